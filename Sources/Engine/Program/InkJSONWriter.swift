extension Program {
  /// The version of ink JSON that is written.
  public static let inkJSONVersion = 21

  /// The story as ink JSON, for the reference runtime and every other that plays the format.
  /// Positions in source files are not part of it.
  public func inkJSON() -> String { String(decoding: inkJSONBytes(), as: UTF8.self) }

  /// The same as UTF-8.
  public func inkJSONBytes() -> [UInt8] {
    var bytes: [UInt8] = []
    // About what compiled stories take; what is not needed is never touched.
    bytes.reserveCapacity(instructions.count * 32)
    writeInkJSON { piece in unsafe piece.withUnsafeBufferPointer { unsafe bytes += $0 } }
    return bytes
  }

  /// The same piece by piece, as it goes into a file: that of a large story takes more memory than
  /// the story itself. O(instructions), with the text of one path for each divert.
  ///
  /// - Parameter sink: gets UTF-8 of some thousand bytes at a time; if it throws, it gets no more.
  /// - Throws: what the sink throws.
  public func writeInkJSON<Failure>(
    to sink: (Swift.Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    var failure: Failure?
    withoutActuallyEscaping({ (piece: Swift.Span<UInt8>) in
      guard failure == nil else { return }
      do throws(Failure) { try sink(piece) } catch { failure = error }
    }) { take in
      var writer = InkJSONWriter(self, take)
      writer.write(#"{"inkVersion":"#)
      writer.write(Self.inkJSONVersion)
      writer.write(#","root":"#)
      writer.writeSegment(Self.root)
      writer.write(#","listDefs":"#)
      writer.write(listDefinitionsJSON())
      writer.write("}")
      writer.finish()
    }
    if let failure { throw failure }
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
struct InkJSONWriter: ~Copyable {
  private let program: Program
  private var output: ByteGathering
  /// The first child of each container that stands in its content, and the first that is only
  /// named; `none` without any.
  private var firstContained: [ContainerID]
  private var firstNamed: [ContainerID]
  /// The next child of the same kind of the same parent.
  private var nextSibling: [ContainerID]
  /// The place in the layout that is written next.
  private var pc: Address = 0
  private var mark = 0
  /// Names as they stand in JSON, without quotes.
  private let containerNames: TextPool
  private let globals: TextPool
  private let names: TextPool

  private static let none = ContainerID(rawValue: .max)

  init(_ program: Program, _ take: @escaping (Swift.Span<UInt8>) -> Void) {
    self.program = program
    output = ByteGathering(take)
    containerNames = Self.escaped(program.containerNames)
    globals = Self.escaped(program.globals)
    names = Self.escaped(program.names)
    let count = program.containers.count
    firstContained = Array(repeating: Self.none, count: count)
    firstNamed = Array(repeating: Self.none, count: count)
    nextSibling = Array(repeating: Self.none, count: count)
    for index in (1..<max(1, count)).reversed() {
      let parent = program.containers[index].parent.index
      if program.containers[index].index == nil {
        nextSibling[index] = firstNamed[parent]
        firstNamed[parent] = ContainerID(index)
      } else {
        nextSibling[index] = firstContained[parent]
        firstContained[parent] = ContainerID(index)
      }
    }
  }

  private static func escaped(_ names: [String]) -> TextPool {
    var pool = TextPool()
    for name in names {
      var bytes: [UInt8] = []
      JSON.append(name, to: &bytes)
      pool.append(bytes)
    }
    return pool
  }

  mutating func finish() { output.flush() }

  @inline(__always)
  mutating func write(_ marks: StaticString) { output.append(marks) }

  mutating func write(_ number: Int) { output.append(decimal: number) }

  mutating func write(_ value: JSON) {
    var bytes: [UInt8] = []
    value.write(to: &bytes)
    output.append(bytes)
  }

  /// A container that nothing falls into, with everything that lies in its content.
  mutating func writeSegment(_ id: ContainerID) {
    let outer = (pc, mark)
    pc = program.containers[id.index].start
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
    let end = program.containers[id.index].end - (isSegment ? 1 : 0)
    if program.containers[id.index].isCounted { pc += 1 }
    var elementCount = 0
    var child = firstContained[id.index]
    var openMarks = 0
    output.append(UInt8(ascii: "["))
    while true {
      let stop = min(end, addressOfMark, child == Self.none ? end : start(of: child))
      while pc < stop {
        write(program.instructions[Int(pc)], in: id)
        output.append(UInt8(ascii: ","))
        pc += 1
        elementCount += 1
      }
      if child != Self.none, start(of: child) == pc,
        program.containers[child.index].index == elementCount || !hasMark
      {
        writeContainer(child, isSegment: false)
        child = nextSibling[child.index]
      } else if hasMark, pc < end || openMarks > 0 || isSegment {
        switch program.evaluationMarks[mark].mark {
        case .start:
          openMarks += 1
          write(#""ev""#)
        case .end:
          openMarks -= 1
          write(#""/ev""#)
        }
        mark += 1
      } else {
        break
      }
      elementCount += 1
      output.append(UInt8(ascii: ","))
    }
    writeAttributes(of: id, isNamedByParent: isSegment)
    output.append(UInt8(ascii: "]"))
  }

  private func start(of id: ContainerID) -> Address { program.containers[id.index].start }

  /// A mark of evaluation stands directly before the next instruction.
  private var hasMark: Bool { addressOfMark == pc }

  /// The instruction that the next mark stands before.
  private var addressOfMark: Address {
    mark < program.evaluationMarks.count ? program.evaluationMarks[mark].address : .none
  }

  private mutating func writeAttributes(of id: ContainerID, isNamedByParent: Bool) {
    var separator = UInt8(ascii: "{")
    var child = firstNamed[id.index]
    while child != Self.none {
      output.append(separator)
      output.append(UInt8(ascii: "\""))
      writeStep(to: child)
      write(#"":"#)
      writeSegment(child)
      separator = UInt8(ascii: ",")
      child = nextSibling[child.index]
    }
    let container = program.containers[id.index]
    let flags =
      (container.countsVisits ? 1 : 0) + (container.countsTurns ? 2 : 0)
      + (container.countsAtStartOnly ? 4 : 0)
    if flags > 0 {
      output.append(separator)
      write(##""#f":"##)
      write(flags)
      separator = UInt8(ascii: ",")
    }
    if !isNamedByParent, container.isNamed {
      output.append(separator)
      write(##""#n":""##)
      writeStep(to: id)
      output.append(UInt8(ascii: "\""))
      separator = UInt8(ascii: ",")
    }
    if separator == UInt8(ascii: ",") { output.append(UInt8(ascii: "}")) } else { write("null") }
  }
}

// MARK: Instructions

extension InkJSONWriter {
  private mutating func write(_ instruction: Instruction, in id: ContainerID) {
    switch instruction {
    case .text(let text), .pushText(let text): writeText(text)
    case .newline: write(#""\n""#)
    case .legacyTag(let text):
      write(##"{"#":"##)
      write(.string(program.text(text)))
      write("}")
    case .pushInt(let value): write(Int(value))
    case .pushFloat(let value):
      write(JSON.float(Double(value.description) ?? Double(value)))
    case .pushBool(true): write("true")
    case .pushBool(false): write("false")
    case .pushVoid: write(#""void""#)
    case .pushList(let list): write(json(of: program.lists[list.index]))
    case .pushTarget(let target): write(#"{"^->":""#, target)
    case .pushPointerToGlobal(let global): write(#"{"^var":""#, global, #"","ci":-1}"#)
    case .pushPointerToTemporary(let name): write(#"{"^var":""#, name, #"","ci":-1}"#)
    case .readCountOf(let container):
      write(#"{"CNT?":""#)
      writePath(to: container)
      write(#""}"#)
    case .visitIndex: write(#""visit""#)
    case .shuffleIndex: write(#""seq""#)
    case .loadGlobal(let global): write(#"{"VAR?":""#, global)
    case .loadTemporary(let name): write(#"{"VAR?":""#, name)
    case .storeGlobal(let global):
      write(#"{"VAR=":""#, global, isDeclaring(in: id) ? #""}"# : #"","re":true}"#)
    case .declareTemporary(let name): write(#"{"temp=":""#, name)
    case .storeTemporary(let name): write(#"{"temp=":""#, name, #"","re":true}"#)
    case .callExternal(let call): write(program.externalCalls[call.index])
    case .choice(let point): write(program.choicePoints[point.index])
    default: writeDivertOrCommand(instruction)
    }
  }

  private mutating func writeDivertOrCommand(_ instruction: Instruction) {
    switch instruction {
    case .divert(let target): write(#"{"->":""#, target)
    case .divertIfTrue(let target): write(#"{"->":""#, target, #"","c":true}"#)
    case .tunnel(let target): write(#"{"->t->":""#, target)
    case .call(let target): write(#"{"f()":""#, target)
    case .divertToGlobal(let id): write(#"{"->":""#, id, Self.variable)
    case .divertToTemporary(let id): write(#"{"->":""#, id, Self.variable)
    case .divertToGlobalIfTrue(let id): write(#"{"->":""#, id, Self.variableIfTrue)
    case .divertToTemporaryIfTrue(let id): write(#"{"->":""#, id, Self.variableIfTrue)
    case .tunnelToGlobal(let id): write(#"{"->t->":""#, id, Self.variable)
    case .tunnelToTemporary(let id): write(#"{"->t->":""#, id, Self.variable)
    case .callGlobal(let id): write(#"{"f()":""#, id, Self.variable)
    case .callTemporary(let id): write(#"{"f()":""#, id, Self.variable)
    default:
      guard let command = instruction.command else {
        preconditionFailure("the layout's own instructions are not written: \(instruction)")
      }
      output.append(UInt8(ascii: "\""))
      write(command)
      output.append(UInt8(ascii: "\""))
    }
  }

  private static let variable: StaticString = #"","var":true}"#
  private static let variableIfTrue: StaticString = #"","var":true,"c":true}"#

  /// Whether stores in a container give the globals their first values.
  @inline(__always)
  private func isDeclaring(in id: ContainerID) -> Bool {
    program.globalDeclarations.map { program.isContainer(id, within: $0) } ?? false
  }

  private mutating func writeText(_ text: TextID) {
    write(#""^"#)
    JSON.append(text.index, of: program.texts, to: &output)
    output.append(UInt8(ascii: "\""))
  }

  // An object that names something, between what stands before and behind the name.

  private mutating func write(
    _ head: StaticString, _ global: GlobalID, _ tail: StaticString = #""}"#
  ) {
    write(head)
    output.append(global.index, of: globals)
    write(tail)
  }

  private mutating func write(
    _ head: StaticString, _ name: NameID, _ tail: StaticString = #""}"#
  ) {
    write(head)
    output.append(name.index, of: names)
    write(tail)
  }

  private mutating func write(
    _ head: StaticString, _ target: TargetID, _ tail: StaticString = #""}"#
  ) {
    write(head)
    let target = program.targets[target.index]
    writePath(to: target.container)
    if let index = target.index {
      if target.container != Program.root { output.append(UInt8(ascii: ".")) }
      write(index)
    }
    write(tail)
  }

  /// A container's path as `Program.path(of:)` has it.
  private mutating func writePath(to id: ContainerID) {
    if id == Program.root { return }
    let parent = program.containers[id.index].parent
    if parent != Program.root {
      writePath(to: parent)
      output.append(UInt8(ascii: "."))
    }
    writeStep(to: id)
  }

  /// What leads to a container from its parent.
  private mutating func writeStep(to id: ContainerID) {
    let name = program.containers[id.index].name
    if name == .none {
      write(program.containers[id.index].index ?? 0)
    } else {
      output.append(name.index, of: containerNames)
    }
  }

  private mutating func write(_ call: Program.ExternalCall) {
    write(#"{"x()":"#)
    write(.string(call.name))
    if call.argumentCount > 0 {
      write(#","exArgs":"#)
      write(call.argumentCount)
    }
    write("}")
  }

  private mutating func write(_ point: Program.ChoicePoint) {
    let flags =
      (point.hasCondition ? 1 : 0) + (point.hasStartContent ? 2 : 0)
      + (point.hasChoiceOnlyContent ? 4 : 0) + (point.isInvisibleDefault ? 8 : 0)
      + (point.isOnceOnly ? 16 : 0)
    write(#"{"*":""#, point.target, #"","flg":"#)
    write(flags)
    write("}")
  }

  private func json(of list: ListValue) -> JSON {
    let items = list.itemsInOrder.map {
      JSON.Member(
        key: program.qualifiedName(of: ListItemID($0)),
        value: .int(Int64(program.listItems[$0].value)))
    }
    var members = [JSON.Member(key: "list", value: .object(items))]
    if items.isEmpty, !list.origins.isEmpty {
      let origins = list.origins.map { JSON.string(program.listDefinitions[$0].name) }
      members.append(JSON.Member(key: "origins", value: .array(origins)))
    }
    return .object(members)
  }
}
