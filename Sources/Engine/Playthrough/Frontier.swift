/// Crossings whose ways are still to be taken, first in, first out.
struct Frontier {
  private var blocks: [CrossingBlock] = []
  private var head = 0
  /// How many crossings there are.
  private(set) var count = 0
  private(set) var byteCount = 0

  var isEmpty: Bool { count == 0 }

  mutating func append(_ block: CrossingBlock) {
    let waitingCount = block.waitingCount
    if waitingCount == 0 { return }
    blocks.append(block)
    count += waitingCount
    byteCount += block.byteCount
  }

  /// Takes the first crossings out, as blocks of about so many for one worker each.
  mutating func take(taskCountMax: Int, crossingCount: Int) -> [[CrossingBlock]] {
    var tasks: [[CrossingBlock]] = []
    while head < blocks.count, tasks.count < taskCountMax {
      var task: [CrossingBlock] = []
      var taken = 0
      while head < blocks.count, taken < crossingCount {
        task.append(blocks[head])
        taken += blocks[head].waitingCount
        byteCount -= blocks[head].byteCount
        blocks[head] = CrossingBlock()
        head += 1
      }
      count -= taken
      tasks.append(task)
    }
    if head * 2 > blocks.count {
      blocks.removeFirst(head)
      head = 0
    }
    return tasks
  }
}

/// Some crossings in the order in which they were come to, packed.
struct CrossingBlock: Sendable {
  let runs: WordRuns
  /// By crossing: the number of its state; `known` if it turned out that another path led to it.
  var states: [Int32] = []

  static let known: Int32 = -1

  init(_ runs: WordRuns = WordRuns()) { self.runs = runs }

  /// Crossings whose ways are to be taken.
  var waitingCount: Int { states.count { $0 != Self.known } }

  var byteCount: Int {
    let fixed = MemoryLayout<Self>.stride + 32
    return fixed + runs.byteCount + states.capacity * 4
  }
}

extension Crossing {
  /// Becomes the crossing that a run was made of.
  mutating func unpack(from words: [UInt32]) {
    var words = WordSource(words)
    state.unpack(from: &words)
    wait = Wait(unpackedFrom: &words)
    ending = words.takeBool() ? String(unpackedFrom: &words) : nil
    talkingIn = words.takeBool() ? HostCall(unpackedFrom: &words) : nil
  }

  /// The state comes first: most of it stands in the same place in all crossings.
  static func pack(
    _ state: StoryState, _ wait: Wait, ending: String?, talkingIn: HostCall?,
    into words: inout some WordSink
  ) {
    state.pack(into: &words)
    wait.pack(into: &words)
    words.put(ending == nil ? 0 : 1)
    ending?.pack(into: &words)
    words.put(talkingIn == nil ? 0 : 1)
    talkingIn?.pack(into: &words)
  }
}

extension Crossing.Wait {
  fileprivate func pack(into words: inout some WordSink) {
    switch self {
    case .choices(let count):
      words.put(0)
      words.put(UInt32(count))
    case .draw(let draw):
      words.put(1)
      words.put(UInt32(bitPattern: draw.outcomeCount))
      words.put(UInt32(bitPattern: draw.first))
    case .call(let call):
      words.put(2)
      call.pack(into: &words)
    case .talk(let count):
      words.put(3)
      words.put(UInt32(count))
    case .doubt: preconditionFailure("a search with doubts keeps its crossings as they are")
    }
  }

  fileprivate init(unpackedFrom words: inout WordSource) {
    switch words.take() {
    case 0: self = .choices(words.takeCount())
    case 1: self = .draw(Chance.Draw(outcomeCount: words.takeSigned(), first: words.takeSigned()))
    case 2: self = .call(HostCall(unpackedFrom: &words))
    default: self = .talk(words.takeCount())
    }
  }
}

extension HostCall {
  fileprivate func pack(into words: inout some WordSink) {
    words.put(id.rawValue)
    words.put(UInt32(stage))
  }

  fileprivate init(unpackedFrom words: inout WordSource) {
    self.init(id: ExternalCallID(rawValue: words.take()), stage: words.takeCount())
  }
}
