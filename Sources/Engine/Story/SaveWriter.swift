/// Writes a state as JSON in which everything has a name.
///
/// What is named often stands once, in a table: `sections` are knots and stitches, `places` are
/// containers in them, `texts` and `lists` are values that the story made.
struct SaveWriter {
  let story: Story
  private var landmarks: Landmarks
  private var sections: [JSON] = []
  private var sectionNumbers: [ContainerID: Int] = [:]
  private var places: [JSON] = []
  private var placeNumbers: [ContainerID: Int] = [:]

  init(_ story: Story) {
    self.story = story
    landmarks = Landmarks(story.tables)
  }

  private var tables: StoryTables { story.tables }
  private var program: Program { story.tables.program }
  private var state: StoryState { story.state }

  mutating func content(title: String) -> JSON {
    let globals = self.globals()
    let visits = self.visits()
    let flows = ([state.flow] + state.otherFlows).map { flow($0) }
    return object([
      ("title", .string(title)),
      ("turn", number(state.turnIndex)),
      ("seed", number(state.storySeed)),
      ("random", number(state.previousRandom)),
      ("sections", .array(sections)),
      ("places", .array(places)),
      (
        "texts",
        .array(
          state.texts.indices.map { .string(String(decoding: state.texts[$0], as: UTF8.self)) })
      ),
      ("lists", .array(state.lists.values.map { list($0) })),
      ("globals", globals),
      ("visits", visits),
      ("flows", .array(flows)),
      ("problems", .array(state.problems.map { problem($0) })),
    ])
  }

  private func object(_ members: [(String, JSON)]) -> JSON {
    .object(members.map { JSON.Member(key: $0.0, value: $0.1) })
  }

  private func number(_ value: some BinaryInteger) -> JSON { .int(Int64(value)) }

  // MARK: Names

  private mutating func section(_ id: ContainerID) -> Int {
    if let known = sectionNumbers[id] { return known }
    let digest = Digest.hexadecimal(landmarks.map(of: id).digest)
    let number = sections.count
    sections.append(.array([.string(program.path(of: id)), .string(digest)]))
    sectionNumbers[id] = number
    // The knot around a stitch is where to go when the stitch is gone.
    if id != Program.root, program[id].parent != Program.root { _ = section(program[id].parent) }
    return number
  }

  /// A container that has a digest: `[section, path, digest, likes, label]`, and for a choice also
  /// `[…, text, likes of the text]`. Likes look the same, itself included.
  private mutating func place(_ id: ContainerID) -> Int {
    if let known = placeNumbers[id] { return known }
    let section = landmarks.section(of: id)
    let map = landmarks.map(of: section)
    let entry = map.entries[map.indices[id]!]
    var members: [JSON] = [number(self.section(section)), .string(entry.path)]
    members.append(.string(entry.digest.map { Digest.hexadecimal($0) } ?? ""))
    members.append(number(map.twins(of: entry)))
    members.append(entry.label.map { .string($0) } ?? .null)
    if let text = entry.choiceText {
      members += [.string(Digest.hexadecimal(text)), number(map.textTwins(of: entry))]
    }
    let result = places.count
    places.append(.array(members))
    placeNumbers[id] = result
    return result
  }

  /// `[place, instructions before it]`, `enter` aside: whether visits are counted is for others to
  /// say. A third number says how many of those still come.
  private mutating func position(_ address: Address) -> JSON {
    if address == .none { return .null }
    let segment = landmarks.segment(of: tables.containers[Int(address)])
    var count = 0
    for before in program[segment].start..<address where !program.isEnter(before) { count += 1 }
    var entersLeft = 0
    while program.isEnter(address + Address(entersLeft)) { entersLeft += 1 }
    let members = [number(place(segment)), number(count)]
    return .array(entersLeft == 0 ? members : members + [number(entersLeft)])
  }

  /// `[place, path from it]`, and the element if it is one of the container's content.
  private mutating func target(_ target: Program.Target) -> [JSON] {
    let section = landmarks.section(of: target.container)
    let map = landmarks.map(of: section)
    var known = target.container
    // Up to the next container that is known by more than its path.
    while map.entries[map.indices[known]!].digest == nil { known = program[known].parent }
    let path = map.entries[map.indices[target.container]!].path
    let outer = map.entries[map.indices[known]!].path
    let rest = path.dropFirst(outer.isEmpty || path == outer ? outer.count : outer.count + 1)
    let members: [JSON] = [number(place(known)), .string(String(rest))]
    return target.index.map { members + [number($0)] } ?? members
  }

  // MARK: Values

  private mutating func value(_ value: Value) -> JSON {
    switch value {
    case .void: return .null
    case .int(let value): return number(value)
    case .bool(let value): return .bool(value)
    case .float(let value):
      if value.isFinite, let exact = Double(value.description) { return .float(exact) }
      return .array([.string("float"), .string(value.description)])
    case .text(let id): return text(id)
    case .tag(let id): return .array([.string("tag"), text(id)])
    case .list(let id):
      let made = id.index - program.lists.count
      if made >= 0 { return .array([.string("list"), number(made)]) }
      return .array([.string("items"), list(program.lists[id.index])])
    case .target(let id): return .array([.string("->")] + target(program[id]))
    case .pointerToGlobal(let id):
      return .array([.string("ref"), .string(program.globals[id.index])])
    case .pointerToTemporary(let name, let depth):
      return .array([.string("ref"), .string(program.names[name.index]), number(depth)])
    }
  }

  /// A text of the program as it is; one that the story made by its number.
  private func text(_ id: TextID) -> JSON {
    let made = id.index - tables.texts.count
    if made >= 0 { return .array([.string("text"), number(made)]) }
    return .string(program.text(id))
  }

  /// The items as they joined; of an empty list also where it came from.
  private func list(_ list: ListValue) -> JSON {
    let items = list.itemsInOrder.map { JSON.string(program.qualifiedName(of: ListItemID($0))) }
    let origins = list.origins.map { JSON.string(program.listDefinitions[$0].name) }
    return .array([.array(items), .array(origins)])
  }

  private mutating func globals() -> JSON {
    let declared = story.declared
    var members: [JSON.Member] = []
    for (index, name) in program.globals.enumerated() {
      var json = value(state.globals[index])
      // A variable may come to hold another kind than it was declared with: no edit is to blame.
      let kind = GlobalKind(declared.globals[index])
      if GlobalKind(state.globals[index]) != kind {
        json = object([("is", json), ("declared", .string(kind.rawValue))])
      }
      members.append(JSON.Member(key: name, value: json))
    }
    return .object(members)
  }

  /// `[place, visits, turn of the last]` for what was visited.
  private mutating func visits() -> JSON {
    var visits: [JSON] = []
    for index in program.containers.indices where program.containers[index].isCounted {
      let count = state.visitCount(of: ContainerID(index), tables)
      let turn = state.lastTurn(of: ContainerID(index), tables)
      if count == 0, turn == StoryState.neverVisited { continue }
      let members = [number(place(ContainerID(index))), number(count)]
      visits.append(
        .array(turn == StoryState.neverVisited ? members : members + [number(turn)]))
    }
    return .array(visits)
  }

  // MARK: Flows

  private mutating func flow(_ flow: Flow) -> JSON {
    var members: [(String, JSON)] = [("name", .string(flow.name))]
    members.append(("threads", .array((flow.suspended + [flow.thread]).map { thread($0) })))
    if !flow.choices.isEmpty {
      members.append(("choices", .array(flow.choices.map { choice($0) })))
    }
    if !flow.stack.isEmpty { members.append(("stack", .array(flow.stack.map { value($0) }))) }
    if flow.output.count > 0 {
      members.append(("output", .array(flow.output.items.map { item($0) })))
    }
    if flow.didSafeExit { members.append(("isDone", .bool(true))) }
    if flow.isMidLine { members.append(("isMidLine", .bool(true))) }
    if let call = flow.pendingCall {
      members.append(("calls", .string(program.externalCalls[call.index].name)))
    }
    return object(members)
  }

  private mutating func thread(_ thread: StoryThread) -> JSON {
    var frames: [JSON] = []
    for depth in 0..<thread.frameCount {
      let frame = thread[depth]
      precondition(frame.kind != .evaluation, "the host's evaluation is over when it can save")
      let isTop = depth + 1 == thread.frameCount
      let end = isTop ? thread.temporaries.count : Int(thread[depth + 1].base)
      var members: [(String, JSON)] = [("at", position(frame.pc))]
      if frame.kind == .function { members.append(("kind", .string("function"))) }
      if frame.outputStart != 0 { members.append(("said", number(frame.outputStart))) }
      let temporaries = thread.temporaries[Int(frame.base)..<end]
      if !temporaries.isEmpty {
        members.append(
          ("temps", object(temporaries.map { (program.names[$0.name.index], value($0.value)) })))
      }
      frames.append(object(members))
    }
    return object([("frames", .array(frames)), ("from", position(thread.previous))])
  }

  private mutating func choice(_ choice: PendingChoice) -> JSON {
    var members: [(String, JSON)] = [
      ("text", text(choice.text)), ("to", .array(target(program[choice.target]))),
      ("thread", thread(choice.thread)),
    ]
    if !choice.tags.isEmpty { members.append(("tags", .array(choice.tags.map { text($0) }))) }
    if choice.isInvisibleDefault { members.append(("isFallback", .bool(true))) }
    return object(members)
  }

  private mutating func item(_ item: OutputItem) -> JSON {
    var members: [JSON] = [.string(item.kind.name)]
    if item.kind.hasText { members.append(text(item.text)) }
    if item.address != .none { members.append(position(item.address)) }
    return .array(members)
  }

  private func problem(_ problem: Problem) -> JSON {
    .array([
      .string(problem.kind == .error ? "error" : "warning"), .string(problem.message),
      problem.file.map { .string($0) } ?? .null, problem.line.map { number($0) } ?? .null,
      problem.path.map { .string($0) } ?? .null,
    ])
  }
}

/// Kinds of values between which an edit of a declaration is no change of meaning.
enum GlobalKind: String {
  case number, text, list, target

  init(_ value: Value) {
    switch value {
    case .void, .int, .float, .bool, .pointerToGlobal, .pointerToTemporary, .tag: self = .number
    case .text: self = .text
    case .list: self = .list
    case .target: self = .target
    }
  }
}

extension OutputItem.Kind {
  var name: String { "\(self)" }

  /// Whether an item of the kind has a text of its own.
  var hasText: Bool { self == .blank || self == .words || self == .tag }

  static let all: [Self] = [
    .newline, .blank, .words, .glue, .beginTag, .endTag, .tag, .beginString,
  ]
}

extension Program {
  func isEnter(_ address: Address) -> Bool {
    if case .enter = instructions[Int(address)] { true } else { false }
  }
}
