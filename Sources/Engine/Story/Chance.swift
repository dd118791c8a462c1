/// Chance as an explorer plays it, who wants to see every outcome: instead of drawing a random
/// number the machine waits for the explorer to say what the draw gives.
struct Chance: Hashable, Sendable {
  /// What the draw that waits gives, from 0.
  var outcome: Int32?
  /// The shuffles whose round has begun, by container.
  private(set) var deals: [Deal] = []
  /// The story set its own seed: from here on its random numbers are known, and chance no more.
  var isSeeded = false
  /// Facts of which only the values that they may have are known.
  var doubts: Doubts?

  /// The elements of a shuffle that were shown in its current round.
  struct Deal: Hashable, Sendable {
    let container: ContainerID
    var shown: BitSet
  }

  init(outcome: Int32? = nil, deals: [Deal] = [], isSeeded: Bool = false) {
    self.outcome = outcome
    self.deals = deals
    self.isSeeded = isSeeded
  }

  /// A draw that waits, and how many outcomes it has.
  struct Draw: Hashable, Sendable, BitwiseCopyable {
    let outcomeCount: Int32
    /// The value of the first outcome where outcomes are numbers; the others follow it.
    let first: Int32
  }

  /// The elements that a shuffle of so many may show next.
  func elementsLeft(_ id: ContainerID, of count: Int) -> [Int] {
    let shown = shown(id)
    return shown.count >= count
      ? Array(0..<count) : (0..<count).filter { !shown.contains($0) }
  }

  /// Shows an element; after the last of a round the next begins.
  mutating func show(_ element: Int, of id: ContainerID, count: Int) {
    var shown = shown(id)
    if shown.count >= count { shown = BitSet() }
    shown.insert(element)
    let place = deals.firstIndex { $0.container >= id } ?? deals.endIndex
    if place < deals.endIndex, deals[place].container == id {
      deals[place].shown = shown
    } else {
      deals.insert(Deal(container: id, shown: shown), at: place)
    }
  }

  func shown(_ id: ContainerID) -> BitSet {
    deals.first { $0.container == id }?.shown ?? BitSet()
  }
}

extension Story {
  /// Whether an explorer decides the draws, and has not said yet what the next one gives.
  @inline(__always)
  var mustWaitForChance: Bool {
    guard let chance = state.chance else { return false }
    return !chance.isSeeded && chance.outcome == nil && !isEvaluating
  }

  /// What an explorer chose for this draw; nil if the random numbers decide.
  mutating func takeOutcome() -> Int32? {
    guard let chance = state.chance, !chance.isSeeded, let outcome = chance.outcome else {
      return nil
    }
    state.chance?.outcome = nil
    return outcome
  }

  /// The draw that the machine waits for; nil if the instruction will fail, or gives the same in
  /// any case.
  var pendingDraw: Chance.Draw? {
    let pc = state.flow.thread.top.pc
    let stack = state.flow.stack
    guard pc != .none, let top = stack.last else { return nil }
    switch tables.program.instructions[Int(pc)] {
    case .random:
      guard stack.count > 1, case .int(let low) = stack[stack.count - 2],
        case .int(let high) = top, low <= high, Int(high) - Int(low) < Int(Int32.max)
      else { return nil }
      return Chance.Draw(outcomeCount: high - low + 1, first: low)
    case .listRandom:
      guard case .list(let id) = top, !list(id).items.isEmpty else { return nil }
      return Chance.Draw(outcomeCount: Int32(list(id).items.count), first: 0)
    case .shuffleIndex(let id):
      guard case .int(let count) = top, count > 0, count <= StoryLimits.shuffleElementCountMax
      else { return nil }
      let left = state.chance?.elementsLeft(id, of: Int(count)) ?? []
      return Chance.Draw(outcomeCount: Int32(left.count), first: 0)
    default: return nil
    }
  }
}
