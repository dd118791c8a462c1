// Conditions that come out the same every time.

extension Survey {
  /// Tells what is constant in a condition; the innermost part that is, once.
  mutating func checkCondition(_ id: ExpressionID) {
    let condition = graph.tree[id]
    switch condition.kind {
    case .conditions(let all):
      for condition in graph.tree[all] { checkCondition(condition) }
    case .unary(.not, let operand): checkCondition(operand)
    case .binary(.and, let left, let right), .binary(.or, let left, let right):
      checkOperand(left, beside: right)
      checkOperand(right, beside: left)
    default:
      guard let truth = truth(of: condition) else { return }
      diagnostics.report(
        Diagnostic(
          .constantCondition, "This condition is always \(truth)", at: condition.span,
          help: truth ? "Leave it away, or test a variable." : "What it guards is never shown."))
    }
  }

  /// A literal beside `and` or `or` mostly is a comparison cut short: `x == 1 or 2`.
  private mutating func checkOperand(_ id: ExpressionID, beside other: ExpressionID) {
    let operand = graph.tree[id]
    guard operand.isLiteral else { return checkCondition(id) }
    var help = "Each side of `and` and `or` is a condition of its own."
    if case .binary(.equal, let left, _) = graph.tree[other].kind,
      case .variable(let reference) = graph.tree[left].kind
    {
      help += " Compare again: \(graph.tree.text(reference)) == … on both sides."
    }
    diagnostics.report(
      Diagnostic(
        .constantCondition, "This side of the condition is no test, so it never changes",
        at: operand.span, help: help))
  }

  /// What a condition always comes out as; nil if that depends.
  private func truth(of condition: ExpressionSyntax) -> Bool? {
    switch condition.kind {
    case .bool(let value): return value
    case .int(let value): return value != 0
    case .float(let value): return value != 0
    case .binary(let operation, let left, let right):
      if let same = compareWithItself(operation, left, right) { return same }
      guard let left = number(left), let right = number(right) else {
        return compareTexts(operation, left, right)
      }
      return compare(operation, left, right)
    case .string, .target, .variable, .list, .call, .unary, .increment, .conditions: return nil
    }
  }

  private func compareWithItself(
    _ operation: BinaryOperator, _ left: ExpressionID, _ right: ExpressionID
  ) -> Bool? {
    guard case .variable(let one) = graph.tree[left].kind,
      case .variable(let other) = graph.tree[right].kind,
      isSame(graph.tree[one], graph.tree[other])
    else { return nil }
    switch operation {
    case .equal, .lessOrEqual, .greaterOrEqual: return true
    case .notEqual, .less, .greater: return false
    default: return nil
    }
  }

  private func isSame(_ left: NamePath, _ right: NamePath) -> Bool {
    left.first.symbol == right.first.symbol
      && graph.tree[left.others].elementsEqual(graph.tree[right.others]) { $0.symbol == $1.symbol }
  }

  private func compareTexts(
    _ operation: BinaryOperator, _ left: ExpressionID, _ right: ExpressionID
  ) -> Bool? {
    guard let left = text(left), let right = text(right) else { return nil }
    switch operation {
    case .equal: return left == right
    case .notEqual: return left != right
    default: return nil
    }
  }

  private func compare(_ operation: BinaryOperator, _ left: Float, _ right: Float) -> Bool? {
    switch operation {
    case .equal: left == right
    case .notEqual: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    default: nil
    }
  }

  private func number(_ expression: ExpressionID) -> Float? {
    switch fixedValue(of: expression) {
    case .int(let value): Float(value)
    case .float(let value): value
    case .bool(let value): value ? 1 : 0
    default: nil
    }
  }

  private func text(_ expression: ExpressionID) -> String? {
    guard case .string(let contents) = fixedValue(of: expression) else { return nil }
    return graph.tree.plainText(contents)
  }

  /// A literal, or the value of a constant.
  private func fixedValue(of expression: ExpressionID) -> ExpressionSyntax.Kind {
    guard case .variable(let reference) = graph.tree[expression].kind,
      case .constant(let name) = graph.resolution(of: reference),
      let constant = graph.constants[name]
    else { return graph.tree[expression].kind }
    return graph.tree[constant.value].kind
  }
}

extension ExpressionSyntax {
  fileprivate var isLiteral: Bool {
    switch kind {
    case .int, .float, .bool, .string: true
    case .target, .variable, .list, .call, .unary, .binary, .increment, .conditions: false
    }
  }
}
