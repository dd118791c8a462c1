/// The title, chapter cards and the end: few words, and room around them.
extension PageLayout {
  mutating func drawTitle(_ screen: TitleScreen, _ frame: PageFrame, showsHint: Bool) {
    let points: [Menu.Item: SceneHeading?] = [.resume: screen.resumePoint]
    if screen.hasCity {
      let rows = frame.height - screen.menu.items.count - (frame.hintRow == nil ? 1 : 4)
      drawCity(screen.title, rows: max(4, rows), frame)
      drawMenu(screen.menu, points: points, row: max(4, rows) + 1, frame)
    } else {
      let roadRows = min(8, max(0, frame.height - 15))
      let blockHeight = 3 + roadRows + 2 + screen.menu.items.count
      let top = max(1, (frame.height - blockHeight) * 2 / 5)
      let horizon = drawHeadline(screen.title, row: top, frame) + 1
      drawRoad(horizon: horizon, rows: roadRows, frame)
      let menuRow = min(horizon + roadRows + 2, frame.height - screen.menu.items.count)
      drawMenu(screen.menu, points: points, row: menuRow, frame)
    }
    // The picture takes the whole window, however tall.
    let row = screen.hasCity ? frame.height - 2 : frame.hintRow
    if showsHint { drawHint(frame.keys.hints([(.accept, "choose"), (.help, "keys")]), row: row, frame) }
  }

  /// Large letters where they fit and can be shown, else capitals with air between them. Returns the
  /// row under them.
  private mutating func drawHeadline(_ title: String, row: Int, _ frame: PageFrame) -> Int {
    let hasRoom = frame.height >= 20 && frame.theme.hasUnicode && frame.theme.tier != .mono
    guard hasRoom,
      let lines = BlockLetters.lines(
        title, width: frame.measure, countMax: frame.height >= 30 ? 3 : 1)
    else { return drawSpaced(title, row: row, frame) }
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
    let capitals = frame.theme.show(title.uppercased())
    let spaced = capitals.split(separator: " ").map { word in
      word.map(String.init).joined(separator: " ")
    }.joined(separator: "   ")
    let isWide = TextWidth.columns(of: spaced) <= frame.measure
    let lines = isWide ? [spaced] : TextWrap.lines(capitals, width: frame.measure).map(\.text)
    for (offset, line) in lines.prefix(3).enumerated() {
      // Letters among stars need a clear sky.
      let shown = isClear ? "  \(line)  " : line
      drawCentred(shown, row: row + offset, style: style ?? frame.theme.title, frame)
    }
    return row + min(3, lines.count)
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
      grid.draw(index < 9 ? "\(index + 1)" : "", x: left + 2, y: y, style: isSelected ? theme.accent : theme.quiet)
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
    let row = max(1, frame.height * 2 / 5 - 3)
    let below = drawHeadline(heading.chapter ?? "", row: row, frame)
    drawFadingRule(row: below + 1, frame)
    var next = below + 3
    for words in [heading.place, heading.time].compactMap(\.self) {
      for line in TextWrap.lines(words, width: frame.measure).prefix(2) {
        drawCentred(line.text, row: next, style: theme.quiet, frame)
        next += 1
      }
    }
    drawCentred(theme.moreMark, row: next + 1, style: theme.accent, frame)
    addTarget(row: next + 1, option: nil, frame)
    let half = TextWidth.columns(of: theme.moreMark)
    cursor = Place(column: (frame.width - half) / 2, row: next + 1)
    if showsHint { drawHint(frame.keys.hints([(.accept, "go on"), (.help, "keys")]), frame) }
  }

  mutating func drawEnd(_ screen: EndScreen, _ frame: PageFrame, showsHint: Bool) {
    let theme = frame.theme
    let isRoomy = frame.height >= 18
    let gap = isRoomy ? 1 : 0
    let menuRows = screen.menu.items.count
    let bottom = (frame.hintRow ?? frame.height) - 1
    let tallies = self.tallies(screen, theme).filter { TextWidth.columns(of: $0) <= frame.width }
    // What stands between the title and the menu, as much as there is room for.
    let reasons = screen.reasons.flatMap {
      TextWrap.lines(theme.show($0), width: frame.measure).map(\.text)
    }
    let fixed = 4 + 4 * gap + tallies.count + menuRows
    let shownReasons = Array(reasons.prefix(max(0, bottom - fixed - (reasons.isEmpty ? 0 : gap))))
    let height = fixed + shownReasons.count + (shownReasons.isEmpty ? 0 : gap)
    var row = max(0, (bottom - height) * 2 / 5)
    drawCentred(endLine(screen), row: row, style: theme.quiet, frame)
    row = drawSpaced(
      screen.ending ?? screen.chapter ?? screen.title, row: row + 1 + gap, frame)
    drawFadingRule(row: row + gap, frame)
    row += 1 + 2 * gap
    for line in shownReasons {
      drawCentred(line, row: row, style: theme.text, frame)
      row += 1
    }
    if !shownReasons.isEmpty { row += gap }
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
