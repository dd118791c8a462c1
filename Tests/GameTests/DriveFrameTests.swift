import Engine
import Foundation
import Testing

@testable import Game

/// What a drive costs on the line: the shipped sequence, driven by a plan, painted as a terminal gets it.
@Suite struct DriveFrameTests {
  private static let frameBytesMax = 4_096

  static let sequences = ["window", "rollover", "ride_home", "test_lap", "run_off_road", "pch", "night"]

  @Test(arguments: sequences)
  func framesOf256ColoursAreSmall(name: String) throws {
    let content = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Content")
    let bundle = try StoryBundle.load(content.path)
    let sequence = try #require(bundle.drives.first { $0.id == name })
    var state = DriveState(
      sequence: sequence, course: Course(building: sequence), level: .driver, seed: 1)
    let size = TerminalSize(width: 120, height: 40)
    var picture = DrivePicture(state, size: size, tier: .colours256)
    var painter = Painter(tier: .colours256)
    let plan = DrivePlan()
    var counts: [Int] = []
    var wishes: [Int] = []
    // Half a second of pictures out of every ten.
    for second in 0..<150 where !state.isOver {
      for tick in 0..<60 {
        _ = state.step(plan.intent(for: state))
        guard second.isMultiple(of: 10), tick.isMultiple(of: 2), tick < 30 else { continue }
        let grid = picture.draw(state, DriveCaptions(), banner: nil, moment: nil)
        // The first after a gap is another picture, not the next one.
        if tick > 0 {
          var unbounded = painter
          wishes.append(unbounded.frame(grid).count)
        }
        let bytes = painter.frame(grid, bytesMax: tick > 0 ? DriveLoop.frameBytesMax : .max).count
        if tick > 0 { counts.append(bytes) }
      }
    }
    let moving = counts.filter { $0 > 500 }
    #expect(moving.count > 30)
    #expect(counts.max() ?? 0 <= Self.frameBytesMax, "a frame takes \(counts.max() ?? 0) bytes")
    // Most frames have room for all of the picture; the rest of a few follows with the next.
    let median = wishes.sorted()[wishes.count / 2]
    #expect(median <= Self.frameBytesMax, "the median picture of \(name) takes \(median) bytes")
  }

  /// What had no room follows: when the picture stands still the screen comes to equal it.
  @Test func lateRowsArriveWithTheNextFrames() {
    var grid = CellGrid(width: 60, height: 20)
    var painter = Painter(tier: .colours256)
    var echo = ScreenEcho(width: 60, height: 20)
    echo.take(painter.frame(grid))
    for y in 0..<20 { grid.draw(String(repeating: "\(y % 10)", count: 60), x: 0, y: y) }
    var frames = 0
    while true {
      let bytes = painter.frame(grid, bytesMax: 300)
      if bytes.isEmpty { break }
      #expect(bytes.count <= 400)
      echo.take(bytes)
      frames += 1
    }
    #expect(frames >= 4)
    let wanted = (0..<20).map { String(repeating: "\($0 % 10)", count: 60) }.joined(separator: "\n")
    #expect(echo.text.trimmingCharacters(in: .newlines) == wanted)
  }
}
