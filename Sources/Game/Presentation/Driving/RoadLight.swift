/// The light that falls on a point of the road: ambient, headlights, street lamps, the helicopter.
struct RoadLight: Sendable {
  /// Light on one row of pixels, worked out once and then asked for each column.
  struct Row: Sendable {
    var ambient: Float
    /// Strength of the headlights at this depth, where their cone is and how wide.
    var head: Float
    var headCentre: Float
    var headWidth: Float
    /// How far along the road the nearest pair of lamps is, squared and as a share of their
    /// reach; 1 is out of reach. And where they hang.
    var lampAlong: Float
    var lampLateral: Float
    /// The spotlight's half-width at this depth; 0 where it is not.
    var spot: Float
    var spotCentre: Float
  }

  /// Lamps stand on every so many segments, both sides alternately.
  static let lampSpacing = 12
  static let lampReach: Float = 13
  private static let lampWidth: Float = 10
  private static let poolDepth: Float = 24
  private static let evenLight: Float = 0.3

  private let ambient: Float
  private let lampStrength: Float
  private let hasHeadlights: Bool
  private let isOneLampBroken: Bool
  private let playerLateral: Float
  private let segments: [RoadSegment]
  private let spotlight: RoadSpotlight?
  private let isDay: Bool

  init(view: RoadView) {
    let hour = view.theme.light
    isDay = !hour.isDark
    ambient = view.player.hasHeadlights ? hour.ambient : hour.ambientDark
    lampStrength = hour.lamp
    hasHeadlights = view.player.hasHeadlights && !isDay
    isOneLampBroken = view.player.damage >= 50
    playerLateral = Float(view.player.lateral) / 1_000
    segments = view.segments
    spotlight = view.helicopter
  }

  func row(segment: Int, z: Float, into: Float) -> Row {
    let here = segments[segment]
    let isCovered = here.cover == .underpass
    var row = Row(
      ambient: isCovered ? 0.3 : ambient, head: 0, headCentre: playerLateral, headWidth: 1,
      lampAlong: 1, lampLateral: Float(here.halfWidth) / 1_000 - 0.4, spot: 0, spotCentre: 0)
    let ahead = z - RoadProjection.cameraDistance
    if hasHeadlights, ahead > -3 {
      row.head = headStrength(ahead)
      row.headWidth = 1.6 + max(0, ahead) * 0.24
      if isOneLampBroken {
        row.headCentre += row.headWidth * 0.4
        row.headWidth *= 0.6
      }
    }
    if lampStrength > 0, !isCovered {
      row.lampAlong = lampAlong(segment: segment, z: z, into: into)
    }
    if let spotlight {
      let radius = Float(spotlight.radius) / 1_000
      let distance = ahead - Float(spotlight.ahead) / 1_000
      // An ellipse twice as long as wide: seen from the road it looks round.
      let share = distance / (radius * 1.6)
      if share > -1, share < 1 {
        row.spot = radius * ((1 - share * share).squareRoot())
        row.spotCentre = Float(spotlight.lateral) / 1_000
      }
    }
    return row
  }

  /// Falls off with distance; a little less right before the bumper, where the beam is above.
  private func headStrength(_ ahead: Float) -> Float {
    if ahead < 3 { return 2.2 + max(-2, ahead) * 0.7 }
    if ahead < 9 { return 4.3 + (ahead - 3) * 0.25 }
    return max(0, 5.8 * (1 - (ahead - 9) / 56))
  }

  private func lampAlong(segment: Int, z: Float, into: Float) -> Float {
    guard segments[segment].hasLamps else { return 1 }
    // Farther off the pools run into one another.
    if z > Self.poolDepth { return Self.evenLight }
    let length = Float(RoadView.segmentLength) / 1_000
    let period = Float(Self.lampSpacing) * length
    let place = (segments[segment].id % Self.lampSpacing + Self.lampSpacing) % Self.lampSpacing
    let along = Float(place) * length + into
    let share = min(along, period - along) / Self.lampReach
    return min(1, share * share)
  }

  /// How bright the ground is at a lateral position in metres, and whether headlights make it so.
  @inline(__always)
  func level(_ row: Row, lateral: Float) -> (band: Int, isWhite: Bool) {
    var sodium = row.ambient
    if row.lampAlong < 1 {
      let across = (row.lampLateral - abs(lateral)) / Self.lampWidth
      let distance = row.lampAlong + across * across
      // Steps, not a slope: a slope that moves would change every cell of the road each frame.
      let share: Float = distance < 0.3 ? 0.7 : distance < 0.9 ? 0.36 : 0
      sodium += lampStrength * share
    }
    var white: Float = 0
    if row.head > 0 {
      let offset = abs(lateral - row.headCentre) / row.headWidth
      white = row.head * max(0, offset < 0.5 ? 1 : 1.6 - offset * 1.2)
    }
    if row.spot > 0, abs(lateral - row.spotCentre) < row.spot {
      return (abs(lateral - row.spotCentre) < row.spot * 0.7 ? 7 : 6, true)
    }
    let total = max(sodium, white) + min(sodium, white) * 0.35
    return (min(7, Int(total)), white > sodium || isDay)
  }

  /// The light on something that stands at a place.
  func band(segment: Int, z: Float, lateral: Float) -> Int {
    guard segments.indices.contains(segment) else { return Int(ambient) }
    return level(row(segment: segment, z: z, into: 0), lateral: lateral).band
  }
}
