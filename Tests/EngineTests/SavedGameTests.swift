import Testing

@testable import Engine

@Suite struct SavedGameTests {
  private static let source = """
    VAR gold = 3
    VAR share = 0.5
    LIST Mood = calm, (tense), wild
    -> hall
    === hall
    The hall. {gold} {Mood} # dark
    <- guest("Ann", gold)
    + [Pay {gold}] {pay(gold)} -> hall
    + (deep) [Go down] -> cellar(-> hall) ->
    - {~a|b|c} {shuffle: 
    - One.
    - Two.
    }
    -> hall
    === guest(who, n)
    * [Ask {who}] {who} says {n}. -> hall
    === cellar(-> way)
    Dark {TURNS_SINCE(-> hall)}.
    + [Back] -> way
    + [Ask] It says {host(way)}.
    - ->->
    === function pay(ref x)
    ~ x = x - 1
    ~ share = share * 1.5
    ~ Mood++
    ~ return "paid " + x
    === function host(x)
    ~ return "fallback"
    EXTERNAL host(x)
    """

  private static func program() throws -> Program { try InkCase("saved", source).program() }

  /// States of all sorts: between lines, at choices, in a call, in threads and flows.
  private static func states() throws -> [Story] {
    var random = Xorshift32(11)
    var story = Story(try program(), seed: 3)
    story.externals = ["host"]
    var states = [story]
    for step in 0..<40 {
      if step == 20 {
        story.switchFlow(to: "aside")
        #expect(story.jump(to: "cellar", arguments: [.target("hall")]) == true)
      }
      switch story.next() {
      case .line: break
      case .choices(let choices): story.choose(random.draw(choices.count))
      case .call:
        states.append(story)
        story.resume(returning: .text("so"))
      case .ended: break
      }
      states.append(story)
    }
    return states
  }

  @Test func isTheSameAgain() throws {
    for story in try Self.states() { _ = SaveChecks.reloaded(story) }
  }

  @Test func isToBeReadByPeople() throws {
    var story = Story(
      try InkCase("small", "VAR gold = 3\n-> hall\n=== hall\nHi. # a\n+ [Go] -> END").program())
    _ = EditCase.read(&story)
    let text = String(decoding: SavedGame(story, title: "Small").bytes, as: UTF8.self)
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines[0].hasPrefix(#"{"format":"ink saved game","version":1,"check":""#))
    #expect(lines.contains(#""title": "Small","#))
    #expect(lines.contains(#""globals": {"gold":3},"#))
    #expect(
      lines.contains {
        $0.contains(##""flows": [{"name":"DEFAULT_FLOW""##) && $0.contains(#""text":"Go""#)
      })
    #expect(text.utf8.count < 1000)
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let error: SavedGameError
    let words: String
    let change: @Sendable (String) -> String
  }

  private static let refusals: [Refusal] = [
    Refusal(
      testDescription: "nothing", error: .notASave,
      words: "This is no saved game. Choose a file that was saved from this story.",
      change: { _ in "" }),
    Refusal(
      testDescription: "something else", error: .notASave,
      words: "This is no saved game. Choose a file that was saved from this story.",
      change: { _ in "{\"inkVersion\":21}\n{}" }),
    Refusal(
      testDescription: "of a newer format", error: .newer(version: 7),
      words: "The saved game has format 7, which is newer than this program knows (1). "
        + "Update the program to load it.",
      change: { $0.replacing("\"version\":1", with: "\"version\":7") }),
    Refusal(
      testDescription: "changed", error: .damaged("its checksum does not match its content"),
      words:
        "The saved game is damaged: its checksum does not match its content. Use an earlier one.",
      change: { $0.replacing("\"gold\":3", with: "\"gold\":999") }),
    Refusal(
      testDescription: "cut", error: .damaged("its checksum does not match its content"),
      words:
        "The saved game is damaged: its checksum does not match its content. Use an earlier one.",
      change: { String($0.dropLast(40)) }),
  ]

  @Test(arguments: refusals)
  func refuses(_ sample: Refusal) throws {
    let text = String(decoding: SavedGame(Story(try Self.program())).bytes, as: UTF8.self)
    #expect(throws: sample.error) {
      try SavedGame(bytes: Array(sample.change(text).utf8))
    }
    #expect(sample.error.description == sample.words)
  }

  @Test func refusesAnotherStory() throws {
    let saved = SavedGame(Story(try Self.program()), title: "The Hall")
    let other = try InkCase("other", "VAR x = 1\n-> sea\n=== sea\nThe sea.\n-> END").program()
    var story = Story(other)
    let before = story.state
    #expect(throws: SavedGameError.otherStory(title: "The Hall")) { try story.restore(saved) }
    #expect(story.state == before)
    var same = Story(try Self.program())
    #expect(throws: SavedGameError.otherStory(title: "The Hall")) {
      try same.restore(saved, title: "The Sea")
    }
    #expect(try same.restore(saved, title: "The Hall") == [])
  }

  @Test func refusesWhatIsTooLarge() {
    let bytes = [UInt8](repeating: 0x20, count: SavedGame.byteCountMax + 1)
    #expect(throws: SavedGameError.tooLarge(byteCount: bytes.count)) {
      try SavedGame(bytes: bytes)
    }
  }

  @Test func refusesDeepNesting() {
    let body =
      #"{"title":"#
      + String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000) + "}"
    #expect(throws: SavedGameError.self) { try SavedGame(bytes: Self.sealed(body)) }
  }

  /// A body with its header, whatever the body is.
  static func sealed(_ body: String) -> [UInt8] {
    let check = Digest(of: body.utf8).hexadecimal
    return Array(#"{"format":"ink saved game","version":1,"check":"\#(check)"}"#.utf8)
      + [0x0A] + Array(body.utf8)
  }
}
