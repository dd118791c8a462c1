/// What the tags of a line mean to a page. Tags are data: no text of theirs is ever printed.
///
/// `chapter: id` and `title: words` announce a chapter (its card is shown), `place: words` and
/// `time: words` begin a new scene on a new page, `light: name` says what shines there, `page`
/// breaks the page inside a scene, `speaker: name` and `style: name` dress the line, `ending:
/// words` names the ending that follows, and `beat: id` marks a place for tests. Any other tag is
/// ignored here. `Content/DRESSING.md` tells authors.
struct SceneTags: Hashable, Sendable, Codable {
  var chapter: String?
  var title: String?
  var place: String?
  var time: String?
  var light: SceneLight?
  var style = PassageStyle.plain
  var ending: String?
  var beats: [String] = []
  var breaksPage = false

  init(_ tags: [String] = []) {
    for (name, value) in Self.named(tags) { read(name, value) }
  }

  /// Tags of the form `name: value`, the others with an empty value.
  static func named(_ tags: [String]) -> [(name: String, value: String)] {
    tags.map { tag in
      let parts = tag.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let value = parts.count > 1 ? String(parts[1]).trimmingBlanks : ""
      return (String(parts[0]).trimmingBlanks.lowercased(), value)
    }
  }

  /// The title of the whole story among its first tags. Ink gives those to the first line as well:
  /// beside a `chapter:` a title is that chapter's.
  static func storyTitle(among tags: [(name: String, value: String)]) -> String? {
    guard !tags.contains(where: { $0.name == "chapter" }) else { return nil }
    return tags.first { $0.name == "title" && !$0.value.isEmpty }?.value
  }

  var announcesChapter: Bool { chapter != nil || title != nil }
  var beginsScene: Bool { announcesChapter || place != nil || time != nil }
  var beginsPage: Bool { beginsScene || breaksPage }

  private mutating func read(_ name: String, _ value: String) {
    switch (name, value.isEmpty) {
    case ("page", _): breaksPage = true
    case ("chapter", false): chapter = value
    case ("title", false): title = value
    case ("place", false): place = value
    case ("time", false): time = value
    case ("light", false): light = SceneLight(rawValue: value.lowercased()) ?? light
    case ("speaker", false): style.speaker = value
    case ("style", false):
      style.form = PassageStyle.Form(rawValue: value.lowercased()) ?? style.form
    case ("ending", false): ending = value
    case ("beat", false): beats.append(value)
    default: break
    }
  }
}

/// How a passage is said: who says it, and how it is to look. Every form is told from plain text by
/// its place or its letters as well as by its colour.
struct PassageStyle: Hashable, Sendable, Codable {
  enum Form: String, CaseIterable, Hashable, Sendable, Codable {
    /// Slanted: what goes through a head.
    case thought
    /// Bold.
    case loud
    /// Dim and slanted.
    case quiet
    /// Set in, behind a line: what is read in the story.
    case letter
    /// Set in and slanted: radio, telephone, television.
    case radio
    /// Bold, in the middle of the page: signs, headlines, inscriptions.
    case sign
  }

  var speaker: String?
  var form: Form?

  static let plain = PassageStyle()
}

/// What shines on a scene: the palette of its pages.
enum SceneLight: String, CaseIterable, Hashable, Sendable, Codable {
  case night, dawn, day, dusk
  /// After midnight.
  case late
  /// Signs and bars.
  case neon
  /// Offices, kitchens, stairwells.
  case tube
  /// Water under a moon.
  case moon
  /// Dry country.
  case desert

  /// The light of an hour as stories write it: "Thursday, 6:50 PM", "Monday, noon", "Before
  /// midnight".
  init?(hour words: String) {
    guard let hour = Self.hour(words.lowercased()) else { return nil }
    switch hour {
    case 5..<7: self = .dawn
    case 7..<17: self = .day
    case 17..<20: self = .dusk
    case 20..<24: self = .night
    default: self = .late
    }
  }

  private static func hour(_ words: String) -> Int? {
    let named = [
      ("midnight", 23), ("afternoon", 14), ("noon", 12), ("morning", 9), ("evening", 19),
      ("sunset", 18), ("sunrise", 6), ("dusk", 19), ("dawn", 5), ("night", 22), ("day", 12),
    ]
    let tokens = words.split { !$0.isLetter && !$0.isNumber && $0 != ":" }.map(String.init)
    for (index, token) in tokens.enumerated() where token.contains(":") {
      let parts = token.split(separator: ":")
      guard parts.count == 2, parts[1].prefix(2).allSatisfy(\.isNumber),
        let hour = Int(parts[0]), (0..<24).contains(hour)
      else { continue }
      let half = index + 1 < tokens.count ? tokens[index + 1] : ""
      if half == "pm" || parts[1].hasSuffix("pm") { return hour % 12 + 12 }
      return half == "am" || parts[1].hasSuffix("am") ? hour % 12 : hour
    }
    return named.first { tokens.contains($0.0) }?.1
  }
}

/// Where and when the reader is: what the quiet line at the top of a page says.
struct SceneHeading: Hashable, Sendable, Codable {
  var chapter: String?
  var place: String?
  var time: String?
  /// As the story says; without a word on it the hour decides.
  var light: SceneLight?

  /// What shines there.
  var shine: SceneLight { light ?? time.flatMap { SceneLight(hour: $0) } ?? .night }

  /// The heading that follows from a line's tags. An hour belongs to its place: a new place
  /// without one has none, rather than one that has passed.
  mutating func apply(_ tags: SceneTags) {
    if tags.beginsScene || tags.light != nil { light = tags.light }
    guard tags.beginsScene else { return }
    if let title = tags.title ?? tags.chapter {
      chapter = title
      place = nil
    }
    if let newPlace = tags.place { place = newPlace }
    time = tags.time
  }
}

extension String {
  /// Without spaces, tabs and line breaks at either end.
  var trimmingBlanks: String {
    func isBlank(_ character: Character) -> Bool { character.isWhitespace }
    guard let start = firstIndex(where: { !isBlank($0) }),
      let end = lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(self[start...end])
  }
}
