// Signs over the road and beside it, and the lights at crossings.

extension PropPainter {
  /// Where a speed limit stands, in metres from the road's edge.
  static let limitOffset: Float = 1.5
  /// Where the two panels of a fork hang, in metres, and how much of the road's half each fills.
  static let panel = (low: Float(5.2), high: Float(7.4), share: Float(0.86))

  func paintSign(
    _ sign: RoadSign, _ post: RoadProjection.Post, _ segment: RoadSegment,
    into canvas: inout PixelCanvas
  ) {
    let band = view.player.hasHeadlights || view.theme.isDay ? 5 : 3
    SignPen(post: post, half: Float(segment.halfWidth) / 1_000, band: band)
      .draw(sign, into: &canvas)
  }

  /// A mast arm with two heads over the car's own lanes. The lamp that burns stands where it always
  /// stands: red above, green below.
  func paintSignal(
    _ signal: RoadSignal, _ post: RoadProjection.Post, _ segment: RoadSegment,
    into canvas: inout PixelCanvas
  ) {
    let half = Float(segment.halfWidth) / 1_000
    func rectangle(_ lateral: Float, _ low: Float, _ high: Float, _ width: Float, _ pixel: Pixel) {
      let y = FacadePainter.row(post.y - high * post.scale)
      let bottom = max(y + 1, FacadePainter.row(post.y - low * post.scale))
      let wide = max(1, Int(width * post.scale + 0.5))
      canvas.rectangle(
        x: FacadePainter.row(post.x + lateral * post.scale) - wide / 2, y: y, width: wide,
        height: min(post.clipY, bottom) - y, pixel)
    }
    let steel = Pixel(.kerb, band: view.theme.isDay ? 3 : 2)
    rectangle(half + 1, 0, 6.4, 0.25, steel)
    rectangle(half * 0.6, 6.2, 6.4, half * 0.9, steel)
    // Larger than life: a light must be read from far.
    let size = min(2, max(1, post.z / 22))
    for lateral in [half * 0.25, half * 0.8] {
      rectangle(lateral, 6.2 - 2.4 * size, 6.6, 0.9 * size, Pixel(.carDark, band: 0))
      let (ink, place): (Ink, Float) =
        switch signal {
        case .red: (.tail, 0)
        case .amber: (.paintYellow, 1)
        case .green: (.neonGreen, 2)
        }
      let high = 6.4 - place * 0.75 * size
      rectangle(lateral, high - 0.65 * size, high, 0.7 * size, Pixel(ink, band: 7))
    }
    guard !view.theme.isDay, view.theme.light.isWet else { return }
    let ink: Ink = signal == .red ? .tail : signal == .amber ? .paintYellow : .neonGreen
    SpritePainter.streak(
      x: FacadePainter.row(post.x + half * 0.5 * post.scale), width: max(1, Int(0.6 * post.scale)),
      from: FacadePainter.row(post.y + 0.5 * post.scale), length: Int(min(30, 3 * post.scale)),
      clipY: post.clipY, ink: ink, strength: 4, into: &canvas)
  }
}

/// Draws signs out of boxes measured in metres.
private struct SignPen {
  let post: RoadProjection.Post
  /// Half the road's width.
  let half: Float
  let band: Int

  func draw(_ sign: RoadSign, into canvas: inout PixelCanvas) {
    let steel = Pixel(.kerb, band: 2)
    switch sign {
    case .limit:
      box(half + PropPainter.limitOffset, 0...2.4, 0.15, steel, &canvas)
      box(half + PropPainter.limitOffset, 2...3.8, 1.5, Pixel(.white, band: band), &canvas)
    case .fork:
      portal(6.4, &canvas)
      for side in [-1, 1] as [Float] { panel(side, &canvas) }
    case .place:
      box(half + 1.2, 0...5.4, 0.2, steel, &canvas)
      box(half * 0.55, 5.1...5.3, half * 0.9 + 1.2, steel, &canvas)
      box(half * 0.4, 4.4...5.5, half * 0.8, Pixel(.neonGreen, band: 2), &canvas)
    case .finish:
      portal(5, &canvas)
      box(0, 3.6...5, 2 * half + 1.4, Pixel(.windowCool, band: 6), &canvas)
    case .line:
      portal(6.2, &canvas)
      checkers(&canvas)
    case .ramp(let lateral):
      let place = Float(lateral) / 1_000
      box(place, 0...1.5, 2.8, Pixel(.carDark, band: 2), &canvas)
      for step in 0..<5 {
        let low = Float(step) * 0.3
        box(
          place, low...low + 0.3, 2.8 - Float(step) * 0.12,
          Pixel(step % 2 == 0 ? .cabYellow : .earth, band: 5), &canvas)
      }
      for side in [-1.7, 1.7] as [Float] {
        box(place + side, 0...2.6, 0.2, Pixel(.carRed, band: 6), &canvas)
        box(place + side, 2...2.6, 0.7, Pixel(.carRed, band: 6), &canvas)
      }
    }
  }

  private func box(
    _ lateral: Float, _ heights: ClosedRange<Float>, _ width: Float, _ pixel: Pixel,
    _ canvas: inout PixelCanvas
  ) {
    let y = FacadePainter.row(post.y - heights.upperBound * post.scale)
    let foot = FacadePainter.row(post.y - heights.lowerBound * post.scale)
    let bottom = min(post.clipY, max(y + 1, foot))
    canvas.rectangle(
      x: FacadePainter.row(post.x + (lateral - width / 2) * post.scale), y: y,
      width: max(1, Int(width * post.scale)), height: bottom - y, pixel)
  }

  /// Two posts and a beam over the road.
  private func portal(_ high: Float, _ canvas: inout PixelCanvas) {
    let steel = Pixel(.kerb, band: 2)
    for side in [-1, 1] as [Float] { box(side * (half + 0.6), 0...high, 0.35, steel, &canvas) }
    box(0, high - 0.5...high, 2 * half + 1.4, steel, &canvas)
  }

  /// A green panel with a white rim, and an arrow down onto its lanes.
  private func panel(_ side: Float, _ canvas: inout PixelCanvas) {
    let (low, high, share) = PropPainter.panel
    let middle = side * half * 0.5
    let wide = half * share
    box(middle, low...high, wide, Pixel(.paint, band: band - 1), &canvas)
    box(middle, low + 0.15...high - 0.15, wide - 0.3, Pixel(.neonGreen, band: 2), &canvas)
    box(middle, 5.4...5.9, 0.5, Pixel(.paint, band: band + 1), &canvas)
  }

  private func checkers(_ canvas: inout PixelCanvas) {
    let squares = 12
    let wide = (2 * half + 1) / Float(squares)
    for square in 0..<squares {
      for row in 0..<2 {
        let low = 5 + Float(row) * 0.6
        let isWhite = (square + row) % 2 == 0
        box(
          (Float(square) + 0.5) * wide - half - 0.5, low...low + 0.6, wide + 0.1,
          isWhite ? Pixel(.white, band: 6) : Pixel(.carDark, band: 1), &canvas)
      }
    }
  }
}
