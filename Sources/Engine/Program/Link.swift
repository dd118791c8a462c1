// Lays an assembly out as a program.
//
// Containers are numbered parents first, content before named children, so that "lies inside" is a
// comparison of numbers. Each container that nothing falls through starts a segment of its own,
// ended by `leave`; containers in the content of another lie inside its segment. Segments lie in
// the order of their numbers.

extension Assembly {
  /// Lays out a container with everything in it, behind what was laid out before. Its content is
  /// complete, and so is that of all other containers that have any: what they hold is forgotten.
  mutating func layOut(_ root: ContainerID, within parent: ContainerID) {
    sortContents()
    number(root, within: self[parent].number)
    for index in segments.indices { layOut(segments[index]) }
    segments.removeAll(keepingCapacity: true)
    elements.removeAll(keepingCapacity: true)
  }

  /// The program, when everything is laid out.
  consuming func finish() -> Program {
    for index in program.containers.indices.reversed() where index > 0 {
      let parent = program.containers[index].parent.index
      program.containers[parent].subtreeEnd = max(
        program.containers[parent].subtreeEnd, program.containers[index].subtreeEnd)
    }
    for address in namingContainers {
      program.instructions[Int(address)] = renumbered(program.instructions[Int(address)])
    }
    program.targets = targets.map { target in
      let node = self[target.container]
      let start = program.containers[node.number.index].start
      return Program.Target(
        container: node.number, index: target.index,
        address: target.index.map { elementAddresses[Int(node.firstAddress) + $0] } ?? start)
    }
    program.globalDeclarations = globalDeclarations.map { self[$0].number }
    return program
  }

  /// Puts what each container holds together, in its order.
  private mutating func sortContents() {
    guard let any = elements.first?.content else { return }
    contents.removeAll(keepingCapacity: true)
    contents.append(contentsOf: repeatElement(any, count: elements.count))
    let elements = elements
    unsafe nodes.withUnsafeMutableBufferPointer { nodes in
      unsafe contents.withUnsafeMutableBufferPointer { contents in
        var end: UInt32 = 0
        for element in elements {
          let node = element.container.index
          let place = unsafe nodes[node].sorted
          if place == 0 {
            unsafe nodes[node].first = end
            end += unsafe nodes[node].count
          }
          unsafe contents[Int(nodes[node].first + place)] = element.content
          unsafe nodes[node].sorted = place + 1
        }
      }
    }
  }

  /// Gives a container and all in it their IDs; notes those that begin segments.
  private mutating func number(
    _ node: ContainerID, within parent: ContainerID, index: Int? = nil
  ) {
    let id = ContainerID(program.containers.count)
    nodes[node.index].number = id
    let own = nodes[node.index]
    var container = Program.Container(
      parent: parent, name: own.name, label: own.label, index: index,
      subtreeEnd: ContainerID(id.index + 1))
    container.countsVisits = own.countsVisits
    container.countsTurns = own.countsTurns
    container.countsAtStartOnly = own.countsAtStartOnly
    program.containers.append(container)
    if index == nil { segments.append(node) }
    // By place: a slice would be counted as another user of the table.
    for place in own.hasContained ? own.contents : 0..<0 {
      if case .container(let child) = contents[place] {
        number(child, within: id, index: place - own.contents.lowerBound)
      }
    }
    var child = own.firstNamed
    while child != Self.none {
      number(ContainerID(rawValue: child), within: id)
      child = nodes[Int(child)].nextNamed
    }
  }

  private var address: Address { Address(program.instructions.count) }

  /// Lays out a container and those in its content.
  private mutating func layOut(_ node: ContainerID) {
    let own = nodes[node.index]
    let id = own.number
    program.containersByStart.append(id)
    program.containers[id.index].start = address
    if program.containers[id.index].isCounted { emit(.enter(id), at: nil) }
    var note = elementAddresses.count
    if own.hasTargetsInside {
      nodes[node.index].firstAddress = UInt32(note)
      elementAddresses += repeatElement(0, count: Int(own.count))
    }
    for place in own.contents {
      if own.hasTargetsInside { elementAddresses[note] = address }
      switch contents[place] {
      case .instruction(let instruction, let span): emit(instruction, at: span)
      case .evaluation(let mark):
        program.evaluationMarks.append(Program.EvaluationPlace(mark: mark, address: address))
      case .container(let child): layOut(child)
      }
      note += 1
    }
    if program.containers[id.index].index == nil { emit(.leave, at: nil) }
    program.containers[id.index].end = address
  }

  private mutating func emit(_ instruction: Instruction, at span: Span?) {
    switch instruction {
    case .readCountOf, .visitIndex, .shuffleIndex: namingContainers.append(address)
    default: break
    }
    program.instructions.append(instruction)
    if !program.files.isEmpty {
      // An instruction of the layout stands where its neighbour does.
      program.spans.append(span ?? program.spans.last ?? Span(file: FileID(0), start: 0, end: 0))
    }
  }

  private func renumbered(_ instruction: Instruction) -> Instruction {
    switch instruction {
    case .readCountOf(let node): .readCountOf(self[node].number)
    case .visitIndex(let node): .visitIndex(self[node].number)
    case .shuffleIndex(let node): .shuffleIndex(self[node].number)
    default: instruction
    }
  }
}
