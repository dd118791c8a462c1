extension Program {
  /// The versions of ink JSON that can be read: those of ink 0.9 and later. They differ in how tags
  /// are written and in commands that only the later ones have.
  public static let readableInkJSONVersions = 18...21

  /// Larger documents are refused before they are read: read, they take many times the space.
  public static let inkJSONByteCountMax = 1 << 27
}

extension Program {
  /// Reads a story that ink's own compiler (or `inkJSON()`) wrote. The format is described in
  /// `Documentation/ink_JSON_runtime_format.md` of inkle/ink.
  public init(inkJSON bytes: [UInt8]) throws(InkJSONError) {
    guard bytes.count <= Self.inkJSONByteCountMax else {
      throw .notInk("it has more than \(Self.inkJSONByteCountMax) bytes. Split the story")
    }
    let document: JSON
    do throws(JSONError) {
      document = try JSON(parsing: bytes)
    } catch {
      throw .notJSON(error.message, offset: error.offset)
    }
    guard case .object = document else { throw .notInk("the document is no object") }
    guard case .int(let version) = document["inkVersion"] else { throw .version(nil) }
    guard let version = Int(exactly: version), Self.readableInkJSONVersions.contains(version)
    else {
      throw .version(Int(exactly: version))
    }
    guard let root = document["root"], case .array = root else {
      throw .notInk("the story has no root")
    }
    var reader = InkJSONReader()
    try reader.readLists(document["listDefs"] ?? .object([]))
    try reader.readTree(root)
    try reader.readContent()
    reader.assembly.layOut(Program.root, within: Program.root)
    self = reader.assembly.finish()
    if let address = loneThread {
      throw .damaged("nothing follows a `thread`", container: path(of: container(at: address)))
    }
  }
}

/// Builds an assembly in two passes: the tree of containers with its names, which paths need; then
/// the content.
struct InkJSONReader {
  /// What the first pass keeps of a container.
  struct Branch {
    var parent: ContainerID
    var elements: ArraySlice<JSON> = []
    /// By place in the content.
    var contained: [Int: ContainerID] = [:]
    var named: [String: ContainerID] = [:]
  }

  var assembly = Assembly()
  var branches: [Branch] = [Branch(parent: Program.root)]
  var globals: [String: GlobalID] = [:]
  /// Items by `List.item`, and by `item`.
  var items: [String: ListItemID] = [:]

  mutating func text(_ text: String) -> TextID { assembly.text(Array(text.utf8)[...]) }

  mutating func name(_ name: String) -> NameID { assembly.name(name) }

  /// The path of a container while it is still being read, for messages.
  func path(of id: ContainerID) -> String {
    var components: [String] = []
    var current = id
    while current != Program.root {
      let branch = branches[branches[current.index].parent.index]
      let index = branch.contained.first { $0.value == current }?.key
      components.append(assembly.name(of: current) ?? index.map { String($0) } ?? "?")
      current = branches[current.index].parent
    }
    return components.reversed().joined(separator: ".")
  }

  func damaged(_ message: String, in id: ContainerID) -> InkJSONError {
    .damaged(message, container: path(of: id))
  }
}

// The first pass.
extension InkJSONReader {
  mutating func readLists(_ definitions: JSON) throws(InkJSONError) {
    guard case .object(let lists) = definitions else { throw .notInk("`listDefs` is no object") }
    var found: [(name: String, definition: Int, value: Int32)] = []
    for (definition, list) in lists.enumerated() {
      assembly.program.listDefinitions.append(Program.ListDefinition(name: list.key, items: []))
      guard case .object(let members) = list.value else { throw .notInk("a list is no object") }
      for member in members {
        guard case .int(let value) = member.value, let value = Int32(exactly: value) else {
          throw .notInk("the item `\(member.key)` has no number")
        }
        found.append((member.key, definition, value))
      }
    }
    let names = lists.map(\.key)
    let keys = names.map { listNameSortKey($0) }
    let order = found.indices.sorted {
      let (left, right) = (found[$0], found[$1])
      return (left.value, keys[left.definition], $0) < (right.value, keys[right.definition], $1)
    }
    var ids = Array(repeating: ListItemID(rawValue: 0), count: found.count)
    for (id, index) in order.enumerated() {
      let item = found[index]
      ids[index] = ListItemID(id)
      assembly.program.listItems.append(
        Program.ListItem(name: item.name, definition: item.definition, value: item.value))
    }
    for (index, item) in found.enumerated() {
      assembly.program.listDefinitions[item.definition].items.append(ids[index])
      items[item.name] = ids[index]
      items[names[item.definition] + "." + item.name] = ids[index]
    }
  }

  mutating func readTree(_ root: JSON) throws(InkJSONError) {
    try readBranch(root, Program.root)
    if let declarations = branches[0].named["global decl"] {
      assembly.globalDeclarations = declarations
      try findGlobals(in: declarations)
    }
  }

  private mutating func readBranch(_ json: JSON, _ id: ContainerID) throws(InkJSONError) {
    guard case .array(let elements) = json, let last = elements.last else {
      throw damaged("a container is no array, or an empty one", in: id)
    }
    branches[id.index].elements = elements.dropLast()
    switch last {
    case .null: break
    case .object(let members): try readAttributes(members, of: id)
    default: throw damaged("a container does not end in its attributes", in: id)
    }
    for (index, element) in elements.dropLast().enumerated() {
      guard case .array = element else { continue }
      let child = makeBranch(named: nil, in: id)
      branches[id.index].contained[index] = child
      try readBranch(element, child)
      if let name = assembly.name(of: child) { branches[id.index].named[name] = child }
    }
  }

  private mutating func makeBranch(named name: String?, in parent: ContainerID) -> ContainerID {
    branches.append(Branch(parent: parent))
    return assembly.makeContainer(named: name.map { assembly.containerName($0) } ?? .none)
  }

  private mutating func readAttributes(
    _ members: [JSON.Member], of id: ContainerID
  ) throws(InkJSONError) {
    for member in members {
      switch (member.key, member.value) {
      case ("#f", .int(let flags)):
        assembly[id].countsVisits = flags & 1 != 0
        assembly[id].countsTurns = flags & 2 != 0
        assembly[id].countsAtStartOnly = flags & 4 != 0
      case ("#n", .string(let name)): assembly[id].name = assembly.containerName(name)
      case (let name, .array):
        let child = makeBranch(named: name, in: id)
        branches[id.index].named[name] = child
        assembly.appendNamed(child, to: id)
        try readBranch(member.value, child)
        // Its own idea of its name would lead other paths astray.
        assembly[child].name = assembly.containerName(name)
      default: throw damaged("an attribute `\(member.key)` makes no sense", in: id)
      }
    }
  }

  private mutating func findGlobals(in id: ContainerID) throws(InkJSONError) {
    for element in branches[id.index].elements {
      guard case .string(let name) = element["VAR="], element["re"] == nil else { continue }
      guard globals[name] == nil else { continue }
      globals[name] = GlobalID(assembly.program.globals.count)
      assembly.program.globals.append(name)
    }
    for child in branches[id.index].contained.sorted(by: { $0.key < $1.key }) {
      try findGlobals(in: child.value)
    }
  }
}

// Paths.
extension InkJSONReader {
  /// The place that a path names, as seen from an object in a container.
  func resolve(_ path: String, from id: ContainerID) throws(InkJSONError) -> Assembly.Target {
    var components = path.split(separator: ".", omittingEmptySubsequences: false)[...]
    var current = Program.root
    if components.first == "" {
      // Relative: the first `^` leads from the object to its container.
      components = components.dropFirst()
      guard components.first == "^" else { throw damaged("a path `\(path)` leads nowhere", in: id) }
      components = components.dropFirst()
      current = id
    }
    while let component = components.popFirst() {
      let branch = branches[current.index]
      if component == "^" {
        current = branch.parent
      } else if let index = Int(component), index >= 0 {
        if components.isEmpty {
          guard index < branch.elements.count else {
            throw damaged("a path `\(path)` leads nowhere", in: id)
          }
          return Assembly.Target(container: current, index: index)
        }
        guard let child = branch.contained[index] else {
          throw damaged("a path `\(path)` leads nowhere", in: id)
        }
        current = child
      } else {
        guard let child = branch.named[String(component)] else {
          throw damaged("a path `\(path)` leads nowhere", in: id)
        }
        current = child
      }
    }
    return Assembly.Target(container: current)
  }

  mutating func target(_ path: String, from id: ContainerID) throws(InkJSONError) -> TargetID {
    assembly.target(try resolve(path, from: id))
  }

  /// The container that a path names; for a place in the content, the container that stands there.
  func container(_ path: String, from id: ContainerID) throws(InkJSONError) -> ContainerID {
    let target = try resolve(path, from: id)
    guard let index = target.index else { return target.container }
    guard let child = branches[target.container.index].contained[index] else {
      throw damaged("a path `\(path)` names no container", in: id)
    }
    return child
  }
}
