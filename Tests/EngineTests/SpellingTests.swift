import Foundation
import Testing

@testable import Engine

/// The shipped prose against hunspell's American dictionary and the story's own `Content/words.txt`.
@Suite struct SpellingTests {
  private static let content = TidyTests.root.appendingPathComponent("Content")
  private static let words = content.appendingPathComponent("words.txt")
  private static let hunspell = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"]
    .map { "\($0)/hunspell" }.first(where: FileManager.default.isExecutableFile)

  @Test(.enabled(if: hunspell != nil, "hunspell is not installed"))
  func everyWordIsSpelled() throws {
    let bundle = try StoryBundle.load(Self.content.path)
    let prose = Self.prose(of: try #require(bundle.program))
    #expect(try Self.misspelled(in: prose + ["Nine funerels this week."]).contains("funerels"))
    #expect(try Self.misspelled(in: prose) == [])
  }

  /// One word a line, sorted, none twice, none that the story no longer needs.
  @Test func theListIsTidy() throws {
    let list = try Self.list()
    #expect(list == list.sorted())
    #expect(Set(list).count == list.count)
    let bundle = try StoryBundle.load(Self.content.path)
    let prose = Self.prose(of: try #require(bundle.program)).joined(separator: "\n")
    #expect(list.filter { !prose.contains($0) } == [])
  }

  private static func list() throws -> [String] {
    try String(contentsOf: words, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  private static func misspelled(in lines: [String]) throws -> [String] {
    let text = FileManager.default.temporaryDirectory
      .appendingPathComponent("prose-\(UUID().uuidString).txt")
    // The dictionary knows few contractions of nouns: a name is spelled with 's if it is without.
    let bare = lines.joined(separator: "\n").replacing(#/'(s|d|ll)\b/#, with: "")
    try Data(bare.utf8).write(to: text)
    defer { try? FileManager.default.removeItem(at: text) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(hunspell))
    process.arguments = ["-l", "-i", "utf-8", "-d", "en_US", "-p", words.path, text.path]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "hunspell has no dictionary en_US")
    return Set(String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init))
      .sorted()
  }

  /// What a reader can see: text and choices, not tags nor strings that are compared or kept.
  private static func prose(of program: Program) -> [String] {
    var lines: [String] = []
    var pending: [String] = []
    var stringDepth = 0
    var isInTag = false
    for instruction in program.instructions {
      switch instruction {
      case .text(let id) where !isInTag:
        if stringDepth > 0 { pending.append(program.text(id)) }
        if stringDepth == 0 { lines.append(program.text(id)) }
      case .beginTag: isInTag = true
      case .endTag: isInTag = false
      case .beginString: stringDepth += 1
      case .endString: stringDepth -= 1
      case .choice:
        lines += pending
        pending = []
      case .storeGlobal, .storeTemporary, .declareTemporary, .call, .callExternal, .binary, .print:
        if stringDepth == 0 { pending = [] }
      default: break
      }
    }
    return lines
  }
}
