/// A compiled story: flat instructions, and the tables they name. Needs no compiler to run.
public struct Program: Sendable {
  public var instructions: [Instruction] = []
  /// Where each instruction came from; as many as there are instructions, or none (from ink JSON).
  public var spans: [Span] = []
  public var files: [FileOfProgram] = []

  /// Where the format has `ev` and `/ev`, by address: they are not instructions here, but they take
  /// a place in a container's content, so paths and the writer of ink JSON need them.
  var evaluationMarks: [EvaluationPlace] = []

  public var texts: [String] = []
  public var names: [String] = []
  public var lists: [ListValue] = []
  public var globals: [String] = []
  public var containers: [Container] = []
  /// All containers by `start`, outer ones first.
  var containersByStart: [ContainerID] = []
  public var targets: [Target] = []
  public var choicePoints: [ChoicePoint] = []
  public var externalCalls: [ExternalCall] = []
  public var listDefinitions: [ListDefinition] = []
  /// All items of all lists in the order of `ListItemID`.
  public var listItems: [ListItem] = []

  /// The code that gives the globals their first values: run once, ended by `end`.
  public var globalDeclarations: ContainerID?

  public static let root = ContainerID(rawValue: 0)

  /// One container of ink's runtime format: content in order, and content that is only named.
  public struct Container: Hashable, Sendable {
    /// The root has itself as its parent.
    public var parent: ContainerID
    /// The name it is found by in its parent, if any.
    public var name: String?
    /// The author's name for a choice, which the format does not keep: programs from ink JSON lack
    /// it.
    public var label: String?
    /// Its place in the content of its parent, marks of evaluation counted; nil if it is only
    /// named.
    public var index: Int?
    /// The first instruction: that of its `enter`, if it is counted.
    public var start: Address
    /// One past the last instruction that belongs to its content, its own `leave` included.
    public var end: Address
    /// One past the last container inside this one, by content or by name: IDs number parents
    /// first.
    public var subtreeEnd: ContainerID
    public var countsVisits = false
    public var countsTurns = false
    /// Visits count only when flow arrives at the container's first content.
    public var countsAtStartOnly = false

    public var isCounted: Bool { countsVisits || countsTurns }
  }

  /// A place that control can be sent to: a container, or an element of its content.
  public struct Target: Hashable, Sendable {
    /// The container itself if `index` is nil, else the container of the element.
    public var container: ContainerID
    public var index: Int?
    public var address: Address
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

  public struct ChoicePoint: Hashable, Sendable {
    public var hasCondition = false
    public var hasStartContent = false
    public var hasChoiceOnlyContent = false
    public var isInvisibleDefault = false
    public var isOnceOnly = false
    /// Where flow goes when it is chosen.
    public var target: TargetID
  }

  public struct ExternalCall: Hashable, Sendable {
    public var name: String
    public var argumentCount: Int
    /// The ink function of that name, if there is one: used when the host binds nothing.
    public var fallback: TargetID?
  }

  public struct ListDefinition: Hashable, Sendable {
    public var name: String
    /// Its items by the order of their declaration.
    public var items: [ListItemID]
  }

  public struct ListItem: Hashable, Sendable {
    public var name: String
    /// An index of `listDefinitions`.
    public var definition: Int
    public var value: Int32
  }

  /// What a position needs of a source file at run time.
  public struct FileOfProgram: Hashable, Sendable {
    public var name: String
    public var lineStarts: [UInt32]
  }
}

extension Program {
  subscript(id: ContainerID) -> Container { containers[id.index] }
  subscript(id: TargetID) -> Target { targets[id.index] }

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
  public func sourceLine(at address: Address) -> (file: String, line: Int)? {
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
  public func path(of id: ContainerID) -> String {
    var components: [String] = []
    var current = id
    while current != Self.root {
      let container = self[current]
      components.append(container.name ?? String(container.index ?? 0))
      current = container.parent
    }
    return components.reversed().joined(separator: ".")
  }
}
