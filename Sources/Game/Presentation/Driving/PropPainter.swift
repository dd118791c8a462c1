/// Lamp posts, palms, signs and the decks that cross the road.
struct PropPainter: Sendable {
  let view: RoadView
  let projection: RoadProjection
  let light: RoadLight

  private static let lampHeight: Float = 8.2
  private static let lampArm: Float = 2
  private static let deckLow: Float = 5
  private static let deckHigh: Float = 6.6

  func paint(segment index: Int, into canvas: inout PixelCanvas) {
    let segment = view.segments[index]
    let post = projection.posts[index]
    guard post.z > 1 else { return }
    if segment.hasLamps, segment.id % RoadLight.lampSpacing == 0 {
      for side in [-1, 1] { paintLamp(index, post, segment, side: side, into: &canvas) }
    }
    if segment.scenery == .palms || segment.scenery == .coast, segment.id % 6 == 3 {
      for side in [-1, 1] { paintPalm(post, segment, side: side, into: &canvas) }
    }
    if segment.cover == .underpass || segment.cover == .tunnel {
      paintDeck(index, into: &canvas)
    }
    if let sign = segment.sign { paintSign(sign, post, segment, into: &canvas) }
  }

  // MARK: - Lamps

  private func paintLamp(
    _ index: Int, _ post: RoadProjection.Post, _ segment: RoadSegment, side: Int,
    into canvas: inout PixelCanvas
  ) {
    let half = Float(segment.halfWidth) / 1_000 + 0.7
    let foot = post.x + Float(side) * half * post.scale
    let head = foot - Float(side) * Self.lampArm * post.scale
    let top = post.y - Self.lampHeight * post.scale
    guard head > -40, head < Float(canvas.width) + 40 else { return }
    let isDay = view.theme == .day
    let x = FacadePainter.row(foot)
    let y = FacadePainter.row(top)
    let headX = FacadePainter.row(head)
    if post.scale > 1.4 {
      let thick = max(1, Int(0.2 * post.scale))
      let pole = Pixel(.kerb, band: isDay ? 3 : post.z < 30 ? 2 : 1)
      for column in x..<x + thick {
        canvas.column(
          x: column, from: y, to: min(post.clipY, FacadePainter.row(post.y)), pole)
      }
      canvas.span(y: y, from: min(x, headX), to: max(x, headX) + 1, pole)
    }
    let wide = max(1, Int(1.3 * post.scale))
    let bright = Pixel(.sodium, band: isDay ? 2 : post.z > 170 ? 5 : post.z > 90 ? 6 : 7)
    let left = headX - wide / 2
    guard y < post.clipY else { return }
    canvas.span(y: y, from: left, to: left + wide, bright)
    guard !isDay else { return }
    if post.scale > 3 {
      paintHalo(x: headX, y: y, radius: Int(0.9 * post.scale), into: &canvas)
      canvas.span(y: y, from: left, to: left + wide, bright)
    }
    if post.scale > 4 {
      canvas.span(y: y + 1, from: left, to: left + wide, Pixel(.sodium, band: 5))
    }
    // Its reflection hangs as far below the road as the lamp stands above.
    SpritePainter.streak(
      x: headX - wide / 4, width: max(1, wide / 2),
      from: FacadePainter.row(post.y + 0.8 * post.scale), length: Int(min(60, 5 * post.scale)),
      clipY: post.clipY, ink: .sodium, strength: 4, into: &canvas)
  }

  /// The glow in damp air: two rings, on the sky alone.
  private func paintHalo(x: Int, y: Int, radius: Int, into canvas: inout PixelCanvas) {
    let reach = min(9, max(2, radius))
    for dy in -reach...reach {
      for dx in -reach...reach {
        let distance = dx * dx + dy * dy
        guard distance <= reach * reach else { continue }
        let under = canvas[x + dx, y + dy]
        guard under.ink == .skyHigh || under.ink == .skyHaze || under.ink == .tower else {
          continue
        }
        canvas[x + dx, y + dy] = Pixel(.sodium, band: distance * 3 <= reach * reach ? 1 : 0)
      }
    }
  }

  // MARK: - Palms

  private func paintPalm(
    _ post: RoadProjection.Post, _ segment: RoadSegment, side: Int,
    into canvas: inout PixelCanvas
  ) {
    let lateral = Float(side) * (Float(segment.halfWidth) / 1_000 + 2.2)
    let x = FacadePainter.row(post.x + lateral * post.scale)
    let tall = Float(9 + noise(segment.id, side, 101) % 5)
    let top = FacadePainter.row(post.y - tall * post.scale)
    guard x > -30, x < canvas.width + 30 else { return }
    let thick = max(1, Int(0.35 * post.scale))
    let band = view.theme == .day ? 4 : 1
    let base = min(post.clipY, FacadePainter.row(post.y))
    for column in x..<x + thick {
      canvas.column(x: column, from: top, to: base, Pixel(.brick, band: band))
    }
    let art = SpriteArt.palm
    let size = art.lastIndex { Float($0.width) <= 4.4 * post.scale } ?? 0
    let painter = SpritePainter(view: view, projection: projection, light: light)
    painter.draw(
      art[size],
      SpritePainter.Placement(
        left: x + thick / 2 - art[size].width / 2, bottom: top + art[size].height / 2,
        clipY: post.clipY, band: band + 1, paint: .foliage, upperPaint: .foliage,
        lamp: Pixel(.foliage, band: band), brake: Pixel(.foliage, band: band),
        beaconLeft: Pixel(.foliage, band: band), beaconRight: Pixel(.foliage, band: band)),
      into: &canvas)
  }

  // MARK: - Overpasses

  /// One segment's length of deck overhead: its face if it is the first, and its underside.
  private func paintDeck(_ index: Int, into canvas: inout PixelCanvas) {
    let near = projection.posts[index]
    let far = projection.posts[index + 1]
    let segment = view.segments[index]
    let lowNear = FacadePainter.row(near.y - Self.deckLow * near.scale)
    let lowFar = FacadePainter.row(far.y - Self.deckLow * far.scale)
    // Beams across the underside, every fourth segment.
    let beam = segment.id % 4 == 0 ? 1 : 0
    canvas.rectangle(
      x: 0, y: lowNear, width: canvas.width, height: min(near.clipY, lowFar) - lowNear,
      Pixel(.concrete, band: beam))
    let half = Float(segment.halfWidth) / 1_000 + 1.2
    if segment.id % 5 == 0 {
      for side in [-1, 1] {
        let wide = max(1, Int(0.9 * near.scale))
        let x = FacadePainter.row(near.x + Float(side) * half * near.scale) - wide / 2
        canvas.rectangle(
          x: x, y: lowNear, width: wide, height: min(near.clipY, FacadePainter.row(near.y)) - lowNear,
          Pixel(.concrete, band: near.z < 25 && view.player.hasHeadlights ? 3 : 2))
      }
    }
    let isFirst = index == 0 || view.segments[index - 1].cover != segment.cover
    guard isFirst else { return }
    let high = FacadePainter.row(near.y - Self.deckHigh * near.scale)
    let band = view.theme == .day ? 5 : near.z < 60 ? 3 : 2
    canvas.rectangle(
      x: 0, y: high, width: canvas.width, height: min(near.clipY, lowNear) - high,
      Pixel(.concrete, band: band))
    canvas.span(y: high, from: 0, to: canvas.width, Pixel(.kerb, band: band))
    if lowNear < near.clipY {
      canvas.span(y: lowNear, from: 0, to: canvas.width, Pixel(.concrete, band: 0))
    }
  }

  // MARK: - Signs

  private func paintSign(
    _ sign: RoadSign, _ post: RoadProjection.Post, _ segment: RoadSegment,
    into canvas: inout PixelCanvas
  ) {
    let half = Float(segment.halfWidth) / 1_000
    let band = view.player.hasHeadlights || view.theme == .day ? 5 : 3
    func box(
      _ lateral: Float, _ low: Float, _ high: Float, _ width: Float, _ pixel: Pixel
    ) {
      let y = FacadePainter.row(post.y - high * post.scale)
      let bottom = min(post.clipY, max(y + 1, FacadePainter.row(post.y - low * post.scale)))
      canvas.rectangle(
        x: FacadePainter.row(post.x + (lateral - width / 2) * post.scale), y: y,
        width: max(1, Int(width * post.scale)), height: bottom - y, pixel)
    }
    switch sign {
    case .limit:
      box(half + 1, 0, 2, 0.15, Pixel(.kerb, band: 2))
      box(half + 1, 1.8, 3, 0.9, Pixel(.policeWhite, band: band))
    case .gantry, .forkLeft, .forkRight:
      box(-half - 0.6, 0, 6.4, 0.35, Pixel(.kerb, band: 2))
      box(half + 0.6, 0, 6.4, 0.35, Pixel(.kerb, band: 2))
      box(0, 6.0, 6.4, 2 * half + 1.4, Pixel(.kerb, band: 2))
      box(-half * 0.5, 5.2, 7.4, half * 0.85, Pixel(.neonGreen, band: sign == .forkRight ? 1 : 3))
      box(half * 0.5, 5.2, 7.4, half * 0.85, Pixel(.neonGreen, band: sign == .forkLeft ? 1 : 3))
      let arrow = Pixel(.paint, band: band + 1)
      if sign != .forkRight { box(-half * 0.5, 5.7, 6.9, half * 0.2, arrow) }
      if sign != .forkLeft { box(half * 0.5, 5.7, 6.9, half * 0.2, arrow) }
    case .finish:
      box(-half - 0.6, 0, 5, 0.35, Pixel(.kerb, band: 4))
      box(half + 0.6, 0, 5, 0.35, Pixel(.kerb, band: 4))
      box(0, 3.6, 5, 2 * half + 1.4, Pixel(.windowCool, band: 6))
    }
  }
}
