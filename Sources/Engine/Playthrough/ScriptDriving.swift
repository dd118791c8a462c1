/// Driving, as a script has it: the same talk, flags and numbers that a player's drive gives its
/// story.
extension ScriptPlayer {
  /// Drives what the story waits for, and answers its call. False if it waits on: the drive and the
  /// script part, or the script leaves the drive unfinished.
  ///
  /// - Parameter span: where the script orders it.
  mutating func drive(_ id: String, _ order: DriveOrder, at span: Span) -> Bool {
    guard let sequence = stage.sequence(id) else {
      fail(at: span, "a drive of '\(id)'", "there is no sequence '\(id)'")
      return false
    }
    transcript.began(id)
    var talk = DriveConversation(order, of: sequence)
    let report: DriveReport?
    switch order.driver {
    case .unfinished:
      converse(&talk)
      return false
    case .forced(let given): report = force(given, of: sequence, &talk, at: span)
    case .bot(let bot, let level, let seed, let goal):
      report = drive(
        bot, goal: goal,
        from: DriveState(
          sequence: sequence, course: Course(building: sequence), level: level ?? script.level,
          seed: seed ?? UInt64(truncatingIfNeeded: run.seed),
          flags: run.story.driveFlags(among: sequence.storyFlags)), &talk)
    case .recording(let path): report = replay(path, on: sequence, &talk, at: span)
    }
    guard run.failure == nil, let report else { return false }
    if let missed = talk.missed {
      fail(at: missed.span, "'\(missed.text)' in the drive", "nobody said or asked it")
      return false
    }
    guard order.reaches.isEmpty || order.reaches.contains(report.outcome) else {
      let wanted = order.reaches.joined(separator: " or ")
      fail(at: span, "the drive of '\(id)' to come to \(wanted)", "it came to \(report.outcome)")
      return false
    }
    transcript.ended(id, report.outcome)
    run.steps.append(.drive(report))
    run.story.closeDrive(report)
    run.story.resume(returning: .text(report.outcome))
    return true
  }

  /// Nobody drives: what the script names is heard, and the drive ends as it says.
  private mutating func force(
    _ report: DriveReport, of sequence: DriveSequence, _ talk: inout DriveConversation,
    at span: Span
  ) -> DriveReport? {
    guard sequence.outcomes.contains(where: { $0.id == report.outcome }) else {
      let known = sequence.outcomes.map(\.id).joined(separator: ", ")
      fail(at: span, "the outcome '\(report.outcome)'", "'\(sequence.id)' can end as \(known)")
      return nil
    }
    return converse(&talk) ? report : nil
  }

  /// Lets everything be heard that the script names; false if an answer is not offered.
  @discardableResult
  private mutating func converse(_ talk: inout DriveConversation) -> Bool {
    var choices: [String] = []
    while let heard = talk.waiting.first {
      if heard.isAnswerAlone {
        talk.heard("")
      } else {
        let offered = hear(heard.knot.text, &talk)
        if !offered.isEmpty { choices = offered }
      }
      guard heard.answer != nil else { continue }
      guard let number = talk.number(of: heard, among: choices) else {
        failAnswer(heard, choices)
        return false
      }
      choices = answer(number, &talk)
    }
    return true
  }

  private mutating func drive(
    _ bot: DriveBot, goal: String?, from beginning: DriveState, _ talk: inout DriveConversation
  ) -> DriveReport? {
    var state = beginning
    var pilot = BotPilot(bot, seed: beginning.seed, goal: goal)
    var flags = run.story.driveFlags(among: beginning.sequence.storyFlags)
    // What the simulation must be told of the story comes before what the driver does.
    var told: [Intent] = []
    while !state.isOver {
      precondition(state.tick < DriveState.ticksMax, "a sequence ends when its time is up")
      var intent = told.isEmpty ? pilot.intent(for: state) : told.removeFirst()
      if let open = state.openTalk, let answer = talk.answer { obey(answer, open, &intent) }
      for event in state.step(intent) {
        guard let words = follow(event, &talk) else { return nil }
        if words > 0 { told.append(.talkShows(words: words)) }
        if event.isSpoken { told += tellFlags(of: beginning.sequence, &flags) }
      }
    }
    return state.report
  }

  /// What the script answers takes the place of what the bot would.
  private func obey(
    _ answer: DriveConversation.Answer, _ open: OpenTalk, _ intent: inout Intent
  ) {
    if case .answer = intent { intent = .none }
    let isLocked = open.ticksInAll - open.ticksLeft < DriveState.talkLockTicks
    guard intent == .none, !isLocked, case .number(let number) = answer else { return }
    intent = .answer(number)
  }

  /// The story's flags that the simulation does not know of yet.
  private func tellFlags(of sequence: DriveSequence, _ told: inout [String]) -> [Intent] {
    var intents: [Intent] = []
    for flag in run.story.driveFlags(among: sequence.storyFlags) where !told.contains(flag) {
      told.append(flag)
      intents.append(.storyFlag(flag))
    }
    return intents
  }

  private mutating func replay(
    _ path: String, on sequence: DriveSequence, _ talk: inout DriveConversation, at span: Span
  ) -> DriveReport? {
    guard let recording = stage.recordings[path] else {
      preconditionFailure("the loader reads every recording that a script names")
    }
    var events: [DriveEvent] = []
    let state: DriveState
    do throws(ReplayError) {
      state = try recording.replay(on: sequence) { events += $0 }
    } catch {
      fail(at: span, "the drive of \(path)", "\(error)")
      return nil
    }
    for event in events {
      guard follow(event, &talk) != nil else { return nil }
    }
    guard state.isOver else {
      fail(at: span, "the drive of \(path) to its end", "the recording stops before it")
      return nil
    }
    return state.report
  }

  /// Lets the story hear of an event; gives how many words a question puts on the screen. Nil if
  /// the script and the drive part.
  private mutating func follow(_ event: DriveEvent, _ talk: inout DriveConversation) -> Int? {
    switch event {
    case .radio(let knot), .speak(let knot): _ = hear(knot, &talk)
    case .say(let text):
      transcript.heard([text])
      show([text])
    case .talkOpened(let knot, _):
      let heard = talk.waiting.first { $0.knot.text == knot }
      let choices = hear(knot, &talk)
      talk.answer = nil
      if let heard, let wanted = heard.answer {
        guard let number = talk.number(of: heard, among: choices) else {
          failAnswer(heard, choices)
          return nil
        }
        talk.answer = wanted == .silence ? .silence : .number(number)
      }
      return choices.reduce(talk.questionWords) { $0 + Self.wordCount($1) }
    case .talkAnswered(_, let number, _): answer(number, &talk)
    case .flagSet, .checkpoint, .forkTaken, .seen, .chaseBegan, .chaseLost, .hid, .leftCover,
      .contact, .lightsSwitched, .lap, .tell, .ranWide, .ranRed, .slipped, .ended:
      break
    }
    return 0
  }

  /// Runs a knot beside the story; gives what can be answered.
  private mutating func hear(_ knot: String, _ talk: inout DriveConversation) -> [String] {
    var story = run.story
    let isOpen = talk.isQuestionOpen
    let said = story.speak(knot, isQuestionOpen: isOpen) { self.nextEvent(&$0) }
    run.story = story
    run.steps.append(.talk(knot: knot))
    transcript.heard(said.lines)
    show(said.lines)
    talk.heard(knot)
    if !said.choices.isEmpty { talk.isQuestionOpen = true }
    talk.questionWords = said.lines.reduce(0) { $0 + Self.wordCount($1) }
    return said.choices
  }

  /// Gives what can be answered to that.
  @discardableResult
  private mutating func answer(
    _ number: Int, _ talk: inout DriveConversation
  ) -> [String] {
    guard talk.isQuestionOpen else { return [] }
    var story = run.story
    let answer = story.answerTalk(number) { self.nextEvent(&$0) }
    run.story = story
    guard let answer else { return [] }
    run.steps.append(.answer(number))
    transcript.answered(answer.taken)
    transcript.heard(answer.talk.lines)
    show(answer.talk.lines)
    talk.isQuestionOpen = !answer.talk.choices.isEmpty
    return answer.talk.choices
  }

  private mutating func failAnswer(_ heard: DriveOrder.Heard, _ choices: [String]) {
    let offered = choices.map { "'\($0)'" }.joined(separator: ", ")
    let found =
      choices.isEmpty ? "'\(heard.knot.text)' asks nothing" : "it can be answered with \(offered)"
    switch heard.answer {
    case .choose(let match):
      fail(
        at: heard.knot.span, match.description, found, hint: Self.suggestion(match, choices))
    case .silence, nil:
      fail(at: heard.knot.span, "silence", "the sequence asks no '\(heard.knot.text)'")
    }
  }

  private static func wordCount(_ text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).count
  }
}

/// What is heard in a drive, and what a script has said to it.
struct DriveConversation {
  enum Answer: Hashable {
    case number(Int)
    case silence
  }

  /// What silence answers, by knot.
  private let silences: [(knot: String, answer: Int)]
  /// What the script names and nobody has said yet.
  private(set) var waiting: [DriveOrder.Heard]
  var isQuestionOpen = false
  /// The script's answer to the open question; nil if the driver decides.
  var answer: Answer?
  /// Words of the open question, its answers aside.
  var questionWords = 0

  init(_ order: DriveOrder, of sequence: DriveSequence) {
    waiting = order.talk
    silences = sequence.beats.flatMap(\.actions).compactMap { action in
      if case .talk(let knot, let silence) = action { (knot, silence) } else { nil }
    }
  }

  var missed: ScriptWord? { waiting.first?.knot }

  mutating func heard(_ knot: String) {
    if let index = waiting.firstIndex(where: { $0.knot.text == knot }) { waiting.remove(at: index) }
  }

  /// The number of an answer among what is offered, from 1; nil if there is none like it.
  func number(of heard: DriveOrder.Heard, among choices: [String]) -> Int? {
    switch heard.answer {
    case .choose(let match):
      let found = match.indices(in: choices)
      return found.count == 1 ? found[0] + 1 : nil
    case .silence: return silences.first { $0.knot == heard.knot.text }?.answer
    case nil: return nil
    }
  }
}

extension DriveEvent {
  /// Something was said that may have changed what the story remembers.
  fileprivate var isSpoken: Bool {
    switch self {
    case .radio, .speak, .talkAnswered: true
    default: false
    }
  }
}
