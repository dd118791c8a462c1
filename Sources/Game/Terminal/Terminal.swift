import CNcurses
import Foundation

struct TerminalSize: Hashable, Sendable {
  var width: Int
  var height: Int

  var isTooSmall: Bool { width < PageLayout.widthMin || height < PageLayout.heightMin }
}

/// What comes from the terminal.
enum TerminalEvent: Hashable, Sendable {
  case key(Key)
  /// The window has another size, or what it shows was asked for again: paint.
  case repaint
  /// The player stopped the program with Ctrl-Z and has come back to it. Paint.
  case resumed
  /// Save and leave at once: Ctrl-C, SIGTERM, or the terminal has gone.
  case leave(LeaveReason)
}

enum LeaveReason: Hashable, Sendable {
  case interrupted
  case terminated
  case hungUp

  /// What a shell reports for a program that a signal ended.
  var exitCode: Int32 {
    switch self {
    case .interrupted: 130
    case .terminated: 143
    case .hungUp: 129
    }
  }
}

/// The terminal while we have it. Not copyable: there is one, and it goes back as it was found when
/// this value goes.
struct Terminal: ~Copyable {
  let tier: ColourTier
  let hasUnicode: Bool
  private(set) var size: TerminalSize
  private var painter: Painter
  private var decoder = KeyDecoder()
  private var waitingSince: Int64 = 0
  private var keys: [Key] = []
  /// What a frame left over that the terminal did not take at once.
  private var unsent: ArraySlice<UInt8> = []

  /// Why the terminal cannot show pages; nil if it can, as far as can be told from outside.
  static func obstacle(environment: [String: String]) -> String? {
    if !cn_is_terminal() { return "this is not a terminal" }
    let name = environment["TERM"] ?? ""
    return name.isEmpty || name == "dumb" ? "the terminal '\(name)' cannot place its cursor" : nil
  }

  /// Takes the terminal. Nil where curses cannot start; the terminal is untouched then.
  init?(environment: [String: String], isColourRefused: Bool) {
    hasUnicode = Self.hasUnicode(environment)
    guard cn_start() else { return nil }
    let colours = Int(cn_colour_count())
    tier = .detected(
      environment: environment, terminalColours: colours, isColourRefused: isColourRefused)
    painter = Painter(
      tier: tier, hasBrightColours: colours >= 16, isUTF8: hasUnicode, isBracketed: cn_is_modern())
    size = Self.currentSize()
  }

  /// Gives the terminal back at once.
  consuming func close() {}

  deinit {
    // Half a sequence of escapes must not be the last that the terminal hears.
    _ = cn_write(Array(unsent), unsent.count)
    cn_stop()
  }

  /// Whether to write more than ASCII. Takes the locale of the environment; without a word on it,
  /// as in a container, today's terminals take UTF-8.
  static func hasUnicode(_ environment: [String: String]) -> Bool {
    if cn_set_locale() { return true }
    let namesNone = ["LC_ALL", "LC_CTYPE", "LANG"].allSatisfy { (environment[$0] ?? "").isEmpty }
    return namesNone && environment["TERM"] != "linux"
  }

  private static func currentSize() -> TerminalSize {
    var height: Int32 = 0
    var width: Int32 = 0
    guard cn_window_size(&height, &width) else { return TerminalSize(width: 80, height: 24) }
    return TerminalSize(width: Int(width), height: Int(height))
  }

  /// Whether clicks and the wheel come to us; they do not at first.
  mutating func setMouse(_ isWanted: Bool) {
    sendRest()
    cn_set_mouse(isWanted)
  }

  // MARK: Painting

  /// Shows a grid; what has no room is cut. Gives the bytes that were sent.
  @discardableResult
  mutating func paint(
    _ grid: CellGrid, cursor: PageLayout.Place? = nil
  ) -> Int {
    sendRest()
    let bytes = frame(grid, cursor: cursor, bytesMax: .max)
    guard !bytes.isEmpty, cn_write(bytes, bytes.count) else { return 0 }
    return bytes.count
  }

  /// Shows a grid as fast as the terminal takes it, and never waits for it: the rest follows when
  /// `isReadyForFrame` is asked. A slow line slows the picture, and no clock.
  mutating func paintWithoutWaiting(
    _ grid: CellGrid, cursor: PageLayout.Place? = nil, bytesMax: Int = .max
  ) {
    precondition(unsent.isEmpty, "one frame at a time: ask whether the terminal is ready")
    unsent = frame(grid, cursor: cursor, bytesMax: bytesMax)[...]
    sendSome()
  }

  /// Whether the last frame is out and the next can go.
  mutating func isReadyForFrame() -> Bool {
    sendSome()
    return unsent.isEmpty && cn_is_writable()
  }

  private mutating func sendSome() {
    while !unsent.isEmpty {
      let written = Int(cn_write_some(Array(unsent), unsent.count))
      if written == 0 { return }
      unsent = written < 0 ? [] : unsent.dropFirst(written)
    }
  }

  private mutating func sendRest() {
    guard !unsent.isEmpty else { return }
    _ = cn_write(Array(unsent), unsent.count)
    unsent = []
  }

  private mutating func frame(
    _ grid: CellGrid, cursor: PageLayout.Place?, bytesMax: Int
  ) -> [UInt8] {
    var screen = grid
    if grid.width != size.width || grid.height != size.height {
      screen = CellGrid(width: size.width, height: size.height)
      screen.overlay(grid, x: 0, y: 0)
    }
    let isCursorInside = cursor.map { screen.contains(x: $0.column, y: $0.row) } ?? false
    return painter.frame(screen, cursor: isCursorInside ? cursor : nil, bytesMax: bytesMax)
  }

  // MARK: Events

  /// The next thing that happens, within so many milliseconds; nil if nothing did. Without a limit
  /// it waits for ever, and nil means only that nothing has come yet.
  mutating func nextEvent(withinMilliseconds limit: Int? = nil) -> TerminalEvent? {
    if let event = takeSignal() { return event }
    if keys.isEmpty {
      if let event = readKeys(withinMilliseconds: limit) { return event }
      if let event = takeSignal() { return event }
    }
    guard !keys.isEmpty else { return nil }
    let key = keys.removeFirst()
    guard key == .control("l") else { return .key(key) }
    painter.forgetScreen()
    return .repaint
  }

  /// How often to look whether whoever started the program is still there.
  private static let watchMilliseconds = 1_000

  /// Reads what keys there are; gives an event only if the terminal has gone.
  private mutating func readKeys(withinMilliseconds limit: Int?) -> TerminalEvent? {
    // Killed at once, a shell's script leaves us with a terminal that the shell has taken back.
    if cn_is_orphaned() { return .leave(.hungUp) }
    var wait = min(limit ?? Self.watchMilliseconds, Self.watchMilliseconds)
    if decoder.isWaiting {
      let waited = Int((cn_clock() - waitingSince) / 1_000_000)
      let rest = max(0, KeyDecoder.patienceMilliseconds - waited)
      wait = min(wait, rest)
    }
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = Int(cn_read_keys(&bytes, Int32(bytes.count), Int32(clamping: wait)))
    if count < 0 { return .leave(.hungUp) }
    if count > 0 {
      keys += decoder.decode(bytes.prefix(count))
      waitingSince = cn_clock()
    } else if decoder.isWaiting {
      let waited = (cn_clock() - waitingSince) / 1_000_000
      if waited >= KeyDecoder.patienceMilliseconds { keys += decoder.giveUpWaiting() }
    }
    return nil
  }

  private mutating func takeSignal() -> TerminalEvent? {
    let signals = Int(cn_take_signals())
    if signals == 0 { return nil }
    if signals & CN_SIGNAL_HANG_UP != 0 { return .leave(.hungUp) }
    if signals & CN_SIGNAL_TERMINATE != 0 { return .leave(.terminated) }
    if signals & CN_SIGNAL_INTERRUPT != 0 { return .leave(.interrupted) }
    if signals & CN_SIGNAL_SUSPEND != 0 {
      suspend()
      return .resumed
    }
    size = Self.currentSize()
    painter.forgetScreen()
    return .repaint
  }

  private mutating func suspend() {
    sendRest()
    cn_suspend()
    painter.forgetScreen()
    size = Self.currentSize()
  }
}
