import Engine

/// The whole game as lines of text: for screen readers, pipes, and terminals that can do no more.
///
/// Nothing is drawn, redrawn or said twice; every question is a numbered list and a prompt, and the
/// number 1 always answers it.
struct PlainPlayer {
  /// Its streams, as functions, so that a test can be one.
  struct Host {
    /// A line of input without its end; nil when there is no more.
    var readLine: () -> String?
    var write: (String) -> Void
    /// Nil for a sequence that cannot be driven; asked which of its flags the story has set.
    var makeDrive:
      (_ sequence: String, _ flagsHeld: ([String]) -> [String]) -> (any BeatDriving)?
  }

  private let book: Book
  private let seed: Int32
  private let host: Host
  private let width: Int
  private let hasUnicode: Bool
  private var store: SaveStore?
  /// What is played instead of what the store holds.
  private let opening: Playing?
  private var game: Playing
  /// How many passages have been told.
  private var told = 0
  private var toldHeading = SceneHeading()
  private var toldSituation: [String] = []

  static let widthDefault = 72
  /// A drive of more beats than this has lost its way.
  private static let beatCountMax = 10_000

  /// A store of nil keeps nothing.
  init(
    _ book: Book, seed: Int32, store: SaveStore?, host: Host, width: Int = widthDefault,
    hasUnicode: Bool = true, opening: Playing? = nil
  ) {
    self.book = book
    self.seed = seed
    self.store = store
    self.host = host
    self.width = width
    self.hasUnicode = hasUnicode
    self.opening = opening
    game = Playing(book, seed: seed)
  }

  /// The columns to wrap at: `$COLUMNS` if it is a sensible number.
  static func width(_ environment: [String: String]) -> Int {
    guard let columns = environment["COLUMNS"].flatMap({ Int($0) }), (20...400).contains(columns)
    else { return widthDefault }
    return columns
  }

  private enum Answer {
    case option(Int)
    case back
    case skip
    case quit
  }

  /// Plays to the end, to `quit` or to the end of the input. Returns the exit code.
  mutating func run() -> Int32 {
    say(book.title)
    guard begin() else { return 0 }
    while true {
      tellNews()
      switch game.place.stop {
      case .start, .page, .card: game.turn()
      case .choices(let choices):
        switch ask(choices.map(\.text)) {
        case .option(let index):
          game.choose(index)
          keep()
        case .back: takeBack()
        case .skip: break
        case .quit:
          keep()
          return 0
        }
      case .call:
        guard drive() else {
          keep()
          return 0
        }
      case .ended:
        tellEnd()
        keep(isOver: true)
        return game.place.hasFailed ? 1 : 0
      }
    }
  }

  /// Finds the game to play; false to leave.
  private mutating func begin() -> Bool {
    if let opening {
      goOn(with: opening)
      return true
    }
    guard let (saved, notice) = store?.load(book),
      let (earlier, otherNotice) = store?.loadEarlier(book)
    else { return true }
    for notice in [notice, otherNotice].compactMap(\.self) { say(notice) }
    let kept = [("Continue", saved), ("Earlier game", earlier)].filter { $0.1 != nil }
    guard !kept.isEmpty else { return true }
    // As on the title page.
    var options = kept.map { Self.words($0.0, $0.1?.place.heading) }
    options.insert("New game", at: saved == nil ? 0 : 1)
    while true {
      switch ask(options + ["Quit"]) {
      case .option(options.count), .skip, .quit: return false
      case .back: say("There is no choice to take back.")
      case .option(let index) where options[index] == "New game":
        if saved?.hasProgress == true, let failure = store?.putEarlier() { say(failure) }
        return true
      case .option(let index):
        let isEarlier = index > 0
        if isEarlier, let failure = store?.takeEarlier() { say(failure) }
        goOn(with: isEarlier ? earlier : saved)
        return true
      }
    }
  }

  private static func words(_ option: String, _ heading: SceneHeading?) -> String {
    let place = [heading?.chapter, heading?.time ?? heading?.place].compactMap(\.self)
    return place.isEmpty ? option : "\(option): \(place.joined(separator: ", "))"
  }

  private mutating func goOn(with kept: Playing?) {
    guard let kept else { return }
    game = kept
    told = game.place.sceneStart
    tellHeading(game.place.heading)
  }

  private mutating func keep(isOver: Bool = false) {
    if let notice = store?.save(game.saved(isOver: isOver)) { say(notice) }
  }

  private mutating func takeBack() {
    guard game.canTakeBack else { return say("There is no choice to take back.") }
    game.takeBack()
    tellPageAgain()
  }

  private mutating func tellPageAgain() {
    told = max(game.place.sceneStart, game.place.pageStart)
    tellHeading(game.place.heading)
    tellNews()
  }
}

// MARK: - Telling

extension PlainPlayer {
  /// A paragraph, wrapped, with an empty line after it.
  private func say(_ text: String) {
    let shown = hasUnicode ? text : AsciiText.fold(text)
    let lines = TextWrap.lines(shown, width: width).map(\.text)
    host.write(lines.joined(separator: "\n") + "\n\n")
  }

  /// Everything that was read and not told yet.
  private mutating func tellNews() {
    for passage in game.reading.passages[min(told, game.reading.passages.count)...] {
      switch passage {
      case .prose(let text, let style): say(style.speaker.map { "\($0): \(text)" } ?? text)
      case .spoken(let text), .problem(let text): say(text)
      case .heading(let heading): tellHeading(heading)
      // The reader has just chosen it.
      case .chosen: break
      }
    }
    told = game.reading.passages.count
  }

  private mutating func tellHeading(_ heading: SceneHeading) {
    var heading = heading
    // What shines there is for eyes.
    heading.light = nil
    if heading == toldHeading { return }
    if let chapter = heading.chapter, chapter != toldHeading.chapter { say(chapter) }
    let place = [heading.place, heading.time].compactMap(\.self).joined(separator: ". ")
    if !place.isEmpty { say(place + ".") }
    toldHeading = heading
  }

  private func tellEnd() {
    let place = game.place
    if place.hasFailed { return }
    say(place.ending.map { "An ending: \($0)." } ?? "The end.")
    func count(_ number: Int, _ one: String, _ many: String) -> String {
      "\(number) \(number == 1 ? one : many)"
    }
    let words = count(place.wordCount, "word", "words")
    say("\(words) read, \(count(place.choiceCount, "choice", "choices")) made.")
  }
}

// MARK: - Asking

extension PlainPlayer {
  private static let help = """
    Type the number of a choice and press Enter. Other words that are understood: look (the page \
    again), back (take back the last choice), save, quit (saves first), help.
    """

  private mutating func ask(_ options: [String]) -> Answer {
    list(options)
    while true {
      host.write("> ")
      guard let line = host.readLine() else {
        host.write("\n")
        return .quit
      }
      let word = line.trimmingBlanks.lowercased()
      switch word {
      case "": continue
      case "help", "?": say(Self.help)
      case "save":
        keep()
        if store != nil { say("Saved. Every choice is.") }
      case "look":
        tellPageAgain()
        list(options)
      case "back", "undo", "u": return .back
      case "skip" where game.sequence != nil: return .skip
      case "quit", "exit", "q": return .quit
      default:
        if let number = Int(word), options.indices.contains(number - 1) {
          host.write("\n")
          return .option(number - 1)
        }
        say("Type a number from 1 to \(options.count), or help.")
      }
    }
  }

  private func list(_ options: [String]) {
    for (index, option) in options.enumerated() {
      let number = "\(index + 1). "
      let shown = hasUnicode ? option : AsciiText.fold(option)
      let lines = TextWrap.lines(shown, width: width - number.count).map(\.text)
      let indent = "\n" + String(repeating: " ", count: number.count)
      host.write(number + lines.joined(separator: indent) + "\n")
    }
  }
}

// MARK: - Driving

extension PlainPlayer {
  /// Drives the sequence that the story calls for, in beats. False to leave the game.
  private mutating func drive() -> Bool {
    guard let name = game.sequence, book.sequences.contains(name),
      var drive = host.makeDrive(name, { game.driveFlags($0) })
    else {
      say("This drive cannot be driven; the story goes on without it.")
      game.finishDrive(DriveReport(outcome: ""))
      return true
    }
    toldSituation = []
    for _ in 0..<Self.beatCountMax {
      if let report = drive.report {
        game.finishDrive(report)
        keep()
        return true
      }
      tellSituation(drive.situation)
      let events: [DriveEvent]
      switch ask(drive.situation.choices) {
      case .option(let index): events = drive.take(index)
      case .skip: events = drive.letHimDrive()
      case .back:
        takeBack()
        return true
      case .quit: return false
      }
      guard tell(events, of: &drive) else { return false }
      for flag in game.driveFlags(drive.storyFlags) { drive.hear(flag: flag) }
    }
    say("The drive does not end; the story goes on without it.")
    game.finishDrive(DriveReport(outcome: ""))
    return true
  }

  /// What still holds is not said again.
  private mutating func tellSituation(_ situation: BeatSituation) {
    for line in situation.lines where !toldSituation.contains(line) { say(line) }
    toldSituation = situation.lines
  }

  /// Tells what happened, and asks what is asked. False to leave the game.
  private mutating func tell(_ events: [DriveEvent], of drive: inout any BeatDriving) -> Bool {
    var question: [String] = []
    for event in events {
      switch event {
      case .radio(let knot), .speak(let knot): _ = game.talk(knot)
      case .say(let text): say(text)
      case .talkOpened(let knot, _): question = game.talk(knot).choices
      case .talkAnswered(_, let answer, _):
        _ = game.answer(answer)
        question = []
      // The situation says what comes of these.
      case .flagSet, .checkpoint, .forkTaken, .seen, .chaseBegan, .chaseLost, .hid, .leftCover,
        .contact, .lightsSwitched, .lap, .tell, .ranWide, .ranRed, .slipped, .ended:
        break
      }
      tellNews()
    }
    if question.isEmpty { return true }
    while true {
      switch ask(question) {
      case .option(let index): return tell(drive.answer(index + 1), of: &drive)
      case .skip: return tell(drive.letHimDrive(), of: &drive)
      case .back: say("A drive is taken back as a whole, when you are driving.")
      case .quit: return false
      }
    }
  }
}
