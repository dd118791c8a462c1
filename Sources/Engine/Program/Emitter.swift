/// Turns a scene graph into an assembly, with the containers that the reference compiler would
/// make: paths, and so shuffles, read counts and saved games, agree with it. (Where the reference
/// builds a container and then dissolves it into its parent, the contents are put into the parent
/// at once.)
struct Emitter {
  let graph: SceneGraph
  var assembly = Assembly()
  /// Where instructions go.
  var container = Program.root
  private var nameIDs: [Symbol: NameID] = [:]
  private var sceneContainers: [ContainerID] = []
  private var pointContainers: [ContainerID?]
  private var externalIDs: [ExternalKey: ExternalCallID] = [:]
  /// The final ID of each item of each list of the graph.
  private(set) var itemIDs: [[ListItemID]] = []

  // Names that the format itself gives.
  var choiceNames = NumberedNames("c-")
  var gatherNames = NumberedNames("g-")
  var elementNames = NumberedNames("s")
  let branchName: ContainerNameID
  let startName: ContainerNameID
  let startReturnName: ContainerNameID
  let innerReturnName: ContainerNameID
  /// Of the temporary that holds the way back from the start of a choice's text.
  private var wayBackName: NameID?

  private struct ExternalKey: Hashable {
    let name: Symbol
    let argumentCount: Int
  }

  init(_ graph: SceneGraph, sources: SourceMap) {
    self.graph = graph
    pointContainers = Array(repeating: nil, count: graph.points.count)
    branchName = assembly.containerName("b")
    startName = assembly.containerName("s")
    startReturnName = assembly.containerName("$r1")
    innerReturnName = assembly.containerName("$r2")
    assembly.reserve(
      containerCount: graph.scenes.count + graph.weaves.count + graph.points.count * 4
        + graph.tree.branches.count * 2 + graph.tree.bodies.count,
      instructionCount: graph.tree.contents.count + graph.tree.expressions.count
        + graph.points.count * 12 + (graph.tree.branches.count + graph.tree.bodies.count) * 6,
      textByteCount: graph.tree.texts.reduce(0) { $0 + $1.count })
    assembly.program.files = sources.files.map {
      Program.FileOfProgram(name: $0.name, lineStarts: $0.lineStarts)
    }
  }

  consuming func emit() -> Program {
    assembly.program.globals = graph.globals.map { graph.tree.text($0.name) }
    emitLists()
    for scene in graph.scenes {
      sceneContainers.append(
        scene.level == .story
          ? Program.root : assembly.makeContainer(named: containerName(scene.name)))
    }
    for index in graph.scenes.indices {
      // Each is laid out at once, so that only one scene at a time is in two forms.
      let scene = SceneID(index: index)
      emit(scene)
      assembly.layOut(
        sceneContainers[index],
        within: graph[scene].parent.map { container(of: $0) } ?? Program.root)
    }
    emitGlobals()
    // Moved out: tables that two hold would be copied when the program is finished.
    var complete = Assembly()
    swap(&complete, &assembly)
    return complete.finish()
  }

  // MARK: Scenes

  private mutating func emit(_ id: SceneID) {
    let scene = graph[id]
    let own = sceneContainers[id.index]
    container = own
    assembly[own].count(graph.counts.scenes[id.index])
    for parameter in scene.parameters.reversed() {
      add(.declareTemporary(name(parameter.name.symbol)), at: scene.span)
    }
    if let block = scene.weave, let weave = graph.weaves[block] {
      emitNested(weave, span: scene.span)
    } else if scene.level == .knot, let first = scene.children.first,
      graph[first].parameters.isEmpty
    {
      add(.divert(assembly.target(sceneContainers[first.index])), at: scene.span)
    }
    container = own
    if scene.level == .story { add(.done, at: scene.span) }
  }

  private mutating func emitGlobals() {
    guard !graph.globals.isEmpty else { return }
    let declarations = assembly.makeContainer(named: assembly.containerName("global decl"))
    assembly.globalDeclarations = declarations
    container = declarations
    mark(.start)
    for (index, global) in graph.globals.enumerated() {
      switch global.value {
      case .expression(let expression): emit(expression)
      case .list(let list):
        let initial = graph.lists[list].items.indices.filter {
          graph.lists[list].items[$0].isInitial
        }
        var value = ListValue(joining: initial.map { itemIDs[list][$0].index })
        value.origins.insert(list)
        add(.pushList(constant(value)), at: global.name.span)
      }
      add(.storeGlobal(GlobalID(index)), at: global.name.span)
    }
    mark(.end)
    add(.end, at: graph.globals[0].name.span)
    assembly.layOut(declarations, within: Program.root)
  }

  private mutating func emitLists() {
    struct Entry {
      var value: Int32
      var listName: String
      var list: Int
      var item: Int
    }
    var entries: [Entry] = []
    for (listIndex, list) in graph.lists.enumerated() {
      for (itemIndex, item) in list.items.enumerated() {
        entries.append(
          Entry(
            value: item.value, listName: listNameSortKey(graph.tree.text(list.name)),
            list: listIndex, item: itemIndex))
      }
    }
    entries.sort { ($0.value, $0.listName, $0.item) < ($1.value, $1.listName, $1.item) }
    itemIDs = graph.lists.map { Array(repeating: ListItemID(0), count: $0.items.count) }
    for (rank, entry) in entries.enumerated() {
      itemIDs[entry.list][entry.item] = ListItemID(rank)
      assembly.program.listItems.append(
        Program.ListItem(
          name: graph.tree.text(graph.lists[entry.list].items[entry.item].name),
          definition: entry.list, value: entry.value))
    }
    assembly.program.listDefinitions = graph.lists.enumerated().map { index, list in
      Program.ListDefinition(name: graph.tree.text(list.name), items: itemIDs[index])
    }
  }

  // MARK: Tables

  mutating func add(_ instruction: Instruction, at span: Span) {
    assembly.append(instruction, at: span, to: container)
  }

  mutating func mark(_ mark: Program.EvaluationMark) {
    assembly.append(mark, to: container)
  }

  mutating func name(_ symbol: Symbol) -> NameID {
    if let known = nameIDs[symbol] { return known }
    let id = assembly.name(graph.tree.text(symbol))
    nameIDs[symbol] = id
    return id
  }

  mutating func wayBack() -> NameID {
    if let wayBackName { return wayBackName }
    let id = assembly.name("$r")
    wayBackName = id
    return id
  }

  mutating func containerName(_ name: Name?) -> ContainerNameID {
    name.map { assembly.addContainerName(graph.tree.text($0)) } ?? .none
  }

  mutating func name(_ reference: Reference) -> NameID { name(graph.tree[reference].first.symbol) }

  mutating func constant(_ list: ListValue) -> ListValueID { assembly.list(list) }

  mutating func external(_ name: Symbol, argumentCount: Int) -> ExternalCallID {
    let key = ExternalKey(name: name, argumentCount: argumentCount)
    if let known = externalIDs[key] { return known }
    let fallback = graph[SceneGraph.story].childrenByName[name].map {
      assembly.target(sceneContainers[$0.index])
    }
    let id = ExternalCallID(assembly.program.externalCalls.count)
    assembly.program.externalCalls.append(
      Program.ExternalCall(
        name: graph.tree.text(name), argumentCount: argumentCount, fallback: fallback))
    externalIDs[key] = id
    return id
  }

  func container(of scene: SceneID) -> ContainerID { sceneContainers[scene.index] }

  /// The container that flow enters with a choice or gather.
  mutating func container(of point: PointID) -> ContainerID {
    if let known = pointContainers[point.index] { return known }
    let id = assembly.makeContainer()
    assembly[id].count(graph.counts.points[point.index])
    assembly[id].countsAtStartOnly = true
    pointContainers[point.index] = id
    return id
  }

  /// Where a resolved name leads; nil if it is no place.
  mutating func container(at resolution: Resolution) -> ContainerID? {
    switch resolution {
    case .scene(let id): container(of: id)
    case .point(let id): container(of: id)
    case .unresolved, .global, .temporary, .constant, .listItem, .list, .external, .builtIn: nil
    }
  }
}

/// Container names that are a number behind the same letters, made once each.
struct NumberedNames {
  private let letters: String
  private var ids: [ContainerNameID] = []

  init(_ letters: String) {
    self.letters = letters
  }

  mutating func id(_ number: Int, in assembly: inout Assembly) -> ContainerNameID {
    while ids.count <= number { ids.append(assembly.containerName("\(letters)\(ids.count)")) }
    return ids[number]
  }
}

extension Assembly.Node {
  fileprivate mutating func count(_ count: Counted) {
    countsVisits = count.contains(.visits)
    countsTurns = count.contains(.turns)
  }
}
