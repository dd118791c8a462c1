import Foundation
import Testing

@testable import Game

/// Frames that were looked at and found good. After a change that is meant, rewrite them with
/// `UPDATE_GOLDEN=1 swift test --filter RoadGolden`, and look at the difference.
@Suite struct RoadGoldenTests {
  struct Frame: Sendable, CustomStringConvertible {
    var scene: String
    var width: Int
    var height: Int

    var description: String { "\(scene)-\(width)x\(height)" }
  }

  static let letters = [
    Frame(scene: "street", width: 80, height: 24), Frame(scene: "hunted", width: 80, height: 24),
    Frame(scene: "river", width: 60, height: 20), Frame(scene: "bridge", width: 100, height: 30),
    Frame(scene: "alley", width: 40, height: 12),
  ]
  static let inks = [
    Frame(scene: "street", width: 60, height: 20), Frame(scene: "river", width: 60, height: 20),
    Frame(scene: "canyon", width: 60, height: 20),
  ]

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

  private func compare(_ text: String, with name: String) throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/road-\(name).txt")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOf: url, encoding: .utf8)
    #expect(text == expected, "\n\(text)")
  }
}
