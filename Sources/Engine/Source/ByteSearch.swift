extension [UInt8] {
  /// Whether there is such a byte. A block of them is looked at without a way out between: that is
  /// many at a time.
  @inline(__always)
  func hasAny(_ isWanted: (UInt8) -> Bool) -> Bool {
    unsafe withUnsafeBufferPointer { unsafe $0.hasAny(isWanted) }
  }

  /// Does something for each place of a byte, in their order; eight places are looked at at once.
  @inline(__always)
  func forEachPlace(of byte: UInt8, _ body: (Int) -> Void) {
    unsafe withUnsafeBytes { bytes in
      let sevenBits: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
      let wanted = UInt64(byte) &* 0x0101_0101_0101_0101
      var index = 0
      while index + 8 <= bytes.count {
        let word = unsafe UInt64(
          littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        // The highest bit of each byte that is 0 now (Warren, Hacker's Delight, 6-1).
        let rest = word ^ wanted
        var found = ~((rest & sevenBits) &+ sevenBits | rest | sevenBits)
        while found != 0 {
          body(index + found.trailingZeroBitCount / 8)
          found &= found - 1
        }
        index += 8
      }
      while index < bytes.count {
        if unsafe bytes[index] == byte { body(index) }
        index += 1
      }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  @inline(__always)
  func hasAny(_ isWanted: (UInt8) -> Bool) -> Bool {
    let blockCount = 64
    var index = 0
    while index + blockCount <= count {
      var found: UInt8 = 0
      for offset in index..<(index + blockCount) {
        found |= unsafe isWanted(self[offset]) ? 1 : 0
      }
      if found != 0 { return true }
      index += blockCount
    }
    while index < count {
      if unsafe isWanted(self[index]) { return true }
      index += 1
    }
    return false
  }
}
