/// Follows flow through every weave, branch by branch: tells lines that it cannot come to,
/// temporaries that it may read before they are set, and circles that it never gets out of.
///
/// Flow is followed within one scene at a time. A label counts as a way in, since any line of the
/// story may divert to it; what is known there of temporaries is what the scene's own diverts to it
/// bring along.
struct FlowReview {
  let graph: SceneGraph
  private(set) var diagnostics = Diagnostics()

  /// What is known of flow at one place.
  struct Arrival {
    /// Whether flow can come here.
    var isAlive: Bool
    /// The temporaries of the scene that are set, one bit each.
    var assigned: UInt64
    /// The scene or point that flow came from if it must come here from there, else a value below
    /// zero.
    var origin: Int32

    static let dead = Arrival(isAlive: false, assigned: .max, origin: -1)
    /// The origin inside of braces: flow may come there, or not.
    static let somewhere: Int32 = -2

    func joined(with other: Arrival) -> Arrival {
      guard isAlive else { return other }
      guard other.isAlive else { return self }
      return Arrival(
        isAlive: true, assigned: assigned & other.assigned,
        origin: origin == other.origin ? origin : -1)
    }
  }

  var scene = SceneGraph.story
  /// The names of the scene's temporaries, by their bits.
  var temporaries: [Name] = []
  /// What diverts bring to each point, and what has been told of temporaries.
  private var arriving: [UInt64]
  private var exits: [Arrival]
  private var didChange = false
  private var isReporting = true
  private var told: UInt64 = 0

  /// Where flow must go from each scene and point, once it is there: no choice or condition is on
  /// the way.
  private var next: [Int32]
  private var nextSpans: [Span?]

  /// Rounds until what diverts bring to labels is known; flow that winds more is not judged.
  static let roundsMax = 12
  /// Temporaries of one scene beyond these are not followed.
  static let temporariesMax = 64

  init(_ graph: SceneGraph) {
    self.graph = graph
    arriving = Array(repeating: .max, count: graph.points.count)
    exits = Array(repeating: .dead, count: graph.points.count)
    next = Array(repeating: -1, count: graph.scenes.count + graph.points.count)
    nextSpans = Array(repeating: nil, count: next.count)
  }

  mutating func review() {
    for index in graph.scenes.indices {
      scene = SceneID(index: index)
      guard let block = graph[scene].weave, let weave = graph.weaves[block] else {
        if let first = graph[scene].children.first {
          lead(Int32(index), to: node(first), at: graph[first].span)
        }
        continue
      }
      let set = graph[scene].temporaries.sorted { $0.value.start < $1.value.start }
      temporaries = set.prefix(Self.temporariesMax).map { Name(symbol: $0.key, span: $0.value) }
      isReporting = temporaries.isEmpty || settle(weave)
      if isReporting { start(weave) }
    }
  }

  /// Follows the scene until nothing new arrives at its labels; false if that takes too long.
  private mutating func settle(_ weave: Weave) -> Bool {
    isReporting = false
    for _ in 0..<Self.roundsMax {
      didChange = false
      start(weave)
      if !didChange { return true }
    }
    return false
  }

  private mutating func start(_ weave: Weave) {
    told = 0
    _ = follow(weave, from: Arrival(isAlive: true, assigned: 0, origin: node(scene)), isTold: false)
  }

  // MARK: Weaves

  /// Follows a weave from its first line; gives the flow that leaves at its end by itself. `isTold`
  /// if that its lines are dead has been told already.
  private mutating func follow(_ weave: Weave, from entry: Arrival, isTold: Bool) -> Arrival {
    var main = entry
    /// Flow that went past choices and leaves the weave without its later gathers.
    var leaving = Arrival.dead
    var isDetached = false
    var sawChoice = false
    /// The choice whose lines are being followed, and the flow in them.
    var chosen: (point: PointID, flow: Arrival)?
    var openGather: PointID?
    var isMainTold = isTold
    var isChosenTold = false
    for item in graph[weave] {
      switch item {
      case .choice(let id):
        let choice = graph.tree[id]
        close(chosen, openGather, main)
        openGather = nil
        // A choice with a label may be there for its own lines, which a divert can come to.
        if !main.isAlive, choice.label == nil { tellDead(choice.span, unless: &isMainTold) }
        isChosenTold = !main.isAlive
        chosen = (choice.id, offer(choice, &main))
        sawChoice = true
      case .gather(let id):
        let gather = graph.tree[id]
        close(chosen, openGather, main)
        if sawChoice && !isDetached { leaving = main }
        main = arrive(at: gather, falling: sawChoice ? .dead : main)
        isDetached = isDetached || sawChoice
        (chosen, openGather, sawChoice, isMainTold) = (nil, gather.id, false, false)
      case .weave(let inner):
        if chosen != nil {
          chosen!.flow = follow(inner, from: chosen!.flow, isTold: isChosenTold)
        } else {
          main = follow(inner, from: main, isTold: isMainTold)
        }
      case .statement(let statement):
        if chosen != nil {
          follow(statement, &chosen!.flow, unlessTold: &isChosenTold)
        } else {
          follow(statement, &main, unlessTold: &isMainTold)
        }
      }
    }
    close(chosen, openGather, main)
    return isDetached ? leaving : main
  }

  /// Keeps what flows out of a choice or gather at its end.
  private mutating func close(
    _ chosen: (point: PointID, flow: Arrival)?, _ gather: PointID?, _ main: Arrival
  ) {
    if let chosen { exits[chosen.point.index] = chosen.flow }
    if let gather { exits[gather.index] = main }
  }

  /// Flow offers a choice and goes on; gives the flow once the choice is taken.
  private mutating func offer(_ choice: ChoiceSyntax, _ main: inout Arrival) -> Arrival {
    if let condition = choice.condition { read(condition, &main) }
    follow(choice.start ?? .empty, &main)
    follow(choice.choiceOnly ?? .empty, &main)
    // With a choice to wait for, nothing is bound to come next.
    main.origin = -1
    var flow = Arrival(
      isAlive: main.isAlive || choice.label != nil,
      assigned: (main.isAlive ? main.assigned : .max) & arriving[choice.id.index],
      origin: node(choice.id))
    follow(choice.inner, &flow)
    return flow
  }

  private mutating func arrive(at gather: GatherSyntax, falling: Arrival) -> Arrival {
    var flow = falling
    if falling.isAlive { lead(falling.origin, to: node(gather.id), at: gather.span) }
    for end in graph[gather.id].gathered {
      let exit = exits[end.index]
      if exit.isAlive { lead(exit.origin, to: node(gather.id), at: gather.span) }
      flow = flow.joined(with: exit)
    }
    if gather.label != nil { flow.isAlive = true }
    flow.assigned &= arriving[gather.id.index]
    flow.origin = node(gather.id)
    return flow
  }

  private mutating func follow(
    _ statement: StatementSyntax, _ flow: inout Arrival, unlessTold isTold: inout Bool
  ) {
    switch statement {
    case .content(let contents):
      if !flow.isAlive, let first = graph.tree[contents].first(where: \.isShown) {
        tellDead(graph.tree.span(of: first), unless: &isTold)
      }
      follow(contents, &flow)
    case .logic(let id):
      let logic = graph.tree[id]
      if !flow.isAlive { tellDead(logic.span, unless: &isTold) }
      follow(logic, &flow)
    case .choice, .gather, .variable, .constant, .list, .external, .include, .flow, .todo: break
    }
  }

  // MARK: Lines

  private mutating func follow(_ logic: LogicSyntax, _ flow: inout Arrival) {
    switch logic.kind {
    case .declare(let name, let value):
      read(value, &flow)
      assign(name.symbol, &flow)
    case .assign(let reference, let value):
      read(value, &flow)
      assign(graph.tree[reference].first.symbol, &flow)
    case .evaluate(let expression): read(expression, &flow)
    case .giveBack(let value):
      if let value { read(value, &flow) }
      flow = .dead
    }
  }

  private mutating func follow(_ contents: Row<ContentSyntax>, _ flow: inout Arrival) {
    for content in graph.tree[contents] { follow(content, &flow) }
  }

  private mutating func follow(_ content: ContentSyntax, _ flow: inout Arrival) {
    switch content {
    case .text, .newline, .glue, .beginTag, .endTag: break
    case .expression(let expression): read(expression, &flow)
    case .conditional(let conditional): follow(graph.tree[conditional], &flow)
    case .sequence(let id):
      let isOnce = graph.tree[id].kind.contains(.once)
      followBranches(graph.tree.bodies(of: content), canSkip: isOnce, &flow)
    case .divert(let divert): follow(graph.tree[divert], &flow)
    case .tunnelOnwards(let onwards):
      if let target = onwards.target {
        for argument in graph.tree[graph.tree[target].arguments] { read(argument, &flow) }
      }
      flow = .dead
    }
  }

  private mutating func follow(_ conditional: ConditionalSyntax, _ flow: inout Arrival) {
    if let condition = conditional.condition { read(condition, &flow) }
    var hasElse = false
    for branch in graph.tree[conditional.branches] {
      switch branch.kind {
      case .when(let condition, _): read(condition, &flow)
      case .otherwise: hasElse = true
      case .whenTrue: break
      }
    }
    let bodies = graph.tree[conditional.branches].map(\.body)
    followBranches(bodies, canSkip: !hasElse, &flow)
  }

  /// Several ways that flow may take, one of them; `canSkip` if it may take none.
  private mutating func followBranches(_ bodies: [BodySyntax], canSkip: Bool, _ flow: inout Arrival)
  {
    var entry = flow
    entry.origin = Arrival.somewhere
    var exit = canSkip ? entry : .dead
    var isCertain = true
    for body in bodies {
      var branch = entry
      switch body {
      case .inline(let contents):
        follow(contents, &branch)
      case .block(let block):
        if let weave = graph.weaves[block.id] {
          branch = follow(weave, from: branch, isTold: !branch.isAlive)
        }
      case .empty: break
      }
      isCertain = isCertain && branch.isAlive && branch.origin == Arrival.somewhere
      exit = exit.joined(with: branch)
    }
    exit.origin = isCertain ? flow.origin : -1
    flow = exit
  }

  private mutating func follow(_ divert: DivertSyntax, _ flow: inout Arrival) {
    for argument in graph.tree[divert.arguments] { read(argument, &flow) }
    guard let target = divert.target else { return }
    let resolution = graph.resolution(of: target)
    if case .temporary(let name) = resolution, !divert.isDone, !divert.isEnd {
      read(name, at: graph.tree[target].span, flow)
    }
    if case .point(let id) = resolution, graph[id].scene == scene, flow.isAlive {
      bring(flow.assigned, to: id)
    }
    switch divert.kind {
    case .plain:
      if flow.isAlive, !divert.isDone, !divert.isEnd {
        switch resolution {
        case .scene(let id): lead(flow.origin, to: node(id), at: divert.span)
        case .point(let id): lead(flow.origin, to: node(id), at: divert.span)
        default: break
        }
      }
      flow = .dead
    case .tunnel, .thread:
      // What is done there may stop the story, or offer choices.
      flow.origin = -1
    case .empty: break
    }
  }

  private mutating func bring(_ assigned: UInt64, to point: PointID) {
    let all = arriving[point.index] & assigned
    if all != arriving[point.index] {
      arriving[point.index] = all
      didChange = true
    }
  }

  // MARK: Temporaries

  mutating func assign(_ name: Symbol, _ flow: inout Arrival) {
    if let bit = temporaries.firstIndex(where: { $0.symbol == name }) {
      flow.assigned |= 1 << UInt64(bit)
    }
  }

  mutating func read(_ name: Symbol, at span: Span, _ flow: Arrival) {
    guard isReporting, flow.isAlive,
      let bit = temporaries.firstIndex(where: { $0.symbol == name })
    else { return }
    let mask: UInt64 = 1 << UInt64(bit)
    guard flow.assigned & mask == 0, told & mask == 0 else { return }
    told |= mask
    diagnostics.report(
      Diagnostic(
        .unsetTemporary, "'\(graph.tree.text(name))' may not be set yet when this is read",
        at: span,
        notes: [
          Diagnostic.Note("It is set here.", at: temporaries[bit].span),
          Diagnostic.Note("Give it a first value at the top of the scene."),
        ]))
  }

  // MARK: Dead lines

  private mutating func tellDead(_ span: Span, unless isTold: inout Bool) {
    guard isReporting, !isTold else { return }
    isTold = true
    diagnostics.report(
      Diagnostic(
        .deadLine, "Flow never comes to this line", at: span,
        help: "What stands before it always leads away."))
  }

  // MARK: Circles

  private func node(_ id: SceneID) -> Int32 { Int32(id.index) }

  private func node(_ id: PointID) -> Int32 { Int32(graph.scenes.count + id.index) }

  private mutating func lead(_ origin: Int32, to target: Int32, at span: Span) {
    guard isReporting, origin >= 0 else { return }
    next[Int(origin)] = target
    nextSpans[Int(origin)] = span
  }

  private func scene(of node: Int) -> SceneID {
    guard node >= graph.scenes.count else { return SceneID(index: node) }
    return graph.points[node - graph.scenes.count]?.scene ?? SceneGraph.story
  }

  /// Tells each circle once, at the divert that closes it, if the story can come to it.
  mutating func reportCycles(reached isReached: (SceneID) -> Bool) {
    var round = [Int32](repeating: 0, count: next.count)
    for first in next.indices where round[first] == 0 {
      let number = Int32(first + 1)
      var current = first
      while round[current] == 0, next[current] >= 0 {
        round[current] = number
        current = Int(next[current])
      }
      guard round[current] == number else {
        if round[current] == 0 { round[current] = number }
        continue
      }
      if isReached(scene(of: current)) { reportCycle(through: current) }
    }
  }

  private mutating func reportCycle(through start: Int) {
    var last = start
    var names: [String] = []
    repeat {
      if let name = name(of: last) { names.append("'\(name)'") }
      last = Int(next[last])
    } while last != start && names.count < 6
    // The edge back to the beginning of the circle.
    last = start
    while Int(next[last]) != start { last = Int(next[last]) }
    guard let span = nextSpans[last] else { return }
    var notes = [Diagnostic.Note("Nothing on the way asks the reader, tests anything or ends.")]
    if names.count > 1 {
      notes.append(Diagnostic.Note("The circle: \(names.joined(separator: " -> "))."))
    }
    diagnostics.report(
      Diagnostic(.endlessTurn, "This goes round for ever", at: span, notes: notes))
  }

  private func name(of node: Int) -> String? {
    let name =
      node < graph.scenes.count
      ? graph.scenes[node].name : graph.points[node - graph.scenes.count]?.label
    return name.map({ graph.tree.text($0) })
  }
}

extension ContentSyntax {
  /// Whether a reader would see it, or something would come of it. A divert alone often stands
  /// after choices that all lead away, to be safe.
  fileprivate var isShown: Bool {
    switch self {
    case .newline, .glue, .endTag, .beginTag, .divert, .tunnelOnwards: false
    case .text, .expression, .conditional, .sequence: true
    }
  }
}
