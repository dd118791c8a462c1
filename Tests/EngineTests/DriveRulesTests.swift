import Testing

@testable import Engine

/// Sight, heat, talk, beats and beat mode, each rule by itself.
@Suite struct DriveRulesTests {
  // MARK: Sight

  struct SightCase: CustomTestStringConvertible {
    var name: String
    var gapMetres: Int
    var isOncoming = true
    var change: @Sendable (inout DriveState) -> Void = { _ in }
    var sees: Bool
    var testDescription: String { name }
  }

  static let sights: [SightCase] = [
    SightCase(name: "in range", gapMetres: 100, sees: true),
    SightCase(name: "out of range", gapMetres: 160, sees: false),
    SightCase(name: "dark", gapMetres: 100, change: { $0.player.hasLightsOn = false }, sees: false),
    SightCase(name: "dark and near", gapMetres: 80, change: { $0.player.hasLightsOn = false }, sees: true),
    SightCase(name: "in its mirror, far", gapMetres: 100, isOncoming: false, sees: false),
    SightCase(name: "in its mirror, near", gapMetres: 40, isOncoming: false, sees: true),
    SightCase(name: "hidden", gapMetres: 30, change: { $0.player.cover = 0 }, sees: false),
    SightCase(
      name: "behind a truck", gapMetres: 100,
      change: { state in
        var truck = Vehicle(
          id: state.nextVehicleID, kind: .truck, position: RoadPosition(stretch: 0, distance: 60_000),
          lateral: 0, speed: 0, cruise: 0, isOncoming: true)
        truck.gap = 48_000
        truck.lateral = (state.player.lateral + state.vehicles[0].lateral) / 2
        state.add(truck)
      }, sees: false),
  ]

  @Test(arguments: sights)
  func sees(_ sample: SightCase) {
    var sequence = DriveFixture.straight(metres: 2_000)
    sequence.covers()
    sequence.police.units = [
      PoliceUnit(id: "car7", kind: .patrol, mark: "street", offsetMetres: 12 + sample.gapMetres,
        isOncoming: sample.isOncoming)
    ]
    var state = DriveFixture.state(sequence)
    sample.change(&state)
    let unit = state.vehicles[0]
    #expect(state.sees(0, from: unit) == sample.sees)
  }

  // MARK: Heat

  struct HeatCase: CustomTestStringConvertible {
    var name: String
    var isSeen: Bool
    var change: @Sendable (inout DriveState) -> Void
    /// -1 cools, 0 stays, 1 rises.
    var direction: Int
    var testDescription: String { name }
  }

  static let heats: [HeatCase] = [
    HeatCase(name: "seen, lawful, not described", isSeen: true, change: { _ in }, direction: 0),
    HeatCase(name: "seen and described", isSeen: true, change: { $0.setFlag("described") }, direction: 1),
    HeatCase(name: "seen and fast", isSeen: true, change: { $0.player.speed = 450 }, direction: 1),
    HeatCase(name: "fast and unseen", isSeen: false, change: { $0.player.speed = 450 }, direction: -1),
    HeatCase(name: "seen and dark", isSeen: true, change: { $0.player.hasLightsOn = false }, direction: 1),
    HeatCase(name: "just now unseen", isSeen: false, change: { $0.unseenTicks = 0 }, direction: 0),
  ]

  @Test(arguments: heats)
  func heatChanges(_ sample: HeatCase) {
    var sequence = DriveFixture.straight(metres: 2_000)
    sequence.police.units = [PoliceUnit(id: "car7", kind: .patrol, mark: "street", offsetMetres: 80)]
    var state = DriveFixture.state(sequence)
    state.heatThousandths = 50_000
    state.police[0].seesCar = sample.isSeen
    sample.change(&state)
    state.changeHeat()
    #expect((state.heatThousandths - 50_000).signum() == sample.direction)
  }

  @Test func coverCoolsFasterThanBlendingInAndThatFasterThanSpeeding() {
    var state = DriveFixture.state()
    state.unseenTicks = 600
    let blending = state.heatFall()
    state.player.speed = 500
    let speeding = state.heatFall()
    state.player.cover = 0
    #expect(state.heatFall() > blending)
    #expect(blending > speeding)
  }

  // MARK: Talk

  @Test(arguments: [
    (DriveLevel.driver, 0, 360), (.driver, 20, 540), (.easy, 20, 810), (.wheelman, 0, 288),
    (.story, 0, 720),
  ])
  func talkWaits(_ level: DriveLevel, words: Int, ticks: Int) {
    #expect(DriveFixture.state(level: level).talkTicks(words: words) == ticks)
  }

  private static func talking(_ aids: DriveAids = DriveAids()) -> DriveState {
    DriveFixture.state(
      DriveFixture.sequence {
        $0.beats = [DriveFixture.beat([.clock(.greaterOrEqual, 0)], [.talk(knot: "ask", silence: 3)])]
      }, aids: aids)
  }

  @Test func talkLocksThenTakesAnAnswer() {
    var state = Self.talking()
    while state.openTalk == nil { _ = state.step(.none) }
    #expect(state.step(.answer(1)).isEmpty)
    for _ in 0..<30 { _ = state.step(.none) }
    #expect(state.step(.answer(1)) == [.talkAnswered(knot: "ask", answer: 1, inTime: true)])
    #expect(state.flags.contains("ask.1"))
  }

  @Test func silenceAnswersItselfAndTheClockWasSlow() {
    var state = Self.talking()
    while state.openTalk == nil { _ = state.step(.none) }
    let before = state.storyMilliseconds
    var events: [DriveEvent] = []
    for _ in 0..<360 { events += state.step(.none) }
    #expect(events.contains(.talkAnswered(knot: "ask", answer: 3, inTime: false)))
    #expect(state.hasFlag("ask.3"))
    // Six seconds at twice real time, slowed to 40 %.
    #expect(abs(state.storyMilliseconds - before - 4_800) < 50)
  }

  /// What the countdown says at any moment is how long it still takes, to a stretch of the timer.
  @Test(arguments: [false, true])
  func theCountdownIsTrue(isStretched: Bool) {
    var aids = DriveAids()
    aids.stretchesTalkTimer = isStretched
    var state = Self.talking(aids)
    while state.openTalk == nil { _ = state.step(.none) }
    var told: [Int] = []
    while state.openTalk != nil {
      told.append(state.talkTicksLeft ?? -1)
      _ = state.step(.none)
    }
    let taken = Array((1...told.count).reversed())
    #expect(zip(told, taken).allSatisfy { abs($0 - $1) < DriveAids.stretchFactor })
    #expect(told.count > (isStretched ? 3_000 : 300))
  }

  // MARK: Conditions and actions

  static let conditions: [(DriveCondition, @Sendable (inout DriveState) -> Void)] = [
    (.clock(.greaterOrEqual, 10), { $0.storySixtieths = 600_000 }),
    (.at(mark: "dock"), { $0.player.position.distance = 310_000 }),
    (.before(place: "dock", metres: 100), { $0.player.position.distance = 250_000 }),
    (.sees(unit: "car7"), { $0.police[0].seesCar = true }),
    (.sees(unit: nil), { $0.police[0].seesCar = true }),
    (.chased, { $0.police[0].mood = .chase }),
    (.heat(.greater, 30), { $0.heatThousandths = 31_000 }),
    (.speed(.greaterOrEqual, 60), { $0.player.speed = 500 }),
    (.damage(.greater, 10), { $0.player.damage = 11 }),
    (.flag("bag"), { $0.setFlag("bag") }),
    (.parked, { $0.player.isParked = true }),
    (.moving, { $0.player.speed = 100 }),
    (.hidden, { $0.player.cover = 0 }),
    (.lightsOff, { $0.player.hasLightsOn = false }),
    (.onBranch("low"), { $0.visitedStretches |= 4 }),
    (.contact, { $0.hasTouched = true }),
    (.lost, { $0.wasChased = true }),
  ]

  @Test(arguments: conditions.indices)
  func conditionHoldsOnlyWhenItIsSo(_ index: Int) {
    let (condition, change) = Self.conditions[index]
    var state = DriveFixture.state(
      DriveFixture.sequence {
        $0.police.units = [PoliceUnit(id: "car7", kind: .patrol, mark: "merge")]
        $0.beats = [DriveFixture.beat([condition], [.say("so")])]
      })
    state.player.speed = 0
    #expect(!state.holds(state.script.beats[0][0]))
    change(&state)
    #expect(state.holds(state.script.beats[0][0]))
  }

  @Test func beatsActOnce() {
    var state = DriveFixture.state(
      DriveFixture.sequence {
        $0.police.units = [PoliceUnit(id: "car7", kind: .patrol, mark: "merge")]
        $0.beats = [
          DriveFixture.beat(
            [.notFlag("done")],
            [
              .radio(knot: "r"), .speak(knot: "s"), .say("t"), .setFlag("done"), .addHeat(20),
              .chase(unit: "car7"),
            ]),
          DriveFixture.beat([.flag("done"), .heat(.greater, 10)], [.clearFlag("done"), .outcome("seen")]),
        ]
      })
    var events: [DriveEvent] = []
    for _ in 0..<12 { events += state.step(.none) }
    #expect(
      events == [
        .radio(knot: "r"), .speak(knot: "s"), .say("t"), .flagSet("done"), .chaseBegan(unit: "car7"),
        .ended(outcome: "seen"),
      ])
    #expect(!state.hasFlag("done"))
    #expect(state.isOver)
  }

  @Test func theEasiestLevelNeverEndsBelowTheFloor() {
    let sequence = DriveFixture.sequence {
      $0.floor = "seen"
      $0.beats = [DriveFixture.beat([.clock(.greaterOrEqual, 0)], [.outcome("caught")])]
    }
    for (level, outcome) in [(DriveLevel.story, "seen"), (.driver, "caught")] {
      var state = DriveFixture.state(sequence, level: level)
      while !state.isOver { _ = state.step(.none) }
      #expect(state.outcome == outcome)
    }
  }

  @Test func theCarDrivesItselfOnTheEasiestLevel() {
    var state = DriveFixture.state(level: .story)
    while !state.isOver { _ = state.step(.none) }
    #expect(state.outcome == "clean")
  }

  @Test func coverTakesTheCarInAndOut() {
    var state = DriveFixture.state()
    state.player.position.distance = 300_000
    state.player.speed = Units.millimetresPerTick(milesPerHour: 35)
    #expect(state.step(.cover).isEmpty, "too fast")
    state.player.speed = Units.millimetresPerTick(milesPerHour: 20)
    #expect(state.step(.cover) == [.hid(cover: "dock")])
    for _ in 0..<180 { _ = state.step(.none) }
    #expect(state.player.speed == 0)
    #expect(state.player.lateral > state.segment.width / 2, "beside the road")
    #expect(state.step(.faster) == [.leftCover])
    for _ in 0..<240 { _ = state.step(.none) }
    #expect(state.player.lateral == state.segment.laneCentre(0) || state.player.speed > 0)
    #expect(!state.hasTouched)
  }

  // MARK: The road

  @Test func courseHoldsBranchesThatMeet() throws {
    let course = Course(building: DriveFixture.sequence())
    #expect(course.stretches.map(\.branch) == [nil, "high", "low", nil, nil])
    #expect(course.stretches[0].segments.count == 250)
    #expect(course.stretches[0].next == .fork(id: "split", left: 1, right: 2))
    #expect(course.stretches[1].next == course.stretches[2].next)
    #expect(course.stretches[1].segments.reduce(0) { $0 + $1.rise } == 6_000)
    let goal = try #require(course.position(of: "goal"))
    let start = RoadPosition(stretch: 0, distance: 0)
    #expect(course.distance(from: start, to: goal) == 750_000 + 300_000 + 300_000)
    #expect(course.distance(from: goal, to: start) == -1_350_000)
    let (high, low) = (RoadPosition(stretch: 1, distance: 0), RoadPosition(stretch: 2, distance: 0))
    #expect(course.distance(from: high, to: low) == nil)
  }

  @Test func paceNotesTellTheNextCurve() {
    var state = DriveFixture.state()
    state.player.position.distance = 520_000
    #expect(PaceNotes.nextCurve(state) == "right, three hundred feet")
    let lengths = [
      0: "ten feet", 14: "fifty feet", 28: "ninety feet", 29: "one hundred feet",
      174: "five hundred and fifty feet", 300: "a quarter of a mile", 805: "half a mile",
      1_207: "three quarters of a mile", 1_609: "a mile", 2_000: "more than a mile",
      3_219: "two miles",
    ]
    for (metres, words) in lengths { #expect(PaceNotes.length(metres) == words) }
  }

  // MARK: Beat mode

  @Test(arguments: [UInt64(1), 2, 3, 4, 5])
  func alwaysTheFirstChoiceFinishes(_ seed: UInt64) throws {
    let window = try #require(DriveWindowTests.sequence)
    for sequence in [window, DriveFixture.sequence { $0.startsParked = true }] {
      var drive = BeatDrive(DriveFixture.state(sequence, seed: seed))
      var beats = 0
      while !drive.isOver {
        #expect((1...5).contains(drive.situation.choices.count))
        #expect(!drive.situation.lines.isEmpty)
        _ = drive.take(0)
        beats += 1
        if beats > 200 { break }
      }
      #expect(drive.isOver)
      if sequence.id == "small" { #expect(drive.state.outcome == "clean") }
    }
  }
}

extension DriveSequence {
  /// A cover at the beginning of the road.
  fileprivate mutating func covers() {
    road[0].covers = [CoverPlan(id: "dock", kind: .dock, atMetres: 0, lengthMetres: 30)]
  }
}
