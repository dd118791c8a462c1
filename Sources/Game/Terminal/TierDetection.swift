extension ColourTier {
  /// What the terminal shows, from the environment and its description.
  ///
  /// `NO_COLOR` that is not empty turns colour off (no-color.org), and `COLORTERM` names 24-bit
  /// colours, which descriptions do not know.
  static func detected(
    environment: [String: String], terminalColours: Int, isColourRefused: Bool = false
  ) -> ColourTier {
    if isColourRefused || !(environment["NO_COLOR"] ?? "").isEmpty { return .mono }
    if environment["TERM"] == "dumb" || terminalColours < 8 { return .mono }
    switch environment["COLORTERM"] {
    case "truecolor", "24bit": return .trueColour
    default: return terminalColours < 256 ? .colours16 : .colours256
    }
  }
}
