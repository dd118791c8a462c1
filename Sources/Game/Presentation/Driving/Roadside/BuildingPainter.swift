// Houses, shops and sheds along the road, a column of pixels at a time.

extension FacadePainter {
  private static let floorHeight: Float = 3.4
  private static let groundFloor: Float = 4
  /// Unlit windows and shutters are drawn from so many pixels a metre: farther off they would
  /// only flicker.
  private static let detailScale: Float = 5.5

  func paintBuilding(
    _ wall: Wall, _ plan: BuildingPlan, index: Int, into canvas: inout PixelCanvas
  ) {
    let segment = wall.segment
    let lot = segment.id / Self.lotSegments
    let building = Building(lot: lot, side: wall.side, plan: plan)
    if !building.isGap {
      for x in columnRange(wall, width: canvas.width) {
        let column = column(wall, x: x)
        paintBody(column, wall, building, into: &canvas)
        paintWindows(column, wall, building, into: &canvas)
        paintShop(column, wall, building, into: &canvas)
        if segment.scenery == .alley { paintAlley(column, wall, into: &canvas) }
      }
    }
    // The end of a row of houses is seen where the next one towards us is lower.
    if segment.id % Self.lotSegments == 0, wall.near.z > 1 {
      let nearer = nearerHeight(index, side: wall.side, lot: lot - 1)
      if nearer < building.height { paintEnd(wall, building, nearer, into: &canvas) }
    }
  }

  private func nearerHeight(_ index: Int, side: Int, lot: Int) -> Float {
    guard case .buildings(let plan) = view.segments[max(0, index - 1)].side(side).wall else {
      return 0
    }
    return Building(lot: lot, side: side, plan: plan).height
  }

  /// The street washes the lowest floor with light; above, a facade is nearly black. Bands go by
  /// height alone, so a passing wall stands still on the screen.
  private func paintBody(
    _ column: Column, _ wall: Wall, _ building: Building, into canvas: inout PixelCanvas
  ) {
    var base = (wall.segment.hasLamps ? 3 : 2) + (view.theme.isDay ? 2 : 0) + building.lift
    if wall.segment.scenery == .alley, view.player.hasHeadlights {
      base = column.z < 9 ? 2 : column.z < 22 ? 4 : column.z < 40 ? 3 : 2
    }
    let band = max(1, base - column.fade)
    fill(
      column, wall, from: 7.2, to: building.height, Pixel(building.ink, band: max(1, band - 2)),
      canvas: &canvas)
    fill(
      column, wall, from: 3.6, to: min(7.2, building.height),
      Pixel(building.ink, band: max(1, band - 1)), canvas: &canvas)
    fill(
      column, wall, from: 0, to: min(3.6, building.height), Pixel(building.ink, band: band),
      canvas: &canvas)
    fill(
      column, wall, from: building.height - 0.3, to: building.height,
      Pixel(building.ink, band: max(2, band)), atLeastOne: column.scale > 1.5, canvas: &canvas)
    if let roof = building.roof {
      fill(
        column, wall, from: building.height, to: building.height + roof.metres,
        Pixel(roof.ink, band: max(1, band - 1)), canvas: &canvas)
    }
  }

  private func paintWindows(
    _ column: Column, _ wall: Wall, _ building: Building, into canvas: inout PixelCanvas
  ) {
    guard column.along > 0.7, column.along < 2.4 else { return }
    var floor = 0
    var low = Self.groundFloor + 0.9
    while low + 1.5 < building.height {
      let roll = noise(wall.segment.id, floor &* 8 &+ wall.side, 91)
      if !view.theme.isDay, roll % 100 < building.litShare {
        let ink: Ink = roll / 100 % 4 == 0 ? .windowCool : .windowWarm
        fill(
          column, wall, from: low, to: low + 1.5,
          Pixel(ink, band: 4 + roll / 1_000 % 2 - column.fade),
          atLeastOne: wall.near.z < 120, canvas: &canvas)
      } else if column.scale > Self.detailScale, roll % 2 == 0 {
        fill(column, wall, from: low, to: low + 1.5, Pixel(.glass, band: 1), canvas: &canvas)
      }
      low += Self.floorHeight
      floor += 1
    }
  }

  private func paintShop(
    _ column: Column, _ wall: Wall, _ building: Building, into canvas: inout PixelCanvas
  ) {
    let place = wall.segment.id % Self.lotSegments
    switch building.shop {
    case .none: break
    case .shut:
      if column.scale > Self.detailScale, column.along > 0.4 {
        fill(
          column, wall, from: 0.1, to: 2.7, Pixel(building.ink, band: max(1, 2 - column.fade)),
          canvas: &canvas)
      }
    case .warm, .cool:
      guard column.along > 0.3 else { break }
      let ink: Ink = building.shop == .warm ? .shopWarm : .windowCool
      let lit = building.shop == .warm ? 5 : 4
      let isMullion = column.scale > Self.detailScale && column.along > 1.55 && column.along < 1.7
      let band = view.theme.isDay || isMullion ? 2 : lit - column.fade
      fill(
        column, wall, from: 0.5, to: 2.7, Pixel(ink, band: band), atLeastOne: true,
        canvas: &canvas)
      if !view.theme.isDay { spill(column, wall, ink, into: &canvas) }
    }
    if let neon = building.neon, place > 0, place < Self.lotSegments - 1 {
      let band = view.theme.isDay ? 3 : 6 - column.fade
      fill(
        column, wall, from: 3.0, to: 3.6, Pixel(neon, band: band), atLeastOne: true,
        canvas: &canvas)
    }
  }

  /// Back doors under caged lamps, drainpipes, a course of darker brick.
  private func paintAlley(_ column: Column, _ wall: Wall, into canvas: inout PixelCanvas) {
    let place = wall.segment.id % Self.lotSegments
    fill(column, wall, from: 3.5, to: 3.7, Pixel(.brick, band: 1), canvas: &canvas)
    if place == 1, column.along < 0.25 {
      fill(column, wall, from: 0, to: 11, Pixel(.carDark, band: 1), canvas: &canvas)
    }
    guard place == (wall.side < 0 ? 3 : 5), column.along > 0.8, column.along < 2 else { return }
    fill(column, wall, from: 0, to: 2.2, Pixel(.carDark, band: 2), canvas: &canvas)
    guard column.along > 1.2, column.along < 1.6 else { return }
    fill(
      column, wall, from: 2.5, to: 2.8, Pixel(.sodium, band: 6 - column.fade), atLeastOne: true,
      canvas: &canvas)
  }

  /// A shop window on a wet pavement.
  private func spill(
    _ column: Column, _ wall: Wall, _ ink: Ink, into canvas: inout PixelCanvas
  ) {
    let from = Self.row(column.base)
    let to = min(wall.clipY, Self.row(column.base + 0.5 * column.scale))
    guard from < to, column.scale > 2.5 else { return }
    for y in max(0, from)..<max(0, from, to) where (y - from) % 3 != 2 {
      if canvas[column.x, y].ink == .pavement { canvas[column.x, y] = Pixel(ink, band: 1) }
    }
  }

  private func paintEnd(
    _ wall: Wall, _ building: Building, _ nearer: Float, into canvas: inout PixelCanvas
  ) {
    let scale = wall.near.scale
    let depth = 13 * scale
    let edges = wall.side < 0 ? (wall.nearX - depth, wall.nearX) : (wall.nearX, wall.nearX + depth)
    guard edges.1 > 0, edges.0 < Float(canvas.width) else { return }
    let top = Self.row(wall.near.y - building.height * scale)
    let bottom = min(wall.clipY, Self.row(wall.near.y - nearer * scale))
    canvas.rectangle(
      x: Self.row(edges.0), y: top, width: Self.row(edges.1) - Self.row(edges.0),
      height: bottom - top, Pixel(building.ink, band: view.theme.isDay ? 3 : 1))
  }
}
