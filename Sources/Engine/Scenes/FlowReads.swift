// What expressions read of temporaries, in the order in which they are worked out.

extension FlowReview {
  mutating func read(_ expression: ExpressionSyntax, _ flow: inout Arrival) {
    switch expression.kind {
    case .int, .float, .bool, .list, .target: break
    case .string(let contents):
      for case .expression(let inner) in contents { read(inner, &flow) }
    case .variable(let reference):
      if case .temporary(let name) = graph.resolution(of: reference) {
        read(name, at: reference.path.span, flow)
      }
    case .call(let reference, let arguments):
      for argument in arguments { read(argument, &flow) }
      switch graph.resolution(of: reference) {
      case .builtIn, .list: break
      // The host may keep the story waiting there, so that a circle is none.
      default: flow.origin = -1
      }
    case .unary(_, let operand): read(operand, &flow)
    case .binary(_, let left, let right):
      read(left, &flow)
      read(right, &flow)
    case .increment(let reference, let amount, _):
      if let amount { read(amount, &flow) }
      if case .temporary(let name) = graph.resolution(of: reference) {
        read(name, at: reference.path.span, flow)
      }
    case .conditions(let all):
      for condition in all { read(condition, &flow) }
    }
  }
}
