import CNcurses
import Engine

/// Drives a sequence on the terminal: 60 ticks and 30 pictures a second.
///
/// Everything but `run` is told what the time is: the rest of a drive can be played without a
/// terminal.
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

  private(set) var state: DriveState
  private var captions = DriveCaptions()
  /// What was pressed and waits for its tick.
  private var pressed: [Intent] = []
  /// What the simulation has still to be told; unlike what was pressed it outlives a pause.
  private var told: [Intent] = []
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
    var told: [Intent]
    var toldFlags: [String]
  }

  private var phase = Phase.driving
  private var clock: TickClock
  private var nextFrame: Int64
  private var picture: DrivePicture
  /// Asked once a second, for authors: whether the sequence has been edited.
  var isStale: (@Sendable () -> Bool)?
  private var nextLook: Int64 = 0
  /// Whether the screen shows the road already, so that frames only change it.
  private var isPictureUp = false

  init(
    _ state: DriveState, on terminal: borrowing Terminal, isSteady: Bool = false,
    isTypeset: Bool = true, clockPercent: Int = 100
  ) {
    // Half blocks need more than ASCII; the road in letters does not.
    self.init(
      DrivePicture(
        state, size: terminal.size, tier: terminal.hasUnicode ? terminal.tier : .mono,
        isSteady: isSteady, isTypeset: isTypeset),
      of: state, at: cn_clock(), clockPercent: clockPercent)
  }

  /// A drive that begins at `now`, in nanoseconds.
  init(_ picture: DrivePicture, of state: DriveState, at now: Int64, clockPercent: Int = 100) {
    self.state = state
    self.picture = picture
    clock = TickClock(startingAt: now, percent: clockPercent)
    nextFrame = now
  }

  mutating func run(on terminal: inout Terminal, session: inout PlaySession) -> Ending {
    while true {
      if let ending = advance(at: cn_clock(), session: &session) { return ending }
      paintIfDue(on: &terminal, session: &session)
      let wait = max(0, nextFrame - cn_clock() + 999_999) / 1_000_000
      guard let event = terminal.nextEvent(withinMilliseconds: Int(wait)) else { continue }
      let now = cn_clock()
      // The ticks before the key come before the key; before a return from Ctrl-Z nothing passed.
      if event != .resumed, let ending = advance(at: now, session: &session) { return ending }
      if let ending = handle(event, size: terminal.size, at: now, session: &session) {
        return ending
      }
    }
  }

  // MARK: Time

  /// Runs the ticks that are due.
  mutating func advance(at now: Int64, session: inout PlaySession) -> Ending? {
    // A pause is when authors edit: this goes by the time, and not by ticks.
    if let isStale, now >= nextLook {
      nextLook = now + Self.second
      if isStale() { return .stale }
    }
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
    let events = state.step(nextIntent())
    if let words = captions.hear(events, tick: state.tick, session: &session) { told.append(words) }
    var passed: String?
    for event in events {
      switch event {
      case .checkpoint(let name): passed = name
      case .radio, .speak, .talkAnswered: tellFlags(session: &session)
      default: break
      }
    }
    if let passed {
      light = Light(
        name: passed, state: state, captions: captions, session: session, told: told,
        toldFlags: toldFlags)
    }
  }

  private mutating func nextIntent() -> Intent {
    if !told.isEmpty { return told.removeFirst() }
    if !pressed.isEmpty { return pressed.removeFirst() }
    return isBotDriving ? bot.intent(for: state) : .none
  }

  /// What the story remembers and the sequence asks about.
  private mutating func tellFlags(session: inout PlaySession) {
    guard !state.sequence.storyFlags.isEmpty else { return }
    for flag in session.driveFlags(state.sequence.storyFlags) where !toldFlags.contains(flag) {
      toldFlags.append(flag)
      told.append(.storyFlag(flag))
    }
  }

  /// Whether it ended worse than it had to, behind a light to go back to.
  private var offers: Bool {
    light != nil && state.outcome != nil && state.outcome == state.sequence.outcomes.last?.id
      && state.sequence.outcomes.count > 1
  }

  /// Take it from the light: everything as it was there.
  private mutating func goBack(at now: Int64, session: inout PlaySession) {
    guard let light else { return }
    (state, captions, session) = (light.state, light.captions, light.session)
    (told, toldFlags) = (light.told, light.toldFlags)
    pressed = []
    phase = .countdown(until: now + Self.countdownNanoseconds)
    nextFrame = 0
  }

  // MARK: Events

  /// Takes an event of a terminal that has this size.
  mutating func handle(
    _ event: TerminalEvent, size: TerminalSize, at now: Int64, session: inout PlaySession
  ) -> Ending? {
    switch event {
    case .leave(let reason): return .leave(reason)
    case .repaint:
      if size != picture.size { returnToWheel(at: now) }
    case .resumed: returnToWheel(at: now)
    case .key(let key): return press(key, at: now, session: &session)
    }
    picture.resize(size)
    nextFrame = 0
    return nil
  }

  /// After a pause that the player did not see the end of.
  private mutating func returnToWheel(at now: Int64) {
    switch phase {
    case .driving, .countdown:
      pressed = []
      phase = .countdown(until: now + Self.countdownNanoseconds)
    case .paused, .over: break
    }
  }

  private mutating func press(
    _ key: Key, at now: Int64, session: inout PlaySession
  ) -> Ending? {
    switch phase {
    case .driving: steer(key, session.settings.keys)
    case .countdown:
      if DriveKey(key, session.settings.keys) == .pause { pause() }
    case .paused(var menu):
      let choice = menu.press(key, session.settings.keys)
      phase = .paused(menu)
      nextFrame = 0
      if let choice { return take(choice, at: now, session: &session) }
    case .over:
      if offers, session.settings.keys.command(for: key) == .redo {
        goBack(at: now, session: &session)
      }
      if key == .enter || key == .character(" ") { return .finished(state.report) }
    }
    return nil
  }

  private mutating func steer(_ key: Key, _ keys: KeyMap) {
    switch DriveKey(key, keys) {
    case .pause: pause()
    case .intent(let intent):
      if pressed.count < Self.intentsMax { pressed.append(intent) }
    case nil: break
    }
  }

  private mutating func pause() {
    pressed = []
    phase = .paused(PauseMenu(isBotDriving: isBotDriving, light: light?.name))
    nextFrame = 0
  }

  private mutating func take(
    _ choice: PauseMenu.Item, at now: Int64, session: inout PlaySession
  ) -> Ending? {
    switch choice {
    case .goOn: break
    case .takeItFromTheLight:
      goBack(at: now, session: &session)
      return nil
    case .letHimDrive: isBotDriving = true
    case .takeTheWheel: isBotDriving = false
    case .leave: return .leave(nil)
    }
    phase = .countdown(until: now + Self.countdownNanoseconds)
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
      returnToWheel(at: now)
      let page = session.layout(
        width: terminal.size.width, height: terminal.size.height, theme: Theme(.mono))
      terminal.paint(page.grid)
      return
    }
    let (grid, cursor) = frame(at: now, keys: session.settings.keys)
    let bytesMax = phase == .driving && isPictureUp ? Self.frameBytesMax : .max
    terminal.paintWithoutWaiting(grid, cursor: cursor, bytesMax: bytesMax)
    isPictureUp = true
    // Nothing moves in a pause, and what ends it asks for a picture at once.
    if case .paused = phase, terminal.isReadyForFrame() { nextFrame = now + Self.second }
  }

  /// The picture, with the menu over it and the place of its cursor.
  mutating func frame(
    at now: Int64, keys: KeyMap = KeyMap()
  ) -> (grid: CellGrid, cursor: PageLayout.Place?) {
    var banner: String?
    var menu: PauseMenu?
    switch phase {
    case .driving: break
    case .over:
      let again = keys.sign(of: .redo)
      banner = offers ? "\(again) takes it from the last light   Enter goes on" : nil
    case .countdown(let end): banner = "\(max(1, (end - now + Self.second - 1) / Self.second))"
    case .paused(let open): menu = open
    }
    let pause = keys.name(of: .pause)?.uppercased() ?? "Esc"
    let moment = isBotDriving ? "he drives: \(pause) takes the wheel" : nil
    var grid = picture.draw(
      state, captions, banner: banner, moment: moment, keys: keys,
      hint: menu == nil ? nil : keys.pauseHint)
    let cursor = menu?.draw(into: &grid, isDimming: picture.tier >= .colours256)
    return (grid, cursor)
  }

  /// What a frame may send, its marks aside: 120 kB a second at most.
  static let frameBytesMax = 4_000
}
