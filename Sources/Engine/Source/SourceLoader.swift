/// Where a story's files come from; the ink engine does no I/O of its own.
public protocol SourceLoader: Sendable {
  /// The bytes of a file named relative to the story's folder, with `/` between folders.
  func read(_ name: String) throws(LoadError) -> [UInt8]
}

/// Why a file could not be had.
public enum LoadError: Error, Hashable, Sendable {
  case missing
  /// The name leads out of the story's folder.
  case outsideFolder
  /// The system's own words.
  case unreadable(String)
  case tooLarge(byteCount: Int)
  /// The place of the first byte that belongs to no character.
  case notUTF8(at: Location)
}

/// Files held in memory: for tests, and for hosts that have no folder.
public struct MemoryLoader: SourceLoader {
  private let files: [String: String]

  /// - Parameter files: the texts by the names that `INCLUDE` gives them.
  public init(_ files: [String: String]) {
    self.files = files
  }

  /// The text of that name as UTF-8.
  /// - Throws: `LoadError.missing` if there is none.
  public func read(_ name: String) throws(LoadError) -> [UInt8] {
    guard let text = files[name] else { throw .missing }
    return Array(text.utf8)
  }
}
