import Foundation
import Testing

@testable import Game

/// Frames that were looked at and found good: each place in letters and in inks, and the colours that
/// each theme gives to its inks in each tier. After a change that is meant, rewrite them with
/// `DRIVE_GOLDEN=write swift test --filter RoadGolden`, and look at the difference.
@Suite struct RoadGoldenTests {
  struct Frame: Sendable, CustomStringConvertible {
    var scene: String
    var width: Int
    var height: Int

    var description: String { "\(scene)-\(width)x\(height)" }
  }

  /// One of each theme, and what has a size of its own.
  private static let places = [
    "street", "river", "channel", "suburb", "speedway", "stunt", "canyon", "coast", "freeway",
  ]
  static let letters =
    places.map { Frame(scene: $0, width: 80, height: 24) } + [
      Frame(scene: "hunted", width: 80, height: 24), Frame(scene: "signals", width: 120, height: 40),
      Frame(scene: "bridge", width: 100, height: 30), Frame(scene: "alley", width: 40, height: 12),
    ]
  static let inks = places.map { Frame(scene: $0, width: 60, height: 20) }

  @Test(arguments: letters)
  func drawsLettersAsBefore(frame: Frame) throws {
    let view = try #require(RoadScenes.all.first { $0.name == frame.scene }?.view)
    let renderer = RoadRenderer(
      width: frame.width, height: frame.height, theme: view.theme, tier: .mono)
    try compare(renderer.draw(view).text, with: "\(frame).letters")
  }

  /// One letter a pixel: what it is made of. Light is left to the eye.
  @Test(arguments: inks)
  func drawsPixelsAsBefore(frame: Frame) throws {
    let view = try #require(RoadScenes.all.first { $0.name == frame.scene }?.view)
    let renderer = RoadRenderer(
      width: frame.width, height: frame.height, theme: view.theme, tier: .trueColour)
    let canvas = renderer.picture(view)
    let alphabet = Array("'-^oi,._=:;%#$YyPGsdrctwgTHSRBfv")
    var text = ""
    for y in 0..<canvas.height {
      text += String((0..<canvas.width).map { alphabet[Int(canvas[$0, y].ink.rawValue)] }) + "\n"
    }
    try compare(text, with: "\(frame).inks")
  }

  /// The other half of a picture: a line for each ink, its eight bands from dark to bright.
  @Test(arguments: RoadTheme.allCases)
  func mixesColoursAsBefore(theme: RoadTheme) throws {
    var text = ""
    for tier in [ColourTier.trueColour, .colours256, .colours16] {
      let palette = RoadPalette(theme: theme, tier: tier)
      text += "\(tier)\n"
      for ink in Ink.allCases {
        let colours = (0..<8).map { band in
          let hex = String(palette[Pixel(ink, band: band)].bits, radix: 16, uppercase: true)
          return String(repeating: "0", count: 6 - hex.count) + hex
        }
        text += "  \(ink) ".padding(toLength: 16, withPad: " ", startingAt: 0)
          + colours.joined(separator: " ") + "\n"
      }
    }
    try compare(text, with: "\(theme).colours")
  }

  private func compare(_ text: String, with name: String) throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/road-\(name).txt")
    if ProcessInfo.processInfo.environment["DRIVE_GOLDEN"] == "write" {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOf: url, encoding: .utf8)
    #expect(text == expected, "\n\(text)")
  }
}
