import Foundation
import Testing

@testable import Engine

/// Every limit of the machine ends a story that runs away with a run-time error of its own.
@Suite struct StoryLimitTests {
  @Test(arguments: LimitCase.all)
  func stops(_ sample: LimitCase) throws {
    var story = Story(try InkCase(sample.testDescription, sample.source).program())
    sample.narrow(&story)
    var problems: [Problem] = []
    for _ in 0..<10 {
      guard case .line(let line) = story.next() else { break }
      problems += line.problems
    }
    let problem = try #require(problems.first)
    #expect(problem.kind == .error)
    #expect(problem.message.hasPrefix(sample.message))
    #expect(problem.line == sample.line)
    #expect(!story.canContinue)
  }

  /// A loop may go round more often than a line has parts: what says nothing but blanks and glue
  /// fills none.
  @Test func roundsThatSayNothingFillNoLine() throws {
    let source = """
      VAR n = 0
      Begin.
      -> k
      === k
      ~ n++
      { n < 110000: <> -> k }
      {n}
      -> END
      """
    var story = Story(try InkCase("rounds", source).program())
    var text = ""
    while case .line(let line) = story.next() {
      #expect(line.problems.isEmpty)
      text += line.text
    }
    #expect(text == "Begin. 110000\n")
  }

  @Test func tellsSoManyWarnings() throws {
    let source = """
      VAR n = 0
      -> k
      === k
      ~ n = n + t(n)
      { n < 3000: -> k }
      -> END
      === function t(m)
      { m < 0:
      ~ temp x = 1
      }
      ~ return x + 1
      """
    var story = Story(try InkCase("warnings", source).program())
    guard case .line(let line) = story.next() else {
      Issue.record("no line")
      return
    }
    #expect(line.problems.count == StoryLimits.problemCountMax)
    #expect(line.problems.first?.line == 11)
    #expect(line.problems.last?.message.hasPrefix("More warnings") == true)
    #expect(story.global("n") == .int(3000))
  }

  /// What turns made that are over is thrown away: a save is as large after many as after few.
  @Test func doesNotGrowWithTurns() throws {
    let source = """
      LIST items = (a), b, c, (d)
      VAR log = ""
      VAR n = 1000
      -> top
      === top
      ~ n = n + 1
      ~ log = "turn {n} with {items}"
      ~ items = LIST_INVERT(items)
      ~ temp short = log + "."
      {short}: {items + a}
      + (go) [Go on from {log}]
      + Stay
      - {~more|again} -> top
      """
    let playing = Playing(try InkCase("turns", source).program())
    var early = 0
    for turn in 0..<10_000 {
      _ = playing.read()
      #expect(playing.story.state.poolByteCount < 1_000)
      if turn == 100 { early = SavedGame(playing.story).bytes.count }
      if turn == 9_990 {
        let saved = try SavedGame(bytes: SavedGame(playing.story).bytes)
        let state = playing.story.state
        #expect(try playing.story.restore(saved).isEmpty)
        #expect(playing.story.state == state)
      }
      playing.story.choose(turn % 2)
    }
    _ = playing.read()
    // Numbers have more digits.
    #expect(SavedGame(playing.story).bytes.count < early + 100)
  }
}

struct LimitCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let message: String
  let line: Int
  let source: String
  /// Sets a smaller limit, where the true one is too costly to hit.
  var narrow: @Sendable (inout Story) -> Void = { _ in }

  /// A text of 8 bytes, doubled nine times.
  private static let grown = """
    VAR s = "abcdefgh"
    ~ grow(9)
    -> k
    === function grow(n)
    { n > 0:
    ~ s = s + s
    ~ grow(n - 1)
    }
    === k

    """

  /// A list of 1,000 items, all of them in it.
  private static let items =
    "LIST l = " + (0..<1_000).map { "(i\($0))" }.joined(separator: ", ") + "\n-> k\n=== k\n"

  /// The end of a knot that goes round so often: a few instructions each time.
  private static func rounds(_ count: Int) -> String {
    "~ r++\n{ r < \(count): -> k }\n-> END\nVAR r = 0\n"
  }

  /// More than a thousand rounds of little work take.
  private static let fewSteps: @Sendable (inout Story) -> Void = { $0.stepCountMax = 100_000 }

  static let all: [LimitCase] = [
    LimitCase(
      testDescription: "steps", message: "The story took 10000000 steps", line: 4,
      source: "VAR n = 0\n- (top)\n~ n++\n-> top\n"),
    LimitCase(
      testDescription: "texts joined", message: "The story took 100000 steps", line: 4,
      source: "VAR s = \"\"\n-> k\n=== k\n~ s = s + \"x\"\n" + rounds(3_000), narrow: fewSteps),
    LimitCase(
      testDescription: "texts compared", message: "The story took 100000 steps", line: 10,
      source: grown + "~ temp b = s == s + \"\"\n" + rounds(1_000), narrow: fewSteps),
    LimitCase(
      testDescription: "texts searched", message: "The story took 100000 steps", line: 12,
      source: grown + "~ temp b = s ? \"no\"\n" + rounds(1_000), narrow: fewSteps),
    LimitCase(
      testDescription: "texts printed", message: "The story took 100000 steps", line: 10,
      source: grown + "~ temp b = \"{s} {s}\"\n" + rounds(1_000), narrow: fewSteps),
    LimitCase(
      testDescription: "items moved", message: "The story took 100000 steps", line: 5,
      source: items + "~ l = l + 1 - 1\n" + rounds(1_000), narrow: fewSteps),
    LimitCase(
      testDescription: "items shuffled", message: "The story took 100000 steps", line: 3,
      source: "-> k\n=== k\n{~\(String(repeating: "|", count: 999))}<>\n" + rounds(1_000),
      narrow: fewSteps),
    LimitCase(
      testDescription: "frames", message: "More than 60000 functions and tunnels", line: 4,
      source: "~ f()\n-> END\n=== function f()\n~ f()\n"),
    LimitCase(
      testDescription: "values", message: "The story holds more than 100000 values", line: 4,
      source: "{f()}\n-> END\n=== function f()\n~ return 1 + (2 * (3 - f()))\n"),
    LimitCase(
      testDescription: "threads", message: "More than 1000 threads", line: 3,
      source: "-> k\n=== k\n<- k\n-> DONE\n"),
    LimitCase(
      testDescription: "frames of choices", message: "Threads and choices wait with more", line: 7,
      source: "-> k\n=== k\n<- c\n-> k ->\n->->\n=== c\n+ [x] -> END\n"),
    LimitCase(
      testDescription: "choices", message: "More than 10000 choices", line: 6,
      source: "-> k\n=== k\n<- c\n-> k\n=== c\n+ [x] -> END\n"),
    LimitCase(
      testDescription: "texts of choices", message: "The texts of the choices have more", line: 13,
      source: grown + "<- c\n-> k\n=== c\n+ [{s}] -> END\n",
      narrow: { $0.lineByteCountMax = 100_000 }),
    LimitCase(
      testDescription: "output", message: "A line has more than 100000 parts", line: 3,
      source: "-> k\n=== k\nx<>\n-> k\n"),
    LimitCase(
      testDescription: "a line", message: "A line grew longer than 100000 bytes", line: 10,
      source: grown + "{s}<>\n-> k\n", narrow: { $0.lineByteCountMax = 100_000 }),
    LimitCase(
      testDescription: "a line that ends", message: "A line grew longer than 10000 bytes", line: 10,
      source: grown + "And {s}{s}{s}{s}\n-> END\n", narrow: { $0.lineByteCountMax = 10_000 }),
    LimitCase(
      testDescription: "text", message: "A text grew longer than 1048576 bytes", line: 4,
      source: "VAR s = \"abcdefgh\"\n-> k\n=== k\n~ s = s + s\n-> k\n"),
    LimitCase(
      testDescription: "string", message: "A text grew longer than 1048576 bytes", line: 4,
      source: "VAR s = \"abcdefgh\"\n-> k\n=== k\n~ s = \"{s}{s}\"\n-> k\n"),
    LimitCase(
      testDescription: "texts", message: "The story's texts and lists take too much memory",
      line: 11, source: grown + "{f(s)}\n=== function f(t)\n~ return f(t + \"x\")\n",
      narrow: { $0.poolByteCountMax = 1 << 19 }),
    LimitCase(
      testDescription: "lists", message: "The story's texts and lists take too much memory",
      line: 6,
      source: "LIST l = a, b, c, d, e, f0, g, h, i, j, k0, m, n, o, p, q, r, s, t, u, v, w\n"
        + "-> k\n=== k\n{f(LIST_ALL(a))}\n=== function f(x)\n~ return f(x - LIST_MIN(x))\n",
      narrow: { $0.poolByteCountMax = 1 << 10 }),
    LimitCase(
      testDescription: "shuffle", message: "A shuffle has more than 10000 elements", line: 1,
      source: "{~a" + String(repeating: "|a", count: 10_000) + "}\n-> END\n"),
  ]
}

/// Every limit of the compiler is an error with its place, and with what to do.
@Suite struct SourceLimitTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let code: DiagnosticCode
    let message: String
    let place: String
    let files: [String: String]
    var limits = SourceLimits()
  }

  static let chain = Dictionary(
    uniqueKeysWithValues: (0...100).map { ("f\($0).ink", "INCLUDE f\($0 + 1).ink\n") })

  static let all: [Sample] = [
    Sample(
      testDescription: "brackets", code: .nestingTooDeep, message: "More than 64 brackets",
      place: "f0.ink:2", files: ["f0.ink": "x\n{\(String(repeating: "(", count: 100))1"]),
    Sample(
      testDescription: "calls in an included file in braces", code: .nestingTooDeep,
      message: "More than 3 brackets", place: "f1.ink:1",
      files: ["f0.ink": "{true:\nINCLUDE f1.ink\n}\n", "f1.ink": "{((((1))))}\n"],
      limits: SourceLimits(bracketDepthMax: 3)),
    Sample(
      testDescription: "bullets", code: .nestingTooDeep, message: "More than 64 bullets",
      place: "f0.ink:2", files: ["f0.ink": "x\n\(String(repeating: "*", count: 65)) a\n-> END\n"]),
    Sample(
      testDescription: "dashes", code: .nestingTooDeep, message: "More than 64 bullets",
      place: "f0.ink:2", files: ["f0.ink": "x\n\(String(repeating: "- ", count: 65)) a\n-> END\n"]),
    Sample(
      testDescription: "bullets in braces", code: .nestingTooDeep, message: "More than 4 bullets",
      place: "f0.ink:5", files: ["f0.ink": "* * a\n{true:\n* b\n* * c\n* * * d\n}\n- -> END\n"],
      limits: SourceLimits(weaveDepthMax: 4)),
    Sample(
      testDescription: "operators", code: .nestingTooDeep, message: "More than 1000 operators",
      place: "f0.ink:2",
      files: ["f0.ink": "VAR n = 0\n~ n = (1\(String(repeating: " + 1", count: 600)))"
        + String(repeating: " - 1", count: 600) + "\n-> END\n"]),
    Sample(
      testDescription: "files in each other", code: .tooManyFiles,
      message: "More than 100 files include each other", place: "f99.ink:1", files: chain),
    Sample(
      testDescription: "files", code: .tooManyFiles, message: "The story has more than 3 files",
      place: "f0.ink:3",
      files: ["f0.ink": "INCLUDE a.ink\nINCLUDE a.ink\nINCLUDE a.ink\n", "a.ink": "a\n"],
      limits: SourceLimits(fileCountMax: 3)),
    Sample(
      testDescription: "bytes", code: .tooManyFiles,
      message: "The story's files have more than 100 bytes", place: "f0.ink:2",
      files: [
        "f0.ink": "INCLUDE a.ink\nINCLUDE a.ink\n", "a.ink": String(repeating: "a", count: 50),
      ], limits: SourceLimits(byteCountMax: 100)),
  ]

  @Test(arguments: all)
  func stops(_ sample: Sample) throws {
    let compilation = try compile(
      "f0.ink", from: MemoryLoader(sample.files), within: sample.limits)
    let errors = compilation.diagnostics.filter { $0.severity == .error }
    let error = try #require(errors.first)
    #expect(error.code == sample.code)
    #expect(error.message.hasPrefix(sample.message))
    #expect(!error.notes.isEmpty)
    let sources = compilation.sources
    #expect("\(sources[error.span.file].name):\(sources.line(of: error.span))" == sample.place)
    #expect(compilation.program == nil)
  }

  /// What is just below the limits compiles, plays, and comes back from ink JSON.
  @Test func allowsWhatIsWithin() throws {
    let ladder = (1...64).map { String(repeating: "*", count: $0) + " a\n" }.joined()
    let braces =
      String(repeating: "{true:\n", count: 60) + "deep\n" + String(repeating: "}\n", count: 60)
    let sum = "{0\(String(repeating: " + 1", count: 1000))}\n"
    let source = ladder + braces + "- -> k\n=== k\n" + sum + braces + "-> DONE\n"
    let compilation = try compile("f.ink", from: MemoryLoader(["f.ink": source]))
    let program = try #require(compilation.program)
    _ = compilation.review()
    let again = try Program(inkJSON: Array(program.inkJSON().utf8))
    let choices = Array(repeating: 1, count: 64)
    let transcript = Player.transcript(program, choosing: choices)
    #expect(Player.transcript(again, choosing: choices) == transcript)
    #expect(transcript.hasSuffix("deep\n1000\ndeep\n"))
  }

  /// A hole of a file takes no space, and none of it is read.
  @Test func refusesHugeFilesUnread() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "limits-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let huge = folder.appendingPathComponent("huge.ink")
    #expect(FileManager.default.createFile(atPath: huge.path, contents: nil))
    let handle = try FileHandle(forWritingTo: huge)
    try handle.truncate(atOffset: 1 << 40)
    try handle.close()
    try Data("x\nINCLUDE huge.ink\n".utf8).write(to: folder.appendingPathComponent("story.ink"))
    let loader = FolderLoader(folder: folder.path)
    #expect(throws: LoadError.tooLarge(byteCount: 1 << 40)) { _ = try loader.read("huge.ink") }
    let compilation = try compile("story.ink", from: loader)
    let error = try #require(compilation.diagnostics.first)
    #expect(error.message == "'huge.ink' is too large (\(1 << 40) bytes)")
    #expect(compilation.sources.line(of: error.span) == 2)
  }
}

/// The readers of documents refuse what is too deep or too large, and say where (for ink JSON's depth
/// see `ProgramJSONTests`).
@Suite struct DocumentLimitTests {
  private let deep = String(repeating: "[", count: JSON.depthMax + 2)

  @Test func inkJSONIsNotTooLarge() {
    let bytes = [UInt8](repeating: 0x20, count: Program.inkJSONByteCountMax + 1)
    #expect(throws: InkJSONError.notInk("it has more than 134217728 bytes. Split the story")) {
      _ = try Program(inkJSON: bytes)
    }
  }

  @Test func savesAreNotTooDeep() {
    let header =
      ##"{"format":"ink saved game","version":1,"check":""## + Digest(of: deep.utf8).hexadecimal
      + "\"}\n"
    #expect(
      throws: SavedGameError.damaged(
        "arrays and objects go deeper than \(JSON.depthMax) "
          + "(byte \(header.utf8.count + JSON.depthMax + 1))")
    ) { _ = try SavedGame(bytes: Array((header + deep).utf8)) }
  }
}
