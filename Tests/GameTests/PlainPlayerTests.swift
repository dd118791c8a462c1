@testable import Engine
import Foundation
import Testing

@testable import Game

/// A drive for tests: a question on the way, then one of two outcomes.
private struct ShortDrive: BeatDriving {
  let storyFlags: [String] = []
  mutating func hear(flag: String) {}
  mutating func letHimDrive() -> [DriveEvent] { take(0) }

  private(set) var report: DriveReport?
  private var beat = 0

  var situation: BeatSituation {
    BeatSituation(
      lines: ["The alley, parked.", beat == 0 ? "Nobody yet." : "The street is clear."],
      choices: beat == 0 ? ["Wait", "Pull out"] : ["Go", "Give up"])
  }

  mutating func take(_ choice: Int) -> [DriveEvent] {
    beat += 1
    if beat == 1 {
      return [
        .radio(knot: "radio.first"), .say("Doors."),
        .talkOpened(knot: "radio.question", silence: 2),
      ]
    }
    report = DriveReport(outcome: choice == 0 ? "clean" : "caught", seconds: 295, heat: 4)
    return [.ended(outcome: report!.outcome)]
  }

  mutating func answer(_ number: Int) -> [DriveEvent] {
    [.talkAnswered(knot: "radio.question", answer: number, inTime: true)]
  }
}

/// Input lines and what was written.
private final class Script {
  // A class, for the player's functions share it.
  private var input: [String]
  private(set) var output = ""

  init(_ input: [String]) { self.input = input.reversed() }

  var host: PlainPlayer.Host {
    PlainPlayer.Host(
      readLine: { self.input.popLast() }, write: { self.output += $0 },
      writeOut: { text, path in
        "WROTE \(path ?? "a new file") \(text.split(separator: "\n")[0])"
      },
      makeDrive: { name, _ in name == "window" ? ShortDrive() : nil })
  }
}

struct PlainCase: Sendable, CustomTestStringConvertible {
  let name: String
  let input: [String]
  let contains: [String]
  var lacks: [String] = []

  var testDescription: String { name }

  static let all = [
    PlainCase(
      name: "every question is answered by 1", input: Array(repeating: "1", count: 20),
      contains: ["It went clean in 295 seconds", "An ending: Taken in the Prologue."]),
    PlainCase(
      name: "an answer in the drive counts", input: ["1", "1", "2", "2", "1"],
      contains: ["Right it is.", "It went caught in 295 seconds, heat 4, heard 1, said 2."]),
    PlainCase(
      name: "empty lines ask again", input: ["", "", "1"], contains: ["> > > \nYou take it."]),
    PlainCase(
      name: "nonsense is told", input: ["9", "0", "x", "-1"],
      contains: ["Type a number from 1 to 2, or help."]),
    PlainCase(
      name: "help", input: ["help"],
      contains: ["Type the number of a choice", "back: take back the last choice\n", "> "]),
    PlainCase(
      name: "history", input: ["history", "1", "1", "1", "1", "history"],
      contains: ["Nothing has been chosen yet.", "The stairs, Thursday, 6:50 PM:\n- Take the low end.\n"]),
    PlainCase(
      name: "status, of a story that has none", input: ["status"],
      contains: ["The story says nothing of that."]),
    PlainCase(
      name: "transcript", input: ["1", "1", "transcript night.txt", "transcript"],
      contains: ["WROTE night.txt THE NIGHT", "WROTE a new file # The Night"]),
    PlainCase(
      name: "back", input: ["1", "back"],
      contains: ["The oven is ringing.\n\nFour rings, then nothing.\n\n1. Take the low end."]),
    PlainCase(name: "back at the beginning", input: ["back"], contains: ["no choice to take back"]),
    PlainCase(name: "quit", input: ["quit", "1"], contains: [], lacks: ["You take it."]),
    PlainCase(name: "the end of the input", input: [], contains: ["> \n"]),
    PlainCase(
      name: "the end of the input in a drive", input: ["1", "1"],
      contains: ["1. Left\n2. Right\n> \n"], lacks: ["It went"]),
  ]
}

@Suite struct PlainPlayerTests {
  private static func play(_ input: [String], store: SaveStore? = nil) -> (
    text: String, code: Int32
  ) {
    let script = Script(input)
    var player = PlainPlayer(Sessions.book(), seed: 0, store: store, host: script.host)
    let code = player.run()
    return (script.output, code)
  }

  @Test(arguments: PlainCase.all)
  func plays(_ sample: PlainCase) {
    let (text, code) = Self.play(sample.input)
    for part in sample.contains { #expect(text.contains(part), "\(text)") }
    for part in sample.lacks { #expect(!text.contains(part), "\(text)") }
    #expect(code == 0)
  }

  @Test func readsAsAPlainText() {
    let (text, _) = Self.play(["1", "1", "2", "1", "1"])
    #expect(
      text == """
        The Night

        The Window

        The stairs. Thursday, 6:50 PM.

        The oven is ringing.

        Four rings, then nothing.

        1. Take the low end.
        2. "Where."
        >\u{20}
        You take it.

        The alley.

        Early is for seeing who else uses the place.

        A light goes on upstairs.

        The alley, parked.

        Nobody yet.

        1. Wait
        2. Pull out
        >\u{20}
        Four-Adam-Nine, a parking space.

        Doors.

        "Which way?" says the young one.

        1. Left
        2. Right
        >\u{20}
        Right it is.

        The street is clear.

        1. Go
        2. Give up
        >\u{20}
        The garage.

        It went clean in 295 seconds, heat 4, heard 1, said 2.

        1. Go in.
        2. Stay.
        >\u{20}
        You go in.

        That was all.

        An ending: Taken in the Prologue.

        56 words read, 2 choices made.


        """)
  }

  @Test func savesAndLoadsByName() {
    let folder = TemporaryFolder()
    let store = SaveStore(identity: Sessions.book().identity, folder: folder.path)
    let (text, _) = Self.play(
      [
        "load", "save the stairs", "1", "load", "load the stairs", "back", "load nowhere",
        "load THE STAIRS", "2", "quit",
      ], store: store)
    #expect(text.contains("Nothing is saved under a name yet."))
    #expect(text.contains("A drive is on: type back first") || text.contains("1. the stairs"))
    #expect(text.contains("No saved game is called 'nowhere'."))
    #expect(text.contains("\"Third,\" he says."), "the other choice, after loading")
    #expect(text.components(separatedBy: "The oven is ringing.").count >= 3, "told again where it goes on")
  }

  @Test func goesOnWhereItWas() {
    let folder = TemporaryFolder()
    let store = SaveStore(identity: Sessions.book().identity, folder: folder.path)
    _ = Self.play(["1", "1", "1", "1"], store: store)
    let (text, _) = Self.play(["1", "1"], store: store)
    #expect(text.contains("1. Continue: The Window, The garage\n2. New game\n3. Quit\n> "))
    #expect(text.contains("The garage.\n\nIt went clean in 295 seconds"))
    #expect(text.contains("You go in."))
    let (again, _) = Self.play([], store: store)
    #expect(!again.contains("Continue"), "it was played to its end")
  }

  @Test func remembersEndingsAndChapters() {
    let folder = TemporaryFolder()
    let store = SaveStore(identity: Sessions.book().identity, folder: folder.path)
    let (first, _) = Self.play(["endings", "chapters"] + Array(repeating: "1", count: 20), store: store)
    #expect(first.contains("No ending has been seen yet."))
    #expect(first.contains("1. The Window"), "the chapter that has just begun")
    #expect(first.contains("An ending: Taken in the Prologue."))
    let (second, _) = Self.play(["endings", "chapters", "chapters 1", "quit"], store: store)
    #expect(second.contains("Taken in the Prologue.\n"), "\(second)")
    #expect(second.contains("Type chapters and a number to begin there again."))
    #expect(second.components(separatedBy: "The oven is ringing.").count == 3, "begun again: \(second)")
  }

  @Test func tellsOfADamagedChronicle() throws {
    let folder = TemporaryFolder()
    let store = SaveStore(identity: Sessions.book().identity, folder: folder.path)
    _ = Self.play(Array(repeating: "1", count: 20), store: store)
    let files = FileManager.default
    let path = try #require(
      files.subpaths(atPath: folder.path)?.first { $0.hasSuffix(".chronicle") })
    try Data("nonsense".utf8).write(to: URL(fileURLWithPath: folder.path + "/" + path))
    let (text, _) = Self.play(["endings", "quit"], store: store)
    #expect(text.hasPrefix("The Night\n\nWhat was reached before is damaged; it is kept as"), "\(text)")
    #expect(text.contains("No ending has been seen yet."))
  }

  @Test func tellsHowAnEndingCameAbout() {
    let source = """
      Rain.
      * [Wait] # ending: Wet
      * [Go in] # ending: Dry
      - -> END
      === function because(ending)
      { ending == "Wet": You had no umbrella. }
      """
    let script = Script(["1"])
    var player = PlainPlayer(Sessions.book(source), seed: 0, store: nil, host: script.host)
    #expect(player.run() == 0)
    #expect(
      script.output.hasSuffix(
        "An ending: Wet.\n\nYou had no umbrella.\n\n1 word read, 1 choice made.\n\n1 of 2 endings seen.\n\n"),
      "\(script.output)")
  }

  @Test func offersTheGamesBefore() {
    let folder = TemporaryFolder()
    let store = SaveStore(identity: Sessions.book().identity, folder: folder.path)
    _ = Self.play(["1", "quit"], store: store)
    _ = Self.play(["2", "2", "quit"], store: store)
    let (text, _) = Self.play(["3", "quit"], store: store)
    #expect(
      text.contains(
        "1. Continue: The Window, The alley\n2. New game\n3. Left in The Window: The Window,"))
    #expect(text.contains("Early is for seeing"))
    var swapped = store
    #expect(swapped.load(Sessions.book()).game?.tree.steps == [.choose(0)])
    #expect(swapped.shelf.saves.count == 2)
  }

  @Test(
    arguments: [
      ([:], 72), (["COLUMNS": "100"], 100), (["COLUMNS": "x"], 72), (["COLUMNS": "3"], 72),
    ] as [([String: String], Int)])
  func choosesAWidth(_ environment: [String: String], _ width: Int) {
    #expect(PlainPlayer.width(environment) == width)
  }

  @Test func printsNoControlsAndNoTags() {
    let script = Script(["1"])
    let source = "Red \u{1B}[31mlamp\u{7}. # page\n* [Go\u{1B}]\n  Gone. # place: Nowhere\n  -> END"
    var player = PlainPlayer(Sessions.book(source), seed: 0, store: nil, host: script.host)
    _ = player.run()
    #expect(!script.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!script.output.contains("#"))
    #expect(script.output.contains("Red [31mlamp.\n\n1. Go\n> \nNowhere.\n\nGone."))
  }
}
