import Engine

// What the instruments say of what only some sequences have: the one number or key that matters
// now.

extension RoadCamera {
  /// Real seconds in which the keys are told, one pair at a time, to a car that stands at the kerb.
  private static let lessonSeconds = 3

  /// Nil where there is nothing of the kind.
  func featureMoment(_ state: DriveState, _ keys: KeyMap) -> String? {
    lesson(state, keys) ?? attack(state, keys) ?? meeting(state) ?? gate(state)
      ?? light(state, keys) ?? tail(state) ?? slip(state, keys)
  }

  /// The keys, in the first ten seconds of a sequence that begins at the kerb.
  private func lesson(_ state: DriveState, _ keys: KeyMap) -> String? {
    guard state.player.isParked, sequence.startsParked else { return nil }
    switch state.tick / (Self.lessonSeconds * Units.ticksPerSecond) {
    case 0:
      let (faster, slower) = (keys.sign(of: .faster), keys.sign(of: .slower))
      return "\(faster) pulls away, and sets the speed; \(slower) lowers it"
    case 1: return "\(keys.sign(of: .steerLeft)) \(keys.sign(of: .steerRight)) move half a lane"
    case 2: return "\(keys.sign(of: .brake)) brakes"
    default: return nil
    }
  }

  private func attack(_ state: DriveState, _ keys: KeyMap) -> String? {
    for (index, plan) in sequence.cars.enumerated() where plan.role == .attacks {
      switch state.cars[index].mood {
      case .tell, .strike: return "IT SWINGS OUT: \(keys.sign(of: .brake)) brakes"
      case .alongside: return "beside you"
      case .spun: return "off the road: go"
      default: break
      }
      if let vehicle = state.vehicle(ofCar: index), vehicle.gap < 0, vehicle.gap > -200_000 {
        return "\(-vehicle.gap / 1_000) m behind you: keep in its way, or wait for the swing"
      }
    }
    return nil
  }

  private func meeting(_ state: DriveState) -> String? {
    guard let meeting = state.meeting else { return nil }
    let ticks = Units.ticksPerSecond
    if meeting.his < 0 { return "he has gone through" }
    return "the point: you in \(meeting.own / ticks) s, he in \(meeting.his / ticks) s"
  }

  private func gate(_ state: DriveState) -> String? {
    guard let gate = sequence.gate, state.gateTicks != nil, !state.isGatePassed else { return nil }
    return "the ramp: \(gate.lane == 1 ? "right" : "left") lane, \(gate.slowest) to \(gate.fastest)"
  }

  private func light(_ state: DriveState, _ keys: KeyMap) -> String? {
    guard let next = state.signalAhead, next.distance < 90_000 else { return nil }
    switch state.colour(of: next.index) {
    case .green: return nil
    case .amber: return state.player.milesPerHour > 5 ? "amber" : nil
    case .red:
      let isStill = state.player.milesPerHour <= 3
      return isStill ? "red: wait" : "RED: \(keys.sign(of: .brake)) stops"
    }
  }

  private func tail(_ state: DriveState) -> String? {
    guard let plan = sequence.tail, let car = state.tailedCar,
      let vehicle = state.vehicle(ofCar: car), vehicle.gap > 0, vehicle.gap < 2_000_000
    else { return nil }
    let metres = vehicle.gap / 1_000
    let lamps = "his lamps " + Dashboard.length(metres: metres)
    if metres < plan.near { return lamps + ": too near" }
    return metres > plan.far * 3 / 4 ? lamps + ": losing him" : lamps
  }

  private func slip(_ state: DriveState, _ keys: KeyMap) -> String? {
    let (left, right) = (keys.sign(of: .steerLeft), keys.sign(of: .steerRight))
    guard sequence.wound != nil, !state.isOffRoad else {
      return sequence.wound == nil ? nil : "gravel: \(left) brings it back"
    }
    let off = state.player.lateral - state.segment.laneCentre(0)
    if abs(off) > 900 { return "\(off > 0 ? left : right) to your line" }
    return nil
  }
}
