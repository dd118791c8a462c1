/// What stands along the road.
enum Roadside: UInt8, CaseIterable, Sendable {
  /// Kerb, pavement and dark lots.
  case open
  /// Brick walls close by on both sides.
  case alley
  /// Two and three floors with shops below.
  case stores
  /// Office towers, lit from inside.
  case offices
  case warehouses
  /// Bungalows behind lawns.
  case houses
  /// A boulevard: palms along the kerb.
  case palms
  /// The river's concrete channel.
  case channel
  /// A bridge: parapet, arches, nothing beyond.
  case bridge
  /// A parking structure.
  case garage
  /// Air and a guard rail on the left, rock on the right.
  case canyon
  /// Rail, beach and ocean on the left, bluffs on the right.
  case coast
  /// An oval: grass inside, the wall and its fence outside.
  case speedway
  /// A film lot: stages, lamps on stands, cones.
  case set
  /// A median on the left, a sound wall on the right.
  case freeway
  /// Gravel, brush and a wire along the road.
  case country

  var look: RoadsideLook { RoadsideLook.looks[Int(rawValue)] }
}

/// A kind of roadside as data: what the ground is, what walls it, what stands on it.
struct RoadsideLook: Sendable {
  /// A strip of ground along the road, from its edge outwards.
  struct Strip: Sendable {
    var ink: Ink
    /// Metres; the last strip goes on for ever.
    var width: Float
    /// No brighter than this, whatever shines on it.
    var bandMax = 7
    /// Bands brighter than the light on it.
    var lift = 0
    /// Alternates with this every `stripe` segments, or with itself a band darker.
    var other: Ink?
    var stripe = 0
  }

  /// A course of a wall: a band of it between two heights in metres.
  struct Course: Sendable {
    var low: Float
    var high: Float
    var ink: Ink
    var band: Int
    /// Only in every so many segments, and only in their first so many metres: posts, joints.
    var every = 1
    var along: Float = 3
    /// Never vanishes, however far.
    var isEdge = false
  }

  enum Wall: Sendable {
    case none
    case buildings(BuildingPlan)
    case courses([Course])
    /// Rock between two heights, in metres.
    case rock(low: Int, high: Int)
    /// Arches over a parapet.
    case arches
  }

  /// Something that stands on every so many segments.
  struct Prop: Sendable {
    var kind: PropArt.Kind
    var every: Int
    var phase = 0
    /// Metres beyond the road's edge.
    var offset: Float
    /// So many of ten are really there.
    var tenths = 10
  }

  struct Side: Sendable {
    var strips: [Strip]
    /// Metres from the road's edge to the wall.
    var setback: Float = 0
    var wall = Wall.none
    var props: [Prop] = []
  }

  var left: Side
  var right: Side

  init(left: Side, right: Side) { (self.left, self.right) = (left, right) }

  init(both side: Side) { (left, right) = (side, side) }
}

/// What bounds an open road at one side, where it differs from its surroundings' own.
enum RoadVerge: UInt8, CaseIterable, Sendable {
  case rail, rock, drop, gravel

  var look: RoadsideLook.Side { RoadsideLook.verges[Int(rawValue)] }
}

extension RoadSegment {
  /// What stands on its left (-1) or right (1).
  func side(_ side: Int) -> RoadsideLook.Side {
    if let verge = side < 0 ? leftVerge : rightVerge { return verge.look }
    return side < 0 ? scenery.look.left : scenery.look.right
  }
}
