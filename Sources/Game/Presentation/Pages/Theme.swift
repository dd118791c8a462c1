/// The look of pages: colours by what they are for, and the signs that the terminal can show.
///
/// Whatever a colour says is said by a sign, a place or a word as well.
struct Theme: Hashable, Sendable {
  enum Name: String, CaseIterable, Hashable, Sendable {
    case dark
    case light
    case highContrast = "high-contrast"
    /// For eyes that do not tell red from green.
    case colourSafe = "colour-safe"
    case mono
  }

  var name: Name
  /// False in a locale without UTF-8: everything is said in ASCII.
  var hasUnicode: Bool
  /// Whether quotes, dashes and ellipses are set as printers do.
  var isTypeset: Bool
  /// Of the terminal; mono in the mono theme.
  let tier: ColourTier
  /// New text.
  var text: TextStyle
  /// What was read before, headers, hints.
  var quiet: TextStyle
  /// What the reader chose.
  var chosen: TextStyle
  /// What is selected, and the signs that ask for a key.
  var accent: TextStyle
  /// A key, beside what it does.
  var key: TextStyle
  /// Titles.
  var title: TextStyle
  /// The thin lines of a drawing.
  var line: TextStyle
  /// A mistake or a notice.
  var alert: TextStyle

  /// A look in the colours that a terminal has.
  init(
    _ name: Name, hasUnicode: Bool = true, tier: ColourTier = .trueColour, isTypeset: Bool = true,
    light: SceneLight = .night
  ) {
    self.name = tier == .mono ? .mono : name
    self.tier = name == .mono ? .mono : tier
    self.hasUnicode = hasUnicode
    self.isTypeset = isTypeset && hasUnicode
    guard let palette = Palette.of(self.name, tier: tier, light: light) else {
      text = TextStyle()
      quiet = TextStyle(attributes: .dim)
      chosen = TextStyle(attributes: [.dim, .italic])
      accent = TextStyle(attributes: .bold)
      key = TextStyle()
      title = TextStyle(attributes: .bold)
      line = TextStyle(attributes: .dim)
      alert = TextStyle(attributes: .reverse)
      return
    }
    func style(_ colour: UInt32, _ attributes: Attributes = []) -> TextStyle {
      TextStyle(
        foreground: Colour(colour), background: Colour(palette.paper), attributes: attributes)
    }
    text = style(palette.ink)
    quiet = style(palette.quiet)
    chosen = style(palette.chosen, .italic)
    accent = style(palette.accent, .bold)
    key = style(palette.chosen)
    title = style(palette.ink, .bold)
    line = style(palette.line)
    alert = style(palette.alert)
  }

  /// The same look in the light of a scene. Only dark and light pages, on terminals of many
  /// colours, change with it.
  func lit(by light: SceneLight) -> Theme {
    Theme(name, hasUnicode: hasUnicode, tier: tier, isTypeset: isTypeset, light: light)
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
  var bar: String { hasUnicode ? "│" : "|" }

  /// A text as the terminal can show it.
  func show(_ text: String) -> String {
    if !hasUnicode { return AsciiText.fold(text) }
    return isTypeset ? Typesetting.set(text) : text
  }
}
