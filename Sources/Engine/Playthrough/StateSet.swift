/// The canonical states seen so far, numbered as they came. A digest finds a state, its words prove
/// it: two states of one digest stay two.
struct StateSet: Sendable {
  /// Digests alone: smaller, and an omission is possible though hardly ever.
  let isCompact: Bool
  private var digests: [StateDigest] = []
  private var words: [UInt32] = []
  /// One past the last word of each state.
  private var ends: [UInt64] = []
  /// Open addressing: the number of a state plus one, 0 for a free slot.
  private var slots: [UInt32] = Array(repeating: 0, count: 1 << 10)

  init(isCompact: Bool = false) { self.isCompact = isCompact }

  var count: Int { digests.count }

  var byteCount: Int {
    var count: Int = digests.count * 16
    count += words.count * 4
    count += ends.count * 8
    count += slots.count * 4
    return count
  }

  /// The number of a state; nil if it was not seen.
  func number(of digest: StateDigest, _ state: ArraySlice<UInt32>) -> Int? {
    var slot = Int(truncatingIfNeeded: digest.low) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if digests[number] == digest, isCompact || matches(number, state) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func matches(_ number: Int, _ state: ArraySlice<UInt32>) -> Bool {
    let start = number == 0 ? 0 : Int(ends[number - 1])
    let end = Int(ends[number])
    guard end - start == state.count else { return false }
    var other = state.startIndex
    for index in start..<end {
      if words[index] != state[other] { return false }
      other += 1
    }
    return true
  }

  /// Adds a state that was not seen.
  mutating func insert(_ digest: StateDigest, _ state: ArraySlice<UInt32>) -> Int {
    if (digests.count + 1) * 3 > slots.count * 2 { grow() }
    digests.append(digest)
    if !isCompact {
      words.append(contentsOf: state)
      ends.append(UInt64(words.count))
    }
    place(digests.count - 1)
    return digests.count - 1
  }

  private mutating func place(_ number: Int) {
    var slot = Int(truncatingIfNeeded: digests[number].low) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(number + 1)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for number in digests.indices { place(number) }
  }
}
