/// The city under its title, at the top of the title page.
extension PageLayout {
  mutating func drawCity(_ title: String, rows: Int, _ frame: PageFrame) {
    let theme = frame.theme
    let hasPixels = theme.hasUnicode && theme.tier != .mono
    let tier = hasPixels ? theme.tier : .mono
    var city = CityPicture(width: frame.width, height: rows * 2, tier: tier)
    let hasLetters = hasPixels && city.drawSign(title)
    for y in 0..<rows {
      for x in 0..<frame.width {
        if hasPixels {
          grid.setPixels(x: x, y: y, upper: city[x, y * 2], lower: city[x, y * 2 + 1])
        } else {
          grid.draw(city.character(x: x, row: y), x: x, y: y, style: theme.text)
        }
      }
    }
    guard !hasLetters else { return }
    let row = rows < 10 ? 0 : 1 + frame.height / 30
    // A sky without the stars that a letter would stand on.
    let sky = (0..<frame.width).map { city[$0, row * 2 + 1] }.min { $0.luminance < $1.luminance }
    let style = TextStyle(
      foreground: hasPixels ? Colour(0xFFE3B0) : .terminalDefault,
      background: hasPixels ? sky : nil, attributes: .bold)
    drawSpaced(title, row: row, style: style, isClear: !hasPixels, frame)
  }
}

extension CityPicture {
  /// Draws the title as a sign of lit tubes over the city; false where there is no room for it.
  fileprivate mutating func drawSign(_ title: String) -> Bool {
    // The sky above the towers.
    let room = horizon * 54 / 100
    for scale in [3, 2, 1] where BlockLetters.height * scale + 1 <= room {
      let countMax = (room - scale) / ((BlockLetters.height + 2) * scale)
      guard
        let lines = BlockLetters.lines(title, width: width / scale - 4, countMax: max(1, countMax))
      else { continue }
      let tall = lines.count * (BlockLetters.height + 2) * scale - 2 * scale
      var top = max(1, (room - tall) / 2)
      for line in lines {
        paint(line, top: top, scale: scale)
        top += (BlockLetters.height + 2) * scale
      }
      return true
    }
    return false
  }

  private mutating func paint(_ line: BlockLetters, top: Int, scale: Int) {
    let left = (width - line.columns.count * scale) / 2
    for y in -scale..<(BlockLetters.height + 1) * scale {
      for x in -scale..<(line.columns.count + 1) * scale { dim(left + x, top + y) }
    }
    let reach = isFlat ? 0 : 2 * scale
    for y in -reach..<BlockLetters.height * scale + reach {
      for x in -reach..<line.columns.count * scale + reach {
        // Floor division, so that the halo above and left of a letter is as wide as below it.
        let (column, row) = ((x + 8 * scale) / scale - 8, (y + 8 * scale) / scale - 8)
        if line.isLit(x: column, y: row) {
          self[left + x, top + y] = Colour(row < 3 ? 0xFFF2D8 : row < 6 ? 0xFFD591 : 0xFFB04A)
        } else if !isFlat {
          let share = halo(around: column, row, of: line)
          if share > 0 { shine(left + x, top + y, Colour(0xFF8A2A), share: share) }
        }
      }
    }
  }

  /// What the tubes nearby lend to a place, in 256ths.
  private func halo(around column: Int, _ row: Int, of line: BlockLetters) -> Int {
    var share = 0
    for dy in -2...2 {
      for dx in -2...2 where line.isLit(x: column + dx, y: row + dy) {
        let distance = dx * dx + dy * dy
        share += distance <= 1 ? 16 : distance <= 2 ? 11 : 4
      }
    }
    return min(96, share)
  }

  /// A cell as a character, for terminals without half blocks or colours.
  fileprivate func character(x: Int, row: Int) -> String {
    let upper = marks[row * 2 * width + x]
    let lower = marks[(row * 2 + 1) * width + x]
    switch (upper, lower) {
    case (.solid, .solid): return "#"
    case (.solid, _): return "\""
    case (_, .solid): return "_"
    case (.bright, _), (_, .bright): return "*"
    case (.lamp, .lamp): return ":"
    case (.lamp, _): return "'"
    case (_, .lamp), (.faint, .faint), (_, .faint): return "."
    case (.faint, _): return "`"
    case (.dark, .dark): return " "
    }
  }
}
