import Testing

@testable import Engine

/// Saved games in other tests.
enum SaveChecks {
  /// The story as a new one that was loaded from its saved game: equal, and nothing lost.
  static func reloaded(_ story: Story) -> Story {
    var again = Story(story.program, seed: 99)
    again.externals = story.externals
    #expect(repacked(story) == story.state)
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

  /// What a state becomes that is packed and unpacked.
  private static func repacked(_ story: Story) -> StoryState {
    var writer = WordRuns.Writer(after: [])
    writer.begin()
    story.state.pack(into: &writer)
    writer.end()
    var state = Story(story.program, seed: 99).state
    var words = WordSource(writer.current)
    state.unpack(from: &words)
    return state
  }
}
