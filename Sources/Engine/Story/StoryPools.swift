/// List values by index, and what they take.
struct ListPool: Hashable, Sendable {
  private(set) var values: [ListValue] = []
  private(set) var byteCount = 0

  var count: Int { values.count }

  subscript(index: Int) -> ListValue { values[index] }

  mutating func append(_ list: ListValue) {
    values.append(list)
    byteCount += list.byteCount
  }

  /// Forgets the lists behind the first `count`.
  mutating func shorten(to count: Int) {
    while values.count > count { byteCount -= values.removeLast().byteCount }
  }
}

/// Texts and lists that the story made, thrown away when nothing holds them any longer.
extension StoryState {
  /// Roughly what the pools take.
  var poolByteCount: Int { texts.bytes.count + texts.count * 4 + lists.byteCount }

  /// Rebuilds the pools from what holds their entries, in a fixed order and each entry once: states
  /// that mean the same become equal.
  mutating func compactPools(_ tables: StoryTables) {
    var compaction = Compaction(self, tables)
    forEachFlow { $0.mapPools(&compaction) }
    for index in globals.indices { globals[index] = compaction.moved(globals[index]) }
    texts = compaction.texts
    lists = compaction.lists
  }

  private mutating func forEachFlow(_ body: (inout Flow) -> Void) {
    body(&flow)
    for index in otherFlows.indices { body(&otherFlows[index]) }
  }

  fileprivate struct Compaction {
    let oldTexts: TextPool
    let oldLists: ListPool
    let tables: StoryTables
    var texts = TextPool()
    var lists = ListPool()
    /// By old index: where they are now.
    private var movedTexts: [TextID?]
    private var movedLists: [ListValueID: ListValueID] = [:]
    private var knownTexts = IndexTable()
    private var knownLists: [ListValue: ListValueID] = [:]

    init(_ state: StoryState, _ tables: StoryTables) {
      oldTexts = state.texts
      oldLists = state.lists
      self.tables = tables
      movedTexts = Array(repeating: nil, count: oldTexts.count)
    }

    mutating func moved(_ value: Value) -> Value {
      switch value {
      case .text(let id): .text(moved(id))
      case .tag(let id): .tag(moved(id))
      case .list(let id): .list(moved(id))
      case .void, .int, .float, .bool, .target, .pointerToGlobal, .pointerToTemporary: value
      }
    }

    mutating func moved(_ id: TextID) -> TextID {
      let constantCount = tables.texts.count
      if id.index < constantCount { return id }
      let old = id.index - constantCount
      if let moved = movedTexts[old] { return moved }
      let moved = distinct(oldTexts[old])
      movedTexts[old] = moved
      return moved
    }

    private mutating func distinct(_ text: ArraySlice<UInt8>) -> TextID {
      let hash = IndexTable.hash(of: text)
      if let constant = tables.constant(text, hash: hash) { return constant }
      if let known = knownTexts.find(hash, where: { texts[$0] == text }) {
        return TextID(tables.texts.count + known)
      }
      texts.append(text)
      return TextID(tables.texts.count + knownTexts.add(hash))
    }

    mutating func moved(_ id: ListValueID) -> ListValueID {
      let constantCount = tables.program.lists.count
      if id.index < constantCount { return id }
      if let moved = movedLists[id] { return moved }
      let list = oldLists[id.index - constantCount]
      var moved =
        knownLists[list] ?? tables.program.lists.firstIndex(of: list).map { ListValueID($0) }
      if moved == nil {
        lists.append(list)
        moved = ListValueID(constantCount + lists.count - 1)
      }
      knownLists[list] = moved
      movedLists[id] = moved
      return moved!
    }
  }
}

extension Flow {
  fileprivate mutating func mapPools(_ compaction: inout StoryState.Compaction) {
    thread.mapPools(&compaction)
    for index in suspended.indices { suspended[index].mapPools(&compaction) }
    for index in choices.indices {
      choices[index].text = compaction.moved(choices[index].text)
      for tag in choices[index].tags.indices {
        choices[index].tags[tag] = compaction.moved(choices[index].tags[tag])
      }
      choices[index].thread.mapPools(&compaction)
    }
    for index in stack.indices {
      let moved = compaction.moved(stack[index])
      if moved != stack[index] { stack[index] = moved }
    }
    output.mapTexts { compaction.moved($0) }
  }
}

extension StoryThread {
  fileprivate mutating func mapPools(_ compaction: inout StoryState.Compaction) {
    for index in temporaries.indices {
      // What is not changed is not copied where others share it.
      let moved = compaction.moved(temporaries[index].value)
      if moved != temporaries[index].value { temporaries[index].value = moved }
    }
  }
}
