/// How a drive ended, and what a story learns of it.
public struct DriveReport: Hashable, Sendable {
  /// The name of the outcome: what the story's call returns.
  public var outcome: String
  /// Story seconds that it took.
  public var seconds: Int
  /// 0 to 100.
  public var heat: Int
  /// 0 to 100.
  public var damage: Int

  /// A report for a sequence that was not driven: a forced outcome.
  public init(outcome: String, seconds: Int = 0, heat: Int = 0, damage: Int = 0) {
    self.outcome = outcome
    self.seconds = seconds
    self.heat = heat
    self.damage = damage
  }
}

extension DriveState {
  /// What there is to report of it now; the outcome is empty while it goes on.
  public var report: DriveReport {
    DriveReport(
      outcome: outcome ?? "", seconds: storySeconds - sequence.clock.startsAt, heat: heat,
      damage: player.damage)
  }
}
