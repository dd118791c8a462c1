extension DriveState {
  /// One tick: a sixtieth of a second. After the end nothing happens.
  public mutating func step(_ intent: Intent) -> [DriveEvent] {
    var events: [DriveEvent] = []
    guard outcome == nil else { return events }
    tick += 1
    let rate = sequence.clock.rateThousandths
    storySixtieths += openTalk == nil ? rate : rate * Self.talkClockHundredths / 100
    obey(handed(intent), &events)
    slipHands(&events)
    let hasArrived = movePlayer(&events)
    moveTraffic()
    driveCars(&events)
    resolveContacts(&events)
    workPolice(&events)
    quietTicks += 1
    standingTicks = player.milesPerHour < 2 ? standingTicks + 1 : 0
    if tick.isMultiple(of: Self.thinkingTicks) {
      changeHeat()
      changeSuspicion()
      passCheckpoints(&events)
      fireBeats(&events)
    }
    if tick.isMultiple(of: Self.spawnTicks) { replaceTraffic() }
    runTalk(&events)
    decide(hasArrived: hasArrived, &events)
    return events
  }

  /// Heat, beats and eyes change at 10 Hz.
  static let thinkingTicks = 6
  static let spawnTicks = 30
  /// How fast the story clock runs while a talk waits.
  static let talkClockHundredths = 40

  /// On the easiest level the car drives itself until somebody takes the wheel, and again when he
  /// lets go.
  private mutating func handed(_ intent: Intent) -> Intent {
    guard level == .story else { return intent }
    switch intent {
    case .none:
      if handsOnTicks > 0 {
        handsOnTicks -= 1
        return .none
      }
      guard openTalk == nil, tick.isMultiple(of: Self.thinkingTicks) else { return .none }
      return DrivePlan().intent(for: self)
    case .answer, .talkShows, .storyFlag: break
    case .steerLeft, .steerRight, .faster, .slower, .brake, .cover, .lights:
      handsOnTicks = Self.handsOnTicksMax
    }
    return intent
  }

  private static let handsOnTicksMax = 180

  private mutating func obey(_ intent: Intent, _ events: inout [DriveEvent]) {
    switch intent {
    case .none: break
    case .steerLeft: steer(by: -Course.laneWidth / 2)
    case .steerRight: steer(by: Course.laneWidth / 2)
    case .faster: speedUp(&events)
    case .slower:
      player.cruise = max(0, player.cruise - Self.notch)
    case .brake:
      if player.milesPerHour > Self.joltSpeed { hasJolted = true }
      player.brakeTicks = Self.brakeTicksPerPress
      player.cruise = min(player.cruise, player.milesPerHour / Self.notch * Self.notch)
    case .cover: duckOrLeave(&events)
    case .lights:
      player.hasLightsOn.toggle()
      events.append(.lightsSwitched(on: player.hasLightsOn))
    case .answer(let number): answerTalk(number, &events)
    case .talkShows(let words): timeTalk(words: words)
    case .storyFlag(let name): setFlag(name)
    }
  }

  /// Miles an hour above which a foot on the brake is felt by everybody in the car.
  private static let joltSpeed = 18

  private mutating func decide(hasArrived: Bool, _ events: inout [DriveEvent]) {
    guard outcome == nil else { return }
    if hasArrived {
      let held = script.outcomes.first { $0.tests.allSatisfy(holds) }
      end(held?.id ?? lastOutcome, &events)
    } else if player.damage >= 100 || isCaught || tick >= Self.ticksMax {
      end(lastOutcome, &events)
    }
  }

  private var lastOutcome: String { script.outcomes[script.outcomes.count - 1].id }

  /// Ends the sequence; on the easiest level never worse than the floor.
  mutating func end(_ id: String, _ events: inout [DriveEvent]) {
    var decided = id
    if level == .story, let floor = sequence.floor {
      let ids = script.outcomes.map(\.id)
      let worst = ids.firstIndex(of: floor) ?? ids.count
      if (ids.firstIndex(of: id) ?? 0) > worst { decided = floor }
    }
    outcome = decided
    openTalk = nil
    events.append(.ended(outcome: decided))
  }
}
