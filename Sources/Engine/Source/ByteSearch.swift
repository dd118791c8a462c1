extension [UInt8] {
  /// Whether there is such a byte. All are looked at, without a way out between: that is many at a
  /// time.
  @inline(__always)
  func hasAny(_ isWanted: (UInt8) -> Bool) -> Bool {
    unsafe withUnsafeBufferPointer { bytes in
      var found: UInt8 = 0
      for unsafe byte in unsafe bytes { found |= isWanted(byte) ? 1 : 0 }
      return found != 0
    }
  }
}
