/// The values that globals were seen to hold at crossings and ends.
struct VariableRanges: Sendable {
  /// By global.
  private(set) var ranges: [Range] = []

  struct Range: Hashable, Sendable {
    /// The smallest and largest whole number.
    var numbers: ClosedRange<Int32>?
    /// Everything else, as it prints, in alphabetical order.
    fileprivate(set) var others: [String] = []
    fileprivate var last = Value.void
  }

  /// Other values of one variable than these are not told apart.
  static let otherCountMax = 16

  init() {}

  init(_ program: Program) {
    ranges = Array(repeating: Range(), count: program.globals.count)
  }

  mutating func note(_ story: Story) {
    for (index, value) in story.state.globals.enumerated() {
      if case .int(let number) = value {
        guard let known = ranges[index].numbers else {
          ranges[index].numbers = number...number
          continue
        }
        if !known.contains(number) {
          ranges[index].numbers = min(known.lowerBound, number)...max(known.upperBound, number)
        }
      } else {
        noteOther(value, index, story)
      }
    }
  }

  private mutating func noteOther(_ value: Value, _ index: Int, _ story: Story) {
    if case .text(let id) = value, id.index >= story.program.texts.count {
      // The ID of a text that the story made means another text in another state.
      ranges[index].add(story.text(of: value))
    } else if value != ranges[index].last || value.kind == .list {
      ranges[index].last = value
      ranges[index].add(story.text(of: value))
    }
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
    if let theirs = other.numbers {
      numbers =
        numbers.map {
          min($0.lowerBound, theirs.lowerBound)...max($0.upperBound, theirs.upperBound)
        } ?? theirs
    }
    for text in other.others { add(text) }
  }
}
