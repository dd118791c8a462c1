/// Everything that changes while a story runs, as one value: `let saved = state` is undo, save,
/// fork and ink's own look-ahead. Belongs to the program that it ran with.
public struct StoryState: Hashable, Sendable {
  // Shared by all flows.
  var globals: [Value]
  /// By slot: only containers whose visits count have one.
  var visitCounts: [Int32]
  /// The turn of the last visit, by slot: only containers that are asked for it have one.
  var turnIndices: [Int32]
  static let neverVisited = Int32.min
  /// Texts that the story made; their IDs follow those of the program's.
  var texts = TextPool()
  /// List values that the story made; their IDs follow those of the program's.
  var lists = ListPool()
  /// Choices taken, less one.
  var turnIndex: Int32 = -1
  var storySeed: Int32
  /// What the random numbers go on from.
  var previousRandom: Int32 = 0
  /// Takes the place of the random numbers while every outcome is to be seen.
  var chance: Chance?

  var flow: Flow
  /// The flows that wait, by name.
  var otherFlows: [Flow] = []

  /// The flow ended by `done` or `end`, which is no mistake of the author's.
  var didSafeExit: Bool {
    get { flow.didSafeExit }
    set { flow.didSafeExit = newValue }
  }
  /// A line has begun and waits for a function of the host's.
  var isMidLine: Bool {
    get { flow.isMidLine }
    set { flow.isMidLine = newValue }
  }
  /// The call that the host must answer.
  var pendingCall: ExternalCallID? {
    get { flow.pendingCall }
    set { flow.pendingCall = newValue }
  }
  /// What went wrong since the last line that was handed out.
  var problems: [Problem] = []

  init(_ tables: StoryTables, seed: Int32) {
    globals = Array(repeating: .int(0), count: tables.program.globals.count)
    visitCounts = Array(repeating: 0, count: tables.visitSlotCount)
    turnIndices = Array(repeating: Self.neverVisited, count: tables.turnSlotCount)
    storySeed = seed
    flow = Flow(name: Story.defaultFlow)
  }
}

extension StoryState {
  /// Becomes a copy of another state of its program. It keeps its storage where the other holds as
  /// much, or nothing yet: it would soon need it again.
  mutating func become(_ other: borrowing StoryState) {
    // The arrays that nearly every turn changes.
    globals.update(from: other.globals)
    visitCounts.update(from: other.visitCounts)
    turnIndices.update(from: other.turnIndices)
    texts = other.texts
    lists = other.lists
    turnIndex = other.turnIndex
    storySeed = other.storySeed
    previousRandom = other.previousRandom
    chance = other.chance
    flow.become(other.flow)
    otherFlows = other.otherFlows
    problems = other.problems
    assert(self == copy other, "each property is one of those above")
  }
}

extension Flow {
  fileprivate mutating func become(_ other: borrowing Flow) {
    name = other.name
    thread = other.thread
    suspended = other.suspended
    choices = other.choices
    if other.stack.isEmpty {
      stack.removeAll(keepingCapacity: true)
    } else {
      stack = other.stack
    }
    if other.output.count == 0 { output.removeAll() } else { output = other.output }
    didSafeExit = other.didSafeExit
    isMidLine = other.isMidLine
    pendingCall = other.pendingCall
  }
}

extension Array where Element: BitwiseCopyable {
  /// Becomes equal to an array of as many elements, in the storage that it has.
  fileprivate mutating func update(from other: [Element]) {
    guard count == other.count else {
      self = other
      return
    }
    unsafe withUnsafeMutableBufferPointer { ours in
      unsafe other.withUnsafeBufferPointer { theirs in
        _ = unsafe ours.update(from: theirs)
      }
    }
  }
}

/// One reading of the story: its place, what it said and what it offers.
struct Flow: Hashable, Sendable {
  var name: String
  var thread = StoryThread()
  /// The threads that wait below the current one.
  var suspended: [StoryThread] = []
  var choices: [PendingChoice] = []
  /// What is being evaluated.
  var stack = LayeredStack<Value>()
  var output = OutputStream()
  // Each flow its own: while one waits for the host in the middle of a line, another may talk.
  var didSafeExit = false
  var isMidLine = false
  var pendingCall: ExternalCallID?

  // By place: a choice that is looked at in a loop of its own is copied.

  /// How many choices a reader sees.
  var visibleChoiceCount: Int {
    var count = 0
    for place in choices.indices where !choices[place].isInvisibleDefault { count += 1 }
    return count
  }

  /// Whether one of the choices is a fallback.
  var hasFallback: Bool {
    for place in choices.indices where choices[place].isInvisibleDefault { return true }
    return false
  }

  /// Where the choice that a reader sees with this index stands among all.
  func place(ofVisible index: Int) -> Int {
    var left = index
    for place in choices.indices where !choices[place].isInvisibleDefault {
      if left == 0 { return place }
      left -= 1
    }
    preconditionFailure("the index is one of a choice that is offered")
  }

  /// Gets ready for a copy while this goes on.
  mutating func share() {
    stack.share(upTo: stack.count)
    thread.share()
  }

  var canPopThread: Bool { !suspended.isEmpty && thread.top.kind != .evaluation }
}

/// A call stack. Its top stands beside the others: most threads have no others, and copying and
/// changing such a thread allocates nothing.
struct StoryThread: Hashable, Sendable {
  var top = Frame(pc: 0, kind: .tunnel)
  /// The frames that wait, bottom first.
  private(set) var below = LayeredStack<Frame>()
  /// The temporaries of all frames, bottom first; only the frame on top can declare.
  var temporaries = LayeredStack<Temporary>()
  /// The last instruction: what a divert leaves counts as open already.
  var previous = Address.none

  /// How many frames there are.
  var frameCount: Int { below.count + 1 }

  /// A frame by its place from the bottom.
  @inline(__always)
  subscript(depth: Int) -> Frame { depth == below.count ? top : below[depth] }

  /// Where a name stands in the temporaries of a frame.
  func index(of name: NameID, inFrame depth: Int) -> Int? {
    let end = depth == below.count ? temporaries.count : Int(self[depth + 1].base)
    var index = Int(self[depth].base)
    while index < end {
      if temporaries[index].name == name { return index }
      index += 1
    }
    return nil
  }

  mutating func push(_ frame: Frame) {
    below.append(top)
    top = frame
  }

  /// Goes back to the frame below with what the one on top declared forgotten.
  mutating func popFrame() {
    let height = Int(top.base)
    guard let frame = below.popLast() else { preconditionFailure("the lowest frame stays") }
    top = frame
    temporaries.removeLast(temporaries.count - height)
  }

  /// Gets ready for a copy while this goes on. Only the temporaries of the top are often changed.
  mutating func share() {
    below.share(upTo: below.count)
    temporaries.share(upTo: Int(top.base))
  }

  /// Words were said: the functions that run have begun to say something.
  mutating func endFunctionStarts() {
    guard top.kind == .function else { return }
    top.outputStart = -1
    // Where one has begun already, so have those below it.
    var first = below.count
    while first > 0, below[first - 1].kind == .function, below[first - 1].outputStart != -1 {
      first -= 1
    }
    // A loop that may change them makes them its own beforehand, even if it then changes none.
    guard first < below.count else { return }
    for index in first..<below.count { below[index].outputStart = -1 }
  }
}

struct Frame: Hashable, Sendable, BitwiseCopyable {
  enum Kind: UInt8, Hashable, Sendable, BitwiseCopyable {
    case tunnel
    case function
    /// A function that the host evaluates.
    case evaluation
  }

  /// The instruction to run next; below the top, the one that called.
  var pc: Address
  var kind: Kind
  /// Its first temporary.
  var base: UInt32 = 0
  /// Where the output stood when a function began; -1 once the function has said something.
  var outputStart: Int32 = 0
  /// How high the evaluation stack stood when the host's evaluation began.
  var stackBase: UInt32 = 0
}

struct Temporary: Hashable, Sendable, BitwiseCopyable {
  var name: NameID
  var value: Value
}

/// A choice that the story generated; the reader sees it unless it is a fallback.
struct PendingChoice: Hashable, Sendable {
  var text: TextID
  var tags: [TextID]
  var target: TargetID
  var isInvisibleDefault: Bool
  /// The call stack to go on with.
  var thread: StoryThread
}
