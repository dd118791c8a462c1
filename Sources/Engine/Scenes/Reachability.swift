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
    for index in graph.scenes.indices.dropFirst() where !reached[index] {
      report(SceneID(index: index))
    }
  }

  private mutating func spread() {
    // Edges by their source, as one array and the places where each source begins.
    var starts = [Int](repeating: 0, count: graph.scenes.count + 1)
    for edge in edges { starts[edge.from.index + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var targets = [SceneID](repeating: SceneGraph.story, count: edges.count)
    var next = starts
    for edge in edges {
      targets[next[edge.from.index]] = edge.to
      next[edge.from.index] += 1
    }
    var open = [SceneGraph.story] + entries
    for id in open { reached[id.index] = true }
    while let id = open.popLast() {
      for target in targets[starts[id.index]..<starts[id.index + 1]] where !reached[target.index] {
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

  private mutating func report(_ id: SceneID) {
    let scene = graph[id]
    guard let name = scene.name else { return }
    if scene.isFunction { return reportUncalled(name) }
    switch scene.level {
    case .story: return
    case .knot:
      guard reachedInside[id.index] else {
        return report(scene, name, "Nothing leads to the knot '\(graph.tree.text(name))'")
      }
      // With nothing to read before its stitches it is only a name that they share.
      guard let block = scene.weave, let weave = graph.weaves[block],
        graph[weave].contains(where: graph.saysSomething)
      else { return }
      report(
        scene, name,
        "Nothing leads to the first lines of the knot '\(graph.tree.text(name))', "
          + "only to its stitches")
    case .stitch:
      guard let parent = scene.parent else { return }
      // Of a knot that is not reached at all, its name is told.
      guard reached[parent.index] || reachedInside[parent.index] else { return }
      report(scene, name, "Nothing leads to the stitch '\(graph.tree.text(name))'")
    }
  }

  private mutating func report(_ scene: Scene, _ name: Name, _ message: String) {
    let knot = scene.level == .stitch ? scene.parent.flatMap { graph[$0].name } : nil
    let path = [knot, name].compactMap { $0.map({ graph.tree.text($0) }) }.joined(separator: ".")
    diagnostics.report(
      Diagnostic(
        .unreachable, message, at: name.span,
        help: "Divert to it somewhere, `-> \(path)`, or take it out."))
  }

  private mutating func reportUncalled(_ name: Name) {
    diagnostics.report(
      Diagnostic(
        .uncalledFunction,
        "Nothing in the story calls the function '\(graph.tree.text(name))'", at: name.span,
        help: "Take it out, unless the game around the story calls it."))
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
