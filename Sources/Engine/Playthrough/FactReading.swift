/// Which facts each instruction of a program asks for or overwrites, and how closely it looks.
///
/// What is only printed is not asked for: it changes what the reader sees and nothing that can
/// happen.
struct FactReading {
  private(set) var table = FactTable()
  /// By instruction: the fact that it asks for; -1 for none.
  private(set) var reads: [Int32] = []
  /// By instruction: the fact whose old value it makes irrelevant; -1 for none.
  private(set) var kills: [Int32] = []
  /// Instructions that ask for a count of any container: which one is known only at run time.
  private(set) var readsAnyCount: Set<Address> = []
  /// All counts, if any instruction asks for any.
  private(set) var anyCount: [Int] = []
  /// How closely counts are looked at, and variables that only go up; all others are exact.
  private(set) var bounds: [Fact: CountBound] = [:]
  /// By global that is only compared with texts: these. All other texts are the same to it.
  private(set) var comparedTexts: [GlobalID: [TextID]] = [:]
  private(set) var usesSeed = false

  private let program: Program
  private let ignored: Set<Address>
  private let uses: ValueUses
  private var printing: Printing
  private var types: VariableTypes

  init(_ tables: StoryTables, ignoring ignored: Set<Address> = []) {
    program = tables.program
    self.ignored = ignored
    uses = ValueUses(program: tables.program, tables: tables)
    printing = Printing(program, uses)
    types = VariableTypes(program)
    usesSeed = program.instructions.contains(.seedRandom)
    boundUpwardGlobals()
    findComparedTexts(tables)
    reads.reserveCapacity(program.instructions.count)
    kills.reserveCapacity(program.instructions.count)
    for index in program.instructions.indices {
      let read = fact(readAt: index)
      reads.append(read.map { Int32(table.number($0)) } ?? -1)
      kills.append(-1)
    }
    if !readsAnyCount.isEmpty { addAllCounts() }
    for index in program.instructions.indices {
      guard let killed = fact(killedAt: index), let number = table.existingNumber(killed) else {
        continue
      }
      kills[index] = Int32(number)
    }
  }

  /// The classes that a fact's number falls into.
  func bound(of fact: Fact) -> CountBound { bounds[fact] ?? .exact }

  private mutating func addAllCounts() {
    for index in program.containers.indices {
      let id = ContainerID(index)
      if program[id].countsVisits {
        anyCount.append(table.number(.visits(id)))
        bounds[.visits(id)] = .exact
      }
      if program[id].countsTurns {
        anyCount.append(table.number(.lastTurn(id)))
        bounds[.lastTurn(id)] = .exact
      }
    }
  }

  // MARK: Reading

  private mutating func fact(readAt index: Int) -> Fact? {
    let address = Address(index)
    if ignored.contains(address) { return nil }
    switch program.instructions[index] {
    case .loadGlobal(let id):
      if uses.isSelfUpdate(id, loadedAt: index) || printing.isOnlyPrinted(address) { return nil }
      return .global(id)
    case .pushPointerToGlobal(let id), .divertToGlobal(let id), .divertToGlobalIfTrue(let id),
      .tunnelToGlobal(let id), .callGlobal(let id):
      return .global(id)
    case .loadTemporary(let name), .storeTemporary(let name), .pushPointerToTemporary(let name),
      .divertToTemporary(let name), .divertToTemporaryIfTrue(let name),
      .tunnelToTemporary(let name), .callTemporary(let name):
      return .temporary(name)
    case .readCountOf(let id):
      return printing.isOnlyPrinted(address)
        ? nil : visits(of: id, as: uses.use(of: address), offset: 0)
    case .visitIndex(let id):
      let use = uses.use(of: address)
      // Which elements are left says it all, unless a known seed decides.
      if use == .shuffled, !usesSeed { return nil }
      return visits(of: id, as: use, offset: -1)
    case .readCount: return count(askedAt: address)
    case .turnsSince: return count(askedAt: address)
    case .turns:
      if printing.isOnlyPrinted(address) { return nil }
      join(uses.use(of: address).bound(offset: 0) ?? .exact, to: .turnNumber)
      return .turnNumber
    case .choice(let id):
      let point = program.choicePoints[id.index]
      return point.isOnceOnly ? .taken(program[point.target].container) : nil
    case .shuffleIndex(let id): return usesSeed ? .randomNumbers : .deal(id)
    case .random, .listRandom: return usesSeed ? .randomNumbers : nil
    default: return nil
    }
  }

  private mutating func visits(of id: ContainerID, as use: ValueUse, offset: Int32) -> Fact? {
    // What is printed where it matters is read as it is.
    let bound = use.bound(offset: offset) ?? .exact
    if bound == .capped(at: 1) { return .taken(id) }
    join(bound, to: .visits(id))
    return .visits(id)
  }

  /// READ_COUNT or TURNS_SINCE of a place that is named right there, or of one that a variable
  /// holds.
  private mutating func count(askedAt address: Address) -> Fact? {
    let isTurn = program.instructions[Int(address)] == .turnsSince
    guard address > 0, case .pushTarget(let target) = program.instructions[Int(address) - 1],
      let id = program[target].index == nil
        ? program[target].container : program.container(at: program[target])
    else {
      readsAnyCount.insert(address)
      return nil
    }
    let fact = isTurn ? Fact.lastTurn(id) : .visits(id)
    let use = uses.use(of: address, from: address - 1)
    if printing.isOnlyPrinted(address) { return nil }
    join(use.bound(offset: 0) ?? .exact, to: fact)
    return fact
  }

  private mutating func join(_ bound: CountBound, to fact: Fact) {
    if bounds[fact] == nil { bounds[fact] = bound } else { bounds[fact]!.join(bound) }
  }

  // MARK: Overwriting

  private func fact(killedAt index: Int) -> Fact? {
    switch program.instructions[index] {
    case .storeGlobal(let id):
      if index >= 3, uses.isSelfUpdate(id, loadedAt: index - 3) { return nil }
      return types.replacesAll(id, storedAt: index) ? .global(id) : nil
    case .declareTemporary(let name):
      return types.replacesAll(name, declaredAt: index) ? .temporary(name) : nil
    default: return nil
    }
  }

  // MARK: Variables that only go up

  /// A variable that is only ever set to numbers, raised by numbers and compared with numbers is a
  /// counter: above the largest of those it is always the same.
  private mutating func boundUpwardGlobals() {
    var isCounter = Array(repeating: true, count: program.globals.count)
    var bound = Array(repeating: CountBound(), count: program.globals.count)
    for (index, instruction) in program.instructions.enumerated() {
      switch instruction {
      case .loadGlobal(let id):
        if uses.isSelfUpdate(id, loadedAt: index) {
          if !raises(index) { isCounter[id.index] = false }
        } else if !printing.isOnlyPrinted(Address(index)) {
          let read = uses.use(of: Address(index)).bound(offset: 0) ?? .exact
          bound[id.index].join(read)
          if read.isExact || read.modulus != nil { isCounter[id.index] = false }
        }
      case .storeGlobal(let id):
        if index >= 3, uses.isSelfUpdate(id, loadedAt: index - 3) { continue }
        guard index > 0, case .pushInt = program.instructions[index - 1] else {
          isCounter[id.index] = false
          continue
        }
      case .pushPointerToGlobal(let id), .divertToGlobal(let id), .divertToGlobalIfTrue(let id),
        .tunnelToGlobal(let id), .callGlobal(let id):
        isCounter[id.index] = false
      default: break
      }
    }
    for index in isCounter.indices where isCounter[index] {
      bounds[.global(GlobalID(index))] = bound[index]
    }
  }

  // MARK: Texts that are only compared

  private mutating func findComparedTexts(_ tables: StoryTables) {
    var isOnlyCompared = Array(repeating: true, count: program.globals.count)
    for (index, instruction) in program.instructions.enumerated() {
      switch instruction {
      case .loadGlobal(let id):
        let address = Address(index)
        if ignored.contains(address) || printing.isOnlyPrinted(address) { continue }
        guard case .comparedWithText(let text) = uses.use(of: address) else {
          isOnlyCompared[id.index] = false
          continue
        }
        let constant = tables.constant(tables.texts[text.index]) ?? text
        if !comparedTexts[id, default: []].contains(constant) {
          comparedTexts[id, default: []].append(constant)
        }
      case .pushPointerToGlobal(let id), .divertToGlobal(let id), .divertToGlobalIfTrue(let id),
        .tunnelToGlobal(let id), .callGlobal(let id):
        isOnlyCompared[id.index] = false
      default: break
      }
    }
    comparedTexts = comparedTexts.filter { isOnlyCompared[$0.key.index] }
  }

  private func raises(_ load: Int) -> Bool {
    guard case .pushInt(let number) = program.instructions[load + 1] else { return false }
    return program.instructions[load + 2] == .binary(.add) ? number >= 0 : number <= 0
  }
}

/// Whether what is printed is only seen. Text inside a string value can be compared, and tags name
/// endings.
private struct Printing {
  /// Something printed anywhere may become part of a value.
  private(set) var matters = false
  private var isInValue: [Bool]
  private let program: Program
  private let uses: ValueUses

  init(_ program: Program, _ uses: ValueUses) {
    self.program = program
    self.uses = uses
    isInValue = Array(repeating: false, count: program.instructions.count)
    var strings: [Int] = []
    var tagStart: Int?
    for (index, instruction) in program.instructions.enumerated() {
      switch instruction {
      case .beginString: strings.append(index)
      case .endString:
        guard let start = strings.popLast(), uses.use(of: Address(index)) != .choiceText else {
          continue
        }
        mark(start..<index)
      case .beginTag: tagStart = index
      case .endTag:
        if let start = tagStart { for place in start..<index { isInValue[place] = true } }
        tagStart = nil
      case .leave:
        strings.removeAll()
        tagStart = nil
      default: break
      }
    }
  }

  private mutating func mark(_ range: Range<Int>) {
    for index in range {
      isInValue[index] = true
      switch program.instructions[index] {
      // What runs elsewhere is printed into the value, too.
      case .divert, .divertIfTrue, .call, .callGlobal, .callTemporary, .callExternal, .tunnel,
        .divertToGlobal, .divertToTemporary:
        matters = true
      default: break
      }
    }
  }

  func isOnlyPrinted(_ address: Address) -> Bool {
    if matters || isInValue[Int(address)] { return false }
    switch uses.use(of: address) {
    case .printed, .choiceText: return true
    default: return false
    }
  }
}

/// Which stores replace a variable's old value altogether. An empty list takes over what lists the
/// old value belonged to; everything else forgets it.
private struct VariableTypes {
  private let program: Program
  private var mayHoldList: [Bool]
  private var isPointedTo: Set<NameID> = []

  init(_ program: Program) {
    self.program = program
    mayHoldList = Array(repeating: false, count: program.globals.count)
    let hasLists = !program.listDefinitions.isEmpty
    for (index, instruction) in program.instructions.enumerated() {
      switch instruction {
      case .storeGlobal(let id):
        if hasLists, !isNoList(beforeStoreAt: index) { mayHoldList[id.index] = true }
      case .pushPointerToGlobal(let id): if hasLists { mayHoldList[id.index] = true }
      case .pushPointerToTemporary(let name): isPointedTo.insert(name)
      default: break
      }
    }
  }

  func replacesAll(_ id: GlobalID, storedAt index: Int) -> Bool {
    !mayHoldList[id.index] || isNoList(beforeStoreAt: index)
  }

  func replacesAll(_ name: NameID, declaredAt index: Int) -> Bool {
    if isPointedTo.contains(name) { return false }
    return program.listDefinitions.isEmpty || isNoList(beforeStoreAt: index)
  }

  private func isNoList(beforeStoreAt index: Int) -> Bool {
    guard index > 0 else { return false }
    switch program.instructions[index - 1] {
    case .pushInt, .pushFloat, .pushBool, .pushText, .pushTarget, .pushVoid, .endString,
      .readCountOf, .readCount, .turns, .turnsSince, .random, .choiceCount, .visitIndex,
      .unary(.not), .unary(.floor), .unary(.ceiling), .unary(.int), .unary(.float),
      .unary(.listCount), .unary(.listValue), .unary(.negate),
      .binary(.equal), .binary(.notEqual), .binary(.less), .binary(.lessOrEqual),
      .binary(.greater), .binary(.greaterOrEqual), .binary(.and), .binary(.or), .binary(.has),
      .binary(.hasNot), .binary(.multiply), .binary(.divide), .binary(.modulo):
      return true
    case .pushList(let id): return !program.lists[id.index].items.isEmpty
    default: return false
    }
  }
}
