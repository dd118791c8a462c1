import Foundation
import Testing

@testable import Game

/// Scripts on the command line: run, written by playing, and gone on from.
@Suite struct ScriptCommandTests {
  static let ink = """
    VAR kept = false
    -> hall
    === hall ===
    The hall. # place: Hall
    *   [Keep it.]
        ~ kept = true
        Kept.
    *   "No."
        Not kept.
    -   -> yard
    === yard ===
    The yard. # place: Yard
    +   [Wait.] -> yard
    *   [Go.]
    -   # ending: Gone
        You go{kept: with it}.
    -> END
    """

  static let files = [
    "story.ink": ink,
    "playthroughs/keep.yaml":
      "- Keep it.\n- expect: kept\n- see: The yard.\n- Go.\n- ending: Gone\n",
    "playthroughs/no.yaml": "- No.\n- Run.\n",
  ]

  private func run(_ arguments: String..., input: String = "", in folder: URL) throws
    -> CommandLineTests.Result
  {
    try CommandLineTests.run(arguments, input: input, in: folder)
  }

  @Test func testTellsWhatFailedAndWhere() throws {
    try CommandLineTests.withStory(Self.files) { folder in
      let result = try run("test", ".", in: folder)
      #expect(result.code == 1)
      #expect(
        result.output == """
          ok   script keep
          FAIL script no

          FAIL no (playthroughs/no.yaml:2)
               expected:  the choice 'Run.'
               there was: no such choice is offered
               The choices were
                 1  Wait.
                 2  Go.
               On the screen was
                 "No."
                 Not kept.
                 The yard.

          1 passed, 1 failed

          """)
      #expect(result.error == "")
      let one = try run("test", ".", "--filter", "KEEP", in: folder)
      #expect(one.code == 0 && one.output == "ok   script keep\n1 passed, 0 failed\n")
      let none = try run("test", ".", "--filter", "nothing", in: folder)
      #expect(none.code == 2 && none.error == "drive: no test has 'nothing' in its name\n")
    }
  }

  @Test func testReportsJSONAndJUnit() throws {
    try CommandLineTests.withStory(Self.files) { folder in
      let json = try run("test", ".", "--format", "json", in: folder)
      let report = try #require(
        try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
      #expect(report["passed"] as? Int == 1 && report["failed"] as? Int == 1)
      let cases = try #require(report["cases"] as? [[String: Any]])
      #expect(cases.map { $0["verdict"] as? String } == ["passed", "failed"])
      #expect(cases[1]["offered"] as? [String] == ["Wait.", "Go."])
      let junit = try run("test", ".", "--format", "junit", in: folder)
      #expect(junit.output.contains(" tests=\"2\" failures=\"1\" skipped=\"0\">"))
    }
  }

  @Test func checkTellsTheMistakesOfScriptsAndPlayGoesOn() throws {
    var files = Self.files
    files["playthroughs/no.yaml"] = "- sea: it\n"
    try CommandLineTests.withStory(files) { folder in
      let check = try run("check", ".", in: folder)
      #expect(check.code == 1)
      #expect(
        check.output.hasPrefix("playthroughs/no.yaml:1:3: error: There is no step 'sea' [E0701]"))
      #expect(check.output.contains("Did you mean 'see'?"))
      let test = try run("test", ".", in: folder)
      #expect(test.code == 1 && test.output.hasSuffix("1 passed, 1 failed\n"))
      #expect(test.error.contains("[E0701]"))
      let play = try run("run", ".", "--choices", "0,1", in: folder)
      #expect(play.code == 0)
    }
  }

  @Test func blessWritesAndThenCompares() throws {
    var files = Self.files
    files["playthroughs/no.yaml"] = "transcript: no.txt\nsteps:\n  - No.\n"
    try CommandLineTests.withStory(files) { folder in
      #expect(try run("test", ".", in: folder).output.contains("there was: there is no such file"))
      #expect(try run("test", ".", "--bless", in: folder).code == 0)
      let golden = folder.appendingPathComponent("playthroughs/no.txt")
      let text = try String(contentsOf: golden, encoding: .utf8)
      #expect(text.hasPrefix("The hall.\n# place: Hall\n\n> \"No.\"\n"))
      #expect(try run("test", ".", in: folder).code == 0)
      try text.replacing("Not kept.", with: "Lost.").write(
        to: golden, atomically: true, encoding: .utf8)
      let result = try run("test", ".", in: folder)
      #expect(result.code == 1 && result.output.contains("expected:  line 7 of no.txt: Lost."))
      // Blessing never leaves the folder by a link.
      try FileManager.default.removeItem(at: golden)
      let outside = folder.appendingPathComponent("outside.txt")
      try "Mine.".write(to: outside, atomically: true, encoding: .utf8)
      try FileManager.default.createSymbolicLink(at: golden, withDestinationURL: outside)
      #expect(try run("test", ".", "--bless", in: folder).code == 2)
      #expect(try String(contentsOf: outside, encoding: .utf8) == "Mine.")
    }
  }

  // MARK: Played

  @Test func whatIsPlayedIsWrittenAndPlaysAgain() throws {
    try CommandLineTests.withStory(Self.files) { folder in
      // Left in the middle, by the end of the input.
      let half = try run(
        "play", ".", "--plain", "--seed", "4", "--record", "half.yaml", input: "2\n1\n", in: folder)
      #expect(half.code == 0)
      let file = folder.appendingPathComponent("half.yaml")
      #expect(
        try String(contentsOf: file, encoding: .utf8) == """
          # Played with drive play --record.
          seed: 4
          steps:
            - '"No."'
            - Wait.

          """)
      let whole = try run(
        "play", ".", "--plain", "--script", "half.yaml", "--record", "whole.yaml", input: "2\n",
        in: folder)
      #expect(whole.code == 0)
      #expect(whole.output.contains("An ending: Gone."))
      let test = try run("test", ".", "--script", "half.yaml", "--script", "whole.yaml", in: folder)
      #expect(test.code == 0 && test.output.hasSuffix("2 passed, 0 failed\n"), "\(test)")
      let text = try String(
        contentsOf: folder.appendingPathComponent("whole.yaml"), encoding: .utf8)
      #expect(text.hasSuffix("  - Wait.\n  - Go.\n  - ending: Gone\n"))
    }
  }

  /// A file that is no recording is not written over.
  @Test func recordingLosesNoFile() throws {
    try CommandLineTests.withStory(Self.files) { folder in
      let other = try run("play", ".", "--plain", "--record", "story.ink", input: "1\n", in: folder)
      #expect(other.code == 2 && other.error.contains("is no recording: name another file"))
      #expect(
        try String(contentsOf: folder.appendingPathComponent("story.ink"), encoding: .utf8)
          == Self.ink)
      let nowhere = try run("play", ".", "--plain", "--record", "no/such/file", in: folder)
      #expect(nowhere.code == 2 && nowhere.error.contains("cannot be written"))
    }
  }

  /// Where the script and the story part, the player takes over, and is told.
  @Test func playGoesOnWhereAScriptFails() throws {
    try CommandLineTests.withStory(Self.files) { folder in
      let result = try run(
        "play", ".", "--plain", "--script", "playthroughs/no.yaml", input: "2\n", in: folder)
      #expect(result.code == 0)
      #expect(
        result.error.contains("The script stops at no.yaml:2. Expected: the choice 'Run.'."),
        "\(result.error)")
      #expect(result.output.contains("An ending: Gone."), "\(result.output)")
    }
  }

  /// What no seed and no choice leads to is gone on from as it stands.
  @Test func playGoesOnFromWhatWasSet() throws {
    var files = Self.files
    files["at.yaml"] = "from: yard\nset: { kept: true }\nsteps:\n  - Wait.\n  - expect: kept\n"
    try CommandLineTests.withStory(files) { folder in
      let result = try run("play", ".", "--plain", "--script", "at.yaml", input: "2\n", in: folder)
      #expect(result.code == 0)
      #expect(result.output.contains("The yard."))
      #expect(result.output.contains("You go with it."))
      #expect(result.output.contains("An ending: Gone."), "\(result.output)")
    }
  }

  @Test func aGameOfAScriptTakesNoReadersPlace() throws {
    try CommandLineTests.withStory(Self.files) { folder in
      let identity = StoryIdentity(name: "s", digest: "0")
      let store = SaveStore(
        identity: identity, folders: UserFolders([:]), keeping: .nothing)
      #expect(store.path == nil)
      let missing = try run("play", ".", "--plain", "--script", "none.yaml", in: folder)
      #expect(missing.code == 2 && missing.error == "drive: there is no script 'none.yaml'\n")
    }
  }

  // MARK: Watched

  /// What a command has printed so far.
  private final class Output: @unchecked Sendable {
    private let lock = NSLock()
    private var text = ""

    init(_ pipe: Pipe) {
      pipe.fileHandleForReading.readabilityHandler = { [weak self] handle in
        let data = handle.availableData
        self?.lock.withLock { self?.text += String(decoding: data, as: UTF8.self) }
      }
    }

    func waits(for words: String, count: Int = 1) -> Bool {
      for _ in 0..<1_200 {
        let isThere = lock.withLock { text.components(separatedBy: words).count > count }
        if isThere { return true }
        Thread.sleep(forTimeInterval: 0.05)
      }
      return false
    }

    var all: String { lock.withLock { text } }
  }

  /// Runs all, then what an edit touched, and leaves at Ctrl-C.
  @Test func watchRunsWhatAnEditTouches() throws {
    try CommandLineTests.withStory(Self.files) { folder in
      let process = Process()
      process.executableURL = CommandLineTests.program
      process.arguments = ["test", ".", "--watch"]
      process.currentDirectoryURL = folder
      let (output, error) = (Pipe(), Pipe())
      process.standardOutput = output
      process.standardError = error
      let (printed, told) = (Output(output), Output(error))
      try process.run()
      defer { if process.isRunning { process.terminate() } }
      #expect(printed.waits(for: "1 passed, 1 failed"))
      #expect(told.waits(for: "Waiting for an edit."))
      try "- No.\n- Go.\n".write(
        to: folder.appendingPathComponent("playthroughs/no.yaml"), atomically: true, encoding: .utf8
      )
      #expect(told.waits(for: "Edited: playthroughs/no.yaml"))
      #expect(printed.waits(for: "ok   script no\n1 passed, 0 failed"), "\(printed.all)")
      // A story with a mistake is told, and waited for.
      #expect(told.waits(for: "Waiting for an edit.", count: 2))
      try "-> nowhere\n".write(
        to: folder.appendingPathComponent("story.ink"), atomically: true, encoding: .utf8)
      #expect(told.waits(for: "[E0201]"), "\(told.all)")
      #expect(told.waits(for: "Waiting for an edit.", count: 3))
      process.interrupt()
      process.waitUntilExit()
      #expect(process.terminationStatus == 130 && process.terminationReason == .exit)
    }
  }
}
