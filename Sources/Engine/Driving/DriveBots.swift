/// A bot at the wheel: a driver that keeps a sequence honest, with what it remembers between ticks.
public struct BotPilot: Hashable, Sendable {
  /// How it drives.
  public let bot: DriveBot
  /// The outcome that the oracle goes for; its first tick tries plans on copies of the world.
  private let goal: String?
  private var random: DriveRandom
  private var nextTick = 0
  private var pending: Intent?
  private var plan: DrivePlan?

  /// A bot whose draws follow from the seed. An oracle drives for the outcome `goal`, for the best
  /// if it is nil.
  public init(_ bot: DriveBot, seed: UInt64, goal: String?) {
    self.bot = bot
    self.goal = goal
    random = DriveRandom(seed: seed ^ 0xB07)
    switch bot {
    case .idle, .coin, .oracle: plan = nil
    case .careful, .late: plan = DrivePlan()
    case .reckless: plan = .reckless
    case .hider: plan = .hider
    }
  }

  /// Drives by a plan, as the careful bot does.
  init(_ plan: DrivePlan) {
    self.init(.careful, seed: 0, goal: nil)
    self.plan = plan
  }

  /// What it wants in the tick that begins at a state. An oracle drives copies of the state on.
  public mutating func intent(for state: DriveState) -> Intent {
    switch bot {
    case .idle: .none
    case .careful, .reckless, .hider: steady(plan ?? DrivePlan(), state)
    case .late: late(state)
    case .coin: coin(state)
    case .oracle: oracle(state)
    }
  }

  /// A key at most every tenth of a second.
  private mutating func steady(_ plan: DrivePlan, _ state: DriveState) -> Intent {
    guard state.tick >= nextTick else { return .none }
    let intent = plan.intent(for: state)
    nextTick = state.tick + (intent == .none ? Self.lookTicks : Self.keyTicks)
    return intent
  }

  private static let keyTicks = 6
  private static let lookTicks = 2
  private static let lateTicks = 42

  /// 700 ms from what it sees to what it does, one thing after the other.
  private mutating func late(_ state: DriveState) -> Intent {
    guard state.tick >= nextTick else { return .none }
    if let due = pending {
      pending = nil
      return due
    }
    let intent = DrivePlan().intent(for: state)
    guard intent != .none else { return .none }
    pending = intent
    nextTick = state.tick + Self.lateTicks
    return .none
  }

  private mutating func coin(_ state: DriveState) -> Intent {
    guard state.tick >= nextTick else { return .none }
    nextTick = state.tick + random.next(in: 5...45)
    switch random.next(below: 16) {
    case 0, 1: return .steerLeft
    case 2, 3, 4: return .steerRight
    case 5, 6, 7, 8, 9: return .faster
    case 10, 11: return .slower
    case 12: return .brake
    case 13: return .cover
    case 14: return .lights
    default: return .answer(random.next(in: 1...3))
    }
  }

  private mutating func oracle(_ state: DriveState) -> Intent {
    if let plan { return steady(plan, state) }
    let wanted = goal ?? state.sequence.outcomes[0].id
    let plans = DrivePlan.oracles(for: state.sequence)
    let found = plans.first { $0.outcome(of: state) == wanted } ?? DrivePlan()
    plan = found
    return steady(found, state)
  }
}

extension DrivePlan {
  static let reckless: DrivePlan = {
    var plan = DrivePlan()
    plan.pace = .flatOut
    plan.departure = .now
    plan.cover = .never
    plan.side = .left
    plan.answer = 2
    return plan
  }()

  static let hider: DrivePlan = {
    var plan = DrivePlan()
    plan.cover = .above(heat: 8)
    plan.leavesCoverAt = 4
    return plan
  }()

  /// Where a copy of the world ends that is driven by this plan from now on.
  func outcome(of state: DriveState) -> String {
    var copy = state
    var pilot = BotPilot(self)
    while !copy.isOver { _ = copy.step(pilot.intent(for: copy)) }
    return copy.outcome ?? ""
  }
}
