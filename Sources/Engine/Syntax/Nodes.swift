// What the author wrote, unresolved, with spans. One type for each construct of ink's manual; they
// stand in the tables of a `Tree` (Tree.swift), and name their parts by their places there.

/// A name and where it stands.
struct Name: Hashable, Sendable, BitwiseCopyable {
  let symbol: Symbol
  let span: Span
}

/// A dotted path of names, such as `knot.stitch.label`. Nearly all have one name alone.
struct NamePath: Hashable, Sendable, BitwiseCopyable {
  let first: Name
  let others: Row<Name>
  let span: Span

  init(_ first: Name) {
    self.init(first, .empty, span: first.span)
  }

  init(_ first: Name, _ others: Row<Name>, span: Span) {
    self.first = first
    self.others = others
    self.span = span
  }

  /// The name, if it is only one.
  var sole: Symbol? { others.isEmpty ? first.symbol : nil }
}

/// A choice or a gather: what a weave is made of.
struct PointID: Hashable, Sendable, BitwiseCopyable {
  private let rawValue: UInt32

  init(_ index: Int) {
    rawValue = UInt32(index)
  }

  var index: Int { Int(rawValue) }
}

/// A stretch of plain text, without the `\` that stood before marks.
struct TextSyntax: Sendable, BitwiseCopyable {
  /// Its bytes: in `Tree.texts` of its file, or in `Tree.otherTexts`.
  var start: UInt32
  var end: UInt32
  var isInFile: Bool
  let span: Span

  init(_ range: Range<Int>, isInFile: Bool, span: Span) {
    start = UInt32(range.lowerBound)
    end = UInt32(range.upperBound)
    self.isInFile = isInFile
    self.span = span
  }

  var isEmpty: Bool { start == end }
}

/// One thing on a line of text.
enum ContentSyntax: Sendable, BitwiseCopyable {
  case text(TextSyntax)
  /// The end of a line, or the start of a block's branch.
  case newline(Span)
  case glue(Span)
  case beginTag(Span)
  case endTag(Span)
  /// `{x}`: a value to be printed.
  case expression(ExpressionID)
  case conditional(NodeID<ConditionalSyntax>)
  case sequence(NodeID<AlternativesSyntax>)
  case divert(DivertID)
  case tunnelOnwards(TunnelOnwardsSyntax)

  /// Whether branches or alternatives stand inside it: see `Tree.bodies(of:)`.
  var hasBodies: Bool {
    switch self {
    case .conditional, .sequence: true
    case .text, .newline, .glue, .beginTag, .endTag, .expression, .divert, .tunnelOnwards: false
    }
  }
}

/// `{ condition: … | … }`, on one line or as a block.
struct ConditionalSyntax: Sendable, BitwiseCopyable {
  struct Branch: Sendable, BitwiseCopyable {
    enum Kind: Sendable, BitwiseCopyable {
      /// Taken if the conditional's own condition holds.
      case whenTrue
      /// Taken if its own condition holds, or equals the conditional's value if `matchesValue`.
      case when(ExpressionID, matchesValue: Bool)
      /// Taken if no earlier one was; `matchesValue` if a value waits on the stack for it.
      case otherwise(matchesValue: Bool)
    }

    var kind: Kind
    var body: BodySyntax
    var span: Span
  }

  let condition: ExpressionID?
  let branches: Row<Branch>
  let isInline: Bool
  let span: Span
}

/// What a branch of a conditional or an element of a sequence holds.
enum BodySyntax: Sendable, BitwiseCopyable {
  case inline(Row<ContentSyntax>)
  case block(BlockSyntax)
  /// Nothing at all, not even a weave.
  case empty
}

/// Statements that make a weave of their own. The ID is its place in `SceneGraph.weaves`.
struct BlockSyntax: Sendable, BitwiseCopyable {
  private let rawID: UInt32
  let statements: Row<StatementSyntax>

  init(id: Int, statements: Row<StatementSyntax>) {
    rawID = UInt32(id)
    self.statements = statements
  }

  var id: Int { Int(rawID) }
}

/// `{a|b}`, `{&a|b}`, `{!a|b}`, `{~a|b}`, and their forms in words and lines.
struct AlternativesSyntax: Sendable, BitwiseCopyable {
  struct Kind: OptionSet, Hashable, Sendable, BitwiseCopyable {
    let rawValue: UInt8
    static let stopping = Kind(rawValue: 1)
    static let cycle = Kind(rawValue: 2)
    static let shuffle = Kind(rawValue: 4)
    static let once = Kind(rawValue: 8)
  }

  let kind: Kind
  let elements: Row<BodySyntax>
  let span: Span
}

/// `-> target(arguments)`, in all its uses.
struct DivertSyntax: Sendable, BitwiseCopyable {
  enum Kind: Sendable, BitwiseCopyable {
    case plain
    case tunnel
    case thread
    /// A bare `->`: the text of a choice ends here and a fallback begins.
    case empty
  }

  let kind: Kind
  /// Nil only if `kind` is `.empty`.
  let target: Reference?
  let arguments: Row<ExpressionID>
  /// `DONE` or `END`, if that is the target.
  let ending: Symbol?
  let span: Span

  init(
    kind: Kind, target: Reference?, ending: Symbol? = nil, arguments: Row<ExpressionID> = .empty,
    span: Span
  ) {
    self.kind = kind
    self.target = target
    self.ending = ending
    self.arguments = arguments
    self.span = span
  }

  var isDone: Bool { ending == .done }
  var isEnd: Bool { ending == .end }
}

/// `->->`, with where to go instead of back if it says so.
struct TunnelOnwardsSyntax: Sendable, BitwiseCopyable {
  let target: DivertID?
  let span: Span
}

/// A line, or the header of a knot or stitch with what belongs to it.
enum StatementSyntax: Sendable, BitwiseCopyable {
  case content(Row<ContentSyntax>)
  case choice(NodeID<ChoiceSyntax>)
  case gather(NodeID<GatherSyntax>)
  case logic(NodeID<LogicSyntax>)
  case variable(NodeID<VariableDeclaration>)
  case constant(NodeID<ConstantDeclaration>)
  case list(NodeID<ListDeclaration>)
  case external(NodeID<ExternalDeclaration>)
  case include(NodeID<IncludeSyntax>)
  case flow(NodeID<FlowSyntax>)
  case todo
}

/// `* (label) {condition} start [only] inner -> divert`.
struct ChoiceSyntax: Sendable, BitwiseCopyable {
  /// Its place in `SceneGraph.points`, as a weave point.
  let id: PointID
  let label: Name?
  /// The number of bullets.
  let depth: Int
  let isOnceOnly: Bool
  let condition: ExpressionID?
  let start: Row<ContentSyntax>?
  let choiceOnly: Row<ContentSyntax>?
  /// What follows the bracket, the diverts and the end of the line.
  let inner: Row<ContentSyntax>
  /// Neither text nor bracket: taken when no other choice is left.
  let isFallback: Bool
  let span: Span

  /// Its three texts in order, those that it lacks left empty.
  var texts: Texts { Texts(start ?? .empty, choiceOnly ?? .empty, inner) }

  /// An array of them would be made for each choice in each pass.
  struct Texts: Sequence, IteratorProtocol {
    private let start: Row<ContentSyntax>
    private let choiceOnly: Row<ContentSyntax>
    private let inner: Row<ContentSyntax>
    private var place = 0

    fileprivate init(
      _ start: Row<ContentSyntax>, _ choiceOnly: Row<ContentSyntax>, _ inner: Row<ContentSyntax>
    ) {
      self.start = start
      self.choiceOnly = choiceOnly
      self.inner = inner
    }

    mutating func next() -> Row<ContentSyntax>? {
      place += 1
      return switch place {
      case 1: start
      case 2: choiceOnly
      case 3: inner
      default: nil
      }
    }
  }
}

/// `- (label)`; what follows it are statements of their own.
struct GatherSyntax: Sendable, BitwiseCopyable {
  let id: PointID
  let label: Name?
  /// The number of dashes.
  let depth: Int
  let span: Span
}

/// A line that begins with `~`.
struct LogicSyntax: Sendable, BitwiseCopyable {
  enum Kind: Sendable, BitwiseCopyable {
    case declare(Name, ExpressionID)
    case assign(Reference, ExpressionID)
    /// A call or an increment.
    case evaluate(ExpressionID)
    case giveBack(ExpressionID?)
  }

  let kind: Kind
  /// A line that calls a function may print, so it ends like a line of text.
  let endsLine: Bool
  let span: Span
}

/// `VAR name = value`.
struct VariableDeclaration: Sendable {
  var name: Name
  var value: ExpressionID
  var span: Span
}

/// `CONST name = value`.
struct ConstantDeclaration: Sendable {
  var name: Name
  var value: ExpressionID
  var span: Span
}

/// `LIST name = (item), item = 5`.
struct ListDeclaration: Sendable {
  struct Item: Sendable {
    var name: Name
    var isInitial: Bool
    var value: Int32
  }

  var name: Name
  var items: [Item]
  var span: Span
}

/// `EXTERNAL name(parameters)`.
struct ExternalDeclaration: Sendable {
  var name: Name
  var parameterCount: Int
  var span: Span
}

/// `INCLUDE file`: what the file holds, or nil if it could not be had.
struct IncludeSyntax: Sendable, BitwiseCopyable {
  let block: BlockSyntax?
  /// The end of its line, which stands behind what the file holds.
  let newline: Row<ContentSyntax>
}

/// A knot, stitch or function.
struct FlowSyntax: Sendable {
  enum Level: Int, Hashable, Sendable {
    case story
    case knot
    case stitch
  }

  struct Parameter: Sendable {
    var name: Name
    var isReference: Bool
    var isTarget: Bool
  }

  var level: Level
  var name: Name
  var parameters: [Parameter]
  var isFunction: Bool
  var body: BlockSyntax
  /// The header.
  var span: Span
}

/// An expression and where it begins and ends.
struct ExpressionSyntax: Sendable, BitwiseCopyable {
  enum Kind: Sendable, BitwiseCopyable {
    case int(Int32)
    case float(Float)
    case bool(Bool)
    case string(Row<ContentSyntax>)
    case target(DivertID)
    case variable(Reference)
    case list(Row<Reference>)
    case call(Reference, Row<ExpressionID>)
    case unary(UnaryOperator, ExpressionID)
    case binary(BinaryOperator, ExpressionID, ExpressionID)
    /// `x++`, `x--`, `x += y`, `x -= y`.
    case increment(Reference, by: ExpressionID?, isIncrement: Bool)
    /// Several conditions of a choice, which must all hold.
    case conditions(Row<ExpressionID>)
  }

  let kind: Kind
  let span: Span
}
