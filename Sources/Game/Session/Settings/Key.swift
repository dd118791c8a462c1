/// A key as the player knows it, whatever bytes the terminal sends for it.
enum Key: Hashable, Sendable {
  case up, down, left, right
  case pageUp, pageDown, home, end
  case enter, escape, tab, backspace, delete
  /// A character that was typed; Space is one.
  case character(Unicode.Scalar)
  /// A letter typed with Ctrl, in lower case.
  case control(Unicode.Scalar)
  /// The terminal's window lost or gained the keyboard. Not keys, but they come as such.
  case focusLost, focusGained
  /// The mouse's first button, on a cell from 0, and its wheel.
  case click(column: Int, row: Int)
  case wheelUp, wheelDown
}

extension Key {
  /// As a person writes it: `Enter`, `PgUp`, `Ctrl-R`, `u`.
  var name: String {
    if let name = Self.named.first(where: { $0.key == self })?.name { return name }
    switch self {
    case .character(let scalar): return String(Character(scalar))
    case .control(let scalar): return "Ctrl-\(String(Character(scalar)).uppercased())"
    default: return ""
    }
  }

  /// The key of a name, its case aside where it is not one character; nil if there is none.
  init?(name: String) {
    let lowercased = name.lowercased()
    if let named = Self.named.first(where: { $0.name.lowercased() == lowercased }) {
      self = named.key
      return
    }
    let scalars = Array(name.unicodeScalars)
    if scalars.count == 1, scalars[0].value > 0x20, !scalars[0].properties.isWhitespace,
      scalars[0].properties.generalCategory != .control
    {
      self = .character(scalars[0])
    } else if lowercased.hasPrefix("ctrl-"), scalars.count == 6,
      let letter = lowercased.unicodeScalars.last, ("a"..."z").contains(letter)
    {
      self = .control(letter)
    } else {
      return nil
    }
  }

  private static let named: [(name: String, key: Key)] = [
    ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right), ("PgUp", .pageUp),
    ("PgDn", .pageDown), ("Home", .home), ("End", .end), ("Enter", .enter), ("Esc", .escape),
    ("Tab", .tab), ("Backspace", .backspace), ("Delete", .delete), ("Space", .character(" ")),
  ]
}
