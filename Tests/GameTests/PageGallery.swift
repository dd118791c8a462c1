import Engine
import Foundation
import Testing

@testable import Game

/// Writes screens as escape sequences into the folder that `DRIVE_GALLERY` names, to be
/// photographed.
@Suite struct PageGallery {
  private static let folder = ProcessInfo.processInfo.environment["DRIVE_GALLERY"]

  @Test(.enabled(if: folder != nil))
  func draws() throws {
    let content = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Content")
      .path
    let program = try #require(try StoryBundle.load(content).program)
    let book = Book(
      title: "Five Minutes", program: program,
      identity: StoryIdentity(name: "Five Minutes", place: nil, program: program),
      sequences: ["window"])
    let start: [SessionEvent] = [.accept, .accept]
    let choice: [SessionEvent] = start + [.choose(2), .accept, .accept, .accept]
    let ended = SessionEvent.driveFinished(DriveReport(outcome: "caught", seconds: 250))
    let end = choice + Array(repeating: SessionEvent.accept, count: 200) + [ended]
    let screens: [(String, [SessionEvent])] = [
      ("title", []), ("card", [.accept]), ("first", start), ("choice", choice), ("end", end),
      ("help", choice + [.help]), ("menu", choice + [.menu]), ("back", choice + [.pageUp]),
    ]
    for (width, height) in [(80, 24), (60, 20), (40, 12), (120, 40)] {
      for name in Theme.Name.allCases {
        for (screen, events) in screens {
          var session = PlaySession(book, seed: 0)
          for event in events {
            _ = session.layout(width: width, height: height, theme: Theme(name))
            _ = session.handle(event)
          }
          if screen == "end" {
            for _ in 0..<60 where session.screen != .end {
              _ = session.layout(width: width, height: height, theme: Theme(name))
              _ = session.handle(.accept)
            }
          }
          let layout = session.layout(width: width, height: height, theme: Theme(name))
          let text =
            "\u{1B}[?7l\u{1B}[H" + layout.grid.ansiText(tier: name == .mono ? .mono : .trueColour)
          let file = "\(Self.folder!)/\(screen)-\(width)x\(height)-\(name.rawValue).ans"
          try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        }
      }
    }
  }
}
