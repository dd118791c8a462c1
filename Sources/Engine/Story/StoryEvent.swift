/// What a story has come to, as `Story.next()` reports it.
public enum StoryEvent: Hashable, Sendable {
  /// One line of text. It may be empty: a problem, tags, or nothing at all came of it.
  case line(Line)
  /// The reader must choose; never empty.
  case choices([Choice])
  /// The story calls a function of the host's and waits for `Story.resume(returning:)`.
  case call(ExternalRequest)
  /// No text and no choices are left.
  case ended
}

/// One line of output, as ink's reference runtime would give it.
public struct Line: Hashable, Sendable {
  /// The text with its line break, if it ends in one; empty if nothing was said.
  public let text: String
  /// The tags of the line in order, without their `#` and the blanks around them.
  public let tags: [String]
  /// What went wrong on the way to this line: errors first, then warnings. An error ends the story.
  public let problems: [Problem]

  /// A line as the story says it.
  public init(text: String, tags: [String] = [], problems: [Problem] = []) {
    self.text = text
    self.tags = tags
    self.problems = problems
  }
}

/// A choice offered to the reader.
public struct Choice: Hashable, Sendable {
  /// What `Story.choose(_:)` takes, from 0.
  public let index: Int
  /// What to show: one line, which may be empty.
  public let text: String
  /// The tags of the choice in order, without their `#` and the blanks around them.
  public let tags: [String]

  /// A choice as the story offers it.
  public init(index: Int, text: String, tags: [String] = []) {
    self.index = index
    self.text = text
    self.tags = tags
  }
}

/// Something that went wrong while the story ran.
public struct Problem: Hashable, Sendable {
  /// How bad it is.
  public enum Kind: Hashable, Sendable {
    /// The story cannot go on.
    case error
    /// The story goes on, perhaps not as its author meant it.
    case warning
  }

  /// How bad it is.
  public let kind: Kind
  /// What went wrong, in a sentence without its place.
  public let message: String
  /// Where the author can look, if the program knows.
  public let file: String?
  /// From 1.
  public let line: Int?
  /// The path of the container, such as `hall.0.g-0`, if the program does not know its lines.
  public let path: String?

  /// A problem, and as much of its place as is known.
  public init(
    _ kind: Kind, _ message: String, file: String? = nil, line: Int? = nil, path: String? = nil
  ) {
    self.kind = kind
    self.message = message
    self.file = file
    self.line = line
    self.path = path
  }
}

/// A call that the story made of a function of the host's.
public struct ExternalRequest: Hashable, Sendable {
  /// As `EXTERNAL` declares it.
  public let name: String
  /// In their order, as many as the declaration has.
  public let arguments: [HostValue]

  /// A call as the story makes it.
  public init(name: String, arguments: [HostValue]) {
    self.name = name
    self.arguments = arguments
  }
}

/// A value as the host sees it.
public enum HostValue: Hashable, Sendable {
  /// What a function gives that returns nothing.
  case void
  case int(Int32)
  case float(Float)
  case bool(Bool)
  case text(String)
  /// The items of a list by their qualified names, such as `Goods.lantern`, in the order they
  /// print.
  case list([String])
  /// A divert target by its path, such as `knot.stitch`.
  case target(String)
}
