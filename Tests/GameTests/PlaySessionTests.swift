import Engine
import Testing

@testable import Game

struct TransitionCase: Sendable, CustomTestStringConvertible {
  let name: String
  let events: [SessionEvent]
  let summary: String

  var testDescription: String { name }

  private static let toChoices: [SessionEvent] = [.accept, .accept]
  private static let toDrive: [SessionEvent] = toChoices + [.choose(1), .accept, .accept, .accept]
  private static let afterDrive: [SessionEvent] =
    toDrive + [.driveFinished(DriveReport(outcome: "clean", seconds: 301, heat: 12))]

  static let all = [
    TransitionCase(name: "begins at the title", events: [], summary: "title"),
    TransitionCase(
      name: "a new game opens on a card", events: [.accept], summary: "card The Window"),
    TransitionCase(
      name: "the card leads to the first page", events: toChoices,
      summary: "page The oven is ringing. Four rings, then nothing."),
    TransitionCase(
      name: "accept takes the first choice", events: toChoices + [.accept],
      summary: "page (Take the low end.) You take it."),
    TransitionCase(
      name: "a choice that the story prints is not shown twice",
      events: toChoices + [.down, .accept],
      summary: "page \"Where.\" \"Third,\" he says."),
    TransitionCase(
      name: "up goes round to the last choice", events: toChoices + [.up, .accept],
      summary: "page \"Where.\" \"Third,\" he says."),
    TransitionCase(
      name: "a number takes its choice", events: toChoices + [.choose(2)],
      summary: "page \"Where.\" \"Third,\" he says."),
    TransitionCase(
      name: "a number without a choice does nothing", events: toChoices + [.choose(3), .choose(0)],
      summary: "page The oven is ringing. Four rings, then nothing."),
    TransitionCase(
      name: "a place begins a page", events: toChoices + [.choose(1), .accept],
      summary: "page Early is for seeing who else uses the place."),
    TransitionCase(
      name: "a page tag breaks the page", events: toChoices + [.choose(1), .accept, .accept],
      summary: "page A light goes on upstairs."),
    TransitionCase(name: "a call starts the drive", events: toDrive, summary: "drive window"),
    TransitionCase(
      name: "keys belong to the drive", events: toDrive + [.accept, .menu, .help],
      summary: "drive window"),
    TransitionCase(
      name: "the outcome goes back into the story", events: afterDrive,
      summary: "page It went clean in 301 seconds, heat 12, heard 0, said 0."),
    TransitionCase(
      name: "every outcome does",
      events: toDrive + [.driveFinished(DriveReport(outcome: "caught", seconds: 7, heat: 99))],
      summary: "page It went caught in 7 seconds, heat 99, heard 0, said 0."),
    TransitionCase(
      name: "a drive that cannot be is told, and the story goes on",
      events: toDrive + [.driveFailed("no road")],
      summary: "page It went in 0 seconds, heat 0, heard 0, said 0."),
    TransitionCase(
      name: "a second report of the same drive is nothing",
      events: afterDrive + [.driveFinished(DriveReport(outcome: "caught"))],
      summary: "page It went clean in 301 seconds, heat 12, heard 0, said 0."),
    TransitionCase(
      name: "the ending's page comes before the end", events: afterDrive + [.choose(1), .accept],
      summary: "page That was all."),
    TransitionCase(
      name: "the end names the ending", events: afterDrive + [.choose(1), .accept, .accept],
      summary: "end Taken in the Prologue"),
    TransitionCase(
      name: "an end without a name", events: afterDrive + [.choose(2), .accept], summary: "end "),
    TransitionCase(
      name: "the end leads back to the beginning",
      events: afterDrive + [.choose(2), .accept, .accept], summary: "card The Window"),
    TransitionCase(
      name: "taking back leads to where the choice was offered",
      events: toChoices + [.choose(1), .accept, .back],
      summary: "page The oven is ringing. Four rings, then nothing."),
    TransitionCase(
      name: "taking back goes through a drive", events: afterDrive + [.back],
      summary: "page The oven is ringing. Four rings, then nothing."),
    TransitionCase(
      name: "taking back from the end", events: afterDrive + [.choose(2), .accept, .back],
      summary: "page It went clean in 301 seconds, heat 12, heard 0, said 0."),
  ]
}

@Suite struct PlaySessionTests {
  @Test(arguments: TransitionCase.all)
  func goes(_ sample: TransitionCase) {
    #expect(Sessions.session(after: sample.events).summary == sample.summary)
  }

  @Test func tellsWhatItWants() {
    var session = Sessions.session()
    #expect(session.handle(.accept) == [.keepChapter(session.saved!.trunk), .show])
    #expect(session.handle(.accept) == [.show])
    let effects = session.handle(.choose(1))
    #expect(effects == [.save(session.saved!), .show])
    #expect(session.saved?.steps == [.choose(0)])
    _ = session.handle(.accept)
    _ = session.handle(.accept)
    #expect(session.handle(.accept) == [.show, .startDrive(sequence: "window")])
    let report = DriveReport(outcome: "seen", seconds: 300)
    #expect(session.handle(.driveFinished(report)).first == .save(session.saved!))
    #expect(session.saved?.steps == [.choose(0), .drive(report)])
    #expect(
      session.handle(.leave) == [
        .save(session.saved!), .keepChronicle(session.chronicle), .quit(code: 0),
      ])
  }

  @Test func leavesTheTitleWithNothingToSave() {
    var session = Sessions.session()
    #expect(session.handle(.leave) == [.quit(code: 0)])
    #expect(session.handle(.up) == [.show])
    #expect(session.handle(.accept) == [.quit(code: 0)])
  }

  @Test func headsPagesWithPlaceAndHour() {
    guard case .page(let page) = Sessions.session(after: [.accept, .accept]).model.base else {
      Issue.record("a page was expected")
      return
    }
    #expect(
      page.heading
        == SceneHeading(chapter: "The Window", place: "The stairs", time: "Thursday, 6:50 PM"))
    let later = Sessions.session(after: [.accept, .accept, .choose(1), .accept])
    guard case .page(let page) = later.model.base else {
      Issue.record("a page was expected")
      return
    }
    #expect(page.heading == SceneHeading(chapter: "The Window", place: "The alley", time: nil))
    #expect(later.playing?.place.beats == ["B01"])
  }

  @Test func talksInTheDrive() {
    var session = Sessions.session(
      after: [.accept, .accept, .choose(1), .accept, .accept, .accept])
    #expect(
      session.driveTalk("radio.first") == DriveTalk(lines: ["Four-Adam-Nine, a parking space."]))
    let question = session.driveTalk("radio.question")
    #expect(question.choices == ["Left", "Right"])
    #expect(
      session.driveTalk("radio.first").lines.count == 1, "the radio goes on beside a question")
    #expect(session.answer(2).lines == ["Right it is."])
    #expect(session.answer(1) == DriveTalk(), "nothing is asked any more")
    #expect(session.driveTalk("nowhere") == DriveTalk())
    #expect(session.saved?.steps == [.choose(0)], "a drive that is not over is not saved")
    _ = session.handle(.driveFinished(DriveReport(outcome: "clean", seconds: 290, heat: 3)))
    #expect(session.summary == "page It went clean in 290 seconds, heat 3, heard 2, said 2.")
  }

  @Test func withoutSequencesTheStoryAnswersItself() {
    var session = PlaySession(Sessions.book(sequences: []), seed: 0)
    for event in [SessionEvent.accept, .accept, .choose(1), .accept, .accept, .accept] {
      _ = session.handle(event)
    }
    #expect(session.summary == "page It went fallback in 0 seconds, heat 0, heard 0, said 0.")
  }

  @Test func opensAndClosesWhatLiesOverThePage() {
    var session = Sessions.session(after: [.accept, .accept])
    _ = session.handle(.help)
    #expect(session.overlay == .help)
    _ = session.handle(.accept)
    #expect(session.model.overlay == nil)
    _ = session.handle(.menu)
    #expect(
      session.model.overlay
        == .menu(
          Menu(items: [.goOn, .history, .transcript, .save, .settings, .toTitle, .leave])))
    _ = session.handle(.menu)
    #expect(session.model.overlay == nil)
    _ = session.handle(.pageUp)
    _ = session.layout(width: 80, height: 24, theme: Theme(.dark))
    _ = session.handle(.pageDown)
    #expect(session.model.overlay == nil, "beyond the last line is the page")
    #expect(session.summary == "page The oven is ringing. Four rings, then nothing.")
  }

  @Test func stopsAStoryThatFails() {
    let session = Sessions.session("Fine.\n~ temp x = 1 / 0\nNever.\n-> END", after: [.accept])
    guard case .page(let page) = session.model.base else {
      Issue.record("a page was expected")
      return
    }
    #expect(page.mark == .end)
    let problems = page.passages.filter { if case .problem = $0 { true } else { false } }
    #expect(problems.count == 1)
  }

  @Test func cutsAStoryThatNeverPauses() {
    let session = Sessions.session("-> on\n=== on\nOn and on.\n-> on", after: [.accept])
    guard case .page(let page) = session.model.base else {
      Issue.record("a page was expected")
      return
    }
    #expect(page.passages.count == Reading.pageLineCountMax)
    #expect(page.mark == .more)
  }

  /// `--at` may name a knot that begins with its drive: it waits for the reader, and then begins.
  @Test func aGameThatBeginsAtADriveWaitsForIt() {
    let book = Sessions.book(
      """
      EXTERNAL drive(sequence)
      ~ temp how = drive("window")
      It went {how}.
      -> END
      === function drive(sequence)
      ~ return "not at all"
      """)
    var session = PlaySession(book, at: Playing(book, seed: 0), notice: nil)
    #expect(session.screen == .page)
    let page = session.layout(width: 80, height: 24, theme: Theme(.dark)).grid.text
    #expect(page.contains("Enter drive"))
    #expect(session.handle(.accept).contains(.startDrive(sequence: "window")))
    #expect(session.screen == .drive(sequence: "window"))
  }
}
