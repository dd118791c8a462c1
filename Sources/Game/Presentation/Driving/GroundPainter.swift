/// Paints the ground: verge, pavement, kerb, asphalt, marks, a row of pixels at a time.
struct GroundPainter: Sendable {
  let view: RoadView
  let projection: RoadProjection
  let light: RoadLight

  private static let kerbWidth: Float = 0.35
  static let pavementWidth: Float = 3.2
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
    let style = GroundStyle(segment.scenery)
    let perPixel = 1 / row.scale
    // From one row to the next a line moves sideways by its distance from the camera over the
    // camera's height; no thinner than that, or it falls apart into dots.
    let camera = Float(view.player.lateral) / 1_000
    let slant = perPixel / RoadProjection.cameraHeight
    let kerbs = (
      left: max(Self.kerbWidth, abs(half + camera) * slant),
      right: max(Self.kerbWidth, abs(half - camera) * slant)
    )
    var lateral = (0.5 - row.centre) * perPixel
    for x in 0..<canvas.width {
      let (band, isWhite) = light.level(lit, lateral: lateral)
      let distance = abs(lateral)
      let pixel: Pixel
      if distance <= half {
        pixel = Pixel(isWhite ? .asphaltWhite : .asphalt, band: band)
      } else if distance <= half + (lateral < 0 ? kerbs.left : kerbs.right) {
        pixel = Pixel(style.kerb, band: band + 1)
      } else if distance <= half + Self.pavementWidth {
        pixel = Pixel(style.pavement, band: band)
      } else {
        pixel = Pixel(style.beyond, band: min(band, style.beyondBandMax))
      }
      canvas[x, y] = pixel
      lateral += perPixel
    }
    paintMarks(y, row, segment: segment, into: into, lit: lit, canvas: &canvas)
  }

  private func paintMarks(
    _ y: Int, _ row: RoadProjection.Row, segment: RoadSegment, into: Float, lit: RoadLight.Row,
    canvas: inout PixelCanvas
  ) {
    let half = Float(segment.halfWidth) / 1_000
    // How much road one row of pixels covers: past a few metres a dash is no longer a dash.
    let covers = row.z * row.z / (RoadProjection.cameraHeight * projection.focal)
    guard segment.lanes > 0, covers < 5, segment.cover != .lot else { return }
    let along = Float(segment.id) * Float(RoadView.segmentLength) / 1_000 + into
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

/// What the ground is made of beside the road.
struct GroundStyle: Sendable {
  var kerb = Ink.kerb
  var pavement = Ink.pavement
  var beyond = Ink.pavement
  var beyondBandMax = 1

  init(_ scenery: Roadside) {
    switch scenery {
    case .open, .stores, .offices, .warehouses: break
    case .alley, .garage:
      (kerb, pavement) = (.concrete, .concrete)
    case .palms:
      (beyond, beyondBandMax) = (.foliage, 3)
    case .channel:
      (kerb, pavement, beyond, beyondBandMax) = (.concrete, .concrete, .concrete, 4)
    case .bridge:
      (kerb, pavement, beyond, beyondBandMax) = (.concrete, .concrete, .water, 2)
    case .canyon:
      (kerb, pavement, beyond, beyondBandMax) = (.pavement, .pavement, .foliage, 2)
    case .coast:
      (kerb, pavement, beyond, beyondBandMax) = (.pavement, .pavement, .water, 3)
    }
  }
}
