import Foundation
import Testing

/// The built program, run as its users run it.
@Suite struct CommandLineTests {
  struct Result {
    let code: Int32
    let output: String
    let error: String
  }

  static let program: URL = {
    // Beside the test bundle: .build/debug/drive.
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    if !FileManager.default.isExecutableFile(atPath: folder.appendingPathComponent("drive").path) {
      folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../.build/debug").standardizedFileURL
    }
    return folder.appendingPathComponent("drive")
  }()

  static func run(_ arguments: [String], input: String = "", in folder: URL? = nil) throws -> Result {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = folder }
    let (input_, output, error) = (Pipe(), Pipe(), Pipe())
    process.standardInput = input_
    process.standardOutput = output
    process.standardError = error
    try process.run()
    input_.fileHandleForWriting.write(Data(input.utf8))
    try input_.fileHandleForWriting.close()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let complained = error.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      code: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
      error: String(decoding: complained, as: UTF8.self))
  }

  static func withStory<T>(_ files: [String: String], _ body: (URL) throws -> T) throws -> T {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    return try body(folder)
  }

  private static let story = "Hall. # dark\n* [Left] You go left.\n* [Right] You go right.\n- End.\n-> END\n"

  @Test func runConversesAsTheReferenceDoes() throws {
    try Self.withStory(["story.ink": Self.story]) { folder in
      let result = try Self.run(["run", "story.ink"], input: "9\n2\n", in: folder)
      #expect(result.code == 0)
      #expect(
        result.output
          == "Hall.\n# tags: dark\n\n1: Left\n2: Right\n?> Choice out of range\n?> You go right.\nEnd.\n")
    }
  }

  @Test func runWritesJSONLines() throws {
    try Self.withStory(["story.ink": Self.story]) { folder in
      let result = try Self.run(
        ["run", "story.ink", "--format", "json", "--choices", "0"], in: folder)
      let lines = result.output.split(separator: "\n").map(String.init)
      #expect(
        lines == [
          #"{"tags":["dark"],"text":"Hall.\n"}"#,
          #"{"choices":[{"index":0,"tags":[],"text":"Left"},{"index":1,"tags":[],"text":"Right"}]}"#,
          #"{"chose":0}"#, #"{"tags":[],"text":"You go left.\n"}"#, #"{"tags":[],"text":"End.\n"}"#,
          #"{"end":"no-choices"}"#,
        ])
    }
  }

  struct Ending: Sendable, CustomTestStringConvertible {
    let reason: String
    let ink: String
    let arguments: [String]
    let code: Int32

    var testDescription: String { reason }
  }

  @Test(arguments: [
    Ending(reason: "input", ink: "* [a]\n- -> END\n", arguments: ["--choices", ""], code: 0),
    Ending(reason: "limit", ink: "a\nb\nc\n-> END\n", arguments: ["--max-lines", "2"], code: 0),
    Ending(reason: "error", ink: "{1 / 0}\n-> END\n", arguments: [], code: 1),
    Ending(reason: "no-choices", ink: "a\n-> END\n", arguments: [], code: 0),
  ])
  func runSaysWhyItEnded(_ ending: Ending) throws {
    try Self.withStory(["story.ink": ending.ink]) { folder in
      let result = try Self.run(
        ["run", "story.ink", "--format", "json"] + ending.arguments, in: folder)
      #expect(result.code == ending.code)
      #expect(result.output.hasSuffix("{\"end\":\"\(ending.reason)\"}\n"), "\(result.output)")
    }
  }

  @Test func anExternalFunctionCanHaveADefault() throws {
    try Self.withStory(["story.ink": "EXTERNAL roll()\n{roll()}\n-> END\n"]) { folder in
      #expect(try Self.run(["run", "story.ink"], in: folder).code == 1)
      let result = try Self.run(["run", "story.ink", "--external-default", "7"], in: folder)
      #expect(result.output == "7\n")
    }
  }

  /// A claim that cannot hold is told with its place; the last line counts.
  @Test func testTellsWhichClaimsHold() throws {
    let sequence = """
      id: stroll
      theme: downtown_night
      clock: { show: none }
      road:
        - { mark: a, straight: 60 }
        - { mark: b, straight: 30, end: true }
      outcomes: [{ id: home, when: { at: b } }, { id: never }]
      expect:
        careful: { reaches: home, share: 1 }
        late: { reaches: never, share: 1 }
      """
    let ink = "EXTERNAL drive(sequence)\n{drive(\"stroll\")}\n-> END\n=== function drive(sequence)\n~ return \"home\"\n"
    try Self.withStory(["story.ink": ink, "drives/stroll.yaml": sequence]) { folder in
      let result = try Self.run(["test", ".", "--runs", "2"], in: folder)
      let lines = result.output.split(separator: "\n").map(String.init)
      #expect(result.code == 1, "\(result)")
      #expect(lines.first == "ok   sequence stroll: careful reaches home always: 2 of 2 runs")
      #expect(lines[1] == "FAIL sequence stroll: late reaches never always: 0 of 2 runs")
      #expect(lines[2] == "FAIL stroll: late reaches never always (drives/stroll.yaml:10)")
      #expect(lines[3] == "     expected:  late reaches never always")
      #expect(lines[4] == "     there was: 0 of 2 runs; home 2")
      #expect(lines.last == "1 passed, 1 failed")
    }
  }

  @Test func aStoryWithAnErrorNeverPlays() throws {
    try Self.withStory(["story.ink": "Hello.\n-> nowhere\n"]) { folder in
      let result = try Self.run(["run", "."], in: folder)
      #expect(result.code == 1)
      #expect(result.output == "")
      #expect(result.error.hasPrefix("story.ink:2:4: error: "), "\(result.error)")
    }
  }

  @Test func checkReportsJSON() throws {
    try Self.withStory(["story.ink": "-> nowhere\n"]) { folder in
      let result = try Self.run(["check", "story.ink", "--format", "json"], in: folder)
      #expect(result.code == 1)
      let report = try #require(
        try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
      let entries = try #require(report["diagnostics"] as? [[String: Any]])
      #expect(entries.count == 1)
      #expect(
        entries.first?.keys.sorted()
          == ["code", "column", "endColumn", "endLine", "file", "line", "message", "notes", "severity"])
    }
  }

  @Test func compileWritesWhatRunPlays() throws {
    try Self.withStory(["story.ink": Self.story]) { folder in
      let compiled = try Self.run(["compile", "story.ink", "-o", "story.ink.json"], in: folder)
      #expect(compiled.code == 0 && compiled.output == "" && compiled.error == "")
      let played = try Self.run(["run", "story.ink.json"], input: "1\n", in: folder)
      let straight = try Self.run(["run", "story.ink"], input: "1\n", in: folder)
      #expect(played.output == straight.output)
      #expect(try Self.run(["compile", "story.ink", "-o", "no/such/folder.json"], in: folder).code == 2)
    }
  }

  @Test func aDamagedCompiledStoryIsRefused() throws {
    try Self.withStory(["story.json": "{\"inkVersion\": 21, \"root\": [[\"^a\""]) { folder in
      let result = try Self.run(["run", "story.json"], in: folder)
      #expect(result.code == 2)
      #expect(result.error.hasPrefix("drive: "), "\(result.error)")
    }
  }

  @Test func whatCannotRunExitsWithTwo() throws {
    #expect(try Self.run(["run", "/nowhere/at/all.ink"]).code == 2)
    #expect(try Self.run(["run", "--choices", "a,b"]).code == 2)
    #expect(try Self.run(["fly"]).code == 2)
    #expect(try Self.run(["--help"]).code == 0)
  }

  @Test func anIncludeStaysInItsFolder() throws {
    try Self.withStory(["a/story.ink": "INCLUDE ../secret.ink\n-> END\n", "secret.ink": "Secret.\n"]) {
      folder in
      let result = try Self.run(["run", "a/story.ink"], in: folder)
      #expect(result.code == 1)
      #expect(result.error.contains("E0124"), "\(result.error)")
    }
  }

  @Test func aLinkOutOfTheFolderIsRefused() throws {
    try Self.withStory(["a/story.ink": "INCLUDE b.ink\n-> END\n", "secret.ink": "Secret.\n"]) { folder in
      try FileManager.default.createSymbolicLink(
        at: folder.appendingPathComponent("a/b.ink"),
        withDestinationURL: folder.appendingPathComponent("secret.ink"))
      let result = try Self.run(["run", "a"], in: folder)
      #expect(result.error.contains("E0124"), "\(result.error)")
    }
  }

  @Test func theShippedStoryHasNoMistakes() throws {
    let result = try Self.run(["check"])
    #expect(result.code == 0)
    #expect(result.output.hasPrefix("No mistakes"), "\(result.output)")
  }
}
