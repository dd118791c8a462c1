import Testing

@testable import Engine

/// What a host asks of a story beside reading it.
@Suite struct StoryHostTests {
  private static let source = """
    # title: The Hall
    # author: Ann
    VAR gold = 3
    VAR name = "Ann"
    LIST Mood = calm, (tense)
    -> hall
    === hall
    # place: hall
    # night # cold
    A hall. # line
    ~ gold += 1
    ~ gold -= 1
    Still.
    ~ gold = 10
    ~ name = "Bob"
    ~ name = "Cy"
    Rich {pay(2)}.
    + (deep) [Down] Deep {hall.deep} {hall}. -> stair(1)
    = nook
    # warm
    # {gold} coins
    Nook.
    -> DONE
    === stair(n)
    # steep
    {n} steps.
    -> END
    === plain
    Plain. # not at the top
    -> END
    === function pay(n)
    ~ gold -= n
    ~ Mood++
    Paid.
    ~ return gold
    """

  private static func story() throws -> Story {
    Story(try InkCase("host", source).program())
  }

  @Test(
    arguments: [
      ("hall", ["place: hall", "night", "cold"]), ("hall.nook", ["warm"]), ("stair", []),
      ("plain", []), ("nowhere", nil),
    ] as [(String, [String]?)])
  func givesTheTagsOfAPath(_ path: String, _ tags: [String]?) throws {
    let story = try Self.story()
    let before = story.state
    #expect(story.tags(at: path) == tags)
    #expect(story.state == before)
    let compiled = Story(try Program(inkJSON: Array(story.program.inkJSON().utf8)))
    #expect(compiled.tags(at: path) == tags)
    #expect(compiled.globalTags == ["title: The Hall", "author: Ann"])
  }

  @Test func tellsOfChangesOncePerLineWithTheLastValue() throws {
    var story = try Self.story()
    story.observed = ["gold", "name", "nothing", "Mood"]
    #expect(story.observed == ["gold", "name", "Mood"])
    #expect(story.changes == [])
    #expect(
      story.next()
        == .line(
          Line(
            text: "A hall.\n",
            tags: [
              "title: The Hall", "author: Ann", "place: hall", "night", "cold", "line",
            ])))
    #expect(story.changes == [])
    // Up and down again within one line is no change.
    _ = story.next()
    #expect(story.changes == [])
    _ = story.next()
    #expect(
      story.changes == [
        VariableChange(name: "gold", value: .int(8)),
        VariableChange(name: "name", value: .text("Cy")),
        VariableChange(name: "Mood", value: .list([])),
      ])
    _ = story.next()
    #expect(story.changes == [])
  }

  @Test func tellsOfWhatTheHostDoes() throws {
    var story = try Self.story()
    story.observed = ["gold"]
    #expect(story.setGlobal("gold", to: .int(3)) == true)
    #expect(story.changes == [])
    #expect(story.setGlobal("gold", to: .int(50)) == true)
    #expect(story.changes == [VariableChange(name: "gold", value: .int(50))])
    let result = story.evaluate(function: "pay", arguments: [.int(20)])
    #expect(result?.value == .int(30))
    #expect(result?.text == "Paid.\n")
    #expect(story.changes == [VariableChange(name: "gold", value: .int(30))])
    story.restore(try Self.story().state)
    #expect(story.changes == [], "loading is no change")
    _ = story.next()
    #expect(story.changes == [])
    story.observed = []
    #expect(story.setGlobal("gold", to: .int(1)) == true)
    #expect(story.changes == [])
  }

  @Test func countsVisitsByPathAndLabel() throws {
    var story = try Self.story()
    _ = EditCase.read(&story)
    story.choose(0)
    _ = EditCase.read(&story)
    #expect(story.visitCount(at: "hall") == 1)
    #expect(story.visitCount(at: "hall.deep") == 1)
    #expect(story.visitCount(at: "plain") == nil, "nobody asks for it")
  }

  @Test func jumpsWithArguments() throws {
    var story = try Self.story()
    _ = EditCase.read(&story)
    #expect(story.jump(to: "stair", arguments: [.list(["Mood.none"])]) == false)
    #expect(story.choices.count == 1, "nothing changed")
    #expect(story.jump(to: "stair", arguments: [.int(39)]) == true)
    #expect(story.choices.isEmpty)
    #expect(story.next() == .line(Line(text: "39 steps.\n", tags: ["steep"])))
    #expect(story.next() == .ended)
    #expect(story.jump(to: "hall.nook") == true)
    #expect(story.next() == .line(Line(text: "Nook.\n", tags: ["warm", "8 coins"])))
  }
}
