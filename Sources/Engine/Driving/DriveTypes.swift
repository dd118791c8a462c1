/// What the player wants in one tick. Steering moves a target position; speed is a notched cruise
/// control.
public enum Intent: Hashable, Sendable {
  case none
  /// Half a lane to the left or right.
  case steerLeft
  case steerRight
  /// One notch of 5 miles an hour.
  case faster
  case slower
  case brake
  /// Into the nearest cover beside the car, or out of it.
  case cover
  case lights
  /// Answers a timed choice, from 1.
  case answer(Int)
  /// Said once by the host after a talk opened: how many words it put on the screen, which sets the
  /// time.
  case talkShows(words: Int)
  /// Said by the host when the story has changed: a flag of the sequence's `story` list.
  case storyFlag(String)
}

/// Where something is: a stretch of the course, and millimetres from its beginning.
public struct RoadPosition: Hashable, Sendable, BitwiseCopyable {
  /// An index of `Course.stretches`.
  public var stretch: Int
  /// Millimetres.
  public var distance: Int

  /// A place; whether the course has it is not checked.
  public init(stretch: Int, distance: Int) {
    self.stretch = stretch
    self.distance = distance
  }
}

/// The car at the wheel of which the player sits.
public struct Player: Hashable, Sendable {
  /// The middle of the car.
  public var position: RoadPosition
  /// Millimetres from the middle of the road to the middle of the car; right is positive.
  public var lateral: Int
  /// Where it steers to, as `lateral`.
  public var targetLateral: Int
  /// Micrometres a tick: a tick's gain of speed is less than a millimetre.
  var speedMicrometres = 0
  /// What the cruise control is set to, miles an hour.
  public var cruise = 0
  /// Whether its brake lights burn.
  public var isBraking = false
  /// Whether its headlights burn.
  public var hasLightsOn = true
  /// Whether it stands at the kerb with its engine off.
  public var isParked = false
  /// The cover that hides the car, an index of `Course.covers`.
  public var cover: Int?
  /// 0 whole to 100 wrecked.
  public var damage = 0
  /// Millimetres a tick across the road, right is positive: by the wheel.
  var lateralSpeed = 0
  /// Micrometres a tick across the road: out of a curve taken too fast, or shoved.
  var driftMicrometres = 0
  /// Ticks that the brake still holds: a press is half a second.
  var brakeTicks = 0
  /// The width of road that `targetLateral` was chosen on.
  var roadWidth = 0

  init(position: RoadPosition, lateral: Int) {
    self.position = position
    self.lateral = lateral
    targetLateral = lateral
  }

  /// Millimetres a tick.
  public var speed: Int {
    get { speedMicrometres / 1_000 }
    set { speedMicrometres = newValue * 1_000 }
  }

  /// Miles an hour.
  public var milesPerHour: Int { Units.milesPerHour(millimetresPerTick: speed) }
}

/// A vehicle other than the player's.
///
/// Kept small: a snapshot of thirty cars is to be under 4 kB. Everything outside reads whole
/// `Int`s.
public struct Vehicle: Hashable, Sendable {
  private var identity: Int32
  private var distance: Int32
  private var across: Int32
  private var acrossTarget: Int32
  private var pace: Int32
  /// `Int32.max` stands for `Course.unreachable`.
  private var gapToPlayer = Int32.max
  /// Micrometres a tick and tick.
  var acceleration: Int16 = 0
  /// Ticks until it thinks of changing lanes again.
  var laneRest: Int16 = 0
  private var wanted: Int16
  private var stretch: Int8
  private var policeUnit: Int8 = -1
  private var named: Int8 = -1
  /// Counted from its own kerb.
  var lane: Int8 = 0
  /// What it is.
  public var kind: VehicleKind
  /// Whether it drives against the direction of the course.
  public var isOncoming: Bool
  /// Whether its brake lights burn.
  public var isBraking = false
  /// To be taken out of the world before the tick ends.
  var isGone = false

  init(
    id: Int, kind: VehicleKind, position: RoadPosition, lateral: Int, speed: Int, cruise: Int,
    isOncoming: Bool
  ) {
    identity = Int32(id)
    self.kind = kind
    distance = Int32(position.distance)
    stretch = Int8(position.stretch)
    across = Int32(lateral)
    acrossTarget = Int32(lateral)
    pace = Int32(speed * 1_000)
    wanted = Int16(cruise)
    self.isOncoming = isOncoming
  }
}

extension Vehicle {
  /// Stable: vehicles are kept in the order of their IDs.
  public var id: Int {
    get { Int(identity) }
    set { identity = Int32(newValue) }
  }

  /// The middle of the car.
  public var position: RoadPosition {
    get { RoadPosition(stretch: Int(stretch), distance: Int(distance)) }
    set { (stretch, distance) = (Int8(newValue.stretch), Int32(newValue.distance)) }
  }

  /// Millimetres from the middle of the road to its middle; right is positive.
  public var lateral: Int {
    get { Int(across) }
    set { across = Int32(newValue) }
  }

  /// Where it steers to, as `lateral`.
  public var targetLateral: Int {
    get { Int(acrossTarget) }
    set { acrossTarget = Int32(newValue) }
  }

  /// Micrometres a tick, along its own way.
  var speedMicrometres: Int {
    get { Int(pace) }
    set { pace = Int32(newValue) }
  }

  /// Millimetres a tick, along its own way.
  public var speed: Int {
    get { Int(pace) / 1_000 }
    set { pace = Int32(newValue * 1_000) }
  }

  /// Miles an hour.
  public var cruise: Int {
    get { Int(wanted) }
    set { wanted = Int16(newValue) }
  }

  /// Millimetres along the road from the player's car, negative behind; beyond every sight if no
  /// way leads from one to the other.
  public internal(set) var gap: Int {
    get { gapToPlayer == .max ? Course.unreachable : Int(gapToPlayer) }
    set { gapToPlayer = newValue == Course.unreachable ? .max : Int32(newValue) }
  }

  /// An index of `DriveState.police` if a unit drives it.
  public var unit: Int? {
    get { policeUnit < 0 ? nil : Int(policeUnit) }
    set { policeUnit = Int8(newValue ?? -1) }
  }

  /// An index of `DriveState.cars` if it is a car with a name.
  public var car: Int? {
    get { named < 0 ? nil : Int(named) }
    set { named = Int8(newValue ?? -1) }
  }

  /// One of the many, neither police nor named.
  var isTraffic: Bool { policeUnit < 0 && named < 0 }
}

/// A named car at work.
public struct NamedCar: Hashable, Sendable {
  /// What it is about.
  public enum Mood: Int, Hashable, Sendable {
    /// Not in play yet.
    case away
    case drives
    /// Comes up to the player's car.
    case closing
    /// Beside it, level with it.
    case alongside
    /// Swings out: the strike comes in 900 ms.
    case tell
    case strike
    /// Drops back for another try.
    case recovering
    /// Off the road, and comes back.
    case spun
    /// Has seen too much in its mirror, and goes slowly to see more.
    case wary
    /// Knows.
    case flees
    /// Drives no more.
    case out
  }

  /// What it is about.
  public var mood = Mood.away
  /// Ticks that the mood has lasted.
  var moodTicks = 0
  /// 0 whole to 100 wrecked.
  var harm = 0
  /// The side of the player's car that it comes to: -1 left, 1 right.
  public var side = -1
  /// The player has overtaken it, some time.
  var wasPassed = false
  /// The tick at which it came onto its stretch.
  var stretchTick = 0

  init() {}
}

/// A police unit at work.
public struct PoliceState: Hashable, Sendable {
  /// What it is about.
  public enum Mood: Int, Hashable, Sendable {
    /// Not in play yet.
    case away
    case patrol
    case suspicious
    case chase
    /// Looking where the car was last seen.
    case search
    case givenUp
  }

  /// An index of `PolicePlan.units`.
  public var plan: Int
  /// What it is about.
  public var mood = Mood.away
  /// Whether it sees the player's car in this tick.
  public var seesCar = false
  /// Ticks since it last saw the car.
  var unseenTicks = 0
  /// Of a helicopter: the middle of its light along the road, and its radius in millimetres.
  public var light: RoadPosition?
  /// Millimetres from the middle of the road to the middle of its light; right is positive.
  public var lightLateral = 0
  /// Millimetres; 0 without a light.
  public var lightRadius = 0
  /// Where the car was last seen.
  var lastSeen: RoadPosition?
  /// Ticks that the mood has lasted.
  var moodTicks = 0
  /// Ticks that it has stood close to a car that does not move.
  var closeTicks = 0
  /// Of a helicopter: ticks that its light has lain on the car.
  var litTicks = 0
  /// Where it goes round: of a patrol the place it began at, of a helicopter the middle of its
  /// sweep.
  var home: RoadPosition?
  /// Of a helicopter: whether its sweep goes forward along the road.
  var sweepsForward = true
  /// It has driven out of the world and does not come back by itself.
  var isGone = false

  init(plan: Int) {
    self.plan = plan
  }
}

/// A timed choice that waits for an answer.
public struct OpenTalk: Hashable, Sendable {
  /// The ink knot whose choices answer it.
  public var knot: String
  /// The choice, from 1, that is taken when time is up.
  public var silence: Int
  /// Until the silence answers.
  public var ticksLeft: Int
  /// That there were at the beginning.
  public var ticksInAll: Int

  init(knot: String, silence: Int, ticks: Int) {
    self.knot = knot
    self.silence = silence
    ticksLeft = ticks
    ticksInAll = ticks
  }
}

/// What happened in a tick, for screen, sound and story.
public enum DriveEvent: Hashable, Sendable {
  case radio(knot: String)
  case speak(knot: String)
  case say(String)
  case talkOpened(knot: String, silence: Int)
  /// From 1; `inTime` is false if it was the silence.
  case talkAnswered(knot: String, answer: Int, inTime: Bool)
  case flagSet(String)
  case checkpoint(String)
  case forkTaken(branch: String)
  case seen(unit: String)
  case chaseBegan(unit: String)
  case chaseLost
  case hid(cover: String)
  case leftCover
  case contact(VehicleKind?)
  case lightsSwitched(on: Bool)
  /// A lap is done: its number from 1 and its ticks.
  case lap(Int, ticks: Int)
  /// A named car is about to strike, 900 ms before it does.
  case tell(car: String)
  /// A named car has run off the road.
  case ranWide(car: String)
  case ranRed(signal: String)
  /// The hands slipped on the wheel.
  case slipped
  case ended(outcome: String)
}

/// Conversions, all in whole numbers.
public enum Units {
  /// Steps of the simulation in a second.
  public static let ticksPerSecond = 60

  /// 1 mph is 447.04 mm/s, so 7.4507 mm a tick.
  static func millimetresPerTick(milesPerHour: Int) -> Int {
    (milesPerHour * 44_704 + 3_000) / 6_000
  }

  /// Rounded to the nearest.
  public static func milesPerHour(millimetresPerTick: Int) -> Int {
    (millimetresPerTick * 6_000 + 22_352) / 44_704
  }
}
