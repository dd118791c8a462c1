import Engine

/// What the reader, the terminal or a drive tells the session.
enum SessionEvent: Hashable, Sendable {
  /// A key: what it means depends on the bindings and on what is open.
  case key(Key)
  case up
  case down
  /// Enter, Space, right: go on, or take what is selected.
  case accept
  /// A number key, from 1. Takes the choice or menu line at once; does nothing if there is none.
  case choose(Int)
  /// Takes back the last choice.
  case back
  case pageUp
  case pageDown
  /// A notch of the wheel: -1 up, 1 down.
  case wheel(Int)
  case help
  /// Esc or `q`: opens the menu, or closes what is open.
  case menu
  /// Shows or hides the line of keys at the bottom.
  case toggleHint
  /// Ctrl-C, SIGTERM, SIGHUP: leave at once, saved.
  case leave
  case driveFinished(DriveReport)
  /// The sequence cannot be driven; the reason is told in one line.
  case driveFailed(String)
  /// Something to tell in one line, such as a save that failed.
  case notice(String)
  /// What a layout showed: the terminal sends it after each new layout, so that the session knows
  /// where to scroll and what was not on the screen yet.
  case laidOut(LayoutStops)
}

/// What the session asks of its host, in order.
enum SessionEffect: Hashable, Sendable {
  /// The model has changed: lay it out and paint it.
  case show
  case startDrive(sequence: String)
  case save(GameRecord)
  /// Write the transcript, which is Markdown, to a file of its own.
  case writeOut(String)
  /// A new game begins: the one that is kept becomes the earlier one.
  case putEarlier
  /// The earlier game goes on: it and the one that is kept change places.
  case takeEarlier
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
}

extension SessionEvent {
  /// What a key means while a story is read.
  init?(_ key: Key, _ keys: KeyMap) {
    switch key {
    case .wheelUp: self = .wheel(-1)
    case .wheelDown: self = .wheel(1)
    default: self.init(pressed: key, keys)
    }
  }

  private init?(pressed key: Key, _ keys: KeyMap) {
    switch keys.command(for: key) {
    case .up: self = .up
    case .down: self = .down
    case .accept: self = .accept
    case .pageUp, .transcript: self = .pageUp
    case .pageDown: self = .pageDown
    case .takeBack: self = .back
    case .menu: self = .menu
    case .help: self = .help
    case .keyLine: self = .toggleHint
    default:
      guard case .character(let scalar) = key, let digit = scalar.digit, digit > 0 else {
        return nil
      }
      self = .choose(digit)
    }
  }
}
