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

  /// Nearly all chains have one link, for which no array is made.
  struct Links: Sequence, IteratorProtocol {
    /// All but the last, the first of them at the end.
    fileprivate var waiting: [Link]
    fileprivate var last: Link?

    mutating func next() -> Link? {
      if let link = waiting.popLast() { return link }
      defer { last = nil }
      return last
    }
  }

  let first: ExpressionID
  /// In the order in which they are worked out; none if the expression is no binary operation.
  let links: Links
}

extension Tree {
  /// O(length of the chain).
  func chain(endingWith id: ExpressionID) -> OperatorChain {
    let last = link(id)
    var links = OperatorChain.Links(waiting: [], last: last)
    var first = last?.left ?? id
    while let link = link(first) {
      links.waiting.append(link)
      first = link.left
    }
    return OperatorChain(first: first, links: links)
  }

  private func link(_ id: ExpressionID) -> OperatorChain.Link? {
    guard case .binary(let operation, let left, let right) = self[id].kind else { return nil }
    return OperatorChain.Link(operation: operation, left: left, right: right, span: self[id].span)
  }
}
