/// Finds where flow runs out: loose ends that no gather takes up and no divert leads on from.
struct Termination {
  private let graph: SceneGraph
  private let untied: [Int: [PointID]]
  private(set) var diagnostics = Diagnostics()

  init(_ graph: SceneGraph, untied: [Int: [PointID]]) {
    self.graph = graph
    self.untied = untied
  }

  mutating func check() {
    for scene in graph.scenes {
      guard let block = scene.weave, let weave = graph.weaves[block] else { continue }
      checkBranches(in: weave)
      let returns = weave.hasReturn(in: graph)
      if scene.level != .story && !scene.isFunction && !returns {
        check(weave, ends: untied[block] ?? [], scene: scene)
      }
    }
  }

  // MARK: A scene's own end

  private mutating func check(_ weave: Weave, ends: [PointID], scene: Scene) {
    guard !weave.endsInTodo else { return }
    if ends.isEmpty {
      if weave.hasPoints { return }
      if let end = weave.items.placeOfRunningOut(in: graph, at: scene.span) { warn(at: end, scene) }
      return
    }
    for end in ends {
      guard let following = itemsFollowing(end, in: weave) else { continue }
      if let place = following.placeOfRunningOut(in: graph, at: graph[end].span) {
        warn(at: place, scene)
      }
    }
  }

  private mutating func warn(at place: Span, _ scene: Scene) {
    var notes = [Diagnostic.Note("End it with a divert, such as `-> END` or `-> DONE`.")]
    if let first = scene.children.first, let name = graph[first].name {
      notes.append(
        Diagnostic.Note("To go on into '\(name.text)', divert to it: stitches are not entered by falling in.")
      )
    }
    diagnostics.report(
      Diagnostic(.looseEnd, "Flow runs out here", at: place, notes: notes))
  }

  // MARK: Choices inside braces

  private mutating func checkBranches(in weave: Weave) {
    weave.forEachBranch(in: graph) { block, branch in
      guard let ends = untied[block], !branch.endsInTodo else { return }
      for end in ends {
        guard let following = itemsFollowing(end, in: branch),
          let place = following.placeOfRunningOut(in: graph, at: graph[end].span)
        else { continue }
        diagnostics.report(
          Diagnostic(
            .nestedChoice, "A choice inside braces must say where it leads", at: place,
            notes: [
              Diagnostic.Note("End it with a divert: gathers outside of the braces do not catch it."),
              Diagnostic.Note("A choice with a condition is written `* {condition} choice`."),
            ]))
      }
    }
  }

  /// The point's own contents and what follows them up to the next point; nil if it is elsewhere.
  private func itemsFollowing(_ point: PointID, in weave: Weave) -> [Weave.Item]? {
    for (index, item) in weave.items.enumerated() {
      switch item {
      case .choice(let choice) where choice.id == point:
        let own = [choice.start ?? [], choice.choiceOnly ?? [], choice.inner].map {
          Weave.Item.statement(.content($0))
        }
        return own + weave.items[(index + 1)...].upToNextPoint
      case .gather(let gather) where gather.id == point:
        return Array(weave.items[(index + 1)...].upToNextPoint)
      case .weave(let inner):
        if let found = itemsFollowing(point, in: inner) { return found }
      case .choice(let choice):
        for contents in [choice.start ?? [], choice.choiceOnly ?? [], choice.inner] {
          if let found = itemsFollowing(point, in: contents) { return found }
        }
      case .statement(.content(let contents)):
        if let found = itemsFollowing(point, in: contents) { return found }
      case .gather, .statement: continue
      }
    }
    return nil
  }

  private func itemsFollowing(_ point: PointID, in contents: [ContentSyntax]) -> [Weave.Item]? {
    for body in contents.flatMap(\.bodies) {
      switch body {
      case .block(let block):
        guard let weave = graph.weaves[block.id] else { continue }
        if let found = itemsFollowing(point, in: weave) { return found }
      case .inline(let inner):
        if let found = itemsFollowing(point, in: inner) { return found }
      case .empty: continue
      }
    }
    return nil
  }
}

extension ArraySlice<Weave.Item> {
  fileprivate var upToNextPoint: ArraySlice<Weave.Item> {
    prefix {
      switch $0 {
      case .choice, .gather, .weave: false
      case .statement: true
      }
    }
  }
}

extension [Weave.Item] {
  /// Where flow runs out if none of these statements leads away; nil if one does, or a TODO stands last.
  fileprivate func placeOfRunningOut(in graph: SceneGraph, at start: Span) -> Span? {
    var place = start
    for case .statement(let statement) in self {
      switch statement {
      case .content(let contents):
        if contents.leaves(in: graph) { return nil }
        if let last = contents.last(where: \.isVisible) { place = last.span }
      case .logic(let logic): place = logic.span
      case .todo: if statement.isLast(in: self) { return nil }
      case .variable, .constant, .list, .external, .include, .flow, .choice, .gather: continue
      }
    }
    return place
  }
}

extension StatementSyntax {
  fileprivate func isLast(in items: [Weave.Item]) -> Bool {
    guard case .todo(_, let span) = self, case .statement(.todo(_, let last))? = items.last else {
      return false
    }
    return span == last
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

  fileprivate func hasReturn(in graph: SceneGraph) -> Bool {
    var found = false
    forEachItem(in: graph) { item in
      if case .statement(.logic(let logic)) = item, case .giveBack = logic.kind { found = true }
    }
    return found
  }

  /// Every weave that is the branch of a conditional or sequence, with its block.
  fileprivate func forEachBranch(in graph: SceneGraph, _ visit: (Int, Weave) -> Void) {
    forEachContent(in: graph) { content in
      for case .block(let block) in content.bodies {
        if let weave = graph.weaves[block.id] { visit(block.id, weave) }
      }
    }
  }
}
