import Engine

/// What the reader, the terminal or a drive tells the session.
enum SessionEvent: Hashable, Sendable {
  /// A key: what it means depends on the bindings and on what is open.
  case key(Key)
  case command(Command)
  /// A number key, from 1. Takes the choice or menu line at once; does nothing if there is none.
  case choose(Int)
  /// A notch of the wheel: -1 up, 1 down.
  case wheel(Int)
  /// Ctrl-C, SIGTERM, SIGHUP: leave at once, saved.
  case leave
  case driveFinished(DriveReport)
  /// The sequence cannot be driven; the reason is told in one line.
  case driveFailed(String)
  /// Something to tell in one line, such as a save that failed.
  case notice(String)
  /// Time that the reader has spent since the last event.
  case passed(milliseconds: Int)
  /// The saved games, as `readShelf` asked.
  case shelf(Shelf)
  /// A saved game, as `read` asked.
  case gameRead(GameRecord)
  /// What a layout showed: the terminal sends it after each new layout, so that the session knows
  /// where to scroll and what was not on the screen yet.
  case laidOut(LayoutStops)

  static let up = SessionEvent.command(.up)
  static let down = SessionEvent.command(.down)
  static let accept = SessionEvent.command(.accept)
  static let back = SessionEvent.command(.takeBack)
  static let pageUp = SessionEvent.command(.pageUp)
  static let pageDown = SessionEvent.command(.pageDown)
  static let help = SessionEvent.command(.help)
  static let menu = SessionEvent.command(.menu)
  static let toggleHint = SessionEvent.command(.keyLine)

  /// What a key means while a story is read; nil if it means nothing.
  init?(_ key: Key, _ keys: KeyMap) {
    switch key {
    case .wheelUp: self = .wheel(-1)
    case .wheelDown: self = .wheel(1)
    default: self.init(pressed: key, keys)
    }
  }

  private init?(pressed key: Key, _ keys: KeyMap) {
    if case .character(let scalar) = key, let digit = scalar.digit, digit > 0 {
      self = .choose(digit)
    } else if let command = keys.command(for: key) {
      self = .command(command)
    } else {
      return nil
    }
  }
}

/// What the session asks of its host, in order.
enum SessionEffect: Hashable, Sendable {
  /// The model has changed: lay it out and paint it.
  case show
  case startDrive(sequence: String)
  case save(GameRecord)
  /// Write the transcript, which is Markdown, to a file of its own.
  case writeOut(String)
  /// A game takes the place of the one that is kept: that one goes among the saved games.
  case putAside
  /// Lists the saved games: answered with `shelf`.
  case readShelf
  /// Saves a game under its label; with a slot, in the place of the one that is there.
  case keep(GameRecord, slot: SavedSlot.ID?)
  /// Reads a saved game: answered with `gameRead`, or with a notice.
  case read(SavedSlot.ID)
  case erase(SavedSlot.ID)
  /// Copies a saved game into a file of its own.
  case export(SavedSlot.ID)
  /// A chapter begins: keeps the way to it, for starting there again.
  case keepChapter(GameRecord)
  case keepChronicle(Chronicle)
  /// The reader changed a setting: keep it.
  case keepSettings(Settings)
  case quit(code: Int32)
}

/// A place in what was read: a passage, and a UTF-8 offset in its text. Keeps its meaning when text
/// is wrapped anew.
struct TextPosition: Hashable, Comparable, Sendable {
  var passage: Int
  var offset: Int

  static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.passage, left.offset) < (right.passage, right.offset)
  }
}

/// A part of the screen that can be clicked.
struct ClickTarget: Hashable, Sendable {
  var rows: Range<Int>
  var columns: Range<Int>
  /// The choice or line of a menu that it takes, from 0; nil goes on, as Enter does.
  var option: Int?

  func contains(column: Int, row: Int) -> Bool { rows.contains(row) && columns.contains(column) }
}

/// Where the layout of a page leads to.
struct LayoutStops: Hashable, Sendable {
  var targets: [ClickTarget] = []
  /// New text that did not fit begins here; nil if the page was shown to its end.
  var continuesAt: TextPosition?
  /// Of the transcript: its top line after scrolling. Nil where there is no further line.
  var lineUp: TextPosition?
  var lineDown: TextPosition?
  var pageUp: TextPosition?
  var pageDown: TextPosition?
  /// Of a list: how many of its lines are on the screen.
  var listRows = 1
  /// Of a list where nothing can be selected: the last line that can stand at the top.
  var listTopMax = 0
}
