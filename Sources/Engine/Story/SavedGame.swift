/// A story's state in a form that outlives the program it ran with: everything stands in it by
/// name.
///
/// As bytes it is text: a line that names the format, its version and a checksum, and then JSON
/// that a person can read. The same state gives the same bytes.
///
/// Loaded into the program it was saved with, it gives an equal state. Loaded into an edited one it
/// carries what it can (see `Story.restore(_:title:)`).
public struct SavedGame: Hashable, Sendable {
  /// The story's name, as the host gave it; empty if it gave none.
  public let title: String
  let content: JSON

  /// The version that is written, and the newest that is read.
  public static let version = 1
  /// Larger files are refused before they are read.
  public static let byteCountMax = 32 << 20

  static let format = "ink saved game"

  /// Saves a story as it stands, between any two events. O(state and the parts of the program that
  /// it names).
  ///
  /// - Parameter title: A name for the story, kept in the save so that it is not loaded into
  ///   another.
  public init(_ story: Story, title: String = "") {
    var writer = SaveWriter(story)
    self.title = title
    content = writer.content(title: title)
  }

  /// The file: UTF-8, two or more lines.
  public var bytes: [UInt8] {
    let body = Self.text(of: content)
    let header = JSON.object([
      JSON.Member(key: "format", value: .string(Self.format)),
      JSON.Member(key: "version", value: .int(Int64(Self.version))),
      JSON.Member(key: "check", value: .string(Digest(of: body).hexadecimal)),
    ])
    var text: [UInt8] = []
    header.write(to: &text)
    return text + "\n".utf8 + body + "\n".utf8
  }

  /// Each member of the content in a line of its own.
  private static func text(of content: JSON) -> [UInt8] {
    guard case .object(let members) = content else { preconditionFailure("a save is an object") }
    var text = Array("{".utf8)
    for (index, member) in members.enumerated() {
      text += (index == 0 ? "\n" : ",\n").utf8
      JSON.write(member.key, to: &text)
      text += ": ".utf8
      member.value.write(to: &text)
    }
    return text + "\n}".utf8
  }

  /// Reads a file. O(bytes); refuses everything that `bytes` did not write.
  public init(bytes: [UInt8]) throws(SavedGameError) {
    guard bytes.count <= Self.byteCountMax else { throw .tooLarge(byteCount: bytes.count) }
    let headerEnd = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
    guard let header = try? JSON(parsing: Array(bytes[..<headerEnd])),
      header["format"] == .string(Self.format), case .int(let version) = header["version"]
    else { throw .notASave }
    guard version <= Self.version else { throw .newer(version: Int(version)) }
    guard version >= 1, case .string(let check) = header["check"] else {
      throw .damaged("its first line makes no sense")
    }
    var end = bytes.endIndex
    while end > headerEnd, bytes[end - 1] <= UInt8(ascii: " ") { end -= 1 }
    let body = Array(bytes[min(headerEnd + 1, end)..<end])
    guard Digest(of: body).hexadecimal == check else {
      throw .damaged("its checksum does not match its content")
    }
    do throws(JSONError) {
      content = try JSON(parsing: body)
    } catch {
      throw .damaged("\(error.message) (byte \(headerEnd + 1 + error.offset))")
    }
    guard case .string(let title) = content["title"] else { throw .damaged("it has no title") }
    self.title = title
  }
}

/// Why bytes are no saved game of this story's.
public enum SavedGameError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Something else than a saved game.
  case notASave
  /// A saved game that was cut, changed or made up.
  case damaged(String)
  /// Written by a newer version of this library.
  case newer(version: Int)
  /// Of another story; its title, empty if it has none.
  case otherStory(title: String)
  case tooLarge(byteCount: Int)

  /// What is wrong and what to do about it, in words.
  public var description: String {
    switch self {
    case .notASave: "This is no saved game. Choose a file that was saved from this story."
    case .damaged(let what): "The saved game is damaged: \(what). Use an earlier one."
    case .newer(let version):
      "The saved game has format \(version), which is newer than this program knows "
        + "(\(SavedGame.version)). Update the program to load it."
    case .otherStory(let title):
      "The saved game belongs to another story\(title.isEmpty ? "" : ", \(title)"). "
        + "Load it into that one."
    case .tooLarge(let byteCount):
      "The saved game is too large to be one "
        + "(\(byteCount) bytes; at most \(SavedGame.byteCountMax)). "
        + "Use another one."
    }
  }
}

extension SavedGame {
  /// Something that a saved game holds and an edited story has no place for.
  public enum Loss: Hashable, Sendable, CustomStringConvertible {
    /// The story declares no such variable any more.
    case variable(String)
    /// The variable was declared with another kind of value; it begins with the new one.
    case variableKind(String)
    /// The variable held a place that is gone; it begins with its declared value.
    case variableValue(String)
    /// The story names no such temporary variable any more.
    case temporary(String)
    /// A list no longer has this item (`List.item`).
    case listItem(String)
    /// How often a knot, stitch or label was visited: it is gone.
    case count(String)
    /// How often choices and alternatives without names were seen, in a knot or stitch that
    /// changed.
    case counts(section: String)
    /// A choice that was offered; its words.
    case choice(String)
    /// The text changed around the place; the reading goes on at the start of a knot or stitch.
    case place(section: String, movedTo: String)
    /// A flow beside the main one stood in a place that is gone.
    case flow(String)
    /// The main flow stood in a place that is gone: the story begins anew.
    case everything(section: String)

    /// Whether the reading goes on somewhere else than where it stood.
    public var movesReader: Bool {
      switch self {
      case .place, .flow, .everything: true
      case .variable, .variableKind, .variableValue, .temporary, .listItem, .count, .counts,
        .choice:
        false
      }
    }

    /// One sentence for the reader.
    public var description: String {
      switch self {
      case .variable(let name): "The story has no variable '\(name)' any more."
      case .variableKind(let name):
        "The variable '\(name)' is of another kind now and starts afresh."
      case .variableValue(let name): "What the variable '\(name)' led to is gone; it starts afresh."
      case .temporary(let name): "The story has no temporary variable '\(name)' any more."
      case .listItem(let name): "The story has no list item '\(name)' any more."
      case .count(let name): "The story has no '\(name)' any more, so its visits are forgotten."
      case .counts(let section):
        "Some choices or alternatives in \(Self.words(section)) changed, so they count as new."
      case .choice(let text): "The choice \"\(text)\" is no longer offered."
      case .place(let section, let target):
        "The text changed in \(Self.words(section)), so the reading goes on at the start of "
          + "\(Self.words(target))."
      case .flow(let name): "The place of '\(name)' is gone, so it ended."
      case .everything(let section):
        "The place in \(Self.words(section)) is gone, so the story begins anew."
      }
    }

    private static func words(_ section: String) -> String {
      section.isEmpty ? "the beginning" : "'\(section)'"
    }
  }
}
