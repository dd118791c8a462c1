import Foundation
import Testing

@testable import Engine

/// What ink means, by transcripts: `Tests/Fixtures`, one story for each rule, judged by reading the reference;
/// and the corpus of `../shared`, the reference's own, where it is present.
@Suite struct ConformanceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let folder: URL
    let name: String

    var testDescription: String { name }

    var story: String {
      ["story.ink", "bytecode.json"].first {
        FileManager.default.fileExists(atPath: folder.appendingPathComponent($0).path)
      } ?? "story.ink"
    }

    func text(_ file: String) -> String? {
      (try? Data(contentsOf: folder.appendingPathComponent(file))).map { String(decoding: $0, as: UTF8.self) }
    }

    var inputs: [String] {
      (text("input.txt") ?? "").split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  static func cases(below root: URL) -> [Case] {
    let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    return (found?.compactMap { $0 as? URL } ?? [])
      .filter { $0.lastPathComponent == "transcript.txt" }
      .map { $0.deletingLastPathComponent() }
      .map { Case(folder: $0, name: String($0.path.dropFirst(root.path.count + 1))) }
      .sorted { $0.name < $1.name }
  }

  static let corpus = ["Tests/Fixtures", "../shared/conformance", "../shared/random-stories"].flatMap {
    cases(below: TidyTests.root.appendingPathComponent($0).standardizedFileURL)
  }

  /// How a story is played.
  enum Way: CaseIterable {
    case straight
    /// A new story is loaded from a saved game after each turn.
    case restored
    /// Before each choice a copy plays on by itself, the last choice first.
    case withCopies
  }

  @Test(arguments: Way.allCases)
  func playsAsTheReferenceDoes(_ way: Way) throws {
    for sample in Self.corpus {
      let bundle = try StoryBundle.load(sample.folder.appendingPathComponent(sample.story).path)
      guard let program = bundle.program else {
        Issue.record("\(sample.name): \(bundle.diagnostics.map(\.message))")
        continue
      }
      let played = Self.play(program, inputs: sample.inputs, way: way)
      let expected = Self.normal(sample.text("transcript.txt") ?? "")
      if Self.normal(played) != expected {
        Issue.record("\(sample.name), \(way):\n--- expected\n\(expected)\n--- played\n\(played)")
      }
    }
  }

  /// What is compiled to ink JSON and read back plays the same.
  @Test
  func playsTheSameFromJSON() throws {
    for sample in Self.corpus {
      guard
        let program = try StoryBundle.load(sample.folder.appendingPathComponent(sample.story).path).program
      else { continue }
      let again = try Program(inkJSON: Array(program.inkJSON().utf8))
      let played = Self.withoutLines(Self.play(again, inputs: sample.inputs, way: .straight))
      let expected = Self.withoutLines(Self.play(program, inputs: sample.inputs, way: .straight))
      if played != expected {
        Issue.record("\(sample.name):\n--- expected\n\(expected)\n--- played\n\(played)")
      }
    }
  }

  /// The first mistake is found on the line where the reference finds it.
  @Test func findsMistakesWhereTheReferenceDoes() throws {
    let root = TidyTests.root.appendingPathComponent("Tests/Fixtures/compile-errors")
    let folders = try FileManager.default.contentsOfDirectory(at: root, includingPropertiesForKeys: nil)
    #expect(folders.count > 10)
    for folder in folders {
      let bundle = try StoryBundle.load(folder.appendingPathComponent("story.ink").path)
      let first = try #require(bundle.diagnostics.first { $0.severity == .error }, "\(folder)")
      let expected = try String(contentsOf: folder.appendingPathComponent("errors.txt"), encoding: .utf8)
      let line = bundle.sources.line(of: first.span)
      #expect(expected.hasPrefix("ERROR: 'story.ink' line \(line):"), "\(folder.lastPathComponent): \(line)")
    }
  }

  // MARK: Playing

  private static func play(_ program: Program, inputs: [String], way: Way) -> String {
    var story = Story(program)
    var output = ""
    var inputs = inputs[...]
    while true {
      switch story.next() {
      case .line(let line): output += text(of: line)
      case .call: return output + "[call]"
      case .ended: return output
      case .choices(let choices):
        output += "\n" + choices.map { "\($0.index + 1): \($0.text)\n" }.joined()
        if way == .withCopies { playOn(story) }
        guard let choice = choose(among: choices.count, from: &inputs, &output) else { return output }
        story.choose(choice)
        if way == .restored { story = SaveChecks.reloaded(story) }
      }
    }
  }

  private static func playOn(_ story: Story) {
    var copy = story
    for _ in 0..<20 {
      guard case .choices(let choices) = copy.next() else { continue }
      copy.choose(choices.count - 1)
    }
  }

  private static func choose(
    among count: Int, from inputs: inout ArraySlice<String>, _ output: inout String
  ) -> Int? {
    while true {
      output += "?> "
      guard let input = inputs.popFirst() else {
        output += "<User input stream closed.>"
        return nil
      }
      guard let number = Int(input) else { continue }
      if number >= 1, number <= count { return number - 1 }
      if number != 0 { output += "Choice out of range\n" }
    }
  }

  private static func text(of line: Line) -> String {
    var text = line.text
    if !line.tags.isEmpty { text += "# tags: " + line.tags.joined(separator: ", ") + "\n" }
    for problem in line.problems {
      let place = problem.line.map { "'story.ink' line \($0): " } ?? ""
      text += "RUNTIME \(problem.kind == .error ? "ERROR" : "WARNING"): \(place)\(problem.message)\n"
    }
    return text
  }

  // MARK: Comparing

  /// Of a run-time error only its kind and line count: the words are ours.
  private static func normal(_ text: String) -> String {
    var text = text.replacingOccurrences(of: "\r\n", with: "\n")
    if text.hasPrefix("\u{FEFF}") { text.removeFirst() }
    text = text.replacingOccurrences(
      of: #"(RUNTIME (ERROR|WARNING)): '[^'\n]*' line (\d+): [^\n]*"#, with: "$1 line $3",
      options: .regularExpression)
    text = text.replacingOccurrences(
      of: #"(RUNTIME (ERROR|WARNING)): (?!line)[^\n]*"#, with: "$1", options: .regularExpression)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  private static func withoutLines(_ text: String) -> String {
    normal(text).replacingOccurrences(of: #" line \d+"#, with: "", options: .regularExpression)
  }
}
