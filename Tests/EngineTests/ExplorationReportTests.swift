import Foundation
import Testing

@testable import Engine

/// Properties, random play, slices, and the formats of reports.
@Suite struct ExplorationReportTests {
  static let story = """
    VAR heat = 0
    VAR mood = "calm"
    -> street
    == street
    + {heat < 3} [Speed]
      ~ heat++
      -> street2
    * [Smile]
      ~ mood = "glad"
      -> street
    * [Frown]
      ~ mood = "cross"
      -> street
    * [Home]
      {mood == "glad": You whistle.}
      {mood == "calm": You hum.}
      # ending: home
      -> END
    == street2
    {heat > 2: Sirens. # siren}
    -> street
    """

  private static func program(_ properties: [StoryProperty] = []) throws -> Program {
    let loader = PropertyLoader(
      base: MemoryLoader(["story.ink": story]), main: "story.ink", properties: properties)
    let compilation = try compile("story.ink", from: loader)
    return try #require(compilation.program, "\(compilation.diagnostics.map(\.message))")
  }

  private static func report(_ texts: [String]) throws -> ExplorationReport {
    let properties = texts.compactMap { StoryProperty($0) }
    #expect(properties.count == texts.count)
    let explorer = Explorer(Story(try program(properties)), properties: properties)
    return explorer.report(on: explorer.explore())
  }

  struct Property: Sendable, CustomTestStringConvertible {
    let text: String
    let verdict: ExplorationReport.Verdict
    let holds: Bool
    var path: [String] = []

    var testDescription: String { text }
  }

  @Test(arguments: [
    Property(text: "always: heat >= 0", verdict: .impossible, holds: true),
    Property(text: "always: heat < 2", verdict: .witnessed, holds: false, path: ["Speed", "Speed"]),
    Property(text: "never: heat == 4", verdict: .impossible, holds: true),
    Property(
      text: "never: mood == \"cross\" and heat == 1", verdict: .witnessed, holds: false,
      path: ["Speed", "Frown"]),
    Property(
      text: "always: heat >= 0\n  and heat < 2\r\n", verdict: .witnessed, holds: false,
      path: ["Speed", "Speed"]),
    Property(text: "reach: ending home", verdict: .witnessed, holds: true, path: ["Home"]),
    Property(text: "reach: ending jail", verdict: .impossible, holds: false),
    Property(
      text: "reach: tag siren", verdict: .witnessed, holds: true, path: ["Speed", "Speed", "Speed"]),
    Property(text: "from anywhere: an ending", verdict: .impossible, holds: true),
  ])
  func decides(_ property: Property) throws {
    let report = try Self.report([property.text])
    let result = try #require(report.properties.first)
    #expect(result.verdict == property.verdict)
    #expect(result.holds == property.holds)
    #expect(result.path.map(\.description) == property.path)
    #expect(report.coverage["knots"]?.total == 2)
    #expect(report.hasProblems == !property.holds)
  }

  @Test(arguments: ["heat >= 0", "sometimes: heat", "always:", "from anywhere: heat > 3"])
  func refusesWhatIsNoProperty(_ text: String) {
    #expect(StoryProperty(text) == nil)
    let file = PropertyFile(yaml: "- always: heat >= 0\n- \"\(text)\"\n")
    #expect(file.properties.map(\.text) == ["always: heat >= 0"])
    #expect(file.mistakes.count == 1)
    #expect(file.mistakes[0].hasPrefix("properties.yaml:2"))
  }

  struct UnreadableFile: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Nil for a folder.
    let bytes: [UInt8]?
    let mistakes: [String]
  }

  @Test(arguments: [
    UnreadableFile(
      testDescription: "a sound one", bytes: Array("- reach: an ending\n".utf8), mistakes: []),
    UnreadableFile(
      testDescription: "Latin-1", bytes: Array("- never: caf".utf8) + [0xE9],
      mistakes: ["'properties.yaml' is not UTF-8 (line 1, column 13): save it as UTF-8"]),
    UnreadableFile(
      testDescription: "a folder", bytes: nil,
      mistakes: ["'properties.yaml' cannot be read: it is a folder"]),
  ])
  func aPropertyFileThatCannotBeReadIsAMistake(_ file: UnreadableFile) throws {
    try ScriptFixture.withFolder(["story.ink": "-> END\n"]) { folder in
      let path = URL(fileURLWithPath: folder + "/properties.yaml")
      if let bytes = file.bytes {
        try Data(bytes).write(to: path)
      } else {
        try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
      }
      #expect(PropertyFile(folder: folder).mistakes == file.mistakes)
      // There is none below a file.
      #expect(PropertyFile(folder: folder + "/story.ink").mistakes == [])
    }
  }

  static func json(_ report: ExplorationReport) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return try encoder.encode(report)
  }

  @Test func walksTheSameInShards() throws {
    let program = try Self.program()
    func play(_ policy: RandomWalks.Policy) -> ExplorationReport {
      var walks = RandomWalks(Story(program), count: 60, seed: 7, policy: policy)
      walks.play()
      return walks.report()
    }
    let whole = play(.independent(shard: 0, shardCount: 1))
    let parts = (0..<4).map { play(.independent(shard: $0, shardCount: 4)) }
    let merged = try ExplorationReport.merged(parts)
    #expect(whole.plays == 60)
    #expect(try Self.json(merged) == Self.json(whole))
    let again = try JSONDecoder().decode(ExplorationReport.self, from: Self.json(whole))
    #expect(try Self.json(again) == Self.json(whole))
    #expect(play(.leastUsed).neverOffered == [])
    #expect(play(.uniform).lines == play(.uniform).lines)
  }

  struct Shard: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let story: String
    var isPlayed = true
    let error: MergeError
  }

  /// Each is merged with a part of another story that has as many lines and choices.
  @Test(arguments: [
    Shard(
      testDescription: "a variable less", story: "Hall.\n* [Go] -> END\n",
      error: .otherStory(1)),
    Shard(
      testDescription: "a variable of another name",
      story: "VAR gold = 1\nHall.\n* [Go] -> END\n", error: .otherStory(1)),
    Shard(
      testDescription: "other lines", story: "VAR coin = 1\n\nHall.\n* [Go] -> END\n",
      error: .otherStory(1)),
    Shard(
      testDescription: "a search", story: "VAR coin = 1\nHall.\n* [Go] -> END\n",
      isPlayed: false, error: .notPlayed(1)),
  ])
  func refusesToMerge(_ shard: Shard) throws {
    func program(_ ink: String) throws -> Program { try InkCase("a part", ink).program() }
    func played(_ program: Program) -> ExplorationReport {
      var walks = RandomWalks(Story(program), count: 4, seed: 1)
      walks.play()
      return walks.report()
    }
    let first = played(try program("VAR coin = 1\nHall.\n* [Go] -> END\n"))
    let explorer = Explorer(Story(try program(shard.story)))
    let other =
      shard.isPlayed ? played(explorer.program) : explorer.report(on: explorer.explore())
    #expect(first.coverage.mapValues(\.total) == other.coverage.mapValues(\.total))
    #expect(throws: shard.error) { try ExplorationReport.merged([first, other]) }
    #expect(throws: MergeError.nothing) { try ExplorationReport.merged([]) }
  }

  /// Half of the plays go round and round until they are cut off.
  @Test func tellsOfPlaysThatAreCutOff() throws {
    let ink = "* [In] -> room\n* [Out] -> END\n== room\n+ [Round] -> room\n"
    var walks = RandomWalks(Story(try InkCase("a room", ink).program()), count: 4, seed: 1)
    walks.play()
    let report = walks.report()
    #expect(report.endings.map(\.share) == [0.5] && report.unfinished == 0.5)
    #expect(report.depth == RandomWalks.turnCountMax)
    let text = ExplorationText(report).text
    #expect(text.contains("4 plays at random, at most 500 steps deep"))
    #expect(text.contains("  50.0% of random players come to no end"))
    let merged = try ExplorationReport.merged([report, report])
    #expect(merged.unfinished == 0.5 && merged.depth == report.depth)
  }

  /// Both tell of it in the same words, and where.
  @Test func aTurnThatPrintsWithoutEndIsAnError() throws {
    let program = try InkCase(
      "a turn that prints without end", "* [On] -> loop\n== loop\nRound.\n-> loop\n"
    ).program()
    var walks = RandomWalks(Story(program), count: 2, seed: 1)
    walks.play()
    let explorer = Explorer(Story(program))
    for report in [walks.report(), explorer.report(on: explorer.explore())] {
      #expect(
        report.errors.map { "\($0.line): \($0.message)" } == [
          "3: The story printed 5000 lines without a choice. Is it a loop?"
        ])
      #expect(report.hasProblems && report.endings.isEmpty)
    }
  }

  /// What only decides what is said is searched by itself, and finds the same.
  @Test func findsTheSameInSlices() throws {
    let program = try Self.program()
    let explorer = Explorer(Story(program))
    let whole = explorer.search()
    let sliced = explorer.searchInSlices()
    #expect(!sliced.slices.isEmpty)
    #expect(sliced.isExhausted)
    #expect(sliced.marks == whole.marks)
    #expect(sliced.stateCount < whole.stateCount)
    let regions = TextRegions(explorer.tables)
    let base = explorer.ignoring(regions.reads, regions)
    #expect(SelfCheck(base.search(), base).mismatches == [])
  }

  @Test(.enabled(if: !ConformanceTests.corpus.isEmpty, "no corpus in ../shared"))
  func findsTheSameInSlicesOfTheCorpus() throws {
    for (index, sample) in ConformanceTests.corpus.enumerated() where index % 12 == 0 {
      let path = sample.folder.appendingPathComponent(sample.story).path
      guard let program = try StoryBundle.load(path).program else { continue }
      var story = Story(program)
      story.stepCountMax = 10_000
      var explorer = Explorer(story)
      explorer.limits.stateCountMax = 300
      let whole = explorer.search()
      guard whole.isExhausted else { continue }
      explorer.limits.stateCountMax = 100_000
      let sliced = explorer.searchInSlices()
      #expect(sliced.marks == whole.marks, "\(sample.name)")
      #expect(
        Set(sliced.problems.map(\.problem)) == Set(whole.problems.map(\.problem)), "\(sample.name)")
    }
  }

  /// What the host calls aside is shown by plays; no search comes there, so nothing is ruled out.
  @Test func hearsWhatIsSaidAside() throws {
    let source = """
      EXTERNAL weather()
      VAR heat = 0
      -> street
      == street
      + {heat < 2} [Speed]
        ~ heat++
        -> street
      * [Home]
        ~ temp how = weather()
        # ending: home
        -> END
      == function status()
      {heat > 1: hot|cool}
      {heat > 5: {burning()}|}
      == function burning()
      ~ return "burning"
      == function because(ending)
      { ending:
      - "home":
        You went home.
      - "jail":
        You were seen.
      }
      == function weather()
      ~ return "rain"
      """
    let program = try InkCase("asides", source).program()
    var outcomes = HostOutcomes()
    outcomes.turnFunction = "status"
    outcomes.endFunction = "because"
    outcomes.values = ["weather": [.text("sun")]]
    let explorer = Explorer(Story(program), outcomes: outcomes)
    let searched = explorer.report(on: explorer.explore())
    #expect(searched.exhausted)
    var walks = RandomWalks(Story(program), outcomes: outcomes, count: 20, seed: 1)
    walks.play()
    for report in [searched, walks.report()] {
      #expect(report.errors.isEmpty)
      #expect(report.unreached.allSatisfy { $0.verdict == .unknown }, "\(report.unreached)")
      #expect(report.unreached.filter { $0.kind == "line" }.map(\.line) == [16, 21, 22])
      #expect(report.unreached.filter { $0.kind == "knot" }.map(\.name) == ["burning"])
    }
    let without = Explorer(Story(program))
    let other = without.report(on: without.explore())
    #expect(
      other.unreached.filter { $0.kind == "knot" }.map(\.verdict)
        == Array(repeating: .impossible, count: 3))
  }

  @Test func writesOtherFormats() throws {
    let report = try Self.report(["reach: ending jail"])
    let formats = ReportFormats(report, story: "A & B")
    let lcov = formats.lcov()
    #expect(lcov.contains("SF:story.ink\n"))
    #expect(lcov.contains("DA:5,1\n"))
    #expect(lcov.hasSuffix("end_of_record\n"))
    let junit = formats.junit()
    #expect(junit.contains("<testsuite name=\"A &amp; B\" tests=\"4\" failures=\"1\">"))
    let html = formats.html()
    #expect(html.contains("<svg") && html.contains("street2") && !html.contains("http"))
    let text = ExplorationText(report).text
    #expect(text.contains("broken   reach: ending jail"))
    #expect(text.contains("home: "))
  }

  @Test func answersWhy() throws {
    let explorer = Explorer(Story(try Self.program()))
    var answers = explorer.answers(from: explorer.explore())
    #expect(answers.why(file: "story.ink", line: 15)?.hasSuffix("is reached: Home") == true)
    #expect(answers.why(file: "story.ink", line: 99) == nil)
    let transcripts = answers.proofReading()
    #expect(transcripts.count <= 5)
    #expect(transcripts.joined().contains("Sirens."))
    #expect(transcripts.joined().contains("You whistle."))
    #expect(transcripts.joined().contains("You hum."))
  }
}
