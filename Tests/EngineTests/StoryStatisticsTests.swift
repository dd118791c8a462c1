import Engine
import Testing

/// What counts as prose, and where it is counted.
struct StoryStatisticsTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let ink: String
    let words: Int
    var choices = 0
    var branches = 0
    var longest: Int?
    var endings: [String] = []

    var testDescription: String { name }
  }

  @Test(arguments: [
    Sample(name: "words with apostrophes", ink: "It's nine o'clock, isn't it?", words: 5, longest: 5),
    Sample(name: "numbers are words, dashes are not", ink: "Route 66 - westward.", words: 3),
    Sample(name: "tags are no prose", ink: "One two. # three four\n# five\nSix.", words: 3, longest: 2),
    Sample(name: "logic is no prose", ink: "VAR a = \"one two\"\n~ a = \"three {a} four\"\nText.", words: 1),
    Sample(
      name: "a choice's text counts once for each of its parts",
      ink: "Before.\n* Take [it all] the car.\n  After that.\n", words: 8, choices: 1, longest: 4),
    Sample(name: "a fallback is no choice", ink: "* One\n* -> \n  Two three.\n", words: 3, choices: 1),
    Sample(
      name: "branches add up", ink: "VAR a = 1\n{a: one two|three}\n{&x|y}", words: 5, branches: 3),
    Sample(
      name: "a passage goes through its branches",
      ink: "VAR a = 1\nOne two. {a:Three.|Four five.} Six. {a:Seven.} {&x|y z}\n", words: 10, longest: 8),
    Sample(
      name: "forks in forks",
      ink: "VAR a = 1\n{ a:\n- 1: one two {a:three|four five} six\n- 2: one\n- else: {a:one two three four}\n}\nEnd.",
      words: 12, longest: 6),
    Sample(
      name: "a passage ends at a gather", ink: "One two three.\n* Go\n- Four five.\n", words: 6,
      choices: 1, longest: 3),
    Sample(
      name: "endings are told by name, once",
      ink: "* a -> k\n* b -> k\n=== k\n# ending: The Lot\nText. -> END\n", words: 3, choices: 2,
      endings: ["The Lot"]),
  ])
  func counts(_ sample: Sample) throws {
    let statistics = StoryStatistics(try program(sample.ink))
    #expect(statistics.words == sample.words)
    #expect(statistics.choices == sample.choices)
    if sample.branches > 0 { #expect(statistics.branches == sample.branches) }
    if let longest = sample.longest { #expect(statistics.longestPassageWords == longest) }
    #expect(statistics.endings == sample.endings)
  }

  @Test func tellsFilesAndKnotsApart() throws {
    let loader = MemoryLoader([
      "story.ink": "INCLUDE chapters/one.ink\nHello there.\n-> first\n",
      "chapters/one.ink": "=== first\nOne two three.\n-> second\n=== second\nFour.\n-> END\n",
    ])
    let program = try #require(try compile("story.ink", from: loader).program)
    let statistics = StoryStatistics(program)
    #expect(statistics.chapters.map(\.name).sorted() == ["one", "story"])
    let one = try #require(statistics.chapters.first { $0.name == "one" })
    #expect(one.words == 4)
    #expect(one.knots.map(\.name) == ["first", "second"])
    #expect(one.knots.map(\.words) == [3, 1])
    #expect(statistics.longestPassagePlace?.file == "chapters/one.ink")
    #expect(statistics.longestPassagePlace?.line == 2)
  }

  @Test func countsACompiledStoryAlike() throws {
    let program = try program("Hello there.\n* [Go on] -> k\n=== k\nIt ends. -> END\n")
    let again = try Program(inkJSON: Array(program.inkJSON().utf8))
    #expect(StoryStatistics(again).words == StoryStatistics(program).words)
    #expect(StoryStatistics(again).chapters.count == 1)
  }

  private func program(_ ink: String) throws -> Program {
    try #require(try compile("story.ink", from: MemoryLoader(["story.ink": ink])).program)
  }
}
