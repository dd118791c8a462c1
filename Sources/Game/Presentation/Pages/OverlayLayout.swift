/// What is laid over the page: the menu, and what was read before.
extension PageLayout {
  /// A quiet panel in the middle of the page.
  mutating func drawMenuPanel(_ menu: Menu, _ frame: PageFrame) {
    let theme = frame.theme
    let width = min(frame.width, 40)
    // In a low window the rules stand close.
    let air = frame.height >= menu.items.count + 4 ? 1 : 0
    let height = min(frame.height, menu.items.count + 2 + 2 * air)
    let left = (frame.width - width) / 2
    let top = max(0, (frame.height - height) / 2)
    // What is under the panel steps back.
    for y in 0..<frame.height {
      for x in 0..<frame.width {
        grid[x, y].foreground = theme.line.foreground
        grid[x, y].attributes = theme.line.attributes
      }
    }
    grid.fill(x: left, y: top, width: width, height: height, with: theme.paper)
    let rule = String(repeating: theme.rule, count: width)
    grid.draw(rule, x: left, y: top, style: theme.quiet)
    grid.draw(rule, x: left, y: top + height - 1, style: theme.quiet)
    drawMenu(menu, row: top + 1 + air, frame)
  }

  mutating func drawTranscript(_ transcript: TranscriptScreen, _ frame: PageFrame) {
    let room = frame.body.count
    let all = TranscriptWindow(transcript, room: room, frame: frame)
    for (row, line) in all.shown.enumerated() {
      let (x, y) = (frame.left + line.indent, frame.body.lowerBound + row)
      grid.draw(line.text, x: x, y: y, style: line.style)
      mark(transcript.view.query, in: line, x: x, y: y)
    }
    cursor = Place(column: frame.left, row: frame.body.lowerBound)
    stops = all.stops
    let words = transcript.view.words.map { frame.theme.dot + $0 } ?? ""
    if let row = frame.headerRow {
      let header = frame.fit("What came before" + words, columns: frame.measure)
      grid.draw(header, x: frame.left, y: row, style: frame.theme.quiet)
    }
    if transcript.view.isTyping {
      drawQuery(transcript.view.query, frame)
    } else {
      drawHint(
        [
          "arrows PgUp PgDn scroll   / search   w write to a file   Esc back",
          "PgUp PgDn scroll   / search   Esc back", "/ search   Esc back",
        ], frame)
    }
  }

  /// What was looked for, in reverse: a shape, not only a colour.
  private mutating func mark(_ query: String, in line: StoryText.Line, x: Int, y: Int) {
    guard !query.isEmpty else { return }
    let letters = Array(line.text)
    var style = line.style
    style.attributes.insert(.reverse)
    for range in TranscriptSearch.ranges(of: query, in: line.text) {
      let before = TextWidth.columns(of: String(letters[..<range.lowerBound]))
      grid.draw(String(letters[range]), x: x + before, y: y, style: style)
    }
  }

  private mutating func drawQuery(_ query: String, _ frame: PageFrame) {
    let row = frame.hintRow ?? frame.height - 1
    grid.fill(x: 0, y: row, width: frame.width, height: 1, with: frame.theme.paper)
    // The end of a long query is what is being typed.
    var shown = frame.theme.show(query)
    while TextWidth.columns(of: shown) > frame.measure - 2 { shown.removeFirst() }
    let end = grid.draw("/" + shown, x: frame.left, y: row, style: frame.theme.accent)
    cursor = Place(column: frame.left + end, row: row)
  }
}

/// The lines of the transcript around a place. Only passages near it are wrapped, so that the
/// length of the whole does not matter.
struct TranscriptWindow: Sendable {
  private(set) var shown: [StoryText.Line] = []
  private(set) var stops = LayoutStops()

  init(_ transcript: TranscriptScreen, room: Int, frame: PageFrame) {
    let passages = transcript.passages
    guard !passages.isEmpty else { return }
    let room = max(1, room)
    let target = transcript.view.top?.passage ?? passages.count - 1
    // A passage takes two lines at least, so these are enough before and after.
    let from = max(0, min(target, passages.count - 1) - room)
    let to = min(passages.count, target + room + 1)
    let text = StoryText(passages[from..<to], newFrom: 0, frame: frame)
    let lastTop = max(0, text.lines.count - room)
    let isEndShown = to == passages.count
    var top = transcript.view.top.map(text.line(at:)) ?? lastTop
    if isEndShown { top = min(top, lastTop) }
    shown = Array(text.lines[top...].prefix(room))
    func place(_ line: Int) -> TextPosition {
      // The empty line between passages has no place of its own.
      text.lines[line].position ?? text.lines[line + 1].position
        ?? TextPosition(passage: 0, offset: 0)
    }
    if top > 0 {
      let above = text.lines[top - 1].position == nil && top > 1 ? top - 2 : top - 1
      stops.lineUp = place(above)
      stops.pageUp = place(max(0, top - (room - 1)))
    }
    if !isEndShown || top < lastTop {
      stops.lineDown = place(min(top + 1, text.lines.count - 1))
      stops.pageDown = place(min(top + room - 1, text.lines.count - 1))
    }
  }
}
