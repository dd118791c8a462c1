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

  enum Overlay: Hashable, Sendable {
    case help
    case menu
    case transcript(top: TextPosition?)
  }

  let book: Book
  var settings = Settings()
  private(set) var screen = Screen.title
  private(set) var overlay: Overlay?
  private(set) var playing: Playing?
  private(set) var notice: String?
  /// The game that the title offers to go on with.
  private(set) var resumable: Playing?
  /// The game before that one.
  private(set) var earlier: Playing?
  let seed: Int32
  private var selection = 0
  private var menuSelection = 0
  /// Where the screen begins, in a page longer than the screen.
  private var continuesFrom: TextPosition?
  private var stops = LayoutStops()
  /// The page's own, while the transcript lies over it.
  private var stopsOfPage = LayoutStops()

  /// Begins at the title. The resumable game is one that was replayed
  /// (`Playing.init(_:replaying:)`).
  init(
    _ book: Book, seed: Int32, resumable: Playing? = nil, earlier: Playing? = nil,
    notice: String? = nil
  ) {
    self.book = book
    self.seed = seed
    self.resumable = resumable
    self.earlier = earlier
    self.notice = notice
  }

  /// Begins in a game, without a title.
  init(_ book: Book, at game: Playing, notice: String?) {
    self.init(book, seed: game.seed)
    playing = game
    if game.place.stop == .start { playing?.turn() }
    screen = .page
    // A drive begins when the reader goes on to it.
    if case .call = game.place.stop {} else { _ = arrive() }
    self.notice = notice
  }

  /// The game as it is to be kept; nil before there is one.
  var saved: GameRecord? { playing?.saved(isOver: screen == .end) }

  mutating func handle(_ event: SessionEvent) -> [SessionEffect] {
    switch event {
    case .key(let key): return SessionEvent(key, settings.keys).map { handle($0) } ?? []
    case .laidOut(let stops):
      self.stops = stops
      if overlay == nil { stopsOfPage = stops }
      return []
    case .notice(let text):
      notice = text
      return [.show]
    case .leave: return leave()
    case .driveFinished(let report): return finishDrive(report)
    case .driveFailed(let reason): return failDrive(reason)
    case .toggleHint:
      settings.showsKeyLine.toggle()
      return [.keepSettings(settings), .show]
    case .up, .down, .accept, .choose, .back, .pageUp, .pageDown, .help, .menu:
      notice = nil
      // Keys belong to the drive while it has the screen.
      if case .drive = screen { return [] }
      return overlay == nil ? handleOnScreen(event) : handleOnOverlay(event)
    }
  }

  // MARK: Screens

  private mutating func handleOnScreen(_ event: SessionEvent) -> [SessionEffect] {
    switch event {
    case .up: return select(by: -1)
    case .down: return select(by: 1)
    case .accept: return accept()
    case .choose(let number): return choose(number - 1)
    case .back: return takeBack()
    case .help: return open(.help)
    case .menu: return openMenu()
    case .pageUp: return playing == nil ? [] : open(.transcript(top: nil))
    case .pageDown: return screen == .page && stops.continuesAt != nil ? accept() : []
    default: preconditionFailure("`handle` keeps \(event) to itself")
    }
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
  private mutating func arrive() -> [SessionEffect] {
    selection = 0
    continuesFrom = nil
    stops = LayoutStops()
    overlay = nil
    guard let reading = playing?.reading else { preconditionFailure("a game has been begun") }
    switch reading.place.stop {
    case .card: screen = .card
    case .call where !reading.pageHasText: return startDrive()
    case .ended where !reading.pageHasText: return showEnd()
    case .start, .page, .choices, .call, .ended: screen = .page
    }
    return [.show]
  }

  private mutating func showEnd() -> [SessionEffect] {
    screen = .end
    selection = 0
    return save() + [.show]
  }

  private func save() -> [SessionEffect] { saved.map { [.save($0)] } ?? [] }

  private mutating func leave() -> [SessionEffect] { save() + [.quit(code: 0)] }

  private mutating func takeBack() -> [SessionEffect] {
    guard playing?.canTakeBack == true else {
      guard playing != nil else { return [] }
      notice = "There is no choice to take back."
      return [.show]
    }
    playing?.takeBack()
    screen = .page
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
    overlay = nil
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

// MARK: - Menus and overlays

extension PlaySession {
  var titleMenu: Menu {
    var items: [Menu.Item] = resumable == nil ? [] : [.resume]
    items.append(.newGame)
    if earlier != nil { items.append(.earlier) }
    return Menu(items: items + [.leave], selection: screen == .title ? selection : 0)
  }

  var endMenu: Menu {
    let items: [Menu.Item] =
      playing?.canTakeBack == true ? [.again, .takeBack, .leave] : [.again, .leave]
    return Menu(items: items, selection: screen == .end ? selection : 0)
  }

  var overlayMenu: Menu {
    var items: [Menu.Item] = [.goOn]
    if playing?.canTakeBack == true { items.append(.takeBack) }
    if playing != nil { items.append(.transcript) }
    return Menu(items: items + [.keys, .leave], selection: menuSelection)
  }

  private mutating func run(_ item: Menu.Item) -> [SessionEffect] {
    switch item {
    case .resume:
      playing = resumable
      return arrive()
    case .earlier:
      playing = earlier
      return [.takeEarlier] + arrive()
    case .newGame, .again:
      let keeps = item == .newGame && resumable?.hasProgress == true
      var game = Playing(book, seed: seed)
      game.turn()
      playing = game
      return (keeps ? [.putEarlier] : []) + arrive()
    case .goOn:
      overlay = nil
      return [.show]
    case .takeBack: return takeBack()
    case .transcript: return open(.transcript(top: nil))
    case .keys: return open(.help)
    case .leave: return leave()
    }
  }

  private mutating func open(_ overlay: Overlay) -> [SessionEffect] {
    self.overlay = overlay
    return [.show]
  }

  private mutating func openMenu() -> [SessionEffect] {
    menuSelection = 0
    return open(.menu)
  }

  private mutating func handleOnOverlay(_ event: SessionEvent) -> [SessionEffect] {
    switch overlay {
    case .menu: return handleOnMenu(event)
    case .transcript: return scroll(event)
    case .help, nil:
      // Any key closes the help.
      overlay = nil
      return [.show]
    }
  }

  private mutating func handleOnMenu(_ event: SessionEvent) -> [SessionEffect] {
    var menu = overlayMenu
    switch event {
    case .up, .down:
      menu.move(by: event == .up ? -1 : 1)
      menuSelection = menu.selection
      return [.show]
    case .accept: return run(menu.items[menu.selection])
    case .choose(let number):
      return menu.items.indices.contains(number - 1) ? run(menu.items[number - 1]) : []
    case .help: return open(.help)
    default:
      overlay = nil
      return [.show]
    }
  }

  private mutating func scroll(_ event: SessionEvent) -> [SessionEffect] {
    let target: TextPosition?
    switch event {
    case .up: target = stops.lineUp
    case .pageUp: target = stops.pageUp
    case .down: target = stops.lineDown
    case .pageDown: target = stops.pageDown
    case .help: return open(.help)
    default:
      overlay = nil
      return [.show]
    }
    if let target { return open(.transcript(top: target)) }
    // Beyond the last line is the page itself.
    if event == .down || event == .pageDown { overlay = nil }
    return [.show]
  }
}

// MARK: - What is to be seen

extension PlaySession {
  var model: ScreenModel {
    ScreenModel(base: base, overlay: overlayModel, notice: notice, showsHint: settings.showsKeyLine)
  }

  private var base: ScreenModel.Base {
    switch screen {
    case .title:
      .title(
        TitleScreen(
          title: book.title, menu: titleMenu, resumePoint: resumable?.place.heading,
          earlierPoint: earlier?.place.heading, hasCity: book.hasCity))
    case .card: .card(playing?.place.heading ?? SceneHeading())
    case .page: .page(page)
    case .drive(let sequence): .drive(sequence: sequence)
    case .end: .end(end)
    }
  }

  private var overlayModel: ScreenModel.Overlay? {
    switch overlay {
    case .help: .help
    case .menu: .menu(overlayMenu)
    case .transcript(let top):
      .transcript(TranscriptScreen(passages: passagesSeen, top: top))
    case nil: nil
    }
  }

  /// What has been on the screen: a page that is longer than the screen has not been seen to its
  /// end.
  private var passagesSeen: ArraySlice<Passage> {
    let all = playing?.reading.passages ?? []
    guard let next = stopsOfPage.continuesAt else { return all[...] }
    return all[..<min(all.count, next.offset > 0 ? next.passage + 1 : next.passage)]
  }

  private var page: StoryPage {
    guard let reading = playing?.reading else { preconditionFailure("a page is a page of a game") }
    let place = reading.place
    var choices: [String] = []
    let mark: StoryPage.Mark
    switch place.stop {
    case .choices(let offered):
      choices = offered.map(\.text)
      mark = .choices
    case .call: mark = .drive
    case .ended: mark = .end
    case .start, .card, .page: mark = .more
    }
    return StoryPage(
      heading: place.heading, passages: reading.passages[place.sceneStart...],
      newFrom: place.pageStart, continuesFrom: continuesFrom, choices: choices,
      selection: selection, mark: mark, canTakeBack: playing?.canTakeBack == true)
  }

  private var end: EndScreen {
    let place = playing?.place ?? Reading.Place()
    return EndScreen(
      title: book.title, ending: place.ending, chapter: place.heading.chapter,
      wordCount: place.wordCount, choiceCount: place.choiceCount, driveCount: place.driveCount,
      hasFailed: place.hasFailed, menu: endMenu)
  }
}
