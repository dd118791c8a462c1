// Text that would be code but for one slip. Told only where a name gives it away, since prose may
// hold any mark.

extension Survey {
  // MARK: At the beginning of a line

  /// Looks at a line that begins with a text.
  mutating func checkLine(_ row: Row<ContentSyntax>) {
    let contents = graph.tree[row]
    guard let span = contents.first.map({ graph.tree.span(of: $0) }) else { return }
    var reader = SlipReader(bytes: bytes(of: span.file), span: span)
    if reader.skipInvisible() { return reportInvisible(reader) }
    if reader.current == UInt8(ascii: "=") {
      // `=> place` is told as the divert that it should be.
      let isArrow =
        reader.following == UInt8(ascii: ">")
        && mistypedArrow(reader.bytes, reader.position + 1, in: span) != nil
      if !isArrow { reportHeader(reader) }
      return
    }
    guard let word = reader.word() else { return }
    reader.skipBlanks()
    let isOnlyText = contents.dropFirst().allSatisfy {
      if case .newline = $0 { true } else { false }
    }
    switch reader.current {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"):
      if isOnlyText { checkAssignment(word, reader) }
    case UInt8(ascii: "("): if isOnlyText { checkCall(word, reader) }
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "/"):
      if word.count <= 9 { checkKeyword(word, reader) }
    default: break
    }
  }

  private mutating func reportHeader(_ reader: SlipReader) {
    diagnostics.report(
      Diagnostic(
        .mistypedHeader, "This line is text, though it begins like a knot or stitch",
        at: reader.line,
        help: "A knot is `== name ==`, a stitch `= name`; names have letters, digits and `_`. "
          + "In text write `\\=`."))
  }

  /// `x = 1`, `x += 1`, `x++` of a variable that there is.
  private mutating func checkAssignment(
    _ word: ArraySlice<UInt8>, _ reader: SlipReader,
    help: String = helpForTilde
  ) {
    var reader = reader
    let first = reader.take()
    let second = reader.current
    let isAssignment: Bool
    if first == UInt8(ascii: "=") {
      isAssignment = second != UInt8(ascii: "=") && second != UInt8(ascii: ">")
    } else if second == first {
      _ = reader.take()
      reader.skipBlanks()
      // More words would make it a dash.
      isAssignment = reader.isAtEnd
    } else {
      isAssignment = second == UInt8(ascii: "=")
    }
    guard isAssignment, let name = graph.tree.symbols.find(word),
      scope.variable(name, from: scene) != nil
    else { return }
    reportTilde(
      "'\(graph.tree.text(name))' is a variable, but this is text", at: reader.line, help: help)
  }

  private static let helpForTilde =
    "To run it, begin the line with `~`. If it is text, begin it with `\\`."

  private mutating func reportTilde(
    _ message: String, at span: Span, help: String = helpForTilde
  ) {
    diagnostics.report(Diagnostic(.missingTilde, message, at: span, help: help))
  }

  /// Says that a line is no code because of what stands before it, if it looks like code.
  private mutating func reportInvisible(_ reader: SlipReader) {
    guard reader.beginsCode, let hidden = reader.firstScalar else { return }
    diagnostics.report(
      Diagnostic(
        .invisibleMark, "\(hidden.codePoint), which nobody sees, makes this line text",
        at: reader.line, help: "Delete it: it stands before the first character that shows."))
  }

  // MARK: Inside braces, and behind brackets

  /// `{x > 1: y = 2}`.
  mutating func checkBranch(_ body: BodySyntax) {
    guard case .inline(let contents) = body, contents.count == 1 else { return }
    checkAction(
      contents, help: "Logic has a line of its own that begins with `~`: make the braces a block.")
  }

  /// `* [Buy] y = 2`.
  mutating func checkAction(of choice: ChoiceSyntax) {
    // The end of the line is the second.
    guard choice.inner.count == 2 else { return }
    checkAction(choice.inner, help: "To run it, put it on the next line, with `~` before it.")
  }

  private mutating func checkAction(_ contents: Row<ContentSyntax>, help: String) {
    guard let first = contents.first, case .text(let text) = graph.tree[first] else { return }
    let bytes = bytes(of: text.span.file)
    var reader = SlipReader(bytes: bytes, span: text.span)
    reader.skipBlanks()
    // What is told begins at the word.
    let span = Span(file: reader.file, start: reader.position, end: Int(text.span.end))
    reader = SlipReader(bytes: bytes, span: span)
    guard let word = reader.word() else { return }
    reader.skipBlanks()
    switch reader.current {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"):
      checkAssignment(word, reader, help: help)
    default: break
    }
  }

  /// `{!x: text}`: `!` begins a sequence, and what follows it is text.
  mutating func checkSequence(_ sequence: AlternativesSyntax) {
    guard let element = sequence.elements.first, case .inline(let contents) = graph.tree[element],
      let first = contents.first, case .text(let text) = graph.tree[first]
    else { return }
    var reader = SlipReader(bytes: bytes(of: text.span.file), span: text.span)
    reader.skipBlanks()
    let start = reader.position
    guard let word = reader.word(), let name = graph.tree.symbols.find(word),
      let variable = scope.variable(name, from: scene)
    else { return }
    reader.skipBlanks()
    guard reader.current == UInt8(ascii: ":") else { return }
    note(variable) { $0.isRead = true }
    let condition = graph.tree.text(name)
    diagnostics.report(
      Diagnostic(
        .conditionInText, "'\(condition)' is a variable, but '\(condition):' is text here",
        at: Span(file: text.span.file, start: start, end: reader.position + 1),
        help: sequence.kind == .once
          ? "`!` begins a sequence; a condition that must not hold is {not \(condition): …}."
          : "A sequence has no condition: put it into braces of its own, {\(condition): {~a|b}}."))
  }

  /// `f(x)` of a function that there is, and nothing else on the line.
  private mutating func checkCall(_ word: ArraySlice<UInt8>, _ reader: SlipReader) {
    guard reader.lastShown == UInt8(ascii: ")"), let name = graph.tree.symbols.find(word) else {
      return
    }
    let isFunction =
      graph[SceneGraph.story].childrenByName[name].map { graph[$0].isFunction } ?? false
    guard isFunction || graph.externals[name] != nil || BuiltIn(name) != nil else { return }
    reportTilde("'\(graph.tree.text(name))' is a function, but this line is text", at: reader.line)
  }

  /// `var x = 1`, `temp x = 1`, `Include a.ink`, `LSIT x = a`.
  private mutating func checkKeyword(_ word: ArraySlice<UInt8>, _ reader: SlipReader) {
    // Most lines are prose: their second word is followed by a third.
    var ahead = reader
    _ = ahead.word()
    ahead.skipBlanks()
    let isDeclaration = ahead.current == UInt8(ascii: "=") || ahead.current == UInt8(ascii: "(")
    let isInclude =
      (word.first == UInt8(ascii: "i") || word.first == UInt8(ascii: "I")) && reader.endsWithInk
    guard isDeclaration || isInclude else { return }
    let name = String(decoding: word, as: UTF8.self)
    guard let keyword = Self.keyword(like: name) else { return }
    var reader = reader
    if keyword == "INCLUDE" {
      guard reader.endsWithInk else { return }
    } else {
      guard reader.word() != nil else { return }
      if keyword == "EXTERNAL" {
        guard reader.current == UInt8(ascii: "("), reader.lastShown == UInt8(ascii: ")") else {
          return
        }
      } else {
        reader.skipBlanks()
        guard reader.current == UInt8(ascii: "="), reader.following != UInt8(ascii: "=") else {
          return
        }
      }
    }
    if keyword == "temp" {
      return reportTilde("A temporary is declared here, but this line is text", at: reader.line)
    }
    diagnostics.report(
      Diagnostic(
        .mistypedKeyword, "This line is text, though it looks like a declaration", at: reader.line,
        help: "Did you mean \(keyword)? The words for declarations are in capitals."))
  }

  fileprivate static let keywords = ["VAR", "CONST", "LIST", "EXTERNAL", "INCLUDE"]

  private static func keyword(like word: String) -> String? {
    if word == "temp" { return word }
    let capitals = word.uppercased()
    if keywords.contains(capitals) { return capitals }
    return word == capitals ? Spelling.closest(to: word, among: keywords) : nil
  }

  // MARK: Inside a text

  mutating func checkText(_ span: Span) {
    let bytes = bytes(of: span.file)
    var index = Int(span.start)
    let end = min(Int(span.end), bytes.count)
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: ">"), UInt8(ascii: "<"), 0xE2: checkArrow(bytes, index, in: span)
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "/"):
        // The span of a text goes on over the comment that follows it.
        if index + 1 < end, bytes[index + 1] == UInt8(ascii: "/") {
          return checkAddress(bytes, index, in: span)
        }
        if index + 1 < end, bytes[index + 1] == UInt8(ascii: "*") { return }
      default: break
      }
      index += 1
    }
  }

  /// `- > place`, `=> place`, `–> place`, `→ place`, `< - place`.
  private mutating func checkArrow(_ bytes: [UInt8], _ index: Int, in span: Span) {
    guard let (arrow, name, place) = mistypedArrow(bytes, index, in: span) else { return }
    // Once it is mended it leads there: a second message would have the same cause.
    switch place {
    case .scene(let id): lead(to: id)
    case .point(let id): lead(to: graph[id].scene)
    case nil: break
    }
    let isThread = bytes[index] == UInt8(ascii: "<")
    diagnostics.report(
      Diagnostic(
        .mistypedDivert, "'\(name)' is a place in the story, but this is text", at: arrow,
        help: "Did you mean `\(isThread ? "<-" : "->") \(name)`?"))
  }

  /// What somebody meant as an arrow, and the place behind it; nil if no such place is known.
  private func mistypedArrow(
    _ bytes: [UInt8], _ index: Int, in span: Span
  ) -> (arrow: Span, name: String, place: Scope.Place?)? {
    guard let arrow = SlipReader.arrow(in: bytes, at: index) else { return nil }
    var reader = SlipReader(bytes: bytes, span: span, at: arrow.upperBound)
    reader.skipBlanks()
    let start = reader.position
    guard let path = reader.path() else { return nil }
    // A name that stands nowhere in the code of the story is no place in it.
    let names = path.compactMap { graph.tree.symbols.find($0) }
    guard names.count == path.count else { return nil }
    let place = scope.place(names[0], names.dropFirst(), from: scene)
    guard place != nil || names == [.done] || names == [.end] else { return nil }
    return (
      Span(file: span.file, start: arrow.lowerBound, end: reader.position),
      String(decoding: bytes[start..<reader.position], as: UTF8.self), place
    )
  }

  /// `https://…`: what follows the colon is a comment.
  private mutating func checkAddress(_ bytes: [UInt8], _ slash: Int, in span: Span) {
    guard slash > Int(span.start) + 2, bytes[slash - 1] == UInt8(ascii: ":") else { return }
    var start = slash - 1
    while start > Int(span.start), bytes[start - 1].beginsName { start -= 1 }
    var end = slash
    while end < bytes.count, bytes[end] > UInt8(ascii: " ") { end += 1 }
    guard start < slash - 1, end > slash + 2 else { return }
    diagnostics.report(
      Diagnostic(
        .addressCutOff, "The rest of this line is a comment, though it looks like an address",
        at: Span(file: span.file, start: start, end: end),
        help: "Write a `\\` between the slashes: `:/\\/`."))
  }

  /// `You are #1 in the queue`: a tag, not a number.
  mutating func checkNumberSign(_ span: Span) {
    let bytes = bytes(of: span.file)
    var index = Int(span.end)
    while index < bytes.count, bytes[index].isDigit { index += 1 }
    guard index > Int(span.end), index < bytes.count else { return }
    let isInSentence =
      switch bytes[index] {
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: "?"),
        UInt8(ascii: "\""):
        true
      case UInt8(ascii: " "): index + 1 < bytes.count && bytes[index + 1].beginsName
      default: false
      }
    guard isInSentence else { return }
    diagnostics.report(
      Diagnostic(
        .numberAsTag, "This begins a tag, so the reader does not see it",
        at: Span(file: span.file, start: Int(span.start), end: index),
        help: "Write `\\#` if it belongs to the text."))
  }
}

/// Reads the bytes of one text.
private struct SlipReader {
  let bytes: [UInt8]
  let file: FileID
  let start: Int
  private let limit: Int
  var position: Int

  init(bytes: [UInt8], span: Span, at position: Int? = nil) {
    self.bytes = bytes
    file = span.file
    start = Int(span.start)
    limit = min(Int(span.end), bytes.count)
    self.position = position ?? start
  }

  /// Up to the comment or the end of the line. O(line): asked only where something looks mistyped.
  var end: Int {
    var end = start
    while end < limit, bytes[end] != UInt8(ascii: "\n"),
      !(bytes[end] == UInt8(ascii: "/") && end + 1 < bytes.count
        && (bytes[end + 1] == UInt8(ascii: "/") || bytes[end + 1] == UInt8(ascii: "*")))
    {
      end += 1
    }
    while end > start, bytes[end - 1] <= UInt8(ascii: " ") { end -= 1 }
    return end
  }

  var isAtEnd: Bool { position >= end }
  var current: UInt8 { position < limit ? bytes[position] : 0 }
  var following: UInt8 { position + 1 < limit ? bytes[position + 1] : 0 }

  var lastShown: UInt8 {
    let end = end
    return end > start ? bytes[end - 1] : 0
  }

  var line: Span { Span(file: file, start: start, end: end) }

  var endsWithInk: Bool {
    let end = end
    return end - start > 4 && bytes[(end - 4)..<end].elementsEqual(".ink".utf8)
  }

  /// Goes on past what nobody sees; whether there was anything.
  mutating func skipInvisible() -> Bool {
    let start = position
    while current >= 0x80, let scalar = bytes.scalar(at: position), scalar.isInvisible {
      position += UTF8.width(scalar)
      skipBlanks()
    }
    return position > start
  }

  var firstScalar: Unicode.Scalar? { bytes.scalar(at: start) }

  /// Whether what stands here would be code at the beginning of a line.
  var beginsCode: Bool {
    switch current {
    case UInt8(ascii: "~"), UInt8(ascii: "*"), UInt8(ascii: "="): return true
    // Lists in prose are set with these, and with wide blanks.
    case UInt8(ascii: "-"), UInt8(ascii: "+"):
      return firstScalar?.properties.generalCategory == .format
    default: break
    }
    var reader = self
    guard let word = reader.word() else { return false }
    return Survey.keywords.contains { word.elementsEqual($0.utf8) }
  }

  mutating func take() -> UInt8 {
    defer { position += 1 }
    return current
  }

  mutating func skipBlanks() {
    while current == UInt8(ascii: " ") || current == UInt8(ascii: "\t") { position += 1 }
  }

  mutating func word() -> ArraySlice<UInt8>? {
    let start = position
    while current.isOfName { position += 1 }
    return position > start && !bytes[start].isDigit ? bytes[start..<position] : nil
  }

  mutating func path() -> [ArraySlice<UInt8>]? {
    var names: [ArraySlice<UInt8>] = []
    while let word = word() {
      names.append(word)
      guard current == UInt8(ascii: "."), following.beginsName else { break }
      position += 1
    }
    return names.isEmpty ? nil : names
  }

  /// The arrow that somebody meant to write here; a real one is no part of a text.
  static func arrow(in bytes: [UInt8], at index: Int) -> Range<Int>? {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch bytes[index] {
    case UInt8(ascii: "<"):
      guard next == UInt8(ascii: " "), index + 2 < bytes.count,
        bytes[index + 2] == UInt8(ascii: "-")
      else { return nil }
      return index..<index + 3
    case UInt8(ascii: ">"):
      var before = index
      while before > 0, bytes[before - 1] == UInt8(ascii: " ") { before -= 1 }
      guard before > 0 else { return nil }
      switch bytes[before - 1] {
      // Without a blank it is an arrow, or a `\` keeps it from being one.
      case UInt8(ascii: "-"): return before < index ? before - 1..<index + 1 : nil
      case UInt8(ascii: "="): return before == index ? index - 1..<index + 1 : nil
      // En and em dashes, which some editors make of `--`.
      case 0x93, 0x94:
        guard before >= 3, bytes[before - 2] == 0x80, bytes[before - 3] == 0xE2 else { return nil }
        return before - 3..<index + 1
      default: return nil
      }
    case 0xE2:
      guard next == 0x86, index + 2 < bytes.count, bytes[index + 2] == 0x92 else { return nil }
      return index..<index + 3
    default: return nil
    }
  }
}
