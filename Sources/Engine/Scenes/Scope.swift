/// What names mean, seen from a place in the story.
///
/// A path is looked for in the scene itself, then outwards: the scene's own name, labels, its
/// stitches, and in a knot also the labels of its stitches. Searching goes up and then down only
/// inside one knot.
struct Scope {
  let graph: SceneGraph
  /// Knots and globals, which most uses are of.
  private let knots: SymbolMap<SceneID>
  private let globals: SymbolMap<Int>
  private let listsByName: [Symbol: Int]
  private let itemsByName: [Symbol: [ListItemPlace]]

  init(_ graph: SceneGraph) {
    self.graph = graph
    let symbolCount = graph.tree.symbols.count
    knots = SymbolMap(graph.scenes[SceneGraph.story.index].childrenByName, below: symbolCount)
    globals = SymbolMap(graph.globalIndices, below: symbolCount)
    var listsByName: [Symbol: Int] = [:]
    var itemsByName: [Symbol: [ListItemPlace]] = [:]
    for (listIndex, list) in graph.lists.enumerated() {
      // A list declared twice has been complained of; the second definition stands, as in the
      // reference.
      listsByName[list.name.symbol] = listIndex
      for (itemIndex, item) in list.items.enumerated() {
        itemsByName[item.name.symbol, default: []].append(
          ListItemPlace(list: listIndex, item: itemIndex))
      }
    }
    self.listsByName = listsByName
    self.itemsByName = itemsByName
  }

  enum Place {
    case scene(SceneID)
    case point(PointID)
  }

  func place(_ path: NamePath, from scene: SceneID) -> Place? {
    place(path.first.symbol, graph.tree[path.others].lazy.map(\.symbol), from: scene)
  }

  /// The place that names with dots between them lead to.
  func place(
    _ first: Symbol, _ others: some Sequence<Symbol>, from scene: SceneID
  ) -> Place? {
    guard var found = base(first, from: scene) else { return nil }
    for name in others {
      guard case .scene(let id) = found, let next = descend(name, in: id) else { return nil }
      found = next
    }
    return found
  }

  private func base(_ name: Symbol, from scene: SceneID) -> Place? {
    var current: SceneID? = scene
    while let id = current {
      if let holder = holder(of: name, at: id) { return holder }
      if graph.scenes[id.index].level == .knot, let deep = label(name, inChildrenOf: id) {
        return .point(deep)
      }
      current = graph.scenes[id.index].parent
    }
    return nil
  }

  /// What has a name at one level: a scene itself, a label in it, or a stitch or knot of it.
  func holder(of name: Symbol, at id: SceneID) -> Place? {
    if graph.scenes[id.index].name?.symbol == name { return .scene(id) }
    if let label = graph.scenes[id.index].labels[name] { return .point(label) }
    let child = id == SceneGraph.story ? knots[name] : graph.scenes[id.index].childrenByName[name]
    return child.map { .scene($0) }
  }

  private func label(_ name: Symbol, inChildrenOf id: SceneID) -> PointID? {
    for child in graph.scenes[id.index].children {
      if let label = graph.scenes[child.index].labels[name] { return label }
    }
    return nil
  }

  /// The next part of a path: a knot's stitches come before its labels.
  private func descend(_ name: Symbol, in id: SceneID) -> Place? {
    if let child = graph.scenes[id.index].childrenByName[name] { return .scene(child) }
    if let label = graph.scenes[id.index].labels[name] { return .point(label) }
    if graph.scenes[id.index].level == .knot, let deep = label(name, inChildrenOf: id) {
      return .point(deep)
    }
    return nil
  }

  // MARK: Variables

  func variable(_ name: Symbol, from scene: SceneID) -> Resolution? {
    if parameter(name, of: scene) != nil { return .temporary(name) }
    if scene != SceneGraph.story, graph.scenes[scene.index].temporaries[name] != nil {
      return .temporary(name)
    }
    if let global = globals[name] { return .global(global) }
    // Temporaries of the top level can be seen everywhere, though they may not be set there.
    if graph.scenes[0].temporaries[name] != nil { return .temporary(name) }
    return nil
  }

  func parameter(_ name: Symbol, of scene: SceneID) -> FlowSyntax.Parameter? {
    graph.scenes[scene.index].parameters.first { $0.name.symbol == name }
  }

  // MARK: Lists

  func list(_ name: Symbol) -> Int? { listsByName[name] }

  func items(_ name: Symbol) -> [ListItemPlace] { itemsByName[name] ?? [] }

  func item(_ name: Symbol, ofList listName: Symbol) -> ListItemPlace? {
    guard let list = listsByName[listName],
      let item = graph.lists[list].items.lastIndex(where: { $0.name.symbol == name })
    else { return nil }
    return ListItemPlace(list: list, item: item)
  }

  // MARK: Suggestions

  /// The known name that is most like an unknown one, if any is like it at all.
  func suggestion(for name: String, from scene: SceneID, of kinds: Suggestions) -> String? {
    var names: [Symbol] = []
    if kinds.contains(.places) {
      var current: SceneID? = scene
      while let id = current {
        names += graph[id].labels.keys
        names += graph[id].childrenByName.keys
        current = graph[id].parent
      }
    }
    if kinds.contains(.variables) {
      names += graph[scene].parameters.map(\.name.symbol)
      names += graph[scene].temporaries.keys
      names += graph.globalIndices.keys
      names += graph.constants.keys
    }
    if !kinds.isDisjoint(with: [.variables, .items]) {
      names += itemsByName.keys
    }
    if kinds.contains(.functions) {
      names += graph.scenes.filter(\.isFunction).compactMap(\.name?.symbol)
      names += graph.externals.keys
      names += Symbol.builtIns
    }
    return Spelling.closest(to: name, among: names.map({ graph.tree.text($0) }))
  }

  /// What the last name of a path may mean, if what stands before it is known.
  func suggestion(inPath path: NamePath, from scene: SceneID) -> String? {
    let tree = graph.tree
    let known = tree[path.others].dropLast().map(\.symbol)
    guard !path.others.isEmpty, case .scene(let id) = place(path.first.symbol, known, from: scene)
    else { return nil }
    let names = Array(graph[id].childrenByName.keys) + Array(graph[id].labels.keys)
    let closest = Spelling.closest(to: tree.text(tree.last(path)), among: names.map(tree.text))
    return closest.map { name in
      (tree.components(path).dropLast().map(tree.text) + [name]).joined(separator: ".")
    }
  }

  struct Suggestions: OptionSet {
    let rawValue: Int
    static let places = Suggestions(rawValue: 1)
    static let variables = Suggestions(rawValue: 2)
    static let functions = Suggestions(rawValue: 4)
    static let items = Suggestions(rawValue: 8)
  }
}
