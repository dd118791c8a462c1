/// Gathers the scenes of a story from its tree, nests their weaves, and notes every declaration.
struct SceneBuilder {
  private(set) var graph: SceneGraph
  private(set) var diagnostics = Diagnostics()
  private var scene = SceneGraph.story
  private let sources: SourceMap

  /// The gather and the divert that end the top level, though nobody wrote them.
  private let ending: (gather: PointID, done: Reference)

  init(_ session: ParseSession, ending: (gather: PointID, done: Reference)) {
    self.ending = ending
    sources = session.sources
    graph = SceneGraph(
      referenceCount: session.referenceCount, pointCount: session.pointCount,
      blockCount: session.blockCount)
  }

  mutating func build(_ main: BlockSyntax) {
    let place = Span(file: FileID(0), start: 0, end: 0)
    graph.scenes = [Scene(level: .story, name: nil, parent: nil, span: place)]
    var flows: [FlowSyntax] = []
    var includedFlows: [FlowSyntax] = []
    var items = topLevelItems(main.statements, flows: &flows, includedFlows: &includedFlows)
    // The end of the top level is no loose end: a gather and a DONE that the author need not write.
    let end = sources.files.first.map {
      Span(file: FileID(0), start: $0.bytes.count, end: $0.bytes.count)
    }
    let done = DivertSyntax(
      kind: .plain, target: ending.done, arguments: [], span: end ?? place)
    items.append(.gather(GatherSyntax(id: ending.gather, label: nil, depth: 1, span: end ?? place)))
    items.append(.statement(.content([.divert(done)])))
    graph.weaves[main.id] = nest(items, depth: 0)
    graph.scenes[0].weave = main.id
    note(graph.weaves[main.id]!)
    for flow in flows + includedFlows { add(flow, to: SceneGraph.story) }
  }

  /// The lines of a file as weave items: included files become weaves in their place, and their knots
  /// come after all others.
  private mutating func topLevelItems(
    _ statements: [StatementSyntax], flows: inout [FlowSyntax], includedFlows: inout [FlowSyntax]
  ) -> [Weave.Item] {
    var items: [Weave.Item] = []
    for statement in statements {
      switch statement {
      case .flow(let flow): flows.append(flow)
      case .include(let include):
        guard let block = include.block, !block.statements.isEmpty else { continue }
        var ownFlows: [FlowSyntax] = []
        var nestedFlows: [FlowSyntax] = []
        let lines = topLevelItems(
          block.statements, flows: &ownFlows, includedFlows: &nestedFlows)
        if !lines.isEmpty { items.append(.weave(nest(lines, depth: 0))) }
        items.append(.statement(.content([.newline(include.span)])))
        includedFlows += ownFlows + nestedFlows
      case .content, .choice, .gather, .logic, .variable, .constant, .list, .external, .todo:
        items.append(item(statement))
      }
    }
    return items
  }

  private mutating func add(_ flow: FlowSyntax, to parent: SceneID) {
    let id = SceneID(index: graph.scenes.count)
    var new = Scene(level: flow.level, name: flow.name, parent: parent, span: flow.span)
    new.parameters = flow.parameters
    new.isFunction = flow.isFunction
    graph.scenes.append(new)
    if let known = graph[parent].childrenByName[flow.name.text] {
      reportDuplicate(flow, known)
    } else {
      graph.scenes[parent.index].childrenByName[flow.name.text] = id
      graph.scenes[parent.index].children.append(id)
    }

    var stitches: [FlowSyntax] = []
    var items: [Weave.Item] = []
    for statement in flow.body.statements {
      if case .flow(let stitch) = statement {
        stitches.append(stitch)
      } else if case .include = statement {
        // What a knot includes is read for its mistakes, then dropped: the reference does the same.
        continue
      } else {
        items.append(item(statement))
      }
    }
    if !items.isEmpty {
      graph.weaves[flow.body.id] = nest(items, depth: 0)
      graph.scenes[id.index].weave = flow.body.id
      scene = id
      note(graph.weaves[flow.body.id]!)
    }
    for stitch in stitches { add(stitch, to: id) }
  }

  private mutating func reportDuplicate(_ flow: FlowSyntax, _ known: SceneID) {
    diagnostics.report(
      Diagnostic(
        .duplicateName, "There is a \(graph[known].kindName) '\(flow.name.text)' already",
        at: flow.name.span,
        notes: [Diagnostic.Note("It stands here.", at: graph[known].name?.span)]))
  }

  // MARK: Weaves

  private func item(_ statement: StatementSyntax) -> Weave.Item {
    switch statement {
    case .choice(let choice): .choice(choice)
    case .gather(let gather): .gather(gather)
    case .content, .logic, .variable, .constant, .list, .external, .include, .flow, .todo:
      .statement(statement)
    }
  }

  /// Puts what is indented further than `depth` (bullets and dashes, less one) into weaves of its own.
  private func nest(_ items: [Weave.Item], depth: Int) -> Weave {
    var weave = Weave()
    var next = 0
    while next < items.count {
      guard let itemDepth = items[next].depth, itemDepth - 1 > depth else {
        weave.items.append(items[next])
        next += 1
        continue
      }
      let start = next
      while next < items.count, (items[next].depth ?? .max) - 1 > depth { next += 1 }
      weave.items.append(.weave(nest(Array(items[start..<next]), depth: itemDepth - 1)))
    }
    return weave
  }

  /// The weave of a branch: its level is that of its first choice or gather.
  private mutating func nest(_ block: BlockSyntax) {
    let items = block.statements.map(item)
    let depth = items.lazy.compactMap(\.depth).first.map { $0 - 1 } ?? 0
    let weave = nest(items, depth: depth)
    graph.weaves[block.id] = weave
    note(weave)
  }

  // MARK: What a weave declares

  private mutating func note(_ weave: Weave) {
    for item in weave.items {
      switch item {
      case .weave(let inner): note(inner)
      case .gather(let gather):
        note(gather.id, label: gather.label, isChoice: false, span: gather.span)
      case .choice(let choice):
        note(choice.id, label: choice.label, isChoice: true, span: choice.span)
        note(choice.start ?? [])
        note(choice.choiceOnly ?? [])
        note(choice.inner)
      case .statement(let statement): note(statement)
      }
    }
  }

  private mutating func note(_ id: PointID, label: Name?, isChoice: Bool, span: Span) {
    graph.points[id.index] = WeavePoint(label: label, scene: scene, isChoice: isChoice, span: span)
    guard let label else { return }
    if let known = graph[scene].labels[label.text] {
      let knownSpan = graph[known].label?.span
      diagnostics.report(
        Diagnostic(
          .duplicateLabel, "The label '\(label.text)' is taken in this scene", at: label.span,
          notes: [Diagnostic.Note("It stands here already.", at: knownSpan)]))
      return
    }
    graph.scenes[scene.index].labels[label.text] = id
  }

  private mutating func note(_ statement: StatementSyntax) {
    switch statement {
    case .content(let contents): note(contents)
    case .logic(let logic):
      if case .declare(let name, _) = logic.kind { noteTemporary(name) }
    case .variable(let variable):
      noteGlobal(Global(name: variable.name, value: .expression(variable.value)))
    case .list(let list):
      graph.lists.append(list)
      noteGlobal(Global(name: list.name, value: .list(graph.lists.count - 1)))
    case .constant(let constant): noteConstant(constant)
    case .external(let external): noteExternal(external)
    case .choice, .gather, .include, .flow, .todo: break
    }
  }

  private mutating func note(_ contents: [ContentSyntax]) {
    for content in contents {
      switch content {
      case .conditional(let conditional):
        for branch in conditional.branches { note(branch.body) }
      case .sequence(let sequence):
        for element in sequence.elements { note(element) }
      case .text, .newline, .glue, .beginTag, .endTag, .expression, .divert, .tunnelOnwards: break
      }
    }
  }

  private mutating func note(_ body: BodySyntax) {
    switch body {
    case .inline(let contents): note(contents)
    case .block(let block): nest(block)
    case .empty: break
    }
  }

  private mutating func noteTemporary(_ name: Name) {
    if let known = graph[scene].temporaries[name.text] {
      reportRedeclared(name, known)
    } else {
      graph.scenes[scene.index].temporaries[name.text] = name.span
    }
  }

  private mutating func noteGlobal(_ global: Global) {
    if let known = graph.globalNames[global.name.text] {
      reportRedeclared(global.name, graph.globals[known].name.span)
    } else {
      graph.globalNames[global.name.text] = graph.globals.count
      graph.globals.append(global)
    }
  }

  private mutating func reportRedeclared(_ name: Name, _ known: Span) {
    diagnostics.report(
      Diagnostic(
        .redeclared, "'\(name.text)' was declared already", at: name.span,
        notes: [Diagnostic.Note("It was declared here.", at: known)]))
  }

  private mutating func noteConstant(_ constant: ConstantDeclaration) {
    if let known = graph.constants[constant.name.text] {
      if !known.value.isSameLiteral(as: constant.value) {
        diagnostics.report(
          Diagnostic(
            .constantRedefined, "The constant '\(constant.name.text)' has another value already",
            at: constant.name.span,
            notes: [Diagnostic.Note("It was defined here.", at: known.name.span)]))
      }
      return
    }
    graph.constants[constant.name.text] = constant
  }

  private mutating func noteExternal(_ external: ExternalDeclaration) {
    if let known = graph.externals[external.name.text] {
      diagnostics.report(
        Diagnostic(
          .duplicateExternal, "The external function '\(external.name.text)' is declared twice",
          at: external.name.span,
          notes: [Diagnostic.Note("It was declared here.", at: known.name.span)]))
      return
    }
    graph.externals[external.name.text] = external
  }
}

extension Weave.Item {
  /// The number of bullets or dashes; nil for what is neither choice nor gather.
  var depth: Int? {
    switch self {
    case .choice(let choice): choice.depth
    case .gather(let gather): gather.depth
    case .statement, .weave: nil
    }
  }
}

extension Scene {
  /// What to call it in a message.
  var kindName: String {
    if isFunction { return "function" }
    return switch level {
    case .story: "story"
    case .knot: "knot"
    case .stitch: "stitch"
    }
  }
}

extension ExpressionSyntax {
  /// Whether two first values are the same, as far as constants may be defined twice.
  func isSameLiteral(as other: ExpressionSyntax) -> Bool {
    switch (kind, other.kind) {
    case (.int(let left), .int(let right)): left == right
    case (.float(let left), .float(let right)): left == right
    case (.bool(let left), .bool(let right)): left == right
    case (.target(let left), .target(let right)): left.target?.path.text == right.target?.path.text
    case (.string(let left), .string(let right)): left.plainText == right.plainText
    default: false
    }
  }
}

extension [ContentSyntax] {
  /// The text of contents that are only text.
  var plainText: String? {
    var result = ""
    for content in self {
      guard case .text(let text, _) = content else { return nil }
      result += text
    }
    return result
  }
}
