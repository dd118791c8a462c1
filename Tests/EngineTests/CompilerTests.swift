import Testing

@testable import Engine

/// What the compiler makes of constructs, seen through a playthrough.
@Suite struct CompilerTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let ink: String
    var choosing: [Int] = []
    let output: String

    var testDescription: String { name }
  }

  static let samples: [Sample] = [
    Sample(name: "text", ink: "Hello.\n-> END\n", output: "Hello.\n"),
    Sample(
      name: "comment inside a word", ink: "one/* two */three // four\n-> END\n", output: "onethree\n"),
    Sample(
      name: "comments keep line numbers", ink: "/* a\nb */\nVAR x = 1\n{1 / (x - 1)}\n-> END\n",
      output: "RUNTIME ERROR: 4\n"),
    Sample(
      name: "nested weave gathers", ink: "* a\n* * b\n* * c\n- - d\n- e\n-> END\n", choosing: [1, 2],
      output: "\n1: a\n?> a\n\n1: b\n2: c\n?> c\nd\ne\n"),
    Sample(
      name: "knots take parameters", ink: "-> k(2, \"x\")\n== k(n, s)\n{n}{s} -> END\n", output: "2x"),
    Sample(
      name: "first stitch is entered", ink: "-> k\n== k\n= a\nA. -> b\n= b\nB. -> END\n",
      output: "A. B."),
    Sample(
      name: "switch", ink: "VAR x = 2\n{ x:\n- 1: one\n- 2: two\n- else: more\n}\n-> END\n",
      output: "two\n"),
    Sample(
      name: "stopping sequence", ink: "- (top)\n{a|b}\n{top < 3: -> top}\n-> END\n",
      output: "a\nb\nb\n"),
    Sample(
      name: "tunnel returns", ink: "-> t ->\nAfter.\n-> END\n== t\nIn.\n->->\n",
      output: "In.\nAfter.\n"),
    Sample(
      name: "an INCLUDE inside a knot is dropped",
      ink: "-> k\n== k\nINCLUDE a.ink\nText. -> END\n", output: "Text."),
    Sample(
      name: "constants stand for their values", ink: "CONST N = 3\nVAR x = N\n{x + N}\n-> END\n",
      output: "6\n"),
    Sample(
      name: "ref parameters change variables",
      ink: "VAR n = 1\n~ bump(n)\n{n}\n-> END\n== function bump(ref x)\n~ x += 4\n", output: "5\n"),
    Sample(
      name: "an external function has a fallback",
      ink: "EXTERNAL roll(n)\n{roll(3)}\n-> END\n== function roll(n)\n~ return n + 1\n", output: "4\n"),
    Sample(
      name: "unicode names and text", ink: "VAR größe = 3\nDie Größe ist {größe} — 道.\n-> END\n",
      output: "Die Größe ist 3 — 道.\n"),
    Sample(
      name: "texts that only look alike stay as written", ink: "e\u{301}\n\u{E9}\n-> END\n",
      output: "e\u{301}\n\u{E9}\n"),
    Sample(
      name: "windows line ends", ink: "One.\r\nTwo. {true: yes}\r\n-> END\r\n",
      output: "One.\nTwo. yes\n"),
  ]

  @Test(arguments: samples)
  func plays(_ sample: Sample) throws {
    let loader = MemoryLoader(["story.ink": sample.ink, "a.ink": "Included.\n"])
    let result = try compile("story.ink", from: loader)
    let program = try #require(result.program, "\(result.diagnostics.map(\.message))")
    let output = Player.transcript(program, choosing: sample.choosing)
    if sample.output.hasPrefix("RUNTIME ERROR: "), let line = Int(sample.output.dropFirst(15).dropLast()) {
      #expect(errorLine(of: program) == line)
    } else {
      #expect(Array(output.utf8) == Array(sample.output.utf8), "\(output)")
    }
  }

  private func errorLine(of program: Program) -> Int? {
    var story = Story(program)
    while case .line(let line) = story.next() {
      if let problem = line.problems.first { return problem.line }
    }
    return nil
  }

  /// Paths are the reference compiler's: shuffles are seeded by them.
  @Test func namesContainersAsTheReferenceDoes() throws {
    let ink = """
      -> k
      == k
      - (top) Text {&a|b}.
      * [one] {~x|y}
      * two {true: {!z}}
      - end
      -> END
      """
    let result = try compile("story.ink", from: MemoryLoader(["story.ink": ink]))
    let program = try #require(result.program)
    let counted = program.containers.indices.map { ContainerID($0) }.filter { program[$0].countsVisits }
    #expect(
      counted.map { program.path(of: $0) } == [
        "k.0.top.1", "k.0.top.10.s.4.b.1", "k.0.top.c-0", "k.0.top.c-0.1", "k.0.top.c-1",
      ])
  }

  @Test(arguments: ["", "\n\n", "//", "/*", "{", "}", "*", "-", "->", "==", "~", "\\", "#", "\"", "VAR", "{a:"])
  func survivesFragments(_ ink: String) throws {
    _ = try compile("story.ink", from: MemoryLoader(["story.ink": ink]))
  }

  /// All texts of up to five marks: nothing crashes or hangs, and what compiles also runs.
  @Test func survivesAllShortTexts() throws {
    let marks = ["{", "}", "|", "*", "-", ">", "\n", "a", ":", "[", "]", "~", "="]
    var texts = [""]
    for _ in 0..<4 {
      texts = texts.flatMap { text in marks.map { text + $0 } }
    }
    for text in texts {
      let result = try compile("story.ink", from: MemoryLoader(["story.ink": text]))
      #expect(result.program != nil || result.diagnostics.contains { $0.severity == .error })
      guard let program = result.program else { continue }
      var story = Story(program)
      for _ in 0..<4 {
        switch story.next() {
        case .line, .call: continue
        case .choices: story.choose(0)
        case .ended: break
        }
      }
    }
  }
}
