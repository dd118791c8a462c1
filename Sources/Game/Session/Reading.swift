import Engine

/// One thing that was read, in the order in which it was read.
enum Passage: Hashable, Sendable {
  case prose(String, PassageStyle = .plain)
  /// The words of a choice that was taken.
  case chosen(String)
  /// A new scene.
  case heading(SceneHeading)
  /// Heard or said during a drive.
  case spoken(String)
  /// A mistake of the story's, told where it happened.
  case problem(String)
}

/// Why the reading stands still.
enum ReadingStop: Hashable, Sendable {
  /// Nothing has been read yet.
  case start
  /// A chapter begins.
  case card
  /// More follows at a key.
  case page
  case choices([Choice])
  case call(ExternalRequest)
  case ended
}

/// A story being read: the machine, and what has come out of it, cut into pages.
struct Reading: Sendable {
  private(set) var story: Story
  /// Everything read so far. Only ever grows, except when choices are taken back.
  private(set) var passages: [Passage] = []
  private(set) var place = Place()

  /// All of the reading that is not the machine or the text, so that an earlier one can be kept.
  struct Place: Hashable, Sendable {
    var stop = ReadingStop.start
    var heading = SceneHeading()
    /// Indices of `passages`: where the scene and the new text of this page begin.
    var sceneStart = 0
    var pageStart = 0
    var ending: String?
    var beats: [String] = []
    var wordCount = 0
    var choiceCount = 0
    var driveCount = 0
    /// The line that begins the next page; its tags have been applied if it waits behind a card.
    var held: HeldLine?
    /// Tags that came without text: they belong to the next line.
    var waitingTags: [String] = []
    var hasFailed = false
  }

  struct HeldLine: Hashable, Sendable, Codable {
    var text: String
    var tags: SceneTags
  }

  /// A reading as it was, for taking choices back.
  struct Checkpoint: Sendable {
    fileprivate let state: StoryState
    fileprivate let place: Place
    fileprivate let passageCount: Int
  }

  /// A page of more lines than this is broken, whatever the story says.
  static let pageLineCountMax = 200

  init(_ story: Story, passages: [Passage] = [], place: Place = Place()) {
    self.story = story
    self.passages = passages
    self.place = place
  }

  var pageHasText: Bool { place.pageStart < passages.count && lastIsText }

  private var lastIsText: Bool {
    passages[place.pageStart...].contains {
      switch $0 {
      case .prose, .spoken, .problem: true
      case .chosen, .heading: false
      }
    }
  }

  /// Goes on to the next page.
  mutating func turn() {
    place.pageStart = passages.count
    readPage()
  }

  /// Takes a choice that is offered, by its index, and goes on.
  mutating func choose(_ index: Int) {
    guard case .choices(let choices) = place.stop, choices.indices.contains(index) else {
      preconditionFailure("the index comes from the choices that are offered")
    }
    place.pageStart = passages.count
    passages.append(.chosen(choices[index].text))
    place.choiceCount += 1
    story.choose(index)
    readPage()
  }

  /// Answers the call that the story waits in, and goes on.
  mutating func resume(returning value: HostValue) {
    place.pageStart = passages.count
    story.resume(returning: value)
    readPage()
  }

  /// Lets the host work on the story (flows, globals) while it stands still.
  mutating func withStory<Result>(_ body: (inout Story) -> Result) -> Result { body(&story) }

  mutating func add(_ passage: Passage) {
    passages.append(passage)
    if case .spoken(let text) = passage { place.wordCount += Self.wordCount(text) }
  }

  mutating func countDrive() { place.driveCount += 1 }

  var checkpoint: Checkpoint {
    Checkpoint(state: story.state, place: place, passageCount: passages.count)
  }

  mutating func restore(_ checkpoint: Checkpoint) {
    story.restore(checkpoint.state)
    place = checkpoint.place
    passages.removeSubrange(checkpoint.passageCount...)
  }

  private mutating func readPage() {
    if let held = place.held {
      place.held = nil
      if take(held.text, held.tags) { return }
    }
    for _ in 0..<Self.pageLineCountMax {
      switch story.next() {
      case .line(let line):
        if takeLine(line) { return }
      case .choices(let choices):
        settleTags()
        place.stop = place.hasFailed ? .ended : .choices(choices)
        return
      case .call(let request):
        settleTags()
        place.stop = .call(request)
        return
      case .ended:
        settleTags()
        place.stop = .ended
        return
      }
    }
    place.stop = .page
  }

  /// Whether the page is complete without the line.
  private mutating func takeLine(_ line: Line) -> Bool {
    let text = line.text.trimmingBlanks
    var tags = place.waitingTags + line.tags
    // The first line has the whole story's tags; its title is no chapter's.
    if passages.isEmpty, place.stop == .start,
      SceneTags.storyTitle(among: SceneTags.named(story.globalTags)) != nil,
      let title = tags.firstIndex(where: { SceneTags.named([$0])[0].name == "title" })
    {
      tags.remove(at: title)
    }
    place.waitingTags = text.isEmpty ? tags : []
    let isComplete = text.isEmpty ? false : take(text, SceneTags(tags))
    for problem in line.problems where problem.kind == .error {
      place.hasFailed = true
      passages.append(.problem(Self.words(for: problem)))
    }
    return isComplete
  }

  /// Whether the page is complete without these words.
  private mutating func take(_ text: String, _ tags: SceneTags) -> Bool {
    if tags.beginsPage, pageHasText {
      place.held = HeldLine(text: text, tags: tags)
      place.stop = .page
      return true
    }
    apply(tags)
    if tags.announcesChapter {
      // The words wait behind the card.
      var dress = SceneTags()
      dress.style = tags.style
      place.held = HeldLine(text: text, tags: dress)
      place.stop = .card
      return true
    }
    dropRepeatedChoice(text)
    passages.append(.prose(text, tags.style))
    place.wordCount += Self.wordCount(text)
    return false
  }

  private mutating func apply(_ tags: SceneTags) {
    place.heading.apply(tags)
    if let ending = tags.ending { place.ending = ending }
    place.beats += tags.beats
    guard tags.beginsScene else { return }
    passages.append(.heading(place.heading))
    place.sceneStart = passages.count
    place.pageStart = passages.count
  }

  /// Tags that no text followed still name the ending and the beats.
  private mutating func settleTags() {
    let tags = SceneTags(place.waitingTags)
    place.waitingTags = []
    if let ending = tags.ending { place.ending = ending }
    place.beats += tags.beats
  }

  /// A choice without brackets is printed by the story itself; it is not shown twice.
  private mutating func dropRepeatedChoice(_ text: String) {
    if case .chosen(let words) = passages.last, text.hasPrefix(words) { passages.removeLast() }
  }

  static func wordCount(_ text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).count { word in
      word.contains { $0.isLetter || $0.isNumber }
    }
  }

  private static func words(for problem: Problem) -> String {
    var place = ""
    if let file = problem.file, let line = problem.line { place = " (\(file), line \(line))" }
    return "The story has a mistake and cannot go on: \(problem.message)\(place)"
  }
}
