import Engine
import Foundation

/// Writes the game that is played down as a script, anew after every step: whatever way the game is
/// left, the file is whole.
struct PlayRecorder: Sendable {
  private let path: String
  private let stage: PlaythroughStage
  private var hasToldFailure = false

  private static let comment = "Played with drive play --record."

  /// Nothing but an older recording is written over.
  init(_ path: String, on stage: PlaythroughStage) throws {
    self.path = path
    self.stage = stage
    let files = FileManager.default
    if files.fileExists(atPath: path) {
      let old = files.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
      guard old.isEmpty || old.hasPrefix("# \(Self.comment)\n") else {
        throw Failure("'\(path)' is there already and is no recording: name another file")
      }
    } else if !files.createFile(atPath: path, contents: nil) {
      throw Failure("'\(path)' cannot be written")
    }
  }

  /// Nil if all is well, or if the failure has been told already; else a line to tell.
  mutating func write(_ game: GameRecord) -> String? {
    guard game.origin == nil else {
      return tell("it began in another edition of the story")
    }
    let text = ScriptWriter.script(
      of: game.steps, seed: game.seed, on: stage, comment: Self.comment)
    do throws(FileFailure) {
      try OutputFile.write(Array(text.utf8), to: path)
      hasToldFailure = false
      return nil
    } catch {
      return tell(error.reason)
    }
  }

  private mutating func tell(_ reason: String) -> String? {
    if hasToldFailure { return nil }
    hasToldFailure = true
    return "The game goes on but is not written down: \(reason)."
  }
}
