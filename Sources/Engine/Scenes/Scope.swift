/// What names mean, seen from a place in the story.
///
/// A path is looked for in the scene itself, then outwards: labels, the scene's own name, its stitches, and
/// in a knot also the labels of its stitches. Searching goes up and then down only inside one knot.
struct Scope {
  let graph: SceneGraph
  private let listsByName: [String: Int]
  private let itemsByName: [String: [(list: Int, item: Int)]]

  init(_ graph: SceneGraph) {
    self.graph = graph
    var listsByName: [String: Int] = [:]
    var itemsByName: [String: [(list: Int, item: Int)]] = [:]
    for (listIndex, list) in graph.lists.enumerated() {
      // A list declared twice has been complained of; the second definition stands, as in the reference.
      listsByName[list.name.text] = listIndex
      for (itemIndex, item) in list.items.enumerated() {
        itemsByName[item.name.text, default: []].append((listIndex, itemIndex))
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
    guard var found = base(path.first.text, from: scene) else { return nil }
    for component in path.others {
      guard case .scene(let id) = found, let next = descend(component.text, in: id) else {
        return nil
      }
      found = next
    }
    return found
  }

  private func base(_ name: String, from scene: SceneID) -> Place? {
    var current: SceneID? = scene
    while let id = current {
      let scene = graph[id]
      if let label = scene.labels[name] { return .point(label) }
      if scene.name?.text == name { return .scene(id) }
      if let child = scene.childrenByName[name] { return .scene(child) }
      if scene.level == .knot, let deep = label(name, inChildrenOf: id) { return .point(deep) }
      current = scene.parent
    }
    return nil
  }

  private func label(_ name: String, inChildrenOf id: SceneID) -> PointID? {
    for child in graph[id].children {
      if let label = graph[child].labels[name] { return label }
    }
    return nil
  }

  /// The next part of a path: a knot's stitches come before its labels.
  private func descend(_ name: String, in id: SceneID) -> Place? {
    let scene = graph[id]
    if let child = scene.childrenByName[name] { return .scene(child) }
    if let label = scene.labels[name] { return .point(label) }
    if scene.level == .knot, let deep = label(name, inChildrenOf: id) { return .point(deep) }
    return nil
  }

  // MARK: Variables

  func variable(_ name: String, from scene: SceneID) -> Resolution? {
    if parameter(name, of: scene) != nil { return .temporary(name) }
    if scene != SceneGraph.story, graph[scene].temporaries[name] != nil { return .temporary(name) }
    if graph.isGlobal(name) { return .global(name) }
    // Temporaries of the top level can be seen everywhere, though they may not be set there.
    if graph[SceneGraph.story].temporaries[name] != nil { return .temporary(name) }
    return nil
  }

  func parameter(_ name: String, of scene: SceneID) -> FlowSyntax.Parameter? {
    graph[scene].parameters.first { $0.name.text == name }
  }

  // MARK: Lists

  func list(_ name: String) -> Int? { listsByName[name] }

  func items(_ name: String) -> [(list: Int, item: Int)] { itemsByName[name] ?? [] }

  func item(_ name: String, ofList listName: String) -> (list: Int, item: Int)? {
    guard let list = listsByName[listName],
      let item = graph.lists[list].items.lastIndex(where: { $0.name.text == name })
    else { return nil }
    return (list, item)
  }

  // MARK: Suggestions

  /// The known name that is most like an unknown one, if any is like it at all.
  func suggestion(for name: String, from scene: SceneID, of kinds: Suggestions) -> String? {
    var names: [String] = []
    if kinds.contains(.places) {
      var current: SceneID? = scene
      while let id = current {
        names += graph[id].labels.keys
        names += graph[id].childrenByName.keys
        current = graph[id].parent
      }
    }
    if kinds.contains(.variables) {
      names += graph[scene].parameters.map(\.name.text)
      names += graph[scene].temporaries.keys
      names += graph.globalNames.keys
      names += graph.constants.keys
      names += itemsByName.keys
    }
    if kinds.contains(.functions) {
      names += graph.scenes.filter(\.isFunction).compactMap(\.name?.text)
      names += graph.externals.keys
      names += BuiltIn.allCases.map(\.rawValue)
    }
    return Spelling.closest(to: name, among: names)
  }

  /// What the last name of a path may mean, if what stands before it is known.
  func suggestion(inPath path: NamePath, from scene: SceneID) -> String? {
    guard !path.others.isEmpty,
      case .scene(let id) = place(NamePath(components: path.components.dropLast()), from: scene),
      let name = Spelling.closest(
        to: path.last.text,
        among: Array(graph[id].childrenByName.keys) + Array(graph[id].labels.keys))
    else { return nil }
    return (path.components.dropLast().map(\.text) + [name]).joined(separator: ".")
  }

  struct Suggestions: OptionSet {
    let rawValue: Int
    static let places = Suggestions(rawValue: 1)
    static let variables = Suggestions(rawValue: 2)
    static let functions = Suggestions(rawValue: 4)
  }
}
