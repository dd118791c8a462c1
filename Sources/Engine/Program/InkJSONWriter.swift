extension Program {
  /// The version of ink JSON that is written.
  public static let inkJSONVersion = 21

  /// The story as ink JSON, for the reference runtime and every other that plays the format.
  /// Positions in source files are not part of it.
  public func inkJSON() -> String { String(decoding: inkJSONBytes(), as: UTF8.self) }

  /// The same as UTF-8, as it goes into a file. O(instructions), with the text of one path for each
  /// divert.
  public func inkJSONBytes() -> [UInt8] {
    var writer = InkJSONWriter(self)
    writer.write("{\"inkVersion\":\(Self.inkJSONVersion),\"root\":")
    writer.writeSegment(Self.root)
    writer.write(",\"listDefs\":")
    listDefinitionsJSON().write(to: &writer.output)
    writer.write("}")
    return writer.output
  }

  private func listDefinitionsJSON() -> JSON {
    .object(
      listDefinitions.map { definition in
        JSON.Member(
          key: definition.name,
          value: .object(
            definition.items.map {
              let item = listItems[$0.index]
              return JSON.Member(key: item.name, value: .int(Int64(item.value)))
            }))
      })
  }
}

/// Nests the containers again that the layout had flattened. Each is written as it is met: as a
/// tree of values the document would take more memory than the story.
struct InkJSONWriter {
  let program: Program
  var output: [UInt8] = []
  /// Children that stand in the content of each container, and those that are only named.
  private var contained: [[ContainerID]]
  private var named: [[ContainerID]]
  /// The place in the layout that is written next.
  private var pc: Address = 0
  private var mark = 0

  init(_ program: Program) {
    self.program = program
    contained = Array(repeating: [], count: program.containers.count)
    named = contained
    for index in program.containers.indices.dropFirst() {
      let container = program.containers[index]
      if container.index == nil {
        named[container.parent.index].append(ContainerID(index))
      } else {
        contained[container.parent.index].append(ContainerID(index))
      }
    }
  }

  mutating func write(_ text: String) { output += text.utf8 }

  /// A container that nothing falls into, with everything that lies in its content.
  mutating func writeSegment(_ id: ContainerID) {
    let outer = (pc, mark)
    pc = program[id].start
    mark = firstMark(from: pc)
    writeContainer(id, isSegment: true)
    (pc, mark) = outer
  }

  /// The first mark at or behind an address. O(log marks).
  private func firstMark(from address: Address) -> Int {
    var low = 0
    var high = program.evaluationMarks.count
    while low < high {
      let middle = (low + high) / 2
      if program.evaluationMarks[middle].address < address {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  private mutating func writeContainer(_ id: ContainerID, isSegment: Bool) {
    let container = program[id]
    let end = isSegment ? container.end - 1 : container.end
    if container.isCounted { pc += 1 }
    var elementCount = 0
    var children = contained[id.index][...]
    var openMarks = 0
    write("[")
    while true {
      if let child = children.first, program[child].start == pc,
        program[child].index == elementCount || !hasMark
      {
        children.removeFirst()
        writeContainer(child, isSegment: false)
      } else if hasMark, pc < end || openMarks > 0 || isSegment {
        let isStart = program.evaluationMarks[mark].mark == .start
        openMarks += isStart ? 1 : -1
        write(isStart ? "\"ev\"" : "\"/ev\"")
        mark += 1
      } else if pc < end {
        object(program.instructions[Int(pc)], in: id).write(to: &output)
        pc += 1
      } else {
        break
      }
      elementCount += 1
      write(",")
    }
    writeAttributes(of: id, isNamedByParent: isSegment)
    write("]")
  }

  /// A mark of evaluation stands directly before the next instruction.
  private var hasMark: Bool {
    mark < program.evaluationMarks.count && program.evaluationMarks[mark].address == pc
  }

  private mutating func writeAttributes(of id: ContainerID, isNamedByParent: Bool) {
    let container = program[id]
    var separator = "{"
    for child in named[id.index] {
      write(separator)
      JSON.write(program[child].name ?? "", to: &output)
      write(":")
      writeSegment(child)
      separator = ","
    }
    var members: [JSON.Member] = []
    let flags: Int64 =
      (container.countsVisits ? 1 : 0) + (container.countsTurns ? 2 : 0)
      + (container.countsAtStartOnly ? 4 : 0)
    if flags > 0 { members.append(JSON.Member(key: "#f", value: .int(flags))) }
    if !isNamedByParent, let name = container.name {
      members.append(JSON.Member(key: "#n", value: .string(name)))
    }
    for member in members {
      write(separator)
      member.write(to: &output)
      separator = ","
    }
    write(separator == "{" ? "null" : "}")
  }

  private func object(_ instruction: Instruction, in id: ContainerID) -> JSON {
    switch instruction {
    case .text(let text), .pushText(let text): .string("^" + program.texts[text.index])
    case .newline: .string("\n")
    case .legacyTag(let text): object("#", .string(program.texts[text.index]))
    case .pushInt(let value): .int(Int64(value))
    case .pushFloat(let value): .float(Double(value.description) ?? Double(value))
    case .pushBool(let value): .bool(value)
    case .pushVoid: .string("void")
    case .pushList(let list): listObject(program.lists[list.index])
    case .pushTarget(let target): object("^->", path(target))
    case .pushPointerToGlobal(let global): pointer(program.globals[global.index])
    case .pushPointerToTemporary(let name): pointer(program.names[name.index])
    case .unary(let operation): .string(operation.symbol)
    case .binary(.intersect): .string("L^")
    case .binary(let operation): .string(operation.symbol)
    case .readCountOf(let container): object("CNT?", .string(program.path(of: container)))
    case .visitIndex: .string("visit")
    case .shuffleIndex: .string("seq")
    case .loadGlobal(let global): object("VAR?", .string(program.globals[global.index]))
    case .loadTemporary(let name): object("VAR?", .string(program.names[name.index]))
    case .storeGlobal(let global): assignment(global, in: id)
    case .declareTemporary(let name): object("temp=", .string(program.names[name.index]))
    case .storeTemporary(let name):
      object(
        "temp=", .string(program.names[name.index]), JSON.Member(key: "re", value: .bool(true)))
    case .divert(let target): object("->", path(target))
    case .divertIfTrue(let target): object("->", path(target), Self.conditional)
    case .tunnel(let target): object("->t->", path(target))
    case .call(let target): object("f()", path(target))
    case .divertToGlobal, .divertToGlobalIfTrue, .tunnelToGlobal, .callGlobal, .divertToTemporary,
      .divertToTemporaryIfTrue, .tunnelToTemporary, .callTemporary:
      variableDivert(instruction)
    case .callExternal(let call): external(program.externalCalls[call.index])
    case .choice(let point): choice(program.choicePoints[point.index])
    default: word(instruction)
    }
  }

  private static let conditional = JSON.Member(key: "c", value: .bool(true))

  private func object(_ key: String, _ value: JSON, _ others: JSON.Member...) -> JSON {
    .object([JSON.Member(key: key, value: value)] + others)
  }

  private func path(_ target: TargetID) -> JSON { .string(program.path(of: program[target])) }

  private func pointer(_ name: String) -> JSON {
    object("^var", .string(name), JSON.Member(key: "ci", value: .int(-1)))
  }

  private func assignment(_ global: GlobalID, in id: ContainerID) -> JSON {
    let name = JSON.string(program.globals[global.index])
    if let declarations = program.globalDeclarations, program.isContainer(id, within: declarations)
    {
      return object("VAR=", name)
    }
    return object("VAR=", name, JSON.Member(key: "re", value: .bool(true)))
  }

  private func variableDivert(_ instruction: Instruction) -> JSON {
    let variable = JSON.Member(key: "var", value: .bool(true))
    func global(_ id: GlobalID) -> JSON { .string(program.globals[id.index]) }
    func temporary(_ id: NameID) -> JSON { .string(program.names[id.index]) }
    return switch instruction {
    case .divertToGlobal(let id): object("->", global(id), variable)
    case .divertToTemporary(let id): object("->", temporary(id), variable)
    case .divertToGlobalIfTrue(let id): object("->", global(id), variable, Self.conditional)
    case .divertToTemporaryIfTrue(let id): object("->", temporary(id), variable, Self.conditional)
    case .tunnelToGlobal(let id): object("->t->", global(id), variable)
    case .tunnelToTemporary(let id): object("->t->", temporary(id), variable)
    case .callGlobal(let id): object("f()", global(id), variable)
    case .callTemporary(let id): object("f()", temporary(id), variable)
    default: preconditionFailure("not a divert through a variable: \(instruction)")
    }
  }

  private func external(_ call: Program.ExternalCall) -> JSON {
    if call.argumentCount == 0 { return object("x()", .string(call.name)) }
    return object(
      "x()", .string(call.name),
      JSON.Member(key: "exArgs", value: .int(Int64(call.argumentCount))))
  }

  private func choice(_ point: Program.ChoicePoint) -> JSON {
    let flags: Int64 =
      (point.hasCondition ? 1 : 0) + (point.hasStartContent ? 2 : 0)
      + (point.hasChoiceOnlyContent ? 4 : 0) + (point.isInvisibleDefault ? 8 : 0)
      + (point.isOnceOnly ? 16 : 0)
    return object("*", path(point.target), JSON.Member(key: "flg", value: .int(flags)))
  }

  private func listObject(_ list: ListValue) -> JSON {
    let items = list.itemsInOrder.map {
      JSON.Member(
        key: program.qualifiedName(of: ListItemID($0)),
        value: .int(Int64(program.listItems[$0].value)))
    }
    if items.isEmpty, !list.origins.isEmpty {
      let origins = list.origins.map { JSON.string(program.listDefinitions[$0].name) }
      return object("list", .object([]), JSON.Member(key: "origins", value: .array(origins)))
    }
    return object("list", .object(items))
  }

  /// The command of an instruction that is one word.
  private func word(_ instruction: Instruction) -> JSON {
    guard let word = Self.words[instruction] else {
      preconditionFailure("the layout's own instructions are not written: \(instruction)")
    }
    return .string(word)
  }

  static let words: [Instruction: String] = {
    var words: [Instruction: String] = [:]
    // No two commands stand for one instruction, so the order of the dictionary does not matter.
    for (word, instruction) in InkJSONReader.commands { words[instruction] = word }
    return words
  }()
}
