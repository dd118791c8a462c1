/// A driving sequence as its author wrote it: one YAML file of `Content/drives/`, decoded and checked.
///
/// Times are story seconds on the clock unless a name says otherwise, speeds miles an hour as on the signs,
/// lengths metres. `Course` turns the road into segments, `DriveState` drives it.
public struct DriveSequence: Hashable, Sendable {
  public var id: String
  public var theme: DriveTheme
  public var clock: DriveClock
  public var car: VehicleKind
  public var limits: SpeedLimits
  public var road: [RoadPiece]
  /// Whether the car stands at the kerb when the sequence begins.
  public var startsParked: Bool
  public var traffic: TrafficPlan
  public var police: PolicePlan
  public var beats: [DriveBeat]
  /// Marks from which a sequence can be taken up again.
  public var checkpoints: [String]
  /// The first that holds decides; the last has no condition.
  public var outcomes: [DriveOutcome]
  /// The worst outcome that the easiest level allows.
  public var floor: String?
  public var expectations: [BotExpectation]
  /// Cars with names.
  public var cars: [CarPlan] = []
  public var handling = Handling()
  public var tail: TailPlan?
  public var meet: MeetPlan?
  public var gate: GatePlan?
  public var laps: LapPlan?
  public var wound: WoundPlan?
  public var weather = Weather.dry
  /// Flags that the story sets: the name of an ink variable that is not false, 0 or "", or a name and a value
  /// as in `prep.dark`.
  public var storyFlags: [String] = []
  /// By level, then by what the story remembers.
  public var changes: [SequenceChange] = []

  public init(id: String, theme: DriveTheme = .downtownNight) {
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

  public var isNight: Bool {
    switch self {
    case .downtownNight, .riverNight, .coastNight, .desertNight: true
    case .suburbDay, .speedwayDay, .canyonDay, .canyonDusk, .setDay: false
    }
  }
}

public struct DriveClock: Hashable, Sendable {
  /// Story seconds on the watch when the sequence begins.
  public var startsAt = 0
  /// Story seconds at which the window closes; nil if there is none.
  public var window: Int?
  /// How much faster story time runs than real time, in thousandths: 3300 for 3.3.
  public var rateThousandths = 1000
  public var isShown = false

  public init() {}
}

public struct SpeedLimits: Hashable, Sendable {
  /// Miles an hour.
  public var legal = 35
  public var top = 95

  public init() {}
}

/// A piece of road in the order of the file; `Course` expands it to 3 m segments.
public struct RoadPiece: Hashable, Sendable {
  public enum Turn: Hashable, Sendable {
    case straight
    /// Sharpness 1 gentle to 6 hairpin; negative to the left.
    case curve(Int)
  }

  public var mark: String?
  /// The branch of a fork that this piece begins; the pieces after it follow on until another branch.
  public var branch: String?
  public var turn = Turn.straight
  public var lengthMetres = 0
  public var lanes = 2
  /// The rise over the piece in metres; negative downhill.
  public var riseMetres = 0
  public var scenery = Scenery.none
  public var hasLamps = true
  public var covers: [CoverPlan] = []
  public var fork: Fork?
  public var isEnd = false
  /// A branch rejoins the road at this mark instead of running on.
  public var joins: String?
  /// Miles an hour, if other than the sequence's own.
  public var legalLimit: Int?
  /// Nobody comes the other way.
  public var isOneWay = false
  /// What bounds the road, where its scenery does not say it.
  public var leftEdge: RoadEdge?
  public var rightEdge: RoadEdge?
  public var signals: [SignalPlan] = []
  public var span: Span

  public init(span: Span) {
    self.span = span
  }

  public struct Fork: Hashable, Sendable {
    public var id: String
    /// Branches by the side of the road that leads to them.
    public var left: String
    public var right: String
    /// Answers, as flags, that mean one side or the other to whoever drives by what was said.
    public var leftFlag: String?
    public var rightFlag: String?

    public init(id: String, left: String, right: String) {
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
public struct CoverPlan: Hashable, Sendable {
  public var id: String
  public var kind: CoverKind
  /// Metres from the beginning of the piece.
  public var atMetres: Int
  public var lengthMetres: Int
  /// An ink knot for the first time it hides the car.
  public var say: String?

  public init(id: String, kind: CoverKind, atMetres: Int, lengthMetres: Int, say: String? = nil) {
    self.id = id
    self.kind = kind
    self.atMetres = atMetres
    self.lengthMetres = lengthMetres
    self.say = say
  }
}

public enum CoverKind: String, Hashable, Sendable, CaseIterable {
  case underpass, parkedCars = "parked_cars", dock, alley, trees, carWash = "car_wash"
}

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
  public var mass: Int {
    switch self {
    case .truck, .bus: 9_000
    case .van, .tow: 2_600
    case .limousine: 2_400
    case .muscle, .police: 1_800
    case .sedan, .cab, .coupe, .stockCar: 1_500
    }
  }
}

public struct TrafficPlan: Hashable, Sendable {
  /// Cars around the player at a time.
  public var density = 0
  /// Oncoming cars around the player at a time.
  public var oncoming = 0
  /// Shares of each kind.
  public var mix: [Share] = []
  /// Miles an hour, slowest and fastest.
  public var slowest = 25
  public var fastest = 40

  public struct Share: Hashable, Sendable {
    public var kind: VehicleKind
    public var weight: Int

    public init(kind: VehicleKind, weight: Int) {
      self.kind = kind
      self.weight = weight
    }
  }

  public init() {}
}

public struct PolicePlan: Hashable, Sendable {
  public var units: [PoliceUnit] = []
  /// How far a unit sees a car with its lights on, in metres.
  public var sightMetres = 150
  /// The same for a dark car, in hundredths of `sightMetres`.
  public var darkHundredths = 60

  public init() {}
}

public struct PoliceUnit: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case patrol, helicopter
    /// Stands across half the road and looks both ways.
    case post
  }

  public var id: String
  public var kind: Kind
  /// The mark it begins at, and metres from there.
  public var mark: String
  public var offsetMetres: Int
  public var isOncoming: Bool
  /// Story seconds at which it comes into play; nil from the beginning.
  public var appearsAt: Int?

  public init(
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
public struct DriveBeat: Hashable, Sendable {
  public var conditions: [DriveCondition]
  public var actions: [DriveAction]
  public var span: Span

  public init(conditions: [DriveCondition], actions: [DriveAction], span: Span) {
    self.conditions = conditions
    self.actions = actions
    self.span = span
  }
}

public enum Comparison: String, Hashable, Sendable, CaseIterable {
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="

  public func holds(_ left: Int, _ right: Int) -> Bool {
    switch self {
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    }
  }
}

/// What a beat or an outcome asks; all of a list must hold.
public enum DriveCondition: Hashable, Sendable {
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

public enum DriveAction: Hashable, Sendable {
  /// An ink knot heard on the scanner.
  case radio(knot: String)
  /// An ink knot spoken in the car.
  case speak(knot: String)
  /// A line of the sequence's own.
  case say(String)
  /// An ink knot with choices to be answered in time; `silence` is the number of the choice (from 1) taken
  /// when nobody answers. Each answer sets the flag `knot.N`.
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

public struct DriveOutcome: Hashable, Sendable {
  public var id: String
  public var conditions: [DriveCondition]
  public var span: Span

  public init(id: String, conditions: [DriveCondition], span: Span) {
    self.id = id
    self.conditions = conditions
    self.span = span
  }
}

/// What a bot must come to, so that the sequence stays playable.
public struct BotExpectation: Hashable, Sendable {
  public enum Claim: Hashable, Sendable {
    /// Real seconds.
    case endsWithin(Int)
    /// At least the share (in hundredths) of runs ends in one of these.
    case reaches([String], shareHundredths: Int)
    case avoids(String, shareHundredths: Int)
  }

  public var bot: DriveBot
  public var claims: [Claim]
  public var span: Span

  public init(bot: DriveBot, claims: [Claim], span: Span) {
    self.bot = bot
    self.claims = claims
    self.span = span
  }
}

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

public enum DriveLevel: String, Hashable, Sendable, CaseIterable {
  /// The car drives; the player chooses.
  case story
  case easy
  case driver
  case wheelman
}
