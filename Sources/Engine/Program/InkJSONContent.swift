/// The second pass of the reader: objects become instructions.
///
/// The format leaves it to run time whether a text is printed or evaluated. Here the content is
/// read in the order in which it runs: `ev` and `str` switch, and every branch begins by printing.
extension InkJSONReader {
  mutating func readContent() throws(InkJSONError) {
    // Each list of containers that flow does not fall into grows as their parents are read.
    var segments = [Program.root]
    var next = 0
    while next < segments.count {
      var isEvaluating = false
      try readContent(of: segments[next], &isEvaluating, addingTo: &segments)
      next += 1
    }
  }

  private mutating func readContent(
    of id: ContainerID, _ isEvaluating: inout Bool, addingTo segments: inout [ContainerID]
  ) throws(InkJSONError) {
    segments += assembly.namedOnly(of: id)
    for (index, element) in branches[id.index].elements.enumerated() {
      if let child = branches[id.index].contained[index] {
        assembly.append(child, to: id)
        try readContent(of: child, &isEvaluating, addingTo: &segments)
        continue
      }
      switch element {
      case .string("ev"):
        assembly.append(.start, to: id)
        isEvaluating = true
      case .string("/ev"):
        assembly.append(.end, to: id)
        isEvaluating = false
      default:
        let instruction = try instruction(element, isEvaluating, in: id)
        if instruction == .beginString { isEvaluating = false }
        if instruction == .endString { isEvaluating = true }
        assembly.append(instruction, at: nil, to: id)
      }
    }
  }

  private mutating func instruction(
    _ element: JSON, _ isEvaluating: Bool, in id: ContainerID
  ) throws(InkJSONError) -> Instruction {
    switch element {
    // A number that is neither evaluated nor printed does nothing.
    case .int(let value):
      return isEvaluating ? .pushInt(Int32(truncatingIfNeeded: value)) : .noOperation
    case .float(let value): return isEvaluating ? .pushFloat(Float(value)) : .noOperation
    case .bool(let value): return isEvaluating ? .pushBool(value) : .noOperation
    case .string(let word): return try instruction(word, isEvaluating, in: id)
    case .object(let members): return try instruction(element, members, in: id)
    case .null, .array: throw damaged("a null or an array stands in the content", in: id)
    }
  }

  private mutating func instruction(
    _ word: String, _ isEvaluating: Bool, in id: ContainerID
  ) throws(InkJSONError) -> Instruction {
    if word.utf8.first == UInt8(ascii: "^") || word == "\n" {
      let text = word == "\n" ? word[...] : word.dropFirst()
      if isEvaluating { return .pushText(self.text(String(text))) }
      return text == "\n" ? .newline : .text(self.text(String(text)))
    }
    if let plain = Self.commands[word] { return plain }
    switch word {
    case "visit": return .visitIndex(id)
    case "seq": return .shuffleIndex(id)
    case "void": return isEvaluating ? .pushVoid : .noOperation
    default: throw damaged("there is no command `\(word)`", in: id)
    }
  }

  private mutating func instruction(
    _ element: JSON, _ members: [JSON.Member], in id: ContainerID
  ) throws(InkJSONError) -> Instruction {
    if element["list"] != nil { return try list(element, in: id) }
    // The first member names the object; the others qualify it.
    guard let first = members.first, case .string(let value) = first.value else {
      throw damaged("an object has no meaning", in: id)
    }
    switch first.key {
    case "->", "f()", "->t->": return try divert(first.key, value, element, in: id)
    case "x()": return try external(value, element, in: id)
    case "^->": return .pushTarget(try target(value, from: id))
    case "^var":
      return globals[value].map { .pushPointerToGlobal($0) }
        ?? .pushPointerToTemporary(name(value))
    case "VAR?":
      if let global = globals[value] { return .loadGlobal(global) }
      if let item = items[value] {
        return .pushList(assembly.list(ListValue(items: BitSet([item.index]))))
      }
      return .loadTemporary(name(value))
    case "CNT?": return .readCountOf(try container(value, from: id))
    case "VAR=", "temp=":
      if first.key == "temp=", element["re"] == nil { return .declareTemporary(name(value)) }
      return globals[value].map { .storeGlobal($0) } ?? .storeTemporary(name(value))
    case "#": return .legacyTag(text(value))
    case "*":
      guard case .int(let flags) = element["flg"] ?? .int(0) else {
        throw damaged("a choice has no flags", in: id)
      }
      return try choice(value, flags, in: id)
    default: throw damaged("there is no object `\(first.key)`", in: id)
    }
  }

  private mutating func divert(
    _ kind: String, _ value: String, _ element: JSON, in id: ContainerID
  ) throws(InkJSONError) -> Instruction {
    let isConditional = element["c"] == .bool(true)
    guard element["var"] == .bool(true) else {
      let target = try target(value, from: id)
      switch (kind, isConditional) {
      case ("->", false): return .divert(target)
      case ("->", true): return .divertIfTrue(target)
      case ("f()", false): return .call(target)
      case ("->t->", false): return .tunnel(target)
      default: throw damaged("a call is conditional", in: id)
      }
    }
    if let global = globals[value] {
      switch (kind, isConditional) {
      case ("->", false): return .divertToGlobal(global)
      case ("->", true): return .divertToGlobalIfTrue(global)
      case ("f()", false): return .callGlobal(global)
      case ("->t->", false): return .tunnelToGlobal(global)
      default: throw damaged("a call is conditional", in: id)
      }
    }
    let name = name(value)
    switch (kind, isConditional) {
    case ("->", false): return .divertToTemporary(name)
    case ("->", true): return .divertToTemporaryIfTrue(name)
    case ("f()", false): return .callTemporary(name)
    case ("->t->", false): return .tunnelToTemporary(name)
    default: throw damaged("a call is conditional", in: id)
    }
  }

  private mutating func external(
    _ name: String, _ element: JSON, in id: ContainerID
  ) throws(InkJSONError) -> Instruction {
    guard case .int(let count) = element["exArgs"] ?? .int(0), (0...1000).contains(count) else {
      throw damaged("an external function has no such number of arguments", in: id)
    }
    let fallback = branches[0].named[name].map { assembly.target($0) }
    let call = Program.ExternalCall(name: name, argumentCount: Int(count), fallback: fallback)
    if let known = assembly.program.externalCalls.firstIndex(of: call) {
      return .callExternal(ExternalCallID(known))
    }
    assembly.program.externalCalls.append(call)
    return .callExternal(ExternalCallID(assembly.program.externalCalls.count - 1))
  }

  private mutating func choice(
    _ path: String, _ flags: Int64, in id: ContainerID
  ) throws(InkJSONError) -> Instruction {
    let point = Program.ChoicePoint(
      hasCondition: flags & 1 != 0, hasStartContent: flags & 2 != 0,
      hasChoiceOnlyContent: flags & 4 != 0, isInvisibleDefault: flags & 8 != 0,
      isOnceOnly: flags & 16 != 0, target: try target(path, from: id))
    assembly.program.choicePoints.append(point)
    return .choice(ChoicePointID(assembly.program.choicePoints.count - 1))
  }

  private mutating func list(
    _ element: JSON, in id: ContainerID
  ) throws(InkJSONError) -> Instruction {
    var value = ListValue()
    guard case .object(let members) = element["list"] else {
      throw damaged("a list is no object", in: id)
    }
    for member in members {
      guard let item = items[member.key] else {
        throw damaged("there is no list item `\(member.key)`", in: id)
      }
      value.insert(item)
    }
    if members.isEmpty, case .array(let origins) = element["origins"] {
      for case .string(let origin) in origins {
        let definitions = assembly.program.listDefinitions
        guard let definition = definitions.firstIndex(where: { $0.name == origin }) else {
          throw damaged("there is no list `\(origin)`", in: id)
        }
        value.origins.insert(definition)
      }
    }
    return .pushList(assembly.list(value))
  }

  /// The words that stand for one instruction each.
  private static let commands: [String: Instruction] = {
    var instructions: [Instruction] = [
      .glue, .beginTag, .endTag, .print, .beginString, .endString, .duplicate, .pop, .readCount,
      .turnsSince, .choiceCount, .turns, .random, .seedRandom, .listFromInt, .listRange,
      .listRandom, .returnFromFunction, .returnFromTunnel, .startThread, .done, .end, .noOperation,
    ]
    instructions += UnaryOperator.allCases.map(Instruction.unary)
    instructions += BinaryOperator.allCases.map(Instruction.binary)
    var commands: [String: Instruction] = [:]
    for instruction in instructions { commands["\(instruction.command!)"] = instruction }
    return commands
  }()
}

extension Instruction {
  /// The format's word for an instruction that is one word wherever it stands; nil for others.
  var command: StaticString? {
    switch self {
    case .glue: "<>"
    case .beginTag: "#"
    case .endTag: "/#"
    case .print: "out"
    case .beginString: "str"
    case .endString: "/str"
    case .duplicate: "du"
    case .pop: "pop"
    case .unary(let operation): operation.symbol
    // The format's `^` begins a text.
    case .binary(.intersect): "L^"
    case .binary(let operation): operation.symbol
    case .readCount: "readc"
    case .turnsSince: "turns"
    case .choiceCount: "choiceCnt"
    case .turns: "turn"
    case .random: "rnd"
    case .seedRandom: "srnd"
    case .listFromInt: "listInt"
    case .listRange: "range"
    case .listRandom: "lrnd"
    case .returnFromFunction: "~ret"
    case .returnFromTunnel: "->->"
    case .startThread: "thread"
    case .done: "done"
    case .end: "end"
    case .noOperation: "nop"
    default: nil
    }
  }
}
