/// Lays an assembly out as a program.
///
/// Containers are numbered parents first, content before named children, so that "lies inside" is a
/// comparison of numbers. Each container that nothing falls through starts a segment of its own, ended
/// by `leave`; containers in the content of another lie inside its segment.
func link(_ assembly: Assembly) -> Program {
  var linker = Linker(assembly)
  linker.number()
  linker.layOut()
  return linker.finish()
}

private struct Linker {
  let assembly: Assembly
  var program: Program
  /// The final ID of each node.
  var numbers: [ContainerID]
  /// The address of each element of each node's content; filled only for nodes that a target indexes.
  var elementAddresses: [Int: [Address]] = [:]
  var hasIndexedElements: Set<Int> = []

  init(_ assembly: Assembly) {
    self.assembly = assembly
    program = assembly.program
    numbers = Array(repeating: Program.root, count: assembly.nodes.count)
    for target in assembly.targets where target.index != nil {
      hasIndexedElements.insert(target.container.index)
    }
  }

  /// Numbers the tree from the root; a node that nothing holds stays out of the program.
  mutating func number() {
    struct Step {
      var node: ContainerID
      var parent: ContainerID
      var index: Int?
      var isExit = false
    }
    var pending = [Step(node: Program.root, parent: Program.root)]
    while let step = pending.popLast() {
      if step.isExit {
        program.containers[numbers[step.node.index].index].subtreeEnd = ContainerID(
          program.containers.count)
        continue
      }
      let node = assembly[step.node]
      let id = ContainerID(program.containers.count)
      numbers[step.node.index] = id
      program.containers.append(
        Program.Container(
          parent: step.parent, name: node.name, label: node.label, index: step.index, start: 0,
          end: 0, subtreeEnd: id, countsVisits: node.countsVisits, countsTurns: node.countsTurns,
          countsAtStartOnly: node.countsAtStartOnly))
      var exit = step
      exit.isExit = true
      pending.append(exit)
      // Pushed in reverse: content first, then the children that are only named.
      for child in node.namedOnly.reversed() {
        pending.append(Step(node: child, parent: id))
      }
      for (index, element) in node.content.enumerated().reversed() {
        if case .container(let child) = element {
          pending.append(Step(node: child, parent: id, index: index))
        }
      }
    }
  }

  mutating func layOut() {
    var segments = [Program.root]
    var next = 0
    while next < segments.count {
      layOut(segment: segments[next], addingTo: &segments)
      next += 1
    }
  }

  /// Lays out one segment; the nodes that it names but does not contain become segments later.
  private mutating func layOut(segment root: ContainerID, addingTo segments: inout [ContainerID]) {
    var open: [(node: ContainerID, element: Int)] = []
    begin(root)
    open.append((root, 0))
    while let (node, element) = open.last {
      let content = assembly[node].content
      guard element < content.count else {
        if open.count == 1 { append(.leave, at: nil) }
        program.containers[numbers[node.index].index].end = address
        segments.append(contentsOf: assembly[node].namedOnly)
        open.removeLast()
        continue
      }
      open[open.count - 1].element += 1
      if hasIndexedElements.contains(node.index) {
        elementAddresses[node.index, default: []].append(address)
      }
      switch content[element] {
      case .instruction(let instruction, let span):
        append(renumbered(instruction), at: span)
      case .evaluation(let mark):
        program.evaluationMarks.append(Program.EvaluationPlace(mark: mark, address: address))
      case .container(let child):
        begin(child)
        open.append((child, 0))
      }
    }
  }

  private var address: Address { Address(program.instructions.count) }

  private mutating func begin(_ node: ContainerID) {
    let id = numbers[node.index]
    program.containers[id.index].start = address
    if program.containers[id.index].isCounted { append(.enter(id), at: nil) }
  }

  private mutating func append(_ instruction: Instruction, at span: Span?) {
    program.instructions.append(instruction)
    if !program.files.isEmpty {
      // An instruction of the layout stands where its neighbour does.
      program.spans.append(
        span ?? program.spans.last ?? Span(file: FileID(0), start: 0, end: 0))
    }
  }

  private func renumbered(_ instruction: Instruction) -> Instruction {
    switch instruction {
    case .readCountOf(let node): .readCountOf(numbers[node.index])
    case .visitIndex(let node): .visitIndex(numbers[node.index])
    case .shuffleIndex(let node): .shuffleIndex(numbers[node.index])
    default: instruction
    }
  }

  mutating func finish() -> Program {
    program.targets = assembly.targets.map { target in
      let id = numbers[target.container.index]
      guard let index = target.index else {
        return Program.Target(
          container: id, index: nil, address: program.containers[id.index].start)
      }
      return Program.Target(
        container: id, index: index,
        address: elementAddresses[target.container.index]![index])
    }
    program.globalDeclarations = assembly.globalDeclarations.map { numbers[$0.index] }
    program.containersByStart = program.containers.indices.map { ContainerID($0) }
      .sorted { (program.containers[$0.index].start, $0) < (program.containers[$1.index].start, $1) }
    return program
  }
}
