/// Hand-drawn pictures in square pixels, a letter a pixel. Never scaled: every size is drawn.
///
///     b body   B body in light   d body in shade   g glass   G glass, a reflection
///     t lamp (tail lamps from behind, headlights from in front)   h third brake lamp
///     p plate  k tyres, gaps     x bumper          r l beacon, left and right half
///     y a cab's sign             . nothing
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

  static func sizes(_ kind: RoadVehicle.Body) -> [SpriteArt] {
    switch kind {
    case .sedan, .cab, .police: sedan
    case .truck, .van: truck
    }
  }

  static let sedan = [
    SpriteArt(["bb", "tt"]),
    SpriteArt([".gg.", "bBBb", "tkkt"]),
    SpriteArt([".bBBBb.", ".ggggg.", "bBBBBBb", "ttbpbtt", "kk...kk"]),
    SpriteArt([
      "...BBBBBB...", "..bggggggb..", ".bbgghhggbb.", "bBBBBBBBBBBb", "btttbbbbtttb",
      "bbbbbppbbbbb", "xkkxxxxxxkkx", ".kk......kk.",
    ]),
    SpriteArt([
      "......BBBBBBBB......", ".....bggggggggb.....", "....bggGGggggggb....",
      "...bbgggghhggggbb...", "..bBBBBBBBBBBBBBBb..", "bBBBBBBBBBBBBBBBBBBb",
      "bbbbbbbbbbbbbbbbbbbb", "btttttbbbbbbbbtttttb", "btttttbbppppbbtttttb",
      "bbbbbbbbppppbbbbbbbb", "xxxxxxxxxxxxxxxxxxxx", "dkkkkddddddddddkkkkd",
      ".kkkk..........kkkk.",
    ]),
  ]

  static let truck = [
    SpriteArt(["BBB", "bBb*2", "tkt"]),
    SpriteArt(["BBBBB", "bBdBb*3", "xxxxx", "tkkkt", "k...k"]),
    SpriteArt(["BBBBBBBBB", "bBBBdBBBb*6", "xxxxxxxxx", "ttkkpkktt", "kkkkkkkkk", "kk.....kk"]),
    SpriteArt([
      "BBBBBBBBBBBBBB", "btbbbbttbbbbtb", "bBBBBBdkBBBBBb*9", "xxxxxxxxxxxxxx",
      "kttkkkppkkkttk", "kkkkkkkkkkkkkk", "kkkk......kkkk*2",
    ]),
    SpriteArt([
      "BBBBBBBBBBBBBBBBBBBB", "bbtbbbbbbttbbbbbbtbb", "bBBBBBBBBdkBBBBBBBBb*8",
      "bBBBBBBBxdkxBBBBBBBb*2", "bBBBBBBBBdkBBBBBBBBb*5", "xxxxxxxxxxxxxxxxxxxx",
      "kttkkkkkppppkkkkkttk*2", "kkkkkkkkkkkkkkkkkkkk", "kkkkk..........kkkkk*2",
    ]),
  ]

  /// The Driver's own car, from behind: low, wide, anonymous.
  static let player = [
    SpriteArt([".BB.", "bBBb", "tkkt"]),
    SpriteArt([".BBBBB.", ".ggggg.", "bBBBBBb", "ttdpdtt", "kk...kk"]),
    SpriteArt([
      "..BBBBB..", ".BgggggB.", "bBBBBBBBb", "dttdpdttd", "xxxxxxxxx", ".kk...kk.",
    ]),
    SpriteArt([
      "...BBBBBB...", "..BggggggB..", ".bgGGgggggb.", "bBBBBBBBBBBb", "dtttdppdtttd",
      "xxxxxxxxxxxx", ".kk......kk.",
    ]),
    SpriteArt([
      "....BBBBBBBB....", "...BggggggggB...", "..BgGGggggggGB..", ".bBBBBBBBBBBBBb.",
      "bBBBBBBBBBBBBBBb", "dtttddddddddtttd", "dtttddppppddtttd", "xxxxxxxxxxxxxxxx",
      "dkkkddddddddkkkd", ".kkk........kkk.",
    ]),
    SpriteArt([
      ".....bBBBBBBBBb.....", "....BggggggggggB....", "...BgGGggggggggGB...",
      "..bBggggggggggggBb..", ".bBBBBBBBBBBBBBBBBb.", "bBBBBBBBBBBBBBBBBBBb",
      "bbbbbbbbbbbbbbbbbbbb", "dttttddddddddddttttd", "dttttddppppppddttttd",
      "xxxxxxxxxxxxxxxxxxxx", "dkkkkddddddddddkkkkd", ".kkkk..........kkkk.",
    ]),
  ]

  /// Light bars and cab signs, centred over the roof; one for each size of the sedan.
  static let lightBar = [
    SpriteArt(["rl"]), SpriteArt(["rl"]), SpriteArt(["rkl"]), SpriteArt(["rrkkll"]),
    SpriteArt(["rrrkkkklll", "rrrkkkklll"]),
  ]
  static let cabSign = [
    SpriteArt(["y"]), SpriteArt(["yy"]), SpriteArt(["yyy"]), SpriteArt(["yyyy"]),
    SpriteArt(["yyyyyy", "yyyyyy"]),
  ]

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
}
