/// A state as a run of words, so that many states of one story can be kept in little room.
///
/// What every state of a program has as many of comes first: two runs then have most of their words
/// in the same places, and `WordRuns` keeps only those that differ.
extension StoryState {
  func pack(into words: inout some WordSink) {
    for value in globals { value.pack(into: &words) }
    words.put(visitCounts)
    words.put(turnIndices)
    words.put(UInt32(bitPattern: turnIndex))
    words.put(UInt32(bitPattern: storySeed))
    words.put(UInt32(bitPattern: previousRandom))
    packChance(into: &words)
    texts.pack(into: &words)
    words.put(UInt32(lists.count))
    for index in 0..<lists.count { lists[index].pack(into: &words) }
    words.put(UInt32(problems.count))
    for problem in problems { problem.pack(into: &words) }
    flow.pack(into: &words)
    words.put(UInt32(otherFlows.count))
    for flow in otherFlows { flow.pack(into: &words) }
  }

  /// Becomes the state that a run was made of; this one is of the same program.
  mutating func unpack(from words: inout WordSource) {
    for index in globals.indices { globals[index] = Value(unpackedFrom: &words) }
    words.take(into: &visitCounts)
    words.take(into: &turnIndices)
    turnIndex = words.takeSigned()
    storySeed = words.takeSigned()
    previousRandom = words.takeSigned()
    chance = words.takeBool() ? Chance(unpackedFrom: &words) : nil
    texts.unpack(from: &words)
    lists = ListPool()
    for _ in 0..<words.takeCount() { lists.append(ListValue(unpackedFrom: &words)) }
    problems = []
    for _ in 0..<words.takeCount() { problems.append(Problem(unpackedFrom: &words)) }
    flow.unpack(from: &words)
    otherFlows = []
    for _ in 0..<words.takeCount() {
      var flow = Flow(name: "")
      flow.unpack(from: &words)
      otherFlows.append(flow)
    }
  }

  private func packChance(into words: inout some WordSink) {
    words.put(chance == nil ? 0 : 1)
    guard let chance else { return }
    words.put(chance.isSeeded ? 1 : 0)
    words.put(UInt32(bitPattern: chance.outcome ?? -1))
    words.put(UInt32(chance.deals.count))
    for deal in chance.deals {
      words.put(deal.container.rawValue)
      deal.shown.pack(into: &words)
    }
  }
}

/// Where a run of words goes.
protocol WordSink {
  mutating func put(_ word: UInt32)
  /// The same as all of them by themselves.
  mutating func put(_ numbers: [Int32])
}

/// Where a run of words comes from, in the order in which they were put.
struct WordSource {
  private let words: [UInt32]
  private var next = 0

  init(_ words: [UInt32]) { self.words = words }

  @inline(__always)
  mutating func take() -> UInt32 {
    next += 1
    return words[next - 1]
  }

  @inline(__always)
  mutating func takeSigned() -> Int32 { Int32(bitPattern: take()) }

  /// As many as there are in an array, into it.
  mutating func take(into numbers: inout [Int32]) {
    precondition(next + numbers.count <= words.count, "as many were put")
    for index in numbers.indices { numbers[index] = Int32(bitPattern: words[next + index]) }
    next += numbers.count
  }

  mutating func takeCount() -> Int { Int(take()) }
  mutating func takeBool() -> Bool { take() != 0 }
}

// MARK: - Flows

extension Flow {
  fileprivate func pack(into words: inout some WordSink) {
    // Nearly every flow is the default one.
    words.put(name == Story.defaultFlow ? 0 : 1)
    if name != Story.defaultFlow { name.pack(into: &words) }
    words.put((didSafeExit ? 1 : 0) | (isMidLine ? 2 : 0))
    words.put(pendingCall.map { $0.rawValue + 1 } ?? 0)
    thread.pack(into: &words)
    words.put(UInt32(suspended.count))
    for index in suspended.indices { suspended[index].pack(into: &words) }
    words.put(UInt32(choices.count))
    for index in choices.indices { choices[index].pack(into: &words) }
    words.put(UInt32(stack.count))
    for value in stack { value.pack(into: &words) }
    words.put(UInt32(output.count))
    for item in output.items {
      words.put(UInt32(item.kind.rawValue))
      words.put(item.text.rawValue)
      words.put(item.address)
    }
  }

  fileprivate mutating func unpack(from words: inout WordSource) {
    name = words.takeBool() ? String(unpackedFrom: &words) : Story.defaultFlow
    let flags = words.take()
    didSafeExit = flags & 1 != 0
    isMidLine = flags & 2 != 0
    let call = words.take()
    pendingCall = call == 0 ? nil : ExternalCallID(rawValue: call - 1)
    thread = StoryThread(unpackedFrom: &words)
    suspended.removeAll(keepingCapacity: true)
    for _ in 0..<words.takeCount() { suspended.append(StoryThread(unpackedFrom: &words)) }
    choices.removeAll(keepingCapacity: true)
    for _ in 0..<words.takeCount() { choices.append(PendingChoice(unpackedFrom: &words)) }
    stack.removeAll(keepingCapacity: true)
    for _ in 0..<words.takeCount() { stack.append(Value(unpackedFrom: &words)) }
    output.removeAll()
    for _ in 0..<words.takeCount() {
      guard let kind = OutputItem.Kind(rawValue: UInt8(words.take())) else {
        preconditionFailure("an item was packed with its kind")
      }
      output.append(
        OutputItem(kind: kind, text: TextID(rawValue: words.take()), address: words.take()))
    }
  }
}

extension StoryThread {
  /// Nearly every thread is a place and no more.
  @inline(__always)
  private var isPlain: Bool {
    below.isEmpty && temporaries.isEmpty && top == Frame(pc: top.pc, kind: top.kind)
  }

  /// The first word says how many frames there are, with a lowest bit of 0; or, with one of 1, of
  /// which kind the frame of a plain thread is.
  @inline(__always)
  fileprivate func pack(into words: inout some WordSink) {
    let isPlain = isPlain
    words.put(isPlain ? UInt32(top.kind.rawValue) << 1 | 1 : UInt32(frameCount) << 1)
    words.put(previous)
    if isPlain { words.put(top.pc) } else { packFrames(into: &words) }
  }

  private func packFrames(into words: inout some WordSink) {
    for depth in 0..<frameCount {
      let frame = self[depth]
      words.put(frame.pc)
      words.put(UInt32(frame.kind.rawValue))
      words.put(frame.base)
      words.put(UInt32(bitPattern: frame.outputStart))
      words.put(frame.stackBase)
    }
    words.put(UInt32(temporaries.count))
    for temporary in temporaries {
      words.put(temporary.name.rawValue)
      temporary.value.pack(into: &words)
    }
  }

  fileprivate init(unpackedFrom words: inout WordSource) {
    let head = words.take()
    self.init()
    previous = words.take()
    if head & 1 != 0 {
      top = Frame(pc: words.take(), kind: Frame.Kind(packed: head >> 1))
      return
    }
    for depth in 0..<(head >> 1) {
      let frame = Frame(
        pc: words.take(), kind: Frame.Kind(packed: words.take()), base: words.take(),
        outputStart: words.takeSigned(), stackBase: words.take())
      if depth == 0 { top = frame } else { push(frame) }
    }
    for _ in 0..<words.takeCount() {
      let name = NameID(rawValue: words.take())
      temporaries.append(Temporary(name: name, value: Value(unpackedFrom: &words)))
    }
  }
}

extension Frame.Kind {
  fileprivate init(packed word: UInt32) {
    guard let kind = Self(rawValue: UInt8(word)) else {
      preconditionFailure("a frame was packed with its kind")
    }
    self = kind
  }
}

extension PendingChoice {
  @inline(__always)
  fileprivate func pack(into words: inout some WordSink) {
    words.put(text.rawValue)
    words.put(target.rawValue)
    words.put(UInt32(tags.count) << 1 | (isInvisibleDefault ? 1 : 0))
    for tag in tags { words.put(tag.rawValue) }
    thread.pack(into: &words)
  }

  fileprivate init(unpackedFrom words: inout WordSource) {
    let text = TextID(rawValue: words.take())
    let target = TargetID(rawValue: words.take())
    let head = words.take()
    var tags: [TextID] = []
    for _ in 0..<(head >> 1) { tags.append(TextID(rawValue: words.take())) }
    self.init(
      text: text, tags: tags, target: target, isInvisibleDefault: head & 1 != 0,
      thread: StoryThread(unpackedFrom: &words))
  }
}

// MARK: - Values

extension Value {
  @inline(__always)
  fileprivate func pack(into words: inout some WordSink) {
    let (kind, content): (UInt32, UInt32) =
      switch self {
      case .void: (0, 0)
      case .int(let number): (1, UInt32(bitPattern: number))
      case .float(let number): (2, number.bitPattern)
      case .bool(let isTrue): (3, isTrue ? 1 : 0)
      case .text(let id): (4, id.rawValue)
      case .list(let id): (5, id.rawValue)
      case .target(let id): (6, id.rawValue)
      case .pointerToGlobal(let id): (7, id.rawValue)
      case .pointerToTemporary(let name, let depth): (8 | UInt32(depth) << 8, name.rawValue)
      case .tag(let id): (9, id.rawValue)
      }
    words.put(kind)
    words.put(content)
  }

  @inline(__always)
  fileprivate init(unpackedFrom words: inout WordSource) {
    let kind = words.take()
    let content = words.take()
    self =
      switch kind & 0xFF {
      case 0: .void
      case 1: .int(Int32(bitPattern: content))
      case 2: .float(Float(bitPattern: content))
      case 3: .bool(content != 0)
      case 4: .text(TextID(rawValue: content))
      case 5: .list(ListValueID(rawValue: content))
      case 6: .target(TargetID(rawValue: content))
      case 7: .pointerToGlobal(GlobalID(rawValue: content))
      case 8: .pointerToTemporary(NameID(rawValue: content), depth: UInt16(kind >> 8))
      default: .tag(TextID(rawValue: content))
      }
  }
}

extension BitSet {
  fileprivate func pack(into words: inout some WordSink) {
    words.put(UInt32(count))
    for member in self { words.put(UInt32(member)) }
  }

  fileprivate init(unpackedFrom words: inout WordSource) {
    self.init()
    for _ in 0..<words.takeCount() { insert(words.takeCount()) }
  }
}

extension ListValue {
  fileprivate func pack(into words: inout some WordSink) {
    let items = itemsInOrder
    words.put(UInt32(items.count))
    for item in items { words.put(UInt32(item)) }
    origins.pack(into: &words)
  }

  fileprivate init(unpackedFrom words: inout WordSource) {
    self.init()
    for _ in 0..<words.takeCount() { insert(ListItemID(rawValue: words.take())) }
    origins = BitSet(unpackedFrom: &words)
  }
}

extension TextPool {
  fileprivate func pack(into words: inout some WordSink) {
    words.put(UInt32(count))
    for index in indices { packBytes(self[index], into: &words) }
  }

  fileprivate mutating func unpack(from words: inout WordSource) {
    self = TextPool()
    for _ in 0..<words.takeCount() { append(unpackBytes(from: &words)) }
  }
}

extension Chance {
  fileprivate init(unpackedFrom words: inout WordSource) {
    let isSeeded = words.takeBool()
    let outcome = words.takeSigned()
    var deals: [Deal] = []
    for _ in 0..<words.takeCount() {
      let container = ContainerID(rawValue: words.take())
      deals.append(Deal(container: container, shown: BitSet(unpackedFrom: &words)))
    }
    self.init(outcome: outcome < 0 ? nil : outcome, deals: deals, isSeeded: isSeeded)
  }
}

// MARK: - Strings

extension String {
  func pack(into words: inout some WordSink) { packBytes(utf8, into: &words) }

  init(unpackedFrom words: inout WordSource) {
    self.init(decoding: unpackBytes(from: &words), as: UTF8.self)
  }
}

extension Problem {
  fileprivate func pack(into words: inout some WordSink) {
    words.put(kind == .error ? 0 : 1)
    message.pack(into: &words)
    words.put(UInt32(line ?? 0))
    for text in [file, path] {
      words.put(text == nil ? 0 : 1)
      text?.pack(into: &words)
    }
  }

  fileprivate init(unpackedFrom words: inout WordSource) {
    let kind = words.takeBool() ? Kind.warning : .error
    let message = String(unpackedFrom: &words)
    let line = words.takeCount()
    let file = words.takeBool() ? String(unpackedFrom: &words) : nil
    let path = words.takeBool() ? String(unpackedFrom: &words) : nil
    self.init(kind, message, file: file, line: line == 0 ? nil : line, path: path)
  }
}

private func packBytes(_ bytes: some Collection<UInt8>, into words: inout some WordSink) {
  words.put(UInt32(bytes.count))
  for byte in bytes { words.put(UInt32(byte)) }
}

private func unpackBytes(from words: inout WordSource) -> [UInt8] {
  (0..<words.takeCount()).map { _ in UInt8(words.take()) }
}
