import Foundation
import Testing

@testable import Engine

@Suite struct DiagnosticTests {
  @Test(arguments: DiagnosticExample.further)
  func tellsTheMistakeWhereItIs(_ example: DiagnosticExample) throws {
    let result = try compile("story.ink", from: MemoryLoader(["story.ink": example.source]))
    let first = try #require(result.diagnostics.first)
    #expect(first.code == example.code && result.sources.start(of: first.span) == example.place)
    #expect(result.program == nil)
  }

  @Test func codesAreUnique() {
    #expect(Set(DiagnosticCode.all.map(\.id)).count == DiagnosticCode.all.count)
  }

  @Test func tellsEveryMistakeAtOnce() throws {
    let ink = "{gold}\n-> celar\n* {lmap} [x]\n- -> END\n== cellar\nDamp. -> END\n"
    let result = try compile("story.ink", from: MemoryLoader(["story.ink": ink]))
    #expect(result.diagnostics.map(\.code) == [.undefinedVariable, .undefinedTarget, .undefinedVariable])
    #expect(result.diagnostics[1].notes.map(\.message) == ["Did you mean 'cellar'?"])
  }

  @Test func namesTheIncludedFile() throws {
    let files = ["story.ink": "INCLUDE a/b.ink\n-> END\n", "a/b.ink": "Fine.\n{unknown}\n"]
    let result = try compile("story.ink", from: MemoryLoader(files))
    let diagnostic = try #require(result.diagnostics.first)
    #expect(result.sources[diagnostic.span.file].name == "a/b.ink")
    #expect(result.sources.start(of: diagnostic.span) == Location(line: 2, column: 2))
  }

  @Test func showsTheLineWithCarets() throws {
    let result = try compile("story.ink", from: MemoryLoader(["story.ink": "Go -> kichen\n== kitchen\n-> END\n"]))
    let text = DiagnosticText(sources: result.sources).text(result.diagnostics[0])
    #expect(
      text == """
        story.ink:1:7: error: There is no knot, stitch or label 'kichen' to divert to [E0201]
            1 | Go -> kichen
              |       ^^^^^^
              = Did you mean 'kitchen'?

        """)
  }

  @Test func colourChangesNothingButTheColour() throws {
    let result = try compile("story.ink", from: MemoryLoader(["story.ink": "Go -> kichen\n== kitchen\n-> END\n"]))
    let plain = DiagnosticText(sources: result.sources).text(result.diagnostics[0])
    let coloured = DiagnosticText(sources: result.sources, hasColour: true).text(result.diagnostics[0])
    #expect(coloured.contains("\u{1B}[31;1m^^^^^^\u{1B}[0m"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test(arguments: [
    "\u{1B}", "\u{7F}", "\u{85}", "\u{9B}", "\u{200B}", "\u{202E}", "\u{2028}", "\u{2066}", "\u{FEFF}",
  ] as [Unicode.Scalar])
  func keepsWhatIsNotShownFromTheTerminal(_ scalar: Unicode.Scalar) throws {
    let result = try compile("story.ink", from: MemoryLoader(["story.ink": "-> k\(scalar)31m\n{\(scalar)}\n"]))
    #expect(!result.diagnostics.isEmpty)
    for diagnostic in result.diagnostics {
      let text = DiagnosticText(sources: result.sources).text(diagnostic)
      #expect(!text.unicodeScalars.contains(scalar))
    }
  }

  /// Braces inside braces are read once, not by each rule that each of those around them may be.
  @Test(arguments: [
    ("strings", "{\"", "\"}", "1"), ("open strings", "{\"", "", "1"), ("open blocks", "{\n- x:\n", "", ""),
    ("sequences", "{a|", "}", "b"), ("values", "{", "}", "x"), ("conditions", "{x:", "}", "y"),
  ])
  func readsNestedBracesOnce(_ name: String, opening: String, closing: String, middle: String) throws {
    func nodeCount(_ depth: Int) throws -> Int {
      let ink =
        "VAR x = 1\n" + String(repeating: opening, count: depth) + middle
        + String(repeating: closing, count: depth) + "\n-> END\n"
      let session = ParseSession(loader: MemoryLoader(["story.ink": ink]), limits: SourceLimits())
      let tree = try session.parseMain("story.ink").tree
      return tree.contents.count + tree.expressions.count + tree.statements.count
    }
    let (few, many) = (try nodeCount(8), try nodeCount(16))
    // Twice at every level would be 256 times as many.
    #expect(many < 5 * few)
  }
}
