/// Beats: triggers and what they do; talk; checkpoints.
extension DriveState {
  mutating func fireBeats(_ events: inout [DriveEvent]) {
    countBoxes()
    for index in script.beats.indices where firedBeats & (1 << UInt128(index)) == 0 {
      guard script.beats[index].allSatisfy(holds) else { continue }
      // A second talk waits until the first has its answer.
      if openTalk != nil, sequence.beats[index].actions.contains(where: \.isTalk) { continue }
      firedBeats |= 1 << UInt128(index)
      for action in sequence.beats[index].actions { perform(action, &events) }
      if outcome != nil { return }
    }
  }

  func holds(_ test: DriveScript.Test) -> Bool {
    switch test {
    case .clock(let comparison, let seconds): comparison.holds(storySeconds, seconds)
    case .at(let place): hasReached(place)
    case .before(let places, let distance): places.contains { isBefore($0, distance) }
    case .sees(let unit?): police[unit].seesCar
    case .sees(nil): isSeen
    case .chased: isChased
    case .parked: player.isParked
    case .moving: !player.isParked && player.speedMicrometres > 3_000
    case .hidden: isHidden
    case .lightsOff: !player.hasLightsOn
    case .contact: hasTouched
    case .lost: wasChased && !isChased
    case .heat(let comparison, let value): comparison.holds(heat, value)
    case .speed(let comparison, let value): comparison.holds(player.milesPerHour, value)
    case .damage(let comparison, let value): comparison.holds(player.damage, value)
    case .flag(let bit): flagBits & bit != 0
    case .notFlag(let bit): flagBits & bit == 0
    case .onBranch(let stretches): visitedStretches & stretches != 0
    case .suspicion(let comparison, let value): comparison.holds(suspicion, value)
    case .lap(let comparison, let value): comparison.holds(lap, value)
    case .lane(let comparison, let value): comparison.holds(laneNumber, value)
    case .bestLap(let comparison, let value):
      bestLapTicks.map { comparison.holds($0 * 1_000 / Units.ticksPerSecond, value) } ?? false
    case .near(let car, let reach): distance(to: car).map { $0 <= reach } ?? false
    case .far(let car, let reach): distance(to: car).map { $0 > reach } ?? true
    case .passed(let car): cars[car].wasPassed
    case .wrecked(let car): cars[car].mood == .out
    case .lostSight: lostSightTicks >= Self.lostSightTicksMax
    case .waiting: waitsAtRed
    case .ranRed: hasRunRed
    case .jolted: hasJolted || hasTouched
    case .offRoad: isOffRoad
    case .quiet(let seconds): quietTicks >= seconds * Units.ticksPerSecond && openTalk == nil
    case .standing(let seconds): standingTicks >= seconds * Units.ticksPerSecond
    case .since(let flag, let seconds):
      flagBits & (1 << UInt128(flag)) != 0
        && tick - Int(flagTicks[flag]) >= seconds * Units.ticksPerSecond
    }
  }

  /// From 1, counted from the right kerb.
  var laneNumber: Int {
    let segment = segment
    return min(segment.lanes, max(1, (segment.width / 2 - player.lateral) / Course.laneWidth + 1))
  }

  /// Whether the car is at a place or has passed it.
  func hasReached(_ place: RoadPosition) -> Bool {
    if place.stretch == player.position.stretch {
      return player.position.distance >= place.distance
    }
    return visitedStretches & (1 << UInt64(place.stretch)) != 0
  }

  private func isBefore(_ place: RoadPosition, _ distance: Int) -> Bool {
    let ahead = course.signedDistance(from: player.position, to: place)
    return ahead >= 0 && ahead <= distance
  }

  private mutating func perform(_ action: DriveAction, _ events: inout [DriveEvent]) {
    switch action {
    case .radio(let knot): tell(.radio(knot: knot), &events)
    case .speak(let knot): tell(.speak(knot: knot), &events)
    case .say(let text): tell(.say(text), &events)
    case .talk(let knot, let silence): openTalk(knot, silence: silence, &events)
    case .setFlag(let name):
      setFlag(name)
      events.append(.flagSet(name))
    case .clearFlag(let name):
      if let bit = script.bit(ofFlag: name) { flagBits &= ~bit }
    case .chase(let id):
      guard let unit = sequence.police.units.firstIndex(where: { $0.id == id }) else {
        preconditionFailure("the decoder checks that '\(id)' is a unit")
      }
      beginChase(unit, &events)
    case .outcome(let id): end(id, &events)
    case .addHeat(let degrees):
      heatThousandths = min(100_000, max(0, heatThousandths + degrees * 1_000))
    case .addSuspicion(let degrees):
      suspicionThousandths = min(100_000, max(0, suspicionThousandths + degrees * 1_000))
    case .addDamage(let degrees):
      player.damage = min(100, player.damage + degrees)
    case .bring(let id): bringIn(car: sequence.carIndex(of: id))
    case .weather(let weather): self.weather = weather
    case .light(let light): self.light = light
    }
  }

  private mutating func tell(_ event: DriveEvent, _ events: inout [DriveEvent]) {
    quietTicks = 0
    events.append(event)
  }

  mutating func passCheckpoints(_ events: inout [DriveEvent]) {
    for index in script.checkpoints.indices where passedCheckpoints & (1 << UInt64(index)) == 0 {
      guard hasReached(script.checkpoints[index]) else { continue }
      passedCheckpoints |= 1 << UInt64(index)
      events.append(.checkpoint(sequence.checkpoints[index]))
    }
  }

  // MARK: Talk

  /// Ticks at the beginning of a talk in which no answer counts: nobody answers a line by a key
  /// meant for the road.
  static let talkLockTicks = 30
  private static let talkTicksMin = 360

  private mutating func openTalk(_ knot: String, silence: Int, _ events: inout [DriveEvent]) {
    openTalk = OpenTalk(knot: knot, silence: silence, ticks: talkTicks(words: 0))
    events.append(.talkOpened(knot: knot, silence: silence))
  }

  /// 2 s and 0.35 s a word, six seconds at least, times the level's factor.
  func talkTicks(words: Int) -> Int {
    max(Self.talkTicksMin, 120 + 21 * words) * rules.talk / 100
  }

  mutating func timeTalk(words: Int) {
    guard var talk = openTalk else { return }
    let passed = talk.ticksInAll - talk.ticksLeft
    talk.ticksInAll = talkTicks(words: min(200, max(0, words)))
    talk.ticksLeft = max(1, talk.ticksInAll - passed)
    openTalk = talk
  }

  mutating func answerTalk(_ number: Int, _ events: inout [DriveEvent]) {
    guard let talk = openTalk, talk.ticksInAll - talk.ticksLeft >= Self.talkLockTicks,
      (1...DriveScript.answerCountMax).contains(number)
    else { return }
    close(talk, answer: number, inTime: true, &events)
  }

  mutating func runTalk(_ events: inout [DriveEvent]) {
    guard var talk = openTalk else { return }
    // Without a timer only the lock at its beginning passes.
    let isLocked = talk.ticksInAll - talk.ticksLeft < Self.talkLockTicks
    if isLocked || talkTimerMoves { talk.ticksLeft -= 1 }
    openTalk = talk
    if talk.ticksLeft <= 0 { close(talk, answer: talk.silence, inTime: false, &events) }
  }

  private var talkTimerMoves: Bool {
    if aids.stopsTalkTimer { return false }
    return !aids.stretchesTalkTimer || tick.isMultiple(of: DriveAids.stretchFactor)
  }

  /// Ticks until the open question answers itself with silence; nil if none is open, or if it waits
  /// for ever.
  public var talkTicksLeft: Int? {
    guard let talk = openTalk, !aids.stopsTalkTimer else { return nil }
    guard aids.stretchesTalkTimer else { return max(0, talk.ticksLeft) }
    // The lock at its beginning is not stretched.
    let locked = max(0, Self.talkLockTicks - (talk.ticksInAll - talk.ticksLeft))
    return locked + max(0, talk.ticksLeft - locked) * DriveAids.stretchFactor
  }

  private mutating func close(
    _ talk: OpenTalk, answer: Int, inTime: Bool, _ events: inout [DriveEvent]
  ) {
    openTalk = nil
    quietTicks = 0
    setFlag("\(talk.knot).\(answer)")
    events.append(.talkAnswered(knot: talk.knot, answer: answer, inTime: inTime))
  }
}

extension DriveAction {
  var isTalk: Bool {
    if case .talk = self { return true }
    return false
  }
}
