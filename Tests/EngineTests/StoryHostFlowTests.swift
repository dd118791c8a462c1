import Testing

@testable import Engine

/// Talk beside a call that waits: what a driving sequence does to a story.
@Suite struct StoryHostFlowTests {
  private static let source = """
    VAR crew = 0
    EXTERNAL drive(sequence)
    Before {drive("window")} after, with {crew} in the car.
    -> END
    === function drive(sequence)
    ~ return "nobody"
    === radio
    ~ crew = 1
    Crackle.
    * [Answer] Over.
      -> DONE
    """

  @Test func talksWhileACallWaits() throws {
    let loader = MemoryLoader(["story.ink": Self.source])
    let program = try #require(compile("story.ink", from: loader).program)
    var story = Story(program)
    story.externals = ["drive"]
    let request = ExternalRequest(name: "drive", arguments: [.text("window")])
    #expect(story.next() == .call(request))

    story.switchFlow(to: "drive")
    #expect(story.jump(to: "radio") == true)
    #expect(story.next() == .line(Line(text: "Crackle.\n")))
    #expect(story.choices.map(\.text) == ["Answer"])
    story.choose(0)
    #expect(story.next() == .line(Line(text: "Over.\n")))
    #expect(story.next() == .ended)

    story.removeFlow("drive")
    #expect(story.next() == .call(request), "it still waits")
    story.resume(returning: .text("clean"))
    #expect(story.next() == .line(Line(text: "Before clean after, with 1 in the car.\n")))
    #expect(story.next() == .ended)
  }
}
