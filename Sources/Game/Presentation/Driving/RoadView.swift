/// All that the picture of a drive needs, and nothing that it does not: the seam between the
/// simulation and the renderer. Distances are millimetres: `ahead` along the road from the player,
/// lateral positions from the road's middle, positive to the right.
struct RoadView: Sendable {
  static let segmentLength = 3_000
  /// Segments that a view should hold ahead of the player, and behind for the camera's sake.
  static let segmentsAhead = 120
  static let segmentsBehind = 3

  var theme: RoadTheme = .downtownNight
  var tick = 0
  /// Consecutive pieces of road; the first begins `origin` millimetres behind the player.
  var segments: [RoadSegment] = []
  var origin = 0
  var player = RoadPlayer()
  var vehicles: [RoadVehicle] = []
  /// The compass heading in thousandths of a radian, for the parallax of sky and skyline.
  var heading = 0
  var helicopter: RoadSpotlight?
  /// Reduced motion and steady lights: nothing flashes, nothing flickers.
  var isSteady = false
  var dashboard = Dashboard()
}

enum RoadTheme: UInt8, CaseIterable, Sendable {
  case downtownNight, day, dusk, canyonNight, coastNight
}

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
  /// Bungalows behind hedges, palms along the kerb.
  case palms
  /// The river's concrete channel.
  case channel
  /// A bridge: parapet, arches, nothing beyond.
  case bridge
  /// A parking structure.
  case garage
  /// Rock on one side, a guard rail and air on the other.
  case canyon
  /// Rail and ocean on the left, bluffs on the right.
  case coast
}

enum RoadCover: UInt8, CaseIterable, Sendable {
  case none, underpass, tunnel, alleyMouth, parkedRow, lot
}

struct RoadSegment: Sendable {
  /// Counts segments along the whole course, so that textures stay where they are.
  var id = 0
  /// Change of heading over the segment in millionths of a radian, positive to the right.
  var bend = 0
  /// Height of the near end.
  var rise = 0
  var halfWidth = 5_400
  var lanes = 3
  /// Lanes on the left that carry oncoming traffic; the yellow line is drawn beside them.
  var oncomingLanes = 0
  var scenery = Roadside.stores
  var hasLamps = false
  var cover = RoadCover.none
  var sign: RoadSign?
  var hasCrosswalk = false
}

enum RoadSign: UInt8, CaseIterable, Sendable {
  case limit, gantry, finish, forkLeft, forkRight
}

struct RoadPlayer: Sendable {
  var lateral = 0
  var hasHeadlights = true
  var isBraking = false
  /// -1 steering left, 0 straight, 1 right.
  var steering = 0
  var isInCover = false
  /// 0 whole to 100 wrecked. Shows as steam, and one lamp goes.
  var damage = 0
}

struct RoadVehicle: Sendable {
  enum Body: UInt8, CaseIterable, Sendable {
    case sedan, cab, truck, police, van
  }

  var kind = Body.sedan
  /// From the player to the vehicle's nearer end; negative is behind.
  var ahead = 0
  var lateral = 0
  var isOncoming = false
  var isBraking = false
  var hasLights = true
  /// A police car with its roof lights going.
  var hasFlashers = false
  /// Chooses the paint; the same vehicle keeps the same number.
  var paint = 0
}

struct RoadSpotlight: Sendable {
  var ahead = 0
  var lateral = 0
  var radius = 6_000
}
