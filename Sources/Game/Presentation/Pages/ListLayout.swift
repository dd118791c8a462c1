/// Lists over the page: settings, keys, saved games, the history.
extension PageLayout {
  mutating func drawList(_ list: ListScreen, _ frame: PageFrame) {
    let theme = frame.theme
    let head = frame.headerRow ?? frame.body.lowerBound
    let note = theme.show(list.note)
    let noteLeft = frame.left + frame.measure - TextWidth.columns(of: note)
    grid.draw(note, x: noteLeft, y: head, style: theme.quiet)
    let title = frame.fit(theme.show(list.title), columns: noteLeft - frame.left - 1)
    grid.draw(title, x: frame.left, y: head, style: theme.title)
    let rule = String(repeating: theme.rule, count: frame.measure)
    grid.draw(rule, x: frame.left, y: head + 1, style: theme.line)
    let isRoomy = frame.height >= 20
    let first = head + (isRoomy ? 3 : 2)
    let end = drawFoot(list.foot, rule, frame)
    if let entry = list.entry {
      drawEntry(entry, row: first, frame)
    } else {
      drawRows(list, rows: first..<max(first + 1, end - (isRoomy ? 1 : 0)), frame)
    }
    drawHint(list.hints, frame)
  }

  /// What the selected line means, under a rule at the bottom. Gives the first row that it takes.
  private mutating func drawFoot(_ foot: String, _ rule: String, _ frame: PageFrame) -> Int {
    let below = frame.hintRow.map { $0 - 1 } ?? frame.body.upperBound
    if foot.isEmpty { return below }
    // As many rows as a long one takes, so that the rule stands still.
    let rows = 2
    let lines = TextWrap.lines(frame.theme.show(foot), width: frame.measure)
    let top = below - rows
    for (row, line) in lines.prefix(rows).enumerated() {
      let isCut = row == rows - 1 && lines.count > rows
      let words = isCut ? frame.cut(line.text, columns: frame.measure) : line.text
      grid.draw(words, x: frame.left, y: top + row, style: frame.theme.quiet)
    }
    grid.draw(rule, x: frame.left, y: top - 1, style: frame.theme.line)
    return top - 1
  }

  private mutating func drawEntry(_ entry: String, row: Int, _ frame: PageFrame) {
    let theme = frame.theme
    grid.draw(theme.pointer, x: frame.left, y: row, style: theme.accent)
    let words = frame.fit(theme.show(entry), columns: frame.measure - 4)
    let end = frame.left + 2 + grid.draw(words, x: frame.left + 2, y: row, style: theme.text)
    grid.draw("_", x: end, y: row, style: theme.accent)
    cursor = Place(column: end, row: row)
  }

  private mutating func drawRows(_ list: ListScreen, rows: Range<Int>, _ frame: PageFrame) {
    stops.listRows = rows.count
    let columns = ListColumns(list, frame: frame)
    // What is only to be read is shown whole; what is gone through has a line each.
    let shown = list.selection == nil ? list.rows.flatMap { columns.wrap($0, frame) } : list.rows
    let last = max(0, shown.count - rows.count)
    stops.listTopMax = last
    let top = min(last, max(0, list.selection.map { $0 - rows.count / 2 } ?? list.top))
    for (offset, index) in (top..<min(shown.count, top + rows.count)).enumerated() {
      let isSelected = index == list.selection
      let y = rows.lowerBound + offset
      draw(shown[index], isSelected: isSelected, y: y, columns, frame)
      if list.selection != nil, shown[index].isSelectable {
        addTarget(row: y, option: index, frame)
      }
      if isSelected { cursor = Place(column: frame.left, row: y) }
    }
    if cursor == nil { cursor = Place(column: frame.left, row: rows.lowerBound) }
    let edge = frame.left + frame.measure + 1
    if top > 0 { drawEdge(frame.theme.hasUnicode ? "▴" : "^", x: edge, y: rows.lowerBound, frame) }
    if top < last {
      drawEdge(frame.theme.hasUnicode ? "▾" : "v", x: edge, y: rows.upperBound - 1, frame)
    }
  }

  private mutating func drawEdge(_ sign: String, x: Int, y: Int, _ frame: PageFrame) {
    guard x < frame.width else { return }
    grid.draw(sign, x: x, y: y, style: frame.theme.quiet)
  }

  private mutating func draw(
    _ row: ListScreen.Row, isSelected: Bool, y: Int, _ columns: ListColumns, _ frame: PageFrame
  ) {
    let theme = frame.theme
    if isSelected { grid.draw(theme.pointer, x: frame.left, y: y, style: theme.accent) }
    let style = isSelected ? theme.accent : theme.style(of: row.tone)
    var x = frame.left + 2
    if columns.lead > 0 {
      let lead = frame.fit(theme.show(row.lead), columns: columns.lead)
      grid.draw(lead, x: x, y: y, style: row.tone == .quiet ? theme.quiet : theme.accent)
      x += columns.lead + 2
    }
    if columns.hasSigns, row.indent > 0 {
      for step in stride(from: 0, to: row.indent, by: 2) {
        grid.draw(theme.bar, x: x + step, y: y, style: theme.line)
      }
    }
    x += row.tone == .heading ? 0 : row.indent
    if let sign = row.sign {
      // A warning hangs in the margin, so that no line moves when it comes.
      let isWarning = sign == .warning
      grid.draw(
        theme.sign(sign), x: isWarning ? frame.left - 2 : x, y: y,
        style: isWarning ? theme.alert : style)
    }
    if columns.hasSigns, row.tone != .heading { x += 2 }
    let value = theme.show(row.value)
    let shown = isSelected && columns.hasChoices && !value.isEmpty ? theme.between(value) : value
    let valueLeft = frame.left + frame.measure - TextWidth.columns(of: shown)
    if let gauge = row.gauge {
      x += grid.draw(Self.gauge(gauge, theme), x: x, y: y, style: theme.accent) + 2
    }
    let room = max(1, valueLeft - x - (value.isEmpty ? 0 : 2))
    let words = frame.fit(theme.show(row.text), columns: room)
    grid.draw(words, x: x, y: y, style: style)
    grid.draw(shown, x: valueLeft, y: y, style: isSelected ? theme.accent : theme.quiet)
  }
}

/// What the columns of a list have in common.
private struct ListColumns {
  /// The width of the first column; 0 where there is none.
  let lead: Int
  let hasSigns: Bool
  /// Whether values are to be gone through.
  let hasChoices: Bool

  init(_ list: ListScreen, frame: PageFrame) {
    let leads = list.rows.map { TextWidth.columns(of: frame.theme.show($0.lead)) }
    lead = min(leads.max() ?? 0, frame.measure / 3)
    hasSigns = list.rows.contains { $0.sign != nil && $0.sign != .warning }
    hasChoices = list.hasChoices
  }

  /// The lines of a row: its words under each other, beside the words of its first column.
  func wrap(_ row: ListScreen.Row, _ frame: PageFrame) -> [ListScreen.Row] {
    let theme = frame.theme
    let before = 2 + (lead > 0 ? lead + 2 : 0) + row.indent + (hasSigns ? 2 : 0)
    let value = row.value.isEmpty ? 0 : TextWidth.columns(of: theme.show(row.value)) + 2
    let gauge = row.gauge.map { TextWidth.columns(of: PageLayout.gauge($0, theme)) + 2 } ?? 0
    let room = max(1, frame.measure - before - value - gauge)
    let text = theme.show(row.text)
    // Words that find no room beside a gauge stand under it.
    let isUnder = gauge > 0 && TextWidth.columns(of: text) > room
    let words =
      (isUnder ? [""] : [])
      + TextWrap.lines(text, width: isUnder ? room + gauge : room).map(\.text)
    let leads = lead > 0 ? TextWrap.lines(theme.show(row.lead), width: lead).map(\.text) : []
    return (0..<max(words.count, leads.count)).map { index in
      var line = index == 0 ? row : ListScreen.Row(text: "", indent: row.indent, tone: row.tone)
      line.text = index < words.count ? words[index] : ""
      line.lead = index < leads.count ? leads[index] : ""
      return line
    }
  }
}

extension Theme {
  fileprivate func style(of tone: ListScreen.Row.Tone) -> TextStyle {
    switch tone {
    case .plain: text
    case .quiet: quiet
    case .heading: title
    case .marked: accent
    }
  }

  fileprivate func sign(_ sign: ListScreen.Row.Sign) -> String {
    switch sign {
    case .taken, .seen: hasUnicode ? "●" : "*"
    case .played: hasUnicode ? "◐" : "+"
    case .open, .unseen: hasUnicode ? "○" : "-"
    case .here: hasUnicode ? "◆" : "@"
    case .end: hasUnicode ? "◇" : "."
    case .warning: "!"
    }
  }

  fileprivate func between(_ value: String) -> String {
    hasUnicode ? "‹ \(value) ›" : "< \(value) >"
  }
}
