import Engine
import Foundation
import Testing

@testable import Game

/// The shipped story as its reader has it: pages, the drive, and a morning for each way it can go.
@Suite struct FirstNightTests {
  private static func book() throws -> Book {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let bundle = try StoryBundle.load(root.appendingPathComponent("Content").path)
    let program = try #require(bundle.program)
    return Book(
      title: "Five Minutes", program: program,
      identity: StoryIdentity(name: "Five Minutes", place: nil, program: program),
      sequences: ["window"])
  }

  @Test(arguments: ["clean", "seen", "left_one", "caught"], [0, 1, 2])
  func comesToAMorning(outcome: String, choice: Int) throws {
    var session = PlaySession(try Self.book(), seed: 0)
    let report = DriveReport(outcome: outcome, seconds: 280, heat: 10, damage: 0)
    var driveCount = 0
    var keyCount = 0
    while session.screen != .end {
      let layout = session.layout(width: 80, height: 24, theme: Theme(.dark))
      #expect(!layout.grid.text.contains("#"), "a tag or a mark of ink's is no text")
      let options = session.optionsShown
      let event =
        options > 0 && layout.stops.continuesAt == nil
        ? SessionEvent.choose(min(choice, options - 1) + 1) : .accept
      for case .startDrive(let sequence) in session.handle(event) {
        #expect(sequence == "window")
        #expect(!session.driveTalk("window_radio.alarm").lines.isEmpty)
        driveCount += 1
        _ = session.handle(.driveFinished(report))
      }
      keyCount += 1
      try #require(keyCount < 500, "the story comes to an end")
    }
    #expect(driveCount == 1)
    let place = try #require(session.playing?.place)
    #expect(!place.hasFailed)
    #expect(place.beats == ["B01", "B04"])
    #expect(place.wordCount > 1_000)
    #expect((place.ending == "Taken in the Prologue") == (outcome == "caught"))
  }
}

extension PlaySession {
  /// How many choices the page shows now.
  fileprivate var optionsShown: Int {
    guard case .page(let page) = model.base, page.mark == .choices else { return 0 }
    return page.choices.count
  }
}
