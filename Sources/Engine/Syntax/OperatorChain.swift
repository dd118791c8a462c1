/// Binary operators that nest to the left, such as those of `a + b + c`: one after the other, for a
/// chain may be longer than the stack of a thread is deep.
struct OperatorChain {
  struct Link {
    let operation: BinaryOperator
    /// What the links before it come to, or the first operand.
    let left: ExpressionID
    let right: ExpressionID
    /// From the first operand to the right one.
    let span: Span
  }

  let first: ExpressionID
  /// In the order in which they are worked out; none if the expression is no binary operation.
  let links: [Link]
}

extension Tree {
  /// O(length of the chain).
  func chain(endingWith id: ExpressionID) -> OperatorChain {
    var links: [OperatorChain.Link] = []
    var first = id
    while case .binary(let operation, let left, let right) = self[first].kind {
      links.append(
        OperatorChain.Link(operation: operation, left: left, right: right, span: self[first].span))
      first = left
    }
    links.reverse()
    return OperatorChain(first: first, links: links)
  }
}
