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
}
