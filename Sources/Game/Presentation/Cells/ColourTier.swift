/// What a terminal can show. One picture is drawn for all of them; the lower tiers quantise it.
enum ColourTier: Int, CaseIterable, Comparable, Sendable {
  case mono, colours16, colours256, trueColour

  static func < (left: ColourTier, right: ColourTier) -> Bool { left.rawValue < right.rawValue }
}

/// The colours of xterm's palette and the nearest of them to an exact colour.
///
/// The first sixteen differ from terminal to terminal, so the nearest of 256 is looked for among
/// the cube (16 to 231) and the greys (232 to 255), whose values every terminal agrees on.
enum XtermPalette {
  private static let levels = [0, 95, 135, 175, 215, 255]
  /// xterm's own defaults; what a terminal really shows is its user's choice.
  private static let sixteen: [UInt32] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]

  static func colour(_ index: UInt8) -> Colour {
    switch index {
    case 0..<16:
      return Colour(sixteen[Int(index)])
    case 16..<232:
      let cube = Int(index) - 16
      return Colour(
        red: UInt8(levels[cube / 36]), green: UInt8(levels[cube / 6 % 6]),
        blue: UInt8(levels[cube % 6]))
    default:
      let grey = 8 + 10 * (index - 232)
      return Colour(red: grey, green: grey, blue: grey)
    }
  }

  /// The index from 16 to 255 nearest to a colour. O(1).
  static func nearest256(_ colour: Colour) -> UInt8 {
    let red = nearestLevel(colour.red)
    let green = nearestLevel(colour.green)
    let blue = nearestLevel(colour.blue)
    let cube = UInt8(16 + 36 * red + 6 * green + blue)
    let average = (colour.red + colour.green + colour.blue) / 3
    let grey = UInt8(232 + min(23, max(0, (average - 3) / 10)))
    let toCube = distance(colour, self.colour(cube))
    return distance(colour, self.colour(grey)) < toCube ? grey : cube
  }

  private static func nearestLevel(_ value: Int) -> Int {
    value < 48 ? 0 : value < 115 ? 1 : (value - 35) / 40
  }

  /// The index from 0 to 15 nearest to a colour; 8 and up are the bright ones, which a terminal of
  /// eight colours shows as bold.
  static func nearest16(_ colour: Colour) -> UInt8 {
    nearest(colour, among: 0..<16)
  }

  /// The index from 0 to 7 nearest to a colour: backgrounds have no bright half.
  static func nearest8(_ colour: Colour) -> UInt8 {
    // Greys stay grey: by distance alone, the bright black of 8 would turn to cyan.
    let brightest = max(colour.red, colour.green, colour.blue)
    if brightest - min(colour.red, colour.green, colour.blue) < 24 {
      return brightest < 144 ? 0 : 7
    }
    return nearest(colour, among: 0..<8)
  }

  private static func nearest(_ colour: Colour, among indices: Range<UInt8>) -> UInt8 {
    var best = indices.lowerBound
    var bestDistance = Int.max
    for index in indices {
      let distance = distance(colour, self.colour(index))
      if distance < bestDistance { (best, bestDistance) = (index, distance) }
    }
    return best
  }

  /// Squared distance weighted as the eye weighs it ("redmean", T. Riemersma, CompuPhase).
  private static func distance(_ one: Colour, _ other: Colour) -> Int {
    let mean = (one.red + other.red) / 2
    let red = one.red - other.red
    let green = one.green - other.green
    let blue = one.blue - other.blue
    return (512 + mean) * red * red + 1024 * green * green + (767 - mean) * blue * blue
  }
}

extension Cell {
  /// The same cell in colours that the tier has, and in a shape that it can show.
  func reduced(to tier: ColourTier) -> Cell {
    switch tier {
    case .trueColour: return self
    case .colours256:
      var cell = self
      cell.foreground = foreground.nearest256
      cell.background = background.nearest256
      return cell
    case .colours16: return reducedTo16()
    case .mono: return reducedToMono()
    }
  }

  /// Bright colours exist in the foreground alone, so the brighter pixel goes there.
  private func reducedTo16() -> Cell {
    guard glyph == .upperHalf || glyph == .lowerHalf else {
      var cell = self
      cell.foreground = foreground.nearest16
      cell.background = background.nearest8
      return cell
    }
    let upper = pixels.upper.nearest16
    let lower = pixels.lower.nearest16
    if upper == lower { return Cell(.full, foreground: upper, background: pixels.lower.nearest8) }
    if pixels.lower.luminance > pixels.upper.luminance {
      return Cell(.lowerHalf, foreground: lower, background: pixels.upper.nearest8)
    }
    return Cell(.upperHalf, foreground: upper, background: pixels.lower.nearest8)
  }

  /// Pixels become characters as heavy as they are bright; text stays text.
  private func reducedToMono() -> Cell {
    var glyph = glyph
    if glyph == .upperHalf || glyph == .lowerHalf || glyph == .full {
      let (upper, lower) = pixels
      let isUpperLit = upper.luminance >= 96
      let isLowerLit = lower.luminance >= 96
      glyph =
        switch (isUpperLit, isLowerLit) {
        case (true, true): Glyph("#")
        case (true, false): Glyph("\"")
        case (false, true): Glyph(".")
        case (false, false): .space
        }
    }
    return Cell(glyph, attributes: attributes)
  }
}

extension Colour {
  var nearest256: Colour {
    isTerminalDefault ? self : XtermPalette.colour(XtermPalette.nearest256(self))
  }
  var nearest16: Colour {
    isTerminalDefault ? self : XtermPalette.colour(XtermPalette.nearest16(self))
  }
  var nearest8: Colour {
    isTerminalDefault ? self : XtermPalette.colour(XtermPalette.nearest8(self))
  }
}

extension CellGrid {
  /// The whole grid in the colours of a tier.
  func reduced(to tier: ColourTier) -> CellGrid {
    guard tier < .trueColour else { return self }
    var grid = CellGrid(width: width, height: height)
    for y in 0..<height {
      for x in 0..<width { grid[x, y] = self[x, y].reduced(to: tier) }
    }
    return grid
  }
}
