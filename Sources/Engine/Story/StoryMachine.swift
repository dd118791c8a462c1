/// The step loop: one plain switch over the instructions of a tables.program.
extension Story {
  /// Why the machine stopped stepping.
  enum Stop: Hashable {
    /// The output changed in a way that may end the line.
    case output
    /// No content is left, or `done` or `end` came.
    case flowEnded
    /// The host must answer a call.
    case call(ExternalCallID)
    /// An explorer must say what a draw gives, or what a fact in doubt is.
    case draw
    /// A call that the host must answer, or a draw, came after the end of the line: the line ends
    /// first.
    case waitAfterLine
  }

  /// What one line took so far.
  struct Effort {
    var steps = 0
    /// How many parts the line must have to be measured again: twice as many as the last time, so
    /// that measuring takes no longer than making.
    var partCountToCheck = 0
  }

  /// Steps until the line may be complete. `isLookingAhead`: it looks complete already, and only
  /// what follows can tell.
  mutating func run(_ effort: inout Effort, isLookingAhead: Bool) throws(StoryFault) -> Stop {
    var pc = state.flow.thread.top.pc
    var previous = state.flow.thread.previous
    defer {
      state.flow.thread.top.pc = pc
      state.flow.thread.previous = previous
    }
    while true {
      effort.steps += 1
      if effort.steps & 1023 == 0 { try checkLimits(&effort, isLookingAhead) }
      if watch.isOn {
        if !watch.cells.isEmpty, mustWaitForDoubt(at: pc) {
          return isLookingAhead ? .waitAfterLine : .draw
        }
        watch.ran(pc)
      }
      // What a case changes on its own: a case that moves control sets both and continues.
      switch tables.program.instructions[Int(pc)] {
      case .text(let id):
        emit(id, tables.shapes[id.index], at: pc)
        if isLookingAhead, !state.flow.output.isInString {
          (previous, pc) = (pc, pc + 1)
          return .output
        }
      case .newline:
        let count = state.flow.output.count
        emit(.newline, TextID(rawValue: 0), at: .none)
        if state.flow.output.count > count, !state.flow.output.isInString {
          (previous, pc) = (pc, pc + 1)
          return .output
        }
      case .print:
        let mayEndLine = try printTop()
        if mayEndLine || isLookingAhead, !state.flow.output.isInString {
          (previous, pc) = (pc, pc + 1)
          return .output
        }
      case .glue:
        state.flow.output.trimNewlines()
        state.flow.output.appendGlue(at: pc)
        if isLookingAhead, !state.flow.output.isInString {
          (previous, pc) = (pc, pc + 1)
          return .output
        }
      case .beginTag, .endTag, .legacyTag, .endString:
        try mark(tables.program.instructions[Int(pc)], at: pc)
        if isLookingAhead, !state.flow.output.isInString {
          (previous, pc) = (pc, pc + 1)
          return .output
        }
      case .beginString:
        state.flow.output.append(OutputItem(kind: .beginString, address: pc))

      case .pushInt(let value):
        try goOn(with: .int(value), &pc, &previous)
        continue
      case .pushFloat(let value): state.flow.stack.append(.float(value))
      case .pushBool(let value): state.flow.stack.append(.bool(value))
      case .pushText(let id): state.flow.stack.append(.text(id))
      case .pushList(let id): state.flow.stack.append(.list(id))
      case .pushTarget(let id): state.flow.stack.append(.target(id))
      case .pushVoid: state.flow.stack.append(.void)
      case .pushPointerToGlobal(let id): state.flow.stack.append(.pointerToGlobal(id))
      case .pushPointerToTemporary(let name): try pushPointer(to: name)
      case .duplicate:
        guard let top = state.flow.stack.last else { throw Self.emptyStack }
        state.flow.stack.append(top)
      case .pop: _ = try pop()

      case .unary(let operation):
        let value = try apply(operation, try pop())
        try goOn(with: value, &pc, &previous)
        continue
      case .binary(let operation):
        let right = try pop()
        let left = try pop()
        let value = try apply(operation, left, right)
        try goOn(with: value, &pc, &previous)
        continue

      case .loadGlobal(let id):
        try goOn(with: load(id), &pc, &previous)
        continue
      case .loadTemporary(let name):
        let value = try loadOrWarn(name, at: pc)
        try goOn(with: value, &pc, &previous)
        continue
      case .storeGlobal(let id): store(try pop(), in: id)
      case .declareTemporary(let name): declare(name, try pop())
      case .storeTemporary(let name): try store(try pop(), in: name)

      case .divert(let target):
        (previous, pc) = (pc, land(at: target, from: pc))
        continue
      case .divertIfTrue(let target):
        if try isConditionTrue(at: pc) {
          (previous, pc) = (pc, land(at: target, from: pc))
          continue
        }
      case .divertToGlobal(let id):
        let target = try target(load(id), of: tables.program.globals[id.index])
        (previous, pc) = (pc, landFromVariable(at: target, from: pc))
        continue
      case .divertToTemporary(let name):
        let target = try target(in: name)
        (previous, pc) = (pc, landFromVariable(at: target, from: pc))
        continue
      case .divertToGlobalIfTrue(let id):
        if try isConditionTrue(at: pc) {
          let target = try target(load(id), of: tables.program.globals[id.index])
          (previous, pc) = (pc, landFromVariable(at: target, from: pc))
          continue
        }
      case .divertToTemporaryIfTrue(let name):
        if try isConditionTrue(at: pc) {
          let target = try target(in: name)
          (previous, pc) = (pc, landFromVariable(at: target, from: pc))
          continue
        }

      case .tunnel(let target):
        try pushFrame(.tunnel, calledAt: pc)
        (previous, pc) = (pc, land(at: target, from: pc))
        continue
      case .call(let target):
        try pushFrame(.function, calledAt: pc)
        (previous, pc) = (pc, land(at: target, from: pc))
        continue
      case .tunnelToGlobal, .tunnelToTemporary, .callGlobal, .callTemporary:
        let (kind, target) = try variableCall(tables.program.instructions[Int(pc)])
        try pushFrame(kind, calledAt: pc)
        (previous, pc) = (pc, landFromVariable(at: target, from: pc))
        continue
      case .callExternal(let id):
        if isBound(id) {
          guard state.flow.stack.count >= tables.program.externalCalls[id.index].argumentCount
          else {
            throw Self.emptyStack
          }
          return isLookingAhead ? .waitAfterLine : .call(id)
        }
        if let fallback = tables.program.externalCalls[id.index].fallback {
          try pushFrame(.function, calledAt: pc)
          (previous, pc) = (pc, land(at: fallback, from: pc))
          continue
        }
        try answerWithDefault(id)

      case .returnFromFunction, .returnFromTunnel:
        let isFunction = tables.program.instructions[Int(pc)] == .returnFromFunction
        let override = isFunction ? nil : try tunnelOverride()
        if state.flow.thread.top.kind == .evaluation {
          state.didSafeExit = true
          pc = .none
          return .flowEnded
        }
        try checkReturn(isFunction ? .function : .tunnel)
        let trimmed = popFrame()
        previous = state.flow.thread.top.pc
        pc = override.map { landFromVariable(at: $0, from: previous) } ?? previous + 1
        if trimmed, isLookingAhead, !state.flow.output.isInString { return .output }
        continue
      case .leave:
        guard let trimmed = leave() else {
          pc = .none
          return .flowEnded
        }
        previous = state.flow.thread.top.pc
        pc = previous + 1
        if trimmed, isLookingAhead, !state.flow.output.isInString { return .output }
        continue
      case .startThread:
        (previous, pc) = (pc, pc + 1)
        try startThread(at: pc, previous: previous)
        continue
      case .done:
        guard state.flow.canPopThread else {
          state.didSafeExit = true
          pc = .none
          return .flowEnded
        }
        state.flow.thread = state.flow.suspended.removeLast()
        previous = state.flow.thread.top.pc
        pc = previous + 1
        continue
      case .end:
        forceEnd()
        (previous, pc) = (.none, .none)
        return .flowEnded
      case .choice(let id):
        let point = tables.program.choicePoints[id.index]
        // A choice that evaluates anything follows that evaluation, which stands beside it.
        let follows = point.hasCondition || point.hasStartContent || point.hasChoiceOnlyContent
        try generateChoice(point, at: pc, previous: follows ? pc : previous)
      case .noOperation: break
      case .enter(let id):
        visit(id, atStart: true)
        pc += 1
        continue

      case .shuffleIndex, .random, .listRandom:
        if mustWaitForChance { return isLookingAhead ? .waitAfterLine : .draw }
        try ask(tables.program.instructions[Int(pc)], at: pc)
      case .readCountOf, .readCount, .turnsSince, .choiceCount, .turns, .visitIndex,
        .seedRandom, .listFromInt, .listRange:
        try ask(tables.program.instructions[Int(pc)], at: pc)
      }
      (previous, pc) = (pc, pc + 1)
    }
  }

  /// Goes on from an instruction that gave a value. An explorer wants to see every instruction, so
  /// with it each has its own turn.
  @inline(__always)
  private mutating func goOn(
    with value: Value, _ pc: inout Address, _ previous: inout Address
  ) throws(StoryFault) {
    if watch.isOn { push(value, &pc, &previous) } else { try work(with: value, &pc, &previous) }
  }

  /// Takes what follows a value with it as long as that needs the value at once: most of what a
  /// story works out never goes over the stack.
  private mutating func work(
    with start: Value, _ pc: inout Address, _ previous: inout Address
  ) throws(StoryFault) {
    var value = start
    while true {
      switch tables.program.instructions[Int(pc) + 1] {
      case .pushInt(let right):
        guard case .binary(let operation) = tables.program.instructions[Int(pc) + 2] else {
          return push(value, &pc, &previous)
        }
        pc += 2
        value = try applyDirectly(operation, value, .int(right))
      case .loadGlobal(let id):
        guard case .binary(let operation) = tables.program.instructions[Int(pc) + 2] else {
          return push(value, &pc, &previous)
        }
        pc += 2
        value = try applyDirectly(operation, value, load(id))
      case .binary(let operation):
        pc += 1
        value = try applyDirectly(operation, try pop(), value)
      case .storeGlobal(let id):
        store(value, in: id)
        (previous, pc) = (pc + 1, pc + 2)
        return
      case .divertIfTrue(let target):
        pc += 1
        let isTaken = try isTrue(value)
        (previous, pc) = (pc, isTaken ? land(at: target, from: pc) : pc + 1)
        return
      default: return push(value, &pc, &previous)
      }
    }
  }

  @inline(__always)
  private mutating func applyDirectly(
    _ operation: BinaryOperator, _ left: Value, _ right: Value
  ) throws(StoryFault) -> Value {
    guard case .int(let x) = left, case .int(let y) = right else {
      return try apply(operation, left, right)
    }
    return try Self.applyToInts(operation, x, y)
  }

  @inline(__always)
  private mutating func push(_ value: Value, _ pc: inout Address, _ previous: inout Address) {
    state.flow.stack.append(value)
    (previous, pc) = (pc, pc + 1)
  }

  @inline(__always)
  private mutating func isConditionTrue(at pc: Address) throws(StoryFault) -> Bool {
    let isTrue = try isTrue(try pop())
    if watch.isOn { watch.note(isTrue ? .taken : .refused, at: pc) }
    return isTrue
  }

  static let emptyStack = StoryFault(
    "The evaluation stack is empty: the compiled story is damaged.")

  @inline(__always)
  mutating func pop() throws(StoryFault) -> Value {
    guard let value = state.flow.stack.popLast() else { throw Self.emptyStack }
    return value
  }

  /// Stops a story that runs away. Called now and then, so the limits may be passed by a little.
  @inline(never)
  private mutating func checkLimits(
    _ effort: inout Effort, _ isLookingAhead: Bool
  ) throws(StoryFault) {
    effort.steps += bytesWorked / StoryLimits.bytesPerStep
    bytesWorked = 0
    if effort.steps > stepCountMax {
      throw StoryFault(
        "The story took \(stepCountMax) steps without completing a line. Is it a loop?")
    }
    if state.flow.stack.count > StoryLimits.evaluationStackMax {
      throw StoryFault("The story holds more than \(StoryLimits.evaluationStackMax) values.")
    }
    if state.flow.output.count > StoryLimits.outputCountMax {
      throw StoryFault("A line has more than \(StoryLimits.outputCountMax) parts. Is it a loop?")
    }
    if state.flow.output.count >= effort.partCountToCheck {
      try checkParts()
      effort.partCountToCheck = state.flow.output.count * 2
    }
    try checkChoiceTexts()
    try checkHeldFrames()
    if state.poolByteCount > poolByteCountMax {
      // The output up to a line's end is the same before and after looking ahead: no text may get
      // another ID in between. The fault is forgotten with all that came after the line.
      if !isLookingAhead { state.compactPools(tables) }
      if state.poolByteCount > poolByteCountMax / 2 {
        throw StoryFault(
          "The story's texts and lists take too much memory. Does one grow in a loop?")
      }
    }
  }

  /// Each text is short enough; one that is said or offered again and again takes no memory before
  /// the host is told of it.
  mutating func checkLine() throws(StoryFault) {
    try checkParts()
    try checkChoiceTexts()
  }

  /// How many texts cannot be too long together, and nearly every line has fewer.
  @inline(__always)
  private var harmlessTextCount: Int { lineByteCountMax / StoryLimits.textByteCountMax }

  @inline(__always)
  private mutating func checkParts() throws(StoryFault) {
    if state.flow.output.count > harmlessTextCount { try measureParts() }
  }

  private mutating func measureParts() throws(StoryFault) {
    if byteCount(of: state.flow.output.items[...]) > lineByteCountMax {
      throw StoryFault("A line grew longer than \(lineByteCountMax) bytes. Is it a loop?")
    }
  }

  @inline(__always)
  private mutating func checkChoiceTexts() throws(StoryFault) {
    if state.flow.choices.count > harmlessTextCount / 2 { try measureChoiceTexts() }
  }

  private mutating func measureChoiceTexts() throws(StoryFault) {
    var byteCount = 0
    for choice in state.flow.choices { byteCount += bytes(of: choice.text).count }
    if byteCount > lineByteCountMax {
      throw StoryFault(
        "The texts of the choices have more than \(lineByteCountMax) bytes. Is it a loop?")
    }
  }

  private func checkHeldFrames() throws(StoryFault) {
    let max = StoryLimits.heldFrameCountMax
    guard state.flow.suspended.count + state.flow.choices.count > max / StoryLimits.frameCountMax
    else { return }
    let held =
      state.flow.suspended.reduce(0) { $0 + $1.frameCount }
      + state.flow.choices.reduce(0) { $0 + $1.thread.frameCount }
    if held > max {
      throw StoryFault(
        "Threads and choices wait with more than \(max) functions and tunnels. "
          + "Does one call itself without end?")
    }
  }
}
