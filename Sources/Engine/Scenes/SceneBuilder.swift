/// Gathers the scenes of a story from its tree, nests their weaves, and notes every declaration.
struct SceneBuilder: ~Copyable {
  private var graph: SceneGraph
  private(set) var diagnostics = Diagnostics()
  private var scene = SceneGraph.story
  private let sources: SourceMap

  /// What ends the top level, though nobody wrote it: a gather, and a divert to DONE.
  private let ending: [StatementSyntax]

  /// - Parameter tree: the nodes of all files, to which the ending is added.
  init(_ tree: consuming Tree, sources: SourceMap) {
    self.sources = sources
    ending = Self.addEnding(to: &tree, at: sources.files.first?.bytes.count ?? 0)
    graph = SceneGraph(tree)
  }

  private static func addEnding(to tree: inout Tree, at offset: Int) -> [StatementSyntax] {
    let place = Span(file: FileID(0), start: offset, end: offset)
    let gather = GatherSyntax(id: tree.makePoint(), label: nil, depth: 1, span: place)
    let done = DivertSyntax(
      kind: .plain, target: tree.add(NamePath(Name(symbol: .done, span: place))), ending: .done,
      span: place)
    return [.gather(tree.add(gather)), .content(tree.add(.divert(tree.add(done))))]
  }

  consuming func finish() -> SceneGraph { graph }

  mutating func build(_ main: BlockSyntax) {
    let place = Span(file: FileID(0), start: 0, end: 0)
    graph.scenes = [Scene(level: .story, name: nil, parent: nil, span: place)]
    var flows: [NodeID<FlowSyntax>] = []
    var includedFlows: [NodeID<FlowSyntax>] = []
    var items = topLevelItems(main.statements, flows: &flows, includedFlows: &includedFlows)
    // The end of the top level is no loose end.
    items += ending.map { Self.item($0) }
    graph.weaves[main.id] = nest(items[...], depth: 0)
    graph.scenes[0].weave = main.id
    note(graph.weaves[main.id]!)
    for flow in flows + includedFlows { add(graph.tree[flow], to: SceneGraph.story) }
  }

  /// The lines of a file as weave items: included files become weaves in their place, and their
  /// knots come after all others.
  private mutating func topLevelItems(
    _ statements: Row<StatementSyntax>, flows: inout [NodeID<FlowSyntax>],
    includedFlows: inout [NodeID<FlowSyntax>]
  ) -> [Weave.Item] {
    var items: [Weave.Item] = []
    for id in statements {
      let statement = graph.tree[id]
      switch statement {
      case .flow(let flow): flows.append(flow)
      case .include(let id):
        let include = graph.tree[id]
        guard let block = include.block, !block.statements.isEmpty else { continue }
        var ownFlows: [NodeID<FlowSyntax>] = []
        var nestedFlows: [NodeID<FlowSyntax>] = []
        let lines = topLevelItems(
          block.statements, flows: &ownFlows, includedFlows: &nestedFlows)
        if !lines.isEmpty { items.append(.weave(nest(lines[...], depth: 0))) }
        items.append(.statement(.content(include.newline)))
        includedFlows += ownFlows + nestedFlows
      case .content, .choice, .gather, .logic, .variable, .constant, .list, .external, .todo:
        items.append(Self.item(statement))
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
    if let known = graph.scenes[parent.index].childrenByName[flow.name.symbol] {
      reportDuplicate(flow, known)
    } else {
      graph.scenes[parent.index].childrenByName[flow.name.symbol] = id
      graph.scenes[parent.index].children.append(id)
    }

    var stitches: [NodeID<FlowSyntax>] = []
    var items: [Weave.Item] = []
    items.reserveCapacity(flow.body.statements.count)
    for id in flow.body.statements {
      let statement = graph.tree[id]
      if case .flow(let stitch) = statement {
        stitches.append(stitch)
      } else if case .include(let include) = statement {
        warnOfInclude(graph.tree[include], in: flow.name)
        // What a knot includes is read for its mistakes, then dropped: the reference does the same.
        continue
      } else {
        items.append(Self.item(statement))
      }
    }
    if !items.isEmpty {
      graph.weaves[flow.body.id] = nest(items[...], depth: 0)
      graph.scenes[id.index].weave = flow.body.id
      scene = id
      note(graph.weaves[flow.body.id]!)
    }
    for stitch in stitches { add(graph.tree[stitch], to: id) }
  }

  private mutating func warnOfInclude(_ include: IncludeSyntax, in knot: Name) {
    guard include.block != nil, let line = include.newline.first else { return }
    diagnostics.report(
      Diagnostic(
        .includeInKnot,
        "This file is left out: it is included inside '\(graph.tree.text(knot))'",
        at: graph.tree.span(of: graph.tree[line]),
        help: "Write INCLUDE above the first knot of its file."))
  }

  private mutating func reportDuplicate(_ flow: FlowSyntax, _ known: SceneID) {
    diagnostics.report(
      Diagnostic(
        .duplicateName,
        "There is a \(graph[known].kindName) '\(graph.tree.text(flow.name))' already",
        at: flow.name.span,
        notes: [Diagnostic.Note("It stands here.", at: graph[known].name?.span)]))
  }

  // MARK: Weaves

  private static func item(_ statement: StatementSyntax) -> Weave.Item {
    switch statement {
    case .choice(let choice): .choice(choice)
    case .gather(let gather): .gather(gather)
    case .content, .logic, .variable, .constant, .list, .external, .include, .flow, .todo:
      .statement(statement)
    }
  }

  /// Puts what is indented further than `depth` (bullets and dashes, less one) into weaves of its
  /// own.
  private mutating func nest(_ items: ArraySlice<Weave.Item>, depth: Int) -> Weave {
    guard let deeper = items.firstIndex(where: { (self.depth(of: $0) ?? 0) - 1 > depth }) else {
      return graph.makeWeave(items)
    }
    var nested = Array(items[..<deeper])
    var next = deeper
    while next < items.endIndex {
      guard let itemDepth = self.depth(of: items[next]), itemDepth - 1 > depth else {
        nested.append(items[next])
        next += 1
        continue
      }
      let start = next
      while next < items.endIndex, (self.depth(of: items[next]) ?? .max) - 1 > depth { next += 1 }
      nested.append(.weave(nest(items[start..<next], depth: itemDepth - 1)))
    }
    return graph.makeWeave(nested[...])
  }

  /// The number of bullets or dashes; nil for what is neither choice nor gather.
  private func depth(of item: Weave.Item) -> Int? {
    switch item {
    case .choice(let choice): graph.tree[choice].depth
    case .gather(let gather): graph.tree[gather].depth
    case .statement, .weave: nil
    }
  }

  /// The weave of a branch: its level is that of its first choice or gather.
  private mutating func nest(_ block: BlockSyntax) {
    let items = block.statements.map { Self.item(graph.tree[$0]) }
    let first = items.first { self.depth(of: $0) != nil }
    let depth = first.flatMap { self.depth(of: $0) }.map { $0 - 1 } ?? 0
    let weave = nest(items[...], depth: depth)
    graph.weaves[block.id] = weave
    note(weave)
  }

  // MARK: What a weave declares

  private mutating func note(_ weave: Weave) {
    for item in weave.items {
      switch graph[item] {
      case .weave(let inner): note(inner)
      case .gather(let id):
        let gather = graph.tree[id]
        note(gather.id, label: gather.label, isChoice: false, span: gather.span)
      case .choice(let id):
        let choice = graph.tree[id]
        note(choice.id, label: choice.label, isChoice: true, span: choice.span)
        for text in choice.texts { note(text) }
      case .statement(let statement): note(statement)
      }
    }
  }

  private mutating func note(_ id: PointID, label: Name?, isChoice: Bool, span: Span) {
    graph.points[id.index] = WeavePoint(label: label, scene: scene, isChoice: isChoice, span: span)
    guard let label else { return }
    if let known = graph.scenes[scene.index].labels[label.symbol] {
      let knownSpan = graph[known].label?.span
      diagnostics.report(
        Diagnostic(
          .duplicateLabel, "The label '\(graph.tree.text(label))' is taken in this scene",
          at: label.span,
          notes: [Diagnostic.Note("It stands here already.", at: knownSpan)]))
      return
    }
    graph.scenes[scene.index].labels[label.symbol] = id
  }

  private mutating func note(_ statement: StatementSyntax) {
    switch statement {
    case .content(let contents): note(contents)
    case .logic(let logic):
      if case .declare(let name, _) = graph.tree[logic].kind { noteTemporary(name) }
    case .variable(let id):
      let variable = graph.tree[id]
      noteGlobal(Global(name: variable.name, value: .expression(variable.value)))
    case .list(let id):
      let list = graph.tree[id]
      graph.lists.append(list)
      noteGlobal(Global(name: list.name, value: .list(graph.lists.count - 1)))
    case .constant(let constant): noteConstant(graph.tree[constant])
    case .external(let external): noteExternal(graph.tree[external])
    case .choice, .gather, .include, .flow, .todo: break
    }
  }

  private mutating func note(_ contents: Row<ContentSyntax>) {
    for content in contents {
      switch graph.tree[content] {
      case .conditional(let id):
        for branch in graph.tree[id].branches { note(graph.tree[branch].body) }
      case .sequence(let id):
        for element in graph.tree[id].elements { note(graph.tree[element]) }
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
    if let known = graph.scenes[scene.index].temporaries[name.symbol] {
      reportRedeclared(name, known)
    } else {
      graph.scenes[scene.index].temporaries[name.symbol] = name.span
    }
  }

  private mutating func noteGlobal(_ global: Global) {
    if let known = graph.globalIndices[global.name.symbol] {
      reportRedeclared(global.name, graph.globals[known].name.span)
    } else {
      graph.globalIndices[global.name.symbol] = graph.globals.count
      graph.globals.append(global)
    }
  }

  private mutating func reportRedeclared(_ name: Name, _ known: Span) {
    diagnostics.report(
      Diagnostic(
        .redeclared, "'\(graph.tree.text(name))' was declared already", at: name.span,
        notes: [Diagnostic.Note("It was declared here.", at: known)]))
  }

  private mutating func noteConstant(_ constant: ConstantDeclaration) {
    if let known = graph.constants[constant.name.symbol] {
      if !isSameLiteral(known.value, constant.value) {
        let name = graph.tree.text(constant.name)
        diagnostics.report(
          Diagnostic(
            .constantRedefined, "The constant '\(name)' has another value already",
            at: constant.name.span,
            notes: [Diagnostic.Note("It was defined here.", at: known.name.span)]))
      }
      return
    }
    graph.constants[constant.name.symbol] = constant
  }

  private mutating func noteExternal(_ external: ExternalDeclaration) {
    if let known = graph.externals[external.name.symbol] {
      let name = graph.tree.text(external.name)
      diagnostics.report(
        Diagnostic(
          .duplicateExternal, "The external function '\(name)' is declared twice",
          at: external.name.span,
          notes: [Diagnostic.Note("It was declared here.", at: known.name.span)]))
      return
    }
    graph.externals[external.name.symbol] = external
  }

  /// Whether two first values are the same, as far as constants may be defined twice.
  private func isSameLiteral(_ left: ExpressionID, _ right: ExpressionID) -> Bool {
    let tree = graph.tree
    return switch (tree[left].kind, tree[right].kind) {
    case (.int(let left), .int(let right)): left == right
    case (.float(let left), .float(let right)): left == right
    case (.bool(let left), .bool(let right)): left == right
    case (.target(let left), .target(let right)):
      tree[left].target.map(tree.text) == tree[right].target.map(tree.text)
    case (.string(let left), .string(let right)): tree.plainText(left) == tree.plainText(right)
    default: false
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
