/// Ties each loose end of the weaves to the gather that takes it up.
///
/// The rules are the reference's. Choices and gathers end loosely unless something nested follows
/// them. The next gather of their weave takes them up; at a weave's end they pass to the weave
/// around it. Out of the branches of a conditional or sequence only gathers pass, since where a
/// choice there should lead is for the author to say.
struct LooseEnds {
  private let graph: SceneGraph
  private var open: [Level] = []
  /// What each gather takes up.
  private var gathered: [(gather: PointID, ends: [PointID])] = []
  /// What stays loose in each block of a scene or branch, by `BlockSyntax.id`.
  private(set) var untied: [Int: [PointID]] = [:]

  /// A weave whose end has not been reached.
  private struct Level {
    var ends: [PointID] = []
    /// Whether this is the weave of a branch, so that braces stand around it.
    var isBranch: Bool
  }

  private init(_ graph: SceneGraph) {
    self.graph = graph
  }

  static func tie(_ graph: inout SceneGraph) -> [Int: [PointID]] {
    let pass = Self.pass(over: graph)
    for (gather, ends) in pass.gathered { graph.points[gather.index]?.gathered = ends }
    return pass.untied
  }

  /// What was tied. The pass itself is gone then, and no longer holds the graph that is to be
  /// changed.
  private static func pass(
    over graph: SceneGraph
  ) -> (gathered: [(gather: PointID, ends: [PointID])], untied: [Int: [PointID]]) {
    var pass = LooseEnds(graph)
    for index in graph.scenes.indices {
      guard let block = graph.scenes[index].weave, let weave = graph.weaves[block] else { continue }
      pass.open = []
      pass.tie(weave, isBranch: false, block: block)
    }
    return (pass.gathered, pass.untied)
  }

  private mutating func tie(_ weave: Weave, isBranch: Bool, block: Int?) {
    open.append(Level(isBranch: isBranch))
    var previous: PointID?
    var previousIsGather = false
    for item in weave.items {
      switch graph[item] {
      case .choice(let id):
        let choice = graph.tree[id]
        // A gather with choices after it is no loose end any more.
        if previousIsGather, let previous { drop(previous) }
        for text in choice.texts { tie(text) }
        open[open.count - 1].ends.append(choice.id)
        (previous, previousIsGather) = (choice.id, false)
      case .gather(let id):
        let gather = graph.tree[id]
        gatherEnds(into: gather)
        open[open.count - 1].ends.append(gather.id)
        (previous, previousIsGather) = (gather.id, true)
      case .weave(let inner):
        tie(inner, isBranch: false, block: nil)
        // What is nested follows the previous point, so that does not end here.
        if let previous { drop(previous) }
      case .statement(let statement):
        if case .content(let contents) = statement { tie(contents) }
      }
    }
    passOn()
    let level = open.removeLast()
    if let block, !level.ends.isEmpty { untied[block] = level.ends }
  }

  private mutating func drop(_ point: PointID) {
    let top = open.count - 1
    if let index = open[top].ends.firstIndex(of: point) { open[top].ends.remove(at: index) }
  }

  private mutating func gatherEnds(into gather: GatherSyntax) {
    let top = open.count - 1
    // Gathers of the same depth are entered by falling into them.
    let tied = open[top].ends.filter { end in
      graph[end].isChoice || gatherDepths[end.index] != gather.depth
    }
    gatherDepths[gather.id.index] = gather.depth
    gathered.append((gather.id, tied))
    open[top].ends = []
  }

  private var gatherDepths: [Int: Int] = [:]

  /// Hands what is still loose to the weaves around.
  private mutating func passOn() {
    let top = open.count - 1
    guard !open[top].ends.isEmpty else { return }
    var inner: Int?
    var outer: Int?
    var isNested = open[top].isBranch
    for index in stride(from: top - 1, through: 0, by: -1) {
      if !isNested && inner == nil { inner = index }
      if isNested && outer == nil { outer = index }
      isNested = isNested || open[index].isBranch
    }
    guard inner != nil || outer != nil else { return }
    var kept: [PointID] = []
    for end in open[top].ends.reversed() {
      let receiver = isNested && !graph[end].isChoice ? inner ?? outer : inner
      if let receiver { open[receiver].ends.append(end) } else { kept.append(end) }
    }
    open[top].ends = kept.reversed()
  }

  private mutating func tie(_ contents: Row<ContentSyntax>) {
    for content in contents {
      switch graph.tree[content] {
      case .conditional(let id):
        for branch in graph.tree[id].branches { tie(graph.tree[branch].body) }
      case .sequence(let id):
        for element in graph.tree[id].elements { tie(graph.tree[element]) }
      case .text, .newline, .glue, .beginTag, .endTag, .expression, .divert, .tunnelOnwards: break
      }
    }
  }

  private mutating func tie(_ body: BodySyntax) {
    switch body {
    case .block(let block):
      guard let weave = graph.weaves[block.id] else { return }
      tie(weave, isBranch: true, block: block.id)
    case .inline(let contents):
      open.append(Level(isBranch: true))
      tie(contents)
      passOn()
      open.removeLast()
    case .empty: break
    }
  }
}
