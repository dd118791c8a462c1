/// What can be typed instead of a number, beside what moves in the story.
enum PlainCommand: Hashable, Sendable {
  case help
  case status
  case history
  /// To a file of that name, or to a new one.
  case transcript(path: String?)
  /// Under a name; every choice is kept without one.
  case save(name: String?)
  case load(name: String?)
  /// From the beginning of one, by its number in the list.
  case chapters(number: Int?)
  case endings

  init?(_ line: String) {
    let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
    let rest = parts.count > 1 ? parts[1].trimmingBlanks : nil
    switch parts.first?.lowercased() {
    case "help", "?": self = .help
    case "status": self = .status
    case "history": self = .history
    case "transcript": self = .transcript(path: rest)
    case "save": self = .save(name: rest)
    case "load": self = .load(name: rest)
    case "chapters", "chapter": self = .chapters(number: rest.map { Int($0) ?? 0 })
    case "endings": self = .endings
    default: return nil
    }
  }
}

extension PlainPlayer {
  private static let help = [
    "Type the number of a choice and press Enter. Other words that are understood:",
    "look: the page again", "back: take back the last choice", "status: what you know of yourself",
    "history: what you chose so far",
    "transcript: write all of it to a file; transcript FILE for one of your own",
    "save NAME: keep this place under a name; every choice is saved without one",
    "load: the saved games; load NAME or load NUMBER: go on with one",
    "chapters: those that were reached; chapters NUMBER: begin there again",
    "endings: those that were seen", "skip: in a drive, let him drive", "quit: leave, saved",
  ]

  /// Does what a command says; false where there is none.
  mutating func obey(_ command: PlainCommand?) -> Bool {
    switch command {
    case nil: return false
    // Where they lead elsewhere, that has been done.
    case .load, .chapters: break
    case .endings: tellEndings()
    case .save(let name): saveGame(named: name)
    case .help: list(Self.help)
    case .status: tellStatus()
    case .history: tellHistory()
    case .transcript(let path): tellTranscript(path)
    }
    return true
  }

  private mutating func saveGame(named name: String?) {
    guard let name else {
      keep()
      if let store { say(store.keepsNoGame ?? "Saved. Every choice is.") }
      return
    }
    var record = game.saved(isOver: false)
    record.label = String(name.prefix(Self.nameLengthMax))
    if let words = keep(record) { say(words) }
  }

  private static let nameLengthMax = 40

  /// Goes on with a saved game, by its name or its number in the list. False if it does not.
  mutating func loadGame(named name: String?) -> Bool {
    let slots = store?.shelf.saves ?? []
    if slots.isEmpty {
      say("Nothing is saved under a name yet.")
      return false
    }
    guard let name else {
      list(slots, hint: "Type load and a number or a name.") { slot in
        [
          slot.name, slot.heading.chapter, slot.heading.time ?? slot.heading.place, slot.damage,
        ]
      }
      return false
    }
    let number = Int(name).flatMap { slots.indices.contains($0 - 1) ? slots[$0 - 1] : nil }
    guard let slot = slots.first(where: { $0.name.lowercased() == name.lowercased() }) ?? number
    else {
      say("No saved game is called '\(name)'.")
      return false
    }
    return loadUnlessDriving(slot.id)
  }

  private mutating func loadUnlessDriving(_ slot: SavedSlot.ID) -> Bool {
    guard game.sequence == nil else {
      say("A drive is on: type back first, which takes it back.")
      return false
    }
    return load(slot)
  }

  /// Begins a chapter that was reached as it began the last time; without a number, lists them.
  /// False if nothing begins.
  mutating func beginChapter(_ number: Int?) -> Bool {
    let chapters = store?.shelf.chapters ?? []
    if chapters.isEmpty {
      say("No chapter has been reached yet.")
      return false
    }
    guard let number, chapters.indices.contains(number - 1) else {
      list(chapters, hint: "Type chapters and a number to begin there again.") { slot in
        [slot.heading.chapter ?? slot.name, slot.heading.time ?? slot.heading.place]
      }
      return false
    }
    return loadUnlessDriving(chapters[number - 1].id)
  }

  private func tellEndings() {
    let seen = chronicle.endings
    if seen.isEmpty { return say("No ending has been seen yet.") }
    let rest = endingsInAll - seen.count
    list(seen.map { "\($0)." } + [rest > 0 ? "\(rest) more, not seen yet." : "These are all."])
  }

  /// Numbered lines of words about saved games, and one that says what to do with the numbers.
  private func list(
    _ slots: [SavedSlot], hint: String, _ words: (SavedSlot) -> [String?]
  ) {
    let lines = slots.enumerated().map { index, slot in
      "\(index + 1). " + words(slot).compactMap(\.self).joined(separator: ", ")
    }
    list(lines + [hint])
  }

  private func list(_ lines: [String]) {
    for line in lines.dropLast() { write(line) }
    say(lines[lines.count - 1])
  }

  private func tellStatus() {
    let rows = StoryWords.status(of: game.reading.story)
    if rows.isEmpty { return say("The story says nothing of that.") }
    list(rows.map(\.plainWords))
  }

  private func tellHistory() {
    var lines: [String] = []
    for passage in game.reading.passages {
      switch passage {
      case .heading(let heading):
        lines.append(passage.words.isEmpty ? heading.chapter ?? "" : passage.words + ":")
      case .chosen(let text): lines.append("- " + text)
      case .prose, .spoken, .problem: break
      }
    }
    // A place where nothing was chosen is not told.
    let told = zip(lines, lines.dropFirst() + [""]).filter {
      $0.hasPrefix("- ") || $1.hasPrefix("- ")
    }
    if told.isEmpty { return say("Nothing has been chosen yet.") }
    list(told.map(\.0))
  }

  private func tellTranscript(_ path: String?) {
    let passages = game.reading.passages
    let isText = path?.lowercased().hasSuffix(".txt") == true
    let text =
      isText
      ? TranscriptText.plain(passages, title: book.title, width: width)
      : TranscriptText.markdown(passages, title: book.title)
    say(host.writeOut(text, path))
  }
}

extension StatusRow {
  /// The row as words alone: `Heat: 60 of 100, hunted.`
  var plainWords: String {
    let number = gauge.map { "\($0.value) of \($0.full)" }
    let parts = [number, words.isEmpty ? nil : words].compactMap(\.self).joined(separator: ", ")
    return label.isEmpty ? parts : "\(label): \(parts)"
  }
}
