/// A driving sequence as its author wrote it: one YAML file of `Content/drives/`, decoded and
/// checked.
///
/// Times are story seconds on the clock unless a name says otherwise, speeds miles an hour as on
/// the signs, lengths metres. `Course` turns the road into segments, `DriveState` drives it.
public struct DriveSequence: Hashable, Sendable {
  /// The name in the sequence file.
  public var id: String
  /// Place and hour.
  public var theme: DriveTheme
  /// Its watch.
  public var clock: DriveClock
  /// What the player drives.
  public var car: VehicleKind
  /// Of the signs, and of the car.
  public var limits: SpeedLimits
  var road: [RoadPiece]
  /// Whether the car stands at the kerb when the sequence begins.
  public var startsParked: Bool
  var traffic: TrafficPlan
  /// Who looks for the car.
  public var police: PolicePlan
  var beats: [DriveBeat]
  /// Marks from which a sequence can be taken up again.
  public var checkpoints: [String]
  /// The first that holds decides; the last has no condition.
  public var outcomes: [DriveOutcome]
  /// The worst outcome that the easiest level allows.
  public var floor: String?
  var expectations: [BotExpectation]
  /// Cars with names.
  public var cars: [CarPlan] = []
  var handling = Handling()
  /// Whom to follow; nil in other sequences.
  public var tail: TailPlan?
  var meet: MeetPlan?
  /// What to pass at the right second; nil in other sequences.
  public var gate: GatePlan?
  /// What to drive round; nil in other sequences.
  public var laps: LapPlan?
  /// What closes in on the driver; nil in other sequences.
  public var wound: WoundPlan?
  /// At the beginning; beats may change it.
  public var weather = Weather.dry
  /// Flags that the story sets: the name of an ink variable that is not false, 0 or "", or a name
  /// and a value as in `prep.dark`.
  public var storyFlags: [String] = []
  /// By level, then by what the story remembers.
  var changes: [SequenceChange] = []

  /// The names of the places that it can begin at instead of its start.
  public var marks: [String] { road.compactMap(\.mark) }

  init(id: String, theme: DriveTheme = .downtownNight) {
    self.id = id
    self.theme = theme
    clock = DriveClock()
    car = .sedan
    limits = SpeedLimits()
    road = []
    startsParked = false
    traffic = TrafficPlan()
    police = PolicePlan()
    beats = []
    checkpoints = []
    outcomes = []
    expectations = []
  }
}

/// Place and hour: which skyline, which light.
public enum DriveTheme: String, Hashable, Sendable, CaseIterable {
  case downtownNight = "downtown_night"
  case riverNight = "river_night"
  case suburbDay = "suburb_day"
  case speedwayDay = "speedway_day"
  case canyonDay = "canyon_day"
  case canyonDusk = "canyon_dusk"
  case coastNight = "coast_night"
  case desertNight = "desert_night"
  case setDay = "set_day"

  var isNight: Bool {
    switch self {
    case .downtownNight, .riverNight, .coastNight, .desertNight: true
    case .suburbDay, .speedwayDay, .canyonDay, .canyonDusk, .setDay: false
    }
  }
}

/// The watch of a sequence.
public struct DriveClock: Hashable, Sendable {
  /// Story seconds on the watch when the sequence begins.
  public var startsAt = 0
  /// Story seconds at which the window closes; nil if there is none.
  public var window: Int?
  /// How much faster story time runs than real time, in thousandths: 3300 for 3.3.
  var rateThousandths = 1000
  /// Whether the player sees it.
  public var isShown = false

  init() {}
}

/// How fast the player may go, and can.
public struct SpeedLimits: Hashable, Sendable {
  /// Miles an hour.
  public var legal = 35
  /// Miles an hour that the car makes.
  public var top = 95

  init() {}
}

/// A piece of road in the order of the file; `Course` expands it to 3 m segments.
struct RoadPiece: Hashable, Sendable {
  enum Turn: Hashable, Sendable {
    case straight
    /// Sharpness 1 gentle to 6 hairpin; negative to the left.
    case curve(Int)
  }

  var mark: String?
  /// The branch of a fork that this piece begins; the pieces after it follow on until another
  /// branch.
  var branch: String?
  var turn = Turn.straight
  var lengthMetres = 0
  var lanes = 2
  /// The rise over the piece in metres; negative downhill.
  var riseMetres = 0
  var scenery = Scenery.none
  var hasLamps = true
  var covers: [CoverPlan] = []
  var fork: Fork?
  var isEnd = false
  /// A branch rejoins the road at this mark instead of running on.
  var joins: String?
  /// Miles an hour, if other than the sequence's own.
  var legalLimit: Int?
  /// Nobody comes the other way.
  var isOneWay = false
  /// What bounds the road, where its scenery does not say it.
  var leftEdge: RoadEdge?
  var rightEdge: RoadEdge?
  var signals: [SignalPlan] = []
  var span: Span

  init(span: Span) {
    self.span = span
  }

  struct Fork: Hashable, Sendable {
    var id: String
    /// Branches by the side of the road that leads to them.
    var left: String
    var right: String
    /// Answers, as flags, that mean one side or the other to whoever drives by what was said.
    var leftFlag: String?
    var rightFlag: String?

    init(id: String, left: String, right: String) {
      self.id = id
      self.left = left
      self.right = right
    }
  }
}

/// What stands beside the road.
public enum Scenery: String, Hashable, Sendable, CaseIterable {
  case none, stores, offices, warehouses, river, bridge, overpass, houses, palms, canyon, coast
  case speedway, set, garage, alley, freeway
}

/// A place to hide: under something, or among parked cars.
struct CoverPlan: Hashable, Sendable {
  var id: String
  var kind: CoverKind
  /// Metres from the beginning of the piece.
  var atMetres: Int
  var lengthMetres: Int
  /// An ink knot for the first time it hides the car.
  var say: String?

  init(id: String, kind: CoverKind, atMetres: Int, lengthMetres: Int, say: String? = nil) {
    self.id = id
    self.kind = kind
    self.atMetres = atMetres
    self.lengthMetres = lengthMetres
    self.say = say
  }
}

/// What hides a car.
public enum CoverKind: String, Hashable, Sendable, CaseIterable {
  case underpass, parkedCars = "parked_cars", dock, alley, trees, carWash = "car_wash"
}

/// What drives on the roads: sizes and weights follow from it.
public enum VehicleKind: String, Hashable, Sendable, CaseIterable {
  case sedan, cab, truck, van, bus, coupe, police, muscle, stockCar = "stock_car", limousine, tow

  /// Millimetres.
  public var length: Int {
    switch self {
    case .truck, .bus: 9_000
    case .van, .tow: 5_600
    case .limousine: 6_400
    case .sedan, .cab, .coupe, .police, .muscle, .stockCar: 4_700
    }
  }

  /// Millimetres.
  public var width: Int {
    switch self {
    case .truck, .bus: 2_500
    case .van, .tow: 2_100
    case .sedan, .cab, .coupe, .police, .muscle, .stockCar, .limousine: 1_850
    }
  }

  /// Kilograms.
  var mass: Int {
    switch self {
    case .truck, .bus: 9_000
    case .van, .tow: 2_600
    case .limousine: 2_400
    case .muscle, .police: 1_800
    case .sedan, .cab, .coupe, .stockCar: 1_500
    }
  }
}

struct TrafficPlan: Hashable, Sendable {
  /// Cars around the player at a time.
  var density = 0
  /// Oncoming cars around the player at a time.
  var oncoming = 0
  /// Shares of each kind.
  var mix: [Share] = []
  /// Miles an hour, slowest and fastest.
  var slowest = 25
  var fastest = 40

  struct Share: Hashable, Sendable {
    var kind: VehicleKind
    var weight: Int

    init(kind: VehicleKind, weight: Int) {
      self.kind = kind
      self.weight = weight
    }
  }

  init() {}
}

/// Who looks for the car, and how well.
public struct PolicePlan: Hashable, Sendable {
  /// In the order of the file; `DriveState.police` has one for each.
  public var units: [PoliceUnit] = []
  /// How far a unit sees a car with its lights on, in metres.
  var sightMetres = 150
  /// The same for a dark car, in hundredths of `sightMetres`.
  var darkHundredths = 60

  init() {}
}

/// A patrol car, a helicopter or a post.
public struct PoliceUnit: Hashable, Sendable {
  /// What it looks like and how it searches.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case patrol, helicopter
    /// Stands across half the road and looks both ways.
    case post
  }

  /// The name in the sequence file.
  public var id: String
  /// What it looks like and how it searches.
  public var kind: Kind
  /// The mark it begins at, and metres from there.
  public var mark: String
  var offsetMetres: Int
  /// Whether it comes towards the car at first.
  public var isOncoming: Bool
  /// Story seconds at which it comes into play; nil from the beginning.
  var appearsAt: Int?

  init(
    id: String, kind: Kind, mark: String, offsetMetres: Int = 0, isOncoming: Bool = false,
    appearsAt: Int? = nil
  ) {
    self.id = id
    self.kind = kind
    self.mark = mark
    self.offsetMetres = offsetMetres
    self.isOncoming = isOncoming
    self.appearsAt = appearsAt
  }
}

/// A trigger and its actions; fires once.
struct DriveBeat: Hashable, Sendable {
  var conditions: [DriveCondition]
  var actions: [DriveAction]
  var span: Span

  init(conditions: [DriveCondition], actions: [DriveAction], span: Span) {
    self.conditions = conditions
    self.actions = actions
    self.span = span
  }
}

enum Comparison: String, Hashable, Sendable, CaseIterable {
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="

  func holds(_ left: Int, _ right: Int) -> Bool {
    switch self {
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    }
  }
}

/// What a beat or an outcome asks; all of a list must hold.
enum DriveCondition: Hashable, Sendable {
  /// Story seconds on the watch.
  case clock(Comparison, Int)
  /// The car is at a mark or beyond it, on the branch that holds it.
  case at(mark: String)
  /// The car is so many metres or fewer before a mark, fork or cover.
  case before(place: String, metres: Int)
  /// A unit sees the car (`any` if nil).
  case sees(unit: String?)
  case chased
  case heat(Comparison, Int)
  /// Miles an hour.
  case speed(Comparison, Int)
  case damage(Comparison, Int)
  case flag(String)
  case notFlag(String)
  case parked
  case moving
  case hidden
  case lightsOff
  case onBranch(String)
  /// The car has touched something.
  case contact
  /// The car was chased and has been lost.
  case lost
  /// The lane that the car is in, from 1, counted from the right.
  case lane(Comparison, Int)
  /// The lap that it is on, from 1; 0 before the first.
  case lap(Comparison, Int)
  /// The best lap so far, in thousandths of a second; does not hold before there is one.
  case bestLap(Comparison, Int)
  /// How well he has read who follows him, 0 to 100.
  case suspicion(Comparison, Int)
  /// A named car is no further than so many metres, ahead or behind.
  case near(car: String, metres: Int)
  /// A named car is further than so many metres, or out of the world.
  case far(car: String, metres: Int)
  /// A named car has been overtaken.
  case passed(car: String)
  /// A named car drives no more.
  case wrecked(car: String)
  /// The car that is followed has been out of sight for eight seconds.
  case lostSight
  /// Standing before a red light.
  case waiting
  case ranRed
  /// Braked hard or touched something, some time.
  case jolted
  case offRoad
  /// Nobody has spoken for so many real seconds.
  case quiet(Int)
  /// The car has stood for so many real seconds.
  case standing(Int)
  /// A flag has been set for so many real seconds.
  case since(flag: String, seconds: Int)
}

enum DriveAction: Hashable, Sendable {
  /// An ink knot heard on the scanner.
  case radio(knot: String)
  /// An ink knot spoken in the car.
  case speak(knot: String)
  /// A line of the sequence's own.
  case say(String)
  /// An ink knot with choices to be answered in time; `silence` is the number of the choice (from
  /// 1) taken when nobody answers. Each answer sets the flag `knot.N`.
  case talk(knot: String, silence: Int)
  case setFlag(String)
  case clearFlag(String)
  case chase(unit: String)
  case outcome(String)
  case addHeat(Int)
  case addSuspicion(Int)
  case addDamage(Int)
  /// Brings a named car into play that has not appeared.
  case bring(car: String)
  case weather(Weather)
  case light(DriveLight)
}

/// How a sequence can end.
public struct DriveOutcome: Hashable, Sendable {
  /// The name in the sequence file.
  public var id: String
  var conditions: [DriveCondition]
  /// Where its author wrote it.
  public var span: Span

  init(id: String, conditions: [DriveCondition], span: Span) {
    self.id = id
    self.conditions = conditions
    self.span = span
  }
}

/// What a bot must come to, so that the sequence stays playable.
struct BotExpectation: Hashable, Sendable {
  enum Claim: Hashable, Sendable {
    /// Real seconds.
    case endsWithin(Int)
    /// At least the share (in hundredths) of runs ends in one of these.
    case reaches([String], shareHundredths: Int)
    case avoids(String, shareHundredths: Int)
  }

  var bot: DriveBot
  var claims: [Claim]
  var span: Span

  init(bot: DriveBot, claims: [Claim], span: Span) {
    self.bot = bot
    self.claims = claims
    self.span = span
  }
}

/// How a bot drives.
public enum DriveBot: String, Hashable, Sendable, CaseIterable {
  /// Does nothing.
  case idle
  /// Keeps to the limit and its lane.
  case careful
  case reckless
  /// Goes from cover to cover.
  case hider
  /// Careful, but reacts 700 ms late.
  case late
  /// Random intents.
  case coin
  /// Looks ahead on copies of the world.
  case oracle
}

/// How hard it is to drive, from the easiest up.
public enum DriveLevel: String, Hashable, Sendable, CaseIterable {
  /// The car drives; the player chooses.
  case story
  case easy
  case driver
  case wheelman
}
