import Testing

@testable import Engine

/// What only some sequences have, each rule by itself.
@Suite struct DriveFeatureTests {
  private static func signalled(flag: String? = nil) -> DriveSequence {
    var sequence = DriveFixture.straight(metres: 900, lanes: 2)
    var signal = SignalPlan(id: "lamp", atMetres: 200)
    signal.green = 4
    signal.red = 30
    signal.flag = flag
    sequence.road[0].signals = [signal]
    sequence.beats = [
      DriveFixture.beat([.waiting, .standing(2)], [.setFlag("go")]),
      DriveFixture.beat([.ranRed], [.setFlag("ran")]),
    ]
    return sequence
  }

  @Test func aCarefulDriverStopsAtRedAndGoesOnGreen() {
    var state = DriveFixture.state(Self.signalled(flag: "go"))
    var pilot = BotPilot(.careful, seed: 1, goal: nil)
    while !state.isOver { _ = state.step(pilot.intent(for: state)) }
    #expect(state.hasFlag("go"))
    #expect(!state.hasFlag("ran"))
  }

  @Test func whoDoesNothingRunsTheRed() {
    var state = DriveFixture.state(Self.signalled())
    var events: [DriveEvent] = []
    while !state.isOver { events += state.step(.none) }
    #expect(events.contains(.ranRed(signal: "lamp")))
    #expect(state.hasFlag("ran"))
  }

  @Test func trafficStopsAtRed() {
    var sequence = Self.signalled()
    sequence.traffic.density = 6
    sequence.traffic.oncoming = 6
    var state = DriveFixture.state(sequence)
    state.player.cruise = 5
    var crossed = 0
    for _ in 0..<1_500 {
      let before = state.vehicles
      _ = state.step(.none)
      guard state.colour(of: 0) == .red else { continue }
      for vehicle in state.vehicles where !vehicle.isOncoming {
        guard let earlier = before.first(where: { $0.id == vehicle.id }) else { continue }
        if earlier.position.distance + 2_350 < 200_000, vehicle.position.distance + 2_350 >= 200_000 {
          crossed += 1
        }
      }
    }
    #expect(crossed <= 1, "one may have been too close to stop")
  }

  // MARK: The gate

  struct GateCase: Sendable, CustomTestStringConvertible {
    let speed: Int
    let lane: Int
    let seconds: Int
    let grade: String
    var testDescription: String { grade }
  }

  @Test(arguments: [
    GateCase(speed: 50, lane: 1, seconds: 5, grade: "hit"),
    GateCase(speed: 30, lane: 1, seconds: 5, grade: "slow"),
    GateCase(speed: 80, lane: 1, seconds: 5, grade: "fast"),
    GateCase(speed: 50, lane: 2, seconds: 5, grade: "wide"),
    GateCase(speed: 50, lane: 1, seconds: 1, grade: "early"),
    GateCase(speed: 50, lane: 1, seconds: 9, grade: "late"),
  ])
  func theGateIsGraded(_ sample: GateCase) {
    var sequence = DriveFixture.straight(metres: 600)
    sequence.road[0].isOneWay = true
    sequence.road.insert(
      DriveFixture.piece {
        $0.mark = "ramp"
        $0.lengthMetres = 90
        $0.lanes = 4
        $0.isOneWay = true
      }, at: 1)
    var gate = GatePlan(mark: "ramp", flag: "go")
    (gate.slowest, gate.fastest, gate.opens, gate.closes) = (45, 55, 3_000, 7_000)
    sequence.gate = gate
    sequence.beats = [DriveFixture.beat([.clock(.greaterOrEqual, 9_999)], [.setFlag("go")])]
    var state = DriveFixture.state(sequence)
    state.setFlag("go")
    state.tick = sample.seconds * 60
    state.player.position.distance = 597_000
    state.player.cruise = sample.speed
    state.player.speed = Units.millimetresPerTick(milesPerHour: sample.speed)
    state.player.lateral = state.segment.laneCentre(sample.lane - 1)
    state.player.targetLateral = state.player.lateral
    for _ in 0..<30 { _ = state.step(.none) }
    #expect(state.flags.contains("ramp.\(sample.grade)"), "\(state.flags)")
  }

  // MARK: Laps

  @Test func lapsAreCountedAndTimed() {
    var sequence = DriveFixture.straight(metres: 300)
    sequence.laps = LapPlan(count: 3, from: "street", to: "street")
    var state = DriveFixture.state(sequence)
    var events: [DriveEvent] = []
    while !state.isOver { events += state.step(.none) }
    let laps = events.compactMap { if case .lap(let number, _) = $0 { number } else { nil } }
    #expect(laps == [1, 2])
    #expect(state.course.lapLines.count == 4)
    // 300 m at 35 mph.
    #expect((1_100...1_180).contains(state.bestLapTicks ?? 0))
  }

  @Test func theInsideOfACurveIsShorter() {
    func ticks(lateral: Int) -> Int {
      var sequence = DriveFixture.straight(metres: 300)
      sequence.road[0].turn = .curve(3)
      sequence.road[0].isOneWay = true
      var state = DriveFixture.state(sequence)
      state.player.lateral = lateral
      state.player.targetLateral = lateral
      while !state.isOver { _ = state.step(.none) }
      return state.tick
    }
    #expect(ticks(lateral: 5_000) < ticks(lateral: -5_000))
  }

  @Test func powerInATurnMakesALooseCarSlide() {
    func drift(cruise: Int) -> Int {
      var sequence = DriveFixture.straight(metres: 600)
      sequence.road[0].turn = .curve(3)
      sequence.handling.grip = 8_000
      sequence.handling.looseHundredths = 40
      var state = DriveFixture.state(sequence)
      state.player.position.distance = 60_000
      state.player.speed = Units.millimetresPerTick(milesPerHour: 52)
      state.player.cruise = cruise
      for _ in 0..<60 { _ = state.step(.none) }
      return abs(state.player.driftMicrometres)
    }
    #expect(drift(cruise: 50) == 0)
    #expect(drift(cruise: 80) > 0)
  }

  // MARK: A car that attacks

  private static func canyon(right: RoadEdge) -> DriveSequence {
    var sequence = DriveFixture.straight(metres: 4_000, lanes: 2)
    sequence.road[0].leftEdge = right
    sequence.road[0].rightEdge = right
    var car = CarPlan(id: "them", kind: .muscle, role: .attacks, mark: "street")
    car.speed = 100
    sequence.cars = [car]
    return sequence
  }

  private func duel(_ edge: RoadEdge, brakes: Bool) -> (DriveState, [DriveEvent]) {
    var state = DriveFixture.state(Self.canyon(right: edge))
    var plan = DrivePlan()
    plan.duel = brakes ? .brake : .ignore
    var pilot = BotPilot(plan)
    var events: [DriveEvent] = []
    for _ in 0..<3_600 where !state.isOver { events += state.step(pilot.intent(for: state)) }
    return (state, events)
  }

  @Test func itShowsBeforeItStrikes() throws {
    var state = DriveFixture.state(Self.canyon(right: .rail))
    var told: Int?
    while told == nil, state.tick < 3_000 {
      if state.step(.none).contains(.tell(car: "them")) { told = state.tick }
    }
    let tick = try #require(told)
    while state.cars[0].mood == .tell { _ = state.step(.none) }
    #expect((54...56).contains(state.tick - tick), "900 ms")
  }

  @Test func whoBrakesLetsItGoByIntoTheGravel() {
    let (state, events) = duel(.gravel, brakes: true)
    let ranWide = events.contains(.ranWide(car: "them"))
    #expect(ranWide)
    let harm = state.cars[0].harm
    #expect(harm >= 16)
    let damage = (braking: state.player.damage, not: duel(.gravel, brakes: false).0.player.damage)
    #expect(damage.not > damage.braking)
  }

  @Test func nobodyComesBackFromTheDrop() {
    let (state, _) = duel(.drop, brakes: true)
    let (mood, damage) = (state.cars[0].mood, state.player.damage)
    #expect(mood == .out)
    #expect(damage == 0)
  }

  // MARK: A car that is followed

  private static func tail(gapMetres: Int) -> DriveState {
    var sequence = DriveFixture.straight(metres: 4_000, lanes: 2)
    sequence.theme = .coastNight
    var car = CarPlan(id: "him", kind: .limousine, role: .leads, mark: "street")
    car.offsetMetres = 12 + gapMetres
    sequence.cars = [car]
    sequence.tail = TailPlan(car: "him")
    return DriveFixture.state(sequence)
  }

  @Test(arguments: [(20, true), (120, false)])
  func heReadsWhoIsNear(_ gapMetres: Int, rises: Bool) {
    var state = Self.tail(gapMetres: gapMetres)
    for _ in 0..<120 { _ = state.step(.none) }
    #expect((state.suspicion > 0) == rises)
  }

  @Test func darkAndBehindAnotherCarHeReadsLess() {
    var lit = Self.tail(gapMetres: 30)
    var dark = lit
    dark.player.hasLightsOn = false
    for _ in 0..<60 {
      _ = lit.step(.none)
      _ = dark.step(.none)
    }
    #expect(lit.suspicion > dark.suspicion)
  }

  @Test func suspicionChangesWhatHeDoesAndEndsNothing() {
    var state = Self.tail(gapMetres: 60)
    state.suspicionThousandths = 65_000
    for _ in 0..<12 { _ = state.step(.none) }
    #expect(state.cars[0].mood == .wary)
    state.suspicionThousandths = 100_000
    for _ in 0..<12 { _ = state.step(.none) }
    #expect(state.cars[0].mood == .flees)
    #expect(!state.isOver)
  }

  // MARK: The hands

  @Test func handsSlipAndTheWindowCloses() {
    var sequence = DriveFixture.straight(metres: 9_000, lanes: 2)
    var wound = WoundPlan()
    (wound.from, wound.to, wound.seconds) = (10, 90, 60)
    (wound.slipShortest, wound.slipLongest) = (3, 5)
    sequence.wound = wound
    var state = DriveFixture.state(sequence)
    #expect(state.wound == 10)
    var events: [DriveEvent] = []
    for _ in 0..<1_800 { events += state.step(.none) }
    #expect((6...10).contains(events.count { $0 == .slipped }))
    #expect(state.wound == 50)
    #expect(state.player.cruise < 35)
  }

  // MARK: Story, level, switches

  @Test func theStorySetsFlagsByIntents() throws {
    var sequence = DriveFixture.sequence()
    sequence.storyFlags = ["prep.dark"]
    var state = DriveFixture.state(sequence)
    var recorder = DriveRecorder(state)
    for tick in 0..<130 {
      let intent: Intent = tick == 65 ? .storyFlag("prep.dark") : .none
      _ = state.step(intent)
      recorder.record(intent, then: state)
    }
    #expect(state.hasFlag("prep.dark"))
    let recording = try DriveRecording(text: Array(recorder.recording(endingWith: state).text.utf8))
    #expect(try recording.replay(on: sequence) == state)
  }

  @Test func whatTheStoryRemembersChangesTheSequence() throws {
    var sequence = DriveFixture.sequence()
    sequence.storyFlags = ["prep.dark", "car.wagon"]
    var dark = SequenceChange(.story(flag: "prep.dark"))
    dark.darkHundredths = 20
    var wagon = SequenceChange(.story(flag: "car.wagon"))
    (wagon.car, wagon.limits) = (.van, SpeedLimits())
    wagon.limits?.top = 60
    var easy = SequenceChange(.level(.easy))
    easy.sightMetres = 77
    sequence.changes = [easy, dark, wagon]
    func beginning(_ flags: [String], _ level: DriveLevel = .driver) -> DriveState {
      DriveState(
        sequence: sequence, course: Course(building: sequence), level: level, seed: 3, flags: flags)
    }
    #expect(beginning([]).sequence.police == sequence.police)
    #expect(beginning(["prep.dark"]).sequence.police.darkHundredths == 20)
    #expect(beginning(["prep.dark"]).sequence.car == sequence.car)
    let both = beginning(["car.wagon", "prep.dark"], .easy)
    #expect(both.sequence.police.darkHundredths == 20)
    #expect(both.sequence.police.sightMetres == 77)
    #expect(both.sequence.car == .van)
    #expect(both.sequence.limits.top == 60)
    #expect(both.flags == ["car.wagon", "prep.dark"])

    // A recording knows what its car was.
    var (state, recorder) = (both, DriveRecorder(both))
    for _ in 0..<130 {
      _ = state.step(.faster)
      recorder.record(.faster, then: state)
    }
    let recording = try DriveRecording(text: Array(recorder.recording(endingWith: state).text.utf8))
    #expect(try recording.replay(on: sequence) == state)
  }

  @Test func switchesAreRecorded() throws {
    let sequence = DriveFixture.sequence()
    var aids = DriveAids()
    let known = ["lane", "brake", "wide", "untimed", "fast"].map { aids.switchOn($0) }
    #expect(known == [true, true, true, true, false])
    var state = DriveState(
      sequence: sequence, course: Course(building: sequence), level: .driver, seed: 1, aids: aids)
    var recorder = DriveRecorder(state)
    _ = state.step(.none)
    recorder.record(.none, then: state)
    let recording = try DriveRecording(text: Array(recorder.recording(endingWith: state).text.utf8))
    #expect(recording.aids == aids)
    #expect(try recording.replay(on: sequence) == state)
  }

  @Test func aCarThatBrakesByItselfTakesEveryCurve() {
    var aids = DriveAids()
    aids.brakes = true
    let sequence = DriveFixture.sequence {
      $0.road[1].turn = .curve(-5)
      $0.road[1].scenery = .bridge
    }
    func damage(_ aids: DriveAids) -> Int {
      var state = DriveState(
        sequence: sequence, course: Course(building: sequence), level: .driver, seed: 1, aids: aids)
      for _ in 0..<6 { _ = state.step(.faster) }
      while !state.isOver { _ = state.step(.none) }
      return state.player.damage
    }
    #expect(damage(aids) == 0)
    #expect(damage(DriveAids()) > 0)
  }

  @Test func withoutATimerAQuestionWaits() {
    var aids = DriveAids()
    aids.stopsTalkTimer = true
    let sequence = DriveFixture.sequence {
      $0.beats = [DriveFixture.beat([.clock(.greaterOrEqual, 0)], [.talk(knot: "ask", silence: 3)])]
    }
    var state = DriveState(
      sequence: sequence, course: Course(building: sequence), level: .driver, seed: 1, aids: aids)
    for _ in 0..<900 { _ = state.step(.none) }
    #expect(state.openTalk != nil)
    _ = state.step(.answer(2))
    #expect(state.hasFlag("ask.2"))
  }

  /// Thirty cars and four units in under 4 kB.
  @Test func aSnapshotIsSmall() {
    let vehicles = 34 * MemoryLayout<Vehicle>.stride
    let police = 4 * MemoryLayout<PoliceState>.stride
    let flags = 48 * MemoryLayout<Int32>.stride
    #expect(vehicles + police + flags + MemoryLayout<DriveState>.size < 4_096)
  }
}
