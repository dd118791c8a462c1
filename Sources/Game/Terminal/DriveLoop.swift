import CNcurses
import Engine

/// Drives a sequence on the terminal: 60 ticks and 30 pictures a second.
struct DriveLoop: Sendable {
  enum Ending: Hashable, Sendable {
    case finished(DriveReport)
    /// The player leaves the game, by the menu or by a signal.
    case leave(LeaveReason?)
    /// What is driven has been edited.
    case stale
  }

  private enum Phase: Hashable {
    case driving
    /// Comes back to the wheel at a moment.
    case countdown(until: Int64)
    case paused(PauseMenu)
    /// It is over; the last picture stays for a moment.
    case over(until: Int64)
  }

  private static let second: Int64 = 1_000_000_000
  private static let frameNanoseconds = second / 30
  private static let countdownNanoseconds = 3 * second
  private static let lastPictureNanoseconds = 2 * second
  /// How long the offer to go back to the last light stands.
  private static let offerNanoseconds = 9 * second
  /// More keys than this wait for no tick: a key held down must not steer on after it is let go.
  private static let intentsMax = 4

  private var state: DriveState
  private var captions = DriveCaptions()
  private var intents: [Intent] = []
  private var isBotDriving = false
  private var bot = DrivePlan()
  /// The last checkpoint, to be taken up again: the world, what was said, and the story as it was.
  private var light: Light?
  /// Story flags that the world has been told of.
  private var toldFlags: [String] = []

  private struct Light: Sendable {
    var name: String
    var state: DriveState
    var captions: DriveCaptions
    var session: PlaySession
    var toldFlags: [String]
  }

  private var phase = Phase.driving
  private var clock: TickClock
  private var nextFrame: Int64
  private var picture: DrivePicture
  /// Asked once a second, for authors: whether the sequence has been edited.
  var isStale: (@Sendable () -> Bool)?
  /// Whether the screen shows the road already, so that frames only change it.
  private var isPictureUp = false

  init(
    _ state: DriveState, on terminal: borrowing Terminal, isSteady: Bool = false, clockPercent: Int = 100
  ) {
    self.state = state
    let now = cn_clock()
    clock = TickClock(startingAt: now, percent: clockPercent)
    nextFrame = now
    // Half blocks need more than ASCII; the road in letters does not.
    picture = DrivePicture(
      state, size: terminal.size, tier: terminal.hasUnicode ? terminal.tier : .mono,
      isSteady: isSteady)
  }

  mutating func run(on terminal: inout Terminal, session: inout PlaySession) -> Ending {
    while true {
      if let ending = advance(session: &session) { return ending }
      if state.tick % Units.ticksPerSecond == 1, isStale?() ?? false { return .stale }
      paintIfDue(on: &terminal, session: &session)
      let wait = max(0, nextFrame - cn_clock() + 999_999) / 1_000_000
      guard let event = terminal.nextEvent(withinMilliseconds: Int(wait)) else { continue }
      // The ticks before the key come before the key.
      if let ending = advance(session: &session) { return ending }
      if let ending = handle(event, on: terminal, session: &session) { return ending }
    }
  }

  // MARK: Time

  private mutating func advance(session: inout PlaySession) -> Ending? {
    let now = cn_clock()
    switch phase {
    case .driving:
      for _ in 0..<clock.ticksDue(at: now) where !state.isOver { tick(session: &session) }
      if state.isOver {
        phase = .over(until: now + (offers ? Self.offerNanoseconds : Self.lastPictureNanoseconds))
      }
    case .countdown(let end):
      if now >= end {
        clock.resume(at: now)
        phase = .driving
      }
    case .over(let end):
      if now >= end { return .finished(state.report) }
    case .paused: break
    }
    return nil
  }

  private mutating func tick(session: inout PlaySession) {
    if state.tick == 0 { tellFlags(session: &session) }
    var intent = intents.isEmpty ? Intent.none : intents.removeFirst()
    if intent == .none, isBotDriving { intent = bot.intent(for: state) }
    let events = state.step(intent)
    if let told = captions.hear(events, tick: state.tick, session: &session) {
      intents.insert(told, at: 0)
    }
    for event in events {
      switch event {
      case .checkpoint(let name):
        light = Light(
          name: name, state: state, captions: captions, session: session, toldFlags: toldFlags)
      case .radio, .speak, .talkAnswered: tellFlags(session: &session)
      default: break
      }
    }
  }

  /// What the story remembers and the sequence asks about.
  private mutating func tellFlags(session: inout PlaySession) {
    guard !state.sequence.storyFlags.isEmpty else { return }
    for flag in session.driveFlags(state.sequence.storyFlags) where !toldFlags.contains(flag) {
      toldFlags.append(flag)
      intents.insert(.storyFlag(flag), at: 0)
    }
  }

  /// Whether it ended worse than it had to, behind a light to go back to.
  private var offers: Bool {
    light != nil && state.outcome != nil && state.outcome == state.sequence.outcomes.last?.id
      && state.sequence.outcomes.count > 1
  }

  /// Take it from the light: everything as it was there.
  private mutating func goBack(session: inout PlaySession) {
    guard let light else { return }
    (state, captions, session) = (light.state, light.captions, light.session)
    toldFlags = light.toldFlags
    intents = []
    phase = .countdown(until: cn_clock() + Self.countdownNanoseconds)
    nextFrame = 0
  }

  // MARK: Events

  private mutating func handle(
    _ event: TerminalEvent, on terminal: borrowing Terminal, session: inout PlaySession
  ) -> Ending? {
    switch event {
    case .leave(let reason): return .leave(reason)
    case .repaint:
      if terminal.size != picture.size { returnToWheel() }
    case .resumed: returnToWheel()
    case .key(let key): return press(key, session: &session)
    }
    picture.resize(terminal.size)
    nextFrame = 0
    return nil
  }

  /// After a pause that the player did not see the end of.
  private mutating func returnToWheel() {
    switch phase {
    case .driving, .countdown:
      intents = []
      phase = .countdown(until: cn_clock() + Self.countdownNanoseconds)
    case .paused, .over: break
    }
  }

  private mutating func press(_ key: Key, session: inout PlaySession) -> Ending? {
    switch phase {
    case .driving: steer(key)
    case .countdown:
      if DriveKey(key) == .pause { pause() }
    case .paused(var menu):
      let choice = menu.press(key)
      phase = .paused(menu)
      nextFrame = 0
      if let choice { return take(choice, session: &session) }
    case .over:
      if offers, key == .character("r") { goBack(session: &session) }
      if key == .enter || key == .character(" ") { return .finished(state.report) }
    }
    return nil
  }

  private mutating func steer(_ key: Key) {
    switch DriveKey(key) {
    case .pause: pause()
    case .intent(let intent):
      if intents.count < Self.intentsMax { intents.append(intent) }
    case nil: break
    }
  }

  private mutating func pause() {
    intents = []
    phase = .paused(PauseMenu(isBotDriving: isBotDriving, light: light?.name))
    nextFrame = 0
  }

  private mutating func take(_ choice: PauseMenu.Item, session: inout PlaySession) -> Ending? {
    switch choice {
    case .goOn: break
    case .takeItFromTheLight:
      goBack(session: &session)
      return nil
    case .letHimDrive: isBotDriving = true
    case .takeTheWheel: isBotDriving = false
    case .leave: return .leave(nil)
    }
    phase = .countdown(until: cn_clock() + Self.countdownNanoseconds)
    return nil
  }

  // MARK: The picture

  private mutating func paintIfDue(on terminal: inout Terminal, session: inout PlaySession) {
    let now = cn_clock()
    guard now >= nextFrame else { return }
    // A picture that came late is not made up for.
    nextFrame = max(nextFrame + Self.frameNanoseconds, now + Self.frameNanoseconds / 2)
    guard terminal.isReadyForFrame() else { return }
    if terminal.size.isTooSmall {
      returnToWheel()
      let page = session.layout(
        width: terminal.size.width, height: terminal.size.height, theme: Theme(.mono))
      terminal.paint(page.grid)
      return
    }
    var banner: String?
    var menu: PauseMenu?
    switch phase {
    case .driving: break
    case .over: banner = offers ? "R takes it from the last light   Enter goes on" : nil
    case .countdown(let end): banner = "\(max(1, (end - now + Self.second - 1) / Self.second))"
    case .paused(let open): menu = open
    }
    let moment = isBotDriving ? "he drives: P takes the wheel" : nil
    var grid = picture.draw(state, captions, banner: banner, moment: moment)
    let cursor = menu?.draw(into: &grid)
    let bytesMax = phase == .driving && isPictureUp ? Self.frameBytesMax : .max
    terminal.paintWithoutWaiting(grid, cursor: cursor, bytesMax: bytesMax)
    isPictureUp = true
  }

  /// What a frame may send, its marks aside: 120 kB a second at most.
  static let frameBytesMax = 4_000
}

extension DriveState {
  var report: DriveReport {
    DriveReport(
      outcome: outcome ?? "", seconds: storySeconds - sequence.clock.startsAt, heat: heat,
      damage: player.damage)
  }
}
