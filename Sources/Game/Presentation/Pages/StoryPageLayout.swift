/// The story page: what was read above, new text under it, choices below.
extension PageLayout {
  mutating func drawPage(_ page: StoryPage, _ frame: PageFrame, showsHint: Bool) {
    drawHeader(page.heading, frame)
    defer { typing.end = frame.body.upperBound }
    let room = frame.body.count
    // Passages further up than this cannot be on the screen, however long the scene is.
    let first = max(page.passages.startIndex, page.newFrom - room)
    let text = StoryText(page.passages[first...], newFrom: page.newFrom, frame: frame)
    let options = ChoiceLines(page.choices, frame: frame)
    let start = page.continuesFrom.map(text.line(at:)) ?? text.firstNew
    typing = TypingPlan(
      page: text.position(after: start), blank: frame.theme.paper,
      mayGoOn: page.mark == .more)
    let left = text.lines.count - start
    let tail = options.isEmpty ? 2 : options.lines.count + 1
    if left == 0 || left + tail <= room {
      // Everything new is on the screen, and as much of what was before as fits above it.
      let row = draw(text.lines[text.contextStart(linesMax: room - tail)...], frame)
      drawTail(page, options, at: row == frame.body.lowerBound ? row : row + 1, frame)
    } else {
      let end = text.pageEnd(from: start, room: room - 2)
      let row = draw(text.lines[start..<end], frame)
      stops.continuesAt = text.position(after: end)
      typing.mayGoOn = true
      drawMore(at: row + 1, frame)
    }
    if showsHint { drawHint(hints(page, frame.keys), frame) }
  }

  /// Chapter, place and hour, as much as fits: the place is the last to go.
  private mutating func drawHeader(_ heading: SceneHeading, _ frame: PageFrame) {
    guard let row = frame.headerRow else { return }
    let theme = frame.theme
    let time = theme.show(heading.time ?? "")
    let timeColumns = time.isEmpty ? 0 : TextWidth.columns(of: time) + 3
    let all = theme.show(
      [heading.chapter, heading.place].compactMap(\.self).joined(separator: theme.dot))
    let place = theme.show(heading.place ?? heading.chapter ?? "")
    let room = frame.measure - timeColumns
    let words = TextWidth.columns(of: all) <= room ? all : frame.fit(place, columns: room)
    grid.draw(words, x: frame.left, y: row, style: theme.quiet)
    let right = frame.left + frame.measure - TextWidth.columns(of: time)
    grid.draw(time, x: right, y: row, style: theme.quiet)
  }

  /// Draws lines from the top of the body and returns the row under them.
  private mutating func draw(_ lines: ArraySlice<StoryText.Line>, _ frame: PageFrame) -> Int {
    var row = frame.body.lowerBound
    for line in lines.drop(while: \.text.isEmpty) {
      let columns = grid.draw(line.text, x: frame.left + line.indent, y: row, style: line.style)
      if line.isNew {
        typing.lines.append(
          TypingPlan.Line(row: row, column: frame.left + line.indent, columns: columns))
      }
      if !line.text.isEmpty { cursor = Place(column: frame.left + line.indent, row: row) }
      row += 1
    }
    return row
  }

  private mutating func drawTail(
    _ page: StoryPage, _ options: ChoiceLines, at row: Int, _ frame: PageFrame
  ) {
    guard !options.isEmpty else { return drawMore(at: row, frame) }
    let room = frame.body.upperBound - row
    for (offset, line) in options.window(showing: page.selection, room: room).enumerated() {
      draw(line, isSelected: line.option == page.selection, row: row + offset, frame)
      addTarget(row: row + offset, option: line.option, frame)
    }
  }

  mutating func draw(_ line: ChoiceLines.Line, isSelected: Bool, row: Int, _ frame: PageFrame) {
    let theme = frame.theme
    let column = frame.left
    if line.isFirst {
      if isSelected {
        grid.draw(theme.pointer, x: column, y: row, style: theme.accent)
        cursor = Place(column: column, row: row)
      }
      let number = line.option < 9 ? "\(line.option + 1)" : ""
      grid.draw(number, x: column + 2, y: row, style: isSelected ? theme.accent : theme.quiet)
    }
    grid.draw(
      line.text, x: column + ChoiceLines.indent, y: row,
      style: isSelected ? theme.accent : theme.text)
  }

  private mutating func drawMore(at row: Int, _ frame: PageFrame) {
    let row = min(row, frame.body.upperBound - 1)
    grid.draw(frame.theme.moreMark, x: frame.left, y: row, style: frame.theme.accent)
    addTarget(row: row, option: nil, frame)
    cursor = Place(column: frame.left, row: row)
  }

  private func hints(_ page: StoryPage, _ keys: KeyMap) -> [KeyHint] {
    var hints: [KeyHint] = []
    if page.mark == .choices, stops.continuesAt == nil {
      let numbers = page.choices.count == 1 ? "1" : "1–\(min(9, page.choices.count))"
      hints.append(KeyHint(key: numbers, does: "or arrows and Enter"))
    } else {
      let isDrive = page.mark == .drive && stops.continuesAt == nil
      hints += keys.hints([(.accept, isDrive ? "drive" : "go on")])
    }
    // Where there is no room for all: what is under every key can be looked up.
    let others: [(command: Command, does: String, rank: Int)] = [
      (.takeBack, page.canTakeBack ? "take back" : "", 1), (.pageUp, "read back", 2),
      (.help, "keys", 0),
    ]
    for other in others where !other.does.isEmpty {
      guard let key = keys.name(of: other.command) else { continue }
      hints.append(KeyHint(key: key, does: other.does, rank: other.rank))
    }
    return hints
  }
}
