/// Why a compiled story could not be read.
public enum InkJSONError: Error, Hashable, Sendable {
  /// It is no JSON at all, at this offset of its bytes.
  case notJSON(String, offset: Int)
  /// It is JSON, but no compiled ink story.
  case notInk(String)
  /// It is of a version that this reader does not know; nil if it names none.
  case version(Int?)
  /// An object of the story is damaged; the path is that of the container that holds it.
  case damaged(String, container: String)
}
