/// Lays the instruments and the talk over the picture. Text stands on a ground of its own, so
/// that it can be read whatever is behind it.
struct DashboardPainter: Sendable {
  let dashboard: Dashboard
  let tier: ColourTier
  let tick: Int

  /// Rows at the bottom that the instruments take.
  static func rows(height: Int) -> Int {
    height >= 30 ? 3 : height >= 14 ? 2 : height >= 4 ? 1 : 0
  }

  /// The instruments' colours. Sixteen colours are chosen by hand: the nearest would be greys.
  private enum Look {
    case panel, label, value, amber, teal, red, dim

    func colour(_ tier: ColourTier) -> Colour {
      switch tier {
      case .mono: .terminalDefault
      case .colours16: XtermPalette.colour(sixteen)
      case .colours256, .trueColour: Colour(exact)
      }
    }

    private var exact: UInt32 {
      switch self {
      case .panel: 0x0C0A0A
      case .label: 0x9A8C78
      case .value: 0xFFECCB
      case .amber: 0xFFB84D
      case .teal: 0x6FC3B8
      case .red: 0xFF5C66
      case .dim: 0x6C6258
      }
    }

    private var sixteen: UInt8 {
      switch self {
      case .panel: 0
      case .label, .dim: 7
      case .value: 15
      case .amber: 11
      case .teal: 14
      case .red: 9
      }
    }
  }

  func paint(into grid: inout CellGrid) {
    let rows = Self.rows(height: grid.height)
    if rows > 0 {
      let top = grid.height - rows
      fillPanel(&grid, y: top, height: rows)
      if rows == 3 { drawRule(&grid, y: top) }
      drawInstruments(&grid, y: rows == 3 ? top + 1 : top)
      if rows > 1 { drawHint(&grid, y: grid.height - 1) }
    }
    var y = MirrorPainter.frame(width: grid.width, height: grid.height).map(\.height) ?? 0
    drawMirrorCaption(&grid, y: max(0, y - 1))
    if y > 0 { y += grid.height >= 30 ? 1 : 0 }
    y = drawLines(&grid, y: y)
    if let choice = dashboard.choice { drawChoice(choice, &grid, y: y) }
    if let banner = dashboard.banner { drawBanner(banner, &grid) }
  }

  // MARK: - The panel

  private func fillPanel(_ grid: inout CellGrid, y: Int, height: Int) {
    let cell = Cell(.space, foreground: ground(.value), background: ground(.panel))
    grid.fill(x: 0, y: y, width: grid.width, height: height, with: cell)
  }

  private func drawRule(_ grid: inout CellGrid, y: Int) {
    let line: Unicode.Scalar = tier == .mono ? "-" : "▔"
    let cell = Cell(
      Glyph(line), foreground: ground(.dim), background: ground(.panel))
    grid.fill(x: 0, y: y, width: grid.width, height: 1, with: cell)
  }

  private func ground(_ look: Look) -> Colour { look.colour(tier) }

  private func style(_ colour: Look, _ attributes: Attributes = []) -> TextStyle {
    TextStyle(
      foreground: ground(colour), background: ground(.panel), attributes: attributes)
  }

  /// One group of an instrument: its words and their looks.
  private typealias Piece = (text: String, style: TextStyle)

  private func drawInstruments(_ grid: inout CellGrid, y: Int) {
    let groups = groups(width: grid.width)
    let widths = groups.map { $0.reduce(0) { $0 + TextWidth.columns(of: $1.text) } }
    // The groups spread over the width; where they do not fit, the last ones are dropped.
    var shown = groups.count
    while shown > 1, widths[..<shown].reduce(0, +) + (shown - 1) * 2 > grid.width - 2 {
      shown -= 1
    }
    let free = grid.width - 2 - widths[..<shown].reduce(0, +)
    var x = 1
    for index in 0..<shown {
      var column = x
      for piece in groups[index] {
        column += grid.draw(piece.text, x: column, y: y, style: piece.style)
      }
      let gaps = max(1, shown - 1)
      x += widths[index] + free / gaps + (index < free % gaps ? 1 : 0)
    }
  }

  /// Most important first: on a narrow screen the rest is left out.
  private func groups(width: Int) -> [[Piece]] {
    let isWide = width >= 96
    var groups: [[Piece]] = [speedGroup(isWide: isWide, isNarrow: width < 76)]
    if dashboard.watch != nil {
      var watch: [Piece] = [(dashboard.watchText, style(.amber, .bold))]
      if width >= 60 { watch.append((" " + dashboard.watchCaption, style(.label))) }
      groups.append(watch)
    }
    if dashboard.heat != nil { groups.append(heatGroup(isWide: isWide, isNarrow: width < 76)) }
    let lights = dashboard.hasHeadlights ? "lights on" : width < 60 ? "DARK" : "LIGHTS OFF"
    let lightsStyle = dashboard.hasHeadlights ? style(.label) : style(.amber, .bold)
    groups.append([(lights, lightsStyle)])
    let isHurt = dashboard.damage >= 25
    groups.append([
      ("car ", style(.label)),
      (dashboard.damageWord, style(isHurt ? .red : .value, isHurt ? .bold : [])),
    ])
    return groups
  }

  private func speedGroup(isWide: Bool, isNarrow: Bool) -> [Piece] {
    let isOver = dashboard.limit > 0 && dashboard.speed > dashboard.limit + 5
    let number = String(repeating: " ", count: dashboard.speed < 10 ? 1 : 0) + "\(dashboard.speed)"
    var group: [Piece] = [
      (number, style(isOver ? .red : .value, .bold)),
      (" mph", style(.label)),
    ]
    if isNarrow {
      if isOver { group.append((" over", style(.red))) }
      return group
    }
    if dashboard.limit > 0 {
      group.append((isOver ? " over " : " of ", style(isOver ? .red : .label)))
      group.append(("\(dashboard.limit)", style(.value)))
    }
    group.append(("  set ", style(.label)))
    if isWide {
      group.append((bar(dashboard.notch, of: dashboard.notchMax) + " ", style(.teal)))
    }
    group.append(("\(dashboard.cruise)", style(.value)))
    return group
  }

  private func heatGroup(isWide: Bool, isNarrow: Bool) -> [Piece] {
    let heat = dashboard.heat ?? 0
    let colour: Look =
      switch dashboard.heatWord {
      case .cool: .teal
      case .noticed: .amber
      case .hunted: .red
      }
    let cells = isWide ? 10 : isNarrow ? 4 : 6
    var group: [Piece] = []
    if isWide { group.append(("heat ", style(.label))) }
    group.append((bar((heat * cells + 99) / 100, of: cells), style(colour)))
    let word = dashboard.cover.map { "hidden: " + $0 } ?? dashboard.heatWord.rawValue
    group.append((" " + word, style(colour, .bold)))
    if dashboard.isSeen { group.append((" SEEN", style(.red, .bold))) }
    return group
  }

  private func bar(_ value: Int, of count: Int) -> String {
    let full = min(count, max(0, value))
    let (on, off) = tier == .mono ? ("#", "-") : ("█", "░")
    return String(repeating: on, count: full) + String(repeating: off, count: count - full)
  }

  private func drawHint(_ grid: inout CellGrid, y: Int) {
    let moment = dashboard.moment.map { plain($0) } ?? ""
    let gap = moment.isEmpty ? 0 : 3
    let momentColumns = TextWidth.columns(of: moment)
    let free = grid.width - 2 - momentColumns - gap
    // The least needed keys come last and go first.
    var keys = plain(dashboard.hint).split(separator: "  ").map { $0.drop { $0 == " " } }
    while !keys.isEmpty, TextWidth.columns(of: keys.joined(separator: "  ")) > free {
      keys.removeLast()
    }
    let text = keys.joined(separator: "  ")
    let columns = momentColumns + (text.isEmpty ? 0 : gap + TextWidth.columns(of: text))
    let x = max(1, (grid.width - columns) / 2)
    grid.draw(moment, x: x, y: y, style: style(.amber, .bold), widthMax: grid.width - 2)
    grid.draw(
      text, x: x + momentColumns + gap, y: y, style: style(.label), widthMax: max(0, free))
  }

  /// Mono is ASCII: arrows and dashes are spelt.
  private func plain(_ text: String) -> String {
    guard tier == .mono else { return text }
    let spelt: [Character: String] = [
      "←": "<", "→": ">", "↑": "^", "↓": "v", "–": "-", "—": "-", "‘": "'", "’": "'",
      "“": "\"", "”": "\"", "…": "...",
    ]
    return text.map { spelt[$0] ?? String($0) }.joined()
  }

  // MARK: - Over the picture

  private func drawMirrorCaption(_ grid: inout CellGrid, y: Int) {
    guard let metres = dashboard.policeBehind,
      let frame = MirrorPainter.frame(width: grid.width, height: grid.height)
    else { return }
    let text = " police \(metres) m "
    let x = frame.x + (frame.width - TextWidth.columns(of: text)) / 2
    grid.draw(text, x: x, y: y, style: style(.red, .bold))
  }

  private func drawLines(_ grid: inout CellGrid, y: Int) -> Int {
    var y = y
    let measure = min(64, grid.width - 4)
    guard measure > 10 else { return y }
    for line in dashboard.lines.suffix(grid.height >= 30 ? 3 : 2) {
      let colour: Look =
        switch line.voice {
        case .person: .value
        case .radio: .teal
        case .thought: .label
        }
      let speaker = line.speaker.isEmpty ? "" : plain(line.speaker) + ": "
      for (index, row) in TextWidth.wrap(speaker + plain(line.text), columns: measure).enumerated()
      {
        let columns = TextWidth.columns(of: row)
        let x = (grid.width - columns) / 2
        grid.draw(" " + row + " ", x: x - 1, y: y, style: style(colour))
        if index == 0, !speaker.isEmpty {
          grid.draw(speaker, x: x, y: y, style: style(colour, .bold), widthMax: columns)
        }
        y += 1
      }
    }
    return y
  }

  private func drawChoice(_ choice: Dashboard.Choice, _ grid: inout CellGrid, y: Int) {
    let rows = choice.options.enumerated().map { "\($0.offset + 1)  " + plain($0.element) }
    let widest = rows.map { TextWidth.columns(of: $0) }.max() ?? 0
    let wide = min(grid.width, max(24, widest + 4))
    let x = (grid.width - wide) / 2
    for (index, row) in rows.enumerated() {
      let cell = Cell(.space, background: ground(.panel))
      grid.fill(x: x, y: y + index, width: wide, height: 1, with: cell)
      let colour: Look = choice.isLocked ? .dim : .value
      grid.draw(row, x: x + 2, y: y + index, style: style(colour), widthMax: wide - 3)
      grid.draw(
        "\(index + 1)", x: x + 2, y: y + index,
        style: style(choice.isLocked ? .dim : .amber, .bold))
    }
    guard let remaining = choice.remaining else { return }
    let caption = " \(choice.secondsLeft) s "
    let cells = wide - TextWidth.columns(of: caption) - 2
    guard cells > 0 else { return }
    let text = " " + bar((remaining * cells + 999) / 1_000, of: cells) + caption + " "
    grid.draw(text, x: x, y: y + rows.count, style: style(.amber), widthMax: wide)
  }

  private func drawBanner(_ banner: String, _ grid: inout CellGrid) {
    let text = "   " + plain(banner) + "   "
    let columns = TextWidth.columns(of: text)
    let x = (grid.width - columns) / 2
    let y = grid.height / 2
    let blank = String(repeating: " ", count: columns)
    for row in y - 1...y + 1 {
      let line = row == y ? text : blank
      grid.draw(line, x: x, y: row, style: style(.amber, .bold))
    }
  }
}
