/// A whole story with its weave nested and its names resolved: what the emitter reads.
struct SceneGraph: Sendable {
  let tree: Tree
  /// The story itself first, then knots and stitches in the order in which they are laid out.
  var scenes: [Scene] = []
  /// Every choice and gather, by `PointID`; nil where a rule of the parser was taken back.
  var points: [WeavePoint?]
  /// The weave of each block, by `BlockSyntax.id`; nil for blocks that were taken back.
  var weaves: [Weave?]
  /// The items of all weaves.
  private(set) var items: [Weave.Item] = []
  /// What each use of a name means, by `Reference`; nothing before names are resolved.
  var resolutions: [Resolution] = []
  var counts = Counts()

  var globals: [Global] = []
  /// Globals by name: indices of `globals`; a list's own variable is one of them.
  var globalIndices: [Symbol: Int] = [:]
  var constants: [Symbol: ConstantDeclaration] = [:]
  var lists: [ListDeclaration] = []
  var externals: [Symbol: ExternalDeclaration] = [:]

  init(_ tree: Tree) {
    self.tree = tree
    points = Array(repeating: nil, count: tree.pointCount)
    weaves = Array(repeating: nil, count: tree.blockCount)
    items.reserveCapacity(tree.statements.count + tree.statements.count / 4)
  }

  /// What the running story counts, since something asks for it.
  struct Counts: Sendable {
    var scenes: [Counted] = []
    var points: [Counted] = []

    init() {}

    /// Nothing yet, of all places.
    init(_ graph: SceneGraph) {
      scenes = Array(repeating: [], count: graph.scenes.count)
      points = Array(repeating: [], count: graph.points.count)
    }
  }

  static let story = SceneID(index: 0)

  subscript(id: SceneID) -> Scene { scenes[id.index] }

  subscript(id: PointID) -> WeavePoint {
    guard let point = points[id.index] else { preconditionFailure("a point that no weave holds") }
    return point
  }

  subscript(id: NodeID<Weave.Item>) -> Weave.Item { items[id.index] }
  subscript(weave: Weave) -> ArraySlice<Weave.Item> { items[weave.items.range] }

  func resolution(of reference: Reference) -> Resolution { resolutions[reference.index] }

  mutating func makeWeave(_ items: ArraySlice<Weave.Item>) -> Weave {
    let start = self.items.count
    self.items += items
    return Weave(items: Row(start..<self.items.count))
  }

  /// Whether a choice or gather stands at this very level: such a weave keeps a container of its
  /// own.
  func hasPoints(_ weave: Weave) -> Bool {
    weave.items.contains {
      switch self[$0] {
      case .choice, .gather: true
      case .statement, .weave: false
      }
    }
  }
}

struct SceneID: Hashable, Sendable, BitwiseCopyable {
  private let rawValue: UInt32

  init(index: Int) {
    rawValue = UInt32(index)
  }

  var index: Int { Int(rawValue) }
}

/// A knot, stitch or function; or the story around them.
struct Scene: Sendable {
  var level: FlowSyntax.Level
  var name: Name?
  var parent: SceneID?
  var parameters: [FlowSyntax.Parameter] = []
  var isFunction = false
  /// The block of its own lines, without its stitches; nil if it has none.
  var weave: Int?
  /// Its knots or stitches in order, and by name.
  var children: [SceneID] = []
  var childrenByName: [Symbol: SceneID] = [:]
  /// The labels anywhere in its weave.
  var labels: [Symbol: PointID] = [:]
  /// The temporaries declared anywhere in its weave.
  var temporaries: [Symbol: Span] = [:]
  var span: Span
}

/// What is counted of a place.
struct Counted: OptionSet, Hashable, Sendable, BitwiseCopyable {
  let rawValue: UInt8
  static let visits = Counted(rawValue: 1)
  static let turns = Counted(rawValue: 2)

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  init(visits: Bool, turns: Bool) {
    rawValue = (visits ? 1 : 0) + (turns ? 2 : 0)
  }
}

/// A choice or a gather, in its weave.
struct WeavePoint: Sendable {
  var label: Name?
  var scene: SceneID
  var isChoice: Bool
  var span: Span
  /// Of a gather: the loose ends that it takes up, in the order in which they are tied.
  var gathered: [PointID] = []
}

/// The lines of a block, with those that are indented further nested in weaves of their own.
struct Weave: Sendable, BitwiseCopyable {
  enum Item: Sendable, BitwiseCopyable {
    case choice(NodeID<ChoiceSyntax>)
    case gather(NodeID<GatherSyntax>)
    case statement(StatementSyntax)
    case weave(Weave)
  }

  /// Its items in `SceneGraph.items`.
  let items: Row<Item>
}

/// A global variable and its first value.
struct Global: Sendable {
  enum FirstValue: Sendable {
    case expression(ExpressionID)
    /// The variable of a list: an index of `SceneGraph.lists`.
    case list(Int)
  }

  var name: Name
  var value: FirstValue
}

/// An item of a list: indices of `SceneGraph.lists` and of its items.
struct ListItemPlace: Hashable, Sendable, BitwiseCopyable {
  let list: Int
  let item: Int
}

/// What a name means where it is used.
enum Resolution: Sendable, BitwiseCopyable {
  /// Said so already.
  case unresolved
  case scene(SceneID)
  case point(PointID)
  /// An index of `SceneGraph.globals`.
  case global(Int)
  case temporary(Symbol)
  case constant(Symbol)
  case listItem(ListItemPlace)
  /// An index of `SceneGraph.lists`.
  case list(Int)
  case external(Symbol)
  case builtIn(BuiltIn)
}

extension Resolution {
  /// Whether it is a place that flow can go to.
  var isPlace: Bool {
    switch self {
    case .scene, .point: true
    case .unresolved, .global, .temporary, .constant, .listItem, .list, .external, .builtIn: false
    }
  }
}
