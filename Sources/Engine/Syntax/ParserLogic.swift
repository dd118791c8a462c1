// Lines of logic and the declarations of globals.

extension Parser {
  /// A line that begins with `~`; nil if what follows was beyond repair.
  mutating func logicLine(at level: Level) -> StatementSyntax? {
    let start = position
    position += 1
    skipBlanks()
    guard let kind = logicKind() else {
      if !isAtEnd, session.diagnostics.all.last?.span.start != restOfLine.start {
        reportUnlessReported("an expression after `~`")
      }
      skipLine()
      return .content(.empty)
    }
    let logic = LogicSyntax(
      kind: kind, endsLine: tree.hasCall(in: kind), span: span(from: start))
    checkUse(of: kind, at: logic.span)
    expectEndOfLine()
    if case .giveBack = kind, level == .top { reportReturn(logic.span) }
    return .logic(tree.add(logic))
  }

  /// Said of the line that follows, as the reference does.
  private func reportReturn(_ place: Span) {
    session.report(
      Diagnostic(
        .returnOutsideKnot, "A return can only stand in a function", at: span(from: position),
        notes: [
          Diagnostic.Note("It stands here.", at: place),
          Diagnostic.Note("Functions are knots declared with == function name() ==."),
        ]))
  }

  private func reportUnlessReported(_ what: String) {
    let line = session.sources.line(of: restOfLine)
    let isKnown = session.diagnostics.all.last.map {
      $0.span.file == file && session.sources.line(of: $0.span) == line && $0.severity == .error
    }
    if isKnown != true { reportExpected(what) }
  }

  private mutating func logicKind() -> LogicSyntax.Kind? {
    if let returned = attempt({ $0.returnStatement() }) { return returned }
    if let assignment = attempt({ $0.assignment() }) { return assignment }
    return expression().map { .evaluate(tree.add($0)) }
  }

  private mutating func returnStatement() -> LogicSyntax.Kind? {
    guard takeWord("return") else { return nil }
    skipBlanks()
    return .giveBack(attempt { $0.expression() }.map { tree.add($0) })
  }

  /// `temp x = …`, `x = …`, `x += …`, `x -= …`.
  private mutating func assignment() -> LogicSyntax.Kind? {
    let start = position
    let isDeclaration = takeWord("temp")
    skipBlanks()
    guard let name = isDeclaration ? expectName("the variable's name") : name() else { return nil }
    skipBlanks()
    let isIncrement = take("+")
    let isDecrement = take("-")
    if isIncrement && isDecrement {
      report(
        .muddledAssignment, "`+-` is no way to assign", at: span(from: position - 2),
        help: "Write `+=` to add, `-=` to take away, `=` to set.")
    }
    guard take("=") else {
      if isDeclaration {
        reportExpected(
          "`=` and a value",
          help: hintForName ?? "A temporary begins with a value: ~ temp \(tree.text(name)) = 0.")
      }
      return nil
    }
    guard let expression = expression() else {
      reportExpected("a value to assign")
      return nil
    }
    let value = tree.add(expression)
    if isDeclaration { return .declare(name, value) }
    let reference = tree.add(NamePath(name))
    if isIncrement || isDecrement {
      let increment = ExpressionSyntax(
        kind: .increment(reference, by: value, isIncrement: isIncrement), span: span(from: start))
      return .evaluate(tree.add(increment))
    }
    return .assign(reference, value)
  }

  private func checkUse(of kind: LogicSyntax.Kind, at span: Span) {
    guard case .evaluate(let expression) = kind else { return }
    switch tree[expression].kind {
    case .call, .increment: return
    case .variable(let reference) where tree.text(reference) == "include":
      report(
        .oldInclude, "`~ include` is not ink any more", at: span,
        help: "Write INCLUDE and the file's name, in capitals and without the `~`.")
    case .variable(let reference):
      report(
        .badLogicLine, "This line works something out and then forgets it", at: span,
        help: hintForForgotten(reference))
    default:
      report(
        .badLogicLine, "This line works something out and then forgets it", at: span,
        help: "After `~` can stand: a call, x = value, x++, x += value, temp x = value, return.")
    }
  }

  // MARK: Declarations

  mutating func variableDeclaration(from start: Int) -> VariableDeclaration? {
    guard let (name, value) = declaredValue("variable") else { return nil }
    switch value.kind {
    case .int, .float, .bool, .string, .target, .variable, .list: break
    case .call, .unary, .binary, .increment, .conditions:
      report(
        .initialValue, "The first value must be a number, string, constant, list or divert target",
        at: value.span, help: "Set it to something simple here and work it out with `~` later.")
    }
    let afterValue = position
    skipAnyBlanks()
    if isNext(",") {
      report(
        .listKeyword, "A variable has one value", at: span(from: start),
        help:
          "To declare a list, write LIST instead of VAR; in a number write a point, such as 3.5.")
      position = afterValue
      skipToEndOfLine()
    } else {
      position = afterValue
      rejectLogic(in: value)
    }
    return VariableDeclaration(name: name, value: tree.add(value), span: span(from: start))
  }

  mutating func constantDeclaration(from start: Int) -> ConstantDeclaration? {
    guard let (name, value) = declaredValue("constant") else { return nil }
    switch value.kind {
    case .int, .float, .bool, .target: break
    case .string: rejectLogic(in: value)
    case .variable, .list, .call, .unary, .binary, .increment, .conditions:
      report(
        .initialValue, "The value of a constant must be a number, string or divert target",
        at: value.span, help: "Write the result itself, or use VAR and set it with `~`.")
    }
    return ConstantDeclaration(name: name, value: tree.add(value), span: span(from: start))
  }

  private mutating func declaredValue(_ what: String) -> (Name, ExpressionSyntax)? {
    skipBlanks()
    guard let name = expectName("the \(what)'s name") else { return nil }
    skipBlanks()
    guard
      expect(
        "=", "`=` and a value",
        help: hintForName
          ?? (current.isOfName
            ? "A name is one word, and a variable has no type: VAR coins = 5."
            : "A \(what) begins with a value, such as = 0 or = \"\"."))
    else { return nil }
    skipBlanks()
    guard let value = expression() else {
      reportUnlessReported("a value for '\(tree.text(name))'")
      return nil
    }
    return (name, value)
  }

  private func rejectLogic(in value: ExpressionSyntax) {
    guard case .string(let contents) = value.kind else { return }
    if contents.count == 1, case .text? = tree[contents].first { return }
    report(
      .logicInConstant, "A first value's string cannot contain logic", at: value.span,
      help: "Set it with `~` where the logic can run.")
  }

  mutating func listDeclaration(from start: Int) -> ListDeclaration? {
    skipBlanks()
    guard let name = expectName("the list's name") else { return nil }
    skipBlanks()
    guard expect("=", "`=` and the list's items") else { return nil }
    skipBlanks()
    skipAnyBlanks()
    var items: [ListDeclaration.Item] = []
    var nextValue: Int32 = 1
    while let item = attempt({ $0.listItem(nextValue, isFirst: items.isEmpty) }) {
      items.append(item)
      nextValue = item.value &+ 1
    }
    guard let last = items.last else {
      reportExpected("the names of the list's items")
      return nil
    }
    if !isAtEndOfLine,
      session.sources.line(of: last.name.span) != session.sources.line(of: name.span)
    {
      reportEatenLine(name)
    }
    return ListDeclaration(name: name, items: items, span: span(from: start))
  }

  /// Items go on over the ends of lines, so a line that is none was meant as something else.
  private mutating func reportEatenLine(_ list: Name) {
    session.report(
      Diagnostic(
        .trailingText, "Expected the end of the line but saw \(butSaw)", at: restOfLine,
        notes: [
          Diagnostic.Note(
            "The list '\(tree.text(list))' has no item or a comma at its end, "
              + "so this line is read as items of it."),
          Diagnostic.Note("It stands here.", at: list.span),
        ]))
    skipToEndOfLine()
  }

  /// An item, and the comma before all but the first.
  private mutating func listItem(_ value: Int32, isFirst: Bool) -> ListDeclaration.Item? {
    if !isFirst {
      skipAnyBlanks()
      guard take(",") else { return nil }
      skipAnyBlanks()
    }
    let isInitial = take("(")
    var isOpen = isInitial
    skipBlanks()
    guard let name = name() else { return nil }
    var item = ListDeclaration.Item(name: name, isInitial: isInitial, value: value)
    let afterName = position
    skipBlanks()
    if isOpen, take(")") { isOpen = false }
    skipBlanks()
    if take("=") {
      skipBlanks()
      if let value = integer() {
        item.value = value
      } else {
        reportUnlessReported("a whole number for the item '\(tree.text(name))'")
      }
      if isOpen {
        skipBlanks()
        if take(")") { isOpen = false }
      }
    } else if !isInitial {
      position = afterName
    }
    if isOpen { reportExpected("a `)` after the item '\(tree.text(name))'") }
    return item
  }
}

extension Tree {
  /// Whether a function is called anywhere in it.
  func hasCall(in logic: LogicSyntax.Kind) -> Bool {
    switch logic {
    case .declare(_, let value), .assign(_, let value), .evaluate(let value): hasCall(in: value)
    case .giveBack(let value): hasCall(inOptional: value)
    }
  }

  private func hasCall(inOptional expression: ExpressionID?) -> Bool {
    expression.map { hasCall(in: $0) } ?? false
  }

  private func hasCall(in expressions: Row<ExpressionID>) -> Bool {
    expressions.contains { hasCall(in: self[$0]) }
  }

  private func hasCall(in expression: ExpressionID) -> Bool {
    switch self[expression].kind {
    case .int, .float, .bool, .variable, .list: false
    case .call: true
    case .target(let divert): hasCall(in: self[divert].arguments)
    case .string(let contents): hasCall(in: contents)
    case .unary(_, let operand): hasCall(in: operand)
    case .binary: hasCall(in: chain(endingWith: expression))
    case .increment(_, let amount, _): hasCall(inOptional: amount)
    case .conditions(let all): hasCall(in: all)
    }
  }

  private func hasCall(in chain: OperatorChain) -> Bool {
    hasCall(in: chain.first) || chain.links.contains { hasCall(in: $0.right) }
  }

  private func hasCall(in contents: Row<ContentSyntax>) -> Bool {
    contents.contains { hasCall(in: self[$0]) }
  }

  private func hasCall(in content: ContentSyntax) -> Bool {
    switch content {
    case .text, .newline, .glue, .beginTag, .endTag: false
    case .expression(let expression): hasCall(in: expression)
    case .conditional(let id): hasCall(in: self[id])
    case .sequence(let id): self[id].elements.contains { hasCall(in: self[$0]) }
    case .divert(let divert): hasCall(in: self[divert].arguments)
    case .tunnelOnwards(let onwards):
      onwards.target.map { hasCall(in: self[$0].arguments) } ?? false
    }
  }

  private func hasCall(in conditional: ConditionalSyntax) -> Bool {
    hasCall(inOptional: conditional.condition)
      || conditional.branches.contains { id in
        let branch = self[id]
        if case .when(let condition, _) = branch.kind, hasCall(in: condition) { return true }
        return hasCall(in: branch.body)
      }
  }

  private func hasCall(in body: BodySyntax) -> Bool {
    switch body {
    case .inline(let contents): hasCall(in: contents)
    // A block cannot stand inside an expression.
    case .block, .empty: false
    }
  }
}
