import Foundation

@testable import Game

/// A story and a home of its own, gone when the test is.
final class TerminalPlace {
  let folder = NSTemporaryDirectory() + "drive-terminal-\(UUID().uuidString)"

  init(story: String, sequences: [String: String] = [:]) throws {
    for name in ["/home", "/night/drives"] {
      try FileManager.default.createDirectory(
        atPath: folder + name, withIntermediateDirectories: true)
    }
    try story.write(toFile: folder + "/night/story.ink", atomically: true, encoding: .utf8)
    for (name, text) in sequences {
      let path = folder + "/night/drives/\(name).yaml"
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The program is built beside the tests.
  static var program: String {
    let tests = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
    var folder = URL(fileURLWithPath: tests)
    while folder.path != "/" {
      let program = folder.appendingPathComponent("drive").path
      if FileManager.default.isExecutableFile(atPath: program) { return program }
      folder = folder.deletingLastPathComponent()
    }
    return "drive"
  }

  var command: [String] { [Self.program, "play", folder + "/night"] }

  var save: String? {
    let states = folder + "/home/.local/state/drive"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: states)) ?? []
    return names.first { $0.hasSuffix(".save") }
  }

  /// Everything in the folder, as paths from there.
  var files: [String] {
    ((try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  func environment(_ more: [String: String] = [:]) -> [String: String] {
    [
      "HOME": folder + "/home", "TERM": "xterm-256color", "LC_ALL": "C.UTF-8",
      "PATH": "/usr/bin:/bin",
    ].merging(more) { $1 }
  }

  func start(
    _ options: [String] = [], width: Int = 80, height: Int = 24, with more: [String: String] = [:]
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      command + options, width: width, height: height, environment: environment(more), owner: self)
  }
}
