/// Reads one file of ink as a tree. It recognises; rules that need more than form are the scenes'
/// work.
///
/// Recursive descent with marks to go back to. What a rule may try and take back is small: the
/// inside of braces, which is a condition, a sequence or a value only once it has been read.
struct Parser: ~Copyable {
  let session: ParseSession
  let file: FileID
  let text: UncommentedText
  let bytes: [UInt8]
  /// What was read so far, of this file and of those before it.
  var tree = Tree()
  var position = 0
  /// Inside the text of a choice, where brackets end a text and diverts wait for the end of the
  /// line.
  var isInChoice = false
  /// Inside a string, where a quote ends a text.
  var isInString = false
  /// Among the lines of a branch or alternative.
  var isInBlock = false
  /// Between `#` and the end of its tag.
  var isTagActive = false
  /// Braces, brackets and calls that are open, also around the `INCLUDE` of this file.
  private(set) var depth: Int
  /// Bullets of the last choice or gather; and of those around the braces that it stands in.
  var bulletCount = 0
  var outerBulletCount = 0
  /// Operators of the expression that is being read; its parts are in each other.
  var operatorCount = 0
  var expressionDepth = 0

  /// Contents and statements that were read and belong to no row of the tree yet, those of the
  /// innermost rule last: an array of its own for each line would take longer than the line.
  var contents: [ContentSyntax] = []
  var statements: [StatementSyntax] = []

  /// Whether braces are open in this file; and what stands in those inside them, as it was read.
  var isInBraces = false
  var readLogic: [LogicPlace: ReadLogic] = [:]

  /// Files above this size are worth making room for at once.
  private static let largeByteCount = 1 << 16

  init(_ session: ParseSession, file: FileID, depth: Int = 0) {
    self.depth = depth
    self.session = session
    self.file = file
    text = UncommentedText(session.sources[file])
    bytes = text.bytes
  }

  mutating func parse(into tree: inout Tree) -> BlockSyntax {
    // Moved, not shared: a tree that two hold is copied when it grows.
    swap(&tree, &self.tree)
    defer { swap(&tree, &self.tree) }
    self.tree.texts.append(bytes)
    // Only once: room made file by file would be a copy of everything for each.
    if self.tree.contents.isEmpty, bytes.count > Self.largeByteCount {
      self.tree.reserve(byteCount: bytes.count)
    }
    return parse()
  }

  private mutating func parse() -> BlockSyntax {
    readStatements(at: .top)
    while !isAtEnd {
      // Only a mark that can begin no line stops the statements early.
      reportUnreadableLine()
      skipLine()
      readStatements(at: .top)
    }
    if let start = text.openComment {
      report(
        .openComment, "This comment is never closed",
        at: Span(file: file, start: start, end: start + 2),
        help: "All that follows in this file is part of it: close it with `*/`.")
    }
    return tree.makeBlock(takeStatements(from: 0))
  }

  /// A closing brace too many at the end is harmless; before more lines it is most likely a
  /// mistake.
  private mutating func reportUnreadableLine() {
    // After another mistake it would only follow from that.
    guard !session.diagnostics.hasErrors else { return }
    let place = restOfLine
    let remainder = lineRemainder
    let start = position
    skipLine()
    skipNewlines()
    let isLast = isAtEnd
    position = start
    report(
      isLast ? .strayMark : .unreadableLine, "A line cannot begin with '\(remainder)'", at: place,
      help: "Is a brace closed twice? Write `\\` before a mark that belongs to the text.")
  }

  // MARK: Marks

  /// Where braces begin, and what decides how they are read.
  struct LogicPlace: Hashable {
    let position: Int
    let isInString: Bool
    let isTagActive: Bool
    let isInChoice: Bool
  }

  /// What fills braces, or nil if nothing does, and how reading goes on behind it.
  struct ReadLogic {
    let logic: ContentSyntax?
    let end: Int
    let isTagActive: Bool
  }

  struct Mark {
    fileprivate let position: Int
    fileprivate let isInString: Bool
    fileprivate let isTagActive: Bool
    fileprivate let operatorCount: Int
    fileprivate let contentCount: Int
    fileprivate let statementCount: Int
  }

  func mark() -> Mark {
    Mark(
      position: position, isInString: isInString, isTagActive: isTagActive,
      operatorCount: operatorCount, contentCount: contents.count, statementCount: statements.count)
  }

  mutating func reset(to mark: Mark) {
    position = mark.position
    isInString = mark.isInString
    isTagActive = mark.isTagActive
    operatorCount = mark.operatorCount
    contents.shorten(to: mark.contentCount)
    statements.shorten(to: mark.statementCount)
  }

  /// Runs a rule; if it gives nothing, nothing was read.
  mutating func attempt<T>(_ rule: (inout Parser) -> T?) -> T? {
    let mark = mark()
    if let result = rule(&self) { return result }
    reset(to: mark)
    return nil
  }

  /// The same for a rule that says whether it read anything.
  mutating func attempt(_ rule: (inout Parser) -> Bool) -> Bool {
    let mark = mark()
    if rule(&self) { return true }
    reset(to: mark)
    return false
  }

  /// The contents from a place on become a row of the tree.
  mutating func takeContents(from start: Int) -> Row<ContentSyntax> {
    tree.take(&contents, from: start)
  }

  mutating func takeStatements(from start: Int) -> Row<StatementSyntax> {
    tree.take(&statements, from: start)
  }

  /// Runs a rule that may nest in itself, unless it is too deep already.
  mutating func nested<T>(_ rule: (inout Parser) -> T?) -> T? {
    let depthMax = session.limits.bracketDepthMax
    guard depth < depthMax else {
      report(
        .nestingTooDeep, "More than \(depthMax) brackets inside each other", at: restOfLine,
        help: "Put the inner part into a variable, a function or a knot of its own.")
      skipToEndOfLine()
      return nil
    }
    depth += 1
    defer { depth -= 1 }
    return rule(&self)
  }

  // MARK: Characters

  var isAtEnd: Bool { position >= bytes.count }

  var current: UInt8 { position < bytes.count ? bytes[position] : 0 }

  func byte(after distance: Int) -> UInt8 {
    position + distance < bytes.count ? bytes[position + distance] : 0
  }

  /// The first byte settles it nearly always.
  @inline(__always)
  func isNext(_ literal: StaticString) -> Bool {
    unsafe position < bytes.count && bytes[position] == literal.utf8Start.pointee
      && isText(literal, at: position)
  }

  @inline(__always)
  func isText(_ literal: StaticString, at start: Int) -> Bool {
    Self.isText(literal, in: bytes, at: start)
  }

  /// Asks the bytes and not the parser: to lend out a parser costs a copy of all that it is.
  private static func isText(
    _ literal: StaticString, in bytes: [UInt8], at start: Int
  ) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard start + count <= bytes.count else { return false }
    return literal.withUTF8Buffer { buffer in
      for index in 0..<count where unsafe bytes[start + index] != buffer[index] { return false }
      return true
    }
  }

  @inline(__always)
  mutating func take(_ literal: StaticString) -> Bool {
    guard isNext(literal) else { return false }
    position += literal.utf8CodeUnitCount
    return true
  }

  /// Blanks and tabs.
  @inline(__always)
  mutating func skipBlanks() {
    while position < bytes.count, bytes[position].isBlank { position += 1 }
  }

  /// Blanks and the end of a line; nothing is read if no line ends here.
  mutating func takeNewline() -> Bool {
    var end = position
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "\n") else { return false }
    position = end + 1
    return true
  }

  @discardableResult
  mutating func skipNewlines() -> Bool {
    var found = false
    while takeNewline() { found = true }
    return found
  }

  mutating func skipAnyBlanks() {
    repeat { skipBlanks() } while takeNewline()
  }

  mutating func takeEndOfLine() -> Bool {
    if takeNewline() { return true }
    let start = position
    skipBlanks()
    if isAtEnd { return true }
    position = start
    return false
  }

  var isAtEndOfLine: Bool {
    var end = position
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    return end >= bytes.count || bytes[end] == UInt8(ascii: "\n")
  }

  mutating func skipToEndOfLine() {
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
  }

  mutating func skipLine() {
    skipToEndOfLine()
    if !isAtEnd { position += 1 }
  }

  // MARK: Spans and messages

  @inline(__always)
  func span(from start: Int) -> Span {
    span(from: start, to: position)
  }

  @inline(__always)
  func span(from start: Int, to end: Int) -> Span {
    Span(file: file, start: text.fileOffset(of: start), end: text.fileOffset(of: end))
  }

  var restOfLine: Span {
    var end = position
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return span(from: position, to: end)
  }

  var lineRemainder: String {
    var end = position
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return String(decoding: bytes[position..<end], as: UTF8.self)
  }

  /// What stands here, for "expected … but saw …".
  var butSaw: String {
    let remainder = lineRemainder
    return remainder.isEmpty ? "the end of the line" : "'\(remainder.namingInvisible)'"
  }

  func report(_ code: DiagnosticCode, _ message: String, at span: Span, help: String? = nil) {
    session.report(
      Diagnostic(code, message, at: span, notes: help.map { [Diagnostic.Note($0)] } ?? []))
  }

  func reportExpected(_ what: String, help: String? = nil) {
    report(.expected, "Expected \(what) but saw \(butSaw)", at: restOfLine, help: hint ?? help)
  }

  /// Reads a mark that must stand here; says so if it does not.
  @discardableResult
  mutating func expect(_ literal: StaticString, _ what: String, help: String? = nil) -> Bool {
    if take(literal) { return true }
    reportExpected(what, help: help)
    return false
  }

  /// The end of the line must stand here; what does not belong is skipped.
  mutating func expectEndOfLine(after what: String = "") {
    if takeEndOfLine() { return }
    if isInBlock, closesBlock() { return }
    report(
      .trailingText, "Expected the end of the line\(what) but saw \(butSaw)", at: restOfLine,
      help: hintForTrailingText)
    skipLine()
  }

  /// Whether the brace of the block stands at the end of one of its lines. Once that is said it
  /// closes the block, so that nothing follows from it.
  private mutating func closesBlock() -> Bool {
    skipBlanks()
    guard isNext("}"), lineRemainder.allSatisfy({ $0 == "}" || $0 == " " || $0 == "\t" }) else {
      return false
    }
    report(
      .trailingText, "Expected the end of the line but saw \(butSaw)", at: restOfLine,
      help: "The `}` of a block has a line of its own.")
    return true
  }
}

/// What the parsers of a story's files share: the files, the loader, and what went wrong. A class
/// because the parser of an included file reports into the same list, in reading order.
final class ParseSession {
  private let loader: any SourceLoader
  let limits: SourceLimits
  fileprivate(set) var sources = SourceMap()
  private(set) var diagnostics = Diagnostics()
  private var openFiles: [String] = []
  /// Of all files that were read.
  private var byteCount = 0
  private var told: Set<Told> = []
  private var linesWithErrors: Set<PlaceOfError> = []

  private struct Told: Hashable {
    let code: DiagnosticCode
    let file: FileID
    let start: UInt32

    /// Hardly two stand at one place.
    func hash(into hasher: inout Hasher) { hasher.combine(start) }
  }

  private struct PlaceOfError: Hashable {
    let file: FileID
    let line: Int
  }

  init(loader: any SourceLoader, limits: SourceLimits) {
    self.loader = loader
    self.limits = limits
  }

  /// Reports a diagnostic, unless the same was said of the same place: a rule may be tried twice.
  /// Of the errors of a line only the first is told, and no warning behind it, since the others
  /// mostly follow from it.
  func report(_ diagnostic: Diagnostic) {
    let span = diagnostic.span
    let line = PlaceOfError(file: span.file, line: sources.line(of: span))
    guard !linesWithErrors.contains(line) || diagnostic.severity == .note,
      told.insert(Told(code: diagnostic.code, file: span.file, start: span.start)).inserted
    else { return }
    if diagnostic.severity == .error { linesWithErrors.insert(line) }
    diagnostics.report(diagnostic)
  }

  /// What the story's main file holds; its own failure is the caller's to report: no line names it.
  func parseMain(_ name: String) throws(LoadError) -> (main: BlockSyntax, tree: Tree) {
    var tree = Tree()
    let main = parse(try read(name), named: name, depth: 0, into: &tree)
    return (main, tree)
  }

  private func read(_ name: String) throws(LoadError) -> [UInt8] {
    let bytes = try loader.read(name)
    guard bytes.count <= SourceFile.byteCountMax else { throw .tooLarge(byteCount: bytes.count) }
    return bytes
  }

  /// What an included file holds, or nil after saying why it cannot be had.
  func parse(
    _ name: String, includedAt includeSpan: Span, depth: Int, into tree: inout Tree
  ) -> BlockSyntax? {
    if openFiles.contains(name) {
      report(
        Diagnostic(
          .includeRecursive, "'\(name)' is being read already", at: includeSpan,
          help: "A file cannot include itself, nor a file that includes it."))
      return nil
    }
    guard openFiles.count < limits.includeDepthMax else {
      report(
        Diagnostic(
          .tooManyFiles, "More than \(limits.includeDepthMax) files include each other",
          at: includeSpan, help: "Include the files one after the other in the main file."))
      return nil
    }
    guard sources.files.count < limits.fileCountMax else {
      report(
        Diagnostic(
          .tooManyFiles, "The story has more than \(limits.fileCountMax) files", at: includeSpan,
          help: "Join small files. Is one included again and again?"))
      return nil
    }
    let bytes: [UInt8]
    do throws(LoadError) {
      bytes = try read(name)
    } catch {
      reportUnloadable(name, error, at: includeSpan)
      return nil
    }
    guard byteCount + bytes.count <= limits.byteCountMax else {
      report(
        Diagnostic(
          .tooManyFiles, "The story's files have more than \(limits.byteCountMax) bytes",
          at: includeSpan, help: "Is a file included again and again?"))
      return nil
    }
    return parse(bytes, named: name, depth: depth, into: &tree)
  }

  private func parse(
    _ bytes: [UInt8], named name: String, depth: Int, into tree: inout Tree
  ) -> BlockSyntax {
    byteCount += bytes.count
    let file = sources.add(SourceFile(name: name, bytes: bytes))
    openFiles.append(name)
    defer { openFiles.removeLast() }
    var parser = Parser(self, file: file, depth: depth)
    return parser.parse(into: &tree)
  }

  private func reportUnloadable(_ name: String, _ error: LoadError, at includeSpan: Span) {
    switch error {
    case .missing:
      report(
        Diagnostic(
          .includeMissing, "There is no file '\(name)'", at: includeSpan,
          help: name.hasPrefix("\"")
            ? "The name of a file has no quotes around it."
            : "Names are relative to the folder of the story's main file."))
    case .outsideFolder:
      report(
        Diagnostic(
          .includeOutside, "'\(name)' lies outside the story's folder", at: includeSpan,
          help: "Move the file into the folder of the story's main file."))
    case .unreadable(let reason):
      report(
        Diagnostic(.includeMissing, "'\(name)' cannot be read: \(reason)", at: includeSpan))
    case .tooLarge(let byteCount):
      report(
        Diagnostic(
          .includeMissing, "'\(name)' is too large (\(byteCount) bytes)", at: includeSpan,
          help: "A file has at most \(SourceFile.byteCountMax) bytes: split it."))
    case .notUTF8(let place):
      report(
        Diagnostic(
          .notUTF8, "'\(name)' is not UTF-8 (line \(place.line), column \(place.column))",
          at: includeSpan,
          help: "Save the file as UTF-8."))
    }
  }
}
