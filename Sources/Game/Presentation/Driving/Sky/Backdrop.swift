/// Sky, haze and skyline as one strip that runs once round the horizon: drawn once for a size and
/// theme, then only copied, turned by the heading.
struct Backdrop: Sendable {
  let width: Int
  let height: Int
  let horizon: Int
  let period: Int
  let isDay: Bool
  private let focal: Float
  private(set) var strip: [Pixel]

  init(theme: RoadTheme, width: Int, height: Int) {
    self.width = width
    self.height = height
    isDay = theme.isDay
    (focal, horizon) = RoadProjection.lens(width: width, height: height)
    // A full turn: 2π focal lengths.
    period = max(1, width, Int(6.2832 * focal))
    strip = Array(
      repeating: Pixel(.tower, band: 0), count: period * max(0, horizon + 1))
    guard horizon > 0 else { return }
    let look = SkyLook.of(theme)
    paintSky(turn: horizon * look.turn / 100)
    for layer in look.layers { paint(layer) }
  }

  func paint(heading: Int, into canvas: inout PixelCanvas) {
    let turned = turned(heading)
    for y in 0..<min(canvas.height, horizon + 1) {
      canvas.copyRow(y: y, from: strip, start: y * period, period: period, offset: turned)
    }
    for y in min(canvas.height, horizon + 1)..<canvas.height {
      canvas.span(y: y, from: 0, to: canvas.width, Pixel(.tower, band: 0))
    }
  }

  /// The strip's column at the left edge of the screen.
  private func turned(_ heading: Int) -> Int {
    Int((Float(heading) * focal / 1_000).rounded()) - width / 2
  }

  /// The first row of a screen column, from the top, that is not sky.
  func skylineTop(x: Int, heading: Int) -> Int {
    let column = wrap(x + turned(heading))
    for y in 0..<max(0, horizon) {
      let ink = strip[y * period + column].ink
      let isSolid = ink == .tower || ink == .stucco || ink == .concrete
      if isSolid, isSolidInk(strip[(y + 1) * period + column].ink) { return y }
    }
    return horizon
  }

  private func isSolidInk(_ ink: Ink) -> Bool { ink != .skyHaze && ink != .skyHigh }

  /// The screen column of a bearing in thousandths of a turn; may lie off the screen.
  func screenColumn(bearing: Int, heading: Int) -> Int {
    let column = wrap(bearing * period / 1_000 - turned(heading))
    return column > period - (period - width) / 2 ? column - period : column
  }

  func wrap(_ x: Int) -> Int { ((x % period) + period) % period }

  subscript(x: Int, y: Int) -> Pixel {
    get { strip[min(max(0, y), horizon) * period + wrap(x)] }
    set {
      guard y >= 0, y <= horizon else { return }
      strip[y * period + wrap(x)] = newValue
    }
  }

  private mutating func paintSky(turn: Int) {
    for y in 0...horizon {
      let pixel =
        y < turn
        ? Pixel(.skyHigh, band: y * 8 / max(1, turn))
        : Pixel(.skyHaze, band: (y - turn) * 8 / max(1, horizon - turn))
      for x in 0..<period { strip[y * period + x] = pixel }
    }
  }
}
