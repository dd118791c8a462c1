import Engine

/// A game in progress: a reading, and the tree of steps that led to where it stands.
struct Playing: Sendable {
  var reading: Reading
  let book: Book
  let seed: Int32
  private(set) var tree = GameTree()
  /// Pages turned since the last step.
  private(set) var turns = 0
  /// How long it has been played, as far as the host has told.
  var milliseconds = 0
  /// By node of the tree: what was met there, as far as it has been seen.
  private(set) var crossings: [Int: Crossing] = [:]
  /// What was said in the drive that runs: kept apart, for only a finished drive is saved.
  private var driveSteps: [PlayStep] = []
  private var isTalkOpen = false
  /// The reading as the drive found it, once somebody has spoken in it.
  private var readingBeforeTalk: Reading?
  /// Where the first step was taken, if it was not the story's beginning.
  private let origin: StandingGame?
  /// Where each choice on the way here was offered, the first one first.
  private var checkpoints: [Checkpoint] = []

  private struct Checkpoint {
    /// Nil where it is so long ago that playing up to it again is better than keeping it.
    var reading: Reading.Checkpoint?
    let turns: Int
  }

  /// What a step has led to.
  struct Crossing: Hashable, Sendable {
    enum Fork: Hashable, Sendable {
      case choices([String])
      case drive(sequence: String)
      case end(ending: String?)
    }

    var heading: SceneHeading
    var fork: Fork
  }

  static let keptCheckpointCountMax = 200
  /// A replay that turns more pages than this between two steps has lost its way.
  private static let replayTurnCountMax = 10_000

  init(_ book: Book, seed: Int32) {
    self.book = book
    self.seed = seed
    origin = nil
    reading = Reading(book.newStory(seed: seed))
  }

  /// Begins with a story that the host has led somewhere and changed.
  init(_ book: Book, seed: Int32, with story: Story) {
    self.book = book
    self.seed = seed
    reading = Reading(story)
    origin = Self.standing(reading, book)
  }

  /// Goes on where a game stands, with what the story has no place for any more.
  private init(
    _ book: Book, seed: Int32, at standing: StandingGame, losses: inout [SavedGame.Loss]
  ) throws(SaveError) {
    var story = book.newStory(seed: seed)
    do throws(SavedGameError) {
      losses = try story.restore(standing.story, title: book.identity.name)
    } catch {
      throw .uncarried
    }
    self.book = book
    self.seed = seed
    let isMoved = losses.contains(where: \.movesReader)
    reading = Reading(story, standing: standing.page, isMoved: isMoved)
    let origin = losses.isEmpty ? standing : Self.standing(reading, book)
    // As it will be when it is loaded again.
    if isMoved { reading = Reading(reading.story, standing: origin.page, isMoved: false) }
    self.origin = origin
    noteCrossing()
  }

  private static func standing(_ reading: Reading, _ book: Book) -> StandingGame {
    StandingGame(
      story: SavedGame(reading.story, title: book.identity.name), page: reading.standing)
  }

  var place: Reading.Place { reading.place }

  /// The sequence that the story calls for, if it stands in such a call.
  var sequence: String? {
    guard case .call(let request) = place.stop, case .text(let name) = request.arguments.first
    else { return nil }
    return name
  }

  mutating func turn() {
    reading.turn()
    turns += 1
    noteCrossing()
  }

  mutating func choose(_ index: Int) {
    checkpoints.append(Checkpoint(reading: reading.checkpoint, turns: turns))
    let old = checkpoints.count - 1 - Self.keptCheckpointCountMax
    if old >= 0 { checkpoints[old].reading = nil }
    reading.choose(index)
    move([.choose(index)])
  }

  /// Ends the drive that the story waits for.
  mutating func finishDrive(_ report: DriveReport) {
    guard case .call = place.stop else { preconditionFailure("a drive ends in its call") }
    reading.withStory { $0.closeDrive(report) }
    reading.countDrive()
    reading.resume(returning: .text(report.outcome))
    let steps = driveSteps + [.drive(report)]
    endTalk()
    move(steps)
  }

  private mutating func endTalk() {
    driveSteps = []
    isTalkOpen = false
    readingBeforeTalk = nil
  }

  private mutating func move(_ steps: [PlayStep]) {
    if tree.isFull {
      // Its nodes are numbered anew.
      tree = tree.trunk
      crossings = [:]
    }
    tree.advance(steps)
    turns = 0
    noteCrossing()
  }

  private mutating func noteCrossing() {
    if let crossing = Crossing(place, sequence: sequence) { crossings[tree.current] = crossing }
  }

  /// The game to keep. It is over when its reader has seen the end, not when the story has come to
  /// it.
  func saved(isOver: Bool) -> GameRecord {
    GameRecord(
      story: book.identity, seed: seed, tree: tree, turns: turns, isOver: isOver,
      milliseconds: milliseconds, origin: origin,
      standing: Self.standing(readingBeforeTalk ?? reading, book))
  }
}

extension Playing.Crossing {
  /// Nil in the middle of a text.
  init?(_ place: Reading.Place, sequence: String?) {
    heading = place.heading
    switch place.stop {
    case .choices(let choices): fork = .choices(choices.map(\.text))
    case .call: fork = .drive(sequence: sequence ?? "")
    case .ended: fork = .end(ending: place.ending)
    case .start, .page, .card: return nil
    }
  }
}

// MARK: - Back and forth in the tree

extension Playing {
  var canTakeBack: Bool { tree.lastDecision != nil }

  /// Goes back to where the last choice was offered.
  mutating func takeBack() {
    guard let decision = tree.lastDecision, let last = checkpoints.last else { return }
    guard let earlier = last.reading else {
      _ = go(to: decision)
      return
    }
    checkpoints.removeLast()
    tree.go(to: decision)
    turns = last.turns
    endTalk()
    reading.restore(earlier)
    noteCrossing()
  }

  var canRedo: Bool { tree.nodes[tree.current].next != nil }

  /// Makes the step again that was taken back last. False, and nothing changes, if it cannot be
  /// played: only a file that somebody has written by hand leads there.
  mutating func redo() -> Bool {
    guard let next = tree.nodes[tree.current].next else { return false }
    var game = self
    game.endTalk()
    for step in tree.nodes[next].steps {
      guard (try? game.replay(step)) != nil else { return false }
    }
    self = game
    return true
  }

  /// Goes to any node of the tree and turns pages up to its decision, if it has one. False, and
  /// nothing changes, if it cannot be played.
  mutating func go(to node: Int, turnsToFork: Bool = true) -> Bool {
    do throws(SaveError) {
      var game = try started()
      game.tree.go(to: node)
      try game.replayPath()
      if turnsToFork { try game.turnToFork() }
      self = game
      return true
    } catch {
      return false
    }
  }

  /// The game as it began, with the tree as it is now.
  private func started() throws(SaveError) -> Playing {
    var game: Playing
    if let origin {
      var losses: [SavedGame.Loss] = []
      game = try Playing(book, seed: seed, at: origin, losses: &losses)
      guard losses.isEmpty else { throw .astray }
    } else {
      game = Playing(book, seed: seed)
    }
    game.tree = tree
    game.crossings = crossings
    game.milliseconds = milliseconds
    return game
  }

  /// Plays from the root to the current node.
  private mutating func replayPath() throws(SaveError) {
    let steps = tree.steps
    tree.go(to: GameTree.root)
    for step in steps { try replay(step) }
  }

  /// Meets again whatever of the tree has not been met since the game was loaded. O(nodes).
  mutating func survey() {
    guard tree.nodes.indices.contains(where: { crossings[$0] == nil }), var scout = try? started()
    else { return }
    scout.tree.go(to: GameTree.root)
    try? scout.turnToFork()
    var pending = scout.tree.nodes[GameTree.root].children.reversed().map {
      (node: $0, from: scout.reading.checkpoint)
    }
    while let (node, checkpoint) = pending.popLast() {
      scout.reading.restore(checkpoint)
      scout.endTalk()
      scout.tree.go(to: scout.tree.nodes[node].parent ?? GameTree.root)
      scout.checkpoints = []
      // A branch that cannot be played any more stays unmet.
      guard (try? scout.replaySteps(of: node)) != nil else { continue }
      let here = scout.reading.checkpoint
      pending += scout.tree.nodes[node].children.reversed().map { (node: $0, from: here) }
    }
    crossings = scout.crossings
  }

  /// Forgets the roads that cannot be played any more; gives how many steps that were. O(nodes).
  fileprivate mutating func dropLostRoads() -> Int {
    survey()
    let way = Set(tree.path(to: tree.current))
    let (kept, numbers) = tree.keeping { crossings[$0] != nil || way.contains($0) }
    defer { tree = kept }
    crossings = Dictionary(
      uniqueKeysWithValues: crossings.compactMap { node, crossing in
        numbers[node].map { ($0, crossing) }
      })
    return tree.nodes.count - kept.nodes.count
  }

  private mutating func replaySteps(of node: Int) throws(SaveError) {
    for step in tree.nodes[node].steps { try replay(step) }
    try turnToFork()
  }
}

// MARK: - Talk during a drive

extension Playing {
  /// Runs a knot beside the story that waits for its drive: radio, the people in the car, a
  /// question. A knot that the story lacks says nothing.
  mutating func talk(_ knot: String) -> DriveTalk {
    if readingBeforeTalk == nil { readingBeforeTalk = reading }
    driveSteps.append(.talk(knot: knot))
    let isQuestionOpen = isTalkOpen
    let talk = reading.withStory { $0.speak(knot, isQuestionOpen: isQuestionOpen) }
    if !talk.choices.isEmpty { isTalkOpen = true }
    for line in talk.lines { reading.add(.spoken(line)) }
    return talk
  }

  /// Answers the question that is open, by number from 1; nothing happens if there is no such
  /// answer.
  mutating func answer(_ number: Int) -> DriveTalk {
    guard isTalkOpen else { return DriveTalk() }
    guard let (taken, talk) = reading.withStory({ $0.answerTalk(number) }) else {
      return DriveTalk()
    }
    driveSteps.append(.answer(number))
    isTalkOpen = !talk.choices.isEmpty
    reading.add(.chosen(taken))
    for line in talk.lines { reading.add(.spoken(line)) }
    return talk
  }
}

// MARK: - Loading

extension Playing {
  /// Whether there is something in the game that its reader would miss.
  var hasProgress: Bool { tree.nodes.count > 1 || origin != nil }

  /// Goes on with a saved game, and gives a line to tell if the story was edited since.
  ///
  /// It is played again, choice by choice, if that leads to where it stood; roads that cannot be
  /// played any more are dropped then. Else it is carried over and begins there: what was chosen
  /// before can be neither read nor taken back.
  static func loaded(
    _ book: Book, _ saved: GameRecord
  ) throws(SaveError) -> (game: Playing, notice: String?) {
    let again = try? Playing(book, replaying: saved)
    if let again, saved.story.digest == book.identity.digest { return (again, nil) }
    var losses: [SavedGame.Loss] = []
    let carried = try? Playing(book, seed: saved.seed, at: saved.standing, losses: &losses)
    let isMoved = losses.contains(where: \.movesReader)
    if var again, again.stands(as: saved.standing.page, isMoved ? nil : carried) {
      let droppedCount = again.dropLostRoads()
      return (again, SavedGame.notice(droppedSteps: droppedCount))
    }
    for case .everything in losses { throw .uncarried }
    guard var carried else { throw .uncarried }
    carried.milliseconds = saved.milliseconds
    return (carried, SavedGame.notice(losses))
  }

  /// Whether a game that was played again stands where it was saved: on the same page, with all
  /// that the story remembers as in the game that was carried over, if that one was not moved.
  private func stands(as page: PageRecord, _ carried: Playing?) -> Bool {
    let here = reading.standing
    guard here.stop == page.stop, here.heading == page.heading, here.ending == page.ending,
      here.beats == page.beats, here.choiceCount == page.choiceCount,
      here.driveCount == page.driveCount
    else { return false }
    let hasSameWords = here.words == page.words && here.held == page.held
    guard let carried else { return hasSameWords }
    if Self.standing(reading, book).story == Self.standing(carried.reading, book).story {
      return true
    }
    return hasSameWords
      && book.program.globalNames.allSatisfy {
        reading.story.global($0) == carried.reading.story.global($0)
      }
  }

  /// Plays a saved game up to where it stood.
  init(_ book: Book, replaying saved: GameRecord) throws(SaveError) {
    if let origin = saved.origin {
      var losses: [SavedGame.Loss] = []
      try self.init(book, seed: saved.seed, at: origin, losses: &losses)
      guard losses.isEmpty else { throw .astray }
    } else {
      self.init(book, seed: saved.seed)
    }
    tree = saved.tree
    milliseconds = saved.milliseconds
    try replayPath()
    for _ in 0..<saved.turns {
      guard canTurn else { throw .astray }
      turn()
    }
  }

  private var canTurn: Bool {
    switch place.stop {
    case .start, .page, .card: true
    case .choices, .call, .ended: false
    }
  }

  private mutating func turnToFork() throws(SaveError) {
    var turnCount = 0
    while canTurn {
      guard turnCount < Self.replayTurnCountMax else { throw .astray }
      turn()
      turnCount += 1
    }
  }

  private mutating func replay(_ step: PlayStep) throws(SaveError) {
    try turnToFork()
    switch (step, place.stop) {
    case (.choose(let index), .choices(let choices)) where choices.indices.contains(index):
      choose(index)
    case (.talk(let knot), .call): _ = talk(knot)
    case (.answer(let number), .call): _ = answer(number)
    case (.drive(let report), .call): finishDrive(report)
    default: throw .astray
    }
  }
}
