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
