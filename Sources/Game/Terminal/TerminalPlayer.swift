import CNcurses
import Engine
import Foundation

/// Plays a session on the terminal: keys to events, effects to pages, drives and saved games.
struct TerminalPlayer: Sendable {
  private var session: PlaySession
  private var store: SaveStore
  private var settings: SettingsStore
  private let drives: [DriveSequence]
  private var exitCode: Int32?
  private var pace = ReadingPace()
  /// When the reader was last seen.
  private var seen = cn_clock()

  /// Who does nothing for longer than this has gone away, and is not playing.
  private static let idleMillisecondsMax: Int64 = 300_000

  init(
    _ session: PlaySession, store: SaveStore, settings: SettingsStore, drives: [DriveSequence]
  ) {
    self.session = session
    self.store = store
    self.settings = settings
    self.drives = drives
  }

  /// Plays until the reader leaves; gives the exit code.
  ///
  /// - Parameter first: What a session that was begun already asks for.
  mutating func run(on terminal: inout Terminal, first: [SessionEffect] = [.show]) -> Int32 {
    perform(first, on: &terminal)
    while exitCode == nil {
      let wait = pace.wait(at: cn_clock())
      guard let event = terminal.nextEvent(withinMilliseconds: wait) else {
        if wait != nil { keepPace(on: &terminal) }
        continue
      }
      notePassing()
      switch event {
      case .key(let key):
        // The first key completes what is being typed, and does nothing else.
        if pace.press(key, at: cn_clock()) {
          show(on: &terminal)
        } else {
          handle(.key(key), on: &terminal)
        }
      case .repaint, .resumed: show(on: &terminal)
      case .leave(let reason): leave(because: reason, on: &terminal)
      }
    }
    return exitCode ?? 0
  }

  /// Types on, or turns the page that turns by itself.
  private mutating func keepPace(on terminal: inout Terminal) {
    if pace.turnsPage(at: cn_clock()) {
      handle(.accept, on: &terminal)
    } else {
      show(on: &terminal)
    }
  }

  private mutating func leave(because reason: LeaveReason?, on terminal: inout Terminal) {
    handle(.leave, on: &terminal)
    if let reason { exitCode = reason.exitCode }
  }

  private mutating func notePassing() {
    let now = cn_clock()
    let passed = min((now - seen) / 1_000_000, Self.idleMillisecondsMax)
    seen = now
    _ = session.handle(.passed(milliseconds: Int(passed)))
  }

  private mutating func handle(_ event: SessionEvent, on terminal: inout Terminal) {
    perform(session.handle(event), on: &terminal)
  }

  private mutating func perform(_ effects: [SessionEffect], on terminal: inout Terminal) {
    for effect in effects {
      switch effect {
      case .show: show(on: &terminal)
      case .save(let game): tell(store.save(game), on: &terminal)
      case .writeOut(let text): tell(store.writeOut(text, of: session.book), on: &terminal)
      case .putAside: tell(store.putAside(), on: &terminal)
      case .readShelf: handle(.shelf(store.shelf), on: &terminal)
      case .keep(let game, let slot): tell(store.keep(game, in: slot), on: &terminal)
      case .read(let slot):
        switch store.record(of: slot) {
        case .success(let game): handle(.gameRead(game), on: &terminal)
        case .failure(let error): tell("\(error.reason).", on: &terminal)
        }
      case .erase(let slot): tell(store.erase(slot), on: &terminal)
      case .export(let slot):
        let folder = FileManager.default.currentDirectoryPath
        tell(store.export(slot, to: folder), on: &terminal)
      case .keepChapter(let game): tell(store.keepChapter(game), on: &terminal)
      case .keepChronicle(let chronicle): tell(store.keep(chronicle), on: &terminal)
      case .keepSettings(let new): tell(settings.keep(new), on: &terminal)
      case .startDrive(let sequence): drive(sequence, on: &terminal)
      case .quit(let code): exitCode = code
      }
    }
  }

  private mutating func tell(_ words: String?, on terminal: inout Terminal) {
    if let words { handle(.notice(words), on: &terminal) }
  }

  private mutating func show(on terminal: inout Terminal) {
    terminal.setMouse(session.settings.usesMouse)
    let theme = Theme(
      session.settings.theme, hasUnicode: terminal.hasUnicode, tier: terminal.tier,
      isTypeset: session.settings.isTypeset)
    let layout = session.layout(
      width: terminal.size.width, height: terminal.size.height, theme: theme)
    let now = cn_clock()
    let isKnown = session.settings.skipsRead && session.wasReadBefore
    pace.show(
      layout.typing, wordCount: isKnown ? 0 : layout.newWordCount,
      isKnown ? session.settings.atOnce : session.settings, at: now)
    let page = pace.typed(at: now).map(layout.typed) ?? layout
    terminal.paint(page.grid, cursor: page.cursor)
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
      isTypeset: session.settings.isTypeset, clockPercent: session.settings.clockPercent)
    switch loop.run(on: &terminal, session: &session) {
    case .finished(let report): handle(.driveFinished(report), on: &terminal)
    case .leave(let reason): leave(because: reason, on: &terminal)
    case .stale: preconditionFailure("only a rehearsal watches its file")
    }
  }
}
