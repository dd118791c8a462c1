/// A line of wrapped text.
struct WrappedLine: Hashable, Sendable {
  var text: String
  /// Where it begins in the text, in UTF-8 bytes.
  var offset: Int
}

/// Breaks text into lines by the columns that it takes in a terminal.
enum TextWrap {
  /// A piece that is not broken unless it alone is wider than a line, and the blanks after it.
  private struct Piece {
    var text: String
    var columns: Int
    var offset: Int
    /// Columns of the blanks that follow it on the same line.
    var gap = 0
  }

  /// The lines of a text in at most `width` columns. Breaks at spaces, after dashes and between
  /// wide characters; a word wider than a line is cut. A last line of one short word is given
  /// company where the line above can spare a word. Linear in the length of the text.
  static func lines(_ text: String, width: Int) -> [WrappedLine] {
    let width = max(2, width)
    var lines: [[Piece]] = [[]]
    var column = 0
    for piece in pieces(text, width: width) {
      if column + piece.columns > width, !lines[lines.count - 1].isEmpty {
        lines.append([])
        column = 0
      }
      lines[lines.count - 1].append(piece)
      column += piece.columns + piece.gap
    }
    keepCompany(&lines, width: width)
    return lines.map(line)
  }

  private static func line(_ pieces: [Piece]) -> WrappedLine {
    var text = ""
    for (index, piece) in pieces.enumerated() {
      text += piece.text
      if index + 1 < pieces.count { text += String(repeating: " ", count: piece.gap) }
    }
    return WrappedLine(text: text, offset: pieces.first?.offset ?? 0)
  }

  /// A widow is a short last word alone on its line.
  private static func keepCompany(_ lines: inout [[Piece]], width: Int) {
    guard lines.count > 1, let last = lines.last, last.count == 1, last[0].columns <= 8 else {
      return
    }
    let above = lines[lines.count - 2]
    guard above.count >= 4, let word = above.last, word.gap > 0, word.columns * 4 <= width,
      word.columns + word.gap + last[0].columns <= width
    else { return }
    lines[lines.count - 2].removeLast()
    lines[lines.count - 1].insert(word, at: 0)
  }

  private static func pieces(_ text: String, width: Int) -> [Piece] {
    var pieces: [Piece] = []
    var current = Piece(text: "", columns: 0, offset: 0)
    var offset = 0
    func finish(gap: Int) {
      if current.text.isEmpty {
        if gap > 0, !pieces.isEmpty { pieces[pieces.count - 1].gap += gap }
      } else {
        current.gap = gap
        pieces.append(current)
      }
      current = Piece(text: "", columns: 0, offset: offset)
    }
    var before: Character?
    for character in text {
      defer {
        offset += character.utf8.count
        before = character
      }
      if isBlank(character) {
        finish(gap: 1)
        continue
      }
      let (shown, columns) = measured(character)
      if let before, canBreak(between: before, and: character) { finish(gap: 0) }
      // A word that no line can hold is cut where the line ends.
      if current.columns + columns > width { finish(gap: 0) }
      if current.text.isEmpty { current.offset = offset }
      current.text += shown
      current.columns += columns
    }
    finish(gap: 0)
    return pieces
  }

  /// What of a character can be shown (nothing of a control), and its columns.
  private static func measured(_ character: Character) -> (text: String, columns: Int) {
    if let ascii = character.asciiValue, ascii >= 0x20, ascii < 0x7F {
      return (String(character), 1)
    }
    let scalars = character.unicodeScalars.filter { $0.properties.generalCategory != .control }
    let text = String(String.UnicodeScalarView(scalars))
    return (text, TextWidth.columns(of: text))
  }

  /// A no-break space is no place to break.
  private static func isBlank(_ character: Character) -> Bool {
    if let ascii = character.asciiValue { return ascii == 0x20 || (0x09...0x0D).contains(ascii) }
    return character != "\u{A0}" && character != "\u{202F}" && character.isWhitespace
  }

  private static func canBreak(between left: Character, and right: Character) -> Bool {
    if left.isASCII, right.isASCII, left != "-" { return false }
    if isBlank(left) || isBlank(right) { return false }
    if noBreakBefore.contains(right) || noBreakAfter.contains(left) { return false }
    if left == "—" || left == "–" { return true }
    // Between letters only: "-5" and "--" hold together.
    if left == "-" || left == "\u{2010}" { return right.isLetter }
    return isWide(left) || isWide(right)
  }

  private static func isWide(_ character: Character) -> Bool {
    TextWidth.columns(of: String(character)) == 2
  }

  private static let noBreakBefore = Set<Character>(
    "—–-‐.,;:!?)]}\"'”’»…、。，．：；！？）］｝」』】〉》ー・％")
  private static let noBreakAfter = Set<Character>("([{“‘«（［｛「『【〈《")
}
