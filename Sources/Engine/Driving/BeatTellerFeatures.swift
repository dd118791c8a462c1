// What beat mode says, and lets be chosen, of what only some sequences have.

extension BeatTeller {
  var featureLines: [String] {
    [attackLine, tailLine, meetingLine, gateLine, lapLine, lightLineAhead, woundLine].compactMap(
      \.self)
  }

  private var attackLine: String? {
    for (index, plan) in state.sequence.cars.enumerated() where plan.role == .attacks {
      let car = state.cars[index]
      switch car.mood {
      case .tell, .strike:
        return "It swings out for a run at you, on the \(car.side < 0 ? "left" : "right")."
      case .alongside: return "It is level with you, on the \(car.side < 0 ? "left" : "right")."
      case .spun: return "It is off the road, in its own dust."
      case .out: return "It drives no more."
      default: break
      }
      guard let vehicle = state.vehicle(ofCar: index), vehicle.gap < 0, vehicle.gap > -400_000
      else {
        continue
      }
      return "The car is \(PaceNotes.length(-vehicle.gap / 1_000)) behind."
    }
    return nil
  }

  private var tailLine: String? {
    guard let plan = state.sequence.tail, let index = state.tailedCar,
      let vehicle = state.vehicle(ofCar: index), abs(vehicle.gap) < 2_000_000
    else { return nil }
    let metres = vehicle.gap / 1_000
    if metres < 0 { return "His lamps are behind you." }
    let length = PaceNotes.length(metres)
    if metres < plan.near { return "His lamps are \(length) ahead: near enough to be read." }
    return metres > plan.far * 3 / 4
      ? "His lamps are \(length) ahead, and going." : "His lamps are \(length) ahead."
  }

  private var meetingLine: String? {
    guard let meeting = state.meeting else { return nil }
    let ticks = Units.ticksPerSecond
    let own = PaceNotes.number(meeting.own / ticks)
    if meeting.his < 0 { return "He has gone through." }
    return "You are \(own) seconds from the point; he is \(PaceNotes.number(meeting.his / ticks))."
  }

  private var gateLine: String? {
    guard let gate = state.sequence.gate, state.gateTicks != nil, !state.isGatePassed else {
      return nil
    }
    let side = gate.lane == 1 ? "right" : "left"
    return "The ramp is in the \(side) lane; it wants \(gate.slowest) to \(gate.fastest)."
  }

  private var lapLine: String? {
    guard let laps = state.sequence.laps, state.lap > 0 else { return nil }
    let lap =
      "Lap \(PaceNotes.number(min(state.lap, laps.count))) of \(PaceNotes.number(laps.count))."
    guard let best = state.bestLapTicks else { return lap }
    let tenths = best * 10 / Units.ticksPerSecond
    return lap + " The best is \(tenths / 10).\(tenths % 10)."
  }

  private var lightLineAhead: String? {
    guard let next = state.signalAhead, next.distance < 120_000,
      state.colour(of: next.index) == .red
    else { return nil }
    return state.waitsAtRed ? "Red." : "A red light, \(PaceNotes.length(next.distance / 1_000))."
  }

  private var woundLine: String? {
    switch state.wound {
    case ..<1: nil
    case ..<40: "The edges are a little dark."
    case ..<70: "There is a road, and not much on either side of it."
    default: "What is left is the line."
    }
  }

  // MARK: Choices

  /// Nil in sequences that have nothing of the kind.
  func featureOptions() -> [Option]? {
    if case .tell = halt { return duelOptions }
    if state.sequence.tail != nil { return tailOptions }
    if state.sequence.wound != nil { return woundOptions }
    if state.sequence.gate != nil { return gateOptions }
    if state.sequence.laps != nil { return lapOptions }
    if state.sequence.cars.contains(where: { $0.role == .attacks }) { return flightOptions }
    return nil
  }

  private var duelOptions: [Option] {
    [
      Option(text: "Brake, and let it go by.") { $0.duel = .brake },
      Option(text: "Hold the wheel.") { $0.duel = .ignore },
      Option(text: "Get in its way.") { $0.duel = .block },
    ]
  }

  private var flightOptions: [Option] {
    [
      Option(text: "Brake when it swings.") {
        $0.duel = .brake
        $0.pace = .limit(plus: 0)
      },
      Option(text: "Run.") {
        $0.duel = .brake
        $0.pace = .flatOut
      },
      Option(text: "Keep in its way.") { $0.duel = .block },
    ]
  }

  private var tailOptions: [Option] {
    let isDark = !state.player.hasLightsOn
    return [
      Option(text: "Keep this far back.") { $0.distance = .middle },
      Option(text: "Close up.") { $0.distance = .bumper },
      Option(text: "Drop back.") { $0.distance = .away },
      Option(text: isDark ? "Lights on." : "Lights off.") { $0.wantsLights = isDark },
    ]
  }

  private var woundOptions: [Option] {
    [
      Option(text: "Keep the line.") { $0.pullsOver = false },
      Option(text: "Slower.") { $0.pace = .limit(plus: -20) },
      Option(text: "Pull over.") { $0.pullsOver = true },
    ]
  }

  private var gateOptions: [Option] {
    [
      Option(text: "The ramp, as they want it.") { $0.gate = .hit },
      Option(text: "The ramp, and easy on the gas.") { $0.gate = .tooSlow },
      Option(text: "Round it.") { $0.gate = .beside },
    ]
  }

  private var lapOptions: [Option] {
    [
      Option(text: "Brake early, and keep it tidy.") {
        $0.pace = .limit(plus: 0)
        $0.gripHundredths = 100
      },
      Option(text: "Brake late.") {
        $0.pace = .flatOut
        $0.gripHundredths = 100
      },
      Option(text: "Later than that.") {
        $0.pace = .flatOut
        $0.gripHundredths = 140
      },
    ]
  }
}
