/// Stretches of a program that only decide what is said: conditionals and sequences without effect
/// on anything but the text.
///
/// What only they ask for changes nothing else that can happen. So the facts of each can be
/// searched by themselves, and the costs of many such facts add up instead of multiplying.
struct TextRegions {
  /// Reads that belong together: those of one conditional, and of all that stand inside it.
  struct Group: Hashable, Sendable {
    let reads: [Address]
  }

  /// All reads that only decide what is said.
  private(set) var reads: Set<Address> = []
  private(set) var groups: [Group] = []
  /// By read: what it decides, its own conditions included.
  private(set) var regions: [Address: [Address]] = [:]

  private let program: Program
  private let tables: StoryTables

  /// Longer stretches count as having effects.
  private static let instructionCountMax = 4_000

  init(_ tables: StoryTables) {
    self.tables = tables
    program = tables.program
    for index in program.instructions.indices {
      switch program.instructions[index] {
      case .loadGlobal, .readCountOf, .visitIndex, .readCount, .turnsSince, .turns:
        if let region = region(after: index) { regions[Address(index)] = region }
      default: break
      }
    }
    reads = Set(regions.keys)
    group()
  }

  /// The instructions of the regions that some reads decide.
  func addresses(decidedBy reads: Set<Address>) -> Set<Address> {
    var result: Set<Address> = []
    for read in reads { result.formUnion(regions[read] ?? []) }
    return result
  }

  // MARK: Regions

  /// What runs between a read and where its branches meet again; nil if any of it does more than
  /// say something, or if the value outlives it.
  private func region(after read: Int) -> [Address]? {
    guard let meeting = meeting(after: read) else { return nil }
    // The height of the stack above what it was before the read, by instruction.
    var heights: [Int: Int] = [:]
    var pending = [(address: read + 1, height: 1)]
    while let (address, height) = pending.popLast() {
      if address == meeting {
        if height != 0 { return nil }
        continue
      }
      if let known = heights[address] {
        if known != height { return nil }
        continue
      }
      guard heights.count < Self.instructionCountMax, height >= 0,
        let effect = effect(at: address)
      else { return nil }
      heights[address] = height
      let next = height + effect
      switch program.instructions[address] {
      case .divert(let target): pending.append((landing(target), next))
      case .divertIfTrue(let target):
        pending.append((landing(target), next))
        pending.append((address + 1, next))
      default: pending.append((address + 1, next))
      }
    }
    return heights.keys.map { Address($0) }.sorted()
  }

  private func landing(_ target: TargetID) -> Int { Int(tables.landings[target.index].address) }

  /// Where the branches of the next conditional meet, if one follows straight on.
  private func meeting(after read: Int) -> Int? {
    var address = read + 1
    while address < program.instructions.count {
      switch program.instructions[address] {
      case .divertIfTrue(let target):
        let end = Int(program[program[target].container].end)
        guard end >= 2, program[target].index == nil, program.instructions[end - 1] == .leave,
          case .divert(let meeting) = program.instructions[end - 2]
        else { return nil }
        return landing(meeting)
      case .divert, .leave, .print: return nil
      default:
        if effect(at: address) == nil { return nil }
        address += 1
      }
    }
    return nil
  }

  /// What an instruction adds to the stack; nil if it does anything that lasts.
  private func effect(at address: Int) -> Int? {
    switch program.instructions[address] {
    case .text(let id):
      // A tag that names an ending says more than words.
      program.text(id).hasPrefix(Walker.endingTag) ? nil : 0
    case .newline, .glue, .beginTag, .endTag, .noOperation, .beginString, .divert, .unary,
      .readCount, .turnsSince:
      0
    case .pushInt, .pushFloat, .pushBool, .pushText, .pushTarget, .pushVoid, .pushList, .endString,
      .duplicate, .loadGlobal, .loadTemporary, .readCountOf, .visitIndex, .turns, .choiceCount:
      1
    case .print, .pop, .divertIfTrue: -1
    case .binary(let operation):
      // Division can go wrong.
      operation == .divide || operation == .modulo && !isCycle(at: address) ? nil : -1
    case .enter(let id): countsForItself(id) ? 0 : nil
    default: nil
    }
  }

  /// `visitIndex, pushInt n, modulo`: a cycle has elements.
  private func isCycle(at address: Int) -> Bool {
    guard address >= 2, case .visitIndex = program.instructions[address - 2],
      case .pushInt(let count) = program.instructions[address - 1]
    else { return false }
    return count > 0
  }

  /// A sequence's own count is asked for by nothing else.
  private func countsForItself(_ id: ContainerID) -> Bool {
    let container = program[id]
    guard !container.isNamed, !container.countsTurns,
      Int(container.start) + 1 < program.instructions.count
    else { return false }
    return program.instructions[Int(container.start) + 1] == .visitIndex(id)
  }

  // MARK: Groups

  private mutating func group() {
    // Reads that stand inside what another decides go with it.
    var leader: [Address: Address] = [:]
    func find(_ read: Address) -> Address {
      var read = read
      while let next = leader[read], next != read { read = next }
      return read
    }
    let sorted = reads.sorted()
    for read in sorted { leader[read] = read }
    for read in sorted {
      for inner in regions[read]! where reads.contains(inner) {
        let (left, right) = (find(read), find(inner))
        if left != right { leader[max(left, right)] = min(left, right) }
      }
    }
    var members: [Address: [Address]] = [:]
    for read in sorted { members[find(read), default: []].append(read) }
    groups = members.keys.sorted().map { Group(reads: members[$0]!) }
  }
}
