/// What the output rules ask of a text; settled once for the texts of a program.
struct TextShape: Hashable, Sendable, BitwiseCopyable {
  var kind: OutputItem.Kind
  /// A line break stands at an end, with only blanks beyond it: the output takes it apart.
  var splits = false
  /// Words that a reader sees as they are, but for a blank at either end: no line breaks, no tabs,
  /// no blanks side by side.
  var isClean = false
  /// Clean, and no blank at either end.
  var isTrimmed = false

  init(_ text: ArraySlice<UInt8>) {
    var sawNewline = false
    for byte in text {
      switch byte {
      case UInt8(ascii: "\n"): sawNewline = true
      case UInt8(ascii: " "), UInt8(ascii: "\t"): break
      default:
        kind = .words
        splits = sawNewline || Self.endsInNewline(text)
        isClean = Self.isClean(text)
        isTrimmed =
          isClean && text.first != UInt8(ascii: " ") && text.last != UInt8(ascii: " ")
        return
      }
    }
    kind = sawNewline ? .newline : .blank
    splits = sawNewline && text.count > 1
  }

  private static func isClean(_ text: ArraySlice<UInt8>) -> Bool {
    var wasBlank = false
    for byte in text {
      let isBlank = byte == UInt8(ascii: " ")
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t") || isBlank && wasBlank {
        return false
      }
      wasBlank = isBlank
    }
    return true
  }

  private static func endsInNewline(_ text: ArraySlice<UInt8>) -> Bool {
    for byte in text.reversed() {
      if byte == UInt8(ascii: "\n") { return true }
      if byte != UInt8(ascii: " "), byte != UInt8(ascii: "\t") { return false }
    }
    return false
  }
}
