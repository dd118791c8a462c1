import Engine

extension Playing {
  /// Which of a sequence's story flags hold.
  func driveFlags(_ names: [String]) -> [String] { reading.story.driveFlags(among: names) }
}
