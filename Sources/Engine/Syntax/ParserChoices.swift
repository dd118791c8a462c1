// Choices, gathers and their labels.

extension Parser {
  /// A choice; its first bullet stands here.
  mutating func choice() -> ChoiceSyntax {
    let start = position
    let bullet = current
    var depth = 0
    while current == bullet {
      depth += 1
      position += 1
      skipBlanks()
    }
    let label = attempt { $0.bracketedName() }
    skipBlanks()
    // A label may stand on a line of its own, before the condition.
    if label != nil { _ = takeNewline() }
    let condition = choiceCondition()
    skipBlanks()

    isInChoice = true
    defer { isInChoice = false }
    var choice = ChoiceSyntax(
      id: session.newPoint(), label: label, depth: depth, isOnceOnly: bullet == UInt8(ascii: "*"), condition: condition,
      start: attempt { $0.mixedContent() }, choiceOnly: nil, inner: [], isFallback: false,
      span: span(from: start))
    var inner: [ContentSyntax]?
    let hasBrackets = take("[")
    if hasBrackets {
      endTag(inOptional: &choice.start)
      choice.choiceOnly = attempt { $0.mixedContent() }
      expect("]", "a `]`", help: "This choice's bracket is never closed.")
      endTag(inOptional: &choice.choiceOnly)
      inner = attempt { $0.mixedContent() }
    }
    skipBlanks()
    if inner == nil { endTag(inOptional: &choice.start) } else { endTag(inOptional: &inner) }
    let diverts = attempt { $0.multiDivert() }
    finish(&choice, inner: inner, diverts: diverts, hasBrackets: hasBrackets)
    choice.span = span(from: start)
    return choice
  }

  private mutating func finish(
    _ choice: inout ChoiceSyntax, inner: [ContentSyntax]?, diverts: [ContentSyntax]?, hasBrackets: Bool
  ) {
    choice.isFallback = choice.start == nil && choice.choiceOnly == nil && inner == nil
    if choice.isFallback && diverts == nil {
      report(
        .emptyChoice, "This choice is empty, so it is a fallback", at: choice.span,
        help: "Write `* ->` if that is what you mean; else give it a text.")
    } else if choice.start == nil && hasBrackets && choice.choiceOnly == nil {
      report(
        .blankChoice, "This choice has a blank text", at: choice.span,
        help: "Write `* ->` for a fallback; else put the choice's text before or into the brackets.")
    }
    choice.inner = inner ?? []
    endTag(in: &choice.inner)
    for divert in diverts ?? [] {
      if case .divert(let divert) = divert, divert.kind == .empty { continue }
      choice.inner.append(divert)
    }
    choice.inner.append(.newline(span(from: position)))
  }

  private mutating func endTag(inOptional contents: inout [ContentSyntax]?) {
    if contents != nil {
      endTag(in: &contents!)
    } else {
      isTagActive = false
    }
  }

  private mutating func choiceCondition() -> ExpressionSyntax? {
    var conditions: [ExpressionSyntax] = []
    let start = position
    while isNext("{") {
      position += 1
      guard let condition = nested({ $0.expression() }) else {
        reportExpected("a condition inside { }")
        skipToEndOfLine()
        return nil
      }
      rejectIncrement(condition)
      conditions.append(condition)
      if !expect("}", "a `}` after the choice's condition") { break }
      _ = takeNewline()
      skipBlanks()
    }
    if conditions.count > 1 {
      return ExpressionSyntax(kind: .conditions(conditions), span: span(from: start))
    }
    return conditions.first
  }

  mutating func gather() -> GatherSyntax? {
    let start = position
    guard let depth = dashes() else { return nil }
    let label = attempt { $0.bracketedName() }
    let place = span(from: start)
    _ = takeNewline()
    return GatherSyntax(id: session.newPoint(), label: label, depth: depth, span: place)
  }

  /// The number of dashes, and the blanks after them; nil if there is none, or an arrow.
  mutating func dashes() -> Int? {
    let start = position
    skipBlanks()
    var count = 0
    while isNext("-"), !isNext("->") {
      count += 1
      position += 1
      skipBlanks()
    }
    if count == 0 {
      position = start
      return nil
    }
    return count
  }

  private mutating func bracketedName() -> Name? {
    guard take("(") else { return nil }
    skipBlanks()
    guard let name = name() else { return nil }
    skipBlanks()
    expect(")", "a `)` after the label's name", help: "A label is one word: join its parts with `_`.")
    return name
  }
}
