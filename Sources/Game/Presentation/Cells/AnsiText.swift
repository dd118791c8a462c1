extension CellGrid {
  /// The grid as a stream of escape sequences, for photographs, golden pictures and READMEs.
  /// The terminal's painter has its own, incremental way.
  func ansiText(tier: ColourTier) -> String {
    var text = ""
    for y in 0..<height {
      var before: Cell?
      for x in 0..<width {
        let cell = self[x, y].reduced(to: tier)
        if cell.glyph.isContinuation { continue }
        if before.map({ !$0.looks(like: cell) }) ?? true { text += cell.selection(tier: tier) }
        text.unicodeScalars.append(contentsOf: cell.glyph.text)
        before = cell
      }
      text += "\u{1B}[0m" + (y + 1 < height ? "\r\n" : "")
    }
    return text
  }
}

extension Cell {
  fileprivate func looks(like other: Cell) -> Bool {
    foreground == other.foreground && background == other.background
      && attributes == other.attributes
  }

  /// "Select graphic rendition" for the cell's look (ECMA-48, with xterm's 38 and 48).
  fileprivate func selection(tier: ColourTier) -> String {
    var codes = ["0"]
    if attributes.contains(.bold) { codes.append("1") }
    if attributes.contains(.dim) { codes.append("2") }
    if attributes.contains(.italic) { codes.append("3") }
    if attributes.contains(.underline) { codes.append("4") }
    if attributes.contains(.reverse) { codes.append("7") }
    if !foreground.isTerminalDefault { codes.append(foreground.code(tier: tier, base: 30)) }
    if !background.isTerminalDefault { codes.append(background.code(tier: tier, base: 40)) }
    return "\u{1B}[" + codes.joined(separator: ";") + "m"
  }
}

extension Colour {
  fileprivate func code(tier: ColourTier, base: Int) -> String {
    switch tier {
    case .trueColour: return "\(base + 8);2;\(red);\(green);\(blue)"
    case .colours256: return "\(base + 8);5;\(XtermPalette.nearest256(self))"
    case .colours16, .mono:
      let index = Int(XtermPalette.nearest16(self))
      return index < 8 ? "\(base + index)" : "\(base + 60 + index - 8)"
    }
  }
}
