/// Takes ways from crossings for an `Explorer`, on a thread of its own.
struct Worker: Sendable {
  private var walker: Walker
  private var canonical: Canonical
  private(set) var variables: VariableRanges
  private var result = Result()

  /// What came of a chunk of crossings, in their order.
  struct Result: Sendable {
    var arrivals: [Arrival] = []
    var problems: [Problem] = []
    var words: [UInt32] = []
    var crossings: [Crossing] = []
    var sightings: [(sighting: StoryWatch.Sighting, step: Explorer.Step)] = []
  }

  /// Where one way led.
  struct Arrival: Sendable {
    enum Goal: Sendable {
      case known(Int32)
      /// Words and crossing are in the result.
      case new(StateDigest, words: Range<Int>, crossing: Int)
      case end(PathEnd, ending: String?)
    }

    let step: Explorer.Step
    let goal: Goal
    /// Of the result's.
    let problems: Range<Int>
  }

  init(_ walker: Walker, _ canonical: Canonical) {
    self.walker = walker
    self.canonical = canonical
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
    let goal: Arrival.Goal
    switch stop {
    case .end(let end): goal = .end(end, ending: walker.ending)
    case .crossing(let wait):
      let start = result.words.count
      canonical.write(wait, ending: walker.ending, of: walker.story, to: &result.words)
      let words = start..<result.words.count
      let digest = StateDigest(result.words[words])
      if isMerging, let number = known.number(of: digest, result.words[words]) {
        result.words.removeLast(words.count)
        goal = .known(Int32(number))
      } else {
        goal = .new(digest, words: words, crossing: result.crossings.count)
        result.crossings.append(walker.crossing(wait))
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
    let threads = [flow.thread] + flow.suspended + flow.choices.map(\.thread)
    let stacks = threads.reduce(0) { $0 + 160 + $1.frameCount * 24 + $1.temporaries.count * 16 }
    let counts = (visitCounts.count + turnIndices.count) * 4
    return 600 + globals.count * 8 + counts + stacks + poolByteCount
  }
}
