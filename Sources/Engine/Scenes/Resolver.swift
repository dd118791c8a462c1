/// Resolves every use of a name and checks what only names can tell; notes what must be counted.
struct Resolver {
  let graph: SceneGraph
  let scope: Scope
  var diagnostics = Diagnostics()
  /// What goes into the graph at the end: tables that are written stand apart from what several
  /// hold.
  private var resolutions: [Resolution]
  private var counts: SceneGraph.Counts
  /// The scene whose lines are being resolved.
  var scene = SceneGraph.story {
    didSet { hasToldReturn = false }
  }
  /// For how many more names it is asked what was meant.
  var suggestionsLeft = suggestionCountMax
  /// Whether it was said that this scene cannot return: once is enough, as in the reference.
  private var hasToldReturn = false

  init(_ graph: SceneGraph) {
    self.graph = graph
    scope = Scope(graph)
    resolutions = Array(repeating: .unresolved, count: graph.tree.paths.count)
    counts = SceneGraph.Counts(graph)
  }

  /// The graph with all that was found out about its names.
  consuming func resolved() -> SceneGraph {
    var graph = graph
    graph.resolutions = resolutions
    graph.counts = counts
    return graph
  }

  mutating func resolve() {
    checkLists()
    for index in graph.scenes.indices {
      scene = SceneID(index: index)
      checkNames(of: scene)
      if let block = graph[scene].weave, let weave = graph.weaves[block] { resolve(weave) }
    }
    scene = SceneGraph.story
    let constants = graph.constants.values.sorted {
      graph.tree.text($0.name) < graph.tree.text($1.name)
    }
    for constant in constants { resolve(constant.value, as: .value) }
  }

  mutating func report(
    _ code: DiagnosticCode, _ message: String, at span: Span, help: String? = nil
  ) {
    diagnostics.report(
      Diagnostic(code, message, at: span, notes: help.map { [Diagnostic.Note($0)] } ?? []))
  }

  mutating func set(_ reference: Reference, _ resolution: Resolution) {
    resolutions[reference.index] = resolution
  }

  func resolution(of reference: Reference) -> Resolution { resolutions[reference.index] }

  // MARK: Weaves

  mutating func resolve(_ weave: Weave) {
    for item in weave.items {
      switch graph[item] {
      case .weave(let inner): resolve(inner)
      case .gather(let id):
        let gather = graph.tree[id]
        if let label = gather.label { checkLabel(label, of: gather.id) }
      case .choice(let choice): resolve(graph.tree[choice])
      case .statement(let statement): resolve(statement)
      }
    }
  }

  private mutating func resolve(_ choice: ChoiceSyntax) {
    if choice.isOnceOnly { count(.point(choice.id), visits: true, turns: false) }
    for text in choice.texts { resolve(text) }
    if let condition = choice.condition { resolve(condition, as: .condition) }
    if let label = choice.label { checkLabel(label, of: choice.id) }
  }

  private mutating func resolve(_ statement: StatementSyntax) {
    switch statement {
    case .content(let contents): resolve(contents)
    case .logic(let logic): resolve(graph.tree[logic])
    case .variable(let variable): resolve(graph.tree[variable])
    case .constant(let constant):
      checkNewName(graph.tree[constant].name, kind: .global, what: "constant")
    case .list, .external, .include, .flow, .todo, .choice, .gather: break
    }
  }

  private mutating func resolve(_ variable: VariableDeclaration) {
    checkNewName(variable.name, kind: .global, what: "variable")
    resolve(variable.value, as: .value)
    let value = graph.tree[variable.value]
    if case .variable(let reference) = value.kind {
      switch resolution(of: reference) {
      case .constant, .listItem, .unresolved: break
      case .scene, .point, .global, .temporary, .list, .external, .builtIn:
        report(
          .initialVariable,
          "The first value of '\(graph.tree.text(variable.name))' cannot come from a variable",
          at: value.span,
          help: resolution(of: reference).isPlace
            ? "For the place itself write an arrow: -> \(graph.tree.text(reference))."
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
      if !hasToldReturn, !graph[scene].isFunction, graph[scene].level != .story {
        hasToldReturn = true
        report(
          .returnInKnot, "Only functions can return", at: logic.span,
          help:
            "Declare it as == function \(nameOfScene ?? "name")() ==; "
            + "to leave a tunnel, write `->->`.")
      }
    }
  }

  private var nameOfScene: String? { graph[scene].name.map { graph.tree.text($0) } }

  mutating func resolveAssigned(_ reference: Reference) {
    let path = graph.tree[reference]
    if let name = path.sole, let variable = scope.variable(name, from: scene) {
      set(reference, variable)
    } else if let name = path.sole, graph.constants[name] != nil {
      report(
        .assignToConstant, "'\(graph.tree.text(name))' is a constant", at: path.span,
        help: "Declare it with VAR if it changes.")
    } else if path.others.isEmpty, let kind = kind(of: path.first) {
      report(
        .undefinedVariable, "'\(graph.tree.text(path))' is \(kind), not a variable",
        at: path.span, help: "Only variables can be set: declare one of another name.")
    } else {
      reportUndefinedVariable(reference)
    }
  }

  mutating func reportUndefinedVariable(_ reference: Reference, as use: Use? = nil) {
    let path = graph.tree[reference]
    report(
      .undefinedVariable, "There is no variable '\(graph.tree.text(path))'", at: path.span,
      help: help(forUndefined: path, as: use))
  }

  // MARK: Contents

  mutating func resolve(_ contents: Row<ContentSyntax>) {
    for content in contents { resolve(graph.tree[content]) }
  }

  private mutating func resolve(_ content: ContentSyntax) {
    switch content {
    case .text, .newline, .glue, .beginTag, .endTag: break
    case .expression(let expression): resolve(expression, as: .printed)
    case .conditional(let conditional): resolve(graph.tree[conditional])
    case .sequence(let id):
      for element in graph.tree[id].elements { resolve(graph.tree[element]) }
    case .divert(let divert): resolve(graph.tree[divert], as: .flow)
    case .tunnelOnwards(let onwards):
      if let target = onwards.target { resolve(graph.tree[target], as: .flow) }
    }
  }

  private mutating func resolve(_ conditional: ConditionalSyntax) {
    if let condition = conditional.condition { resolve(condition, as: .condition) }
    for id in conditional.branches {
      let branch = graph.tree[id]
      warnOfElse(in: branch)
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
      resolve(weave)
    case .empty: break
    }
  }

  /// Looks for `- else:` by its colon, which few texts have.
  private static func hasElse(_ text: ArraySlice<UInt8>) -> Bool {
    text.indices.contains {
      text[$0] == UInt8(ascii: ":") && text[..<$0].suffix(6).elementsEqual("- else".utf8)
    }
  }

  private mutating func warnOfElse(in branch: ConditionalSyntax.Branch) {
    switch branch.body {
    case .empty: break
    case .inline(let contents):
      for content in contents {
        guard case .text(let text) = graph.tree[content],
          Self.hasElse(graph.tree.bytes(of: text))
        else { continue }
        report(
          .elseInText, "'- else:' is text here", at: text.span,
          help: "On one line the other text stands behind a `|`: {x: yes|no}.")
      }
    case .block(let block):
      for id in block.statements {
        guard case .content(let contents) = graph.tree[id], let first = contents.first,
          case .text(let text) = graph.tree[first]
        else { continue }
        let bytes = graph.tree.bytes(of: text)
        guard bytes.first == UInt8(ascii: "e") else { continue }
        // Right behind the dash no prose begins so, and only the colon is missing.
        let isBare =
          text.span.start == branch.span.end
          && (bytes.elementsEqual("else".utf8) || bytes.starts(with: "else ".utf8)
            || bytes.starts(with: "elseif ".utf8))
        guard isBare || bytes.starts(with: "else:".utf8) else { continue }
        let isFurther = graph.tree.text(text).contains("if ")
        report(
          .elseInText, "'else' is text here", at: text.span,
          help: isFurther ? "There is no `else if`: write - x == 1: …" : "Did you mean `- else:`?")
      }
    }
  }

  // MARK: Counting

  mutating func count(_ place: Scope.Place, visits: Bool, turns: Bool) {
    let count = Counted(visits: visits, turns: turns)
    switch place {
    case .scene(let id): counts.scenes[id.index].formUnion(count)
    case .point(let id): counts.points[id.index].formUnion(count)
    }
  }
}
