/// The look of pages: colours by what they are for, and the signs that the terminal can show.
struct Theme: Hashable, Sendable {
  enum Name: String, CaseIterable, Hashable, Sendable {
    case dark
    case light
    case mono
  }

  var name: Name
  /// False in a locale without UTF-8: everything is said in ASCII.
  var hasUnicode: Bool
  /// New text.
  var text: TextStyle
  /// What was read before, headers, hints.
  var quiet: TextStyle
  /// What the reader chose.
  var chosen: TextStyle
  /// What is selected, and the signs that ask for a key.
  var accent: TextStyle
  /// Titles.
  var title: TextStyle
  /// The thin lines of a drawing.
  var line: TextStyle
  /// A mistake or a notice.
  var alert: TextStyle

  /// A look in the colours that a terminal has.
  init(_ name: Name, hasUnicode: Bool = true, tier: ColourTier = .trueColour) {
    let isCoarse = tier == .colours16
    switch tier == .mono ? .mono : name {
    case .dark: self.init(name, hasUnicode, isCoarse ? Palette.darkOf16 : Palette.dark)
    case .light: self.init(name, hasUnicode, isCoarse ? Palette.lightOf16 : Palette.light)
    case .mono: self.init(monochrome: hasUnicode)
    }
  }

  private init(monochrome hasUnicode: Bool) {
    name = .mono
    self.hasUnicode = hasUnicode
    text = TextStyle()
    quiet = TextStyle(attributes: .dim)
    chosen = TextStyle(attributes: [.dim, .italic])
    accent = TextStyle(attributes: .bold)
    title = TextStyle(attributes: .bold)
    line = TextStyle(attributes: .dim)
    alert = TextStyle(attributes: .reverse)
  }

  private init(_ name: Name, _ hasUnicode: Bool, _ palette: Palette) {
    func style(_ colour: UInt32, _ attributes: Attributes = []) -> TextStyle {
      TextStyle(
        foreground: Colour(colour), background: Colour(palette.paper), attributes: attributes)
    }
    self.name = name
    self.hasUnicode = hasUnicode
    text = style(palette.ink)
    quiet = style(palette.quiet)
    chosen = style(palette.chosen, .italic)
    accent = style(palette.accent, .bold)
    title = style(palette.ink, .bold)
    line = style(palette.line)
    alert = style(palette.alert)
  }

  private struct Palette {
    let paper: UInt32
    let ink: UInt32
    let quiet: UInt32
    let chosen: UInt32
    let accent: UInt32
    let line: UInt32
    let alert: UInt32

    /// The colours of a street at night: sodium light, and what it does not reach.
    static let dark = Palette(
      paper: 0x0E1013, ink: 0xE4DFD3, quiet: 0x807D76, chosen: 0xA08A66, accent: 0xFFB347,
      line: 0x4A4C50, alert: 0xE5806B)
    static let light = Palette(
      paper: 0xF5F1E8, ink: 0x1F1E1C, quiet: 0x7A766C, chosen: 0x7D6434, accent: 0xA65A00,
      line: 0xB9B3A6, alert: 0xA8321E)
    /// Sixteen colours have one grey, and where there are only eight, it is black: quiet text is told
    /// from new text by a hue instead.
    static let darkOf16 = Palette(
      paper: 0x000000, ink: 0xE5E5E5, quiet: 0x00CDCD, chosen: 0xCDCD00, accent: 0xFFFF00,
      line: 0x00CDCD, alert: 0xFF0000)
    static let lightOf16 = Palette(
      paper: 0xE5E5E5, ink: 0x000000, quiet: 0x0000EE, chosen: 0xCD00CD, accent: 0xCD0000,
      line: 0x0000EE, alert: 0xCD0000)
  }

  /// An empty cell of the page.
  var paper: Cell {
    Cell(
      .space, foreground: text.foreground, background: text.background ?? .terminalDefault)
  }

  /// The mark of what is selected: a sign, so that it does not rest on colour.
  var pointer: String { hasUnicode ? "▸" : ">" }
  var moreMark: String { hasUnicode ? "▾" : "..." }
  var dot: String { hasUnicode ? " · " : " - " }
  var rule: String { hasUnicode ? "─" : "-" }

  /// A text as the terminal can show it.
  func show(_ text: String) -> String { hasUnicode ? text : AsciiText.fold(text) }
}
