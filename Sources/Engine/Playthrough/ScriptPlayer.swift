/// Plays a script on its story, up to its end or to where the two part.
struct ScriptPlayer {
  private enum Stop {
    case choices([Choice])
    case call(ExternalRequest)
    case ended
    /// A mistake of the story's ended it.
    case broken(Problem)
  }

  let script: PlaythroughScript
  let stage: PlaythroughStage
  var run: ScriptRun
  var transcript = TranscriptText()
  private var stop = Stop.ended
  private var index = 0
  /// What was read since the last choice or drive that a step decided.
  private(set) var screen = ""
  private var tags: [String] = []
  /// How much of the screen's words and tags the steps have seen: what comes next comes behind it.
  private var seenWords = 0
  private var seenTags = 0
  private var beats: [String] = []
  private var ending: String?
  /// Calls of each function of the host's so far.
  private var callCounts: [String: Int] = [:]

  /// Lines between two stops, and choices that one `until` takes.
  static let lineCountMax = 5_000
  static let untilTurnCountMax = 1_000

  init(_ script: PlaythroughScript, on stage: PlaythroughStage) {
    self.script = script
    self.stage = stage
    let seed = script.seed ?? PlaythroughScript.seedDefault
    var story = Story(stage.program, seed: seed)
    story.externals = script.externals.map(\.name.text)
    if !stage.sequences.isEmpty { story.externals.append(stage.driveFunction) }
    let tellsChance = script.steps.contains {
      if case .chance = $0.act { true } else { false }
    }
    if tellsChance { story.state.chance = Chance() }
    run = ScriptRun(story)
    run.seed = seed
    run.isPlainPlay =
      !tellsChance && script.externals.isEmpty && script.settings.isEmpty && script.start == nil
  }

  mutating func play() -> ScriptRun {
    begin()
    while run.failure == nil, index < script.steps.count {
      let step = script.steps[index]
      index += 1
      perform(step)
    }
    if run.failure == nil, case .broken(let problem) = stop { fail(with: problem) }
    run.transcript = transcript.text
    run.screen = screen.trimmingWhitespace()
    run.story.state.chance = nil
    run.forgetUnfinishedDrive()
    return run
  }

  private mutating func begin() {
    for setting in script.settings {
      let isSet = run.story.setGlobal(setting.name.text, to: setting.value)
      precondition(isSet, "the loader knows the story's variables")
    }
    if let start = script.start {
      let isThere = run.story.jump(to: start.text)
      precondition(isThere, "the loader knows the story's knots")
    }
    read()
  }

  private mutating func perform(_ step: ScriptStep) {
    if case .broken(let problem) = stop { return fail(with: problem) }
    switch step.act {
    case .choose(let match): choose(match, step)
    case .until(let goal): goOn(until: goal, step)
    case .drive(let order): obey(order, step)
    case .chance(let value):
      fail(step, "a draw that gives \(value)", "nothing is drawn here")
    case .see(let matches): see(matches, step)
    case .absent(let matches): lookForAbsent(matches, step)
    case .tags(let matches): lookForTags(matches, step)
    case .beats(let names): compare(names, step)
    case .expect(let expression): evaluate(expression, step)
    case .ending(let name): compareEnding(name, step)
    case .over(let isOver):
      if isOver != isAtEnd { fail(step, isOver ? "the end" : "no end yet", whereItStands) }
    case .include: preconditionFailure("the loader puts the steps of others in")
    }
  }

  var isAtEnd: Bool {
    if case .ended = stop { true } else { false }
  }

  // MARK: Reading

  /// The next event, with chance decided by the steps that follow.
  mutating func nextEvent(_ story: inout Story) -> StoryEvent {
    if story.state.chance == nil { return story.next() }
    if let call = story.state.pendingCall { return .call(story.request(call)) }
    while story.hasContent {
      switch story.continueLine() {
      case .line(let line): return .line(line)
      case .call(let id): return .call(story.request(id))
      case .draw:
        let outcome = outcome(of: story.pendingDraw)
        story.state.chance?.outcome = outcome
      }
    }
    let choices = story.choices
    return choices.isEmpty ? .ended : .choices(choices)
  }

  /// A draw that no step tells gives its first outcome.
  private mutating func outcome(of draw: Chance.Draw?) -> Int32 {
    guard let draw, draw.outcomeCount > 1, index < script.steps.count,
      case .chance(let value) = script.steps[index].act
    else { return 0 }
    let outcome = value - Int(draw.first)
    guard (0..<Int(draw.outcomeCount)).contains(outcome) else {
      let last = Int(draw.first) + Int(draw.outcomeCount) - 1
      fail(script.steps[index], "a draw that gives \(value)", "it gives \(draw.first) to \(last)")
      return 0
    }
    index += 1
    return Int32(outcome)
  }

  private mutating func takeEvent() -> StoryEvent {
    guard run.story.state.chance != nil else { return run.story.next() }
    var story = run.story
    let event = nextEvent(&story)
    run.story = story
    return event
  }

  /// Reads up to where somebody must decide something.
  private mutating func read() {
    var lineCount = 0
    while run.failure == nil {
      switch takeEvent() {
      case .line(let line):
        lineCount += 1
        note(line)
        if let error = line.problems.first(where: { $0.kind == .error }) {
          stop = .broken(error)
          return
        }
        if lineCount > Self.lineCountMax {
          let words = "The story printed \(Self.lineCountMax) lines without a choice. Is it a loop?"
          stop = .broken(Problem(.error, words))
          return
        }
      case .choices(let choices):
        stop = .choices(choices)
        return
      case .call(let request):
        if answer(request) { continue }
        stop = .call(request)
        return
      case .ended:
        stop = .ended
        return
      }
    }
  }

  private mutating func note(_ line: Line) {
    transcript.read(line)
    screen += line.text
    if line.text.last?.isNewline == false { screen += "\n" }
    for tag in line.tags {
      tags.append(tag)
      if let beat = tag.value(of: "beat:") { beats.append(beat) }
      if let name = tag.value(of: Walker.endingTag) { ending = name }
    }
  }

  mutating func show(_ lines: [String]) {
    for line in lines { screen += line + "\n" }
  }

  /// Answers a call by what the script's head says; false if a step must do it.
  private mutating func answer(_ request: ExternalRequest) -> Bool {
    if let external = script.externals.first(where: { $0.name.text == request.name }) {
      let count = callCounts[request.name, default: 0]
      callCounts[request.name] = count + 1
      run.story.resume(returning: external.values[min(count, external.values.count - 1)])
      return true
    }
    // The step that comes next knows better.
    if case .drive? = nextAction { return false }
    guard let id = request.sequence,
      let rule = script.drives.first(where: { $0.sequence.text == id })
    else { return false }
    return drive(id, rule.order, at: rule.order.span)
  }

  /// The next step that does something.
  private var nextAction: ScriptStep.Act? {
    for step in script.steps[index...] {
      switch step.act {
      case .choose, .until, .drive: return step.act
      default: continue
      }
    }
    return nil
  }

  // MARK: Doing

  /// What a step decides begins a new screen.
  private mutating func turnPage() {
    screen = ""
    tags = []
    (seenWords, seenTags) = (0, 0)
  }

  private mutating func choose(_ match: ChoiceMatch, _ step: ScriptStep) {
    guard case .choices(let choices) = stop else {
      return fail(step, match.description, whereItStands, hint: driveHint)
    }
    let texts = choices.map(\.text)
    let found = match.indices(in: texts)
    guard found.count == 1 else {
      return fail(
        step, match.description,
        found.isEmpty ? "no such choice is offered" : "\(found.count) choices fit",
        hint: found.isEmpty ? Self.suggestion(match, texts) : "Write more of it, or its number.")
    }
    take(found[0], of: choices)
  }

  static func suggestion(_ match: ChoiceMatch, _ texts: [String]) -> String? {
    guard case .text(let text) = match else { return nil }
    return Spelling.closest(to: text, among: texts).map { "Did you mean '\($0)'?" }
  }

  private mutating func take(_ index: Int, of choices: [Choice]) {
    turnPage()
    transcript.chose(choices[index].text)
    run.steps.append(.choose(index))
    run.turnCount += 1
    run.story.choose(index)
    read()
  }

  private mutating func goOn(until goal: ScriptStep.Goal, _ step: ScriptStep) {
    for _ in 0..<Self.untilTurnCountMax {
      if isReached(goal) { return }
      switch stop {
      case .broken(let problem): return fail(with: problem)
      case .ended, .call:
        return fail(step, "to come to \(goal.description)", whereItStands, hint: driveHint)
      case .choices(let choices):
        if case .choice(let match) = goal, let found = match.indices(in: choices.map(\.text)).first
        {
          return take(found, of: choices)
        }
        take(0, of: choices)
      }
      if run.failure != nil { return }
    }
    fail(
      step, "to come to \(goal.description)",
      "\(Self.untilTurnCountMax) first choices lead round and round",
      hint: "Take a choice that leads out of it.")
  }

  private func isReached(_ goal: ScriptStep.Goal) -> Bool {
    switch goal {
    case .choice: false
    case .tag(let match): tags.contains { match.matches(whole: $0) }
    case .beat(let name): beats.contains(name)
    case .end: isAtEnd
    }
  }

  private mutating func obey(_ order: DriveOrder, _ step: ScriptStep) {
    guard case .call(let request) = stop, let id = request.sequence else {
      return fail(step, "a drive", whereItStands)
    }
    turnPage()
    if drive(id, order, at: step.span) { read() }
  }

  // MARK: Failing

  mutating func fail(
    _ step: ScriptStep, _ expected: String, _ found: String, hint: String? = nil
  ) {
    fail(at: step.span, expected, found, hint: hint)
  }

  mutating func fail(at span: Span, _ expected: String, _ found: String, hint: String? = nil) {
    guard run.failure == nil else { return }
    var offered: [String] = []
    if case .choices(let choices) = stop { offered = choices.map(\.text) }
    run.failure = ScriptFailure(
      span: span, expected: expected, found: found, offered: offered,
      screen: screen.trimmingWhitespace(), hint: hint)
  }

  private mutating func fail(with problem: Problem) {
    let last = script.steps.isEmpty ? nil : script.steps[max(0, index - 1)].span
    let place = problem.file.map { " (\($0)\(problem.line.map { ":\($0)" } ?? ""))" } ?? ""
    fail(
      at: last ?? Span(file: script.file, start: 0, end: 0), "a story that goes on",
      "the story has a mistake: \(problem.message)\(place)")
  }

  var whereItStands: String {
    switch stop {
    case .choices: "the story waits for a choice"
    case .call(let request):
      request.sequence.map { "the story drives '\($0)'" } ?? "the story calls '\(request.name)'"
    case .ended: ending.map { "the story is over, with '\($0)'" } ?? "the story is over"
    case .broken(let problem): problem.message
    }
  }

  /// What to do where a drive stands in the way.
  private var driveHint: String? {
    guard case .call(let request) = stop, let id = request.sequence else { return nil }
    guard let sequence = stage.sequence(id) else { return "There is no sequence '\(id)'." }
    let outcomes = sequence.outcomes.map(\.id).joined(separator: ", ")
    return "Say under drives, or in a step, how it goes: \(outcomes), or { bot: careful }."
  }
}

// MARK: - Looking

extension ScriptPlayer {
  private mutating func see(_ matches: [TextMatch], _ step: ScriptStep) {
    let words = screen.plainWords
    for match in matches {
      let rest = words.dropFirst(seenWords)
      guard let range = match.range(in: rest) else {
        let isBefore = match.range(in: words[...]) != nil
        return fail(
          step, "the text \(match.description)",
          isBefore ? "it stands before what was seen already" : "it is not on the screen")
      }
      seenWords = words.distance(from: words.startIndex, to: range.upperBound)
    }
  }

  private mutating func lookForAbsent(_ matches: [TextMatch], _ step: ScriptStep) {
    let words = screen.plainWords
    for match in matches {
      guard let range = match.range(in: words[...]) else { continue }
      return fail(step, "no text \(match.description)", "'\(words[range])' is on the screen")
    }
  }

  private mutating func lookForTags(_ matches: [TextMatch], _ step: ScriptStep) {
    for match in matches {
      guard let found = tags[seenTags...].firstIndex(where: { match.matches(whole: $0) }) else {
        let rest = tags[seenTags...].map { "'\($0)'" }.joined(separator: ", ")
        return fail(
          step, "the tag \(match.description)",
          rest.isEmpty ? "there are no more tags" : "there are \(rest)")
      }
      seenTags = found + 1
    }
  }

  private mutating func compare(_ names: [String], _ step: ScriptStep) {
    guard names != beats else { return }
    let place = zip(names, beats).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let found: String
    if let place {
      found =
        "beat \(place + 1) is \(beats[place]), not \(names[place]): \(beats.joined(separator: " "))"
    } else if beats.count < names.count {
      found = "only the first \(beats.count): \(names[beats.count]) is missing"
    } else {
      found = "\(beats.count - names.count) more: \(beats[names.count...].joined(separator: " "))"
    }
    fail(step, "the beats \(names.joined(separator: " "))", found)
  }

  private mutating func evaluate(_ expression: String, _ step: ScriptStep) {
    let name = stage.functions[expression]
    var story = run.story
    story.state.chance = nil
    guard let name, let answer = story.evaluate(function: name) else {
      return fail(step, expression, "the story fails to work it out")
    }
    guard !answer.value.isTrue else { return }
    let values = expression.identifiers.compactMap { name in
      run.story.global(name).map { "\(name) is \($0.text)" }
    }
    fail(
      step, expression,
      values.isEmpty ? "it gives \(answer.value.text)" : values.joined(separator: ", "))
  }

  private mutating func compareEnding(_ name: String, _ step: ScriptStep) {
    guard !isAtEnd || ending != name else { return }
    fail(step, "the ending '\(name)'", whereItStands, hint: driveHint)
  }
}

extension ScriptStep.Goal {
  var description: String {
    switch self {
    case .choice(let match): match.description
    case .tag(let match): "the tag \(match.description)"
    case .beat(let name): "the beat \(name)"
    case .end: "the end"
    }
  }
}

extension ExternalRequest {
  /// The sequence that a drive is of.
  var sequence: String? {
    if case .text(let name)? = arguments.first { name } else { nil }
  }
}

extension String {
  /// What stands behind the name of a tag that has this prefix.
  func value(of prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count).drop { $0 == " " }) : nil
  }

  /// The names in an expression, each once, in their order.
  fileprivate var identifiers: [String] {
    var names: [String] = []
    for part in split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "_" }) {
      let name = String(part)
      if !names.contains(name) { names.append(name) }
    }
    return names
  }
}

extension PlaythroughScript {
  /// Plays the script. O(instructions run, and ticks driven).
  public func play(on stage: PlaythroughStage) -> ScriptRun {
    var player = ScriptPlayer(self, on: stage)
    return player.play()
  }
}
