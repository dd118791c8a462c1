/// Paints the ground: verge, pavement, kerb, asphalt, marks, a row of pixels at a time.
struct GroundPainter: Sendable {
  let view: RoadView
  let projection: RoadProjection
  let light: RoadLight

  private static let markWidth: Float = 0.14
  /// The broken line of an American street: ten feet of paint, thirty of gap.
  private static let dashPeriod: Float = 12
  private static let dashLength: Float = 3

  func paint(into canvas: inout PixelCanvas) {
    for y in 0..<projection.height where projection.rows[y].segment >= 0 {
      paintRow(y, projection.rows[y], into: &canvas)
    }
  }

  private func paintRow(_ y: Int, _ row: RoadProjection.Row, into canvas: inout PixelCanvas) {
    let segment = view.segments[row.segment]
    let into = max(0, row.z - projection.posts[row.segment].z)
    let lit = light.row(segment: row.segment, z: row.z, into: into)
    let half = Float(segment.halfWidth) / 1_000
    let perPixel = 1 / row.scale
    // From one row to the next a line moves sideways by its distance from the camera over the
    // camera's height; no thinner than that, or it falls apart into dots.
    let camera = Float(view.player.lateral) / 1_000
    let slant = perPixel / RoadProjection.cameraHeight
    let left = Strips(
      segment.side(-1).strips, from: half, slant: abs(half + camera) * slant, segment.id)
    let right = Strips(
      segment.side(1).strips, from: half, slant: abs(half - camera) * slant, segment.id)
    let isJoint = isJoint(segment, into: into, row: row)
    // The middle of a lane is dark with oil; it stands still while the road is straight.
    let perLane = Float(segment.lanes) / max(0.1, 2 * half)
    let hasOil = view.theme.isDay && row.scale > 2.2
    var lateral = (0.5 - row.centre) * perPixel
    for x in 0..<canvas.width {
      let (band, isWhite) = light.level(lit, lateral: lateral)
      let distance = abs(lateral)
      if distance <= half {
        var lit = isJoint ? band - 1 : band
        if hasOil {
          let place = (lateral + half) * perLane
          if abs(place - place.rounded(.down) - 0.5) < 0.11 { lit -= 1 }
        }
        canvas[x, y] = Pixel(isWhite ? .asphaltWhite : .asphalt, band: lit)
      } else if lateral < 0 {
        canvas[x, y] = left.pixel(at: distance, band: band)
      } else {
        canvas[x, y] = right.pixel(at: distance, band: band)
      }
      lateral += perPixel
    }
    glitter(y, segment, into: &canvas)
    if segment.hiding != .none { paintHiding(y, row, half: half, into: &canvas) }
    paintMarks(y, row, segment: segment, into: into, lit: lit, canvas: &canvas)
  }

  /// Seams across slabs of concrete; in the river and on bridges they beat the time.
  private func isJoint(_ segment: RoadSegment, into: Float, row: RoadProjection.Row) -> Bool {
    guard row.z < 26, into < 0.5 else { return false }
    switch segment.scenery {
    case .channel, .bridge, .freeway: return segment.id % 4 == 0
    case .set: return segment.id % 3 == 0
    default: return false
    }
  }

  /// A cover's place: a teal line along the kerb, as its word in the instruments is teal.
  private func paintHiding(
    _ y: Int, _ row: RoadProjection.Row, half: Float, into canvas: inout PixelCanvas
  ) {
    let from = row.centre + (half + 0.1) * row.scale
    guard from > 0, from < Float(canvas.width) else { return }
    let wide = max(1, Int(0.5 * row.scale))
    canvas.span(
      y: y, from: Int(from), to: Int(from) + wide,
      Pixel(.shopCool, band: row.z < 30 ? 5 : row.z < 80 ? 4 : 3))
  }

  /// The path of the moon, or of a low sun, on water: short bars that break up towards its edges.
  private func glitter(
    _ y: Int, _ segment: RoadSegment, into canvas: inout PixelCanvas
  ) {
    guard let moon = view.glitterColumn, segment.side(-1).strips.last?.ink == .water else { return }
    let depth = max(1, y - projection.horizon)
    let reach = 2 + depth / 3
    // Two waves of bars, one for each pair of rows, that trade places slowly.
    let phase = view.isSteady ? 0 : view.tick / 24
    for dx in -reach...reach {
      let x = moon + dx
      guard canvas[x, y].ink == .water else { continue }
      let spread = abs(dx) * 10 / reach
      guard noise(x / 2, y, phase / 2) % 11 > spread + 1 else { continue }
      canvas[x, y] = Pixel(.water, band: spread < 4 ? 6 : 5)
    }
  }

  private func stopLine(
    _ y: Int, _ row: RoadProjection.Row, _ segment: RoadSegment, half: Float, lit: RoadLight.Row,
    canvas: inout PixelCanvas
  ) {
    let lane = 2 * half / Float(segment.lanes)
    let from = row.centre + (Float(segment.oncomingLanes) * lane - half + 0.3) * row.scale
    let to = row.centre + (half - 0.3) * row.scale
    let (band, _) = light.level(lit, lateral: half / 2)
    guard to > 0, from < Float(canvas.width) else { return }
    canvas.span(
      y: y, from: Int(max(0, from)), to: Int(min(Float(canvas.width), to)),
      Pixel(.paint, band: max(3, band + 1)))
  }

  private func paintMarks(
    _ y: Int, _ row: RoadProjection.Row, segment: RoadSegment, into: Float, lit: RoadLight.Row,
    canvas: inout PixelCanvas
  ) {
    let half = Float(segment.halfWidth) / 1_000
    // How much road one row of pixels covers: past a few metres a dash is no longer a dash.
    let covers = row.z * row.z / (RoadProjection.cameraHeight * projection.focal)
    guard segment.lanes > 0, covers < 5 else { return }
    let along = Float(segment.id) * Float(RoadView.segmentLength) / 1_000 + into
    if segment.signal != nil, into < 0.6 {
      stopLine(y, row, segment, half: half, lit: lit, canvas: &canvas)
      return
    }
    if segment.hasCrosswalk, into < 2.6 {
      paintCrosswalk(y, row, half: half, lit: lit, canvas: &canvas)
      return
    }
    let phase = along - (along / Self.dashPeriod).rounded(.down) * Self.dashPeriod
    let isDash = phase < Self.dashLength
    let lane = 2 * half / Float(segment.lanes)
    for line in 1..<max(1, segment.lanes) where segment.lanes > 1 {
      let lateral = -half + Float(line) * lane
      if line == segment.oncomingLanes {
        mark(y, row, lateral: lateral - 0.14, ink: .paintYellow, lit: lit, canvas: &canvas)
        if row.scale > 9 {
          mark(y, row, lateral: lateral + 0.2, ink: .paintYellow, lit: lit, canvas: &canvas)
        }
      } else if isDash {
        mark(y, row, lateral: lateral, ink: .paint, lit: lit, canvas: &canvas)
      }
    }
  }

  private func mark(
    _ y: Int, _ row: RoadProjection.Row, lateral: Float, ink: Ink, lit: RoadLight.Row,
    canvas: inout PixelCanvas
  ) {
    let from = row.centre + (lateral - Self.markWidth / 2) * row.scale
    let camera = Float(view.player.lateral) / 1_000
    let slant = abs(lateral - camera) / RoadProjection.cameraHeight
    let pixels = max(1, Int(max(Self.markWidth * row.scale, slant) + 0.5))
    guard from > -8, from < Float(canvas.width) else { return }
    let (band, _) = light.level(lit, lateral: lateral)
    let start = Int(from.rounded(.down))
    canvas.span(y: y, from: start, to: start + pixels, Pixel(ink, band: band + 1))
  }

  private func paintCrosswalk(
    _ y: Int, _ row: RoadProjection.Row, half: Float, lit: RoadLight.Row,
    canvas: inout PixelCanvas
  ) {
    guard row.scale > 3 else { return }
    var lateral = -half + 0.4
    while lateral < half - 0.4 {
      let (band, _) = light.level(lit, lateral: lateral)
      let from = row.centre + lateral * row.scale
      if from > -Float(canvas.width), from < Float(canvas.width) {
        canvas.span(
          y: y, from: Int(from), to: Int(from + 0.6 * row.scale), Pixel(.paint, band: band))
      }
      lateral += 1.2
    }
  }
}

extension GroundPainter {
  /// One side's strips on one row of pixels.
  fileprivate struct Strips {
    private var ends: [Float] = []
    private var strips: [RoadsideLook.Strip]
    private let id: Int

    init(_ strips: [RoadsideLook.Strip], from half: Float, slant: Float, _ id: Int) {
      self.strips = strips
      self.id = id
      ends.reserveCapacity(strips.count)
      var end = half
      for strip in strips {
        // The first is a kerb or a line as a rule: never thinner than a pixel's slant.
        end += ends.isEmpty && strip.width < 1 ? max(strip.width, slant) : strip.width
        ends.append(end)
      }
    }

    func pixel(at distance: Float, band: Int) -> Pixel {
      var index = 0
      while index < strips.count - 1, distance > ends[index] { index += 1 }
      let strip = strips[index]
      var ink = strip.ink
      var lit = band + strip.lift
      if strip.stripe > 0, id / strip.stripe % 2 == 0 {
        if let other = strip.other { ink = other } else { lit -= 1 }
      }
      return Pixel(ink, band: min(lit, strip.bandMax))
    }
  }
}
