/// The canonical states seen so far, numbered as they came. A digest finds a state, its words prove
/// it: two states of one digest stay two.
struct StateSet: Sendable {
  /// Digests alone: smaller, and an omission is possible though hardly ever.
  let isCompact: Bool
  private var digests: [StateDigest] = []
  /// The words of states, those of one state never in two blocks: a growing set moves none of them.
  private var blocks: [[UInt32]] = []
  private var ends: [End] = []
  private var blockByteCount = 0
  /// Open addressing: the number of a state plus one, 0 for a free slot.
  private var slots: [UInt32] = Array(repeating: 0, count: 1 << 10)

  /// Where the words of a state end; they begin where those before it do, or with their block.
  private struct End: BitwiseCopyable {
    let block: UInt32
    let end: UInt32
  }

  /// Longer states have a block of their own.
  private static let blockWordCount = 1 << 16

  init(isCompact: Bool = false) { self.isCompact = isCompact }

  var count: Int { digests.count }

  var byteCount: Int {
    var count: Int = digests.capacity * 16
    count += blockByteCount
    count += ends.capacity * 8
    count += slots.count * 4
    return count
  }

  /// The probability that two states were taken for one, at most: that any two of them have the
  /// same digest, if digests were drawn by chance. 0 where words prove what digests find.
  var omissionProbability: Double {
    guard isCompact else { return 0 }
    let states = Double(count)
    return states * states / 2 / StateDigest.valueCount
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

  /// The words of a state, unless the set is compact.
  subscript(number: Int) -> ArraySlice<UInt32> {
    let place = ends[number]
    let isFirst = number == 0 || ends[number - 1].block != place.block
    let start = isFirst ? 0 : Int(ends[number - 1].end)
    return blocks[Int(place.block)][start..<Int(place.end)]
  }

  private func matches(_ number: Int, _ state: ArraySlice<UInt32>) -> Bool {
    self[number] == state
  }

  /// Adds a state that was not seen.
  mutating func insert(_ digest: StateDigest, _ state: ArraySlice<UInt32>) {
    if (digests.count + 1) * 3 > slots.count * 2 { grow() }
    digests.append(digest)
    if !isCompact { keep(state) }
    place(digests.count - 1)
  }

  private mutating func keep(_ state: ArraySlice<UInt32>) {
    if blocks.isEmpty || blocks[blocks.count - 1].count + state.count > Self.blockWordCount {
      var block: [UInt32] = []
      block.reserveCapacity(max(state.count, Self.blockWordCount))
      blockByteCount += block.capacity * 4
      blocks.append(block)
    }
    blocks[blocks.count - 1].append(contentsOf: state)
    ends.append(
      End(block: UInt32(blocks.count - 1), end: UInt32(blocks[blocks.count - 1].count)))
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
