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
    /// Writes a transcript to a file, or to a new one where no path is given; gives the line to
    /// tell.
    var writeOut: (_ text: String, _ path: String?) -> String = { _, _ in "Nothing is written here."
    }
    /// Nil for a sequence that cannot be driven; asked which of its flags the story has set.
    var makeDrive: (_ sequence: String, _ flagsHeld: ([String]) -> [String]) -> (any BeatDriving)?
  }

  let book: Book
  private let seed: Int32
  let host: Host
  let width: Int
  private let hasUnicode: Bool
  private(set) var store: SaveStore?
  private(set) var game: Playing
  /// What was reached, in this game and before.
  private(set) var chronicle = Chronicle()
  /// How many passages have been told.
  private var told = 0
  private let start: Playing?
  private var toldHeading = SceneHeading()
  private var toldSituation: [String] = []
  /// How many passages had been told before it.
  private var toldBefore = 0

  static let widthDefault = 72
  /// A drive of more beats than this has lost its way.
  private static let beatCountMax = 10_000

  /// A store of nil keeps nothing.
  ///
  /// - Parameter start: The game to play; nil to ask the reader for one.
  init(
    _ book: Book, seed: Int32, store: SaveStore?, host: Host, width: Int = widthDefault,
    hasUnicode: Bool = true, start: Playing? = nil
  ) {
    self.book = book
    self.seed = seed
    self.store = store
    self.host = host
    self.width = width
    self.hasUnicode = hasUnicode
    game = Playing(book, seed: seed)
    self.start = start
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
    /// Another game goes on.
    case elsewhere
    case quit
  }

  /// Plays to the end, to `quit` or to the end of the input. Returns the exit code.
  mutating func run() -> Int32 {
    say(book.title)
    recall()
    guard begin() else { return 0 }
    while true {
      tellNews()
      switch game.place.stop {
      case .start, .page: game.turn()
      case .card:
        keepChapter()
        game.turn()
      case .choices(let choices):
        switch ask(choices.map(\.text)) {
        case .option(let index):
          game.choose(index)
          keep()
        case .back: takeBack()
        case .skip, .elsewhere: break
        case .quit:
          leave()
          return 0
        }
      case .call:
        guard drive() else {
          leave()
          return 0
        }
      case .ended:
        tellEnd()
        leave(isOver: true)
        return game.place.hasFailed ? 1 : 0
      }
    }
  }

  private mutating func recall() {
    guard let (known, notice) = store?.chronicle() else { return }
    chronicle = known
    if let notice { say(notice) }
  }

  /// Finds the game to play; false to leave.
  private mutating func begin() -> Bool {
    if let start {
      goOn(with: start)
      return true
    }
    guard let (saved, notice) = store?.load(book) else { return true }
    if let notice { say(notice) }
    let slots = (store?.shelf.saves ?? []).filter { $0.damage == nil }.prefix(Self.slotCountMax)
    guard saved != nil || !slots.isEmpty else { return true }
    // As on the title page.
    let kept = saved.map { [Self.words("Continue", $0.place.heading)] } ?? []
    let options = kept + ["New game"] + slots.map { Self.words($0.name, $0.heading) } + ["Quit"]
    while true {
      switch ask(options) {
      case .elsewhere: return true
      case .option(options.count - 1), .skip, .quit: return false
      case .back: say("There is no choice to take back.")
      case .option(let index):
        if index == 0, saved != nil {
          goOn(with: saved)
          return true
        }
        if saved?.hasProgress == true, let failure = store?.putAside() { say(failure) }
        let slot = index - kept.count - 1
        if slot < 0 { return true }
        if load(slots[slot].id) { return true }
      }
    }
  }

  /// How many saved games are offered.
  private static let slotCountMax = 9

  /// Goes on with a saved game, and says what of it has no place any more.
  mutating func load(_ slot: SavedSlot.ID) -> Bool {
    guard let store else { return false }
    do throws(SaveError) {
      let (game, notice) = try Playing.loaded(book, store.record(of: slot).get())
      if let notice { say(notice) }
      goOn(with: game)
      return true
    } catch {
      say("\(error.reason).")
      return false
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
    toldHeading = SceneHeading()
    tellHeading(game.place.heading)
  }

  /// Keeps a record among the saved games; the line to tell.
  mutating func keep(_ record: GameRecord) -> String? { store?.keep(record, in: nil) }

  mutating func keep(isOver: Bool = false) {
    if let notice = store?.save(game.saved(isOver: isOver)) { say(notice) }
  }

  private mutating func keepChapter() {
    if let notice = store?.keepChapter(game.saved(isOver: false).trunk) { say(notice) }
  }

  private mutating func leave(isOver: Bool = false) {
    keep(isOver: isOver)
    if let notice = store?.keep(chronicle) { say(notice) }
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
  func say(_ text: String) {
    let shown = hasUnicode ? text : AsciiText.fold(text)
    let lines = TextWrap.lines(shown, width: width).map(\.text)
    host.write(lines.joined(separator: "\n") + "\n\n")
  }

  /// A line of a list, wrapped, with none after it.
  func write(_ text: String) {
    let shown = hasUnicode ? text : AsciiText.fold(text)
    let lines = TextWrap.lines(shown, width: width).map(\.text)
    host.write(lines.joined(separator: "\n") + "\n")
  }

  /// Everything that was read and not told yet.
  private mutating func tellNews() {
    for passage in game.reading.passages[min(told, game.reading.passages.count)...] {
      if let words = passage.storyWords { chronicle.read(words) }
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

  private mutating func tellEnd() {
    let place = game.place
    if place.hasFailed { return }
    say(place.ending.map { "An ending: \($0)." } ?? "The end.")
    if let ending = place.ending {
      for reason in StoryWords.reasons(for: ending, in: game.reading.story) { say(reason) }
      _ = chronicle.see(ending: ending)
    }
    let choices = place.choiceCount.counted("choice", "choices")
    say("\(place.wordCount.counted("word", "words")) read, \(choices) made.")
    if endingsInAll > 1, place.ending != nil {
      say("\(chronicle.endings.count) of \(endingsInAll) endings seen.")
    }
  }

  /// How many endings there are to see, as far as is known.
  var endingsInAll: Int { max(book.endings.count, chronicle.endings.count) }
}

// MARK: - Asking

extension PlainPlayer {
  private mutating func ask(_ options: [String]) -> Answer {
    list(options)
    while true {
      host.write("> ")
      guard let line = host.readLine() else {
        host.write("\n")
        return .quit
      }
      let words = line.trimmingBlanks
      let word = words.lowercased()
      let command = PlainCommand(words)
      switch command {
      case .load(let name) where loadGame(named: name): return .elsewhere
      case .chapters(let number) where beginChapter(number): return .elsewhere
      default: break
      }
      if obey(command) { continue }
      switch word {
      case "": continue
      case "look":
        if toldSituation.isEmpty { tellPageAgain() } else { tellSituationAgain() }
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
    defer { toldSituation = [] }
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
      case .elsewhere: return true
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
    toldBefore = told
  }

  /// At the wheel what counts is where he is now, and what was said there.
  private mutating func tellSituationAgain() {
    toldSituation.forEach(say)
    told = toldBefore
    tellNews()
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
      case .elsewhere: return true
      case .back: say("A drive is taken back as a whole, when you are driving.")
      case .quit: return false
      }
    }
  }
}
