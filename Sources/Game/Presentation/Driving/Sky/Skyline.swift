// The layers of a sky, from the stars to the roofs.

extension Backdrop {
  mutating func paint(_ layer: SkyLook.Layer) {
    switch layer {
    case .stars(let share): paintStars(share: share)
    case .disc(let at, let height, let radius, let ink, let band):
      paintDisc(at: at, height: height, radius: radius, Pixel(ink, band: band))
    case .glow(let at, let spread, let bands): paintGlow(at: at, spread: spread, bands: bands)
    case .clouds(let count, let low, let high, let ink, let band):
      paintClouds(count: count, low: low, high: high, Pixel(ink, band: band))
    case .ridge(let tall, let knots, let band, let seed):
      paintRidge(tall: tall, knots: knots, band: band, seed: seed)
    case .carpet(let tall): paintCarpet(tall: tall)
    case .towers(let at, let spread, let peak, let count):
      paintTowers(at: at, spread: spread, peak: peak, count: count)
    case .landmarks(let at): paintLandmarks(centre: at * period / 1_000)
    case .roofs(let tall): paintRoofs(tall: tall)
    case .palms(let count, let tall): paintPalms(count: count, tall: tall)
    case .pylons(let count, let tall): paintPylons(count: count, tall: tall)
    case .sheds(let count, let tall, let ink, let band):
      paintSheds(count: count, tall: tall, ink: ink, band: band)
    case .tank(let at, let tall): paintTank(at: at, tall: tall)
    case .stands(let at, let spread, let tall): paintStands(at: at, spread: spread, tall: tall)
    case .pier(let at, let spread): paintPier(at: at, spread: spread)
    }
  }

  private func tall(_ share: Int) -> Int { horizon * share / 100 }

  // MARK: - Sky

  private mutating func paintStars(share: Int) {
    for star in 0..<period * horizon * share / 1_000 {
      let y = noise(star, 2) % max(1, horizon * 6 / 10)
      self[noise(star, 1), y] = Pixel(.windowCool, band: noise(star, 3) % 5 == 0 ? 3 : 1)
    }
  }

  private mutating func paintDisc(at: Int, height: Int, radius: Int, _ pixel: Pixel) {
    let centre = (x: at * period / 1_000, y: horizon - tall(height))
    let reach = max(1, tall(radius))
    for dy in -reach...reach {
      for dx in -reach...reach where dx * dx + dy * dy <= reach * reach + reach / 2 {
        self[centre.x + dx, centre.y + dy] = pixel
      }
    }
  }

  /// Warmth over the horizon, in bands: an ellipse, widest on the ground.
  private mutating func paintGlow(at: Int, spread: Int, bands: Int) {
    let reach = max(1, period * spread / 1_000)
    let high = horizon * 3 / 4
    for dx in -reach...reach {
      for y in horizon - high...horizon {
        let across = dx * 100 / reach
        let up = (horizon - y) * 100 / max(1, high)
        let distance = across * across + up * up
        guard distance < 10_000 else { continue }
        let under = self[at * period / 1_000 + dx, y]
        let gain = bands * (10_000 - distance) / 10_000
        guard under.ink == .skyHaze || under.ink == .skyHigh else { continue }
        self[at * period / 1_000 + dx, y] = under.lit(to: under.band + gain)
      }
    }
  }

  private mutating func paintClouds(count: Int, low: Int, high: Int, _ pixel: Pixel) {
    for cloud in 0..<count {
      let y = horizon - tall(low + noise(cloud, 61) % max(1, high - low))
      let x = noise(cloud, 62) % period
      let long = period / 20 + noise(cloud, 63) % max(1, period / 9)
      for step in 0..<long { self[x + step, y] = pixel }
      for step in long / 4..<max(long / 4, long * 3 / 5) { self[x + step, y + 1] = pixel }
    }
  }

  /// A ridge by midpoints between fixed heights: no sine needed. The side away from the light is a
  /// band darker by day.
  private mutating func paintRidge(tall share: Int, knots: Int, band: Int, seed: Int) {
    let count = max(1, knots)
    func height(_ knot: Int) -> Int { noise(knot % count, seed, 51) % 100 }
    for x in 0..<period {
      let place = x * count * 64 / period
      let (knot, into) = (place / 64, place % 64)
      // A finer ripple over the coarse one.
      let ripple = noise(x * count * 5 / period % (count * 5), seed, 52) % 12
      let level = (height(knot) * (64 - into) + height(knot + 1) * into) / 64
      let rise = tall(share) * (35 + level * 59 / 100 + ripple / 2) / 100
      let falls = height(knot + 1) < height(knot)
      for y in 0...max(0, rise) {
        self[x, horizon - y] = Pixel(.tower, band: isDay && falls ? band - 1 : band)
      }
    }
  }

  private mutating func paintCarpet(tall share: Int) {
    for dot in 0..<period * max(1, horizon / 10) / 6 {
      let depth = noise(dot, 11) % max(1, tall(share))
      let ink: Ink = noise(dot, 12) % 5 == 0 ? .windowCool : .sodium
      self[noise(dot, 13), horizon - depth] = Pixel(ink, band: 1 + noise(dot, 14) % 3)
    }
  }

  // MARK: - The city

  /// The far towers first, hazier and taller; the near ones in front of them.
  private mutating func paintTowers(at: Int, spread: Int, peak: Int, count: Int) {
    let reach = period * spread / 1_000
    for tower in 0..<count {
      let place = noise(tower, peak, 21) % (2 * reach + 1) - reach
      let nearness = tower * 3 / max(1, count)
      let fall = 100 - abs(place) * 70 / max(1, reach)
      let share = peak * fall / 100 * (55 + noise(tower, peak, 22) % 46) / 100
      let size = max(2, horizon / 14)
      paintTower(
        x: at * period / 1_000 + place, width: size + noise(tower, peak, 23) % max(1, size + 1),
        tall: tall(share * (10 - nearness) / 10), band: 4 - nearness, seed: tower + peak * 100)
    }
  }

  private mutating func paintTower(x: Int, width: Int, tall: Int, band: Int, seed: Int) {
    let top = horizon - tall
    let ink: Ink = noise(seed, 31) % 3 == 0 ? .windowCool : .windowWarm
    let share = 16 + noise(seed, 32) % 32
    for y in top...max(top, horizon) {
      // A lit floor reads as an office; single windows read as people staying late.
      let isLitFloor = noise(seed, y, 33) % 100 < 8
      for column in 0..<width {
        // The side that faces away from the glow is a band darker.
        var pixel = Pixel(.tower, band: column == width - 1 ? band - 1 : band)
        let isWindow = column > 0 && column < width - 1 && (y - top) % 2 == 1
        if !isDay, isWindow, isLitFloor || noise(seed &+ column, y, 34) % 100 < share {
          pixel = Pixel(ink, band: 2 + noise(seed &+ column, y, 35) % 3)
        } else if isDay, isWindow {
          pixel = Pixel(ink, band: 2 + band / 2)
        }
        self[x + column, y] = pixel
      }
    }
    // Aircraft lamps on whatever is tall.
    if !isDay, width > 1, tall > horizon / 2 {
      self[x + width / 2, top - 1] = Pixel(.tail, band: 5)
    }
  }

  private mutating func paintLandmarks(centre: Int) {
    let unit = max(1, horizon / 16)
    // The round tower with the glass crown.
    let crown = tall(86)
    paintTower(x: centre - unit * 2, width: unit * 3, tall: crown, band: 2, seed: 7_001)
    for x in 0..<unit * 3 {
      for y in 0..<max(1, unit / 2 + 1) {
        self[centre - unit * 2 + x, horizon - crown + y] = Pixel(.windowCool, band: isDay ? 7 : 6)
      }
    }
    for x in unit..<unit * 2 {
      self[centre - unit * 2 + x, horizon - crown - 1] = Pixel(.windowCool, band: 5)
    }
    // The sail-shaped tower and its spire.
    let sail = tall(74)
    for step in 0..<unit * 3 {
      paintTower(
        x: centre + unit * 5 + step, width: 1, tall: sail - step * 2 / 3, band: 3,
        seed: 7_100 + step)
    }
    for y in 0..<unit * 2 {
      self[centre + unit * 5, horizon - sail - y] = Pixel(.windowCool, band: isDay ? 5 : 3)
    }
    self[centre + unit * 5, horizon - sail - unit * 2] = Pixel(.neonPink, band: 6)
    // City Hall: floodlit, stepped, a pyramid on top.
    let hall = tall(46)
    let left = centre - period / 20
    for (share, wide) in [(100, 1), (92, 3), (80, 5), (34, 11)] {
      let half = wide * unit / 2
      for y in 0...hall * share / 100 {
        for x in -half...half {
          let floor = (y % 3 == 0 || wide == 1 ? 4 : 3) - (x == half ? 1 : 0)
          self[left + x, horizon - y] = Pixel(.stucco, band: isDay ? floor + 2 : floor)
        }
      }
    }
  }

  /// Black by night, with a window here and there; pale by day.
  private mutating func paintRoofs(tall share: Int) {
    var x = 0
    var block = 0
    while x < period {
      let width = max(3, horizon / 9) + noise(block, 41) % max(1, horizon / 6)
      let tall = tall(3 + noise(block, 42) % max(1, share - 3))
      let band = isDay ? 2 + noise(block, 45) % 2 : 0
      for column in x..<min(period, x + width) {
        for y in 0...tall { self[column, horizon - y] = Pixel(.tower, band: band) }
      }
      for window in 0..<width / 3 where !isDay && noise(block, window, 43) % 100 < 22 {
        let y = horizon - 1 - noise(block, window, 44) % max(1, tall)
        self[x + 1 + window * 3, y] = Pixel(.windowWarm, band: 3)
      }
      x += width
      block += 1
    }
  }

  // MARK: - Other things on the horizon

  private mutating func paintPalms(count: Int, tall share: Int) {
    for palm in 0..<count {
      let x = noise(palm, 71) % period
      let height = tall(share * (60 + noise(palm, 72) % 41) / 100)
      let trunk = Pixel(isDay ? .brick : .tower, band: isDay ? 2 : 0)
      let crown = Pixel(isDay ? .foliage : .tower, band: isDay ? 3 : 0)
      for y in 0..<height { self[x, horizon - y] = trunk }
      guard horizon >= 20 else { continue }
      for (dx, dy) in [(-1, 0), (1, 0), (-2, 1), (2, 1), (0, -1), (0, 0)] {
        self[x + dx, horizon - height + dy] = crown
      }
    }
  }

  private mutating func paintPylons(count: Int, tall share: Int) {
    let step = max(1, period / max(1, count))
    let high = tall(share)
    let pixel = Pixel(.tower, band: isDay ? 2 : 1)
    for index in 0..<count {
      let x = index * step
      for y in 0..<high { self[x, horizon - y] = pixel }
      for dx in [-1, 1] {
        self[x + dx, horizon - high * 9 / 10] = pixel
        self[x + dx, horizon - high * 7 / 10] = pixel
      }
      guard horizon >= 24 else { continue }
      // The wire hangs: lowest in the middle.
      for dx in 1..<step {
        let sag = high / 6 * 4 * dx * (step - dx) / max(1, step * step)
        self[x + dx, horizon - high * 9 / 10 + sag] = pixel
      }
    }
  }

  private mutating func paintSheds(count: Int, tall share: Int, ink: Ink, band: Int) {
    let step = max(4, period / max(1, count))
    for index in 0..<count {
      let wide = step * (62 + noise(index, share, 81) % 32) / 100
      let high = tall(share * (80 + noise(index, share, 82) % 30) / 100)
      let shade = band - noise(index, share, 83) % 2
      for column in 0..<wide {
        let isEnd = column >= wide - max(1, wide / 6)
        for y in 0...high {
          let isLid = y >= high - max(0, horizon / 30)
          self[index * step + column, horizon - y] = Pixel(
            ink, band: isLid ? shade + 1 : isEnd ? shade - 2 : shade)
        }
      }
      // The tall door.
      for column in wide / 5..<max(wide / 5, wide * 2 / 5) {
        for y in 0..<high * 2 / 3 {
          self[index * step + column, horizon - y] = Pixel(ink, band: shade - 1)
        }
      }
    }
  }

  private mutating func paintTank(at: Int, tall share: Int) {
    let unit = max(1, horizon / 18)
    let x = at * period / 1_000
    let high = tall(share)
    for y in 0..<high {
      let pixel = Pixel(.kerb, band: 2)
      self[x - unit - y * unit / max(1, high) / 2, horizon - high + y] = pixel
      self[x + unit + y * unit / max(1, high) / 2, horizon - high + y] = pixel
    }
    for y in 0..<unit * 4 {
      for dx in -unit * 2...unit * 2 where y > unit / 2 || abs(dx) < unit * 2 {
        self[x + dx, horizon - high - unit * 2 + y] = Pixel(.white, band: dx > unit ? 4 : 5)
      }
    }
  }

  private mutating func paintStands(at: Int, spread: Int, tall share: Int) {
    let reach = period * spread / 1_000
    let centre = at * period / 1_000
    let high = tall(share)
    let shirts: [Ink] = [.white, .carRed, .stucco, .beaconBlue, .cabYellow]
    for dx in -reach...reach {
      for y in 0...high {
        var pixel = Pixel(.concrete, band: 2)
        if y >= high - max(1, high / 6) {
          pixel = Pixel(.white, band: 5)
        } else if y > high / 5, y < high * 3 / 4, noise(dx, y, 91) % 100 < 42 {
          pixel = Pixel(shirts[noise(dx, y, 92) % shirts.count], band: 3 + noise(dx, y, 93) % 3)
        }
        self[centre + dx, horizon - y] = pixel
      }
      if dx % max(3, reach / 3) == 0 {
        self[centre + dx, horizon - high - 1] = Pixel(.kerb, band: 2)
        self[centre + dx, horizon - high - 2] = Pixel(.carRed, band: 5)
        self[centre + dx + 1, horizon - high - 2] = Pixel(.carRed, band: 5)
      }
    }
  }

  private mutating func paintPier(at: Int, spread: Int) {
    let reach = period * spread / 1_000
    let centre = at * period / 1_000
    for dx in stride(from: -reach, through: reach, by: 2) {
      self[centre + dx, horizon - 1] = Pixel(.sodium, band: 3 + noise(dx, 95) % 3)
    }
    let radius = max(1, horizon / 9)
    let middle = horizon - radius - 1
    let lamps: [Ink] = [.neonPink, .windowCool, .neonPink, .shopWarm]
    for dy in -radius...radius {
      for dx in -radius...radius {
        let distance = dx * dx + dy * dy
        let isRim =
          distance <= radius * radius + radius / 2 && distance > (radius - 1) * (radius - 1)
        let isSpoke = (dx == 0 || dy == 0) && distance < radius * radius
        guard isRim || isSpoke else { continue }
        self[centre - reach + dx, middle + dy] = Pixel(
          lamps[(dx + dy + 2 * radius) % lamps.count], band: isRim ? 5 : 2)
      }
    }
  }
}
