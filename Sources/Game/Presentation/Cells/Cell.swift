/// What one cell shows: a scalar and at most two combining marks, so that cells stay trivial. Text
/// is composed first, so two are as many as Thai, Hebrew or Vietnamese put on a letter.
struct Glyph: Hashable, Sendable, BitwiseCopyable {
  let scalar: Unicode.Scalar
  /// Combining marks over the scalar; NUL is none.
  let mark: Unicode.Scalar
  let secondMark: Unicode.Scalar

  init(
    _ scalar: Unicode.Scalar, mark: Unicode.Scalar = "\0", secondMark: Unicode.Scalar = "\0"
  ) {
    self.scalar = scalar
    self.mark = mark
    self.secondMark = secondMark
  }

  static let space = Glyph(" ")
  /// The half block: its foreground is the upper pixel of the cell, its background the lower.
  static let upperHalf = Glyph("▀")
  static let lowerHalf = Glyph("▄")
  static let full = Glyph("█")
  /// The right half of a wide character. A painter skips it.
  static let continuation = Glyph("\0")

  var isContinuation: Bool { scalar == "\0" }
  /// Takes two columns; the second is a continuation.
  var isWide: Bool { scalar.value >= 0x1100 && TextWidth.columns(of: scalar) == 2 }
  var hasMark: Bool { mark != "\0" }

  /// The scalar and its marks, as they are written.
  var text: String.UnicodeScalarView {
    var scalars = String.UnicodeScalarView([scalar])
    if hasMark { scalars.append(mark) }
    if secondMark != "\0" { scalars.append(secondMark) }
    return scalars
  }
}

struct Attributes: OptionSet, Hashable, Sendable, BitwiseCopyable {
  let rawValue: UInt8

  static let bold = Attributes(rawValue: 1)
  static let dim = Attributes(rawValue: 2)
  static let underline = Attributes(rawValue: 4)
  static let reverse = Attributes(rawValue: 8)
  static let italic = Attributes(rawValue: 16)
}

/// How a text is drawn. A background of nil keeps what is under the text.
struct TextStyle: Hashable, Sendable {
  var foreground: Colour = .terminalDefault
  var background: Colour? = .terminalDefault
  var attributes: Attributes = []

  static let plain = TextStyle()
}

struct Cell: Hashable, Sendable, BitwiseCopyable {
  var glyph: Glyph
  var foreground: Colour
  var background: Colour
  var attributes: Attributes

  static let blank = Cell(.space)

  init(
    _ glyph: Glyph, foreground: Colour = .terminalDefault, background: Colour = .terminalDefault,
    attributes: Attributes = []
  ) {
    self.glyph = glyph
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// Two pixels in one cell.
  init(upper: Colour, lower: Colour) {
    self.init(.upperHalf, foreground: upper, background: lower)
  }

  /// The colours of the cell's two pixels: what is left of it when text is laid over a picture.
  var pixels: (upper: Colour, lower: Colour) {
    switch glyph {
    case .upperHalf: (foreground, background)
    case .lowerHalf: (background, foreground)
    case .full: (foreground, foreground)
    default: (background, background)
    }
  }
}
