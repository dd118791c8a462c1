/// A story being played: a program and the state it has come to.
public struct Story: Sendable {
  /// Where the story stands: a copy of it is a saved game in memory. O(1) to copy.
  public internal(set) var state: StoryState
  let tables: StoryTables
  var watched = WatchedGlobals()

  /// Names of external functions that the host answers itself: calls to them come out as `.call`.
  /// Other calls go to the ink function of the same name.
  public var externals: [String] = [] {
    didSet { bindCalls() }
  }
  /// What a call gives that neither the host nor an ink function answers; nil makes it an error.
  public var externalDefault: HostValue?
  /// Instructions on the way to one line: more, and the story is taken to run away.
  var stepCountMax = StoryLimits.stepCountMax
  /// What work on texts and lists is worth beside the steps that it takes: the bytes that are made
  /// or compared, and a step's for each item that is looked at by itself.
  var bytesWorked = 0
  var lineByteCountMax = StoryLimits.lineByteCountMax
  var poolByteCountMax = StoryLimits.poolByteCountMax
  /// What the pools must take to be looked through after a line: twice as much as was found to be
  /// held the last time, so that looking takes no longer than making.
  var poolByteCountToCheck = StoryLimits.poolByteCountBetweenLines
  /// What an explorer wants to know beside what the story says.
  var watch = StoryWatch()
  /// By external call: the host answers it.
  private(set) var boundCalls: [Bool]

  /// Starts a story. Its random numbers follow from the seed.
  public init(_ program: Program, seed: Int32 = 0) {
    tables = StoryTables(program)
    boundCalls = Array(repeating: false, count: program.externalCalls.count)
    state = StoryState(tables, seed: seed)
    declareGlobals()
  }

  /// The compiled story that is played.
  public var program: Program { tables.program }

  private mutating func bindCalls() {
    boundCalls = tables.program.externalCalls.map { externals.contains($0.name) }
  }

  /// Gives the globals their first values, and comes back to the start.
  private mutating func declareGlobals() {
    guard let declarations = tables.program.globalDeclarations else { return }
    state.flow.thread.top.pc = tables.program[declarations].start
    if case .line(let line) = continueLine() { state.problems = line.problems }
    state.flow = Flow(name: Self.defaultFlow)
  }

  /// The state in which the story begins, with these random numbers.
  var declared: StoryState {
    var story = self
    story.state = StoryState(tables, seed: state.storySeed)
    story.declareGlobals()
    return story.state
  }

  /// Goes on to the next thing that the host must see.
  public mutating func next() -> StoryEvent {
    if let call = state.pendingCall { return .call(request(call)) }
    if hasContent {
      watched.changes = []
      switch continueLine() {
      case .line(let line):
        noteChanges()
        return .line(line)
      case .call(let id): return .call(request(id))
      case .draw: preconditionFailure("only an explorer waits for chance, and asks for progress")
      }
    }
    watched.changes = []
    let choices = choices
    return choices.isEmpty ? .ended : .choices(choices)
  }

  /// What the reader can choose now; empty while there is more to read.
  public var choices: [Choice] {
    if canContinue { return [] }
    var choices: [Choice] = []
    choices.reserveCapacity(state.flow.choices.count)
    for choice in state.flow.choices where !choice.isInvisibleDefault {
      choices.append(
        Choice(
          index: choices.count, text: string(of: choice.text),
          tags: choice.tags.map { string(of: $0) }))
    }
    return choices
  }

  /// Takes the choice with this index of `choices`.
  public mutating func choose(_ index: Int) {
    precondition(!canContinue, "the reader chooses when there is nothing more to read")
    followChoice(at: state.flow.place(ofVisible: index), countsTurn: true)
  }

  /// The choice with this index of `choices`.
  func visibleChoice(_ index: Int) -> PendingChoice {
    state.flow.choices[state.flow.place(ofVisible: index)]
  }

  /// Whether `next()` has more to read (or a function to call) before choices or the end.
  public var canContinue: Bool { hasContent }

  /// Goes on from a `.call` with the function's value.
  public mutating func resume(returning value: HostValue) {
    guard let call = state.pendingCall else {
      preconditionFailure("only a call that came out of `next()` can be answered")
    }
    state.pendingCall = nil
    state.flow.stack.removeLast(tables.program.externalCalls[call.index].argumentCount)
    state.flow.stack.append(makeValue(value) ?? .void)
    state.flow.thread.previous = state.flow.thread.top.pc
    state.flow.thread.top.pc += 1
  }

  /// Goes back (or over) to a state of this program's, such as an earlier value of `state`.
  public mutating func restore(_ state: StoryState) {
    self.state = state
    acceptWatched()
  }

  /// The name of the flow that a story begins in.
  public static let defaultFlow = "DEFAULT_FLOW"
}
