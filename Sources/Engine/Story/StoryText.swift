/// Text: into the output by the reference's rules of white space, and out of it.
extension Story {
  @inline(__always)
  func bytes(of id: TextID) -> ArraySlice<UInt8> {
    isConstant(id) ? tables.texts[id.index] : state.texts[id.index - tables.texts.count]
  }

  /// Whether a text is the program's, not one that the story made.
  @inline(__always)
  func isConstant(_ id: TextID) -> Bool { id.index < tables.shapes.count }

  func string(of id: TextID) -> String {
    String(decoding: bytes(of: id), as: UTF8.self)
  }

  static func checkTextLength(_ byteCount: Int) throws(StoryFault) {
    guard byteCount > StoryLimits.textByteCountMax else { return }
    throw StoryFault(
      "A text grew longer than \(StoryLimits.textByteCountMax) bytes. Does something repeat?")
  }

  /// What the texts among some of the output take.
  func byteCount(of items: ArraySlice<OutputItem>) -> Int {
    items.reduce(0) { $0 + ($1.kind.isText && $1.kind != .newline ? bytes(of: $1.text).count : 1) }
  }

  /// - Parameter bytes: none of the pool's own, or the pool would be copied.
  mutating func makeText(_ bytes: some Sequence<UInt8>) -> TextID {
    bytesWorked -= state.texts.bytes.count
    state.texts.append(bytes)
    bytesWorked += state.texts.bytes.count
    return TextID(tables.texts.count + state.texts.count - 1)
  }

  /// A value as it prints.
  func text(of value: Value) -> String {
    switch value {
    case .void: ""
    case .int(let value): String(value)
    case .float(let value): numberText(value)
    case .bool(let value): value ? "true" : "false"
    case .text(let id), .tag(let id): string(of: id)
    case .list(let id): tables.program.text(of: list(id))
    case .target(let id): "DivertTargetValue(\(path(of: id)))"
    case .pointerToGlobal(let id): "VariablePointerValue(\(tables.program.globals[id.index]))"
    case .pointerToTemporary(let name, _):
      "VariablePointerValue(\(tables.program.names[name.index]))"
    }
  }

  func path(of id: TargetID) -> String { tables.program.path(of: tables.program[id]) }

  /// Prints the value on top of the stack. Whether its text has a line break at an end.
  mutating func printTop() throws(StoryFault) -> Bool {
    guard let value = state.flow.stack.popLast(), value != .void else { return false }
    let id: TextID
    if case .text(let known) = value { id = known } else { id = makeText(text(of: value).utf8) }
    let shape = TextShape(bytes(of: id))
    emit(id, shape, at: .none)
    return shape.splits || shape.kind == .newline
  }

  @inline(__always)
  mutating func emit(_ id: TextID, _ shape: TextShape, at address: Address) {
    if shape.splits { return emitParts(of: id) }
    emit(shape.kind, id, at: shape.kind == .newline ? .none : address)
  }

  /// Line breaks at the ends of a text become items of their own, so that glue finds them.
  private mutating func emitParts(of id: TextID) {
    let text = Array(bytes(of: id))[...]
    func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    func isNewline(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") }
    let head = text.prefix { isBlank($0) || isNewline($0) }
    let tail = text.suffix(
      from: text.lastIndex { !isBlank($0) && !isNewline($0) }.map { $0 + 1 }
        ?? text.startIndex)
    var inner = text
    if let first = head.firstIndex(where: isNewline), let last = head.lastIndex(where: isNewline) {
      if first > text.startIndex { emit(.blank, makeText(text[..<first]), at: .none) }
      emit(.newline, id, at: .none)
      inner = text[(last + 1)...]
    }
    guard head.count < text.count else { return }
    let first = tail.firstIndex(where: isNewline)
    if let first { inner = inner[..<first] }
    if !inner.isEmpty {
      emit(TextShape(inner).kind, makeText(inner), at: .none)
    }
    guard first != nil, let last = tail.lastIndex(where: isNewline) else { return }
    emit(.newline, id, at: .none)
    if last + 1 < text.endIndex { emit(.blank, makeText(text[(last + 1)...]), at: .none) }
  }

  /// Appends one text, unless glue or the start of a function swallows it.
  mutating func emit(_ kind: OutputItem.Kind, _ id: TextID, at address: Address) {
    let top = state.flow.thread.top
    var functionStart = top.kind == .function ? Int(top.outputStart) : -1
    let isGlued = state.flow.output.isGlued
    // What a function says into a string that began inside it is not trimmed.
    if !isGlued, let start = state.flow.output.stringStart, start >= functionStart {
      functionStart = -1
    }
    if isGlued || functionStart != -1 {
      if kind == .newline { return }
      if kind == .words {
        if isGlued { state.flow.output.removeGlue() }
        if functionStart != -1 { state.flow.thread.endFunctionStarts() }
      }
    } else if kind == .newline,
      state.flow.output.textCount == 0 || state.flow.output.endsInNewline
    {
      return
    }
    // A line break has no text: outputs that say the same are equal.
    let text = kind == .newline ? TextID(rawValue: 0) : id
    let item = OutputItem(kind: kind, text: text, address: address)
    if kind == .blank {
      state.flow.output.appendBlank(
        item, isEmpty: bytes(of: id).isEmpty, functionStart: functionStart)
    } else {
      state.flow.output.append(item)
    }
  }

  /// Tags and the ends of strings.
  mutating func mark(_ instruction: Instruction, at pc: Address) throws(StoryFault) {
    switch instruction {
    case .beginTag: state.flow.output.append(OutputItem(kind: .beginTag, address: pc))
    case .legacyTag(let id):
      state.flow.output.append(OutputItem(kind: .tag, text: id, address: pc))
    case .endTag where state.flow.output.isInString: try endTagInString()
    case .endTag: state.flow.output.append(OutputItem(kind: .endTag, address: pc))
    case .endString: try endString()
    default: preconditionFailure("not a mark: \(instruction)")
    }
  }

  /// A tag of a choice goes to the stack, for the choice point to pick up.
  private mutating func endTagInString() throws(StoryFault) {
    let items = state.flow.output.items
    guard let begin = items.lastIndex(where: { $0.kind.isCommand }), items[begin].kind == .beginTag
    else { throw StoryFault("Unexpected ControlCommand while extracting tag from choice") }
    try Self.checkTextLength(byteCount(of: items[begin...]))
    var text = CleanText()
    for item in items[begin...] { append(item, to: &text) }
    state.flow.output.removeLast(items.count - begin)
    state.flow.stack.append(.tag(makeText(text.bytes)))
  }

  private mutating func endString() throws(StoryFault) {
    // Nearly every string is one text.
    let begin = state.flow.output.stringStart ?? 0
    if state.flow.output.isInString, state.flow.output.count == begin + 2,
      state.flow.output.items[begin + 1].kind == .words
    {
      state.flow.stack.append(.text(state.flow.output.items[begin + 1].text))
      state.flow.output.removeLast(2)
      return
    }
    let items = state.flow.output.items
    let texts = items[begin...].filter { $0.kind.isText }
    let tags = items[begin...].filter { $0.kind == .tag }
    state.flow.output.removeLast(items.count - begin)
    for tag in tags { state.flow.output.append(tag) }
    if texts.count == 1, texts[0].kind != .newline {
      state.flow.stack.append(.text(texts[0].text))
      return
    }
    try Self.checkTextLength(byteCount(of: texts[...]))
    var bytes: [UInt8] = []
    for item in texts {
      if item.kind == .newline {
        bytes.append(UInt8(ascii: "\n"))
      } else {
        bytes += self.bytes(of: item.text)
      }
    }
    state.flow.stack.append(.text(makeText(bytes)))
  }

  private func append(_ item: OutputItem, to text: inout CleanText) {
    switch item.kind {
    case .newline: text.append(UInt8(ascii: "\n"))
    case .blank: text.append(bytes(of: item.text))
    case .words:
      let words = bytes(of: item.text)
      if isConstant(item.text), tables.shapes[item.text.index].isClean {
        text.append(clean: words)
      } else {
        text.append(words)
      }
    case .glue, .beginTag, .endTag, .tag, .beginString: break
    }
  }

  /// The line as a reader sees it.
  var currentLine: String {
    let items = state.flow.output.items
    // Most lines are one text of the program's.
    guard items.count == 2, items[0].kind == .words, items[1].kind == .newline,
      isConstant(items[0].text), tables.shapes[items[0].text.index].isTrimmed
    else { return currentText.text }
    return String(decoding: tables.texts.line(items[0].text.index), as: UTF8.self)
  }

  /// What the line says so far.
  var currentText: CleanText {
    var text = CleanText(capacity: 256)
    var isInTag = false
    for item in state.flow.output.items {
      switch item.kind {
      case .beginTag: isInTag = true
      case .endTag: isInTag = false
      default: if !isInTag { append(item, to: &text) }
      }
    }
    return text
  }

  /// The tags of the line so far.
  var currentTags: [String] {
    guard state.flow.output.tagCount > 0 else { return [] }
    var tags: [String] = []
    var isInTag = false
    // A tag with no text at all is none; one of mere blanks is an empty one.
    var text = CleanText()
    var hasText = false
    func endTag() {
      if hasText { tags.append(text.text) }
      text.removeAll()
      hasText = false
    }
    for item in state.flow.output.items {
      switch item.kind {
      case .beginTag:
        endTag()
        isInTag = true
      case .endTag:
        endTag()
        isInTag = false
      case .tag:
        if !isInTag, !bytes(of: item.text).isEmpty { tags.append(string(of: item.text)) }
      default:
        guard isInTag else { continue }
        append(item, to: &text)
        hasText =
          hasText || item.kind == .newline
          || item.kind.isText && !bytes(of: item.text).isEmpty
      }
    }
    endTag()
    return tags
  }
}
