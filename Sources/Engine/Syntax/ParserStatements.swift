// Lines, and what they may begin with.

extension Parser {
  /// Where statements stand; each allows and ends with different lines.
  enum Level: Int {
    case innerBlock
    case stitch
    case knot
    case top
  }

  /// The statements up to what ends the level; nil if there is none.
  mutating func statements(at level: Level) -> Row<StatementSyntax>? {
    let start = statements.count
    readStatements(at: level)
    return statements.count == start ? nil : takeStatements(from: start)
  }

  /// Puts the statements up to what ends the level to `statements`.
  mutating func readStatements(at level: Level) {
    if level == .innerBlock { rejectGather() }
    let wasInBlock = isInBlock
    isInBlock = level == .innerBlock
    defer { isInBlock = wasInBlock }
    while true {
      skipNewlines()
      if isAtEnd || isBreak(for: level) { break }
      guard let statement = statement(at: level) else { break }
      statements.append(statement)
    }
  }

  private mutating func rejectGather() {
    let start = position
    guard dashes() != nil else { return }
    report(
      .gatherInBlock, "A gather cannot stand inside braces", at: span(from: start),
      help: "Branches and alternatives begin with one dash.")
  }

  private mutating func isBreak(for level: Level) -> Bool {
    let start = position
    defer { position = start }
    skipBlanks()
    switch level {
    case .top: return false
    case .knot: return isNext("==")
    case .stitch: return isNext("==") || isStitchHeader()
    case .innerBlock:
      return isNext("}") || (isNext("-") && !isNext("->")) || isNext("==")
        || (isNext("=") && isStitchHeader())
    }
  }

  private mutating func statement(at level: Level) -> StatementSyntax? {
    skipBlanks()
    if isNextArrow, let diverts = attempt({ $0.lineOfDiverts() }) { return .content(diverts) }
    switch current {
    case UInt8(ascii: "="):
      if level == .top, let knot = attempt({ $0.knot() }) { return .flow(tree.add(knot)) }
      if level.rawValue >= Level.knot.rawValue, let stitch = attempt({ $0.stitch() }) {
        return .flow(tree.add(stitch))
      }
    case UInt8(ascii: "*"), UInt8(ascii: "+"):
      let choice = choice()
      expectEndOfLine()
      return .choice(tree.add(choice))
    case UInt8(ascii: "-"):
      if level != .innerBlock, let gather = attempt({ $0.gather() }) {
        return .gather(tree.add(gather))
      }
    case UInt8(ascii: "~"):
      if let logic = logicLine(at: level) { return logic }
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      if let declaration = declaration() { return declaration }
    default: break
    }
    return lineOfContent().map(StatementSyntax.content)
  }

  private mutating func lineOfDiverts() -> Row<ContentSyntax>? {
    let start = contents.count
    guard multiDivert() else { return nil }
    expectEndOfLine()
    return takeContents(from: start)
  }

  /// A line that begins with a word in capitals that means something.
  private mutating func declaration() -> StatementSyntax? {
    guard let keyword = identifier() else { return nil }
    let start = keyword.lowerBound
    let declaration: StatementSyntax?
    if isWord(keyword, "TODO") {
      declaration = todo(from: start)
    } else if isWord(keyword, "LIST") {
      declaration = listDeclaration(from: start).map { .list(tree.add($0)) }
    } else if isWord(keyword, "VAR") {
      declaration = variableDeclaration(from: start).map { .variable(tree.add($0)) }
    } else if isWord(keyword, "CONST") {
      declaration = constantDeclaration(from: start).map { .constant(tree.add($0)) }
    } else if isWord(keyword, "EXTERNAL") {
      declaration = .external(tree.add(externalDeclaration(from: start)))
    } else if bytes[keyword].starts(with: "INCLUDE".utf8) {
      position = start + "INCLUDE".utf8.count
      declaration = .include(tree.add(include(from: start)))
    } else {
      position = start
      return nil
    }
    guard let declaration else {
      // What is wrong has been said; the rest of the line would only repeat it.
      skipLine()
      return .content(.empty)
    }
    expectEndOfLine()
    return declaration
  }

  private mutating func todo(from start: Int) -> StatementSyntax? {
    skipBlanks()
    _ = take(":")
    skipBlanks()
    let message = lineRemainder
    skipToEndOfLine()
    report(.todo, message, at: span(from: start))
    return .todo
  }

  private mutating func include(from start: Int) -> IncludeSyntax {
    skipBlanks()
    var name = lineRemainder
    while name.last == " " || name.last == "\t" { name.removeLast() }
    if name.isEmpty {
      reportExpected("the name of a file to include")
      return IncludeSyntax(block: nil, newline: .empty)
    }
    position += name.utf8.count
    let place = span(from: start)
    skipToEndOfLine()
    let block = session.parse(name, includedAt: place, depth: depth, into: &tree)
    return IncludeSyntax(block: block, newline: tree.add(.newline(place)))
  }

  // MARK: Names

  /// Letters, digits and underscores, but not digits alone; nothing is read if there are none.
  mutating func identifier() -> Range<Int>? {
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        guard byte.isOfName else { break }
        position += 1
      } else {
        guard let length = identifierScalarLength() else { break }
        position += length
      }
    }
    for index in start..<position where !bytes[index].isDigit { return start..<position }
    position = start
    return nil
  }

  func isWord(_ identifier: Range<Int>, _ word: StaticString) -> Bool {
    guard identifier.count == word.utf8CodeUnitCount else { return false }
    return isText(word, at: identifier.lowerBound)
  }

  /// Reads a word, unless it is only the beginning of a longer one.
  mutating func takeWord(_ word: StaticString) -> Bool {
    guard isNext(word) else { return false }
    let start = position
    if let identifier = identifier(), isWord(identifier, word) { return true }
    position = start
    return false
  }

  /// The UTF-8 length of the scalar here, if names may hold it: letters of any script and their
  /// marks.
  private func identifierScalarLength() -> Int? {
    let lead = bytes[position]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard position + length <= bytes.count else { return nil }
    let text = String(decoding: bytes[position..<position + length], as: UTF8.self)
    guard let scalar = text.unicodeScalars.first else { return nil }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber: return length
    default: return properties.isAlphabetic ? length : nil
    }
  }

  mutating func name() -> Name? {
    guard let range = identifier() else { return nil }
    return Name(symbol: tree.symbols.symbol(for: bytes[range]), span: span(from: range.lowerBound))
  }

  mutating func expectName(_ what: String) -> Name? {
    if let name = name() { return name }
    reportExpected(what)
    return nil
  }
}
