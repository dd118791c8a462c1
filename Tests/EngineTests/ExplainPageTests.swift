import Foundation
import Testing

@testable import Engine

/// Every page's example has the mistake, where its mark stands and no other; mended it has none.
@Suite struct ExplainPageTests {
  struct Page: Sendable, CustomTestStringConvertible {
    let page: ExplainPage
    var testDescription: String { "\(page.code.id) \(page.code.title)" }
  }

  /// Too many files would need all of them; sequence files that cannot be read are no example to show.
  static let untestable: [DiagnosticCode] = [.tooManyFiles, .unreadableSequence, .duplicateSequence]

  static func pages(_ kind: ExplainPage.Kind) -> [Page] {
    ExplainPage.all.filter { $0.kind == kind && !untestable.contains($0.code) }.map(Page.init)
  }

  /// Compiled and looked over, as `drive check` does.
  static func check(_ ink: String, files: [String: String]) throws -> (Compilation, [Diagnostic]) {
    var files = files
    files["story.ink"] = ink + "\n"
    let result = try compile("story.ink", from: ExampleLoader(files: files))
    return (result, result.diagnostics + result.review())
  }

  @Test(arguments: pages(.story))
  func theBrokenExampleHasThisMistakeAlone(_ sample: Page) throws {
    let page = sample.page
    let (result, found) = try Self.check(page.broken, files: page.files)
    let all = found.map { "\($0.code.id) \(result.sources.start(of: $0.span)) \($0.message)" }
    #expect(found.map(\.code) == [page.code], "\(all)")
    let place = DiagnosticExample(page.code, page.brokenWithMark).place
    if let first = found.first { #expect(result.sources.start(of: first.span) == place, "\(all)") }
  }

  @Test(arguments: pages(.story))
  func theMendedExampleHasNoMistake(_ sample: Page) throws {
    let (_, found) = try Self.check(sample.page.mended, files: sample.page.files)
    #expect(found.isEmpty, "\(found.map { "\($0.code.id) \($0.message)" })")
  }

  @Test(arguments: pages(.sequence))
  func aPieceOfASequenceHasThisMistakeAlone(_ sample: Page) throws {
    let page = sample.page
    let sound = [SequenceFileTests.sound, SequenceFileTests.featured].first { $0.contains(page.mended) }
    let text = try #require(sound, "the mended piece is part of a sound sequence")
      .replacingOccurrences(of: page.mended, with: page.brokenWithMark)
    let (_, found, source) = SequenceFileTests.decode(text.replacingOccurrences(of: "«", with: ""))
    #expect(found.all.map(\.code) == [page.code])
    if let first = found.all.first, page.brokenWithMark.contains("«") {
      #expect(source.location(at: first.span.start) == DiagnosticExample(page.code, text).place)
    }
  }

  @Test(arguments: pages(.folder))
  func aPieceOfAFolderHasThisMistake(_ sample: Page) throws {
    let (broken, mended) = (sample.page.broken, sample.page.mended)
    let sound = SequenceFileTests.sound
    let bundle = try SequenceFileTests.load(
      ink: SequenceFileTests.ink.replacingOccurrences(of: mended, with: broken),
      drives: [
        "test.yaml": sound.replacingOccurrences(of: mended, with: broken)
          .replacingOccurrences(of: "reaches: clean", with: "reaches: caught")
      ])
    #expect(bundle.diagnostics.map(\.code).contains(sample.page.code))
    let mendedBundle = try SequenceFileTests.load(ink: SequenceFileTests.ink, drives: ["test.yaml": sound])
    #expect(!mendedBundle.diagnostics.map(\.code).contains(sample.page.code))
  }

  @Test(arguments: pages(.script))
  func aPieceOfAScriptHasThisMistakeAlone(_ sample: Page) throws {
    let page = sample.page
    try #require(ScriptFixture.sound.contains(page.mended))
    let text = ScriptFixture.sound.replacingOccurrences(of: page.mended, with: page.brokenWithMark)
    let folder = try ScriptFixture.load(["sound": text.replacingOccurrences(of: "«", with: "")])
    #expect(folder.diagnostics.map(\.code) == [page.code], "\(folder.diagnostics.map(\.message))")
    if let first = folder.diagnostics.first {
      #expect(folder.sources.start(of: first.span) == DiagnosticExample(page.code, text).place)
    }
  }

  @Test func everyCodeHasOnePage() {
    #expect(ExplainPage.all.map(\.code.id).sorted() == DiagnosticCode.all.map(\.id).sorted())
  }

  @Test(arguments: ExplainPage.all.map(Page.init))
  func aPageFitsATerminal(_ sample: Page) {
    // An example of too much nesting is wide by its nature.
    if sample.page.code != .nestingTooDeep {
      for line in sample.page.page.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }
    for line in sample.page.text.split(separator: "\n") { #expect(line.count <= 72, "\(line)") }
    #expect(!sample.page.page.contains("«"))
  }
}

/// Files in memory, of which `latin1.ink` is not UTF-8 and `..` leads outside.
struct ExampleLoader: SourceLoader {
  let files: [String: String]

  func read(_ name: String) throws(LoadError) -> [UInt8] {
    if name.hasPrefix("..") { throw .outsideFolder }
    if name == "latin1.ink" { throw .notUTF8(at: Location(line: 1, column: 4)) }
    guard let text = files[name] else { throw .missing }
    return Array(text.utf8)
  }
}
