/// One file of a story: its name relative to the story's folder, and its bytes.
public struct SourceFile: Sendable {
  /// Relative to the story's folder, with `/` between folders.
  public let name: String
  /// UTF-8 as it stands in the file; offsets of spans count in it.
  public let bytes: [UInt8]
  /// The offset at which each line begins.
  let lineStarts: [UInt32]

  /// Files above this size are refused by the compiler: offsets are 32 bits.
  public static let byteCountMax = 1 << 28

  /// - Precondition: there are at most `byteCountMax` bytes.
  public init(name: String, bytes: [UInt8]) {
    precondition(bytes.count <= Self.byteCountMax, "the compiler refuses larger files")
    self.name = name
    self.bytes = bytes
    self.lineStarts = Self.findLineStarts(bytes)
  }

  /// A file whose bytes are a text.
  /// - Precondition: the text has at most `byteCountMax` bytes.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  private static func findLineStarts(_ bytes: [UInt8]) -> [UInt32] {
    var starts: [UInt32] = [0]
    bytes.forEachPlace(of: UInt8(ascii: "\n")) { starts.append(UInt32($0 + 1)) }
    return starts
  }

  /// At least 1: a file that ends in a line break has an empty last line.
  public var lineCount: Int { lineStarts.count }

  /// The line (from 1) that holds an offset. O(log lines).
  public func line(at offset: UInt32) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Where people see a line begin: a mark of byte order at the top of a file is none of its text.
  private func textStart(ofLine line: Int) -> Int {
    line == 1 && bytes.starts(with: Self.byteOrderMark)
      ? Self.byteOrderMark.count : Int(lineStarts[line - 1])
  }

  /// What some editors put at the beginning of a file of UTF-8.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The line and column of an offset; past the end, of the end. O(log lines + line).
  public func location(at offset: UInt32) -> Location {
    let line = line(at: offset)
    let start = textStart(ofLine: line)
    let end = min(Int(offset), bytes.count)
    let scalars = bytes[start..<max(start, end)].count { $0 & 0xC0 != 0x80 }
    return Location(line: line, column: scalars + 1)
  }

  /// The offset of a line and column counted from 1; columns past the end give the line's end.
  public func offset(of location: Location) -> Int {
    guard location.line >= 1, location.line <= lineStarts.count else { return bytes.count }
    var offset = textStart(ofLine: location.line)
    var column = 1
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n"), column < location.column {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    return offset
  }

  /// A line's text without its line break; `line` counts from 1.
  public func text(ofLine line: Int) -> String {
    let start = textStart(ofLine: line)
    var end = line < lineStarts.count ? Int(lineStarts[line]) - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

/// Every file of a compilation, in the order in which they were first named.
public struct SourceMap: Sendable {
  /// By `FileID`.
  public private(set) var files: [SourceFile] = []

  /// A story of more files than this is refused.
  public static let fileCountMax = Int(UInt16.max)

  /// No files yet.
  public init() {}

  /// - Precondition: there are fewer than `fileCountMax` files.
  public mutating func add(_ file: SourceFile) -> FileID {
    precondition(files.count < Self.fileCountMax, "the parser stops at fileCountMax")
    files.append(file)
    return FileID(UInt16(files.count - 1))
  }

  /// The file of an ID that this map gave.
  public subscript(id: FileID) -> SourceFile { files[Int(id.rawValue)] }

  /// The line, from 1, in which a span begins. O(log lines).
  public func line(of span: Span) -> Int { self[span.file].line(at: span.start) }

  /// Where a span begins, as people count. O(log lines + line).
  public func start(of span: Span) -> Location { self[span.file].location(at: span.start) }

  /// Where a span ends, one past its last character. O(log lines + line).
  public func end(of span: Span) -> Location { self[span.file].location(at: span.end) }
}
