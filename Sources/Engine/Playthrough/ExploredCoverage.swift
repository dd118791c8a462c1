/// What was seen to run, and on which step first.
struct ExploredCoverage: Sendable {
  private(set) var marks: [StoryWatch.Mark]
  /// Four for each instruction, one a mark.
  private var firstSteps: [Explorer.Step]

  private static let markCount = 4

  init(_ program: Program) {
    let count = program.instructions.count
    marks = Array(repeating: [], count: count)
    firstSteps = Array(repeating: .start, count: count * Self.markCount)
  }

  /// Notes what was seen; steps come in the order of their depth, but for those of one batch.
  mutating func note(_ sighting: StoryWatch.Sighting, on step: Explorer.Step) {
    let place = index(sighting.mark, sighting.address)
    if marks[Int(sighting.address)].contains(sighting.mark) {
      let known = firstSteps[place]
      guard (step.state, step.way) < (known.state, known.way) else { return }
    }
    marks[Int(sighting.address)].insert(sighting.mark)
    firstSteps[place] = step
  }

  func has(_ mark: StoryWatch.Mark, at address: Address) -> Bool {
    marks[Int(address)].contains(mark)
  }

  /// The first step on which something was seen.
  func firstStep(_ mark: StoryWatch.Mark, at address: Address) -> Explorer.Step? {
    has(mark, at: address) ? firstSteps[index(mark, address)] : nil
  }

  private func index(_ mark: StoryWatch.Mark, _ address: Address) -> Int {
    Int(address) * Self.markCount + mark.rawValue.trailingZeroBitCount
  }
}
