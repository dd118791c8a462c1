/// The colours of a page by what they are for. A test holds them to WCAG 2.2: 4.5 to 1 on the paper
/// for everything that is read, 7 to 1 in high contrast.
struct Palette: Hashable, Sendable {
  let paper: UInt32
  let ink: UInt32
  let quiet: UInt32
  let chosen: UInt32
  let accent: UInt32
  /// Drawings only: nothing is read in it.
  let line: UInt32
  let alert: UInt32

  /// Nil in mono: the terminal's own colours.
  static func of(_ name: Theme.Name, tier: ColourTier, light: SceneLight) -> Palette? {
    switch (name, tier) {
    case (.mono, _), (_, .mono): nil
    case (.dark, .colours16), (.colourSafe, .colours16): darkOf16
    case (.light, .colours16): lightOf16
    case (.highContrast, .colours16): highContrastOf16
    case (.dark, _): dark(light)
    case (.light, _): bright(light)
    case (.highContrast, _): highContrast
    case (.colourSafe, _): colourSafe
    }
  }

  /// The colours of a street at each hour: what shines there, and what it does not reach.
  private static func dark(_ light: SceneLight) -> Palette {
    switch light {
    // Sodium lamps.
    case .night:
      Palette(
        paper: 0x0E1013, ink: 0xE4DFD3, quiet: 0x8A867E, chosen: 0xA99370, accent: 0xFFB347,
        line: 0x4A4C50, alert: 0xE5806B)
    case .late:
      Palette(
        paper: 0x0A0C12, ink: 0xD9DBE0, quiet: 0x7F8592, chosen: 0x9098B0, accent: 0x9DB8F2,
        line: 0x3C4352, alert: 0xE5806B)
    case .dawn:
      Palette(
        paper: 0x14141B, ink: 0xE8E0DC, quiet: 0x908A8C, chosen: 0xB4968C, accent: 0xF4B69C,
        line: 0x4E4A55, alert: 0xEF8A78)
    case .day:
      Palette(
        paper: 0x1B1A17, ink: 0xEDE6D6, quiet: 0x98917F, chosen: 0xB5A06A, accent: 0xF2CE63,
        line: 0x57523F, alert: 0xF0886E)
    case .dusk:
      Palette(
        paper: 0x16111A, ink: 0xE9DCDC, quiet: 0x948795, chosen: 0xB28FA0, accent: 0xFF9366,
        line: 0x4F4355, alert: 0xFF8A86)
    case .neon:
      Palette(
        paper: 0x120B14, ink: 0xE8DCE6, quiet: 0x93839A, chosen: 0x6FB3BD, accent: 0xFF6FB0,
        line: 0x4E3A57, alert: 0xFF8F6B)
    case .tube:
      Palette(
        paper: 0x0E1211, ink: 0xE0E6DF, quiet: 0x84908A, chosen: 0x93A98F, accent: 0xB6E3B4,
        line: 0x434D48, alert: 0xE58A6B)
    case .moon:
      Palette(
        paper: 0x0A1017, ink: 0xD8E1E8, quiet: 0x7B8A98, chosen: 0x86A3B5, accent: 0xA8D3EC,
        line: 0x38485A, alert: 0xE58A7B)
    case .desert:
      Palette(
        paper: 0x14100B, ink: 0xE9DECB, quiet: 0x938871, chosen: 0xB29468, accent: 0xEBA765,
        line: 0x51462F, alert: 0xEF846B)
    }
  }

  private static func bright(_ light: SceneLight) -> Palette {
    switch light {
    case .night, .neon, .dusk:
      Palette(
        paper: 0xF3EEE3, ink: 0x201E1B, quiet: 0x6B665C, chosen: 0x735A26, accent: 0x984E00,
        line: 0xB9B3A6, alert: 0x8E1B10)
    case .late, .moon:
      Palette(
        paper: 0xEBEEF2, ink: 0x1A1D22, quiet: 0x5D6572, chosen: 0x43587A, accent: 0x2A4F9E,
        line: 0xAAB2BF, alert: 0x8E1B10)
    case .dawn, .desert:
      Palette(
        paper: 0xF7EEE6, ink: 0x231D1A, quiet: 0x70635A, chosen: 0x80553C, accent: 0x8A2F08,
        line: 0xC4B2A4, alert: 0xA32B2B)
    case .day, .tube:
      Palette(
        paper: 0xF7F5EC, ink: 0x1D1E1A, quiet: 0x66665A, chosen: 0x655F22, accent: 0x7A5900,
        line: 0xB9B8A4, alert: 0x8E1B10)
    }
  }

  private static let highContrast = Palette(
    paper: 0x000000, ink: 0xFFFFFF, quiet: 0xC4C4C4, chosen: 0x9FE6FF, accent: 0xFFE14D,
    line: 0xFFFFFF, alert: 0xFFB3A1)

  /// After M. Okabe and K. Ito, "Color Universal Design": sky blue, yellow and orange stay apart
  /// for every kind of eye.
  private static let colourSafe = Palette(
    paper: 0x0E1013, ink: 0xE8E6E1, quiet: 0x8A8F96, chosen: 0x56B4E9, accent: 0xF0E442,
    line: 0x4A4C50, alert: 0xF0952B)

  /// Sixteen colours have one grey, and where there are only eight, it is black: quiet text is told
  /// from new text by a hue instead.
  private static let darkOf16 = Palette(
    paper: 0x000000, ink: 0xE5E5E5, quiet: 0x00CDCD, chosen: 0xCDCD00, accent: 0xFFFF00,
    line: 0x00CDCD, alert: 0xFF0000)
  private static let lightOf16 = Palette(
    paper: 0xE5E5E5, ink: 0x000000, quiet: 0x0000EE, chosen: 0xCD0000, accent: 0xCD0000,
    line: 0x0000EE, alert: 0xCD0000)
  private static let highContrastOf16 = Palette(
    paper: 0x000000, ink: 0xFFFFFF, quiet: 0xE5E5E5, chosen: 0x00FFFF, accent: 0xFFFF00,
    line: 0xFFFFFF, alert: 0xFFFF00)
}
