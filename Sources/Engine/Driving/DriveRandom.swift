/// A small fixed generator, xorshift64* (Vigna 2016): part of a state, the same on every machine.
struct DriveRandom: Hashable, Sendable, BitwiseCopyable {
  private(set) var state: UInt64

  init(seed: UInt64) {
    // SplitMix64's finaliser spreads neighbouring seeds; the state must never be 0.
    var mixed = seed &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    state = mixed == 0 ? 1 : mixed
  }

  mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 0x2545_F491_4F6C_DD1D
  }

  /// 0 up to but not including the bound.
  mutating func next(below bound: Int) -> Int {
    precondition(bound > 0, "there must be something to choose from")
    return Int((next() >> 33) % UInt64(bound))
  }

  mutating func next(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + next(below: range.count)
  }
}
