/// Searches a story whose states are too many to be told apart: what nothing nearby asks for is in
/// doubt, and states that differ only in that are one.
///
/// An over-approximation: whatever can happen in the story happens here, too, so that what does not
/// happen here is impossible. What does happen here may be impossible all the same: facts in doubt
/// have lost how they hang together.
///
/// An abstract interpretation with the sets of values of the facts in doubt as its payload, and the
/// near facts to tell states apart; facts that turn out to matter together are made visible again
/// (localization reduction: Kurshan, 1994; Clarke and others, Counterexample-guided abstraction
/// refinement, 2000).
struct DoubtSearch {
  /// How closely a search looks.
  struct Focus: Hashable {
    /// Facts that are asked for again in the same scene tell states apart.
    var seesScenes = true
    /// Cells of facts that always do.
    var visible: Set<Int> = []
  }

  struct Node {
    var crossing: Crossing
    /// The cells that something may still ask for.
    let live: [Int32]
    let origin: Int32
    let way: DoubtWalker.Way
    var isWaiting = true
    /// Where each way leads: a node, or below 0 an end.
    var goals: [Int32] = []
    /// The player or chance decide; else the past has.
    let isFree: Bool
  }

  /// A way from a node; -1 for the start.
  struct Step {
    let node: Int32
    let way: DoubtWalker.Way
  }

  struct FoundProblem {
    let problem: Problem
    let isDeadEnd: Bool
    /// The last instruction that ran.
    let place: Address
    let step: Step
  }

  private(set) var nodes: [Node] = []
  private(set) var transitionCount = 0
  private(set) var marks: [StoryWatch.Mark] = []
  private(set) var problems: [FoundProblem] = []
  private(set) var ends: [(end: PathEnd, name: String?, step: Step)] = []
  /// Properties that showed.
  private(set) var shownProperties: [Int] = []
  private(set) var limit: Exploration.Limit?
  /// A fact that has too many values for what asks for it: it should be made visible.
  var unanswerable: Int? { walker.unanswerable }
  /// The step on which the wanted thing happened.
  private(set) var goalStep: Step?

  private let program: Program
  private(set) var walker: DoubtWalker
  private var canonical: Canonical
  private var whole: Canonical
  private var properties: PropertyWatch
  private let facts: [Fact]
  private let tables: StoryTables
  private var known = StateSet()
  private var waiting = PlaceQueue()
  private var problemNumbers: [Problem: Int] = [:]
  private var endNumbers: [EndKey: Int] = [:]
  private let isGoal: (Sighting) -> Bool
  private let reach: SceneReach
  /// The scenes that lead to the goal; nil if all matter.
  private let scenes: Set<Int32>?
  private var byteCount = 0

  enum Sighting {
    case ran(StoryWatch.Sighting)
    case problem(Problem)
    case end(PathEnd, String?)
    case property(Int)
  }

  private struct EndKey: Hashable {
    let end: PathEnd
    let name: String?
  }

  /// - Parameters:
  ///   - places: where the goal lies, if it is known: only what leads there is searched.
  ///   - isGoal: what ends the search as soon as it is seen.
  init(
    _ explorer: Explorer, _ base: DoubtBase, _ focus: Focus, for places: Set<Address>? = nil,
    until isGoal: @escaping (Sighting) -> Bool = { _ in false }
  ) {
    program = explorer.program
    tables = explorer.tables
    facts = explorer.liveness.reading.table.facts
    walker = DoubtWalker(explorer.start, explorer.liveness.reading, base.cells, base.sets)
    canonical = Canonical(tables, base.liveness(focus, explorer.liveness))
    whole = Canonical(tables, explorer.liveness)
    properties = PropertyWatch(explorer.properties)
    marks = Array(repeating: [], count: program.instructions.count)
    self.isGoal = isGoal
    reach = base.reach
    scenes = places.map { base.reach.scenes(leadingTo: $0) }
  }

  mutating func run(limits: Explorer.Limits, shouldStop: (Explorer.Progress) -> Bool) {
    arrive(walker.begin(), by: Step(node: -1, way: .way(0)))
    var roundCount = 0
    while goalStep == nil, unanswerable == nil, let number = waiting.pop() {
      roundCount += 1
      if nodes.count > limits.stateCountMax {
        limit = .states
      } else if byteCount > limits.byteCountMax {
        limit = .memory
      } else if roundCount % 64 == 0, shouldStop(.states(nodes.count, waiting: waiting.count)) {
        limit = .time
      }
      if limit != nil { return }
      expand(Int(number))
    }
  }

  private mutating func expand(_ number: Int) {
    nodes[number].isWaiting = false
    let crossing = nodes[number].crossing
    if let scenes, !reach.mayLead(crossing, into: scenes) { return }
    var goals: [Int32] = []
    for way in walker.ways(from: crossing) {
      let stop = walker.take(way, from: crossing)
      goals.append(arrive(stop, by: Step(node: Int32(number), way: way)))
      transitionCount += 1
    }
    nodes[number].goals = goals
  }

  /// Where a way led: a node, or below 0 an end.
  @discardableResult
  private mutating func arrive(_ stop: Walker.Stop, by step: Step) -> Int32 {
    for sighting in walker.takeFresh() {
      marks[Int(sighting.address)].insert(sighting.mark)
      note(.ran(sighting), on: step)
    }
    let isAtEnd = if case .end(.ended) = stop { true } else { false }
    for property in properties.sightings(walker.walker, isAtEnd: isAtEnd) {
      shownProperties.append(property)
      note(.property(property), on: step)
    }
    for problem in walker.walker.problems where problemNumbers[problem] == nil {
      problemNumbers[problem] = problems.count
      problems.append(
        FoundProblem(
          problem: problem, isDeadEnd: problem.kind == .error && stop.isOutOfContent(in: program),
          place: walker.walker.story.watch.last, step: step))
      note(.problem(problem), on: step)
    }
    switch stop {
    case .end(let end): return -1 - Int32(number(of: end, on: step))
    case .crossing(let wait): return Int32(arrive(at: wait, by: step))
    }
  }

  private mutating func number(of end: PathEnd, on step: Step) -> Int {
    let key = EndKey(end: end, name: walker.walker.ending)
    if let known = endNumbers[key] { return known }
    endNumbers[key] = ends.count
    ends.append((end, key.name, step))
    note(.end(end, key.name), on: step)
    return ends.count - 1
  }

  private mutating func note(_ sighting: Sighting, on step: Step) {
    if goalStep == nil, isGoal(sighting) { goalStep = step }
  }

  private mutating func arrive(at wait: Crossing.Wait, by step: Step) -> Int {
    walker.settleBases()
    var words: [UInt32] = []
    canonical.write(walker.walker.crossing(wait), of: walker.walker.story, to: &words)
    walker.keepNarrowed(canonical.doubted)
    let digest = StateDigest(words)
    let crossing = walker.walker.crossing(wait)
    if let number = known.number(of: digest, words[...]) {
      let grew = walker.join(
        crossing.state, into: &nodes[number].crossing.state, nodes[number].live)
      if grew, !nodes[number].isWaiting {
        nodes[number].isWaiting = true
        waiting.push(number, at: Self.place(of: crossing))
      }
      return number
    }
    return add(crossing, digest, words, by: step)
  }

  private mutating func add(
    _ crossing: Crossing, _ digest: StateDigest, _ words: [UInt32], by step: Step
  ) -> Int {
    let number = nodes.count
    known.insert(digest, words[...])
    var scratch: [UInt32] = []
    whole.write(crossing, of: walker.walker.story, to: &scratch)
    let isFree = if case .doubt = crossing.wait { false } else { true }
    var node = Node(
      crossing: crossing, live: liveCells, origin: step.node, way: step.way, isFree: isFree)
    node.crossing.state.forgetDoubts(except: node.live)
    nodes.append(node)
    byteCount += words.count * 4 + node.crossing.state.doubtfulByteCount
    waiting.push(number, at: Self.place(of: crossing))
    return number
  }

  /// The cells of the facts that are live where the walker stands.
  private var liveCells: [Int32] {
    var result: [Int32] = []
    for (number, fact) in facts.enumerated() {
      let isLive = whole.asked[number / 64] & (1 << UInt64(number % 64)) != 0
      let cell = DoubtCells.cell(of: fact, tables)
      if isLive, cell >= 0, result.last != cell { result.append(cell) }
    }
    return result
  }

  /// What comes first in the story should be searched first: what comes later then changes less
  /// often.
  private static func place(of crossing: Crossing) -> Address {
    if crossing.talkingIn != nil, let waiting = crossing.state.otherFlows.first {
      return waiting.thread[0].pc
    }
    if case .choices = crossing.wait, let choice = crossing.state.flow.choices.first {
      return choice.thread[0].pc
    }
    return crossing.state.flow.thread[0].pc
  }

  /// The steps from the start to one, each with the node that it leads on from.
  func steps(to step: Step) -> [(node: Int, way: DoubtWalker.Way)] {
    var steps: [(node: Int, way: DoubtWalker.Way)] = []
    var step = step
    while step.node >= 0 {
      steps.append((Int(step.node), step.way))
      step = self.step(to: Int(step.node))
    }
    return steps.reversed()
  }

  func step(to number: Int) -> Step { Step(node: nodes[number].origin, way: nodes[number].way) }
}

// MARK: - Traps

extension DoubtSearch {
  /// The nodes from which perhaps no end can be reached: everywhere else some choice leads on to
  /// one whatever the facts in doubt are.
  var trapped: [Int] {
    var isGood = Array(repeating: false, count: nodes.count)
    var sources: [[Int32]] = Array(repeating: [], count: nodes.count)
    // Ways still missing from where the past decides.
    var missing = nodes.map { $0.isFree ? 1 : $0.goals.count }
    var pending: [Int] = []
    for (number, node) in nodes.enumerated() {
      for goal in node.goals {
        if goal >= 0 {
          sources[Int(goal)].append(Int32(number))
        } else {
          missing[number] -= 1
        }
      }
      if missing[number] <= 0, !node.goals.isEmpty {
        isGood[number] = true
        pending.append(number)
      }
    }
    while let number = pending.popLast() {
      for source in sources[number].map({ Int($0) }) where !isGood[source] {
        missing[source] -= 1
        if missing[source] <= 0 {
          isGood[source] = true
          pending.append(source)
        }
      }
    }
    return isGood.indices.filter { !isGood[$0] }
  }

  /// Facts in doubt that decide whether trapped nodes go on.
  func decidingCells(of trapped: [Int]) -> Set<Int> {
    let isTrapped = Set(trapped)
    var cells: Set<Int> = []
    for number in trapped where !nodes[number].isFree {
      guard nodes[number].goals.contains(where: { $0 < 0 || !isTrapped.contains(Int($0)) }),
        case .doubt(let place) = nodes[number].crossing.wait
      else { continue }
      cells.insert(Int(walker.cells.ofInstruction[Int(place)]))
    }
    return cells
  }
}

/// What searches with doubts of one story share.
struct DoubtBase {
  let cells: DoubtCells
  let sets: ValueSets
  let reach: SceneReach
  private let scenes: Liveness
  private let kept: [Int]
  private let cellOfFact: [Int32]

  init(_ explorer: Explorer) {
    let (tables, liveness) = (explorer.tables, explorer.liveness)
    let facts = liveness.reading.table.facts
    cells = DoubtCells(tables, liveness.reading)
    sets = ValueSets(tables.program)
    reach = SceneReach(liveness.graph, Self.scenes(of: tables))
    scenes = Liveness(tables, graph: liveness.graph, scenes: reach.sceneOfAddress)
    cellOfFact = facts.map { DoubtCells.cell(of: $0, tables) }
    // Where any count may be asked for, all are known.
    let isAnyCountRead = !liveness.reading.readsAnyCount.isEmpty
    let globalCount = tables.program.globals.count
    kept = cellOfFact.indices.filter { [cellOfFact] number in
      let cell = cellOfFact[number]
      return cell < 0 || isAnyCountRead && cell >= globalCount
    }
  }

  /// By address: the number of the stitch or knot that holds it.
  private static func scenes(of tables: StoryTables) -> [Int32] {
    let program = tables.program
    return tables.containers.map { id in
      var (id, scene) = (id, Program.root)
      while id != Program.root {
        let container = program[id]
        let isStitch =
          container.parent != Program.root && program[container.parent].parent == Program.root
          && program[container.parent].index == nil
        // What stands before the first knot has no name.
        let isScene = isStitch || container.parent == Program.root
        if scene == Program.root, isScene, container.isNamed, container.index == nil {
          scene = id
        }
        id = container.parent
      }
      return Int32(scene.rawValue)
    }
  }

  func liveness(_ focus: DoubtSearch.Focus, _ whole: Liveness) -> Liveness {
    let visible = cellOfFact.indices.filter { focus.visible.contains(Int(cellOfFact[$0])) }
    return whole.focused(on: focus.seesScenes ? scenes : nil, keeping: kept + visible)
  }
}

/// Nodes that wait, those of the first places first; of one place the oldest.
struct PlaceQueue {
  private struct Entry {
    let place: Address
    let number: Int32

    static func < (left: Self, right: Self) -> Bool {
      (left.place, left.number) < (right.place, right.number)
    }
  }

  private var heap: [Entry] = []

  var count: Int { heap.count }

  mutating func push(_ number: Int, at place: Address) {
    heap.append(Entry(place: place, number: Int32(number)))
    var child = heap.count - 1
    while child > 0, heap[child] < heap[(child - 1) / 2] {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func pop() -> Int32? {
    guard let first = heap.first else { return nil }
    let last = heap.removeLast()
    guard !heap.isEmpty else { return first.number }
    heap[0] = last
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
        if heap[child] < heap[least] { least = child }
      }
      if least == parent { return first.number }
      heap.swapAt(parent, least)
      parent = least
    }
  }
}

extension StoryState {
  /// What a state with doubts takes, roughly.
  fileprivate var doubtfulByteCount: Int {
    1_000 + poolByteCount + globals.count * 20 + visitCounts.count * 12 + flow.choices.count * 200
  }

  fileprivate mutating func forgetDoubts(except live: [Int32]) {
    guard let old = chance?.doubts?.sets else { return }
    var sets = Array(repeating: Int32(0), count: old.count)
    for cell in live { sets[Int(cell)] = old[Int(cell)] }
    chance!.doubts!.sets = sets
  }
}

extension Walker.Stop {
  /// Only content that runs out stops a story where nothing is left.
  func isOutOfContent(in program: Program) -> Bool {
    guard case .end(.failed(let address)) = self, address != .none else { return false }
    return program.instructions[Int(address)] == .leave
  }
}
