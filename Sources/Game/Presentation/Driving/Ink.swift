/// What a pixel is made of. Thirty-two, each in eight bands of light; a pixel is one byte.
enum Ink: UInt8, CaseIterable, Sendable {
  /// Bands of the sky run from the zenith down; they are a gradient, not light.
  case skyHigh, skyHaze
  /// Silhouettes: band 0 stands near, band 7 is lost in the haze.
  case tower
  case windowWarm, windowCool
  case pavement
  /// The road under sodium light, and under headlights.
  case asphalt, asphaltWhite
  case paint, paintYellow, kerb
  case concrete, brick, stucco
  case shopWarm, shopCool, neonPink, neonGreen
  case silver, carDark, carRed, cabYellow, truckWhite, policeWhite
  case glass, tail, head, sodium
  case beaconRed, beaconBlue
  case foliage, water
}

/// The exact colours of the 256 pixels, for one theme and tier.
struct RoadPalette: Sendable {
  let tier: ColourTier
  private let colours: [Colour]

  init(theme: RoadTheme, tier: ColourTier) {
    self.tier = tier
    let ramps = Self.ramps(theme)
    precondition(ramps.count == Ink.allCases.count, "one ramp for each ink")
    var colours: [Colour] = []
    for (ink, ramp) in zip(Ink.allCases, ramps) {
      for band in 0..<8 {
        colours.append(
          Self.colour(
            ink, ramp: ramp, band: band, tier: tier, isNight: theme == .downtownNight))
      }
    }
    self.colours = colours
  }

  subscript(pixel: Pixel) -> Colour { colours[Int(pixel.bits)] }

  private static func colour(
    _ ink: Ink, ramp: RoadRamp, band: Int, tier: ColourTier, isNight: Bool
  ) -> Colour {
    switch tier {
    case .trueColour, .mono: return ramp.colour(band: band)
    case .colours256:
      // The cube has few dark colours and the nearest are all grey: the night's are hand-picked.
      let picked = isNight ? ink.nightOf256 : nil
      return picked.map { XtermPalette.colour($0[band]) } ?? ramp.colour(band: band).nearest256
    // Sixteen colours hold no night: the nearest would all be black. They are chosen by hand.
    case .colours16: return XtermPalette.colour(ink.sixteen[band])
    }
  }

  private static func ramps(_ theme: RoadTheme) -> [RoadRamp] {
    switch theme {
    case .downtownNight: downtownNight
    case .day: day
    case .dusk: dusk
    case .canyonNight, .coastNight: countryNight
    }
  }
}

/// Eight colours by way of three.
struct RoadRamp: Sendable {
  let dark: UInt32
  let middle: UInt32
  let bright: UInt32

  init(_ dark: UInt32, _ middle: UInt32, _ bright: UInt32) {
    (self.dark, self.middle, self.bright) = (dark, middle, bright)
  }

  func colour(band: Int) -> Colour {
    // The middle stands at three and a half, so both halves are sampled evenly.
    let place = band * 512 / 7
    return place <= 256
      ? Colour(dark).mixed(with: Colour(middle), share: place)
      : Colour(middle).mixed(with: Colour(bright), share: place - 256)
  }
}

extension RoadPalette {
  /// Sodium light on wet concrete.
  private static let downtownNight: [RoadRamp] = [
    RoadRamp(0x05060D, 0x0B0C1A, 0x161422), RoadRamp(0x1A1624, 0x352428, 0x6A4028),
    RoadRamp(0x0A0B12, 0x17161F, 0x3A2B2C),
    RoadRamp(0x16120F, 0x9A6C34, 0xFFDF9C), RoadRamp(0x10161D, 0x54788C, 0xD2F0F6),
    RoadRamp(0x0A0A0D, 0x4C3B2B, 0xB48C5A),
    RoadRamp(0x0A0B0F, 0x423226, 0xA87840), RoadRamp(0x0A0B0F, 0x43423F, 0xBEB8A4),
    RoadRamp(0x1B1B1E, 0x948C74, 0xFFF8E0), RoadRamp(0x1E170C, 0x967020, 0xFFD448),
    RoadRamp(0x121215, 0x5E5348, 0xD0BE9C),
    RoadRamp(0x0C0C10, 0x423B35, 0xA4947C), RoadRamp(0x0D090A, 0x43241B, 0xA45C3A),
    RoadRamp(0x0F0E0E, 0x524431, 0xC8A068),
    RoadRamp(0x22160C, 0xB07830, 0xFFE4A8), RoadRamp(0x0A181C, 0x2C929A, 0xA8FFF4),
    RoadRamp(0x1C0714, 0xB81E74, 0xFF6CC8), RoadRamp(0x071A0E, 0x1E9C56, 0x88FFB8),
    RoadRamp(0x0D0F14, 0x59606A, 0xDCE0E4), RoadRamp(0x07080C, 0x232834, 0x687284),
    RoadRamp(0x100607, 0x5E161C, 0xC83634), RoadRamp(0x160F05, 0x906812, 0xFFCC30),
    RoadRamp(0x111112, 0x665F54, 0xDED2B6), RoadRamp(0x0B0C0F, 0x50535A, 0xF2F2F0),
    RoadRamp(0x05070B, 0x1C2530, 0x70889A),
    RoadRamp(0x200305, 0xA20E12, 0xFF3A2C), RoadRamp(0x322E22, 0xD4CCA4, 0xFFFFF0),
    RoadRamp(0x2C1A08, 0xCC7C24, 0xFFCE7A),
    RoadRamp(0x340306, 0xB00A18, 0xFF1828), RoadRamp(0x040A34, 0x1434C8, 0x4C8CFF),
    RoadRamp(0x070B09, 0x1C2C1C, 0x506C3C), RoadRamp(0x050910, 0x122430, 0x52747E),
  ]

  /// Hard noon: pale concrete, a bleached sky.
  private static let day: [RoadRamp] = [
    RoadRamp(0x3A78C8, 0x5C98D8, 0x84B4E4), RoadRamp(0x8CBAE4, 0xBCD2E4, 0xE8DCC4),
    RoadRamp(0x4C5A6C, 0x7A8CA0, 0xA8B8C4),
    RoadRamp(0x3C4A58, 0x6C7C88, 0xA8B4B8), RoadRamp(0x34485C, 0x6488A0, 0xB8D4E0),
    RoadRamp(0x5C5448, 0x8C8270, 0xC4B898),
    RoadRamp(0x38383A, 0x5A5A5C, 0x868480), RoadRamp(0x38383A, 0x5A5A5C, 0x868480),
    RoadRamp(0x6A6A64, 0xB0B0A4, 0xF8F4E8), RoadRamp(0x6A5414, 0xB89020, 0xF8CC40),
    RoadRamp(0x5A5650, 0x98928A, 0xD8D0C0),
    RoadRamp(0x5A564E, 0x908A7E, 0xC8C0AC), RoadRamp(0x4A2C22, 0x8C4C38, 0xC07458),
    RoadRamp(0x6A5A44, 0xB09870, 0xE8D0A0),
    RoadRamp(0x3A3028, 0x6C5C48, 0xA89878), RoadRamp(0x28444C, 0x4C7C88, 0x8CBCC4),
    RoadRamp(0x5C2040, 0xA84078, 0xE878B0), RoadRamp(0x1C5030, 0x3C8C58, 0x78C890),
    RoadRamp(0x4C5058, 0x8C929A, 0xE0E4E8), RoadRamp(0x16181E, 0x343A46, 0x6C7686),
    RoadRamp(0x4C1014, 0x902028, 0xD84444), RoadRamp(0x6A4C0C, 0xC8941C, 0xFFD040),
    RoadRamp(0x6C685E, 0xACA698, 0xF0E8D8), RoadRamp(0x3C3E44, 0x84888E, 0xF8F8F8),
    RoadRamp(0x141C26, 0x34485A, 0x84A4B8),
    RoadRamp(0x500A0C, 0xA01418, 0xFF3A2C), RoadRamp(0x6C685C, 0xC8C4B0, 0xFFFFF4),
    RoadRamp(0x54504A, 0x8C867C, 0xC8C0B0),
    RoadRamp(0x500408, 0xB00A18, 0xFF1828), RoadRamp(0x081450, 0x1434C8, 0x4C8CFF),
    RoadRamp(0x1E3418, 0x3C5C2C, 0x7C9048), RoadRamp(0x285870, 0x4888A4, 0x9CC8D4),
  ]

  /// The last light: violet above, orange below, everything between them dark.
  private static let dusk: [RoadRamp] = {
    var ramps = downtownNight
    ramps[Int(Ink.skyHigh.rawValue)] = RoadRamp(0x1A1840, 0x3C2A5C, 0x74406C)
    ramps[Int(Ink.skyHaze.rawValue)] = RoadRamp(0x8C4A68, 0xD8704C, 0xFFB45C)
    ramps[Int(Ink.tower.rawValue)] = RoadRamp(0x161428, 0x342844, 0x70485C)
    ramps[Int(Ink.pavement.rawValue)] = RoadRamp(0x1C1820, 0x5A4A48, 0xB48C5A)
    ramps[Int(Ink.asphalt.rawValue)] = RoadRamp(0x1C1A24, 0x4A3E40, 0xA87840)
    ramps[Int(Ink.asphaltWhite.rawValue)] = RoadRamp(0x1C1A24, 0x4C484C, 0xBEB8A4)
    return ramps
  }()

  /// Away from the city: blue-black, no glow, the headlights are all there is.
  private static let countryNight: [RoadRamp] = {
    var ramps = downtownNight
    ramps[Int(Ink.skyHigh.rawValue)] = RoadRamp(0x03040A, 0x060A18, 0x0C1424)
    ramps[Int(Ink.skyHaze.rawValue)] = RoadRamp(0x0E1628, 0x15203A, 0x24344C)
    ramps[Int(Ink.tower.rawValue)] = RoadRamp(0x04060A, 0x080C14, 0x121A28)
    ramps[Int(Ink.pavement.rawValue)] = RoadRamp(0x06070A, 0x38342C, 0xA09474)
    return ramps
  }()
}

extension Ink {
  /// Colours of the 256 for the city at night, by band; nil where the nearest will do.
  var nightOf256: [UInt8]? {
    switch self {
    case .skyHigh: [16, 16, 232, 232, 232, 233, 233, 233]
    case .skyHaze: [233, 234, 234, 235, 236, 237, 52, 94]
    case .tower: [16, 232, 233, 234, 235, 236, 237, 52]
    case .pavement: [232, 233, 235, 236, 94, 137, 180, 223]
    case .asphalt: [232, 233, 235, 237, 94, 130, 136, 179]
    case .asphaltWhite: [232, 233, 235, 238, 241, 245, 249, 254]
    case .brick: [232, 233, 234, 236, 52, 95, 131, 173]
    case .stucco: [232, 234, 236, 239, 101, 137, 180, 223]
    case .glass: [16, 232, 233, 234, 17, 24, 67, 110]
    case .carDark: [16, 232, 233, 235, 17, 60, 61, 103]
    case .neonPink: [53, 89, 126, 162, 163, 199, 205, 212]
    case .tail: [52, 52, 88, 124, 160, 196, 196, 203]
    case .sodium: [52, 58, 94, 130, 172, 214, 215, 222]
    case .shopWarm: [52, 58, 94, 136, 172, 215, 222, 223]
    case .water: [16, 232, 17, 23, 23, 24, 66, 109]
    case .windowWarm, .windowCool, .paint, .paintYellow, .kerb, .concrete, .shopCool, .neonGreen,
      .silver, .carRed, .cabYellow, .truckWhite, .policeWhite, .head, .beaconRed, .beaconBlue,
      .foliage:
      nil
    }
  }

  /// xterm's first sixteen, by band, for terminals that have no others.
  var sixteen: [UInt8] {
    switch self {
    case .skyHigh: [0, 0, 0, 0, 0, 0, 0, 0]
    case .skyHaze: [0, 0, 0, 0, 4, 4, 4, 4]
    case .tower: [0, 0, 0, 0, 0, 4, 4, 4]
    case .windowWarm: [0, 0, 0, 3, 3, 3, 11, 11]
    case .windowCool: [0, 0, 0, 6, 6, 6, 14, 14]
    case .pavement: [0, 0, 0, 0, 3, 3, 3, 3]
    case .asphalt: [0, 0, 0, 8, 8, 8, 3, 7]
    case .asphaltWhite: [0, 0, 8, 8, 7, 7, 7, 15]
    case .paint: [0, 8, 7, 7, 15, 15, 15, 15]
    case .paintYellow: [0, 3, 3, 3, 11, 11, 11, 11]
    case .kerb: [0, 8, 8, 7, 7, 7, 15, 15]
    case .concrete: [0, 0, 0, 8, 8, 8, 7, 7]
    case .brick: [0, 0, 0, 8, 1, 1, 1, 3]
    case .stucco: [0, 0, 8, 8, 8, 3, 7, 15]
    case .shopWarm: [0, 3, 3, 3, 11, 11, 11, 11]
    case .shopCool: [0, 6, 6, 6, 14, 14, 14, 14]
    case .neonPink: [0, 5, 5, 5, 13, 13, 13, 13]
    case .neonGreen: [0, 2, 2, 2, 10, 10, 10, 10]
    case .silver: [0, 8, 8, 7, 7, 7, 15, 15]
    case .carDark: [0, 0, 8, 8, 8, 8, 7, 7]
    case .carRed: [0, 1, 1, 1, 1, 1, 9, 9]
    case .cabYellow: [0, 3, 3, 3, 11, 11, 11, 11]
    case .truckWhite: [0, 8, 7, 7, 7, 7, 15, 15]
    case .policeWhite: [0, 8, 7, 7, 15, 15, 15, 15]
    case .glass: [0, 0, 0, 0, 0, 4, 4, 6]
    case .tail: [0, 1, 1, 1, 1, 9, 9, 9]
    case .head: [0, 7, 7, 15, 15, 15, 15, 15]
    case .sodium: [0, 3, 3, 3, 11, 11, 11, 11]
    case .beaconRed: [0, 1, 1, 9, 9, 9, 9, 9]
    case .beaconBlue: [0, 4, 4, 12, 12, 12, 12, 12]
    case .foliage: [0, 0, 0, 2, 2, 2, 2, 2]
    case .water: [0, 0, 0, 4, 4, 4, 6, 6]
    }
  }
}
