// What the author wrote, unresolved, with spans. One type for each construct of ink's manual.
//
// The larger constructs are classes without variables: each pass over the tree hands them on, and to do so costs
// one count instead of a copy of everything inside.

/// A name and where it stands.
struct Name: Hashable, Sendable {
  var text: String
  var span: Span
}

/// A dotted path of names, such as `knot.stitch.label`. Nearly all have one name alone.
struct NamePath: Hashable, Sendable {
  let first: Name
  let others: [Name]

  init(_ first: Name, _ others: [Name] = []) {
    self.first = first
    self.others = others
  }

  /// A path of one name or more.
  init(components: [Name]) {
    self.init(components[0], Array(components.dropFirst()))
  }

  var components: [Name] { [first] + others }

  var last: Name { others.last ?? first }

  var text: String { others.reduce(first.text) { $0 + "." + $1.text } }

  var span: Span { first.span.joined(with: last.span) }
}

/// A choice or a gather: what a weave is made of.
struct PointID: Hashable, Sendable, BitwiseCopyable {
  let index: Int
}

/// A use of a name. Its ID is its place in `SceneGraph.resolutions`.
final class Reference: Sendable {
  let id: Int
  let path: NamePath

  init(id: Int, path: NamePath) {
    self.id = id
    self.path = path
  }
}

/// One thing on a line of text.
enum ContentSyntax: Sendable {
  case text(String, Span)
  /// The end of a line, or the start of a block's branch.
  case newline(Span)
  case glue(Span)
  case beginTag(Span)
  case endTag(Span)
  /// `{x}`: a value to be printed.
  case expression(ExpressionSyntax)
  case conditional(ConditionalSyntax)
  case sequence(AlternativesSyntax)
  case divert(DivertSyntax)
  case tunnelOnwards(TunnelOnwardsSyntax)

  var span: Span {
    switch self {
    case .text(_, let span), .newline(let span), .glue(let span), .beginTag(let span),
      .endTag(let span):
      span
    case .expression(let expression): expression.span
    case .conditional(let conditional): conditional.span
    case .sequence(let sequence): sequence.span
    case .divert(let divert): divert.span
    case .tunnelOnwards(let onwards): onwards.span
    }
  }
}

/// `{ condition: … | … }`, on one line or as a block.
final class ConditionalSyntax: Sendable {
  struct Branch: Sendable {
    enum Kind: Sendable {
      /// Taken if the conditional's own condition holds.
      case whenTrue
      /// Taken if its own condition holds, or equals the conditional's value if `matchesValue`.
      case when(ExpressionSyntax, matchesValue: Bool)
      /// Taken if no earlier one was; `matchesValue` if a value waits on the stack for it.
      case otherwise(matchesValue: Bool)
    }

    var kind: Kind
    var body: BodySyntax
    var span: Span
  }

  let condition: ExpressionSyntax?
  let branches: [Branch]
  let isInline: Bool
  let span: Span

  init(condition: ExpressionSyntax?, branches: [Branch], isInline: Bool, span: Span) {
    self.condition = condition
    self.branches = branches
    self.isInline = isInline
    self.span = span
  }
}

/// What a branch of a conditional or an element of a sequence holds.
enum BodySyntax: Sendable {
  case inline([ContentSyntax])
  case block(BlockSyntax)
  /// Nothing at all, not even a weave.
  case empty
}

/// Statements that make a weave of their own. The ID is its place in `SceneGraph.weaves`.
struct BlockSyntax: Sendable {
  let id: Int
  var statements: [StatementSyntax]
}

/// `{a|b}`, `{&a|b}`, `{!a|b}`, `{~a|b}`, and their forms in words and lines.
final class AlternativesSyntax: Sendable {
  struct Kind: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    static let stopping = Kind(rawValue: 1)
    static let cycle = Kind(rawValue: 2)
    static let shuffle = Kind(rawValue: 4)
    static let once = Kind(rawValue: 8)
  }

  let kind: Kind
  let elements: [BodySyntax]
  let span: Span

  init(kind: Kind, elements: [BodySyntax], span: Span) {
    self.kind = kind
    self.elements = elements
    self.span = span
  }
}

/// `-> target(arguments)`, in all its uses.
final class DivertSyntax: Sendable {
  enum Kind: Sendable {
    case plain
    case tunnel
    case thread
    /// A bare `->`: the text of a choice ends here and a fallback begins.
    case empty
  }

  let kind: Kind
  /// Nil only if `kind` is `.empty`.
  let target: Reference?
  let arguments: [ExpressionSyntax]
  let span: Span

  init(kind: Kind, target: Reference?, arguments: [ExpressionSyntax], span: Span) {
    self.kind = kind
    self.target = target
    self.arguments = arguments
    self.span = span
  }

  var isDone: Bool { leads(to: "DONE") }
  var isEnd: Bool { leads(to: "END") }

  private func leads(to name: String) -> Bool {
    target.map { $0.path.first.text == name && $0.path.others.isEmpty } ?? false
  }
}

/// `->->`, with where to go instead of back if it says so.
struct TunnelOnwardsSyntax: Sendable {
  var target: DivertSyntax?
  var span: Span
}

/// A line, or the header of a knot or stitch with what belongs to it.
enum StatementSyntax: Sendable {
  case content([ContentSyntax])
  case choice(ChoiceSyntax)
  case gather(GatherSyntax)
  case logic(LogicSyntax)
  indirect case variable(VariableDeclaration)
  indirect case constant(ConstantDeclaration)
  indirect case list(ListDeclaration)
  indirect case external(ExternalDeclaration)
  indirect case include(IncludeSyntax)
  indirect case flow(FlowSyntax)
  indirect case todo(String, Span)
}

/// `* (label) {condition} start [only] inner -> divert`.
final class ChoiceSyntax: Sendable {
  /// Its place in `SceneGraph.points`, as a weave point.
  let id: PointID
  let label: Name?
  /// The number of bullets.
  let depth: Int
  let isOnceOnly: Bool
  let condition: ExpressionSyntax?
  let start: [ContentSyntax]?
  let choiceOnly: [ContentSyntax]?
  /// What follows the bracket, the diverts and the end of the line.
  let inner: [ContentSyntax]
  /// Neither text nor bracket: taken when no other choice is left.
  let isFallback: Bool
  let span: Span

  init(
    id: PointID, label: Name?, depth: Int, isOnceOnly: Bool, condition: ExpressionSyntax?,
    start: [ContentSyntax]?, choiceOnly: [ContentSyntax]?, inner: [ContentSyntax],
    isFallback: Bool, span: Span
  ) {
    self.id = id
    self.label = label
    self.depth = depth
    self.isOnceOnly = isOnceOnly
    self.condition = condition
    self.start = start
    self.choiceOnly = choiceOnly
    self.inner = inner
    self.isFallback = isFallback
    self.span = span
  }
}

/// `- (label)`; what follows it are statements of their own.
final class GatherSyntax: Sendable {
  let id: PointID
  let label: Name?
  /// The number of dashes.
  let depth: Int
  let span: Span

  init(id: PointID, label: Name?, depth: Int, span: Span) {
    self.id = id
    self.label = label
    self.depth = depth
    self.span = span
  }
}

/// A line that begins with `~`.
final class LogicSyntax: Sendable {
  enum Kind: Sendable {
    case declare(Name, ExpressionSyntax)
    case assign(Reference, ExpressionSyntax)
    /// A call or an increment.
    case evaluate(ExpressionSyntax)
    case giveBack(ExpressionSyntax?)
  }

  let kind: Kind
  /// A line that calls a function may print, so it ends like a line of text.
  let endsLine: Bool
  let span: Span

  init(kind: Kind, endsLine: Bool, span: Span) {
    self.kind = kind
    self.endsLine = endsLine
    self.span = span
  }
}

/// `VAR name = value`.
struct VariableDeclaration: Sendable {
  var name: Name
  var value: ExpressionSyntax
  var span: Span
}

/// `CONST name = value`.
struct ConstantDeclaration: Sendable {
  var name: Name
  var value: ExpressionSyntax
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
struct IncludeSyntax: Sendable {
  var block: BlockSyntax?
  var span: Span
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
struct ExpressionSyntax: Sendable {
  enum Kind: Sendable {
    case int(Int32)
    case float(Float)
    case bool(Bool)
    case string([ContentSyntax])
    case target(DivertSyntax)
    case variable(Reference)
    case list([Reference])
    indirect case call(Reference, [ExpressionSyntax])
    indirect case unary(UnaryOperator, ExpressionSyntax)
    indirect case binary(BinaryOperator, ExpressionSyntax, ExpressionSyntax)
    /// `x++`, `x--`, `x += y`, `x -= y`.
    indirect case increment(Reference, by: ExpressionSyntax?, isIncrement: Bool)
    /// Several conditions of a choice, which must all hold.
    case conditions([ExpressionSyntax])
  }

  var kind: Kind
  var span: Span
}
