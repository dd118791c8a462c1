/// A sequence driven by a bot from beginning to end.
public struct BotRun: Hashable, Sendable {
  /// How it ended.
  public let outcome: String
  /// How many ticks it took, 60 a second.
  public let ticks: Int
  /// Of the last state.
  public let digest: UInt64

  /// What came of one run.
  public init(outcome: String, ticks: Int, digest: UInt64) {
    self.outcome = outcome
    self.ticks = ticks
    self.digest = digest
  }
}

extension BotRun {
  /// One number for several runs: of one run its own, of more all of theirs mixed.
  public static func digest(of runs: [BotRun]) -> UInt64 {
    if runs.count == 1 { return runs[0].digest }
    var digest = DriveDigest()
    for run in runs { digest.mix(run.digest) }
    return digest.value
  }
}

/// Drives a sequence to its end. The oracle goes for the outcome `goal`; the other bots have none.
public func runBot(
  _ bot: DriveBot, sequence: DriveSequence, course: Course, level: DriveLevel, seed: UInt64,
  goal: String? = nil
) -> BotRun {
  let beginning = DriveState(sequence: sequence, course: course, level: level, seed: seed)
  return runBot(bot, from: beginning, goal: goal) { _, _ in }
}

/// Drives from a state to the end of its sequence; `after` sees each intent and the state that came
/// of it.
public func runBot(
  _ bot: DriveBot, from beginning: DriveState, goal: String? = nil,
  after: (Intent, DriveState) -> Void
) -> BotRun {
  var state = beginning
  var pilot = BotPilot(bot, seed: beginning.seed, goal: goal)
  while true {
    if let outcome = state.outcome {
      return BotRun(outcome: outcome, ticks: state.tick, digest: state.digest)
    }
    precondition(state.tick < DriveState.ticksMax, "a sequence ends when its time is up")
    let intent = pilot.intent(for: state)
    _ = state.step(intent)
    after(intent, state)
  }
}

/// What came of one claim of a sequence's `expect` block.
struct ExpectationResult: Hashable, Sendable {
  struct Count: Hashable, Sendable {
    let outcome: String
    let runs: Int
  }

  let bot: DriveBot
  let claim: BotExpectation.Claim
  /// Of the bot's expectations in the sequence file.
  let span: Span
  let isHeld: Bool
  /// Runs in all, and those for which the claim is true.
  let runs: Int
  let heldRuns: Int
  /// Ticks of the longest run.
  let longestTicks: Int
  /// How often each outcome of the sequence came, in the order of the file.
  let outcomes: [Count]

  /// The claim in words.
  var claimText: String {
    switch claim {
    case .endsWithin(let seconds): "\(bot.rawValue) ends within \(seconds) s"
    case .reaches(let names, let wanted):
      "\(bot.rawValue) reaches \(names.joined(separator: " or ")) \(Self.bound(wanted))"
    case .avoids(let name, let wanted):
      "\(bot.rawValue) does not come to \(name) \(Self.bound(wanted))"
    }
  }

  /// Its numbers.
  var measure: String {
    let share = "\(heldRuns) of \(runs) runs"
    guard case .endsWithin = claim else { return share }
    let ticks = Units.ticksPerSecond
    return "\(share), the longest \((longestTicks + ticks - 1) / ticks) s"
  }

  /// The claim and its numbers in a sentence.
  var description: String { "\(claimText): \(measure)" }

  private static func bound(_ hundredths: Int) -> String {
    switch hundredths {
    case 0: "at least once"
    case 100: "always"
    default: "in at least \(hundredths) of 100 runs"
    }
  }
}

/// Lets the bots of a sequence's `expect` block drive it at the default level with the seeds 1 to
/// `runs`, and compares what they came to with what is claimed. In the order of the bots.
///
/// O(bots × runs × ticks). The oracle, which is told what to reach, drives anew for every outcome
/// claimed, and no longer than until it is reached where once is enough.
func checkExpectations(of sequence: DriveSequence, runs: Int) -> [ExpectationResult] {
  precondition(runs > 0, "there must be runs to judge by")
  let course = Course(building: sequence)
  func drive(_ bot: DriveBot, goal: String?, until isEnough: (BotRun) -> Bool) -> [BotRun] {
    var driven: [BotRun] = []
    for seed in 1...UInt64(runs) {
      let run = runBot(
        bot, sequence: sequence, course: course, level: .driver, seed: seed, goal: goal)
      driven.append(run)
      if isEnough(run) { break }
    }
    return driven
  }
  return sequence.expectations.flatMap { expectation in
    let isOracle = expectation.bot == .oracle
    // The others drive the same runs for every claim.
    let shared = isOracle ? [] : drive(expectation.bot, goal: nil) { _ in false }
    return expectation.claims.map { claim in
      let driven =
        isOracle
        ? drive(.oracle, goal: claim.goal) { claim.isOnceEnough && claim.isTrue(of: $0) } : shared
      return ExpectationResult(expectation, claim: claim, runs: driven, of: sequence)
    }
  }
}

extension ExpectationResult {
  fileprivate init(
    _ expectation: BotExpectation, claim: BotExpectation.Claim, runs: [BotRun],
    of sequence: DriveSequence
  ) {
    bot = expectation.bot
    self.claim = claim
    span = expectation.span
    self.runs = runs.count
    heldRuns = runs.count(where: claim.isTrue)
    isHeld = claim.isHeld(runs: heldRuns, of: runs.count)
    longestTicks = runs.map(\.ticks).max() ?? 0
    outcomes = sequence.outcomes.map { outcome in
      Count(outcome: outcome.id, runs: runs.count { $0.outcome == outcome.id })
    }
  }
}

extension BotExpectation.Claim {
  /// What a bot that can look ahead should drive for.
  fileprivate var goal: String? {
    switch self {
    case .endsWithin, .avoids: nil
    case .reaches(let outcomes, _): outcomes.first
    }
  }

  fileprivate var isOnceEnough: Bool {
    switch self {
    case .endsWithin: false
    case .reaches(_, let share), .avoids(_, let share): share == 0
    }
  }

  fileprivate func isTrue(of run: BotRun) -> Bool {
    switch self {
    case .endsWithin(let seconds): run.ticks <= seconds * Units.ticksPerSecond
    case .reaches(let outcomes, _): outcomes.contains(run.outcome)
    case .avoids(let outcome, _): run.outcome != outcome
    }
  }

  /// Every run must end in time; a share of 0 still asks for one run.
  fileprivate func isHeld(runs held: Int, of all: Int) -> Bool {
    switch self {
    case .endsWithin: held == all
    case .reaches(_, let share), .avoids(_, let share): held * 100 >= share * all && held > 0
    }
  }
}
