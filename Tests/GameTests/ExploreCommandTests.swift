import Foundation
import Testing

@testable import Engine
@testable import Game

/// `drive explore` as its users run it.
@Suite struct ExploreCommandTests {
  private static let story = """
    VAR key = false
    -> hall
    == hall
    * [Take the key]
      ~ key = true
      -> hall
    + {key} [Open] -> garden
    + [Wait] {~A clock.|A tap.|Nothing.}
      -> hall
    * [Leave] -> END
    == garden
    # ending: garden
    {RANDOM(1, 6) == 6: Rain.}
    -> END
    """

  /// A report without the times that it took.
  private func timeless(_ json: String) throws -> NSDictionary {
    let value = try JSONSerialization.jsonObject(with: Data(json.utf8))
    let report = NSMutableDictionary(dictionary: try #require(value as? [String: Any]))
    report.removeObjects(forKeys: ["seconds", "cpuSeconds"])
    return report
  }

  private func play(_ shard: String, in folder: URL) throws -> String {
    let result = try CommandLineTests.run(
      ["explore", "story.ink", "--random", "90", "--shard", shard, "--format", "json"], in: folder)
    #expect(result.code == 0)
    return result.output
  }

  @Test func shardsMergeToWhatOneMachineReports() throws {
    try CommandLineTests.withStory(["story.ink": Self.story]) { folder in
      let whole = try play("1/1", in: folder)
      for part in 1...3 {
        let name = folder.appendingPathComponent("part\(part).json")
        try play("\(part)/3", in: folder).write(to: name, atomically: true, encoding: .utf8)
      }
      let merged = try CommandLineTests.run(
        ["explore", "merge", "part1.json", "part2.json", "part3.json", "--format", "json"],
        in: folder)
      #expect(merged.code == 0)
      #expect(try timeless(merged.output) == timeless(whole))
    }
  }

  @Test func saysWhatCannotBeMerged() throws {
    try CommandLineTests.withStory(["story.ink": Self.story]) { folder in
      let searched = try CommandLineTests.run(
        ["explore", "story.ink", "--format", "json"], in: folder)
      try searched.output.write(
        to: folder.appendingPathComponent("all.json"), atomically: true, encoding: .utf8)
      let merged = try CommandLineTests.run(["explore", "merge", "all.json"], in: folder)
      #expect(merged.code == 2)
      #expect(merged.error.contains("'all.json' is not of random plays"), "\(merged.error)")
    }
  }

  /// An error is what makes the command fail.
  @Test func sarifTellsWhatIsBrokenAndWhatIsOpen() {
    var report = ExplorationReport()
    report.open = [
      ExplorationReport.Finding(message: "It may.", file: "story.ink", line: 3, path: [])
    ]
    report.properties = [
      ExplorationReport.PropertyResult(
        property: "reach: tag siren", verdict: .unknown, holds: nil, path: []),
      ExplorationReport.PropertyResult(
        property: "always: heat < 2", verdict: .witnessed, holds: true, path: []),
    ]
    func entries() -> [String] {
      SarifLog(report, folder: "").runs[0].results.map {
        "\($0.level) \($0.ruleId) \($0.message.text)"
      }
    }
    #expect(!report.hasProblems)
    #expect(entries() == ["note not-ruled-out story.ink:3: It may. "])
    report.properties.append(
      ExplorationReport.PropertyResult(
        property: "never: tag siren", verdict: .witnessed, holds: false,
        path: [PathStep(choose: 0, text: "Speed")]))
    #expect(report.hasProblems)
    #expect(entries().last == "error broken-property never: tag siren: Speed")
  }

  /// Properties of the story's folder are for a search; those that somebody asks for are refused.
  @Test func randomPlaysLookAtNoProperties() throws {
    let files = ["s/story.ink": Self.story, "s/properties.yaml": "- never: key\n"]
    try CommandLineTests.withStory(files) { folder in
      let played = try CommandLineTests.run(["explore", "s", "--random", "90"], in: folder)
      #expect(played.code == 0)
      #expect(!played.output.contains("property__"), "\(played.output)")
      let refused = try CommandLineTests.run(
        ["explore", "s", "--random", "90", "--property", "never: key"], in: folder)
      #expect(refused.code == 2 && refused.error.contains("--random"), "\(refused.error)")
    }
  }

  private static let parallel = "/usr/bin/parallel"

  /// The guide's own command lines.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: parallel), "no GNU parallel"))
  func runsUnderParallel() throws {
    try CommandLineTests.withStory(["story.ink": Self.story]) { folder in
      let whole = try play("1/1", in: folder)
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/bin/bash")
      process.currentDirectoryURL = folder
      process.environment = ProcessInfo.processInfo.environment.merging(["HOME": folder.path]) { $1 }
      let drive = CommandLineTests.program.path
      process.arguments = [
        "-c",
        """
        \(Self.parallel) '\(drive)' explore story.ink --random 90 --shard {}/4 --format json '>' part{}.json ::: $(seq 4)
        '\(drive)' explore merge part*.json --format json > merged.json
        """,
      ]
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      let merged = try String(
        contentsOf: folder.appendingPathComponent("merged.json"), encoding: .utf8)
      #expect(try timeless(merged) == timeless(whole))
    }
  }

  @Test func tellsWhatBecomesOfSaves() throws {
    let new = Self.story.replacing("* [Leave] -> END", with: "* [Go] -> END")
      .replacing("VAR key = false", with: "VAR key = \"none\"")
      .replacing("~ key = true", with: "~ key = \"brass\"")
      .replacing("{key}", with: "{key == \"brass\"}")
    try CommandLineTests.withStory(["old.ink": Self.story, "new.ink": new]) { folder in
      let same = try CommandLineTests.run(
        ["explore", "old.ink", "--saves", "old.ink", "--format", "json"], in: folder)
      let counts = try #require(try timeless(same.output)["counts"] as? [String: Int])
      #expect(same.code == 0)
      #expect(counts["exact"]! > 0)
      #expect(counts == ["exact": counts["exact"]!, "carried": 0, "moved": 0, "broken": 0, "refused": 0])
      let edited = try CommandLineTests.run(["explore", "new.ink", "--saves", "old.ink"], in: folder)
      #expect(edited.output.contains("0 load exactly"))
      #expect(edited.output.contains("The variable 'key' is of another kind now"))
      #expect(edited.output.contains("old.ink:"))
    }
  }

  /// What was found can be played: each path is a script that `drive test` passes.
  @Test func writesScripts() throws {
    let text = """
      VAR heat = 0
      -> street
      == street
      + {heat < 2} [Speed]
        ~ heat++
        -> street
      * [Home, by the river]
        # ending: Home / again
        -> END
      * {heat == 2} [Stay]
        Nobody comes.
      """
    try CommandLineTests.withStory(["story.ink": text]) { folder in
      let found = try CommandLineTests.run(
        [
          "explore", "story.ink", "--scripts", "found", "--set", "heat=1",
          "--property", "always: heat < 2",
        ], in: folder)
      #expect(found.code == 1)
      let names = try FileManager.default.contentsOfDirectory(
        atPath: folder.appendingPathComponent("found").path)
      #expect(
        names.sorted() == ["ending-home-again.yaml", "error.yaml", "property-always-heat-2.yaml"])
      let played = try CommandLineTests.run(
        ["test", "story.ink", "--script", "found/ending-home-again.yaml"], in: folder)
      #expect(played.output.contains("1 passed, 0 failed"))
    }
  }

  /// Choices of the same text are told apart by their numbers.
  @Test(arguments: [[], ["--random", "20"]])
  func writesScriptsOfTwins(_ options: [String]) throws {
    let text = """
      * [Door] # left
        -> END
      * [Door] # right
        # ending: Home
        -> END
      """
    try CommandLineTests.withStory(["story.ink": text]) { folder in
      let found = try CommandLineTests.run(
        ["explore", "story.ink", "--scripts", "found"] + options, in: folder)
      #expect(found.code == 0, "\(found.error)")
      let played = try CommandLineTests.run(
        ["test", "story.ink", "--script", "found/ending-home.yaml"], in: folder)
      #expect(played.output.contains("1 passed, 0 failed"), "\(played.output)")
    }
  }

  /// A finding of a search with doubts is told as such.
  @Test func saysHowItWasProved() throws {
    var text = ""
    for flag in 0..<24 { text += "VAR f\(flag) = false\n" }
    text += "-> k0\n"
    for flag in 0..<24 {
      text += "== k\(flag)\n* [Yes]\n  ~ f\(flag) = true\n* [No]\n- -> k\(flag + 1)\n"
    }
    text += "== k24\n"
    for flag in 0..<24 { text += "{f\(flag): Yes.|No.}\n" }
    text += "{f3 and not f3: Never.}\n-> END\n"
    try CommandLineTests.withStory(["story.ink": text]) { folder in
      let result = try CommandLineTests.run(["explore", "story.ink"], in: folder)
      #expect(result.code == 0)
      #expect(result.output.contains("errors        none (proved)"))
      #expect(result.output.contains("traps         none (proved)"))
      #expect(result.output.contains("impossible: its condition is never true"))
    }
  }
}
