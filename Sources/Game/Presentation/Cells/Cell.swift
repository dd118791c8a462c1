/// What one cell shows: a scalar and at most one combining mark, so that cells stay trivial.
///
/// A second mark on the same letter is dropped; prose in the languages of this game needs one.
struct Glyph: Hashable, Sendable, BitwiseCopyable {
  let scalar: Unicode.Scalar
  /// A combining mark over the scalar; NUL is none.
  let mark: Unicode.Scalar

  init(_ scalar: Unicode.Scalar, mark: Unicode.Scalar = "\0") {
    self.scalar = scalar
    self.mark = mark
  }

  static let space = Glyph(" ")
  /// The half block: its foreground is the upper pixel of the cell, its background the lower.
  static let upperHalf = Glyph("▀")
  static let lowerHalf = Glyph("▄")
  static let full = Glyph("█")
  /// The right half of a wide character. A painter skips it.
  static let continuation = Glyph("\0")

  var isContinuation: Bool { scalar == "\0" }
  var hasMark: Bool { mark != "\0" }
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
