/// A compiled story: flat instructions, and the tables they name. Needs no compiler to run.
public struct Program: Sendable {
  var instructions: [Instruction] = []
  /// Where each instruction came from; as many as there are instructions, or none (from ink JSON).
  var spans: [Span] = []
  var files: [FileOfProgram] = []

  /// Where the format has `ev` and `/ev`, by address: they are not instructions here, but they take
  /// a place in a container's content, so paths and the writer of ink JSON need them.
  var evaluationMarks: [EvaluationPlace] = []

  /// By `TextID`.
  var texts = TextPool()
  var names: [String] = []
  /// By `ContainerNameID`; many containers have the same (`c-0`, `b`, `s`).
  var containerNames: [String] = []
  var lists: [ListValue] = []
  var globals: [String] = []
  var containers: [Container] = []
  /// All containers by `start`, outer ones first.
  var containersByStart: [ContainerID] = []
  var targets: [Target] = []
  var choicePoints: [ChoicePoint] = []
  var externalCalls: [ExternalCall] = []
  var listDefinitions: [ListDefinition] = []
  /// All items of all lists in the order of `ListItemID`.
  var listItems: [ListItem] = []

  /// The code that gives the globals their first values: run once, ended by `end`.
  var globalDeclarations: ContainerID?

  static let root = ContainerID(rawValue: 0)

  /// One container of ink's runtime format: content in order, and content that is only named.
  struct Container: Hashable, Sendable {
    /// The root has itself as its parent.
    var parent: ContainerID
    /// The name it is found by in its parent, if any.
    var name: ContainerNameID
    /// The author's name for a choice, which the format does not keep: programs from ink JSON lack
    /// it.
    var label: ContainerNameID
    private let place: PackedIndex
    /// The first instruction: that of its `enter`, if it is counted.
    var start: Address
    /// One past the last instruction that belongs to its content, its own `leave` included.
    var end: Address
    /// One past the last container inside this one, by content or by name: IDs number parents
    /// first.
    var subtreeEnd: ContainerID
    var countsVisits = false
    var countsTurns = false
    /// Visits count only when flow arrives at the container's first content.
    var countsAtStartOnly = false

    init(
      parent: ContainerID, name: ContainerNameID, label: ContainerNameID, index: Int?,
      subtreeEnd: ContainerID
    ) {
      self.parent = parent
      self.name = name
      self.label = label
      place = PackedIndex(index)
      start = 0
      end = 0
      self.subtreeEnd = subtreeEnd
    }

    /// Its place in the content of its parent, marks of evaluation counted; nil if it is only
    /// named.
    var index: Int? { place.value }
    var isNamed: Bool { name != .none }
    var isCounted: Bool { countsVisits || countsTurns }
  }

  /// A place that control can be sent to: a container, or an element of its content.
  struct Target: Hashable, Sendable, BitwiseCopyable {
    /// The container itself if `index` is nil, else the container of the element.
    let container: ContainerID
    private let place: PackedIndex
    let address: Address

    init(container: ContainerID, index: Int?, address: Address) {
      self.container = container
      place = PackedIndex(index)
      self.address = address
    }

    var index: Int? { place.value }
  }

  /// An index that may be missing, in a quarter of the room of an `Int?`.
  struct PackedIndex: Hashable, Sendable, BitwiseCopyable {
    private let rawValue: UInt32

    init(_ value: Int?) {
      rawValue = value.map { UInt32($0) } ?? .max
    }

    var value: Int? { rawValue == .max ? nil : Int(rawValue) }
  }

  /// The format's switch from printing to evaluating and back.
  enum EvaluationMark: Hashable, Sendable, BitwiseCopyable {
    case start
    case end
  }

  /// A mark that stands directly before the instruction at `address`.
  struct EvaluationPlace: Hashable, Sendable, BitwiseCopyable {
    var mark: EvaluationMark
    var address: Address
  }

  struct ChoicePoint: Hashable, Sendable {
    var hasCondition = false
    var hasStartContent = false
    var hasChoiceOnlyContent = false
    var isInvisibleDefault = false
    var isOnceOnly = false
    /// Where flow goes when it is chosen.
    var target: TargetID
  }

  struct ExternalCall: Hashable, Sendable {
    var name: String
    var argumentCount: Int
    /// The ink function of that name, if there is one: used when the host binds nothing.
    var fallback: TargetID?
  }

  struct ListDefinition: Hashable, Sendable {
    var name: String
    /// Its items by the order of their declaration.
    var items: [ListItemID]
  }

  struct ListItem: Hashable, Sendable {
    var name: String
    /// An index of `listDefinitions`.
    var definition: Int
    var value: Int32
  }

  /// What a position needs of a source file at run time.
  struct FileOfProgram: Hashable, Sendable {
    var name: String
    var lineStarts: [UInt32]
  }
}

extension Program {
  subscript(id: ContainerID) -> Container { containers[id.index] }
  subscript(id: TargetID) -> Target { targets[id.index] }

  /// The name that a container is found by in its parent; nil if it has none.
  func name(of id: ContainerID) -> String? { text(self[id].name) }

  /// The author's name for a choice; nil for other containers.
  func label(of id: ContainerID) -> String? { text(self[id].label) }

  func text(_ name: ContainerNameID) -> String? {
    name == .none ? nil : containerNames[name.index]
  }

  /// What leads to a container from its parent in a path.
  func pathStep(to id: ContainerID) -> String { name(of: id) ?? String(self[id].index ?? 0) }

  func text(_ id: TextID) -> String { String(decoding: texts[id.index], as: UTF8.self) }

  /// Whether `inner` is `outer` or lies anywhere inside it.
  func isContainer(_ inner: ContainerID, within outer: ContainerID) -> Bool {
    outer <= inner && inner < containers[outer.index].subtreeEnd
  }

  /// The innermost container that holds an instruction. O(log containers).
  func container(at address: Address) -> ContainerID {
    // Ranges nest, and a container's ID is larger than its parent's: the last container that starts
    // at or before the address is the innermost, or lies beside it under a common ancestor.
    var low = 0
    var high = containersByStart.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if containers[containersByStart[middle].index].start <= address {
        low = middle
      } else {
        high = middle
      }
    }
    var id = containersByStart[low]
    while containers[id.index].end <= address { id = containers[id.index].parent }
    return id
  }

  /// The line and file of an instruction, if the program knows it.
  func sourceLine(at address: Address) -> (file: String, line: Int)? {
    guard Int(address) < spans.count else { return nil }
    let span = spans[Int(address)]
    let file = files[Int(span.file.rawValue)]
    var low = 0
    var high = file.lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if file.lineStarts[middle] <= span.start { low = middle } else { high = middle }
    }
    return (file.name, low + 1)
  }

  /// A container's path in the reference's form, such as `knot.0.g-0.c-1`; empty for the root.
  func path(of id: ContainerID) -> String {
    var components: [String] = []
    var current = id
    while current != Self.root {
      components.append(pathStep(to: current))
      current = self[current].parent
    }
    return components.reversed().joined(separator: ".")
  }
}
