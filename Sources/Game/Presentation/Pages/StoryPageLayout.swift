/// The story page: what was read above, new text under it, choices below.
extension PageLayout {
  mutating func drawPage(_ page: StoryPage, _ frame: PageFrame, showsHint: Bool) {
    drawHeader(page.heading, frame)
    let room = frame.body.count
    // Passages further up than this cannot be on the screen, however long the scene is.
    let first = max(page.passages.startIndex, page.newFrom - room)
    let text = StoryText(page.passages[first...], newFrom: page.newFrom, frame: frame)
    let options = ChoiceLines(page.choices, frame: frame)
    let start = page.continuesFrom.map(text.line(at:)) ?? text.firstNew
    let left = text.lines.count - start
    let tail = options.isEmpty ? 2 : options.lines.count + 1
    if left == 0 || left + tail <= room {
      // Everything new is on the screen, and as much of what was before as fits above it.
      let row = draw(text.lines[max(0, text.lines.count - max(0, room - tail))...], frame)
      drawTail(page, options, at: row == frame.body.lowerBound ? row : row + 1, frame)
    } else {
      let end = text.pageEnd(from: start, room: room - 2)
      let row = draw(text.lines[start..<end], frame)
      stops.continuesAt = text.position(after: end)
      drawMore(at: row + 1, frame)
    }
    if showsHint { drawHint(hints(page), frame) }
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
      grid.draw(line.text, x: frame.left + line.indent, y: row, style: line.style)
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
    cursor = Place(column: frame.left, row: row)
  }

  private func hints(_ page: StoryPage) -> [String] {
    let back = page.canTakeBack ? "   u take back" : ""
    let isAsking = page.mark == .choices && stops.continuesAt == nil
    let first: String
    if isAsking {
      let numbers = page.choices.count == 1 ? "1" : "1–\(min(9, page.choices.count))"
      first = "\(numbers) or arrows and Enter"
    } else {
      first = page.mark == .drive && stops.continuesAt == nil ? "Enter drive" : "Enter go on"
    }
    return [
      "\(first)\(back)   PgUp read back   ? keys", "\(first)\(back)   ? keys", "\(first)   ? keys",
    ]
  }
}

/// The passages of a scene as lines of a page.
struct StoryText: Sendable {
  struct Line: Hashable, Sendable {
    var text: String
    var indent: Int
    var style: TextStyle
    /// Nil for the empty line between passages.
    var position: TextPosition?
  }

  private(set) var lines: [Line] = []
  /// The first line of the new text.
  private(set) var firstNew = 0
  /// One past the last passage.
  private let end: Int

  init(_ passages: ArraySlice<Passage>, newFrom: Int, frame: PageFrame) {
    end = passages.endIndex
    for index in passages.indices {
      if index == newFrom { firstNew = lines.count }
      add(passages[index], index, isNew: index >= newFrom, frame)
    }
    if newFrom >= end { firstNew = lines.count }
  }

  private mutating func add(_ passage: Passage, _ index: Int, isNew: Bool, _ frame: PageFrame) {
    let theme = frame.theme
    let plain = isNew ? theme.text : theme.quiet
    switch passage {
    case .prose(let text): add(text, index, style: plain, frame)
    case .spoken(let text): add(text, index, indent: 2, style: plain, frame)
    case .problem(let text): add(text, index, style: theme.alert, frame)
    case .chosen(let text):
      add(text, index, sign: theme.hasUnicode ? "› " : "> ", style: theme.chosen, frame)
    case .heading(let heading):
      let words = [heading.place ?? heading.chapter, heading.time].compactMap(\.self)
      let rule = String(repeating: theme.rule, count: 3) + " "
      add(words.joined(separator: theme.dot), index, sign: rule, style: theme.quiet, frame)
    }
  }

  private mutating func add(
    _ text: String, _ index: Int, indent: Int = 0, sign: String = "", style: TextStyle,
    _ frame: PageFrame
  ) {
    if !lines.isEmpty { lines.append(Line(text: "", indent: 0, style: style)) }
    let hang = TextWidth.columns(of: sign)
    let wrapped = TextWrap.lines(frame.theme.show(text), width: frame.measure - indent - hang)
    for (number, line) in wrapped.enumerated() {
      lines.append(
        Line(
          text: number == 0 ? sign + line.text : line.text,
          indent: number == 0 ? indent : indent + hang, style: style,
          position: TextPosition(passage: index, offset: line.offset)))
    }
  }

  /// The line that holds a position. A page that was read up to somewhere goes on with the line
  /// that it falls into, however wide lines are now.
  func line(at position: TextPosition) -> Int {
    guard position.passage < end else { return lines.count }
    let after = lines.firstIndex { $0.position.map { $0 > position } ?? false } ?? lines.count
    return lines[..<after].lastIndex { $0.position != nil } ?? 0
  }

  /// One past the last line of a screenful from a line on: between passages if one ends late
  /// enough, else where the screen ends.
  func pageEnd(from start: Int, room: Int) -> Int {
    let full = start + max(1, room)
    guard full < lines.count else { return lines.count }
    let breaks = (start + 1...full).filter { lines[$0].position == nil }
    if let last = breaks.last, (last - start) * 2 >= room { return last }
    return full
  }

  /// Where the text goes on that did not fit before a line.
  func position(after line: Int) -> TextPosition {
    lines[line...].lazy.compactMap(\.position).first ?? TextPosition(passage: end, offset: 0)
  }
}

/// Choices, or lines of a menu, wrapped beside their numbers.
struct ChoiceLines: Sendable {
  struct Line: Hashable, Sendable {
    var text: String
    /// From 0.
    var option: Int
    var isFirst: Bool
  }

  /// Room for the pointer and the number.
  static let indent = 5

  private(set) var lines: [Line] = []

  init(_ choices: [String], frame: PageFrame) {
    for (option, choice) in choices.enumerated() {
      let wrapped = TextWrap.lines(frame.theme.show(choice), width: frame.measure - Self.indent)
      for (number, line) in wrapped.enumerated() {
        lines.append(Line(text: line.text, option: option, isFirst: number == 0))
      }
    }
  }

  var isEmpty: Bool { lines.isEmpty }

  /// The lines to show where not all fit: those around the selected option.
  func window(showing option: Int, room: Int) -> ArraySlice<Line> {
    let room = max(1, room)
    guard lines.count > room else { return lines[...] }
    let first = lines.firstIndex { $0.option == option } ?? 0
    let start = min(max(0, first - room / 2), lines.count - room)
    return lines[start..<start + room]
  }
}
