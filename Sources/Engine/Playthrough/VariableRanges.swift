/// The values that globals were seen to hold at crossings and ends.
struct VariableRanges: Sendable {
  /// By global.
  private(set) var ranges: [Range] = []
  /// By global: the value that was noted last; nothing is noted twice in a row.
  private var last: [Value] = []

  struct Range: Hashable, Sendable {
    fileprivate var low = Int32.max
    fileprivate var high = Int32.min
    /// Everything but whole numbers, as it prints, in alphabetical order.
    fileprivate(set) var others: [String] = []
    /// Values and lists that were noted; not again, for that costs more than to look here.
    fileprivate var noted: [Value] = []
    fileprivate var notedLists: [ListValue] = []

    /// The smallest and largest whole number.
    var numbers: ClosedRange<Int32>? { low <= high ? low...high : nil }
  }

  /// What no variable holds.
  private static let none = Value.tag(TextID(rawValue: 0))

  /// Other values of one variable than these are not told apart.
  static let otherCountMax = 16

  init() {}

  init(_ program: Program) {
    ranges = Array(repeating: Range(), count: program.globals.count)
    last = Array(repeating: Self.none, count: program.globals.count)
  }

  mutating func note(_ story: borrowing Story) {
    for index in last.indices {
      let value = story.state.globals[index]
      if value != last[index] { note(value, index, story) }
    }
  }

  private mutating func note(_ value: Value, _ index: Int, _ story: borrowing Story) {
    last[index] = value
    if case .int(let number) = value {
      ranges[index].low = min(ranges[index].low, number)
      ranges[index].high = max(ranges[index].high, number)
    } else if !ranges[index].noted.contains(value) {
      noteOther(value, index, story)
    }
  }

  private mutating func noteOther(_ value: Value, _ index: Int, _ story: borrowing Story) {
    switch value {
    // The ID of what the story made means something else in another state.
    case .text(let id) where !story.isConstant(id): last[index] = Self.none
    case .list(let id) where id.index >= story.tables.program.lists.count:
      last[index] = Self.none
      let list = story.list(id)
      if ranges[index].notedLists.contains(list) { return }
      if ranges[index].notedLists.count < Self.otherCountMax {
        ranges[index].notedLists.append(list)
      }
    default:
      if ranges[index].noted.count < Self.otherCountMax { ranges[index].noted.append(value) }
    }
    ranges[index].add(story.text(of: value))
  }

  static func joined(_ all: [VariableRanges], _ program: Program) -> VariableRanges {
    var result = VariableRanges(program)
    for one in all {
      for (index, range) in one.ranges.enumerated() { result.ranges[index].join(range) }
    }
    return result
  }
}

extension VariableRanges.Range {
  fileprivate mutating func add(_ text: String) {
    guard !others.contains(text) else { return }
    let place = others.firstIndex { text < $0 } ?? others.endIndex
    others.insert(text, at: place)
    // The first by alphabet stay, whatever came first.
    if others.count > VariableRanges.otherCountMax { others.removeLast() }
  }

  fileprivate mutating func join(_ other: Self) {
    low = min(low, other.low)
    high = max(high, other.high)
    for text in other.others { add(text) }
  }
}
