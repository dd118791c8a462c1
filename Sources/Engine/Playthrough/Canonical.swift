/// Writes down what of a state the future can still tell apart: equal words, equal futures.
///
/// Left out are everything dead (see `Liveness`), what was said, the texts of offered choices, and
/// the order of what has none. Counts are written by their classes.
struct Canonical {
  let tables: StoryTables
  private let liveness: Liveness
  /// By fact.
  private let facts: [FactWriting]
  private let numberOfName: [Int32]
  private let numberOfGlobal: [Int32]
  let texts: ValueTexts
  private let addressBitCount: Int
  /// By instruction: where what is live there stands in `rows`; -1 until it is asked for.
  private var rowAt: [Int32]
  private var rowBehind: [Int32]
  private var rows: Liveness.Words = []
  private var joinedRows: [RowPair: Int] = [:]
  private let wordCount: Int

  // Scratch, kept for its storage.
  private var live: Liveness.Words
  var pointed: [GlobalID] = []
  var bits = BitWords()

  private var orders: [Order] = []
  private var ordersByLive = IndexTable()

  /// By fact: its cell, if it may be in doubt.
  private let cells: [Int32]
  /// Cells in doubt that the words name.
  private(set) var doubted = BitSet()
  /// All facts that the words stand for, those in doubt included.
  private(set) var asked: Liveness.Words = []

  private struct RowPair: Hashable {
    let row: Int
    let other: Int
  }

  init(_ tables: StoryTables, _ liveness: Liveness) {
    self.tables = tables
    self.liveness = liveness
    wordCount = liveness.wordCount
    live = Liveness.Words(repeating: 0, count: liveness.wordCount)
    rowAt = Array(repeating: -1, count: tables.program.instructions.count + 1)
    rowBehind = rowAt
    addressBitCount = BitWords.bitCount(below: tables.program.instructions.count + 1)
    let reading = liveness.reading
    facts = reading.table.facts.map { FactWriting($0, reading, tables) }
    texts = ValueTexts(tables)
    cells = reading.table.facts.map { DoubtCells.cell(of: $0, tables) }
    numberOfName = tables.program.names.indices.map {
      Int32(reading.table.existingNumber(.temporary(NameID($0))) ?? -1)
    }
    numberOfGlobal = tables.program.globals.indices.map {
      Int32(reading.table.existingNumber(.global(GlobalID($0))) ?? -1)
    }
  }

  /// What the crossing that was read last comes to.
  var words: [UInt32] { bits.words }

  /// Appends what a crossing comes to.
  mutating func write(_ crossing: Crossing, of story: Story, to words: inout [UInt32]) {
    read(story, at: crossing.wait, ending: crossing.ending, talkingIn: crossing.talkingIn)
    words += bits.words
  }

  /// Finds out what a crossing comes to: see `words`.
  mutating func read(
    _ story: borrowing Story, at wait: Crossing.Wait, ending: String?, talkingIn: HostCall?
  ) {
    for word in live.indices { live[word] = 0 }
    pointed.removeAll(keepingCapacity: true)
    bits.removeAll()
    bits.append(UInt32(ending?.utf8.count ?? 0))
    if let ending { for byte in ending.utf8 { bits.append(UInt32(byte), bitCount: 8) } }
    switch wait {
    case .choices(let count):
      bits.append(0, bitCount: 2)
      bits.append(UInt32(count))
      write(choicesOf: story)
    case .draw, .doubt:
      bits.append(1, bitCount: 2)
      write(waiting: story)
    case .talk:
      bits.append(2, bitCount: 2)
      write(waiting: story)
    case .call(let call):
      bits.append(3, bitCount: 2)
      bits.append(UInt32(call.stage))
      write(waiting: story)
    }
    bits.append(talkingIn.map { UInt32($0.stage) } ?? .max)
    if let doubts = story.state.chance?.doubts { setAside(doubts) }
    writeFacts(story)
    bits.finish()
  }

  /// Of a fact in doubt only that it is, and what was learned of it. Its values are no part of what
  /// identifies a state.
  private mutating func setAside(_ doubts: Doubts) {
    doubted = BitSet()
    asked = live
    for index in live.indices {
      var left = live[index]
      while left != 0 {
        let number = index * 64 + left.trailingZeroBitCount
        left &= left - 1
        let cell = Int(cells[number])
        guard cell >= 0, doubts.sets[cell] != 0 else { continue }
        live[index] &= ~(1 << UInt64(number % 64))
        doubted.insert(cell)
        bits.append(UInt32(number))
        bits.append(doubts.narrowed.contains(cell) ? UInt32(bitPattern: doubts.sets[cell]) : 0)
      }
    }
    bits.append(.max)
  }

  /// Appends what a state comes to where choices are offered.
  private mutating func write(choicesOf story: borrowing Story) {
    for index in story.state.flow.choices.indices
    where !story.state.flow.choices[index].isInvisibleDefault {
      write(choiceAt: index, of: story.state.flow.choices, story)
    }
    write(stack: story.state.flow.stack, story)
  }

  /// Appends what a state comes to where the machine waits in the middle of a turn.
  private mutating func write(waiting story: borrowing Story) {
    write(story.state.flow, story)
    // A talk during a drive runs in a flow of its own, while the story's waits.
    bits.append(UInt32(story.state.otherFlows.count))
    for flow in story.state.otherFlows { write(flow, story) }
  }

  private mutating func write(_ flow: Flow, _ story: borrowing Story) {
    bits.append(flow.thread.top.pc)
    if flow.thread.top.pc != .none {
      write(flow.thread, at: flow.thread.top.pc, story)
    }
    bits.append(UInt32(flow.suspended.count))
    for thread in flow.suspended {
      write(address: thread.top.pc)
      write(thread, at: thread.top.pc + 1, story)
    }
    bits.append(UInt32(flow.choices.count))
    for index in flow.choices.indices {
      bits.append(flow.choices[index].isInvisibleDefault ? 1 : 0, bitCount: 1)
      write(choiceAt: index, of: flow.choices, story)
    }
    write(stack: flow.stack, story)
    let keepsOutput = flow.output.isInString || flow.output.tagCount > 0
    bits.append(keepsOutput ? UInt32(flow.output.count) : 0)
    if keepsOutput { write(flow.output, story) }
  }

  private mutating func write(address: Address) {
    bits.append(address, bitCount: addressBitCount)
  }

  // MARK: Call stacks

  // By place, and inline as what choices and threads are packed with is: else each would be copied,
  // and counted.
  @inline(__always)
  private mutating func write(
    choiceAt index: Int, of choices: [PendingChoice], _ story: borrowing Story
  ) {
    let place = choices[index].thread.top.pc
    write(address: place)
    // What flow comes from decides which visits count; it is the choice itself, or varies.
    let previous = choices[index].thread.previous
    bits.append(previous == place ? 0 : 1, bitCount: 1)
    if previous != place {
      bits.append(previous == .none ? .max : tables.containers[Int(previous)].rawValue)
    }
    let landing = tables.landings[choices[index].target.index].address
    if let row = rowOfSoleFrame(ofChoiceAt: index, in: choices, at: landing) {
      write(soleFrame: choices[index].thread.top.kind, keepingNothingOf: row)
    } else {
      write(choices[index].thread, at: landing, story)
    }
  }

  /// What is live in a choice's only frame, which keeps nothing; nil if it has others, or keeps
  /// something.
  @inline(__always)
  private mutating func rowOfSoleFrame(
    ofChoiceAt index: Int, in choices: [PendingChoice], at landing: Address
  ) -> Int? {
    guard choices[index].thread.below.isEmpty, liveness.graph.wayBack(from: landing) == nil else {
      return nil
    }
    let row = row(at: landing)
    return keepsAny(of: choices[index].thread.temporaries, row) ? nil : row
  }

  @inline(__always)
  private mutating func write(soleFrame kind: Frame.Kind, keepingNothingOf row: Int) {
    bits.append(1)
    addToLive(row)
    bits.append(UInt32(kind.rawValue), bitCount: 2)
    bits.append(0)
  }

  /// A thread whose top frame goes on at `address`, with what is live in each frame.
  @inline(__always)
  private mutating func write(
    _ thread: StoryThread, at address: Address, _ story: borrowing Story
  ) {
    let top = row(at: address, in: thread)
    // Most threads keep nothing.
    if thread.frameCount == 1, !keepsAny(of: thread.temporaries, top) {
      return write(soleFrame: thread.top.kind, keepingNothingOf: top)
    }
    bits.append(UInt32(thread.frameCount))
    addToLive(top)
    writeFrames(of: thread, liveInTop: top, story)
  }

  private mutating func writeFrames(
    of thread: StoryThread, liveInTop top: Int, _ story: borrowing Story
  ) {
    var isKept = keptTemporaries(of: thread, liveInTop: top)
    followPointers(in: thread, &isKept)
    for depth in 0..<thread.frameCount {
      let frame = thread[depth]
      bits.append(UInt32(frame.kind.rawValue), bitCount: 2)
      if depth + 1 < thread.frameCount {
        write(address: frame.pc)
        addToLive(row(behindFrame: depth, of: thread))
      }
      write(thread, depth, isKept, story)
    }
  }

  @inline(__always)
  private func end(of depth: Int, in thread: StoryThread) -> Int {
    depth + 1 < thread.frameCount ? Int(thread[depth + 1].base) : thread.temporaries.count
  }

  @inline(__always)
  private func keepsAny(of temporaries: LayeredStack<Temporary>, _ row: Int) -> Bool {
    for temporary in temporaries where isLive(temporary.name, in: row) { return true }
    return false
  }

  @inline(__always)
  private func isLive(_ name: NameID, in row: Int) -> Bool {
    let number = Int(numberOfName[name.index])
    return number >= 0 && rows[row + number / 64] & (1 << UInt64(number % 64)) != 0
  }

  private mutating func keptTemporaries(
    of thread: StoryThread, liveInTop top: Int
  ) -> [Bool] {
    var isKept = Array(repeating: false, count: thread.temporaries.count)
    for depth in 0..<thread.frameCount {
      let frame = thread[depth]
      let isTop = depth + 1 == thread.frameCount
      let row = isTop ? top : row(behindFrame: depth, of: thread)
      for index in Int(frame.base)..<end(of: depth, in: thread) {
        isKept[index] = isLive(thread.temporaries[index].name, in: row)
      }
    }
    return isKept
  }

  /// What a kept reference leads to is kept, too.
  private mutating func followPointers(in thread: StoryThread, _ isKept: inout [Bool]) {
    var pending = isKept.indices.filter { isKept[$0] }
    while let index = pending.popLast() {
      switch thread.temporaries[index].value {
      case .pointerToGlobal(let id): pointed.append(id)
      case .pointerToTemporary(let name, let depth):
        guard Int(depth) < thread.frameCount,
          let place = thread.index(of: name, inFrame: Int(depth)), !isKept[place]
        else { continue }
        isKept[place] = true
        pending.append(place)
      case .void, .int, .float, .bool, .text, .list, .target, .tag: break
      }
    }
  }

  /// The kept temporaries of a frame, by name: the order of their declaration means nothing.
  private mutating func write(
    _ thread: StoryThread, _ depth: Int, _ isKept: [Bool], _ story: borrowing Story
  ) {
    let range = Int(thread[depth].base)..<end(of: depth, in: thread)
    let kept = range.filter { isKept[$0] }.sorted {
      thread.temporaries[$0].name < thread.temporaries[$1].name
    }
    bits.append(UInt32(kept.count))
    for index in kept {
      bits.append(thread.temporaries[index].name.rawValue)
      write(thread.temporaries[index].value, story)
    }
  }

  /// Where what is live in the top frame, which goes on at `address`, stands in `rows`.
  @inline(__always)
  private mutating func row(at address: Address, in thread: StoryThread) -> Int {
    let row = row(at: address)
    guard let back = wayBack(from: address, thread, thread.frameCount - 1) else { return row }
    return joined(row, self.row(at: back))
  }

  private mutating func row(behindFrame depth: Int, of thread: StoryThread) -> Int {
    let row = row(behind: thread[depth].pc)
    guard let back = wayBack(from: thread[depth].pc, thread, depth) else { return row }
    return joined(row, self.row(at: back))
  }

  /// Where a frame that is on a detour comes back to. Whoever stands there knows it, the graph does
  /// not: a detour is left for more than one place.
  @inline(__always)
  private func wayBack(from address: Address, _ thread: StoryThread, _ depth: Int) -> Address? {
    guard let name = liveness.graph.wayBack(from: address),
      let index = thread.index(of: name, inFrame: depth),
      case .target(let target) = thread.temporaries[index].value
    else { return nil }
    return tables.landings[target.index].variableAddress
  }

  private mutating func row(at address: Address) -> Int {
    if rowAt[Int(address)] < 0 { rowAt[Int(address)] = add(liveness.live(at: address)) }
    return Int(rowAt[Int(address)])
  }

  private mutating func row(behind call: Address) -> Int {
    if rowBehind[Int(call)] < 0 { rowBehind[Int(call)] = add(liveness.live(behindCallAt: call)) }
    return Int(rowBehind[Int(call)])
  }

  private mutating func joined(_ row: Int, _ other: Int) -> Int {
    let pair = RowPair(row: row, other: other)
    if let known = joinedRows[pair] { return known }
    let words = (0..<wordCount).map { rows[row + $0] | rows[other + $0] }
    joinedRows[pair] = Int(add(words))
    return joinedRows[pair]!
  }

  private mutating func add(_ words: Liveness.Words) -> Int32 {
    rows += words
    return Int32(rows.count - wordCount)
  }

  private mutating func addToLive(_ row: Int) {
    for word in 0..<wordCount { live[word] |= rows[row + word] }
  }

  // MARK: Facts

  private mutating func writeFacts(_ story: borrowing Story) {
    let order = order(ofFacts: live)
    for index in orders[order].taken.indices {
      let taken = orders[order].taken[index]
      bits.append(taken.visited(story.state.visitCounts), bitCount: 32)
    }
    for index in orders[order].others.indices { write(orders[order].others[index], story) }
    for id in pointed where !isLive(numberOfGlobal[id.index]) {
      write(story.state.globals[id.index], story)
    }
  }

  @inline(__always)
  private func isLive(_ number: Int32) -> Bool {
    number >= 0 && live[Int(number) / 64] & (1 << UInt64(number % 64)) != 0
  }

  /// The order in which facts are written: most are whether a choice was taken, a bit for each, and
  /// come first. A story has few sets of facts that are live together.
  private struct Order {
    /// The facts that are live, by which it is found.
    let live: Liveness.Words
    var taken: [CountGroup] = []
    var others: [FactWriting] = []
  }

  private static let orderCountMax = 4_096

  private mutating func order(ofFacts live: Liveness.Words) -> Int {
    let hash = IndexTable.hash(of: live)
    if let known = ordersByLive.find(hash, where: { orders[$0].live == live }) { return known }
    var order = Order(live: live)
    var taken = BitSet()
    for index in 0..<wordCount {
      var left = live[index]
      while left != 0 {
        let fact = facts[index * 64 + left.trailingZeroBitCount]
        left &= left - 1
        if fact.kind != .taken {
          order.others.append(fact)
        } else if fact.slot >= 0 {
          // Nobody keeps the counts of the others, which were never taken.
          taken.insert(fact.slot)
        }
      }
    }
    order.taken = CountGroup.groups(of: taken)
    // With facts in doubt there may be many sets.
    if orders.count == Self.orderCountMax {
      orders.removeAll()
      ordersByLive = IndexTable()
    }
    orders.append(order)
    return ordersByLive.add(hash)
  }

  @inline(__always)
  private mutating func write(_ fact: FactWriting, _ story: borrowing Story) {
    switch fact.kind {
    case .taken: preconditionFailure("these are written together")
    case .visits: write(fact.slot < 0 ? 0 : story.state.visitCounts[fact.slot], fact.bound)
    case .lastTurn:
      let turn = fact.slot < 0 ? StoryState.neverVisited : story.state.turnIndices[fact.slot]
      bits.append(turn == StoryState.neverVisited ? 0 : 1, bitCount: 1)
      if turn != StoryState.neverVisited { write(story.state.turnIndex &- turn, fact.bound) }
    case .global:
      switch story.state.globals[fact.slot] {
      case .int(let number):
        bits.append(ValueMark.int, bitCount: ValueMark.bitCount)
        write(number, fact.bound)
      case .text(let id) where fact.hasComparedTexts:
        bits.append(ValueMark.text, bitCount: ValueMark.bitCount)
        let text = constant(of: id, story)
        let compared = liveness.reading.comparedTexts[GlobalID(fact.slot)]
        let place = text.flatMap { compared?.firstIndex(of: $0) }
        bits.append(place.map { UInt32($0) } ?? .max)
      case let value: write(value, story)
      }
    case .turnNumber: write(story.state.turnIndex &+ 1, fact.bound)
    case .deal:
      let shown = story.state.chance?.shown(ContainerID(fact.slot)) ?? BitSet()
      bits.append(UInt32(shown.count))
      for element in shown { bits.append(UInt32(element)) }
    case .randomNumbers:
      let isKnown = story.state.chance?.isSeeded ?? true
      bits.append(isKnown ? 1 : 0, bitCount: 1)
      guard isKnown else { return }
      bits.append(UInt32(bitPattern: story.state.storySeed), bitCount: 32)
      bits.append(UInt32(bitPattern: story.state.previousRandom), bitCount: 32)
    case .temporary: break
    }
  }

  private mutating func write(_ count: Int32, _ bound: CountBound) {
    let (capped, remainder) = bound.classes(of: count)
    bits.append(signed: capped)
    if bound.modulus != nil { bits.append(signed: remainder) }
  }
}
