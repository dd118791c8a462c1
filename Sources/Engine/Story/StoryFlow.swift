/// Where control goes: diverts and the visits they count, calls and returns, threads, choices.
extension Story {
  /// Where a divert that names its target leads. Counts the visits of the containers it enters.
  @inline(__always)
  mutating func land(at target: TargetID, from previous: Address) -> Address {
    let landing = tables.landings[target.index]
    if landing.mayVisit {
      visitEntered(landing.container, isAtStart: landing.isAtStart, from: previous)
    }
    return landing.address
  }

  /// Where a target leads that came out of a variable.
  mutating func landFromVariable(at target: TargetID, from previous: Address) -> Address {
    let landing = tables.landings[target.index]
    if landing.variableMayVisit {
      visitEntered(landing.container, isAtStart: landing.isAtStart, from: previous)
    }
    return landing.variableAddress
  }

  /// Counts a visit of each container that holds the new place but did not hold the old one.
  private mutating func visitEntered(
    _ container: ContainerID, isAtStart: Bool, from previous: Address
  ) {
    let old = previous == .none ? nil : tables.containers[Int(previous)]
    var id = container
    var isAtStart = isAtStart
    while true {
      let current = tables.program.containers[id.index]
      // Containers that count only entries at the start count them from inside, too.
      if let old, !current.countsAtStartOnly, tables.program.isContainer(old, within: id) { return }
      if current.isCounted { visit(id, atStart: isAtStart) }
      if id == Program.root { return }
      isAtStart = isAtStart && current.index == 0
      id = current.parent
    }
  }

  mutating func visit(_ id: ContainerID, atStart: Bool) {
    let container = tables.program.containers[id.index]
    guard atStart || !container.countsAtStartOnly else { return }
    if container.countsVisits { state.visitCounts[Int(tables.visitSlots[id.index])] &+= 1 }
    if container.countsTurns {
      state.turnIndices[Int(tables.turnSlots[id.index])] = state.turnIndex
    }
  }

  /// A frame on top of the stack, its own place still to be set.
  mutating func pushFrame(_ kind: Frame.Kind, calledAt pc: Address) throws(StoryFault) {
    guard state.flow.thread.frameCount < StoryLimits.frameCountMax else {
      throw StoryFault(
        "More than \(StoryLimits.frameCountMax) functions and tunnels run inside each other. "
          + "Does one call itself without end?")
    }
    state.flow.thread.top.pc = pc
    state.flow.thread.push(
      Frame(
        pc: pc, kind: kind, base: UInt32(state.flow.thread.temporaries.count),
        outputStart: Int32(state.flow.output.count)))
  }

  /// What a call through a variable calls.
  mutating func variableCall(_ instruction: Instruction) throws(StoryFault) -> (
    Frame.Kind, TargetID
  ) {
    switch instruction {
    case .tunnelToGlobal(let id):
      (.tunnel, try target(load(id), of: tables.program.globals[id.index]))
    case .tunnelToTemporary(let name): (.tunnel, try target(in: name))
    case .callGlobal(let id):
      (.function, try target(load(id), of: tables.program.globals[id.index]))
    case .callTemporary(let name): (.function, try target(in: name))
    default: preconditionFailure("not a call through a variable: \(instruction)")
    }
  }

  /// The target that `->->` goes on to instead of back, if it names one.
  mutating func tunnelOverride() throws(StoryFault) -> TargetID? {
    switch try pop() {
    case .target(let id): return id
    case .void: return nil
    default: throw StoryFault("Expected void if ->-> doesn't override target")
    }
  }

  mutating func checkReturn(_ kind: Frame.Kind) throws(StoryFault) {
    func name(_ kind: Frame.Kind) -> String {
      kind == .function ? "function return statement (~ return)" : "tunnel onwards statement (->->)"
    }
    let top = state.flow.thread.top
    let canPop = state.flow.thread.frameCount > 1
    if top.kind == kind, canPop { return }
    let expected = canPop ? name(top.kind) : "end of flow (-> END or choice)"
    throw StoryFault("Found \(name(kind)), when expected \(expected)")
  }

  /// Takes the frame on top off. Whether white space at the end of a function's text went with it.
  mutating func popFrame() -> Bool {
    let frame = state.flow.thread.top
    let trimmed =
      frame.kind == .function && state.flow.output.trimFunctionEnd(from: Int(frame.outputStart))
    state.flow.thread.popFrame()
    return trimmed
  }

  /// No content is left here: back to who called, or to the thread below. Nil if there is neither.
  mutating func leave() -> Bool? {
    if state.flow.thread.frameCount > 1, state.flow.thread.top.kind == .function {
      let trimmed = popFrame()
      state.flow.stack.append(.void)
      return trimmed
    }
    if state.flow.canPopThread {
      state.flow.thread = state.flow.suspended.removeLast()
      return false
    }
    if isEvaluating { state.didSafeExit = true }
    return nil
  }

  /// Forks the flow: a divert follows that leads the new thread away, and the old one comes back to
  /// that divert and goes on behind it.
  mutating func startThread(at pc: Address, previous: Address) throws(StoryFault) {
    guard state.flow.suspended.count < StoryLimits.threadCountMax else {
      throw StoryFault(
        "More than \(StoryLimits.threadCountMax) threads run inside each other. "
          + "Does one start itself without end?")
    }
    state.flow.thread.share()
    var below = state.flow.thread
    below.top.pc = pc
    below.previous = previous
    state.flow.suspended.append(below)
  }

  @inline(__always)
  func isBound(_ id: ExternalCallID) -> Bool { boundCalls[id.index] && !isEvaluating }

  /// Answers a call of a function that neither the host nor the story has.
  mutating func answerWithDefault(_ id: ExternalCallID) throws(StoryFault) {
    let call = tables.program.externalCalls[id.index]
    guard let value = externalDefault else {
      throw StoryFault(
        "Missing function binding for external '\(call.name)', and no fallback ink function found.")
    }
    for _ in 0..<call.argumentCount { _ = try pop() }
    state.flow.stack.append(makeValue(value) ?? .void)
  }
}

extension Story {
  mutating func generateChoice(
    _ point: Program.ChoicePoint, at pc: Address, previous: Address
  ) throws(StoryFault) {
    var isShown = true
    if point.hasCondition {
      isShown = try isTrue(try pop())
      if !isShown { watch.note(.refused, at: pc) }
    }
    var tags: [TextID] = []
    let only = point.hasChoiceOnlyContent ? try popChoiceText(&tags) : nil
    let start = point.hasStartContent ? try popChoiceText(&tags) : nil
    if point.isOnceOnly {
      let target = tables.program[point.target].container
      if try visitCount(of: target) > 0 {
        isShown = false
        watch.note(.usedUp, at: pc)
      }
    }
    guard isShown else { return }
    watch.note(.taken, at: pc)
    guard state.flow.choices.count < StoryLimits.choiceCountMax else {
      throw StoryFault("More than \(StoryLimits.choiceCountMax) choices at once. Is it a loop?")
    }
    let place = state.flow.choices.count
    state.flow.thread.share()
    state.flow.choices.append(
      PendingChoice(
        text: choiceText(start, only), tags: tags, target: point.target,
        isInvisibleDefault: point.isInvisibleDefault, thread: state.flow.thread))
    state.flow.choices[place].thread.top.pc = pc
    state.flow.choices[place].thread.previous = previous
  }

  /// The text on the stack, and the tags below it in their order.
  private mutating func popChoiceText(_ tags: inout [TextID]) throws(StoryFault) -> TextID {
    guard case .text(let text) = try pop() else {
      throw StoryFault("A choice has no text: the compiled story is damaged.")
    }
    while case .tag(let tag) = state.flow.stack.last {
      _ = state.flow.stack.popLast()
      tags.insert(tag, at: 0)
    }
    return text
  }

  private mutating func choiceText(_ start: TextID?, _ only: TextID?) -> TextID {
    func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
      guard let last = text.lastIndex(where: { !isBlank($0) }) else { return [] }
      return text[...last].drop(while: isBlank)
    }
    // Most choices have one text and it stands in the program as it is.
    if let one = start ?? only, start == nil || only == nil {
      if isConstant(one), tables.shapes[one.index].isTrimmed { return one }
      if trimmed(bytes(of: one)).count == bytes(of: one).count { return one }
    }
    var text: [UInt8] = []
    if let start { text += bytes(of: start) }
    if let only { text += bytes(of: only) }
    return makeText(trimmed(text[...]))
  }

  /// Goes where a choice leads, on the thread that generated it.
  mutating func followChoice(at place: Int, countsTurn: Bool) {
    let target = state.flow.choices[place].target
    state.flow.thread = state.flow.choices[place].thread
    state.flow.choices.removeAll(keepingCapacity: true)
    if countsTurn {
      state.turnIndex &+= 1
      // The state may have been another's: what follows is to depend on it alone.
      noteHeld()
    }
    let previous = state.flow.thread.previous
    state.flow.thread.top.pc = land(at: target, from: previous)
  }

  /// Nothing but fallbacks is offered: the first is taken without asking, in the same turn.
  mutating func followFallback() {
    guard state.flow.hasFallback, state.flow.visibleChoiceCount == 0 else { return }
    followChoice(at: 0, countsTurn: false)
  }
}
