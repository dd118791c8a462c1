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

  func outlook() -> Outlook {
    // A thread or caller that waits goes on; a fallback among the choices is followed.
    let maySettle =
      state.flow.suspended.isEmpty && state.flow.thread.frameCount == 1
      && !state.flow.choices.contains { $0.isInvisibleDefault }
    var stepsLeft = Self.outlookStepMax
    return outlook(from: state.flow.thread.top.pc, maySettle: maySettle, &stepsLeft)
  }

  /// Looks through instructions that say nothing; both ways where they branch. What is certain to
  /// be silent must also be certain not to fail, for a fault belongs to the next line.
  private func outlook(from pc: Address, maySettle: Bool, _ stepsLeft: inout Int) -> Outlook {
    var (pc, maySettle) = (pc, maySettle)
    var stringDepth = 0
    while stepsLeft > 0 {
      stepsLeft -= 1
      let instruction = tables.program.instructions[Int(pc)]
      pc += 1
      switch instruction {
      case .text(let id):
        if stringDepth == 0, tables.shapes[id.index].kind == .words { return .words }
      case .divert(let target): pc = tables.landings[target.index].address
      case .divertIfTrue(let target):
        let other = tables.landings[target.index].address
        guard stringDepth == 0,
          outlook(from: other, maySettle: false, &stepsLeft) == .words
        else { return .unknown }
        maySettle = false
      case .beginString: stringDepth += 1
      case .endString: stringDepth -= 1
      case .newline, .enter, .noOperation, .pushInt, .pushFloat, .pushBool, .pushText, .pushList,
        .pushTarget, .pushPointerToGlobal, .pushVoid, .loadGlobal:
        break
      case .choice(let id):
        maySettle = maySettle && isSettled(tables.program.choicePoints[id.index])
      case .print:
        if stringDepth == 0 { return .unknown }
        maySettle = false
      case .duplicate, .pop, .unary, .binary, .readCountOf, .readCount, .turnsSince, .choiceCount,
        .turns, .visitIndex, .loadTemporary, .storeGlobal, .declareTemporary, .storeTemporary:
        maySettle = false
      case .done, .end: return maySettle ? .silence : .unknown
      case .glue, .beginTag, .endTag, .legacyTag, .pushPointerToTemporary, .shuffleIndex, .random,
        .seedRandom, .listFromInt, .listRange, .listRandom, .divertToGlobal,
        .divertToTemporary, .divertToGlobalIfTrue, .divertToTemporaryIfTrue, .tunnel,
        .tunnelToGlobal, .tunnelToTemporary, .call, .callGlobal, .callTemporary, .callExternal,
        .returnFromFunction, .returnFromTunnel, .startThread, .leave:
        return .unknown
      }
    }
    return .unknown
  }

  /// Whether a choice point can be passed without a fault, and is no fallback.
  private func isSettled(_ point: Program.ChoicePoint) -> Bool {
    let target = tables.program[point.target].container
    return !point.hasCondition && !point.isInvisibleDefault
      && state.flow.choices.count < StoryLimits.choiceCountMax / 2
      && (!point.isOnceOnly || tables.program.containers[target.index].countsVisits)
  }
}
