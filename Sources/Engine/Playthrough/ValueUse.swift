/// What becomes of a value that an instruction leaves on the evaluation stack.
enum ValueUse: Hashable {
  case printed
  /// It becomes the text of a choice.
  case choiceText
  /// Only whether it is true matters.
  case condition
  /// Compared with a number, the value on the left.
  case compared(BinaryOperator, Int32)
  /// Compared for equality with a text, the value on the left.
  case comparedWithText(TextID)
  /// The smaller of it and a number.
  case capped(Int32)
  case remainder(Int32)
  /// The order of a shuffle: the visits that it goes by.
  case shuffled
  /// Its container is asked for its count.
  case asked
  case other

  /// What a count loses when it is used like this; nil if nothing of it is read. `offset` is what
  /// was added to the count to get the value.
  func bound(offset: Int32) -> CountBound? {
    switch self {
    case .printed, .choiceText: nil
    case .condition: .capped(at: 1 &- offset)
    case .compared(let operation, let number):
      switch operation {
      case .less, .greaterOrEqual: .capped(at: number &- offset)
      case .lessOrEqual, .greater, .equal, .notEqual: .capped(at: number &+ 1 &- offset)
      default: .exact
      }
    case .capped(let number): .capped(at: number &- offset)
    case .remainder(let number) where number > 0: .modulo(number)
    case .remainder, .shuffled, .asked, .comparedWithText, .other: .exact
    }
  }
}

/// Follows values through straight stretches of a program.
struct ValueUses {
  let program: Program
  let tables: StoryTables

  /// How far a value is followed before it counts as used for anything.
  private static let stepCountMax = 200

  /// What becomes of the value that the instruction at `address` leaves, whose evaluation began at
  /// `start`.
  func use(of address: Address, from start: Address? = nil) -> ValueUse {
    // Values above ours.
    var depth = 0
    // Strings that are being collected: what is printed there is no value of its own.
    var stringDepth = 0
    var index = Int(address)
    for _ in 0..<Self.stepCountMax {
      index += 1
      guard index < program.instructions.count else { return .other }
      switch program.instructions[index] {
      case .pushInt, .pushFloat, .pushBool, .pushText, .pushList, .pushTarget, .pushVoid,
        .pushPointerToGlobal, .pushPointerToTemporary, .loadGlobal, .loadTemporary, .readCountOf,
        .visitIndex, .turns, .choiceCount:
        depth += 1
      case .text, .newline, .glue, .noOperation: break
      case .beginString: stringDepth += 1
      case .endString:
        stringDepth -= 1
        if stringDepth < 0 { return .other }
        depth += 1
      case .beginTag, .endTag: if stringDepth == 0 { return .other }
      case .unary(let operation):
        if depth == 0 { return operation == .not ? .condition : .other }
      case .readCount, .turnsSince: if depth == 0 { return .asked }
      case .binary(let operation):
        if depth == 0 { return use(as: operation, onTheRightFrom: start ?? address) }
        if depth == 1 { return use(as: operation, before: index) }
        depth -= 1
      case .shuffleIndex: return depth == 1 ? .shuffled : .other
      case .print:
        if depth == 0 { return .printed }
        depth -= 1
      case .divertIfTrue: return depth == 0 ? .condition : .other
      case .call(let target):
        depth -= parameterCount(of: target)
        if depth < 0 { return .other }
        depth += 1
      case .choice(let id):
        return depth == 0 && program.choicePoints[id.index].hasCondition ? .condition : .choiceText
      default: return .other
      }
    }
    return .other
  }

  /// The left side of an operator whose right side ends before it.
  private func use(as operation: BinaryOperator, before index: Int) -> ValueUse {
    if operation == .and || operation == .or { return .condition }
    if operation == .equal || operation == .notEqual, let text = text(before: index) {
      return .comparedWithText(text)
    }
    guard case .pushInt(let number) = program.instructions[index - 1] else { return .other }
    switch operation {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
      return .compared(operation, number)
    case .min: return .capped(number)
    case .modulo: return .remainder(number)
    default: return .other
    }
  }

  /// The text that is put on the stack before an instruction, if the program names it there.
  private func text(before index: Int) -> TextID? {
    if case .pushText(let id) = program.instructions[index - 1] { return id }
    guard index >= 3, program.instructions[index - 1] == .endString,
      case .text(let id) = program.instructions[index - 2],
      program.instructions[index - 3] == .beginString
    else { return nil }
    return id
  }

  private func use(as operation: BinaryOperator, onTheRightFrom start: Address) -> ValueUse {
    if operation == .and || operation == .or { return .condition }
    guard start > 0, case .pushInt(let number) = program.instructions[Int(start) - 1] else {
      return .other
    }
    switch operation {
    case .equal, .notEqual: return .compared(operation, number)
    case .less: return .compared(.greater, number)
    case .lessOrEqual: return .compared(.greaterOrEqual, number)
    case .greater: return .compared(.less, number)
    case .greaterOrEqual: return .compared(.lessOrEqual, number)
    case .min: return .capped(number)
    default: return .other
    }
  }

  private func parameterCount(of target: TargetID) -> Int {
    var address = Int(tables.landings[target.index].address)
    var count = 0
    while case .declareTemporary = program.instructions[address] {
      count += 1
      address += 1
    }
    return count
  }

  /// Whether a variable is loaded only to be put back with a number added: `~ x++`.
  func isSelfUpdate(_ id: GlobalID, loadedAt address: Int) -> Bool {
    guard address + 3 < program.instructions.count,
      program.instructions[address + 3] == .storeGlobal(id)
    else { return false }
    switch (program.instructions[address + 1], program.instructions[address + 2]) {
    case (.pushInt, .binary(.add)), (.pushInt, .binary(.subtract)): return true
    default: return false
    }
  }
}
