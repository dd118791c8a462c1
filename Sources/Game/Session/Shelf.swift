import Engine

/// A saved game in a list: enough to tell it from others without loading it.
struct SavedSlot: Hashable, Sendable {
  /// Where it is kept. The number is its file's.
  struct ID: Hashable, Sendable {
    enum Room: String, Hashable, Sendable {
      /// Saved under a name, or put aside for a new game.
      case saves
      /// The beginning of a chapter.
      case chapters
    }

    var room: Room
    var number: Int
  }

  let id: ID
  var label: String
  var heading = SceneHeading()
  /// The last words of its page.
  var excerpt: String?
  var choiceCount = 0
  /// When it was saved, in words; empty if that is unknown.
  var date = ""
  /// Why it cannot be loaded; nil if it can be.
  var damage: String?

  /// What a list calls it.
  var name: String {
    label.isEmpty ? "Left in \(heading.chapter ?? heading.place ?? "the middle")" : label
  }
}

/// Everything of a story's that can be loaded, in the order in which it is listed.
struct Shelf: Hashable, Sendable {
  /// The newest first.
  var saves: [SavedSlot] = []
  /// In the order in which they were reached first.
  var chapters: [SavedSlot] = []
}

/// What is remembered across all games of a story.
struct Chronicle: Hashable, Sendable {
  /// The names of the endings seen, in the order in which they were.
  private(set) var endings: [String] = []
  /// Digests of the passages read.
  private(set) var passages: Set<UInt64> = []

  private static let heading = "drive chronicle 1"
  private static let lineCountMax = 500_000

  /// Whether it is the first time.
  mutating func see(ending: String) -> Bool {
    if endings.contains(ending) { return false }
    endings.append(ending)
    return true
  }

  mutating func read(_ text: String) { passages.insert(Digest(of: text).value) }

  func hasRead(_ text: String) -> Bool { passages.contains(Digest(of: text).value) }

  mutating func formUnion(_ other: Chronicle) {
    for ending in other.endings { _ = see(ending: ending) }
    passages.formUnion(other.passages)
  }

  /// The file: a heading, then a line for each ending and each passage.
  var bytes: [UInt8] {
    let lines =
      [Self.heading] + endings.map { "ending \($0)" }
      + passages.sorted().map { "read \(String($0, radix: 16))" }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  init() {}

  /// Nil for another file. A line that means nothing is passed over: it costs one ending or
  /// passage.
  init?(bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.first.map(String.init) == Self.heading else { return nil }
    for line in lines.dropFirst().prefix(Self.lineCountMax) {
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      switch parts[0] {
      case "ending": _ = see(ending: parts[1])
      case "read": if let digest = UInt64(parts[1], radix: 16) { passages.insert(digest) }
      default: continue
      }
    }
  }
}
