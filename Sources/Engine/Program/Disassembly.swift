extension Program {
  /// A readable listing: each container by its path, each instruction with what it names; with the
  /// sources, also each line above the instructions that were made from it.
  public func disassembly(beside sources: SourceMap? = nil) -> String {
    var output = ""
    var line: (file: String, line: Int)?
    var starts = containersByStart[...]
    for (address, instruction) in instructions.enumerated() {
      while let id = starts.first, self[id].start == address {
        starts.removeFirst()
        let container = self[id]
        let path = id == Self.root ? "(root)" : path(of: id)
        var marks = container.countsVisits ? " visits" : ""
        if container.countsTurns { marks += " turns" }
        if container.countsAtStartOnly { marks += " at-start-only" }
        output += "\(path):\(marks)\n"
        line = nil
      }
      if let sources, let place = sourceLine(at: Address(address)), line == nil || line! != place {
        output += text(of: place, in: sources)
        line = place
      }
      let number = String(address)
      output += String(repeating: " ", count: max(0, 5 - number.count)) + number + "  "
      output += text(of: instruction) + "\n"
    }
    return output
  }

  private func text(of place: (file: String, line: Int), in sources: SourceMap) -> String {
    guard let file = sources.files.first(where: { $0.name == place.file }) else { return "" }
    let source = file.text(ofLine: place.line)
    let shown = String(source.drop { $0 == " " || $0 == "\t" })
    return DiagnosticText.printable("; \(place.file):\(place.line)  \(shown)") + "\n"
  }

  private func text(of instruction: Instruction) -> String {
    switch instruction {
    case .text(let id): "text \(quoted(id))"
    case .pushText(let id): "pushText \(quoted(id))"
    case .legacyTag(let id): "legacyTag \(quoted(id))"
    case .pushInt(let value): "pushInt \(value)"
    case .pushFloat(let value): "pushFloat \(numberText(value))"
    case .pushBool(let value): "pushBool \(value)"
    case .pushList(let id): "pushList (\(text(of: lists[id.index])))"
    case .pushTarget(let id): "pushTarget \(place(id))"
    case .pushPointerToGlobal(let id): "pushPointerToGlobal \(globals[id.index])"
    case .pushPointerToTemporary(let id): "pushPointerToTemporary \(names[id.index])"
    case .unary(let operation): "unary \(operation)"
    case .binary(let operation): "binary \(operation)"
    case .readCountOf(let id): "readCountOf \(path(of: id))"
    case .visitIndex(let id): "visitIndex \(path(of: id))"
    case .shuffleIndex(let id): "shuffleIndex \(path(of: id))"
    case .loadGlobal(let id): "loadGlobal \(globals[id.index])"
    case .storeGlobal(let id): "storeGlobal \(globals[id.index])"
    case .loadTemporary(let id): "loadTemporary \(names[id.index])"
    case .declareTemporary(let id): "declareTemporary \(names[id.index])"
    case .storeTemporary(let id): "storeTemporary \(names[id.index])"
    case .divert(let id): "divert \(place(id))"
    case .divertIfTrue(let id): "divertIfTrue \(place(id))"
    case .divertToGlobal(let id): "divertToGlobal \(globals[id.index])"
    case .divertToGlobalIfTrue(let id): "divertToGlobalIfTrue \(globals[id.index])"
    case .divertToTemporary(let id): "divertToTemporary \(names[id.index])"
    case .divertToTemporaryIfTrue(let id): "divertToTemporaryIfTrue \(names[id.index])"
    case .tunnel(let id): "tunnel \(place(id))"
    case .tunnelToGlobal(let id): "tunnelToGlobal \(globals[id.index])"
    case .tunnelToTemporary(let id): "tunnelToTemporary \(names[id.index])"
    case .call(let id): "call \(place(id))"
    case .callGlobal(let id): "callGlobal \(globals[id.index])"
    case .callTemporary(let id): "callTemporary \(names[id.index])"
    case .callExternal(let id): text(of: externalCalls[id.index])
    case .choice(let id): text(of: choicePoints[id.index])
    case .enter(let id): "enter \(id == Self.root ? "(root)" : path(of: id))"
    default: "\(instruction)"
    }
  }

  private func quoted(_ id: TextID) -> String { text(id).debugDescription }

  private func place(_ id: TargetID) -> String { "\(path(of: self[id])) @\(self[id].address)" }

  private func text(of call: ExternalCall) -> String {
    let fallback = call.fallback.map { " else \(place($0))" } ?? ""
    return "callExternal \(call.name)/\(call.argumentCount)\(fallback)"
  }

  private func text(of point: ChoicePoint) -> String {
    var text = "choice \(place(point.target))"
    if point.hasCondition { text += " condition" }
    if point.hasStartContent { text += " start" }
    if point.hasChoiceOnlyContent { text += " only" }
    if point.isInvisibleDefault { text += " fallback" }
    if point.isOnceOnly { text += " once" }
    return text
  }
}
