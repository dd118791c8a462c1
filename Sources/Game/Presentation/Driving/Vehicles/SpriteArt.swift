/// Hand-drawn pictures in square pixels, a letter a pixel. Never scaled: every size is drawn.
///
///     b body   B body in light   d body in shade   g glass   G glass, a reflection
///     t lamp (tail lamps from behind, headlights from in front)   h third brake lamp
///     p plate  k tyres, gaps     x bumper          r l beacon, left and right half
///     y a cab's sign             s a stripe or a number   c chrome
///     f leaves   F leaves in shade   . nothing
struct SpriteArt: Sendable {
  let width: Int
  let height: Int
  let pixels: [UInt8]

  /// `"abc*4"` stands for four rows of `abc`.
  init(_ rows: [String]) {
    var pixels: [UInt8] = []
    var width = 0
    for row in rows {
      let parts = row.split(separator: "*")
      let drawn = Array(parts[0].utf8)
      precondition(width == 0 || width == drawn.count, "the rows of a sprite are one width")
      width = drawn.count
      let times = parts.count > 1 ? Int(parts[1]) ?? 1 : 1
      for _ in 0..<times { pixels += drawn }
    }
    self.width = width
    self.height = width == 0 ? 0 : pixels.count / width
    self.pixels = pixels
  }

  /// A palm's crown; the trunk is drawn to measure.
  static let palm = [
    SpriteArt(["fff"]),
    SpriteArt([".f.f.", "fffff", "f.f.f"]),
    SpriteArt(["..f.f..", "fffffff", "f.fff.f", "..f.f.."]),
    SpriteArt([
      "..ff...ff..", "ffff.f.ffff", "f..fffff..f", ".fff.f.fff.", "ff..fff..ff", "....f.f....",
    ]),
    SpriteArt([
      "....ff....ff....", ".ffffff..fffff..", "ff...fffffff.fff", "f..fffffffff...f",
      ".ffff..ff..ffff.", "ff....ffff....ff", "f...ff.ff.ff...f", "...ff..ff..ff...",
    ]),
  ]

  /// A tree's crown, round and dense.
  static let tree = [
    SpriteArt(["ff"]),
    SpriteArt([".ff.", "ffff", "FffF"]),
    SpriteArt([".fff...", "ffffff.", "fffffff", "FfffffF", ".FFFFF."]),
    SpriteArt([
      "...ffff....", ".fffffff...", "ffffffffff.", "fffffffffff", "FffffffffFf", ".FFffffFFF.",
      "..FFFFFF...",
    ]),
    SpriteArt([
      ".....fffff......", "..fffffffffff...", ".fffffffffffff..", "ffffffffffffffff",
      "ffffffffffffffff", "FfffFfffffffffFf", "FFfffFFfffffFFF.", ".FFFFFFFFffFFF..",
      "...FFFFFFFFF....",
    ]),
  ]
}
