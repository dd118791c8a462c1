/// What the reader should see, in words: layouts turn it into cells, the plain player into lines.
struct ScreenModel: Hashable, Sendable {
  var base: Base
  var overlay: Overlay?
  /// One line to tell once, such as a save that failed.
  var notice: String?
  var showsHint = true
  /// What the reader's character knows of himself; empty before a game, or where the story says
  /// nothing.
  var status: [StatusRow] = []
  /// For the line of keys.
  var keys = KeyMap()

  enum Base: Hashable, Sendable {
    case title(TitleScreen)
    case card(SceneHeading)
    case page(StoryPage)
    /// The driving view has the screen.
    case drive(sequence: String)
    case end(EndScreen)
  }

  enum Overlay: Hashable, Sendable {
    case menu(Menu)
    case list(ListScreen)
    case transcript(TranscriptScreen)
  }
}

extension ScreenModel {
  /// What shines on the page.
  var light: SceneLight {
    switch base {
    case .card(let heading): heading.shine
    case .page(let page): page.heading.shine
    case .title, .drive, .end: .night
    }
  }
}

/// Lines to choose from, one of them selected.
struct Menu: Hashable, Sendable {
  enum Item: Hashable, Sendable {
    case resume
    case newGame
    case chapters
    case load
    case endings
    case goOn
    case takeBack
    case history
    case transcript
    case save
    case status
    case settings
    case keys
    case again
    case toTitle
    case leave
  }

  var items: [Item]
  var selection = 0

  mutating func move(by step: Int) {
    guard !items.isEmpty else { return }
    selection = (selection + step + items.count) % items.count
  }
}

struct TitleScreen: Hashable, Sendable {
  var title: String
  var author: String?
  var menu: Menu
  /// Where the saved game stands.
  var resumePoint: SceneHeading?
  /// The story asks for the city at night (`# picture: city` at its top).
  var hasCity = false
}

struct StoryPage: Hashable, Sendable {
  enum Mark: Hashable, Sendable {
    case more
    case drive
    case end
    case choices
  }

  var heading: SceneHeading
  /// The scene so far. Indices are those of the whole reading.
  var passages: ArraySlice<Passage>
  /// New on this page from this passage on; what is before it was read before.
  var newFrom: Int
  /// Where the screen begins, if the page is longer than the screen.
  var continuesFrom: TextPosition?
  var choices: [String]
  var selection: Int
  var mark: Mark
  var canTakeBack: Bool
  var canRedo = false
  /// Whether all that is new on the page was read in a game before, or on a road that was taken
  /// back.
  var wasReadBefore = false
}

struct EndScreen: Hashable, Sendable {
  var title: String
  var ending: String?
  var chapter: String?
  /// How it came about, in the story's words.
  var reasons: [String] = []
  var wordCount: Int
  var choiceCount: Int
  var driveCount: Int
  var minuteCount = 0
  var endingsSeen = 0
  /// 0 for a story that names no endings.
  var endingsInAll = 0
  var hasFailed: Bool
  var menu: Menu
}

struct TranscriptScreen: Hashable, Sendable {
  var passages: ArraySlice<Passage>
  var view = TranscriptView()
}
