import ArgumentParser
import Engine
import Foundation

/// The story that a command works on: a path, or the shipped one.
struct StoryArgument: ParsableArguments {
  @Argument(help: "A story folder or an .ink file; the shipped story if left out.")
  var story: String?

  /// The story, or an exit with the reason on standard error.
  func load(isReviewed: Bool = false) throws -> StoryBundle {
    try Self.load(story, isReviewed: isReviewed)
  }

  /// The program of a story without errors; else its diagnostics on standard error, and exit code
  /// 1.
  func loadProgram(
    properties: [StoryProperty] = []
  ) throws -> (program: Program, bundle: StoryBundle) {
    try Self.loadProgram(story, properties: properties)
  }

  /// For commands that name the story in an option of their own; the shipped one if nil.
  static func load(
    _ story: String?, isReviewed: Bool = false, properties: [StoryProperty] = []
  ) throws -> StoryBundle {
    guard let path = story ?? ShippedStory.folder() else {
      throw Failure(
        "the shipped story is not beside the program: name a story, or set DRIVE_CONTENT")
    }
    do {
      return try StoryBundle.load(path, isReviewed: isReviewed, properties: properties)
    } catch {
      throw Failure("\(error)")
    }
  }

  static func loadProgram(
    _ story: String?, properties: [StoryProperty] = []
  ) throws -> (program: Program, bundle: StoryBundle) {
    let bundle = try load(story, properties: properties)
    let text = DiagnosticText(sources: bundle.sources, hasColour: Console.standardErrorHasColour)
    for diagnostic in bundle.diagnostics where diagnostic.severity != .note {
      Console.printError(text.text(diagnostic), terminator: "")
    }
    guard let program = bundle.program else { throw ExitCode(1) }
    return (program, bundle)
  }
}

/// A command that could not run: one line on standard error and exit code 2.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}

/// Finds the story that ships with the program.
enum ShippedStory {
  static let title = "Five Minutes"

  /// `$DRIVE_CONTENT`; else `Content` in a folder above the program (a checkout); else
  /// `share/drive/Content` beside its `bin` (an installation). Nil if none has a `story.ink`.
  static func folder() -> String? {
    var candidates: [String] = []
    if let chosen = ProcessInfo.processInfo.environment["DRIVE_CONTENT"], !chosen.isEmpty {
      candidates.append(chosen)
    }
    var folder = URL(fileURLWithPath: executablePath).resolvingSymlinksInPath()
    for _ in 0..<8 {
      folder = folder.deletingLastPathComponent()
      candidates.append(folder.appendingPathComponent("Content").path)
      candidates.append(folder.appendingPathComponent("share/drive/Content").path)
      if folder.path == "/" { break }
    }
    return candidates.first {
      FileManager.default.fileExists(atPath: $0 + "/story.ink")
    }
  }

  private static var executablePath: String {
    Bundle.main.executablePath ?? CommandLine.arguments[0]
  }
}
