/// A whole story with its weave nested and its names resolved: what the emitter reads.
struct SceneGraph: Sendable {
  /// The story itself first, then knots and stitches in the order in which they are laid out.
  var scenes: [Scene] = []
  /// Every choice and gather, by `PointID`; nil where a rule of the parser was taken back.
  var points: [WeavePoint?]
  /// The weave of each block, by `BlockSyntax.id`; nil for blocks that were taken back.
  var weaves: [Weave?]
  /// What each use of a name means, by `Reference.id`.
  var resolutions: [Resolution]

  var globals: [Global] = []
  var constants: [String: ConstantDeclaration] = [:]
  var lists: [ListDeclaration] = []
  var externals: [String: ExternalDeclaration] = [:]

  init(referenceCount: Int, pointCount: Int, blockCount: Int) {
    points = Array(repeating: nil, count: pointCount)
    weaves = Array(repeating: nil, count: blockCount)
    resolutions = Array(repeating: .unresolved, count: referenceCount)
  }

  static let story = SceneID(index: 0)

  subscript(id: SceneID) -> Scene { scenes[id.index] }

  subscript(id: PointID) -> WeavePoint {
    guard let point = points[id.index] else { preconditionFailure("a point that no weave holds") }
    return point
  }

  func resolution(of reference: Reference) -> Resolution { resolutions[reference.id] }

  /// Whether a name stands for a global variable, a list's own variable included.
  func isGlobal(_ name: String) -> Bool { globalNames[name] != nil }

  var globalNames: [String: Int] = [:]
}

struct SceneID: Hashable, Sendable, BitwiseCopyable {
  let index: Int
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
  var childrenByName: [String: SceneID] = [:]
  /// The labels anywhere in its weave.
  var labels: [String: PointID] = [:]
  /// The temporaries declared anywhere in its weave.
  var temporaries: [String: Span] = [:]
  var span: Span
  var countsVisits = false
  var countsTurns = false
}

/// A choice or a gather, in its weave.
struct WeavePoint: Sendable {
  var label: Name?
  var scene: SceneID
  var isChoice: Bool
  var span: Span
  var countsVisits = false
  var countsTurns = false
  /// Of a gather: the loose ends that it takes up, in the order in which they are tied.
  var gathered: [PointID] = []
}

/// The lines of a block, with those that are indented further nested in weaves of their own.
struct Weave: Sendable {
  enum Item: Sendable {
    case choice(ChoiceSyntax)
    case gather(GatherSyntax)
    case statement(StatementSyntax)
    case weave(Weave)
  }

  var items: [Item] = []

  /// Whether a choice or gather stands at this very level: such a weave keeps a container of its own.
  var hasPoints: Bool {
    items.contains {
      switch $0 {
      case .choice, .gather: true
      case .statement, .weave: false
      }
    }
  }
}

/// A global variable and its first value.
struct Global: Sendable {
  enum FirstValue: Sendable {
    case expression(ExpressionSyntax)
    /// The variable of a list: an index of `SceneGraph.lists`.
    case list(Int)
  }

  var name: Name
  var value: FirstValue
}

/// What a name means where it is used.
enum Resolution: Sendable {
  /// Said so already.
  case unresolved
  case scene(SceneID)
  case point(PointID)
  case global(String)
  case temporary(String)
  case constant(String)
  /// Indices of `SceneGraph.lists` and of its items.
  case listItem(list: Int, item: Int)
  case list(Int)
  case external(String)
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

/// The functions of the language.
enum BuiltIn: String, Sendable, CaseIterable {
  case choiceCount = "CHOICE_COUNT"
  case turns = "TURNS"
  case turnsSince = "TURNS_SINCE"
  case readCount = "READ_COUNT"
  case random = "RANDOM"
  case seedRandom = "SEED_RANDOM"
  case listRange = "LIST_RANGE"
  case listRandom = "LIST_RANDOM"
  case listMin = "LIST_MIN"
  case listMax = "LIST_MAX"
  case listAll = "LIST_ALL"
  case listCount = "LIST_COUNT"
  case listValue = "LIST_VALUE"
  case listInvert = "LIST_INVERT"
  case min = "MIN"
  case max = "MAX"
  case power = "POW"
  case floor = "FLOOR"
  case ceiling = "CEILING"
  case int = "INT"
  case float = "FLOAT"

  var parameterCount: Int {
    switch self {
    case .choiceCount, .turns: 0
    case .turnsSince, .readCount, .seedRandom, .listRandom, .listMin, .listMax, .listAll,
      .listCount, .listValue, .listInvert, .floor, .ceiling, .int, .float:
      1
    case .random, .min, .max, .power: 2
    case .listRange: 3
    }
  }
}
