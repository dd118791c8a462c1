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
    var look: RoadsideLook.Side
  }

  /// Buildings are this many segments long.
  static let lotSegments = 6

  func paint(segment index: Int, into canvas: inout PixelCanvas) {
    let segment = view.segments[index]
    for side in [-1, 1] {
      guard let wall = wall(index, segment, side: side) else { continue }
      switch wall.look.wall {
      case .none: break
      case .buildings(let plan): paintBuilding(wall, plan, index: index, into: &canvas)
      case .courses(let courses): paintCourses(courses, wall, into: &canvas)
      case .rock(let low, let high): paintRock(wall, low: low, high: high, into: &canvas)
      case .arches: paintArches(wall, into: &canvas)
      }
      if segment.scenery == .channel { paintTag(wall, into: &canvas) }
    }
  }

  func wall(_ index: Int, _ segment: RoadSegment, side: Int) -> Wall? {
    let near = projection.posts[index]
    let far = projection.posts[index + 1]
    guard far.z > near.z else { return nil }
    let look = segment.side(side)
    let lateral = Float(side) * (Float(segment.halfWidth) / 1_000 + look.setback)
    return Wall(
      nearX: near.x + lateral * near.scale, farX: far.x + lateral * far.scale, near: near,
      far: far, clipY: near.clipY, segment: segment, side: side, look: look)
  }

  /// How high the wall stands, in metres; 0 is no wall.
  func wallHeight(_ wall: Wall) -> Float {
    switch wall.look.wall {
    case .none: 0
    case .buildings(let plan): building(wall, plan).height
    case .courses(let courses): courses.map { $0.every > 1 ? 0 : $0.high }.max() ?? 0
    case .rock(let low, let high): Float(low + high) / 2
    case .arches: 1
    }
  }

  func isLitShop(_ wall: Wall) -> Bool {
    guard case .buildings(let plan) = wall.look.wall else { return false }
    switch building(wall, plan).shop {
    case .warm, .cool: return true
    case .shut, .none: return false
    }
  }

  func building(_ wall: Wall, _ plan: BuildingPlan) -> Building {
    Building(lot: wall.segment.id / Self.lotSegments, side: wall.side, plan: plan)
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

  // MARK: - Walls that are not houses

  /// How bright a wall is, against its brightness under lamps: in the dark only headlights show it.
  /// By distance in steps that stand still on the screen.
  func dim(_ column: Column, _ segment: RoadSegment) -> Int {
    guard !view.theme.isDay else { return 0 }
    if segment.hasLamps { return column.fade }
    if view.theme.light.ambient > 2 { return 1 + column.fade / 2 }
    guard view.player.hasHeadlights else { return 2 + column.fade / 2 }
    return column.z < 16 ? 0 : column.z < 34 ? 1 : 2 + column.fade / 3
  }

  private func paintCourses(
    _ courses: [RoadsideLook.Course], _ wall: Wall, into canvas: inout PixelCanvas
  ) {
    let lift = view.theme.isDay ? 1 : 0
    let id = wall.segment.id
    for x in columnRange(wall, width: canvas.width) {
      let column = column(wall, x: x)
      let dim = dim(column, wall.segment)
      for course in courses where id % course.every == 0 && column.along < course.along {
        // A post of a few centimetres is not drawn from where it would only flicker.
        if course.along < 1, column.scale * course.along < 0.35 { continue }
        fill(
          column, wall, from: course.low, to: course.high,
          Pixel(course.ink, band: max(course.band > 0 ? 1 : 0, course.band + lift - dim)),
          atLeastOne: course.isEdge, canvas: &canvas)
      }
    }
  }

  /// What somebody wrote on the river's wall.
  private func paintTag(_ wall: Wall, into canvas: inout PixelCanvas) {
    let lot = wall.segment.id / Self.lotSegments
    let inks: [Ink] = [.neonPink, .shopCool, .neonGreen, .carRed]
    guard noise(lot, wall.side, 61) % 3 == 0, wall.segment.id % Self.lotSegments < 4 else { return }
    let ink = inks[noise(lot, wall.side, 62) % inks.count]
    for x in columnRange(wall, width: canvas.width) {
      let column = column(wall, x: x)
      guard column.fade < 2 else { continue }
      let rise = Float(noise(wall.segment.id, Int(column.along), 63) % 3) * 0.4
      fill(
        column, wall, from: 0.9, to: 1.9 + rise,
        Pixel(ink, band: view.theme.isDay ? 3 : max(1, 3 - dim(column, wall.segment))),
        canvas: &canvas)
    }
  }

  /// The span of one arch in segments, and its height in metres.
  private static let archSegments = 36
  private static let archHeight: Float = 10

  private func paintArches(_ wall: Wall, into canvas: inout PixelCanvas) {
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

  /// Brush on top, bare rock below it, in ledges; headlights brush the foot.
  private func paintRock(_ wall: Wall, low: Int, high: Int, into canvas: inout PixelCanvas) {
    let spread = max(1, high - low)
    let from = low + noise(wall.segment.id / 5, 71) % spread
    let to = low + noise(wall.segment.id / 5 + 1, 71) % spread
    let place = wall.segment.id % 5
    let ledges = (
      noise(wall.segment.id / 5, 72) % 30, noise(wall.segment.id / 5 + 1, 72) % 30
    )
    for x in columnRange(wall, width: canvas.width) {
      let column = column(wall, x: x)
      let share = (Float(place) + column.along / 3) / 5
      let height = Float(from) + Float(to - from) * share
      let ledge = (Float(ledges.0) + Float(ledges.1 - ledges.0) * share) / 100
      let band = max(1, 4 - dim(column, wall.segment))
      let shade = max(1, band - 1)
      fill(column, wall, from: 0, to: height, Pixel(.foliage, band: shade), canvas: &canvas)
      fill(
        column, wall, from: height - 0.7, to: height, Pixel(.foliage, band: band), canvas: &canvas)
      fill(
        column, wall, from: 0, to: height * (0.4 + ledge), Pixel(.earth, band: band),
        canvas: &canvas)
      fill(
        column, wall, from: 0, to: height * (0.15 + ledge / 2), Pixel(.earth, band: shade),
        canvas: &canvas)
    }
  }
}
