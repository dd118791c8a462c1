import Engine
import Foundation

/// A game as it is kept: what was done, which gives the whole reading again as long as the story is
/// the same; and where it stands, which is carried over when the story was edited.
struct GameRecord: Hashable, Sendable {
  var story: StoryIdentity
  var seed: Int32
  var steps: [PlayStep]
  /// Pages turned since the last step.
  var turns: Int
  var isOver: Bool
  /// Where the first step was taken; nil for the story's beginning.
  var origin: StandingGame?
  /// Where the last one led, and the pages turned since.
  var standing: StandingGame

  var heading: SceneHeading { standing.page.heading }
}

/// Why bytes are not a saved game of a story's.
enum SaveError: Error, Hashable, Sendable {
  case damaged
  case version(Int)
  case otherStory(String)
  /// The steps do not lead through the story.
  case astray
  /// The story was edited, and nothing of the game has a place in it.
  case uncarried
}

extension GameRecord {
  static let version = 2

  /// The file's form: JSON, keys in alphabetical order, with a digest of what counts.
  private struct File: Codable {
    var check: String
    var format: String
    var isOver: Bool
    var origin: Standing?
    var seed: Int32
    var standing: Standing
    var steps: [String]
    var story: String
    var storyDigest: String
    var turns: Int
    var version: Int

    var digest: String {
      var digest = Digest()
      for part in [story, storyDigest, "\(seed) \(turns) \(isOver)"] + steps { digest.add(part) }
      digest.add(Console.json(standing))
      if let origin { digest.add(Console.json(origin)) }
      return digest.hexadecimal
    }
  }

  private struct Standing: Codable {
    var page: PageRecord
    /// The engine's own form, line by line.
    var story: [String]

    init(_ game: StandingGame) {
      page = game.page
      story = String(decoding: game.story.bytes, as: UTF8.self).split(separator: "\n").map(
        String.init)
    }

    func game() throws(SaveError) -> StandingGame {
      guard page.isSound,
        let saved = try? SavedGame(bytes: Array(story.joined(separator: "\n").utf8))
      else { throw .damaged }
      return StandingGame(story: saved, page: page)
    }
  }

  private struct Preamble: Codable {
    var format: String
    var version: Int
  }

  private static let format = "drive saved game"

  var bytes: [UInt8] {
    var file = File(
      check: "", format: Self.format, isOver: isOver, origin: origin.map { Standing($0) },
      seed: seed, standing: Standing(standing), steps: steps.map(\.text), story: story.name,
      storyDigest: story.digest, turns: turns, version: Self.version)
    file.check = file.digest
    return Array((Console.json(file) + "\n").utf8)
  }

  /// Reads a file of a story's, whichever edition of it was played.
  init(bytes: [UInt8], for story: StoryIdentity) throws(SaveError) {
    let data = Data(bytes)
    guard let preamble = try? JSONDecoder().decode(Preamble.self, from: data),
      preamble.format == Self.format
    else { throw .damaged }
    guard preamble.version == Self.version else { throw .version(preamble.version) }
    guard let file = try? JSONDecoder().decode(File.self, from: data), file.check == file.digest,
      file.turns >= 0
    else { throw .damaged }
    guard file.story == story.name else { throw .otherStory(file.story) }
    var steps: [PlayStep] = []
    for text in file.steps {
      guard let step = PlayStep(text: text) else { throw .damaged }
      steps.append(step)
    }
    var origin: StandingGame?
    if let first = file.origin { origin = try first.game() }
    self.init(
      story: StoryIdentity(name: file.story, digest: file.storyDigest), seed: file.seed,
      steps: steps, turns: file.turns, isOver: file.isOver, origin: origin,
      standing: try file.standing.game())
  }
}
