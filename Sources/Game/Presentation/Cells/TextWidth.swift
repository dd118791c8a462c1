import Foundation

/// The columns that a text takes in a terminal.
enum TextWidth {
  static func columns(of text: some StringProtocol) -> Int {
    MeasuredGlyphs(text).reduce(0) { $0 + $1.columns }
  }

  /// 0 for marks and controls, 2 for wide scalars, else 1, after Unicode's East Asian Width
  /// (UAX 11) and the C library's `wcwidth`, which is what the terminal's side goes by.
  static func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x20 || value == 0x7F { return 0 }
    if value < 0x300 { return value >= 0x80 && value < 0xA0 || value == 0xAD ? 0 : 1 }
    if isZeroWidth(scalar) { return 0 }
    if value < 0x1100 { return 1 }
    if wideBlocks.contains(where: { $0.contains(value) }) { return 2 }
    let isFlagLetter = (0x1F1E6...0x1F1FF).contains(value)
    return scalar.properties.isEmojiPresentation && !isFlagLetter ? 2 : 1
  }

  private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    if (0x1160...0x11FF).contains(scalar.value) { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator,
      .paragraphSeparator, .surrogate:
      return true
    default:
      return false
    }
  }

  private static let wideBlocks: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF,
    0x4E00...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
    0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DF2, 0x1AFF0...0x1B2FB,
    0x1F200...0x1F265, 0x20000...0x3FFFD,
  ]
}

/// The glyphs of a text with their columns, marks joined to their letters, controls left out.
///
/// Terminals disagree about sequences of emoji: some join them, some show the parts. Joiners, skin
/// tones and selectors are left out, so that every terminal shows the same parts in the same
/// columns.
struct MeasuredGlyphs: Sequence, IteratorProtocol {
  private var scalars: String.UnicodeScalarView.Iterator
  private var pending: Unicode.Scalar?

  init(_ text: some StringProtocol) {
    // Hangul in single letters, and letters with marks of their own, have one scalar when composed.
    let isComposed =
      text.utf8.allSatisfy { $0 < 0xCC } || !text.unicodeScalars.contains(where: Self.joins)
    let composed = isComposed ? String(text) : String(text).precomposedStringWithCanonicalMapping
    scalars = composed.unicodeScalars.makeIterator()
    pending = scalars.next()
  }

  mutating func next() -> (glyph: Glyph, columns: Int)? {
    // A mark with no letter before it (or a control) has no cell to stand in.
    while let scalar = pending, TextWidth.columns(of: scalar) == 0 { pending = scalars.next() }
    guard let base = pending else { return nil }
    var marks: [Unicode.Scalar] = []
    pending = scalars.next()
    while let scalar = pending, TextWidth.columns(of: scalar) == 0 || isSkinTone(scalar, on: base) {
      if scalar.properties.generalCategory == .nonspacingMark, !isSelector(scalar) {
        marks.append(scalar)
      }
      // A control ends the cluster and is dropped on the next call.
      if scalar.value < 0x20 { break }
      pending = scalars.next()
    }
    let glyph = Glyph(
      base, mark: marks.first ?? "\0", secondMark: marks.count > 1 ? marks[1] : "\0")
    return (glyph, TextWidth.columns(of: base))
  }

  /// Whether a scalar may become one with the scalar before it.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300, 0x2000..<0x20D0, 0x2100..<0x2DE0: false
    case 0x1160...0x11FF: true
    default: scalar.properties.canonicalCombiningClass != .notReordered
    }
  }

  private func isSkinTone(_ scalar: Unicode.Scalar, on base: Unicode.Scalar) -> Bool {
    (0x1F3FB...0x1F3FF).contains(scalar.value) && base.properties.isEmojiModifierBase
  }

  /// Variation selectors choose a picture; a terminal's width does not follow them reliably.
  private func isSelector(_ scalar: Unicode.Scalar) -> Bool {
    (0xFE00...0xFE0F).contains(scalar.value)
  }
}
