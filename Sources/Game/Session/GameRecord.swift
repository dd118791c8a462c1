import Engine
import Foundation

/// One thing that the reader did. The steps and the seed give the whole game again.
enum PlayStep: Hashable, Sendable {
  /// An index of the choices that were offered, from 0.
  case choose(Int)
  /// A knot that ran during a drive.
  case talk(knot: String)
  /// An answer to it, from 1.
  case answer(Int)
  case drive(DriveReport)
}

/// A game as it is kept: what was done, not what came of it, so that a save is small and can be
/// checked by playing it.
struct GameRecord: Hashable, Sendable {
  var story: StoryIdentity
  var seed: Int32
  var steps: [PlayStep]
  /// Pages turned since the last step.
  var turns: Int
  var isOver: Bool
  /// For people: where it stands.
  var heading = SceneHeading()
}

/// Why bytes are not a saved game of a story's.
enum SaveError: Error, Hashable, Sendable {
  case damaged
  case version(Int)
  case otherStory(String)
  /// Of this story before it was edited.
  case otherEdition
  /// The steps do not lead through the story.
  case astray
}

extension GameRecord {
  static let version = 1

  /// The file's form: JSON, keys in alphabetical order, with a digest of what counts.
  private struct File: Codable {
    struct Heading: Codable {
      var chapter: String?
      var place: String?
      var time: String?
    }

    var check: String
    var format: String
    var heading: Heading
    var isOver: Bool
    var seed: Int32
    var steps: [String]
    var story: String
    var storyDigest: String
    var turns: Int
    var version: Int

    var digest: String {
      var digest = Digest()
      for part in [story, storyDigest, "\(seed) \(turns) \(isOver)"] + steps { digest.add(part) }
      return digest.hexadecimal
    }
  }

  private struct Preamble: Codable {
    var format: String
    var version: Int
  }

  private static let format = "drive saved game"

  var bytes: [UInt8] {
    var file = File(
      check: "", format: Self.format,
      heading: .init(chapter: heading.chapter, place: heading.place, time: heading.time),
      isOver: isOver, seed: seed, steps: steps.map(\.text), story: story.name,
      storyDigest: story.digest, turns: turns, version: Self.version)
    file.check = file.digest
    return Array((Console.json(file) + "\n").utf8)
  }

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
    guard file.storyDigest == story.digest else { throw .otherEdition }
    var steps: [PlayStep] = []
    for text in file.steps {
      guard let step = PlayStep(text: text) else { throw .damaged }
      steps.append(step)
    }
    self.init(
      story: story, seed: file.seed, steps: steps, turns: file.turns, isOver: file.isOver,
      heading: SceneHeading(
        chapter: file.heading.chapter, place: file.heading.place, time: file.heading.time))
  }
}

extension PlayStep {
  /// One step as words with spaces between; a name comes last, so that it may hold spaces.
  var text: String {
    switch self {
    case .choose(let index): "choose \(index)"
    case .talk(let knot): "talk \(knot)"
    case .answer(let number): "answer \(number)"
    case .drive(let report):
      "drive \(report.seconds) \(report.heat) \(report.damage) \(report.outcome)"
    }
  }

  init?(text: String) {
    guard let space = text.firstIndex(of: " ") else { return nil }
    let rest = String(text[text.index(after: space)...])
    switch text[..<space] {
    case "choose":
      guard let index = Int(rest), index >= 0 else { return nil }
      self = .choose(index)
    case "talk": self = .talk(knot: rest)
    case "answer":
      guard let number = Int(rest), number >= 1 else { return nil }
      self = .answer(number)
    case "drive":
      let words = rest.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
      guard words.count == 4, let seconds = Int(words[0]), let heat = Int(words[1]),
        let damage = Int(words[2])
      else { return nil }
      self = .drive(
        DriveReport(outcome: String(words[3]), seconds: seconds, heat: heat, damage: damage))
    default: return nil
    }
  }
}
