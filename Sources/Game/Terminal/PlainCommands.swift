/// What can be typed instead of a number, beside what moves in the story.
enum PlainCommand: Hashable, Sendable {
  case help
  case status
  case history
  /// To a file of that name, or to a new one.
  case transcript(path: String?)

  init?(_ line: String) {
    let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
    switch parts.first?.lowercased() {
    case "help", "?": self = .help
    case "status": self = .status
    case "history": self = .history
    case "transcript": self = .transcript(path: parts.count > 1 ? parts[1] : nil)
    default: return nil
    }
  }
}

extension PlainPlayer {
  private static let help = [
    "Type the number of a choice and press Enter. Other words that are understood:",
    "look: the page again", "back: take back the last choice", "status: what you know of yourself",
    "history: what you chose so far", "transcript: write all of it to a file; transcript FILE for one of your own",
    "save: every choice is saved already", "skip: in a drive, let him drive", "quit: leave, saved",
  ]

  /// Does what a command says; false where there is none.
  func obey(_ command: PlainCommand?) -> Bool {
    switch command {
    case nil: return false
    case .help: list(Self.help)
    case .status: tellStatus()
    case .history: tellHistory()
    case .transcript(let path): tellTranscript(path)
    }
    return true
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
      case .heading(let heading): lines.append(passage.words.isEmpty ? heading.chapter ?? "" : passage.words + ":")
      case .chosen(let text): lines.append("- " + text)
      case .prose, .spoken, .problem: break
      }
    }
    // A place where nothing was chosen is not told.
    let told = zip(lines, lines.dropFirst() + [""]).filter { $0.hasPrefix("- ") || $1.hasPrefix("- ") }
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
