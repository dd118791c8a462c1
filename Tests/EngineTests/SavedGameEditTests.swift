import Testing

@testable import Engine

/// A story is played, saved, edited and loaded again.
struct EditCase: Sendable, CustomTestStringConvertible {
  enum Move: Sendable {
    /// One line, or up to a call.
    case next
    /// Up to the next choices, call or end.
    case read
    /// A choice by its words, after reading up to it.
    case choose(String)
    case flow(String)
    case jump(String)
    case setGlobal(String, HostValue)
  }

  let testDescription: String
  let story: String
  let moves: [Move]
  let edits: [(from: String, to: String)]
  /// What follows after loading: lines, then choices between brackets.
  let says: String
  let losses: [SavedGame.Loss]
  /// Moves after loading.
  let then: [Move]

  init(
    _ name: String, _ story: String, _ moves: [Move], edits: [(from: String, to: String)],
    then: [Move] = [], says: String, losses: [SavedGame.Loss] = []
  ) {
    testDescription = name
    self.story = story
    self.moves = moves
    self.edits = edits
    self.then = then
    self.says = says
    self.losses = losses
  }

  init(
    _ name: String, _ moves: [Move], edits: [(from: String, to: String)], then: [Move] = [],
    says: String, losses: [SavedGame.Loss] = []
  ) {
    self.init(name, Self.house, moves, edits: edits, then: then, says: says, losses: losses)
  }

  var needsLabels: Bool { testDescription.hasPrefix("a label keeps") }

  var edited: String {
    var text = story
    for edit in edits {
      precondition(
        text.contains(edit.from), "\(testDescription) edits what is not there: \(edit.from)")
      text = text.replacing(edit.from, with: edit.to)
    }
    return text
  }

  static func play(_ moves: [Move], _ story: inout Story) -> String {
    var text = ""
    for move in moves {
      switch move {
      case .next: if case .line(let line) = story.next() { text += line.text }
      case .read: text += read(&story)
      case .choose(let words):
        text += read(&story)
        guard let choice = story.choices.first(where: { $0.text == words }) else {
          Issue.record("no choice '\(words)' among \(story.choices.map(\.text))")
          return text
        }
        story.choose(choice.index)
      case .flow(let name): story.switchFlow(to: name)
      case .jump(let path): #expect(story.jump(to: path) == true)
      case .setGlobal(let name, let value): #expect(story.setGlobal(name, to: value) == true)
      }
    }
    return text
  }

  static func read(_ story: inout Story) -> String {
    var text = ""
    while true {
      switch story.next() {
      case .line(let line):
        text += line.text
        for problem in line.problems { text += "!" + problem.message }
      case .call(let request): return text + "<\(request.name)>"
      case .choices(let choices): return text + choices.map { "[\($0.text)]" }.joined()
      case .ended: return text
      }
    }
  }
}

@Suite struct SavedGameEditTests {
  @Test(arguments: EditCase.all)
  func carries(_ sample: EditCase) throws {
    let before = try InkCase(sample.testDescription, sample.story).program()
    let after = try InkCase(sample.testDescription, sample.edited).program()
    try check(sample, before, after)
    // Labels of choices are no part of ink JSON.
    if sample.needsLabels { return }
    try check(
      sample, Program(inkJSON: Array(before.inkJSON().utf8)),
      Program(inkJSON: Array(after.inkJSON().utf8)))
  }

  private func check(_ sample: EditCase, _ before: Program, _ after: Program) throws {
    var story = Story(before, seed: 5)
    story.externals = ["host"]
    _ = EditCase.play(sample.moves, &story)
    let saved = SavedGame(story)
    var loaded = Story(after)
    loaded.externals = ["host"]
    let losses = try loaded.restore(saved)
    #expect(losses == sample.losses)
    _ = SaveChecks.reloaded(loaded)
    if loaded.state.pendingCall != nil, !sample.then.isEmpty { loaded.resume(returning: .int(7)) }
    _ = EditCase.play(sample.then, &loaded)
    let says = EditCase.read(&loaded)
    #expect(says == sample.says)
  }

  /// A story compiled to ink JSON is the same story.
  @Test(arguments: EditCase.all)
  func loadsIntoTheCompiledStory(_ sample: EditCase) throws {
    let program = try InkCase(sample.testDescription, sample.story).program()
    var story = Story(program, seed: 5)
    story.externals = ["host"]
    _ = EditCase.play(sample.moves, &story)
    var loaded = try Story(Program(inkJSON: Array(program.inkJSON().utf8)))
    loaded.externals = ["host"]
    #expect(try loaded.restore(SavedGame(story)) == [])
    #expect(EditCase.read(&loaded) == EditCase.read(&story))
  }
}

extension EditCase {
  static let house = """
    VAR gold = 3
    VAR name = "Ann"
    VAR way = -> attic
    LIST Mood = calm, (tense), wild
    -> hall
    === hall
    The hall. {gold} gold, {Mood}.
    * [Take] You take it.
      ~ gold += 1
      The lamp is yours.
      -> stair
    * [Wait] You wait.
      -> hall
    + (shout) [Shout] You shout.
      -> cellar("deep") ->
      Back up, {shout}.
      -> hall
    === stair
    The stair, {name}.
    + [Up] Up. -> way
    === cellar(how)
    It is {how}.
    + [Grope] You grope.
      Cobwebs.
    - ->->
    === attic
    Boxes.
    -> END
    """

  private static let toBody: [Move] = [.choose("Take"), .next]
  private static let inCellar: [Move] = [.choose("Shout"), .read]

  static let all = positions + choices + values + deep

  private static let positions: [EditCase] = [
    EditCase(
      "rename a knot", toBody, edits: [("hall\n", "lobby\n")],
      says: "The lamp is yours.\nThe stair, Ann.\n[Up]"),
    EditCase(
      "rename a knot and change it", toBody,
      edits: [("hall\n", "lobby\n"), ("The lamp", "That lamp")],
      says: "The hall. 3 gold, tense.\n[Take][Wait][Shout]", losses: [.everything(section: "hall")]),
    EditCase(
      "insert a knot before", toBody, edits: [("=== hall", "=== yard\nA yard.\n-> hall\n=== hall")],
      says: "The lamp is yours.\nThe stair, Ann.\n[Up]"),
    EditCase(
      "edit another knot", toBody, edits: [("The stair, {name}.", "Steps, {name}, {name}.")],
      says: "The lamp is yours.\nSteps, Ann, Ann.\n[Up]"),
    EditCase(
      "ask for the visits of the knot elsewhere", toBody,
      edits: [("Boxes.", "Boxes, {hall}, {TURNS_SINCE(-> hall)}.")],
      says: "The lamp is yours.\nThe stair, Ann.\n[Up]"),
    EditCase(
      "insert text before the position, in the same choice", toBody,
      edits: [("You take it.\n", "You take it.\n  It is heavy.\n")],
      says: "The hall. 3 gold, tense.\n[Take][Wait][Shout]",
      losses: [.place(section: "hall", movedTo: "hall")]),
    EditCase(
      "insert text before the position, before the choices", toBody,
      edits: [("The hall. {gold}", "Night.\nThe hall. {gold}")],
      says: "The lamp is yours.\nThe stair, Ann.\n[Up]"),
    EditCase(
      "change the text after the position", toBody, edits: [("The lamp is", "It is")],
      says: "The hall. 3 gold, tense.\n[Take][Wait][Shout]",
      losses: [.place(section: "hall", movedTo: "hall")]),
    EditCase(
      "add a choice above the position", toBody,
      edits: [("* [Take]", "* [Sing] La.\n  -> hall\n* [Take]")],
      says: "The lamp is yours.\nThe stair, Ann.\n[Up]"),
    EditCase(
      "delete the choice around the position", toBody,
      edits: [
        ("* [Take] You take it.\n  ~ gold += 1\n  The lamp is yours.\n  -> stair\n", "")
      ],
      says: "The hall. 3 gold, tense.\n[Wait][Shout]",
      losses: [.counts(section: "hall"), .place(section: "hall", movedTo: "hall")]),
    EditCase(
      "edit what a choice leads to, just when it was chosen", [.choose("Take")],
      edits: [("You take it.", "You grab it.")],
      says: "You grab it.\nThe lamp is yours.\nThe stair, Ann.\n[Up]"),
    EditCase(
      "edit a story that has not begun", [], edits: [("-> hall\n===", "Once.\n-> hall\n===")],
      says: "Once.\nThe hall. 3 gold, tense.\n[Take][Wait][Shout]"),
    EditCase(
      "edit a story that has ended", [.choose("Take"), .choose("Up"), .read],
      edits: [("Boxes.", "Crates.")], says: ""),
  ]

  private static let choices: [EditCase] = [
    EditCase(
      "add a choice above those on offer", [.read],
      edits: [("* [Take]", "* [Sing] La.\n  -> hall\n* [Take]")], then: [.choose("Wait")],
      says: "You wait.\nThe hall. 3 gold, tense.\n[Sing][Take][Shout]"),
    EditCase(
      "what was taken stays taken", [.choose("Wait"), .read],
      edits: [("* [Take]", "* [Sing] La.\n  -> hall\n* [Take]")],
      then: [.choose("Shout"), .choose("Grope")],
      says: "You grope.\nCobwebs.\nBack up, 1.\nThe hall. 3 gold, tense.\n[Sing][Take][Shout]"),
    EditCase(
      "delete a choice", [.read], edits: [("* [Wait] You wait.\n  -> hall\n", "")],
      says: "[Take][Shout]", losses: [.choice("Wait")]),
    EditCase(
      "change a choice's text", [.read], edits: [("[Wait]", "[Wait a little]")],
      says: "[Take][Shout]", losses: [.choice("Wait")]),
    EditCase(
      "change the texts of all", [.read],
      edits: [
        ("[Wait]", "[Stay]"), ("[Take]", "[Grab]"), ("(shout) [Shout]", "(cry) [Cry]"),
        ("{shout}", "{cry}"),
      ],
      says: "The hall. 3 gold, tense.\n[Grab][Stay][Cry]",
      losses: [
        .choice("Take"), .choice("Wait"), .choice("Shout"),
        .place(section: "hall", movedTo: "hall"),
      ]),
    EditCase(
      "choices that say their text, one changed", spoken, [.read],
      edits: [("\"Where?\"", "\"Where, then?\"")], then: [.choose("\"Who?\"")],
      says: "\"Who?\" he says.\n", losses: [.choice("\"Where?\"")]),
    EditCase(
      "choices that say their text, all changed", spoken, [.read],
      edits: [("\"Where?\"", "\"Where, then?\""), ("\"Who?\"", "\"Who, then?\"")],
      says: "Ask.\n[\"Where, then?\"][\"Who, then?\"]",
      losses: [
        .choice("\"Where?\""), .choice("\"Who?\""), .place(section: "ask", movedTo: "ask"),
      ]),
    EditCase(
      "choices that say their text, something else changed", spoken, [.read],
      edits: [("Ask.", "Ask away.")], then: [.choose("\"Where?\"")],
      says: "\"Where?\" she says.\n"),
    EditCase(
      "a label keeps a choice whose text changed", [.read], edits: [("[Shout]", "[Cry]")],
      then: [.choose("Shout"), .choose("Grope")],
      says: "You grope.\nCobwebs.\nBack up, 1.\nThe hall. 3 gold, tense.\n[Take][Wait][Cry]"),
    EditCase(
      "change the order of choices", [.read],
      edits: [
        ("* [Wait] You wait.\n  -> hall\n", ""),
        ("* [Take]", "* [Wait] You wait.\n  -> hall\n* [Take]"),
      ], then: [.choose("Take")], says: "You take it.\nThe lamp is yours.\nThe stair, Ann.\n[Up]"),
    EditCase(
      "edit what choices lead to", [.read], edits: [("You wait.", "You wait a little.")],
      then: [.choose("Wait")],
      says: "You wait a little.\nThe hall. 3 gold, tense.\n[Take][Shout]"),
    EditCase(
      "delete one of two choices of the same text", twins, [.read],
      edits: [("* [Yes] First.\n  -> END\n", "")], says: "[No][Yes]", losses: [.choice("Yes")]),
    EditCase(
      "put a third choice of the same text above", twins, [.read],
      edits: [("* [Yes] First", "* [Yes] Zeroth.\n  -> END\n* [Yes] First")],
      then: [.choose("Yes")], says: "First.\n"),
    EditCase(
      "swap the texts of two sets of choices", questions, [.read],
      edits: [("[Yes]", "[Maybe]"), ("[Aye]", "[Yes]")],
      says: "[No]", losses: [.choice("Yes")]),
  ]

  private static let spoken = """
    -> ask
    === ask
    Ask.
    * "Where?"[] she says.
      -> END
    * "Who?"[] he says.
      -> END
    """

  private static let twins = """
    -> ask
    === ask
    * [Yes] First.
      -> END
    * [No] Second.
      -> END
    * [Yes] Third.
      -> END
    """

  private static let questions = """
    -> ask
    === ask
    One?
    * [Yes]
    * [No] {ask}
    - Two?
    * [Aye]
    * [Nay]
    - Done.
    -> END
    """
}
