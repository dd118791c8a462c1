/// Reads a whole story as it is written: which scene leads to which, what is read and written,
/// which conditions never change, which texts look mistyped.
struct Survey {
  /// How a variable is used, its declaration aside.
  struct Uses {
    var isRead = false
    var isWritten = false
  }

  /// A temporary or a parameter of a scene.
  struct Local {
    var name: Name
    var scene: SceneID
    var isParameter: Bool
    var uses = Uses()
  }

  let graph: SceneGraph
  let sources: SourceMap
  let scope: Scope
  var diagnostics = Diagnostics()
  private(set) var edges: [Reachability.Edge] = []
  /// By index of `SceneGraph.globals`.
  private(set) var globals: [Uses]
  private(set) var temporaries: [Local] = []
  private(set) var usedConstants: Set<Symbol> = []
  /// Scenes of which a target is taken as a value: whoever uses it decides what they are passed.
  private(set) var scenesAsValues: Set<SceneID> = []

  var scene = SceneGraph.story
  /// Where the temporaries of the scene begin, and where those of the top level end.
  private var firstTemporary = 0
  private var storyTemporaryCount = 0
  /// The file that was looked into last.
  private var file: (id: FileID, bytes: [UInt8])?
  /// The variable that the line being read assigns to: its own old value is no use of it.
  private var assigned: Symbol?

  init(_ graph: SceneGraph, sources: SourceMap) {
    self.graph = graph
    self.sources = sources
    scope = Scope(graph)
    globals = Array(repeating: Uses(), count: graph.globals.count)
  }

  mutating func survey() {
    for index in graph.scenes.indices {
      scene = SceneID(index: index)
      noteTemporaries()
      if graph[scene].weave == nil, let first = graph[scene].children.first { lead(to: first) }
      if let block = graph[scene].weave, let weave = graph.weaves[block] { read(weave) }
    }
    scene = SceneGraph.story
    for constant in graph.constants.values { read(constant.value) }
    // A fallback is there for the host that has no such function.
    for name in graph.externals.keys {
      if let fallback = graph[SceneGraph.story].childrenByName[name] { lead(to: fallback) }
    }
  }

  private mutating func noteTemporaries() {
    firstTemporary = temporaries.count
    for parameter in graph[scene].parameters {
      temporaries.append(Local(name: parameter.name, scene: scene, isParameter: true))
    }
    for (name, span) in graph[scene].temporaries {
      temporaries.append(
        Local(name: Name(symbol: name, span: span), scene: scene, isParameter: false))
    }
    if scene == SceneGraph.story { storyTemporaryCount = temporaries.count }
  }

  /// The text of a file, kept at hand: one text after the other lies in the same.
  mutating func bytes(of id: FileID) -> [UInt8] {
    if let file, file.id == id { return file.bytes }
    let bytes = sources[id].bytes
    file = (id, bytes)
    return bytes
  }

  mutating func lead(to target: SceneID) {
    edges.append(Reachability.Edge(from: scene, to: target))
  }

  // MARK: Weaves

  private mutating func read(_ weave: Weave) {
    for item in graph[weave] {
      switch item {
      case .gather: break
      case .weave(let inner): read(inner)
      case .choice(let id):
        let choice = graph.tree[id]
        if let condition = choice.condition {
          checkCondition(condition)
          read(condition)
        }
        if choice.choiceOnly != nil { checkAction(of: choice) }
        for text in choice.texts { read(text) }
      case .statement(.content(let contents)):
        if case .text? = graph.tree[contents].first { checkLine(contents) }
        read(contents)
      case .statement(.logic(let logic)): read(graph.tree[logic])
      case .statement(.variable(let variable)):
        let place = scene
        // A declaration runs before the story begins, wherever it stands.
        scene = SceneGraph.story
        read(graph.tree[variable].value)
        scene = place
      case .statement: break
      }
    }
  }

  private mutating func read(_ logic: LogicSyntax) {
    switch logic.kind {
    case .declare(_, let value): read(value)
    case .assign(let reference, let value):
      assigned = graph.tree[reference].sole
      read(value)
      assigned = nil
      note(reference) { $0.isWritten = true }
    case .evaluate(let expression): read(expression)
    case .giveBack(let value): if let value { read(value) }
    }
  }

  private mutating func read(_ contents: Row<ContentSyntax>) {
    var isAfterText = false
    for content in graph.tree[contents] {
      if case .beginTag(let span) = content, isAfterText { checkNumberSign(span) }
      isAfterText = if case .text = content { true } else { false }
      read(content)
    }
  }

  private mutating func read(_ content: ContentSyntax) {
    switch content {
    case .newline, .glue, .endTag, .beginTag: break
    case .text(let text): checkText(text.span)
    case .expression(let expression): read(expression)
    case .conditional(let conditional): read(graph.tree[conditional])
    case .sequence(let id):
      checkSequence(graph.tree[id])
      for element in graph.tree[graph.tree[id].elements] { read(element) }
    case .divert(let divert): read(graph.tree[divert])
    case .tunnelOnwards(let onwards):
      if let target = onwards.target { read(graph.tree[target]) }
    }
  }

  private mutating func read(_ conditional: ConditionalSyntax) {
    let isSwitch = graph.tree[conditional.branches].contains {
      if case .when(_, matchesValue: true) = $0.kind { true } else { false }
    }
    if let condition = conditional.condition {
      if !isSwitch { checkCondition(condition) }
      read(condition)
    }
    for branch in graph.tree[conditional.branches] {
      if case .when(let condition, let matchesValue) = branch.kind {
        if !matchesValue { checkCondition(condition) }
        read(condition)
      }
      checkBranch(branch.body)
      read(branch.body)
    }
  }

  private mutating func read(_ body: BodySyntax) {
    switch body {
    case .inline(let contents): read(contents)
    case .block(let block): if let weave = graph.weaves[block.id] { read(weave) }
    case .empty: break
    }
  }

  private mutating func read(_ divert: DivertSyntax) {
    if let target = divert.target, !divert.isDone, !divert.isEnd {
      follow(target)
      readArguments(divert.arguments, of: target)
    }
  }

  // MARK: Names

  /// Where an arrow or a call leads; a variable in that place is read.
  private mutating func follow(_ reference: Reference) {
    switch graph.resolution(of: reference) {
    case .scene(let id): lead(to: id)
    case .point(let id): lead(to: graph[id].scene)
    case .external(let name):
      if let fallback = graph[SceneGraph.story].childrenByName[name] { lead(to: fallback) }
    case .global, .temporary: note(reference) { $0.isRead = true }
    case .unresolved, .constant, .listItem, .list, .builtIn: break
    }
  }

  private mutating func readArguments(_ arguments: Row<ExpressionID>, of target: Reference) {
    guard !arguments.isEmpty else { return }
    let outer = assigned
    assigned = nil
    var parameters: [FlowSyntax.Parameter] = []
    if case .scene(let id) = graph.resolution(of: target) { parameters = graph[id].parameters }
    for (index, argument) in graph.tree[arguments].enumerated() {
      read(argument)
      if index < parameters.count, parameters[index].isReference,
        case .variable(let reference) = graph.tree[argument].kind
      {
        note(reference) { $0.isWritten = true }
      }
    }
    assigned = outer
  }

  private mutating func read(_ expression: ExpressionID) {
    switch graph.tree[expression].kind {
    case .int, .float, .bool, .list: break
    case .string(let contents): read(contents)
    case .target(let id):
      let divert = graph.tree[id]
      if let target = divert.target, !divert.isDone, !divert.isEnd {
        follow(target)
        if case .scene(let id) = graph.resolution(of: target) { scenesAsValues.insert(id) }
      }
    case .variable(let reference):
      if let name = graph.tree[reference].sole, name == assigned { return }
      note(reference) { $0.isRead = true }
    case .call(let reference, let arguments):
      follow(reference)
      readArguments(arguments, of: reference)
    case .unary(_, let operand): read(operand)
    case .binary:
      let chain = graph.tree.chain(endingWith: expression)
      read(chain.first)
      for link in chain.links { read(link.right) }
    case .increment(let reference, let amount, _):
      let outer = assigned
      assigned = graph.tree[reference].sole
      if let amount { read(amount) }
      assigned = outer
      note(reference) { $0.isWritten = true }
    case .conditions(let all):
      for condition in graph.tree[all] { read(condition) }
    }
  }

  private mutating func note(_ reference: Reference, _ change: (inout Uses) -> Void) {
    note(graph.resolution(of: reference), change)
  }

  mutating func note(_ resolution: Resolution, _ change: (inout Uses) -> Void) {
    switch resolution {
    case .global(let index): change(&globals[index])
    case .temporary(let name): noteTemporary(name, change)
    case .constant(let name): usedConstants.insert(name)
    case .unresolved, .scene, .point, .listItem, .list, .external, .builtIn: break
    }
  }

  private mutating func noteTemporary(_ name: Symbol, _ change: (inout Uses) -> Void) {
    for index in firstTemporary..<temporaries.count where temporaries[index].name.symbol == name {
      return change(&temporaries[index].uses)
    }
    for index in 0..<storyTemporaryCount where temporaries[index].name.symbol == name {
      return change(&temporaries[index].uses)
    }
  }
}
