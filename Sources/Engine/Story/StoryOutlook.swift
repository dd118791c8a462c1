/// What certainly follows a line that looks complete, so that most lines need no look-ahead, and no
/// copy of the state to come back to.
enum Outlook {
  /// Words are said before anything that could join them to the line: the line is complete.
  case words
  /// Without another word or any fault the flow ends, or glue comes that takes the line's end back:
  /// there is nothing to come back to.
  case silence
  /// Only running on can tell.
  case unknown
}

extension Story {
  /// How far to look: about as much as running that far would cost.
  private static let outlookStepMax = 200

  // Nothing here changes the story. But one that is only lent is copied as a whole for each call,
  // one that might be changed is not.

  mutating func outlook() -> Outlook {
    // A thread or caller that waits goes on; a fallback among the choices is followed.
    let mayEnd =
      state.flow.suspended.isEmpty && state.flow.thread.frameCount == 1
      && !state.flow.hasFallback
    // Of each no more than the steps are made.
    let hasRoom =
      state.flow.thread.frameCount < StoryLimits.frameCountMax - Self.outlookStepMax
      && state.flow.choices.count < StoryLimits.choiceCountMax - Self.outlookStepMax
    var stepsLeft = Self.outlookStepMax
    let outlook = outlook(
      from: state.flow.thread.top.pc, mayEnd: mayEnd, isSure: hasRoom, Operands(), &stepsLeft)
    // A fact in doubt may stop the machine on the way: the line must be come back to then.
    if outlook == .silence, state.chance?.doubts != nil { return .unknown }
    return outlook
  }

  /// Looks through instructions that say nothing, and both ways where they branch on what is not
  /// known. `mayEnd`: the flow has no more to say where this ends. `isSure`: nothing failed so far,
  /// and the kinds of values are as known. What is certain to be silent must also be certain not to
  /// fail, for a fault belongs to the next line.
  private mutating func outlook(
    from pc: Address, mayEnd: Bool, isSure: Bool, _ operands: Operands, _ stepsLeft: inout Int
  ) -> Outlook {
    var (pc, mayEnd, isSure, operands) = (pc, mayEnd, isSure, operands)
    // What one way was certain to be settles nothing unless the others are the same.
    var mustSpeak = false
    var mustBeSilent = false
    var stringDepth = 0
    // A target that the last instruction pushed; and the temporary that keeps one, for the way back
    // from the text that a choice shares with what it leads to.
    var pushed: TargetID?
    var wayBack: (name: NameID, target: TargetID)?
    while stepsLeft > 0 {
      stepsLeft -= 1
      let instruction = tables.program.instructions[Int(pc)]
      pc += 1
      let target = pushed
      pushed = nil
      switch instruction {
      case .text(let id):
        if stringDepth == 0, tables.shapes[id.index].kind == .words {
          return mustBeSilent ? .unknown : .words
        }
      case .divert(let target): pc = follow(target, &operands)
      case .divertIfTrue(let target):
        let value = operands.lastNumber
        if operands.pop() == .other { isSure = false }
        if let value {
          if value != 0 { pc = follow(target, &operands) }
          continue
        }
        guard stringDepth == 0 else { return .unknown }
        var others = operands
        let other = follow(target, &others)
        switch outlook(from: other, mayEnd: mayEnd, isSure: isSure, others, &stepsLeft) {
        case .words: mustSpeak = true
        case .silence: mustBeSilent = true
        case .unknown: return .unknown
        }
      case .divertToTemporary(let name):
        guard let wayBack, wayBack.name == name else { return .unknown }
        operands.forgetVisits()
        pc = tables.landings[wayBack.target.index].variableAddress
      case .beginString: stringDepth += 1
      case .endString:
        stringDepth -= 1
        operands.push(.text)
      case .enter(let id): operands.forgetVisits(of: id)
      case .newline, .noOperation: break
      case .print:
        let kind = operands.pop()
        if stringDepth == 0 {
          // A text may be empty.
          return kind == .number && isSure && !mustBeSilent ? .words : .unknown
        }
        isSure = false
      case .choice(let id):
        if !isSettled(tables.program.choicePoints[id.index], &operands) {
          isSure = false
          operands.forget()
        }
      case .storeGlobal(let id):
        // Of the same kind as before, so that what is known of kinds stays true.
        let kind = operands.pop()
        if kind == .other || kind != self.kind(of: state.globals[id.index]) { isSure = false }
        operands.forget(id)
      case .declareTemporary(let name):
        wayBack = target.map { (name, $0) }
        if operands.pop() == .other, target == nil { isSure = false }
      case .storeTemporary, .readCount, .turnsSince:
        isSure = false
        operands.forget()
        wayBack = nil
      case .pushTarget(let id):
        pushed = id
        operands.push(.other)
      case .glue: return stringDepth == 0 && isSure && !mustSpeak ? .silence : .unknown
      case .tunnel(let target):
        guard stringDepth == 0 else { return .unknown }
        // The way back from it is not followed.
        mayEnd = false
        wayBack = nil
        pc = follow(target, &operands)
      case .done, .end, .leave: return mayEnd && isSure && !mustSpeak ? .silence : .unknown
      case .beginTag, .endTag, .legacyTag, .shuffleIndex, .random,
        .seedRandom, .listFromInt, .listRange, .listRandom, .divertToGlobal,
        .divertToGlobalIfTrue, .divertToTemporaryIfTrue,
        .tunnelToGlobal, .tunnelToTemporary, .call, .callGlobal, .callTemporary, .callExternal,
        .pushPointerToTemporary, .returnFromFunction, .returnFromTunnel, .startThread:
        return .unknown
      case .pushInt, .pushFloat, .pushBool, .pushText, .pushList, .pushPointerToGlobal,
        .pushVoid, .loadGlobal, .loadTemporary, .readCountOf, .visitIndex, .turns, .choiceCount,
        .duplicate, .pop, .unary, .binary:
        if !evaluates(instruction, &operands) {
          isSure = false
          operands.forget()
        }
      }
    }
    return .unknown
  }

  /// Where a divert leads. It may visit containers, whose counts are not known then.
  private mutating func follow(_ target: TargetID, _ operands: inout Operands) -> Address {
    let landing = tables.landings[target.index]
    if landing.mayVisit { operands.forgetVisits() }
    return landing.address
  }

  @inline(__always)
  private func kind(of value: Value) -> Operands.Kind {
    switch value {
    case .int, .float, .bool: .number
    case .text: .text
    default: .other
    }
  }

  /// Whether an instruction that only works on the stack cannot fail.
  private mutating func evaluates(_ instruction: Instruction, _ operands: inout Operands) -> Bool {
    switch instruction {
    case .pushInt(let value): operands.push(.number, value)
    case .pushBool(let value): operands.push(.number, value ? 1 : 0)
    case .pushFloat, .turns, .choiceCount: operands.push(.number)
    case .pushText: operands.push(.text)
    case .pushList, .pushPointerToGlobal, .pushVoid: operands.push(.other)
    case .loadGlobal(let id):
      let value = state.globals[id.index]
      switch value {
      case .int(let number) where operands.knows(id): operands.push(.number, number)
      case .bool(let isTrue) where operands.knows(id): operands.push(.number, isTrue ? 1 : 0)
      default: operands.push(kind(of: value))
      }
    case .readCountOf(let id):
      let slot = tables.visitSlots[id.index]
      guard slot >= 0 else { return false }
      operands.push(.number, operands.knowsVisits(of: id) ? state.visitCounts[Int(slot)] : nil)
    case .visitIndex(let id):
      guard tables.program.containers[id.index].countsVisits else { return false }
      operands.push(.number)
    case .duplicate:
      let value = operands.lastNumber
      let top = operands.pop()
      operands.push(top, value)
      operands.push(top, value)
      return top != .other
    case .pop: return operands.pop() != .other
    case .unary(.not):
      let value = operands.lastNumber.map { $0 == 0 ? Int32(1) : 0 }
      return operands.combine(1, .number, value)
    case .unary(.negate): return operands.combine(1, .number)
    case .binary(let operation): return evaluates(operation, &operands)
    default: return false
    }
    return true
  }

  private mutating func evaluates(
    _ operation: BinaryOperator, _ operands: inout Operands
  ) -> Bool {
    switch operation {
    case .equal, .notEqual:
      if operands.combine(2, .text) { return true }
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .and, .or, .add, .subtract, .multiply,
      .min, .max:
      break
    case .divide, .modulo, .power, .has, .hasNot, .intersect: return false
    }
    var number: Int32?
    if let (x, y) = operands.lastNumbers, let value = try? Self.applyToInts(operation, x, y) {
      switch value {
      case .int(let result): number = result
      case .bool(let isTrue): number = isTrue ? 1 : 0
      default: break
      }
    }
    return operands.combine(2, .number, number)
  }

  /// Whether a choice point can be passed without a fault, and is no fallback.
  private mutating func isSettled(
    _ point: Program.ChoicePoint, _ operands: inout Operands
  ) -> Bool {
    let target = tables.program[point.target].container
    return !point.isInvisibleDefault
      && (!point.hasCondition || operands.pop() != .other)
      && (!point.hasChoiceOnlyContent || operands.pop() == .text)
      && (!point.hasStartContent || operands.pop() == .text)
      && (!point.isOnceOnly || tables.program.containers[target.index].countsVisits)
  }
}

/// What is known of the values that were put on the evaluation stack on the way.
private struct Operands {
  enum Kind: UInt64 {
    case other, number, text
  }

  /// Two bits each, the last one lowest. What lies deeper than 32 is forgotten, and is then
  /// `other`.
  private var kinds: UInt64 = 0
  /// The values of the last two, where they are whole numbers or true or false, and known.
  private(set) var lastNumber: Int32?
  private var numberBefore: Int32?
  /// Globals and containers that were changed and visited on the way: a bit for each remainder of
  /// their IDs.
  private var changed: UInt64 = 0
  private var visited: UInt64 = 0

  var lastNumbers: (Int32, Int32)? {
    guard let lastNumber, let numberBefore else { return nil }
    return (numberBefore, lastNumber)
  }

  mutating func push(_ kind: Kind, _ number: Int32? = nil) {
    kinds = kinds << 2 | kind.rawValue
    numberBefore = lastNumber
    lastNumber = number
  }

  /// `other` if there is none: nobody knows what stood on the stack before.
  mutating func pop() -> Kind {
    let kind = Kind(rawValue: kinds & 3) ?? .other
    kinds >>= 2
    lastNumber = numberBefore
    numberBefore = nil
    return kind
  }

  /// Replaces so many values of one kind by a number; false, and nothing happens, if they are not.
  mutating func combine(_ count: Int, _ kind: Kind, _ number: Int32? = nil) -> Bool {
    var rest = self
    for _ in 0..<count where rest.pop() != kind { return false }
    rest.push(.number, number)
    self = rest
    return true
  }

  /// Something happened to the values that is not followed.
  mutating func forget() {
    kinds = 0
    lastNumber = nil
    numberBefore = nil
  }

  mutating func forget(_ id: GlobalID) { changed |= 1 << UInt64(id.index % 64) }
  mutating func forgetVisits(of id: ContainerID) { visited |= 1 << UInt64(id.index % 64) }
  mutating func forgetVisits() { visited = .max }

  func knows(_ id: GlobalID) -> Bool { changed & 1 << UInt64(id.index % 64) == 0 }
  func knowsVisits(of id: ContainerID) -> Bool { visited & 1 << UInt64(id.index % 64) == 0 }
}
