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
    var found = false
    forEachContent(in: graph) { content in
      switch content {
      case .divert(let divert): found = found || divert.kind == .plain
      case .tunnelOnwards: found = true
      case .text, .newline, .glue, .beginTag, .endTag, .expression, .conditional, .sequence: break
      }
    }
    return found
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
