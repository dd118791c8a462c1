// What expressions read of temporaries, in the order in which they are worked out.

extension FlowReview {
  mutating func read(_ expression: ExpressionID, _ flow: inout Arrival) {
    switch graph.tree[expression].kind {
    case .int, .float, .bool, .list, .target: break
    case .string(let contents):
      for case .expression(let inner) in graph.tree[contents] { read(inner, &flow) }
    case .variable(let reference):
      if case .temporary(let name) = graph.resolution(of: reference) {
        read(name, at: graph.tree[reference].span, flow)
      }
    case .call(let reference, let arguments):
      for argument in graph.tree[arguments] { read(argument, &flow) }
      switch graph.resolution(of: reference) {
      case .builtIn, .list: break
      // The host may keep the story waiting there, so that a circle is none.
      default: flow.origin = -1
      }
    case .unary(_, let operand): read(operand, &flow)
    case .binary:
      let chain = graph.tree.chain(endingWith: expression)
      read(chain.first, &flow)
      for link in chain.links { read(link.right, &flow) }
    case .increment(let reference, let amount, _):
      if let amount { read(amount, &flow) }
      if case .temporary(let name) = graph.resolution(of: reference) {
        read(name, at: graph.tree[reference].span, flow)
      }
    case .conditions(let all):
      for condition in graph.tree[all] { read(condition, &flow) }
    }
  }
}
