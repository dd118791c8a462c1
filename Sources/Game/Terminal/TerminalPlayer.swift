import CNcurses
import Engine

/// Plays a session on the terminal: keys to events, effects to pages, drives and saved games.
struct TerminalPlayer: Sendable {
  private var session: PlaySession
  private var store: SaveStore
  private var settings: SettingsStore
  private let drives: [DriveSequence]
  private var exitCode: Int32?

  init(
    _ session: PlaySession, store: SaveStore, settings: SettingsStore, drives: [DriveSequence]
  ) {
    self.session = session
    self.store = store
    self.settings = settings
    self.drives = drives
  }

  /// Plays until the reader leaves; gives the exit code.
  mutating func run(on terminal: inout Terminal) -> Int32 {
    show(on: &terminal)
    while exitCode == nil {
      guard let event = terminal.nextEvent() else { continue }
      switch event {
      case .key(let key): handle(.key(key), on: &terminal)
      case .repaint, .resumed: show(on: &terminal)
      case .leave(let reason): leave(because: reason, on: &terminal)
      }
    }
    return exitCode ?? 0
  }

  private mutating func leave(because reason: LeaveReason?, on terminal: inout Terminal) {
    handle(.leave, on: &terminal)
    if let reason { exitCode = reason.exitCode }
  }

  private mutating func handle(_ event: SessionEvent, on terminal: inout Terminal) {
    for effect in session.handle(event) {
      switch effect {
      case .show: show(on: &terminal)
      case .save(let game):
        if let failure = store.save(game) { handle(.notice(failure), on: &terminal) }
      case .putEarlier:
        if let failure = store.putEarlier() { handle(.notice(failure), on: &terminal) }
      case .takeEarlier:
        if let failure = store.takeEarlier() { handle(.notice(failure), on: &terminal) }
      case .keepSettings(let new):
        if let failure = settings.keep(new) { handle(.notice(failure), on: &terminal) }
      case .startDrive(let sequence): drive(sequence, on: &terminal)
      case .quit(let code): exitCode = code
      }
    }
  }

  private mutating func show(on terminal: inout Terminal) {
    let theme = Theme(
      session.settings.theme, hasUnicode: terminal.hasUnicode, tier: terminal.tier)
    let layout = session.layout(
      width: terminal.size.width, height: terminal.size.height, theme: theme)
    terminal.paint(layout.grid, cursor: layout.cursor)
  }

  private mutating func drive(_ name: String, on terminal: inout Terminal) {
    guard let sequence = drives.first(where: { $0.id == name }) else {
      return handle(.driveFailed("There is no driving sequence '\(name)'."), on: &terminal)
    }
    let state = DriveState(
      sequence: sequence, course: Course(building: sequence), level: session.settings.level,
      seed: UInt64(truncatingIfNeeded: session.seed), aids: session.settings.aids,
      flags: session.driveFlags(sequence.storyFlags))
    var loop = DriveLoop(
      state, on: terminal, isSteady: session.settings.isMotionReduced,
      clockPercent: session.settings.clockPercent)
    switch loop.run(on: &terminal, session: &session) {
    case .finished(let report): handle(.driveFinished(report), on: &terminal)
    case .leave(let reason): leave(because: reason, on: &terminal)
    case .stale: preconditionFailure("only a rehearsal watches its file")
    }
  }
}
