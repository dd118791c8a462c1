/// What a variable holds or an expression gives. Texts and lists are IDs: of the program's
/// constants, or of the pools of the running story.
enum Value: Hashable, Sendable, BitwiseCopyable {
  /// What a function without `~ return` gives.
  case void
  case int(Int32)
  case float(Float)
  case bool(Bool)
  case text(TextID)
  case list(ListValueID)
  case target(TargetID)
  case pointerToGlobal(GlobalID)
  /// A temporary of the frame at `depth` in its thread, counted from the bottom.
  case pointerToTemporary(NameID, depth: UInt16)
  /// A tag of a choice, between its text and its choice point.
  case tag(TextID)
}

/// A set of list items, and the lists it came from (which an empty list remembers).
struct ListValue: Hashable, Sendable {
  private(set) var items: BitSet
  /// Indices of `Program.listDefinitions`. Only an empty list needs them; others follow from
  /// `items`.
  var origins: BitSet
  /// The items in the order in which they joined, which settles ties and random draws; empty where
  /// that is the order of their IDs.
  private var order: [UInt32] = []

  init(items: BitSet = BitSet(), origins: BitSet = BitSet()) {
    self.items = items
    self.origins = origins
  }

  /// A list whose items joined in this order.
  init(joining items: some Sequence<Int>) {
    self.init()
    for item in items { insert(ListItemID(item)) }
  }

  /// Roughly what it takes.
  var byteCount: Int { 32 + items.byteCount + origins.byteCount + order.count * 4 }

  /// The items in the order in which they joined.
  var itemsInOrder: [Int] { order.isEmpty ? Array(items) : order.map { Int($0) } }

  /// Whether they joined in the order of their IDs, or that does not matter.
  var isInOrderOfIDs: Bool { order.isEmpty }

  mutating func insert(_ item: ListItemID) {
    if items.contains(item.index) { return }
    if !order.isEmpty || item.index < items.max ?? 0 {
      if order.isEmpty { order = items.map { UInt32($0) } }
      order.append(item.rawValue)
    }
    items.insert(item.index)
  }

  /// This list with the items of another behind its own.
  func union(_ other: ListValue) -> ListValue {
    var result = self
    if order.isEmpty, other.order.isEmpty, items.max ?? -1 < other.items.min ?? Int.max {
      result.items = items.union(other.items)
    } else {
      for item in other.itemsInOrder { result.insert(ListItemID(item)) }
    }
    return result
  }

  /// This list without the items of another.
  func subtracting(_ other: ListValue) -> ListValue {
    keeping(items.subtracting(other.items))
  }

  /// The items that this list shares with another, in the order of this one.
  func intersection(_ other: ListValue) -> ListValue {
    keeping(items.intersection(other.items))
  }

  private func keeping(_ kept: BitSet) -> ListValue {
    if order.isEmpty { return ListValue(items: kept) }
    return ListValue(joining: order.lazy.map { Int($0) }.filter { kept.contains($0) })
  }

  /// The same items in the order of their IDs.
  var unordered: ListValue { ListValue(items: items, origins: origins) }
}

/// A key that sorts the names of lists as the reference does: without regard to case at first, then
/// small letters before capitals.
func listNameSortKey(_ name: String) -> String {
  let folded = name.lowercased().map { $0 == "_" ? "\u{1}" : $0 }
  let swapped = name.map { $0.isUppercase ? $0.lowercased() : $0.uppercased() }
  return String(folded) + "\u{0}" + swapped.joined()
}
