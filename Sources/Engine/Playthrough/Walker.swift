/// A place where the story waits for something that can go several ways.
struct Crossing: Sendable {
  var state: StoryState
  var wait: Wait
  /// The last ending that a tag named.
  var ending: String?

  enum Wait: Hashable, Sendable {
    case choices(Int)
    case draw(Chance.Draw)
    case call(ExternalCallID, HostStep)
  }
}

/// Where a path through a story stops for good.
enum PathEnd: Hashable, Sendable {
  /// `-> END`, `-> DONE`, or the end of the host's knot; at the last instruction that ran.
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

  /// Lines without a choice or a draw between them: more, and a turn does not end.
  static let lineCountMax = 5_000
  /// Instructions on the way to one line: there are many lines to come.
  static let stepCountMax = 500_000
  static let endingTag = "ending:"

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
    Crossing(state: story.state, wait: wait, ending: ending)
  }

  /// From the start of the story to its first crossing.
  mutating func begin() -> Stop {
    problems = story.state.problems
    ending = nil
    return goOn()
  }

  /// How many ways lead on from a crossing.
  func wayCount(of wait: Crossing.Wait) -> Int {
    switch wait {
    case .choices(let count): count
    case .draw(let draw): min(Int(draw.outcomeCount), HostOutcomes.drawOutcomeCountMax)
    case .call(let id, let step): outcomes.wayCount(of: id, at: step, in: story)
    }
  }

  /// Takes one of the ways that lead on from a crossing.
  mutating func take(_ way: Int, from crossing: Crossing) -> Stop {
    story.state = crossing.state
    ending = crossing.ending
    problems.removeAll(keepingCapacity: true)
    switch crossing.wait {
    case .choices:
      story.follow(visibleChoice(way), countsTurn: true)
    case .draw(let draw):
      story.state.chance?.outcome = outcomes.outcome(way, of: draw)
    case .call(let id, let step):
      if let next = outcomes.take(way, of: id, at: step, in: &story) {
        return .crossing(.call(id, next))
      }
    }
    return goOn()
  }

  func visibleChoice(_ way: Int) -> PendingChoice {
    var left = way
    for choice in story.state.flow.choices where !choice.isInvisibleDefault {
      if left == 0 { return choice }
      left -= 1
    }
    preconditionFailure("the way is one of those that a crossing has")
  }

  private mutating func goOn() -> Stop {
    lineCount = 0
    while story.hasContent {
      switch story.continueLine() {
      case .line(let line):
        lineCount += 1
        if let failure = note(line) { return .end(failure) }
      case .call(let id):
        return .crossing(.call(id, HostStep()))
      case .draw:
        guard let draw = story.pendingDraw, draw.outcomeCount > 1 else {
          story.state.chance?.outcome = 0
          continue
        }
        return .crossing(.draw(draw))
      }
    }
    var count = 0
    for choice in story.state.flow.choices where !choice.isInvisibleDefault { count += 1 }
    return count > 0 ? .crossing(.choices(count)) : .end(.ended(story.watch.last))
  }

  private mutating func note(_ line: Line) -> PathEnd? {
    if !line.problems.isEmpty {
      problems += line.problems
      if line.problems.contains(where: { $0.kind == .error }) { return .failed(story.watch.last) }
    }
    for tag in line.tags where tag.hasPrefix(Self.endingTag) {
      ending = String(tag.dropFirst(Self.endingTag.count).drop { $0 == " " })
    }
    guard lineCount > Self.lineCountMax else { return nil }
    problems.append(
      Problem(.error, "The story printed \(Self.lineCountMax) lines without a choice. Is it a loop?"))
    return .failed(story.watch.last)
  }
}
