/// What certainly follows a line that looks complete, so that most lines need no look-ahead, and no
/// copy of the state to come back to.
enum Outlook {
  /// Words are said before anything that could join them to the line: the line is complete.
  case words
  /// The flow ends without another word or any fault: going on cannot change the line.
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
    let maySettle =
      state.flow.suspended.isEmpty && state.flow.thread.frameCount == 1
      && state.flow.choices.count < StoryLimits.choiceCountMax / 2
      && !state.flow.choices.contains { $0.isInvisibleDefault }
    var stepsLeft = Self.outlookStepMax
    let outlook = outlook(
      from: state.flow.thread.top.pc, maySettle: maySettle, Operands(), &stepsLeft)
    // A fact in doubt may stop the machine on the way: the line must be come back to then.
    if outlook == .silence, state.chance?.doubts != nil { return .unknown }
    return outlook
  }

  /// Looks through instructions that say nothing; both ways where they branch. What is certain to
  /// be silent must also be certain not to fail, for a fault belongs to the next line.
  private mutating func outlook(
    from pc: Address, maySettle: Bool, _ operands: Operands, _ stepsLeft: inout Int
  ) -> Outlook {
    var (pc, maySettle, operands) = (pc, maySettle, operands)
    // One way was certain to be silent: words on the other settle nothing.
    var mustBeSilent = false
    var stringDepth = 0
    while stepsLeft > 0 {
      stepsLeft -= 1
      let instruction = tables.program.instructions[Int(pc)]
      pc += 1
      switch instruction {
      case .text(let id):
        if stringDepth == 0, tables.shapes[id.index].kind == .words {
          return mustBeSilent ? .unknown : .words
        }
      case .divert(let target): pc = tables.landings[target.index].address
      case .divertIfTrue(let target):
        guard stringDepth == 0 else { return .unknown }
        if operands.pop() == .other { maySettle = false }
        let other = tables.landings[target.index].address
        switch outlook(from: other, maySettle: maySettle, operands, &stepsLeft) {
        case .words: maySettle = false
        case .silence: mustBeSilent = true
        case .unknown: return .unknown
        }
      case .beginString: stringDepth += 1
      case .endString:
        stringDepth -= 1
        operands.push(.text)
      case .newline, .enter, .noOperation: break
      case .print:
        if stringDepth == 0 { return .unknown }
        maySettle = false
      case .choice(let id):
        if !isSettled(tables.program.choicePoints[id.index], &operands) { maySettle = false }
      case .declareTemporary, .storeTemporary, .storeGlobal, .readCount, .turnsSince:
        maySettle = false
      case .done, .end, .leave: return maySettle ? .silence : .unknown
      case .glue, .beginTag, .endTag, .legacyTag, .shuffleIndex, .random,
        .seedRandom, .listFromInt, .listRange, .listRandom, .divertToGlobal,
        .divertToTemporary, .divertToGlobalIfTrue, .divertToTemporaryIfTrue, .tunnel,
        .tunnelToGlobal, .tunnelToTemporary, .call, .callGlobal, .callTemporary, .callExternal,
        .pushPointerToTemporary, .returnFromFunction, .returnFromTunnel, .startThread:
        return .unknown
      case .pushInt, .pushFloat, .pushBool, .pushText, .pushList, .pushTarget, .pushPointerToGlobal,
        .pushVoid, .loadGlobal, .loadTemporary, .readCountOf, .visitIndex, .turns, .choiceCount,
        .duplicate, .pop, .unary, .binary:
        if maySettle, !evaluates(instruction, &operands) { maySettle = false }
      }
    }
    return .unknown
  }

  /// Whether an instruction that only works on the stack cannot fail.
  private mutating func evaluates(_ instruction: Instruction, _ operands: inout Operands) -> Bool {
    switch instruction {
    case .pushInt, .pushFloat, .pushBool, .turns, .choiceCount: operands.push(.number)
    case .pushText: operands.push(.text)
    case .pushList, .pushTarget, .pushPointerToGlobal, .pushVoid: operands.push(.other)
    case .loadGlobal(let id):
      switch state.globals[id.index] {
      case .int, .float, .bool: operands.push(.number)
      case .text: operands.push(.text)
      default: operands.push(.other)
      }
    case .readCountOf(let id), .visitIndex(let id):
      guard tables.program.containers[id.index].countsVisits else { return false }
      operands.push(.number)
    case .duplicate:
      let top = operands.pop()
      operands.push(top)
      operands.push(top)
      return top != .other
    case .pop: return operands.pop() != .other
    case .unary(.not), .unary(.negate): return operands.combine(1, .number)
    case .binary(let operation): return evaluates(operation, &operands)
    default: return false
    }
    return true
  }

  private mutating func evaluates(
    _ operation: BinaryOperator, _ operands: inout Operands
  ) -> Bool {
    switch operation {
    case .equal, .notEqual: operands.combine(2, .text) || operands.combine(2, .number)
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .and, .or, .add, .subtract, .multiply,
      .min, .max:
      operands.combine(2, .number)
    case .divide, .modulo, .power, .has, .hasNot, .intersect: false
    }
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

/// Of what kinds the values are that were put on the evaluation stack on the way.
private struct Operands {
  enum Kind: UInt64 {
    case other, number, text
  }

  /// Two bits each, the last one lowest. What lies deeper than 32 is forgotten, and is then
  /// `other`.
  private var kinds: UInt64 = 0

  mutating func push(_ kind: Kind) { kinds = kinds << 2 | kind.rawValue }

  /// `other` if there is none: nobody knows what stood on the stack before.
  mutating func pop() -> Kind {
    let kind = Kind(rawValue: kinds & 3) ?? .other
    kinds >>= 2
    return kind
  }

  /// Replaces so many values of one kind by a number; false, and nothing happens, if they are not.
  mutating func combine(_ count: Int, _ kind: Kind) -> Bool {
    var rest = self
    for _ in 0..<count where rest.pop() != kind { return false }
    rest.push(.number)
    self = rest
    return true
  }
}
