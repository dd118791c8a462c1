/// The title, chapter cards and the end: few words, and room around them.
extension PageLayout {
  mutating func drawTitle(_ screen: TitleScreen, _ frame: PageFrame, showsHint: Bool) {
    let points: [Menu.Item: SceneHeading?] = [.resume: screen.resumePoint]
    if screen.hasCity {
      // A low window's line of keys stands in its last row, for a row more of sky.
      let below = frame.hintRow == nil ? 1 : frame.height < 30 ? 3 : 4
      let rows = frame.height - screen.menu.items.count - below
      drawCity(screen.title, rows: max(4, rows), frame)
      drawMenu(screen.menu, points: points, row: max(4, rows) + 1, frame)
    } else {
      let roadRows = min(8, max(0, frame.height - 15))
      let blockHeight = 3 + roadRows + 2 + screen.menu.items.count
      let top = max(1, (frame.height - blockHeight) * 2 / 5)
      let titleRowsMax = frame.height >= 30 ? 15 : 5
      let horizon = drawHeadline(screen.title, row: top, rowsMax: titleRowsMax, frame) + 1
      drawRoad(horizon: horizon, rows: roadRows, frame)
      let menuRow = min(horizon + roadRows + 2, frame.height - screen.menu.items.count)
      drawMenu(screen.menu, points: points, row: menuRow, frame)
    }
    // The picture takes the whole window, however tall.
    let row = screen.hasCity ? frame.height - (frame.height < 30 ? 1 : 2) : frame.hintRow
    guard showsHint, frame.hintRow != nil, let row else { return }
    drawHint(frame.keys.hints([(.accept, "choose"), (.help, "keys")]), row: row, frame)
    guard let author = screen.author.map({ frame.theme.show("by " + $0) }) else { return }
    let shown = frame.fit(author, columns: frame.measure / 2)
    let right = frame.left + frame.measure
    grid.draw(shown, x: right - TextWidth.columns(of: shown), y: row, style: frame.theme.quiet)
  }

  /// Large letters of a title, where they can be shown and fit into so many rows.
  private func headline(_ title: String, rowsMax: Int, _ frame: PageFrame) -> [BlockLetters]? {
    guard frame.height >= 20, frame.theme.hasUnicode, frame.theme.tier != .mono else { return nil }
    let countMax = min(frame.height >= 30 ? 3 : 2, rowsMax / 5)
    guard countMax > 0 else { return nil }
    return BlockLetters.lines(title, width: frame.measure, countMax: countMax)
  }

  /// Large letters where they fit, else capitals with air between them. Returns the row under them.
  private mutating func drawHeadline(
    _ title: String, row: Int, rowsMax: Int = .max, _ frame: PageFrame
  ) -> Int {
    guard let lines = headline(title, rowsMax: rowsMax, frame) else {
      return drawSpaced(title, row: row, frame)
    }
    for (index, line) in lines.enumerated() {
      let left = (frame.width - line.columns.count) / 2
      let top = (row + index * 5) * 2
      for x in line.columns.indices {
        for y in 0..<BlockLetters.height where line.isLit(x: x, y: y) {
          grid.plot(x: left + x, pixelY: top + y, frame.theme.accent.foreground)
        }
      }
    }
    return row + lines.count * 5
  }

  /// Capitals with air between them, if the window is wide enough. Returns the row under them.
  @discardableResult
  mutating func drawSpaced(
    _ title: String, row: Int, style: TextStyle? = nil, isClear: Bool = false, _ frame: PageFrame
  ) -> Int {
    let lines = spacedLines(title, frame)
    for (offset, line) in lines.enumerated() {
      // Letters among stars need a clear sky.
      let shown = isClear ? "  \(line)  " : line
      drawCentred(shown, row: row + offset, style: style ?? frame.theme.title, frame)
    }
    return row + lines.count
  }

  /// At most three lines.
  private func spacedLines(_ title: String, _ frame: PageFrame) -> [String] {
    let capitals = frame.theme.show(title.uppercased())
    let spaced = capitals.split(separator: " ").map { word in
      word.map(String.init).joined(separator: " ")
    }.joined(separator: "   ")
    if TextWidth.columns(of: spaced) <= frame.measure { return [spaced] }
    return TextWrap.lines(capitals, width: frame.measure).prefix(3).map(\.text)
  }

  /// A horizon, and a road that comes from it: two edges and a line of paint.
  private mutating func drawRoad(horizon: Int, rows: Int, _ frame: PageFrame) {
    let theme = frame.theme
    let middle = frame.width / 2
    let half = min(24, frame.measure / 2 - 2)
    let rule = String(repeating: theme.rule, count: half * 2 + 1)
    grid.draw(rule, x: middle - half, y: horizon, style: theme.line)
    guard rows > 0 else { return }
    let paint =
      theme.hasUnicode
      ? ["╷", " ", "╷", "│", " ", "┃", "┃", " "] : [".", " ", ":", "|", " ", "|", "|", " "]
    grid.draw(theme.hasUnicode ? "·" : ".", x: middle, y: horizon, style: theme.accent)
    for row in 0..<rows {
      let style = row * 2 < rows ? theme.line : theme.quiet
      let y = horizon + 1 + row
      grid.draw(theme.hasUnicode ? "╱" : "/", x: middle - 2 - row, y: y, style: style)
      grid.draw(theme.hasUnicode ? "╲" : "\\", x: middle + 2 + row, y: y, style: style)
      grid.draw(paint[row], x: middle, y: y, style: theme.accent)
    }
  }

  /// A menu as a block of its own, centred as a whole.
  mutating func drawMenu(
    _ menu: Menu, points: [Menu.Item: SceneHeading?] = [:], row: Int, _ frame: PageFrame
  ) {
    let theme = frame.theme
    let names = menu.items.map { theme.show(Self.name(of: $0)) }
    let width = (names.map { TextWidth.columns(of: $0) }.max() ?? 0) + 5
    let left = max(0, (frame.width - width) / 2 - 1)
    for (index, name) in names.enumerated() {
      let y = row + index
      let isSelected = index == menu.selection
      if isSelected {
        grid.draw(theme.pointer, x: left, y: y, style: theme.accent)
        cursor = Place(column: left, row: y)
      }
      addTarget(row: y, option: index, frame)
      // Only digits choose.
      grid.draw(
        index < 9 ? "\(index + 1)" : "", x: left + 2, y: y,
        style: isSelected ? theme.accent : theme.quiet)
      let end =
        left + 5
        + grid.draw(name, x: left + 5, y: y, style: isSelected ? theme.accent : theme.text)
      guard let place = points[menu.items[index]]?.flatMap(Self.words) else { continue }
      let words = frame.fit(theme.show(place), columns: frame.width - end - 4)
      grid.draw(words, x: end + 2, y: y, style: theme.quiet)
    }
  }

  private static func words(_ heading: SceneHeading) -> String? {
    let parts = [heading.chapter, heading.time ?? heading.place].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  static func name(of item: Menu.Item) -> String {
    switch item {
    case .resume: "Continue"
    case .newGame: "New game"
    case .chapters: "Chapters"
    case .load: "Saved games"
    case .endings: "Endings"
    case .goOn: "Back"
    case .takeBack: "Take back the last choice"
    case .history: "History"
    case .transcript: "Read back"
    case .save: "Save"
    case .status: "What you know"
    case .settings: "Settings"
    case .keys: "Keys"
    case .again: "Begin again"
    case .toTitle: "To the title"
    case .leave: "Quit"
    }
  }

  mutating func drawCard(_ heading: SceneHeading, _ frame: PageFrame, showsHint: Bool) {
    let theme = frame.theme
    let words = [heading.place, heading.time].compactMap(\.self).flatMap { words in
      TextWrap.balanced(theme.show(words), width: frame.measure).prefix(2)
    }
    // The rule and the mark with the air around them.
    let rest = words.count + 5
    let bottom = (frame.hintRow ?? frame.height) - 1
    let title = heading.chapter ?? ""
    let letters = headline(title, rowsMax: bottom - rest - 1, frame).map { $0.count * 5 }
    let height = (letters ?? spacedLines(title, frame).count) + rest
    let row = max(1, (bottom - height) / 2)
    let below = drawHeadline(title, row: row, rowsMax: bottom - rest - 1, frame)
    drawFadingRule(row: below + 1, frame)
    var next = below + 3
    for line in words {
      drawCentred(line.text, row: next, style: theme.quiet, frame)
      next += 1
    }
    next = min(next, frame.height - 2)
    drawCentred(theme.moreMark, row: next + 1, style: theme.accent, frame)
    addTarget(row: next + 1, option: nil, frame)
    let half = TextWidth.columns(of: theme.moreMark)
    cursor = Place(column: (frame.width - half) / 2, row: next + 1)
    if showsHint { drawHint(frame.keys.hints([(.accept, "go on"), (.help, "keys")]), frame) }
  }

  mutating func drawEnd(_ screen: EndScreen, _ frame: PageFrame, showsHint: Bool) {
    let theme = frame.theme
    let menuRows = screen.menu.items.count
    let bottom = (frame.hintRow ?? frame.height) - 1
    let tallies = self.tallies(screen, theme).filter { TextWidth.columns(of: $0) <= frame.width }
    let name = screen.ending ?? screen.chapter ?? screen.title
    let reasons = screen.reasons.map {
      TextWrap.balanced(theme.show($0), width: frame.measure).map(\.text)
    }
    // Without the air: the end line, the rule, a row before the menu.
    let dense = 3 + spacedLines(name, frame).count + tallies.count + menuRows
    let gap = dense + reasons.joined().count + 5 <= bottom ? 1 : 0
    let fixed = dense + 3 * gap
    // What stands between the title and the menu: as many sentences as there is room for.
    var shownReasons: [String] = []
    for lines in reasons {
      if fixed + gap + shownReasons.count + lines.count > bottom { break }
      shownReasons += lines
    }
    let height = fixed + shownReasons.count + (shownReasons.isEmpty ? 0 : gap)
    var row = max(0, (bottom - height + 1) * 2 / 5)
    drawCentred(endLine(screen), row: row, style: theme.quiet, frame)
    row = drawSpaced(name, row: row + 1 + gap, frame)
    drawFadingRule(row: row + gap, frame)
    row += 1 + 2 * gap
    for line in shownReasons {
      drawCentred(line, row: row, style: theme.text, frame)
      row += 1
    }
    if !shownReasons.isEmpty, gap == 1 || bottom - height > 1 { row += 1 }
    for line in tallies {
      drawCentred(line, row: row, style: theme.quiet, frame)
      row += 1
    }
    drawMenu(screen.menu, row: min(row + 1, frame.height - menuRows), frame)
    if showsHint {
      drawHint(
        frame.keys.hints([(.accept, "choose"), (.pageUp, "read back"), (.help, "keys")]), frame)
    }
  }

  /// A line that is brightest in the middle, like the light along a horizon.
  private mutating func drawFadingRule(row: Int, _ frame: PageFrame) {
    let theme = frame.theme
    let half = min(16, frame.measure / 3)
    let isPlain = theme.tier < .colours256
    for x in -half...half where !isPlain || abs(x) <= 4 {
      var style = theme.line
      if let paper = style.background, !isPlain {
        let share = abs(x) * 256 / (half + 1)
        style.foreground = theme.accent.foreground.mixed(with: paper, share: share)
      }
      grid.draw(theme.rule, x: frame.width / 2 + x, y: row, style: style)
    }
  }

  private func endLine(_ screen: EndScreen) -> String {
    if screen.hasFailed { return "The story broke off here." }
    if screen.ending != nil { return "You came to an ending:" }
    return screen.chapter == nil ? "The end of" : "The end of the chapter"
  }

  private func tallies(_ screen: EndScreen, _ theme: Theme) -> [String] {
    var parts = [
      screen.wordCount.counted("word read", "words read"),
      screen.choiceCount.counted("choice", "choices"),
    ]
    if screen.driveCount > 0 { parts.append(screen.driveCount.counted("drive", "drives")) }
    if screen.minuteCount > 0 { parts.append(screen.minuteCount.counted("minute", "minutes")) }
    var tallies = [parts.joined(separator: theme.dot)]
    if screen.endingsInAll > 1, screen.ending != nil {
      tallies.append("\(screen.endingsSeen) of \(screen.endingsInAll) endings seen")
    }
    return tallies
  }
}
