import Engine

// What the instruments say of a state.

extension RoadCamera {
  func dashboard(_ state: DriveState, _ view: RoadView, _ keys: KeyMap) -> Dashboard {
    var dashboard = Dashboard()
    dashboard.hint = keys.wheelHint
    let player = state.player
    dashboard.speed = player.milesPerHour
    dashboard.limit = course.segment(at: player.position).legalLimit
    dashboard.cruise = player.cruise
    dashboard.top = sequence.limits.top
    if sequence.clock.isShown {
      dashboard.watch = sequence.clock.window.map { $0 - state.storySeconds } ?? state.storySeconds
      dashboard.watchAll = sequence.clock.window.map { $0 - sequence.clock.startsAt }
      let isOver = (dashboard.watch ?? 0) < 0
      dashboard.watchCaption = sequence.clock.window == nil ? "" : isOver ? "over" : "left"
    }
    dashboard.heat = sequence.police.units.isEmpty ? nil : state.heat
    dashboard.isSeen = state.police.contains(where: \.seesCar)
    dashboard.damage = player.damage
    dashboard.hasHeadlights = player.hasLightsOn
    dashboard.cover = player.cover.map { Self.word(course.covers[$0].kind) }
    dashboard.policeBehind =
      view.vehicles.filter { $0.kind == .police && $0.ahead < 0 && $0.ahead > -150_000 }
      .map { -$0.ahead / 1_000 }.min()
    if sequence.tail != nil { dashboard.suspicion = state.suspicion }
    dashboard.readings = readings(state)
    dashboard.moment = featureMoment(state, keys) ?? moment(state, keys)
    dashboard.notice = notice(state)
    return dashboard
  }

  /// What this sequence alone tells: how far he is, which lap it is.
  private func readings(_ state: DriveState) -> [Dashboard.Reading] {
    var readings: [Dashboard.Reading] = []
    if let car = state.tailedCar, let vehicle = state.vehicle(ofCar: car),
      let gap = course.distance(from: state.player.position, to: vehicle.position)
    {
      let metres = gap / 1_000
      let way = metres < 0 ? " behind" : ""
      readings.append(Dashboard.Reading(name: "him", value: Dashboard.length(metres: abs(metres)) + way))
    }
    if let laps = sequence.laps, state.lap > 0 {
      let lap = min(state.lap, laps.count)
      readings.append(
        Dashboard.Reading(
          name: "lap \(lap) of \(laps.count)",
          value: Self.seconds(state.lap > laps.count ? state.lastLapTicks ?? 0 : state.lapTicks)))
      if let best = state.bestLapTicks {
        readings.append(Dashboard.Reading(name: "best", value: Self.seconds(best)))
      }
    }
    return readings
  }

  /// To a tenth.
  private static func seconds(_ ticks: Int) -> String { "\(ticks / 60).\(ticks % 60 / 6)" }

  /// Metres within which a cover is announced, and a fork.
  private static let coverNotice = 160
  private static let forkNotice = 260
  private static let signalNotice = 110
  /// Ticks before a meeting.
  private static let meetingNotice = 1_200

  private static func word(_ colour: DriveState.SignalColour) -> String {
    switch colour {
    case .green: "green"
    case .amber: "amber"
    case .red: "red"
    }
  }

  /// What comes up on the road, nearest first in importance: a place to hide, a fork.
  private func notice(_ state: DriveState) -> String? {
    let position = state.player.position
    let stretch = course.stretches[position.stretch]
    func metres(to distance: Int) -> Int { (distance - position.distance) / 1_000 }
    func length(to distance: Int) -> String { Dashboard.length(metres: metres(to: distance)) }
    if let (own, his) = state.meeting, own < Self.meetingNotice {
      return his < 0 ? "he is through" : "you \(Self.seconds(own)) s, him \(Self.seconds(his)) s"
    }
    // What is near comes first.
    if let (signal, distance) = state.signalAhead, distance < Self.signalNotice * 1_000 {
      let light = Self.word(state.colour(of: signal)) + " light"
      let far = Dashboard.length(metres: distance / 1_000)
      return distance < 10_000 ? light + " here" : light + " " + far
    }
    if let gate = sequence.gate, let place = course.position(of: gate.mark),
      place.stretch == position.stretch, place.distance > position.distance,
      metres(to: place.distance) < Self.forkNotice
    {
      let lane = gate.lane == 1 ? "right lane" : "lane \(gate.lane)"
      return "ramp \(length(to: place.distance)): \(lane), \(gate.slowest) to \(gate.fastest)"
    }
    if case .fork(_, let left, let right) = stretch.next {
      if metres(to: stretch.length) < Self.forkNotice {
        let far = length(to: stretch.length)
        return "\(far): ← \(name(ofStretch: left))  \(name(ofStretch: right)) →"
      }
    }
    guard state.heat > 0, state.player.cover == nil else { return nil }
    let cover = course.covers.first {
      $0.stretch == position.stretch && $0.end > position.distance
        && metres(to: $0.start) < Self.coverNotice
    }
    guard let cover, cover.start > position.distance else { return nil }
    return "cover \(length(to: cover.start)): " + Self.word(cover.kind)
  }

  /// The key that matters now, where there is one: how a player learns them without a help page.
  private func moment(_ state: DriveState, _ keys: KeyMap) -> String? {
    let (faster, cover) = (keys.sign(of: .faster), keys.sign(of: .cover))
    if let strike = strike(state, keys) { return strike }
    if state.player.isParked { return "parked: \(faster) pulls away" }
    if state.player.cover != nil { return "hidden: \(faster) or \(cover) pulls out" }
    guard let beside = state.coverBeside else { return nil }
    let isFast = state.player.milesPerHour > DriveState.coverSpeedMax
    let slow = isFast ? "slow to \(DriveState.coverSpeedMax), then " : ""
    return slow + "\(cover) hides you " + Self.word(course.covers[beside].kind)
  }

  /// Who is about to strike, and from where: the swing is the tell.
  private func strike(_ state: DriveState, _ keys: KeyMap) -> String? {
    guard let car = state.cars.firstIndex(where: { $0.mood == .tell }) else { return nil }
    let side = state.cars[car].side < 0 ? "left" : "right"
    return "!! swings out \(side): \(keys.sign(of: .brake)) brakes"
  }

  private static func word(_ kind: CoverKind) -> String {
    switch kind {
    case .underpass: "under the deck"
    case .parkedCars: "among parked cars"
    case .dock: "at the dock"
    case .alley: "in the alley"
    case .trees: "under the trees"
    case .carWash: "in the wash"
    }
  }
}
