// Lights at crossings, the lines of laps, and the gate: what is passed at a place.

extension DriveState {
  /// Seconds of green at its end in which it is amber.
  private static let amberTicks = 180
  /// Millimetres before the line within which a car that stands is waiting.
  private static let waitingReach = 32_000
  /// Degrees of heat for running a red light where somebody sees it.
  private static let redHeat = 15_000

  /// What a light at a crossing shows.
  public enum SignalColour: Hashable, Sendable {
    case green, amber, red
  }

  /// What a light shows now; `signal` is an index of `Course.signals`.
  public func colour(of signal: Int) -> SignalColour {
    let plan = course.signals[signal]
    if plan.flag != nil { return flagBits & script.signalFlags[signal] != 0 ? .green : .red }
    let phase = (tick + plan.offset) % max(1, plan.green + plan.red)
    if phase >= plan.green { return .red }
    return phase >= plan.green - Self.amberTicks ? .amber : .green
  }

  /// The nearest light ahead on the car's own stretch, and millimetres to its line.
  public var signalAhead: (index: Int, distance: Int)? {
    var best: (index: Int, distance: Int)?
    for (index, signal) in course.signals.enumerated()
    where signal.stretch == player.position.stretch {
      let distance = signal.distance - player.position.distance
      if distance >= 0, best.map({ distance < $0.distance }) ?? true { best = (index, distance) }
    }
    return best
  }

  var waitsAtRed: Bool {
    guard player.milesPerHour < 3, let next = signalAhead else { return false }
    return next.distance < Self.waitingReach && colour(of: next.index) == .red
  }

  /// Millimetres from a vehicle's front to a line that it must stop at.
  func redLine(before vehicle: Vehicle) -> Int? {
    guard !course.signals.isEmpty else { return nil }
    let position = vehicle.position
    let way = vehicle.isOncoming ? -1 : 1
    for (index, signal) in course.signals.enumerated() where signal.stretch == position.stretch {
      // Who comes the other way stops beyond the crossing.
      let line = signal.distance + (vehicle.isOncoming ? Self.crossingLength : 0)
      let ahead = (line - position.distance) * way - vehicle.kind.length / 2
      guard ahead > -500, ahead < 90_000 else { continue }
      let colour = colour(of: index)
      if colour == .red || (colour == .amber && ahead > vehicle.speed * 150) {
        return max(0, ahead)
      }
    }
    return nil
  }

  private static let crossingLength = 15_000

  /// What the player's car has passed in this tick, on its own stretch.
  mutating func passLines(from before: RoadPosition, _ events: inout [DriveEvent]) {
    let now = player.position
    func hasPassed(_ line: RoadPosition) -> Bool {
      line.stretch == now.stretch && before.stretch == now.stretch
        && before.distance < line.distance
        && now.distance >= line.distance
    }
    for (index, signal) in course.signals.enumerated()
    where hasPassed(RoadPosition(stretch: signal.stretch, distance: signal.distance)) {
      guard colour(of: index) == .red, player.milesPerHour > 5 else { continue }
      hasRunRed = true
      if isSeen { heatThousandths = min(100_000, heatThousandths + Self.redHeat) }
      events.append(.ranRed(signal: signal.id))
    }
    for line in course.lapLines where hasPassed(line) { beginLap(&events) }
    if let gate = sequence.gate, !isGatePassed {
      for place in script.gatePlaces where hasPassed(place) { pass(gate, &events) }
    }
  }

  private mutating func beginLap(_ events: inout [DriveEvent]) {
    if lap > 0 {
      let ticks = tick - lapTick
      lastLapTicks = ticks
      bestLapTicks = min(ticks, bestLapTicks ?? ticks)
      events.append(.lap(lap, ticks: ticks))
    }
    lap += 1
    lapTick = tick
  }

  /// Ticks of the lap that the car is on.
  public var lapTicks: Int { lap == 0 ? 0 : tick - lapTick }

  /// The gate opens when its flag is set; to drive by before that is no try.
  private mutating func pass(_ gate: GatePlan, _ events: inout [DriveEvent]) {
    guard let since = gateTicks else { return }
    isGatePassed = true
    let (opens, closes) = gateWindow(gate)
    let slack = aids.widensWindows ? 2 : 0
    let grade: DriveScript.Grade
    if laneNumber != gate.lane {
      grade = .wide
    } else if since < opens {
      grade = .early
    } else if since > closes {
      grade = .late
    } else if player.milesPerHour < gate.slowest - slack {
      grade = .slow
    } else {
      grade = player.milesPerHour > gate.fastest + slack ? .fast : .hit
    }
    setFlag("\(gate.mark).\(grade.rawValue)")
    events.append(.flagSet("\(gate.mark).\(grade.rawValue)"))
  }

  /// Ticks since the gate's flag was set; nil before.
  public var gateTicks: Int? {
    guard let gate = sequence.gate, let index = script.index(ofFlag: gate.flag),
      flagBits & (1 << UInt128(index)) != 0
    else { return nil }
    return tick - Int(flagTicks[index])
  }

  /// In ticks after its flag; half as long again where windows are wider.
  func gateWindow(_ gate: GatePlan) -> (opens: Int, closes: Int) {
    let opens = gate.opens * Units.ticksPerSecond / 1_000
    let closes = gate.closes * Units.ticksPerSecond / 1_000
    let more = aids.widensWindows ? (closes - opens) / 4 : 0
    return (opens - more, closes + more)
  }
}
