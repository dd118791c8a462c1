/// A playthrough written down: what is chosen and driven, and what must be so on the way.
///
/// The format is described in `Playthroughs.md` and, for editors, in
/// `Content/playthroughs/schema.json`.
public struct PlaythroughScript: Hashable, Sendable {
  /// The name of its file without `.yaml`.
  public let name: String
  /// That file, among the sources of its folder.
  public let file: FileID
  /// The seed of the story's random numbers, and of its drives.
  var seed: Int32?
  /// How hard the drives of bots are.
  var level = DriveLevel.driver
  /// The knot where it begins; the story's beginning if nil.
  var start: ScriptWord?
  /// Variables that are set before anything else.
  var settings: [Setting] = []
  /// How each sequence goes, wherever the story drives it.
  var drives: [DriveRule] = []
  /// What functions of the host give, call by call; the last value is given ever after.
  var externals: [External] = []
  /// The file of the transcript that it must come to.
  var transcript: ScriptWord?
  /// Others that are included have taken the place of their steps.
  var steps: [ScriptStep] = []

  struct Setting: Hashable, Sendable {
    let name: ScriptWord
    let value: HostValue
  }

  struct DriveRule: Hashable, Sendable {
    let sequence: ScriptWord
    let order: DriveOrder
  }

  struct External: Hashable, Sendable {
    let name: ScriptWord
    let values: [HostValue]
  }

  init(name: String, file: FileID) {
    self.name = name
    self.file = file
  }

  /// The story's seed where none is given.
  static let seedDefault: Int32 = 0
  /// Steps of one file.
  static let stepCountMax = 10_000
  /// Steps and what stands in the head of a script, those of all that it includes among them.
  static let entryCountMax = 10_000
  /// A script that includes one that includes another is two deep.
  static let includeDepthMax = 100

  var entryCount: Int { steps.count + settings.count + drives.count + externals.count }
}

/// A name in a script, and where it stands.
struct ScriptWord: Hashable, Sendable {
  let text: String
  let span: Span
}

/// One thing that a script does or wants to be so.
struct ScriptStep: Hashable, Sendable {
  let act: Act
  let span: Span

  enum Act: Hashable, Sendable {
    /// Takes a choice.
    case choose(ChoiceMatch)
    /// Takes the first choice again and again until something is so.
    case until(Goal)
    /// How the drive goes that the story stands at.
    case drive(DriveOrder)
    /// What the next draw of chance gives.
    case chance(Int)
    /// The steps of another script.
    case include(String)
    /// Read since the last choice or drive, one after the other.
    case see([TextMatch])
    /// Not read since the last choice or drive.
    case absent([TextMatch])
    /// Tags of what was read since the last choice or drive, one after the other.
    case tags([TextMatch])
    /// All beats since the beginning, in order.
    case beats([String])
    /// An ink expression that holds.
    case expect(String)
    /// The story is over, with an ending of this name.
    case ending(String)
    case over(Bool)
  }

  /// What an `until` goes on to.
  enum Goal: Hashable, Sendable {
    /// A choice, which it takes.
    case choice(ChoiceMatch)
    case tag(TextMatch)
    case beat(String)
    case end
  }
}

/// How a drive goes.
struct DriveOrder: Hashable, Sendable {
  enum Driver: Hashable, Sendable {
    /// Nobody drives, and something is heard in the middle of it: the story waits on.
    case unfinished
    /// Nobody drives: it ends so.
    case forced(DriveReport)
    case bot(DriveBot, level: DriveLevel?, seed: UInt64?, goal: String?)
    /// The path of a recording, from the folder of the scripts.
    case recording(String)
  }

  /// A knot that is heard in a drive, or what is answered later to one that asked.
  struct Heard: Hashable, Sendable {
    /// Empty for an answer alone.
    let knot: ScriptWord
    let answer: Answer?

    var isAnswerAlone: Bool { knot.text.isEmpty }
  }

  enum Answer: Hashable, Sendable {
    case choose(ChoiceMatch)
    /// What the sequence does where nobody says anything.
    case silence
  }

  let driver: Driver
  /// The outcomes of which it must come to one; any if empty.
  var reaches: [String] = []
  /// Of a forced drive all that is heard, in order; else what must be, with the driver's answers.
  var talk: [Heard] = []
  let span: Span

  init(driver: Driver, talk: [Heard] = [], span: Span) {
    self.driver = driver
    self.talk = talk
    self.span = span
  }
}

/// Finds words in what was read.
enum TextMatch: Hashable, Sendable {
  case literal(String)
  /// A regular expression.
  case pattern(String)

  /// Text in `/…/`, or `/…/i` for any case of letters, is a pattern.
  init(_ text: String) {
    self = Self.pattern(in: text).map(Self.pattern) ?? .literal(text)
  }

  /// The pattern that a text in slashes is.
  static func pattern(in text: String) -> String? {
    let ignoresCase = text.hasSuffix("/i")
    let end = ignoresCase ? text.dropLast(2) : text.dropLast(text.hasSuffix("/") ? 1 : 0)
    guard text.hasPrefix("/"), end.count > 1, end.count < text.count else { return nil }
    return (ignoresCase ? "(?i)" : "") + end.dropFirst()
  }

  var description: String {
    switch self {
    case .literal(let text): "'\(text)'"
    case .pattern(let pattern): "the pattern /\(pattern)/"
    }
  }

  /// The place of the first match; both sides are compared in their plain form.
  func range(in text: Substring) -> Range<Substring.Index>? {
    switch self {
    case .literal(let words): text.firstRange(of: words.plainWords)
    case .pattern(let pattern):
      (try? Regex(pattern)).flatMap { try? $0.firstMatch(in: text) }?.range
    }
  }

  /// Whether the whole text is meant, or the pattern is in it.
  func matches(whole text: String) -> Bool {
    switch self {
    case .literal(let words): words.plainWords == text.plainWords
    case .pattern: range(in: text[...]) != nil
    }
  }
}

/// Finds one of the choices that are offered.
enum ChoiceMatch: Hashable, Sendable {
  /// From 1, as a reader counts.
  case number(Int)
  /// The whole text, or its beginning.
  case text(String)
  case pattern(String)

  var description: String {
    switch self {
    case .number(let number): "choice \(number)"
    case .text(let text): "the choice '\(text)'"
    case .pattern(let pattern): "a choice with /\(pattern)/"
    }
  }

  /// The indices of the choices that may be meant. A text that is the same letter for letter comes
  /// first, then one with the same words, then those that begin with them.
  func indices(in choices: [String]) -> [Int] {
    switch self {
    case .number(let number): return choices.indices.contains(number - 1) ? [number - 1] : []
    case .pattern(let pattern):
      return choices.indices.filter {
        TextMatch.pattern(pattern).range(in: choices[$0].plainWords[...]) != nil
      }
    case .text(let text):
      let same = choices.indices.filter { choices[$0] == text }
      if !same.isEmpty { return same }
      let wanted = text.unquotedWords
      let alike = choices.indices.filter { choices[$0].unquotedWords == wanted }
      if !alike.isEmpty { return alike }
      return choices.indices.filter { choices[$0].unquotedWords.hasPrefix(wanted) }
    }
  }
}

extension String {
  /// Straight quotation marks, three points for an ellipsis, one blank between words and none
  /// around.
  var plainWords: String {
    var result = ""
    var isBlank = false
    for character in self {
      if character.isWhitespace {
        isBlank = true
        continue
      }
      if isBlank, !result.isEmpty { result.append(" ") }
      isBlank = false
      switch character {
      case "\u{201C}", "\u{201D}": result.append("\"")
      case "\u{2018}", "\u{2019}": result.append("'")
      case "\u{2026}": result.append("...")
      default: result.append(character)
      }
    }
    return result
  }

  /// Plain words without quotation marks around them: YAML takes them away, too.
  var unquotedWords: String {
    var words = plainWords[...]
    if words.hasPrefix("\"") { words.removeFirst() }
    if words.hasSuffix("\"") { words.removeLast() }
    return String(words)
  }
}
