// Searches through everything that stands inside a weave.

extension Weave {
  /// Every content anywhere in it, bodies of conditionals and sequences included, in reading order.
  func forEachContent(in graph: SceneGraph, _ visit: (ContentSyntax) -> Void) {
    for item in items {
      switch item {
      case .choice(let choice):
        for contents in [choice.start ?? [], choice.choiceOnly ?? [], choice.inner] {
          contents.forEachContent(in: graph, visit)
        }
      case .gather: break
      case .weave(let inner): inner.forEachContent(in: graph, visit)
      case .statement(.content(let contents)): contents.forEachContent(in: graph, visit)
      case .statement: break
      }
    }
  }

  func allDiverts(in graph: SceneGraph) -> [DivertSyntax] {
    var diverts: [DivertSyntax] = []
    forEachContent(in: graph) { content in
      if case .divert(let divert) = content { diverts.append(divert) }
    }
    return diverts
  }

  func allChoices(in graph: SceneGraph) -> [ChoiceSyntax] {
    var choices: [ChoiceSyntax] = []
    forEachItem(in: graph) { item in
      if case .choice(let choice) = item { choices.append(choice) }
    }
    return choices
  }

  /// Every item of it and of the weaves inside, bodies included.
  func forEachItem(in graph: SceneGraph, _ visit: (Item) -> Void) {
    for item in items {
      visit(item)
      switch item {
      case .weave(let inner): inner.forEachItem(in: graph, visit)
      case .statement(.content(let contents)): contents.forEachItem(in: graph, visit)
      case .choice(let choice):
        for contents in [choice.start ?? [], choice.choiceOnly ?? [], choice.inner] {
          contents.forEachItem(in: graph, visit)
        }
      case .gather, .statement: break
      }
    }
  }
}

extension [ContentSyntax] {
  func forEachContent(in graph: SceneGraph, _ visit: (ContentSyntax) -> Void) {
    for content in self {
      visit(content)
      for body in content.bodies {
        switch body {
        case .inline(let contents): contents.forEachContent(in: graph, visit)
        case .block(let block): graph.weaves[block.id]?.forEachContent(in: graph, visit)
        case .empty: break
        }
      }
    }
  }

  func forEachItem(in graph: SceneGraph, _ visit: (Weave.Item) -> Void) {
    for content in self {
      for body in content.bodies {
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
    contains { content in
      switch content {
      case .divert(let divert): divert.kind == .plain
      case .tunnelOnwards: true
      case .conditional(let conditional):
        conditional.branches.contains { $0.body.leaves(in: graph) }
      case .sequence(let sequence): sequence.elements.contains { $0.leaves(in: graph) }
      case .text, .newline, .glue, .beginTag, .endTag, .expression: false
      }
    }
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
      switch item {
      case .choice(let choice):
        choice.start?.leaves(in: graph) == true || choice.choiceOnly?.leaves(in: graph) == true
          || choice.inner.leaves(in: graph)
      case .weave(let inner): inner.leaves(in: graph)
      case .statement(.content(let contents)): contents.leaves(in: graph)
      case .gather, .statement: false
      }
    }
  }
}

extension ContentSyntax {
  /// The branches or alternatives inside its braces.
  var bodies: [BodySyntax] {
    switch self {
    case .conditional(let conditional): conditional.branches.map(\.body)
    case .sequence(let sequence): sequence.elements
    case .text, .newline, .glue, .beginTag, .endTag, .expression, .divert, .tunnelOnwards: []
    }
  }
}
