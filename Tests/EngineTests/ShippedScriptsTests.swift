import Testing

@testable import Engine

/// The playthroughs that ship with the story.
@Suite struct ShippedScriptsTests {
  @Test func everyScriptPasses() throws {
    let folder = ScriptFolder(of: ChapterTests.bundle)
    #expect(folder.diagnostics.isEmpty, "\(folder.diagnostics.map(\.message))")
    #expect(folder.scripts.map(\.name).contains("faithful"))
    let tests = StoryTests(ChapterTests.bundle, scripts: [folder], isWithSequences: false)
    let report = tests.run().report
    #expect(report.failed == 0, "\(report.text)")
    #expect(report.passed == folder.scripts.count)
  }
}
