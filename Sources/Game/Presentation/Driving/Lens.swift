/// What lies between the eye and the street: rain on the glass, fog, a sight that closes.
struct Lens: Sendable {
  let view: RoadView
  let horizon: Int

  func paint(into canvas: inout PixelCanvas) {
    switch view.weather {
    case .dry: break
    case .rain: paintRain(into: &canvas)
    case .fog: paintFog(into: &canvas)
    }
    if view.closing > 0 { close(&canvas) }
  }

  /// Drops on the glass show the world upside down; streaks run past it. Few of them, and each
  /// stays for a while: a picture that changes everywhere is noise, and does not fit down the line.
  private func paintRain(into canvas: inout PixelCanvas) {
    let area = canvas.width * canvas.height
    let clock = view.isSteady ? 0 : view.tick
    for streak in 0..<area / 200 {
      // Each has its own moment, so that only some change in a frame.
      let turn = (clock + noise(streak, 5) % 12) / 12
      let x = noise(streak, turn, 1) % max(1, canvas.width)
      let y = noise(streak, turn, 2) % max(1, canvas.height * 3 / 4)
      let length = 1 + noise(streak, turn, 3) % 3
      for step in 0..<length {
        let under = canvas[x, y + step]
        guard under.band < 5 else { continue }
        canvas[x, y + step] = Pixel(.glass, band: step == 0 ? 5 : 4)
      }
    }
    for drop in 0..<area / 640 {
      let life = 90 + noise(drop, 11) % 120
      let turn = (clock + noise(drop, 12) % life) / life
      let age = (clock + noise(drop, 12) % life) % life
      let x = noise(drop, turn, 13) % max(1, canvas.width)
      // In the last third of its life a drop runs down.
      let run = view.isSteady ? 0 : max(0, age - life * 2 / 3) / 6
      let y = noise(drop, turn, 14) % max(1, canvas.height) + run
      let mirrored = canvas[x, max(0, canvas.height - 1 - y)]
      canvas[x, y] = mirrored.lit(to: max(3, mirrored.band + 1))
      canvas[x, y + 1] = Pixel(.glass, band: 6)
      guard drop % 2 == 0 else { continue }
      canvas[x + 1, y] = mirrored.lit(to: max(2, mirrored.band))
      canvas[x + 1, y + 1] = Pixel(.glass, band: 5)
    }
  }

  /// Haze over what is far: rows near the horizon lose their colours.
  private func paintFog(into canvas: inout PixelCanvas) {
    let reach = max(1, canvas.height / 6)
    for y in max(0, horizon - reach)..<max(0, min(canvas.height, horizon + reach / 2)) {
      for x in 0..<canvas.width {
        let pixel = canvas[x, y]
        let near = abs(y - horizon) * 3 / reach
        guard pixel.band < 5, (x + y) % 2 == 0 || near == 0 else { continue }
        canvas[x, y] = Pixel(.skyHaze, band: near == 0 ? 4 : 3)
      }
    }
  }

  /// The edges go dark in steps; nothing flickers.
  private func close(_ canvas: inout PixelCanvas) {
    let width = max(1, canvas.width)
    let height = max(1, canvas.height)
    // In thousandths of the distance from the middle to a corner: where the dark begins.
    let begins = 1_050 - view.closing * 7
    for y in 0..<canvas.height {
      let down = (2 * y - height) * 700 / height
      for x in 0..<canvas.width {
        let across = (2 * x - width) * 700 / width
        let distance = across * across + down * down
        guard distance > begins * begins else { continue }
        let steps = (distance - begins * begins) / 70_000 + 1
        canvas[x, y] = Self.darker(canvas[x, y], by: steps)
      }
    }
  }

  /// The sky's bands are a gradient, not light: it goes dark by way of the hills' colours.
  private static func darker(_ pixel: Pixel, by steps: Int) -> Pixel {
    let isSky = pixel.ink == .skyHigh || pixel.ink == .skyHaze
    let (ink, band) = isSky ? (Ink.tower, 7 - 2 * steps) : (pixel.ink, pixel.band - steps)
    return band < 0 ? Pixel(.carDark, band: 0) : Pixel(ink, band: band)
  }
}
