/// A story being played: a program and the state it has come to.
public struct Story: Sendable {
  public let program: Program
  public private(set) var state: StoryState

  /// Names of external functions that the host answers itself: calls to them come out as `.call`.
  /// Other calls go to the ink function of the same name.
  public var externals: [String] = []
  /// What a call gives that neither the host nor an ink function answers; nil makes it an error.
  public var externalDefault: HostValue?

  /// Starts a story. Its random numbers follow from the seed.
  public init(_ program: Program, seed: Int32 = 0) {
    self.program = program
    state = StoryState()
  }

  /// Goes on to the next thing that the host must see.
  public mutating func next() -> StoryEvent {
    preconditionFailure("the machine is not here yet")
  }

  /// Takes the choice with this index of `choices`.
  public mutating func choose(_ index: Int) {
    preconditionFailure("the machine is not here yet")
  }

  /// What the reader can choose now; empty while there is more to read.
  public var choices: [Choice] { [] }

  /// Whether `next()` has more to read (or a function to call) before choices or the end.
  public var canContinue: Bool { false }

  /// Goes on from a `.call` with the function's value.
  public mutating func resume(returning value: HostValue) {
    preconditionFailure("the machine is not here yet")
  }

  /// Goes back (or over) to a state of this program's, such as an earlier value of `state`.
  public mutating func restore(_ state: StoryState) { self.state = state }

  /// The value of a global variable; nil if the story declares none of that name.
  public func global(_ name: String) -> HostValue? { nil }

  /// Sets a global variable. False if the story declares none of that name.
  public mutating func setGlobal(_ name: String, to value: HostValue) -> Bool { false }

  /// How often a knot, stitch or label was visited; nil if there is none or its visits do not count.
  public func visitCount(at path: String) -> Int? { nil }

  /// Leaves everything that runs and goes on at a knot or stitch. False if there is none.
  public mutating func jump(to path: String, arguments: [HostValue] = []) -> Bool { false }

  /// Runs an ink function to its end, aside from the story; nil if there is none or it failed.
  public mutating func evaluate(
    function name: String, arguments: [HostValue] = []
  ) -> (value: HostValue, text: String)? { nil }

  /// The flow that `next()` reads.
  public var currentFlow: String { Self.defaultFlow }
  public static let defaultFlow = "DEFAULT_FLOW"

  /// Goes over to a flow of its own place, choices and call stack; a new name starts a new flow.
  public mutating func switchFlow(to name: String) {}

  /// Forgets a flow; the default flow takes over if it was the current one.
  public mutating func removeFlow(_ name: String) {}
}
