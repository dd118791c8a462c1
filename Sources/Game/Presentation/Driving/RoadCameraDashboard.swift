import Engine

// What the instruments say of a state.

extension RoadCamera {
  func dashboard(_ state: DriveState, _ view: RoadView) -> Dashboard {
    var dashboard = Dashboard()
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
    dashboard.moment = moment(state)
    dashboard.notice = notice(state)
    return dashboard
  }

  /// Metres within which a cover is announced, and a fork.
  private static let coverNotice = 160
  private static let forkNotice = 260

  /// What comes up on the road, nearest first in importance: a place to hide, a fork.
  private func notice(_ state: DriveState) -> String? {
    let position = state.player.position
    let stretch = course.stretches[position.stretch]
    func metres(to distance: Int) -> Int { (distance - position.distance) / 10_000 * 10 }
    if case .fork(_, let left, let right) = stretch.next {
      let far = metres(to: stretch.length)
      if far < Self.forkNotice {
        return "\(far) m: ← \(name(ofStretch: left))  \(name(ofStretch: right)) →"
      }
    }
    guard state.heat > 0, state.player.cover == nil else { return nil }
    let cover = course.covers.first {
      $0.stretch == position.stretch && $0.end > position.distance
        && metres(to: $0.start) < Self.coverNotice
    }
    guard let cover, cover.start > position.distance else { return nil }
    return "cover \(metres(to: cover.start)) m: " + Self.word(cover.kind)
  }

  /// The key that matters now, where there is one: how a player learns them without a help page.
  private func moment(_ state: DriveState) -> String? {
    if state.player.isParked { return "parked: ↑ pulls away" }
    if state.player.cover != nil { return "hidden: ↑ or C pulls out" }
    guard let cover = state.coverBeside else { return nil }
    let isFast = state.player.milesPerHour > DriveState.coverSpeedMax
    let slow = isFast ? "slow to \(DriveState.coverSpeedMax), then " : ""
    return slow + "C hides you " + Self.word(course.covers[cover].kind)
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
