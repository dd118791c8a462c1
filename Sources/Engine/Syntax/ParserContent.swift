// Text with logic, glue, tags and diverts in it.

extension Parser {
  /// A line of text, with the end of the line as its last content unless it is all tag.
  mutating func lineOfContent() -> [ContentSyntax]? {
    skipBlanks()
    guard var line = mixedContent(), !line.isEmpty else { return nil }
    warnOfKeyword(line[0])
    let isPureTag = if case .beginTag = line[0] { true } else { false }
    if case .divert? = line.last {} else { trimEnd(&line) }
    endTag(in: &line)
    if !isPureTag { line.append(.newline(span(from: position))) }
    expectEndOfLine()
    return line
  }

  private func warnOfKeyword(_ first: ContentSyntax) {
    guard case .text(let text, let span) = first else { return }
    if text.hasPrefix("return") {
      report(
        .returnInText, "This line is text, though it begins with 'return'", at: span,
        help: "`~` is missing before `return`. If it is text, begin the line with `<>`.")
    }
  }

  /// Drops blanks at the end, and a text that was nothing else.
  private func trimEnd(_ contents: inout [ContentSyntax]) {
    while case .text(let text, let span)? = contents.last {
      let trimmed = text.trimmingBlanksAtEnd()
      if !trimmed.isEmpty {
        contents[contents.count - 1] = .text(trimmed, span)
        return
      }
      contents.removeLast()
    }
  }

  mutating func endTag(in contents: inout [ContentSyntax]) {
    guard isTagActive else { return }
    contents.append(.endTag(span(from: position)))
    isTagActive = false
  }

  /// Text and logic in turns, then diverts unless this is the text of a choice; nil if there is neither.
  mutating func mixedContent() -> [ContentSyntax]? {
    rejectTilde()
    var contents: [ContentSyntax] = []
    while true {
      let text = contentText()
      if let text { contents.append(text) }
      let inserted = attempt { $0.insertion() }
      if let inserted { contents += inserted }
      if inserted == nil || isAtEnd { break }
    }
    if !isInChoice, let diverts = attempt({ $0.multiDivert() }) {
      endTag(in: &contents)
      if case .text(let text, let span)? = contents.last {
        // What follows a divert on the same line is separated by one blank.
        contents[contents.count - 1] = .text(text.trimmingBlanksAtEnd() + " ", span)
      }
      contents += diverts
    }
    return contents.isEmpty ? nil : contents
  }

  private mutating func rejectTilde() {
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

  /// Logic, glue or the beginning of a tag.
  private mutating func insertion() -> [ContentSyntax]? {
    switch current {
    case UInt8(ascii: "{"): return nested { $0.inlineLogic() }
    case UInt8(ascii: "<") where isNext("<>"):
      let start = position
      position += 2
      return [.glue(span(from: start))]
    default: return startTag()
    }
  }

  private mutating func startTag() -> [ContentSyntax]? {
    skipBlanks()
    guard isNext("#") else { return nil }
    let start = position
    position += 1
    let place = span(from: start)
    if isInString {
      report(
        .tagInString, "A tag cannot stand inside a string", at: place,
        help: "Write `\\#` if the mark belongs to the text.")
    }
    let contents: [ContentSyntax] =
      isTagActive ? [.endTag(place), .beginTag(place)] : [.beginTag(place)]
    isTagActive = true
    skipBlanks()
    return contents
  }

  /// A run of plain text; `\` takes the next character as it is.
  private mutating func contentText() -> ContentSyntax? {
    let start = position
    var text: [UInt8]?
    var runStart = position
    while position < bytes.count {
      if endsText { break }
      if bytes[position] == UInt8(ascii: "\\") {
        text = (text ?? []) + bytes[runStart..<position]
        position += 1
        runStart = position
        if position < bytes.count {
          position += 1
          while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
        }
        continue
      }
      position += 1
    }
    guard position > start else { return nil }
    let string =
      if let text {
        String(decoding: text + bytes[runStart..<position], as: UTF8.self)
      } else {
        String(decoding: bytes[start..<position], as: UTF8.self)
      }
    return .text(string, span(from: start))
  }

  private var endsText: Bool {
    switch bytes[position] {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"), UInt8(ascii: "\n"),
      UInt8(ascii: "\r"), UInt8(ascii: "#"):
      true
    case UInt8(ascii: "-"): byte(after: 1) == UInt8(ascii: ">")
    case UInt8(ascii: "<"):
      byte(after: 1) == UInt8(ascii: "-") || byte(after: 1) == UInt8(ascii: ">")
    case UInt8(ascii: "["), UInt8(ascii: "]"): isInChoice && !isInString
    case UInt8(ascii: "\""): isInString
    default: false
    }
  }
}

extension String {
  func trimmingBlanksAtEnd() -> String {
    var text = self[...]
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return String(text)
  }
}
