/// All that the picture of a drive needs, and nothing that it does not: the seam between the
/// simulation and the renderer. Distances are millimetres: `ahead` along the road from the player,
/// lateral positions from the road's middle, positive to the right.
struct RoadView: Sendable {
  static let segmentLength = 3_000
  /// Segments that a view should hold ahead of the player, and behind for the camera's sake.
  static let segmentsAhead = 120
  static let segmentsBehind = 3

  var theme = RoadTheme.downtownNight
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
  var weather = RoadWeather.dry
  /// 0 to 100: how far the edges of the picture have closed.
  var closing = 0
  /// The screen column under the moon or a low sun; the renderer sets it.
  var glitterColumn: Int?
  var dashboard = Dashboard()
}

enum RoadWeather: UInt8, CaseIterable, Sendable {
  case dry, rain, fog
}

/// What is overhead.
enum RoadCover: UInt8, CaseIterable, Sendable {
  case none, underpass
}

/// Whether the car can hide at the kerb.
enum RoadHiding: UInt8, CaseIterable, Sendable {
  case none, kerb
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
  var leftVerge: RoadVerge?
  var rightVerge: RoadVerge?
  var hasLamps = false
  var cover = RoadCover.none
  var hiding = RoadHiding.none
  var sign: RoadSign?
  var signal: RoadSignal?
  var hasCrosswalk = false
}

/// What is announced over the road or beside it.
enum RoadSign: Hashable, Sendable {
  /// Miles an hour from here on.
  case limit(Int)
  /// Two panels over the lanes, with the words that stand on them.
  case fork(left: String, right: String)
  case place(String)
  case finish
  /// The line of a lap.
  case line
  /// The ramp of a stunt, by the middle of its lane.
  case ramp(lateral: Int)
}

enum RoadSignal: Hashable, Sendable {
  case red, amber, green
}

struct RoadPlayer: Sendable {
  var kind = RoadVehicle.Body.sedan
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
    case sedan, cab, truck, police, van, bus, coupe, muscle, stockCar, limousine, tow
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
  /// It is about to strike.
  var isThreat = false
  /// The one that is followed, raced or fled from.
  var isMarked = false
}

struct RoadSpotlight: Sendable {
  var ahead = 0
  var lateral = 0
  var radius = 6_000
}
