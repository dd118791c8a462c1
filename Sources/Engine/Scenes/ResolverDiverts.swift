// Names after arrows, and what is passed to them.

extension Resolver {
  enum DivertUse {
    case flow
    case value
    case function
  }

  mutating func resolve(_ divert: DivertSyntax, as use: DivertUse) {
    guard let reference = divert.target, !divert.isDone, !divert.isEnd else { return }
    let path = graph.tree[reference]
    let name = path.first.symbol
    if let variable = scope.variable(name, from: scene) {
      checkParameterHasArrow(name, at: path.span)
      set(reference, variable)
      resolve(arguments: divert.arguments, for: nil)
      return
    }
    guard let place = scope.place(path, from: scene) else {
      resolve(arguments: divert.arguments, for: nil)
      reportUndefinedTarget(reference)
      return
    }
    switch place {
    case .point(let id):
      set(reference, .point(id))
      resolve(arguments: divert.arguments, for: nil)
      if !divert.arguments.isEmpty {
        report(
          .argumentCount, "'\(graph.tree.text(path))' is a label: nothing can be passed to it",
          at: divert.span)
      }
    case .scene(let id):
      set(reference, .scene(id))
      resolve(arguments: divert.arguments, for: id)
      checkDivert(divert, to: id, as: use)
    }
  }

  private mutating func checkDivert(_ divert: DivertSyntax, to id: SceneID, as use: DivertUse) {
    if use == .value {
      if !divert.arguments.isEmpty {
        report(
          .argumentCount, "Arguments cannot be kept in a divert target", at: divert.span,
          help: "Pass them where you divert: -> variable(arguments).")
      }
      return
    }
    checkArguments(divert.arguments, of: id, at: divert.span)
    if graph.scenes[id.index].isFunction && use == .flow {
      let name = graph[id].name.map({ graph.tree.text($0) }) ?? ""
      report(
        .divertToFunction, "'\(name)' is a function: it can be called, not diverted to",
        at: divert.span, help: "Write ~ \(name)() or {\(name)()}.")
    }
  }

  private mutating func reportUndefinedTarget(_ reference: Reference) {
    let path = graph.tree[reference]
    let text = graph.tree.text(path)
    if let name = path.sole, BuiltIn(name) != nil || graph.externals[name] != nil {
      report(
        .divertToFunction, "'\(text)' is a function: it can be called, not diverted to",
        at: path.span, help: "Write ~ \(text)().")
      return
    }
    let ending = ["END", "DONE"].first { $0 == text.uppercased() }
    let suggestion =
      ending ?? scope.suggestion(inPath: path, from: scene)
      ?? self.suggestion(for: graph.tree.text(graph.tree.last(path)), of: [.places])
    report(
      .undefinedTarget, "There is no knot, stitch or label '\(text)' to divert to",
      at: path.span,
      help: suggestion.map { "Did you mean '\($0)'?" } ?? labelElsewhere(path))
  }

  /// Where a label of that name is, if it only needs its path.
  private func labelElsewhere(_ path: NamePath) -> String? {
    guard let label = path.sole else { return nil }
    for other in graph.scenes where other.labels[label] != nil {
      guard let name = other.name.map({ graph.tree.text($0) }) else { continue }
      return "A label of another scene needs its path: \(name).\(graph.tree.text(label))."
    }
    return nil
  }

  private mutating func checkParameterHasArrow(_ symbol: Symbol, at span: Span) {
    guard let parameter = scope.parameter(symbol, of: scene), !parameter.isTarget else { return }
    let name = graph.tree.text(symbol)
    diagnostics.report(
      Diagnostic(
        .parameterNeedsArrow, "The parameter '\(name)' is diverted to", at: parameter.name.span,
        notes: [
          Diagnostic.Note("Write `-> \(name)` in the list of parameters."),
          Diagnostic.Note("It is diverted to here.", at: span),
        ]))
  }

  // MARK: Divert targets as values

  mutating func resolve(target divert: DivertSyntax, as use: Use) {
    guard let reference = divert.target else { return }
    if let ending = divert.ending.map({ graph.tree.text($0) }) {
      report(
        .endAsTarget, "-> \(ending) cannot be a value", at: divert.span,
        help: "Make a knot that holds `-> \(ending)` and use that.")
      return
    }
    resolve(divert, as: .value)
    checkTargetUse(divert, use)
    switch resolution(of: reference) {
    case .global, .temporary:
      report(
        .targetOfVariable,
        "'\(graph.tree.text(reference))' is a variable: it has no arrow here", at: divert.span,
        help: "Write \(graph.tree.text(reference)) without `->` for the target it holds.")
    case .scene(let id):
      count(.scene(id), as: use)
      checkTakesNoReference(id, at: divert.span)
    case .point(let id): count(.point(id), as: use)
    case .unresolved, .constant, .listItem, .list, .external, .builtIn: break
    }
  }

  private mutating func count(_ place: Scope.Place, as use: Use) {
    if case .counted(.turnsSince) = use {
      count(place, visits: false, turns: true)
    } else {
      // Whatever a target is passed on to may ask for either.
      count(place, visits: true, turns: true)
    }
  }

  private mutating func checkTargetUse(_ divert: DivertSyntax, _ use: Use) {
    switch use {
    case .value, .printed, .compared, .counted, .statement: return
    case .condition, .operand:
      let name = divert.target.map({ graph.tree.text($0) }) ?? ""
      report(
        .targetMisused, "A divert target is no number and no condition", at: divert.span,
        help: "For the number of visits write \(name) without the arrow; for a call, \(name)().")
    }
  }

  private mutating func checkTakesNoReference(_ id: SceneID, at span: Span) {
    guard let parameter = graph[id].parameters.first(where: \.isReference) else { return }
    let name = graph[id].name.map({ graph.tree.text($0) }) ?? ""
    report(
      .targetToReference,
      "A target cannot be kept of '\(name)': it takes ref \(graph.tree.text(parameter.name))",
      at: span)
  }

  // MARK: Functions

  mutating func resolve(
    function reference: Reference, _ arguments: Row<ExpressionID>, at span: Span
  ) {
    let path = graph.tree[reference]
    let name = path.first.symbol
    if let external = graph.externals[name] {
      resolve(external: external, reference, arguments, at: span)
      return
    }
    if let variable = scope.variable(name, from: scene) {
      checkParameterHasArrow(name, at: path.span)
      set(reference, variable)
      resolve(arguments: arguments, for: nil)
      return
    }
    guard let place = scope.place(path, from: scene) else {
      resolve(arguments: arguments, for: nil)
      reportUndefinedFunction(path)
      return
    }
    guard case .scene(let id) = place else {
      report(
        .notAFunction, "'\(graph.tree.text(name))' is a label, not a function", at: path.span)
      return
    }
    set(reference, .scene(id))
    resolve(arguments: arguments, for: id)
    checkCall(of: id, arguments, at: span)
  }

  private mutating func checkCall(of id: SceneID, _ arguments: Row<ExpressionID>, at span: Span) {
    checkArguments(arguments, of: id, at: span)
    guard !graph[id].isFunction else { return }
    let name = graph[id].name.map { graph.tree.text($0) } ?? ""
    diagnostics.report(
      Diagnostic(
        .notAFunction, "'\(name)' is no function", at: span,
        notes: [Diagnostic.Note("Declare it as == function \(name)() ==.", at: graph[id].span)]))
  }

  private mutating func reportUndefinedFunction(_ path: NamePath) {
    let name = graph.tree.text(path)
    let suggestion = suggestion(for: name, of: [.functions])
    report(
      .undefinedFunction, "There is no function '\(name)'", at: path.span,
      help: suggestion.map { "Did you mean '\($0)'?" }
        ?? "Declare it: == function \(name)() ==, or EXTERNAL \(name)().")
  }

  private mutating func resolve(
    external: ExternalDeclaration, _ reference: Reference, _ arguments: Row<ExpressionID>,
    at span: Span
  ) {
    let name = external.name
    set(reference, .external(name.symbol))
    let fallback = graph[SceneGraph.story].childrenByName[name.symbol]
    resolve(arguments: arguments, for: fallback)
    if arguments.count != external.parameterCount {
      report(
        .argumentCount,
        "The external function '\(graph.tree.text(name))' takes "
          + "\(Self.arguments(external.parameterCount)), not \(arguments.count)", at: span)
    } else if let fallback {
      checkCall(of: fallback, arguments, at: span)
    }
  }

  // MARK: Arguments

  private mutating func resolve(arguments: Row<ExpressionID>, for target: SceneID?) {
    guard !arguments.isEmpty else { return }
    let parameters = target.map { graph[$0].parameters } ?? []
    for (index, argument) in graph.tree[arguments].enumerated() {
      if index < parameters.count, parameters[index].isReference {
        resolve(passedByReference: argument, to: parameters[index], of: target!)
      } else {
        resolve(argument, as: .value)
      }
    }
  }

  private mutating func resolve(
    passedByReference id: ExpressionID, to parameter: FlowSyntax.Parameter, of target: SceneID
  ) {
    let argument = graph.tree[id]
    guard case .variable(let reference) = argument.kind else {
      let name = graph.tree.text(parameter.name)
      report(
        .referenceArgument, "Only a variable can be passed to 'ref \(name)'",
        at: argument.span, help: "Put the value into a variable first.")
      return
    }
    if scope.place(graph.tree[reference], from: scene) != nil {
      let name = graph[target].name.map({ graph.tree.text($0) }) ?? ""
      report(
        .referenceArgument,
        "'\(graph.tree.text(reference))' is a knot, stitch or label, not a variable",
        at: argument.span,
        help: "'\(name)' changes what it is passed; a read count cannot change.")
      return
    }
    resolveAssigned(reference)
  }

  private mutating func checkArguments(
    _ arguments: Row<ExpressionID>, of id: SceneID, at span: Span
  ) {
    let parameters = graph.scenes[id.index].parameters
    if arguments.count != parameters.count {
      let name = graph[id].name.map({ graph.tree.text($0) }) ?? ""
      let wanted = Self.arguments(parameters.count)
      diagnostics.report(
        Diagnostic(
          .argumentCount, "'\(name)' takes \(wanted), not \(arguments.count)", at: span,
          notes: [Diagnostic.Note("It is declared here.", at: graph[id].name?.span)]))
      return
    }
    for (parameter, argument) in zip(parameters, graph.tree[arguments]) where parameter.isTarget {
      checkTargetArgument(graph.tree[argument], for: parameter)
    }
  }

  private mutating func checkTargetArgument(
    _ argument: ExpressionSyntax, for parameter: FlowSyntax.Parameter
  ) {
    switch argument.kind {
    case .target: return
    case .variable(let reference):
      switch resolution(of: reference) {
      case .scene, .point:
        report(
          .argumentType,
          "This passes how often '\(graph.tree.text(reference))' was seen, not a target",
          at: argument.span, help: "Write -> \(graph.tree.text(reference)).")
      case .unresolved, .global, .temporary, .constant, .listItem, .list, .external, .builtIn:
        return
      }
    case .int, .float, .bool, .string, .list, .call, .unary, .binary, .increment, .conditions:
      report(
        .argumentType, "'-> \(graph.tree.text(parameter.name))' takes a divert target",
        at: argument.span,
        help: "Such as -> a_knot, or a variable that holds one.")
    }
  }
}
