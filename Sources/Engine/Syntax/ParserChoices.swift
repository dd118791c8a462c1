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
    noteBullets(depth, from: start)
    let label = isNext("(") ? attempt { $0.bracketedName() } : nil
    skipBlanks()
    // A label may stand on a line of its own, before the condition.
    if label != nil { _ = takeNewline() }
    let condition = choiceCondition()
    skipBlanks()

    isInChoice = true
    defer { isInChoice = false }
    let id = tree.makePoint()
    let texts = choiceTexts(from: start)
    return ChoiceSyntax(
      id: id, label: label, depth: depth, isOnceOnly: bullet == UInt8(ascii: "*"),
      condition: condition.map { tree.add($0) }, start: texts.start, choiceOnly: texts.choiceOnly,
      inner: texts.inner, isFallback: texts.isFallback, span: span(from: start))
  }

  /// Weaves stand in each other as deep as their bullets say.
  private mutating func noteBullets(_ count: Int, from start: Int) {
    bulletCount = count
    let max = session.limits.weaveDepthMax
    guard outerBulletCount + count > max else { return }
    report(
      .nestingTooDeep, "More than \(max) bullets inside each other", at: span(from: start),
      help: "Put the inner choices into a knot or a stitch of their own.")
  }

  /// The texts before, in and behind the bracket of a choice; nil where there is none.
  private struct ChoiceTexts {
    var start: Row<ContentSyntax>?
    var choiceOnly: Row<ContentSyntax>?
    /// With the diverts and the end of the line.
    var inner = Row<ContentSyntax>.empty
    var isFallback = false
  }

  private mutating func choiceTexts(from start: Int) -> ChoiceTexts {
    let bottom = contents.count
    _ = attempt { $0.mixedContent() }
    let place = span(from: start)
    var texts = ChoiceTexts()
    let hasBrackets = take("[")
    if hasBrackets {
      texts.start = takeText(from: bottom)
      _ = attempt { $0.mixedContent() }
      expect("]", "a `]`", help: "This choice's bracket is never closed.")
      texts.choiceOnly = takeText(from: bottom)
      _ = attempt { $0.mixedContent() }
    }
    skipBlanks()
    if hasBrackets { endText(from: bottom) } else { texts.start = takeText(from: bottom) }
    texts.isFallback = texts.start == nil && texts.choiceOnly == nil && contents.count == bottom
    let hasDiverts = attempt { $0.multiDivert() }
    if texts.isFallback && !hasDiverts {
      report(
        .emptyChoice, "This choice is empty, so it is a fallback", at: place,
        help: "Write `* ->` if that is what you mean; else give it a text.")
    } else if texts.start == nil && hasBrackets && texts.choiceOnly == nil {
      report(
        .blankChoice, "This choice has a blank text", at: place,
        help: "Write `* ->` for a fallback; else put the choice's text before or into the brackets."
      )
    }
    // A bare `->` only ends the text.
    if hasDiverts, case .divert(let divert)? = contents.last, tree[divert].kind == .empty {
      contents.removeLast()
    }
    contents.append(.newline(span(from: position)))
    texts.inner = takeContents(from: bottom)
    return texts
  }

  private mutating func takeText(from start: Int) -> Row<ContentSyntax>? {
    endText(from: start)
    return contents.count == start ? nil : takeContents(from: start)
  }

  /// Ends the tag that the text ends in.
  private mutating func endText(from start: Int) {
    if contents.count > start { endTag() } else { isTagActive = false }
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
      let isClosed = expect(
        "}", "a `}` after the choice's condition",
        help: "A condition is one value or comparison in braces: * {x > 1} [Go] -> hall.")
      if !isClosed { break }
      _ = takeNewline()
      skipBlanks()
    }
    if conditions.count > 1 {
      let all = tree.add(conditions.map { tree.add($0) })
      return ExpressionSyntax(kind: .conditions(all), span: span(from: start))
    }
    return conditions.first
  }

  mutating func gather() -> GatherSyntax? {
    let start = position
    guard let depth = dashes() else { return nil }
    noteBullets(depth, from: start)
    let label = attempt { $0.bracketedName() }
    let place = span(from: start)
    _ = takeNewline()
    return GatherSyntax(id: tree.makePoint(), label: label, depth: depth, span: place)
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
    expect(
      ")", "a `)` after the label's name",
      help: current.isOfName
        ? "A label is one word: join its parts with `_`." : "This label's bracket is never closed.")
    return name
  }
}
