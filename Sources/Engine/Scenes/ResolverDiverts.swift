// Names after arrows, and what is passed to them.

extension Resolver {
  enum DivertUse {
    case flow
    case value
    case function
  }

  mutating func resolve(_ divert: DivertSyntax, as use: DivertUse) {
    guard let reference = divert.target, !divert.isDone, !divert.isEnd else { return }
    let name = reference.path.first.text
    if let variable = scope.variable(name, from: scene) {
      checkParameterHasArrow(name, at: reference.path.span)
      set(reference, variable)
      resolve(arguments: divert.arguments, for: nil)
      return
    }
    guard let place = scope.place(reference.path, from: scene) else {
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
          .argumentCount, "'\(reference.path.text)' is a label: nothing can be passed to it",
          at: divert.span)
      }
    case .scene(let id):
      set(reference, .scene(id))
      resolve(arguments: divert.arguments, for: id)
      checkDivert(divert, to: id, as: use)
    }
  }

  private mutating func checkDivert(_ divert: DivertSyntax, to id: SceneID, as use: DivertUse) {
    let target = graph[id]
    let name = target.name?.text ?? ""
    if use == .value {
      if !divert.arguments.isEmpty {
        report(
          .argumentCount, "Arguments cannot be kept in a divert target", at: divert.span,
          help: "Pass them where you divert: -> variable(arguments).")
      }
      return
    }
    checkArguments(divert.arguments, of: target, at: divert.span, isCall: use == .function)
    if target.isFunction && use == .flow {
      report(
        .divertToFunction, "'\(name)' is a function: it can be called, not diverted to",
        at: divert.span, help: "Write ~ \(name)() or {\(name)()}.")
    }
  }

  private mutating func reportUndefinedTarget(_ reference: Reference) {
    let path = reference.path
    if BuiltIn(rawValue: path.text) != nil || graph.externals[path.text] != nil {
      report(
        .divertToFunction, "'\(path.text)' is a function: it can be called, not diverted to",
        at: path.span, help: "Write ~ \(path.text)().")
      return
    }
    let ending = ["END", "DONE"].first { $0 == path.text.uppercased() }
    let suggestion =
      ending ?? scope.suggestion(inPath: path, from: scene)
      ?? scope.suggestion(for: path.last.text, from: scene, of: [.places])
    report(
      .undefinedTarget, "There is no knot, stitch or label '\(path.text)' to divert to",
      at: path.span,
      help: suggestion.map { "Did you mean '\($0)'?" } ?? labelElsewhere(path))
  }

  /// Where a label of that name is, if it only needs its path.
  private func labelElsewhere(_ path: NamePath) -> String? {
    guard path.others.isEmpty else { return nil }
    for other in graph.scenes where other.labels[path.text] != nil {
      guard let name = other.name?.text else { continue }
      return "A label of another scene needs its path: \(name).\(path.text)."
    }
    return nil
  }

  private mutating func checkParameterHasArrow(_ name: String, at span: Span) {
    guard let parameter = scope.parameter(name, of: scene), !parameter.isTarget else { return }
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
    if divert.isDone || divert.isEnd {
      report(
        .endAsTarget, "-> \(reference.path.text) cannot be a value", at: divert.span,
        help: "Make a knot that holds `-> \(reference.path.text)` and use that.")
      return
    }
    resolve(divert, as: .value)
    checkTargetUse(divert, use)
    switch graph.resolution(of: reference) {
    case .global, .temporary:
      report(
        .targetOfVariable, "'\(reference.path.text)' is a variable: it has no arrow here",
        at: divert.span, help: "Write \(reference.path.text) without `->` for the target it holds.")
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
      let name = divert.target?.path.text ?? ""
      report(
        .targetMisused, "A divert target is no number and no condition", at: divert.span,
        help: "For the number of visits write \(name) without the arrow; for a call, \(name)().")
    }
  }

  private mutating func checkTakesNoReference(_ id: SceneID, at span: Span) {
    guard let parameter = graph[id].parameters.first(where: \.isReference) else { return }
    report(
      .targetToReference,
      "A target cannot be kept of '\(graph[id].name?.text ?? "")': it takes ref \(parameter.name.text)",
      at: span)
  }

  // MARK: Functions

  mutating func resolve(
    function reference: Reference, _ arguments: [ExpressionSyntax], at span: Span
  ) {
    let name = reference.path.text
    if let external = graph.externals[name] {
      resolve(external: external, reference, arguments, at: span)
      return
    }
    if let variable = scope.variable(name, from: scene) {
      checkParameterHasArrow(name, at: reference.path.span)
      set(reference, variable)
      resolve(arguments: arguments, for: nil)
      return
    }
    guard let place = scope.place(reference.path, from: scene) else {
      resolve(arguments: arguments, for: nil)
      let suggestion = scope.suggestion(for: name, from: scene, of: [.functions])
      report(
        .undefinedFunction, "There is no function '\(name)'", at: reference.path.span,
        help: suggestion.map { "Did you mean '\($0)'?" }
          ?? "Declare it: == function \(name)() ==, or EXTERNAL \(name)().")
      return
    }
    guard case .scene(let id) = place else {
      report(.notAFunction, "'\(name)' is a label, not a function", at: reference.path.span)
      return
    }
    set(reference, .scene(id))
    resolve(arguments: arguments, for: id)
    checkArguments(arguments, of: graph[id], at: span, isCall: true)
    if !graph[id].isFunction {
      diagnostics.report(
        Diagnostic(
          .notAFunction, "'\(name)' is no function", at: span,
          notes: [Diagnostic.Note("Declare it as == function \(name)() ==.", at: graph[id].span)]))
    }
  }

  private mutating func resolve(
    external: ExternalDeclaration, _ reference: Reference, _ arguments: [ExpressionSyntax],
    at span: Span
  ) {
    set(reference, .external(external.name.text))
    let fallback = graph[SceneGraph.story].childrenByName[external.name.text]
    resolve(arguments: arguments, for: fallback)
    if arguments.count != external.parameterCount {
      report(
        .argumentCount,
        "The external function '\(external.name.text)' takes \(external.parameterCount) arguments, "
          + "not \(arguments.count)", at: span)
    }
  }

  // MARK: Arguments

  private mutating func resolve(arguments: [ExpressionSyntax], for target: SceneID?) {
    let parameters = target.map { graph[$0].parameters } ?? []
    for (index, argument) in arguments.enumerated() {
      if index < parameters.count, parameters[index].isReference {
        resolve(passedByReference: argument, to: parameters[index], of: target!)
      } else {
        resolve(argument, as: .value)
      }
    }
  }

  private mutating func resolve(
    passedByReference argument: ExpressionSyntax, to parameter: FlowSyntax.Parameter,
    of target: SceneID
  ) {
    guard case .variable(let reference) = argument.kind else {
      report(
        .referenceArgument, "Only a variable can be passed to 'ref \(parameter.name.text)'",
        at: argument.span, help: "Put the value into a variable first.")
      return
    }
    let name = reference.path.text
    if scope.place(reference.path, from: scene) != nil {
      report(
        .referenceArgument, "'\(name)' is a knot, stitch or label, not a variable",
        at: argument.span,
        help:
          "'\(graph[target].name?.text ?? "")' changes what it is passed; a read count cannot change."
      )
      return
    }
    resolveAssigned(reference)
  }

  private mutating func checkArguments(
    _ arguments: [ExpressionSyntax], of target: Scene, at span: Span, isCall: Bool
  ) {
    let name = target.name?.text ?? ""
    if arguments.count != target.parameters.count {
      let wanted = target.parameters.count
      let message =
        wanted == 0
        ? "'\(name)' takes no arguments"
        : "'\(name)' takes \(wanted == 1 ? "1 argument" : "\(wanted) arguments"), not \(arguments.count)"
      diagnostics.report(
        Diagnostic(
          .argumentCount, message, at: span,
          notes: [Diagnostic.Note("It is declared here.", at: target.name?.span)]))
      return
    }
    for (parameter, argument) in zip(target.parameters, arguments) where parameter.isTarget {
      checkTargetArgument(argument, for: parameter)
    }
  }

  private mutating func checkTargetArgument(
    _ argument: ExpressionSyntax, for parameter: FlowSyntax.Parameter
  ) {
    switch argument.kind {
    case .target: return
    case .variable(let reference):
      switch graph.resolution(of: reference) {
      case .scene, .point:
        report(
          .argumentType, "This passes how often '\(reference.path.text)' was seen, not a target",
          at: argument.span, help: "Write -> \(reference.path.text).")
      case .unresolved, .global, .temporary, .constant, .listItem, .list, .external, .builtIn:
        return
      }
    case .int, .float, .bool, .string, .list, .call, .unary, .binary, .increment, .conditions:
      report(
        .argumentType, "'-> \(parameter.name.text)' takes a divert target", at: argument.span,
        help: "Such as -> a_knot, or a variable that holds one.")
    }
  }
}
