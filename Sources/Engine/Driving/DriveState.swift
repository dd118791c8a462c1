/// The world of a driving sequence at one tick: a value of whole numbers, stepped by intents at 60
/// Hz. It knows nothing of keys, clocks or screens; the same seed and intents give the same states
/// everywhere.
public struct DriveState: Hashable, Sendable {
  /// What is driven, changed already by the level and by what the story remembers.
  public let sequence: DriveSequence
  /// Its road.
  public let course: Course
  /// How hard it is.
  public let level: DriveLevel
  /// Of the traffic and the police.
  public let seed: UInt64
  /// What helps the driver.
  public let aids: DriveAids
  let script: DriveScript
  let rules: LevelRules

  /// The car at the wheel of which the player sits.
  public internal(set) var player: Player
  /// In the order of their IDs.
  public internal(set) var vehicles: [Vehicle] = []
  /// One for each unit of the plan, in its order.
  public internal(set) var police: [PoliceState] = []
  /// One for each named car of the sequence, in its order.
  public internal(set) var cars: [NamedCar] = []
  /// Ticks since the sequence began, 60 a second.
  public internal(set) var tick = 0
  /// Sixtieths of a millisecond of story time since the sequence began.
  var storySixtieths = 0
  /// 0 to 100 000: thousandths of a degree of heat.
  var heatThousandths = 0
  /// A timed choice that waits for an answer; nil without one.
  public internal(set) var openTalk: OpenTalk?
  /// How it ended; nil as long as it goes on.
  public internal(set) var outcome: String?
  /// The branch taken at each fork, in order.
  public internal(set) var branches: [String] = []

  var random: DriveRandom
  var nextVehicleID = 1
  /// Flags that are set, by their index in `script.flagNames`.
  var flagBits: UInt128 = 0
  /// Beats that have fired, by index.
  var firedBeats: UInt128 = 0
  /// Checkpoints passed, by index.
  var passedCheckpoints: UInt64 = 0
  /// Stretches that the car has been on.
  var visitedStretches: UInt64 = 0
  /// Covers that have spoken their line.
  var spokenCovers: UInt64 = 0
  /// Something has been touched, some time.
  var hasTouched = false
  /// Ticks until a further touch is told.
  var contactRest = 0
  /// A chase has begun, some time.
  var wasChased = false
  /// Ticks since anybody saw the car.
  var unseenTicks = 0
  /// On the easiest level: ticks until the car drives itself again after the player did something.
  var handsOnTicks = 0

  /// 0 to 100 000: how well he has read who follows him.
  var suspicionThousandths = 0
  /// Turns at which he saw the car behind him, one after the other.
  var tailTurns = 0
  /// Ticks since he turned last, and since the car lost sight of him.
  var tailTurnTicks = 0
  var lostSightTicks = 0
  /// The lap that the car is on, from 1; 0 before the first.
  public internal(set) var lap = 0
  var lapTick = 0
  /// Ticks of the last lap and of the best one.
  public internal(set) var lastLapTicks: Int?
  /// Ticks of the best lap; nil before one is done.
  public internal(set) var bestLapTicks: Int?
  /// Rain takes grip.
  public internal(set) var weather = Weather.dry
  /// Nil is the light of the theme.
  public internal(set) var light: DriveLight?
  /// Ticks since anybody spoke, and since the car moved.
  var quietTicks = 0
  var standingTicks = 0
  /// The tick at which each flag was set last, by its index in `script.flagNames`.
  var flagTicks: [Int32]
  var hasRunRed = false
  var hasJolted = false
  /// The gate has been passed, well or not.
  public internal(set) var isGatePassed = false
  /// Ticks until the hands slip again.
  var slipTicks = 0

  /// 0 to 100.
  public var suspicion: Int { suspicionThousandths / 1_000 }

  /// 0 to 100: how far the edges of the picture have closed.
  public var wound: Int {
    guard let plan = sequence.wound else { return 0 }
    let ticks = min(tick, plan.seconds * Units.ticksPerSecond)
    return plan.from + (plan.to - plan.from) * ticks / max(1, plan.seconds * Units.ticksPerSecond)
  }

  var isNight: Bool {
    switch light {
    case nil: sequence.theme.isNight
    case .night: true
    case .day, .dusk, .dawn: false
    }
  }

  /// 0 to 100.
  public var heat: Int { heatThousandths / 1_000 }

  /// Milliseconds of story time on the watch.
  var storyMilliseconds: Int {
    sequence.clock.startsAt * 1_000 + storySixtieths / Units.ticksPerSecond
  }

  /// Story seconds on the watch.
  public var storySeconds: Int { storyMilliseconds / 1_000 }

  /// Whether the sequence has ended.
  public var isOver: Bool { outcome != nil }

  /// Flags that are set, in alphabetical order.
  public var flags: [String] { script.names(of: flagBits) }

  func hasFlag(_ name: String) -> Bool {
    script.bit(ofFlag: name).map { flagBits & $0 != 0 } ?? false
  }

  /// Whether any unit sees the car.
  public var isSeen: Bool { police.contains(where: \.seesCar) }

  var isChased: Bool { police.contains { $0.mood == .chase } }

  /// Hidden by a cover: nobody sees the car who did not see it go in.
  var isHidden: Bool { player.cover != nil }

  /// The piece of road under the car.
  public var segment: Course.Segment { course.segment(at: player.position) }

  /// The world at the beginning of a sequence, which must be sound: the decoder has checked its
  /// names.
  ///
  /// - Parameter flags: what the story remembers of `sequence.storyFlags`; others do nothing.
  public init(
    sequence: DriveSequence, course: Course, level: DriveLevel, seed: UInt64,
    aids: DriveAids = DriveAids(), flags: [String] = []
  ) {
    precondition(!sequence.outcomes.isEmpty, "the decoder wants an outcome")
    let sequence = sequence.adapted(to: level, flags: flags)
    self.sequence = sequence
    self.course = course
    self.level = level
    self.seed = seed
    self.aids = aids
    script = DriveScript(sequence, course: course)
    flagTicks = Array(repeating: 0, count: script.flagNames.count)
    weather = sequence.weather
    rules = LevelRules(level)
    random = DriveRandom(seed: seed)
    let first = course.stretches[0].segments[0]
    player = Player(
      position: RoadPosition(stretch: 0, distance: Self.startDistance), lateral: first.laneCentre(0)
    )
    player.roadWidth = first.width
    if sequence.startsParked {
      player.isParked = true
      player.lateral = kerbLateral(on: first)
      player.targetLateral = player.lateral
    } else {
      player.cruise = first.legalLimit / Self.notch * Self.notch
      player.speed = Units.millimetresPerTick(milesPerHour: player.cruise)
    }
    visitedStretches = 1
    unseenTicks = Self.forgottenTicks
    for plan in sequence.police.units.indices { police.append(PoliceState(plan: plan)) }
    cars = Array(repeating: NamedCar(), count: sequence.cars.count)
    bringUnitsIntoPlay()
    bringCarsIntoPlay()
    restHands()
    fillRoad()
    for flag in flags { setFlag(flag) }
  }

  /// Begins at a mark of the road instead, for authors; false if there is no such mark.
  public mutating func begin(at mark: String) -> Bool {
    guard let place = course.position(of: mark) else { return false }
    player.position = place
    player.isParked = false
    let segment = course.segment(at: place)
    (player.lateral, player.targetLateral) = (segment.laneCentre(0), segment.laneCentre(0))
    player.roadWidth = segment.width
    player.cruise = segment.legalLimit / Self.notch * Self.notch
    player.speed = Units.millimetresPerTick(milesPerHour: player.cruise)
    for stretch in course.stretches.indices where course.leads(from: stretch, to: place.stretch) {
      visitedStretches |= 1 << UInt64(stretch)
    }
    vehicles.removeAll(where: \.isTraffic)
    for index in vehicles.indices {
      vehicles[index].gap = course.signedDistance(from: place, to: vehicles[index].position)
    }
    fillRoad()
    return true
  }

  mutating func clearFlag(_ name: String) {
    if let bit = script.bit(ofFlag: name) { flagBits &= ~bit }
  }

  /// Millimetres from the beginning of the road to the car at the beginning.
  static let startDistance = 12_000
  /// Miles an hour of one notch of the cruise control.
  public static let notch = 5
  /// Ticks after which the last look at the car no longer matters.
  static let forgottenTicks = 600
  /// A sequence lasts no longer: seven and a half minutes.
  static let ticksMax = 27_000

  /// Sets a flag before or during the sequence on behalf of the story; one that the sequence never
  /// names does nothing.
  mutating func setFlag(_ name: String) {
    guard let index = script.index(ofFlag: name) else { return }
    let bit = UInt128(1) << UInt128(index)
    if flagBits & bit == 0 { flagTicks[index] = Int32(tick) }
    flagBits |= bit
  }
}

/// What a level changes, in hundredths.
struct LevelRules: Hashable, Sendable, BitwiseCopyable {
  /// How far units see.
  var sight: Int
  /// How fast heat rises.
  var heat: Int
  /// How fast it cools.
  var cooling: Int
  /// How long a talk waits.
  var talk: Int
  var damage: Int
  /// How long a named car shows what it is about to do.
  var tell: Int

  init(_ level: DriveLevel) {
    switch level {
    case .story: (sight, heat, cooling, talk, damage, tell) = (60, 40, 200, 200, 30, 160)
    case .easy: (sight, heat, cooling, talk, damage, tell) = (80, 70, 140, 150, 60, 130)
    case .driver: (sight, heat, cooling, talk, damage, tell) = (100, 100, 100, 100, 100, 100)
    case .wheelman: (sight, heat, cooling, talk, damage, tell) = (115, 140, 80, 80, 140, 80)
    }
  }
}
