import Engine

/// What a key can be told to do. The order is that of the list of keys; of two commands on one key,
/// the first has it.
enum Command: String, CaseIterable, Hashable, Sendable {
  case up, down, left, accept
  case pageUp = "page-up"
  case pageDown = "page-down"
  case top, bottom
  case takeBack = "take-back"
  case redo
  case history, status, transcript, search
  case searchNext = "search-next"
  case writeOut = "write-out"
  case save, load, erase
  case autoAdvance = "auto-advance"
  case settings
  case keyLine = "key-line"
  case help, menu

  case steerLeft = "steer-left"
  case steerRight = "steer-right"
  case faster, slower, brake, cover, lights, pause

  /// Where a key means this: the same key may mean one thing in each.
  enum Room: Hashable, Sendable {
    case page
    case wheel
  }

  var room: Room {
    switch self {
    case .steerLeft, .steerRight, .faster, .slower, .brake, .cover, .lights, .pause: .wheel
    default: .page
    }
  }

  /// What it does, for the lists of keys.
  var words: String {
    switch self {
    case .up: "select the line above"
    case .down: "select the line below"
    case .left: "the value before"
    case .accept: "go on, or take what is selected"
    case .pageUp: "a screen back; read what came before"
    case .pageDown: "a screen on"
    case .top: "to the beginning"
    case .bottom: "to the end"
    case .takeBack: "take back a choice"
    case .redo: "make it again"
    case .history: "every choice, and the roads not taken"
    case .status: "what he knows of himself"
    case .transcript: "read everything that came before"
    case .search: "search"
    case .searchNext: "the next place found"
    case .writeOut: "write it to a file"
    case .save: "save under a name"
    case .load: "load a saved game"
    case .erase: "delete"
    case .autoAdvance: "go on by itself, or stop that"
    case .settings: "settings"
    case .keyLine: "the line of keys on and off"
    case .help: "the keys that count here"
    case .menu: "menu; close what is open"
    case .steerLeft: "steer left"
    case .steerRight: "steer right"
    case .faster: "faster"
    case .slower: "slower"
    case .brake: "brake"
    case .cover: "take cover"
    case .lights: "switch the lights"
    case .pause: "pause"
    }
  }

  /// The keys it has unless the reader binds others.
  var keysByDefault: [Key] {
    switch self {
    case .up: [.up, .character("k")]
    case .down: [.down, .character("j")]
    case .left: [.left]
    case .accept: [.enter, .character(" "), .right]
    case .pageUp: [.pageUp, .character("b")]
    case .pageDown: [.pageDown, .character("f")]
    case .top: [.home]
    case .bottom: [.end]
    case .takeBack: [.character("u"), .backspace]
    case .redo: [.character("r")]
    case .history: [.character("H"), .tab]
    case .status: [.character("i")]
    case .transcript: [.character("t")]
    case .search: [.character("/")]
    case .searchNext: [.character("n")]
    case .writeOut: [.character("w")]
    case .save: [.character("s")]
    case .load: [.character("l")]
    case .erase: [.delete, .character("d")]
    case .autoAdvance: [.character("a")]
    case .settings: [.character("o")]
    case .keyLine: [.character("h")]
    case .help: [.character("?")]
    case .menu: [.escape, .character("q")]
    case .steerLeft: [.left, .character("a"), .character("h")]
    case .steerRight: [.right, .character("d"), .character("l")]
    case .faster: [.up, .character("w"), .character("k")]
    case .slower: [.down, .character("s"), .character("j")]
    case .brake: [.character(" ")]
    case .cover: [.character("c")]
    case .lights: [.character("x")]
    case .pause: [.character("p"), .escape, .character("q")]
    }
  }
}

/// A part of the line of keys: what to press, and what that does.
struct KeyHint: Hashable, Sendable {
  var key: String
  var does: String
  /// Where not all fit, the highest go first; of equals the last.
  var rank = 0
}

/// Which key means what.
///
/// Digits choose and answer; Ctrl-C, Ctrl-L and Ctrl-Z are the terminal's. Arrows up and down,
/// Enter and Esc always mean what they mean, so that no binding locks a reader out.
struct KeyMap: Hashable, Sendable {
  /// The commands whose keys are not those by default, and their keys.
  private(set) var bound: [Command: [Key]] = [:]

  static let keyCountMax = 4
  private static let fixed: [Key: Command] = [
    .up: .up, .down: .down, .enter: .accept, .escape: .menu,
  ]

  /// The keys of a command, in the order in which they are shown.
  func keys(of command: Command) -> [Key] { bound[command] ?? command.keysByDefault }

  /// The first key of a command, by name, for lines that have room for one; nil if it has none.
  func name(of command: Command) -> String? { keys(of: command).first?.name }

  /// Keys and what they do; a command without a key has none.
  func hints(_ parts: [(command: Command, does: String)]) -> [KeyHint] {
    parts.compactMap { part in
      name(of: part.command).map { KeyHint(key: $0, does: part.does) }
    }
  }

  /// The first key of a command at the wheel, as short as it can be named; a command that was left
  /// without one says so.
  func sign(of command: Command) -> String {
    switch keys(of: command).first {
    case .left: "←"
    case .right: "→"
    case .up: "↑"
    case .down: "↓"
    case let key?: key.name.count == 1 ? key.name.uppercased() : key.name
    case nil: "(no key)"
    }
  }

  /// The line of keys at the wheel, the least needed last; two spaces between them.
  var wheelHint: String {
    let parts: [(commands: [Command], does: String)] = [
      ([.steerLeft, .steerRight], "steer"), ([.faster, .slower], "speed"), ([.brake], "brake"),
      ([.cover], "cover"), ([.lights], "lights"), ([.pause], "pause"),
    ]
    return parts.compactMap { part in
      let bound = part.commands.filter { !keys(of: $0).isEmpty }
      return bound.isEmpty ? nil : bound.map(sign(of:)).joined() + " \(part.does)"
    }.joined(separator: "  ")
  }

  /// The line of keys over a menu at the wheel.
  var pauseHint: String {
    let (up, down, accept) = (sign(of: .up), sign(of: .down), sign(of: .accept))
    return "\(up)\(down) choose  \(accept) takes it  \(sign(of: .pause)) drives on"
  }

  mutating func bind(_ command: Command, to keys: [Key]) {
    bound[command] = keys == command.keysByDefault ? nil : Array(keys.prefix(Self.keyCountMax))
  }

  func command(for key: Key, in room: Command.Room = .page) -> Command? {
    if room == .page, let command = Self.fixed[key] { return command }
    if room == .wheel, key == .escape { return .pause }
    return Command.allCases.first { $0.room == room && keys(of: $0).contains(key) }
  }

  /// Whether a key's meaning can be changed.
  static func isBindable(_ key: Key, in room: Command.Room) -> Bool {
    switch key {
    case .control("c"), .control("l"), .control("z"), .focusLost, .focusGained, .escape: false
    case .click, .wheelUp, .wheelDown: false
    case .character(let scalar): scalar.digit == nil
    default: room == .wheel || fixed[key] == nil
    }
  }

  /// The commands that share a key with this one: only the first of them gets it.
  func conflicts(of command: Command) -> [Command] {
    let own = keys(of: command)
    return Command.allCases.filter { other in
      other != command && other.room == command.room
        && keys(of: other).contains(where: own.contains)
    }
  }
}

extension Unicode.Scalar {
  var digit: Int? { ("0"..."9").contains(self) ? Int(value - 0x30) : nil }
}
