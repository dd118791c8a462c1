/// A fixed jumble of numbers for textures: which window is lit, how tall a building stands.
/// The same place always gives the same answer, so a picture is stable from frame to frame.
func noise(_ one: Int, _ two: Int = 0, _ three: Int = 0) -> Int {
  // The finaliser of SplitMix64 (Steele, Lea, Flood 2014).
  var bits = UInt64(bitPattern: Int64(one &* 0x9E37 &+ two &* 0x79B9_7F4A &+ three &* 0x1B56_C4E9))
  bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
  bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
  return Int(truncatingIfNeeded: (bits ^ bits >> 31) & 0x7FFF_FFFF)
}
