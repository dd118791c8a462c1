import Engine

/// A play session as a value: what the reader sees and has done. Events go in, effects come out;
/// keys, clocks, files and screens are the host's.
struct PlaySession: Sendable {
  enum Screen: Hashable, Sendable {
    case title
    case card
    case page
    case drive(sequence: String)
    case end
  }

  let book: Book
  let seed: Int32
  var settings = Settings()
  /// Who set what, for the settings screen.
  var settingsSources: [SettingsField: SettingsStore.Source] = [:]
  /// What is remembered across games.
  var chronicle = Chronicle()
  /// Whether there are saved games and chapters to list.
  var hasSaves = false
  var hasChapters = false

  var screen = Screen.title
  /// What lies over the screen, the topmost last.
  var layers: [Layer] = []
  var playing: Playing?
  var notice: String?
  /// The game that the title offers to go on with.
  var resumable: Playing?
  var shelf = Shelf()
  var selection = 0
  /// Where the screen begins, in a page longer than the screen.
  var continuesFrom: TextPosition?
  var stops = LayoutStops()
  /// The page's own, while something lies over it.
  var stopsOfPage = LayoutStops()
  /// Whether all that is new on the page was read before.
  var wasReadBefore = false
  /// What the story says of itself now, in its own functions.
  var status: [StatusRow] = []
  var reasons: [String] = []
  var endingsInAll = 0

  /// Begins at the title. The resumable game is one that was replayed
  /// (`Playing.init(_:replaying:)`).
  init(_ book: Book, seed: Int32, resumable: Playing? = nil, notice: String? = nil) {
    self.book = book
    self.seed = seed
    self.resumable = resumable
    self.notice = notice
  }

  /// Begins in a game, without a title.
  init(_ book: Book, at game: Playing, notice: String?) {
    self.init(book, seed: game.seed)
    begin(game)
    if game.place.stop == .start { playing?.turn() }
    // A drive begins when the reader goes on to it.
    var isAtDrive = false
    if case .call = playing?.place.stop { isAtDrive = playing?.reading.pageHasText == false }
    if !isAtDrive { _ = arrive() }
    self.notice = notice
  }

  /// The game as it is to be kept; nil before there is one.
  var saved: GameRecord? { playing?.saved(isOver: screen == .end) }

  mutating func handle(_ event: SessionEvent) -> [SessionEffect] {
    let told = notice
    let effects = react(to: event)
    // A key that does nothing else takes away what was told.
    return effects.isEmpty && notice != told ? [.show] : effects
  }

  private mutating func react(to event: SessionEvent) -> [SessionEffect] {
    switch event {
    case .key(let key): return press(key)
    case .laidOut(let stops):
      self.stops = stops
      if layers.isEmpty { stopsOfPage = stops }
      return []
    case .notice(let text):
      notice = text
      return [.show]
    case .passed(let milliseconds):
      playing?.milliseconds += milliseconds
      return []
    case .leave: return leave()
    case .driveFinished(let report): return finishDrive(report)
    case .driveFailed(let reason): return failDrive(reason)
    case .wheel(let step): return turnWheel(step)
    case .shelf(let shelf):
      self.shelf = shelf
      hasSaves = !shelf.saves.isEmpty
      hasChapters = !shelf.chapters.isEmpty
      clampSelection()
      return [.show]
    case .gameRead(let record): return begin(with: record)
    case .command, .choose:
      notice = nil
      // Keys belong to the drive while it has the screen.
      if case .drive = screen { return [] }
      return layers.isEmpty ? handleOnScreen(event) : handleOnLayer(event)
    }
  }

  private mutating func press(_ key: Key) -> [SessionEffect] {
    if case .drive = screen { return [] }
    if case .click(let column, let row) = key {
      guard let target = stops.targets.first(where: { $0.contains(column: column, row: row) })
      else { return [] }
      return click(target)
    }
    if let effects = take(key) { return effects }
    return SessionEvent(key, settings.keys).map { handle($0) } ?? []
  }

  private mutating func click(_ target: ClickTarget) -> [SessionEffect] {
    guard let option = target.option else { return handle(.accept) }
    guard list != nil else { return handle(.choose(option + 1)) }
    // A line of a list is selected first, and taken when it is clicked again.
    let isSelected = layers.last?.selection == option
    layers[layers.count - 1].selection = option
    return isSelected ? handle(.accept) : [.show]
  }

  /// The wheel scrolls what came before, and moves in menus. It never turns a page.
  private mutating func turnWheel(_ step: Int) -> [SessionEffect] {
    let line: SessionEvent = step < 0 ? .up : .down
    if case .transcript = overlay {
      for _ in 0..<2 {
        let target = step < 0 ? stops.lineUp : stops.lineDown
        if target == nil { break }
        _ = handle(line)
      }
      return handle(line)
    }
    if overlay != nil || optionCount > 0, step > 0 || screen != .page { return handle(line) }
    return step < 0 && screen == .page ? handle(.pageUp) : []
  }
}


// MARK: - Screens

extension PlaySession {
  private mutating func handleOnScreen(_ event: SessionEvent) -> [SessionEffect] {
    switch event {
    case .choose(let number): return choose(number - 1)
    case .command(let command): return perform(command)
    default: preconditionFailure("`handle` keeps \(event) to itself")
    }
  }

  private mutating func perform(_ command: Command) -> [SessionEffect] {
    switch command {
    case .up: return select(by: -1)
    case .down: return select(by: 1)
    case .accept: return accept()
    case .takeBack: return takeBack()
    case .redo: return redo()
    case .pageDown: return screen == .page && stops.continuesAt != nil ? accept() : []
    case .menu: return open(.menu)
    default: return performAnywhere(command)
    }
  }

  /// M. Brysbaert, 2019: silent reading of English fiction is about 260 words a minute; a screen is
  /// slower.
  private static let usualWordsPerMinute = 200

  /// The commands that mean the same on every screen and on most of what lies over it.
  mutating func performAnywhere(_ command: Command) -> [SessionEffect] {
    switch command {
    case .help: return open(.help)
    case .settings: return open(.settings)
    case .keyLine:
      settings.showsKeyLine.toggle()
      return [.keepSettings(settings), .show]
    case .autoAdvance:
      settings.autoAdvance = settings.autoAdvance == nil ? Self.usualWordsPerMinute : nil
      notice = settings.autoAdvance == nil ? "Pages wait for a key." : "Pages turn by themselves."
      return [.keepSettings(settings), .show]
    case .load:
      return hasSaves
        ? [.readShelf] + open(.saves(isSaving: false))
        : tell("Nothing is saved under a name yet.")
    case .pageUp, .transcript: return playing == nil ? [] : open(.transcript(TranscriptView()))
    case .history: return playing == nil ? [] : openHistory()
    case .save: return playing == nil ? [] : [.readShelf] + open(.saves(isSaving: true))
    case .status:
      if playing == nil { return [] }
      return status.isEmpty ? tell("The story says nothing of this.") : open(.status)
    default: return []
    }
  }

  mutating func tell(_ words: String) -> [SessionEffect] {
    notice = words
    return [.show]
  }

  private mutating func select(by step: Int) -> [SessionEffect] {
    let count = optionCount
    guard count > 0 else { return [] }
    selection = (selection + step + count) % count
    return [.show]
  }

  /// How many lines can be chosen on this screen now.
  private var optionCount: Int {
    switch screen {
    case .title: return titleMenu.items.count
    case .end: return endMenu.items.count
    case .page:
      guard case .choices(let choices) = playing?.place.stop, stops.continuesAt == nil else {
        return 0
      }
      return choices.count
    case .card, .drive: return 0
    }
  }

  private mutating func accept() -> [SessionEffect] {
    switch screen {
    case .title, .end: return choose(selection)
    case .card:
      playing?.turn()
      return arrive()
    case .page: return acceptPage()
    case .drive: return []
    }
  }

  private mutating func acceptPage() -> [SessionEffect] {
    if let next = stops.continuesAt {
      continuesFrom = next
      stops = LayoutStops()
      return [.show]
    }
    switch playing?.place.stop {
    case .choices: return choose(selection)
    case .page, .card, .start:
      playing?.turn()
      return arrive()
    case .call: return startDrive()
    case .ended: return showEnd()
    case nil: preconditionFailure("a page is a page of a game")
    }
  }

  private mutating func choose(_ index: Int) -> [SessionEffect] {
    guard index >= 0, index < optionCount else { return [] }
    switch screen {
    case .title: return run(titleMenu.items[index])
    case .end: return run(endMenu.items[index])
    case .page:
      playing?.choose(index)
      return save() + arrive()
    case .card, .drive: return []
    }
  }

  /// Shows where the reading has come to.
  mutating func arrive() -> [SessionEffect] {
    selection = 0
    continuesFrom = nil
    stops = LayoutStops()
    stopsOfPage = LayoutStops()
    layers = []
    guard let reading = playing?.reading else { preconditionFailure("a game has been begun") }
    noteReading(reading)
    switch reading.place.stop {
    case .card:
      screen = .card
      hasChapters = true
      return saved.map { [.keepChapter($0.trunk), .show] } ?? [.show]
    case .call where !reading.pageHasText: return startDrive()
    case .ended where !reading.pageHasText: return showEnd()
    case .start, .page, .choices, .call, .ended: screen = .page
    }
    return [.show]
  }

  /// Notes whether the new text is new, and that it is not any more.
  private mutating func noteReading(_ reading: Reading) {
    status = StoryWords.status(of: reading.story)
    var isNew = false
    for passage in reading.passages[min(reading.place.pageStart, reading.passages.count)...] {
      guard let words = passage.storyWords else { continue }
      if !chronicle.hasRead(words) { isNew = true }
      chronicle.read(words)
    }
    wasReadBefore = !isNew
  }

  private mutating func showEnd() -> [SessionEffect] {
    screen = .end
    selection = 0
    layers = []
    let story = playing?.reading.story
    let ending = playing?.place.ending
    endingsInAll = book.endings.count
    if let story, let ending {
      reasons = StoryWords.reasons(for: ending, in: story)
      _ = chronicle.see(ending: ending)
    } else {
      reasons = []
    }
    return save() + [.keepChronicle(chronicle), .show]
  }

  func save() -> [SessionEffect] { saved.map { [.save($0)] } ?? [] }

  mutating func leave() -> [SessionEffect] {
    guard let saved else { return [.quit(code: 0)] }
    return [.save(saved), .keepChronicle(chronicle), .quit(code: 0)]
  }

  mutating func takeBack() -> [SessionEffect] {
    guard playing?.canTakeBack == true else {
      return playing == nil ? [] : tell("There is no choice to take back.")
    }
    let taken = playing?.tree.lastDecision.flatMap { playing?.tree.nodes[$0].next }
    playing?.takeBack()
    screen = .page
    let effects = save() + arrive()
    selectChoice(leadingTo: taken)
    return effects
  }

  private mutating func redo() -> [SessionEffect] {
    guard playing?.canRedo == true else {
      return playing == nil ? [] : tell("There is nothing to make again.")
    }
    guard playing?.redo() == true else { return tell(Self.lostRoad) }
    screen = .page
    return save() + arrive()
  }

  private static let lostRoad = "That road cannot be played any more."

  /// Goes to a node of the tree, from the history.
  mutating func go(to node: Int, selecting choice: Int?, turnsToFork: Bool) -> [SessionEffect] {
    guard playing?.go(to: node, turnsToFork: turnsToFork) == true else {
      return tell(Self.lostRoad)
    }
    screen = .page
    let effects = save() + arrive()
    if let choice, choice < optionCount { selection = choice }
    return effects
  }

  /// The reader finds the cursor on what he chose before.
  private mutating func selectChoice(leadingTo node: Int?) {
    guard let node, let choice = playing?.tree.nodes[node].choice, choice < optionCount else {
      return
    }
    selection = choice
  }
}

// MARK: - Beginnings

extension PlaySession {
  /// Whether a game would be lost to another that begins now: it goes among the saved games then.
  private var putsAside: [SessionEffect] {
    let game = playing == nil || screen == .title ? resumable : screen == .end ? nil : playing
    guard game?.hasProgress == true else { return [] }
    return [.putAside]
  }

  mutating func beginAnew() -> [SessionEffect] {
    let effects = putsAside
    var game = Playing(book, seed: seed)
    game.turn()
    playing = game
    resumable = nil
    if !effects.isEmpty { hasSaves = true }
    let shown = arrive()
    if !effects.isEmpty { notice = "The game before is kept among the saved games." }
    return effects + shown
  }

  /// Goes on with a saved game, as far as the story still is the one that was played.
  mutating func begin(with record: GameRecord) -> [SessionEffect] {
    do throws(SaveError) {
      let effects = putsAside
      let (game, words) = try Playing.loaded(book, record)
      begin(game)
      let shown = save() + arrive()
      if let words { notice = words }
      return effects + shown
    } catch {
      return tell("\(error.reason).")
    }
  }

  private mutating func begin(_ game: Playing) {
    for words in game.reading.passages.compactMap(\.storyWords) { chronicle.read(words) }
    playing = game
    resumable = nil
    screen = .page
  }

  /// Goes on with the game that the title offers.
  mutating func resume() -> [SessionEffect] {
    guard let game = resumable else { return [] }
    begin(game)
    return arrive()
  }
}

// MARK: - Drives

extension PlaySession {
  private mutating func startDrive() -> [SessionEffect] {
    guard let sequence = playing?.sequence else {
      return failDrive("The story names no driving sequence.")
    }
    guard book.sequences.contains(sequence) else {
      return failDrive("There is no driving sequence '\(sequence)'.")
    }
    screen = .drive(sequence: sequence)
    layers = []
    return [.show, .startDrive(sequence: sequence)]
  }

  private mutating func finishDrive(_ report: DriveReport) -> [SessionEffect] {
    guard case .call = playing?.place.stop else { return [] }
    playing?.finishDrive(report)
    screen = .page
    return save() + arrive()
  }

  /// The story goes on as if nothing had come of it.
  private mutating func failDrive(_ reason: String) -> [SessionEffect] {
    guard case .call = playing?.place.stop else { return [] }
    playing?.finishDrive(DriveReport(outcome: ""))
    screen = .page
    let effects = save() + arrive()
    notice = reason
    return effects
  }

  /// Runs a knot in the drive: its lines, and what can be answered.
  mutating func driveTalk(_ knot: String) -> DriveTalk {
    playing?.talk(knot) ?? DriveTalk()
  }

  /// Which of a sequence's story flags hold now.
  mutating func driveFlags(_ names: [String]) -> [String] {
    playing?.driveFlags(names) ?? []
  }

  /// Answers the question that is open in the drive, by number from 1.
  mutating func answer(_ number: Int) -> DriveTalk {
    playing?.answer(number) ?? DriveTalk()
  }
}

extension Passage {
  /// What the story said; nil for a choice, a heading or a mistake.
  var storyWords: String? {
    switch self {
    case .prose(let text, _), .spoken(let text): text
    case .chosen, .heading, .problem: nil
    }
  }
}
