/// Words that are filled bit by bit, for runs that are to be short and to be compared.
///
/// Two runs are equal only if all that was appended to them is, as long as what came before in a
/// run decides what comes next.
struct BitWords: Sendable {
  private(set) var words: [UInt32] = []
  private var pending: UInt64 = 0
  private var pendingCount: UInt64 = 0

  /// Appends the lowest bits of a value, up to 32 of them; its other bits are 0.
  @inline(__always)
  mutating func append(_ value: UInt32, bitCount: Int) {
    pending |= UInt64(value) << pendingCount
    pendingCount += UInt64(bitCount)
    if pendingCount >= 32 {
      words.append(UInt32(truncatingIfNeeded: pending))
      pending >>= 32
      pendingCount -= 32
    }
  }

  /// Appends a number of any size: 4 bits for each three that it has. The largest number, which
  /// often stands for none, is as short as the smallest.
  @inline(__always)
  mutating func append(_ number: UInt32) {
    var left = number &+ 1
    while left >= 8 {
      append(left & 7 | 8, bitCount: 4)
      left >>= 3
    }
    append(left, bitCount: 4)
  }

  /// Appends a number that may be below 0 and is short if it is close to it.
  @inline(__always)
  mutating func append(signed number: Int32) {
    append(UInt32(bitPattern: number << 1 ^ number >> 31))
  }

  /// Fills the last word with zeros.
  mutating func finish() {
    if pendingCount > 0 { words.append(UInt32(truncatingIfNeeded: pending)) }
    pending = 0
    pendingCount = 0
  }

  mutating func removeAll() {
    words.removeAll(keepingCapacity: true)
    pending = 0
    pendingCount = 0
  }

  /// How many bits the numbers below a count need.
  static func bitCount(below count: Int) -> Int {
    count < 2 ? 0 : Int.bitWidth - (count - 1).leadingZeroBitCount
  }
}
