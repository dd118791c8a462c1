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
  /// Flags without which driving away is a mistake: those that a standing car gets, and that an outcome, or a
  /// beat about a moving car, wants missing.
  private(set) var awaitedFlags: UInt128 = 0

  static let flagCountMax = UInt128.bitWidth
  static let beatCountMax = UInt128.bitWidth
  /// Answers of a talk that have flags.
  static let answerCountMax = 4
  /// Set by a sequence when the car has been described: from then on being looked at is a risk.
  static let describedFlag = "described"

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
    awaitedFlags =
      Self.awaited(beats: beats, outcomes: outcomes)
      & Self.setWhileStanding(sequence, beats: beats, flagNames: flagNames)
  }

  func bit(ofFlag name: String) -> UInt128? {
    flagNames.firstIndex(of: name).map { UInt128(1) << UInt128($0) }
  }

  func names(of bits: UInt128) -> [String] {
    flagNames.indices.filter { bits & (1 << UInt128($0)) != 0 }.map { flagNames[$0] }
  }

  private static func flagNames(of sequence: DriveSequence) -> [String] {
    var names = [describedFlag]
    for beat in sequence.beats {
      for action in beat.actions {
        switch action {
        case .setFlag(let name), .clearFlag(let name): names.append(name)
        case .talk(let knot, _):
          names += (1...answerCountMax).map { "\(knot).\($0)" }
        case .radio, .speak, .say, .chase, .outcome, .addHeat: continue
        }
      }
    }
    let conditions = sequence.beats.flatMap(\.conditions) + sequence.outcomes.flatMap(\.conditions)
    for condition in conditions {
      switch condition {
      case .flag(let name), .notFlag(let name): names.append(name)
      default: continue
      }
    }
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
    }
  }

  func place(_ name: String) -> RoadPosition {
    guard let position = course.position(of: name) else {
      preconditionFailure("the decoder checks that '\(name)' is a place")
    }
    return position
  }

  private func places(_ name: String) -> [RoadPosition] {
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

  private func bit(_ name: String) -> UInt128 {
    guard let index = flagNames.firstIndex(of: name) else {
      preconditionFailure("every flag that is asked for was collected")
    }
    return 1 << UInt128(index)
  }

  private func stretches(of branch: String) -> UInt64 {
    var bits: UInt64 = 0
    for (index, stretch) in course.stretches.enumerated() where stretch.branch == branch {
      bits |= 1 << UInt64(index)
    }
    return bits
  }
}
