// Values, operators and calls.

extension Emitter {
  mutating func emit(_ id: ExpressionID) {
    let expression = graph.tree[id]
    let span = expression.span
    switch expression.kind {
    case .int(let value): add(.pushInt(value), at: span)
    case .float(let value): add(.pushFloat(value), at: span)
    case .bool(let value): add(.pushBool(value), at: span)
    case .string(let contents):
      add(.beginString, at: span)
      emit(contents)
      add(.endString, at: span)
    case .target(let divert): emit(target: graph.tree[divert])
    case .variable(let reference): emit(variable: reference, at: span)
    case .list(let items): emit(list: items, at: span)
    case .call(let reference, let arguments): emit(call: reference, arguments, at: span)
    case .unary(let operation, let operand):
      emit(operand)
      add(.unary(operation), at: span)
    case .binary:
      let chain = graph.tree.chain(endingWith: id)
      emit(chain.first)
      for link in chain.links {
        emit(link.right)
        add(.binary(link.operation), at: link.span)
      }
    case .increment(let reference, let amount, let isIncrement):
      emit(variable: reference, at: span)
      if let amount { emit(amount) } else { add(.pushInt(1), at: span) }
      add(.binary(isIncrement ? .add : .subtract), at: span)
      emitStore(reference, at: span)
    case .conditions(let all):
      for (index, condition) in graph.tree[all].enumerated() {
        emit(condition)
        if index > 0 { add(.binary(.and), at: span) }
      }
    }
  }

  mutating func emitStore(_ reference: Reference, at span: Span) {
    if case .global(let variable) = graph.resolution(of: reference) {
      add(.storeGlobal(GlobalID(variable)), at: span)
    } else {
      add(.storeTemporary(name(reference)), at: span)
    }
  }

  private mutating func emit(target divert: DivertSyntax) {
    guard let reference = divert.target,
      let place = container(at: graph.resolution(of: reference))
    else { preconditionFailure("a target that is no place is an error") }
    add(.pushTarget(assembly.target(place)), at: divert.span)
  }

  private mutating func emit(variable reference: Reference, at span: Span) {
    switch graph.resolution(of: reference) {
    case .constant(let constant): emit(graph.constants[constant]!.value)
    case .global(let variable): add(.loadGlobal(GlobalID(variable)), at: span)
    case .temporary(let variable): add(.loadTemporary(name(variable)), at: span)
    case .scene(let id): add(.readCountOf(container(of: id)), at: span)
    case .point(let id): add(.readCountOf(container(of: id)), at: span)
    case .listItem(let place):
      let item = itemIDs[place.list][place.item]
      add(.pushList(constant(ListValue(items: BitSet([item.index])))), at: span)
    case .unresolved, .list, .external, .builtIn:
      preconditionFailure("a variable that is not there is an error")
    }
  }

  private mutating func emit(list items: Row<Reference>, at span: Span) {
    var value = ListValue()
    for item in graph.tree[items] {
      guard case .listItem(let place) = graph.resolution(of: item) else {
        preconditionFailure("an item that no list has is an error")
      }
      value.insert(itemIDs[place.list][place.item])
    }
    add(.pushList(constant(value)), at: span)
  }

  // MARK: Calls

  private mutating func emit(
    call reference: Reference, _ arguments: Row<ExpressionID>, at span: Span
  ) {
    let resolution = graph.resolution(of: reference)
    switch resolution {
    case .builtIn(let builtIn):
      for argument in graph.tree[arguments] { emit(argument) }
      add(builtIn.instruction, at: span)
    case .list(let list):
      if let number = graph.tree[arguments].first {
        let name = graph.tree.text(reference)
        add(.pushText(assembly.text(Array(name.utf8)[...])), at: span)
        emit(number)
        add(.listFromInt, at: span)
      } else {
        add(.pushList(constant(ListValue(origins: BitSet([list])))), at: span)
      }
    case .external(let function):
      let fallback = graph[SceneGraph.story].childrenByName[function]
      emit(arguments: arguments, for: fallback.map(Resolution.scene) ?? resolution)
      add(.callExternal(external(function, argumentCount: arguments.count)), at: span)
    case .global(let variable):
      emit(arguments: arguments, for: resolution)
      add(.callGlobal(GlobalID(variable)), at: span)
    case .temporary(let variable):
      emit(arguments: arguments, for: resolution)
      add(.callTemporary(name(variable)), at: span)
    case .scene, .point, .unresolved, .constant, .listItem:
      guard let place = container(at: resolution) else {
        preconditionFailure("a function that does not exist is an error")
      }
      emit(arguments: arguments, for: resolution)
      add(.call(assembly.target(place)), at: span)
    }
  }

  /// Emits arguments in order; those for `ref` parameters as pointers to their variables.
  mutating func emit(arguments: Row<ExpressionID>, for resolution: Resolution) {
    var parameters: [FlowSyntax.Parameter] = []
    if case .scene(let id) = resolution { parameters = graph[id].parameters }
    for (index, argument) in graph.tree[arguments].enumerated() {
      guard index < parameters.count, parameters[index].isReference,
        case .variable(let reference) = graph.tree[argument].kind
      else {
        emit(argument)
        continue
      }
      if case .global(let variable) = graph.resolution(of: reference) {
        add(.pushPointerToGlobal(GlobalID(variable)), at: graph.tree[argument].span)
      } else {
        add(.pushPointerToTemporary(name(reference)), at: graph.tree[argument].span)
      }
    }
  }
}

extension BuiltIn {
  fileprivate var instruction: Instruction {
    switch self {
    case .choiceCount: .choiceCount
    case .turns: .turns
    case .turnsSince: .turnsSince
    case .readCount: .readCount
    case .random: .random
    case .seedRandom: .seedRandom
    case .listRange: .listRange
    case .listRandom: .listRandom
    case .listMin: .unary(.listMin)
    case .listMax: .unary(.listMax)
    case .listAll: .unary(.listAll)
    case .listCount: .unary(.listCount)
    case .listValue: .unary(.listValue)
    case .listInvert: .unary(.listInvert)
    case .min: .binary(.min)
    case .max: .binary(.max)
    case .power: .binary(.power)
    case .floor: .unary(.floor)
    case .ceiling: .unary(.ceiling)
    case .int: .unary(.int)
    case .float: .unary(.float)
    }
  }
}
