import Engine

/// Lines that can be gone through, one of them selected: settings, keys, saved games, the history.
struct ListScreen: Hashable, Sendable {
  struct Row: Hashable, Sendable {
    enum Tone: Hashable, Sendable {
      case plain, quiet, heading, marked
    }

    /// A sign before the text, which says what colour says as well.
    enum Sign: Hashable, Sendable {
      case taken, played, open, here, end, warning, seen, unseen
    }

    var sign: Sign?
    /// A first column, as wide as the widest of the list.
    var lead = ""
    var text: String
    /// At the right edge.
    var value = ""
    /// Columns to set it in by.
    var indent = 0
    var tone = Tone.plain
    var gauge: StatusRow.Gauge?
    var isSelectable = true
  }

  var title: String
  /// At the right of the title.
  var note = ""
  var rows: [Row]
  /// Nil where nothing can be selected.
  var selection: Int?
  /// Where nothing can be selected, the first line on the screen.
  var top = 0
  /// Whether values are gone through with left and right.
  var hasChoices = false
  /// A sentence or two on what is selected.
  var foot = ""
  /// What is being typed; nil where nothing is.
  var entry: String?
  /// The keys that matter.
  var hints: [KeyHint] = []
}

extension PlaySession {
  /// What lies on top, if it is a list.
  var list: ListScreen? {
    guard let layer = layers.last else { return nil }
    let selection = layer.selection
    switch layer.kind {
    case .menu, .transcript: return nil
    case .help: return helpList
    case .status: return statusList
    case .settings: return settingsList(selection)
    case .keys: return keysList(selection)
    case .bind(let command): return bindList(command)
    case .history(let rows): return historyList(rows, selection)
    case .saves(let isSaving): return savesList(isSaving: isSaving, selection)
    case .name(let text, _): return nameList(text)
    case .erase(let slot): return eraseList(slot, selection)
    case .chapters: return chaptersList(selection)
    case .endings: return endingsList
    }
  }

  private var statusList: ListScreen {
    let rows = status.map { row in
      ListScreen.Row(
        lead: row.label, text: row.words, gauge: row.gauge, isSelectable: false)
    }
    return ListScreen(
      title: "What you know", rows: rows, top: layers.last?.selection ?? 0,
      hints: [KeyHint(key: "Any key", does: "closes this")])
  }

  private func settingsList(_ selection: Int) -> ListScreen {
    var rows: [ListScreen.Row] = []
    for (title, fields) in Self.settingsGroups {
      rows.append(.init(text: title, tone: .heading, isSelectable: false))
      for field in fields {
        rows.append(.init(text: field.label, value: field.inWords(settings[field]), indent: 2))
      }
    }
    rows.append(.init(text: "Keys", tone: .heading, isSelectable: false))
    rows.append(.init(text: "Every key, and what it does", indent: 2))
    var list = ListScreen(title: "Settings", rows: rows, selection: selection)
    list.hasChoices = true
    if let field = settingsField {
      list.foot = field.meaning(in: settings)
      if let source = settingsSources[field]?.words {
        list.foot += " It is \(source); a change holds until you leave."
      }
    } else {
      list.foot = "Which key does what, and how to change it."
    }
    list.hints = settings.keys.hints([
      (.accept, "change"), (.left, "back"), (.menu, "close"), (.help, "keys"),
    ])
    return list
  }

  private func keysList(_ selection: Int) -> ListScreen {
    let keys = settings.keys
    let rows = Command.allCases.map { command in
      let conflicts = keys.conflicts(of: command)
      return ListScreen.Row(
        sign: conflicts.isEmpty ? nil : .warning,
        text: (command.room == .wheel ? "At the wheel: " : "") + command.words,
        value: keys.keys(of: command).map(\.name).joined(separator: " "))
    }
    var list = ListScreen(title: "Keys", rows: rows, selection: selection)
    let conflicts = keys.conflicts(of: Command.allCases[min(selection, rows.count - 1)])
    list.foot =
      conflicts.first.map { "The same key: \($0.words). The first in this list has it." }
      ?? "1 to 9 choose, Ctrl-C leaves, Ctrl-L draws anew, Ctrl-Z puts the game aside: these stay."
    list.hints = settings.keys.hints([(.accept, "change"), (.erase, "as usual"), (.menu, "close")])
    return list
  }

  private func bindList(_ command: Command) -> ListScreen {
    var list = keysList(Command.allCases.firstIndex(of: command) ?? 0)
    list.foot =
      "Press a key for \"\(command.words)\", or one of its own to take it away. Esc leaves it."
    list.hints = []
    return list
  }

  private func historyList(_ history: [HistoryRow], _ selection: Int) -> ListScreen {
    let rows = history.map { row in
      var line = ListScreen.Row(
        text: row.text, indent: min(row.depth, 8) * 2,
        isSelectable: row.goal != nil)
      switch row.kind {
      case .heading: line.tone = .heading
      case .taken: line.sign = .taken
      case .played:
        line.sign = .played
        line.tone = .quiet
      case .open:
        line.sign = .open
        line.tone = .quiet
      case .stop:
        line.sign = row.isHere ? .here : .end
        line.tone = row.isHere ? .marked : .quiet
      case .end:
        line.sign = row.isHere ? .here : .end
        line.tone = row.isHere ? .marked : .quiet
      }
      return line
    }
    var list = ListScreen(title: "History", rows: rows, selection: selection)
    let count = history.count { $0.kind == .taken }
    let roads = history.count { $0.kind == .stop || $0.kind == .end }
    list.note = "\(count.counted("choice", "choices")), \(roads.counted("road", "roads"))"
    if history.indices.contains(selection) { list.foot = foot(of: history[selection]) }
    list.hints = settings.keys.hints([(.accept, "go there"), (.history, "close"), (.help, "keys")])
    return list
  }

  private func foot(of row: HistoryRow) -> String {
    let place = [row.heading.place, row.heading.time].compactMap(\.self).joined(separator: ", ")
    let does =
      switch row.kind {
      case .heading: ""
      case .taken: "Back to where this was chosen."
      case .played: "Chosen on another road: back to where it was offered."
      case .open: "Never chosen: back to where it was offered."
      case .stop, .end: row.isHere ? "This page." : "Go on with this road."
      }
    return [place.isEmpty ? "" : place + ".", does].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func savesList(isSaving: Bool, _ selection: Int) -> ListScreen {
    var rows = shelf.saves.map { slot in
      ListScreen.Row(
        sign: slot.damage == nil ? nil : .warning, text: slot.name, value: slot.date,
        tone: slot.damage == nil ? .plain : .quiet)
    }
    if isSaving { rows.insert(.init(text: "A new one", tone: .marked), at: 0) }
    var list = ListScreen(
      title: isSaving ? "Save" : "Saved games", rows: rows,
      selection: rows.isEmpty ? nil : selection)
    let index = selection - (isSaving ? 1 : 0)
    if shelf.saves.indices.contains(index) {
      list.foot = foot(of: shelf.saves[index])
    } else {
      list.foot = isSaving ? "The game as it stands, under a name of its own." : "Nothing is saved."
    }
    var hints: [(command: Command, does: String)] = []
    if list.selection != nil { hints.append((.accept, isSaving ? "save here" : "load")) }
    if shelf.saves.indices.contains(index) {
      hints += [(.erase, "remove"), (.writeOut, "write to a file")]
    }
    list.hints = settings.keys.hints(hints + [(.menu, "close")])
    return list
  }

  private func foot(of slot: SavedSlot) -> String {
    if let damage = slot.damage { return "\(damage). It is kept as it is." }
    let place = [slot.heading.chapter, slot.heading.place, slot.heading.time].compactMap(\.self)
    // What is said has its quotes already.
    let words =
      slot.excerpt.map { excerpt in
        excerpt.contains { "\"“”".contains($0) } ? " \(excerpt)" : " “\(excerpt)”"
      } ?? ""
    return
      "\(place.joined(separator: ", ")). \(slot.choiceCount.counted("choice", "choices")).\(words)"
  }

  private func nameList(_ text: String) -> ListScreen {
    ListScreen(
      title: "Save", rows: [], foot: "A name for it; without one it is named after its chapter.",
      entry: text,
      hints: [KeyHint(key: "Enter", does: "save"), KeyHint(key: "Esc", does: "leave it")])
  }

  private func eraseList(_ slot: SavedSlot, _ selection: Int) -> ListScreen {
    ListScreen(
      title: "Remove \"\(slot.name)\"?",
      rows: [.init(text: "Keep it"), .init(text: "Remove it")], selection: selection,
      foot: foot(of: slot), hints: settings.keys.hints([(.accept, "choose"), (.menu, "keep it")]))
  }

  private func chaptersList(_ selection: Int) -> ListScreen {
    let rows = shelf.chapters.map { slot in
      ListScreen.Row(
        sign: slot.damage == nil ? nil : .warning,
        text: slot.heading.chapter ?? slot.name, value: slot.heading.time ?? "")
    }
    var list = ListScreen(
      title: "Chapters", rows: rows, selection: rows.isEmpty ? nil : selection)
    list.foot = "As it began the last time, with everything that had happened until then."
    list.hints = settings.keys.hints([(.accept, "begin there"), (.menu, "close")])
    return list
  }

  /// The endings seen, and as many empty lines as there are others.
  private var endingsList: ListScreen {
    let seen = chronicle.endings
    let rest = max(0, endingsInAll - seen.count)
    var rows = seen.map { ListScreen.Row(sign: .seen, text: $0) }
    rows += (0..<rest).map { _ in
      ListScreen.Row(sign: .unseen, text: "not seen yet", tone: .quiet, isSelectable: false)
    }
    return ListScreen(
      title: "Endings", note: "\(seen.count) of \(seen.count + rest)", rows: rows,
      selection: layers.last?.selection, hints: settings.keys.hints([(.menu, "close")]))
  }
}

extension Int {
  /// Such as "1 choice" or "12,345 words", whatever the locale.
  func counted(_ one: String, _ many: String) -> String {
    "\(withCommas) \(self == 1 ? one : many)"
  }

  var withCommas: String {
    var text = ""
    let digits = String(self)
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return text
  }
}

extension SettingsField {
  /// A value as it is read: without dashes, a number with its unit.
  fileprivate func inWords(_ value: String) -> String {
    if Int(value) != nil {
      switch self {
      case .textSpeed: return value + " letters a second"
      case .autoAdvance: return value + " words a minute"
      case .clock: return value + "%"
      default: break
      }
    }
    return value.split(separator: "-").joined(separator: " ")
  }
}
