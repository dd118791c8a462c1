import Engine

/// A game in progress: a reading, and the steps that led to where it stands.
struct Playing: Sendable {
  var reading: Reading
  let book: Book
  let seed: Int32
  private(set) var steps: [PlayStep] = []
  /// Pages turned since the last step.
  private(set) var turns = 0
  /// What was said in the drive that runs: kept apart, for only a finished drive is saved.
  private var driveSteps: [PlayStep] = []
  private var isTalkOpen = false
  /// The reading as the drive found it, once somebody has spoken in it.
  private var readingBeforeTalk: Reading?
  /// Where the first step was taken, if it was not the story's beginning.
  private let origin: StandingGame?
  private var checkpoints: [Checkpoint] = []

  /// Where a choice was offered.
  private struct Checkpoint {
    /// Nil where it is so long ago that playing up to it again is better than keeping it.
    var reading: Reading.Checkpoint?
    let stepCount: Int
    let turns: Int
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
  }

  mutating func choose(_ index: Int) {
    checkpoints.append(
      Checkpoint(reading: reading.checkpoint, stepCount: steps.count, turns: turns))
    let old = checkpoints.count - 1 - Self.keptCheckpointCountMax
    if old >= 0 { checkpoints[old].reading = nil }
    reading.choose(index)
    record(.choose(index))
  }

  var canTakeBack: Bool { !checkpoints.isEmpty }

  /// Goes back to where the last choice was offered.
  mutating func takeBack() {
    guard let last = checkpoints.popLast() else { return }
    steps.removeSubrange(last.stepCount...)
    turns = last.turns
    endTalk()
    if let earlier = last.reading {
      reading.restore(earlier)
      return
    }
    do throws(SaveError) {
      reading = try Playing(book, replaying: saved(isOver: false)).reading
    } catch {
      preconditionFailure("what was played can be played again")
    }
  }

  /// Ends the drive that the story waits for.
  mutating func finishDrive(_ report: DriveReport) {
    guard case .call = place.stop else { preconditionFailure("a drive ends in its call") }
    reading.withStory { $0.closeDrive(report) }
    reading.countDrive()
    reading.resume(returning: .text(report.outcome))
    steps += driveSteps
    endTalk()
    record(.drive(report))
  }

  private mutating func endTalk() {
    driveSteps = []
    isTalkOpen = false
    readingBeforeTalk = nil
  }

  private mutating func record(_ step: PlayStep) {
    steps.append(step)
    turns = 0
  }

  /// The game to keep. It is over when its reader has seen the end, not when the story has come to
  /// it.
  func saved(isOver: Bool) -> GameRecord {
    GameRecord(
      story: book.identity, seed: seed, steps: steps, turns: turns, isOver: isOver,
      origin: origin, standing: Self.standing(readingBeforeTalk ?? reading, book))
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
  var hasProgress: Bool { !steps.isEmpty || origin != nil }

  /// Goes on with a saved game: replayed if the story is the one that was played, else carried
  /// over, with what was lost. A game that was carried begins there: what was chosen before it can
  /// be neither read nor taken back.
  static func loaded(
    _ book: Book, _ saved: GameRecord
  ) throws(SaveError) -> (game: Playing, losses: [SavedGame.Loss], isCarried: Bool) {
    if saved.story.digest == book.identity.digest,
      let game = try? Playing(book, replaying: saved)
    {
      return (game, [], false)
    }
    var losses: [SavedGame.Loss] = []
    let game = try Playing(book, seed: saved.seed, at: saved.standing, losses: &losses)
    for case .everything in losses { throw .uncarried }
    return (game, losses, true)
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
    for step in saved.steps { try replay(step) }
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

  private mutating func replay(_ step: PlayStep) throws(SaveError) {
    var turnCount = 0
    while canTurn {
      guard turnCount < Self.replayTurnCountMax else { throw .astray }
      turn()
      turnCount += 1
    }
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
