/// Finds the places of things in an array by their hashes. It holds no things, so an array of texts
/// needs no second copy of them; and with hashes of `Digest` it works the same way in every run.
struct IndexTable: Sendable {
  /// Indices, and `none` where nothing is; a power of two of them, at most half of them taken.
  private var slots = [UInt32](repeating: none, count: 64)
  /// By index.
  private var hashes: [UInt64] = []

  private static let none = UInt32.max

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

  private func firstSlot(for hash: UInt64) -> Int {
    // The low bits of FNV depend on the low bits of the bytes alone.
    Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (slots.count - 1)
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
