// Names in expressions: variables, counts, list items, calls.

extension Resolver {
  /// Where an expression stands, as far as that restricts it.
  enum Use {
    case value
    case printed
    case condition
    case operand
    /// Of `==` or `!=`, with a target or a variable on the other side.
    case compared
    /// Of TURNS_SINCE or READ_COUNT.
    case counted(BuiltIn)
    /// A line of its own after `~`.
    case statement
  }

  mutating func resolve(_ id: ExpressionID, as use: Use) {
    let expression = graph.tree[id]
    switch expression.kind {
    case .int, .float, .bool: break
    case .string(let contents): resolve(contents)
    case .target(let divert): resolve(target: graph.tree[divert], as: use)
    case .variable(let reference): resolve(variable: reference, as: use)
    case .list(let items): resolve(items: items)
    case .call(let reference, let arguments):
      resolve(call: reference, arguments, at: expression.span)
    case .unary(_, let operand): resolve(operand, as: .operand)
    case .binary: resolve(chain: id)
    case .increment(let reference, let amount, _):
      if let amount { resolve(amount, as: .operand) }
      resolveAssigned(reference)
      if case .statement = use {
      } else {
        report(
          .incrementNested, "A variable can only be changed on a `~` line", at: expression.span)
      }
    case .conditions(let all):
      for condition in graph.tree[all] { resolve(condition, as: .condition) }
    }
  }

  private mutating func resolve(chain id: ExpressionID) {
    let chain = graph.tree.chain(endingWith: id)
    for (index, link) in chain.links.enumerated() {
      let comparesTargets =
        (link.operation == .equal || link.operation == .notEqual)
        && graph.tree[link.left].canBeTarget && graph.tree[link.right].canBeTarget
      let use: Use = comparesTargets ? .compared : .operand
      if index == 0 { resolve(chain.first, as: use) }
      resolve(link.right, as: use)
      if link.operation == .has, case .unary(.not, let inner) = graph.tree[link.left].kind {
        report(
          .negatedHas, "`not` belongs to the first value here, not to the test",
          at: graph.tree[link.left].span,
          help: "Put the test into brackets: not (\(sourceName(of: inner)) ? …).")
      }
    }
  }

  private func sourceName(of expression: ExpressionID) -> String {
    if case .variable(let reference) = graph.tree[expression].kind {
      return graph.tree.text(reference)
    }
    return "…"
  }

  // MARK: Variables

  private mutating func resolve(variable reference: Reference, as use: Use) {
    let path = graph.tree[reference]
    if let name = path.sole, graph.constants[name] != nil {
      set(reference, .constant(name))
      return
    }
    if let item = listItem(path) {
      set(reference, .listItem(item))
      return
    }
    if let place = scope.place(path, from: scene) {
      resolveCount(reference, of: place, as: use)
      return
    }
    if !path.others.isEmpty {
      let suggestion = suggestion(
        for: graph.tree.text(graph.tree.last(path)), of: [.places, .variables])
      report(
        .undefinedPath, "There is no knot, stitch, label or list item '\(graph.tree.text(path))'",
        at: path.span,
        help: suggestion.map { "Did you mean '\($0)'?" })
    } else if let variable = scope.variable(path.first.symbol, from: scene) {
      set(reference, variable)
    } else {
      reportUndefinedVariable(reference, as: use)
    }
  }

  private mutating func resolveCount(
    _ reference: Reference, of place: Scope.Place, as use: Use
  ) {
    let path = graph.tree[reference]
    if case .counted(let function) = use {
      report(
        .argumentType, "\(function.rawValue) takes a target", at: path.span,
        help: "Write \(function.rawValue)(-> \(graph.tree.text(path))).")
    }
    count(place, visits: true, turns: false)
    switch place {
    case .scene(let id):
      set(reference, .scene(id))
      if graph[id].isFunction, case .printed = use {
        report(
          .functionAsCount, "This prints how often '\(graph.tree.text(path))' was called",
          at: path.span, help: "To call it, write \(graph.tree.text(path))().")
      }
    case .point(let id): set(reference, .point(id))
    }
  }

  // MARK: Lists

  /// The list item that a path of one or two names stands for, after complaining if several do.
  private mutating func listItem(_ path: NamePath) -> ListItemPlace? {
    switch path.others.count {
    case 0:
      let found = scope.items(path.first.symbol)
      if found.count > 1, found[0].list != found[1].list {
        let names = found.map { graph.tree.text(graph.lists[$0.list].name) }
        report(
          .ambiguousItem,
          "'\(graph.tree.text(path))' is an item of \(names.joined(separator: " and of "))",
          at: path.span, help: "Say which: \(names[0]).\(graph.tree.text(path)).")
      }
      return found.first
    case 1: return scope.item(graph.tree.last(path).symbol, ofList: path.first.symbol)
    default: return nil
    }
  }

  private mutating func resolve(items: Row<Reference>) {
    var seen: [ListItemPlace] = []
    for item in graph.tree[items] {
      let path = graph.tree[item]
      guard let found = listItem(path) else {
        report(
          .undefinedItem, "No list has an item '\(graph.tree.text(path))'", at: path.span,
          help: help(forItem: path, isAlone: items.count == 1))
        continue
      }
      set(item, .listItem(found))
      if seen.contains(found) {
        report(
          .repeatedItem, "'\(graph.tree.text(path))' stands in this list already", at: path.span)
      }
      seen.append(found)
    }
  }

  // MARK: Calls

  private mutating func resolve(
    call reference: Reference, _ arguments: Row<ExpressionID>, at span: Span
  ) {
    let name = graph.tree[reference].first.symbol
    if let builtIn = BuiltIn(name) {
      set(reference, .builtIn(builtIn))
      resolve(builtIn, arguments, at: span)
      return
    }
    if let list = scope.list(name) {
      set(reference, .list(list))
      for argument in graph.tree[arguments] { resolve(argument, as: .value) }
      if arguments.count > 1 {
        let name = graph.tree.text(name)
        report(
          .argumentCount, "A list is made from one number, or from nothing", at: span,
          help: "\(name)(2) is its second item, \(name)() the empty list.")
      }
      return
    }
    resolve(function: reference, arguments, at: span)
  }

  private mutating func resolve(
    _ builtIn: BuiltIn, _ arguments: Row<ExpressionID>, at span: Span
  ) {
    if builtIn == .turnsSince || builtIn == .readCount {
      resolveCounting(builtIn, arguments, at: span)
      return
    }
    for argument in graph.tree[arguments] { resolve(argument, as: .value) }
    if arguments.count != builtIn.parameterCount {
      let wanted = Self.arguments(builtIn.parameterCount)
      report(
        .argumentCount, "\(builtIn.rawValue) takes \(wanted), not \(arguments.count)", at: span,
        help: builtIn == .random ? "A lowest and a highest whole number: RANDOM(1, 6)." : nil)
      return
    }
    if builtIn == .random || builtIn == .seedRandom {
      for argument in graph.tree[arguments].map({ graph.tree[$0] }) {
        switch argument.kind {
        case .float, .bool:
          report(.argumentType, "\(builtIn.rawValue) takes whole numbers", at: argument.span)
        case .int, .string, .target, .variable, .list, .call, .unary, .binary, .increment,
          .conditions:
          break
        }
      }
    }
  }

  private mutating func resolveCounting(
    _ builtIn: BuiltIn, _ arguments: Row<ExpressionID>, at span: Span
  ) {
    guard arguments.count == 1, let argument = graph.tree[arguments].first,
      graph.tree[argument].canBeTarget
    else {
      report(
        .argumentType, "\(builtIn.rawValue) takes one divert target", at: span,
        help: "Such as \(builtIn.rawValue)(-> the_knot).")
      return
    }
    resolve(argument, as: .counted(builtIn))
  }
}

extension ExpressionSyntax {
  /// Whether its form allows it to be a divert target.
  var canBeTarget: Bool {
    switch kind {
    case .target, .variable: true
    case .int, .float, .bool, .string, .list, .call, .unary, .binary, .increment, .conditions: false
    }
  }
}
