extension StoryState {
  /// 0 where visits do not count.
  func visitCount(of id: ContainerID, _ tables: StoryTables) -> Int32 {
    let slot = tables.visitSlots[id.index]
    return slot < 0 ? 0 : visitCounts[Int(slot)]
  }

  /// `neverVisited` also where nobody asks for it.
  func lastTurn(of id: ContainerID, _ tables: StoryTables) -> Int32 {
    let slot = tables.turnSlots[id.index]
    return slot < 0 ? Self.neverVisited : turnIndices[Int(slot)]
  }
}

/// What the story asks of itself: counts, turns, random numbers, and lists by name.
extension Story {
  @inline(__always)
  func visitCount(of id: ContainerID) throws(StoryFault) -> Int32 {
    guard tables.program.containers[id.index].countsVisits else {
      throw StoryFault("Read count for target (\(tables.program.path(of: id))) unknown.")
    }
    return state.visitCount(of: id, tables)
  }

  private func turnsSince(_ id: ContainerID) throws(StoryFault) -> Int32 {
    guard tables.program.containers[id.index].countsTurns else {
      throw StoryFault("TURNS_SINCE() for target (\(tables.program.path(of: id))) unknown.")
    }
    let turn = state.lastTurn(of: id, tables)
    return turn == StoryState.neverVisited ? -1 : state.turnIndex &- turn
  }

  mutating func ask(_ instruction: Instruction, at pc: Address) throws(StoryFault) {
    let answer: Value
    switch instruction {
    case .readCountOf(let id): answer = .int(try visitCount(of: id))
    case .visitIndex(let id): answer = .int(try visitCount(of: id) &- 1)
    case .readCount: answer = .int(try countOfTarget(visitCount, missing: 0, at: pc))
    case .turnsSince: answer = .int(try countOfTarget(turnsSince, missing: -1, at: pc))
    case .choiceCount: answer = .int(Int32(state.flow.choices.count))
    case .turns: answer = .int(state.turnIndex &+ 1)
    case .shuffleIndex(let id): answer = .int(try shuffleIndex(id))
    case .random: answer = .int(try random())
    case .seedRandom:
      guard case .int(let seed) = try pop() else {
        throw StoryFault("Invalid value passed to SEED_RANDOM")
      }
      state.chance?.isSeeded = true
      state.storySeed = seed
      state.previousRandom = 0
      answer = .void
    case .listFromInt:
      let number = try pop()
      answer = try listFromInt(try pop(), number)
    case .listRange:
      let high = try pop()
      let low = try pop()
      answer = try listRange(try pop(), low, high)
    case .listRandom: answer = try listRandom(try pop())
    default: preconditionFailure("not a question: \(instruction)")
    }
    state.flow.stack.append(answer)
  }

  private mutating func countOfTarget(
    _ count: (ContainerID) throws(StoryFault) -> Int32, missing: Int32, at pc: Address
  ) throws(StoryFault) -> Int32 {
    let value = try pop()
    guard case .target(let id) = value else {
      var note = ""
      if case .int = value {
        note =
          ". Did you accidentally pass a read count ('knot_name') instead of a target "
          + "('-> knot_name')?"
      }
      throw StoryFault(
        "TURNS_SINCE / READ_COUNT expected a divert target (knot, stitch, label name), but saw "
          + text(of: value) + note)
    }
    let target = tables.program[id]
    guard
      let container = target.index == nil ? target.container : tables.program.container(at: target)
    else {
      state.flow.thread.top.pc = pc
      addProblem(.warning, "Failed to find container for lookup at \(path(of: id))")
      return missing
    }
    return try count(container)
  }

  private mutating func random() throws(StoryFault) -> Int32 {
    let (high, low) = (try pop(), try pop())
    guard case .int(let from) = low else {
      throw StoryFault("Invalid value for minimum parameter of RANDOM(min, max)")
    }
    guard case .int(let to) = high else {
      throw StoryFault("Invalid value for maximum parameter of RANDOM(min, max)")
    }
    let count = Int(to) - Int(from) + 1
    guard count <= Int(Int32.max) else {
      throw StoryFault(
        "RANDOM was called with a range that exceeds the size that ink numbers can use.")
    }
    guard count > 0 else {
      throw StoryFault(
        "RANDOM was called with minimum as \(from) and maximum as \(to). The maximum must be larger"
      )
    }
    return draw(Int32(count)) &+ from
  }

  /// A random number below a bound.
  mutating func draw(_ count: Int32) -> Int32 {
    if let outcome = takeOutcome() { return outcome }
    var random = DotNetRandom(seed: state.storySeed &+ state.previousRandom)
    let number = random.next()
    state.previousRandom = number
    return number % count
  }

  /// The element that a shuffle shows: each round is a permutation of its own, drawn again from its
  /// seed on every visit.
  private mutating func shuffleIndex(_ id: ContainerID) throws(StoryFault) -> Int32 {
    guard case .int(let count) = try pop(), count > 0 else {
      throw StoryFault("expected number of elements in sequence for shuffle index")
    }
    guard count <= StoryLimits.shuffleElementCountMax else {
      throw StoryFault(
        "A shuffle has more than \(StoryLimits.shuffleElementCountMax) elements. "
          + "Shuffle among shuffles instead.")
    }
    guard case .int(let visits) = try pop(), visits >= 0 else {
      throw StoryFault("expected the visits of the sequence for shuffle index")
    }
    bytesWorked += StoryLimits.bytesPerStep * Int(count)
    if let outcome = takeOutcome() {
      let element = state.chance!.elementsLeft(id, of: Int(count))[Int(outcome)]
      state.chance!.show(element, of: id, count: Int(count))
      return Int32(element)
    }
    var seed = visits / count &+ state.storySeed
    for unit in tables.program.path(of: id).utf16 { seed &+= Int32(unit) }
    var random = DotNetRandom(seed: seed)
    var left = Array(0..<count)
    for _ in 0..<(visits % count) { left.remove(at: Int(random.next()) % left.count) }
    return left[Int(random.next()) % left.count]
  }
}
