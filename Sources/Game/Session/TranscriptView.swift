/// Reading back: where the transcript stands, and what is looked for in it.
struct TranscriptView: Hashable, Sendable {
  /// The line at the top of the screen; nil shows the end.
  var top: TextPosition?
  /// What is looked for; empty before anything is.
  var query = ""
  /// The query is being typed.
  var isTyping = false
  /// One line about the search, such as that nothing was found.
  var words: String?

  private static let queryLengthMax = 60

  /// Takes a key while the query is typed. True for the key that begins the search.
  mutating func type(_ key: Key) -> Bool {
    switch key {
    case .enter:
      isTyping = false
      return !query.isEmpty
    case .escape:
      isTyping = false
      query = ""
    case .backspace:
      if query.isEmpty { isTyping = false } else { query.removeLast() }
    case .character(let scalar):
      if query.count < Self.queryLengthMax { query.unicodeScalars.append(scalar) }
    default: break
    }
    return false
  }

  mutating func beginTyping() {
    isTyping = true
    query = ""
    words = nil
  }

  /// Goes to the next place that holds the query, or the one before; past the end it begins anew.
  mutating func find(in passages: ArraySlice<Passage>, isForward: Bool, from start: TextPosition?) {
    guard !query.isEmpty else {
      words = "Nothing has been looked for yet."
      return
    }
    let places = TranscriptSearch.places(of: query, in: passages)
    guard let first = places.first, let last = places.last else {
      words = "Nothing has '\(query)' in it."
      return
    }
    let here = start ?? TextPosition(passage: passages.endIndex, offset: 0)
    let next = isForward ? places.first { $0 > here } : places.last { $0 < here }
    let place = next ?? (isForward ? first : last)
    let number = (places.firstIndex(of: place) ?? 0) + 1
    words = "\(number) of \(places.count)" + (next == nil ? ", round again" : "")
    top = place
  }
}

/// Finds words in what was read, whatever their case, accents and kinds of quotes.
enum TranscriptSearch {
  static func places(of query: String, in passages: ArraySlice<Passage>) -> [TextPosition] {
    let wanted = query.map(key)
    return passages.indices.flatMap { index in
      offsets(of: wanted, in: passages[index].words).map {
        TextPosition(passage: index, offset: $0)
      }
    }
  }

  /// Where a text holds the query, in characters.
  static func ranges(of query: String, in text: String) -> [Range<Int>] {
    let wanted = query.map(key)
    let letters = text.map(key)
    return starts(of: wanted, in: letters).map { $0..<$0 + wanted.count }
  }

  private static func offsets(of wanted: [Character], in text: String) -> [Int] {
    let starts = starts(of: wanted, in: text.map(key))
    guard !starts.isEmpty else { return [] }
    let lengths = text.map(\.utf8.count)
    return starts.map { lengths[..<$0].reduce(0, +) }
  }

  private static func starts(of wanted: [Character], in letters: [Character]) -> [Int] {
    guard !wanted.isEmpty, letters.count >= wanted.count else { return [] }
    var starts: [Int] = []
    var index = 0
    while index + wanted.count <= letters.count {
      if letters[index..<index + wanted.count].elementsEqual(wanted) {
        starts.append(index)
        index += wanted.count
      } else {
        index += 1
      }
    }
    return starts
  }

  /// What counts of a character: its letter in lower case, without its marks.
  private static func key(_ character: Character) -> Character {
    let folded = AsciiText.fold(String(character)).lowercased()
    guard let first = folded.first, first != "?" else {
      return character.lowercased().first ?? character
    }
    return first
  }
}

extension Passage {
  /// The words of it, without what dresses them.
  var words: String {
    switch self {
    case .prose(let text, _), .spoken(let text), .chosen(let text), .problem(let text): text
    case .heading(let heading):
      [heading.place ?? heading.chapter, heading.time].compactMap(\.self).joined(separator: ", ")
    }
  }
}
