import Testing

@testable import Engine

/// Everything small: all lines of up to six marks, all weaves of up to four lines. A space that is enumerated
/// hides no corner.
@Suite struct SmallScopeTests {
  // MARK: Glue, line breaks, blanks and words

  enum Mark: CaseIterable {
    case glue, lineBreak, blank, word

    var ink: String {
      switch self {
      case .glue: "<>"
      case .lineBreak: "\n"
      case .blank: "{b}"
      case .word: "{w}"
      }
    }
  }

  /// What a reader sees, said as simply as it can be. A line break ends a line that has begun, be it with a
  /// blank only. Glue takes back the breaks before it, and what blanks stood behind them, and all breaks up to
  /// the next word. Blanks at the ends of a line are not seen.
  private func expected(_ marks: [Mark]) -> String {
    var lines = [""]
    var isGlued = false
    for mark in marks + [.lineBreak] {
      switch mark {
      case .glue:
        isGlued = true
        while lines.count > 1, !lines.last!.contains("w") { lines.removeLast() }
      case .lineBreak: if !isGlued, lines.last != "" { lines.append("") }
      case .blank: lines[lines.count - 1] += " "
      case .word:
        lines[lines.count - 1] += "w"
        isGlued = false
      }
    }
    if lines.count == 1, !lines[0].contains("w") { return "" }
    // The last line of the flow takes what follows it without words.
    while lines.count > 1, !lines.last!.contains("w") { lines.removeLast() }
    return lines.map { $0.split(separator: " ").joined(separator: " ") + "\n" }.joined()
  }

  private func allMarks(upTo count: Int) -> [[Mark]] {
    var all: [[Mark]] = []
    var longest: [[Mark]] = [[]]
    for _ in 0..<count {
      longest = longest.flatMap { marks in Mark.allCases.map { marks + [$0] } }
      all += longest
    }
    return all
  }

  @Test func glueAndLineBreaks() throws {
    let all = allMarks(upTo: 6)
    #expect(all.count == 5460)
    for marks in all {
      let source = "VAR b = \" \"\nVAR w = \"w\"\n-> k\n== k\n" + marks.map(\.ink).joined() + "\n-> END\n"
      let program = try #require(compile("story.ink", from: MemoryLoader(["story.ink": source])).program)
      var story = Story(program)
      var said = ""
      while case .line(let line) = story.next() {
        said += line.text
        #expect(line.problems == [])
      }
      if !said.isEmpty, !said.hasSuffix("\n") { said += "\n" }
      #expect(said == expected(marks), "\(marks)")
    }
  }

  // MARK: What stands behind a line

  /// Something behind a line that looks complete: it says words, or nothing, or joins them to the line.
  enum Piece: CaseIterable {
    case set, clear, ifSet, ifClear, ifBetween, ifNamed, number, tunnel, visit, gather, glue, glueInTunnel

    func ink(_ index: Int) -> String {
      switch self {
      case .set: "~ n = 1"
      case .clear: "~ n = 0"
      case .ifSet: "{n: B}"
      case .ifClear: "{not n: C}"
      case .ifBetween: "{n + 1 > 1 && s != \"t\": D}"
      case .ifNamed: "{s == \"s\":\n  ~ n = 1\n  E\n}"
      case .number: "{n}"
      case .tunnel: "-> t ->"
      case .visit: "-> k\(index)\n=== k\(index)\n{k\(index): F}"
      case .gather: "- (g\(index))\n{g\(index) == 1: G}"
      case .glue: "<> H"
      case .glueInTunnel: "-> glued ->"
      }
    }
  }

  /// Each line, and what `n` is when it is handed out: what happens up to the next words belongs to the next
  /// line, and to the last one if there are none.
  private func expected(_ pieces: [Piece]) -> [String] {
    var n = 0
    var lines = [(text: "A", n: 0)]
    for piece in pieces {
      switch piece {
      case .set: n = 1
      case .clear: n = 0
      case .ifSet: if n != 0 { lines.append(("B", n)) }
      case .ifClear: if n == 0 { lines.append(("C", n)) }
      case .ifBetween: if n + 1 > 1 { lines.append(("D", n)) }
      case .ifNamed:
        n = 1
        lines.append(("E", n))
      case .number: lines.append(("\(n)", n))
      case .tunnel:
        n = 1
        lines.append(("T", n))
      case .visit: lines.append(("F", n))
      case .gather: lines.append(("G", n))
      case .glue: lines[lines.count - 1] = (lines[lines.count - 1].text + " H", n)
      case .glueInTunnel:
        n = 0
        lines[lines.count - 1] = (lines[lines.count - 1].text + " U", n)
      }
    }
    lines[lines.count - 1].n = n
    return lines.map { "\($0.text)\n\($0.n)" } + [n == 0 ? "no" : "yes"]
  }

  @Test func whatStandsBehindALine() throws {
    var sequences: [[Piece]] = [[]]
    var played = 0
    for _ in 0..<4 {
      sequences = sequences.flatMap { pieces in Piece.allCases.map { pieces + [$0] } }
      for pieces in sequences {
        let source =
          "VAR n = 0\nVAR s = \"s\"\n-> k\n=== k\nA\n"
          + pieces.enumerated().map { $1.ink($0) + "\n" }.joined()
          + "+ {n} yes[!], all of it\n+ {not n} no[!]\n- -> END\n"
          + "=== t\n~ n = 1\nT\n->->\n=== glued\n~ n = 0\n<> U\n->->\n"
        let program = try #require(compile("story.ink", from: MemoryLoader(["story.ink": source])).program)
        var story = Story(program)
        var said: [String] = []
        while case .line(let line) = story.next() {
          #expect(line.problems == [])
          said.append("\(line.text)\(story.global("n")?.text ?? "none")")
        }
        said += story.choices.map { $0.text.filter(\.isLetter) }
        #expect(said == expected(pieces), "\(source)")
        played += 1
      }
    }
    #expect(played == 12 + 144 + 1728 + 20_736)
  }

  // MARK: Weaves

  /// A line of a weave. Every choice is one that can be offered again, so that all of them end.
  private static let weaveLines = ["* a", "* * b", "+ {n < 2} c", "- g", "- - h", "text", "~ n++", "* -> out"]

  @Test func weavesOfFourLines() throws {
    var played = 0
    for first in Self.weaveLines {
      for second in Self.weaveLines {
        for third in Self.weaveLines {
          for fourth in Self.weaveLines {
            let lines = [first, second, third, fourth]
            let source = "VAR n = 0\n" + lines.joined(separator: "\n") + "\n-> out\n== out\nOut.\n-> END"
            let program = try #require(
              compile("story.ink", from: MemoryLoader(["story.ink": source])).program, "\(lines)")
            let straight = play(Story(program)) { $0 }
            #expect(straight.count < 40, "\(lines)")
            #expect(play(Story(program), between: restored) == straight, "\(lines)")
            let again = try Program(inkJSON: Array(program.inkJSON().utf8))
            #expect(play(Story(again)) { $0 } == straight, "\(lines)")
            played += 1
          }
        }
      }
    }
    #expect(played == 4096)
  }

  private func restored(_ story: Story) -> Story {
    var other = Story(story.program, seed: 5)
    other.restore(story.state)
    return other
  }

  /// Always the last choice; every line and choice that was said, and how it ended.
  private func play(_ story: Story, between: (Story) -> Story) -> [String] {
    var story = story
    var said: [String] = []
    for _ in 0..<40 {
      story = between(story)
      switch story.next() {
      case .line(let line): said += [line.text] + line.problems.map(\.message)
      case .choices(let choices):
        said += choices.map { "\($0.index) \($0.text)" }
        story.choose(choices.count - 1)
      case .call: said.append("call")
      case .ended: return said + ["end"]
      }
    }
    return said
  }
}
