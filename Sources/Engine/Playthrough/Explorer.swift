/// Searches all that can happen in a story, breadth first, states that have the same future once.
///
/// What it finds does not depend on the number of threads: crossings are taken in batches that know
/// nothing of threads, workers only step stories, and what came of them is put together in order.
public struct Explorer {
  /// What ends a search before nothing is left. It is looked at between batches, so a search may
  /// go a little past it.
  public struct Limits: Hashable, Sendable {
    /// Different states.
    public var stateCountMax: Int
    /// Bytes that the states and what waits take, roughly.
    public var byteCountMax: Int

    /// 10 million states and 4 GiB, if nothing else is given.
    public init(stateCountMax: Int = 10_000_000, byteCountMax: Int = 4 << 30) {
      self.stateCountMax = stateCountMax
      self.byteCountMax = byteCountMax
    }
  }

  /// One step on a path: a way taken from a state.
  struct Step: Hashable, Sendable, BitwiseCopyable {
    /// The state that it leads on from; -1 for the start of the story.
    var state: Int32
    var way: Int32

    static let start = Step(state: -1, way: 0)
  }

  let program: Program
  let tables: StoryTables
  let outcomes: HostOutcomes
  /// How far a search may go.
  public var limits = Limits()
  /// Threads that search, 1 or more.
  public var threadCount = 1
  /// Keeps digests of states alone: more of them fit, and hardly ever two are taken for one.
  public var isCompact = false
  /// A story of too many states is searched for as long as the limits allow.
  public var isExact = false
  /// What plays of such a story do not show is searched for with facts in doubt, to prove that it
  /// cannot be.
  public var isProving = true
  /// Asked now and then: true ends the search, with a report of what was found.
  public var shouldStop: (Progress) -> Bool = { _ in false }

  /// How far a search has come.
  public enum Progress: Hashable, Sendable {
    /// States that were found, and those of them whose ways are still to be taken.
    case states(Int, waiting: Int)
    /// Whole plays, and the situations that others may go on from.
    case plays(Int, situations: Int)
  }

  private(set) var start: Walker
  private(set) var liveness: Liveness
  private(set) var canonical: Canonical
  /// What may run or not between states that count as the same.
  private(set) var ignored: Set<Address> = []
  let isMerging: Bool
  let properties: [StoryProperty]
  /// What works out the expressions of properties: no part of the story.
  let propertyFunctions: [ContainerID]

  /// Searches from where a story stands.
  ///
  /// - Parameters:
  ///   - outcomes: what the host's functions may give.
  ///   - properties: their expressions are functions of the program, by
  ///     `StoryProperty.functionName`.
  ///   - isMerging: false searches every path by itself, which only small stories allow.
  public init(
    _ story: Story, outcomes: HostOutcomes = HostOutcomes(), properties: [StoryProperty] = [],
    isMerging: Bool = true
  ) {
    program = story.program
    tables = story.tables
    self.outcomes = outcomes
    self.properties = properties
    propertyFunctions = properties.indices.compactMap {
      story.program.container(named: StoryProperty.functionName($0))
    }
    self.isMerging = isMerging
    var watched = story
    watched.watch = StoryWatch(watching: story.program)
    start = Walker(watched, outcomes: outcomes)
    liveness = Self.liveness(tables, outcomes, propertyFunctions, ignoring: [])
    canonical = Canonical(tables, liveness)
  }

  /// What is no part of the story: expressions of properties, and what other tools play in place of
  /// the host's functions.
  var hiddenFunctions: [ContainerID] { propertyFunctions + outcomes.fallbacks(in: program) }

  /// What there is to see.
  var map: ProgramMap {
    ProgramMap(program, without: hiddenFunctions, asides: outcomes.asides(in: program))
  }

  private static func liveness(
    _ tables: StoryTables, _ outcomes: HostOutcomes, _ functions: [ContainerID],
    ignoring reads: Set<Address>
  ) -> Liveness {
    Liveness(
      tables, graph: FlowGraph(tables, outcomes: outcomes),
      watchers: functions.map { tables.program[$0].start }, ignoring: reads)
  }

  /// The same search without the facts that some reads ask for, which only decide what is said.
  func ignoring(_ reads: Set<Address>, _ regions: TextRegions) -> Explorer {
    var result = self
    result.liveness = Self.liveness(tables, outcomes, propertyFunctions, ignoring: reads)
    result.canonical = Canonical(tables, result.liveness)
    result.ignored = regions.addresses(decidedBy: reads)
    return result
  }

  /// The same search from a state that offers choices.
  func starting(at state: StoryState) -> Explorer {
    var result = self
    result.start.story.state = state
    return result
  }

  /// How many crossings a worker takes at a time, about, and how many times that a batch is.
  static let chunkCount = 32
  static let batchChunkCount = 64

  /// One search, until nothing is left or a limit is hit.
  func search() -> Exploration {
    var found = Exploration(program: program, isCompact: isCompact)
    var frontier = Frontier()
    var workers = (0..<max(1, threadCount)).map { _ in
      Worker(start, canonical, properties, isMerging: isMerging)
    }
    absorb(workers[0].begin(), into: &found, &frontier)
    while !frontier.isEmpty {
      if found.stateCount >= limits.stateCountMax {
        found.limit = .states
      } else if found.byteCount + frontier.byteCount > limits.byteCountMax {
        found.limit = .memory
      } else if shouldStop(.states(found.stateCount, waiting: frontier.count)) {
        found.limit = .time
      }
      if found.limit != nil { break }
      let tasks = frontier.take(
        taskCountMax: Self.batchChunkCount, crossingCount: Self.chunkCount)
      let results = expand(tasks, known: found.states, &workers)
      for result in results { absorb(result, into: &found, &frontier) }
    }
    found.forgetStates()
    found.variables = VariableRanges.joined(workers.map(\.variables), program)
    found.abstractions = abstractions(workers)
    return found
  }

  /// What the search leaves out, in words.
  private func abstractions(_ workers: [Worker]) -> [String] {
    var abstractions: [String] = []
    if workers.contains(where: \.hasCutDraws) {
      abstractions.append(
        "draws of more than \(HostOutcomes.drawOutcomeCountMax) outcomes are tried at so many, "
          + "evenly")
    }
    if !outcomes.sequences.isEmpty {
      abstractions.append(
        "a drive lets any of its knots be heard, in the order of its file, "
          + "before any of its outcomes; what it measures stays as it was")
    }
    return abstractions
  }

  /// Takes every way from a batch of crossings. A call of its own: nobody may hold the known states
  /// when the results are added to them, or all of them would be copied.
  private func expand(
    _ tasks: [[CrossingBlock]], known: StateSet, _ workers: inout [Worker]
  ) -> [Worker.Result] {
    inOrder(tasks, &workers) { $0.expand($1, known: known) }
  }

  /// Puts the results of one task to those before it.
  private func absorb(
    _ result: Worker.Result, into found: inout Exploration, _ frontier: inout Frontier
  ) {
    // Of the result's states: their numbers, and those whose ways are to be taken.
    var numbers: [Int32] = []
    var states: [Int32] = []
    for arrival in result.arrivals {
      for problem in result.problems[arrival.problems] {
        found.note(
          Exploration.FoundProblem(
            problem: problem, ways: found.path(to: arrival.step),
            isDeadEnd: problem.kind == .error && arrival.goal.isOutOfContent(in: program)))
      }
      switch arrival.goal {
      case .known(let number): found.addEdge(to: number, on: arrival.step, isMerge: true)
      case .end(let end, let ending): found.addEnd(end, ending, on: arrival.step)
      case .again(let index): found.addEdge(to: numbers[index], on: arrival.step, isMerge: true)
      case .new(let digest):
        let words = isMerging ? result.states[numbers.count] : []
        if isMerging, let known = found.states.number(of: digest, words) {
          found.addEdge(to: Int32(known), on: arrival.step, isMerge: true)
          numbers.append(Int32(known))
          states.append(CrossingBlock.known)
        } else {
          let number = found.addState(digest, words, on: arrival.step)
          found.addEdge(to: number, on: arrival.step, isMerge: false)
          numbers.append(number)
          states.append(number)
        }
      }
    }
    var first = 0
    for var block in result.blocks {
      block.states = Array(states[first..<(first + block.runs.count)])
      first += block.runs.count
      frontier.append(block)
    }
    for shown in result.properties {
      found.note(property: shown.property, on: shown.step)
    }
    for seen in result.sightings { found.coverage.note(seen.sighting, on: seen.step) }
  }
}
