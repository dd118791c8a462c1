/// A program before layout: the container tree of ink's runtime format. The emitter and the reader of
/// ink JSON build it; `link` lays it out.
///
/// In an assembly a `ContainerID` is an index of `nodes`, in order of creation, and a `TargetID` an
/// index of `targets`; `link` renumbers containers and gives targets their addresses.
struct Assembly: Sendable {
  struct Node: Sendable {
    var name: String?
    var label: String?
    var content: [Element] = []
    /// Children that flow does not fall into.
    var namedOnly: [ContainerID] = []
    var countsVisits = false
    var countsTurns = false
    var countsAtStartOnly = false
  }

  enum Element: Sendable, BitwiseCopyable {
    case instruction(Instruction, Span?)
    case container(ContainerID)
    /// `ev` or `/ev` of the format: no instruction, but it takes a place in the content.
    case evaluation(Program.EvaluationMark)
  }

  struct Target: Hashable, Sendable {
    var container: ContainerID
    /// An element of the container's content; nil for the container itself.
    var index: Int?
  }

  /// The root is the first.
  var nodes: [Node] = [Node()]
  private(set) var targets: [Target] = []
  private var targetIDs: [Target: TargetID] = [:]

  /// By bytes: two texts that only look alike (`é` in one scalar or two) stay two.
  private var textIDs: [[UInt8]: TextID] = [:]
  private var nameIDs: [String: NameID] = [:]
  private var listIDs: [ListValue: ListValueID] = [:]

  /// Everything of the program that layout does not change.
  var program = Program()
  var globalDeclarations: ContainerID?

  mutating func makeContainer(named name: String? = nil) -> ContainerID {
    nodes.append(Node(name: name))
    return ContainerID(nodes.count - 1)
  }

  subscript(id: ContainerID) -> Node {
    get { nodes[id.index] }
    _modify { yield &nodes[id.index] }
  }

  mutating func append(_ instruction: Instruction, at span: Span?, to container: ContainerID) {
    nodes[container.index].content.append(.instruction(instruction, span))
  }

  mutating func append(_ mark: Program.EvaluationMark, to container: ContainerID) {
    nodes[container.index].content.append(.evaluation(mark))
  }

  mutating func append(_ child: ContainerID, to container: ContainerID) {
    nodes[container.index].content.append(.container(child))
  }

  mutating func text(_ text: some Sequence<UInt8>) -> TextID {
    let bytes = Array(text)
    if let known = textIDs[bytes] { return known }
    let id = TextID(program.texts.count)
    program.texts.append(String(decoding: bytes, as: UTF8.self))
    textIDs[bytes] = id
    return id
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

  mutating func target(_ target: Target) -> TargetID {
    if let known = targetIDs[target] { return known }
    let id = TargetID(targets.count)
    targets.append(target)
    targetIDs[target] = id
    return id
  }

  mutating func target(_ container: ContainerID) -> TargetID {
    target(Target(container: container))
  }
}
