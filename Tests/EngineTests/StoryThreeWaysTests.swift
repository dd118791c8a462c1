import Testing

@testable import Engine

/// A whole story in ink, with the choices to take.
struct InkCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let inputs: [Int]
  let source: String

  init(_ name: String, choosing inputs: [Int] = [], _ source: String) {
    testDescription = name
    self.inputs = inputs
    self.source = source
  }

  func program() throws -> Program {
    let compilation = try compile("story.ink", from: MemoryLoader(["story.ink": source]))
    return try #require(compilation.program, "\(compilation.diagnostics.map(\.message))")
  }
}

/// Each story is played straight; on a story loaded from a saved game at every event; and
/// with a hidden copy that plays on at random before each choice. All three must say the same.
@Suite struct StoryThreeWaysTests {
  @Test(arguments: InkCase.all)
  func saysTheSame(_ sample: InkCase) throws {
    let program = try sample.program()
    #expect(program.verify() == [])
    let straight = play(program, sample.inputs) { _ in }
    #expect(!straight.output.isEmpty)
    let saved = play(program, sample.inputs) { $0 = SaveChecks.reloaded($0) }
    #expect(saved.output == straight.output)
    #expect(saved.state == straight.state)
    let watched = play(program, sample.inputs) { story in
      let before = story.state
      var copy = story
      for choice in 0..<4 {
        if case .choices(let choices) = copy.next() { copy.choose(choice % choices.count) }
      }
      #expect(story.state == before)
    }
    #expect(watched.output == straight.output)
    #expect(watched.state == straight.state)
  }

  @Test(arguments: InkCase.all)
  func playsTheSameFromInkJSON(_ sample: InkCase) throws {
    let program = try sample.program()
    let again = try Program(inkJSON: Array(program.inkJSON().utf8))
    #expect(again.verify() == [])
    #expect(again.inkJSON() == program.inkJSON())
    let straight = play(program, sample.inputs) { _ in }
    #expect(play(again, sample.inputs) { _ in }.output == straight.output)
    let saved = play(again, sample.inputs) { $0 = SaveChecks.reloaded($0) }
    #expect(saved.output == straight.output)
  }

  private func play(
    _ program: Program, _ inputs: [Int], between: (inout Story) -> Void
  ) -> (output: [String], state: StoryState) {
    var story = Story(program, seed: 7)
    var output: [String] = []
    var inputs = inputs[...]
    while true {
      between(&story)
      switch story.next() {
      case .line(let line):
        output.append(line.text + line.tags.joined(separator: ","))
        output += line.problems.map(\.message)
      case .choices(let choices):
        output += choices.map { "\($0.index) \($0.text) \($0.tags)" }
        guard let input = inputs.popFirst() else { return (output, story.state) }
        story.choose(input)
      case .call, .ended: return (output, story.state)
      }
    }
  }
}

extension InkCase {
  static let all: [InkCase] = [
    InkCase(
      "a weave with counts", choosing: [0, 1, 0, 0],
      """
      - (top) Round {top}. {!Once.|}{&A|B|C} {~x|y|z}
      * [Take the lamp # gold]
        You take it. # tag {top}
        ** {top > 0} Light it[.], twice.
        ** [Leave it] -> top
      + (again) Wait <>
        and wait.
        -> top
      * -> out
      - Done {again} {TURNS_SINCE(-> top)} {TURNS()}.
      -> top
      = out
      Out. {CHOICE_COUNT()}
      -> END
      """),
    InkCase(
      "functions, references and strings", choosing: [0],
      """
      VAR money = 10
      VAR name = "Ruta"
      ~ temp change = 0
      ~ pay(change, 3)
      {name} pays; {change} back, {money} left. {pay(change, 20):Paid.|Poor.}
      ~ name = name + "!" + change
      Hello, {name} {"{name}" == "Ruta!7": yes}
      + [Call {upper(name)}] {upper("x")}
      - -> END
      === function pay(ref change, n)
      { money < n:
        ~ return false
      }
      ~ money = money - n
      ~ change = money
      ~ return true
      === function upper(text)
      Oh {text}
      """),
    InkCase(
      "tunnels and threads", choosing: [1, 0],
      """
      -> hall
      === hall
      Hall. -> rest(2) ->
      <- guest("Ann", -> hall.next)
      <- guest("Bob", -> next)
      + [Leave] -> END
      = next
      And then. -> rest(1) -> END
      === guest(who, -> back)
      + [Ask {who}] {who} says {hall}.
      -> back
      === rest(n)
      { n > 0:
        Rest {n}.
        -> rest(n - 1)
      }
      ->->
      """),
    InkCase(
      "lists", choosing: [0],
      """
      LIST Mood = calm, (tense), wild
      LIST Kit = rope = 2, lamp = 4, (key)
      VAR bag = ()
      ~ bag += (lamp, rope, calm)
      {bag} {LIST_MAX(bag)} {LIST_RANDOM(LIST_ALL(Kit))} {LIST_INVERT(Kit)} {Mood + 1} {bag ? rope}
      ~ Mood++
      ~ bag -= lamp
      + [With {bag}] {LIST_COUNT(bag)} {LIST_RANGE(LIST_ALL(Kit), 3, 9)} {Kit(2)}
      - ~ bag = ()
      {LIST_ALL(bag)} {Mood == wild:wild} {RANDOM(1, 100)}
      -> END
      """),
    InkCase(
      "a run-time error after a line",
      """
      A line.
      {1 / zero()}
      Never said.
      -> END
      === function zero()
      ~ return 0
      """),
  ]
}
