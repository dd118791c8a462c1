// The colours of every theme. A base for the night and one for the day; the others change what
// makes their place and hour.

extension RoadPalette.Table {
  static func of(_ theme: RoadTheme) -> RoadPalette.Table {
    switch theme {
    case .downtownNight: night
    case .riverNight: riverNight
    case .suburbDay: suburbDay
    case .speedwayDay: day
    case .setDay: setDay
    case .canyonDusk: canyonDusk
    case .coastNight: coastNight
    case .canyonDay: canyonDay
    case .desertNight: desertNight
    case .desertDawn: desertDawn
    }
  }

  /// Sodium light on wet concrete under a deep blue sky.
  private static let night = RoadPalette.Table(
    ramps: [
      RoadRamp(0x03050D, 0x080E26, 0x14183C), RoadRamp(0x1A1A3A, 0x38283C, 0x84482A),
      RoadRamp(0x06070F, 0x12152A, 0x33293C),
      RoadRamp(0x16120F, 0xA8742F, 0xFFDF9C), RoadRamp(0x10161D, 0x4F7E9C, 0xD2F0F6),
      RoadRamp(0x0A0A10, 0x4C3B2B, 0xB48C5A),
      RoadRamp(0x090A11, 0x41301F, 0xB0803C), RoadRamp(0x090A11, 0x403D36, 0xC4B68E),
      RoadRamp(0x1B1B22, 0x989078, 0xFFF8E0), RoadRamp(0x1E170C, 0xA07418, 0xFFD448),
      RoadRamp(0x121218, 0x665A4C, 0xDCC8A4),
      RoadRamp(0x0C0C12, 0x423B35, 0xA4947C), RoadRamp(0x0F0A0D, 0x4A261C, 0xAC5E3A),
      RoadRamp(0x100F12, 0x584830, 0xCCA468),
      RoadRamp(0x22160C, 0xB87C2C, 0xFFE4A8), RoadRamp(0x0A181C, 0x229AA4, 0xA8FFF4),
      RoadRamp(0x24061A, 0xCC1880, 0xFF7AD0), RoadRamp(0x061A0E, 0x149C58, 0x88FFB8),
      RoadRamp(0x0D0F15, 0x565E6C, 0xDCE2EA), RoadRamp(0x06070C, 0x202634, 0x687284),
      RoadRamp(0x100607, 0x66161C, 0xD03834), RoadRamp(0x160F05, 0x9A6C10, 0xFFCC30),
      RoadRamp(0x0E0F13, 0x5C5C5C, 0xF4F0E4), RoadRamp(0x0B0A0C, 0x3E2E22, 0xA88058),
      RoadRamp(0x05070B, 0x182434, 0x7090A8),
      RoadRamp(0x200305, 0xAA0C12, 0xFF3A2C), RoadRamp(0x322E22, 0xD4CCA4, 0xFFFFF0),
      RoadRamp(0x2C1A08, 0xD07C20, 0xFFCE7A),
      RoadRamp(0x340306, 0xB00A18, 0xFF1828), RoadRamp(0x040A34, 0x1434C8, 0x4C8CFF),
      RoadRamp(0x060A0A, 0x182C1C, 0x546E3C), RoadRamp(0x040810, 0x10243A, 0x5C88A8),
    ],
    of256: [
      .skyHigh: [16, 16, 16, 232, 232, 233, 233, 17],
      .skyHaze: [17, 17, 234, 235, 236, 53, 52, 94],
      .tower: [16, 232, 233, 234, 235, 236, 237, 238],
      .pavement: [232, 233, 235, 236, 94, 137, 180, 223],
      .asphalt: [232, 233, 235, 237, 94, 130, 136, 179],
      .asphaltWhite: [232, 233, 235, 237, 239, 242, 144, 230],
      .brick: [232, 233, 234, 236, 52, 95, 131, 173],
      .stucco: [232, 234, 236, 239, 101, 137, 180, 223],
      .earth: [232, 233, 234, 236, 58, 95, 137, 180],
      .glass: [16, 232, 233, 234, 17, 24, 67, 110],
      .carDark: [16, 232, 233, 235, 17, 60, 61, 103],
      .neonPink: [53, 89, 126, 162, 163, 199, 205, 212],
      .tail: [52, 52, 88, 124, 160, 196, 196, 203],
      .sodium: [52, 58, 94, 130, 172, 214, 215, 222],
      .shopWarm: [52, 58, 94, 136, 172, 215, 222, 223],
      .water: [16, 232, 233, 17, 17, 24, 67, 110],
      .foliage: [16, 232, 233, 22, 22, 58, 64, 107],
    ],
    of16: [
      [0, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 4, 4, 4, 4],
      [0, 0, 0, 0, 0, 4, 4, 4],
      [0, 0, 0, 3, 3, 3, 11, 11], [0, 0, 0, 6, 6, 6, 14, 14],
      [0, 0, 0, 0, 3, 3, 3, 3],
      [0, 0, 0, 8, 8, 8, 3, 7], [0, 0, 8, 8, 8, 8, 7, 15],
      [0, 8, 7, 7, 15, 15, 15, 15], [0, 3, 3, 3, 11, 11, 11, 11],
      [0, 8, 8, 7, 7, 7, 15, 15],
      [0, 0, 0, 8, 8, 8, 7, 7], [0, 0, 0, 8, 1, 1, 1, 3],
      [0, 0, 8, 8, 8, 3, 7, 15],
      [0, 3, 3, 3, 11, 11, 11, 11], [0, 6, 6, 6, 14, 14, 14, 14],
      [0, 5, 5, 5, 13, 13, 13, 13], [0, 2, 2, 2, 10, 10, 10, 10],
      [0, 8, 8, 7, 7, 7, 15, 15], [0, 0, 8, 8, 8, 8, 7, 7],
      [0, 1, 1, 1, 1, 1, 9, 9], [0, 3, 3, 3, 11, 11, 11, 11],
      [0, 8, 8, 7, 7, 7, 15, 15], [0, 0, 0, 8, 8, 8, 3, 7],
      [0, 0, 0, 0, 0, 4, 4, 6],
      [0, 1, 1, 1, 1, 9, 9, 9], [0, 7, 7, 15, 15, 15, 15, 15],
      [0, 3, 3, 3, 11, 11, 11, 11],
      [0, 1, 1, 9, 9, 9, 9, 9], [0, 4, 4, 12, 12, 12, 12, 12],
      [0, 0, 0, 0, 2, 2, 2, 2], [0, 0, 0, 4, 4, 4, 6, 6],
    ])

  /// The river after midnight: the same lamps, colder, and more sky.
  private static let riverNight = night.with(
    [
      .skyHigh: RoadRamp(0x02060C, 0x061420, 0x0E2634),
      .skyHaze: RoadRamp(0x112A36, 0x223A40, 0x5A5038),
      .concrete: RoadRamp(0x0A0D12, 0x39413F, 0xA0A090),
    ],
    of256: [
      .skyHigh: [16, 16, 232, 232, 233, 233, 17, 17],
      .skyHaze: [17, 23, 23, 236, 237, 238, 58, 94],
    ])

  /// Away from the lamps: blue-black, and the moon on the water.
  private static let coastNight = night.with(
    [
      .skyHigh: RoadRamp(0x02040C, 0x060E22, 0x0C1C3A),
      .skyHaze: RoadRamp(0x0E2242, 0x18345A, 0x3A5E80),
      .tower: RoadRamp(0x03050A, 0x081222, 0x14263E),
      .pavement: RoadRamp(0x06080E, 0x38362E, 0xA09474),
      .earth: RoadRamp(0x080A10, 0x3A322C, 0xB49A72),
      .water: RoadRamp(0x030A16, 0x0E2C4A, 0xC8E4F0),
      .foliage: RoadRamp(0x04080A, 0x14261E, 0x566E48),
    ],
    of256: [
      .skyHigh: [16, 16, 16, 232, 232, 17, 17, 17], .skyHaze: [17, 17, 18, 18, 24, 24, 24, 67],
      .tower: [16, 16, 232, 232, 233, 234, 17, 235],
      .water: [16, 17, 17, 17, 24, 67, 110, 195],
      .earth: [16, 232, 233, 235, 237, 95, 137, 180],
      .foliage: [16, 232, 233, 233, 22, 22, 64, 107],
    ],
    of16: [.skyHaze: [0, 0, 4, 4, 4, 4, 4, 4], .water: [0, 4, 4, 4, 4, 6, 14, 15]])

  /// Beyond the last lamp: more stars than sky, and nothing that is lit but the road.
  private static let desertNight = coastNight.with(
    [
      .skyHigh: RoadRamp(0x02030A, 0x050A1A, 0x0A152C),
      .skyHaze: RoadRamp(0x0C1A34, 0x162440, 0x2E3450),
      .tower: RoadRamp(0x030408, 0x080D18, 0x101828),
      .earth: RoadRamp(0x07080C, 0x2C2622, 0xA88C64),
      .foliage: RoadRamp(0x040607, 0x161E18, 0x5E6A48),
    ],
    of256: [
      .skyHigh: [16, 16, 16, 232, 232, 233, 233, 17],
      .skyHaze: [17, 17, 17, 17, 234, 235, 236, 60],
      .tower: [16, 16, 232, 232, 233, 233, 234, 235],
      .earth: [16, 232, 233, 234, 236, 95, 137, 180],
      .foliage: [16, 16, 232, 233, 235, 58, 64, 107],
    ],
    of16: [.skyHaze: [0, 0, 0, 0, 0, 4, 4, 4]])

  /// Grey, then rose, at the rim of the world.
  private static let desertDawn = desertNight.with(
    [
      .skyHigh: RoadRamp(0x0A1024, 0x22304E, 0x5A5C78),
      .skyHaze: RoadRamp(0x7A6A80, 0xB88084, 0xF4B48C),
      .tower: RoadRamp(0x0C0E18, 0x242638, 0x545068),
      .pavement: RoadRamp(0x12141C, 0x464450, 0xA89888),
      .asphalt: RoadRamp(0x10121A, 0x34343E, 0x8A7C74),
      .asphaltWhite: RoadRamp(0x10121A, 0x3C3C44, 0xC8BCA4),
      .earth: RoadRamp(0x10121A, 0x4C4248, 0xC09C84),
      .foliage: RoadRamp(0x0A0D12, 0x262C2C, 0x707058),
    ],
    of256: [
      .skyHigh: [233, 17, 235, 236, 60, 60, 60, 96],
      .skyHaze: [96, 96, 102, 132, 138, 174, 180, 216],
      .tower: [233, 234, 235, 236, 237, 238, 240, 60],
      .asphalt: [233, 233, 235, 236, 238, 240, 242, 245],
      .asphaltWhite: [233, 234, 236, 238, 240, 242, 145, 187],
      .earth: [233, 234, 236, 238, 240, 95, 138, 181],
      .foliage: [232, 233, 234, 236, 237, 239, 242, 101],
    ],
    of16: [.skyHigh: [0, 0, 0, 4, 4, 4, 8, 8], .skyHaze: [8, 8, 5, 5, 5, 3, 3, 11]])

  /// The last light: violet above, a band of fire below, everything between them dark.
  private static let canyonDusk = night.with(
    [
      .skyHigh: RoadRamp(0x141238, 0x38265C, 0x84406C),
      .skyHaze: RoadRamp(0xA84C62, 0xEC7C48, 0xFFD078),
      .tower: RoadRamp(0x140E22, 0x34203F, 0x7C4460),
      .pavement: RoadRamp(0x1C1624, 0x5A4444, 0xB48C5A),
      .asphalt: RoadRamp(0x16141F, 0x3E3440, 0xA87C58),
      .asphaltWhite: RoadRamp(0x16141F, 0x4A424C, 0xD6C6A4),
      .earth: RoadRamp(0x1A1018, 0x6A3A30, 0xE0905C),
      .foliage: RoadRamp(0x0E0E14, 0x2C3024, 0x7C7444),
      .kerb: RoadRamp(0x241E28, 0x867068, 0xF0D0A4),
      .paint: RoadRamp(0x302A34, 0xB8A08C, 0xFFF4DC),
    ],
    of256: [
      .skyHigh: [17, 17, 54, 54, 54, 60, 96, 96],
      .skyHaze: [132, 132, 167, 173, 209, 215, 221, 222],
      .tower: [233, 234, 53, 53, 237, 96, 96, 132],
      .asphalt: [233, 234, 235, 237, 240, 95, 137, 180],
      .asphaltWhite: [233, 234, 236, 239, 241, 243, 145, 230],
      .earth: [233, 234, 236, 239, 95, 131, 137, 180],
      .foliage: [232, 233, 234, 236, 58, 58, 101, 107],
    ],
    of16: [
      .skyHigh: [0, 0, 0, 4, 4, 4, 5, 5], .skyHaze: [5, 5, 1, 1, 3, 3, 11, 11],
      .tower: [0, 0, 0, 0, 4, 4, 5, 5], .foliage: [0, 0, 0, 2, 2, 2, 2, 10],
      .earth: [0, 0, 8, 8, 1, 1, 3, 11],
    ])

  /// Hard noon: pale concrete, a bleached sky.
  private static let day = RoadPalette.Table(
    ramps: [
      RoadRamp(0x4E90CC, 0x7EB2DC, 0xA8CCE4), RoadRamp(0xB8D4E2, 0xD2DEDC, 0xEADCBC),
      RoadRamp(0x56646E, 0x8898A2, 0xB4C2C4),
      RoadRamp(0x46525C, 0x74848C, 0xAEB8B8), RoadRamp(0x3A5064, 0x6C8EA4, 0xBCD6E0),
      RoadRamp(0x645C50, 0x9A8E7A, 0xCEC2A4),
      RoadRamp(0x3A3A3C, 0x5C5C5C, 0x868480), RoadRamp(0x3A3A3C, 0x5C5C5C, 0x868480),
      RoadRamp(0x74746C, 0xBCBCB0, 0xFCF8EC), RoadRamp(0x6A5414, 0xC09420, 0xFCD048),
      RoadRamp(0x625E58, 0xA09A90, 0xE0D8C8),
      RoadRamp(0x5E5A52, 0x989286, 0xD0C8B4), RoadRamp(0x4A2C22, 0x904C38, 0xC87C5C),
      RoadRamp(0x705E46, 0xB89C70, 0xF0D8A8),
      RoadRamp(0x3A3028, 0x6C5C48, 0xA89878), RoadRamp(0x28444C, 0x4C7C88, 0x8CBCC4),
      RoadRamp(0x5C2040, 0xB04078, 0xF080B4), RoadRamp(0x14502C, 0x2C8050, 0x78C890),
      RoadRamp(0x4C5058, 0x8C929A, 0xE4E8EC), RoadRamp(0x12141A, 0x303642, 0x6C7686),
      RoadRamp(0x4C1014, 0x9C2028, 0xE44A44), RoadRamp(0x6A4C0C, 0xCC981C, 0xFFD444),
      RoadRamp(0x6C6A64, 0xB4B0A8, 0xFCF8F0), RoadRamp(0x5A4630, 0x9C7C54, 0xDCC090),
      RoadRamp(0x141C26, 0x30465A, 0x8CB0C4),
      RoadRamp(0x500A0C, 0xA01418, 0xFF3A2C), RoadRamp(0x6C685C, 0xC8C4B0, 0xFFFFF4),
      RoadRamp(0x54504A, 0x8C867C, 0xC8C0B0),
      RoadRamp(0x500408, 0xB00A18, 0xFF1828), RoadRamp(0x081450, 0x1434C8, 0x4C8CFF),
      RoadRamp(0x1E3018, 0x4C6630, 0x94A456), RoadRamp(0x285870, 0x4888A4, 0xA8D0DC),
    ],
    of256: [
      .skyHigh: [68, 68, 74, 74, 110, 110, 110, 152],
      .skyHaze: [152, 152, 152, 188, 188, 188, 187, 223],
      .asphalt: [236, 237, 238, 239, 240, 241, 243, 245],
      .asphaltWhite: [236, 237, 238, 239, 240, 241, 243, 245],
      .foliage: [22, 22, 58, 58, 58, 64, 107, 143],
      .stucco: [95, 95, 137, 137, 180, 180, 223, 223],
      .concrete: [240, 241, 243, 245, 247, 249, 251, 187],
      .pavement: [240, 242, 244, 246, 248, 250, 187, 223],
      .earth: [58, 94, 95, 95, 137, 137, 179, 180],
    ],
    of16: [
      [4, 4, 12, 12, 12, 12, 14, 14], [14, 14, 14, 15, 15, 15, 15, 15],
      [8, 8, 8, 7, 7, 7, 7, 7],
      [8, 8, 8, 8, 8, 7, 7, 7], [4, 4, 4, 6, 6, 6, 14, 14],
      [8, 8, 7, 7, 7, 7, 7, 15],
      [8, 8, 8, 8, 8, 8, 8, 7], [8, 8, 8, 8, 8, 8, 8, 7],
      [7, 7, 15, 15, 15, 15, 15, 15], [3, 3, 3, 11, 11, 11, 11, 11],
      [8, 7, 7, 7, 15, 15, 15, 15],
      [8, 8, 7, 7, 7, 7, 7, 15], [8, 8, 8, 1, 1, 1, 3, 3],
      [3, 3, 3, 3, 7, 7, 15, 15],
      [8, 8, 8, 3, 3, 3, 3, 11], [6, 6, 6, 6, 6, 14, 14, 14],
      [5, 5, 5, 5, 5, 13, 13, 13], [2, 2, 2, 2, 2, 10, 10, 10],
      [8, 8, 7, 7, 7, 15, 15, 15], [0, 0, 0, 8, 8, 8, 7, 7],
      [1, 1, 1, 1, 1, 9, 9, 9], [3, 3, 3, 11, 11, 11, 11, 11],
      [7, 7, 7, 15, 15, 15, 15, 15], [3, 3, 3, 3, 3, 3, 11, 11],
      [0, 0, 0, 4, 4, 4, 6, 6],
      [1, 1, 1, 1, 9, 9, 9, 9], [7, 7, 15, 15, 15, 15, 15, 15],
      [8, 8, 3, 3, 3, 11, 11, 11],
      [1, 1, 1, 9, 9, 9, 9, 9], [4, 4, 4, 12, 12, 12, 12, 12],
      [2, 2, 2, 2, 2, 2, 10, 10], [4, 4, 6, 6, 6, 6, 14, 14],
    ])

  /// Noon in the canyon: white light, dry grass, blue shade.
  private static let canyonDay = day.with(
    [
      .skyHigh: RoadRamp(0x3C84C4, 0x6CA8DA, 0xA0CAE4),
      .skyHaze: RoadRamp(0xB4D2E0, 0xD2DCD4, 0xEADEBC),
      .tower: RoadRamp(0x5C5A50, 0x8C8A7C, 0xB4BAB4),
      .earth: RoadRamp(0x4A3826, 0xA4824E, 0xECCE94),
      .foliage: RoadRamp(0x2A3018, 0x6C6A34, 0xB8A660),
      .asphalt: RoadRamp(0x38383C, 0x58585C, 0x84827E),
      .asphaltWhite: RoadRamp(0x38383C, 0x58585C, 0x84827E),
    ],
    of256: [
      .skyHigh: [67, 67, 68, 74, 74, 110, 110, 152],
      .skyHaze: [152, 152, 152, 188, 188, 187, 187, 223],
      .asphalt: [236, 237, 238, 239, 240, 241, 243, 245],
      .asphaltWhite: [236, 237, 238, 239, 240, 241, 243, 245],
      .earth: [58, 94, 95, 137, 137, 179, 180, 222],
      .foliage: [22, 58, 58, 100, 101, 143, 143, 186],
      .tower: [240, 241, 242, 243, 245, 246, 247, 249],
    ])

  /// Five in the afternoon: long yellow light, and nobody in a hurry.
  private static let suburbDay = day.with(
    [
      .skyHigh: RoadRamp(0x5C98C0, 0x8CB8C8, 0xBCCEC0),
      .skyHaze: RoadRamp(0xD2D2B4, 0xF0D6A0, 0xFCDC94),
      .tower: RoadRamp(0x6A6660, 0x9C9080, 0xCCB894),
      .asphalt: RoadRamp(0x3E3A36, 0x645E56, 0x988C7C),
      .asphaltWhite: RoadRamp(0x3E3A36, 0x645E56, 0x988C7C),
      .concrete: RoadRamp(0x605848, 0xA4967C, 0xE4D2AC),
      .stucco: RoadRamp(0x765C40, 0xC8A070, 0xFCDCA4),
      .foliage: RoadRamp(0x203018, 0x566828, 0xB4B054),
    ],
    of256: [
      .skyHigh: [67, 67, 74, 110, 110, 152, 152, 188],
      .skyHaze: [188, 188, 230, 230, 223, 223, 222, 222],
      .asphalt: [236, 237, 238, 239, 240, 59, 243, 245],
      .asphaltWhite: [236, 237, 238, 239, 240, 59, 243, 245],
      .foliage: [22, 22, 58, 58, 64, 101, 107, 143],
      .stucco: [95, 95, 137, 137, 180, 180, 223, 230],
      .concrete: [240, 242, 245, 247, 249, 187, 223, 230],
    ],
    of16: [.skyHaze: [15, 15, 15, 15, 11, 11, 11, 11]])

  /// A morning under cloud, as the coast has in June: no shadows, a white sky.
  private static let setDay = day.with(
    [
      .skyHigh: RoadRamp(0x98A2AA, 0xB0B8BA, 0xC8CAC6),
      .skyHaze: RoadRamp(0xCECEC6, 0xDAD6CA, 0xE8E0CC),
      .tower: RoadRamp(0x5E6468, 0x8A9092, 0xB8BAB6),
      .asphalt: RoadRamp(0x424446, 0x606264, 0x8A8A86),
      .asphaltWhite: RoadRamp(0x424446, 0x606264, 0x8A8A86),
    ],
    of256: [
      .skyHigh: [247, 247, 248, 249, 249, 250, 251, 251],
      .skyHaze: [252, 252, 188, 188, 253, 253, 254, 254],
      .asphalt: [238, 238, 239, 240, 241, 242, 243, 245],
      .asphaltWhite: [238, 238, 239, 240, 241, 242, 243, 245],
    ],
    of16: [.skyHigh: [7, 7, 7, 7, 7, 7, 7, 7], .skyHaze: [15, 15, 15, 15, 15, 15, 15, 15]])
}
