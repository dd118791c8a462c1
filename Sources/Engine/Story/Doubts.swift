/// What an explorer leaves open in a state: facts of which it only knows the values that they may
/// have. The state itself holds one of those values.
///
/// Where an instruction asks for such a fact, the machine waits, as it does for chance.
struct Doubts: Hashable, Sendable {
  /// By cell, the globals first and then the visit slots: the number that the explorer gave to the
  /// set of its values; 0 where the state's own value is right.
  var sets: [Int32]
  /// By visit slot: the count of the state to which its set belongs. Both go up together.
  var bases: [Int32]
  /// Cells whose set is smaller than what came in, for something asked.
  var narrowed = BitSet()
  /// What the instruction that comes next asks for was answered.
  var isAnswered = false

  init(_ state: StoryState) {
    sets = Array(repeating: 0, count: state.globals.count + state.visitCounts.count)
    bases = Array(repeating: 0, count: state.visitCounts.count)
  }
}

extension Story {
  /// Whether an instruction asks for a fact in doubt that has no answer yet.
  mutating func mustWaitForDoubt(at pc: Address) -> Bool {
    let cell = Int(watch.cells[Int(pc)])
    guard cell >= 0, let doubts = state.chance?.doubts, doubts.sets[cell] != 0 else { return false }
    if doubts.isAnswered { state.chance?.doubts?.isAnswered = false }
    return !doubts.isAnswered
  }

  /// The instruction that waits for a fact in doubt; nil if the machine waits for something else.
  var doubtfulPlace: Address? {
    let pc = state.flow.thread.top.pc
    guard !watch.cells.isEmpty, pc != .none, watch.cells[Int(pc)] >= 0,
      let doubts = state.chance?.doubts, doubts.sets[Int(watch.cells[Int(pc)])] != 0
    else { return nil }
    return pc
  }
}
