// Knots, stitches, functions and external functions.

extension Parser {
  private struct Header {
    var name: Name
    var parameters: [FlowSyntax.Parameter]?
    var isFunction: Bool
  }

  mutating func knot() -> FlowSyntax? {
    definition(.knot, at: .knot) { $0.knotHeader() }
  }

  mutating func stitch() -> FlowSyntax? {
    definition(.stitch, at: .stitch) { $0.stitchHeader() }
  }

  /// A header, and the statements below it up to the next one of its kind.
  private mutating func definition(
    _ level: FlowSyntax.Level, at statementLevel: Level, _ header: (inout Parser) -> Header?
  ) -> FlowSyntax? {
    let start = position
    guard let header = header(&self) else { return nil }
    bulletCount = 0
    let place = span(from: start)
    let what = level == .knot ? "knot" : "stitch"
    expectEndOfLine(after: " after the \(what)'s name")
    let body = statements(at: statementLevel)
    if body == nil { reportEmpty(what, header.name) }
    return FlowSyntax(
      level: level, name: header.name, parameters: header.parameters ?? [],
      isFunction: header.isFunction, body: tree.makeBlock(body ?? .empty), span: place)
  }

  private func reportEmpty(_ what: String, _ name: Name) {
    // Said of the line that follows the header, where the reference says it; the note has the
    // header.
    session.report(
      Diagnostic(
        .expected,
        "Expected at least one line in the \(what) '\(tree.text(name))' but saw \(butSaw)",
        at: restOfLine,
        notes: [
          Diagnostic.Note("The \(what) begins here; give it a line, even `-> DONE`.", at: name.span)
        ]
      ))
  }

  private mutating func knotHeader() -> Header? {
    guard isNext("==") else { return nil }
    while take("=") {}
    skipBlanks()
    let nameStart = position
    let isFunction = takeWord("function")
    if isFunction {
      let end = position
      skipBlanks()
      if position == end { reportExpected("a blank and a name after `function`") }
    }
    let name = name()
    if name == nil {
      if !isFunction || !isNext("\n") {
        reportExpected(
          "the name of the \(isFunction ? "function" : "knot")",
          help: "A header has a name of letters, digits and `_`, such as == the_hall ==.")
      }
    }
    let place = span(from: nameStart)
    skipBlanks()
    let parameters = attempt { $0.parameterList() }
    skipBlanks()
    if isNext("==") { while take("=") {} }
    return Header(
      name: name ?? noName(at: place), parameters: parameters, isFunction: isFunction)
  }

  /// Stands in for a name that is missing.
  private mutating func noName(at place: Span) -> Name {
    Name(symbol: tree.symbols.symbol(for: []), span: place)
  }

  private mutating func stitchHeader() -> Header? {
    guard take("="), !isNext("=") else { return nil }
    skipBlanks()
    let isFunction = take("function")
    if isFunction { skipBlanks() }
    guard let name = name() else { return nil }
    skipBlanks()
    let parameters = attempt { $0.parameterList() }
    skipBlanks()
    return Header(name: name, parameters: parameters, isFunction: isFunction)
  }

  /// Whether a stitch begins here; nothing is read for good.
  mutating func isStitchHeader() -> Bool {
    let mark = mark()
    defer { reset(to: mark) }
    guard take("="), !isNext("=") else { return false }
    skipBlanks()
    if take("function") { skipBlanks() }
    return identifier() != nil
  }

  private mutating func parameterList() -> [FlowSyntax.Parameter]? {
    guard take("(") else { return nil }
    var parameters: [FlowSyntax.Parameter] = []
    while let parameter = attempt({ $0.parameter() }) {
      parameters.append(parameter)
      if !take(",") { break }
    }
    skipBlanks()
    expect(")", "a closing `)` after the parameters")
    return parameters
  }

  /// `name`, `-> name`, `ref name`, `ref -> name`.
  private mutating func parameter() -> FlowSyntax.Parameter? {
    skipBlanks()
    let start = position
    let first = name()
    let isReference = first != nil && isWord(start..<position, "ref")
    skipBlanks()
    let isTarget = take("->")
    skipBlanks()
    let second = name()
    skipBlanks()
    if first == nil && second == nil { return nil }
    guard let name = isReference || isTarget ? second : first else {
      reportExpected(isReference ? "a parameter's name after `ref`" : "a parameter's name")
      return nil
    }
    if let first, let second, !isReference { reportMissingComma(first, second) }
    return FlowSyntax.Parameter(name: name, isReference: isReference, isTarget: isTarget)
  }

  private func reportMissingComma(_ first: Name, _ second: Name) {
    report(
      .missingComma,
      "No `,` stands between '\(tree.text(first))' and '\(tree.text(second))', so one is left out",
      at: second.span, help: "Separate parameters with commas; they have no types.")
  }

  mutating func externalDeclaration(from start: Int) -> ExternalDeclaration {
    skipBlanks()
    let name = expectName("the external function's name")
    skipBlanks()
    let parameters = attempt { $0.parameterList() }
    if parameters == nil {
      reportExpected(
        "the parameters of the external function",
        help: "Even if it has none, write EXTERNAL \(name.map(tree.text) ?? "name")().")
    }
    return ExternalDeclaration(
      name: name ?? noName(at: span(from: start)),
      parameterCount: parameters?.count ?? 0, span: span(from: start))
  }
}
