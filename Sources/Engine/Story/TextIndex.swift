/// Finds texts of a pool by their bytes.
struct TextIndex: Sendable {
  /// Open addressing: an index of the pool, or `empty`. More than twice as many as there are texts.
  private var slots: [UInt32] = []
  private static let empty = UInt32.max

  init(_ pool: TextPool) {
    var size = 16
    while size < pool.count * 2 { size *= 2 }
    slots = Array(repeating: Self.empty, count: size)
    for index in pool.indices {
      let slot = place(of: pool[index], in: pool)
      // Of equal texts the first is found.
      if slots[slot] == Self.empty { slots[slot] = UInt32(index) }
    }
  }

  func find(_ text: ArraySlice<UInt8>, in pool: TextPool) -> Int? {
    let found = slots[place(of: text, in: pool)]
    return found == Self.empty ? nil : Int(found)
  }

  /// The slot that holds the text, or the free one where it belongs.
  private func place(of text: ArraySlice<UInt8>, in pool: TextPool) -> Int {
    // FNV-1a, with the high bits mixed into those that count. Nothing of it reaches an output.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
    while slots[slot] != Self.empty, pool[Int(slots[slot])] != text {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }
}

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
