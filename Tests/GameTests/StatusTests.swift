import Engine
import Testing

@testable import Game

@Suite struct StatusTests {
  private static func story(_ source: String) -> Story { Sessions.book(source).newStory(seed: 1) }

  @Test func readsRowsFromAFunctionOfTheStorys() {
    let story = Self.story(
      """
      VAR heat = 60
      VAR asked = 0
      Hello.
      === function status
      ~ asked = asked + 1
      Heat: {heat}/100 {heat > 50: hunted|known}
      Car: the grey one{asked > 1:, again}
      Nobody has said anything.

      Full: 9/3
      Date: 1/0 of it
      === function because(ending)
      {ending == "Home": You went home.}
      """)
    #expect(
      StoryWords.status(of: story) == [
        StatusRow(label: "Heat", gauge: .init(value: 60, full: 100), words: "hunted"),
        StatusRow(label: "Car", words: "the grey one"),
        StatusRow(label: "", words: "Nobody has said anything."),
        StatusRow(label: "Full", gauge: .init(value: 3, full: 3), words: ""),
        StatusRow(label: "Date", words: "1/0 of it"),
      ])
    #expect(StoryWords.status(of: story).count == 5, "asking changes nothing")
    #expect(StoryWords.reasons(for: "Home", in: story) == ["You went home."])
    #expect(StoryWords.reasons(for: "Away", in: story).isEmpty)
  }

  /// What a story happens to call by these names does no harm.
  @Test(
    arguments: [
      "Hello.", "=== status\nHere.\n-> END", "Hello.\n=== function status(x)\nX is {x}.",
      "VAR status = 3\nHello.", "Hello.\n=== function status\n~ return 1 / 0",
      "Hello.\n=== function status\n{status()}",
    ])
  func anythingElseOfThatNameSaysNothing(_ source: String) {
    #expect(StoryWords.status(of: Self.story(source)).isEmpty)
  }
}
