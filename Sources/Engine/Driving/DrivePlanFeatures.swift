// How a plan drives what only some sequences have: a duel, a tail, a meeting, a gate; and all that
// an oracle tries.

extension DrivePlan {
  // MARK: A car that attacks

  /// The car that attacks, if it is in the world.
  private func attacker(_ state: DriveState) -> (car: NamedCar, vehicle: Vehicle)? {
    for vehicle in state.vehicles {
      guard let car = vehicle.car, state.sequence.cars[car].role == .attacks else { continue }
      return (state.cars[car], vehicle)
    }
    return nil
  }

  /// Whether a car that attacks would see where the car hides.
  func isWatched(_ state: DriveState) -> Bool {
    guard let (car, vehicle) = attacker(state), car.mood != .spun, car.mood != .out else {
      return false
    }
    return vehicle.gap > -DriveState.hidingLead - 25_000
  }

  func intentForDuel(_ state: DriveState) -> Intent? {
    guard duel == .brake, let (car, vehicle) = attacker(state) else { return nil }
    // It is committed as soon as it swings out.
    let isCommitted = car.mood == .strike || (car.mood == .tell && car.moodTicks >= 4)
    guard isCommitted, vehicle.gap < 7_000, state.player.milesPerHour > 15 else { return nil }
    return state.player.brakeTicks < 6 ? .brake : Intent.none
  }

  /// In its way while it comes up.
  func lateralOfBlock(_ state: DriveState) -> Int? {
    guard duel == .block, let (car, vehicle) = attacker(state), car.mood == .closing,
      vehicle.gap < -5_000, vehicle.gap > -60_000
    else { return nil }
    let edge = state.segment.width / 2 - state.sequence.car.width / 2 - 300
    return min(edge, max(-edge, vehicle.targetLateral))
  }

  // MARK: A car that is followed

  /// The side of a fork to take: the way by which the car that is followed can be met, or the side
  /// chosen.
  func wantsLeft(_ state: DriveState, left: Int, right: Int) -> Bool {
    guard let plan = state.sequence.meet,
      case .joins(let target) = state.course.stretches[left].next,
      state.script.meetPlaces.contains(target)
    else { return (state.answeredSide(ofForkTo: left) ?? side) == .left }
    let index = state.sequence.carIndex(of: plan.car)
    let isHisLeft = state.sequence.cars[index].route.contains(
      state.course.stretches[left].branch ?? "")
    // He must have gone by the fork, or he would see who takes the other way.
    let isAhead = state.vehicle(ofCar: index).map { $0.gap > 0 } ?? false
    return meets && isAhead ? !isHisLeft : isHisLeft
  }

  func speedOfFeature(_ state: DriveState) -> Int? {
    speedOfGate(state) ?? speedOfMeeting(state) ?? speedOfTail(state)
  }

  private func speedOfMeeting(_ state: DriveState) -> Int? {
    guard meets, let meeting = state.meeting else { return nil }
    let rest =
      state.course.stretches[state.player.position.stretch].length - state.player.position.distance
    let ticks = max(1, meeting.his + meetDelay)
    let speed = Units.milesPerHour(millimetresPerTick: rest / ticks)
    // To the nearest notch: what is too much now is too little later.
    return min(
      state.sequence.limits.top, max(10, (speed + 2) / DriveState.notch * DriveState.notch))
  }

  private func speedOfTail(_ state: DriveState) -> Int? {
    guard let plan = state.sequence.tail, let car = state.tailedCar,
      let vehicle = state.vehicle(ofCar: car), vehicle.gap != Course.unreachable
    else { return nil }
    let wanted =
      switch distance {
      case .bumper: plan.near * 400
      case .middle: (plan.near + plan.far) * 500
      case .away: plan.far * 2_500
      }
    let speed = Units.milesPerHour(millimetresPerTick: vehicle.speed)
    return max(10, speed + min(25, max(-20, (vehicle.gap - wanted) / 3_000)))
  }

  // MARK: A gate

  /// Whether the car is on its way to the open gate.
  private func isOnRun(_ state: DriveState) -> Bool {
    state.sequence.gate != nil && state.gateTicks != nil && !state.isGatePassed
  }

  private func speedOfGate(_ state: DriveState) -> Int? {
    guard let plan = state.sequence.gate, isOnRun(state) else { return nil }
    switch gate {
    case .hit, .beside: return (plan.slowest + plan.fastest + 4) / 2
    case .tooSlow: return max(10, plan.slowest - 15)
    }
  }

  func lateralOfGate(_ state: DriveState) -> Int? {
    guard let plan = state.sequence.gate, !state.isGatePassed else { return nil }
    let segment = state.segment
    let lane = min(plan.lane, segment.ownLanes) - 1
    let beside = segment.laneCentre(lane == 0 ? min(1, segment.ownLanes - 1) : lane - 1)
    // Until the gate is open the car keeps away from it.
    guard isOnRun(state), gate != .beside else { return beside }
    return segment.laneCentre(lane)
  }

  // MARK: The oracle

  /// What the oracle tries, from sensible to foolish: first what the sequence is about.
  static func oracles(for sequence: DriveSequence) -> [DrivePlan] {
    var plans = [DrivePlan()]
    func add(_ change: (inout DrivePlan) -> Void) {
      var plan = DrivePlan()
      change(&plan)
      plans.append(plan)
    }
    if sequence.tail != nil {
      for delay in [0, 25, -25] { add { $0.meetDelay = delay } }
      for distance in [Distance.bumper, .away] {
        for meets in [true, false] {
          add {
            $0.distance = distance
            $0.meets = meets
          }
        }
      }
      add { $0.meets = false }
      for delay in [150, -150] { add { $0.meetDelay = delay } }
    }
    if sequence.cars.contains(where: { $0.role == .attacks }) {
      for duel in [Duel.brake, .block, .ignore] {
        for pace in [Pace.flatOut, .limit(plus: 0), .limit(plus: 15)] {
          for side in [Side.right, .left] {
            add { ($0.duel, $0.pace, $0.side) = (duel, pace, side) }
          }
        }
      }
    }
    if sequence.cars.contains(where: { $0.role == .attacks }) {
      for pace in [Pace.limit(plus: 0), .flatOut] {
        add { ($0.cover, $0.staysInCover, $0.pace) = (.next, true, pace) }
        add { ($0.cover, $0.staysInCover, $0.pace, $0.duel) = (.next, true, pace, .block) }
      }
    }
    if !sequence.police.units.isEmpty { plans.append(.hider) }
    if sequence.gate != nil {
      for gate in [GateAim.hit, .tooSlow, .beside] { add { $0.gate = gate } }
    }
    if sequence.laps != nil {
      for grip in [100, 106, 112, 94, 80, 140] {
        add { ($0.pace, $0.gripHundredths) = (.flatOut, grip) }
      }
    }
    if sequence.wound != nil { add { $0.pullsOver = true } }
    return plans + general
  }

  private static let general: [DrivePlan] = {
    var plans: [DrivePlan] = []
    for departure in [Departure.whenReady, .now] {
      for pace in [Pace.limit(plus: 0), .limit(plus: 10), .limit(plus: 25), .flatOut] {
        for side in [Side.right, .left] {
          for cover in [Cover.above(heat: 25), .never] {
            var plan = DrivePlan()
            plan.departure = departure
            plan.pace = pace
            plan.side = side
            plan.cover = cover
            plan.answer = side == .right ? 1 : 2
            plans.append(plan)
          }
        }
      }
    }
    var stays = DrivePlan()
    stays.departure = .never
    return plans + [stays]
  }()
}

extension DriveState {
  /// The side of a fork that was chosen by an answer, if a question was asked about it.
  func answeredSide(ofForkTo left: Int) -> DrivePlan.Side? {
    guard let branch = course.stretches[left].branch,
      let fork = sequence.road.compactMap(\.fork).first(where: { $0.left == branch })
    else { return nil }
    if let flag = fork.leftFlag, hasFlag(flag) { return .left }
    if let flag = fork.rightFlag, hasFlag(flag) { return .right }
    return nil
  }
}
