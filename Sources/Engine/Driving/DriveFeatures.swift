// What some sequences have and others do not: named cars, a car to follow, a meeting, a gate, laps,
// a wound.

/// How the player's car holds the road.
struct Handling: Hashable, Sendable {
  /// Millimetres a second squared across the road before the car slides.
  var grip = 6_000
  /// Hundredths of the grip that are gone while the car gains speed: loose on exit.
  var looseHundredths = 0

  init() {}
}

/// A car with a name and a will of its own.
public struct CarPlan: Hashable, Sendable {
  /// What it does.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// Stands where it is.
    case stands
    /// Drives in its lane at its speed.
    case drives
    /// As fast as it can hold the road, up to its speed.
    case races
    /// Drives somewhere and looks in its mirror.
    case leads
    /// Wants the player's car off the road.
    case attacks
  }

  /// The name in the sequence file.
  public var id: String
  /// What it looks like, and how heavy it is.
  public var kind: VehicleKind
  /// What it does.
  public var role: Role
  /// The mark that it stands at, or begins from.
  public var mark: String
  var offsetMetres = 0
  /// From 1, counted from the right.
  public var lane = 1
  /// Miles an hour; of a car that leads, above (or below) the signs.
  public var speed = 0
  /// Story seconds at which it comes into play; nil from the beginning.
  var appearsAt: Int?
  /// Branches that it takes where the road forks; the right way elsewhere.
  var route: [String] = []

  init(id: String, kind: VehicleKind, role: Role, mark: String) {
    self.id = id
    self.kind = kind
    self.role = role
    self.mark = mark
  }
}

/// Following a car: close enough not to lose it, far enough not to be read.
public struct TailPlan: Hashable, Sendable {
  /// The ID of the car that is followed.
  public var car: String
  /// Metres within which he reads the lamps in his mirror.
  public var near = 45
  /// Metres beyond which he is out of sight.
  public var far = 220

  init(car: String) {
    self.car = car
  }
}

/// Places where two roads join and the player may arrive with a named car: by another way, at its
/// second.
struct MeetPlan: Hashable, Sendable {
  var car: String
  /// Marks at which a branch joins the road again.
  var marks: [String] = []
  /// Thousandths of a second between the two arrivals at most.
  var window = 800

  init(car: String) {
    self.car = car
  }
}

/// A place to be passed in the right lane, at the right speed, at the right second.
public struct GatePlan: Hashable, Sendable {
  /// The mark that it stands at, or begins from.
  public var mark: String
  /// From 1, counted from the right.
  public var lane = 1
  /// Miles an hour.
  public var slowest = 0
  /// Miles an hour.
  public var fastest = 200
  /// The flag that the seconds are counted from; the gate is shut until it is set.
  public var flag: String
  /// Thousandths of a second after the flag.
  public var opens = 0
  /// Thousandths of a second after the flag.
  public var closes = 600_000

  init(mark: String, flag: String) {
    self.mark = mark
    self.flag = flag
  }
}

/// The pieces of road from one mark to another, driven several times.
public struct LapPlan: Hashable, Sendable {
  /// How many laps, from 1.
  public var count: Int
  /// The mark of the first piece of a lap.
  public var from: String
  /// The last piece of a lap.
  public var to: String

  init(count: Int, from: String, to: String) {
    self.count = count
    self.from = from
    self.to = to
  }
}

/// What a wound does to a driver: the edges close, and the hands slip.
public struct WoundPlan: Hashable, Sendable {
  /// 0 to 100, at the beginning and after `seconds`.
  public var from = 0
  /// 0 to 100, after `seconds`.
  public var to = 80
  /// Real seconds.
  public var seconds = 150
  /// Real seconds between two slips of the hands, shortest and longest; none if zero.
  var slipShortest = 0
  var slipLongest = 0

  init() {}
}

/// A light at a crossing, or a lamp that waits for a flag.
struct SignalPlan: Hashable, Sendable {
  var id: String
  /// Metres from the beginning of its piece to the line.
  var atMetres: Int
  /// Real seconds.
  var green = 14
  var red = 10
  /// Seconds of its round that are over when the sequence begins.
  var offset = 0
  /// Red until this flag is set, and green ever after.
  var flag: String?

  init(id: String, atMetres: Int) {
    self.id = id
    self.atMetres = atMetres
  }
}

/// What falls, and what lies on the road.
public enum Weather: String, Hashable, Sendable, CaseIterable {
  case dry, rain, fog
}

/// How much light there is, where a sequence does not keep that of its theme.
public enum DriveLight: String, Hashable, Sendable, CaseIterable {
  case day, dusk, night, dawn
}

/// What bounds a road at one side.
public enum RoadEdge: String, Hashable, Sendable, CaseIterable {
  case gravel, kerb, rail, rock
  /// Air. Nobody comes back from it.
  case drop
}

/// What a level, or something that the story remembers, changes in a sequence; nil leaves what it
/// has.
struct SequenceChange: Hashable, Sendable {
  enum Occasion: Hashable, Sendable {
    case level(DriveLevel)
    /// A story flag that holds when the drive begins.
    case story(flag: String)
  }

  var occasion: Occasion
  var car: VehicleKind?
  var limits: SpeedLimits?
  var traffic: TrafficPlan?
  var sightMetres: Int?
  /// Of the range, whatever that is then.
  var darkHundredths: Int?
  var tail: TailPlan?
  var meet: MeetPlan?
  var gate: GatePlan?
  var handling: Handling?
  var wound: WoundPlan?

  init(_ occasion: Occasion) {
    self.occasion = occasion
  }
}

extension DriveSequence {
  /// The sequence as it is driven on a level, by somebody who remembers what the flags say. The
  /// level's changes come first, then the story's in the order of the file: of two, the later one
  /// holds.
  func adapted(to level: DriveLevel, flags: [String] = []) -> DriveSequence {
    var copy = self
    for change in changes {
      switch change.occasion {
      case .level(level): break
      case .level: continue
      case .story(let flag): guard flags.contains(flag) else { continue }
      }
      copy.make(change)
    }
    return copy
  }

  private mutating func make(_ change: SequenceChange) {
    car = change.car ?? car
    limits = change.limits ?? limits
    traffic = change.traffic ?? traffic
    police.sightMetres = change.sightMetres ?? police.sightMetres
    police.darkHundredths = change.darkHundredths ?? police.darkHundredths
    tail = change.tail ?? tail
    meet = change.meet ?? meet
    gate = change.gate ?? gate
    handling = change.handling ?? handling
    wound = change.wound ?? wound
  }
}

/// Switches of a player's own, whatever the level.
public struct DriveAids: Hashable, Sendable {
  /// The car comes back to the middle of its lane by itself.
  public var keepsLane = false
  /// The car brakes by itself for what is in its way, for curves and for red lights.
  public var brakes = false
  /// Gates, meetings and bands are half as wide again.
  public var widensWindows = false
  /// A question waits until it is answered.
  public var stopsTalkTimer = false
  /// A question waits ten times as long (WCAG 2.2.1); without effect where it waits forever.
  public var stretchesTalkTimer = false

  static let stretchFactor = 10

  /// No aids.
  public init() {}
}
