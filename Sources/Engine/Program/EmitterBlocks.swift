// Conditionals, sequences and diverts.

extension Emitter {
  /// Each branch tests, and diverts into a container `b` that diverts back to where all branches
  /// meet.
  mutating func emit(_ conditional: ConditionalSyntax) {
    let main = container
    if let condition = conditional.condition {
      mark(.start)
      emit(condition)
      mark(.end)
    }
    var bodies: [(body: ContainerID, span: Span)] = []
    bodies.reserveCapacity(conditional.branches.count)
    for id in conditional.branches {
      let branch = graph.tree[id]
      bodies.append((emit(branch, isInline: conditional.isInline), branch.span))
      container = main
    }
    if leavesValue(conditional) { add(.pop, at: conditional.span) }
    let meeting = assembly.targetOfEnd(of: main)
    add(.noOperation, at: conditional.span)
    for (body, span) in bodies { assembly.append(.divert(meeting), at: span, to: body) }
  }

  /// Whether the value that the branches compare with is still on the stack when none of them was
  /// taken.
  private func leavesValue(_ conditional: ConditionalSyntax) -> Bool {
    let branches = graph.tree[conditional.branches]
    guard conditional.condition != nil, case .when? = branches.first?.kind else { return false }
    if case .otherwise? = branches.last?.kind { return false }
    return true
  }

  private mutating func emit(_ branch: ConditionalSyntax.Branch, isInline: Bool) -> ContainerID {
    let own = assembly.makeContainer()
    assembly.append(own, to: container)
    container = own
    let body = assembly.makeContainer(named: branchName)
    let target = assembly.target(body)
    var popsValue = false
    switch branch.kind {
    case .whenTrue: add(.divertIfTrue(target), at: branch.span)
    case .otherwise(let matchesValue):
      add(.divert(target), at: branch.span)
      popsValue = matchesValue
    case .when(let condition, let matchesValue):
      if matchesValue { add(.duplicate, at: branch.span) }
      mark(.start)
      emit(condition)
      if matchesValue { add(.binary(.equal), at: branch.span) }
      mark(.end)
      add(.divertIfTrue(target), at: branch.span)
      popsValue = matchesValue
    }
    assembly.appendNamed(body, to: own)
    container = body
    if popsValue { add(.pop, at: branch.span) }
    if !isInline { add(.newline, at: branch.span) }
    emit(branch.body)
    return body
  }

  /// Emits a body into the current container.
  private mutating func emit(_ body: BodySyntax) {
    switch body {
    case .inline(let contents): emit(contents)
    case .block(let block):
      guard let weave = graph.weaves[block.id] else { preconditionFailure("every block is nested") }
      emit(weave)
    case .empty: break
    }
  }

  /// A sequence works out an index from its visits, compares it with each element's, and diverts
  /// there.
  mutating func emit(_ sequence: AlternativesSyntax) {
    let outer = container
    let own = assembly.makeContainer()
    assembly.append(own, to: outer)
    assembly[own].countsVisits = true
    assembly[own].countsAtStartOnly = true
    container = own
    let elements = sequence.elements
    let elementCount = elements.count
    let branchCount = elementCount + (sequence.kind.contains(.once) ? 1 : 0)
    mark(.start)
    emitIndex(of: sequence, branchCount: branchCount)
    mark(.end)

    var bodies: [ContainerID] = []
    bodies.reserveCapacity(branchCount)
    for index in 0..<branchCount {
      let name = elementNames.id(index, in: &assembly)
      let body = assembly.makeContainer(named: name)
      mark(.start)
      add(.duplicate, at: sequence.span)
      add(.pushInt(Int32(index)), at: sequence.span)
      add(.binary(.equal), at: sequence.span)
      mark(.end)
      add(.divertIfTrue(assembly.target(body)), at: sequence.span)
      assembly.appendNamed(body, to: own)
      container = body
      add(.pop, at: sequence.span)
      if index < elementCount { emit(graph.tree[elements[elements.startIndex + index]]) }
      container = own
      bodies.append(body)
    }
    let meeting = assembly.targetOfEnd(of: own)
    add(.noOperation, at: sequence.span)
    for body in bodies { assembly.append(.divert(meeting), at: sequence.span, to: body) }
    container = outer
  }

  private mutating func emitIndex(of sequence: AlternativesSyntax, branchCount: Int) {
    let own = container
    let span = sequence.span
    let elementCount = sequence.elements.count
    add(.visitIndex(own), at: span)
    let stops = sequence.kind.contains(.stopping) || sequence.kind.contains(.once)
    if stops {
      add(.pushInt(Int32(branchCount - 1)), at: span)
      add(.binary(.min), at: span)
    } else if sequence.kind.contains(.cycle) {
      add(.pushInt(Int32(elementCount)), at: span)
      add(.binary(.modulo), at: span)
    }
    guard sequence.kind.contains(.shuffle) else { return }
    var skip: Int?
    if stops {
      // The last element is not shuffled: it stays when all others were seen.
      let last = sequence.kind.contains(.stopping) ? elementCount - 1 : elementCount
      add(.duplicate, at: span)
      add(.pushInt(Int32(last)), at: span)
      add(.binary(.equal), at: span)
      // Becomes a divert when it is known where to.
      skip = assembly.elements.count
      add(.noOperation, at: span)
    }
    add(.pushInt(Int32(elementCount - (sequence.kind.contains(.stopping) ? 1 : 0))), at: span)
    add(.shuffleIndex(own), at: span)
    if let skip {
      let meeting = assembly.targetOfEnd(of: own)
      assembly.elements[skip].content = .instruction(.divertIfTrue(meeting), span)
      add(.noOperation, at: span)
    }
  }

  // MARK: Diverts

  mutating func emit(_ divert: DivertSyntax) {
    if divert.isEnd { return add(.end, at: divert.span) }
    if divert.isDone { return add(.done, at: divert.span) }
    guard let reference = divert.target else { return }
    let resolution = graph.resolution(of: reference)
    if !divert.arguments.isEmpty {
      mark(.start)
      emit(arguments: divert.arguments, for: resolution)
      mark(.end)
    }
    if divert.kind == .thread { add(.startThread, at: divert.span) }
    let isTunnel = divert.kind == .tunnel
    switch resolution {
    case .global(let variable):
      let id = GlobalID(variable)
      add(isTunnel ? .tunnelToGlobal(id) : .divertToGlobal(id), at: divert.span)
    case .temporary(let variable):
      let id = name(variable)
      add(isTunnel ? .tunnelToTemporary(id) : .divertToTemporary(id), at: divert.span)
    case .scene, .point, .unresolved, .constant, .listItem, .list, .external, .builtIn:
      guard let place = container(at: resolution) else {
        preconditionFailure("a divert without a target is an error, so nothing is emitted")
      }
      let target = assembly.target(place)
      add(isTunnel ? .tunnel(target) : .divert(target), at: divert.span)
    }
  }

  mutating func emit(_ onwards: TunnelOnwardsSyntax) {
    mark(.start)
    if let divert = onwards.target.map({ graph.tree[$0] }), let reference = divert.target {
      let resolution = graph.resolution(of: reference)
      emit(arguments: divert.arguments, for: resolution)
      switch resolution {
      case .global(let variable): add(.loadGlobal(GlobalID(variable)), at: onwards.span)
      case .temporary(let variable): add(.loadTemporary(name(variable)), at: onwards.span)
      case .scene, .point, .unresolved, .constant, .listItem, .list, .external, .builtIn:
        if let place = container(at: resolution) {
          add(.pushTarget(assembly.target(place)), at: onwards.span)
        } else {
          add(.pushVoid, at: onwards.span)
        }
      }
    } else {
      add(.pushVoid, at: onwards.span)
    }
    mark(.end)
    add(.returnFromTunnel, at: onwards.span)
  }
}
