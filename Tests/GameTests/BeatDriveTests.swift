import Engine
import Foundation
import Testing

@testable import Game

/// The shipped drive in beats.
@Suite struct BeatDriveTests {
  private static func drive() throws -> BeatDrive {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let bundle = try StoryBundle.load(root.appendingPathComponent("Content").path)
    let sequence = try #require(bundle.drives.first { $0.id == "window" })
    return BeatDrive(
      DriveState(
        sequence: sequence, course: Course(building: sequence), level: .driver, seed: 1))
  }

  /// Whoever gives always the same answer comes to an end, and every question takes it.
  @Test(arguments: 1...3)
  func comesToAnEnd(number: Int) throws {
    var drive = try Self.drive()
    var beats = 0
    while drive.report == nil {
      #expect((2...5).contains(drive.situation.choices.count))
      #expect(drive.situation.lines.allSatisfy { !$0.isEmpty })
      let events = drive.take(min(number, drive.situation.choices.count) - 1)
      if drive.state.openTalk != nil {
        #expect(events.contains { if case .talkOpened = $0 { true } else { false } })
        let answers = drive.answer(number)
        #expect(
          answers.contains {
            if case .talkAnswered(_, number, true) = $0 { true } else { false }
          })
        #expect(drive.state.openTalk == nil)
      }
      beats += 1
      try #require(beats < 200)
    }
    let report = try #require(drive.report)
    #expect(drive.state.sequence.outcomes.map(\.id).contains(report.outcome))
    #expect(report.seconds > 0)
  }

  @Test func waitsWhenItIsTold() throws {
    var drive = try Self.drive()
    _ = drive.take(0)
    #expect(drive.state.player.isParked, "the first choice is the sensible one: nobody is in the car yet")
  }

  @Test func drivesTheSameWayTwice() throws {
    var first = try Self.drive()
    var second = try Self.drive()
    for choice in [1, 0, 0, 1, 0] {
      #expect(first.take(choice) == second.take(choice))
      #expect(first.state.digest == second.state.digest)
    }
  }
}
