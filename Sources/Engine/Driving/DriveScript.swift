/// The beats and outcomes of a sequence with every name resolved, made once when a sequence begins.
///
/// Its names are sound: the decoder has checked them, so what is missing here is our own mistake.
struct DriveScript: Hashable, Sendable {
  /// What decides a condition: names are places, units and bits.
  enum Test: Hashable, Sendable {
    case clock(Comparison, Int)
    case at(RoadPosition)
    /// The nearest ahead counts where several covers share a name.
    case before([RoadPosition], distance: Int)
    /// Any unit if nil.
    case sees(unit: Int?)
    case chased, parked, moving, hidden, lightsOff, contact, lost
    case heat(Comparison, Int)
    case speed(Comparison, Int)
    case damage(Comparison, Int)
    case flag(UInt128)
    case notFlag(UInt128)
    /// Stretches as bits.
    case onBranch(UInt64)
    case suspicion(Comparison, Int), lap(Comparison, Int), lane(Comparison, Int)
    /// Thousandths of a second.
    case bestLap(Comparison, Int)
    /// Millimetres.
    case near(car: Int, Int), far(car: Int, Int)
    case passed(car: Int), wrecked(car: Int)
    case lostSight, waiting, ranRed, jolted, offRoad
    case quiet(Int), standing(Int)
    /// A flag by its index.
    case since(Int, seconds: Int)

    var wantsStanding: Bool {
      switch self {
      case .parked: true
      case .speed(.less, let speed), .speed(.lessOrEqual, let speed): speed <= 5
      default: false
      }
    }
  }

  struct Outcome: Hashable, Sendable {
    var id: String
    var tests: [Test]
  }

  /// Flags in alphabetical order; a flag's bit is its index.
  private(set) var flagNames: [String] = []
  private(set) var beats: [[Test]] = []
  private(set) var outcomes: [Outcome] = []
  private(set) var checkpoints: [RoadPosition] = []
  /// Flags without which driving away is a mistake: those that a standing car gets, and that an
  /// outcome, or a beat about a moving car, wants missing.
  private(set) var awaitedFlags: UInt128 = 0

  /// How a gate was passed, or a meeting kept.
  enum Grade: String, CaseIterable {
    case hit, slow, fast, wide, early, late

    static let meetings: [Grade] = [.hit, .early, .late]
  }

  /// Where named cars begin.
  private(set) var carPlaces: [RoadPosition] = []
  /// Named cars that beats bring, as bits.
  private(set) var broughtCars: UInt64 = 0
  /// The gate's mark, once for each lap.
  private(set) var gatePlaces: [RoadPosition] = []
  private(set) var meetPlaces: [RoadPosition] = []
  /// For each light of the road, the flag it waits for.
  private(set) var signalFlags: [UInt128] = []
  /// Miles an hour that the player's car holds, by eighths of hundredths of a degree.
  private(set) var curveSpeeds: [Int] = []

  static let flagCountMax = UInt128.bitWidth
  static let beatCountMax = UInt128.bitWidth
  /// Answers of a talk that have flags.
  static let answerCountMax = 4
  /// Set by a sequence when the car has been described: from then on being looked at is a risk.
  static let describedFlag = "described"
  /// Set when everybody looks twice at everything.
  static let alertedFlag = "alerted"

  init(_ sequence: DriveSequence, course: Course) {
    precondition(sequence.beats.count <= Self.beatCountMax, "the decoder refuses more beats")
    flagNames = Self.flagNames(of: sequence)
    precondition(flagNames.count <= Self.flagCountMax, "the decoder refuses more flags")
    let resolver = DriveNameResolver(sequence: sequence, course: course, flagNames: flagNames)
    beats = sequence.beats.map { $0.conditions.map(resolver.test) }
    outcomes = sequence.outcomes.map {
      Outcome(id: $0.id, tests: $0.conditions.map(resolver.test))
    }
    checkpoints = sequence.checkpoints.map(resolver.place)
    carPlaces = sequence.cars.map {
      course.position($0.offsetMetres * 1_000, after: resolver.place($0.mark))
    }
    for case .bring(let id) in sequence.beats.flatMap(\.actions) {
      broughtCars |= 1 << UInt64(sequence.carIndex(of: id))
    }
    gatePlaces = sequence.gate.map { resolver.places($0.mark) } ?? []
    meetPlaces = sequence.meet.map { $0.marks.map(resolver.place) } ?? []
    signalFlags = course.signals.map { $0.flag.map(resolver.bit) ?? 0 }
    let grip = sequence.handling.grip
    curveSpeeds = (0...120).map {
      max(10, DriveState.curveSpeed(turn: $0 * 8, grip: grip) * 19 / 20)
    }
    awaitedFlags =
      Self.awaited(beats: beats, outcomes: outcomes)
      & Self.setWhileStanding(sequence, beats: beats, flagNames: flagNames)
  }

  func bit(ofFlag name: String) -> UInt128? {
    index(ofFlag: name).map { UInt128(1) << UInt128($0) }
  }

  func index(ofFlag name: String) -> Int? { flagNames.firstIndex(of: name) }

  func names(of bits: UInt128) -> [String] {
    flagNames.indices.filter { bits & (1 << UInt128($0)) != 0 }.map { flagNames[$0] }
  }

  private static func flagNames(of sequence: DriveSequence) -> [String] {
    var names = [describedFlag, alertedFlag] + sequence.storyFlags
    for case .clearFlag(let name) in sequence.beats.flatMap(\.actions) { names.append(name) }
    names += sequence.settableFlags(answerCount: answerCountMax)
    let conditions = sequence.beats.flatMap(\.conditions) + sequence.outcomes.flatMap(\.conditions)
    for condition in conditions {
      switch condition {
      case .flag(let name), .notFlag(let name), .since(let name, _): names.append(name)
      default: continue
      }
    }
    if let gate = sequence.gate { names.append(gate.flag) }
    names += sequence.road.flatMap(\.signals).compactMap(\.flag)
    var unique: [String] = []
    for name in names.sorted() where name != unique.last { unique.append(name) }
    return unique
  }

  /// Flags that only a car that stands can get, such as that somebody is in.
  private static func setWhileStanding(
    _ sequence: DriveSequence, beats: [[Test]], flagNames: [String]
  ) -> UInt128 {
    var bits: UInt128 = 0
    for (beat, tests) in zip(sequence.beats, beats) where tests.contains(where: \.wantsStanding) {
      for case .setFlag(let name) in beat.actions {
        if let index = flagNames.firstIndex(of: name) { bits |= 1 << UInt128(index) }
      }
    }
    return bits
  }

  private static func awaited(beats: [[Test]], outcomes: [Outcome]) -> UInt128 {
    var bits: UInt128 = 0
    for tests in beats.filter({ $0.contains(.moving) }) + outcomes.map(\.tests) {
      for case .notFlag(let bit) in tests { bits |= bit }
    }
    return bits
  }
}

private struct DriveNameResolver {
  let sequence: DriveSequence
  let course: Course
  let flagNames: [String]

  func test(_ condition: DriveCondition) -> DriveScript.Test {
    switch condition {
    case .clock(let comparison, let seconds): .clock(comparison, seconds)
    case .at(let mark): .at(place(mark))
    case .before(let name, let metres): .before(places(name), distance: metres * 1_000)
    case .sees(let unit): .sees(unit: unit.map(self.unit))
    case .chased: .chased
    case .heat(let comparison, let heat): .heat(comparison, heat)
    case .speed(let comparison, let speed): .speed(comparison, speed)
    case .damage(let comparison, let damage): .damage(comparison, damage)
    case .flag(let name): .flag(bit(name))
    case .notFlag(let name): .notFlag(bit(name))
    case .parked: .parked
    case .moving: .moving
    case .hidden: .hidden
    case .lightsOff: .lightsOff
    case .onBranch(let name): .onBranch(stretches(of: name))
    case .contact: .contact
    case .lost: .lost
    case .suspicion(let comparison, let value): .suspicion(comparison, value)
    case .lap(let comparison, let value): .lap(comparison, value)
    case .lane(let comparison, let value): .lane(comparison, value)
    case .bestLap(let comparison, let value): .bestLap(comparison, value)
    case .near(let car, let metres): .near(car: sequence.carIndex(of: car), metres * 1_000)
    case .far(let car, let metres): .far(car: sequence.carIndex(of: car), metres * 1_000)
    case .passed(let car): .passed(car: sequence.carIndex(of: car))
    case .wrecked(let car): .wrecked(car: sequence.carIndex(of: car))
    case .lostSight: .lostSight
    case .waiting: .waiting
    case .ranRed: .ranRed
    case .jolted: .jolted
    case .offRoad: .offRoad
    case .quiet(let seconds): .quiet(seconds)
    case .standing(let seconds): .standing(seconds)
    case .since(let name, let seconds): .since(flagIndex(name), seconds: seconds)
    }
  }

  func place(_ name: String) -> RoadPosition {
    guard let position = course.position(of: name) else {
      preconditionFailure("the decoder checks that '\(name)' is a place")
    }
    return position
  }

  func places(_ name: String) -> [RoadPosition] {
    let found = course.marks.filter { $0.name == name }.map(\.position)
    precondition(!found.isEmpty, "the decoder checks that every place exists")
    return found
  }

  private func unit(_ id: String) -> Int {
    guard let index = sequence.police.units.firstIndex(where: { $0.id == id }) else {
      preconditionFailure("the decoder checks that '\(id)' is a unit")
    }
    return index
  }

  func bit(_ name: String) -> UInt128 { 1 << UInt128(flagIndex(name)) }

  private func flagIndex(_ name: String) -> Int {
    guard let index = flagNames.firstIndex(of: name) else {
      preconditionFailure("every flag that is asked for was collected")
    }
    return index
  }

  private func stretches(of branch: String) -> UInt64 {
    var bits: UInt64 = 0
    for (index, stretch) in course.stretches.enumerated() where stretch.branch == branch {
      bits |= 1 << UInt64(index)
    }
    return bits
  }
}
