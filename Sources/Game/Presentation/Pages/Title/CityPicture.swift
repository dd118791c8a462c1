/// Los Angeles at night from a turnout in the hills, in square pixels: the grid of lamps running
/// out to a line, downtown standing on it, a helicopter looking for somebody, palms, and a car with
/// its lights on.
///
/// Drawn from tables and sums of integers, so that it is the same on every machine, at every size.
struct CityPicture: Sendable {
  /// What a pixel is to a terminal that has no colours.
  enum Mark: UInt8, Sendable {
    case dark, faint, lamp, bright, solid
  }

  let width: Int
  let height: Int
  /// Of the terminal. With few colours there is no haze: only black and what shines.
  let tier: ColourTier
  private(set) var pixels: [Colour]
  private(set) var marks: [Mark]

  let horizon: Int
  /// Where the avenues meet.
  let vanishing: Int
  /// The row under the lowest lamps, in the middle of the picture.
  let brink: Int

  var isFlat: Bool { tier < .colours256 }

  init(width: Int, height: Int, tier: ColourTier) {
    self.width = width
    self.height = height
    self.tier = tier
    horizon = height * 58 / 100
    vanishing = width * 60 / 100
    brink = height - max(2, height / 10)
    pixels = Array(repeating: .black, count: width * height)
    marks = Array(repeating: .dark, count: width * height)
    guard width > 0, height > 7 else { return }
    paintSky()
    paintTowers()
    paintBasin()
    paintSearch()
    paintHill()
    paintPalms()
    paintCar()
  }

  subscript(x: Int, y: Int) -> Colour {
    get { contains(x, y) ? pixels[y * width + x] : .black }
    set { if contains(x, y) { pixels[y * width + x] = newValue } }
  }

  private func contains(_ x: Int, _ y: Int) -> Bool {
    x >= 0 && x < width && y >= 0 && y < height
  }

  private mutating func set(_ x: Int, _ y: Int, _ colour: Colour, _ mark: Mark) {
    guard contains(x, y) else { return }
    pixels[y * width + x] = colour
    marks[y * width + x] = mark
  }

  /// Puts out a star, which would be a flaw in a letter.
  mutating func dim(_ x: Int, _ y: Int) {
    guard contains(x, y), x > 0 else { return }
    let sky = self[x - 1, y]
    guard self[x, y].luminance > sky.luminance + 8 else { return }
    set(x, y, sky, .dark)
  }

  /// Lays light over what is there.
  mutating func shine(_ x: Int, _ y: Int, _ colour: Colour, share: Int) {
    self[x, y] = self[x, y].mixed(with: colour, share: share)
  }
}

// MARK: - Sky

extension CityPicture {
  /// From the top of the sky to the haze, by 256ths of the way.
  private static let sky: [(at: Int, colour: Colour)] = [
    (0, Colour(0x05070F)), (120, Colour(0x0B1030)), (190, Colour(0x1E1A38)),
    (228, Colour(0x46303C)), (256, Colour(0x8A5632)),
  ]
  /// The same in bands of xterm's palette: its greys, for its one dark blue shouts.
  private static let skyOf256: [(at: Int, colour: Colour)] = [
    (0, Colour(0x080808)), (100, Colour(0x121212)), (160, Colour(0x1C1C1C)),
    (196, Colour(0x262626)), (220, Colour(0x303030)), (236, Colour(0x3A3A3A)),
    (246, Colour(0x875F00)),
  ]
  private static let haze = Colour(0xC47A3A)

  private mutating func paintSky() {
    for y in 0..<horizon {
      let at = y * 256 / horizon
      let band = Self.skyOf256.last { $0.at <= at }?.colour ?? .black
      let base = tier == .trueColour ? Self.blend(Self.sky, at) : isFlat ? .black : band
      for x in 0..<width {
        guard tier == .trueColour else {
          self[x, y] = base
          continue
        }
        // Downtown lights its own sky.
        let near = max(0, 256 - abs(x - vanishing) * 512 / width)
        self[x, y] = base.mixed(with: Self.haze, share: near * at * at / (256 * 256) / 4)
      }
    }
    for star in 0..<width * horizon / 110 {
      let (x, y) = (noise(star, 1) % width, noise(star, 2) % max(1, horizon / 2))
      let isBright = noise(star, 3) % 4 == 0
      shine(x, y, Colour(0xC8D4F0), share: isBright ? 170 : 80)
      if isBright, contains(x, y) { marks[y * width + x] = .faint }
      if isFlat { self[x, y] = isBright ? Colour(0xE5E5E5) : .black }
    }
  }

  private static func blend(_ stops: [(at: Int, colour: Colour)], _ at: Int) -> Colour {
    guard let above = stops.lastIndex(where: { $0.at <= at }), above + 1 < stops.count else {
      return stops[stops.count - 1].colour
    }
    let (from, to) = (stops[above], stops[above + 1])
    return from.colour.mixed(with: to.colour, share: (at - from.at) * 256 / (to.at - from.at))
  }
}

// MARK: - Downtown

extension CityPicture {
  private enum Roof {
    case flat, crown, spire, hall
  }

  private struct Tower {
    /// From where the avenues meet, in thousandths of the width.
    let at: Int
    /// In thousandths of the width, and in hundredths of the tallest.
    let wide: Int
    let tall: Int
    var roof = Roof.flat
  }

  private static let towers = [
    Tower(at: -468, wide: 30, tall: 20), Tower(at: -440, wide: 26, tall: 34),
    Tower(at: -418, wide: 26, tall: 28), Tower(at: -290, wide: 24, tall: 16),
    Tower(at: -262, wide: 28, tall: 22), Tower(at: -118, wide: 34, tall: 26),
    Tower(at: -92, wide: 32, tall: 44), Tower(at: -66, wide: 40, tall: 60),
    Tower(at: -30, wide: 34, tall: 78), Tower(at: 2, wide: 44, tall: 100, roof: .crown),
    Tower(at: 34, wide: 34, tall: 66), Tower(at: 62, wide: 42, tall: 88, roof: .spire),
    Tower(at: 98, wide: 36, tall: 54), Tower(at: 128, wide: 32, tall: 70),
    Tower(at: 156, wide: 40, tall: 38), Tower(at: 216, wide: 30, tall: 40, roof: .hall),
    Tower(at: 262, wide: 34, tall: 18), Tower(at: 330, wide: 26, tall: 14),
  ]

  private mutating func paintTowers() {
    // The title has its sky to itself.
    let tallest = max(4, horizon * 40 / 100)
    for (index, tower) in Self.towers.enumerated() {
      let wide = max(2, tower.wide * width / 1_000)
      let left = vanishing + tower.at * width / 1_000 - wide / 2
      let tall = max(1, tallest * tower.tall / 100)
      if tower.roof == .hall {
        paintHall(centre: left + wide / 2, tall: tall)
        continue
      }
      for y in 0..<tall {
        for x in 0..<wide { paintWindow(left + x, horizon - 1 - y, x, y, tower: index, wide: wide) }
      }
      paintRoof(tower.roof, left: left, wide: wide, top: horizon - tall)
    }
  }

  private mutating func paintWindow(
    _ x: Int, _ y: Int, _ column: Int, _ floor: Int, tower: Int, wide: Int
  ) {
    let wall = column == 0 ? Colour(0x1B1D2B) : Colour(0x10121D)
    let isLit = noise(tower + 1, column + 1, floor + 1) % 100 < 46 && column < max(2, wide - 1)
    guard isLit else { return set(x, y, isFlat ? .black : wall, .dark) }
    let isCool = noise(tower, 17, floor / 3) % 5 == 0
    let lamp = isCool ? Colour(0xBFD4E8) : Colour(0xFFD08A)
    let share = 110 + noise(column, floor, tower) % 120
    let colour =
      isFlat ? (isCool ? Colour(0xE5E5E5) : Colour(0xCDCD00)) : wall.mixed(with: lamp, share: share)
    set(x, y, colour, share > 170 ? .lamp : .faint)
  }

  private mutating func paintRoof(_ roof: Roof, left: Int, wide: Int, top: Int) {
    let middle = left + wide / 2
    switch roof {
    case .flat:
      if wide > 2, top < horizon * 3 / 4 { set(middle, top - 1, Colour(0xFF3B30), .bright) }
    case .crown:
      for x in left..<left + wide { set(x, top - 1, Colour(0xFFF1D6), .bright) }
      if wide > 3 {
        for x in left + 1..<left + wide - 1 { set(x, top - 2, Colour(0xD8C8A8), .lamp) }
      }
    case .spire:
      let high = max(2, horizon / 9)
      for y in 1...high { set(middle, top - y, Colour(isFlat ? 0x7F7F7F : 0x6F6A78), .faint) }
      set(middle, top - high - 1, Colour(0xFF3B30), .bright)
    case .hall: break
    }
  }

  /// City Hall: floodlit, in steps.
  private mutating func paintHall(centre: Int, tall: Int) {
    for (share, half) in [(100, 0), (88, 1), (40, 3)] {
      let half = half * max(1, width / 100)
      for y in 0..<max(1, tall * share / 100) {
        for x in -half...half {
          let isShade = x == half && half > 0
          set(centre + x, horizon - 1 - y, Colour(isShade ? 0x9C8B72 : 0xD9C7A2), .lamp)
        }
      }
    }
  }
}

// MARK: - The basin

extension CityPicture {
  private static let lamps: [Colour] = [
    Colour(0xFFB04A), Colour(0xFFA03C), Colour(0xFFC267), Colour(0xFFB04A), Colour(0xFFE2B0),
    Colour(0xFF9A3A), Colour(0xFFAF50), Colour(0xFFC267), Colour(0xFF9030), Colour(0xFFD9A0),
  ]
  /// One in twelve is something else: a sign, a signal, an office.
  private static let others = [
    Colour(0xCFE0FF), Colour(0xFF5A48), Colour(0x7FE0A0), Colour(0x9FC0FF),
  ]

  private enum Street {
    case avenue, cross, none
  }

  private mutating func paintBasin() {
    let deep = max(1, brink - horizon)
    for y in horizon..<height {
      let down = y - horizon + 1
      // How far one pixel reaches there, in hundredths.
      let reach = 133 * deep / down
      let isCross = reach / 80 != 133 * deep / (down + 1) / 80
      let dark = Self.blend(
        [(0, Colour(0x6E4526)), (40, Colour(0x2A1C18)), (256, Colour(0x0B0A0D))], down * 256 / deep)
      for x in 0..<width {
        let across = (x - vanishing) * reach
        let isAvenue = (across % 2_400 + 2_400) % 2_400 < reach
        let street: Street = isAvenue ? .avenue : isCross ? .cross : .none
        set(x, y, isFlat ? .black : dark, .dark)
        paintLamp(x, y, on: street, across: across, down: down * 256 / deep)
      }
    }
  }

  private mutating func paintLamp(_ x: Int, _ y: Int, on street: Street, across: Int, down: Int) {
    let chance =
      switch street {
      case .avenue: 84
      case .cross: 62
      case .none: max(9, 64 - down / 2)
      }
    // Thinner towards the edges of the picture.
    let edge = abs(x - vanishing) * 40 / width
    guard noise(x, y, 5) % 100 < chance - edge else { return }
    let kind = noise(x, y, 6)
    var lamp =
      kind % 12 == 0 ? Self.others[kind / 12 % 4] : Self.lamps[kind / 12 % Self.lamps.count]
    if street == .avenue, abs(across) < 1_200 {
      // The boulevard below the turnout: some come, some go.
      lamp = noise(x, y / 2, 8) % 2 == 0 ? Colour(0xFFF0D0) : Colour(0xFF3B30)
    }
    let strength =
      switch street {
      case .avenue: 190 + noise(x, y, 7) % 67
      case .cross: 130 + noise(x, y, 7) % 80
      case .none: 60 + noise(x, y, 7) % 90
      }
    if isFlat {
      if strength > 110 { set(x, y, lamp, .lamp) }
      return
    }
    shine(x, y, lamp, share: strength)
    marks[y * width + x] =
      strength > 215 ? .bright : strength > 150 ? .lamp : strength > 95 ? .faint : .dark
  }

  /// A helicopter, and its light on somebody's street.
  private mutating func paintSearch() {
    guard height >= 24, width >= 60 else { return }
    let from = (x: width * 27 / 100, y: horizon * 60 / 100)
    let to = (x: width * 21 / 100, y: horizon + (brink - horizon) * 55 / 100)
    for y in from.y + 1...to.y {
      let along = (y - from.y) * 256 / (to.y - from.y)
      let centre = from.x * 256 + (to.x - from.x) * along
      let half = 96 + along * width / 60
      for x in (centre - half) / 256...(centre + half) / 256 {
        shine(x, y, Colour(0xDCE8FF), share: isFlat ? 0 : 90 - along / 5)
      }
    }
    for x in -4...4 {
      for y in -1...1 {
        shine(to.x + x, to.y + y, Colour(0xF2F6FF), share: max(0, 200 - x * x * 10 - y * y * 110))
      }
    }
    set(to.x, to.y, Colour(0xF2F6FF), .bright)
    for x in -1...1 { set(from.x + x, from.y, Colour(0x0A0C12), .solid) }
    set(from.x, from.y + 1, Colour(0xFFFFFF), .bright)
    set(from.x + 2, from.y, Colour(0xFF3B30), .lamp)
  }
}

// MARK: - The turnout

extension CityPicture {
  private static let earth = Colour(0x0E1013)

  private func ridge(_ x: Int) -> Int {
    let half = max(1, width / 2)
    let off = abs(x - width * 46 / 100)
    let rise = off * off * max(3, height / 5) / (half * half)
    return brink - rise - noise(x / 3, 31) % 2
  }

  private mutating func paintHill() {
    for x in 0..<width {
      let top = ridge(x)
      for y in max(0, top)..<height { set(x, y, Self.earth, .dark) }
      // The edge catches some of it.
      if !isFlat { shine(x, top, Colour(0x5A3C22), share: 120) }
    }
  }

  private mutating func paintPalms() {
    guard height >= 20 else { return }
    let crown = SpriteArt.palm[height >= 72 ? 4 : height >= 34 ? 3 : 2]
    for (at, tall) in [(5, 50), (13, 36), (90, 56), (97, 40)] {
      let x = width * at / 100
      let foot = ridge(x)
      let top = foot - horizon * tall / 100
      for y in max(0, top)..<max(0, foot) {
        // A little bent, as they are.
        let lean = (foot - y) * (foot - y) * 3 / max(1, horizon * horizon)
        set(x + (at < 50 ? lean : -lean), y, Colour(0x06070A), .solid)
      }
      let bend = (foot - top) * (foot - top) * 3 / max(1, horizon * horizon)
      paintCrown(crown, x: x + (at < 50 ? bend : -bend), y: top)
    }
  }

  private mutating func paintCrown(_ art: SpriteArt, x: Int, y: Int) {
    for row in 0..<art.height {
      for column in 0..<art.width where art.pixels[row * art.width + column] != UInt8(ascii: ".") {
        set(x + column - art.width / 2, y + row - art.height / 3, Colour(0x06070A), .solid)
      }
    }
  }

  /// From behind: b body, r an edge that the city lights, g glass, t tail lamps.
  private static let cars = [
    SpriteArt(["..rrrr..", ".bggggb.", "btbbbbtb", ".b....b."]),
    SpriteArt([
      "...rrrrrrr...", "..bgggggggb..", "rbbgggggggbbr", "bttbbbbbbbttb", "bbbbbbbbbbbbb",
      ".bb.......bb.",
    ]),
  ]

  private mutating func paintCar() {
    guard height >= 20, width >= 48 else { return }
    let art = Self.cars[height >= 34 ? 1 : 0]
    let left = width * 40 / 100
    let top = ridge(left + art.width / 2) - art.height + 1
    for row in 0..<art.height {
      for column in 0..<art.width {
        let (x, y) = (left + column, top + row)
        switch art.pixels[row * art.width + column] {
        case UInt8(ascii: "b"): set(x, y, Colour(0x08090C), .solid)
        case UInt8(ascii: "r"): set(x, y, Colour(isFlat ? 0x7F7F7F : 0x6E5034), .solid)
        case UInt8(ascii: "g"): set(x, y, Colour(isFlat ? 0x000000 : 0x2B2420), .dark)
        case UInt8(ascii: "t"): set(x, y, Colour(0xFF2E22), .bright)
        default: break
        }
      }
    }
    guard !isFlat else { return }
    // What the tail lamps light.
    for (x, y) in [(left, top + art.height - 3), (left + art.width - 1, top + art.height - 3)] {
      for dy in -3...4 {
        for dx in -5...5 {
          let distance = dx * dx + dy * dy * 2
          if distance > 0, distance < 24 {
            shine(x + dx, y + dy, Colour(0xC02018), share: 80 - distance * 3)
          }
        }
      }
    }
  }
}
