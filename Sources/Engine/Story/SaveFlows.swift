// Flows of a saved game: each goes on where it stood, or at the start of a knot or stitch.

/// A call stack of a saved game, as far as its places were found.
struct SavedThread {
  struct SavedFrame {
    var kind: Frame.Kind
    var position: SavedPlaces.Position
    var outputStart: Int32
    var temporaries: [Temporary]
    /// The value of a temporary is gone.
    var lacksValue = false

    var isLost: Bool {
      if case .lost = position { true } else { lacksValue }
    }
  }

  var frames: [SavedFrame]
  var previous: SavedPlaces.Position

  /// Whether a choice that was offered on it can go on: it leaves the place of the frame on top,
  /// and comes back to all others.
  var canLeave: Bool {
    !frames.dropLast().contains { $0.isLost } && frames.last?.lacksValue == false
  }

  var isLost: Bool { frames.contains { $0.isLost } }

  /// The call stack, of frames that are not lost; a lost one on top stands nowhere.
  var thread: StoryThread {
    var thread = StoryThread()
    for (depth, saved) in frames.enumerated() {
      let frame = Frame(
        pc: saved.position.address ?? .none, kind: saved.kind,
        base: UInt32(thread.temporaries.count), outputStart: saved.outputStart)
      if depth == 0 { thread.top = frame } else { thread.push(frame) }
      for temporary in saved.temporaries { thread.temporaries.append(temporary) }
    }
    thread.previous = previous.address ?? .none
    return thread
  }
}

extension SaveReader {
  /// Whether the main flow could go on.
  mutating func readFlows() throws(SavedGameError) -> Bool {
    let flows = try saved.array("flows")
    guard !flows.isEmpty else { throw .damaged("it has no flow") }
    var names: Set<String> = []
    var found: [Flow] = []
    for (index, json) in flows.enumerated() {
      let fields = try SaveFields(json, "a flow")
      let name = try fields.string("name")
      guard names.insert(name).inserted else { throw .damaged("two flows are named '\(name)'") }
      if let flow = try flow(fields, name) {
        found.append(flow)
        continue
      }
      if name == Story.defaultFlow { return false }
      // What the current flow said of itself is gone with it.
      if index == 0 { state.problems = [] }
      lose(.flow(name))
    }
    if let current = found.first,
      current.name == (try SaveFields(flows[0], "a flow").string("name"))
    {
      state.flow = current
      found.removeFirst()
    } else {
      let main = found.firstIndex { $0.name == Story.defaultFlow }
      state.flow = main.map { found.remove(at: $0) } ?? Flow(name: Story.defaultFlow)
    }
    state.otherFlows = found.sorted { $0.name < $1.name }
    return true
  }

  /// Nil if its place is gone, and every place that led there.
  private mutating func flow(
    _ fields: SaveFields, _ name: String
  ) throws(SavedGameError) -> Flow? {
    var threads: [SavedThread] = []
    for thread in try fields.array("threads") { threads.append(try self.thread(thread)) }
    guard let top = threads.last, threads.count <= StoryLimits.threadCountMax + 1 else {
      throw .damaged("a flow has \(threads.count) threads")
    }
    for below in threads.dropLast() where below.frames.last?.position == .nowhere {
      throw .damaged("a thread waits nowhere")
    }
    var flow = Flow(name: name)
    let isStackWhole = try readStack(fields, &flow, top)
    try readOutput(fields, &flow)
    let lost = threads.firstIndex { $0.isLost } ?? (isStackWhole ? nil : threads.count - 1)
    let choices = try fields.array("choices")
    guard choices.count <= StoryLimits.choiceCountMax else { throw .damaged("too many choices") }
    let isAtRest = top.frames.last?.position == .nowhere
    if let lost {
      if isAtRest { try loseChoices(choices) }
      return land(threads[...lost], name)
    }
    flow.thread = top.thread
    for thread in threads.dropLast() {
      let suspended = thread.thread
      try requireMore(after: suspended.top.pc)
      flow.suspended.append(suspended)
    }
    try readCall(fields, &flow)
    return try readChoices(choices, &flow, isAtRest: isAtRest)
  }

  /// The start of the knot or stitch where the last of these threads stood, or one that led there.
  private mutating func land(_ threads: ArraySlice<SavedThread>, _ name: String) -> Flow? {
    let origin = threads.last?.frames.first { $0.isLost } ?? threads.last?.frames.last
    let section = origin?.position.section.map { places.sections[$0].name } ?? ""
    for index in threads.indices.reversed() {
      guard let (thread, target) = start(of: threads[index]) else { continue }
      var flow = Flow(name: name)
      flow.thread = thread
      flow.suspended = threads[..<index].map(\.thread)
      reopen(target)
      state.problems = []
      lose(.place(section: section, movedTo: tables.program.path(of: target)))
      return flow
    }
    if name == Story.defaultFlow { lose(.everything(section: section)) }
    return nil
  }

  /// A thread cut off at its lowest lost frame, or the one on top, and begun again there or below.
  private mutating func start(of saved: SavedThread) -> (StoryThread, ContainerID)? {
    var depth = saved.frames.firstIndex { $0.isLost } ?? saved.frames.count - 1
    while depth >= 0 {
      let frame = saved.frames[depth]
      if depth == 0 || frame.kind == .tunnel, let section = frame.position.section,
        let (address, target) = start(near: section, with: frame.temporaries)
      {
        var thread = SavedThread(
          frames: Array(saved.frames[...depth]), previous: .nowhere
        ).thread
        thread.top.pc = address
        return (thread, target)
      }
      depth -= 1
    }
    return nil
  }

  private func start(
    near section: Int, with temporaries: [Temporary]
  ) -> (Address, ContainerID)? {
    let names = Set(temporaries.map(\.name))
    let name = places.sections[section].name
    let knot = name.firstIndex(of: ".").flatMap { places.sectionNumbers[String(name[..<$0])] }
    for number in [section, knot ?? section] {
      if let id = places.sections[number].id, let address = places.start(of: id, with: names) {
        return (address, id)
      }
    }
    return nil
  }

  // MARK: What a flow holds

  /// Whether everything on the stack has a place in the program.
  private mutating func readStack(
    _ fields: SaveFields, _ flow: inout Flow, _ top: SavedThread
  ) throws(SavedGameError) -> Bool {
    var isWhole = true
    for json in try fields.array("stack") {
      guard let value = try value(json) else {
        isWhole = false
        continue
      }
      if case .pointerToTemporary(_, let depth) = value, Int(depth) >= top.frames.count {
        throw .damaged("a reference leads nowhere")
      }
      flow.stack.append(value)
    }
    return isWhole
  }

  private mutating func readOutput(
    _ fields: SaveFields, _ flow: inout Flow
  ) throws(SavedGameError) {
    flow.didSafeExit = try fields.flag("isDone")
    flow.isMidLine = try fields.flag("isMidLine")
    for json in try fields.array("output") {
      let members = try json.savedArray("a part of a line")
      guard let first = members.first, case .string(let name) = first,
        let kind = OutputItem.Kind.all.first(where: { $0.name == name }),
        members.count <= (kind.hasText ? 3 : 2), members.count >= (kind.hasText ? 2 : 1)
      else { throw .damaged("a part of a line makes no sense") }
      var item = OutputItem(kind: kind)
      if kind.hasText { item.text = try text(members[1]) }
      if members.count > (kind.hasText ? 2 : 1), let last = members.last {
        item.address = try places.position(last).address ?? .none
      }
      flow.output.append(item)
    }
  }

  /// The call that waits for the host must stand where the flow stands.
  private func readCall(_ fields: SaveFields, _ flow: inout Flow) throws(SavedGameError) {
    guard fields["calls"] != nil else { return }
    let name = try fields.string("calls")
    let pc = flow.thread.top.pc
    guard pc != .none, case .callExternal(let id) = tables.program.instructions[Int(pc)],
      tables.program.externalCalls[id.index].name == name,
      flow.stack.count >= tables.program.externalCalls[id.index].argumentCount
    else { throw .damaged("the function '\(name)' is not called where the story stands") }
    flow.pendingCall = id
  }

  private mutating func readChoices(
    _ choices: [JSON], _ flow: inout Flow, isAtRest: Bool
  ) throws(SavedGameError) -> Flow? {
    var gone: [SavedThread] = []
    for json in choices {
      let fields = try SaveFields(json, "a choice")
      let thread = try thread(fields.required("thread"))
      let isFallback = try fields.flag("isFallback")
      let text = try self.text(fields.required("text"))
      var tags: [TextID] = []
      for tag in try fields.array("tags") { tags.append(try self.text(tag)) }
      let members = try fields.required("to").savedArray("a choice's target")
      guard let target = try places.target(members[...]), thread.canLeave else {
        if !isFallback {
          gone.append(thread)
          lose(.choice(words(text)))
        }
        continue
      }
      var stack = thread.thread
      // Chosen, it leaves for its target: that it stood in the knot is all that still matters.
      if stack.previous == .none, let section = thread.previous.section,
        let id = places.sections[section].id
      {
        stack.previous = tables.program[id].start
      }
      flow.choices.append(
        PendingChoice(
          text: text, tags: tags, target: target, isInvisibleDefault: isFallback, thread: stack))
    }
    let isEmpty = flow.choices.allSatisfy(\.isInvisibleDefault)
    guard isAtRest, isEmpty, !gone.isEmpty else { return flow }
    let offered = gone.first { start(of: $0) != nil } ?? gone[0]
    return land([offered], flow.name)
  }

  /// They were on offer in a passage that is given up.
  private mutating func loseChoices(_ choices: [JSON]) throws(SavedGameError) {
    for json in choices {
      let fields = try SaveFields(json, "a choice")
      if try fields.flag("isFallback") { continue }
      let text = try text(fields.required("text"))
      lose(.choice(words(text)))
    }
  }

  private func words(_ id: TextID) -> String {
    var story = self.story
    story.state = state
    return story.string(of: id)
  }

  // MARK: Threads

  private mutating func thread(_ json: JSON) throws(SavedGameError) -> SavedThread {
    let fields = try SaveFields(json, "a thread")
    let members = try fields.array("frames")
    guard !members.isEmpty, members.count <= StoryLimits.frameCountMax else {
      throw .damaged("a call stack has \(members.count) frames")
    }
    var frames: [SavedThread.SavedFrame] = []
    for (depth, member) in members.enumerated() {
      frames.append(try frame(member, depth: depth, isTop: depth + 1 == members.count))
    }
    let result = SavedThread(
      frames: frames, previous: try places.position(fields.required("from")))
    try checkReferences(result)
    return result
  }

  private mutating func frame(
    _ json: JSON, depth: Int, isTop: Bool
  ) throws(SavedGameError) -> SavedThread.SavedFrame {
    let fields = try SaveFields(json, "a frame")
    var frame = SavedThread.SavedFrame(
      kind: .tunnel, position: try places.position(fields.required("at")),
      outputStart: fields["said"] == nil ? 0 : try fields.int32("said"), temporaries: [])
    if fields["kind"] != nil {
      guard try fields.string("kind") == "function" else { throw .damaged("a frame has no kind") }
      frame.kind = .function
    }
    guard frame.outputStart >= -1 else { throw .damaged("a function began before its line") }
    if !isTop {
      guard frame.position != .nowhere else { throw .damaged("a frame called from nowhere") }
      if let pc = frame.position.address, !tables.program.instructions[Int(pc)].isCall {
        throw .damaged("a frame called where no call is")
      }
    }
    guard let temporaries = fields["temps"] else { return frame }
    var seen: Set<NameID> = []
    for member in try SaveFields(temporaries, "the temporaries").members {
      guard let name = names[member.key] else {
        lose(.temporary(member.key))
        continue
      }
      guard seen.insert(name).inserted else { throw .damaged("two temporaries share a name") }
      guard let value = try value(member.value) else {
        if needs(member.key, frame.position) { frame.lacksValue = true }
        continue
      }
      if case .pointerToTemporary(_, let to) = value, to > depth {
        throw .damaged("a reference leads nowhere")
      }
      frame.temporaries.append(Temporary(name: name, value: value))
    }
    return frame
  }

  /// Whether a frame cannot go on without this temporary. The compiler's own holds the way back
  /// from the start of a choice, and nothing that matters anywhere else.
  private func needs(_ name: String, _ position: SavedPlaces.Position) -> Bool {
    if position == .nowhere { return false }
    guard name.utf8.first == UInt8(ascii: "$") else { return true }
    guard let address = position.address else { return false }
    let segment = places.landmarks.segment(of: tables.containers[Int(address)])
    return tables.program.name(of: segment) == "s"
  }

  /// References lead to where no reference is, or to one that was passed on: never in a circle.
  private func checkReferences(_ thread: SavedThread) throws(SavedGameError) {
    struct Place: Hashable {
      let name: NameID
      let depth: Int
    }
    var links: [Place: Place] = [:]
    for (depth, frame) in thread.frames.enumerated() {
      for temporary in frame.temporaries {
        guard case .pointerToTemporary(let name, let to) = temporary.value else { continue }
        links[Place(name: temporary.name, depth: depth)] = Place(name: name, depth: Int(to))
      }
    }
    for start in links.keys {
      var place = start
      var hopCount = 0
      while let next = links[place] {
        place = next
        hopCount += 1
        guard hopCount <= Self.referenceChainMax else {
          throw .damaged("its references lead in a circle")
        }
      }
    }
  }

  /// References to references that a save may hold; the machine passes them on and makes none.
  private static let referenceChainMax = 64

  /// Something must follow where a thread is gone back to.
  private func requireMore(after pc: Address) throws(SavedGameError) {
    guard pc != .none, tables.program.instructions[Int(pc)] != .leave else {
      throw .damaged("a thread waits where nothing follows")
    }
  }
}

extension Instruction {
  /// Whether a frame begins with it.
  fileprivate var isCall: Bool {
    switch self {
    case .tunnel, .tunnelToGlobal, .tunnelToTemporary, .call, .callGlobal, .callTemporary,
      .callExternal:
      true
    default: false
    }
  }
}
