/// Finds where flow runs out: loose ends that no gather takes up and no divert leads on from.
struct Termination {
  private let graph: SceneGraph
  private let untied: [Int: [PointID]]
  private(set) var diagnostics = Diagnostics()

  /// Where flow runs out after each point of the weave that was looked at last; nil where it does not.
  private var places: [Span?]
  private var hasReturn = false

  init(_ graph: SceneGraph, untied: [Int: [PointID]]) {
    self.graph = graph
    self.untied = untied
    places = Array(repeating: nil, count: graph.points.count)
  }

  mutating func check() {
    for scene in graph.scenes {
      guard let block = scene.weave, let weave = graph.weaves[block] else { continue }
      hasReturn = false
      review(weave)
      if scene.level != .story && !scene.isFunction && !hasReturn {
        check(weave, ends: untied[block] ?? [], scene: scene)
      }
    }
  }

  // MARK: A scene's own end

  private mutating func check(_ weave: Weave, ends: [PointID], scene: Scene) {
    guard !weave.endsInTodo else { return }
    if ends.isEmpty {
      if weave.hasPoints { return }
      var run = Run(from: scene.span)
      for item in weave.items {
        if case .statement(let statement) = item {
          follow(statement, &run)
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

  private mutating func warn(at place: Span, _ scene: Scene) {
    var notes = [Diagnostic.Note("End it with a divert, such as `-> END` or `-> DONE`.")]
    if let first = scene.children.first, let name = graph[first].name {
      notes.append(
        Diagnostic.Note(
          "To go on into '\(name.text)', divert to it: stitches are not entered by falling in.")
      )
    }
    diagnostics.report(
      Diagnostic(.looseEnd, "Flow runs out here", at: place, notes: notes))
  }

  // MARK: Choices inside braces

  /// Checks every branch of a weave, and notes whether anything in it returns.
  private mutating func review(_ weave: Weave) {
    for item in weave.items {
      switch item {
      case .choice(let choice):
        if let start = choice.start { review(start) }
        if let choiceOnly = choice.choiceOnly { review(choiceOnly) }
        review(choice.inner)
      case .weave(let inner): review(inner)
      case .statement(.content(let contents)): review(contents)
      case .statement(.logic(let logic)):
        if case .giveBack = logic.kind { hasReturn = true }
      case .gather, .statement: break
      }
    }
  }

  private mutating func review(_ contents: [ContentSyntax]) {
    for content in contents {
      switch content {
      case .conditional(let conditional):
        for branch in conditional.branches { check(branch.body) }
        for branch in conditional.branches { review(branch.body) }
      case .sequence(let sequence):
        for element in sequence.elements { check(element) }
        for element in sequence.elements { review(element) }
      case .text, .newline, .glue, .beginTag, .endTag, .expression, .divert, .tunnelOnwards: break
      }
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
      let branch = graph.weaves[block.id], !branch.endsInTodo
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
    for item in weave.items {
      if case .statement(let statement) = item {
        follow(statement, &run)
        if case .content(let contents) = statement { findPlaces(in: contents) }
        continue
      }
      if let point { places[point.index] = run.end }
      point = nil
      switch item {
      case .choice(let choice):
        point = choice.id
        run = Run(from: graph[choice.id].span)
        for contents in [choice.start ?? [], choice.choiceOnly ?? [], choice.inner] {
          follow(contents, &run)
          findPlaces(in: contents)
        }
      case .gather(let gather):
        point = gather.id
        run = Run(from: graph[gather.id].span)
      case .weave(let inner): findPlaces(in: inner)
      case .statement: break
      }
    }
    if let point { places[point.index] = run.end }
  }

  private mutating func findPlaces(in contents: [ContentSyntax]) {
    for body in contents.lazy.flatMap(\.bodies) {
      switch body {
      case .block(let block): if let weave = graph.weaves[block.id] { findPlaces(in: weave) }
      case .inline(let inner): findPlaces(in: inner)
      case .empty: break
      }
    }
  }

  private func follow(_ statement: StatementSyntax, _ run: inout Run) {
    run.endsInTodo = false
    switch statement {
    case .content(let contents): follow(contents, &run)
    case .logic(let logic): run.place = logic.span
    case .todo: run.endsInTodo = true
    case .variable, .constant, .list, .external, .include, .flow, .choice, .gather: break
    }
  }

  private func follow(_ contents: [ContentSyntax], _ run: inout Run) {
    if run.leads { return }
    if contents.leaves(in: graph) {
      run.leads = true
    } else if let last = contents.last(where: \.isVisible) {
      run.place = last.span
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

extension Weave {
  /// Whether the author left a note at the end, and so knows that something is missing.
  fileprivate var endsInTodo: Bool {
    for item in items.reversed() {
      switch item {
      case .weave(let inner): return inner.endsInTodo
      case .statement(.todo): return true
      case .statement(.variable), .statement(.constant), .statement(.list): continue
      case .statement(.content(let contents)):
        if contents.allSatisfy({ !$0.isVisible }) { continue }
        return false
      case .choice, .gather, .statement: return false
      }
    }
    return false
  }
}
