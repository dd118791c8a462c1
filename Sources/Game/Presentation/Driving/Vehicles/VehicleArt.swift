/// What each kind of vehicle looks like, as data: its pictures from behind at five sizes, its
/// width, its paints and what it carries on its roof. From in front the plate and the third lamp
/// are dark.
struct VehicleLook: Sendable {
  var sizes: [SpriteArt]
  /// Metres.
  var width: Float = 1.9
  /// A vehicle's number chooses among them.
  var paints: [Ink]
  /// The paint of the upper part, where it differs.
  var upper: Ink?
  /// One for each size, centred over the roof.
  var topper: [SpriteArt] = []

  static func of(_ kind: RoadVehicle.Body) -> VehicleLook {
    table[Int(kind.rawValue)]
  }

  private static let everyday: [Ink] = [.silver, .carDark, .carRed, .stucco, .silver, .water]

  private static let table: [VehicleLook] = RoadVehicle.Body.allCases.map { kind in
    switch kind {
    case .sedan: VehicleLook(sizes: SpriteArt.sedan, paints: everyday)
    case .cab: VehicleLook(sizes: SpriteArt.sedan, paints: [.cabYellow], topper: SpriteArt.cabSign)
    case .truck: VehicleLook(sizes: SpriteArt.truck, width: 2.6, paints: [.white])
    case .police:
      // The roof of a police car is white, its boot black.
      VehicleLook(
        sizes: SpriteArt.sedan, paints: [.carDark], upper: .white, topper: SpriteArt.lightBar)
    case .van: VehicleLook(sizes: SpriteArt.van, width: 2.1, paints: [.white, .silver, .brick])
    case .bus: VehicleLook(sizes: SpriteArt.bus, width: 2.6, paints: [.sodium, .white])
    case .coupe: VehicleLook(sizes: SpriteArt.coupe, paints: [.carRed, .silver, .water, .carDark])
    case .muscle: VehicleLook(sizes: SpriteArt.muscle, paints: [.carDark, .carRed, .silver])
    case .stockCar:
      VehicleLook(sizes: SpriteArt.stockCar, paints: [.cabYellow, .beaconBlue, .neonGreen, .white])
    case .limousine: VehicleLook(sizes: SpriteArt.limousine, width: 2, paints: [.carDark])
    case .tow: VehicleLook(sizes: SpriteArt.tow, width: 2.2, paints: [.carRed, .cabYellow])
    }
  }

  /// The Driver's own car: its pictures and its paint.
  static func player(_ kind: RoadVehicle.Body) -> (sizes: [SpriteArt], paint: Ink) {
    switch kind {
    case .stockCar: (SpriteArt.stockCar, .carRed)
    case .muscle: (SpriteArt.muscle, .silver)
    case .coupe: (SpriteArt.coupe, .silver)
    case .sedan, .cab, .truck, .police, .van, .bus, .limousine, .tow: (SpriteArt.player, .silver)
    }
  }
}

extension SpriteArt {
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

  static let coupe = [
    SpriteArt(["bb", "tt"]),
    SpriteArt([".gg.", "tBBt", "xkkx"]),
    SpriteArt(["..ggg..", ".bBBBb.", "bttBttb", "xxxpxxx", "kk...kk"]),
    SpriteArt([
      "....BBBB....", "..bggggggb..", ".bBBBBBBBBb.", "bBBBBBBBBBBb", "bttttddttttb",
      "xxxxxppxxxxx", ".kkk....kkk.",
    ]),
    SpriteArt([
      "......bBBBBBBb......", "....bggggggggggb....", "...bgGGgggggggggb...",
      "..bBBBBBBBhhBBBBBBb.", ".bBBBBBBBBBBBBBBBBb.", "bBBBBBBBBBBBBBBBBBBb",
      "bttttttddddddttttttb", "bttttttdppppdttttttb", "xxxxxxxxppppxxxxxxxx",
      "dkkkkddddddddddkkkkd", ".kkkk..........kkkk.",
    ]),
  ]

  /// Haunches, a short roof, three upright lamps on each side.
  static let muscle = [
    SpriteArt(["bb", "tt"]),
    SpriteArt([".gg.", "bBBb", "tkkt"]),
    SpriteArt(["..BBB..", ".ggggg.", "bBBBBBb", "tbtktbt", "kk...kk"]),
    SpriteArt([
      "....BBBB....", "..bggggggb..", ".bBBBBBBBBb.", "bBBBBBBBBBBb", "btbtkkkktbtb",
      "btbtkppktbtb", "xxxxxxxxxxxx", "kkk......kkk",
    ]),
    SpriteArt([
      "......bBBBBBBb......", ".....bggggggggb.....", "....bgGGggggggGb....",
      "..bbBBBBBBBBBBBBbb..", ".bBBBBBBBBBBBBBBBBb.", "bBBBBBBBBBBBBBBBBBBb",
      "bddddddddddddddddddb", "bttbttbkkkkkkbttbttb", "bttbttbkppppkbttbttb",
      "bbbbbbbkppppkbbbbbbb", "xxxxxxxxxxxxxxxxxxxx", "kkkkkddddddddddkkkkk",
      "kkkkk..........kkkkk",
    ]),
  ]

  /// A stock car: a blade across the boot, a stripe over the roof, a number.
  static let stockCar = [
    SpriteArt(["bs", "tt"]),
    SpriteArt([".ss.", "bBsb", "tkkt"]),
    SpriteArt(["..BsB..", ".ggsgg.", "kkkkkkk", "tbsssbt", "kk...kk"]),
    SpriteArt([
      "....BssB....", "..bggssggb..", ".bBBBssBBBb.", "kkkkkkkkkkkk", "bttbssssbttb",
      "bBBbssssbBBb", "kkkxxxxxxkkk", "kkk......kkk",
    ]),
    SpriteArt([
      "......bBBssBBb......", ".....bgggssgggb.....", "....bgGGgssggggb....",
      "...bBBBBBssBBBBBb...", "kkkkkkkkkkkkkkkkkkkk", "kBBBBBBBBssBBBBBBBBk",
      "bBBBBBBBBssBBBBBBBBb", "btttBBsksskkksBBtttb", "btttBBskssskssBBtttb",
      "bbbbbbskssksssbbbbbb", "xxxxxxssssssssxxxxxx", "kkkkkkddddddddkkkkkk",
      "kkkkkk........kkkkkk",
    ]),
  ]

  /// Long, tall and black, with chrome: the car that other cars make room for.
  static let limousine = [
    SpriteArt(["bb", "tt"]),
    SpriteArt([".gg.", "cccc", "tbbt"]),
    SpriteArt([".BBBBB.", ".ggggg.", "ccccccc", "tbbpbbt", "kk...kk"]),
    SpriteArt([
      "..BBBBBBBB..", "..gggggggg..", ".bgggggggGb.", "bBBBBBBBBBBb", "tcccccccccct",
      "tbbbbppbbbbt", "cccccccccccc", "kkk......kkk",
    ]),
    SpriteArt([
      "....bBBBBBBBBBBb....", "...bggggggggggggb...", "...bgggggggggGGgb...",
      "..bbgggggghhggggbb..", ".bBBBBBBBBBBBBBBBBb.", "bBBBBBBBBBBBBBBBBBBb",
      "ttcccccccccccccccctt", "ttbbbbbbbbbbbbbbbbtt", "ttbbbbbbppppbbbbbbtt",
      "ddbbbbbbppppbbbbbbdd", "cccccccccccccccccccc", "dkkkkddddddddddkkkkd",
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

  static let van = [
    SpriteArt(["BB", "bb", "tt"]),
    SpriteArt(["BBBB", "gggg", "bBBb", "tkkt"]),
    SpriteArt(["BBBBBBB", "bggdggb", "bggdggb", "bBBdBBb", "tBBdBBt", "xxxpxxx", "kk...kk"]),
    SpriteArt([
      ".BBBBBBBBBB.", "bBBBBBBBBBBb", "bggggddggggb", "bggggddgGggb", "bBBBBddBBBBb*3",
      "ttBBBddBBBtt", "ttbbbppbbbtt", "xxxxxxxxxxxx", ".kk......kk.",
    ]),
    SpriteArt([
      "..BBBBBBBBBBBBBBBB..", ".BBBBBBBBBBBBBBBBBB.", "bBBBBBBBBddBBBBBBBBb",
      "bBgggggggddgggggggBb*2", "bBgggggggddggggGGgBb", "bBBBBBBBBddBBBBBBBBb*4",
      "ttBBBBBBxddxBBBBBBtt*2", "ttbbbbbbbddbbbbbbbtt", "bbbbbbbbppppbbbbbbbb",
      "xxxxxxxxxxxxxxxxxxxx", "dkkkkddddddddddkkkkd", ".kkkk..........kkkk.",
    ]),
  ]

  static let bus = [
    SpriteArt(["BBB", "ggg", "bBb", "tkt"]),
    SpriteArt(["BBBBB", "bgggb*2", "bBBBb*2", "tkkkt", "k...k"]),
    SpriteArt([
      "BBBBBBBBB", "bsssssssb", "bgggggggb*3", "bBBBBBBBb*2", "tBddddBBt", "xxxxpxxxx", "kk.....kk",
    ]),
    SpriteArt([
      ".BBBBBBBBBBBB.", "btBBBssssBBBtb", "bggggggggggggb*4", "bBBBBBBBBBBBBb*2",
      "bBddddddddddBb*2",
      "ttBBBBBBBBBBtt", "ttbbbbppbbbbtt", "xxxxxxxxxxxxxx", "kkkk......kkkk",
    ]),
    SpriteArt([
      ".BBBBBBBBBBBBBBBBBB.", "btBBBBssssssssBBBBtb", "bBBBBBssssssssBBBBBb",
      "bBggggggggggggggggBb*5", "bBBBBBBBBBBBBBBBBBBb*3", "bBddddddddddddddddBb",
      "bBBBBBBBBBBBBBBBBBBb", "bBddddddddddddddddBb", "ttBBBBBBBBBBBBBBBBtt*2",
      "ttbbbbbbppppbbbbbbtt", "xxxxxxxxxxxxxxxxxxxx", "kkkkk..........kkkkk*2",
    ]),
  ]

  static let tow = [
    SpriteArt(["BB", "kk", "tt"]),
    SpriteArt(["yBBy", "gggg", "bkkb", "tkkt"]),
    SpriteArt(["yBBBBBy", ".ggggg.", "bb.k.bb", "bBBkBBb", "tBBkBBt", "xxxpxxx", "kk...kk"]),
    SpriteArt([
      "..yBBBBBBy..", "..bggggggb..", "..bggggggb..", ".....kk.....", "bb...kk...bb",
      "bBBBBkkBBBBb",
      "bBBBkBBkBBBb", "ttBkBBBBkBtt", "ttbbbppbbbtt", "xxxxxxxxxxxx", "kkk......kkk",
    ]),
    SpriteArt([
      "....yyBBBBBBBByy....", "....bBBBBBBBBBBb....", "....bggggggggggb....*3",
      "....bBBBBkkBBBBb....", "bb.......kk.......bb", "bB......kkkk......Bb",
      "bBBBBBBBkBBkBBBBBBBb",
      "bBBBBBBkBBBBkBBBBBBb", "bBBBBBkBBBBBBkBBBBBb", "ttBBBkBBBBBBBBkBBBtt*2",
      "ttbbbbbbppppbbbbbbtt", "xxxxxxxxxxxxxxxxxxxx", "kkkkkddddddddddkkkkk",
      "kkkkk..........kkkkk",
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
}
