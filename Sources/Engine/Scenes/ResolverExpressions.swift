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

  mutating func resolve(_ expression: ExpressionSyntax, as use: Use) {
    switch expression.kind {
    case .int, .float, .bool: break
    case .string(let contents): resolve(contents)
    case .target(let divert): resolve(target: divert, as: use)
    case .variable(let reference): resolve(variable: reference, as: use)
    case .list(let items): resolve(items: items)
    case .call(let reference, let arguments):
      resolve(call: reference, arguments, at: expression.span)
    case .unary(_, let operand): resolve(operand, as: .operand)
    case .binary(let operation, let left, let right):
      resolve(operation, left, right)
    case .increment(let reference, let amount, _):
      if let amount { resolve(amount, as: .operand) }
      resolveAssigned(reference)
      if case .statement = use {
      } else {
        report(
          .incrementNested, "A variable can only be changed on a `~` line", at: expression.span)
      }
    case .conditions(let all):
      for condition in all { resolve(condition, as: .condition) }
    }
  }

  private mutating func resolve(
    _ operation: BinaryOperator, _ left: ExpressionSyntax, _ right: ExpressionSyntax
  ) {
    let comparesTargets =
      (operation == .equal || operation == .notEqual) && left.canBeTarget && right.canBeTarget
    resolve(left, as: comparesTargets ? .compared : .operand)
    resolve(right, as: comparesTargets ? .compared : .operand)
    if operation == .has, case .unary(.not, let inner) = left.kind {
      report(
        .negatedHas, "`not` belongs to the first value here, not to the test", at: left.span,
        help: "Put the test into brackets: not (\(sourceName(of: inner)) ? …).")
    }
  }

  private func sourceName(of expression: ExpressionSyntax) -> String {
    if case .variable(let reference) = expression.kind { return reference.path.text }
    return "…"
  }

  // MARK: Variables

  private mutating func resolve(variable reference: Reference, as use: Use) {
    let path = reference.path
    if graph.constants[path.text] != nil {
      set(reference, .constant(path.text))
      return
    }
    if let item = listItem(path) {
      set(reference, .listItem(list: item.list, item: item.item))
      return
    }
    if let place = scope.place(path, from: scene) {
      resolveCount(reference, of: place, as: use)
      return
    }
    if !path.others.isEmpty {
      let suggestion = scope.suggestion(
        for: path.last.text, from: scene, of: [.places, .variables])
      report(
        .undefinedPath, "There is no knot, stitch, label or list item '\(path.text)'",
        at: path.span,
        help: suggestion.map { "Did you mean '\($0)'?" })
    } else if let variable = scope.variable(path.text, from: scene) {
      set(reference, variable)
    } else {
      let isCompared = if case .compared = use { true } else { false }
      reportUndefinedVariable(reference, isCompared: isCompared)
    }
  }

  private mutating func resolveCount(
    _ reference: Reference, of place: Scope.Place, as use: Use
  ) {
    if case .counted(let function) = use {
      report(
        .argumentType, "\(function.rawValue) takes a target", at: reference.path.span,
        help: "Write \(function.rawValue)(-> \(reference.path.text)).")
    }
    count(place, visits: true, turns: false)
    switch place {
    case .scene(let id):
      set(reference, .scene(id))
      if graph[id].isFunction, case .printed = use {
        report(
          .functionAsCount, "This prints how often '\(reference.path.text)' was called",
          at: reference.path.span, help: "To call it, write \(reference.path.text)().")
      }
    case .point(let id): set(reference, .point(id))
    }
  }

  // MARK: Lists

  /// The list item that a path of one or two names stands for, after complaining if several do.
  private mutating func listItem(_ path: NamePath) -> (list: Int, item: Int)? {
    switch path.others.count {
    case 0:
      let found = scope.items(path.text)
      if found.count > 1, found[0].list != found[1].list {
        let names = found.map { graph.lists[$0.list].name.text }
        report(
          .ambiguousItem, "'\(path.text)' is an item of \(names.joined(separator: " and of "))",
          at: path.span, help: "Say which: \(names[0]).\(path.text).")
      }
      return found.first
    case 1: return scope.item(path.last.text, ofList: path.first.text)
    default: return nil
    }
  }

  private mutating func resolve(items: [Reference]) {
    var seen: [String] = []
    for item in items {
      guard let found = listItem(item.path) else {
        let suggestion = Spelling.closest(
          to: item.path.last.text,
          among: graph.lists.flatMap { $0.items.map(\.name.text) })
        report(
          .undefinedItem, "No list has an item '\(item.path.text)'", at: item.path.span,
          help: suggestion.map { "Did you mean '\($0)'?" })
        continue
      }
      set(item, .listItem(list: found.list, item: found.item))
      let name = "\(found.list).\(found.item)"
      if seen.contains(name) {
        report(
          .repeatedItem, "'\(item.path.text)' stands in this list already", at: item.path.span)
      }
      seen.append(name)
    }
  }

  // MARK: Calls

  private mutating func resolve(
    call reference: Reference, _ arguments: [ExpressionSyntax], at span: Span
  ) {
    let name = reference.path.text
    if let builtIn = BuiltIn(rawValue: name) {
      set(reference, .builtIn(builtIn))
      resolve(builtIn, arguments, at: span)
      return
    }
    if let list = scope.list(name) {
      set(reference, .list(list))
      for argument in arguments { resolve(argument, as: .value) }
      if arguments.count > 1 {
        report(
          .argumentCount, "A list is made from one number, or from nothing", at: span,
          help: "\(name)(2) is its second item, \(name)() the empty list.")
      }
      return
    }
    resolve(function: reference, arguments, at: span)
  }

  private mutating func resolve(
    _ builtIn: BuiltIn, _ arguments: [ExpressionSyntax], at span: Span
  ) {
    if builtIn == .turnsSince || builtIn == .readCount {
      resolveCounting(builtIn, arguments, at: span)
      return
    }
    for argument in arguments { resolve(argument, as: .value) }
    if arguments.count != builtIn.parameterCount {
      let wanted = builtIn.parameterCount
      report(
        .argumentCount,
        "\(builtIn.rawValue) takes \(wanted == 1 ? "1 argument" : "\(wanted) arguments"), "
          + "not \(arguments.count)", at: span,
        help: builtIn == .random ? "A lowest and a highest whole number: RANDOM(1, 6)." : nil)
      return
    }
    if builtIn == .random || builtIn == .seedRandom {
      for argument in arguments {
        guard case .float = argument.kind else { continue }
        report(
          .argumentType, "\(builtIn.rawValue) takes whole numbers", at: argument.span)
      }
    }
  }

  private mutating func resolveCounting(
    _ builtIn: BuiltIn, _ arguments: [ExpressionSyntax], at span: Span
  ) {
    guard arguments.count == 1, arguments[0].canBeTarget else {
      report(
        .argumentType, "\(builtIn.rawValue) takes one divert target", at: span,
        help: "Such as \(builtIn.rawValue)(-> the_knot).")
      return
    }
    resolve(arguments[0], as: .counted(builtIn))
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
