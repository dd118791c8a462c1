/// Sky, haze and skyline as one strip that runs once round the horizon: drawn once for a size and
/// theme, then only copied, turned by the heading.
struct Backdrop: Sendable {
  let width: Int
  let height: Int
  let horizon: Int
  let period: Int
  private let focal: Float
  private(set) var strip: [Pixel]

  init(theme: RoadTheme, width: Int, height: Int) {
    self.width = width
    self.height = height
    (focal, horizon) = RoadProjection.lens(width: width, height: height)
    // A full turn: 2π focal lengths.
    period = max(1, width, Int(6.2832 * focal))
    strip = Array(
      repeating: Pixel(.tower, band: 0), count: period * max(0, horizon + 1))
    paintSky()
    switch theme {
    case .downtownNight, .dusk: paintCity(isLit: true)
    case .day: paintCity(isLit: false)
    case .canyonNight: paintHills(share: 42, band: 1)
    case .coastNight: paintHills(share: 14, band: 2)
    }
  }

  func paint(heading: Int, into canvas: inout PixelCanvas) {
    let turned = Int((Float(heading) * focal / 1_000).rounded()) - width / 2
    for y in 0..<min(canvas.height, horizon + 1) {
      canvas.copyRow(y: y, from: strip, start: y * period, period: period, offset: turned)
    }
    for y in min(canvas.height, horizon + 1)..<canvas.height {
      canvas.span(y: y, from: 0, to: canvas.width, Pixel(.tower, band: 0))
    }
  }

  /// The first row of a screen column, from the top, that is not sky.
  func skylineTop(x: Int, heading: Int) -> Int {
    let turned = Int((Float(heading) * focal / 1_000).rounded()) - width / 2
    let column = (((x + turned) % period) + period) % period
    for y in 0..<max(0, horizon) {
      let ink = strip[y * period + column].ink
      let isSolid = ink == .tower || ink == .stucco
      if isSolid, strip[(y + 1) * period + column].ink != .skyHaze { return y }
    }
    return horizon
  }

  private mutating func set(_ x: Int, _ y: Int, _ pixel: Pixel) {
    guard y >= 0, y <= horizon, period > 0 else { return }
    strip[y * period + ((x % period) + period) % period] = pixel
  }

  private mutating func paintSky() {
    let turn = horizon * 55 / 100
    for y in 0...max(0, horizon) where horizon > 0 {
      let pixel =
        y < turn
        ? Pixel(.skyHigh, band: y * 8 / max(1, turn))
        : Pixel(.skyHaze, band: (y - turn) * 8 / max(1, horizon - turn))
      for x in 0..<period { strip[y * period + x] = pixel }
    }
  }

  private mutating func paintStars(count: Int) {
    for star in 0..<count {
      let x = noise(star, 1) % period
      let y = noise(star, 2) % max(1, horizon * 6 / 10)
      set(x, y, Pixel(.windowCool, band: noise(star, 3) % 5 == 0 ? 3 : 1))
    }
  }

  // MARK: - The city

  private mutating func paintCity(isLit: Bool) {
    if isLit { paintStars(count: period * horizon / 420) }
    paintHills(share: 11, band: 6)
    paintCarpet(isLit: isLit)
    // Downtown stands ahead of the first street; a smaller cluster lies across the basin.
    paintCluster(
      around: period * 2 / 100, spread: period * 9 / 100, peak: 84, count: 30, isLit: isLit)
    paintCluster(
      around: period * 52 / 100, spread: period * 6 / 100, peak: 40, count: 9, isLit: isLit)
    paintLandmarks(isLit: isLit)
    paintRoofs(isLit: isLit)
  }

  /// The lights of the basin, thinning out towards the hills.
  private mutating func paintCarpet(isLit: Bool) {
    guard isLit else { return }
    for dot in 0..<period * max(1, horizon / 10) / 6 {
      let depth = noise(dot, 11) % max(1, horizon * 9 / 100)
      let ink: Ink = noise(dot, 12) % 5 == 0 ? .windowCool : .sodium
      set(noise(dot, 13) % period, horizon - depth, Pixel(ink, band: 1 + noise(dot, 14) % 3))
    }
  }

  private mutating func paintCluster(
    around centre: Int, spread: Int, peak: Int, count: Int, isLit: Bool
  ) {
    // The far towers first, hazier and taller; the near ones in front of them.
    for tower in 0..<count {
      let place = noise(tower, peak, 21) % (2 * spread + 1) - spread
      let nearness = tower * 3 / max(1, count)
      let fall = 100 - abs(place) * 70 / max(1, spread)
      let tall = peak * fall / 100 * (55 + noise(tower, peak, 22) % 46) / 100
      let size = max(2, horizon / 14)
      paintTower(
        x: centre + place, width: size + noise(tower, peak, 23) % max(1, size + 1),
        tall: horizon * (tall * (10 - nearness) / 10) / 100, band: 4 - nearness,
        seed: tower + peak * 100, isLit: isLit)
    }
  }

  private mutating func paintTower(
    x: Int, width: Int, tall: Int, band: Int, seed: Int, isLit: Bool
  ) {
    let top = horizon - tall
    let ink: Ink = noise(seed, 31) % 3 == 0 ? .windowCool : .windowWarm
    let share = 20 + noise(seed, 32) % 36
    for y in top...max(top, horizon) {
      // A lit floor reads as an office; single windows read as people staying late.
      let isLitFloor = noise(seed, y, 33) % 100 < 8
      for column in 0..<width {
        // The side that faces away from the glow is a band darker.
        var pixel = Pixel(.tower, band: column == width - 1 ? band - 1 : band)
        let isWindow = column > 0 && column < width - 1 && (y - top) % 2 == 1
        if isLit, isWindow, isLitFloor || noise(seed &+ column, y, 34) % 100 < share {
          pixel = Pixel(ink, band: 2 + noise(seed &+ column, y, 35) % 3)
        } else if !isLit, isWindow {
          pixel = Pixel(ink, band: 2 + band / 2)
        }
        set(x + column, y, pixel)
      }
    }
    // Aircraft lamps on whatever is tall.
    if isLit, width > 1, tall > horizon / 2 { set(x + width / 2, top - 1, Pixel(.tail, band: 5)) }
  }

  /// Three shapes that say which city this is.
  private mutating func paintLandmarks(isLit: Bool) {
    let unit = max(1, horizon / 16)
    let centre = period * 2 / 100
    // The round tower with the glass crown.
    let crown = horizon * 86 / 100
    paintTower(
      x: centre - unit * 2, width: unit * 3, tall: crown, band: 2, seed: 7_001, isLit: isLit)
    for x in 0..<unit * 3 {
      for y in 0..<max(1, unit / 2 + 1) {
        set(centre - unit * 2 + x, horizon - crown + y, Pixel(.windowCool, band: isLit ? 6 : 7))
      }
    }
    for x in unit..<unit * 2 {
      set(centre - unit * 2 + x, horizon - crown - 1, Pixel(.windowCool, band: 5))
    }
    // The sail-shaped tower and its spire.
    let sail = horizon * 74 / 100
    for step in 0..<unit * 3 {
      paintTower(
        x: centre + unit * 5 + step, width: 1, tall: sail - step * 2 / 3, band: 3,
        seed: 7_100 + step, isLit: isLit)
    }
    for y in 0..<unit * 2 {
      set(centre + unit * 5, horizon - sail - y, Pixel(.windowCool, band: isLit ? 3 : 5))
    }
    set(centre + unit * 5, horizon - sail - unit * 2, Pixel(.neonPink, band: 6))
    // City Hall: floodlit, stepped, a pyramid on top.
    let hall = horizon * 46 / 100
    let left = centre - period / 20
    for (share, wide) in [(100, 1), (92, 3), (80, 5), (34, 11)] {
      let half = wide * unit / 2
      for y in 0...hall * share / 100 {
        for x in -half...half {
          let floor = y % 3 == 0 || wide == 1 ? 4 : 3
          set(left + x, horizon - y, Pixel(.stucco, band: isLit ? floor - (x == half ? 1 : 0) : 6))
        }
      }
    }
  }

  /// The low roofs in front of everything, black, with a window here and there.
  private mutating func paintRoofs(isLit: Bool) {
    var x = 0
    var block = 0
    while x < period {
      let width = max(3, horizon / 9) + noise(block, 41) % max(1, horizon / 6)
      let tall = horizon * (4 + noise(block, 42) % 11) / 100
      for column in x..<min(period, x + width) {
        for y in 0...tall { set(column, horizon - y, Pixel(.tower, band: isLit ? 0 : 1)) }
      }
      if isLit {
        for window in 0..<width / 3 where noise(block, window, 43) % 100 < 22 {
          let y = horizon - 1 - noise(block, window, 44) % max(1, tall)
          set(x + 1 + window * 3, y, Pixel(.windowWarm, band: 3))
        }
      }
      x += width
      block += 1
    }
  }

  // MARK: - The country

  private mutating func paintHills(share: Int, band: Int) {
    if share > 11 { paintStars(count: period * horizon / 90) }
    // Midpoints between fixed heights: a ridge without a sine.
    let step = max(4, period / 24)
    let knots = (period + step - 1) / step
    for x in 0..<period {
      let knot = x / step
      let from = noise(knot, share, 51) % 100
      let to = noise((knot + 1) % knots, share, 51) % 100
      let height = (from * (step - x % step) + to * (x % step)) / step
      let tall = horizon * share / 100 * (35 + height * 65 / 100) / 100
      for y in 0...max(0, tall) { set(x, horizon - y, Pixel(.tower, band: band)) }
    }
  }
}
