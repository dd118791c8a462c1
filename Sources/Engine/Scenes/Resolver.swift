/// Resolves every use of a name and checks what only names can tell; notes what must be counted.
struct Resolver {
  var graph: SceneGraph
  let scope: Scope
  var diagnostics = Diagnostics()
  /// The scene whose lines are being resolved.
  var scene = SceneGraph.story

  init(_ graph: SceneGraph) {
    self.graph = graph
    scope = Scope(graph)
  }

  mutating func resolve() {
    checkLists()
    for index in graph.scenes.indices {
      scene = SceneID(index: index)
      checkNames(of: scene)
      if let block = graph[scene].weave, let weave = graph.weaves[block] { resolve(weave) }
    }
    scene = SceneGraph.story
    for name in graph.constants.keys.sorted() {
      resolve(graph.constants[name]!.value, as: .value)
    }
  }

  mutating func report(
    _ code: DiagnosticCode, _ message: String, at span: Span, help: String? = nil
  ) {
    diagnostics.report(
      Diagnostic(code, message, at: span, notes: help.map { [Diagnostic.Note($0)] } ?? []))
  }

  mutating func set(_ reference: Reference, _ resolution: Resolution) {
    graph.resolutions[reference.id] = resolution
  }

  // MARK: Weaves

  mutating func resolve(_ weave: Weave) {
    for item in weave.items {
      switch item {
      case .weave(let inner): resolve(inner)
      case .gather(let gather):
        if let label = gather.label { checkLabel(label, of: gather.id) }
      case .choice(let choice): resolve(choice)
      case .statement(let statement): resolve(statement)
      }
    }
  }

  private mutating func resolve(_ choice: ChoiceSyntax) {
    if choice.isOnceOnly { graph.points[choice.id.index]?.countsVisits = true }
    resolve(choice.start ?? [])
    resolve(choice.choiceOnly ?? [])
    resolve(choice.inner)
    if let condition = choice.condition { resolve(condition, as: .condition) }
    if let label = choice.label { checkLabel(label, of: choice.id) }
  }

  private mutating func resolve(_ statement: StatementSyntax) {
    switch statement {
    case .content(let contents): resolve(contents)
    case .logic(let logic): resolve(logic)
    case .variable(let variable): resolve(variable)
    case .constant, .list, .external, .include, .flow, .todo, .choice, .gather: break
    }
  }

  private mutating func resolve(_ variable: VariableDeclaration) {
    checkNewName(variable.name, kind: .global, what: "variable")
    resolve(variable.value, as: .value)
    if case .variable(let reference) = variable.value.kind {
      switch graph.resolution(of: reference) {
      case .constant, .listItem, .unresolved: break
      case .scene, .point, .global, .temporary, .list, .external, .builtIn:
        report(
          .initialVariable,
          "The first value of '\(variable.name.text)' cannot come from a variable",
          at: variable.value.span,
          help: graph.resolution(of: reference).isPlace
            ? "For the place itself write an arrow: -> \(reference.path.text)."
            : "Use a literal, a constant or a list item here, and `~` for anything that changes.")
      }
    }
  }

  private mutating func resolve(_ logic: LogicSyntax) {
    switch logic.kind {
    case .declare(let name, let value):
      resolve(value, as: .value)
      checkNewName(name, kind: .temporary, what: "temporary")
    case .assign(let reference, let value):
      resolve(value, as: .value)
      resolveAssigned(reference)
    case .evaluate(let expression):
      resolve(expression, as: .statement)
    case .giveBack(let value):
      if let value { resolve(value, as: .value) }
      if !graph[scene].isFunction, graph[scene].level != .story {
        report(
          .returnInKnot, "Only functions can return", at: logic.span,
          help: "Declare it as == function \(graph[scene].name?.text ?? "name")() ==; "
            + "to leave a tunnel, write `->->`.")
      }
    }
  }

  mutating func resolveAssigned(_ reference: Reference) {
    let name = reference.path.text
    if let variable = scope.variable(name, from: scene) {
      set(reference, variable)
    } else if graph.constants[name] != nil {
      report(
        .assignToConstant, "'\(name)' is a constant", at: reference.path.span,
        help: "Declare it with VAR if it changes.")
    } else {
      reportUndefinedVariable(reference)
    }
  }

  mutating func reportUndefinedVariable(_ reference: Reference, isCompared: Bool = false) {
    let name = reference.path.text
    let suggestion = scope.suggestion(for: name, from: scene, of: [.variables, .places])
    report(
      .undefinedVariable, "There is no variable '\(name)'", at: reference.path.span,
      help: suggestion.map { "Did you mean '\($0)'?" } ?? temporaryElsewhere(name)
        ?? (isCompared
          ? "Declare it with VAR; if it is a text to compare with, write \"\(name)\"."
          : "Declare it with VAR at the top of a file, or with ~ temp in this scene."))
  }

  /// Whose temporary has that name, which cannot be seen from here.
  private func temporaryElsewhere(_ name: String) -> String? {
    let other = graph.scenes.first {
      $0.temporaries[name] != nil || $0.parameters.contains { $0.name.text == name }
    }
    return other?.name.map {
      "'\($0.text)' has a temporary of that name, which only lives there: pass it on, or use VAR."
    }
  }

  // MARK: Contents

  mutating func resolve(_ contents: [ContentSyntax]) {
    for content in contents { resolve(content) }
  }

  private mutating func resolve(_ content: ContentSyntax) {
    switch content {
    case .text, .newline, .glue, .beginTag, .endTag: break
    case .expression(let expression): resolve(expression, as: .printed)
    case .conditional(let conditional): resolve(conditional)
    case .sequence(let sequence):
      for element in sequence.elements { resolve(element) }
    case .divert(let divert): resolve(divert, as: .flow)
    case .tunnelOnwards(let onwards):
      if let target = onwards.target { resolve(target, as: .flow) }
    }
  }

  private mutating func resolve(_ conditional: ConditionalSyntax) {
    if let condition = conditional.condition { resolve(condition, as: .condition) }
    for branch in conditional.branches {
      resolve(branch.body)
      if case .when(let condition, _) = branch.kind { resolve(condition, as: .condition) }
    }
  }

  private mutating func resolve(_ body: BodySyntax) {
    switch body {
    case .inline(let contents):
      resolve(contents)
    case .block(let block):
      guard let weave = graph.weaves[block.id] else { return }
      warnOfElse(in: block)
      resolve(weave)
    case .empty: break
    }
  }

  private mutating func warnOfElse(in block: BlockSyntax) {
    for case .content(let contents) in block.statements {
      guard case .text(let text, let span)? = contents.first, text.hasPrefix("else:") else {
        continue
      }
      report(
        .elseInText, "'else:' is text here", at: span, help: "Did you mean `- else:`?")
    }
  }

  // MARK: Counting

  mutating func count(_ place: Scope.Place, visits: Bool, turns: Bool) {
    switch place {
    case .scene(let id):
      if visits { graph.scenes[id.index].countsVisits = true }
      if turns { graph.scenes[id.index].countsTurns = true }
    case .point(let id):
      if visits { graph.points[id.index]?.countsVisits = true }
      if turns { graph.points[id.index]?.countsTurns = true }
    }
  }
}
