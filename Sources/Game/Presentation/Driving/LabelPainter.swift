/// Words that belong to places in the picture: on signs, over a car that matters.
struct LabelPainter: Sendable {
  let view: RoadView
  let tier: ColourTier

  func paint(into grid: inout CellGrid) {
    let projection = RoadProjection(view: view, width: grid.width, height: grid.height * 2)
    guard projection.posts.count > 1 else { return }
    for index in projection.firstSegment..<max(projection.firstSegment, view.segments.count) {
      guard let sign = view.segments[index].sign else { continue }
      let post = projection.posts[index]
      guard post.z > 6 else { continue }
      let half = Float(view.segments[index].halfWidth) / 1_000
      switch sign {
      case .fork(let left, let right):
        let room = Int(half * PropPainter.panel.share * post.scale) - 1
        let y = FacadePainter.row(post.y - 6.6 * post.scale) / 2
        write(left, x: post.x - half * 0.5 * post.scale, y: y, room: room, post, into: &grid)
        write(right, x: post.x + half * 0.5 * post.scale, y: y, room: room, post, into: &grid)
      case .place(let name):
        write(
          name, x: post.x + half * 0.4 * post.scale,
          y: FacadePainter.row(post.y - 5 * post.scale) / 2,
          room: Int(half * 0.8 * post.scale), post, into: &grid)
      case .limit(let speed):
        write(
          "\(speed)", x: post.x + (half + PropPainter.limitOffset) * post.scale,
          y: FacadePainter.row(post.y - 2.9 * post.scale) / 2, room: Int(1.5 * post.scale), post,
          ink: .black, into: &grid)
      case .finish, .line, .ramp: break
      }
    }
  }

  /// A word centred at a place, where it fits; a sign too far to read is left blank.
  private func write(
    _ text: String, x: Float, y: Int, room: Int, _ post: RoadProjection.Post,
    ink: Colour = .white, into grid: inout CellGrid
  ) {
    let columns = TextWidth.columns(of: text)
    guard columns <= room, y >= 0, 2 * y < post.clipY else { return }
    let style = TextStyle(
      foreground: tier == .mono ? .terminalDefault : ink, background: nil,
      attributes: .bold)
    let left = FacadePainter.row(x) - columns / 2
    guard tier != .mono else {
      grid.draw("[" + text + "]", x: left - 1, y: y, style: style)
      return
    }
    grid.draw(text, x: left, y: y, style: style)
  }
}
