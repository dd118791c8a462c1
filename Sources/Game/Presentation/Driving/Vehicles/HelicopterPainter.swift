/// The helicopter: its lamp over the roofs, and the shaft of its light down to the road.
struct HelicopterPainter: Sendable {
  let view: RoadView
  let projection: RoadProjection

  func paint(into canvas: inout PixelCanvas) {
    guard let light = view.helicopter,
      let place = projection.place(
        ahead: max(1, Float(light.ahead) / 1_000), lateral: Float(light.lateral) / 1_000)
    else { return }
    let foot = FacadePainter.row(place.y)
    let radius = max(1, FacadePainter.row(Float(light.radius) / 1_000 * place.scale))
    // It hangs over the street, a little towards the middle of the screen.
    let top = projection.horizon / 2
    let from = canvas.width / 2 + (FacadePainter.row(place.x) - canvas.width / 2) / 3
    guard foot > top + 2 else { return }
    for y in top..<min(foot, canvas.height) {
      let share = y - top
      let centre = from + (FacadePainter.row(place.x) - from) * share / (foot - top)
      // The shaft is narrower than its pool: filled to the edge it would look like a hill.
      let half = max(0, min(radius, projection.width / 16) * share / (foot - top))
      for x in centre - half...centre + half {
        let pixel = canvas[x, y]
        // Air in the beam: dark things behind it turn pale, lit ones stay.
        let isCore = abs(x - centre) * 2 <= half
        switch pixel.ink {
        case .skyHigh, .skyHaze, .tower: canvas[x, y] = Pixel(.glass, band: isCore ? 4 : 3)
        default: if pixel.band < 4 { canvas[x, y] = pixel.lit(to: pixel.band + (isCore ? 2 : 1)) }
        }
      }
    }
    canvas.span(y: top - 1, from: from - 2, to: from + 3, Pixel(.carDark, band: 1))
    canvas.span(y: top - 2, from: from - 4, to: from + 5, Pixel(.carDark, band: 2))
    canvas[from, top] = Pixel(.head, band: 7)
    canvas[from + 2, top - 1] = Pixel(.tail, band: 6)
  }
}
