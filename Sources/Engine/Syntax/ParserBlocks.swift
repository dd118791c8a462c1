// What stands inside braces: values, conditionals and sequences.

extension Parser {
  /// `{…}`; false after saying what is wrong with it.
  mutating func inlineLogic() -> Bool {
    let start = position
    position += 1
    let bullets = (bulletCount, outerBulletCount)
    (bulletCount, outerBulletCount) = (0, bulletCount + outerBulletCount)
    defer { (bulletCount, outerBulletCount) = bullets }
    let wasInString = isInString
    let wasTagActive = isTagActive
    skipBlanks()
    guard let logic = innerLogic(from: start) else {
      isInString = wasInString
      return false
    }
    if case .expression(let expression) = logic { rejectIncrement(tree[expression]) }
    skipBlanks()
    if !take("}") { reportOpenBraces(from: start) }
    isInString = wasInString
    contents.append(logic)
    // A tag that began in the braces ends with them; one that began before goes on.
    if !wasTagActive { endTag() }
    return true
  }

  /// Said where a brace must stand; of a block that is far from where it began.
  private func reportOpenBraces(from start: Int) {
    let opening = span(from: start, to: start + 1)
    let isBlock = session.sources.line(of: opening) != session.sources.line(of: restOfLine)
    let notes =
      isBlock
      ? [
        Diagnostic.Note("These braces are never closed."),
        Diagnostic.Note("They begin here.", at: opening),
      ] : [Diagnostic.Note(hintForOpenBraces)]
    session.report(
      Diagnostic(
        .expected, "Expected a closing `}` but saw \(butSaw)", at: restOfLine, notes: notes))
  }

  /// What stands between braces; nil after saying what is wrong with it.
  ///
  /// Braces inside braces are read again by each rule that the outer ones may be, and those inside
  /// them again by each of theirs: twice as often at every level. So what was found is remembered
  /// until the outermost are closed; its nodes are in the tree already.
  private mutating func innerLogic(from start: Int) -> ContentSyntax? {
    guard isInBraces else {
      isInBraces = true
      defer {
        isInBraces = false
        readLogic.removeAll(keepingCapacity: true)
      }
      return filling(from: start)
    }
    let place = LogicPlace(
      position: position, isInString: isInString, isTagActive: isTagActive, isInChoice: isInChoice)
    if let known = readLogic[place] {
      position = known.end
      isTagActive = known.isTagActive
      return known.logic
    }
    let logic = filling(from: start)
    readLogic[place] = ReadLogic(logic: logic, end: position, isTagActive: isTagActive)
    return logic
  }

  /// A sequence by its mark, a condition by its colon; else whatever fills the braces.
  private mutating func filling(from start: Int) -> ContentSyntax? {
    if let kind = attempt({ $0.sequenceAnnotation() }) {
      guard let elements = attempt({ $0.sequenceElements() }) else {
        reportExpected("the elements of a sequence")
        return nil
      }
      return sequence(kind, elements, from: start)
    }
    if let condition = attempt({ $0.conditionWithColon() }) {
      let contentStart = position
      guard let conditional = attempt({ $0.conditional(condition, from: start) }) else {
        let isSaid = session.diagnostics.all.last.map {
          $0.severity == .error && $0.span.file == file
            && Int($0.span.start) >= text.fileOffset(of: contentStart)
        }
        if isSaid != true { reportExpected("something to show after the condition's `:`") }
        return nil
      }
      return .conditional(tree.add(conditional))
    }
    if let block = attempt({ $0.fillingBraces { $0.conditional(nil, from: start) } }) {
      return .conditional(tree.add(block))
    }
    if let elements = attempt({
      $0.fillingBraces { parser -> [BodySyntax]? in
        guard let elements = parser.sequenceElements(), elements.count > 1 else { return nil }
        return elements
      }
    }) {
      return sequence(.stopping, elements, from: start)
    }
    if let value = attempt({ $0.fillingBraces { $0.expression() } }) {
      return .expression(tree.add(value))
    }
    let help = hintForBraces()
    reportExpected("a value, a condition or a sequence inside the braces", help: help)
    return nil
  }

  private mutating func sequence(
    _ kind: AlternativesSyntax.Kind, _ elements: [BodySyntax], from start: Int
  ) -> ContentSyntax {
    let elements = tree.add(elements)
    return .sequence(
      tree.add(AlternativesSyntax(kind: kind, elements: elements, span: span(from: start))))
  }

  /// A rule that counts only if the closing brace follows.
  private mutating func fillingBraces<T>(_ rule: (inout Parser) -> T?) -> T? {
    skipBlanks()
    guard let result = rule(&self) else { return nil }
    let end = position
    skipBlanks()
    guard isNext("}") else { return nil }
    position = end
    return result
  }

  // MARK: Conditionals

  private mutating func conditionWithColon() -> ExpressionSyntax? {
    guard let condition = expression() else { return nil }
    skipBlanks()
    guard isNext(":") else { return nil }
    rejectIncrement(condition)
    position += 1
    return condition
  }

  private mutating func conditional(_ condition: ExpressionSyntax?, from start: Int)
    -> ConditionalSyntax?
  {
    let isInline = !takeNewline()
    if isInline && condition == nil { return nil }
    let branches =
      isInline ? inlineBranches(from: start) : blockBranches(condition: condition, from: start)
    guard let branches else { return nil }
    return ConditionalSyntax(
      condition: condition.map { tree.add($0) }, branches: tree.add(branches),
      isInline: isInline, span: span(from: start))
  }

  private mutating func inlineBranches(from start: Int) -> [ConditionalSyntax.Branch]? {
    let branchStart = position
    var bodies: [BodySyntax] = []
    let start = contents.count
    while attempt({ $0.mixedContent() }) {
      bodies.append(.inline(takeContents(from: start)))
      if !take("|") { break }
    }
    if bodies.isEmpty { return nil }
    let place = span(from: branchStart)
    if bodies.count > 2 {
      report(
        .tooManyBranches, "A condition has two alternatives at most: {x: if so|if not}", at: place,
        help: "A sequence has no condition; a choice among many is a block of lines with dashes.")
    }
    var branches = [
      ConditionalSyntax.Branch(kind: .whenTrue, body: bodies[0], span: place)
    ]
    if bodies.count > 1 {
      branches.append(
        ConditionalSyntax.Branch(
          kind: .otherwise(matchesValue: false), body: bodies[1], span: place))
    }
    return branches
  }

  /// A branch as it was written, before its kind is known from its place.
  private struct BlockBranch {
    var condition: ExpressionSyntax?
    var isElse: Bool
    var body: BodySyntax
    var span: Span
    /// The position of its dash.
    var start: Int
  }

  private mutating func blockBranches(
    condition: ExpressionSyntax?, from start: Int
  ) -> [ConditionalSyntax.Branch]? {
    skipNewlines()
    var branches: [BlockBranch] = []
    while let branch = attempt({ $0.blockBranch() }) { branches.append(branch) }
    skipNewlines()
    if branches.isEmpty {
      guard condition != nil, let sole = soleBranches() else { return nil }
      branches = sole
    } else if branches.count == 1, branches[0].isElse, condition != nil {
      let place = branches[0].span
      branches.insert(
        BlockBranch(
          condition: nil, isElse: false, body: .empty, span: place, start: branches[0].start), at: 0
      )
    }
    return condition == nil ? asCases(branches) : asSwitch(branches)
  }

  /// A block without dashes, and perhaps an else after it.
  private mutating func soleBranches() -> [BlockBranch]? {
    let start = position
    guard let statements = statements(at: .innerBlock) else { return nil }
    var branches = [
      BlockBranch(
        condition: nil, isElse: false, body: .block(tree.makeBlock(statements)),
        span: span(from: start), start: start)
    ]
    if var other = attempt({ $0.blockBranch() }) {
      if !other.isElse {
        report(
          .extraCondition, "Only `- else:` can stand here, no further condition", at: other.span,
          help: hintForBranch(at: other.start, in: .afterCondition)
            ?? "For several conditions begin the block with `{` alone, each condition with a dash.")
        other.isElse = true
        other.condition = nil
        // Those that follow have the same mistake.
        while attempt({ $0.blockBranch() }) != nil {}
      }
      branches.append(other)
    }
    return branches
  }

  private mutating func blockBranch() -> BlockBranch? {
    skipBlanks()
    guard isNext("-"), !isNext("->") else { return nil }
    let start = position
    position += 1
    skipBlanks()
    let isElse = attempt { $0.elseWithColon() } != nil
    let condition = isElse ? nil : attempt { $0.conditionWithColon() }
    let headerEnd = position
    let statements = statements(at: .innerBlock)
    if condition == nil && statements == nil {
      position = headerEnd
      reportExpected("something after the `-` of a branch")
    }
    skipNewlines()
    let body: BodySyntax =
      statements.map { .block(tree.makeBlock($0)) }
      ?? (condition == nil && !isElse ? .inline(.empty) : .empty)
    return BlockBranch(
      condition: condition, isElse: isElse, body: body, span: span(from: start, to: headerEnd),
      start: start)
  }

  private mutating func elseWithColon() -> Bool? {
    guard take("else") else { return nil }
    skipBlanks()
    return take(":") ? true : nil
  }

  /// With a value to compare with, or a condition: `{ x: - 1: … - else: … }`, `{ x: - if so - if
  /// not }`.
  private mutating func asSwitch(_ branches: [BlockBranch]) -> [ConditionalSyntax.Branch] {
    var hasOwnConditions = false
    var isTold = false
    return branches.enumerated().map { index, branch in
      let isLast = index == branches.count - 1
      let kind: ConditionalSyntax.Branch.Kind
      if let condition = branch.condition {
        hasOwnConditions = true
        kind = .when(tree.add(condition), matchesValue: true)
      } else if hasOwnConditions && isLast {
        kind = .otherwise(matchesValue: true)
      } else {
        if !isTold && !isLast && branches.count > 2 {
          isTold = true
          report(
            .misplacedElse, "Only the last branch can be without a value", at: branch.span,
            help: hintForBranch(at: branch.start, in: .comparing)
              ?? "Did you miss a `:` after the value?")
        }
        kind = index == 0 && !branch.isElse ? .whenTrue : .otherwise(matchesValue: false)
      }
      return ConditionalSyntax.Branch(kind: kind, body: branch.body, span: branch.span)
    }
  }

  /// Each branch with a condition of its own.
  private mutating func asCases(_ branches: [BlockBranch]) -> [ConditionalSyntax.Branch] {
    if branches.count == 1, branches[0].condition == nil {
      report(
        .branchWithoutCondition, "This block has no conditions", at: branches[0].span,
        help: hintForBranch(at: branches[0].start, in: .ownConditions)
          ?? "Give its branch a condition, or leave the braces away.")
    }
    // Of several the first is told: the others are most likely of the same cause.
    if let misplaced = branches.dropLast().first(where: { $0.condition == nil }) {
      reportMisplaced(misplaced, last: branches.last!)
    }
    return branches.map { branch in
      let kind: ConditionalSyntax.Branch.Kind =
        branch.condition.map { .when(tree.add($0), matchesValue: false) }
        ?? .otherwise(matchesValue: false)
      return ConditionalSyntax.Branch(kind: kind, body: branch.body, span: branch.span)
    }
  }

  private func reportMisplaced(_ branch: BlockBranch, last: BlockBranch) {
    if branch.isElse && last.isElse {
      report(.misplacedElse, "There can be one `else`, at the end", at: last.span)
    } else if branch.isElse {
      report(.misplacedElse, "The `else` must be the last branch", at: branch.span)
    } else {
      report(
        .branchWithoutCondition, "This branch has no condition", at: branch.span,
        help: hintForBranch(at: branch.start, in: .ownConditions)
          ?? "Did you miss a `:` after the condition?")
    }
  }

  // MARK: Sequences

  private mutating func sequenceAnnotation() -> AlternativesSyntax.Kind? {
    let start = position
    let kind = attempt { $0.sequenceMarks() } ?? attempt { $0.sequenceWords() }
    guard let kind else { return nil }
    let known: [AlternativesSyntax.Kind] = [
      .once, .cycle, .stopping, .shuffle, [.shuffle, .stopping], [.shuffle, .once],
    ]
    guard known.contains(kind) else {
      report(
        .sequenceKinds, "These kinds of sequence do not combine", at: span(from: start),
        help: "Only shuffle can be combined: with once, or with stopping.")
      return .stopping
    }
    return kind
  }

  private mutating func sequenceMarks() -> AlternativesSyntax.Kind? {
    var kind: AlternativesSyntax.Kind = []
    while true {
      switch current {
      case UInt8(ascii: "!"): kind.insert(.once)
      case UInt8(ascii: "&"): kind.insert(.cycle)
      case UInt8(ascii: "~"): kind.insert(.shuffle)
      case UInt8(ascii: "$"): kind.insert(.stopping)
      default: return kind.isEmpty ? nil : kind
      }
      position += 1
    }
  }

  private mutating func sequenceWords() -> AlternativesSyntax.Kind? {
    var kind: AlternativesSyntax.Kind = []
    while let word = attempt({ $0.sequenceWord() }) {
      kind.insert(word)
      skipBlanks()
    }
    return !kind.isEmpty && take(":") ? kind : nil
  }

  private mutating func sequenceWord() -> AlternativesSyntax.Kind? {
    guard let word = identifier() else { return nil }
    if isWord(word, "once") { return .once }
    if isWord(word, "cycle") { return .cycle }
    if isWord(word, "shuffle") { return .shuffle }
    return isWord(word, "stopping") ? .stopping : nil
  }

  private mutating func sequenceElements() -> [BodySyntax]? {
    takeNewline() ? blockElements() : inlineElements()
  }

  private mutating func inlineElements() -> [BodySyntax]? {
    var elements: [BodySyntax] = []
    let start = position
    while true {
      let contentCount = contents.count
      let hasContents = attempt { $0.mixedContent() }
      elements.append(hasContents ? .inline(takeContents(from: contentCount)) : .empty)
      if !take("|") { break }
    }
    return position == start ? nil : elements
  }

  private mutating func blockElements() -> [BodySyntax]? {
    skipNewlines()
    var elements: [BodySyntax] = []
    while let element = attempt({ $0.blockElement() }) { elements.append(element) }
    return elements.isEmpty ? nil : elements
  }

  private mutating func blockElement() -> BodySyntax? {
    skipBlanks()
    guard isNext("-"), !isNext("->") else { return nil }
    let start = position
    position += 1
    skipBlanks()
    let newline = tree.add(.newline(span(from: start, to: start + 1)))
    let statementCount = statements.count
    statements.append(.content(newline))
    readStatements(at: .innerBlock)
    if statements.count == statementCount + 1 {
      statements.removeLast()
      skipNewlines()
      return .empty
    }
    return .block(tree.makeBlock(takeStatements(from: statementCount)))
  }
}
