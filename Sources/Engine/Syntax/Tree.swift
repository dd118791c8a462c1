// What the author wrote, as tables of nodes (Nodes.swift). A node is a few numbers and names its
// parts by their places, so that each pass hands nodes on for nothing, and a whole tree is let go
// with a handful of tables: with a class for each node, counting references and freeing took half
// of the time that a large story needs to compile.

/// A place in the table of the tree that holds nodes of this kind.
struct NodeID<Node>: Hashable, Sendable, BitwiseCopyable {
  let rawValue: UInt32

  init(_ index: Int) {
    rawValue = UInt32(index)
  }

  var index: Int { Int(rawValue) }
}

/// Neighbours in a table of the tree, by their places: `for id in row` needs no hold on the table,
/// which `for node in tree[row]` counts as one more user of it.
struct Row<Node>: Hashable, Sendable, BitwiseCopyable, RandomAccessCollection {
  private let start: UInt32
  private let end: UInt32

  init(_ range: Range<Int>) {
    start = UInt32(range.lowerBound)
    end = UInt32(range.upperBound)
  }

  init(_ sole: NodeID<Node>) {
    self.init(sole.index..<sole.index + 1)
  }

  static var empty: Row { Row(0..<0) }

  var startIndex: Int { Int(start) }
  var endIndex: Int { Int(end) }
  var range: Range<Int> { startIndex..<endIndex }

  subscript(index: Int) -> NodeID<Node> { NodeID(index) }
}

typealias ExpressionID = NodeID<ExpressionSyntax>
typealias DivertID = NodeID<DivertSyntax>
/// A use of a name: its path, and its place in `SceneGraph.resolutions`.
typealias Reference = NodeID<NamePath>

/// The nodes of all files. Where the parser took a rule back, nodes stay that nothing names.
struct Tree: Sendable {
  var symbols = SymbolTable()
  /// The text of each file without its comments, by `FileID`.
  var texts: [[UInt8]] = []
  /// Texts that do not stand in their files as they are read.
  var otherTexts: [UInt8] = []

  private(set) var contents: [ContentSyntax] = []
  private(set) var statements: [StatementSyntax] = []
  private(set) var bodies: [BodySyntax] = []
  private(set) var branches: [ConditionalSyntax.Branch] = []
  private(set) var expressions: [ExpressionSyntax] = []
  private(set) var arguments: [ExpressionID] = []
  private(set) var paths: [NamePath] = []
  private(set) var names: [Name] = []
  private(set) var references: [Reference] = []
  private(set) var conditionals: [ConditionalSyntax] = []
  private(set) var sequences: [AlternativesSyntax] = []
  private(set) var diverts: [DivertSyntax] = []
  private(set) var choices: [ChoiceSyntax] = []
  private(set) var gathers: [GatherSyntax] = []
  private(set) var logic: [LogicSyntax] = []
  private(set) var variables: [VariableDeclaration] = []
  private(set) var constants: [ConstantDeclaration] = []
  private(set) var lists: [ListDeclaration] = []
  private(set) var externals: [ExternalDeclaration] = []
  private(set) var includes: [IncludeSyntax] = []
  private(set) var flows: [FlowSyntax] = []

  private(set) var pointCount = 0
  private(set) var blockCount = 0

  /// Makes room for the nodes of a text, so that the tables are not copied as they grow; what is
  /// not needed is never touched, and so costs nothing.
  mutating func reserve(byteCount: Int) {
    contents.reserveCapacity(byteCount / 16)
    statements.reserveCapacity(byteCount / 32)
    bodies.reserveCapacity(byteCount / 64)
    branches.reserveCapacity(byteCount / 64)
    expressions.reserveCapacity(byteCount / 32)
    paths.reserveCapacity(byteCount / 32)
    diverts.reserveCapacity(byteCount / 64)
    choices.reserveCapacity(byteCount / 64)
  }

  mutating func makePoint() -> PointID {
    defer { pointCount += 1 }
    return PointID(pointCount)
  }

  mutating func makeBlock(_ statements: Row<StatementSyntax>) -> BlockSyntax {
    defer { blockCount += 1 }
    return BlockSyntax(id: blockCount, statements: statements)
  }
}

// MARK: Nodes by their places

extension Tree {
  subscript(id: NodeID<ContentSyntax>) -> ContentSyntax { contents[id.index] }
  subscript(id: NodeID<StatementSyntax>) -> StatementSyntax { statements[id.index] }
  subscript(id: NodeID<BodySyntax>) -> BodySyntax { bodies[id.index] }
  subscript(id: NodeID<ConditionalSyntax.Branch>) -> ConditionalSyntax.Branch {
    branches[id.index]
  }
  subscript(id: ExpressionID) -> ExpressionSyntax { expressions[id.index] }
  subscript(id: NodeID<ExpressionID>) -> ExpressionID { arguments[id.index] }
  subscript(id: DivertID) -> DivertSyntax { diverts[id.index] }
  subscript(id: Reference) -> NamePath { paths[id.index] }
  subscript(id: NodeID<ConditionalSyntax>) -> ConditionalSyntax { conditionals[id.index] }
  subscript(id: NodeID<AlternativesSyntax>) -> AlternativesSyntax { sequences[id.index] }
  subscript(id: NodeID<ChoiceSyntax>) -> ChoiceSyntax { choices[id.index] }
  subscript(id: NodeID<GatherSyntax>) -> GatherSyntax { gathers[id.index] }
  subscript(id: NodeID<LogicSyntax>) -> LogicSyntax { logic[id.index] }
  subscript(id: NodeID<VariableDeclaration>) -> VariableDeclaration { variables[id.index] }
  subscript(id: NodeID<ConstantDeclaration>) -> ConstantDeclaration { constants[id.index] }
  subscript(id: NodeID<ListDeclaration>) -> ListDeclaration { lists[id.index] }
  subscript(id: NodeID<ExternalDeclaration>) -> ExternalDeclaration { externals[id.index] }
  subscript(id: NodeID<IncludeSyntax>) -> IncludeSyntax { includes[id.index] }
  subscript(id: NodeID<FlowSyntax>) -> FlowSyntax { flows[id.index] }

  subscript(row: Row<ContentSyntax>) -> ArraySlice<ContentSyntax> { contents[row.range] }
  subscript(row: Row<StatementSyntax>) -> ArraySlice<StatementSyntax> { statements[row.range] }
  subscript(row: Row<BodySyntax>) -> ArraySlice<BodySyntax> { bodies[row.range] }
  subscript(row: Row<ConditionalSyntax.Branch>) -> ArraySlice<ConditionalSyntax.Branch> {
    branches[row.range]
  }
  subscript(row: Row<ExpressionID>) -> ArraySlice<ExpressionID> { arguments[row.range] }
  subscript(row: Row<Name>) -> ArraySlice<Name> { names[row.range] }
  subscript(row: Row<Reference>) -> ArraySlice<Reference> { references[row.range] }
}

// MARK: Growing

extension Tree {
  mutating func add(_ node: ExpressionSyntax) -> NodeID<ExpressionSyntax> {
    Self.add(node, to: &expressions)
  }
  mutating func add(_ node: DivertSyntax) -> NodeID<DivertSyntax> { Self.add(node, to: &diverts) }
  mutating func add(_ node: NamePath) -> NodeID<NamePath> { Self.add(node, to: &paths) }
  mutating func add(_ node: ConditionalSyntax) -> NodeID<ConditionalSyntax> {
    Self.add(node, to: &conditionals)
  }
  mutating func add(_ node: AlternativesSyntax) -> NodeID<AlternativesSyntax> {
    Self.add(node, to: &sequences)
  }
  mutating func add(_ node: ChoiceSyntax) -> NodeID<ChoiceSyntax> { Self.add(node, to: &choices) }
  mutating func add(_ node: GatherSyntax) -> NodeID<GatherSyntax> { Self.add(node, to: &gathers) }
  mutating func add(_ node: LogicSyntax) -> NodeID<LogicSyntax> { Self.add(node, to: &logic) }
  mutating func add(_ node: VariableDeclaration) -> NodeID<VariableDeclaration> {
    Self.add(node, to: &variables)
  }
  mutating func add(_ node: ConstantDeclaration) -> NodeID<ConstantDeclaration> {
    Self.add(node, to: &constants)
  }
  mutating func add(_ node: ListDeclaration) -> NodeID<ListDeclaration> {
    Self.add(node, to: &lists)
  }
  mutating func add(_ node: ExternalDeclaration) -> NodeID<ExternalDeclaration> {
    Self.add(node, to: &externals)
  }
  mutating func add(_ node: IncludeSyntax) -> NodeID<IncludeSyntax> {
    Self.add(node, to: &includes)
  }
  mutating func add(_ node: FlowSyntax) -> NodeID<FlowSyntax> { Self.add(node, to: &flows) }

  /// Takes the nodes behind a place away from those that have no row yet.
  mutating func take(_ pending: inout [ContentSyntax], from start: Int) -> Row<ContentSyntax> {
    Self.take(&pending, from: start, to: &contents)
  }
  mutating func take(_ pending: inout [StatementSyntax], from start: Int) -> Row<StatementSyntax> {
    Self.take(&pending, from: start, to: &statements)
  }
  mutating func add(_ node: ContentSyntax) -> Row<ContentSyntax> {
    Row(Self.add(node, to: &contents))
  }
  mutating func add(_ nodes: [BodySyntax]) -> Row<BodySyntax> { Self.add(nodes, to: &bodies) }
  mutating func add(_ nodes: [ConditionalSyntax.Branch]) -> Row<ConditionalSyntax.Branch> {
    Self.add(nodes, to: &branches)
  }
  mutating func add(_ nodes: [ExpressionID]) -> Row<ExpressionID> {
    Self.add(nodes, to: &arguments)
  }
  mutating func add(_ nodes: [Name]) -> Row<Name> { Self.add(nodes, to: &names) }
  mutating func add(_ nodes: [Reference]) -> Row<Reference> { Self.add(nodes, to: &references) }

  private static func add<Node>(_ node: Node, to table: inout [Node]) -> NodeID<Node> {
    table.append(node)
    return NodeID(table.count - 1)
  }

  /// One by one: there are few of them, and to move a slice takes longer.
  private static func take<Node: BitwiseCopyable>(
    _ pending: inout [Node], from start: Int, to table: inout [Node]
  ) -> Row<Node> {
    let first = table.count
    for index in start..<pending.count { table.append(pending[index]) }
    pending.shorten(to: start)
    return Row(first..<table.count)
  }

  private static func add<Node>(
    _ nodes: some RandomAccessCollection<Node>, to table: inout [Node]
  ) -> Row<Node> {
    let start = table.count
    table += nodes
    return Row(start..<table.count)
  }
}

// MARK: Names and texts

extension Tree {
  func text(_ symbol: Symbol) -> String { symbols[symbol] }

  func text(_ name: Name) -> String { symbols[name.symbol] }

  /// A path as it is written, with dots.
  func text(_ path: NamePath) -> String {
    self[path.others].reduce(text(path.first)) { $0 + "." + text($1) }
  }

  func text(_ reference: Reference) -> String { text(self[reference]) }

  func components(_ path: NamePath) -> [Name] { [path.first] + self[path.others] }

  func last(_ path: NamePath) -> Name { self[path.others].last ?? path.first }

  func bytes(of text: TextSyntax) -> ArraySlice<UInt8> {
    let range = Int(text.start)..<Int(text.end)
    return text.isInFile
      ? texts[Int(text.span.file.rawValue)][range] : otherTexts[range]
  }

  func text(_ text: TextSyntax) -> String {
    String(decoding: bytes(of: text), as: UTF8.self)
  }

  /// The text of contents that are only text.
  func plainText(_ contents: Row<ContentSyntax>) -> String? {
    var result = ""
    for content in self[contents] {
      guard case .text(let text) = content else { return nil }
      result += self.text(text)
    }
    return result
  }

  func span(of content: ContentSyntax) -> Span {
    switch content {
    case .text(let text): text.span
    case .newline(let span), .glue(let span), .beginTag(let span), .endTag(let span): span
    case .expression(let id): self[id].span
    case .conditional(let id): self[id].span
    case .sequence(let id): self[id].span
    case .divert(let id): self[id].span
    case .tunnelOnwards(let onwards): onwards.span
    }
  }

  /// The branches or alternatives inside the braces of a content.
  func bodies(of content: ContentSyntax) -> [BodySyntax] {
    switch content {
    case .conditional(let id): self[self[id].branches].map(\.body)
    case .sequence(let id): Array(self[self[id].elements])
    case .text, .newline, .glue, .beginTag, .endTag, .expression, .divert, .tunnelOnwards: []
    }
  }
}
