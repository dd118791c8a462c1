/// Paints what stands beside the road, one segment at a time from far to near.
struct FacadePainter: Sendable {
  let view: RoadView
  let projection: RoadProjection

  /// A wall between the two ends of a segment, in screen terms.
  struct Wall: Sendable {
    var nearX: Float
    var farX: Float
    var near: RoadProjection.Post
    var far: RoadProjection.Post
    /// The wall is cut off here by nearer ground.
    var clipY: Int
    var segment: RoadSegment
    /// -1 on the left, 1 on the right.
    var side: Int
  }

  /// Buildings are this many segments long.
  static let lotSegments = 6

  func paint(segment index: Int, into canvas: inout PixelCanvas) {
    let segment = view.segments[index]
    for side in [-1, 1] {
      guard let wall = wall(index, segment, side: side) else { continue }
      switch segment.scenery {
      case .open: break
      case .alley, .stores, .offices, .warehouses, .garage, .palms:
        paintBuilding(wall, index: index, into: &canvas)
      case .channel: paintChannel(wall, into: &canvas)
      case .bridge: paintBridge(wall, into: &canvas)
      case .canyon: side < 0 ? paintRail(wall, into: &canvas) : paintRock(wall, into: &canvas)
      case .coast: side < 0 ? paintRail(wall, into: &canvas) : paintRock(wall, into: &canvas)
      }
    }
  }

  func wall(_ index: Int, _ segment: RoadSegment, side: Int) -> Wall? {
    let near = projection.posts[index]
    let far = projection.posts[index + 1]
    guard far.z > near.z else { return nil }
    let lateral = Float(side) * (Float(segment.halfWidth) / 1_000 + setback(segment.scenery))
    return Wall(
      nearX: near.x + lateral * near.scale, farX: far.x + lateral * far.scale, near: near,
      far: far, clipY: near.clipY, segment: segment, side: side)
  }

  /// How high the wall stands, in metres; 0 is no wall.
  func wallHeight(_ wall: Wall) -> Float {
    switch wall.segment.scenery {
    case .open: 0
    case .alley, .stores, .offices, .warehouses, .garage, .palms: building(wall).height
    case .channel: 6.4
    case .bridge: 1
    case .canyon, .coast: wall.side < 0 ? 0.8 : 6
    }
  }

  func isLitShop(_ wall: Wall) -> Bool {
    switch building(wall).shop {
    case .warm, .cool: true
    case .shut, .none: false
    }
  }

  func building(_ wall: Wall) -> Building {
    Building(
      lot: wall.segment.id / Self.lotSegments, side: wall.side, scenery: wall.segment.scenery)
  }

  private func setback(_ scenery: Roadside) -> Float {
    switch scenery {
    case .open, .stores, .offices: GroundPainter.pavementWidth
    case .alley, .garage: 0.5
    case .warehouses: 4.5
    case .palms: 9
    case .channel: 5
    case .bridge, .canyon, .coast: 1.4
    }
  }

  // MARK: - Columns

  /// A column of a wall on the screen.
  struct Column: Sendable {
    var x: Int
    var base: Float
    var scale: Float
    /// Metres from the wall's near end, 0 to 3.
    var along: Float
    var z: Float
    /// How many bands of light distance takes away. By the column, not by the wall: so it stands
    /// still on the screen while the wall goes by.
    var fade: Int
  }

  /// The screen columns that a wall covers.
  func columnRange(_ wall: Wall, width: Int) -> Range<Int> {
    let low = min(wall.nearX, wall.farX)
    let high = max(wall.nearX, wall.farX)
    guard high > 0, low < Float(width) else { return 0..<0 }
    let from = Int(max(0, low.rounded(.down)))
    return from..<max(from, Int(min(Float(width), high.rounded(.down))))
  }

  /// Where a wall stands in a screen column, in true perspective.
  func column(_ wall: Wall, x: Int) -> Column {
    let span = wall.farX - wall.nearX
    let share = span == 0 ? 0 : min(1, max(0, (Float(x) + 0.5 - wall.nearX) / span))
    let inverse = 1 / wall.near.z + (1 / wall.far.z - 1 / wall.near.z) * share
    let z = 1 / inverse
    return Column(
      x: x, base: wall.near.y + (wall.far.y - wall.near.y) * share,
      scale: projection.focal * inverse, along: z - wall.near.z, z: z,
      fade: z > 150 ? 3 : z > 90 ? 2 : z > 45 ? 1 : 0)
  }

  /// Fills a column between two heights above the road, in metres.
  func fill(
    _ column: Column, _ wall: Wall, from low: Float, to high: Float, _ pixel: Pixel,
    atLeastOne: Bool = false, canvas: inout PixelCanvas
  ) {
    let top = Self.row(column.base - high * column.scale)
    var bottom = Self.row(column.base - low * column.scale)
    if atLeastOne, bottom <= top { bottom = top + 1 }
    canvas.column(x: column.x, from: top, to: min(bottom, wall.clipY), pixel)
  }

  /// A screen row as an integer, kept where integers are safe.
  static func row(_ y: Float) -> Int {
    Int(min(4_096, max(-4_096, y)).rounded())
  }

  // MARK: - Open country, water, bridges

  private func paintChannel(_ wall: Wall, into canvas: inout PixelCanvas) {
    let lot = wall.segment.id / Self.lotSegments
    let tag: [Ink] = [.neonPink, .shopCool, .neonGreen, .carRed]
    let hasTag = noise(lot, wall.side, 61) % 3 == 0 && wall.segment.id % Self.lotSegments < 4
    for x in columnRange(wall, width: canvas.width) {
      let column = column(wall, x: x)
      fill(column, wall, from: 3.4, to: 6.4, Pixel(.concrete, band: 2 - column.fade), canvas: &canvas)
      fill(column, wall, from: 0, to: 3.4, Pixel(.concrete, band: 3 - column.fade), canvas: &canvas)
      fill(
        column, wall, from: 6.2, to: 6.5, Pixel(.kerb, band: 3 - column.fade), atLeastOne: true,
        canvas: &canvas)
      if hasTag, column.fade < 2 {
        let ink = tag[noise(lot, wall.side, 62) % tag.count]
        let rise = Float(noise(wall.segment.id, Int(column.along), 63) % 3) * 0.4
        fill(
          column, wall, from: 0.9, to: 1.9 + rise, Pixel(ink, band: 2 - column.fade),
          canvas: &canvas)
      }
    }
  }

  /// The span of one arch in segments, and its height in metres.
  private static let archSegments = 36
  private static let archHeight: Float = 10

  private func paintBridge(_ wall: Wall, into canvas: inout PixelCanvas) {
    let place = wall.segment.id % Self.archSegments
    let span = Float(Self.archSegments)
    for x in columnRange(wall, width: canvas.width) {
      let column = column(wall, x: x)
      fill(
        column, wall, from: 0, to: 1.0, Pixel(.concrete, band: 4 - column.fade), canvas: &canvas)
      fill(
        column, wall, from: 0.9, to: 1.1, Pixel(.kerb, band: 5 - column.fade), atLeastOne: true,
        canvas: &canvas)
      let share = (Float(place) + column.along / 3) / span
      let height = Self.archHeight * 4 * share * (1 - share)
      // Hangers first, the arch over them.
      if place % 4 == 0, column.along < 0.35, height > 1.6 {
        fill(
          column, wall, from: 1.1, to: height, Pixel(.concrete, band: 3 - column.fade),
          canvas: &canvas)
      }
      if height > 0.6 {
        fill(
          column, wall, from: height - 0.5, to: height + 0.5,
          Pixel(.concrete, band: 5 - column.fade), atLeastOne: true, canvas: &canvas)
      }
    }
  }

  private func paintRail(_ wall: Wall, into canvas: inout PixelCanvas) {
    for x in columnRange(wall, width: canvas.width) {
      let column = column(wall, x: x)
      fill(
        column, wall, from: 0.45, to: 0.8, Pixel(.kerb, band: 4 - column.fade), atLeastOne: true,
        canvas: &canvas)
      if column.along < 0.25 {
        fill(column, wall, from: 0, to: 0.5, Pixel(.kerb, band: 2), canvas: &canvas)
      }
    }
  }

  private func paintRock(_ wall: Wall, into canvas: inout PixelCanvas) {
    let from = 4 + noise(wall.segment.id / 5, 71) % 8
    let to = 4 + noise(wall.segment.id / 5 + 1, 71) % 8
    let place = wall.segment.id % 5
    // Headlights brush the rock; how far is fixed on the screen, so it costs nothing.
    let ledge = Float(noise(wall.segment.id / 2, 72) % 40) / 100
    for x in columnRange(wall, width: canvas.width) {
      let column = column(wall, x: x)
      let share = (Float(place) + column.along / 3) / 5
      let height = Float(from) + Float(to - from) * share
      let near = column.z < 12 ? 3 : column.z < 28 ? 2 : 1
      let band = view.theme == .day ? 4 : view.player.hasHeadlights ? near : 1
      fill(
        column, wall, from: 0, to: height, Pixel(.foliage, band: band), canvas: &canvas)
      fill(
        column, wall, from: 0, to: height * (0.3 + ledge), Pixel(.brick, band: band),
        canvas: &canvas)
      fill(
        column, wall, from: 0, to: height * ledge * 0.6, Pixel(.brick, band: band - 1),
        canvas: &canvas)
    }
  }
}
