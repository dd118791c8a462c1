// Text with logic, glue, tags and diverts in it.

extension Parser {
  /// A line of text, with the end of the line as its last content unless it is all tag.
  mutating func lineOfContent() -> Row<ContentSyntax>? {
    skipBlanks()
    let start = contents.count
    let mayBeReturn = current == UInt8(ascii: "r")
    guard mixedContent() else { return nil }
    if mayBeReturn { warnOfReturn(contents[start]) }
    let isPureTag = if case .beginTag = contents[start] { true } else { false }
    if case .divert? = contents.last {} else { trimEnd(from: start) }
    endTag()
    if !isPureTag { contents.append(.newline(span(from: position))) }
    expectEndOfLine()
    return takeContents(from: start)
  }

  private func warnOfReturn(_ first: ContentSyntax) {
    guard case .text(let text) = first else { return }
    if tree.bytes(of: text).starts(with: "return".utf8) {
      report(
        .returnInText, "This line is text, though it begins with 'return'", at: text.span,
        help: "`~` is missing before `return`. If it is text, write `\\return`.")
    }
  }

  /// Drops blanks at the end, and a text that was nothing else.
  private mutating func trimEnd(from start: Int) {
    while contents.count > start, case .text(let text)? = contents.last {
      let trimmed = trimmingEnd(of: text)
      if !trimmed.isEmpty {
        contents[contents.count - 1] = .text(trimmed)
        return
      }
      contents.removeLast()
    }
  }

  private func trimmingEnd(of text: TextSyntax) -> TextSyntax {
    var text = text
    while text.end > text.start,
      (text.isInFile ? bytes[Int(text.end) - 1] : tree.otherTexts[Int(text.end) - 1]).isBlank
    {
      text.end -= 1
    }
    return text
  }

  /// What follows a divert on the same line is separated by one blank.
  private mutating func endingInOneBlank(_ text: TextSyntax) -> TextSyntax {
    var trimmed = trimmingEnd(of: text)
    if trimmed.end < text.end, tree.bytes(of: text)[Int(trimmed.end)] == UInt8(ascii: " ") {
      trimmed.end += 1
      return trimmed
    }
    let start = tree.otherTexts.count
    tree.otherTexts += tree.bytes(of: trimmed)
    tree.otherTexts.append(UInt8(ascii: " "))
    return TextSyntax(start..<tree.otherTexts.count, isInFile: false, span: text.span)
  }

  mutating func endTag() {
    guard isTagActive else { return }
    contents.append(.endTag(span(from: position)))
    isTagActive = false
  }

  /// Text and logic in turns, then diverts unless this is the text of a choice; false if there is
  /// neither.
  mutating func mixedContent() -> Bool {
    rejectTilde()
    let start = contents.count
    while true {
      if let text = contentText() { contents.append(text) }
      if !beginsInsertion || !attempt({ $0.insertion() }) || isAtEnd { break }
    }
    let end = contents.count
    if !isInChoice, isNextArrow, attempt({ $0.multiDivert() }) {
      if isTagActive {
        contents.insert(.endTag(span(from: position)), at: end)
        isTagActive = false
      } else if end > start, case .text(let text) = contents[end - 1] {
        contents[end - 1] = .text(endingInOneBlank(text))
      }
    }
    return contents.count > start
  }

  private mutating func rejectTilde() {
    guard current == UInt8(ascii: "~") || current.isBlank else { return }
    let start = position
    skipBlanks()
    guard isNext("~") else {
      position = start
      return
    }
    report(
      .tildeInText, "A `~` cannot stand inside a line of text", at: span(from: position),
      help: "Logic with `~` has a line of its own; inside a line use braces: { … }.")
    position += 1
    skipBlanks()
  }

  /// Whether something other than text may begin here; blanks are text.
  @inline(__always)
  private var beginsInsertion: Bool {
    switch current {
    case UInt8(ascii: "{"), UInt8(ascii: "<"), UInt8(ascii: "#"): true
    default: false
    }
  }

  /// Logic, glue or the beginning of a tag.
  private mutating func insertion() -> Bool {
    switch current {
    case UInt8(ascii: "{"): return nested { $0.inlineLogic() } ?? false
    case UInt8(ascii: "<") where isNext("<>"):
      let start = position
      position += 2
      contents.append(.glue(span(from: start)))
      return true
    case UInt8(ascii: "#"):
      startTag()
      return true
    default: return false
    }
  }

  private mutating func startTag() {
    let start = position
    position += 1
    let place = span(from: start)
    if isInString {
      report(
        .tagInString, "A tag cannot stand inside a string", at: place,
        help: "Write `\\#` if the mark belongs to the text.")
    }
    if isTagActive { contents.append(.endTag(place)) }
    contents.append(.beginTag(place))
    isTagActive = true
    skipBlanks()
  }

  /// A run of plain text; `\` takes the next character as it is.
  private mutating func contentText() -> ContentSyntax? {
    let start = position
    position = endOfRun(from: position)
    guard current == UInt8(ascii: "\\") else {
      guard position > start else { return nil }
      return .text(TextSyntax(start..<position, isInFile: true, span: span(from: start)))
    }
    let textStart = tree.otherTexts.count
    tree.otherTexts += bytes[start..<position]
    while current == UInt8(ascii: "\\") {
      position += 1
      let runStart = position
      if position < bytes.count {
        position += 1
        while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
      }
      position = endOfRun(from: position)
      tree.otherTexts += bytes[runStart..<position]
    }
    let range = textStart..<tree.otherTexts.count
    return .text(TextSyntax(range, isInFile: false, span: span(from: start)))
  }

  /// Where the text that begins here ends: before a mark that means something, or a `\`.
  private mutating func endOfRun(from start: Int) -> Int {
    var end = start
    while true {
      // Letters and blanks are most of every text.
      end = bytes.endOfWords(from: end)
      if end >= bytes.count || endsRun(at: end) { return end }
      end += 1
    }
  }

  @inline(__always)
  private func endsRun(at index: Int) -> Bool {
    let following = index + 1 < bytes.count ? bytes[index + 1] : 0
    return switch bytes[index] {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"), UInt8(ascii: "\n"),
      UInt8(ascii: "\r"), UInt8(ascii: "#"), UInt8(ascii: "\\"):
      true
    case UInt8(ascii: "-"): following == UInt8(ascii: ">")
    case UInt8(ascii: "<"): following == UInt8(ascii: "-") || following == UInt8(ascii: ">")
    case UInt8(ascii: "["), UInt8(ascii: "]"): isInChoice && !isInString
    case UInt8(ascii: "\""): isInString
    default: false
    }
  }
}
