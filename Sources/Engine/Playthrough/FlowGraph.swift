/// Where control can go from each instruction of a program.
struct FlowGraph {
  enum Edge: Hashable {
    /// On to the next instruction.
    case next
    /// Nowhere within this call: back to a caller, to the thread below, or the end.
    case exit
    case jump(Address)
    case branch(Address)
    /// Wherever a variable may lead.
    case jumpAnywhere
    case branchAnywhere
    /// Into a function or tunnel, and on behind it.
    case call(Address)
    case callAnywhere
    /// The start of a choice's text, which stands apart and comes back to `back`.
    case detour(Address, back: Address)
    /// The divert that follows leads a new thread away; this one goes on behind it.
    case fork
    /// Control may come to the target later, if the choice is taken.
    case choice(Address)
    /// Into any of the knots that the host calls meanwhile, and on behind it.
    case hostCall
  }

  private(set) var edges: [Edge] = []
  /// What a variable can hold.
  private(set) var anywhere: [Address] = []
  /// Where a tunnel can lead on to instead of back: these run in the frame of the tunnel's caller.
  private(set) var onwards: [Address] = []
  private(set) var leadsOnwardsAnywhere = false
  /// The knots that a host calls while the story waits for it.
  let hostEntries: [Address]
  /// By external call: the host answers it.
  private let isHostCall: [Bool]

  /// By instruction, on a detour: the temporary that holds the way back.
  private var waysBack: [NameID?] = []

  private let program: Program
  private let tables: StoryTables
  /// By target: the pushes that only name the way back from a detour.
  private var isWayBack: Set<Address> = []

  init(_ tables: StoryTables, outcomes: HostOutcomes = HostOutcomes()) {
    self.tables = tables
    program = tables.program
    let entries = outcomes.knots.compactMap { tables.program.container(named: $0) }
    hostEntries = Array(Set(entries.map { tables.program[$0].start })).sorted()
    isHostCall = tables.program.externalCalls.map { outcomes.names.contains($0.name) }
    let detours = findDetours()
    edges = program.instructions.indices.map { edge(at: Address($0), detours) }
    for (index, back) in detours.backs {
      guard case .divert(let target) = program.instructions[Int(index)] else { continue }
      edges[Int(index)] = .detour(tables.landings[target.index].address, back: back)
    }
    findAnywhere()
  }

  /// The temporary that says where control comes back to from a detour; nil if an instruction is on
  /// none.
  func wayBack(from address: Address) -> NameID? {
    // Behind the last instruction there is nothing.
    Int(address) < waysBack.count ? waysBack[Int(address)] : nil
  }

  private func edge(at address: Address, _ detours: Detours) -> Edge {
    func landing(_ id: TargetID) -> Address { tables.landings[id.index].address }
    switch program.instructions[Int(address)] {
    case .divert(let id): return .jump(landing(id))
    case .divertIfTrue(let id): return .branch(landing(id))
    case .divertToGlobal: return .jumpAnywhere
    case .divertToTemporary: return detours.ends.contains(address) ? .exit : .jumpAnywhere
    case .divertToGlobalIfTrue, .divertToTemporaryIfTrue: return .branchAnywhere
    case .tunnel(let id), .call(let id): return .call(landing(id))
    case .tunnelToGlobal, .tunnelToTemporary, .callGlobal, .callTemporary: return .callAnywhere
    case .callExternal(let id):
      if isHostCall[id.index] { return .hostCall }
      return program.externalCalls[id.index].fallback.map { .call(landing($0)) } ?? .next
    case .startThread: return .fork
    case .choice(let id): return .choice(landing(program.choicePoints[id.index].target))
    case .returnFromFunction, .returnFromTunnel, .leave, .done, .end: return .exit
    default: return .next
    }
  }

  private mutating func findAnywhere() {
    let uses = ValueUses(program: program, tables: tables)
    for (index, instruction) in program.instructions.enumerated() {
      let address = Address(index)
      if case .pushTarget(let id) = instruction, !isWayBack.contains(address) {
        if program.instructions[index + 1] == .returnFromTunnel {
          onwards.append(tables.landings[id.index].variableAddress)
        } else if uses.use(of: address) != .asked {
          anywhere.append(tables.landings[id.index].variableAddress)
        }
      }
      if instruction == .returnFromTunnel, index > 0 {
        switch program.instructions[index - 1] {
        case .pushVoid, .pushTarget: break
        default: leadsOnwardsAnywhere = true
        }
      }
    }
    anywhere = Array(Set(anywhere)).sorted()
    onwards = Array(Set(onwards)).sorted()
  }
}

// MARK: - Detours

extension FlowGraph {
  /// The start of a choice's text stands in a container of its own, for it is said twice: when the
  /// choice is offered and when it is taken. It comes back to where a temporary says.
  fileprivate struct Detours {
    /// By the divert that leads away: where it comes back to.
    var backs: [Address: Address] = [:]
    /// The diverts that lead back.
    var ends: Set<Address> = []
  }

  private mutating func findDetours() -> Detours {
    var detours = Detours()
    var entries: [ContainerID: NameID] = [:]
    var pushes: [Address: Address] = [:]
    for index in program.instructions.indices {
      guard case .divert(let target) = program.instructions[index],
        let (push, back, name) = wayBack(before: index)
      else { continue }
      let container = program[target].container
      guard program[target].index == nil, entries[container] ?? name == name else { continue }
      entries[container] = name
      detours.backs[Address(index)] = back
      pushes[Address(index)] = push
    }
    let refused = containersEnteredOtherwise(detours)
    detours.backs = detours.backs.filter { index, _ in
      guard case .divert(let target) = program.instructions[Int(index)] else { return false }
      return !refused.contains(program[target].container)
    }
    for index in detours.backs.keys { isWayBack.insert(pushes[index]!) }
    // Most containers hold many instructions.
    var names: [ContainerID: NameID?] = [:]
    waysBack = tables.containers.map { id in
      if let known = names[id] { return known }
      let holder = enclosing(id) { entries[$0] != nil }
      let name = holder.flatMap { refused.contains($0) ? nil : entries[$0] }
      names[id] = .some(name)
      return name
    }
    for (index, instruction) in program.instructions.enumerated() {
      guard case .divertToTemporary(let name) = instruction, waysBack[index] == name else {
        continue
      }
      detours.ends.insert(Address(index))
    }
    return detours
  }

  /// What stands before a divert that comes back: the place is pushed, and put into a temporary.
  private func wayBack(before index: Int) -> (push: Address, back: Address, name: NameID)? {
    var index = index - 1
    if index > 1, program.instructions[index] == .beginString { index -= 1 }
    guard index > 0, case .declareTemporary(let name) = program.instructions[index],
      case .pushTarget(let back) = program.instructions[index - 1]
    else { return nil }
    return (Address(index - 1), tables.landings[back.index].variableAddress, name)
  }

  /// Containers that anything but a detour leads into.
  private func containersEnteredOtherwise(_ detours: Detours) -> Set<ContainerID> {
    var refused: Set<ContainerID> = []
    let entries = Set(
      detours.backs.keys.map { index -> ContainerID in
        guard case .divert(let target) = program.instructions[Int(index)] else {
          preconditionFailure("a detour begins with a divert")
        }
        return program[target].container
      })
    func check(_ target: TargetID, from source: Address?) {
      guard let holder = enclosing(program[target].container, where: entries.contains) else {
        return
      }
      if let source, program.isContainer(tables.containers[Int(source)], within: holder) { return }
      refused.insert(holder)
    }
    for (index, instruction) in program.instructions.enumerated() {
      let address = Address(index)
      switch instruction {
      case .divert(let id): if detours.backs[address] == nil { check(id, from: address) }
      case .divertIfTrue(let id), .tunnel(let id), .call(let id): check(id, from: address)
      case .pushTarget(let id): check(id, from: nil)
      case .choice(let id): check(program.choicePoints[id.index].target, from: nil)
      default: break
      }
    }
    // Flow that falls into a container's content is no detour either.
    for id in entries where program[id].index != nil { refused.insert(id) }
    return refused
  }

  private func enclosing(
    _ id: ContainerID, where matches: (ContainerID) -> Bool
  ) -> ContainerID? {
    var id = id
    while !matches(id) {
      if id == Program.root { return nil }
      id = program[id].parent
    }
    return id
  }
}
