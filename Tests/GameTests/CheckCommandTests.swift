import Foundation
import Testing

/// `drive check` in its formats, `drive explain` and `drive compile --listing`, run as their users run them.
@Suite struct CheckCommandTests {
  private static let story = """
    // The first line.
    TODO: a better opening
    VAR lamp = false
    You are cold. ☃ {lamp == lamp: Always.}
    ~ lamp = true
    -> END
    """

  private func check(_ arguments: [String], ink: String = story) throws -> CommandLineTests.Result {
    try CommandLineTests.withStory(["a b/story.ink": ink]) { folder in
      try CommandLineTests.run(["check", "a b"] + arguments, in: folder)
    }
  }

  struct Running: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let code: Int32
    let summary: String
    var ink = story

    var testDescription: String { "\(arguments) \(code)" }
  }

  @Test(arguments: [
    Running(arguments: [], code: 0, summary: "1 warning, 1 todo in 1 file."),
    Running(arguments: ["--strict"], code: 1, summary: "1 warning, 1 todo in 1 file."),
    Running(arguments: ["--warnings-as-errors"], code: 1, summary: "1 warning, 1 todo in 1 file."),
    Running(arguments: ["--strict", "--allow", "w0507"], code: 0, summary: "1 todo in 1 file."),
    Running(arguments: ["--strict"], code: 0, summary: "No mistakes in 1 file.", ink: "Hello.\n-> END\n"),
    Running(
      arguments: [], code: 0, summary: "1 todo in 1 file.",
      ink: "// drive: allow W0507, N0501\n" + story),
    Running(
      arguments: [], code: 0, summary: "No mistakes in 1 file.", ink: "{true: a} // drive: allow W0507\n-> END\n"),
    Running(
      arguments: [], code: 0, summary: "No mistakes in 1 file.",
      ink: "Text.\n// drive: allow W0507\n{true: a}\n-> END\n"),
    Running(
      arguments: [], code: 0, summary: "1 warning in 1 file.",
      ink: "Text.\n// drive: allow W0507\n\n{true: a}\n-> END\n"),
    Running(
      arguments: [], code: 1, summary: "1 error in 1 file.", ink: "// drive: allow E0201\n-> nowhere\n"),
  ])
  func sumsUpAndExits(_ running: Running) throws {
    let result = try check(running.arguments, ink: running.ink)
    #expect(result.code == running.code)
    let last = result.output.split(separator: "\n").last.map(String.init) ?? ""
    #expect(last.hasPrefix(running.summary), "\(result.output)")
  }

  @Test func onlyWarningsAndNotesCanBeAllowed() throws {
    let refused = try check(["--allow", "E0201"])
    #expect(refused.code == 2 && refused.error.contains("E0201 is an error"), "\(refused.error)")
    let misspelt = try check(["--allow", "W0570"])
    #expect(misspelt.code == 2 && misspelt.error.contains("Did you mean W0507?"), "\(misspelt.error)")
  }

  @Test func listsTheAuthorsTodos() throws {
    let result = try check(["--todo"])
    #expect(result.code == 0 && result.output == "story.ink:2: a better opening\n", "\(result.output)")
  }

  // MARK: SARIF

  private func sarif(_ ink: String, run: (URL) throws -> CommandLineTests.Result) throws -> [String: Any] {
    let result = try CommandLineTests.withStory(["a b/story.ink": ink, "x.txt": ""], run)
    let json = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    return try #require(json as? [String: Any])
  }

  private func onlyRun(_ log: [String: Any]) throws -> [String: Any] {
    let runs = try #require(log["runs"] as? [[String: Any]])
    #expect(runs.count == 1)
    return try #require(runs.first)
  }

  /// What the schema of SARIF 2.1.0 demands of the parts that are used.
  @Test func writesSarif() throws {
    let log = try sarif(Self.story) { folder in
      try CommandLineTests.run(["check", "a b", "--format", "sarif"], in: folder)
    }
    #expect(log["version"] as? String == "2.1.0")
    #expect((log["$schema"] as? String)?.hasSuffix("sarif-2.1.0.json") == true)
    let run = try onlyRun(log)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "drive")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.compactMap { $0["ruleId"] as? String } == ["N0101", "W0507"])
    #expect(results.compactMap { $0["level"] as? String } == ["note", "warning"])
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
      #expect(((result["message"] as? [String: Any])?["text"] as? String)?.isEmpty == false)
    }
    for rule in rules {
      for key in ["shortDescription", "fullDescription", "help"] {
        #expect(((rule[key] as? [String: Any])?["text"] as? String)?.isEmpty == false, "\(key)")
      }
      let level = (rule["defaultConfiguration"] as? [String: Any])?["level"] as? String
      #expect(["error", "warning", "note"].contains(level))
    }
    let place = try physicalLocation(results[1])
    #expect((place["artifactLocation"] as? [String: Any])?["uri"] as? String == "a%20b/story.ink")
    // A snowman is one column.
    #expect(place["region"] as? [String: Int]
      == ["startLine": 4, "startColumn": 18, "endLine": 4, "endColumn": 30])
  }

  private func physicalLocation(_ result: [String: Any]) throws -> [String: Any] {
    let locations = try #require(result["locations"] as? [[String: Any]])
    return try #require(locations.first?["physicalLocation"] as? [String: Any])
  }

  @Test func sarifNamesOtherPlacesAndAFolderElsewhere() throws {
    let log = try sarif("VAR x = 1\nVAR x = 2\n-> END\n") { folder in
      try CommandLineTests.run(
        ["check", folder.path + "/a b", "--format", "sarif"], in: URL(fileURLWithPath: "/"))
    }
    let run = try onlyRun(log)
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    let related = try #require(result["relatedLocations"] as? [[String: Any]])
    let region = (related.first?["physicalLocation"] as? [String: Any])?["region"] as? [String: Int]
    #expect(region?["startLine"] == 1)
    #expect(related.first?["id"] as? Int == 1)

    let elsewhere = try sarif("-> nowhere\n") { folder in
      let other = folder.appendingPathComponent("other")
      try FileManager.default.createDirectory(at: other, withIntermediateDirectories: true)
      return try CommandLineTests.run(["check", "../a b", "--format", "sarif"], in: other)
    }
    let place = try physicalLocation(
      try #require((try onlyRun(elsewhere)["results"] as? [[String: Any]])?.first))
    let artifact = place["artifactLocation"] as? [String: Any]
    #expect(artifact?["uri"] as? String == "story.ink" && artifact?["uriBaseId"] as? String == "STORY")
    let bases = try onlyRun(elsewhere)["originalUriBaseIds"] as? [String: [String: String]]
    #expect(bases?["STORY"]?["uri"]?.hasSuffix("/a%20b/") == true, "\(bases ?? [:])")
  }

  // MARK: Explanations and listings

  @Test func explainsACode() throws {
    let page = try CommandLineTests.run(["explain", "e0201"])
    #expect(page.code == 0 && page.output.hasPrefix("E0201 error: "), "\(page.output)")
    #expect(page.output.contains("Broken:") && page.output.contains("Mended:"))
    let list = try CommandLineTests.run(["explain"])
    #expect(list.output.contains("E0201  A divert to a place that is not there\n"))
    let wrong = try CommandLineTests.run(["explain", "E0210x"])
    #expect(wrong.code == 2 && wrong.error.contains("Did you mean E0210?"), "\(wrong.error)")
  }

  @Test func listsTheProgramBelowItsLines() throws {
    try CommandLineTests.withStory(["story.ink": "Hello.\n-> k\n== k\nBye.\n-> END\n"]) { folder in
      let result = try CommandLineTests.run(["compile", "story.ink", "--listing"], in: folder)
      #expect(result.code == 0)
      let lines = result.output.split(separator: "\n").map(String.init)
      let hello = try #require(lines.firstIndex(of: "; story.ink:1  Hello."))
      #expect(lines[hello + 1].hasSuffix("text \"Hello.\""), "\(result.output)")
      let knot = try #require(lines.firstIndex(of: "k:"))
      #expect(lines[knot + 1] == "; story.ink:4  Bye.", "\(result.output)")
    }
  }

  @Test func aRunTimeErrorSaysWhereItIs() throws {
    let ink = "VAR none = 0\n-> k\n== k\nText.\n{1 / none}\n-> END\n"
    try CommandLineTests.withStory(["story.ink": ink]) { folder in
      let straight = try CommandLineTests.run(["run", "story.ink"], in: folder)
      #expect(straight.output.contains("RUNTIME ERROR: 'story.ink' line 5: "), "\(straight.output)")
      _ = try CommandLineTests.run(["compile", "story.ink", "-o", "story.json"], in: folder)
      let compiled = try CommandLineTests.run(["run", "story.json"], in: folder)
      #expect(compiled.output.contains("RUNTIME ERROR: (k): "), "\(compiled.output)")
      let json = try CommandLineTests.run(["run", "story.json", "--format", "json"], in: folder)
      #expect(json.output.contains("\"path\":\"k\""), "\(json.output)")
    }
  }
}
