import Foundation
import Testing

@testable import Game

@Suite struct RehearseTests {
  private static let sequence = """
    id: lane
    theme: suburb_day
    road:
      - { mark: start, straight: 90, lanes: 2 }
      - { curve: left, sharp: 2, length: 60 }
      - { mark: home, straight: 30, end: true }
    traffic: { density: 4, oncoming: 2, mix: { sedan: 1 }, speed: [20, 30] }
    outcomes:
      - { id: clean, when: { at: home, damage: "< 50" } }
      - { id: wrecked }
    """

  private static let ink = """
    EXTERNAL drive(sequence)
    ~ temp how = drive("lane")
    {how == "clean": Clean.}
    {how == "wrecked": Wrecked.}
    -> END
    == function drive(sequence)
    ~ return "clean"
    """

  private func withStory<T>(_ body: (URL) throws -> T) throws -> T {
    try CommandLineTests.withStory(
      ["story.ink": Self.ink, "drives/lane.yaml": Self.sequence], body)
  }

  private func rehearse(_ arguments: String..., in folder: URL) throws -> CommandLineTests.Result {
    try CommandLineTests.run(["rehearse", "lane", "--story", "."] + arguments, in: folder)
  }

  private func report(_ result: CommandLineTests.Result) throws -> [String: Any] {
    #expect(result.code == 0, "\(result.error)")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
  }

  @Test func reportsJSON() throws {
    try withStory { folder in
      let report = try report(
        rehearse("--bot", "careful", "--runs", "3", "--format", "json", in: folder))
      #expect(
        report.keys.sorted() == [
          "bot", "digest", "level", "outcomes", "runs", "seconds", "sequence", "ticksPerSecond",
        ])
      #expect(report["sequence"] as? String == "lane")
      #expect(report["bot"] as? String == "careful")
      #expect(report["runs"] as? Int == 3)
      let outcomes = try #require(report["outcomes"] as? [String: Int])
      #expect(outcomes.values.reduce(0, +) == 3)
      let seconds = try #require(report["seconds"] as? [String: Double])
      #expect(seconds.keys.sorted() == ["longest", "median", "shortest"])
      #expect((report["digest"] as? String)?.count == 16)
    }
  }

  @Test func theSameSeedDrivesTheSame() throws {
    try withStory { folder in
      func digest(_ seed: String) throws -> String {
        let report = try report(
          rehearse("--bot", "coin", "--seed", seed, "--format", "json", in: folder))
        return try #require(report["digest"] as? String)
      }
      let five = try digest("5")
      #expect(try digest("5") == five)
      #expect(try digest("6") != five)
    }
  }

  @Test func reportsText() throws {
    try withStory { folder in
      let result = try rehearse(in: folder)
      #expect(result.code == 0)
      #expect(result.output.hasPrefix("lane, careful, driver level, 1 run\n  clean  1\n"), "\(result.output)")
    }
  }

  @Test func aRecordingIsReplayed() throws {
    try withStory { folder in
      let recorded = try report(
        rehearse("--bot", "coin", "--record", "a.drive", "--format", "json", in: folder))
      let replayed = try report(rehearse("--replay", "a.drive", "--format", "json", in: folder))
      for key in ["digest", "sequence", "level"] {
        #expect(replayed[key] as? String == recorded[key] as? String, "\(key)")
      }
      #expect(replayed["outcomes"] as? [String: Int] == recorded["outcomes"] as? [String: Int])
      #expect(replayed["bot"] as? String == "recording")

      let road = Self.sequence.replacingOccurrences(of: "sharp: 2", with: "sharp: 3")
      let file = folder.appendingPathComponent("drives/lane.yaml")
      try road.write(to: file, atomically: true, encoding: .utf8)
      let edited = try rehearse("--replay", "a.drive", in: folder)
      #expect(edited.code == 1)
      #expect(edited.output == "")
      #expect(edited.error == "a.drive: the road has been edited since the recording was made\n")

      let traffic = Self.sequence.replacingOccurrences(of: "density: 4", with: "density: 3")
      try traffic.write(to: file, atomically: true, encoding: .utf8)
      let other = try rehearse("--replay", "a.drive", in: folder)
      #expect(other.code == 1)
      #expect(other.error.hasPrefix("a.drive: second 1 differs from the recording"), "\(other.error)")
    }
  }

  /// Exactly the ticks that were named, as the screen shows them.
  @Test func writesFramesOfNamedTicks() throws {
    try withStory { folder in
      let result = try rehearse("--frames", "shots", "--ticks", "60", "180", in: folder)
      #expect(result.code == 0, "\(result.error)")
      let shots = folder.appendingPathComponent("shots")
      let names = try FileManager.default.contentsOfDirectory(atPath: shots.path).sorted()
      #expect(names == ["lane-00060.txt", "lane-00180.txt"])
      let frames = try names.map {
        try String(contentsOf: shots.appendingPathComponent($0), encoding: .utf8)
      }
      for frame in frames {
        #expect(frame.split(separator: "\n", omittingEmptySubsequences: false).count == 25)
        #expect(frame.contains("mph"))
      }
      #expect(Set(frames).count == 2)
      _ = try rehearse("--frames", "again", "--ticks", "180", in: folder)
      let again = folder.appendingPathComponent("again/lane-00180.txt")
      #expect(try String(contentsOf: again, encoding: .utf8) == frames.last)
    }
  }

  @Test func isDrivenInBeats() throws {
    try withStory { folder in
      let result = try CommandLineTests.run(
        ["rehearse", "lane", "--story", ".", "--mode", "beat"],
        input: "nonsense\n99\n" + String(repeating: "1\n", count: 200), in: folder)
      #expect(result.code == 0, "\(result.error)")
      #expect(result.output.contains("\n1. "))
      #expect(result.output.contains("\n2. "))
      #expect(result.output.hasSuffix("\nlane: clean\n"), "\(result.output)")
    }
  }

  @Test func beatsStopWithTheirInput() throws {
    try withStory { folder in
      let result = try rehearse("--mode", "beat", in: folder)
      #expect(result.code == 0, "\(result.error)")
      #expect(result.output.contains("1. "))
      #expect(!result.output.contains("lane: "))
    }
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let error: String

    init(_ arguments: [String], _ error: String) {
      self.arguments = arguments
      self.error = error
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(arguments: [
    Refusal(["lain"], "there is no driving sequence 'lain': the story has lane"),
    Refusal(
      ["lane", "--bot", "nobody"],
      "choose from idle, careful, reckless, hider, late, coin, oracle"),
    Refusal(["lane", "--level", "hard"], "choose from story, easy, driver, wheelman"),
    Refusal(["lane", "--bot", "oracle", "--goal", "dirty"], "it has clean, wrecked"),
    Refusal(["lane", "--runs", "0"], "--runs takes a number from 1"),
    Refusal(["lane", "--runs", "2", "--record", "a"], "--record writes one run"),
    Refusal(["lane", "--record", "/nowhere/a"], "'/nowhere/a' cannot be written"),
    Refusal(["lane", "--replay", "missing"], "'missing' cannot be read"),
    Refusal(["lane", "--replay", "story.ink"], "story.ink: line 1: this is no recording"),
    Refusal(["lane", "--replay", "story.ink", "--seed", "3"], "leave --bot"),
    Refusal(["lane", "--mode", "beat", "--bot", "late"], "it is you who drives"),
    Refusal(["lane", "--from", "nowhere"], "there is no mark 'nowhere'"),
  ])
  func whatCannotRunExitsWithTwo(_ refusal: Refusal) throws {
    try withStory { folder in
      let result = try CommandLineTests.run(
        ["rehearse"] + refusal.arguments + ["--story", "."], in: folder)
      #expect(result.code == 2)
      #expect(result.output == "")
      #expect(result.error.contains(refusal.error), "\(result.error)")
    }
  }

  @Test func aSequenceWithAMistakeIsNotDriven() throws {
    let broken = Self.sequence.replacingOccurrences(of: "mark: home", with: "mark: hoem")
    let files = ["story.ink": Self.ink, "drives/lane.yaml": broken]
    try CommandLineTests.withStory(files) { folder in
      let result = try rehearse(in: folder)
      #expect(result.code == 1)
      #expect(result.error.contains("drives/lane.yaml:"), "\(result.error)")
    }
  }
}
