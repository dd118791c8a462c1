import Foundation
import Testing

@testable import Engine

/// What each step does, and how it fails.
@Suite struct ScriptPlayTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let text: String
    /// What was expected and what there was; nil if the script holds.
    let failure: (expected: String, found: String)?
    var hint: String?

    init(_ text: String, fails failure: (String, String)? = nil, hint: String? = nil) {
      self.text = text
      self.failure = failure
      self.hint = hint
    }

    var testDescription: String { text }
  }

  static let samples: [Sample] = [
    // Choices.
    Sample("- '\"Where.\"'"),
    Sample("- Where."),
    Sample("- “Where.”\n- see: Nowhere"),
    Sample("- Where el\n- see: Elsewhere"),
    Sample("- /^.Where/\n- see: Nowhere"),
    Sample("- 2\n- see: Elsewhere"),
    Sample("- \"2\"\n- see: Two"),
    Sample(
      "- Where", fails: ("the choice 'Where'", "2 choices fit"),
      hint: "Write more of it, or its number."),
    Sample(
      "- Whexe else?", fails: ("the choice 'Whexe else?'", "no such choice is offered"),
      hint: "Did you mean 'Where else?'?"),
    Sample("- 9", fails: ("choice 9", "no such choice is offered")),
    Sample("- /where$/", fails: ("a choice with /where$/", "no such choice is offered")),
    Sample(
      "- Where.\n- Wait.", fails: ("the choice 'Wait.'", "the story is over, with 'Home'")),
    // Text.
    Sample("- see: [The door, since four...]"),
    Sample("- see: \"The door is open. It has been \\\"open\\\" since\""),
    Sample("- see: /f.ur/"),
    Sample("- see: The window", fails: ("the text 'The window'", "it is not on the screen")),
    Sample(
      "- see: four\n- see: door",
      fails: ("the text 'door'", "it stands before what was seen already")),
    Sample("- Wait.\n- see: You wait.\n- absent: Nowhere"),
    Sample(
      "- absent: /door.*is/",
      fails: ("no text the pattern /door.*is/", "'door is' is on the screen")),
    // Tags and beats.
    Sample("- tags: [/^beat/, quiet]"),
    Sample(
      "- tags: [quiet, /^beat/]", fails: ("the tag the pattern /^beat/", "there are no more tags")),
    Sample("- tags: loud", fails: ("the tag 'loud'", "there are 'beat: B01', 'quiet'")),
    Sample("- Where.\n- beats: [B01, B02, B04]"),
    Sample(
      "- Where.\n- beats: B01..B04",
      fails: ("the beats B01 B02 B03 B04", "beat 3 is B04, not B03: B01 B02 B04")),
    Sample("- beats: B01..B02", fails: ("the beats B01 B02", "only the first 1: B02 is missing")),
    Sample("- Where.\n- beats: B01..B02", fails: ("the beats B01 B02", "1 more: B04")),
    // What it remembers.
    Sample("- expect: money == 5 and heat < 1"),
    Sample("- Where.\n- expect: money > 6", fails: ("money > 6", "money is 6")),
    Sample("- expect: start > 1", fails: ("start > 1", "it gives false")),
    Sample("- expect: 1 / heat", fails: ("1 / heat", "the story fails to work it out")),
    // The end.
    Sample("- over: false\n- Where.\n- over: true\n- ending: Home"),
    Sample("- ending: Home", fails: ("the ending 'Home'", "the story waits for a choice")),
    Sample(
      "- Where.\n- ending: Away", fails: ("the ending 'Away'", "the story is over, with 'Home'")),
    Sample("- over: true", fails: ("the end", "the story waits for a choice")),
    // Going on.
    Sample("- until: { over: true }\n- ending: Home"),
    Sample("- until: { beat: B02 }"),
    Sample("- until: Drive.\n- drive: caught\n- see: It went caught"),
    Sample("from: loop\nsteps:\n  - until: Out.\n  - ending: Home"),
    Sample(
      "from: loop\nsteps:\n  - until: { over: true }",
      fails: ("to come to the end", "1000 first choices lead round and round")),
    Sample(
      "- until: Dance.", fails: ("to come to the choice 'Dance.'", "the story is over, with 'Home'")
    ),
    // Beginnings.
    Sample("from: home\nset: { money: 9 }\nsteps:\n  - expect: money == 9\n  - ending: Home"),
    Sample("externals: { dice: [3, 4] }\nsteps:\n  - \"2\"\n  - see: Dice give 3."),
    Sample("- \"2\"\n- see: Dice give 1."),
    Sample("- Where.\n- chance: 6\n- see: A six."),
    Sample("- Where.\n- chance: 5\n- see: No six."),
    Sample("- Where.\n- chance: 7", fails: ("a draw that gives 7", "it gives 1 to 6")),
    Sample("- chance: 6\n- Where.", fails: ("a draw that gives 6", "nothing is drawn here")),
    Sample(
      "from: broken\nsteps: []",
      fails: ("a story that goes on", "the story has a mistake: Division by zero (story.ink:55)")),
    // Drives.
    Sample(
      "- Drive.\n- see: It went", fails: ("the text 'It went'", "it is not on the screen")),
    Sample(
      "- Drive.\n- ending: Home", fails: ("the ending 'Home'", "the story drives 'test'"),
      hint: "Say under drives, or in a step, how it goes: clean, caught, or { bot: careful }."),
    Sample("- Where.\n- drive: clean", fails: ("a drive", "the story is over, with 'Home'")),
    Sample(
      "drives: { test: caught }\nsteps:\n  - Drive.\n  - see: It went caught\n  - ending: Home"),
    Sample(
      "drives: { test: caught }\nsteps:\n  - Drive.\n  - drive: clean\n  - see: It went clean"),
    Sample("- Drive.\n- drive: { outcome: clean, seconds: 41 }\n- see: It went clean, 41 s"),
    Sample("- Drive.\n- drive: { outcome: clean, talk: { k.ask: Yes } }\n- see: you said yes"),
    Sample("- Drive.\n- drive: { outcome: clean, talk: { k.ask: silence } }\n- see: you said no"),
    Sample(
      "- Drive.\n- drive: { outcome: clean, talk: [k.ask, k.one, { answer: 1 }, { answer: Sure? }] }\n"
        + "- see: [Well?, Radio., you said sure]\n- expect: heat == 1"),
    Sample(
      "- Drive.\n- drive: { outcome: clean, talk: { k.ask: Maybe } }",
      fails: ("the choice 'Maybe'", "it can be answered with 'Yes', 'No'")),
  ]

  @Test(arguments: samples)
  func plays(_ sample: Sample) throws {
    let run = try ScriptFixture.play(sample.text)
    #expect(run.failure?.expected == sample.failure?.expected, "\(run.transcript)")
    #expect(run.failure?.found == sample.failure?.found)
    if let hint = sample.hint { #expect(run.failure?.hint == hint) }
  }

  @Test func aFailureTellsWhereItIsAndWhatIsThere() throws {
    let folder = try ScriptFixture.load([
      "it": "- Wait.\n- include: part", "part": "- see: wait\n- Run.",
    ])
    let script = try #require(folder.scripts.first { $0.name == "it" })
    let stage = try #require(folder.stage)
    let failure = try #require(script.play(on: stage).failure)
    #expect(folder.sources[failure.span.file].name == "playthroughs/part.yaml")
    #expect(folder.sources.line(of: failure.span) == 2)
    #expect(failure.offered == ["\"Where.\"", "Where else?", "Drive.", "2", "Wait."])
    #expect(failure.screen.hasPrefix("You wait.\nThe door is open."), "\(failure.screen)")
  }

  @Test func whatIncludesCountsMore() throws {
    let part = "seed: 3\nset: { money: 8 }\ndrives: { test: clean }\nsteps:\n  - Drive."
    let run = try ScriptFixture.play(
      "set: { money: 9 }\ndrives: { test: caught }\nsteps:\n  - include: part\n  - expect: money == 9",
      with: ["part": part])
    #expect(run.failure == nil)
    #expect(run.seed == 3)
    #expect(run.transcript.contains("It went caught"))
  }

  @Test func theTranscriptReads() throws {
    let run = try ScriptFixture.play(
      "set: { heat: 0 }\nsteps:\n  - Drive.\n  - drive: { outcome: clean, talk: { k.ask: Yes } }\n")
    #expect(
      run.transcript == """
        The door is open.
        # beat: B01
        # quiet
        It has been “open” since four…

        > Drive.

        You start it.
        # beat: B03

        [test]
          Well?
          > Yes
          Good.
        [test: clean]

        It went clean, 0 s, and you said yes.
        No six.
        Home.
        # ending: Home
        # beat: B04

        """)
  }

  // MARK: Bots and recordings

  /// The bot is asked, and the script answers; the same seed gives the same drive.
  @Test func aBotDrivesAndTheScriptAnswers() throws {
    func play(_ talk: String, seed: Int = 7) throws -> ScriptRun {
      try ScriptFixture.play(
        "seed: \(seed)\ndrives:\n  test: { bot: careful, reaches: [clean, caught]\(talk) }\nsteps:\n  - Drive.\n"
          + "  - ending: Home")
    }
    let plain = try play("")
    #expect(plain.failure == nil)
    let again = try play("")
    #expect(again.transcript == plain.transcript)
    #expect(plain.steps == again.steps)
    guard case .drive(let report)? = plain.steps.last else {
      Issue.record("no drive in \(plain.steps)")
      return
    }
    #expect(report.seconds > 0)
    let missed = try play(", talk: { k.ask: Yes }")
    if plain.steps.contains(.talk(knot: "k.ask")) {
      #expect(missed.failure == nil)
    } else {
      #expect(missed.failure?.found == "nobody said or asked it")
    }
  }

  @Test func aRecordingIsDrivenAgain() throws {
    let sequence = try RecordedSequence.decode(replacing: "", with: "")
    var recorder = DriveRecorder(
      DriveState(sequence: sequence, course: Course(building: sequence), level: .driver, seed: 4))
    var last = DriveState(
      sequence: sequence, course: Course(building: sequence), level: .driver, seed: 4)
    _ = runBot(.careful, from: last) { intent, state in
      recorder.record(intent, then: state)
      last = state
    }
    let recording = recorder.recording(endingWith: last)
    let script = try ScriptFixture.decode("- Drive.\n- drive: { replay: a.drive }\n- ending: Home")
    let program = try #require(
      try compile("story.ink", from: MemoryLoader(["story.ink": ScriptFixture.ink])).program)
    let stage = PlaythroughStage(
      program: program, sequences: [sequence], recordings: ["a.drive": recording])
    let run = script.play(on: stage)
    #expect(run.failure == nil, "\(String(describing: run.failure))")
    #expect(run.steps.last == .drive(last.report))
    let edited = SequenceFileTests.decode(
      SequenceFileTests.sound.replacingOccurrences(
        of: "straight: 60, lanes: 1", with: "straight: 90, lanes: 1"))
    let editedSequence = try #require(edited.0)
    let other = PlaythroughStage(
      program: program, sequences: [editedSequence], recordings: ["a.drive": recording])
    #expect(
      script.play(on: other).failure?.found
        == "the road has been edited since the recording was made")
  }
}
