/// A value on its own: it means the same in every state of a story.
enum Datum: Hashable, Sendable {
  case int(Int32)
  case bool(Bool)
  case float(UInt32)
  case text([UInt8])
  case list(ListValue)
  case target(TargetID)
  case void

  /// Nil for what is no variable's value.
  init?(_ value: Value, in state: StoryState, _ tables: StoryTables) {
    switch value {
    case .int(let number): self = .int(number)
    case .bool(let isTrue): self = .bool(isTrue)
    case .float(let number): self = .float(number.bitPattern)
    case .text(let id):
      let count = tables.texts.count
      self = .text(Array(id.index < count ? tables.texts[id.index] : state.texts[id.index - count]))
    case .list(let id):
      let count = tables.program.lists.count
      self = .list(
        id.index < count ? tables.program.lists[id.index] : state.lists[id.index - count])
    case .target(let id): self = .target(id)
    case .void: self = .void
    case .pointerToGlobal, .pointerToTemporary, .tag: return nil
    }
  }

  /// What settles the order of the values in a set.
  fileprivate var sortKey: [Int64] {
    switch self {
    case .int(let number): [0, Int64(number)]
    case .bool(let isTrue): [1, isTrue ? 1 : 0]
    case .float(let bits): [2, Int64(bits)]
    case .text(let bytes): [3] + bytes.map { Int64($0) }
    case .list(let list):
      [4] + list.itemsInOrder.map { Int64($0) } + [-1] + list.origins.map { Int64($0) }
    case .target(let id): [5, Int64(id.rawValue)]
    case .void: [6]
    }
  }
}

extension Story {
  /// The value in this story's state.
  mutating func value(of datum: Datum) -> Value {
    switch datum {
    case .int(let number): .int(number)
    case .bool(let isTrue): .bool(isTrue)
    case .float(let bits): .float(Float(bitPattern: bits))
    case .text(let bytes): .text(tables.constant(bytes[...]) ?? makeText(bytes))
    case .list(let list): makeList(list)
    case .target(let id): .target(id)
    case .void: .void
    }
  }
}

/// The values that a fact may have.
enum ValueSet: Hashable, Sendable {
  /// In order.
  case few([Datum])
  /// All whole numbers of a range.
  case range(Int32, Int32)

  var isSingle: Bool {
    switch self {
    case .few(let values): values.count == 1
    case .range(let low, let high): low == high
    }
  }

  var first: Datum {
    switch self {
    case .few(let values): values[0]
    case .range(let low, _): .int(low)
    }
  }

  func contains(_ datum: Datum) -> Bool {
    switch self {
    case .few(let values): return values.contains(datum)
    case .range(let low, let high):
      guard case .int(let number) = datum else { return false }
      return low <= number && number <= high
    }
  }

  /// Smallest and largest, if all are whole numbers.
  fileprivate var bounds: (Int32, Int32)? {
    switch self {
    case .range(let low, let high): return (low, high)
    case .few(let values):
      var numbers: [Int32] = []
      for case .int(let number) in values { numbers.append(number) }
      guard numbers.count == values.count else { return nil }
      return (numbers.min()!, numbers.max()!)
    }
  }
}

/// The sets of values of one search, each with its number.
///
/// A class, so that all parts of a search share the numbers. Of one thread.
final class ValueSets {
  private(set) var sets: [ValueSet] = [.few([.void])]
  private var numbers: [ValueSet: Int32] = [:]
  private var unions: [Pair: Int32] = [:]
  /// Numbers that a range grows to: it would take too long to grow by ones.
  private let thresholds: [Int32]

  /// More values than this are a range, if they are whole numbers, and too many otherwise.
  static let valueCountMax = 64
  /// Too many to be told apart: whoever asks cannot be answered.
  static let anything: Int32 = -1

  private struct Pair: Hashable {
    let left: Int32
    let right: Int32
  }

  init(_ program: Program) {
    var numbers: Set<Int32> = [.min, .max]
    for case .pushInt(let number) in program.instructions {
      numbers.formUnion([number, number &- 1, number &+ 1])
    }
    thresholds = numbers.sorted()
  }

  subscript(number: Int32) -> ValueSet { sets[Int(number)] }

  func number(_ set: ValueSet) -> Int32 {
    if let known = numbers[set] { return known }
    sets.append(set)
    numbers[set] = Int32(sets.count - 1)
    return Int32(sets.count - 1)
  }

  func number(ofOnly datum: Datum) -> Int32 { number(.few([datum])) }

  /// The number of a set of these values.
  func number(of values: some Sequence<Datum>) -> Int32 {
    let sorted = Set(values).map { ($0.sortKey, $0) }
      .sorted { $0.0.lexicographicallyPrecedes($1.0) }.map(\.1)
    let set = ValueSet.few(sorted)
    guard sorted.count > Self.valueCountMax else { return number(set) }
    guard let (low, high) = set.bounds else { return Self.anything }
    return number(.range(low, high))
  }

  func union(_ left: Int32, _ right: Int32) -> Int32 {
    if left == right { return left }
    if left == Self.anything || right == Self.anything { return Self.anything }
    let pair = Pair(left: left, right: right)
    if let known = unions[pair] { return known }
    let result = makeUnion(left, right)
    unions[pair] = result
    return result
  }

  private func makeUnion(_ left: Int32, _ right: Int32) -> Int32 {
    if case .few(let ours) = self[left], case .few(let theirs) = self[right] {
      return number(of: ours + theirs)
    }
    guard let (low, high) = self[left].bounds, let (otherLow, otherHigh) = self[right].bounds else {
      return Self.anything
    }
    // A range that grows once may grow on: it goes to the next number that the program names.
    let newLow = otherLow < low ? thresholds.last { $0 <= otherLow }! : low
    let newHigh = otherHigh > high ? thresholds.first { $0 >= otherHigh }! : high
    return number(.range(newLow, newHigh))
  }
}
