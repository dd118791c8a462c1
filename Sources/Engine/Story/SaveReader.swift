extension Story {
  /// Goes over to a saved game. Nothing changes if it is refused.
  ///
  /// Of the program it was saved with, the state is the one that was saved, and nothing is lost. Of
  /// an edited program, everything is found by name:
  /// - Variables, list items and the visits of knots, stitches and labels keep their values where
  ///   the names are still there; new variables have their declared values.
  /// - A position is kept if its surroundings (what runs on from the start of its knot, gather,
  ///   choice or branch to the next of these) stand unchanged; edits elsewhere never move a reader.
  /// - Otherwise the reader goes to the start of the stitch, or knot, with the parameters it was
  ///   entered with; the choices without labels that he took there are open to him again. What the
  ///   lost place had called is given up; what had called it is kept, if that stands unchanged. A
  ///   function is not begun again: whoever called it is.
  /// - Choices on offer are kept one by one. If none is left, the reader goes to the start of the
  ///   stitch or knot that offered them.
  /// - If the main flow has no such place, the story begins anew.
  ///
  /// The functions that the host answers stay bound. O(save + the parts of the program it names).
  ///
  /// - Parameter title: Refuses a save that has another title, unless one of the two is empty.
  /// - Returns: What the save holds and the story has no place for; empty if the story is
  ///   unchanged.
  public mutating func restore(
    _ saved: SavedGame, title: String = ""
  ) throws(SavedGameError) -> [SavedGame.Loss] {
    guard title.isEmpty || saved.title.isEmpty || title == saved.title else {
      throw .otherStory(title: saved.title)
    }
    var reader = try SaveReader(saved, into: self)
    state = try reader.read()
    acceptWatched()
    return reader.losses
  }
}

/// Makes a state of a saved game's content. Trusts nothing: whatever stands in the save, the state
/// is one that the machine can go on from, or the save is refused.
struct SaveReader {
  let story: Story
  let tables: StoryTables
  let declared: StoryState
  let saved: SaveFields
  let title: String
  var places: SavedPlaces
  var state: StoryState
  private(set) var losses: [SavedGame.Loss] = []
  private var knownLosses: Set<SavedGame.Loss> = []
  let names: [String: NameID]
  private let globals: [String: Int]
  private let items: [String: ListItemID]
  private let definitions: [String: Int]
  private var constantLists: [ListValue: ListValueID] = [:]
  /// Something was carried that the saved pools do not hold.
  private var hasMade = false

  init(_ saved: SavedGame, into story: Story) throws(SavedGameError) {
    self.story = story
    tables = story.tables
    title = saved.title
    self.saved = try SaveFields(saved.content, "the content")
    var fresh = story
    fresh.state.storySeed = try self.saved.int32("seed")
    declared = fresh.declared
    state = declared
    places = try SavedPlaces(
      self.saved.array("sections"), self.saved.array("places"), in: story.tables)
    let program = story.program
    names = Self.index(program.names) { NameID($0) }
    globals = Self.index(program.globals) { $0 }
    let qualified = program.listItems.indices.map { program.qualifiedName(of: ListItemID($0)) }
    items = Self.index(qualified) { ListItemID($0) }
    definitions = Self.index(program.listDefinitions.map(\.name)) { $0 }
    for (index, list) in program.lists.enumerated() where constantLists[list] == nil {
      constantLists[list] = ListValueID(index)
    }
  }

  private static func index<Index>(
    _ names: [String], _ make: (Int) -> Index
  ) -> [String: Index] {
    Dictionary(names.enumerated().map { ($1, make($0)) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func lose(_ loss: SavedGame.Loss) {
    if knownLosses.insert(loss).inserted { losses.append(loss) }
  }

  mutating func read() throws(SavedGameError) -> StoryState {
    state.turnIndex = try saved.int32("turn")
    state.previousRandom = try saved.int32("random")
    try readPools()
    try readGlobals()
    try readVisits()
    state.problems = []
    for problem in try saved.array("problems") { state.problems.append(try self.problem(problem)) }
    guard try readFlows() else {
      losses = losses.suffix(1)
      return declared
    }
    if hasMade || !losses.isEmpty { state.compactPools(tables) }
    return state
  }

  // MARK: Values

  private mutating func readPools() throws(SavedGameError) {
    var texts = TextPool()
    for text in try saved.array("texts") { texts.append(try text.savedString("a text").utf8) }
    state.texts = texts
    state.lists = ListPool()
    for list in try saved.array("lists") { state.lists.append(try self.list(list)) }
    guard state.poolByteCount <= StoryLimits.poolByteCountMax else {
      throw .damaged("its texts and lists are too many")
    }
  }

  mutating func text(_ json: JSON) throws(SavedGameError) -> TextID {
    if case .array(let members) = json {
      guard members.count == 2, members[0] == .string("text") else {
        throw .damaged("a text makes no sense")
      }
      let index = try members[1].savedIndex(below: state.texts.count, "a text's number")
      return TextID(tables.texts.count + index)
    }
    return made(Array(try json.savedString("a text").utf8))
  }

  private mutating func made(_ text: [UInt8]) -> TextID {
    if let id = tables.constant(text[...]) { return id }
    state.texts.append(text)
    hasMade = true
    return TextID(tables.texts.count + state.texts.count - 1)
  }

  private mutating func made(_ list: ListValue) -> ListValueID {
    if let id = constantLists[list] { return id }
    state.lists.append(tables.needsOrder(list.items) ? list : list.unordered)
    hasMade = true
    return ListValueID(tables.program.lists.count + state.lists.count - 1)
  }

  private mutating func list(_ json: JSON) throws(SavedGameError) -> ListValue {
    let parts = try json.savedArray("a list")
    guard parts.count == 2 else { throw .damaged("a list is no items and origins") }
    var list = ListValue()
    for item in try parts[0].savedArray("a list's items") {
      let name = try item.savedString("a list item")
      if let id = items[name] {
        list.insert(id)
      } else {
        lose(.listItem(name))
      }
    }
    for origin in try parts[1].savedArray("a list's origins") {
      let name = try origin.savedString("a list's origin")
      if let definition = definitions[name] { list.origins.insert(definition) }
    }
    return list
  }

  /// Nil for what the program has no place for.
  mutating func value(_ json: JSON) throws(SavedGameError) -> Value? {
    switch json {
    case .null: return .void
    case .bool(let value): return .bool(value)
    case .int: return .int(try json.savedInt32("a value"))
    case .float(let value): return .float(Float(value))
    case .string: return .text(try text(json))
    case .object: throw .damaged("a value is an object")
    case .array(let members):
      guard case .string(let kind) = members.first else { throw .damaged("a value has no kind") }
      return try value(kind, members, json)
    }
  }

  private mutating func value(
    _ kind: String, _ members: [JSON], _ json: JSON
  ) throws(SavedGameError) -> Value? {
    if kind == "->" { return try places.target(members.dropFirst()).map { .target($0) } }
    if kind == "text" { return .text(try text(json)) }
    guard members.count == 2 || kind == "ref" && members.count == 3 else {
      throw .damaged("a value has \(members.count) parts")
    }
    switch kind {
    case "float":
      guard let value = Float(try members[1].savedString("a number")) else {
        throw .damaged("a number is none")
      }
      return .float(value)
    case "tag": return .tag(try text(members[1]))
    case "items": return .list(made(try list(members[1])))
    case "list":
      let index = try members[1].savedIndex(below: state.lists.count, "a list's number")
      return .list(ListValueID(tables.program.lists.count + index))
    case "ref":
      let name = try members[1].savedString("a reference")
      if members.count == 2 { return globals[name].map { .pointerToGlobal(GlobalID($0)) } }
      let depth = try members[2].savedIndex(below: Int(UInt16.max), "a reference's depth")
      return names[name].map { .pointerToTemporary($0, depth: UInt16(depth)) }
    default: throw .damaged("there are no values of the kind '\(kind)'")
    }
  }

  // MARK: Variables and counts

  private mutating func readGlobals() throws(SavedGameError) {
    let members = try SaveFields(saved.required("globals"), "the variables").members
    var isKnown = false
    var isSet = Array(repeating: false, count: tables.program.globals.count)
    for member in members {
      guard let index = globals[member.key] else {
        lose(.variable(member.key))
        continue
      }
      isKnown = true
      guard let value = try global(member, declared: declared.globals[index]) else { continue }
      state.globals[index] = value
      isSet[index] = true
    }
    let knowsSections = places.knowsSections
    guard isKnown || knowsSections == true || members.isEmpty && knowsSections == nil else {
      throw .otherStory(title: title)
    }
    // Declared values name texts and lists of the declaring state.
    for index in isSet.indices where !isSet[index] {
      state.globals[index] = moved(declared.globals[index])
    }
  }

  /// Nil if the variable is to have its declared value.
  private mutating func global(
    _ member: JSON.Member, declared: Value
  ) throws(SavedGameError) -> Value? {
    var json = member.value
    var kind: GlobalKind?
    if case .object = json {
      let fields = try SaveFields(json, "a variable")
      kind = GlobalKind(rawValue: try fields.string("declared"))
      json = try fields.required("is")
    }
    guard let value = try value(json) else {
      lose(.variableValue(member.key))
      return nil
    }
    switch value {
    case .void, .tag, .pointerToGlobal, .pointerToTemporary:
      throw .damaged("the variable '\(member.key)' holds no value")
    case .int, .float, .bool, .text, .list, .target: break
    }
    guard kind ?? GlobalKind(value) == GlobalKind(declared) else {
      lose(.variableKind(member.key))
      return nil
    }
    return value
  }

  private mutating func moved(_ value: Value) -> Value {
    switch value {
    case .text(let id) where id.index >= tables.texts.count:
      .text(made(Array(declared.texts[id.index - tables.texts.count])))
    case .list(let id) where id.index >= tables.program.lists.count:
      .list(made(declared.lists[id.index - tables.program.lists.count]))
    default: value
    }
  }

  private mutating func readVisits() throws(SavedGameError) {
    for slot in state.visitCounts.indices { state.visitCounts[slot] = 0 }
    for slot in state.turnIndices.indices { state.turnIndices[slot] = StoryState.neverVisited }
    for visit in try saved.array("visits") {
      let members = try visit.savedArray("a count")
      guard members.count == 2 || members.count == 3 else {
        throw .damaged("a count has \(members.count) parts")
      }
      let place = places.places[
        try members[0].savedIndex(below: places.places.count, "a count's place")]
      let count = try members[1].savedInt32("a count")
      guard let found = place.found else {
        loseCount(of: place)
        continue
      }
      let turn = members.count == 3 ? try members[2].savedInt32("a count's turn") : nil
      // Where nobody asks for the visits any more, they are not missed.
      let visitSlot = Int(tables.visitSlots[found.id.index])
      if visitSlot >= 0 { state.visitCounts[visitSlot] = count }
      let turnSlot = Int(tables.turnSlots[found.id.index])
      if let turn, turnSlot >= 0 { state.turnIndices[turnSlot] = turn }
    }
  }

  private mutating func loseCount(of place: SavedPlaces.SavedPlace) {
    let section = places.sections[place.section]
    if section.id == nil {
      lose(.count(section.name))
    } else if let label = place.label {
      lose(.count(section.name.isEmpty ? label : "\(section.name).\(label)"))
    } else {
      lose(.counts(section: section.name))
    }
  }

  /// Makes the choices without labels of a section new again: the reader begins it from its start.
  mutating func reopen(_ section: ContainerID) {
    for entry in places.landmarks.map(of: section).entries
    where entry.isOnceOnlyChoice && entry.label == nil {
      let slot = Int(tables.visitSlots[entry.id.index])
      if slot >= 0 { state.visitCounts[slot] = 0 }
    }
  }

  private func problem(_ json: JSON) throws(SavedGameError) -> Problem {
    let members = try json.savedArray("a problem")
    guard members.count == 5 else { throw .damaged("a problem has \(members.count) parts") }
    let isError = try members[0].savedString("a problem") == "error"
    return Problem(
      isError ? .error : .warning, try members[1].savedString("a problem"),
      file: members[2] == .null ? nil : try members[2].savedString("a problem's file"),
      line: members[3] == .null ? nil : Int(try members[3].savedInt32("a problem's line")),
      path: members[4] == .null ? nil : try members[4].savedString("a problem's path"))
  }
}
