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
  /// wide characters; a word wider than a line is cut.
  ///
  /// The breaks are those that leave the least ragged edge over the whole paragraph (after D. Knuth
  /// and M. Plass, "Breaking Paragraphs into Lines"), without a widow, a hyphen or the first small
  /// word of a sentence at the end of a line where that is cheap. Linear in the length of the text,
  /// for a line holds only so many words.
  static func lines(_ text: String, width: Int) -> [WrappedLine] {
    let width = max(2, width)
    let pieces = pieces(text, width: width)
    guard !pieces.isEmpty else { return [WrappedLine(text: "", offset: 0)] }
    let ends = bestBreaks(pieces, width: width)
    var lines: [WrappedLine] = []
    var start = 0
    while start < pieces.count {
      lines.append(line(pieces[start..<ends[start]]))
      start = ends[start]
    }
    return lines
  }

  /// The same number of lines, as even as they can be: for words in the middle of the page.
  static func balanced(_ text: String, width: Int) -> [WrappedLine] {
    let lines = lines(text, width: width)
    guard lines.count > 1 else { return lines }
    // No narrower than the words need on average.
    let columns = lines.reduce(0) { $0 + TextWidth.columns(of: $1.text) }
    var (low, high) = (max(2, columns / lines.count), width)
    while low < high {
      let middle = (low + high) / 2
      if Self.lines(text, width: middle).count <= lines.count {
        high = middle
      } else {
        low = middle + 1
      }
    }
    let even = Self.lines(text, width: high)
    return even.count <= lines.count ? even : lines
  }

  private static func line(_ pieces: ArraySlice<Piece>) -> WrappedLine {
    var text = ""
    for (index, piece) in zip(pieces.indices, pieces) {
      text += piece.text
      if index + 1 < pieces.endIndex { text += String(repeating: " ", count: piece.gap) }
    }
    return WrappedLine(text: text, offset: pieces.first?.offset ?? 0)
  }

  /// What is worth so many columns of ragged edge, squared.
  private enum Penalty {
    /// A last line of one short word, or a scrap of two; more on long lines, where it looks
    /// lonelier.
    static func widow(_ width: Int) -> Int { width * width / 11 }
    /// A sentence that begins with a small word at the end of a line.
    static let stranded = 40
    static let hyphen = 25
    /// A line that begins with a dash between words.
    static func dash(_ width: Int) -> Int { width * width / 8 }
    static let widowColumnsMax = 8
    static let scrapColumnsMax = 6
    static let strandedColumnsMax = 2
  }

  /// For each piece, where the line ends that begins with it: one past its last piece.
  private static func bestBreaks(_ pieces: [Piece], width: Int) -> [Int] {
    var ends = [Int](repeating: pieces.count, count: pieces.count)
    var costs = [Int](repeating: 0, count: pieces.count + 1)
    for start in pieces.indices.reversed() {
      var columns = 0
      var best = Int.max
      for end in start + 1...pieces.count {
        columns += pieces[end - 1].columns
        if columns > width, end > start + 1 { break }
        let cost =
          costs[end] + cost(of: pieces[start..<end], ends: columns, of: pieces.count, width)
        // Of two that are as good, the line that holds more.
        if cost <= best { (best, ends[start]) = (cost, end) }
        columns += pieces[end - 1].gap
      }
      costs[start] = best
    }
    return ends
  }

  private static func cost(
    of line: ArraySlice<Piece>, ends columns: Int, of count: Int, _ width: Int
  ) -> Int {
    let last = line[line.endIndex - 1]
    let beginsWithDash = line.startIndex > 0 && isDash(line[line.startIndex].text)
    var cost = beginsWithDash ? Penalty.dash(width) : 0
    if line.endIndex == count {
      let isAlone = line.count == 1 && last.columns <= Penalty.widowColumnsMax
      let isWidow = line.startIndex > 0 && (isAlone || columns <= Penalty.scrapColumnsMax)
      return cost + (isWidow ? Penalty.widow(width) : 0)
    }
    cost += (width - columns) * (width - columns)
    if last.gap == 0, last.text.last == "-" { cost += Penalty.hyphen }
    if line.count > 1, last.gap > 0, last.columns <= Penalty.strandedColumnsMax,
      line[line.endIndex - 2].text.contains(where: { ".!?…".contains($0) })
    {
      cost += Penalty.stranded
    }
    return cost
  }

  private static func isDash(_ text: String) -> Bool {
    text == "—" || text == "–" || text == "--"
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

  /// Closing signs, and of Japanese what JLREQ (W3C, "Requirements for Japanese Text Layout") keeps
  /// from the beginning of a line: small kana, the long sign, marks of repetition.
  private static let noBreakBefore = Set<Character>(
    "—–-‐.,;:!?)]}\"'”’»…‥、。，．：；！？）］｝」』】〉》〕ー・％々〻ゝゞヽヾ〜゠"
      + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ")
  private static let noBreakAfter = Set<Character>("([{“‘«（［｛「『【〈《〔")
}
