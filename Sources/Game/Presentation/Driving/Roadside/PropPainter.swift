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
    for side in [-1, 1] {
      for prop in segment.side(side).props { paint(prop, post, segment, side: side, into: &canvas) }
    }
    if segment.hasLamps, segment.id % RoadLight.lampSpacing == 0 {
      for side in [-1, 1] { paintLamp(index, post, segment, side: side, into: &canvas) }
    }
    if segment.cover == .underpass {
      paintDeck(index, into: &canvas)
    }
    if let signal = segment.signal { paintSignal(signal, post, segment, into: &canvas) }
    if let sign = segment.sign { paintSign(sign, post, segment, into: &canvas) }
  }

  // MARK: - What the roadside's table names

  private func paint(
    _ prop: RoadsideLook.Prop, _ post: RoadProjection.Post, _ segment: RoadSegment, side: Int,
    into canvas: inout PixelCanvas
  ) {
    guard segment.id % prop.every == prop.phase,
      noise(segment.id, side, 100 + Int(prop.kind.rawValue)) % 10 < prop.tenths
    else { return }
    let art = PropArt.of(prop.kind)
    guard post.scale >= art.scaleMin else { return }
    let way = Float(side)
    let lateral = way * (Float(segment.halfWidth) / 1_000 + prop.offset)
    let foot = post.x + lateral * post.scale
    guard foot > -60, foot < Float(canvas.width) + 60 else { return }
    let band = level(post, segment)
    let extra = art.crownVaries > 0 ? Float(noise(segment.id, side, 101) % art.crownVaries) : 0
    for box in art.boxes {
      let isTall = box.high == art.crownHeight
      paint(
        box, foot: foot - way * box.across * post.scale, post,
        high: isTall ? box.high + extra : box.high,
        Pixel(
          prop.kind == .bladeSign && box.ink == .neonPink ? Self.sign(segment.id, side) : box.ink,
          band: box.glows && !view.theme.isDay
            ? box.band - (post.z > 90 ? 2 : post.z > 45 ? 1 : 0)
            : min(box.band, max(1, box.band + band - 5))),
        into: &canvas)
    }
    guard !art.crown.isEmpty else { return }
    let size = art.crown.lastIndex { Float($0.width) <= art.crownWidth * post.scale } ?? 0
    let crown = art.crown[size]
    let leaf = Pixel(.foliage, band: max(1, band - 1))
    SpritePainter(view: view, projection: projection, light: light).draw(
      crown,
      SpritePainter.Placement(
        left: FacadePainter.row(foot) - crown.width / 2,
        bottom: FacadePainter.row(post.y - (art.crownHeight + extra) * post.scale) + crown.height
          / 2,
        clipY: post.clipY, band: max(1, band - 1), paint: .foliage, upperPaint: .foliage,
        lamp: leaf, brake: leaf, beaconLeft: leaf, beaconRight: leaf),
      into: &canvas)
  }

  private static let signs: [Ink] = [.neonPink, .shopCool, .neonGreen, .sodium]

  private static func sign(_ id: Int, _ side: Int) -> Ink {
    signs[noise(id, side, 84) % signs.count]
  }

  /// The light on a thing beside the road, in steps that stand still on the screen.
  private func level(_ post: RoadProjection.Post, _ segment: RoadSegment) -> Int {
    if view.theme.isDay { return 5 }
    let lamps = segment.hasLamps ? 3 : Int(view.theme.light.ambient)
    guard view.player.hasHeadlights else { return max(1, lamps - 1) }
    return max(lamps, post.z < 16 ? 5 : post.z < 32 ? 4 : post.z < 60 ? 3 : 2)
  }

  private func paint(
    _ box: PropArt.Box, foot: Float, _ post: RoadProjection.Post, high: Float, _ pixel: Pixel,
    into canvas: inout PixelCanvas
  ) {
    let y = FacadePainter.row(post.y - high * post.scale)
    let bottom = min(post.clipY, max(y + 1, FacadePainter.row(post.y - box.low * post.scale)))
    let wide = max(1, Int(box.width * post.scale + 0.5))
    canvas.rectangle(
      x: FacadePainter.row(foot) - wide / 2, y: y, width: wide, height: bottom - y, pixel)
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
    let isDay = view.theme.isDay
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
          x: x, y: lowNear, width: wide,
          height: min(near.clipY, FacadePainter.row(near.y)) - lowNear,
          Pixel(.concrete, band: near.z < 25 && view.player.hasHeadlights ? 3 : 2))
      }
    }
    let isFirst = index == 0 || view.segments[index - 1].cover != segment.cover
    guard isFirst else { return }
    let high = FacadePainter.row(near.y - Self.deckHigh * near.scale)
    let band = view.theme.isDay ? 5 : near.z < 60 ? 3 : 2
    canvas.rectangle(
      x: 0, y: high, width: canvas.width, height: min(near.clipY, lowNear) - high,
      Pixel(.concrete, band: band))
    canvas.span(y: high, from: 0, to: canvas.width, Pixel(.kerb, band: band))
    if lowNear < near.clipY {
      canvas.span(y: lowNear, from: 0, to: canvas.width, Pixel(.concrete, band: 0))
    }
  }
}
