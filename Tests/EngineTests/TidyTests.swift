import Foundation
import Testing

/// Holds the walls of the house: DESIGN.md's arrows, the sizes of files and functions, who knows
/// ncurses.
@Suite struct TidyTests {
  struct SourceText: Sendable, CustomTestStringConvertible {
    let path: String
    let lines: [String]

    /// The code without comments and texts.
    let code: String

    init(path: String, text: String) {
      self.path = path
      lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      var isInText = false
      code = lines.map { line in
        let marks = line.components(separatedBy: "\"\"\"").count - 1
        defer { if marks % 2 == 1 { isInText.toggle() } }
        return isInText ? "" : Self.stripped(line)
      }.joined(separator: "\n")
    }

    var testDescription: String { path }

    var folder: String { path.split(separator: "/").dropLast().last.map(String.init) ?? "" }

    private static func stripped(_ line: String) -> String {
      let line = line.replacingOccurrences(
        of: #""(\\.|[^"\\])*""#, with: "", options: .regularExpression)
      return line.range(of: "//").map { String(line[..<$0.lowerBound]) } ?? line
    }

    /// Types declared at the top level, private ones aside.
    var types: [String] {
      lines.compactMap { line in
        let pattern =
          #"^(public |package )?(indirect |final )*(struct|enum|class|protocol|actor) (\w+)"#
        guard let match = line.range(of: pattern, options: .regularExpression) else { return nil }
        return line[match].split(separator: " ").last.map(String.init)
      }
    }
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../..").standardizedFileURL

  static let files: [SourceText] = {
    let folders = ["Sources", "Tests"].map { root.appendingPathComponent($0) }
    let urls = folders.flatMap { folder in
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)!
        .compactMap { $0 as? URL }
    }
    return urls.filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }.map { url in
      let text = String(decoding: FileManager.default.contents(atPath: url.path)!, as: UTF8.self)
      return SourceText(path: String(url.path.dropFirst(root.path.count + 1)), text: text)
    }
  }()

  /// What each room of the engine may name, besides itself.
  static let arrows: [String: [String]] = [
    "Source": [],
    "Syntax": ["Source"],
    "Scenes": ["Source", "Syntax"],
    "Program": ["Source", "Syntax", "Scenes"],
    "Story": ["Source", "Program"],
    "Driving": ["Source"],
    "Playthrough": ["Source", "Program", "Story", "Driving"],
  ]

  @Test(arguments: arrows.keys.sorted())
  func roomsNameOnlyThoseAbove(_ room: String) {
    let engine = Self.files.filter { $0.path.hasPrefix("Sources/Engine/") }
    let forbidden = Self.arrows.keys.filter { $0 != room && !Self.arrows[room]!.contains($0) }
    let names = engine.filter { forbidden.contains($0.folder) }.flatMap { file in
      file.types.map { (name: $0, folder: file.folder) }
    }
    for file in engine where file.folder == room {
      let words = Set(
        file.code.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init))
      for name in names where words.contains(name.name) {
        Issue.record("\(file.path) names \(name.name) of \(name.folder)")
      }
    }
  }

  @Test func theInkEngineHasNoFoundation() {
    for file in Self.files
    where ["Source", "Syntax", "Scenes", "Program", "Story"].contains(file.folder)
      && file.path.hasPrefix("Sources/Engine/")
    {
      #expect(!file.code.contains("import Foundation"), "\(file.path)")
      #expect(!file.code.contains(" async "), "\(file.path)")
    }
  }

  @Test func onlyTheTerminalKnowsNcurses() {
    for file in Self.files where file.code.contains("import CNcurses") {
      #expect(file.path.hasPrefix("Sources/Game/Terminal/"), "\(file.path)")
    }
  }

  @Test func filesAreShort() {
    for file in Self.files {
      #expect(file.lines.count <= 520, "\(file.path) has \(file.lines.count) lines")
    }
  }

  /// `swift format` breaks code; comments and texts are for people to break.
  @Test func linesAreShort() {
    for file in Self.files where file.path.hasPrefix("Sources/") {
      for (index, line) in file.lines.enumerated() where line.count > 100 {
        Issue.record("\(file.path):\(index + 1) has \(line.count) columns")
      }
    }
  }

  @Test func functionsAreShort() {
    for file in Self.files where file.path.hasPrefix("Sources/") {
      for (name, length) in functions(of: file) where length > 62 {
        Issue.record("\(file.path): \(name) has \(length) lines")
      }
    }
  }

  /// Functions by their first line and their length; one big switch is a table, and may be longer.
  private func functions(of file: SourceText) -> [(String, Int)] {
    var found: [(String, Int)] = []
    for (index, line) in file.lines.enumerated() {
      let indent = line.prefix { $0 == " " }
      guard line.range(of: #"^ *[\w@ ()]*\b(func |init\()"#, options: .regularExpression) != nil,
        let end = file.lines[index...].firstIndex(of: indent + "}")
      else { continue }
      let body = file.lines[index...end]
      let cases = body.count { $0.range(of: #"^\s+case \."#, options: .regularExpression) != nil }
      if cases < 20 { found.append((line.trimmingCharacters(in: .whitespaces), body.count)) }
    }
    return found
  }
}
