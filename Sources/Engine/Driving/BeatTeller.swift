/// Says what beat mode stands before, and what a driver might mean to do about it.
struct BeatTeller {
  struct Option {
    var text: String
    var change: (inout DrivePlan) -> Void
  }

  let state: DriveState
  let halt: BeatDrive.Halt
  let waits: Int

  // MARK: The situation

  func lines() -> [String] {
    [clockLine, overLine, placeLine, policeLine].compactMap(\.self) + featureLines
      + [heatLine, damageLine].compactMap(\.self)
  }

  private var clockLine: String? {
    guard state.sequence.clock.isShown else { return nil }
    let now = "\(Self.clock(state.storySeconds)) on the watch."
    guard let window = state.sequence.clock.window else { return now }
    let left = window - state.storySeconds
    guard (1...45).contains(left) else { return now }
    return now + " \(PaceNotes.number(left).capitalizedFirst) seconds left."
  }

  /// A line of its own, which still holds when the watch has gone on.
  private var overLine: String? {
    let clock = state.sequence.clock
    guard clock.isShown, let window = clock.window, state.storySeconds >= window else { return nil }
    let (minutes, rest) = (window - clock.startsAt).quotientAndRemainder(dividingBy: 60)
    let time = rest == 0 && minutes > 1 ? "\(PaceNotes.number(minutes)) minutes are" : "time is"
    return "The \(time) over."
  }

  private static func clock(_ seconds: Int) -> String {
    let rest = seconds % 60
    return "\(seconds / 60):" + (rest < 10 ? "0\(rest)" : "\(rest)")
  }

  private var placeLine: String {
    if state.player.isParked { return "Parked, engine running." }
    if let index = state.player.cover {
      let place = state.course.covers[index].kind.whereItHides
      return state.player.speed > 0 ? "Rolling in \(place)." : "Standing \(place), dark."
    }
    var parts = [speedWords]
    if let note = PaceNotes.nextCurve(state) { parts.append(note) }
    if case .curve = halt { parts.append("too fast for it") }
    return parts.joined(separator: "; ").capitalizedFirst + "."
  }

  private var speedWords: String {
    let speed = state.player.milesPerHour
    let limit = state.segment.legalLimit
    if speed < 3 { return "standing" }
    if speed > limit + 3 {
      return "\(PaceNotes.number(speed)) where the sign says \(PaceNotes.number(limit))"
    }
    return "\(PaceNotes.number(speed)) miles an hour"
  }

  private var policeLine: String? {
    var nearest: (gap: Int, text: String)?
    for vehicle in state.vehicles {
      guard let unit = vehicle.unit, abs(vehicle.gap) < 260_000 else { continue }
      let metres = PaceNotes.length(abs(vehicle.gap) / 1_000)
      let text: String
      switch state.police[unit].mood {
      case .chase: text = "Lights on, \(metres) \(vehicle.gap < 0 ? "behind" : "ahead")."
      case .search:
        text = "A patrol car goes slowly, \(metres) \(vehicle.gap < 0 ? "back" : "on"), looking."
      case .suspicious:
        text =
          "The patrol car is \(metres) \(vehicle.gap < 0 ? "behind" : "ahead") and takes its time."
      case .away, .patrol, .givenUp:
        if vehicle.gap < 0 {
          text = "A patrol car in the mirror, \(metres)."
        } else {
          text =
            vehicle.isOncoming
            ? "A patrol car coming, \(metres)." : "A patrol car ahead, \(metres)."
        }
      }
      if nearest.map({ abs(vehicle.gap) < $0.gap }) ?? true { nearest = (abs(vehicle.gap), text) }
    }
    return nearest?.text ?? lightLine
  }

  private var lightLine: String? {
    for unit in state.police where unit.mood != .away {
      guard let light = unit.light,
        let gap = state.course.distance(from: state.player.position, to: light), abs(gap) < 200_000
      else { continue }
      if unit.seesCar { return "The helicopter's light is on the hood." }
      let metres = PaceNotes.length(abs(gap) / 1_000)
      if state.isHidden, abs(gap) < 30_000 { return "The light goes by outside." }
      return "The helicopter's light lies on the road, \(metres) \(gap < 0 ? "back" : "on")."
    }
    return nil
  }

  private var heatLine: String? {
    if state.sequence.police.units.isEmpty { return nil }
    return switch state.heat {
    case ..<5: state.player.isParked ? nil : "Nobody has looked twice."
    case ..<30: "Somebody could remember this car."
    case ..<60: "They are beginning to ask about this car."
    default: "They know the car."
    }
  }

  private var damageLine: String? {
    switch state.player.damage {
    case ..<15: nil
    case ..<50: "One lamp is out, and a door has taken a new shape."
    default: "Steam, and a smell of hot water. She won't take much more."
    }
  }

  // MARK: The choices

  func options() -> [Option] {
    if state.openTalk != nil {
      return ["The first answer.", "The second.", "Say nothing."].map { Option(text: $0) { _ in } }
    }
    if state.player.isParked { return parkedOptions() }
    if state.isHidden { return hiddenOptions() }
    switch halt {
    case .fork(_, let left, let right): return forkOptions(left: left, right: right)
    case .cover(let index): return coverOptions(index)
    case .curve:
      return [
        Option(text: "Brake for it.") { $0.pace = .limit(plus: 0) },
        Option(text: "Hold the speed the road will bear.") { $0.pace = .limit(plus: 20) },
        Option(text: "Trust the tires.") {
          $0.pace = .flatOut
          $0.looksAhead = false
        },
      ]
    case .chase: return chaseOptions()
    case .tell, .beginning, .news, .seen, .lost, .talk, .hidden:
      return featureOptions() ?? roadOptions()
    }
  }

  private func parkedOptions() -> [Option] {
    let isReady =
      state.flagBits & state.script.awaitedFlags == state.script.awaitedFlags
      || state.sequence.clock.window.map { state.storySeconds >= $0 - 15 } ?? false
    let wait = Option(text: isReady ? "Stay." : "Wait.") { $0.departure = .never }
    let go = Option(text: isReady ? "Go, at the limit." : "Go now.") {
      $0.departure = .now
      $0.pace = .limit(plus: 0)
    }
    let fast = Option(text: "Go, hard.") {
      $0.departure = .now
      $0.pace = .flatOut
    }
    return isReady ? [go, wait, fast] : [wait, go, fast]
  }

  private func hiddenOptions() -> [Option] {
    let isLightNear = state.police.contains { unit in
      guard let light = unit.light else { return false }
      return abs(state.course.signedDistance(from: state.player.position, to: light)) < 45_000
    }
    let wait = Option(text: "Wait.") { $0.staysInCover = true }
    let leave = Option(text: "Ease out, at the limit.") {
      $0.staysInCover = false
      $0.leavesCoverAt = 100
      $0.cover = .never
      $0.departure = .now
      $0.pace = .limit(plus: 0)
    }
    let run = Option(text: "Out, and hard.") {
      $0.staysInCover = false
      $0.leavesCoverAt = 100
      $0.cover = .never
      $0.pace = .flatOut
    }
    // Ten waits are enough for any light.
    let goes = waits >= 10 || (state.heat <= 12 && !isLightNear && !state.isChased)
    return goes ? [leave, wait, run] : [wait, leave, run]
  }

  private func forkOptions(left: Int, right: Int) -> [Option] {
    let leftWay = Option(text: way(left, "Left")) { $0.side = .left }
    let rightWay = Option(text: way(right, "Right")) { $0.side = .right }
    let hurry = Option(text: way(left, "Left") + " And quickly.") {
      $0.side = .left
      $0.pace = .limit(plus: 20)
    }
    return [rightWay, leftWay, hurry]
  }

  private func way(_ stretch: Int, _ side: String) -> String {
    let road = state.course.stretches[stretch]
    switch road.segments[0].scenery {
    case .bridge: return "\(side), over the bridge."
    case .river: return "\(side), along the river."
    case .coast: return "\(side), along the water."
    case .none, .stores, .offices, .warehouses, .overpass, .houses, .palms, .canyon, .speedway,
      .set,
      .garage, .alley, .freeway:
      guard let branch = road.branch else { return "\(side)." }
      return "\(side), by \(branch.split(separator: "_").joined(separator: " "))."
    }
  }

  private func coverOptions(_ index: Int) -> [Option] {
    let place = state.course.covers[index].kind.whereItHides.capitalizedFirst
    let duck = Option(text: "\(place), and wait.") {
      $0.cover = .next
      $0.staysInCover = true
    }
    let by = Option(text: "Past it, at the limit.") { $0.pace = .limit(plus: 0) }
    let fast = Option(text: "Past it, faster.") { $0.pace = .limit(plus: 20) }
    return state.heat >= 25 || state.isChased || state.isSought
      ? [duck, by, fast] : [by, duck, fast]
  }

  private func chaseOptions() -> [Option] {
    var options = [
      Option(text: "Run.") { $0.pace = .flatOut },
      Option(text: "Twenty over, no more.") { $0.pace = .limit(plus: 20) },
      Option(text: "Lights off, and run.") {
        $0.pace = .flatOut
        $0.wantsLights = false
      },
      Option(text: "Slow down. Be nobody.") { $0.pace = .limit(plus: 0) },
    ]
    if let next = DrivePlan.coverAhead(state, within: 220_000) {
      let place = state.course.covers[next.index].kind.whereItHides.capitalizedFirst
      options.insert(
        Option(text: "\(place), and wait.") {
          $0.cover = .next
          $0.staysInCover = true
        }, at: 1)
    }
    return options
  }

  private func roadOptions() -> [Option] {
    let isDark = !state.player.hasLightsOn
    return [
      Option(text: "Keep to the limit.") {
        $0.pace = .limit(plus: 0)
        $0.wantsLights = true
        $0.looksAhead = true
      },
      Option(text: "Push on, ten over.") { $0.pace = .limit(plus: 10) },
      Option(text: "Flat out.") { $0.pace = .flatOut },
      Option(text: isDark ? "Lights on." : "Lights off.") { $0.wantsLights = isDark },
    ]
  }
}

extension CoverKind {
  /// As in "standing …".
  var whereItHides: String {
    switch self {
    case .underpass: "under the bridge"
    case .parkedCars: "among the parked cars"
    case .dock: "in the loading dock"
    case .alley: "in the alley"
    case .trees: "under the trees"
    case .carWash: "in the car wash"
    }
  }
}

extension String {
  fileprivate var capitalizedFirst: String {
    prefix(1).uppercased() + dropFirst()
  }
}
