/// A program before layout: the container tree of ink's runtime format. The emitter and the reader
/// of ink JSON build it, and lay out what is complete (`Link.swift`).
///
/// Here a `ContainerID` is an index of `nodes`, in order of creation, and a `TargetID` an index of
/// `targets`; the layout renumbers containers and gives targets their addresses.
struct Assembly: Sendable {
  struct Node: Sendable {
    var name: ContainerNameID
    var label = ContainerNameID.none
    var countsVisits = false
    var countsTurns = false
    var countsAtStartOnly = false
    /// Whether containers stand in its content.
    var hasContained = false
    /// Whether a target leads to an element of its content.
    var hasTargetsInside = false
    /// The target that is the container itself, once something leads there.
    fileprivate var targetIndex = Assembly.none
    /// How many elements its content has.
    var count: UInt32 = 0
    /// Given by the layout: where its content begins among that of all, and how much is there.
    var first = Assembly.none
    var sorted: UInt32 = 0
    /// Children that flow does not fall into: the first and the last. Each knows the next.
    var firstNamed = Assembly.none
    var lastNamed = Assembly.none
    var nextNamed = Assembly.none
    /// Given by the layout: its ID in the program, the root's as long as nothing holds it; and
    /// where the addresses of its elements begin, if targets lead there.
    var number = Program.root
    var firstAddress = Assembly.none

    init(name: ContainerNameID) {
      self.name = name
    }

    /// Its content among that of all, while it is laid out.
    var contents: Range<Int> { count == 0 ? 0..<0 : Int(first)..<Int(first + count) }
  }

  enum Content: Sendable, BitwiseCopyable {
    case instruction(Instruction, Span)
    case container(ContainerID)
    /// `ev` or `/ev` of the format: no instruction, but it takes a place in the content.
    case evaluation(Program.EvaluationMark)
  }

  struct Element: Sendable, BitwiseCopyable {
    var content: Content
    let container: ContainerID
  }

  struct Target: Hashable, Sendable, BitwiseCopyable {
    let container: ContainerID
    private let place: Program.PackedIndex

    /// - Parameter index: an element of the container's content; nil for the container itself.
    init(container: ContainerID, index: Int? = nil) {
      self.container = container
      place = Program.PackedIndex(index)
    }

    var index: Int? { place.value }
  }

  /// No element, or no node.
  static let none: UInt32 = .max

  /// The root is the first.
  var nodes: [Node] = [Node(name: .none)]
  /// The content of all nodes that are not laid out yet, in order of creation.
  var elements: [Element] = []
  /// The same, put together by container; only while it is laid out.
  var contents: [Content] = []
  /// The containers that begin segments, in their order; only while they are laid out.
  var segments: [ContainerID] = []
  private(set) var targets: [Target] = []
  private var insideTargets: [Target: TargetID] = [:]

  private var textIDs = IndexTable()
  private var nameIDs: [String: NameID] = [:]
  private var containerNameIDs: [String: ContainerNameID] = [:]
  private var listIDs: [ListValue: ListValueID] = [:]

  /// What is laid out, and the tables that layout does not change.
  var program = Program()
  var globalDeclarations: ContainerID?
  /// The addresses of the elements of every container that targets lead into.
  var elementAddresses: [Address] = []
  /// The instructions that name a container, by its number in the assembly.
  var namingContainers: [Address] = []

  /// Makes room for a program of about this size, so that its tables are not copied as they grow.
  mutating func reserve(containerCount: Int, instructionCount: Int, textByteCount: Int) {
    program.texts.reserve(byteCount: textByteCount)
    nodes.reserveCapacity(containerCount)
    targets.reserveCapacity(containerCount)
    program.containers.reserveCapacity(containerCount)
    program.containersByStart.reserveCapacity(containerCount)
    program.instructions.reserveCapacity(instructionCount)
    program.spans.reserveCapacity(instructionCount)
    program.evaluationMarks.reserveCapacity(instructionCount)
  }

  mutating func makeContainer(named name: ContainerNameID = .none) -> ContainerID {
    nodes.append(Node(name: name))
    return ContainerID(nodes.count - 1)
  }

  subscript(id: ContainerID) -> Node {
    get { nodes[id.index] }
    _modify { yield &nodes[id.index] }
  }

  // MARK: Content

  mutating func append(_ instruction: Instruction, at span: Span?, to container: ContainerID) {
    append(
      .instruction(instruction, span ?? Span(file: FileID(0), start: 0, end: 0)), to: container)
  }

  mutating func append(_ mark: Program.EvaluationMark, to container: ContainerID) {
    append(.evaluation(mark), to: container)
  }

  mutating func append(_ child: ContainerID, to container: ContainerID) {
    nodes[container.index].hasContained = true
    append(.container(child), to: container)
  }

  private mutating func append(_ content: Content, to container: ContainerID) {
    nodes[container.index].count += 1
    elements.append(Element(content: content, container: container))
  }

  mutating func appendNamed(_ child: ContainerID, to container: ContainerID) {
    let node = container.index
    if nodes[node].lastNamed == Self.none {
      nodes[node].firstNamed = child.rawValue
    } else {
      nodes[Int(nodes[node].lastNamed)].nextNamed = child.rawValue
    }
    nodes[node].lastNamed = child.rawValue
  }

  func namedOnly(of container: ContainerID) -> [ContainerID] {
    var children: [ContainerID] = []
    var next = nodes[container.index].firstNamed
    while next != Self.none {
      children.append(ContainerID(rawValue: next))
      next = nodes[Int(next)].nextNamed
    }
    return children
  }

  // MARK: Tables

  /// The ID of a text, new if no other has the same bytes: two that only look alike (`é` in one
  /// scalar or two) stay two.
  mutating func text(_ bytes: ArraySlice<UInt8>) -> TextID {
    let hash = IndexTable.hash(of: bytes)
    if let known = textIDs.find(hash, where: { program.texts[$0] == bytes }) {
      return TextID(known)
    }
    program.texts.append(bytes)
    return TextID(textIDs.add(hash))
  }

  mutating func list(_ list: ListValue) -> ListValueID {
    if let known = listIDs[list] { return known }
    let id = ListValueID(program.lists.count)
    program.lists.append(list)
    listIDs[list] = id
    return id
  }

  mutating func name(_ name: String) -> NameID {
    if let known = nameIDs[name] { return known }
    let id = NameID(program.names.count)
    program.names.append(name)
    nameIDs[name] = id
    return id
  }

  /// The ID of a name that many containers may have.
  mutating func containerName(_ name: String) -> ContainerNameID {
    if let known = containerNameIDs[name] { return known }
    let id = addContainerName(name)
    containerNameIDs[name] = id
    return id
  }

  /// An ID for a name that hardly another container has: none is looked for.
  mutating func addContainerName(_ name: String) -> ContainerNameID {
    program.containerNames.append(name)
    return ContainerNameID(program.containerNames.count - 1)
  }

  func name(of container: ContainerID) -> String? { program.text(nodes[container.index].name) }

  /// The place behind all that a container holds so far.
  mutating func targetOfEnd(of container: ContainerID) -> TargetID {
    target(Target(container: container, index: Int(nodes[container.index].count)))
  }

  mutating func target(_ target: Target) -> TargetID {
    guard target.index != nil else { return self.target(target.container) }
    if let known = insideTargets[target] { return known }
    nodes[target.container.index].hasTargetsInside = true
    let id = add(target)
    insideTargets[target] = id
    return id
  }

  mutating func target(_ container: ContainerID) -> TargetID {
    let known = nodes[container.index].targetIndex
    if known != Self.none { return TargetID(rawValue: known) }
    let id = add(Target(container: container))
    nodes[container.index].targetIndex = id.rawValue
    return id
  }

  private mutating func add(_ target: Target) -> TargetID {
    targets.append(target)
    return TargetID(targets.count - 1)
  }
}
