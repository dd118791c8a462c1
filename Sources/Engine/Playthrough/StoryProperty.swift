/// Something that an author wants to hold for a whole story.
///
/// Written as `always: heat >= 0`, `never: dead and driving`, `reach: ending home`,
/// `reach: tag radio` or `from anywhere: an ending`. What follows `always`, `never` and `reach` is
/// an ink expression, or names an ending or a tag.
public struct StoryProperty: Hashable, Sendable {
  enum Kind: String, Hashable, Sendable, CaseIterable {
    case always
    case never
    case reach
    case fromAnywhere = "from anywhere"
  }

  enum Condition: Hashable, Sendable {
    /// An ink expression, asked for at every choice and end.
    case expression(String)
    /// A path has come to an ending of that name; any if nil.
    case ending(String?)
    /// A line with that tag was read.
    case tag(String)
  }

  let kind: Kind
  let condition: Condition
  /// As its author wrote it.
  public let text: String

  /// Nil if it is not written like a property.
  public init?(_ text: String) {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    func trimmed(_ part: Substring) -> Substring {
      var part = part.drop { $0 == " " }
      while part.last == " " { part.removeLast() }
      return part
    }
    guard let kind = Kind(rawValue: String(trimmed(text[..<colon]))) else { return nil }
    let rest = trimmed(text[text.index(after: colon)...])
    guard !rest.isEmpty else { return nil }
    self.kind = kind
    self.text = text
    if rest == "an ending" {
      condition = .ending(nil)
    } else if rest.hasPrefix("ending ") {
      condition = .ending(String(trimmed(rest.dropFirst("ending ".count))))
    } else if rest.hasPrefix("tag ") {
      condition = .tag(String(trimmed(rest.dropFirst("tag ".count))))
    } else {
      condition = .expression(String(rest))
    }
    if kind == .fromAnywhere, condition != .ending(nil) { return nil }
  }

  /// The expression that the story must be able to work out.
  public var expression: String? {
    if case .expression(let text) = condition { text } else { nil }
  }

  /// The function of the program that works out the expression of the property with this index.
  public static func functionName(_ index: Int) -> String { "property__\(index)" }
}

/// Finds out which properties show at a crossing or an end.
struct PropertyWatch: Sendable {
  private let properties: [StoryProperty]
  /// Seen, and not to be asked for again.
  private var isSeen: [Bool]

  init(_ properties: [StoryProperty]) {
    self.properties = properties
    isSeen = Array(repeating: false, count: properties.count)
  }

  /// Whether any property has not shown yet.
  var isWatching: Bool { isSeen.contains(false) }

  /// The properties that show for the first time where a walker stands: what is to be reached is,
  /// or what must hold does not.
  mutating func sightings(_ walker: Walker, isAtEnd: Bool) -> [Int] {
    var result: [Int] = []
    for (index, property) in properties.enumerated() where !isSeen[index] {
      let holds: Bool
      switch property.condition {
      case .expression:
        var story = walker.story
        story.watch = StoryWatch()
        guard let answer = story.evaluate(function: StoryProperty.functionName(index)) else {
          continue
        }
        holds = answer.value.isTrue
      case .ending(let name): holds = name == nil ? isAtEnd : walker.ending == name
      case .tag(let tag): holds = walker.tags.contains(tag)
      }
      let shows = property.kind == .always ? !holds : holds
      if shows, property.kind != .fromAnywhere {
        isSeen[index] = true
        result.append(index)
      }
    }
    return result
  }
}
