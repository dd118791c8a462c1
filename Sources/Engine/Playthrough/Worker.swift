/// Takes ways from crossings for an `Explorer`, on a thread of its own.
struct Worker: Sendable {
  private var walker: Walker
  private var canonical: Canonical
  private var properties: PropertyWatch
  private(set) var variables: VariableRanges
  /// A draw had more outcomes than are tried.
  private(set) var hasCutDraws = false
  private let isMerging: Bool
  /// The crossing whose ways are being taken, kept for its storage.
  private var crossing: Crossing
  /// What the first crossing of each block is kept as its difference from.
  private let base: [UInt32]
  private var writer: WordRuns.Writer
  private var result = Result()

  /// What came of some crossings, in their order.
  struct Result: Sendable {
    var arrivals: [Arrival] = []
    var problems: [Problem] = []
    /// The states that may be new, in the order of the arrivals; none without merging.
    var states = StateSet()
    /// Their crossings.
    var blocks: [CrossingBlock] = []
    var sightings: [(sighting: StoryWatch.Sighting, step: Explorer.Step)] = []
    var properties: [(property: Int, step: Explorer.Step)] = []
  }

  /// Where one way led.
  struct Arrival: Sendable {
    enum Goal: Sendable {
      case known(Int32)
      /// The next of the result's states, in their order.
      case new(StateDigest)
      /// One of the result's states, again.
      case again(Int)
      case end(PathEnd, ending: String?)

      /// Only content that runs out stops a story where nothing is left.
      func isOutOfContent(in program: Program) -> Bool {
        guard case .end(.failed(let address), _) = self, address != .none else { return false }
        return program.instructions[Int(address)] == .leave
      }
    }

    let step: Explorer.Step
    let goal: Goal
    /// Of the result's.
    let problems: Range<Int>
  }

  init(
    _ walker: Walker, _ canonical: Canonical, _ properties: [StoryProperty], isMerging: Bool
  ) {
    self.walker = walker
    self.canonical = canonical
    self.properties = PropertyWatch(properties)
    self.isMerging = isMerging
    variables = VariableRanges(walker.story.program)
    crossing = walker.crossing(.choices(0))
    var first = WordRuns.Writer(after: [])
    first.begin()
    crossing.state.pack(into: &first)
    first.end()
    base = first.current
    writer = WordRuns.Writer(after: base)
  }

  /// From the start of the story to its first crossing.
  mutating func begin() -> Result {
    result = Result()
    let stop = walker.begin()
    arrive(stop, by: .start, known: StateSet())
    closeBlock()
    return result
  }

  mutating func expand(_ blocks: [CrossingBlock], known: StateSet) -> Result {
    result = Result()
    for block in blocks {
      var reader = WordRuns.Reader(block.runs, after: base)
      for state in block.states {
        reader.next()
        if state == CrossingBlock.known { continue }
        crossing.unpack(from: reader.current)
        expand(state, known)
      }
    }
    closeBlock()
    return result
  }

  /// Takes every way from the crossing, the last without a copy of its state.
  private mutating func expand(_ state: Int32, _ known: StateSet) {
    let count = walker.wayCount(of: crossing)
    for way in 0..<count {
      let stop =
        way + 1 < count ? walker.take(way, from: crossing) : walker.takeLast(way, from: &crossing)
      arrive(stop, by: Explorer.Step(state: state, way: Int32(way)), known: known)
    }
  }

  private mutating func arrive(_ stop: Walker.Stop, by step: Explorer.Step, known: StateSet) {
    let firstProblem = result.problems.count
    if !walker.problems.isEmpty { result.problems += walker.problems }
    // What was not set was looked at where it was.
    if walker.story.watch.hasStored { variables.note(walker.story) }
    walker.story.watch.hasStored = false
    if !walker.story.watch.fresh.isEmpty {
      for sighting in walker.story.watch.fresh { result.sightings.append((sighting, step)) }
      walker.story.watch.fresh.removeAll(keepingCapacity: true)
    }
    if properties.isWatching {
      var isAtEnd = false
      if case .end(.ended) = stop { isAtEnd = true }
      for property in properties.sightings(walker, isAtEnd: isAtEnd) {
        result.properties.append((property, step))
      }
    }
    let goal: Arrival.Goal
    switch stop {
    case .end(let end): goal = .end(end, ending: walker.ending)
    case .crossing(let wait): goal = arrive(at: wait, known)
    }
    result.arrivals.append(
      Arrival(step: step, goal: goal, problems: firstProblem..<result.problems.count))
  }

  private mutating func arrive(at wait: Crossing.Wait, _ known: StateSet) -> Arrival.Goal {
    if case .draw(let draw) = wait, draw.outcomeCount > HostOutcomes.drawOutcomeCountMax {
      hasCutDraws = true
    }
    var digest = StateDigest.none
    if isMerging {
      canonical.read(
        walker.story, at: wait, ending: walker.ending, talkingIn: walker.talkingIn)
      let words = canonical.words
      digest = StateDigest(words)
      if let number = known.number(of: digest, words[...]) { return .known(Int32(number)) }
      if let number = result.states.number(of: digest, words[...]) { return .again(number) }
      result.states.insert(digest, words[...])
    }
    writer.begin()
    walker.pack(wait, into: &writer)
    writer.end()
    if writer.runs.count == Explorer.chunkCount { closeBlock() }
    return .new(digest)
  }

  private mutating func closeBlock() {
    guard writer.runs.count > 0 else { return }
    result.blocks.append(CrossingBlock(writer.take(after: base)))
  }
}
