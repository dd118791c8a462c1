import ArgumentParser
import Engine
import Foundation

/// A game that goes on where a script ends, or where it and the story part.
struct ScriptOpening {
  let game: Playing
  /// Where the script failed, if it did.
  let notice: String?

  /// Plays a script; what is wrong with it goes to standard error, with exit code 1.
  init(script path: String, _ book: Book, _ bundle: StoryBundle) throws {
    guard FileManager.default.fileExists(atPath: path) else {
      throw Failure("there is no script '\(path)'")
    }
    let folder = ScriptFolder(script: path, of: bundle)
    let text = DiagnosticText(
      sources: folder.sources, hasColour: Console.standardErrorHasColour)
    for diagnostic in folder.diagnostics { Console.printError(text.text(diagnostic)) }
    guard let script = folder.scripts.first, let stage = folder.stage else { throw ExitCode(1) }
    let run = script.play(on: stage)
    var record = Playing(book, seed: run.seed).saved(isOver: false)
    if run.isPlainPlay, let tree = GameTree(steps: run.steps) {
      record.tree = tree
    } else {
      // The seed and the steps alone do not lead there: the game begins where it stands.
      record.origin = Self.standing(run, book)
    }
    guard let game = try? Playing(book, replaying: record) else {
      throw Failure("the game cannot go on from where '\(path)' ends")
    }
    self.game = game
    notice = run.failure.map { failure in
      let place = folder.sources[failure.span.file].name
      let line = folder.sources.line(of: failure.span)
      return "The script stops at \(place):\(line). Expected: \(failure.expected). "
        + "There was: \(failure.found)."
    }
  }

  private static func standing(_ run: ScriptRun, _ book: Book) -> StandingGame {
    var story = run.story
    let stop: PageRecord.Stop =
      switch story.next() {
      case .choices: .choices
      case .call: .call
      case .ended, .line: .ended
      }
    let words = run.screen.split(separator: "\n").map {
      PageRecord.Words(kind: .prose, text: String($0))
    }
    return StandingGame(
      story: SavedGame(run.story, title: book.identity.name),
      page: PageRecord(
        stop: stop, heading: SceneHeading(), words: words, ending: nil, beats: [], wordCount: 0,
        choiceCount: run.turnCount, driveCount: 0, held: nil, waitingTags: [], hasFailed: false))
  }
}
