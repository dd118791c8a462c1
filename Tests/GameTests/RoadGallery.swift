import Engine
import Foundation
import Testing

@testable import Game

/// Writes every place in every tier as escape sequences into the folder that `DRIVE_GALLERY` names, to
/// be photographed.
@Suite struct RoadGallery {
  private static let folder = ProcessInfo.processInfo.environment["DRIVE_GALLERY"]

  @Test(.enabled(if: folder != nil), arguments: RoadScenes.all.map(\.name))
  func draws(name: String) throws {
    let view = try #require(RoadScenes.all.first { $0.name == name }?.view)
    for (width, height) in [(60, 20), (80, 24), (120, 40), (240, 70)] {
      for tier in ColourTier.allCases {
        let renderer = RoadRenderer(width: width, height: height, theme: view.theme, tier: tier)
        let text = "\u{1B}[?7l\u{1B}[H" + renderer.draw(view).ansiText(tier: tier)
        let file = "\(Self.folder!)/road-\(name)-\(width)x\(height)-\(tier).ans"
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
      }
    }
  }

  /// The shipped sequences as a careful driver sees them: twelve moments of each.
  @Test(.enabled(if: folder != nil), arguments: DriveFrameTests.sequences)
  func photographs(name: String) throws {
    let content = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Content").standardizedFileURL.path
    let sequence = try #require(try StoryBundle.load(content).drives.first { $0.id == name })
    let beginning = DriveState(
      sequence: sequence, course: Course(building: sequence), level: .driver, seed: 3)
    let plan = DrivePlan()
    var last = beginning
    while !last.isOver { _ = last.step(plan.intent(for: last)) }
    let moments = (0..<12).map { last.tick * (2 * $0 + 1) / 24 }
    var state = beginning
    while !state.isOver {
      _ = state.step(plan.intent(for: state))
      guard let moment = moments.firstIndex(of: state.tick) else { continue }
      for tier in ColourTier.allCases {
        var picture = DrivePicture(
          state, size: TerminalSize(width: 120, height: 40), tier: tier)
        let grid = picture.draw(state, DriveCaptions(), banner: nil, moment: nil)
        let text = "\u{1B}[?7l\u{1B}[H" + grid.ansiText(tier: tier)
        let number = (moment < 9 ? "0" : "") + "\(moment + 1)"
        let file = "\(Self.folder!)/drive-\(name)-\(number)-\(tier).ans"
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
      }
    }
  }
}
