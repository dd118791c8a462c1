/// Plays a story many times, choosing at random.
public struct RandomWalks {
  /// What is chosen.
  public enum Policy: Hashable, Sendable {
    /// The choice that was taken least often so far; one of several at random.
    case leastUsed
    /// Any choice with the same chance, from one generator that all walks share.
    case uniform
    /// The same from a generator of each walk's own, so that machines can share the walks: this one
    /// takes every `shardCount`-th, beginning with `shard`, which counts from 0.
    case independent(shard: Int, shardCount: Int)
  }

  let policy: Policy
  let count: Int
  let seed: UInt32

  /// A walk ends after so many turns.
  static let turnCountMax = 500
  /// The first walks hear at every turn what the host calls aside; all hear it at their ends.
  static let heardWalkCount = 512

  private(set) var found: WalkFindings
  private(set) var story: Story
  let beginning: StoryState
  let outcomes: HostOutcomes
  private var random: XorShift32
  /// By instruction: how often the choice that stands there was taken.
  private var uses: [Int32]
  private var ways: [Int32] = []
  private var ending: String?
  private var problems: [Problem] = []
  private let asides: Asides
  private var isTurnHeard = false

  /// Walks from where a story stands.
  ///
  /// - Parameters:
  ///   - outcomes: what the host's functions may give; each with the same chance.
  ///   - count: walks in all, those of other shards among them.
  ///   - seed: of what is chosen and, unless that is uniform, of the story's random numbers.
  public init(
    _ story: Story, outcomes: HostOutcomes = HostOutcomes(), count: Int, seed: UInt32,
    policy: Policy = .leastUsed
  ) {
    self.policy = policy
    self.count = count
    self.seed = seed
    self.outcomes = outcomes
    self.story = story
    self.story.watch = StoryWatch(watching: story.program)
    self.story.externals = outcomes.names
    self.story.stepCountMax = Walker.stepCountMax
    beginning = self.story.state
    asides = Asides(outcomes, in: story.program)
    random = XorShift32(seed: seed)
    uses = Array(repeating: 0, count: story.program.instructions.count)
    found = WalkFindings(story.program)
  }

  /// Plays all walks, or until told to stop.
  public mutating func play(until shouldStop: () -> Bool = { false }) {
    for number in 0..<count {
      if number % 64 == 63, shouldStop() { break }
      if case .independent(let shard, let shardCount) = policy {
        guard number % shardCount == shard else { continue }
        random = XorShift32(seed: seed &+ UInt32(truncatingIfNeeded: number) &* 0x9E37_79B9)
      }
      play(number)
    }
  }

  private mutating func play(_ number: Int) {
    story.state = beginning
    // Of uniform walks only the choices differ, so that every runtime comes to the same.
    if policy != .uniform {
      story.state.storySeed = Int32(truncatingIfNeeded: Int(seed) + number)
    }
    let storySeed = story.state.storySeed
    ways.removeAll(keepingCapacity: true)
    ending = nil
    problems = beginning.problems
    isTurnHeard = number < Self.heardWalkCount
    let end = walk()
    let walk = WalkFindings.Walk(number: number, seed: storySeed, ways: ways)
    found.add(walk, end: end, ending: ending, problems: problems)
    found.ranges.note(story)
  }

  /// One walk from the start; nil if it was cut off.
  private mutating func walk() -> PathEnd? {
    for turn in 0...Self.turnCountMax {
      if let end = read() { return end }
      let count = story.state.flow.visibleChoiceCount
      if count == 0 {
        let end = PathEnd.ended(story.watch.last)
        if let problem = asides.speakAtEnd(&story, ending: ending) { problems.append(problem) }
        return end
      }
      if isTurnHeard, let problem = asides.speakAtTurn(&story) { problems.append(problem) }
      if turn == Self.turnCountMax { return nil }
      let way = choose(among: count)
      let place = story.state.flow.place(ofVisible: way)
      uses[Int(story.state.flow.choices[place].thread.top.pc)] &+= 1
      ways.append(Int32(way))
      found.turnCount += 1
      story.followChoice(at: place, countsTurn: true)
    }
    return nil
  }

  /// Reads to the next choices; an end if something went wrong.
  private mutating func read() -> PathEnd? {
    var lineCount = 0
    while story.hasContent {
      switch story.continueLine() {
      case .line(let line):
        lineCount += 1
        found.lineCount += 1
        for tag in line.tags where tag.hasPrefix(Walker.endingTag) {
          ending = String(tag.dropFirst(Walker.endingTag.count).drop { $0 == " " })
        }
        if line.problems.isEmpty, lineCount <= Walker.lineCountMax { continue }
        problems += line.problems
        if line.problems.contains(where: { $0.kind == .error }) {
          return .failed(story.watch.last)
        }
        guard lineCount > Walker.lineCountMax else { continue }
        problems.append(story.endlessTurn)
        return .failed(story.watch.last)
      case .call(let id):
        let answers = outcomes.answers(to: story.request(id))
        let way = Int(random.next() % UInt32(answers.count))
        ways.append(Int32(way))
        story.resume(returning: answers[way])
      case .draw: preconditionFailure("random walks draw random numbers")
      }
    }
    return nil
  }

  private mutating func choose(among count: Int) -> Int {
    let way = Int(random.next() % UInt32(count))
    return policy == .leastUsed ? leastUsed(way) : way
  }

  /// Of the choices that were taken least often one at random.
  private func leastUsed(_ number: Int) -> Int {
    var counts: [Int32] = []
    for choice in story.state.flow.choices where !choice.isInvisibleDefault {
      counts.append(uses[Int(choice.thread.top.pc)])
    }
    let least = counts.min()!
    let candidates = counts.indices.filter { counts[$0] == least }
    return candidates[number % candidates.count]
  }

  /// What was seen to run.
  var coverage: StoryWatch { story.watch }

  /// What there is to see.
  var map: ProgramMap {
    let program = story.program
    return ProgramMap(
      program, without: outcomes.fallbacks(in: program), asides: outcomes.asides(in: program))
  }
}

extension Story {
  /// What to tell of a turn that prints more lines than a walk reads.
  var endlessTurn: Problem {
    let place = program.sourceLine(at: watch.last)
    return Problem(
      .error, "The story printed \(Walker.lineCountMax) lines without a choice. Is it a loop?",
      file: place?.file, line: place?.line)
  }
}

/// Marsaglia's xorshift with 32 bits of state and the shifts 13, 17 and 5 (2003).
struct XorShift32: Sendable {
  private var state: UInt32

  /// A state of 0 would stay 0.
  init(seed: UInt32) { state = seed == 0 ? 1 : seed }

  mutating func next() -> UInt32 {
    state ^= state << 13
    state ^= state >> 17
    state ^= state << 5
    return state
  }
}

/// What random walks came to.
struct WalkFindings: Sendable {
  /// A walk, so that it can be walked again.
  struct Walk: Hashable, Sendable {
    let number: Int
    let seed: Int32
    let ways: [Int32]

    /// Shorter walks first, then earlier ones.
    func isBetter(than other: Walk) -> Bool {
      (ways.count, number) < (other.ways.count, other.number)
    }
  }

  struct End: Hashable {
    let end: PathEnd
    let name: String?
  }

  private(set) var playCount = 0
  /// Steps on the longest walk.
  private(set) var depth = 0
  var turnCount = 0
  var lineCount = 0
  /// Walks that were cut off.
  private(set) var unfinishedCount = 0
  private(set) var ends: [(end: End, walk: Walk, count: Int)] = []
  private(set) var problems: [(problem: Problem, walk: Walk)] = []
  var ranges: VariableRanges
  private var endNumbers: [End: Int] = [:]
  private var problemNumbers: [Problem: Int] = [:]

  init(_ program: Program) { ranges = VariableRanges(program) }

  mutating func add(_ walk: Walk, end: PathEnd?, ending: String?, problems found: [Problem]) {
    playCount += 1
    depth = max(depth, walk.ways.count)
    for problem in found {
      if let number = problemNumbers[problem] {
        if walk.isBetter(than: problems[number].walk) { problems[number].walk = walk }
      } else {
        problemNumbers[problem] = problems.count
        problems.append((problem, walk))
      }
    }
    guard let end else {
      unfinishedCount += 1
      return
    }
    let key = End(end: end, name: ending)
    if let number = endNumbers[key] {
      ends[number].count += 1
      if walk.isBetter(than: ends[number].walk) { ends[number].walk = walk }
    } else {
      endNumbers[key] = ends.count
      ends.append((key, walk, 1))
    }
  }
}
