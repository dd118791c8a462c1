/// Texts by index, as UTF-8 in one stretch: copying a pool copies no strings.
struct TextPool: Hashable, Sendable {
  private(set) var bytes: [UInt8] = []
  /// One past the last byte of each text.
  private var ends: [UInt32] = []

  init() {}

  init(_ texts: [String]) {
    for text in texts { append(text.utf8) }
  }

  var count: Int { ends.count }

  subscript(index: Int) -> ArraySlice<UInt8> {
    bytes[start(of: index)..<Int(ends[index])]
  }

  private func start(of index: Int) -> Int {
    index == 0 ? 0 : Int(ends[index - 1])
  }

  mutating func append(_ text: some Sequence<UInt8>) {
    bytes.append(contentsOf: text)
    ends.append(UInt32(bytes.count))
  }
}

/// What the output rules ask of a text; settled once for the texts of a program.
struct TextShape: Hashable, Sendable, BitwiseCopyable {
  var kind: OutputItem.Kind
  /// A line break stands at an end, with only blanks beyond it: the output takes it apart.
  var splits = false

  init(_ text: ArraySlice<UInt8>) {
    var sawNewline = false
    for byte in text {
      switch byte {
      case UInt8(ascii: "\n"): sawNewline = true
      case UInt8(ascii: " "), UInt8(ascii: "\t"): break
      default:
        kind = .words
        splits = sawNewline || Self.endsInNewline(text)
        return
      }
    }
    kind = sawNewline ? .newline : .blank
    splits = sawNewline && text.count > 1
  }

  private static func endsInNewline(_ text: ArraySlice<UInt8>) -> Bool {
    for byte in text.reversed() {
      if byte == UInt8(ascii: "\n") { return true }
      if byte != UInt8(ascii: " "), byte != UInt8(ascii: "\t") { return false }
    }
    return false
  }
}
