/// The strip of mirror at the top: the road behind, small, with whoever is on it.
struct MirrorPainter: Sendable {
  let view: RoadView

  /// The glass in cells for a screen of this size; nil where there is no room for one.
  static func frame(width: Int, height: Int) -> (x: Int, width: Int, height: Int)? {
    guard height >= 16, width >= 50 else { return nil }
    let wide = min(44, max(18, width * 28 / 100)) / 2 * 2
    return ((width - wide) / 2, wide, height >= 30 ? 4 : 3)
  }

  func paint(into canvas: inout PixelCanvas) {
    guard let frame = Self.frame(width: canvas.width, height: canvas.height / 2) else { return }
    let top = 0
    let tall = frame.height * 2 - 1
    let rim = Pixel(.carDark, band: 2)
    canvas.rectangle(x: frame.x, y: top, width: frame.width, height: tall, rim)
    let glass = (
      x: frame.x + 1, y: top, width: frame.width - 2, height: tall - 1
    )
    let isDay = view.theme.isDay
    let horizon = glass.height / 3
    let middle = glass.x + glass.width / 2
    for row in 0..<glass.height {
      let y = glass.y + row
      if row < horizon {
        let sky = Pixel(.skyHaze, band: row + 1)
        canvas.span(y: y, from: glass.x, to: glass.x + glass.width, sky)
      } else {
        let half = (row - horizon + 1) * glass.width / max(1, 2 * (glass.height - horizon)) + 1
        canvas.span(
          y: y, from: glass.x, to: glass.x + glass.width, Pixel(.tower, band: isDay ? 5 : 0))
        canvas.span(
          y: y, from: max(glass.x, middle - half), to: min(glass.x + glass.width, middle + half),
          Pixel(.asphalt, band: 1))
      }
    }
    let behind = view.vehicles.filter { $0.ahead < -1_000 && $0.ahead > -160_000 }
      .sorted { $0.ahead < $1.ahead }
    for vehicle in behind {
      paint(vehicle, glass: glass, horizon: horizon, into: &canvas)
    }
  }

  private func paint(
    _ vehicle: RoadVehicle, glass: (x: Int, y: Int, width: Int, height: Int), horizon: Int,
    into canvas: inout PixelCanvas
  ) {
    let distance = Float(-vehicle.ahead) / 1_000
    let scale = Float(glass.width) * 0.9 / (distance + 3)
    let offset = Float(vehicle.lateral - view.player.lateral) / 1_000
    let x = glass.x + glass.width / 2 + FacadePainter.row(offset * scale)
    let half = max(1, Int(0.75 * scale))
    let y = min(glass.y + glass.height - 2, glass.y + horizon + Int(scale * 0.8))
    func dot(_ x: Int, _ y: Int, _ pixel: Pixel) {
      guard x >= glass.x, x < glass.x + glass.width, y >= glass.y, y < glass.y + glass.height
      else { return }
      canvas[x, y] = pixel
    }
    if half > 1 {
      for column in -half...half {
        for row in 0...min(3, half) { dot(x + column, y - row, Pixel(.carDark, band: 1)) }
      }
    }
    // Cars that drive our way show us their headlights.
    let lamp: Pixel =
      vehicle.isOncoming
      ? Pixel(.tail, band: vehicle.hasLights ? 4 : 1)
      : Pixel(.head, band: vehicle.hasLights ? (distance > 80 ? 4 : 7) : 1)
    for side in [-1, 1] { dot(x + side * half, y, lamp) }
    if half > 3 { for side in [-1, 1] { dot(x + side * (half - 1), y, lamp) } }
    if vehicle.hasFlashers {
      let phase = Beacon.isLeftLit(tick: view.tick, isSteady: view.isSteady)
      let roof = y - min(3, max(1, half))
      dot(x - 1, roof, Pixel(.beaconRed, band: phase != false ? 7 : 1))
      dot(x + 1, roof, Pixel(.beaconBlue, band: phase != true ? 7 : 1))
    }
  }
}
