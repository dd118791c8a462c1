/// Lays the instruments and the talk over the picture. Text stands on a ground of its own, so
/// that it can be read whatever is behind it.
struct DashboardPainter: Sendable {
  let dashboard: Dashboard
  let tier: ColourTier
  let tick: Int

  /// Rows at the bottom that the instruments take.
  static func rows(height: Int) -> Int {
    height >= 30 ? 4 : height >= 14 ? 2 : height >= 4 ? 1 : 0
  }

  func paint(into grid: inout CellGrid) {
    let rows = Self.rows(height: grid.height)
    if rows > 0 {
      let top = grid.height - rows
      fillPanel(&grid, y: top, height: rows)
      if rows == 4 { drawRule(&grid, y: top) }
      drawInstruments(&grid, y: rows == 4 ? top + 1 : top, hasGauges: rows == 4)
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

  func ground(_ look: Look) -> Colour { look.colour(tier) }

  func style(_ colour: Look, _ attributes: Attributes = []) -> TextStyle {
    TextStyle(
      foreground: ground(colour), background: ground(.panel), attributes: attributes)
  }

  /// The key of the moment, then what comes up on the road, then the keys as far as there is room.
  private func drawHint(_ grid: inout CellGrid, y: Int) {
    let first = [(dashboard.moment, Look.amber), (dashboard.notice, Look.teal)].compactMap {
      text, look in text.map { (plain($0), look) }
    }
    var free = grid.width - 2
    var pieces: [(text: String, look: Look)] = []
    for (text, look) in first where TextWidth.columns(of: text) <= free || pieces.isEmpty {
      pieces.append((text, look))
      free -= TextWidth.columns(of: text) + 3
    }
    // The least needed keys come last and go first.
    var keys = plain(dashboard.hint).split(separator: "  ").map { $0.drop { $0 == " " } }
    while !keys.isEmpty, TextWidth.columns(of: keys.joined(separator: "  ")) > free {
      keys.removeLast()
    }
    if !keys.isEmpty { pieces.append((keys.joined(separator: "  "), .label)) }
    let columns =
      pieces.reduce(0) { $0 + TextWidth.columns(of: $1.text) } + 3 * max(0, pieces.count - 1)
    var x = max(1, (grid.width - columns) / 2)
    for (text, look) in pieces {
      let attributes: Attributes = look == .label ? [] : .bold
      x += grid.draw(
        text, x: x, y: y, style: style(look, attributes), widthMax: max(0, grid.width - 1 - x))
      x += 3
    }
  }

  /// What is said, as the page would set it.
  private func set(_ text: String) -> String {
    tier != .mono && dashboard.isTypeset ? Typesetting.set(text) : plain(text)
  }

  /// Mono is ASCII: arrows and dashes are spelt.
  func plain(_ text: String) -> String {
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
    let text = " police \(Dashboard.length(metres: metres)) "
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
      let rows = TextWrap.balanced(speaker + set(line.text), width: measure)
      for (index, row) in rows.enumerated() {
        let columns = TextWidth.columns(of: row.text)
        let x = (grid.width - columns) / 2
        grid.draw(" " + row.text + " ", x: x - 1, y: y, style: style(colour))
        if index == 0, !speaker.isEmpty {
          grid.draw(speaker, x: x, y: y, style: style(colour, .bold), widthMax: columns)
        }
        y += 1
      }
    }
    return y
  }

  private func drawChoice(_ choice: Dashboard.Choice, _ grid: inout CellGrid, y: Int) {
    let rows = choice.options.enumerated().map { "\($0.offset + 1)  " + set($0.element) }
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
    let cells = wide - TextWidth.columns(of: caption) - 3
    guard cells > 0 else { return }
    // A thin line that grows shorter: the word beside it says the same.
    let full = min(cells, (remaining * cells + 999) / 1_000)
    let row = y + rows.count
    grid.fill(x: x, y: row, width: wide, height: 1, with: Cell(.space, background: ground(.panel)))
    let (on, off) = tier == .mono ? ("#", "-") : ("━", "─")
    var column = x + 2
    column += grid.draw(String(repeating: on, count: full), x: column, y: row, style: style(.amber))
    column += grid.draw(
      String(repeating: off, count: cells - full), x: column, y: row, style: style(.dim))
    grid.draw(caption, x: column, y: row, style: style(.label))
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
