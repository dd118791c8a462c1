extension Program {
  /// What is wrong with the structure of a program, in words for whoever writes emitters; empty if
  /// it is sound. The machine relies on a sound program. O(instructions + containers).
  func verify() -> [String] {
    var verifier = Verifier(program: self)
    verifier.checkTables()
    verifier.checkContainers()
    verifier.checkInstructions()
    return verifier.problems
  }
}

extension Program {
  /// A fork behind which its container ends: the old thread would come back to behind the end.
  var loneThread: Address? {
    instructions.indices.dropLast()
      .first { instructions[$0] == .startThread && instructions[$0 + 1] == .leave }
      .map { Address($0) }
  }
}

private struct Verifier {
  let program: Program
  var problems: [String] = []

  mutating func require(_ condition: Bool, _ problem: @autoclosure () -> String) {
    if !condition { problems.append(problem()) }
  }

  mutating func checkTables() {
    let program = program
    let size = program.instructions.count
    require(!program.containers.isEmpty, "there is no root container")
    require(program.spans.isEmpty || program.spans.count == size, "spans do not match instructions")
    require(
      program.containersByStart.count == program.containers.count,
      "the containers are not sorted by start")
    for (index, target) in program.targets.enumerated() {
      require(
        target.container.index < program.containers.count && target.address < size,
        "target \(index) leads out of the program")
    }
    for (index, point) in program.choicePoints.enumerated() {
      require(point.target.index < program.targets.count, "choice \(index) has no target")
    }
    for call in program.externalCalls {
      require(
        call.fallback.map { $0.index < program.targets.count } ?? true,
        "the fallback of \(call.name) is no target")
    }
    for definition in program.listDefinitions {
      require(
        definition.items.allSatisfy { $0.index < program.listItems.count },
        "an item of the list \(definition.name) does not exist")
    }
    for (index, item) in program.listItems.enumerated() {
      require(
        item.definition < program.listDefinitions.count, "item \(item.name) belongs to no list")
      if index > 0 {
        require(
          program.listItems[index - 1].value <= item.value, "items are not numbered by value")
      }
    }
    for list in program.lists {
      require(
        (list.items.max ?? 0) < max(1, program.listItems.count)
          && (list.origins.max ?? 0) < max(1, program.listDefinitions.count),
        "a list holds an item that does not exist")
    }
  }

  mutating func checkContainers() {
    let program = program
    for (index, container) in program.containers.enumerated() {
      let id = ContainerID(index)
      let path = program.path(of: id)
      guard container.start <= container.end, container.end <= program.instructions.count else {
        problems.append("container \(path) lies outside the program")
        continue
      }
      if container.isCounted {
        require(
          container.start < container.end
            && program.instructions[Int(container.start)] == .enter(id),
          "container \(path) is counted and does not begin with its enter")
      }
      if index == 0 || container.index == nil {
        require(
          container.end > 0 && program.instructions[Int(container.end) - 1] == .leave,
          "container \(path) stands alone and does not end in leave")
      }
      guard index > 0 else { continue }
      let parent = program.containers[container.parent.index]
      require(container.parent < id, "container \(path) has a number below its parent's")
      require(
        container.subtreeEnd <= parent.subtreeEnd, "container \(path) reaches out of its parent")
      if container.index != nil {
        require(
          parent.start <= container.start && container.end <= parent.end,
          "container \(path) does not lie in its parent's content")
      }
    }
    require(program.instructions.last == .leave, "the program does not end in leave")
  }

  mutating func checkInstructions() {
    for (address, instruction) in program.instructions.enumerated() where !isSound(instruction) {
      problems.append("instruction \(address) names what does not exist: \(instruction)")
    }
    if let address = program.loneThread { problems.append("nothing follows the fork \(address)") }
  }

  private func isSound(_ instruction: Instruction) -> Bool {
    switch instruction {
    case .text(let id), .pushText(let id), .legacyTag(let id): id.index < program.texts.count
    case .pushList(let id): id.index < program.lists.count
    case .pushTarget(let id), .divert(let id), .divertIfTrue(let id), .tunnel(let id),
      .call(let id):
      id.index < program.targets.count
    case .pushPointerToGlobal(let id), .loadGlobal(let id), .storeGlobal(let id),
      .divertToGlobal(let id), .divertToGlobalIfTrue(let id), .tunnelToGlobal(let id),
      .callGlobal(let id):
      id.index < program.globals.count
    case .pushPointerToTemporary(let id), .loadTemporary(let id), .declareTemporary(let id),
      .storeTemporary(let id), .divertToTemporary(let id), .divertToTemporaryIfTrue(let id),
      .tunnelToTemporary(let id), .callTemporary(let id):
      id.index < program.names.count
    case .readCountOf(let id), .visitIndex(let id), .shuffleIndex(let id), .enter(let id):
      id.index < program.containers.count
    case .callExternal(let id): id.index < program.externalCalls.count
    case .choice(let id): id.index < program.choicePoints.count
    default: true
    }
  }
}
