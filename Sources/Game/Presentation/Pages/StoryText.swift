/// The passages of a scene as lines of a page.
struct StoryText: Sendable {
  struct Line: Hashable, Sendable {
    var text: String
    var indent: Int
    var style: TextStyle
    var isNew = false
    /// Characters at its beginning that are no words: a sign, a bar.
    var lead = 0
    /// Nil for the empty line between passages.
    var position: TextPosition?
  }

  private(set) var lines: [Line] = []
  /// The first line of the new text.
  private(set) var firstNew = 0
  /// One past the last passage.
  private let end: Int
  private var lastSpeaker: String?

  init(_ passages: ArraySlice<Passage>, newFrom: Int, frame: PageFrame) {
    end = passages.endIndex
    for index in passages.indices {
      if index == newFrom { firstNew = lines.count }
      let first = lines.count
      add(passages[index], index, isNew: index >= newFrom, frame)
      if index >= newFrom { for line in first..<lines.count { lines[line].isNew = true } }
    }
    if newFrom >= end { firstNew = lines.count }
  }

  private mutating func add(_ passage: Passage, _ index: Int, isNew: Bool, _ frame: PageFrame) {
    let theme = frame.theme
    let plain = isNew ? theme.text : theme.quiet
    if case .prose = passage {} else { lastSpeaker = nil }
    switch passage {
    case .prose(let text, let style): add(text, style, index, isNew: isNew, frame)
    case .spoken(let text): add(text, index, Setting(style: plain, indent: 2), frame)
    case .problem(let text): add(text, index, Setting(style: theme.alert, sign: "! "), frame)
    case .chosen(let text):
      let sign = theme.hasUnicode ? "› " : "> "
      add(text, index, Setting(style: theme.chosen, sign: sign), frame)
    case .heading(let heading):
      let words = [heading.place ?? heading.chapter, heading.time].compactMap(\.self)
      let rule = String(repeating: theme.rule, count: 3) + " "
      add(words.joined(separator: theme.dot), index, Setting(style: theme.quiet, sign: rule), frame)
    }
  }

  /// How the lines of a passage stand.
  private struct Setting {
    var style: TextStyle
    var indent = 0
    /// Before the first line; the others hang from it.
    var sign = ""
    /// Before every line.
    var bar = ""
    var isCentred = false
    var isApart = true
  }

  private mutating func add(
    _ text: String, _ dress: PassageStyle, _ index: Int, isNew: Bool, _ frame: PageFrame
  ) {
    let theme = frame.theme
    var setting = Setting(style: isNew ? theme.text : theme.quiet)
    switch dress.form {
    case .thought: setting.style.attributes.insert(.italic)
    case .loud: setting.style.attributes.insert(.bold)
    case .quiet:
      setting.style = theme.quiet
      setting.style.attributes.insert(.italic)
    case .letter:
      setting.indent = 2
      setting.bar = theme.bar + " "
    case .radio:
      setting.indent = 4
      setting.style.attributes.insert(.italic)
    case .sign:
      setting.style.attributes.insert(.bold)
      setting.isCentred = true
    case nil: break
    }
    if let speaker = dress.speaker {
      // Named once for all that one person says without a break.
      if speaker != lastSpeaker {
        var name = Setting(style: isNew ? theme.accent : theme.quiet)
        name.style.attributes.remove(.bold)
        add(speaker.uppercased(), index, name, frame)
        setting.isApart = false
      }
      setting.indent += 2
    }
    lastSpeaker = dress.speaker
    add(text, index, setting, frame)
  }

  private mutating func add(_ text: String, _ index: Int, _ setting: Setting, _ frame: PageFrame) {
    if setting.isApart, !lines.isEmpty {
      lines.append(Line(text: "", indent: 0, style: setting.style))
    }
    let hang = TextWidth.columns(of: setting.sign + setting.bar)
    let measure = frame.measure - setting.indent - hang
    let shown = frame.theme.show(text)
    let wrapped =
      setting.isCentred
      ? TextWrap.balanced(shown, width: measure) : TextWrap.lines(shown, width: measure)
    for (number, line) in wrapped.enumerated() {
      let isFirst = number == 0
      var indent = isFirst || !setting.bar.isEmpty ? setting.indent : setting.indent + hang
      if setting.isCentred { indent += (measure - TextWidth.columns(of: line.text)) / 2 }
      let lead = setting.bar + (isFirst ? setting.sign : "")
      lines.append(
        Line(
          text: lead + line.text, indent: indent, style: setting.style, lead: lead.count,
          position: TextPosition(passage: index, offset: line.offset)))
    }
  }

  /// The line that holds a position. A page that was read up to somewhere goes on with the line
  /// that it falls into, however wide lines are now.
  func line(at position: TextPosition) -> Int {
    guard position.passage < end else { return lines.count }
    let after = lines.firstIndex { $0.position.map { $0 > position } ?? false } ?? lines.count
    guard let found = lines[..<after].last(where: { $0.position != nil })?.position else {
      return 0
    }
    // A speaker's name stands where the words begin.
    return lines.firstIndex { $0.position == found } ?? 0
  }

  /// The first line to show above the new text where so many lines fit: a passage that would lose
  /// its beginning is left out, unless nothing else could stand there.
  func contextStart(linesMax: Int) -> Int {
    let start = max(0, lines.count - max(0, linesMax))
    guard start > 0, start < firstNew else { return start }
    if lines[start - 1].position == nil { return start }
    let next = lines[start..<firstNew].firstIndex { $0.position == nil }
    if let next, next + 1 < firstNew { return next + 1 }
    // Of the only passage above the new text, one line alone is no use.
    let shown = lines[start..<firstNew].count { $0.position != nil }
    return shown < 2 ? firstNew : start
  }

  /// One past the last line of a screenful from a line on: between passages if one ends late
  /// enough, else where the screen ends.
  func pageEnd(from start: Int, room: Int) -> Int {
    let full = start + max(1, room)
    guard full < lines.count else { return lines.count }
    let breaks = (start + 1...full).filter { lines[$0].position == nil }
    if let last = breaks.last, (last - start) * 2 >= room { return last }
    return withoutOrphans(full, from: start)
  }

  /// A screen that ends inside a passage leaves no line of it alone, above the break or below it.
  private func withoutOrphans(_ end: Int, from start: Int) -> Int {
    func isInside(_ line: Int) -> Bool {
      lines.indices.contains(line) && lines[line].position != nil
    }
    guard isInside(end), isInside(end - 1) else { return end }
    if !isInside(end - 2), end - 2 > start { return end - 2 }
    guard !isInside(end + 1) else { return end }
    // One more line goes over, or the whole of three.
    if isInside(end - 3), end - 1 > start { return end - 1 }
    return end - 3 > start ? end - 3 : end
  }

  /// Where the text goes on that did not fit before a line.
  func position(after line: Int) -> TextPosition {
    lines[line...].lazy.compactMap(\.position).first ?? TextPosition(passage: end, offset: 0)
  }
}
