/// The index of a file in a `SourceMap`.
public struct FileID: Hashable, Sendable, BitwiseCopyable {
  /// An index of `SourceMap.files`.
  public let rawValue: UInt16

  /// An ID by its index.
  init(_ rawValue: UInt16) {
    self.rawValue = rawValue
  }
}

/// A stretch of one source file, as UTF-8 offsets: `start` is inside, `end` is not.
///
/// Every node of a tree and every instruction has one, so it takes eight bytes: what is longer than
/// `byteCountMax` is told of as if it ended there.
public struct Span: Hashable, Sendable, BitwiseCopyable {
  /// The offset of the first byte.
  public let start: UInt32
  private let byteCount: UInt16
  /// The file that it lies in.
  public let file: FileID

  /// 65,535 bytes.
  public static let byteCountMax = Int(UInt16.max)

  /// A stretch from `start` to before `end`; empty if `end` is not above `start`.
  public init(file: FileID, start: Int, end: Int) {
    self.file = file
    self.start = UInt32(start)
    byteCount = UInt16(min(max(0, end - start), Self.byteCountMax))
  }

  /// One past the offset of the last byte; never below `start`.
  public var end: UInt32 { start + UInt32(byteCount) }

  /// The smallest span that holds both; they must lie in the same file.
  public func joined(with other: Span) -> Span {
    precondition(file == other.file, "spans of two files cannot be joined")
    return Span(
      file: file, start: Int(min(start, other.start)), end: Int(max(end, other.end)))
  }
}

/// A position as people count it: line and column from 1, the column in Unicode scalars.
public struct Location: Hashable, Sendable {
  /// From 1.
  public let line: Int
  /// From 1, in Unicode scalars.
  public let column: Int

  /// Both from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
