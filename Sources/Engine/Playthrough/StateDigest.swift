/// 128 bits that stand for a sequence of words; the constants are fixed, so that runs repeat.
///
/// Two lanes of multiply and rotate, each word going into both in a different way, and a final mix
/// (the finaliser of SplitMix64: Steele, Lea and Flood, 2014).
struct StateDigest: Hashable, Sendable, BitwiseCopyable {
  let high: UInt64
  let low: UInt64

  /// How many there are.
  static let valueCount = 0x1p128

  /// That of a state that is not compared with others.
  static let none = StateDigest(high: 0, low: 0)

  private init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  init(_ words: [UInt32]) {
    var a: UInt64 = 0x9E37_79B9_7F4A_7C15
    var b: UInt64 = 0xC2B2_AE3D_27D4_EB4F
    var count: UInt64 = 0
    for word in words {
      let value = UInt64(word) &+ 1
      a = Self.rotate((a ^ value) &* 0xFF51_AFD7_ED55_8CCD, by: 29)
      b = Self.rotate((b &+ value) &* 0xD6E8_FEB8_6659_FD93, by: 31) ^ a
      count &+= 1
    }
    high = Self.mix(a ^ count)
    low = Self.mix(b &+ high)
  }

  private static func rotate(_ value: UInt64, by count: UInt64) -> UInt64 {
    value << count | value >> (64 - count)
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
