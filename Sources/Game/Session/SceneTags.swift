/// What the tags of a line mean to a page. Tags are data: no text of theirs is ever printed.
///
/// `chapter: id` and `title: words` announce a chapter (its card is shown), `place: words` and
/// `time: words` begin a new scene on a new page, `page` breaks the page inside a scene,
/// `ending: words` names the ending that follows, `beat: id` marks a place for tests, and `silence`
/// says that he answered nothing. Any other tag is ignored here.
struct SceneTags: Hashable, Sendable, Codable {
  var chapter: String?
  var title: String?
  var place: String?
  var time: String?
  var ending: String?
  var beats: [String] = []
  var breaksPage = false
  var isSilence = false

  init(_ tags: [String] = []) {
    for tag in tags { read(tag) }
  }

  var announcesChapter: Bool { chapter != nil || title != nil }
  var beginsScene: Bool { announcesChapter || place != nil || time != nil }
  var beginsPage: Bool { beginsScene || breaksPage }

  private mutating func read(_ tag: String) {
    let parts = tag.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0]).trimmingBlanks.lowercased()
    let value = parts.count > 1 ? String(parts[1]).trimmingBlanks : ""
    switch (name, value.isEmpty) {
    case ("page", _): breaksPage = true
    case ("silence", _): isSilence = true
    case ("chapter", false): chapter = value
    case ("title", false): title = value
    case ("place", false): place = value
    case ("time", false): time = value
    case ("ending", false): ending = value
    case ("beat", false): beats.append(value)
    default: break
    }
  }
}

/// Where and when the reader is: what the quiet line at the top of a page says.
struct SceneHeading: Hashable, Sendable, Codable {
  var chapter: String?
  var place: String?
  var time: String?

  /// The heading that follows from a line's tags. An hour belongs to its place: a new place
  /// without one has none, rather than one that has passed.
  mutating func apply(_ tags: SceneTags) {
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
