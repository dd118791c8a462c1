/// Digests of what stands in a place. Everything goes in by name, so that they change when the
/// place is edited, and not when another one is.
struct PlaceDigests {
  let program: Program
  /// The section that the places lie in: its own name says nothing about what stands in it.
  let section: ContainerID

  /// The instructions of a segment.
  func segment(_ id: ContainerID) -> UInt64 {
    var digest = Digest()
    add(program[id].start..<program[id].end, relativeTo: id, to: &digest)
    return digest.value
  }

  /// A container in the content of others, with the branches that it leads into.
  func alternatives(_ id: ContainerID) -> UInt64 {
    var digest = Digest()
    addAll(program[id].start..<program[id].end, relativeTo: id, to: &digest)
    return digest.value
  }

  /// How the text and condition of a choice are made, up to its choice point.
  func choiceText(at address: Address, in segment: ContainerID) -> UInt64 {
    let start = max(evaluationStart(before: address), program[segment].start)
    var digest = Digest()
    addAll(start..<address, relativeTo: nil, to: &digest)
    return digest.value
  }

  /// Where the evaluation begins that ends directly before an instruction.
  private func evaluationStart(before address: Address) -> Address {
    let marks = program.evaluationMarks
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].address <= address { low = middle + 1 } else { high = middle }
    }
    var depth = 0
    while low > 0 {
      low -= 1
      let mark = marks[low]
      if depth == 0, mark.mark == .start || mark.address < address { return address }
      depth += mark.mark == .end ? 1 : -1
      if depth == 0 { return mark.address }
    }
    return address
  }

  /// A stretch, and every branch that it leads into.
  private func addAll(
    _ range: Range<Address>, relativeTo base: ContainerID?, to digest: inout Digest
  ) {
    var ranges = [range]
    var seen: Set<ContainerID> = []
    while let range = ranges.popLast() {
      add(range, relativeTo: base, to: &digest)
      for address in range {
        switch program.instructions[Int(address)] {
        case .divert(let id), .divertIfTrue(let id):
          let target = program[id]
          guard target.index == nil, isBranch(target.container),
            seen.insert(target.container).inserted
          else { continue }
          ranges.append(program[target.container].start..<program[target.container].end)
        default: continue
        }
      }
    }
  }

  /// Whether a container is part of a line: a branch of a conditional or sequence, or the start of
  /// a choice.
  private func isBranch(_ id: ContainerID) -> Bool {
    let container = program[id]
    return program.isSegment(id) && !program.isSection(id) && !container.countsAtStartOnly
      && Program.isAuthored(program.name(of: id) ?? "")
  }

  private func add(
    _ range: Range<Address>, relativeTo base: ContainerID?, to digest: inout Digest
  ) {
    for address in range { add(program.instructions[Int(address)], base, to: &digest) }
  }

  private func add(_ instruction: Instruction, _ base: ContainerID?, to digest: inout Digest) {
    switch instruction {
    // Whether visits are counted depends on what others ask.
    case .enter: return
    case .text(let id): digest.add("^" + program.text(id))
    case .pushText(let id): digest.add("str " + program.text(id))
    case .legacyTag(let id): digest.add("tag " + program.text(id))
    case .newline: digest.add("newline")
    case .pushInt(let value): digest.add("int \(value)")
    case .pushFloat(let value): digest.add("float \(value.bitPattern)")
    case .pushBool(let value): digest.add("bool \(value)")
    case .pushVoid: digest.add("void")
    case .pushList(let id):
      digest.add("list")
      let list = program.lists[id.index]
      for item in list.itemsInOrder { digest.add(program.qualifiedName(of: ListItemID(item))) }
      for origin in list.origins { digest.add(program.listDefinitions[origin].name) }
    case .readCountOf(let id): digest.add("count " + name(of: id, base))
    case .visitIndex: digest.add("visit")
    case .shuffleIndex: digest.add("seq")
    case .leave: digest.add("leave")
    case .choice(let id):
      let point = program.choicePoints[id.index]
      digest.add(
        "* \(point.hasCondition) \(point.hasStartContent) \(point.hasChoiceOnlyContent)"
          + " \(point.isInvisibleDefault) \(point.isOnceOnly) " + name(of: point.target, base))
    case .callExternal(let id):
      let call = program.externalCalls[id.index]
      digest.add("x() \(call.name) \(call.argumentCount)")
    default: addNamed(instruction, base, to: &digest)
    }
  }

  /// Instructions that name a place or a variable, and those that are one word.
  private func addNamed(
    _ instruction: Instruction, _ base: ContainerID?, to digest: inout Digest
  ) {
    switch instruction {
    case .pushTarget(let id): digest.add("^-> " + name(of: id, base))
    case .divert(let id): digest.add("-> " + name(of: id, base))
    case .divertIfTrue(let id): digest.add("->? " + name(of: id, base))
    case .tunnel(let id): digest.add("->t-> " + name(of: id, base))
    case .call(let id): digest.add("f() " + name(of: id, base))
    case .pushPointerToGlobal(let id): digest.add("^var global " + program.globals[id.index])
    case .pushPointerToTemporary(let id): digest.add("^var " + program.names[id.index])
    case .loadGlobal(let id): digest.add("VAR? global " + program.globals[id.index])
    case .loadTemporary(let id): digest.add("VAR? " + program.names[id.index])
    case .storeGlobal(let id): digest.add("VAR= " + program.globals[id.index])
    case .declareTemporary(let id): digest.add("temp " + program.names[id.index])
    case .storeTemporary(let id): digest.add("temp= " + program.names[id.index])
    case .divertToGlobal(let id): digest.add("-> global " + program.globals[id.index])
    case .divertToTemporary(let id): digest.add("-> temp " + program.names[id.index])
    case .divertToGlobalIfTrue(let id): digest.add("->? global " + program.globals[id.index])
    case .divertToTemporaryIfTrue(let id): digest.add("->? temp " + program.names[id.index])
    case .tunnelToGlobal(let id): digest.add("->t-> global " + program.globals[id.index])
    case .tunnelToTemporary(let id): digest.add("->t-> temp " + program.names[id.index])
    case .callGlobal(let id): digest.add("f() global " + program.globals[id.index])
    case .callTemporary(let id): digest.add("f() temp " + program.names[id.index])
    default:
      guard let word = instruction.command else {
        preconditionFailure("every other instruction is one word: \(instruction)")
      }
      digest.add("\(word)")
    }
  }

  private func name(of id: TargetID, _ base: ContainerID?) -> String {
    let target = program[id]
    guard let index = target.index else { return name(of: target.container, base) }
    let isInside = base.map { program.isContainer(target.container, within: $0) } ?? false
    return name(of: target.container, base) + (isInside ? "@\(index)" : "@")
  }

  /// A container's name as it is seen from a place: its path inside the place; outside of it only
  /// the names on its path, for numbers change with every line that is written before.
  private func name(of id: ContainerID, _ base: ContainerID?) -> String {
    let isInside = base.map { program.isContainer(id, within: $0) } ?? false
    let isInSection = program.isContainer(id, within: section)
    let top = isInside ? base : isInSection ? section : Program.root
    var components: [String] = []
    var current = id
    while current != Program.root, current != top {
      let container = program[current]
      if let name = program.name(of: current) {
        // Choices are numbered through a whole weave.
        components.append(name.utf8.starts(with: "c-".utf8) ? "c" : name)
      } else if isInside {
        components.append(String(container.index ?? 0))
      }
      current = container.parent
    }
    return (isInside ? "." : isInSection ? "~" : "") + components.reversed().joined(separator: ".")
  }
}

extension Program {
  /// A digest of everything that the story does, 16 digits: another one after an edit. O(program).
  public var digest: String {
    let digests = PlaceDigests(program: self, section: Self.root)
    var digest = Digest()
    for index in containers.indices {
      let id = ContainerID(index)
      digest.add("\(path(of: id)) \(self[id].isCounted)")
      if isSegment(id) { digest.add(String(digests.segment(id))) }
    }
    for (index, item) in listItems.enumerated() {
      digest.add("\(qualifiedName(of: ListItemID(index))) \(item.value)")
    }
    return digest.hexadecimal
  }
}
