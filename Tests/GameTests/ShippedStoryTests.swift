import Engine
import Foundation
import Testing

@testable import Game

/// The shipped story as its reader has it: pages, the drives, and an end for each way the first can go.
@Suite struct ShippedStoryTests {
  private static func book() throws -> (Book, outcomes: [String: [String]]) {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let bundle = try StoryBundle.load(root.appendingPathComponent("Content").path)
    let program = try #require(bundle.program)
    let book = Book(
      title: "Five Minutes", program: program,
      identity: StoryIdentity(name: "Five Minutes", place: nil, program: program),
      sequences: bundle.drives.map(\.id))
    let outcomes = bundle.drives.map { ($0.id, $0.outcomes.map(\.id)) }
    return (book, Dictionary(uniqueKeysWithValues: outcomes))
  }

  /// Chooses the same place of every list, and ends every drive in the outcome of that place.
  @Test(arguments: ["clean", "seen", "left_one", "caught"], [0, 1])
  func comesToAnEnd(outcome: String, choice: Int) throws {
    let (book, outcomes) = try Self.book()
    var session = PlaySession(book, seed: 0)
    var drives: [String] = []
    var keyCount = 0
    while session.screen != .end {
      let layout = session.layout(width: 80, height: 24, theme: Theme(.dark))
      #expect(!layout.grid.text.contains("#"), "a tag or a mark of ink's is no text")
      let options = session.optionsShown
      let event =
        options > 0 && layout.stops.continuesAt == nil
        ? SessionEvent.choose(min(choice, options - 1) + 1) : .accept
      for case .startDrive(let sequence) in session.handle(event) {
        let known = try #require(outcomes[sequence])
        drives.append(sequence)
        let report = DriveReport(
          outcome: sequence == "window" ? outcome : known[min(choice, known.count - 1)],
          seconds: 280, heat: 10, damage: 0)
        _ = session.handle(.driveFinished(report))
      }
      keyCount += 1
      try #require(keyCount < 2_000, "the story comes to an end")
    }
    let place = try #require(session.playing?.place)
    #expect(!place.hasFailed)
    #expect(place.beats.starts(with: ["B01", "B02", "B03", "B04"]))
    #expect(place.wordCount > 1_000)
    #expect((place.ending == "Taken in the Prologue") == (outcome == "caught"))
    #expect((drives == ["window"]) == (outcome == "caught"), "\(drives)")
    #expect(Set(drives).count == drives.count, "\(drives)")
  }
}

extension PlaySession {
  /// How many choices the page shows now.
  fileprivate var optionsShown: Int {
    guard case .page(let page) = model.base, page.mark == .choices else { return 0 }
    return page.choices.count
  }
}
