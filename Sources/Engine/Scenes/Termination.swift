/// Finds where flow runs out: loose ends that no gather takes up and no divert leads on from.
struct Termination {
  private let graph: SceneGraph
  private let untied: [Int: [PointID]]
  private(set) var diagnostics = Diagnostics()

  /// Where flow runs out after each point of the weave that was looked at last; nil where it does
  /// not.
  private var places: [Span?]
  private var hasReturn = false
  /// The scenes that arrows lead to which all come back: asked for only where flow runs out.
  private lazy var tunnels = findTunnels()

  init(_ graph: SceneGraph, untied: [Int: [PointID]]) {
    self.graph = graph
    self.untied = untied
    places = Array(repeating: nil, count: graph.points.count)
  }

  mutating func check() {
    for index in graph.scenes.indices {
      guard let block = graph.scenes[index].weave, let weave = graph.weaves[block] else { continue }
      hasReturn = false
      review(weave)
      if graph.scenes[index].level != .story && !graph.scenes[index].isFunction && !hasReturn {
        check(weave, ends: untied[block] ?? [], scene: SceneID(index: index))
      }
    }
  }

  // MARK: A scene's own end

  private mutating func check(_ weave: Weave, ends: [PointID], scene: SceneID) {
    guard !graph.endsInTodo(weave) else { return }
    if ends.isEmpty {
      if graph.hasPoints(weave) { return }
      var run = Run(from: graph[scene].span)
      for item in graph[weave] {
        if case .statement(let statement) = item {
          follow(statement, &run)
          // Here a declaration is a line as others are; behind a choice or a gather it is none.
          if let declaration = graph.tree.span(ofDeclaration: statement) { run.place = declaration }
        } else {
          run.endsInTodo = false
        }
      }
      if let place = run.end { warn(at: place, scene) }
      return
    }
    findPlaces(in: weave)
    for end in ends {
      if let place = places[end.index] { warn(at: place, scene) }
    }
  }

  private mutating func warn(at place: Span, _ scene: SceneID) {
    var notes = [
      Diagnostic.Note(
        tunnels.contains(scene)
          ? "It is entered as a tunnel: end it with `->->`."
          : "End it with a divert, such as `-> END` or `-> DONE`.")
    ]
    if let first = graph[scene].children.first, let name = graph[first].name {
      notes.append(
        Diagnostic.Note(
          "To go on into '\(graph.tree.text(name))', divert to it: "
            + "stitches are not entered by falling in.", at: name.span))
    }
    diagnostics.report(
      Diagnostic(.looseEnd, "Flow runs out here", at: place, notes: notes))
  }

  private func findTunnels() -> Set<SceneID> {
    var tunnels: Set<SceneID> = []
    var others: Set<SceneID> = []
    for divert in graph.tree.diverts {
      guard let target = divert.target, case .scene(let id) = graph.resolution(of: target) else {
        continue
      }
      if divert.kind == .tunnel { tunnels.insert(id) } else { others.insert(id) }
    }
    return tunnels.subtracting(others)
  }

  // MARK: Choices inside braces

  /// Checks every branch of a weave, and notes whether anything in it returns.
  private mutating func review(_ weave: Weave) {
    for item in weave.items {
      switch graph[item] {
      case .choice(let choice):
        for text in graph.tree[choice].texts { review(text) }
      case .weave(let inner): review(inner)
      case .statement(.content(let contents)): review(contents)
      case .statement(.logic(let logic)):
        if case .giveBack = graph.tree[logic].kind { hasReturn = true }
      case .gather, .statement: break
      }
    }
  }

  private mutating func review(_ contents: Row<ContentSyntax>) {
    for id in contents where graph.tree[id].hasBodies {
      let bodies = graph.tree.bodies(of: graph.tree[id])
      for body in bodies { check(body) }
      for body in bodies { review(body) }
    }
  }

  private mutating func review(_ body: BodySyntax) {
    switch body {
    case .inline(let contents): review(contents)
    case .block(let block): if let weave = graph.weaves[block.id] { review(weave) }
    case .empty: break
    }
  }

  private mutating func check(_ body: BodySyntax) {
    guard case .block(let block) = body, let ends = untied[block.id],
      let branch = graph.weaves[block.id], !graph.endsInTodo(branch)
    else { return }
    findPlaces(in: branch)
    for end in ends {
      guard let place = places[end.index] else { continue }
      diagnostics.report(
        Diagnostic(
          .nestedChoice, "A choice inside braces must say where it leads", at: place,
          notes: [
            Diagnostic.Note("End it with a divert: gathers outside of the braces do not catch it."),
            Diagnostic.Note("A choice with a condition is written `* {condition} choice`."),
          ]))
    }
  }

  // MARK: Runs of statements

  /// A point's own contents and the statements behind it, up to the next point or nested weave.
  private struct Run {
    /// Where flow runs out if nothing leads on.
    var place: Span
    var leads = false
    var endsInTodo = false

    init(from place: Span) {
      self.place = place
    }

    var end: Span? { leads || endsInTodo ? nil : place }
  }

  /// Finds `places` for every point of a weave and of what lies inside.
  private mutating func findPlaces(in weave: Weave) {
    var point: PointID?
    var run = Run(from: Span(file: FileID(0), start: 0, end: 0))
    for id in weave.items {
      let item = graph[id]
      if case .statement(let statement) = item {
        follow(statement, &run)
        if case .content(let contents) = statement { findPlaces(in: contents) }
        continue
      }
      if let point { places[point.index] = run.end }
      point = nil
      switch item {
      case .choice(let id):
        let choice = graph.tree[id]
        point = choice.id
        run = Run(from: choice.span)
        for contents in choice.texts {
          follow(contents, &run)
          findPlaces(in: contents)
        }
      case .gather(let id):
        let gather = graph.tree[id]
        point = gather.id
        run = Run(from: gather.span)
      case .weave(let inner): findPlaces(in: inner)
      case .statement: break
      }
    }
    if let point { places[point.index] = run.end }
  }

  private mutating func findPlaces(in contents: Row<ContentSyntax>) {
    for id in contents where graph.tree[id].hasBodies {
      for body in graph.tree.bodies(of: graph.tree[id]) {
        switch body {
        case .block(let block): if let weave = graph.weaves[block.id] { findPlaces(in: weave) }
        case .inline(let inner): findPlaces(in: inner)
        case .empty: break
        }
      }
    }
  }

  // `mutating`, so that all of this is lent and not copied.

  private mutating func follow(_ statement: StatementSyntax, _ run: inout Run) {
    run.endsInTodo = false
    switch statement {
    case .content(let contents): follow(contents, &run)
    case .logic(let logic): run.place = graph.tree[logic].span
    case .external(let external): run.place = graph.tree[external].span
    case .todo: run.endsInTodo = true
    case .variable, .constant, .list, .include, .flow, .choice, .gather: break
    }
  }

  private mutating func follow(_ contents: Row<ContentSyntax>, _ run: inout Run) {
    if run.leads { return }
    if contents.leaves(in: graph) {
      run.leads = true
    } else if let last = contents.last(where: { graph.tree[$0].isVisible }) {
      run.place = graph.tree.span(of: graph.tree[last])
    }
  }
}

extension Tree {
  /// Of a variable, constant or list of the whole story.
  fileprivate func span(ofDeclaration statement: StatementSyntax) -> Span? {
    switch statement {
    case .variable(let variable): self[variable].span
    case .constant(let constant): self[constant].span
    case .list(let list): self[list].span
    case .content, .logic, .external, .include, .flow, .choice, .gather, .todo: nil
    }
  }
}

extension ContentSyntax {
  fileprivate var isVisible: Bool {
    switch self {
    case .newline, .glue, .endTag: false
    case .text, .beginTag, .expression, .conditional, .sequence, .divert, .tunnelOnwards: true
    }
  }
}

extension SceneGraph {
  /// Whether the author left a note at the end, and so knows that something is missing.
  fileprivate func endsInTodo(_ weave: Weave) -> Bool {
    for item in weave.items.reversed() {
      switch self[item] {
      case .weave(let inner): return endsInTodo(inner)
      case .statement(.todo): return true
      case .statement(.variable), .statement(.constant), .statement(.list): continue
      case .statement(.content(let contents)):
        if contents.allSatisfy({ !tree[$0].isVisible }) { continue }
        return false
      case .choice, .gather, .statement: return false
      }
    }
    return false
  }
}
