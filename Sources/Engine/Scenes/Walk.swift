// Searches through everything that stands inside a weave.

extension Weave {
  /// Every content anywhere in it, bodies of conditionals and sequences included, in reading order.
  func forEachContent(in graph: SceneGraph, _ visit: (ContentSyntax) -> Void) {
    for item in graph[self] {
      switch item {
      case .choice(let choice):
        for contents in graph.tree[choice].texts { contents.forEachContent(in: graph, visit) }
      case .gather: break
      case .weave(let inner): inner.forEachContent(in: graph, visit)
      case .statement(.content(let contents)): contents.forEachContent(in: graph, visit)
      case .statement: break
      }
    }
  }

  /// Those behind `->->` included.
  func allDiverts(in graph: SceneGraph) -> [DivertSyntax] {
    var diverts: [DivertSyntax] = []
    forEachContent(in: graph) { content in
      switch content {
      case .divert(let divert): diverts.append(graph.tree[divert])
      case .tunnelOnwards(let onwards):
        if let divert = onwards.target { diverts.append(graph.tree[divert]) }
      case .text, .newline, .glue, .beginTag, .endTag, .expression, .conditional, .sequence: break
      }
    }
    return diverts
  }

  func allChoices(in graph: SceneGraph) -> [ChoiceSyntax] {
    var choices: [ChoiceSyntax] = []
    forEachItem(in: graph) { item in
      if case .choice(let choice) = item { choices.append(graph.tree[choice]) }
    }
    return choices
  }

  /// Every item of it and of the weaves inside, bodies included.
  func forEachItem(in graph: SceneGraph, _ visit: (Item) -> Void) {
    for item in graph[self] {
      visit(item)
      switch item {
      case .weave(let inner): inner.forEachItem(in: graph, visit)
      case .statement(.content(let contents)): contents.forEachItem(in: graph, visit)
      case .choice(let choice):
        for contents in graph.tree[choice].texts { contents.forEachItem(in: graph, visit) }
      case .gather, .statement: break
      }
    }
  }
}

extension Row<ContentSyntax> {
  func forEachContent(in graph: SceneGraph, _ visit: (ContentSyntax) -> Void) {
    for content in graph.tree[self] {
      visit(content)
      for body in content.hasBodies ? graph.tree.bodies(of: content) : [] {
        switch body {
        case .inline(let contents): contents.forEachContent(in: graph, visit)
        case .block(let block): graph.weaves[block.id]?.forEachContent(in: graph, visit)
        case .empty: break
        }
      }
    }
  }

  func forEachItem(in graph: SceneGraph, _ visit: (Weave.Item) -> Void) {
    for content in graph.tree[self] where content.hasBodies {
      for body in graph.tree.bodies(of: content) {
        switch body {
        case .inline(let contents): contents.forEachItem(in: graph, visit)
        case .block(let block): graph.weaves[block.id]?.forEachItem(in: graph, visit)
        case .empty: break
        }
      }
    }
  }

  /// Whether flow leaves here for good: a divert that does not return, however deep inside braces.
  func leaves(in graph: SceneGraph) -> Bool {
    for id in self {
      switch graph.tree[id] {
      case .divert(let divert): if graph.tree[divert].kind == .plain { return true }
      case .tunnelOnwards: return true
      case .conditional(let id):
        for branch in graph.tree[id].branches where graph.tree[branch].body.leaves(in: graph) {
          return true
        }
      case .sequence(let id):
        for element in graph.tree[id].elements where graph.tree[element].leaves(in: graph) {
          return true
        }
      case .text, .newline, .glue, .beginTag, .endTag, .expression: break
      }
    }
    return false
  }
}

extension BodySyntax {
  fileprivate func leaves(in graph: SceneGraph) -> Bool {
    switch self {
    case .inline(let contents): contents.leaves(in: graph)
    case .block(let block): graph.weaves[block.id]?.leaves(in: graph) ?? false
    case .empty: false
    }
  }
}

extension Weave {
  fileprivate func leaves(in graph: SceneGraph) -> Bool {
    items.contains { item in
      switch graph[item] {
      case .choice(let choice): graph.tree[choice].texts.contains { $0.leaves(in: graph) }
      case .weave(let inner): inner.leaves(in: graph)
      case .statement(.content(let contents)): contents.leaves(in: graph)
      case .gather, .statement: false
      }
    }
  }
}
