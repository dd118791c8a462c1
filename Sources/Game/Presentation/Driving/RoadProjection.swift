/// Where the road falls on the screen: the geometry of one frame, shared by every painter.
///
/// The classic segment projection: a chain of 3 m pieces, near to far; a piece that lies behind
/// a crest is hidden by the rows already taken. Plain IEEE arithmetic only, no library functions.
struct RoadProjection: Sendable {
  /// The near end of a segment.
  struct Post: Sendable {
    /// Depth from the camera in metres.
    var z: Float
    /// Screen column of the road's centre line.
    var x: Float
    /// Screen row of the road's surface.
    var y: Float
    /// Pixels a metre.
    var scale: Float
    /// Nothing of this segment shows at or below this row: nearer ground hides it.
    var clipY: Int
  }

  /// One row of pixels that shows ground.
  struct Row: Sendable {
    /// Index into the view's segments, or -1 where the sky shows.
    var segment: Int
    var z: Float
    var centre: Float
    var scale: Float
  }

  /// The camera follows this far behind the player's rear bumper, in metres.
  static let cameraDistance: Float = 4.5
  static let cameraHeight: Float = 2.35
  private static let nearPlane: Float = 0.9

  let width: Int
  let height: Int
  let focal: Float
  let horizon: Int
  /// One more than there are segments drawn.
  private(set) var posts: [Post] = []
  private(set) var rows: [Row]
  /// The first segment that is in front of the camera.
  private(set) var firstSegment = 0

  /// The screen's fixed geometry for a size in pixels. The field of view is 100° where the screen
  /// is no wider than 3:2, and grows on wider ones rather than magnify the road.
  static func lens(width: Int, height: Int) -> (focal: Float, horizon: Int) {
    (0.42 * min(Float(width), 1.5 * Float(height)), height * 44 / 100)
  }

  init(view: RoadView, width: Int, height: Int) {
    self.width = width
    self.height = height
    (focal, horizon) = Self.lens(width: width, height: height)
    rows = Array(
      repeating: Row(segment: -1, z: 0, centre: 0, scale: 0), count: max(0, height))
    guard !view.segments.isEmpty else { return }
    projectPosts(view)
    fillRows()
  }

  private mutating func projectPosts(_ view: RoadView) {
    let metres: Float = 1 / 1_000
    let length = Float(RoadView.segmentLength) * metres
    let camera = Float(view.origin) * metres - Self.cameraDistance
    let cameraY = Self.surfaceHeight(view) + Self.cameraHeight
    let lateral = Float(view.player.lateral) * metres
    let own = min(view.segments.count - 1, max(0, view.origin / RoadView.segmentLength))
    let fraction = Float(view.origin - own * RoadView.segmentLength) * metres / length
    var slope = -Float(view.segments[own].bend) / 1_000_000 * fraction
    var bent: Float = 0
    posts.reserveCapacity(view.segments.count + 1)
    for index in 0...view.segments.count {
      let segment = view.segments[min(index, view.segments.count - 1)]
      let z = Float(index) * length - camera
      let depth = max(Self.nearPlane, z)
      let scale = focal / depth
      let rise = Float(segment.rise) * metres
      posts.append(
        Post(
          z: depth, x: Float(width) / 2 + (bent - lateral) * scale,
          y: Float(horizon) + (cameraY - rise) * scale, scale: scale, clipY: height))
      if z <= Self.nearPlane { firstSegment = index }
      if index >= own {
        slope += Float(segment.bend) / 1_000_000
        bent += slope * length
      }
    }
  }

  /// The height of the road under the player, between the ends of the segment.
  private static func surfaceHeight(_ view: RoadView) -> Float {
    let own = min(view.segments.count - 1, max(0, view.origin / RoadView.segmentLength))
    let next = min(view.segments.count - 1, own + 1)
    let near = Float(view.segments[own].rise)
    let far = Float(view.segments[next].rise)
    let into = Float(view.origin - own * RoadView.segmentLength)
    return (near + (far - near) * into / Float(RoadView.segmentLength)) / 1_000
  }

  private mutating func fillRows() {
    var top = height
    for index in firstSegment..<max(firstSegment, posts.count - 1) {
      let near = posts[index]
      let far = posts[index + 1]
      posts[index].clipY = top
      // Far out the sums leave any screen; such a row is hidden or above the top either way.
      let farRow = Int(min(max(far.y, -1), Float(height)))
      guard farRow < top, near.y > far.y else { continue }
      for y in stride(from: top - 1, through: max(0, farRow), by: -1) {
        let share = min(1, max(0, (near.y - Float(y) - 0.5) / (near.y - far.y)))
        let inverse = 1 / near.z + (1 / far.z - 1 / near.z) * share
        rows[y] = Row(
          segment: index, z: 1 / inverse, centre: near.x + (far.x - near.x) * share,
          scale: focal * inverse)
      }
      top = max(0, farRow)
    }
    if let last = posts.indices.last { posts[last].clipY = top }
  }

  /// The place on the screen of a point on the road's surface, `ahead` metres from the player.
  /// Nil where it is behind the camera or past the last segment.
  func place(ahead: Float, lateral: Float) -> Place? {
    let z = ahead + Self.cameraDistance
    guard z > Self.nearPlane, posts.count > 1 else { return nil }
    let length = Float(RoadView.segmentLength) / 1_000
    let base = posts[posts.count - 1].z - Float(posts.count - 1) * length
    let index = Int((z - base) / length)
    guard index >= firstSegment, index < posts.count - 1 else { return nil }
    let near = posts[index]
    let far = posts[index + 1]
    let scale = focal / z
    let share =
      near.z == far.z ? 0 : min(1, max(0, (1 / z - 1 / near.z) / (1 / far.z - 1 / near.z)))
    return Place(
      segment: index, z: z, x: near.x + (far.x - near.x) * share + lateral * scale,
      y: near.y + (far.y - near.y) * share, scale: scale, clipY: near.clipY)
  }

  struct Place: Sendable {
    var segment: Int
    var z: Float
    var x: Float
    var y: Float
    var scale: Float
    var clipY: Int
  }
}
