import Foundation
import Testing

@testable import Engine

/// The seven sequences of the game: each file by itself, a slice of what its `expect` block promises, and drives
/// that were written down. `drive rehearse` measures the whole.
@Suite struct DriveSequencesTests {
  static let folder = TidyTests.root.appendingPathComponent("Content/drives")
  static let names = [
    "night", "pch", "ride_home", "rollover", "run_off_road", "test_lap", "window",
  ]

  static func load(_ name: String) throws -> DriveSequence {
    let data = try Data(contentsOf: folder.appendingPathComponent(name + ".yaml"))
    let source = SourceFile(name: "drives/\(name).yaml", bytes: [UInt8](data))
    var diagnostics = Diagnostics()
    let sequence = DriveSequence.decode(source, file: FileID(0), into: &diagnostics)
    return try #require(sequence, "\(diagnostics.all.map(\.message))")
  }

  @Test func theFolderHoldsThemAll() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(files.filter { $0.hasSuffix(".yaml") }.sorted() == Self.names.map { $0 + ".yaml" })
    for name in Self.names {
      let sequence = try Self.load(name)
      #expect(sequence.id == name)
      let text = try String(
        contentsOf: Self.folder.appendingPathComponent(name + ".yaml"), encoding: .utf8)
      #expect(text.hasPrefix("# yaml-language-server: $schema=schema.json"))
    }
  }

  /// A good end for somebody who reacts 700 ms late, an end at all for somebody who does nothing.
  @Test(arguments: names)
  func aSliceOfWhatIsPromised(_ name: String) throws {
    let sequence = try Self.load(name)
    let promises = sequence.expectations.filter { $0.bot == .late || $0.bot == .idle }
    #expect(!promises.isEmpty)
    var slice = sequence
    slice.expectations = promises
    for result in checkExpectations(of: slice, runs: 2) {
      #expect(result.isHeld, "\(name): \(result.bot.rawValue) \(result.outcomes)")
    }
  }

  @Test(arguments: names)
  func coinStaysInTheWorld(_ name: String) throws {
    let sequence = try Self.load(name)
    var state = DriveFixture.state(sequence, seed: 11)
    var pilot = BotPilot(.coin, seed: 11, goal: nil)
    while !state.isOver {
      _ = state.step(pilot.intent(for: state))
      let (player, width) = (state.player, state.segment.width)
      let length = state.course.stretches[player.position.stretch].length
      let isInside =
        player.position.distance >= 0 && player.position.distance < length
        && abs(player.lateral) < width / 2 + 6_000 && player.speedMicrometres >= 0
      if !isInside {
        Issue.record("\(name) tick \(state.tick): \(player)")
        return
      }
    }
  }

  /// Somebody who only presses 1 and Enter comes to an end, and to no bad one.
  @Test(arguments: names)
  func alwaysTheFirstChoice(_ name: String) throws {
    let sequence = try Self.load(name)
    var drive = BeatDrive(DriveFixture.state(sequence, seed: 1))
    for _ in 0..<200 where !drive.isOver {
      let hasChoices = (2...5).contains(drive.situation.choices.count)
      #expect(hasChoices)
      _ = drive.state.openTalk == nil ? drive.take(0) : drive.answer(1)
    }
    let outcome = drive.state.outcome
    #expect(drive.isOver)
    #expect(outcome != sequence.outcomes.last?.id || name == "ride_home", "\(outcome ?? "-")")
  }

  @Test(arguments: names, DriveLevel.allCases)
  func everyLevelBegins(_ name: String, _ level: DriveLevel) throws {
    var state = DriveFixture.state(try Self.load(name), level: level)
    for _ in 0..<600 { _ = state.step(.none) }
    #expect(!state.isOver)
  }

  /// The same states, byte for byte, in every build.
  @Test(arguments: names)
  func recordingsReplay(_ name: String) throws {
    let sequence = try Self.load(name)
    let folder = TidyTests.root.appendingPathComponent("Tests/Recordings")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasPrefix(name + ".") }
    #expect(!files.isEmpty)
    for file in files.sorted() {
      let bytes = try Data(contentsOf: folder.appendingPathComponent(file))
      let recording = try DriveRecording(text: [UInt8](bytes))
      _ = try recording.replay(on: sequence)
    }
  }
}
