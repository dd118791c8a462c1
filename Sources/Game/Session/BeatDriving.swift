import Engine

/// A driving sequence in beats: it stands still at every decision, and says in words what there is
/// to decide.
protocol BeatDriving {
  var situation: BeatSituation { get }
  /// Takes one of the situation's choices, from 0, and drives to the next decision.
  mutating func take(_ choice: Int) -> [DriveEvent]
  /// Answers the question that `DriveEvent.talkOpened` has asked, from 1, and drives on.
  mutating func answer(_ number: Int) -> [DriveEvent]
  /// Lets him drive to the end of it.
  mutating func letHimDrive() -> [DriveEvent]
  /// Flags that the story may set, and one that it has set.
  var storyFlags: [String] { get }
  mutating func hear(flag: String)
  /// How it ended; nil while it goes on.
  var report: DriveReport? { get }
}

typealias BeatSituation = BeatDrive.Situation

extension BeatDrive: BeatDriving {
  var storyFlags: [String] { state.sequence.storyFlags }

  var report: DriveReport? { isOver ? state.report : nil }
}
