// Lists, as the reference's InkList has them. IDs of items are in the order of their values, then
// of the names of their lists, then of their declaration.

extension Program {
  /// The lists that a list value belongs to: those of its items, or those that an empty one
  /// remembers.
  func origins(of list: ListValue) -> BitSet {
    list.items.isEmpty ? list.origins : BitSet(list.items.map { listItems[$0].definition })
  }

  /// The item of a list that has a number.
  func item(of definition: Int, withValue value: Int32) -> ListItemID? {
    var low = 0
    var high = listItems.count
    while low < high {
      let middle = (low + high) / 2
      if listItems[middle].value < value { low = middle + 1 } else { high = middle }
    }
    while low < listItems.count, listItems[low].value == value {
      if listItems[low].definition == definition { return ListItemID(low) }
      low += 1
    }
    return nil
  }

  /// All items of the lists that a list belongs to.
  fileprivate func all(_ list: ListValue) -> ListValue {
    var definitions: [Int] = []
    for item in list.itemsInOrder where !definitions.contains(listItems[item].definition) {
      definitions.append(listItems[item].definition)
    }
    if list.items.isEmpty { definitions = Array(list.origins) }
    return ListValue(joining: definitions.flatMap { listDefinitions[$0].items.map(\.index) })
  }

  /// What a list prints: the names of its items.
  func text(of list: ListValue) -> String {
    sortedItems(of: list).map { listItems[$0].name }.joined(separator: ", ")
  }

  /// Whether two items come neither before nor after each other: those of one list with one value.
  func isTied(_ left: Int, _ right: Int) -> Bool {
    listItems[left].definition == listItems[right].definition
      && listItems[left].value == listItems[right].value
  }

  /// The items by value and by the name of their list; ties as .NET's `List.Sort` leaves them,
  /// which sorts few elements by insertion, and three by exchanges that may turn ties round.
  func sortedItems(of list: ListValue) -> [Int] {
    var items = list.itemsInOrder
    if list.isInOrderOfIDs { return items }
    func isBefore(_ left: Int, _ right: Int) -> Bool { left < right && !isTied(left, right) }
    guard items.count == 3 else {
      return items.enumerated().sorted {
        isBefore($0.element, $1.element)
          || isTied($0.element, $1.element) && $0.offset < $1.offset
      }.map(\.element)
    }
    for (low, high) in [(0, 1), (0, 2), (1, 2)] where isBefore(items[high], items[low]) {
      items.swapAt(low, high)
    }
    return items
  }

  /// An item as `List.item`.
  func qualifiedName(of item: ListItemID) -> String {
    let item = listItems[item.index]
    return listDefinitions[item.definition].name + "." + item.name
  }

  /// Each item moved along its own list; what falls off its end is gone.
  fileprivate func shifted(_ list: ListValue, by distance: Int32) -> ListValue {
    ListValue(
      joining: list.itemsInOrder.compactMap {
        item(of: listItems[$0].definition, withValue: listItems[$0].value &+ distance)?.index
      })
  }

  /// The items whose values lie between two bounds, each a number or a list; others bound nothing.
  fileprivate func range(_ list: ListValue, from low: Int32, to high: Int32) -> ListValue {
    var range = ListValue(
      joining: sortedItems(of: list).filter {
        low <= listItems[$0].value && listItems[$0].value <= high
      })
    if range.items.isEmpty { range.origins = origins(of: list) }
    return range
  }

  func minValue(of list: ListValue) -> Int32? { list.items.min.map { listItems[$0].value } }
  func maxValue(of list: ListValue) -> Int32? { list.items.max.map { listItems[$0].value } }
}

extension Story {
  @inline(__always)
  func list(_ id: ListValueID) -> ListValue {
    id.index < tables.program.lists.count
      ? tables.program.lists[id.index] : state.lists[id.index - tables.program.lists.count]
  }

  mutating func makeList(_ list: ListValue) -> Value {
    bytesWorked += list.byteCount
    state.lists.append(tables.needsOrder(list.items) ? list : list.unordered)
    return .list(ListValueID(tables.program.lists.count + state.lists.count - 1))
  }

  mutating func applyToLists(
    _ operation: BinaryOperator, _ left: Value, _ right: Value,
    _ leftKind: ValueKind, _ rightKind: ValueKind
  ) throws(StoryFault) -> Value {
    if case .list(let x) = left, case .int(let y) = right {
      bytesWorked += StoryLimits.bytesPerStep * list(x).items.count
      if operation == .add { return makeList(tables.program.shifted(list(x), by: y)) }
      if operation == .subtract { return makeList(tables.program.shifted(list(x), by: 0 &- y)) }
    }
    guard case .list(let x) = left, case .list(let y) = right else {
      switch operation {
      case .and:
        let both = try [isTrue(left), isTrue(right)]
        return .bool(both[0] && both[1])
      case .or:
        let both = try [isTrue(left), isTrue(right)]
        return .bool(both[0] || both[1])
      default:
        throw StoryFault(
          "Can not call use '\(operation.symbol)' operation on \(leftKind.name) and "
            + "\(rightKind.name)")
      }
    }
    return try applyToLists(operation, list(x), list(y))
  }

  private mutating func applyToLists(
    _ operation: BinaryOperator, _ x: ListValue, _ y: ListValue
  ) throws(StoryFault) -> Value {
    bytesWorked += x.byteCount + y.byteCount
    switch operation {
    case .add:
      bytesWorked += StoryLimits.bytesPerStep * y.items.count
      return makeList(retainingOrigins(of: x, x.union(y)))
    case .subtract:
      return makeList(retainingOrigins(of: x, x.subtracting(y)))
    case .intersect:
      return makeList(x.intersection(y))
    case .has: return .bool(holds(x, y))
    case .hasNot: return .bool(!holds(x, y))
    case .equal: return .bool(x.items == y.items)
    case .notEqual: return .bool(x.items != y.items)
    case .and: return .bool(!x.items.isEmpty && !y.items.isEmpty)
    case .or: return .bool(!x.items.isEmpty || !y.items.isEmpty)
    case .greater, .greaterOrEqual, .less, .lessOrEqual:
      return .bool(compare(operation, x, y))
    case .divide, .modulo, .multiply, .min, .max, .power:
      throw StoryFault("Cannot perform operation '\(operation.symbol)' on List")
    }
  }

  private func holds(_ x: ListValue, _ y: ListValue) -> Bool {
    !x.items.isEmpty && !y.items.isEmpty && x.items.isSuperset(of: y.items)
  }

  private func compare(_ operation: BinaryOperator, _ x: ListValue, _ y: ListValue) -> Bool {
    let isUpward = operation == .greater || operation == .greaterOrEqual
    let (high, low) = isUpward ? (x, y) : (y, x)
    guard let highMin = tables.program.minValue(of: high),
      let highMax = tables.program.maxValue(of: high)
    else {
      return false
    }
    guard let lowMin = tables.program.minValue(of: low),
      let lowMax = tables.program.maxValue(of: low)
    else {
      return true
    }
    let isStrict = operation == .greater || operation == .less
    return isStrict ? highMin > lowMax : highMin >= lowMin && highMax >= lowMax
  }

  /// A list made from another: when it runs empty it still knows the other's lists.
  private func retainingOrigins(of list: ListValue, _ result: ListValue) -> ListValue {
    var result = result
    result.origins = result.items.isEmpty ? tables.program.origins(of: list) : BitSet()
    return result
  }

  mutating func applyToList(
    _ operation: UnaryOperator, _ x: ListValue
  ) throws(StoryFault) -> Value {
    bytesWorked += StoryLimits.bytesPerStep * x.items.count
    switch operation {
    case .not: return .int(x.items.isEmpty ? 1 : 0)
    case .listMin: return makeList(item(of: x, withValue: tables.program.minValue(of: x)))
    case .listMax: return makeList(item(of: x, withValue: tables.program.maxValue(of: x)))
    case .listAll: return makeList(tables.program.all(x))
    case .listInvert: return makeList(tables.program.all(x).subtracting(x))
    case .listCount: return .int(Int32(x.items.count))
    case .listValue: return .int(tables.program.maxValue(of: x) ?? 0)
    case .negate, .floor, .ceiling, .int, .float:
      throw StoryFault("Cannot perform operation '\(operation.symbol)' on List")
    }
  }

  /// The item that has an extreme value; of several, the first that joined.
  private func item(of list: ListValue, withValue value: Int32?) -> ListValue {
    let items = list.items.filter { tables.program.listItems[$0].value == value }
    if items.count < 2 { return ListValue(items: BitSet(items)) }
    return ListValue(
      items: BitSet(list.itemsInOrder.first { items.contains($0) }.map { [$0] } ?? []))
  }

  mutating func listFromInt(_ name: Value, _ number: Value) throws(StoryFault) -> Value {
    guard case .int(let number) = number else {
      throw StoryFault("Passed non-integer when creating a list element from a numerical value.")
    }
    let name = text(of: name)
    bytesWorked += StoryLimits.bytesPerStep * tables.program.listDefinitions.count
    guard
      let definition = tables.program.listDefinitions.firstIndex(where: {
        $0.name.utf8.elementsEqual(name.utf8)
      })
    else { throw StoryFault("Failed to find LIST called \(name)") }
    let item = tables.program.item(of: definition, withValue: number)
    return makeList(ListValue(items: BitSet(item.map { [$0.index] } ?? [])))
  }

  mutating func listRange(
    _ list: Value, _ low: Value, _ high: Value
  ) throws(StoryFault) -> Value {
    guard case .list(let id) = list, low.kind != nil, high.kind != nil else {
      throw StoryFault("Expected list, minimum and maximum for LIST_RANGE")
    }
    let list = self.list(id)
    if list.items.isEmpty { return makeList(ListValue()) }
    bytesWorked += StoryLimits.bytesPerStep * list.items.count
    var (from, to) = (Int32(0), Int32.max)
    switch low {
    case .int(let value): from = value
    case .list(let id): from = tables.program.minValue(of: self.list(id)) ?? from
    default: break
    }
    switch high {
    case .int(let value): to = value
    case .list(let id): to = tables.program.maxValue(of: self.list(id)) ?? to
    default: break
    }
    return makeList(tables.program.range(list, from: from, to: to))
  }

  mutating func listRandom(_ list: Value) throws(StoryFault) -> Value {
    guard case .list(let id) = list else { throw StoryFault("Expected list for LIST_RANDOM") }
    let items = self.list(id).itemsInOrder
    bytesWorked += StoryLimits.bytesPerStep * items.count
    if items.isEmpty { return makeList(ListValue()) }
    return makeList(ListValue(items: BitSet([items[Int(draw(Int32(items.count)))]])))
  }

  /// What is stored when a value replaces another: an empty list takes over the lists of the old
  /// one, if that had any.
  @inline(__always)
  mutating func retainingOrigins(_ old: Value, _ new: Value) -> Value {
    guard case .list(let oldID) = old, case .list(let newID) = new else { return new }
    return retainingOrigins(ofList: oldID, newID)
  }

  private mutating func retainingOrigins(
    ofList oldID: ListValueID, _ newID: ListValueID
  ) -> Value {
    let new = Value.list(newID)
    let newList = list(newID)
    guard newList.items.isEmpty else { return new }
    let origins = tables.program.origins(of: list(oldID))
    return origins.isEmpty || newList.origins == origins
      ? new : makeList(ListValue(origins: origins))
  }
}
