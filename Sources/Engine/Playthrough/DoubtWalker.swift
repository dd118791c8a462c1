/// Steps a story from crossing to crossing, some of whose facts are in doubt.
///
/// Where an instruction asks for a fact in doubt there is a crossing: each way settles the fact as
/// far as the instruction needs to know. So one state stands for all those that differ only in what
/// nothing has asked for yet.
struct DoubtWalker {
  enum Way: Hashable {
    case way(Int)
    /// A cell has one of the values of a set.
    case values(cell: Int, set: Int32)
  }

  private(set) var walker: Walker
  let cells: DoubtCells
  let sets: ValueSets
  private let kills: [Int32]
  private let tables: StoryTables
  private var questions: [Address: DoubtCells.Question] = [:]
  /// A fact that somebody asked for and whose values cannot be told apart.
  private(set) var unanswerable: Int?

  init(_ start: Walker, _ reading: FactReading, _ cells: DoubtCells, _ sets: ValueSets) {
    walker = start
    self.cells = cells
    self.sets = sets
    kills = reading.kills
    tables = start.story.tables
    walker.story.watch = StoryWatch(watching: tables.program)
    walker.story.watch.cells = cells.ofInstruction
    let doubts = Doubts(walker.story.state)
    walker.story.state.chance?.doubts = doubts
  }

  mutating func begin() -> Walker.Stop {
    let stop = walker.begin()
    return settle(stop)
  }

  mutating func ways(from crossing: Crossing) -> [Way] {
    walker.story.state = crossing.state
    guard case .doubt(let place) = crossing.wait else {
      return (0..<walker.wayCount(of: crossing.wait)).map { .way($0) }
    }
    let cell = Int(cells.ofInstruction[Int(place)])
    return (parts(of: cell, at: place) ?? []).map { .values(cell: cell, set: $0) }
  }

  mutating func take(_ way: Way, from crossing: Crossing) -> Walker.Stop {
    switch way {
    case .way(let number):
      let stop = walker.take(number, from: crossing)
      return settle(stop)
    case .values(let cell, let set):
      var narrowed = crossing
      walker.story.state = crossing.state
      settleBase(of: cell)
      narrow(cell, to: set)
      narrowed.state = walker.story.state
      let stop = walker.take(0, from: narrowed)
      return settle(stop)
    }
  }

  /// What was seen to run for the first time since this was asked last.
  mutating func takeFresh() -> [StoryWatch.Sighting] {
    let fresh = walker.story.watch.fresh
    walker.story.watch.fresh.removeAll(keepingCapacity: true)
    return fresh
  }

  // MARK: Answers

  /// Goes on past what can be answered without looking at any value.
  private mutating func settle(_ stop: Walker.Stop) -> Walker.Stop {
    var stop = stop
    while case .crossing(.doubt(let place)) = stop, pass(place) { stop = walker.goOnInTurn() }
    return stop
  }

  private mutating func question(at place: Address) -> DoubtCells.Question {
    if let known = questions[place] { return known }
    let question = cells.question(at: place)
    questions[place] = question
    return question
  }

  private mutating func parts(of cell: Int, at place: Address) -> [Int32]? {
    settleBase(of: cell)
    var question = question(at: place)
    switch question {
    case .update, .store: question = .whole
    default: break
    }
    let parts = cells.parts(of: walker.story.state.chance!.doubts!.sets[cell], by: question, sets)
    if parts == nil { unanswerable = cell }
    return parts
  }

  private mutating func pass(_ place: Address) -> Bool {
    let cell = Int(cells.ofInstruction[Int(place)])
    switch question(at: place) {
    case .store where mayForget(cell, storedAt: place):
      walker.story.state.chance!.doubts!.sets[cell] = 0
      walker.story.state.chance!.doubts!.narrowed.remove(cell)
      return true
    case .update(let operation, let value):
      if update(cell, operation, value, at: place) { return true }
    default:
      if isRefused(choiceAt: place) {
        answer(cell)
        return true
      }
    }
    guard parts(of: cell, at: place)?.count == 1 else { return false }
    answer(cell)
    return true
  }

  /// The instruction waits only for what is in doubt: to what turned out to be known it needs no
  /// answer, and the next one that waits must not take it for its own.
  private mutating func answer(_ cell: Int) {
    let isInDoubt = walker.story.state.chance!.doubts!.sets[cell] != 0
    walker.story.state.chance!.doubts!.isAnswered = isInDoubt
  }

  /// An empty list takes over the lists that the old value belongs to: these must be known.
  private func mayForget(_ cell: Int, storedAt place: Address) -> Bool {
    if kills[Int(place)] >= 0 { return true }
    let set = walker.story.state.chance!.doubts!.sets[cell]
    guard set != ValueSets.anything, case .few(let values) = sets[set] else { return false }
    let origins = values.map { value -> BitSet? in
      if case .list(let list) = value { tables.program.origins(of: list) } else { nil }
    }
    return Set(origins).count == 1
  }

  /// A choice whose condition is false does not ask whether it was taken.
  private func isRefused(choiceAt place: Address) -> Bool {
    guard case .choice(let id) = tables.program.instructions[Int(place)],
      tables.program.choicePoints[id.index].hasCondition
    else { return false }
    switch walker.story.state.flow.stack.last {
    case .bool(false), .int(0): return true
    default: return false
    }
  }

  /// Changes all values of a set alike, and goes on behind the four instructions that do it.
  private mutating func update(
    _ cell: Int, _ operation: BinaryOperator, _ value: Value, at place: Address
  ) -> Bool {
    let old = walker.story.state.chance!.doubts!.sets[cell]
    guard old != ValueSets.anything else { return false }
    let id = GlobalID(cell)
    let new: Int32
    switch sets[old] {
    case .few(let values):
      var results: [Datum] = []
      for datum in values {
        walker.story.state.globals[cell] = walker.story.value(of: datum)
        guard let result = try? walker.story.apply(operation, walker.story.load(id), value) else {
          return false
        }
        walker.story.store(result, in: id)
        let stored = Datum(walker.story.load(id), in: walker.story.state, tables)
        guard let stored else { return false }
        results.append(cells.normal(stored, cell))
      }
      new = sets.number(of: results)
    case .range(let low, let high):
      guard case .int(let number) = value, operation == .add || operation == .subtract else {
        return false
      }
      new = sets.number(moved(low, high, by: operation == .add ? Int64(number) : -Int64(number)))
    }
    guard new != ValueSets.anything else { return false }
    walker.story.state.chance!.doubts!.sets[cell] = sets[new].isSingle ? 0 : new
    walker.story.state.globals[cell] = walker.story.value(of: sets[new].first)
    for index in place..<place + 4 { walker.story.watch.ran(index) }
    walker.story.state.flow.thread.previous = place + 3
    walker.story.state.flow.thread.top.pc = place + 4
    return true
  }

  private func moved(_ low: Int32, _ high: Int32, by distance: Int64) -> ValueSet {
    // What has no bound stays so.
    func moved(_ number: Int32) -> Int32 {
      number == .min || number == .max ? number : Int32(clamping: Int64(number) + distance)
    }
    return .range(moved(low), moved(high))
  }

  private mutating func narrow(_ cell: Int, to set: Int32) {
    let datum = sets[set].first
    let isKnown = sets[set].isSingle
    walker.story.state.chance!.doubts!.sets[cell] = isKnown ? 0 : set
    answer(cell)
    if isKnown {
      walker.story.state.chance!.doubts!.narrowed.remove(cell)
    } else {
      walker.story.state.chance!.doubts!.narrowed.insert(cell)
    }
    if cell < cells.globalCount {
      walker.story.state.globals[cell] = walker.story.value(of: datum)
    } else if case .int(let count) = datum {
      let slot = cell - cells.globalCount
      walker.story.state.visitCounts[slot] = count
      walker.story.state.chance!.doubts!.bases[slot] = count
    }
  }

  // MARK: Values

  /// Moves the set of a count along with the count.
  private mutating func settleBase(of cell: Int) {
    let slot = cell - cells.globalCount
    guard slot >= 0, let doubts = walker.story.state.chance?.doubts, doubts.sets[cell] > 0 else {
      return
    }
    let count = walker.story.state.visitCounts[slot]
    guard count != doubts.bases[slot] else { return }
    let distance = Int64(count) - Int64(doubts.bases[slot])
    let new: Int32
    switch sets[doubts.sets[cell]] {
    case .few(let values):
      new = sets.number(
        of: values.map { value -> Datum in
          guard case .int(let number) = value else { return value }
          return .int(cells.normal(Int32(clamping: Int64(number) + distance), cell))
        })
    case .range(let low, let high): new = sets.number(moved(low, high, by: distance))
    }
    let isKnown = new != ValueSets.anything && sets[new].isSingle
    walker.story.state.chance!.doubts!.sets[cell] = isKnown ? 0 : new
    if new != ValueSets.anything, case .int(let first) = sets[new].first {
      walker.story.state.visitCounts[slot] = first
    }
    walker.story.state.chance!.doubts!.bases[slot] = walker.story.state.visitCounts[slot]
  }

  mutating func settleBases() {
    guard let doubts = walker.story.state.chance?.doubts else { return }
    let counts = walker.story.state.visitCounts
    for slot in counts.indices
    where doubts.sets[cells.globalCount + slot] != 0 && counts[slot] != doubts.bases[slot] {
      settleBase(of: cells.globalCount + slot)
    }
  }

  /// Forgets what was learned of facts that are asked for no more.
  mutating func keepNarrowed(_ kept: BitSet) {
    guard let doubts = walker.story.state.chance?.doubts, !doubts.narrowed.isEmpty else { return }
    walker.story.state.chance!.doubts!.narrowed = doubts.narrowed.intersection(kept)
  }

  /// The set of the values that a cell may have in a state whose bases are settled.
  func set(of cell: Int, in state: StoryState) -> Int32 {
    let set = state.chance!.doubts!.sets[cell]
    if set != 0 { return set }
    if cell >= cells.globalCount {
      let count = state.visitCounts[cell - cells.globalCount]
      return sets.number(ofOnly: .int(cells.normal(count, cell)))
    }
    guard let datum = Datum(state.globals[cell], in: state, tables) else {
      preconditionFailure("a variable holds no reference")
    }
    return sets.number(ofOnly: cells.normal(datum, cell))
  }

  /// Takes what a state may be into another that counts as the same; false if it added nothing.
  func join(_ new: StoryState, into state: inout StoryState, _ live: [Int32]) -> Bool {
    var grew = false
    for cell in live.map({ Int($0) }) {
      if isPlainlyEqual(cell, new, state) { continue }
      let old = set(of: cell, in: state)
      let both = sets.union(old, set(of: cell, in: new))
      guard both != old else { continue }
      grew = true
      state.chance!.doubts!.sets[cell] = both
      if cell >= cells.globalCount {
        let slot = cell - cells.globalCount
        state.visitCounts[slot] = cells.normal(state.visitCounts[slot], cell)
        state.chance!.doubts!.bases[slot] = state.visitCounts[slot]
      }
    }
    return grew
  }

  private func isPlainlyEqual(_ cell: Int, _ left: StoryState, _ right: StoryState) -> Bool {
    guard left.chance!.doubts!.sets[cell] == right.chance!.doubts!.sets[cell] else { return false }
    if left.chance!.doubts!.sets[cell] != 0 { return true }
    if cell >= cells.globalCount {
      let slot = cell - cells.globalCount
      return left.visitCounts[slot] == right.visitCounts[slot]
    }
    switch left.globals[cell] {
    case .int, .bool: return left.globals[cell] == right.globals[cell]
    case .text(let id):
      return id.index < tables.texts.count && left.globals[cell] == right.globals[cell]
    default: return false
    }
  }

  /// Whether a cell has one of the values of a set in a state without doubts.
  func isValue(of cell: Int, in state: StoryState, among set: Int32) -> Bool {
    guard set != ValueSets.anything else { return true }
    if cell >= cells.globalCount {
      let count = cells.normal(state.visitCounts[cell - cells.globalCount], cell)
      return sets[set].contains(.int(count))
    }
    guard let datum = Datum(state.globals[cell], in: state, tables) else { return false }
    return sets[set].contains(cells.normal(datum, cell))
  }
}
