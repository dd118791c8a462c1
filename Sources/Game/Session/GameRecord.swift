import Engine
import Foundation

/// A game as it is kept: what was done, which gives the whole reading again as long as the story is
/// the same; and where it stands, which is carried over when the story was edited.
struct GameRecord: Hashable, Sendable {
  var story: StoryIdentity
  var seed: Int32
  var tree: GameTree
  /// Pages turned since the last step.
  var turns: Int
  var isOver: Bool
  var milliseconds = 0
  /// The name under which it was saved; empty for the game to go on with.
  var label = ""
  /// Where the first step was taken; nil for the story's beginning.
  var origin: StandingGame?
  /// Where the last one led, and the pages turned since.
  var standing: StandingGame

  var heading: SceneHeading { standing.page.heading }

  var steps: [PlayStep] { tree.steps }

  /// The way here alone: the game to keep for starting at a chapter again.
  var trunk: GameRecord {
    var record = self
    record.tree = tree.trunk
    return record
  }

  var choiceCount: Int { standing.page.choiceCount }

  /// The last words of the page; nil if it has none.
  var excerpt: String? {
    standing.page.words.last { $0.kind != .chosen }?.text ?? standing.page.words.last?.text
  }
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
  /// There is no file, or none that can be read.
  case missing
}

extension GameRecord {
  static let version = 3

  /// The first line of the file.
  private struct Header: Codable {
    /// A digest of the bytes of the second line.
    var check: String
    var format: String
    var version: Int
  }

  /// The second line. Keys in alphabetical order.
  private struct Body: Codable {
    var isOver: Bool
    var label: String
    var milliseconds: Int
    /// The place in `nodes`, the root before them counted.
    var node: Int
    var nodes: [[String]]
    var origin: Standing?
    var seed: Int32
    var standing: Standing
    var story: String
    var storyDigest: String
    var turns: Int
    var ways: [Int]
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

  private static let format = "drive saved game"

  /// The file: two lines of JSON.
  var bytes: [UInt8] {
    let body = Console.json(
      Body(
        isOver: isOver, label: label, milliseconds: milliseconds, node: tree.current,
        nodes: tree.lines, origin: origin.map { Standing($0) }, seed: seed,
        standing: Standing(standing), story: story.name, storyDigest: story.digest, turns: turns,
        ways: tree.ways))
    let header = Console.json(
      Header(check: Digest(of: body).hexadecimal, format: Self.format, version: Self.version))
    return Array("\(header)\n\(body)\n".utf8)
  }

  /// Reads a file of a story's, whichever edition of it was played.
  init(bytes: [UInt8], for story: StoryIdentity) throws(SaveError) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 1)
    guard let first = lines.first,
      let header = try? JSONDecoder().decode(Header.self, from: Data(first)),
      header.format == Self.format
    else { throw .damaged }
    guard header.version == Self.version else { throw .version(header.version) }
    guard lines.count == 2, lines[1].last == UInt8(ascii: "\n"),
      Digest(of: String(decoding: lines[1].dropLast(), as: UTF8.self)).hexadecimal == header.check,
      let body = try? JSONDecoder().decode(Body.self, from: Data(lines[1])),
      body.turns >= 0, body.milliseconds >= 0,
      let tree = GameTree(lines: body.nodes, ways: body.ways, current: body.node)
    else { throw .damaged }
    guard body.story == story.name else { throw .otherStory(body.story) }
    var origin: StandingGame?
    if let first = body.origin { origin = try first.game() }
    self.init(
      story: StoryIdentity(name: body.story, digest: body.storyDigest), seed: body.seed,
      tree: tree, turns: body.turns, isOver: body.isOver, milliseconds: body.milliseconds,
      label: body.label, origin: origin, standing: try body.standing.game())
  }
}
