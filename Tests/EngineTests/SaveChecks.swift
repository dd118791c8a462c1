import Testing

@testable import Engine

/// Saved games in other tests.
enum SaveChecks {
  /// The story as a new one that was loaded from its saved game: equal, and nothing lost.
  static func reloaded(_ story: Story) -> Story {
    var again = Story(story.program, seed: 99)
    again.externals = story.externals
    do throws(SavedGameError) {
      let saved = SavedGame(story, title: "A test")
      let bytes = saved.bytes
      let losses = try again.restore(SavedGame(bytes: bytes), title: "A test")
      #expect(losses == [])
      #expect(again.state == story.state)
      #expect(SavedGame(again, title: "A test").bytes == bytes)
    } catch {
      Issue.record("\(error)")
    }
    return again
  }
}
