import Foundation
import Testing

@testable import Engine

/// Every page's example has the mistake, where its mark stands and no other; mended it has none.
@Suite struct ExplainPageTests {
  struct Page: Sendable, CustomTestStringConvertible {
    let page: ExplainPage
    var testDescription: String { "\(page.code.id) \(page.code.title)" }
  }

  static let stories = ExplainPage.all.filter { $0.kind == .story }.map(Page.init)

  /// Compiled and looked over, as `drive check` does.
  static func check(_ ink: String, files: [String: String]) throws -> (Compilation, [Diagnostic]) {
    var files = files
    files["story.ink"] = ink + "\n"
    let result = try compile("story.ink", from: ExampleLoader(files: files))
    return (result, result.diagnostics + result.review())
  }

  @Test(arguments: stories)
  func theBrokenExampleHasThisMistakeAlone(_ sample: Page) throws {
    let page = sample.page
    let (result, found) = try Self.check(page.broken, files: page.files)
    let all = found.map { "\($0.code.id) \(result.sources.start(of: $0.span)) \($0.message)" }
    #expect(found.map(\.code) == [page.code], "\(all)")
    let place = DiagnosticExample(page.code, page.brokenWithMark).place
    if let first = found.first { #expect(result.sources.start(of: first.span) == place, "\(all)") }
  }

  @Test(arguments: stories)
  func theMendedExampleHasNoMistake(_ sample: Page) throws {
    let (_, found) = try Self.check(sample.page.mended, files: sample.page.files)
    #expect(found.isEmpty, "\(found.map { "\($0.code.id) \($0.message)" })")
  }

  @Test func everyCodeHasOnePage() {
    #expect(ExplainPage.all.map(\.code.id).sorted() == DiagnosticCode.all.map(\.id).sorted())
  }

  @Test(arguments: ExplainPage.all.map(Page.init))
  func aPageFitsATerminal(_ sample: Page) {
    for line in sample.page.page.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    for line in sample.page.text.split(separator: "\n") { #expect(line.count <= 72, "\(line)") }
    #expect(!sample.page.page.contains("«"))
  }
}

/// Files in memory, of which `latin1.ink` is not UTF-8 and `..` leads outside.
struct ExampleLoader: SourceLoader {
  let files: [String: String]

  func read(_ name: String) throws(LoadError) -> [UInt8] {
    if name.hasPrefix("..") { throw .outsideFolder }
    if name == "latin1.ink" { throw .notUTF8(offset: 3) }
    guard let text = files[name] else { throw .missing }
    return Array(text.utf8)
  }
}
