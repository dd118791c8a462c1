/// Writes down what of a state the future can still tell apart: equal words, equal futures.
///
/// Left out are everything dead (see `Liveness`), what was said, the texts of offered choices, and
/// the order of what has none. Counts are written by their classes.
struct Canonical {
  private let tables: StoryTables
  private let liveness: Liveness
  private let facts: [Fact]
  private let bounds: [CountBound]
  private let numberOfName: [Int32]
  private let numberOfGlobal: [Int32]
  /// By instruction, as they are asked for.
  private var liveAt: [Liveness.Words?]
  private var liveBehind: [Liveness.Words?]

  // Scratch, kept for its storage.
  private var live: Liveness.Words = []
  private var pointed: [GlobalID] = []

  init(_ tables: StoryTables, _ liveness: Liveness) {
    self.tables = tables
    self.liveness = liveness
    liveAt = Array(repeating: nil, count: tables.program.instructions.count + 1)
    liveBehind = liveAt
    let reading = liveness.reading
    facts = reading.table.facts
    bounds = facts.map { reading.bound(of: $0) }
    numberOfName = tables.program.names.indices.map {
      Int32(reading.table.existingNumber(.temporary(NameID($0))) ?? -1)
    }
    numberOfGlobal = tables.program.globals.indices.map {
      Int32(reading.table.existingNumber(.global(GlobalID($0))) ?? -1)
    }
  }

  /// Appends what a crossing comes to.
  mutating func write(_ crossing: Crossing, of story: Story, to words: inout [UInt32]) {
    words.append(UInt32(crossing.ending?.utf8.count ?? 0))
    if let ending = crossing.ending { for byte in ending.utf8 { words.append(UInt32(byte)) } }
    begin()
    switch crossing.wait {
    case .choices: write(choicesOf: story, to: &words)
    case .draw, .talk: write(waiting: story, to: &words)
    case .call(let call):
      words.append(UInt32(call.stage))
      write(waiting: story, to: &words)
    }
    if let call = crossing.talkingIn { words.append(UInt32(call.stage)) }
    writeFacts(story, &words)
  }

  /// Appends what a state comes to where choices are offered.
  private mutating func write(choicesOf story: Story, to words: inout [UInt32]) {
    for choice in story.state.flow.choices where !choice.isInvisibleDefault {
      write(choice, story, &words)
    }
    write(story.state.flow.stack, story, &words)
  }

  /// Appends what a state comes to where the machine waits in the middle of a turn.
  private mutating func write(waiting story: Story, to words: inout [UInt32]) {
    write(story.state.flow, story, &words)
    // A talk during a drive runs in a flow of its own, while the story's waits.
    for flow in story.state.otherFlows { write(flow, story, &words) }
  }

  private mutating func write(_ flow: Flow, _ story: Story, _ words: inout [UInt32]) {
    words.append(.max)
    words.append(flow.thread.top.pc)
    if flow.thread.top.pc != .none {
      write(flow.thread, at: flow.thread.top.pc, story, &words)
    }
    for thread in flow.suspended {
      words.append(thread.top.pc)
      write(thread, at: thread.top.pc + 1, story, &words)
    }
    for choice in flow.choices {
      words.append(choice.isInvisibleDefault ? 1 : 0)
      write(choice, story, &words)
    }
    write(flow.stack, story, &words)
    if flow.output.isInString || flow.output.tagCount > 0 { write(flow.output, story, &words) }
  }

  private mutating func begin() {
    if live.isEmpty { live = Liveness.Words(repeating: 0, count: liveness.wordCount) }
    for word in live.indices { live[word] = 0 }
    pointed.removeAll(keepingCapacity: true)
  }

  // MARK: Call stacks

  private mutating func write(_ choice: PendingChoice, _ story: Story, _ words: inout [UInt32]) {
    let place = choice.thread.top.pc
    words.append(place)
    // What flow comes from decides which visits count; it is the choice itself, or varies.
    let previous = choice.thread.previous
    if previous != place {
      words.append(previous == .none ? .max : tables.containers[Int(previous)].rawValue)
    }
    write(
      choice.thread, at: tables.landings[choice.target.index].address, story, &words)
  }

  /// A thread whose top frame goes on at `address`, with what is live in each frame.
  private mutating func write(
    _ thread: StoryThread, at address: Address, _ story: Story, _ words: inout [UInt32]
  ) {
    words.append(UInt32(thread.frameCount))
    let top = live(at: address)
    for word in top.indices { live[word] |= top[word] }
    // Most threads keep nothing.
    if thread.frameCount == 1, !keepsAny(of: thread, top) {
      words.append(UInt32(thread.top.kind.rawValue))
      words.append(0)
      return
    }
    var isKept = keptTemporaries(of: thread, liveInTop: top)
    followPointers(in: thread, &isKept)
    for depth in 0..<thread.frameCount {
      let frame = thread[depth]
      if depth + 1 < thread.frameCount {
        words.append(frame.pc)
        let behind = live(behind: frame.pc)
        for word in behind.indices { live[word] |= behind[word] }
      }
      words.append(UInt32(frame.kind.rawValue))
      write(thread, depth, isKept, story, &words)
    }
  }

  private func end(of depth: Int, in thread: StoryThread) -> Int {
    depth + 1 < thread.frameCount ? Int(thread[depth + 1].base) : thread.temporaries.count
  }

  private func keepsAny(of thread: StoryThread, _ live: Liveness.Words) -> Bool {
    for temporary in thread.temporaries {
      let number = numberOfName[temporary.name.index]
      if number >= 0, live[Int(number) / 64] & (1 << UInt64(number % 64)) != 0 { return true }
    }
    return false
  }

  private mutating func keptTemporaries(
    of thread: StoryThread, liveInTop top: Liveness.Words
  ) -> [Bool] {
    var isKept = Array(repeating: false, count: thread.temporaries.count)
    for depth in 0..<thread.frameCount {
      let frame = thread[depth]
      let isTop = depth + 1 == thread.frameCount
      let words = isTop ? top : live(behind: frame.pc)
      for index in Int(frame.base)..<end(of: depth, in: thread) {
        let number = numberOfName[thread.temporaries[index].name.index]
        guard number >= 0 else { continue }
        isKept[index] = words[Int(number) / 64] & (1 << UInt64(number % 64)) != 0
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
  private func write(
    _ thread: StoryThread, _ depth: Int, _ isKept: [Bool], _ story: Story, _ words: inout [UInt32]
  ) {
    let range = Int(thread[depth].base)..<end(of: depth, in: thread)
    let kept = range.filter { isKept[$0] }.sorted {
      thread.temporaries[$0].name < thread.temporaries[$1].name
    }
    words.append(UInt32(kept.count))
    for index in kept {
      words.append(thread.temporaries[index].name.rawValue)
      write(thread.temporaries[index].value, story, &words)
    }
  }

  private mutating func live(at address: Address) -> Liveness.Words {
    if let known = liveAt[Int(address)] { return known }
    let words = liveness.live(at: address)
    liveAt[Int(address)] = words
    return words
  }

  private mutating func live(behind call: Address) -> Liveness.Words {
    if let known = liveBehind[Int(call)] { return known }
    let words = liveness.live(behindCallAt: call)
    liveBehind[Int(call)] = words
    return words
  }

  // MARK: Facts

  private func writeFacts(_ story: Story, _ words: inout [UInt32]) {
    // Single bits are gathered, 32 to a word.
    var bits: UInt32 = 0
    var bitCount: UInt32 = 0
    for index in live.indices {
      var left = live[index]
      while left != 0 {
        let number = index * 64 + left.trailingZeroBitCount
        left &= left - 1
        if case .taken(let id) = facts[number] {
          let count = story.state.visitCount(of: id, tables)
          bits |= (count > 0 ? 1 : 0) << bitCount
          bitCount += 1
          if bitCount == 32 {
            words.append(bits)
            (bits, bitCount) = (0, 0)
          }
        } else {
          write(number, story, &words)
        }
      }
    }
    if bitCount > 0 { words.append(bits) }
    for id in pointed where !isLive(numberOfGlobal[id.index]) {
      write(story.state.globals[id.index], story, &words)
    }
  }

  private func isLive(_ number: Int32) -> Bool {
    number >= 0 && live[Int(number) / 64] & (1 << UInt64(number % 64)) != 0
  }

  private func write(_ number: Int, _ story: Story, _ words: inout [UInt32]) {
    func write(count: Int32) {
      let bound = bounds[number]
      let (capped, remainder) = bound.classes(of: count)
      words.append(UInt32(bitPattern: capped))
      if bound.modulus != nil { words.append(UInt32(bitPattern: remainder)) }
    }
    switch facts[number] {
    case .global(let id):
      if case .int(let value) = story.state.globals[id.index] {
        words.append(0)
        write(count: value)
      } else {
        self.write(story.state.globals[id.index], story, &words)
      }
    case .visits(let id): write(count: story.state.visitCount(of: id, tables))
    case .lastTurn(let id):
      let turn = story.state.lastTurn(of: id, tables)
      if turn == StoryState.neverVisited {
        words.append(.max)
      } else {
        write(count: story.state.turnIndex &- turn)
      }
    case .turnNumber: write(count: story.state.turnIndex &+ 1)
    case .deal(let id):
      let shown = story.state.chance?.shown(id) ?? BitSet()
      words.append(UInt32(shown.count))
      for element in shown { words.append(UInt32(element)) }
    case .randomNumbers:
      if story.state.chance?.isSeeded ?? true {
        words.append(UInt32(bitPattern: story.state.storySeed))
        words.append(UInt32(bitPattern: story.state.previousRandom))
      }
    case .taken, .temporary: break
    }
  }

  // MARK: Values

  private func write(_ values: [Value], _ story: Story, _ words: inout [UInt32]) {
    words.append(UInt32(values.count))
    for value in values { write(value, story, &words) }
  }

  private func write(_ value: Value, _ story: Story, _ words: inout [UInt32]) {
    switch value {
    case .int(let number): words += [0, UInt32(bitPattern: number)]
    case .bool(let isTrue): words.append(isTrue ? 2 : 1)
    case .void: words.append(3)
    case .float(let number): words += [4, number.bitPattern]
    case .target(let id): words += [5, id.rawValue]
    case .pointerToGlobal(let id): words += [6, id.rawValue]
    case .pointerToTemporary(let name, let depth): words += [7, name.rawValue, UInt32(depth)]
    case .text(let id):
      words.append(8)
      write(id, story, &words)
    case .tag(let id):
      words.append(9)
      write(id, story, &words)
    case .list(let id):
      words.append(10)
      write(story.list(id), &words)
    }
  }

  /// A text by its number if the program has it, else by its bytes.
  private func write(_ id: TextID, _ story: Story, _ words: inout [UInt32]) {
    let bytes = story.bytes(of: id)
    if let known = tables.constant(bytes) {
      words.append(known.rawValue)
      return
    }
    words += [.max, UInt32(bytes.count)]
    for byte in bytes { words.append(UInt32(byte)) }
  }

  private func write(_ list: ListValue, _ words: inout [UInt32]) {
    words.append(UInt32(list.items.count))
    if list.items.isEmpty {
      for definition in list.origins { words.append(UInt32(definition)) }
      words.append(.max)
      return
    }
    // Every draw is seen with every outcome, so that order only settles ties between several lists.
    let definitions = Set(list.items.map { tables.program.listItems[$0].definition })
    for item in definitions.count > 1 ? list.itemsInOrder : Array(list.items) {
      words.append(UInt32(item))
    }
  }

  private func write(_ output: OutputStream, _ story: Story, _ words: inout [UInt32]) {
    for item in output.items {
      words.append(UInt32(item.kind.rawValue))
      switch item.kind {
      case .blank, .words, .tag: write(item.text, story, &words)
      case .newline, .glue, .beginTag, .endTag, .beginString: break
      }
    }
  }
}
