import Foundation
import Testing

@testable import Engine

/// The run of all tests of a story, and its report.
@Suite struct StoryTestsTests {
  private static let properties = "- never: money > 6\n- reach: ending Home\n- always: money < 6\n"

  private static let scripts = [
    "playthroughs/good.yaml": "- Where.\n- ending: Home\n",
    "playthroughs/bad.yaml": "- Wait.\n- Run.\n",
    "playthroughs/wrong.yaml": "- sea: it\n",
    "playthroughs/bot.yaml":
      "drives: { test: { bot: idle } }\nsteps:\n  - Drive.\n  - over: true\n",
    "playthroughs/golden.yaml": "transcript: golden.txt\nsteps:\n  - Wait.\n",
    "playthroughs/golden.txt": "The door is open.\n# beat: B01\n# quiet\nIt is shut.\n",
    "properties.yaml": properties,
  ]

  private func run(
    touched files: [String]? = nil, _ change: (inout StoryTests.Options) -> Void = { _ in }
  ) throws -> (report: TestReport, blessings: [StoryTests.Blessing]) {
    var content = ScriptFixture.files
    content.merge(Self.scripts) { $1 }
    content["drives/test.yaml"] = SequenceFileTests.sound.replacingOccurrences(
      of: "careful: { reaches: clean, share: 0.5 }",
      with: "idle: { ends_within: 480 }\n  careful: { ends_within: 1 }")
    return try ScriptFixture.withFolder(content) { folder in
      let bundle = try StoryBundle.load(folder)
      try #require(bundle.program != nil, "\(bundle.diagnostics.map(\.message))")
      let file = PropertyFile(folder: folder)
      let searched = try StoryBundle.load(folder, properties: file.properties)
      var options = StoryTests.Options()
      options.runs = 1
      change(&options)
      let tests = StoryTests(
        bundle, scripts: [ScriptFolder(of: bundle)], properties: file, in: searched,
        options: options)
      return (files.map { tests.touched(by: $0) } ?? tests).run()
    }
  }

  @Test func everythingIsToldInOrderWithItsPlace() throws {
    let report = try run().report
    let told = report.cases.map { "\($0.verdict.rawValue) \($0.name) \($0.file):\($0.line)" }
    #expect(
      told == [
        "failed bad playthroughs/bad.yaml:2",
        "passed bot playthroughs/bot.yaml:1",
        "failed golden playthroughs/golden.yaml:1",
        "passed good playthroughs/good.yaml:1",
        "passed opening playthroughs/opening.yaml:1",
        "failed wrong playthroughs/wrong.yaml:1",
        "passed test: idle ends within 480 s drives/test.yaml:29",
        "failed test: careful ends within 1 s drives/test.yaml:30",
        "passed never: money > 6 properties.yaml:1",
        "passed reach: ending Home properties.yaml:2",
        "failed always: money < 6 properties.yaml:3",
      ])
    #expect(report.passed == 6 && report.failed == 5 && report.unknown == 0)
    let lines = report.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.last == "6 passed, 5 failed")
    #expect(
      report.text.contains("FAIL bad (playthroughs/bad.yaml:2)\n     expected:  the choice 'Run.'"))
    #expect(report.text.contains("       3  Drive."))
    #expect(report.text.contains("     On the screen was\n       You wait."))
    #expect(report.text.contains("there was: It has been “open” since four…"))
    #expect(report.text.contains("expected:  line 4 of golden.txt: It is shut."))
    // The way that breaks the property is a script.
    #expect(report.text.contains("       steps:\n         - '\"Where.\"'"))
  }

  @Test func manyThreadsTellTheSame() throws {
    let one = try run { $0.threadCount = 1 }.report
    let four = try run { $0.threadCount = 4 }.report
    #expect(one.text == four.text)
    #expect(one.junit(story: "s") == four.junit(story: "s"))
  }

  @Test func junitIsXML() throws {
    let xml = try run().report.junit(story: "a < b")
    #expect(xml.contains("<testsuite name=\"a &lt; b\" tests=\"11\" failures=\"5\" skipped=\"0\">"))
    #expect(
      xml.contains(
        "<testcase classname=\"script\" name=\"good\" file=\"playthroughs/good.yaml\" line=\"1\"/>")
    )
    #expect(xml.components(separatedBy: "<failure message=").count == 6)
    #expect(xml.hasSuffix("</testsuite>\n"))
  }

  @Test func aSearchThatStopsEarlyKnowsNothing() throws {
    let report = try run {
      $0.filter = "never"
      $0.stateCountMax = 1
    }.report
    #expect(report.cases.map(\.verdict) == [.unknown])
    #expect(report.text.hasSuffix("0 passed, 0 failed"))
  }

  @Test func blessingWritesWhatWasRead() throws {
    let blessings = try run {
      $0.filter = "golden"
      $0.isBlessing = true
    }.blessings
    #expect(blessings.map(\.file) == ["golden.txt"])
    #expect(blessings.first?.text.hasPrefix("The door is open.\n# beat: B01\n# quiet\n") == true)
  }

  struct Edit: Sendable, CustomTestStringConvertible {
    let file: String
    let names: [String]
    var testDescription: String { file }
  }

  @Test(arguments: [
    Edit(file: "playthroughs/good.yaml", names: ["good", "wrong"]),
    Edit(file: "playthroughs/golden.txt", names: ["golden", "wrong"]),
    Edit(
      file: "drives/test.yaml", names: ["bot", "wrong", "test", "test", "never", "reach", "always"]),
    Edit(file: "properties.yaml", names: ["wrong", "never", "reach", "always"]),
    Edit(
      file: "story.ink",
      names: ["bad", "bot", "golden", "good", "opening", "wrong", "never", "reach", "always"]),
    Edit(file: "notes.txt", names: ["wrong"]),
  ])
  func anEditTouches(_ edit: Edit) throws {
    let report = try run(touched: [edit.file]).report
    let names = report.cases.map { String($0.name.prefix { $0 != ":" }) }
    #expect(names == edit.names)
  }
}
