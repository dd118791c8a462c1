/// Finds the places of things in an array by their hashes. It holds no things, so an array of texts
/// needs no second copy of them; and with hashes of its own it works the same way in every run.
struct IndexTable: Sendable {
  /// Indices, and `none` where nothing is; a power of two of them, at most half of them taken.
  private var slots = [UInt32](repeating: none, count: 64)
  /// By index.
  private var hashes: [UInt64] = []

  private static let none = UInt32.max

  /// Multiplies and folds eight bytes at a time.
  static func hash(of bytes: ArraySlice<UInt8>) -> UInt64 {
    unsafe bytes.withUnsafeBytes { bytes in
      var hash = UInt64(bytes.count)
      var index = 0
      while index &+ 8 <= bytes.count {
        let word = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        hash = folded(hash ^ UInt64(littleEndian: word))
        index &+= 8
      }
      var rest: UInt64 = 0
      while index < bytes.count {
        rest = unsafe rest << 8 | UInt64(bytes[index])
        index &+= 1
      }
      return folded(hash ^ rest)
    }
  }

  static func hash(of words: [UInt64]) -> UInt64 {
    var hash = UInt64(words.count)
    for word in words { hash = folded(hash ^ word) }
    return hash
  }

  private static func folded(_ value: UInt64) -> UInt64 {
    let product = value &* goldenRatio
    return product ^ product >> 32
  }

  /// 2^64 divided by the golden ratio: multiples of it lie evenly (Knuth 6.4).
  private static let goldenRatio: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The index that was given to a thing of this hash, if it is the thing that is looked for.
  func find(_ hash: UInt64, where isWanted: (Int) -> Bool) -> Int? {
    var slot = firstSlot(for: hash)
    while slots[slot] != Self.none {
      let index = Int(slots[slot])
      if hashes[index] == hash, isWanted(index) { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Gives the next index to a thing that is not there yet.
  mutating func add(_ hash: UInt64) -> Int {
    hashes.append(hash)
    if hashes.count * 2 > slots.count { grow() } else { place(hashes.count - 1) }
    return hashes.count - 1
  }

  /// The high bits of a product depend on all bits of its factors.
  private func firstSlot(for hash: UInt64) -> Int {
    Int((hash &* Self.goldenRatio) >> UInt64(64 - slots.count.trailingZeroBitCount))
  }

  private mutating func place(_ index: Int) {
    var slot = firstSlot(for: hashes[index])
    while slots[slot] != Self.none { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(index)
  }

  private mutating func grow() {
    slots = Array(repeating: Self.none, count: slots.count * 4)
    for index in hashes.indices { place(index) }
  }
}
