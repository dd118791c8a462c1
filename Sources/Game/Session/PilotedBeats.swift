import Engine

/// A drive in beats in which the reader says how to drive and a pilot holds the wheel: the same
/// simulation as on the screen, stopped every few seconds and whenever something asks for a decision.
struct PilotedBeats: BeatDriving {
  private(set) var state: DriveState
  private var careful: BotPilot
  private var fast: BotPilot
  private var hiding: BotPilot

  private enum Manner: String {
    case wait = "Wait"
    case goNow = "Go now"
    case stayHidden = "Stay where you are"
    case likeAnybody = "Drive like anybody"
    case fast = "Drive fast"
    case cover = "Look for something to be under"
  }

  /// At most this long without a decision.
  private static let beatTicks = 6 * Units.ticksPerSecond
  /// A question is answered after its moment of locked input.
  private static let answerTicksMax = 5 * Units.ticksPerSecond

  init(_ state: DriveState) {
    self.state = state
    careful = BotPilot(.careful, seed: state.seed, goal: nil)
    fast = BotPilot(.reckless, seed: state.seed, goal: nil)
    hiding = BotPilot(.hider, seed: state.seed, goal: nil)
  }

  var report: DriveReport? {
    state.outcome.map { outcome in
      DriveReport(
        outcome: outcome, seconds: state.storySeconds - state.sequence.clock.startsAt,
        heat: state.heat, damage: state.player.damage)
    }
  }

  var situation: BeatSituation {
    BeatSituation(lines: [place, attention], choices: manners.map(\.rawValue))
  }

  private var manners: [Manner] {
    if state.player.isParked { return [.wait, .goNow] }
    if state.player.cover != nil { return [.stayHidden, .likeAnybody, .fast] }
    return [.likeAnybody, .fast, .cover]
  }

  /// Where the car is and how fast it goes.
  private var place: String {
    let seconds = state.storySeconds % 60
    let clock = "\(state.storySeconds / 60):\(seconds < 10 ? "0" : "")\(seconds)"
    if state.player.isParked { return "\(clock). Parked." }
    if state.player.cover != nil { return "\(clock). Under cover." }
    return "\(clock). \(state.player.milesPerHour) miles an hour."
  }

  /// Who is looking.
  private var attention: String {
    if state.police.contains(where: { $0.mood == .chase }) { return "They are after you." }
    if state.isSeen { return "They can see you." }
    if state.police.contains(where: { $0.mood == .search }) { return "They are looking for you." }
    return state.heat < 20 ? "Nobody looks twice." : "They know what to look for."
  }

  mutating func take(_ choice: Int) -> [DriveEvent] {
    let manner = manners[choice]
    var events: [DriveEvent] = []
    for _ in 0..<Self.beatTicks {
      let new = state.step(intent(manner))
      events += new
      if new.contains(where: \.asksForADecision) { break }
    }
    return events
  }

  private mutating func intent(_ manner: Manner) -> Intent {
    switch manner {
    case .goNow where state.player.isParked: .faster
    case .wait, .goNow, .likeAnybody: careful.intent(for: state)
    case .stayHidden: .none
    case .fast: fast.intent(for: state)
    case .cover: hiding.intent(for: state)
    }
  }

  mutating func answer(_ number: Int) -> [DriveEvent] {
    var events: [DriveEvent] = []
    for _ in 0..<Self.answerTicksMax where state.openTalk != nil && !state.isOver {
      events += state.step(.answer(number))
    }
    return events
  }
}

extension DriveEvent {
  /// Whether a driver would think again now.
  fileprivate var asksForADecision: Bool {
    switch self {
    case .talkOpened, .chaseBegan, .chaseLost, .hid, .ended: true
    case .radio, .speak, .say, .talkAnswered, .flagSet, .checkpoint, .forkTaken, .seen, .leftCover,
      .contact, .lightsSwitched:
      false
    }
  }
}
