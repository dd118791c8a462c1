/// What a driver means to do for the next while, and how he does it: bots, the car that drives
/// itself and beat mode all drive by plans. A plan sees only the state, so a copy of the world
/// driven by it shows where it leads.
public struct DrivePlan: Hashable, Sendable {
  enum Pace: Hashable, Sendable {
    /// So many miles an hour above (or below) the signs.
    case limit(plus: Int)
    case flatOut
  }

  /// A side of a fork.
  public enum Side: Hashable, Sendable {
    case left, right
  }

  enum Cover: Hashable, Sendable {
    /// Drives past.
    case never
    /// Into the next one when the heat is at least so high.
    case above(heat: Int)
    /// Into the next one whatever the heat.
    case next
  }

  enum Departure: Hashable, Sendable {
    /// When those are in the car that the sequence waits for, or the window is about to close.
    case whenReady
    case now
    case never
  }

  var pace = Pace.limit(plus: 0)
  var side = Side.right
  var cover = Cover.above(heat: 40)
  var departure = Departure.whenReady
  /// Leaves a cover when the heat is no higher and no light is near.
  var leavesCoverAt = 12
  var staysInCover = false
  var wantsLights = true
  /// Which answer to give when people ask.
  public var answer = 1
  var looksAhead = true
  /// How much of the car's grip a curve may take.
  var gripHundredths = 100
  var stopsAtRed = true
  /// Brings the car to a stand at the side and leaves it there.
  var pullsOver = false
  var duel = Duel.brake
  var distance = Distance.middle
  var gate = GateAim.hit
  /// Takes the other way where it can meet the car that is followed; so many ticks after it.
  var meets = true
  var meetDelay = 0

  /// What to do about a car that swings out for a strike.
  enum Duel: Hashable, Sendable {
    /// Lets it go by into whatever is there.
    case brake
    /// Keeps in its way before it is level.
    case block
    case ignore
  }

  /// How far behind the car that is followed.
  enum Distance: Hashable, Sendable {
    case bumper, middle, away
  }

  enum GateAim: Hashable, Sendable {
    case hit, tooSlow, beside
  }

  /// Careful: at the limit, into cover when it gets hot.
  public init() {}

  /// What such a driver does in this tick. O(vehicles).
  public func intent(for state: DriveState) -> Intent {
    let player = state.player
    if let talk = state.openTalk, talk.ticksInAll - talk.ticksLeft > 90 { return .answer(answer) }
    if player.isParked { return departs(state) ? .faster : .none }
    if player.cover != nil { return leavesCover(state) ? .faster : .none }
    if player.hasLightsOn != wantsLights { return .lights }
    if let intent = intentForDuel(state) { return intent }
    if let intent = intentForCover(state) { return intent }
    if let intent = intentForSteering(state) { return intent }
    return intentForSpeed(state)
  }

  private func departs(_ state: DriveState) -> Bool {
    switch departure {
    case .now: return true
    case .never: return false
    case .whenReady:
      if state.flagBits & state.script.awaitedFlags == state.script.awaitedFlags { return true }
      guard let window = state.sequence.clock.window else { return false }
      return state.storySeconds >= window - 5
    }
  }

  private static let patienceTicks = 1_800
  /// Ticks face to face after which somebody has to move.
  private static let stuckTicks = 240

  private func leavesCover(_ state: DriveState) -> Bool {
    if staysInCover { return false }
    // No heat is above this: out, whoever looks.
    if leavesCoverAt >= 100 { return true }
    if state.player.speed > 0 { return false }
    // Nobody waits for ever for a light that goes round and round.
    if state.standingTicks > Self.patienceTicks, !state.isChased { return true }
    for unit in state.police {
      if let light = unit.light {
        let gap = state.course.signedDistance(from: state.player.position, to: light)
        if abs(gap) < 45_000 { return false }
      }
      if unit.mood == .chase { return false }
    }
    return state.heat <= leavesCoverAt && hasGap(state)
  }

  /// Nobody comes up from behind in the lane that the car would pull into.
  private func hasGap(_ state: DriveState) -> Bool {
    let lateral = state.segment.laneCentre(0)
    return !state.vehicles.contains { vehicle in
      !vehicle.isOncoming && vehicle.gap > -45_000 && vehicle.gap < 9_000
        && abs(vehicle.lateral - lateral) < 2_400 && (vehicle.gap > -9_000 || vehicle.speed > 40)
    }
  }

  // MARK: Cover

  private func wantsCover(_ state: DriveState) -> Bool {
    if isWatched(state) { return false }
    return switch cover {
    case .never: false
    case .next: true
    case .above(let heat): state.heat >= heat
    }
  }

  /// The next cover on the car's way, and millimetres to its beginning (negative beside it).
  static func coverAhead(_ state: DriveState, within reach: Int) -> (index: Int, distance: Int)? {
    var best: (index: Int, distance: Int)?
    for (index, cover) in state.course.covers.enumerated() {
      let start = RoadPosition(stretch: cover.stretch, distance: cover.start)
      let distance = state.course.signedDistance(from: state.player.position, to: start)
      guard distance != Course.unreachable, distance < reach,
        distance + (cover.end - cover.start) > 0
      else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (index, distance) }
    }
    return best
  }

  private func intentForCover(_ state: DriveState) -> Intent? {
    guard wantsCover(state), let next = Self.coverAhead(state, within: 130_000) else { return nil }
    if state.coverBeside == next.index {
      if state.player.milesPerHour <= DriveState.coverSpeedMax { return .cover }
      return .brake
    }
    let speed = state.player.milesPerHour
    // 2.5 m/s² from where the car is to 20 mph (9 m/s).
    let perSecond = state.player.speed * 60
    let needed = (perSecond * perSecond - 81_000_000) / 5_000 + 8_000
    if next.distance < needed, state.player.cruise > 20 { return .slower }
    if next.distance < needed / 2, speed > 30 { return .brake }
    return next.distance < needed ? intentForSteering(state) ?? Intent.none : nil
  }

  // MARK: Steering

  private func intentForSteering(_ state: DriveState) -> Intent? {
    let player = state.player
    let target = lateralWanted(state)
    if player.targetLateral < target - Course.laneWidth / 4 - 50 { return .steerRight }
    if player.targetLateral > target + Course.laneWidth / 4 + 50 { return .steerLeft }
    return nil
  }

  private func lateralWanted(_ state: DriveState) -> Int {
    let segment = state.segment
    let stretch = state.course.stretches[state.player.position.stretch]
    let right = segment.laneCentre(0)
    let left = segment.laneCentre(max(0, segment.ownLanes - 1))
    if pullsOver { return segment.width / 2 }
    if let lateral = lateralOfGate(state) ?? lateralOfBlock(state) { return lateral }
    if case .fork(_, let leftWay, let rightWay) = stretch.next,
      stretch.length - state.player.position.distance < 140_000
    {
      if wantsLeft(state, left: leftWay, right: rightWay) {
        return segment.ownLanes > 1 ? left : segment.forkLine - Course.laneWidth / 4
      }
      return right
    }
    guard segment.ownLanes > 1 else { return right }
    // Round somebody slow or standing, if the lane beside is free.
    let isRight = abs(state.player.targetLateral - right) < Course.laneWidth / 2
    // On an oval the inside is home; elsewhere wherever the car is.
    let isHome = state.sequence.laps != nil && state.isFree(left, forPlayerWithin: 20_000)
    let here = isHome ? left : isRight ? right : left
    let other = here == right ? left : right
    let reach = 12_000 + state.player.speed * 45
    if let ahead = state.clearance(at: here, within: reach),
      ahead.speed < state.player.cruiseSpeed * 6 / 10
        || (isEager && ahead.speed < state.player.cruiseSpeed)
    {
      let isFree = state.isFree(other, forPlayerWithin: 14_000)
      if isFree, (state.clearance(at: other, within: reach)?.speed ?? Int.max) > ahead.speed {
        return other
      }
    }
    return here
  }

  private var isEager: Bool {
    switch pace {
    case .flatOut: true
    case .limit(let plus): plus > 5
    }
  }

  // MARK: Speed

  private func intentForSpeed(_ state: DriveState) -> Intent {
    let player = state.player
    let wanted = speedWanted(state)
    if player.cruise > wanted {
      let urgent = player.milesPerHour > wanted + 18
      if urgent, player.brakeTicks < 6 { return .brake }
      return player.milesPerHour >= player.cruise - 12 || player.cruise > wanted + 5
        ? .slower : .none
    }
    if let ahead = hindrance(state) {
      let closing = (player.speedMicrometres - ahead.speed) / 1_000 * 60
      if closing > 0, ahead.free < closing * closing / 9_000 + 4_000 {
        return player.brakeTicks < 6 ? .brake : .none
      }
    }
    if player.cruise + DriveState.notch <= wanted { return .faster }
    return .none
  }

  /// Whatever is in the way: a car, or the line before a red light.
  private func hindrance(_ state: DriveState) -> DriveState.Obstacle? {
    // Stuck: creep, so that the wheels can turn.
    let isStuck = state.standingTicks > Self.stuckTicks && !state.waitsAtRed
    let lateral = isStuck ? state.player.targetLateral : state.player.lateral
    let ahead = state.clearance(at: lateral, within: 90_000)
    guard stopsAtRed, let line = redLine(state), line < ahead?.free ?? .max else { return ahead }
    return DriveState.Obstacle(free: line, speed: 0)
  }

  private func redLine(_ state: DriveState) -> Int? {
    guard let next = state.signalAhead, next.distance < 110_000 else { return nil }
    let free = max(0, next.distance - state.sequence.car.length / 2 - 1_000)
    let perSecond = state.player.speed * 60
    switch state.colour(of: next.index) {
    case .green: return nil
    case .red: return free
    case .amber: return free > perSecond * perSecond / 9_000 ? free : nil
    }
  }

  /// Miles an hour, in notches.
  private func speedWanted(_ state: DriveState) -> Int {
    if pullsOver { return state.isOffRoad ? 0 : 15 }
    let segment = state.segment
    var wanted: Int
    switch pace {
    case .limit(let plus): wanted = segment.legalLimit + plus
    case .flatOut: wanted = state.sequence.limits.top
    }
    wanted = speedOfFeature(state) ?? wanted
    wanted = min(wanted, state.sequence.limits.top)
    if looksAhead { wanted = min(wanted, speedHeld(by: state)) }
    return max(0, wanted / DriveState.notch * DriveState.notch)
  }

  /// Miles an hour that the curves ahead, the cars ahead and a red light allow.
  func speedHeld(by state: DriveState) -> Int {
    var held = curveLimit(state)
    if let ahead = hindrance(state) {
      let speed = Units.milesPerHour(millimetresPerTick: max(0, ahead.speed) / 1_000)
      let headway = state.player.speed * 75 + 4_000
      if ahead.free < headway { held = min(held, max(0, speed - 3)) }
      if ahead.free < headway * 2 { held = min(held, speed + 8) }
    }
    return held
  }

  /// What the curves within braking distance allow.
  private func curveLimit(_ state: DriveState) -> Int {
    let position = state.player.position
    let reach = 9_000 + state.player.speed * 150
    let speeds = state.script.curveSpeeds
    var limit = 200
    var distance = 0
    while distance < reach {
      let place = state.course.positionBeforeFork(distance, after: position)
      let turn = state.course.segment(at: place).turn
      if turn != 0 {
        let held = speeds[min(speeds.count - 1, abs(turn) / 8)] * gripHundredths / 100
        // What is left of the way there is room to slow down in.
        let room = distance / 6_000
        limit = min(limit, (isEager ? held * 11 / 10 : held * 9 / 10) + room)
      }
      distance += 2 * Course.segmentLength
    }
    return limit
  }
}

extension Player {
  /// Micrometres a tick that the cruise control is set to.
  var cruiseSpeed: Int { Units.millimetresPerTick(milesPerHour: cruise) * 1_000 }
}

extension DriveState {
  /// What stands or drives in the car's way at a place across the road, nearer than so many
  /// millimetres.
  func clearance(at lateral: Int, within reach: Int) -> Obstacle? {
    var best: Obstacle?
    let width = segment.width
    for vehicle in vehicles where vehicle.gap > 0 && vehicle.gap < reach && !isOffTheRoad(vehicle) {
      let across = (vehicle.kind.width + sequence.car.width) / 2 + (vehicle.isOncoming ? 50 : 300)
      // Where the road is wider or narrower the car keeps to its own kerb.
      let there = lateral + (course.segment(at: vehicle.position).width - width) / 2
      guard abs(vehicle.lateral - there) < across || abs(vehicle.targetLateral - there) < across
      else {
        continue
      }
      let free = max(0, vehicle.gap - (vehicle.kind.length + sequence.car.length) / 2)
      if best.map({ free < $0.free }) ?? true {
        best = Obstacle(
          free: free,
          speed: vehicle.isOncoming ? -vehicle.speedMicrometres : vehicle.speedMicrometres)
      }
    }
    return best
  }

  /// A named car that has run off it by itself.
  func isOffTheRoad(_ vehicle: Vehicle) -> Bool {
    vehicle.car.map { cars[$0].mood == .spun || cars[$0].mood == .out } ?? false
  }

  /// Whether nobody is beside the car, or comes up fast, at a place across the road.
  func isFree(_ lateral: Int, forPlayerWithin reach: Int) -> Bool {
    !vehicles.contains {
      abs($0.gap) < reach
        && (abs($0.lateral - lateral) < 2_600 || abs($0.targetLateral - lateral) < 2_600)
    }
  }
}
