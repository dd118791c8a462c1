import Foundation
import Testing

@testable import Engine

@Suite struct DriveDigestTests {
  /// A change of one stored property, by its name.
  struct Change: Sendable, CustomTestStringConvertible {
    let type: String
    let name: String
    let make: @Sendable (inout DriveState) -> Void

    init(_ type: String, _ name: String, _ make: @escaping @Sendable (inout DriveState) -> Void) {
      self.type = type
      self.name = name
      self.make = make
    }

    var testDescription: String { "\(type).\(name)" }
  }

  /// What a sequence begins with and never changes.
  static let fixed = ["sequence", "course", "level", "seed", "aids", "script", "rules"]

  static let stateChanges: [Change] = [
    Change("DriveState", "player") { $0.player.damage += 1 },
    Change("DriveState", "vehicles") { $0.vehicles.removeLast() },
    Change("DriveState", "police") { $0.police.removeLast() },
    Change("DriveState", "tick") { $0.tick += 1 },
    Change("DriveState", "storySixtieths") { $0.storySixtieths += 1 },
    Change("DriveState", "heatThousandths") { $0.heatThousandths += 1 },
    Change("DriveState", "openTalk") { $0.openTalk = nil },
    Change("DriveState", "outcome") { $0.outcome = "" },
    Change("DriveState", "branches") { $0.branches.append("") },
    Change("DriveState", "random") { $0.random = DriveRandom(seed: 99) },
    Change("DriveState", "nextVehicleID") { $0.nextVehicleID += 1 },
    Change("DriveState", "flagBits") { $0.flagBits |= 1 << 127 },
    Change("DriveState", "firedBeats") { $0.firedBeats |= 1 << 127 },
    Change("DriveState", "passedCheckpoints") { $0.passedCheckpoints |= 1 << 63 },
    Change("DriveState", "visitedStretches") { $0.visitedStretches |= 1 << 63 },
    Change("DriveState", "spokenCovers") { $0.spokenCovers |= 1 << 63 },
    Change("DriveState", "hasTouched") { $0.hasTouched.toggle() },
    Change("DriveState", "contactRest") { $0.contactRest += 1 },
    Change("DriveState", "wasChased") { $0.wasChased.toggle() },
    Change("DriveState", "unseenTicks") { $0.unseenTicks += 1 },
    Change("DriveState", "handsOnTicks") { $0.handsOnTicks += 1 },
    Change("DriveState", "cars") { $0.cars.append(NamedCar()) },
    Change("DriveState", "suspicionThousandths") { $0.suspicionThousandths += 1 },
    Change("DriveState", "tailTurns") { $0.tailTurns += 1 },
    Change("DriveState", "tailTurnTicks") { $0.tailTurnTicks += 1 },
    Change("DriveState", "lostSightTicks") { $0.lostSightTicks += 1 },
    Change("DriveState", "lap") { $0.lap += 1 },
    Change("DriveState", "lapTick") { $0.lapTick += 1 },
    Change("DriveState", "lastLapTicks") { $0.lastLapTicks = 9 },
    Change("DriveState", "bestLapTicks") { $0.bestLapTicks = 9 },
    Change("DriveState", "weather") { $0.weather = .fog },
    Change("DriveState", "light") { $0.light = .dawn },
    Change("DriveState", "quietTicks") { $0.quietTicks += 1 },
    Change("DriveState", "standingTicks") { $0.standingTicks += 1 },
    Change("DriveState", "flagTicks") { $0.flagTicks[0] += 1 },
    Change("DriveState", "hasRunRed") { $0.hasRunRed.toggle() },
    Change("DriveState", "hasJolted") { $0.hasJolted.toggle() },
    Change("DriveState", "isGatePassed") { $0.isGatePassed.toggle() },
    Change("DriveState", "slipTicks") { $0.slipTicks += 1 },
  ]

  static let playerChanges: [Change] = [
    Change("Player", "position") { $0.player.position.distance += 1 },
    Change("Player", "lateral") { $0.player.lateral += 1 },
    Change("Player", "targetLateral") { $0.player.targetLateral += 1 },
    Change("Player", "speedMicrometres") { $0.player.speedMicrometres += 1 },
    Change("Player", "cruise") { $0.player.cruise += 1 },
    Change("Player", "isBraking") { $0.player.isBraking.toggle() },
    Change("Player", "hasLightsOn") { $0.player.hasLightsOn.toggle() },
    Change("Player", "isParked") { $0.player.isParked.toggle() },
    Change("Player", "cover") { $0.player.cover = 0 },
    Change("Player", "damage") { $0.player.damage += 1 },
    Change("Player", "lateralSpeed") { $0.player.lateralSpeed += 1 },
    Change("Player", "driftMicrometres") { $0.player.driftMicrometres += 1 },
    Change("Player", "brakeTicks") { $0.player.brakeTicks += 1 },
    Change("Player", "roadWidth") { $0.player.roadWidth += 1 },
    Change("OpenTalk", "knot") { $0.openTalk?.knot += "x" },
    Change("OpenTalk", "silence") { $0.openTalk?.silence += 1 },
    Change("OpenTalk", "ticksLeft") { $0.openTalk?.ticksLeft -= 1 },
    Change("OpenTalk", "ticksInAll") { $0.openTalk?.ticksInAll += 1 },
  ]

  static let trafficChanges: [Change] = [
    Change("Vehicle", "identity") { $0.vehicles[0].id += 1_000 },
    Change("Vehicle", "kind") { $0.vehicles[0].kind = .tow },
    Change("Vehicle", "distance") { $0.vehicles[0].position.distance += 1 },
    Change("Vehicle", "stretch") { $0.vehicles[0].position.stretch += 1 },
    Change("Vehicle", "across") { $0.vehicles[0].lateral += 1 },
    Change("Vehicle", "acrossTarget") { $0.vehicles[0].targetLateral += 1 },
    Change("Vehicle", "pace") { $0.vehicles[0].speedMicrometres += 1 },
    Change("Vehicle", "wanted") { $0.vehicles[0].cruise += 1 },
    Change("Vehicle", "gapToPlayer") { $0.vehicles[0].gap = 1 },
    Change("Vehicle", "acceleration") { $0.vehicles[0].acceleration += 1 },
    Change("Vehicle", "laneRest") { $0.vehicles[0].laneRest += 1 },
    Change("Vehicle", "lane") { $0.vehicles[0].lane += 1 },
    Change("Vehicle", "isOncoming") { $0.vehicles[0].isOncoming.toggle() },
    Change("Vehicle", "isBraking") { $0.vehicles[0].isBraking.toggle() },
    Change("Vehicle", "isGone") { $0.vehicles[0].isGone.toggle() },
    Change("Vehicle", "policeUnit") { $0.vehicles[0].unit = 7 },
    Change("Vehicle", "named") { $0.vehicles[0].car = 2 },
    Change("NamedCar", "mood") { $0.cars[0].mood = .tell },
    Change("NamedCar", "moodTicks") { $0.cars[0].moodTicks += 1 },
    Change("NamedCar", "harm") { $0.cars[0].harm += 1 },
    Change("NamedCar", "side") { $0.cars[0].side = 1 },
    Change("NamedCar", "wasPassed") { $0.cars[0].wasPassed.toggle() },
    Change("NamedCar", "stretchTick") { $0.cars[0].stretchTick += 1 },
    Change("PoliceState", "plan") { $0.police[0].plan += 1 },
    Change("PoliceState", "mood") { $0.police[0].mood = .givenUp },
    Change("PoliceState", "litTicks") { $0.police[0].litTicks += 1 },
    Change("PoliceState", "seesCar") { $0.police[0].seesCar.toggle() },
    Change("PoliceState", "unseenTicks") { $0.police[0].unseenTicks += 1 },
    Change("PoliceState", "light") { $0.police[0].light = Self.somewhere },
    Change("PoliceState", "lightLateral") { $0.police[0].lightLateral += 1 },
    Change("PoliceState", "lightRadius") { $0.police[0].lightRadius += 1 },
    Change("PoliceState", "lastSeen") { $0.police[0].lastSeen = Self.somewhere },
    Change("PoliceState", "moodTicks") { $0.police[0].moodTicks += 1 },
    Change("PoliceState", "closeTicks") { $0.police[0].closeTicks += 1 },
    Change("PoliceState", "home") { $0.police[0].home = Self.somewhere },
    Change("PoliceState", "sweepsForward") { $0.police[0].sweepsForward.toggle() },
    Change("PoliceState", "isGone") { $0.police[0].isGone.toggle() },
  ]

  static let changes = stateChanges + playerChanges + trafficChanges
  static let somewhere = RoadPosition(stretch: 2, distance: 12_345)

  /// With traffic, a unit and an open talk.
  private func sample() throws -> DriveState {
    var state = DriveState(try RecordedSequence.decode(), seed: 3)
    state.openTalk = OpenTalk(knot: "k.ask", silence: 2, ticks: 400)
    state.vehicles = [
      Vehicle(
        id: 1, kind: .cab, position: Self.somewhere, lateral: 1_750, speed: 200, cruise: 30,
        isOncoming: false)
    ]
    state.cars = [NamedCar()]
    try #require(!state.police.isEmpty)
    return state
  }

  @Test(arguments: changes)
  func everyPropertyCounts(_ change: Change) throws {
    let state = try sample()
    var changed = state
    change.make(&changed)
    #expect(changed != state)
    #expect(changed.digest != state.digest)
  }

  /// A property that is added must be digested, and so it must be in the table above.
  @Test func noPropertyIsForgotten() throws {
    let state = try sample()
    func names(_ value: Any) -> [String] { Mirror(reflecting: value).children.compactMap(\.label) }
    func listed(_ type: String) -> [String] { Self.changes.filter { $0.type == type }.map(\.name) }
    #expect(names(state).sorted() == (Self.fixed + listed("DriveState")).sorted())
    #expect(names(state.player).sorted() == listed("Player").sorted())
    #expect(names(state.vehicles[0]).sorted() == listed("Vehicle").sorted())
    #expect(names(state.cars[0]).sorted() == listed("NamedCar").sorted())
    #expect(names(state.police[0]).sorted() == listed("PoliceState").sorted())
    #expect(names(try #require(state.openTalk)).sorted() == listed("OpenTalk").sorted())
  }

  @Test func equalStatesHaveEqualDigests() throws {
    let sequence = try RecordedSequence.decode()
    var first = DriveState(sequence, seed: 5)
    var second = DriveState(sequence, seed: 5)
    for tick in 0..<900 {
      let intent: Intent = tick % 40 == 7 ? .faster : .none
      #expect(first.digest == second.digest)
      _ = first.step(intent)
      _ = second.step(intent)
    }
    #expect(first == second)
  }

  @Test func everyStepGivesAnotherDigest() throws {
    var state = DriveState(try RecordedSequence.decode(), seed: 5)
    var digests = [state.digest]
    for _ in 0..<900 {
      _ = state.step(.none)
      digests.append(state.digest)
    }
    #expect(Set(digests).count == digests.count)
    #expect(DriveState(try RecordedSequence.decode(), seed: 6).digest != digests[0])
  }

  struct RoadEdit: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let from: String
    let to: String
  }

  @Test(arguments: [
    RoadEdit(testDescription: "curve", from: "sharp: 3", to: "sharp: 4"),
    RoadEdit(testDescription: "length", from: "straight: 120", to: "straight: 123"),
    RoadEdit(testDescription: "lanes", from: "straight: 60, lanes: 1", to: "straight: 60, lanes: 2"),
    RoadEdit(testDescription: "hill", from: "straight: 120", to: "straight: 120, hill: 2"),
    RoadEdit(testDescription: "lamps", from: "straight: 120", to: "straight: 120, lamps: false"),
    RoadEdit(testDescription: "limit", from: "straight: 120", to: "straight: 120, limit: 45"),
    RoadEdit(testDescription: "scenery", from: "straight: 120", to: "straight: 120, scenery: palms"),
    RoadEdit(testDescription: "cover", from: "kind: dock", to: "kind: trees"),
    RoadEdit(testDescription: "cover's place", from: "at: 30, length", to: "at: 33, length"),
    RoadEdit(testDescription: "mark", from: "mark: a,", to: "mark: b,"),
    RoadEdit(testDescription: "branches", from: "left: l, right: r", to: "left: r, right: l"),
  ])
  func aRoadThatWasEditedIsAnother(_ edit: RoadEdit) throws {
    let road = Course(building: try RecordedSequence.decode())
    #expect(road.digest == Course(building: try RecordedSequence.decode()).digest)
    let edited = Course(building: try RecordedSequence.decode(replacing: edit.from, with: edit.to))
    #expect(edited.digest != road.digest)
  }
}

/// The sequence of `SequenceFileTests`, decoded.
enum RecordedSequence {
  static func decode(replacing old: String = "", with new: String = "") throws -> DriveSequence {
    var text = SequenceFileTests.sound
    if !old.isEmpty {
      try #require(text.contains(old))
      text = text.replacingOccurrences(of: old, with: new)
    }
    var diagnostics = Diagnostics()
    let source = SourceFile(name: "test.yaml", text: text)
    let sequence = DriveSequence.decode(source, file: FileID(0), into: &diagnostics)
    return try #require(sequence, "\(diagnostics.all.map(\.message))")
  }
}

extension DriveState {
  init(_ sequence: DriveSequence, level: DriveLevel = .driver, seed: UInt64) {
    self.init(
      sequence: sequence, course: Course(building: sequence), level: level, seed: seed)
  }
}
