/// What the host asks and changes beside the reading.
extension Story {
  /// The value of a global variable; nil if the story declares none of that name. O(globals).
  public func global(_ name: String) -> HostValue? {
    tables.program.globals.firstIndex(of: name).map { hostValue(state.globals[$0]) }
  }

  /// Sets a global variable. False, and nothing changes, if the story declares none of that name,
  /// or no such item or path. O(globals); O(targets) for a target.
  public mutating func setGlobal(_ name: String, to value: HostValue) -> Bool {
    guard let index = tables.program.globals.firstIndex(of: name), let value = makeValue(value)
    else {
      return false
    }
    store(value, in: GlobalID(index))
    noteChanges()
    return true
  }

  /// How often a knot, stitch or label was visited; nil if there is none or its visits do not
  /// count: compilers count only what a story asks for. Labels of choices are unknown in programs
  /// from ink JSON. O(containers inside the path's first name).
  ///
  /// - Parameter path: As an author writes it: `knot`, `knot.stitch`, `knot.label`.
  public func visitCount(at path: String) -> Int? {
    guard let id = tables.program.container(named: path), tables.program[id].countsVisits else {
      return nil
    }
    return Int(state.visitCount(of: id, tables))
  }

  /// Leaves everything that runs in the current flow, its choices included, and goes on at a knot
  /// or stitch with these arguments. Counts as a turn. False, and nothing changes, if there is no
  /// such path, or no such item or path among the arguments.
  public mutating func jump(to path: String, arguments: [HostValue] = []) -> Bool {
    guard let id = tables.program.container(named: path) else { return false }
    var values: [Value] = []
    for argument in arguments {
      guard let value = makeValue(argument) else { return false }
      values.append(value)
    }
    forceEnd()
    state.didSafeExit = false
    state.isMidLine = false
    state.pendingCall = nil
    for value in values { state.flow.stack.append(value) }
    state.turnIndex &+= 1
    state.flow.thread.top.pc = arrive(at: id)
    return true
  }

  /// The first instruction of a container, its visit and those of what holds it counted.
  private mutating func arrive(at id: ContainerID) -> Address {
    var current = id
    var isAtStart = true
    while true {
      visit(current, atStart: isAtStart)
      if current == Program.root { break }
      isAtStart = isAtStart && tables.program[current].index == 0
      current = tables.program[current].parent
    }
    return firstContent(of: id)
  }

  private func firstContent(of id: ContainerID) -> Address {
    tables.program[id].start + (tables.program[id].isCounted ? 1 : 0)
  }

  /// Runs an ink function to its end, aside from the story: the value it returns (void without
  /// `~ return`) and the text it printed, line breaks included. What it does to globals and counts
  /// stays done. Nil if there is none or it failed, and then nothing has changed. External
  /// functions answer from ink or with the default, not from the host.
  public mutating func evaluate(
    function name: String, arguments: [HostValue] = []
  ) -> (value: HostValue, text: String)? {
    guard let id = tables.program.container(named: name), tables.program[id].parent == Program.root
    else {
      return nil
    }
    state.flow.share()
    let before = state
    for argument in arguments {
      guard let value = makeValue(argument) else {
        state = before
        return nil
      }
      state.flow.stack.append(value)
    }
    let output = state.flow.output
    var frame = Frame(pc: firstContent(of: id), kind: .evaluation)
    frame.base = UInt32(state.flow.thread.temporaries.count)
    frame.stackBase = UInt32(before.flow.stack.count)
    state.flow.thread.push(frame)
    state.isMidLine = false
    state.pendingCall = nil
    var text = ""
    while hasContent {
      guard case .line(let line) = continueLine(),
        !line.problems.contains(where: { $0.kind == .error })
      else {
        state = before
        return nil
      }
      text += line.text
    }
    guard isEvaluating else {
      // It left for the end of the story instead of returning.
      state = before
      return nil
    }
    let height = before.flow.stack.count
    let value = state.flow.stack.count > height ? hostValue(state.flow.stack.last!) : .void
    state.flow.stack.removeLast(max(0, state.flow.stack.count - height))
    state.flow.thread.popFrame()
    state.flow.output = output
    state.isMidLine = before.isMidLine
    state.pendingCall = before.pendingCall
    noteChanges()
    return (value, text)
  }

  /// The flow that `next()` reads.
  public var currentFlow: String { state.flow.name }

  /// Goes over to a flow of its own place, choices and call stack; a new name starts a new flow, at
  /// the start of the story until `jump(to:)` leads it elsewhere. A call that waits for its answer
  /// waits on in the flow that made it.
  public mutating func switchFlow(to name: String) {
    if name == state.flow.name { return }
    park(state.flow)
    if let index = state.otherFlows.firstIndex(where: { $0.name == name }) {
      state.flow = state.otherFlows.remove(at: index)
    } else {
      state.flow = Flow(name: name)
    }
  }

  /// Forgets a flow; the default flow takes over if it was the current one.
  public mutating func removeFlow(_ name: String) {
    precondition(name != Self.defaultFlow, "the default flow is always there")
    if name == state.flow.name {
      switchFlow(to: Self.defaultFlow)
    }
    state.otherFlows.removeAll { $0.name == name }
  }

  private mutating func park(_ flow: Flow) {
    let index = state.otherFlows.firstIndex { flow.name < $0.name } ?? state.otherFlows.endIndex
    state.otherFlows.insert(flow, at: index)
  }
}

extension Story {
  /// The call that waits for an answer, with its arguments from the stack.
  func request(_ id: ExternalCallID) -> ExternalRequest {
    let call = tables.program.externalCalls[id.index]
    return ExternalRequest(
      name: call.name,
      arguments: state.flow.stack.suffix(call.argumentCount).map { hostValue($0) })
  }

  func hostValue(_ value: Value) -> HostValue {
    switch value {
    case .void: .void
    case .int(let value): .int(value)
    case .float(let value): .float(value)
    case .bool(let value): .bool(value)
    case .text(let id), .tag(let id): .text(string(of: id))
    case .list(let id):
      .list(
        tables.program.sortedItems(of: list(id)).map {
          tables.program.qualifiedName(of: ListItemID($0))
        })
    case .target(let id): .target(path(of: id))
    case .pointerToGlobal(let id): .text(tables.program.globals[id.index])
    case .pointerToTemporary(let name, _): .text(tables.program.names[name.index])
    }
  }

  /// The machine's own value for one of the host's; nil for an item or a path that the story lacks.
  mutating func makeValue(_ value: HostValue) -> Value? {
    switch value {
    case .void: return .void
    case .int(let value): return .int(value)
    case .float(let value): return .float(value)
    case .bool(let value): return .bool(value)
    case .text(let text): return .text(makeText(text.utf8))
    case .list(let names):
      var items = BitSet()
      for name in names {
        guard let item = tables.program.item(named: name) else { return nil }
        items.insert(item.index)
      }
      return makeList(ListValue(items: items))
    case .target(let path):
      return tables.program.targets.firstIndex { tables.program.path(of: $0) == path }.map {
        .target(TargetID($0))
      }
    }
  }
}

extension Program {
  /// The item with a qualified name such as `Goods.lantern`.
  func item(named name: String) -> ListItemID? {
    listItems.indices.lazy.map { ListItemID($0) }.first { qualifiedName(of: $0) == name }
  }

  /// A target's path in the reference's form.
  func path(of target: Target) -> String {
    guard let index = target.index else { return path(of: target.container) }
    let container = path(of: target.container)
    return container.isEmpty ? String(index) : "\(container).\(index)"
  }

  /// The container that a target by index stands for; nil if it is an instruction.
  func container(at target: Target) -> ContainerID? {
    children(of: target.container).first { self[$0].index == target.index }
  }

  func children(of id: ContainerID) -> [ContainerID] {
    var result: [ContainerID] = []
    var child = id.index + 1
    let end = self[id].subtreeEnd.index
    while child < end {
      result.append(ContainerID(child))
      child = containers[child].subtreeEnd.index
    }
    return result
  }

  /// A knot, stitch or label by the path an author would write, or a container by its full path.
  func container(named path: String) -> ContainerID? {
    var current = Self.root
    for component in path.split(separator: ".") {
      let name = String(component)
      let direct = children(of: current).first {
        self.name(of: $0) == name || !self[$0].isNamed && self[$0].index == Int(name)
      }
      // Labels stand deeper, in containers that authors do not see.
      let inner = ((current.index + 1)..<self[current].subtreeEnd.index).lazy
        .map { ContainerID($0) }.first { self.name(of: $0) == name || label(of: $0) == name }
      guard let found = direct ?? inner else { return nil }
      current = found
    }
    return current == Self.root ? nil : current
  }
}
