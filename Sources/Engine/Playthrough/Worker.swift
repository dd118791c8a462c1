/// Takes ways from crossings for an `Explorer`, on a thread of its own.
struct Worker: Sendable {
  private var walker: Walker
  private var canonical: Canonical
  private var properties: PropertyWatch
  private(set) var variables: VariableRanges
  /// A draw had more outcomes than are tried.
  private(set) var hasCutDraws = false
  private var result = Result()

  /// What came of a chunk of crossings, in their order.
  struct Result: Sendable {
    var arrivals: [Arrival] = []
    var problems: [Problem] = []
    var words: [UInt32] = []
    var crossings: [Crossing] = []
    var sightings: [(sighting: StoryWatch.Sighting, step: Explorer.Step)] = []
    var properties: [(property: Int, step: Explorer.Step)] = []
  }

  /// Where one way led.
  struct Arrival: Sendable {
    enum Goal: Sendable {
      case known(Int32)
      /// Words and crossing are in the result.
      case new(StateDigest, words: Range<Int>, crossing: Int)
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

  init(_ walker: Walker, _ canonical: Canonical, _ properties: [StoryProperty]) {
    self.walker = walker
    self.canonical = canonical
    self.properties = PropertyWatch(properties)
    variables = VariableRanges(walker.story.program)
  }

  /// From the start of the story to its first crossing.
  mutating func begin() -> Result {
    result = Result()
    let stop = walker.begin()
    arrive(stop, by: .start, known: StateSet(), isMerging: false)
    return result
  }

  mutating func expand(
    _ entries: ArraySlice<Frontier.Entry>, known: StateSet, isMerging: Bool
  ) -> Result {
    result = Result()
    for entry in entries {
      walker.story.state = entry.crossing.state
      for way in 0..<walker.wayCount(of: entry.crossing.wait) {
        let stop = walker.take(way, from: entry.crossing)
        let step = Explorer.Step(state: entry.state, way: Int32(way))
        arrive(stop, by: step, known: known, isMerging: isMerging)
      }
    }
    return result
  }

  private mutating func arrive(
    _ stop: Walker.Stop, by step: Explorer.Step, known: StateSet, isMerging: Bool
  ) {
    let firstProblem = result.problems.count
    result.problems += walker.problems
    variables.note(walker.story)
    if !walker.story.watch.fresh.isEmpty {
      for sighting in walker.story.watch.fresh { result.sightings.append((sighting, step)) }
      walker.story.watch.fresh.removeAll(keepingCapacity: true)
    }
    var isAtEnd = false
    if case .end(.ended) = stop { isAtEnd = true }
    for property in properties.sightings(walker, isAtEnd: isAtEnd) {
      result.properties.append((property, step))
    }
    let goal: Arrival.Goal
    switch stop {
    case .end(let end): goal = .end(end, ending: walker.ending)
    case .crossing(let wait):
      let start = result.words.count
      let crossing = walker.crossing(wait)
      if case .draw(let draw) = wait, draw.outcomeCount > HostOutcomes.drawOutcomeCountMax {
        hasCutDraws = true
      }
      canonical.write(crossing, of: walker.story, to: &result.words)
      let words = start..<result.words.count
      let digest = StateDigest(result.words[words])
      if isMerging, let number = known.number(of: digest, result.words[words]) {
        result.words.removeLast(words.count)
        goal = .known(Int32(number))
      } else {
        goal = .new(digest, words: words, crossing: result.crossings.count)
        result.crossings.append(crossing)
      }
    }
    result.arrivals.append(
      Arrival(step: step, goal: goal, problems: firstProblem..<result.problems.count))
  }
}

/// Crossings whose ways are still to be taken, first in, first out.
struct Frontier {
  struct Entry: Sendable {
    let state: Int32
    let crossing: Crossing
  }

  private var entries: [Entry] = []
  private var head = 0
  /// What one crossing takes, roughly: those of one story are much alike.
  private var entryByteCount = 0

  var isEmpty: Bool { head == entries.count }
  var count: Int { entries.count - head }
  var byteCount: Int { count * entryByteCount }

  mutating func append(_ entry: Entry) {
    if entries.isEmpty { entryByteCount = entry.crossing.state.byteCount }
    entries.append(entry)
  }

  mutating func take(_ wanted: Int) -> [Entry] {
    let end = min(head + wanted, entries.count)
    let batch = Array(entries[head..<end])
    head = end
    if head * 2 > entries.count {
      entries.removeFirst(head)
      head = 0
    }
    return batch
  }
}

extension StoryState {
  /// What a state takes, roughly, if it shares nothing.
  fileprivate var byteCount: Int {
    var count = 600 + poolByteCount
    count += globals.count * 8
    count += (visitCounts.count + turnIndices.count) * 4
    count += flow.thread.byteCount
    for thread in flow.suspended { count += thread.byteCount }
    for choice in flow.choices { count += choice.thread.byteCount }
    return count
  }
}

extension StoryThread {
  fileprivate var byteCount: Int {
    let stacks: Int = frameCount * 24 + temporaries.count * 16
    return 160 + stacks
  }
}
