/// The road in letters, for terminals without colour. Shape carries everything, in plain ASCII:
///
///     / | \   the road's edges      :   the line between the two ways      ' |   lane marks
///     [=CAR=] a car from behind     (oCARo) one that comes towards you     # brake lights
///     !POL*   a police car with its lights on                           % the helicopter's light
///     v CAR v the car that matters   ! CAR ! one about to strike           C a place to hide
struct MonoRoad: Sendable {
  let view: RoadView
  let width: Int
  let height: Int
  private let projection: RoadProjection
  private let backdrop: Backdrop

  /// Without headlights marks are lost beyond this many metres, where there are lamps or not.
  private static let darkMarks: Float = 22
  private static let darkRoad: Float = 45

  init(view: RoadView, backdrop: Backdrop, width: Int, height: Int) {
    self.view = view
    self.backdrop = backdrop
    self.width = width
    self.height = height
    projection = RoadProjection(view: view, width: width, height: height * 2)
  }

  func paint(into grid: inout CellGrid) {
    guard width > 0, height > 0 else { return }
    paintSkyline(into: &grid)
    for y in 0..<height { paintRow(y, into: &grid) }
    paintObjects(into: &grid)
    paintSignals(into: &grid)
    MonoVehicles(view: view, projection: projection).paintPlayer(into: &grid)
    paintMirror(into: &grid)
  }

  private func put(_ scalar: Unicode.Scalar, _ x: Int, _ y: Int, into grid: inout CellGrid) {
    grid[x, y] = Cell(Glyph(scalar))
  }

  // MARK: - Sky and ground

  /// The skyline's outline: a lid on each roof, a wall where the height changes.
  private func paintSkyline(into grid: inout CellGrid) {
    var before: Int?
    for x in 0..<width {
      let top = backdrop.skylineTop(x: x, heading: view.heading) / 2
      put("_", x, top - 1, into: &grid)
      if let before, before != top {
        for y in min(before, top)..<max(before, top) { put("|", x, y, into: &grid) }
      }
      before = top
    }
  }

  private func paintRow(_ y: Int, into grid: inout CellGrid) {
    let row = projection.rows[2 * y + 1]
    guard row.segment >= 0 else { return }
    let segment = view.segments[row.segment]
    for x in 0..<width { put(" ", x, y, into: &grid) }
    let half = Float(segment.halfWidth) / 1_000
    let isDark = !view.player.hasHeadlights && !view.theme.isDay
    let ahead = row.z - RoadProjection.cameraDistance
    if isDark, !segment.hasLamps, ahead > Self.darkRoad { return }
    let above = y > 0 ? projection.rows[2 * y - 1] : row
    let isTop = above.segment < 0
    for side in [-1, 1] as [Float] {
      let x = row.centre + side * half * row.scale
      let next = isTop ? x : above.centre + side * half * above.scale
      paintEdge(from: x, to: next, y: y, into: &grid)
    }
    if segment.hiding != .none {
      put("C", Int(row.centre + (half + 0.6) * row.scale), y, into: &grid)
    }
    if segment.side(-1).strips.last?.ink == .water { paintSea(row, y, half, into: &grid) }
    paintSpot(row, y: y, half: half, into: &grid)
    guard !isDark || ahead < Self.darkMarks else { return }
    paintMarks(row, y: y, segment: segment, half: half, into: &grid)
  }

  /// A piece of the road's edge, as steep as it is; a flat piece is a run of dashes.
  private func paintEdge(from: Float, to: Float, y: Int, into grid: inout CellGrid) {
    guard from > -2_000, from < 4_000, to > -2_000, to < 4_000 else { return }
    let lean = to - from
    let mark: Unicode.Scalar = abs(lean) < 0.35 ? "|" : lean > 0 ? "/" : "\\"
    let x = Int((from + lean / 2).rounded(.down))
    if abs(lean) > 2.5 {
      for column in Int(min(from, to)) + 1..<max(Int(min(from, to)) + 1, Int(max(from, to))) {
        put("-", column, y, into: &grid)
      }
    }
    put(mark, x, y, into: &grid)
  }

  /// Waves, a few, where they stand.
  private func paintSea(
    _ row: RoadProjection.Row, _ y: Int, _ half: Float, into grid: inout CellGrid
  ) {
    let shore = Int(max(0, min(Float(width), row.centre - (half + 3) * row.scale)))
    for x in 0..<shore where noise(x, y, 7) % 9 == 0 { put("~", x, y, into: &grid) }
  }

  private func paintMarks(
    _ row: RoadProjection.Row, y: Int, segment: RoadSegment, half: Float,
    into grid: inout CellGrid
  ) {
    guard segment.lanes > 1, row.scale * half > 3 else { return }
    let into = max(0, row.z - projection.posts[row.segment].z)
    let along = Float(segment.id) * 3 + into
    if segment.hasCrosswalk, into < 2.6 {
      let from = Int(row.centre - half * row.scale) + 1
      for x in from..<max(from, Int(row.centre + half * row.scale)) where x % 2 == 0 {
        put("=", x, y, into: &grid)
      }
      return
    }
    let isDash = along - (along / 12).rounded(.down) * 12 < 4
    for line in 1..<segment.lanes {
      let lateral = -half + 2 * half * Float(line) / Float(segment.lanes)
      let x = Int((row.centre + lateral * row.scale).rounded(.down))
      if line == segment.oncomingLanes {
        put(":", x, y, into: &grid)
      } else if isDash || row.z > 45 {
        put(row.z > 45 ? "'" : "|", x, y, into: &grid)
      }
    }
  }

  private func paintSpot(
    _ row: RoadProjection.Row, y: Int, half: Float, into grid: inout CellGrid
  ) {
    guard view.helicopter != nil else { return }
    let lit = RoadLight(view: view).row(segment: row.segment, z: row.z, into: 0)
    guard lit.spot > 0 else { return }
    let from = Int(row.centre + (lit.spotCentre - lit.spot) * row.scale)
    let to = Int(row.centre + (lit.spotCentre + lit.spot) * row.scale)
    for x in max(0, from)..<max(0, from, min(width, to)) { put("%", x, y, into: &grid) }
  }

  // MARK: - What stands on it

  private func paintObjects(into grid: inout CellGrid) {
    let facades = FacadePainter(view: view, projection: projection)
    let cars = MonoVehicles(view: view, projection: projection)
    let vehicles = view.vehicles.enumerated().sorted {
      ($1.element.ahead, $1.offset) < ($0.element.ahead, $0.offset)
    }.map(\.element)
    var next = 0
    let last = projection.posts.count - 2
    guard last >= projection.firstSegment else { return }
    for index in stride(from: last, through: projection.firstSegment, by: -1) {
      paintWalls(index, facades, into: &grid)
      paintLamps(index, into: &grid)
      paintProps(index, into: &grid)
      paintDeck(index, into: &grid)
      let nearEnd = index * RoadView.segmentLength - view.origin
      while next < vehicles.count, vehicles[next].ahead >= nearEnd {
        if vehicles[next].ahead < nearEnd + RoadView.segmentLength {
          cars.paint(vehicles[next], into: &grid)
        }
        next += 1
      }
    }
  }

  private func paintWalls(
    _ index: Int, _ facades: FacadePainter, into grid: inout CellGrid
  ) {
    for side in [-1, 1] {
      guard let wall = facades.wall(index, view.segments[index], side: side) else { continue }
      let height = facades.wallHeight(wall)
      guard height > 0 else { continue }
      for x in facades.columnRange(wall, width: width) {
        let column = facades.column(wall, x: x)
        let top = FacadePainter.row(column.base - height * column.scale) / 2
        let base = min(wall.clipY, FacadePainter.row(column.base)) / 2
        guard top < base else { continue }
        let isCorner = wall.segment.id % FacadePainter.lotSegments == 0 && column.along < 0.5
        for y in max(0, top)..<max(0, top, min(base, self.height)) {
          put(isCorner ? "|" : " ", x, y, into: &grid)
        }
        put(height > 2 ? "_" : "=", x, top - 1, into: &grid)
        if facades.isLitShop(wall), base - top > 2 { put("=", x, base - 1, into: &grid) }
      }
    }
  }

  private func paintLamps(_ index: Int, into grid: inout CellGrid) {
    let segment = view.segments[index]
    let post = projection.posts[index]
    guard segment.hasLamps, segment.id % RoadLight.lampSpacing == 0, post.z > 1 else { return }
    for side in [-1, 1] as [Float] {
      let half = Float(segment.halfWidth) / 1_000 + 0.7
      let x = FacadePainter.row(post.x + side * half * post.scale)
      let top = FacadePainter.row(post.y - 8.2 * post.scale) / 2
      let base = min(post.clipY, FacadePainter.row(post.y)) / 2
      guard x >= 0, x < width, top < base else { continue }
      for y in max(0, top)..<max(0, top, min(base, height)) { put("|", x, y, into: &grid) }
      put("*", x - Int(side), top, into: &grid)
    }
  }

  /// Palms, trees, poles and cones: a stem and a head that tells them apart.
  private func paintProps(_ index: Int, into grid: inout CellGrid) {
    let segment = view.segments[index]
    let post = projection.posts[index]
    guard post.z > 2 else { return }
    for (side, props) in [-1, 1].map({ ($0, segment.side($0).props) }) {
      for prop in props where segment.id % prop.every == prop.phase {
        guard let (head, metres) = Self.letters(prop.kind),
          noise(segment.id, side, 100 + Int(prop.kind.rawValue)) % 10 < prop.tenths
        else { continue }
        let lateral = Float(side) * (Float(segment.halfWidth) / 1_000 + prop.offset)
        let x = FacadePainter.row(post.x + lateral * post.scale)
        let top = FacadePainter.row(post.y - metres * post.scale) / 2
        let base = min(post.clipY, FacadePainter.row(post.y)) / 2
        guard x >= 0, x < width, top < base else { continue }
        for y in max(0, top)..<max(0, top, min(base, height)) { put("|", x, y, into: &grid) }
        for (column, scalar) in head.unicodeScalars.enumerated() {
          put(scalar, x - head.unicodeScalars.count / 2 + column, top, into: &grid)
        }
      }
    }
  }

  /// The head of a thing, and how high it stands in metres; nil for what letters leave out.
  private static func letters(_ kind: PropArt.Kind) -> (String, Float)? {
    switch kind {
    case .palm: ("\\Y/", 10)
    case .tree: ("(&)", 4)
    case .pole: ("-+-", 9)
    case .floodlight: ("[#]", 14)
    case .lightStand: ("[*", 4.4)
    case .cone: ("A", 0.9)
    case .reflector: ("i", 1)
    case .marker: ("!", 1.3)
    case .bush, .meter, .mailbox, .bin, .bladeSign, .tyres, .crate: nil
    }
  }

  /// Over everything: a light must be read through a tree.
  private func paintSignals(into grid: inout CellGrid) {
    for index in stride(from: view.segments.count - 1, through: projection.firstSegment, by: -1) {
      let post = projection.posts[index]
      guard let signal = view.segments[index].signal, post.z > 2 else { continue }
      paintSignal(signal, post, view.segments[index], into: &grid)
    }
  }

  private func paintSignal(
    _ signal: RoadSignal, _ post: RoadProjection.Post, _ segment: RoadSegment,
    into grid: inout CellGrid
  ) {
    let word =
      switch signal {
      case .red: "[RED]"
      case .amber: "[AMBER]"
      case .green: "[GREEN]"
      }
    let half = Float(segment.halfWidth) / 1_000
    let y = max(0, FacadePainter.row(post.y - 6 * post.scale) / 2)
    grid.draw(
      word, x: FacadePainter.row(post.x + half * 0.5 * post.scale) - word.count / 2, y: y,
      style: TextStyle(attributes: .bold))
  }

  private func paintDeck(_ index: Int, into grid: inout CellGrid) {
    let segment = view.segments[index]
    guard segment.cover == .underpass else { return }
    guard index == 0 || view.segments[index - 1].cover != segment.cover else { return }
    let post = projection.posts[index]
    let high = FacadePainter.row(post.y - 6.6 * post.scale) / 2
    let low = max(high + 1, FacadePainter.row(post.y - 5 * post.scale) / 2)
    for y in max(0, high)..<max(0, high, min(low, height)) {
      for x in 0..<width { put("=", x, y, into: &grid) }
    }
  }

  /// Whoever is behind, in words: a picture of a mirror needs colour.
  private func paintMirror(into grid: inout CellGrid) {
    guard height >= 12 else { return }
    let behind = view.vehicles.filter { $0.ahead < -1_000 && $0.ahead > -160_000 }
      .sorted { $0.ahead > $1.ahead }
    let names = behind.prefix(3).map { vehicle in
      let side = vehicle.lateral - view.player.lateral
      let place = side < -1_500 ? " left" : side > 1_500 ? " right" : ""
      let far = Dashboard.length(metres: -vehicle.ahead / 1_000)
      return MonoVehicles.word(vehicle.kind) + " " + far + place
    }
    let text = "[ mirror: " + (names.isEmpty ? "nobody" : names.joined(separator: ", ")) + " ]"
    grid.draw(text, x: max(0, (width - text.count) / 2), y: 0)
  }
}
