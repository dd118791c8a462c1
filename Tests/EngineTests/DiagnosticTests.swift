import Foundation
import Testing

@testable import Engine

@Suite struct DiagnosticTests {
  /// Files in memory, of which `broken.ink` is not UTF-8 and `..` leads outside.
  private struct Loader: SourceLoader {
    let files: [String: String]

    func read(_ name: String) throws(LoadError) -> [UInt8] {
      if name.hasPrefix("..") { throw .outsideFolder }
      if name == "broken.ink" { throw .notUTF8(offset: 3) }
      guard let text = files[name] else { throw .missing }
      return Array(text.utf8)
    }
  }

  private func diagnose(_ example: DiagnosticExample) throws -> Compilation {
    var files = example.files
    files["story.ink"] = example.source
    return try compile("story.ink", from: Loader(files: files))
  }

  @Test(arguments: DiagnosticExample.syntax + DiagnosticExample.scenes)
  func tellsTheMistakeWhereItIs(_ example: DiagnosticExample) throws {
    let result = try diagnose(example)
    let found = result.diagnostics.filter { $0.code == example.code }
    let all = result.diagnostics.map { "\($0.code.id) \(result.sources.start(of: $0.span)) \($0.message)" }
    #expect(found.count >= 1, "found only \(all)")
    if let first = found.first {
      #expect(result.sources.start(of: first.span) == example.place, "\(all)")
    }
    #expect((result.program == nil) == result.diagnostics.contains { $0.severity == .error })
  }

  /// A single mistake is told once: nothing else is said of these stories.
  @Test(arguments: DiagnosticExample.scenes.filter { $0.code.severity == .error })
  func doesNotCascade(_ example: DiagnosticExample) throws {
    let errors = try diagnose(example).diagnostics.filter { $0.severity == .error }
    #expect(Set(errors.map(\.code)) == [example.code], "\(errors.map(\.message))")
  }

  @Test func everyCodeHasAnExample() {
    let examples = Set((DiagnosticExample.syntax + DiagnosticExample.scenes).map(\.code))
    for code in DiagnosticCode.syntax + DiagnosticCode.scenes where code != .tooManyFiles {
      #expect(examples.contains(code), "\(code.id) \(code.title)")
    }
  }

  @Test func codesAreUnique() {
    let codes = DiagnosticCode.syntax + DiagnosticCode.scenes
    #expect(Set(codes.map(\.id)).count == codes.count)
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

  @Test func keepsControlCharactersFromTheTerminal() throws {
    let result = try compile("story.ink", from: MemoryLoader(["story.ink": "-> k\u{1B}[31m\n"]))
    for diagnostic in result.diagnostics {
      let text = DiagnosticText(sources: result.sources).text(diagnostic)
      #expect(!text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
    }
  }
}
