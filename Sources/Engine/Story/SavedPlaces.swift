/// Finds the places that a saved game names in a program, which may have been edited since.
///
/// A place is the same if its name is: a knot's, a stitch's, a label's. A choice without a label is
/// the same if its text is, together with either what follows when it is chosen or its path.
/// Anything else must stand unchanged, at its path or, if nothing like it stood or stands
/// elsewhere, anywhere in its knot or stitch. A position inside of a place needs all of the place's
/// segment unchanged.
struct SavedPlaces {
  /// A container that was found.
  struct Found {
    let id: ContainerID
    /// Its instructions are the same as when the game was saved.
    let isUnchanged: Bool
    let section: ContainerID
  }

  struct Section {
    let name: String
    let id: ContainerID?
  }

  struct SavedPlace {
    let section: Int
    let label: String?
    let found: Found?
  }

  let tables: StoryTables
  var landmarks: Landmarks
  private(set) var sections: [Section] = []
  private(set) var sectionNumbers: [String: Int] = [:]
  private(set) var places: [SavedPlace] = []
  /// The instructions of a segment that are no `enter`.
  private var steps: [ContainerID: [Address]] = [:]
  private var targetIDs: [Assembly.Target: TargetID]?

  private var program: Program { tables.program }

  init(
    _ sections: [JSON], _ places: [JSON], in tables: StoryTables
  ) throws(SavedGameError) {
    self.tables = tables
    landmarks = Landmarks(tables)
    try readSections(sections)
    for place in places { self.places.append(try readPlace(place)) }
  }

  // MARK: Sections

  private mutating func readSections(_ json: [JSON]) throws(SavedGameError) {
    var ids: [String: ContainerID] = [:]
    for index in program.containers.indices where program.isSection(ContainerID(index)) {
      ids[program.path(of: ContainerID(index))] = ContainerID(index)
    }
    var saved: [(name: String, digest: String)] = []
    for section in json {
      let members = try section.savedArray("a section")
      guard members.count == 2 else { throw .damaged("a section is no name and digest") }
      saved.append(
        (try members[0].savedString("a section"), try members[1].savedString("a section")))
    }
    let names = Set(saved.map(\.name))
    var renamed: [String: ContainerID]?
    for (number, section) in saved.enumerated() {
      sectionNumbers[section.name] = number
      if let id = ids[section.name] {
        sections.append(Section(name: section.name, id: id))
        continue
      }
      if renamed == nil { renamed = sectionsByDigest(ids.filter { !names.contains($0.key) }) }
      sections.append(Section(name: section.name, id: renamed?[section.digest]))
    }
  }

  /// Those that a section of the save may be, under a new name: nothing else is the same.
  private mutating func sectionsByDigest(_ ids: [String: ContainerID]) -> [String: ContainerID] {
    var found: [String: ContainerID] = [:]
    var twins: Set<String> = []
    for id in ids.values.sorted() {
      let map = landmarks.map(of: id)
      let digest = Digest.hexadecimal(map.digest)
      guard map.hasWords else { continue }
      if found.updateValue(id, forKey: digest) != nil { twins.insert(digest) }
    }
    for digest in twins { found[digest] = nil }
    return found
  }

  /// Whether any knot or stitch of the save is known here; nil if it names none.
  var knowsSections: Bool? {
    let named = sections.filter { !$0.name.isEmpty }
    return named.isEmpty ? nil : named.contains { $0.id != nil }
  }

  // MARK: Places

  private mutating func readPlace(_ json: JSON) throws(SavedGameError) -> SavedPlace {
    let members = try json.savedArray("a place")
    guard members.count == 5 || members.count == 7 else {
      throw .damaged("a place has \(members.count) parts")
    }
    let section = try members[0].savedIndex(below: sections.count, "a place's section")
    let path = try members[1].savedString("a place's path")
    let digest = UInt64(try members[2].savedString("a place's digest"), radix: 16)
    let twins = try members[3].savedInt32("a place's likes")
    let label = members[4] == .null ? nil : try members[4].savedString("a place's label")
    guard let id = sections[section].id else {
      return SavedPlace(section: section, label: label, found: nil)
    }
    let map = landmarks.map(of: id)
    let index: Int?
    if path.isEmpty {
      index = 0
    } else if let label, let labelled = map.byLabel[label], labelled.count == 1 {
      index = labelled[0]
    } else if members.count == 7 {
      let text = UInt64(try members[5].savedString("a place's choice"), radix: 16)
      let textTwins = try members[6].savedInt32("a place's choice")
      index = choice(path, digest, twins, text, textTwins, map)
    } else {
      index = unnamed(path, digest, twins, map)
    }
    guard let index else { return SavedPlace(section: section, label: label, found: nil) }
    let entry = map.entries[index]
    return SavedPlace(
      section: section, label: label,
      found: Found(id: entry.id, isUnchanged: entry.digest == digest, section: id))
  }

  private func choice(
    _ path: String, _ digest: UInt64?, _ twins: Int32, _ text: UInt64?, _ textTwins: Int32,
    _ map: SectionMap
  ) -> Int? {
    guard let text, let candidates = map.byChoiceText[text] else { return nil }
    let atPath = map.byPath[path].flatMap { map.entries[$0].choiceText == text ? $0 : nil }
    if let atPath, map.entries[atPath].digest == digest { return atPath }
    let alike = candidates.filter { map.entries[$0].digest == digest }
    if alike.count == 1, twins <= 1 || textTwins <= 1 { return alike[0] }
    return candidates.count == 1 && textTwins == 1 ? atPath : nil
  }

  private func unnamed(
    _ path: String, _ digest: UInt64?, _ twins: Int32, _ map: SectionMap
  ) -> Int? {
    if let index = map.byPath[path], map.entries[index].digest == digest { return index }
    guard let digest, twins == 1, let alike = map.byDigest[digest], alike.count == 1 else {
      return nil
    }
    return alike[0]
  }

  // MARK: Positions and targets

  /// Where a reading stood.
  enum Position: Hashable {
    case nowhere
    case found(Address, section: Int)
    case lost(section: Int)

    var section: Int? {
      switch self {
      case .nowhere: nil
      case .found(_, let section), .lost(let section): section
      }
    }

    var address: Address? {
      switch self {
      case .nowhere, .lost: nil
      case .found(let address, _): address
      }
    }
  }

  mutating func position(_ json: JSON) throws(SavedGameError) -> Position {
    if json == .null { return .nowhere }
    let members = try json.savedArray("a position")
    guard members.count == 2 || members.count == 3 else {
      throw .damaged("a position has \(members.count) parts")
    }
    let place = places[try members[0].savedIndex(below: places.count, "a position's place")]
    let count = try members[1].savedIndex(below: Int(Int32.max), "a position")
    let enters =
      members.count == 3 ? try members[2].savedIndex(below: Int(Int32.max), "a position") : 0
    guard let found = place.found, program.isSegment(found.id), found.isUnchanged || count == 0
    else { return .lost(section: place.section) }
    let steps = steps(of: found.id)
    guard count < steps.count else { throw .damaged("a position lies outside of its place") }
    var address = steps[count]
    for _ in 0..<min(enters, Int(address)) where program.isEnter(address - 1) { address -= 1 }
    return .found(address, section: place.section)
  }

  private mutating func steps(of segment: ContainerID) -> [Address] {
    if let known = steps[segment] { return known }
    let range = program[segment].start..<program[segment].end
    let result = range.filter { !program.isEnter($0) }
    steps[segment] = result
    return result
  }

  /// Where something led to: a place, a container in it, or an element of that one's content.
  mutating func target(_ members: ArraySlice<JSON>) throws(SavedGameError) -> TargetID? {
    guard members.count == 2 || members.count == 3, let first = members.first else {
      throw .damaged("a target has \(members.count) parts")
    }
    let place = places[try first.savedIndex(below: places.count, "a target's place")]
    let rest = try members[members.startIndex + 1].savedString("a target's path")
    var index: Int?
    if members.count == 3, let last = members.last {
      index = try last.savedIndex(below: Int(Int32.max), "a target's element")
    }
    guard let found = place.found else { return nil }
    var id = found.id
    if !rest.isEmpty || index != nil {
      // Only names that the author gave mean the same when the place was edited.
      guard found.isUnchanged else { return nil }
      let map = landmarks.map(of: found.section)
      guard let base = map.indices[id] else { return nil }
      let path = [map.entries[base].path, rest].filter { !$0.isEmpty }.joined(separator: ".")
      guard let entry = map.byPath[path] else { return nil }
      id = map.entries[entry].id
    }
    if targetIDs == nil {
      var ids: [Assembly.Target: TargetID] = [:]
      for (number, target) in program.targets.enumerated() {
        ids[Assembly.Target(container: target.container, index: target.index)] = TargetID(number)
      }
      targetIDs = ids
    }
    return targetIDs?[Assembly.Target(container: id, index: index)]
  }

  /// The start of a knot or stitch, its parameters taken over from the frame that held them; nil
  /// for what stands before all knots, and if a parameter has no value.
  func start(of section: ContainerID, with names: Set<NameID>) -> Address? {
    guard section != Program.root else { return nil }
    var address = program[section].start
    while program.isEnter(address) { address += 1 }
    while case .declareTemporary(let name) = program.instructions[Int(address)] {
      guard names.contains(name) else { return nil }
      address += 1
    }
    return address
  }
}
