/// The same simulation in beats: it stands still where there is something to decide, says so in
/// words, and is driven on by a plan. Always taking the first choice finishes every sequence.
public struct BeatDrive: Hashable, Sendable {
  /// What there is to know and to choose.
  public struct Situation: Hashable, Sendable {
    /// What there is to read, a sentence or two each; may be empty.
    public let lines: [String]
    /// Never empty while the sequence goes on.
    public let choices: [String]

    init(lines: [String], choices: [String]) {
      self.lines = lines
      self.choices = choices
    }
  }

  /// Why it stands still.
  enum Halt: Hashable, Sendable {
    case beginning
    /// Somebody spoke, or time passed.
    case news
    case seen(unit: String)
    case chase(unit: String)
    case lost
    case talk
    case fork(id: String, left: Int, right: Int)
    case cover(Int)
    case hidden
    case curve
    /// A named car swings out.
    case tell
  }

  /// The world where it stands still.
  public private(set) var state: DriveState
  private(set) var halt = Halt.beginning
  private var plan = DrivePlan()
  private var pilot: BotPilot
  /// Forks and covers that have been asked about, and curves by the segment they begin in.
  private var askedPlaces: [RoadPosition] = []
  /// Times in a row that the car waited in a cover.
  private(set) var waits = 0

  /// Ticks that a plan is driven without a halt: 12 s.
  private static let beatTicksMax = 720
  /// Ticks between two halts that nothing forces.
  private static let restTicks = 90
  private static let placeReach = 150_000

  /// Begins at a state that stands at the start of its sequence or at a mark.
  public init(_ state: DriveState) {
    self.state = state
    plan.cover = .never
    plan.leavesCoverAt = 0
    plan.staysInCover = true
    plan.departure = .never
    pilot = BotPilot(plan)
  }

  /// Whether the sequence has ended.
  public var isOver: Bool { state.isOver }

  /// What there is to know and to choose now. O(length of the road ahead).
  public var situation: Situation {
    let teller = BeatTeller(state: state, halt: halt, waits: waits)
    return Situation(
      lines: isOver ? [] : teller.lines(), choices: isOver ? [] : teller.options().map(\.text))
  }

  /// Takes one of the situation's choices, from 0, and drives to the next decision.
  public mutating func take(_ choice: Int) -> [DriveEvent] {
    guard !isOver else { return [] }
    let options = BeatTeller(state: state, halt: halt, waits: waits).options()
    precondition(options.indices.contains(choice), "a choice of the situation")
    if state.openTalk != nil { return answer(choice + 1) }
    options[choice].change(&plan)
    waits = state.isHidden && plan.staysInCover ? waits + 1 : 0
    return driveOn()
  }

  /// Answers the question that `DriveEvent.talkOpened` has asked, from 1, and drives on.
  public mutating func answer(_ number: Int) -> [DriveEvent] {
    guard state.openTalk != nil else { return [] }
    var events: [DriveEvent] = []
    // Nobody is hurried here: the lock passes while the car drives on.
    while state.openTalk != nil, !isOver {
      events += state.step(.answer(min(DriveScript.answerCountMax, max(1, number))))
    }
    obeyAnswer(number)
    return events + driveOn()
  }

  /// What was said in the car is what is done: an answer about a fork or a cover becomes the plan.
  private mutating func obeyAnswer(_ number: Int) {
    switch (halt, number) {
    case (.talk, 1) where DrivePlan.coverAhead(state, within: 260_000) != nil && state.heat >= 40:
      plan.cover = .next
    default: break
    }
  }

  /// Sets a flag on behalf of the story.
  public mutating func hear(flag: String) { state.setFlag(flag) }

  /// Lets him drive: the rest of the sequence by the default plan, every question answered by
  /// silence or as he would. Gives all that happens.
  public mutating func letHimDrive() -> [DriveEvent] {
    plan = DrivePlan()
    pilot = BotPilot(plan)
    var events: [DriveEvent] = []
    while !isOver {
      let intent = state.openTalk == nil ? pilot.intent(for: state) : Intent.none
      events += state.step(intent)
    }
    return events
  }

  private mutating func driveOn() -> [DriveEvent] {
    pilot = BotPilot(plan)
    var events: [DriveEvent] = []
    for tick in 1...Self.beatTicksMax {
      let happened = state.step(pilot.intent(for: state))
      events += happened
      if isOver { return events }
      for event in happened where event.isHid { plan.cover = .never }
      if let halt = halt(for: happened, after: tick) {
        self.halt = halt
        return events
      }
    }
    halt = state.isHidden ? .hidden : .news
    return events
  }

  // MARK: Halts

  private mutating func halt(for events: [DriveEvent], after tick: Int) -> Halt? {
    for event in events {
      switch event {
      case .talkOpened: return .talk
      case .chaseBegan(let unit): return .chase(unit: unit)
      case .chaseLost where !state.isHidden: return .lost
      case .seen(let unit) where !state.player.isParked && !state.isHidden && !state.isChased:
        return .seen(unit: unit)
      case .radio, .speak, .say:
        if state.player.isParked { return .news }
      case .chaseLost, .seen, .talkAnswered, .flagSet, .checkpoint, .forkTaken, .hid, .leftCover,
        .contact, .lightsSwitched, .lap, .ranWide, .ranRed, .slipped, .ended:
        continue
      case .tell: return .tell
      }
    }
    guard state.tick.isMultiple(of: DriveState.thinkingTicks) else { return nil }
    if state.isHidden { return tick >= 300 && state.player.speed == 0 ? .hidden : nil }
    guard tick >= Self.restTicks, !state.player.isParked else { return nil }
    return placeAhead()
  }

  private mutating func placeAhead() -> Halt? {
    let position = state.player.position
    let stretch = state.course.stretches[position.stretch]
    let end = RoadPosition(stretch: position.stretch, distance: stretch.length)
    if case .fork(let id, let left, let right) = stretch.next,
      // What has been answered is not asked again.
      state.answeredSide(ofForkTo: left) == nil,
      stretch.length - position.distance < Self.placeReach + 50_000, isNew(end)
    {
      return .fork(id: id, left: left, right: right)
    }
    if plan.cover == .never, state.heat >= 8 || state.isChased || state.isSought,
      let next = DrivePlan.coverAhead(state, within: Self.placeReach + state.player.speed * 90),
      next.distance > 30_000
    {
      let cover = state.course.covers[next.index]
      if isNew(RoadPosition(stretch: cover.stretch, distance: cover.start)) {
        return .cover(next.index)
      }
    }
    return curveAhead()
  }

  private mutating func isNew(_ place: RoadPosition) -> Bool {
    if askedPlaces.contains(place) { return false }
    askedPlaces.append(place)
    return true
  }

  /// A curve that the car is too fast for.
  private mutating func curveAhead() -> Halt? {
    let position = state.player.position
    for step in stride(from: 40_000, to: 120_000, by: Course.segmentLength) {
      let place = state.course.position(step, after: position)
      let turn = state.course.segment(at: place).turn
      guard turn != 0, DriveState.curveSpeed(turn: turn) + 5 < state.player.milesPerHour else {
        continue
      }
      let stretch = state.course.stretches[place.stretch].segments
      var first = min(stretch.count - 1, place.distance / Course.segmentLength)
      while first > 0, stretch[first - 1].turn.signum() == turn.signum() { first -= 1 }
      return isNew(RoadPosition(stretch: place.stretch, distance: first * Course.segmentLength))
        ? .curve : nil
    }
    return nil
  }
}

extension DriveEvent {
  var isHid: Bool {
    if case .hid = self { return true }
    return false
  }
}

extension DriveState {
  /// Somebody searches for the car, or a light is near it.
  var isSought: Bool {
    police.contains { unit in
      if unit.mood == .search || unit.mood == .suspicious { return true }
      guard let light = unit.light else { return false }
      return abs(course.signedDistance(from: player.position, to: light)) < 160_000
    }
  }
}
