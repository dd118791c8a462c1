import Engine
import Testing

@testable import Game

/// Presses keys blindly, in seeded runs.
@Suite struct SessionFuzzTests {
  private static let keys: [SessionEvent] = [
    .up, .down, .accept, .accept, .accept, .choose(1), .choose(2), .choose(9), .back, .pageUp,
    .pageDown, .help, .menu, .toggleHint, .notice("A notice."), .leave, .driveFailed("No."),
    .command(.redo), .command(.redo), .command(.history), .command(.left), .command(.settings),
    .command(.save), .command(.load), .command(.erase), .command(.status), .command(.top),
    .command(.bottom), .key(.character("x")), .key(.enter), .key(.escape), .passed(milliseconds: 7),
    .key(.control("l")), .key(.tab),
  ]

  @Test(arguments: 0..<6)
  func survives(seed: Int) throws {
    var random = SeededRandom(state: UInt64(seed))
    var session = Sessions.session()
    var last: GameRecord?
    for _ in 0..<300 {
      let width = Int.random(in: 0...130, using: &random)
      let height = Int.random(in: 0...50, using: &random)
      let layout = session.layout(width: width, height: height, theme: Theme(.dark))
      #expect(layout == session.layout(width: width, height: height, theme: Theme(.dark)))
      var event = Self.keys.randomElement(using: &random)!
      if case .drive = session.screen {
        switch Int.random(in: 0..<6, using: &random) {
        case 0: _ = session.driveTalk("radio.first")
        case 1: _ = session.driveTalk("radio.question")
        case 2: _ = session.answer(Int.random(in: 0...3, using: &random))
        case 3: event = .driveFinished(DriveReport(outcome: "seen", seconds: 9, heat: 50))
        default: break
        }
      }
      for case .save(let game) in session.handle(event) { last = game }
    }
    guard let last else { return }
    let bytes = last.bytes
    let read = try GameRecord(bytes: bytes, for: last.story)
    let again = try Playing(Sessions.book(), replaying: read)
    #expect(again.saved(isOver: last.isOver) == last)
  }

  /// What is saved leads to what was on the screen, after whatever was pressed.
  @Test(arguments: 100..<106)
  func savesWhatItShows(seed: Int) throws {
    var random = SeededRandom(state: UInt64(seed))
    var session = Sessions.session()
    for _ in 0..<80 {
      _ = session.layout(width: 80, height: 24, theme: Theme(.dark))
      _ = session.handle(Self.keys.randomElement(using: &random)!)
      if case .drive = session.screen {
        _ = session.driveTalk("radio.question")
        _ = session.answer(1)
        _ = session.handle(.driveFinished(DriveReport(outcome: "seen", seconds: 9, heat: 50)))
      }
      guard let playing = session.playing, let saved = session.saved else { continue }
      let again = try Playing(Sessions.book(), replaying: saved)
      #expect(again.place == playing.place)
      #expect(again.reading.passages == playing.reading.passages)
      #expect(again.reading.story.state == playing.reading.story.state)
    }
  }
}
