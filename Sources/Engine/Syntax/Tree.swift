// What the author wrote, unresolved, with spans. One type for each construct of ink's manual.

/// A name and where it stands.
struct Name: Hashable, Sendable {
  var text: String
  var span: Span
}

/// A dotted path of names, such as `knot.stitch.label`.
struct NamePath: Hashable, Sendable {
  var components: [Name]

  var text: String {
    components.count == 1 ? components[0].text : components.map(\.text).joined(separator: ".")
  }

  var span: Span { components[0].span.joined(with: components[components.count - 1].span) }
}

/// A choice or a gather: what a weave is made of.
struct PointID: Hashable, Sendable, BitwiseCopyable {
  let index: Int
}

/// A use of a name. Its ID is its place in `SceneGraph.resolutions`.
struct Reference: Hashable, Sendable {
  let id: Int
  var path: NamePath
}

/// One thing on a line of text.
indirect enum ContentSyntax: Sendable {
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
struct ConditionalSyntax: Sendable {
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

  var condition: ExpressionSyntax?
  var branches: [Branch]
  var isInline: Bool
  var span: Span
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
struct AlternativesSyntax: Sendable {
  struct Kind: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    static let stopping = Kind(rawValue: 1)
    static let cycle = Kind(rawValue: 2)
    static let shuffle = Kind(rawValue: 4)
    static let once = Kind(rawValue: 8)
  }

  var kind: Kind
  var elements: [BodySyntax]
  var span: Span
}

/// `-> target(arguments)`, in all its uses.
struct DivertSyntax: Sendable {
  enum Kind: Sendable {
    case plain
    case tunnel
    case thread
    /// A bare `->`: the text of a choice ends here and a fallback begins.
    case empty
  }

  var kind: Kind
  /// Nil only if `kind` is `.empty`.
  var target: Reference?
  var arguments: [ExpressionSyntax]
  var span: Span

  var isDone: Bool { target?.path.text == "DONE" }
  var isEnd: Bool { target?.path.text == "END" }
}

/// `->->`, with where to go instead of back if it says so.
struct TunnelOnwardsSyntax: Sendable {
  var target: DivertSyntax?
  var span: Span
}

/// A line, or the header of a knot or stitch with what belongs to it.
indirect enum StatementSyntax: Sendable {
  case content([ContentSyntax])
  case choice(ChoiceSyntax)
  case gather(GatherSyntax)
  case logic(LogicSyntax)
  case variable(VariableDeclaration)
  case constant(ConstantDeclaration)
  case list(ListDeclaration)
  case external(ExternalDeclaration)
  case include(IncludeSyntax)
  case flow(FlowSyntax)
  case todo(String, Span)
}

/// `* (label) {condition} start [only] inner -> divert`.
struct ChoiceSyntax: Sendable {
  /// Its place in `SceneGraph.points`, as a weave point.
  let id: PointID
  var label: Name?
  /// The number of bullets.
  var depth: Int
  var isOnceOnly: Bool
  var condition: ExpressionSyntax?
  var start: [ContentSyntax]?
  var choiceOnly: [ContentSyntax]?
  /// What follows the bracket, the diverts and the end of the line.
  var inner: [ContentSyntax]
  /// Neither text nor bracket: taken when no other choice is left.
  var isFallback: Bool
  var span: Span
}

/// `- (label)`; what follows it are statements of their own.
struct GatherSyntax: Sendable {
  let id: PointID
  var label: Name?
  /// The number of dashes.
  var depth: Int
  var span: Span
}

/// A line that begins with `~`.
struct LogicSyntax: Sendable {
  enum Kind: Sendable {
    case declare(Name, ExpressionSyntax)
    case assign(Reference, ExpressionSyntax)
    /// A call or an increment.
    case evaluate(ExpressionSyntax)
    case giveBack(ExpressionSyntax?)
  }

  var kind: Kind
  /// A line that calls a function may print, so it ends like a line of text.
  var endsLine: Bool
  var span: Span
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
  indirect enum Kind: Sendable {
    case int(Int32)
    case float(Float)
    case bool(Bool)
    case string([ContentSyntax])
    case target(DivertSyntax)
    case variable(Reference)
    case list([Reference])
    case call(Reference, [ExpressionSyntax])
    case unary(UnaryOperator, ExpressionSyntax)
    case binary(BinaryOperator, ExpressionSyntax, ExpressionSyntax)
    /// `x++`, `x--`, `x += y`, `x -= y`.
    case increment(Reference, by: ExpressionSyntax?, isIncrement: Bool)
    /// Several conditions of a choice, which must all hold.
    case conditions([ExpressionSyntax])
  }

  var kind: Kind
  var span: Span
}
