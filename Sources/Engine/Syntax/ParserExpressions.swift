// Values and operators. Each operator binds more tightly than those before it in `infixOperators`.

extension Parser {
  private struct InfixOperator {
    let mark: StaticString
    /// The first character of the mark.
    let first: UInt8
    let operation: BinaryOperator
    let precedence: Int
    /// A word must be followed by a blank, or it would be the beginning of a name.
    let isWord: Bool

    init(_ mark: StaticString, _ operation: BinaryOperator, _ precedence: Int) {
      self.mark = mark
      first = mark.withUTF8Buffer { unsafe $0[0] }
      self.operation = operation
      self.precedence = precedence
      isWord = first >= UInt8(ascii: "a") && first <= UInt8(ascii: "z")
    }
  }

  /// In the order in which they are tried: `<=` before `<`. The precedences are the reference's.
  private static let infixOperators: [InfixOperator] = [
    InfixOperator("&&", .and, 1),
    InfixOperator("||", .or, 1),
    InfixOperator("and", .and, 1),
    InfixOperator("or", .or, 1),
    InfixOperator("==", .equal, 2),
    InfixOperator(">=", .greaterOrEqual, 2),
    InfixOperator("<=", .lessOrEqual, 2),
    InfixOperator("<", .less, 2),
    InfixOperator(">", .greater, 2),
    InfixOperator("!=", .notEqual, 2),
    InfixOperator("?", .has, 3),
    InfixOperator("has", .has, 3),
    InfixOperator("!?", .hasNot, 3),
    InfixOperator("hasnt", .hasNot, 3),
    InfixOperator("^", .intersect, 3),
    InfixOperator("+", .add, 4),
    InfixOperator("-", .subtract, 5),
    InfixOperator("*", .multiply, 6),
    InfixOperator("/", .divide, 7),
    InfixOperator("%", .modulo, 8),
    InfixOperator("mod", .modulo, 8),
  ]

  /// By the first character: most values are followed by none.
  private static let beginsInfixOperator: [Bool] = {
    var begins = [Bool](repeating: false, count: 256)
    for infix in infixOperators { begins[Int(infix.first)] = true }
    return begins
  }()

  /// An expression of operators that bind more tightly than `precedence`; nil if none stands here.
  mutating func expression(above precedence: Int = 0) -> ExpressionSyntax? {
    skipBlanks()
    let start = position
    if expressionDepth == 0 { operatorCount = 0 }
    expressionDepth += 1
    defer { expressionDepth -= 1 }
    guard var left = unary() else { return nil }
    skipBlanks()
    while let infix = infixOperator(above: precedence) {
      operatorCount += 1
      guard operatorCount <= session.limits.operatorCountMax else {
        reportTooManyOperators(from: start)
        return nil
      }
      guard let right = nested({ $0.expression(above: infix.precedence) }) else {
        reportExpected("a value after `\(infix.mark)`")
        return nil
      }
      left = ExpressionSyntax(
        kind: .binary(infix.operation, tree.add(left), tree.add(right)),
        span: span(from: start, to: endOfLastWord))
    }
    skipBlanks()
    return left
  }

  private mutating func reportTooManyOperators(from start: Int) {
    report(
      .nestingTooDeep, "More than \(session.limits.operatorCountMax) operators in one expression",
      at: span(from: start), help: "Put a part of it into a variable first.")
    skipToEndOfLine()
  }

  /// The position without the blanks before it.
  private var endOfLastWord: Int {
    var end = position
    while end > 0, bytes[end - 1].isBlank { end -= 1 }
    return end
  }

  private mutating func infixOperator(above precedence: Int) -> InfixOperator? {
    let first = current
    guard Self.beginsInfixOperator[Int(first)] else { return nil }
    let start = position
    if isNext("->") { return nil }
    for infix in Self.infixOperators where infix.first == first && take(infix.mark) {
      if infix.isWord {
        let end = position
        skipBlanks()
        if position == end {
          position = start
          continue
        }
      }
      if infix.precedence > precedence { return infix }
      position = start
      return nil
    }
    return nil
  }

  private mutating func unary() -> ExpressionSyntax? {
    let start = position
    if isNext("->"), let divert = attempt({ $0.divertAsValue() }) {
      skipBlanks()
      return ExpressionSyntax(kind: .target(divert), span: tree[divert].span)
    }
    let prefix = prefixOperator()
    skipBlanks()
    var operand = primary()
    if operand == nil, prefix != nil { operand = nested { $0.unary() } }
    guard var expression = operand else { return nil }
    if let prefix { expression = apply(prefix, to: expression, from: start) }
    skipBlanks()
    if let isIncrement = postfixOperator() {
      guard case .variable(let reference) = expression.kind else {
        report(
          .incrementOfValue, "Only a variable can be increased or decreased", at: expression.span,
          help: "`++` and `--` change a variable; between two values write blanks around `-`.")
        return expression
      }
      expression = ExpressionSyntax(
        kind: .increment(reference, by: nil, isIncrement: isIncrement), span: span(from: start))
    }
    return expression
  }

  private mutating func prefixOperator() -> UnaryOperator? {
    if take("-") { return .negate }
    if take("!") { return .not }
    return takeWord("not") ? .not : nil
  }

  private mutating func postfixOperator() -> Bool? {
    if take("++") { return true }
    if take("--") { return false }
    return nil
  }

  /// Applies a prefix; to a literal at once, as the reference does.
  private mutating func apply(
    _ prefix: UnaryOperator, to operand: ExpressionSyntax, from start: Int
  ) -> ExpressionSyntax {
    let kind: ExpressionSyntax.Kind =
      switch (prefix, operand.kind) {
      case (.negate, .int(let value)): .int(0 &- value)
      case (.negate, .float(let value)): .float(-value)
      case (.not, .int(let value)): .bool(value == 0)
      case (.not, .float(let value)): .bool(value == 0)
      case (.not, .bool(let value)): .bool(!value)
      default: .unary(prefix, tree.add(operand))
      }
    return ExpressionSyntax(kind: kind, span: span(from: start, to: endOfLastWord))
  }

  private mutating func primary() -> ExpressionSyntax? {
    let start = position
    switch current {
    case UInt8(ascii: "("):
      if let items = attempt({ $0.listItems() }) {
        return ExpressionSyntax(kind: .list(tree.add(items)), span: span(from: start))
      }
      return attempt { parser in parser.nested { $0.parenthesised() } }
    case UInt8(ascii: "\""):
      return string()
    default:
      return attempt { $0.named() } ?? literal()
    }
  }

  /// A call, or a variable; nil for words that can be no names.
  private mutating func named() -> ExpressionSyntax? {
    let start = position
    guard let name = name() else { return nil }
    let end = position
    skipBlanks()
    if isNext("("), let arguments = attempt({ $0.arguments() }) {
      return ExpressionSyntax(
        kind: .call(tree.add(NamePath(name)), arguments), span: span(from: start))
    }
    guard !name.symbol.isReserved else { return nil }
    position = end
    let path = path(from: name)
    return ExpressionSyntax(kind: .variable(tree.add(path)), span: span(from: start))
  }

  private mutating func parenthesised() -> ExpressionSyntax? {
    position += 1
    guard let inner = expression() else { return nil }
    skipBlanks()
    expect(")", "a closing `)`")
    return inner
  }

  private mutating func listItems() -> [Reference]? {
    position += 1
    skipBlanks()
    var items: [Reference] = []
    while let item = attempt({ $0.listItemReference() }) {
      items.append(item)
      skipBlanks()
      if attempt({ $0.take(",") ? true : nil }) == nil { break }
      skipBlanks()
    }
    skipBlanks()
    return take(")") ? items : nil
  }

  private mutating func listItemReference() -> Reference? {
    guard let first = name() else { return nil }
    guard take(".") else { return tree.add(NamePath(first)) }
    guard let second = expectName("the name of an item of '\(tree.text(first))'") else {
      return nil
    }
    let span = first.span.joined(with: second.span)
    return tree.add(NamePath(first, tree.add([second]), span: span))
  }

  /// `(a, b)`.
  mutating func arguments() -> Row<ExpressionID>? {
    guard take("(") else { return nil }
    return nested { $0.argumentsAfterBracket() }
  }

  private mutating func argumentsAfterBracket() -> Row<ExpressionID> {
    var arguments: [ExpressionID] = []
    while let argument = attempt({ $0.expression() }) {
      arguments.append(tree.add(argument))
      if !take(",") { break }
    }
    skipBlanks()
    expect(")", "a closing `)` after the arguments")
    return tree.add(arguments)
  }

  // MARK: Literals

  private mutating func literal() -> ExpressionSyntax? {
    let start = position
    if let value = attempt({ $0.decimal() }) {
      return ExpressionSyntax(kind: .float(value), span: span(from: start))
    }
    if let value = integer() { return ExpressionSyntax(kind: .int(value), span: span(from: start)) }
    let isTrue = takeWord("true")
    guard isTrue || takeWord("false") else { return nil }
    return ExpressionSyntax(kind: .bool(isTrue), span: span(from: start))
  }

  /// A whole number of 32 bits, with its sign; nil if there is none or it is too large.
  mutating func integer() -> Int32? {
    let start = position
    let isNegative = take("-")
    skipBlanks()
    guard let digits = digits() else {
      position = start
      return nil
    }
    guard let value = wholeNumber(digits) else {
      report(
        .integerRange, "\(decimals(digits)) is beyond the whole numbers that ink has",
        at: span(from: start), help: "They end at 2147483647.")
      return 0
    }
    return isNegative ? -value : value
  }

  private mutating func digits() -> Range<Int>? {
    let start = position
    while position < bytes.count, bytes[position].isDigit { position += 1 }
    return position == start ? nil : start..<position
  }

  private func decimals(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Nil if it takes more than 32 bits.
  private func wholeNumber(_ digits: Range<Int>) -> Int32? {
    var value: Int32 = 0
    for index in digits {
      let (tens, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, isBeyond) = tens.addingReportingOverflow(Int32(bytes[index] - UInt8(ascii: "0")))
      if isTooLarge || isBeyond { return nil }
      value = sum
    }
    return value
  }

  private mutating func decimal() -> Float? {
    // After a prefix a second sign belongs to the number: `--2.5`.
    let sign = take("-") ? "-" : ""
    skipBlanks()
    guard let digits = digits(), take("."), let whole = Int32(sign + decimals(digits)) else {
      return nil
    }
    guard let fraction = self.digits() else { return Float(whole) }
    return Float("\(whole)." + decimals(fraction))
  }

  private mutating func string() -> ExpressionSyntax {
    let start = position
    position += 1
    isInString = true
    let contentCount = contents.count
    _ = nested { parser in parser.attempt { $0.mixedContent() } }
    expect("\"", "a closing quote", help: "This string is never closed.")
    isInString = false
    let hasDivert = contents[contentCount...].contains {
      if case .divert = $0 { true } else { false }
    }
    let place = span(from: start)
    if hasDivert {
      report(
        .divertInString, "A string cannot contain a divert", at: place,
        help: "Write `\\->` if the arrow belongs to the text.")
    }
    if contents.count == contentCount {
      contents.append(.text(TextSyntax(0..<0, isInFile: true, span: place)))
    }
    return ExpressionSyntax(kind: .string(takeContents(from: contentCount)), span: place)
  }

  func rejectIncrement(_ expression: ExpressionSyntax) {
    guard case .increment = expression.kind else { return }
    report(
      .incrementInside, "A variable can only be changed on a `~` line", at: expression.span,
      help: "Change it on a line of its own before this one.")
  }
}
