/// How far the host has come in a call that it answers in several steps.
struct HostStep: Hashable, Sendable {
  var rawValue: Int32 = 0
}

/// What calls of the host can give: declared values, and the outcomes of driving sequences.
public struct HostOutcomes: Sendable {
  /// By the name of an external function: the values that it may give.
  public var values: [String: [HostValue]]

  /// Draws of more outcomes than this are tried at their ends and where the program compares.
  static let drawOutcomeCountMax = 100

  public init(values: [String: [HostValue]] = [:]) {
    self.values = values
  }

  /// The functions that the host answers; others go to the story.
  var names: [String] { values.keys.sorted() }

  func wayCount(of id: ExternalCallID, at step: HostStep, in story: Story) -> Int {
    let name = story.program.externalCalls[id.index].name
    return max(1, values[name]?.count ?? 0)
  }

  /// Gives an answer; or, if the call needs more of them, where it stands now.
  func take(
    _ way: Int, of id: ExternalCallID, at step: HostStep, in story: inout Story
  ) -> HostStep? {
    let name = story.program.externalCalls[id.index].name
    let answers = values[name] ?? []
    story.resume(returning: way < answers.count ? answers[way] : .void)
    return nil
  }

  func outcome(_ way: Int, of draw: Chance.Draw) -> Int32 {
    let count = Int(draw.outcomeCount)
    guard count > Self.drawOutcomeCountMax else { return Int32(way) }
    // Evenly, both ends included.
    return Int32(way * (count - 1) / (Self.drawOutcomeCountMax - 1))
  }
}
