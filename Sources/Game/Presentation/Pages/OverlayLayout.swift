/// What is laid over the page: the menu, and what was read before.
extension PageLayout {
  /// A quiet band across the middle of the page: no word of the page is cut by its edges.
  mutating func drawMenuPanel(_ menu: Menu, _ frame: PageFrame) {
    let theme = frame.theme
    let width = min(frame.width, 40)
    // In a low window the rules stand close.
    let air = frame.height >= menu.items.count + 4 ? 1 : 0
    let height = min(frame.height, menu.items.count + 2 + 2 * air)
    let left = (frame.width - width) / 2
    let top = max(0, (frame.height - height) / 2)
    stepBack(frame)
    grid.fill(x: 0, y: top, width: frame.width, height: height, with: theme.paper)
    let rule = String(repeating: theme.rule, count: width)
    grid.draw(rule, x: left, y: top, style: theme.quiet)
    grid.draw(rule, x: left, y: top + height - 1, style: theme.quiet)
    drawMenu(menu, row: top + 1 + air, frame)
  }

  /// What is under the band is there, and asks for nothing. Where no colour is that quiet, it goes.
  private mutating func stepBack(_ frame: PageFrame) {
    let theme = frame.theme
    let canDim = theme.tier == .mono || theme.line.foreground != theme.quiet.foreground
    guard canDim, theme.line.foreground != theme.text.foreground || theme.tier == .mono else {
      return grid.fill(x: 0, y: 0, width: frame.width, height: frame.height, with: theme.paper)
    }
    for y in 0..<frame.height {
      for x in 0..<frame.width {
        grid[x, y].foreground = theme.line.foreground
        grid[x, y].attributes = theme.line.attributes
      }
    }
  }

  mutating func drawTranscript(_ transcript: TranscriptScreen, _ frame: PageFrame) {
    let room = frame.body.count
    let found = transcript.found(in: frame.theme)
    let all = TranscriptWindow(transcript, from: found, room: room, frame: frame)
    for (row, line) in all.shown.enumerated() {
      let (x, y) = (frame.left + line.indent, frame.body.lowerBound + row)
      grid.draw(line.text, x: x, y: y, style: line.style)
      mark(transcript.view.query, found, in: line, x: x, y: y)
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
      drawHint(hints(of: transcript.view, frame.keys), frame)
    }
  }

  private func hints(of view: TranscriptView, _ keys: KeyMap) -> [KeyHint] {
    let pages = [Command.pageUp, .pageDown].compactMap(keys.name).joined(separator: " ")
    var hints = pages.isEmpty ? [] : [KeyHint(key: pages, does: "scroll", rank: 2)]
    hints += keys.hints([(.search, "search")])
    if !view.query.isEmpty { hints += keys.hints([(.searchNext, "next")]) }
    if let key = keys.name(of: .writeOut) {
      hints.append(KeyHint(key: key, does: "write to a file", rank: 3))
    }
    return hints + keys.hints([(.menu, "back")])
  }

  /// What was looked for: the place that was gone to in reverse, the others underlined. Shapes, not
  /// only colours.
  private mutating func mark(
    _ query: String, _ found: TextPosition?, in line: StoryText.Line, x: Int, y: Int
  ) {
    guard !query.isEmpty else { return }
    let letters = Array(line.text)
    for range in TranscriptSearch.ranges(of: query, in: line.text) {
      var style = line.style
      style.attributes.insert(line.holds(found, at: range.lowerBound) ? .reverse : .underline)
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

extension TranscriptScreen {
  /// The place that was gone to in what the page shows, where quotes and dashes may take more bytes
  /// than in what the author typed. Nil where nothing was found, or the reader has scrolled since.
  func found(in theme: Theme) -> TextPosition? {
    guard view.words != nil, let top = view.top, passages.indices.contains(top.passage) else {
      return nil
    }
    let passage = passages[top.passage...top.passage]
    let number = TranscriptSearch.places(of: view.query, in: passage).firstIndex(of: top)
    let shown = theme.show(passages[top.passage].words)
    let ranges = TranscriptSearch.ranges(of: view.query, in: shown)
    guard let number, ranges.indices.contains(number) else { return nil }
    let offset = shown.prefix(ranges[number].lowerBound).utf8.count
    return TextPosition(passage: top.passage, offset: offset)
  }
}

extension StoryText.Line {
  /// Whether the character at an index of the line is the one at a place in the text.
  fileprivate func holds(_ place: TextPosition?, at index: Int) -> Bool {
    guard let place, let position, place.passage == position.passage, index >= lead else {
      return false
    }
    return position.offset + text.prefix(index).dropFirst(lead).utf8.count == place.offset
  }
}

/// The lines of the transcript around a place. Only passages near it are wrapped, so that the
/// length of the whole does not matter.
struct TranscriptWindow: Sendable {
  private(set) var shown: [StoryText.Line] = []
  private(set) var stops = LayoutStops()

  /// - Parameter found: The place to show, where something was looked for and found.
  init(_ transcript: TranscriptScreen, from found: TextPosition?, room: Int, frame: PageFrame) {
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
    var top = (found ?? transcript.view.top).map(text.line(at:)) ?? lastTop
    if isEndShown { top = min(top, lastTop) }
    // No screen begins with the empty line between two passages.
    if text.lines[top].position == nil { top += 1 }
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
