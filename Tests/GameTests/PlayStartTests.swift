import Foundation
import Testing

@testable import Game

/// `drive play --at`, `--set`, `--load` and `drive saves`, with the built program.
@Suite struct PlayStartTests {
  private static let story = """
    VAR heat = 1
    VAR name = "nobody"
    VAR is_late = false
    LIST tools = jack, wrench
    VAR bag = ()
    Begin.
    * [Go] -> garage
    === garage
    # place: The garage
    {name}, heat {heat}, late {is_late}, bag {bag}.
    * [Stay.] -> END
    = back_room
    The back room.
    * [Out] -> END
    """

  /// A run in a home of its own.
  private static func run(_ arguments: [String], input: String = "", in folder: URL) throws
    -> CommandLineTests.Result
  {
    let process = Process()
    process.executableURL = CommandLineTests.program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["HOME": folder.path, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    let (given, output, error) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (given, output, error)
    try process.run()
    given.fileHandleForWriting.write(Data(input.utf8))
    try given.fileHandleForWriting.close()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let complained = error.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return .init(
      code: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
      error: String(decoding: complained, as: UTF8.self))
  }

  struct WrongCase: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let error: String

    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test func beginsAnywhereWithAnything() throws {
    try CommandLineTests.withStory(["story.ink": Self.story]) { folder in
      let result = try Self.run(
        [
          "play", "--plain", ".", "--at", "garage", "--set", "heat=-3", "--set", "name=a = b",
          "--set", "is_late=true", "--set", "bag=wrench, tools.jack",
        ], input: "quit\n", in: folder)
      #expect(result.code == 0, "\(result)")
      #expect(result.output.contains("a = b, heat -3, late true, bag jack, wrench."))
      let stitch = try Self.run(
        ["play", "--plain", ".", "--at", "garage.back_room"], input: "1\n", in: folder)
      #expect(stitch.output.contains("The back room."))
      let after = try Self.run(["play", "--plain", "."], input: "1\nquit\n", in: folder)
      #expect(after.output.contains("Begin."), "a trial is not the game to go on with")
    }
  }

  @Test(arguments: [
    WrongCase(
      arguments: ["--at", "garag"],
      error: "drive: there is no knot, stitch or label 'garag'; did you mean 'garage'?"),
    WrongCase(
      arguments: ["--set", "haet=3"],
      error: "drive: there is no variable 'haet'; did you mean 'heat'?"),
    WrongCase(
      arguments: ["--set", "heat=warm"],
      error: "drive: 'warm' is no value for 'heat', which is a whole number"),
    WrongCase(
      arguments: ["--set", "is_late=1"],
      error: "drive: '1' is no value for 'is_late', which is true or false"),
    WrongCase(
      arguments: ["--set", "bag=spoon"],
      error: "drive: 'spoon' is no value for 'bag', which is a list: give its items with commas between"),
    WrongCase(arguments: ["--set", "heat"], error: "--set takes NAME=VALUE"),
    WrongCase(
      arguments: ["--load", "x"], error: "drive: there is no saved game 'x': nothing is saved"),
    WrongCase(arguments: ["--load", "x", "--at", "garage"], error: "leave out --at and --set"),
    WrongCase(arguments: ["--no-save", "--load", "x"], error: "--no-save reads no saved games"),
  ])
  func tellsWhatIsWrong(_ sample: WrongCase) throws {
    try CommandLineTests.withStory(["story.ink": Self.story]) { folder in
      let result = try Self.run(["play", "--plain", "."] + sample.arguments, in: folder)
      #expect(result.code == 2)
      #expect(result.error.contains(sample.error), "\(result.error)")
      #expect(result.output.isEmpty)
    }
  }

  @Test func keepsNothingWhenAsked() throws {
    try CommandLineTests.withStory(["story.ink": Self.story]) { folder in
      let result = try Self.run(["play", "--plain", ".", "--no-save"], input: "1\nquit\n", in: folder)
      #expect(result.code == 0)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(names == ["story.ink"])
    }
  }

  @Test func movesSavedGamesInAndOut() throws {
    try CommandLineTests.withStory(["story.ink": Self.story]) { folder in
      _ = try Self.run(["play", "--plain", "."], input: "1\nquit\n", in: folder)
      let out = try Self.run(["saves", ".", "--export", "current", "-o", "out.save"], in: folder)
      #expect(out.code == 0, "\(out)")
      let again = try Self.run(["saves", ".", "--export", "current", "-o", "out.save"], in: folder)
      #expect(again.error == "drive: 'out.save' is there already: give another name\n")
      let into = try Self.run(["saves", ".", "--import", "out.save"], in: folder)
      #expect(into.error == "drive: Saved as \"Imported\".\n")
      let list = try Self.run(["saves", "."], in: folder)
      #expect(list.output.hasPrefix("Imported | "), "\(list.output)")
      let load = try Self.run(["play", "--plain", ".", "--load", "imported"], input: "quit\n", in: folder)
      #expect(load.output.contains("nobody, heat 1"))
      let json = try Self.run(["saves", ".", "--format", "json"], in: folder)
      #expect(json.output.hasPrefix("[{\"choices\":1,\"name\":\"Imported\",\"place\":\"The garage\""), "\(json.output)")
      #expect(try Self.run(["saves", ".", "--delete", "Imported"], in: folder).code == 0)
      #expect(try Self.run(["saves", "."], in: folder).output == "")
      let foreign = try Self.run(["saves", ".", "--import", "story.ink"], in: folder)
      #expect(foreign.error == "drive: 'story.ink': The saved game is damaged\n")
    }
  }
}
