/// A place where the story waits for something that can go several ways.
struct Crossing: Sendable {
  var state: StoryState
  var wait: Wait
  /// The last ending that a tag named.
  var ending: String?
  /// The call during which somebody talks.
  var talkingIn: HostCall?

  enum Wait: Hashable, Sendable {
    case choices(Int)
    case draw(Chance.Draw)
    /// The host is called. A drive first lets some of its knots be heard, then gives its outcome.
    case call(HostCall)
    /// Somebody asks something during a drive; silence is an answer, too.
    case talk(Int)
    /// An instruction asks for a fact in doubt: only a `DoubtWalker` knows the ways.
    case doubt(Address)
  }
}

/// A call of the host, and how many of its sequence's knots are behind it.
struct HostCall: Hashable, Sendable {
  let id: ExternalCallID
  var stage = 0
}

/// Where a path through a story stops for good.
enum PathEnd: Hashable, Sendable {
  /// `-> END` or `-> DONE`; at the last instruction that ran.
  case ended(Address)
  /// An error stopped it there.
  case failed(Address)
}

/// Steps a story from crossing to crossing.
struct Walker: Sendable {
  var story: Story
  let outcomes: HostOutcomes
  /// Problems on the way to the last crossing.
  private(set) var problems: [Problem] = []
  private(set) var lineCount = 0
  /// The last ending that a tag named.
  private(set) var ending: String?
  /// What was said on the way to the last crossing, if it is kept.
  private(set) var lines: [Line] = []
  /// The tags of those lines.
  private(set) var tags: [String] = []
  var keepsLines = false
  private(set) var talkingIn: HostCall?

  /// Lines without a choice or a draw between them: more, and a turn does not end.
  static let lineCountMax = 5_000
  /// Instructions on the way to one line: there are many lines to come.
  static let stepCountMax = 500_000
  static let endingTag = "ending:"
  private static let talkFlow = "drive"

  enum Stop {
    case crossing(Crossing.Wait)
    case end(PathEnd)
  }

  init(_ story: Story, outcomes: HostOutcomes) {
    self.story = story
    self.outcomes = outcomes
    self.story.externals = outcomes.names
    self.story.state.chance = Chance()
    self.story.stepCountMax = min(story.stepCountMax, Self.stepCountMax)
  }

  func crossing(_ wait: Crossing.Wait) -> Crossing {
    Crossing(state: story.state, wait: wait, ending: ending, talkingIn: talkingIn)
  }

  /// The crossing that the story stands at, as a run of words.
  @inline(__always)
  func pack(_ wait: Crossing.Wait, into words: inout some WordSink) {
    Crossing.pack(story.state, wait, ending: ending, talkingIn: talkingIn, into: &words)
  }

  /// From the start of the story to its first crossing.
  mutating func begin() -> Stop {
    problems = story.state.problems
    ending = nil
    talkingIn = nil
    return goOn()
  }

  /// How many ways lead on from a crossing that the story stands at.
  func wayCount(of wait: Crossing.Wait) -> Int {
    switch wait {
    case .choices(let count): count
    case .talk(let count): count + 1
    case .draw(let draw): min(Int(draw.outcomeCount), HostOutcomes.drawOutcomeCountMax)
    case .doubt: 0
    case .call(let call):
      knotsLeft(in: call).count + outcomes.answers(to: story.request(call.id)).count
    }
  }

  /// How many ways lead on from any crossing.
  mutating func wayCount(of crossing: Crossing) -> Int {
    // Only a call's arguments say what may come of it.
    if case .call = crossing.wait { story.state = crossing.state }
    return wayCount(of: crossing.wait)
  }

  /// How many of the ways from a call answer it.
  func answerCount(of wait: Crossing.Wait) -> Int {
    guard case .call(let call) = wait else { return 0 }
    return outcomes.answers(to: story.request(call.id)).count
  }

  /// The knots that may still be heard during a call, in the order of the sequence's file.
  private func knotsLeft(in call: HostCall) -> ArraySlice<String> {
    let knots = outcomes.sequence(of: story.request(call.id))?.knots.map(\.knot) ?? []
    return knots.dropFirst(call.stage)
  }

  /// Takes one of the ways that lead on from a crossing.
  mutating func take(_ way: Int, from crossing: Crossing) -> Stop {
    story.state.become(crossing.state)
    return go(way, from: crossing)
  }

  /// Takes the last of the ways that lead on from a crossing, whose state is then no longer of use.
  mutating func takeLast(_ way: Int, from crossing: inout Crossing) -> Stop {
    swap(&story.state, &crossing.state)
    return go(way, from: crossing)
  }

  private mutating func go(_ way: Int, from crossing: Crossing) -> Stop {
    ending = crossing.ending
    talkingIn = crossing.talkingIn
    problems.removeAll(keepingCapacity: true)
    switch crossing.wait {
    case .choices, .talk:
      if case .talk(let count) = crossing.wait, way == count { return endTalk() }
      story.followChoice(at: story.state.flow.place(ofVisible: way), countsTurn: true)
    case .draw(let draw):
      story.state.chance?.outcome = outcomes.outcome(way, of: draw)
    case .doubt: break
    case .call(let call):
      let knots = knotsLeft(in: call)
      if way < knots.count {
        talkingIn = HostCall(id: call.id, stage: call.stage + way + 1)
        story.switchFlow(to: Self.talkFlow)
        guard story.jump(to: knots[knots.startIndex + way]) else { return endTalk() }
      } else {
        let answers = outcomes.answers(to: story.request(call.id))
        story.resume(returning: answers[way - knots.count])
      }
    }
    return goOn()
  }

  /// What a way that leads on from where the story stands is, in words.
  func step(_ way: Int, at wait: Crossing.Wait) -> PathStep {
    switch wait {
    case .talk(let count) where way == count: return PathStep(call: PathStep.talk, gives: "silence")
    case .choices, .talk:
      return PathStep.choosing(way, of: story.choices.map(\.text))
    case .draw(let draw):
      return PathStep(draw: Int(draw.first) + Int(outcomes.outcome(way, of: draw)))
    case .doubt: preconditionFailure("a path that can be played has no doubts")
    case .call(let call):
      let request = story.request(call.id)
      let sequence = outcomes.sequence(of: request)?.id
      let name = sequence.map { "\(request.name)(\"\($0)\")" } ?? request.name
      let knots = knotsLeft(in: call)
      guard way < knots.count else {
        let answer = outcomes.answers(to: request)[way - knots.count]
        return PathStep(call: name, gives: answer.text, sequence: sequence)
      }
      let knot = knots[knots.startIndex + way]
      return PathStep(call: name, gives: "talk in \(knot)", sequence: sequence, hears: knot)
    }
  }

  // MARK: Between crossings

  private mutating func goOn() -> Stop {
    lineCount = 0
    lines.removeAll(keepingCapacity: true)
    tags.removeAll(keepingCapacity: true)
    return goOnInTurn()
  }

  /// On to the next crossing, from the start of a turn or from a doubt in it.
  mutating func goOnInTurn() -> Stop {
    while story.hasContent {
      switch story.continueLine() {
      case .line(let line):
        lineCount += 1
        if keepsLines { lines.append(line) }
        if let failure = note(line) { return .end(failure) }
      case .call(let id):
        if talkingIn == nil { return .crossing(.call(HostCall(id: id))) }
        // Nothing can be driven inside a drive.
        story.resume(returning: .text(""))
      case .draw:
        if let place = story.doubtfulPlace { return .crossing(.doubt(place)) }
        guard let draw = story.pendingDraw, draw.outcomeCount > 1 else {
          story.state.chance?.outcome = 0
          continue
        }
        return .crossing(.draw(draw))
      }
    }
    let count = story.state.flow.visibleChoiceCount
    if talkingIn != nil { return count > 0 ? .crossing(.talk(count)) : endTalk() }
    return count > 0 ? .crossing(.choices(count)) : .end(.ended(story.watch.last))
  }

  /// Back to the call during which somebody talked.
  private mutating func endTalk() -> Stop {
    guard let call = talkingIn else { preconditionFailure("a talk is held during a call") }
    talkingIn = nil
    story.removeFlow(Self.talkFlow)
    return .crossing(.call(call))
  }

  private mutating func note(_ line: Line) -> PathEnd? {
    if !line.problems.isEmpty {
      problems += line.problems
      if line.problems.contains(where: { $0.kind == .error }) { return .failed(story.watch.last) }
    }
    if !line.tags.isEmpty {
      tags += line.tags
      for tag in line.tags where tag.hasPrefix(Self.endingTag) {
        ending = String(tag.dropFirst(Self.endingTag.count).drop { $0 == " " })
      }
    }
    guard lineCount > Self.lineCountMax else { return nil }
    problems.append(story.endlessTurn)
    return .failed(story.watch.last)
  }
}

extension HostValue {
  /// The value as a person reads it.
  var text: String {
    switch self {
    case .void: "nothing"
    case .int(let value): "\(value)"
    case .float(let value): numberText(value)
    case .bool(let value): "\(value)"
    case .text(let value), .target(let value): value
    case .list(let items): items.joined(separator: ", ")
    }
  }
}
