/// What a search has found so far: states, where they lead, and what was seen on the way.
public struct Exploration: Sendable {
  enum Limit: Hashable, Sendable {
    case states, memory, time
  }

  let program: Program
  /// The limit that ended the search; nil if nothing is left to search.
  var limit: Limit?
  private(set) var states: StateSet
  /// The probability, at most, that a state was taken for another and left out; 0 if none can be.
  private(set) var omissionProbability = 0.0
  /// By state: the step that first led to it, on a shortest path.
  private(set) var origins: [Explorer.Step] = []
  /// By state: how many steps lead to it from the start.
  private(set) var depths: [Int32] = []
  /// By state that was expanded: its first edge in `edges`.
  private(set) var firstEdges: [Int] = []
  /// Where each way of each state leads, in order: a state, or below 0 an end.
  private(set) var edges: [Int32] = []
  private(set) var ends: [End] = []
  private(set) var problems: [FoundProblem] = []
  /// Steps to states that were known before: what the self-check plays on.
  private(set) var merges: [Merge] = []
  var coverage: ExploredCoverage
  var variables = VariableRanges()
  /// What the search left out, in words.
  var abstractions: [String] = []
  /// What else is known of a story that does not fit.
  var survey: StorySurvey?
  /// What plays showed of what the host calls aside, beside a search of every state.
  var asides: Sightings?
  /// It ignored facts that only decide what is said.
  var isSliced = false
  /// Further searches of the same story, each with facts that this one ignored.
  var slices: [Exploration] = []
  /// By property that was seen to show: the first step on which it did.
  private(set) var propertySteps: [Int: Explorer.Step] = [:]
  private var mergeCount = 0
  private var mergeStride = 1
  private var endNumbers: [EndKey: Int] = [:]
  private var problemNumbers: [Problem: Int] = [:]

  /// A place where paths end, and a shortest path to it.
  struct End: Sendable {
    let end: PathEnd
    /// The name that a tag gave it.
    let name: String?
    let step: Explorer.Step
  }

  struct FoundProblem: Sendable {
    let problem: Problem
    /// A shortest path to it.
    let ways: [Int]
    /// Nothing was left to read or to choose.
    let isDeadEnd: Bool
  }

  struct Merge: Hashable, Sendable, BitwiseCopyable {
    let state: Int32
    let step: Explorer.Step
  }

  private struct EndKey: Hashable {
    let end: PathEnd
    let name: String?
  }

  /// Merges that are kept for the self-check, which is to have 10,000; of more, every second,
  /// fourth and so on.
  static let mergeCountMax = 20_000

  init(program: Program, isCompact: Bool = false) {
    self.program = program
    states = StateSet(isCompact: isCompact)
    coverage = ExploredCoverage(program)
  }

  /// Roughly what the found states take.
  var byteCount: Int {
    let origin = MemoryLayout<Explorer.Step>.stride + MemoryLayout<Int32>.stride
    return states.byteCount + origins.capacity * origin + firstEdges.capacity * 8
      + edges.capacity * 4
  }

  var stateCount: Int { origins.count }

  /// The search is over: no more states are looked up.
  mutating func forgetStates() {
    omissionProbability = states.omissionProbability
    states = StateSet()
  }

  var isExhausted: Bool { limit == nil }

  func depth(of step: Explorer.Step) -> Int32 { step.state < 0 ? 0 : depths[Int(step.state)] + 1 }

  /// Adds a state; with words, so that it is known when another path leads to it.
  mutating func addState(
    _ digest: StateDigest, _ words: ArraySlice<UInt32>, on step: Explorer.Step
  ) -> Int32 {
    if !words.isEmpty { states.insert(digest, words) }
    origins.append(step)
    depths.append(step.state < 0 ? 0 : depths[Int(step.state)] + 1)
    return Int32(origins.count - 1)
  }

  mutating func addEdge(to goal: Int32, on step: Explorer.Step, isMerge: Bool) {
    addEdge(goal, on: step)
    guard isMerge else { return }
    if mergeCount % mergeStride == 0 { merges.append(Merge(state: goal, step: step)) }
    mergeCount += 1
    if merges.count > Self.mergeCountMax {
      merges = merges.indices.filter { $0 % 2 == 0 }.map { merges[$0] }
      mergeStride *= 2
    }
  }

  mutating func addEnd(_ end: PathEnd, _ name: String?, on step: Explorer.Step) {
    let key = EndKey(end: end, name: name)
    let number = endNumbers[key] ?? ends.count
    if number == ends.count {
      endNumbers[key] = number
      ends.append(End(end: end, name: name, step: step))
    }
    addEdge(-1 - Int32(number), on: step)
  }

  private mutating func addEdge(_ goal: Int32, on step: Explorer.Step) {
    guard step.state >= 0 else { return }
    while firstEdges.count <= Int(step.state) { firstEdges.append(edges.count) }
    edges.append(goal)
  }

  /// A property shows on a step: the first of all is kept.
  mutating func note(property: Int, on step: Explorer.Step) {
    if let known = propertySteps[property], (known.state, known.way) <= (step.state, step.way) {
      return
    }
    propertySteps[property] = step
  }

  mutating func note(_ found: FoundProblem) {
    guard problemNumbers[found.problem] == nil else { return }
    problemNumbers[found.problem] = problems.count
    problems.append(found)
  }

  /// The edges of a state; empty if it was not expanded.
  func edges(of state: Int) -> ArraySlice<Int32> { edges[edgePlaces(of: state)] }

  /// Where the edges of a state stand in `edges`.
  func edgePlaces(of state: Int) -> Range<Int> {
    guard state < firstEdges.count else { return 0..<0 }
    let end = state + 1 < firstEdges.count ? firstEdges[state + 1] : edges.count
    return firstEdges[state]..<end
  }

  var expandedCount: Int { firstEdges.count }

  func path(toState number: Int) -> [Int] { path(to: origins[number]) }

  /// The ways that lead from the start along a step.
  func path(to step: Explorer.Step) -> [Int] {
    var ways: [Int] = []
    var step = step
    while step.state >= 0 {
      ways.append(Int(step.way))
      step = origins[Int(step.state)]
    }
    return ways.reversed()
  }
}
