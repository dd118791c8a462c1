/// How far a story may go before it is taken to run away; each ends it with a run-time error.
enum StoryLimits {
  /// Instructions on the way to one line.
  static let stepCountMax = 10_000_000
  /// One that works on long texts or lists counts as one more for each so many bytes.
  static let bytesPerStep = 16
  /// Functions and tunnels inside each other.
  static let frameCountMax = 60_000
  static let evaluationStackMax = 100_000
  /// Texts, marks and glue in one line.
  static let outputCountMax = 100_000
  /// Threads started in each other.
  static let threadCountMax = 1_000
  static let choiceCountMax = 10_000
  static let textByteCountMax = 1 << 20
  /// What one line may say; it may say one text many times.
  static let lineByteCountMax = 1 << 26
  /// Frames of the call stacks that threads and choices wait with, together.
  static let heldFrameCountMax = 4_000_000
  /// Problems told with one line; the last of them says that there were more.
  static let problemCountMax = 1_000
  static let shuffleElementCountMax = 10_000
  /// What the texts and lists made at run time may take, after those that nothing holds are gone.
  static let poolByteCountMax = 1 << 26
  /// With less than this the pools are not looked through after a line; at a choice they always
  /// are.
  static let poolByteCountBetweenLines = 1 << 16
}
