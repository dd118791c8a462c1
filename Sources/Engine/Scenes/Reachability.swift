/// Finds the knots and stitches that nothing leads to from the story's first line.
///
/// Diverts, tunnels, threads, calls and targets taken as values lead on; a read count does not. A
/// target that is a value anywhere in what is reached counts as reached itself: a variable may take
/// flow there.
struct Reachability {
  /// One scene that leads to another.
  struct Edge {
    var from: SceneID
    var to: SceneID
  }

  private let graph: SceneGraph
  private let edges: [Edge]
  private let entries: [SceneID]
  private var reached: [Bool]
  /// Knots of which some stitch is reached.
  private var reachedInside: [Bool]
  private(set) var diagnostics = Diagnostics()

  init(_ graph: SceneGraph, edges: [Edge], entries: [SceneID]) {
    self.graph = graph
    self.edges = edges
    self.entries = entries
    reached = Array(repeating: false, count: graph.scenes.count)
    reachedInside = reached
  }

  func isReached(_ id: SceneID) -> Bool { reached[id.index] }

  mutating func find() {
    guard !hasNoBeginning() else { return reportNoBeginning() }
    spread()
    for (index, scene) in graph.scenes.enumerated() where reached[index] {
      if let parent = scene.parent { reachedInside[parent.index] = true }
    }
    tellIslands()
  }

  private mutating func tellIslands() {
    // Of a knot that is not reached at all its name stands for its stitches.
    let members = graph.scenes.indices.map { index in
      let parent = graph.scenes[index].parent ?? SceneGraph.story
      return reached[parent.index] || reachedInside[parent.index] ? SceneID(index: index) : parent
    }
    var island = Island(
      graph.scenes.indices.map(SceneID.init).filter {
        members[$0.index] == $0 && isWorthTelling($0)
      },
      edges.map { Edge(from: members[$0.from.index], to: members[$0.to.index]) },
      sceneCount: graph.scenes.count)
    for (root, followers) in island.roots() { report(root, followers) }
  }

  private func isWorthTelling(_ id: SceneID) -> Bool {
    guard !reached[id.index], graph[id].name != nil else { return false }
    // With nothing to read before its stitches it is only a name that they share.
    guard graph[id].level == .knot, reachedInside[id.index] else { return true }
    guard let block = graph[id].weave, let weave = graph.weaves[block] else { return false }
    return graph[weave].contains(where: graph.saysSomething)
  }

  private mutating func spread() {
    let targets = EdgeTable(edges, sceneCount: graph.scenes.count)
    var open = [SceneGraph.story] + entries
    for id in open { reached[id.index] = true }
    while let id = open.popLast() {
      for target in targets[id] where !reached[target.index] {
        reached[target.index] = true
        open.append(target)
      }
    }
  }

  // MARK: A story without a beginning

  /// Whether the top level does nothing at all, though there are knots.
  private func hasNoBeginning() -> Bool {
    guard entries.isEmpty,
      graph[SceneGraph.story].children.contains(where: { !graph[$0].isFunction }),
      !edges.contains(where: { $0.from == SceneGraph.story && !graph[$0.to].isFunction }),
      let block = graph[SceneGraph.story].weave, let weave = graph.weaves[block]
    else { return false }
    var isSilent = true
    // The last two items are the gather and the divert that end every story.
    for item in graph[weave].dropLast(2) where graph.doesSomething(item) { isSilent = false }
    return isSilent
  }

  private mutating func reportNoBeginning() {
    for index in reached.indices { reached[index] = true }
    guard let first = graph[SceneGraph.story].children.first(where: { !graph[$0].isFunction }),
      let place = graph[first].name
    else { return }
    let name = graph.tree.text(place)
    diagnostics.report(
      Diagnostic(
        .noBeginning, "The story ends before it comes to its first knot '\(name)'",
        at: place.span,
        help: "A story begins at the top of its main file: write `-> \(name)` there."))
  }

  // MARK: Scenes that are not reached

  /// Tells a scene that nothing leads to, and those that only scenes such as itself lead to.
  private mutating func report(_ id: SceneID, _ followers: [SceneID]) {
    let scene = graph[id]
    guard let name = scene.name else { return }
    if scene.isFunction { return reportUncalled(name, followers) }
    let text = graph.tree.text(name)
    switch scene.level {
    case .story: return
    case .knot where reachedInside[id.index]:
      report(
        scene, name, followers,
        "Nothing leads to the first lines of the knot '\(text)', only to its stitches")
    case .knot: report(scene, name, followers, "Nothing leads to the knot '\(text)'")
    case .stitch: report(scene, name, followers, "Nothing leads to the stitch '\(text)'")
    }
  }

  private mutating func report(
    _ scene: Scene, _ name: Name, _ followers: [SceneID], _ message: String
  ) {
    let path = path(of: scene)
    let isEnding = scene.level == .knot && (name.symbol == .end || name.symbol == .done)
    var notes = [
      Diagnostic.Note(
        isEnding
          ? "`-> \(path)` is an ending of ink's own: give the knot another name."
          : "Divert to it somewhere, `-> \(path)`, or take it out.")
    ]
    notes += note(of: followers)
    diagnostics.report(Diagnostic(.unreachable, message, at: name.span, notes: notes))
  }

  private mutating func reportUncalled(_ name: Name, _ followers: [SceneID]) {
    let help = "Take it out, unless the game around the story calls it."
    diagnostics.report(
      Diagnostic(
        .uncalledFunction,
        "Nothing in the story calls the function '\(graph.tree.text(name))'", at: name.span,
        notes: [Diagnostic.Note(help)] + note(of: followers)))
  }

  /// Its name, with the knot's before that of a stitch.
  private func path(of scene: Scene) -> String {
    let knot = scene.level == .stitch ? scene.parent.flatMap { graph[$0].name } : nil
    return [knot, scene.name].compactMap { $0.map({ graph.tree.text($0) }) }.joined(separator: ".")
  }

  private static let followersToldMax = 6

  private func note(of followers: [SceneID]) -> [Diagnostic.Note] {
    guard !followers.isEmpty else { return [] }
    let told = followers.prefix(Self.followersToldMax).map { "'\(path(of: graph[$0]))'" }
    let more = followers.count - told.count
    let names = told.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
    return [Diagnostic.Note("So there is no way to \(names) either.")]
  }
}

/// The edges of each scene, as one array and the places where each begins.
private struct EdgeTable {
  private var starts: [Int]
  private var targets: [SceneID]

  init(_ edges: [Reachability.Edge], sceneCount: Int) {
    starts = Array(repeating: 0, count: sceneCount + 1)
    for edge in edges { starts[edge.from.index + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    targets = Array(repeating: SceneGraph.story, count: edges.count)
    var next = starts
    for edge in edges {
      targets[next[edge.from.index]] = edge.to
      next[edge.from.index] += 1
    }
  }

  subscript(id: SceneID) -> ArraySlice<SceneID> { targets[starts[id.index]..<starts[id.index + 1]] }
}

/// The scenes that the story does not come to, and how they lead to each other.
private struct Island {
  private let targets: EdgeTable
  private let members: [SceneID]
  private var isOpen: [Bool]

  init(_ members: [SceneID], _ edges: [Reachability.Edge], sceneCount: Int) {
    self.members = members
    targets = EdgeTable(edges, sceneCount: sceneCount)
    isOpen = Array(repeating: false, count: sceneCount)
  }

  /// The fewest scenes from which all others can be come to, each with those that it brings along;
  /// of scenes that lead to each other the first stands for all.
  mutating func roots() -> [(root: SceneID, followers: [SceneID])] {
    // What is left last leads to what was left before, unless that leads back to it.
    reopen()
    let leaving = members.flatMap { spread(from: $0) }
    reopen()
    return leaving.reversed().compactMap { root in
      let found = spread(from: root)
      return found.isEmpty ? nil : (root, found.dropLast().sorted { $0.index < $1.index })
    }
  }

  private mutating func reopen() {
    for id in members { isOpen[id.index] = true }
  }

  /// The open scenes that a scene leads to, each behind those that it leads to itself; closes them.
  private mutating func spread(from start: SceneID) -> [SceneID] {
    guard isOpen[start.index] else { return [] }
    isOpen[start.index] = false
    var left: [SceneID] = []
    var path = [(scene: start, rest: targets[start])]
    while let last = path.indices.last {
      guard let target = path[last].rest.popFirst() else {
        left.append(path.removeLast().scene)
        continue
      }
      guard isOpen[target.index] else { continue }
      isOpen[target.index] = false
      path.append((target, targets[target]))
    }
    return left
  }
}

extension SceneGraph {
  /// Whether it is more than a divert.
  fileprivate func saysSomething(_ item: Weave.Item) -> Bool {
    guard doesSomething(item) else { return false }
    guard case .statement(.content(let contents)) = item else { return true }
    return tree[contents].contains {
      switch $0 {
      case .divert, .newline: false
      default: true
      }
    }
  }

  /// Whether flow that comes here says, asks or changes anything.
  fileprivate func doesSomething(_ item: Weave.Item) -> Bool {
    switch item {
    case .choice, .statement(.logic): true
    case .gather: false
    case .weave(let inner): self[inner].contains(where: doesSomething)
    case .statement(.content(let contents)):
      tree[contents].contains {
        if case .newline = $0 { false } else { true }
      }
    case .statement: false
    }
  }
}
