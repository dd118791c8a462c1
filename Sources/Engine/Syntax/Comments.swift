/// A file's bytes as the parser sees them: comments gone, line ends as `\n`.
///
/// A block comment leaves its line breaks behind, so lines keep their numbers. `offset(in:)` gives
/// a position's offset in the file as the author wrote it.
struct UncommentedText: Sendable {
  let bytes: [UInt8]
  /// Where text was left out: from this position on, offsets in the file are larger by `shift`.
  private let gaps: [(position: UInt32, shift: Int32)]
  /// Where in the file a comment begins that is never closed.
  let openComment: Int?

  init(_ file: SourceFile) {
    guard CommentCleaner.hasWork(file.bytes) else {
      bytes = file.bytes
      gaps = []
      openComment = nil
      return
    }
    var cleaner = CommentCleaner(file.bytes)
    cleaner.clean()
    bytes = cleaner.output
    gaps = cleaner.gaps
    openComment = cleaner.openComment
  }

  func fileOffset(of position: Int) -> Int {
    guard let first = gaps.first, position >= first.position else { return position }
    var low = 0
    var high = gaps.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(gaps[middle].position) <= position { low = middle } else { high = middle }
    }
    return position + Int(gaps[low].shift)
  }
}

private struct CommentCleaner {
  private let input: [UInt8]
  private var next = 0
  var output: [UInt8] = []
  var gaps: [(position: UInt32, shift: Int32)] = []
  private(set) var openComment: Int?

  init(_ input: [UInt8]) {
    self.input = input
    output.reserveCapacity(input.count)
    if input.starts(with: SourceFile.byteOrderMark) { skip(SourceFile.byteOrderMark.count) }
  }

  /// Whether there may be a comment, or an end of a line in two bytes; else the text is its own
  /// copy.
  static func hasWork(_ input: [UInt8]) -> Bool {
    input.starts(with: SourceFile.byteOrderMark)
      || input.hasBlock { $0.has(UInt8(ascii: "/")) || $0.has(UInt8(ascii: "\r")) }
  }

  mutating func clean() {
    while true {
      copyText()
      guard next < input.count else { return }
      switch (input[next], next + 1 < input.count ? input[next + 1] : 0) {
      case (UInt8(ascii: "/"), UInt8(ascii: "/")): skipLineComment()
      case (UInt8(ascii: "/"), UInt8(ascii: "*")) where !isBlockCommentEmpty: skipBlockComment()
      case (UInt8(ascii: "\r"), UInt8(ascii: "\n")): skip(1)
      default:
        output.append(input[next])
        next += 1
      }
    }
  }

  /// Takes over what can be no comment and no end of a line in two bytes.
  private mutating func copyText() {
    let start = next
    while next < input.count, input[next] != UInt8(ascii: "/"), input[next] != UInt8(ascii: "\r") {
      next += 1
    }
    output += input[start..<next]
  }

  private mutating func skip(_ count: Int) {
    next += count
    gaps.append((UInt32(output.count), Int32(next - output.count)))
  }

  private mutating func skipLineComment() {
    var end = next
    while end < input.count, input[end] != UInt8(ascii: "\n"), input[end] != UInt8(ascii: "\r") {
      end += 1
    }
    skip(end - next)
  }

  /// With nothing in it the reference sees no comment: `/**/` is text, and so is `/*` at the very
  /// end.
  private var isBlockCommentEmpty: Bool {
    next + 2 >= input.count
      || input[(next + 2)...].starts(with: [UInt8(ascii: "*"), UInt8(ascii: "/")])
  }

  private mutating func skipBlockComment() {
    let start = next
    skip(2)
    while next < input.count {
      if input[next] == UInt8(ascii: "*"), next + 1 < input.count,
        input[next + 1] == UInt8(ascii: "/")
      {
        skip(2)
        return
      }
      if input[next] == UInt8(ascii: "\n") {
        output.append(input[next])
        next += 1
      } else {
        skip(1)
      }
    }
    openComment = start
  }
}
