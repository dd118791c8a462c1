/// A set of small numbers. The first 64 need no allocation, which is all that most stories have.
struct BitSet: Hashable, Sendable {
  private var first: UInt64 = 0
  /// The words above the first, without zero words at the end: equal sets have equal storage.
  private var rest: [UInt64] = []

  init() {}

  init(_ members: some Sequence<Int>) {
    for member in members { insert(member) }
  }

  var isEmpty: Bool { first == 0 && rest.isEmpty }

  /// Beside the set itself.
  var byteCount: Int { rest.count * 8 }

  var count: Int {
    rest.reduce(first.nonzeroBitCount) { $0 + $1.nonzeroBitCount }
  }

  func contains(_ member: Int) -> Bool {
    if member < 64 { return first & (1 << UInt64(member)) != 0 }
    let word = member / 64 - 1
    return word < rest.count && rest[word] & (1 << UInt64(member % 64)) != 0
  }

  mutating func insert(_ member: Int) {
    precondition(member >= 0, "members count from 0")
    if member < 64 {
      first |= 1 << UInt64(member)
      return
    }
    let word = member / 64 - 1
    while rest.count <= word { rest.append(0) }
    rest[word] |= 1 << UInt64(member % 64)
  }

  mutating func remove(_ member: Int) {
    if member < 64 {
      first &= ~(1 << UInt64(member))
      return
    }
    let word = member / 64 - 1
    guard word < rest.count else { return }
    rest[word] &= ~(1 << UInt64(member % 64))
    trim()
  }

  private mutating func trim() {
    while rest.last == 0 { rest.removeLast() }
  }

  var min: Int? {
    if first != 0 { return first.trailingZeroBitCount }
    guard let word = rest.firstIndex(where: { $0 != 0 }) else { return nil }
    return (word + 1) * 64 + rest[word].trailingZeroBitCount
  }

  var max: Int? {
    if let last = rest.last { return rest.count * 64 + 63 - last.leadingZeroBitCount }
    return first == 0 ? nil : 63 - first.leadingZeroBitCount
  }

  func union(_ other: BitSet) -> BitSet {
    combine(other) { $0 | $1 }
  }

  func intersection(_ other: BitSet) -> BitSet {
    combine(other) { $0 & $1 }
  }

  func subtracting(_ other: BitSet) -> BitSet {
    combine(other) { $0 & ~$1 }
  }

  func isSuperset(of other: BitSet) -> Bool {
    other.subtracting(self).isEmpty
  }

  @inline(__always)
  private func combine(_ other: BitSet, _ operation: (UInt64, UInt64) -> UInt64) -> BitSet {
    var result = BitSet()
    result.first = operation(first, other.first)
    if rest.isEmpty && other.rest.isEmpty { return result }
    func combined(_ word: Int) -> UInt64 {
      operation(
        word < rest.count ? rest[word] : 0, word < other.rest.count ? other.rest[word] : 0)
    }
    var count = Swift.max(rest.count, other.rest.count)
    while count > 0, combined(count - 1) == 0 { count -= 1 }
    // No more room than for what is left: many such sets are kept.
    result.rest.reserveCapacity(count)
    for word in 0..<count { result.rest.append(combined(word)) }
    return result
  }
}

extension BitSet: Sequence {
  /// Members in ascending order.
  struct Iterator: IteratorProtocol {
    fileprivate let set: BitSet
    fileprivate var word: UInt64
    fileprivate var wordIndex = 0

    mutating func next() -> Int? {
      while word == 0 {
        guard wordIndex < set.rest.count else { return nil }
        word = set.rest[wordIndex]
        wordIndex += 1
      }
      let bit = word.trailingZeroBitCount
      word &= word - 1
      return wordIndex * 64 + bit
    }
  }

  func makeIterator() -> Iterator {
    Iterator(set: self, word: first)
  }
}
