/// What the places of a program are known by when the story is edited: names where the author gave
/// them, and digests of what stands there.
///
/// A section is a knot, a stitch, or what stands before all knots. A segment is a container that
/// nothing falls into: its instructions are one stretch and run on into no other.
struct Landmarks {
  let tables: StoryTables
  private var maps: [ContainerID: SectionMap] = [:]

  init(_ tables: StoryTables) { self.tables = tables }

  private var program: Program { tables.program }

  func section(of id: ContainerID) -> ContainerID {
    var id = id
    while !program.isSection(id) { id = program[id].parent }
    return id
  }

  func segment(of id: ContainerID) -> ContainerID {
    var id = id
    while !program.isSegment(id) { id = program[id].parent }
    return id
  }

  /// What a section holds; worked out once.
  mutating func map(of section: ContainerID) -> SectionMap {
    if let known = maps[section] { return known }
    let map = SectionMap(of: section, in: tables)
    maps[section] = map
    return map
  }
}

extension Program {
  func isSegment(_ id: ContainerID) -> Bool { id == Self.root || self[id].index == nil }

  func isSection(_ id: ContainerID) -> Bool {
    if id == Self.root { return true }
    let container = self[id]
    guard container.index == nil, let name = name(of: id), Self.isAuthored(name) else {
      return false
    }
    if container.parent == Self.root { return id != globalDeclarations }
    let parent = self[container.parent]
    return parent.parent == Self.root && isSection(container.parent)
  }

  /// Whether a container's name is a writer's: compilers give names that no writer can.
  static func isAuthored(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first else { return false }
    return first != "$" && !name.utf8.contains(UInt8(ascii: "-"))
      && !name.utf8.contains(UInt8(ascii: " "))
  }
}

/// Everything of a section that a saved game may name.
struct SectionMap {
  struct Entry {
    let id: ContainerID
    /// From the section on; empty for the section itself.
    let path: String
    /// The writer's name for it, if it is a choice's or gather's.
    var label: String?
    /// Of its instructions; nil for what saved games do not tell apart.
    var digest: UInt64?
    /// Of how its text is made, if it is where a choice leads.
    var choiceText: UInt64?
    var isOnceOnlyChoice = false
  }

  private(set) var entries: [Entry] = []
  private(set) var indices: [ContainerID: Int] = [:]
  private(set) var byPath: [String: Int] = [:]
  private(set) var byLabel: [String: [Int]] = [:]
  private(set) var byDigest: [UInt64: [Int]] = [:]
  private(set) var byChoiceText: [UInt64: [Int]] = [:]
  /// Of the whole section.
  private(set) var digest: UInt64 = 0
  /// Whether a writer would know the section by its text.
  private(set) var hasWords = false

  init(of section: ContainerID, in tables: StoryTables) {
    let program = tables.program
    let digests = PlaceDigests(program: program, section: section)
    collect(section, program)
    addChoices(of: section, program, digests)
    var whole = Digest()
    for index in entries.indices {
      let id = entries[index].id
      if program.isSegment(id) {
        let digest = digests.segment(id)
        entries[index].digest = digest
        whole.add("\(entries[index].path) \(digest)")
        hasWords = hasWords || Self.hasWords(id, tables)
      } else if program[id].isCounted || entries[index].choiceText != nil {
        entries[index].digest = digests.alternatives(id)
      }
    }
    digest = whole.value
    addToTables()
  }

  /// The section's containers, those of its stitches aside.
  private mutating func collect(_ section: ContainerID, _ program: Program) {
    var paths: [ContainerID: String] = [section: ""]
    var next = section.index
    while next < program[section].subtreeEnd.index {
      let id = ContainerID(next)
      let container = program[id]
      if id != section, program.isSection(id) {
        next = container.subtreeEnd.index
        continue
      }
      var path = ""
      if id != section {
        let parent = paths[container.parent] ?? ""
        path = (parent.isEmpty ? "" : parent + ".") + program.pathStep(to: id)
        paths[id] = path
      }
      var entry = Entry(id: id, path: path)
      entry.label = program.label(of: id)
      if id != section, container.countsAtStartOnly, let name = program.name(of: id),
        Program.isAuthored(name)
      {
        entry.label = name
      }
      indices[id] = entries.count
      entries.append(entry)
      next += 1
    }
  }

  private mutating func addChoices(
    of section: ContainerID, _ program: Program, _ digests: PlaceDigests
  ) {
    for entry in entries where program.isSegment(entry.id) {
      for address in program[entry.id].start..<program[entry.id].end {
        guard case .choice(let id) = program.instructions[Int(address)] else { continue }
        let point = program.choicePoints[id.index]
        guard let index = indices[program[point.target].container],
          entries[index].choiceText == nil
        else { continue }
        entries[index].choiceText = digests.choiceText(at: address, in: entry.id)
        entries[index].isOnceOnlyChoice = point.isOnceOnly
      }
    }
  }

  private static func hasWords(_ id: ContainerID, _ tables: StoryTables) -> Bool {
    let container = tables.program[id]
    return tables.program.instructions[Int(container.start)..<Int(container.end)].contains {
      if case .text(let text) = $0 { tables.shapes[text.index].kind == .words } else { false }
    }
  }

  private mutating func addToTables() {
    for (index, entry) in entries.enumerated() {
      byPath[entry.path] = index
      if let label = entry.label { byLabel[label, default: []].append(index) }
      if let digest = entry.digest { byDigest[digest, default: []].append(index) }
      if let text = entry.choiceText { byChoiceText[text, default: []].append(index) }
    }
  }

  /// How many places of the section look like this one.
  func twins(of entry: Entry) -> Int { entry.digest.map { byDigest[$0]?.count ?? 0 } ?? 0 }

  /// How many choices of the section have the text of this one.
  func textTwins(of entry: Entry) -> Int {
    entry.choiceText.map { byChoiceText[$0]?.count ?? 0 } ?? 0
  }
}
