import Engine

/// A game as it stands, apart from how it came there: what goes on when the story is edited and the
/// steps lead somewhere else.
struct StandingGame: Hashable, Sendable {
  var story: SavedGame
  var page: PageRecord
}

/// Where the reading stands, beside the story's own state.
struct PageRecord: Hashable, Sendable, Codable {
  enum Stop: String, Codable {
    case start, card, page, choices, call, ended
  }

  /// A passage of the page.
  struct Words: Hashable, Sendable, Codable {
    enum Kind: String, Codable {
      case prose, chosen, spoken, problem
    }

    var kind: Kind
    var text: String
    /// Nil for plain prose.
    var style: PassageStyle?
  }

  var stop: Stop
  var heading: SceneHeading
  var words: [Words]
  var ending: String?
  var beats: [String]
  var wordCount: Int
  var choiceCount: Int
  var driveCount: Int
  var held: Reading.HeldLine?
  var waitingTags: [String]
  var hasFailed: Bool

  private static let countMax = 1 << 40

  var isSound: Bool {
    [wordCount, choiceCount, driveCount].allSatisfy { (0...Self.countMax).contains($0) }
  }
}

extension Reading {
  var standing: PageRecord {
    let stop: PageRecord.Stop =
      switch place.stop {
      case .start: .start
      case .card: .card
      case .page: .page
      case .choices: .choices
      case .call: .call
      case .ended: .ended
      }
    return PageRecord(
      stop: stop, heading: place.heading,
      words: passages[place.pageStart...].compactMap { PageRecord.Words($0) },
      ending: place.ending, beats: place.beats, wordCount: place.wordCount,
      choiceCount: place.choiceCount, driveCount: place.driveCount, held: place.held,
      waitingTags: place.waitingTags, hasFailed: place.hasFailed)
  }

  /// Goes on with a story that was loaded. Where the reader was moved, he reads from there.
  init(_ story: Story, standing: PageRecord, isMoved: Bool) {
    var place = Place()
    place.heading = standing.heading
    place.ending = standing.ending
    place.beats = standing.beats
    place.wordCount = standing.wordCount
    place.choiceCount = standing.choiceCount
    place.driveCount = standing.driveCount
    place.stop = .page
    if isMoved {
      self.init(story, place: place)
      turn()
      return
    }
    place.held = standing.held
    place.waitingTags = standing.waitingTags
    place.hasFailed = standing.hasFailed
    var story = story
    switch standing.stop {
    case .start: place.stop = .start
    case .card: place.stop = .card
    case .page: break
    case .choices: if !story.choices.isEmpty { place.stop = .choices(story.choices) }
    case .call: if case .call(let request) = story.next() { place.stop = .call(request) }
    case .ended: if !story.canContinue { place.stop = .ended }
    }
    self.init(story, passages: standing.words.map(\.passage), place: place)
  }
}

extension PageRecord.Words {
  init?(_ passage: Passage) {
    switch passage {
    case .prose(let text, let style):
      self.init(kind: .prose, text: text, style: style == .plain ? nil : style)
    case .chosen(let text): self.init(kind: .chosen, text: text)
    case .spoken(let text): self.init(kind: .spoken, text: text)
    case .problem(let text): self.init(kind: .problem, text: text)
    case .heading: return nil
    }
  }

  var passage: Passage {
    switch kind {
    case .prose: .prose(text, style ?? .plain)
    case .chosen: .chosen(text)
    case .spoken: .spoken(text)
    case .problem: .problem(text)
    }
  }
}
