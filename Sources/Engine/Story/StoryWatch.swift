/// What a story that is watched was seen to do, by instruction. Costs one test a step when off.
struct StoryWatch: Sendable {
  private(set) var isOn = false
  private(set) var marks: [Mark] = []
  /// What was seen for the first time since this was last emptied, in order.
  var fresh: [Sighting] = []
  /// The last instruction that ran.
  private(set) var last = Address.none
  /// A global was set since this was last taken back; nobody has looked at them yet.
  var hasStored = true
  /// By instruction: the fact that it asks for or sets, which may be in doubt; -1 for none. Empty
  /// while nothing can be.
  var cells: [Int32] = []

  struct Mark: OptionSet, Hashable, Sendable, BitwiseCopyable {
    let rawValue: UInt8
    static let ran = Mark(rawValue: 1)
    /// A conditional divert went, or a choice was offered.
    static let taken = Mark(rawValue: 2)
    /// A conditional divert did not go, or the condition of a choice was false.
    static let refused = Mark(rawValue: 4)
    /// A choice was held back because it was taken before.
    static let usedUp = Mark(rawValue: 8)
  }

  struct Sighting: Hashable, Sendable, BitwiseCopyable {
    let mark: Mark
    let address: Address
  }

  init() {}

  init(watching program: Program) {
    isOn = true
    marks = Array(repeating: [], count: program.instructions.count)
  }

  @inline(__always)
  mutating func ran(_ pc: Address) {
    last = pc
    if marks[Int(pc)].isEmpty { note(.ran, at: pc) }
  }

  mutating func note(_ mark: Mark, at pc: Address) {
    guard isOn, !marks[Int(pc)].contains(mark) else { return }
    marks[Int(pc)].insert(mark)
    fresh.append(Sighting(mark: mark, address: pc))
  }

  /// Forgets what was seen since `fresh` was last emptied, so that it counts as new again.
  mutating func forget() {
    for sighting in fresh { marks[Int(sighting.address)] = [] }
    fresh.removeAll(keepingCapacity: true)
    last = .none
  }
}
