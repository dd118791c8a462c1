// Weaves, choices and gathers.

extension Emitter {
  /// Emits a weave into the current container, or into one of its own if choices or gathers need
  /// names.
  mutating func emitNested(_ weave: Weave, span: Span) {
    guard graph.hasPoints(weave) else {
      emit(weave)
      return
    }
    let outer = container
    let inner = assembly.makeContainer()
    assembly.append(inner, to: outer)
    container = inner
    emit(weave)
    container = outer
  }

  /// Emits a weave whose root is the current container.
  mutating func emit(_ weave: Weave) {
    let root = container
    var main = root
    /// The choice that lines belong to, until a gather or nested weave.
    var openChoice: ContainerID?
    var choiceCount = 0
    var gatherCount = 0
    var hasChoiceSinceGather = false
    for item in weave.items {
      switch graph[item] {
      case .choice(let id):
        let choice = graph.tree[id]
        container = main
        let inner = emit(choice)
        assembly[inner].name = choiceNames.id(choiceCount, in: &assembly)
        assembly[inner].label = containerName(choice.label)
        assembly.appendNamed(inner, to: main)
        choiceCount += 1
        openChoice = inner
        hasChoiceSinceGather = true
      case .gather(let id):
        let gather = graph.tree[id]
        let own = container(of: gather.id)
        assembly[own].name = containerName(gather.label)
        if gather.label == nil {
          assembly[own].name = gatherNames.id(gatherCount, in: &assembly)
          gatherCount += 1
        }
        if hasChoiceSinceGather {
          // Flow comes here by the diverts of loose ends only.
          assembly.appendNamed(own, to: root)
        } else {
          assembly.append(own, to: main)
        }
        tieLooseEnds(to: gather, own)
        main = own
        openChoice = nil
        hasChoiceSinceGather = false
      case .weave(let inner):
        container = openChoice ?? main
        emitNested(inner, span: Span(file: FileID(0), start: 0, end: 0))
        openChoice = nil
      case .statement(let statement):
        container = openChoice ?? main
        emit(statement)
      }
    }
    container = root
  }

  private mutating func tieLooseEnds(to gather: GatherSyntax, _ own: ContainerID) {
    let target = assembly.target(own)
    for end in graph[gather.id].gathered {
      assembly.append(.divert(target), at: gather.span, to: container(of: end))
    }
  }

  /// Emits a choice point into the current container; gives the container that choosing enters.
  ///
  /// The start of the text is shown in the choice and again when it is chosen, so it stands in a
  /// container of its own, `s`, which returns to where the temporary `$r` says.
  private mutating func emit(_ choice: ChoiceSyntax) -> ContainerID {
    let inner = container(of: choice.id)
    let main = container
    var point = Program.ChoicePoint(target: assembly.target(inner))
    point.isOnceOnly = choice.isOnceOnly
    point.isInvisibleDefault = choice.isFallback
    let evaluates = choice.start != nil || choice.choiceOnly != nil || choice.condition != nil
    if choice.start != nil {
      let outer = assembly.makeContainer()
      assembly.append(outer, to: main)
      container = outer
    }
    if evaluates { mark(.start) }
    var start: ContainerID?
    if let contents = choice.start {
      start = emitStart(contents, of: choice)
      point.hasStartContent = true
    }
    if let contents = choice.choiceOnly {
      add(.beginString, at: choice.span)
      emit(contents)
      add(.endString, at: choice.span)
      point.hasChoiceOnlyContent = true
    }
    if let condition = choice.condition {
      emit(condition)
      point.hasCondition = true
    }
    if evaluates { mark(.end) }
    let id = ChoicePointID(assembly.program.choicePoints.count)
    assembly.program.choicePoints.append(point)
    add(.choice(id), at: choice.span)

    container = inner
    if let start { emitReturnToStart(start, of: choice) }
    emit(choice.inner)
    container = main
    return inner
  }

  private mutating func emitStart(_ contents: Row<ContentSyntax>, of choice: ChoiceSyntax)
    -> ContainerID
  {
    let outer = container
    let start = assembly.makeContainer(named: startName)
    let label = assembly.makeContainer(named: startReturnName)
    add(.pushTarget(assembly.target(label)), at: choice.span)
    add(.declareTemporary(wayBack()), at: choice.span)
    add(.beginString, at: choice.span)
    add(.divert(assembly.target(start)), at: choice.span)
    assembly.appendNamed(start, to: outer)
    container = start
    emit(contents)
    add(.divertToTemporary(wayBack()), at: choice.span)
    container = outer
    assembly.append(label, to: outer)
    add(.endString, at: choice.span)
    return start
  }

  private mutating func emitReturnToStart(_ start: ContainerID, of choice: ChoiceSyntax) {
    let label = assembly.makeContainer(named: innerReturnName)
    mark(.start)
    add(.pushTarget(assembly.target(label)), at: choice.span)
    mark(.end)
    add(.declareTemporary(wayBack()), at: choice.span)
    add(.divert(assembly.target(start)), at: choice.span)
    assembly.append(label, to: container)
  }

  // MARK: Lines

  private mutating func emit(_ statement: StatementSyntax) {
    switch statement {
    case .content(let contents): emit(contents)
    case .logic(let logic): emit(graph.tree[logic])
    case .variable, .constant, .list, .external, .include, .flow, .todo, .choice, .gather: break
    }
  }

  private mutating func emit(_ logic: LogicSyntax) {
    switch logic.kind {
    case .declare(let variable, let value):
      emitEvaluated(value)
      add(.declareTemporary(name(variable.symbol)), at: logic.span)
    case .assign(let reference, let value):
      emitEvaluated(value)
      emitStore(reference, at: logic.span)
    case .evaluate(let expression):
      mark(.start)
      emit(expression)
      if case .call = graph.tree[expression].kind { add(.pop, at: logic.span) }
      mark(.end)
    case .giveBack(let value):
      if let value {
        emitEvaluated(value)
      } else {
        mark(.start)
        add(.pushVoid, at: logic.span)
        mark(.end)
      }
      add(.returnFromFunction, at: logic.span)
    }
    if logic.endsLine { add(.newline, at: logic.span) }
  }

  private mutating func emitEvaluated(_ expression: ExpressionID) {
    mark(.start)
    emit(expression)
    mark(.end)
  }

  mutating func emit(_ contents: Row<ContentSyntax>) {
    for content in contents { emit(graph.tree[content]) }
  }

  private mutating func emit(_ content: ContentSyntax) {
    switch content {
    case .text(let text): add(.text(assembly.text(graph.tree.bytes(of: text))), at: text.span)
    case .newline(let span): add(.newline, at: span)
    case .glue(let span): add(.glue, at: span)
    case .beginTag(let span): add(.beginTag, at: span)
    case .endTag(let span): add(.endTag, at: span)
    case .expression(let expression):
      mark(.start)
      emit(expression)
      add(.print, at: graph.tree[expression].span)
      mark(.end)
    case .conditional(let conditional): emit(graph.tree[conditional])
    case .sequence(let sequence): emit(graph.tree[sequence])
    case .divert(let divert): emit(graph.tree[divert])
    case .tunnelOnwards(let onwards): emit(onwards)
    }
  }
}
