/// Units at work: patrol, suspicion, chase, search, giving up.
extension DriveState {
  private static let chaseRange = 1_400_000
  private static let suspicionMax = 480
  /// Heat at which a suspicious unit is sure.
  private static let sureHeat = 60
  private static let lostTicks = 180
  private static let searchTicks = 1_200
  private static let giveUpTicks = 1_200
  /// Millimetres a patrol goes from where it began before it turns.
  private static let beatLength = 700_000
  /// Close enough to get out and walk up to a car that stands, in millimetres.
  private static let boxGap = 45_000
  private static let boxTicks = 180
  /// Ticks that a car may stand in the eyes of whoever chases it, however far off.
  private static let heldTicks = 720

  mutating func workPolice(_ events: inout [DriveEvent]) {
    let wasChased = isChased
    for unit in police.indices {
      switch sequence.police.units[unit].kind {
      case .helicopter: fly(unit, &events)
      case .patrol, .post:
        guard tick % Self.thinkingTicks == unit % Self.thinkingTicks else { continue }
        patrol(unit, &events)
      }
    }
    if tick.isMultiple(of: Self.thinkingTicks) { bringUnitsIntoPlay() }
    if wasChased, !isChased { events.append(.chaseLost) }
  }

  /// Units whose hour has come.
  mutating func bringUnitsIntoPlay() {
    for unit in police.indices where police[unit].mood == .away && !police[unit].isGone {
      let plan = sequence.police.units[unit]
      guard storySeconds >= plan.appearsAt ?? Int.min else { continue }
      guard let mark = course.position(of: plan.mark) else {
        preconditionFailure("the decoder checks that '\(plan.mark)' is a mark")
      }
      var position = course.position(max(0, plan.offsetMetres) * 1_000, after: mark)
      if plan.offsetMetres < 0 {
        position.distance = max(0, position.distance + plan.offsetMetres * 1_000)
      }
      police[unit].home = position
      police[unit].mood = .patrol
      switch plan.kind {
      case .helicopter: police[unit].light = position
      case .patrol, .post: bringIn(unit, at: position, isOncoming: plan.isOncoming)
      }
    }
  }

  private mutating func bringIn(_ unit: Int, at position: RoadPosition, isOncoming: Bool) {
    let segment = course.segment(at: position)
    let comesTowards = isOncoming && segment.oncomingLanes > 0
    let gap = course.signedDistance(from: player.position, to: position)
    let lateral = segment.laneCentre(0, isOncoming: comesTowards)
    // It takes the place of whatever traffic was there.
    vehicles.removeAll { $0.isTraffic && abs($0.gap - gap) < 20_000 }
    let isPost = sequence.police.units[unit].kind == .post
    let cruise = isPost ? 0 : max(10, segment.legalLimit - 5)
    var vehicle = Vehicle(
      id: nextVehicleID, kind: .police, position: position, lateral: lateral,
      speed: Units.millimetresPerTick(milesPerHour: cruise), cruise: cruise,
      isOncoming: comesTowards)
    vehicle.unit = unit
    vehicle.gap = gap
    add(vehicle)
  }

  private func vehicleIndex(of unit: Int) -> Int? {
    vehicles.firstIndex { $0.unit == unit }
  }

  /// Whether a unit steers after the car and not by lanes.
  func steersByItself(_ vehicle: Vehicle) -> Bool {
    guard let unit = vehicle.unit else { return false }
    return police[unit].mood == .chase && abs(vehicle.gap) < 45_000 && !vehicle.isOncoming
  }

  mutating func setMood(_ mood: PoliceState.Mood, of unit: Int) {
    guard police[unit].mood != mood else { return }
    police[unit].mood = mood
    police[unit].moodTicks = 0
    police[unit].closeTicks = 0
  }

  mutating func beginChase(_ unit: Int, _ events: inout [DriveEvent]) {
    guard police[unit].mood != .chase else { return }
    if police[unit].mood == .away { callIn(unit) }
    setMood(.chase, of: unit)
    police[unit].unseenTicks = 0
    police[unit].lastSeen = player.position
    wasChased = true
    events.append(.chaseBegan(unit: sequence.police.units[unit].id))
  }

  /// A unit that is not in play comes from behind, or from ahead if the road has only begun.
  private mutating func callIn(_ unit: Int) {
    police[unit].isGone = false
    police[unit].home = player.position
    switch sequence.police.units[unit].kind {
    case .helicopter: police[unit].light = course.position(200_000, after: player.position)
    case .patrol, .post:
      var position = player.position
      position.distance -= 180_000
      let isBehind = position.distance > 0
      if !isBehind { position = course.position(260_000, after: player.position) }
      bringIn(unit, at: position, isOncoming: !isBehind)
    }
  }

  private mutating func look(_ unit: Int, _ sees: Bool, ticks: Int, _ events: inout [DriveEvent]) {
    if sees {
      if !police[unit].seesCar, police[unit].unseenTicks > 90 || police[unit].lastSeen == nil {
        events.append(.seen(unit: sequence.police.units[unit].id))
      }
      police[unit].unseenTicks = 0
      police[unit].lastSeen = player.position
    } else {
      police[unit].unseenTicks += ticks
    }
    police[unit].seesCar = sees
    police[unit].moodTicks += ticks
  }

  // MARK: On the road

  private mutating func patrol(_ unit: Int, _ events: inout [DriveEvent]) {
    guard police[unit].mood != .away else { return }
    guard let index = vehicleIndex(of: unit) else {
      police[unit].seesCar = false
      police[unit].isGone = true
      setMood(.away, of: unit)
      return
    }
    look(unit, sees(unit, from: vehicles[index]), ticks: Self.thinkingTicks, &events)
    let state = police[unit]
    switch state.mood {
    case .away: break
    case .patrol, .givenUp:
      drivePatrol(unit, index)
      let isKnown = heat >= 30 || hasFlag(DriveScript.alertedFlag)
      let looksTwice = isConspicuous || (isKnown && state.mood == .patrol)
      if state.seesCar, looksTwice { setMood(.suspicious, of: unit) }
      if state.mood == .givenUp, state.moodTicks > Self.giveUpTicks { setMood(.patrol, of: unit) }
    case .suspicious:
      approach(index, margin: 8, keeps: 28_000)
      if state.seesCar, heat >= Self.sureHeat || excessSpeed > 25 {
        beginChase(unit, &events)
      } else if state.unseenTicks > Self.suspicionMax {
        setMood(.patrol, of: unit)
      } else if state.moodTicks > Self.suspicionMax, !isConspicuous, heat < Self.sureHeat - 10 {
        // A car that does nothing wrong for so long is only a car.
        setMood(.givenUp, of: unit)
      }
    case .chase:
      pursue(unit, index)
      if state.unseenTicks > Self.lostTicks || abs(vehicles[index].gap) > Self.chaseRange {
        setMood(.search, of: unit)
      }
    case .search:
      search(unit, index)
      if state.seesCar, heat >= 20 || isConspicuous || state.moodTicks < 300 {
        beginChase(unit, &events)
      } else if state.moodTicks > Self.searchTicks {
        setMood(.givenUp, of: unit)
      }
    }
  }

  /// Up and down its beat; it turns where the player cannot see it turn.
  private mutating func drivePatrol(_ unit: Int, _ index: Int) {
    let vehicle = vehicles[index]
    if sequence.police.units[unit].kind == .post {
      vehicles[index].cruise = 0
      return
    }
    let limit = course.segment(at: vehicle.position).legalLimit
    vehicles[index].cruise = max(10, limit - 5)
    guard let home = police[unit].home, abs(vehicle.gap) > Self.aheadMax else { return }
    let out = course.signedDistance(from: home, to: vehicle.position)
    guard out != Course.unreachable else { return }
    if vehicle.isOncoming ? out < -Self.beatLength : out > Self.beatLength { turnRound(index) }
  }

  private mutating func turnRound(_ index: Int) {
    let segment = course.segment(at: vehicles[index].position)
    guard segment.oncomingLanes > 0 || vehicles[index].isOncoming else { return }
    vehicles[index].isOncoming.toggle()
    vehicles[index].lane = 0
    vehicles[index].targetLateral = segment.laneCentre(0, isOncoming: vehicles[index].isOncoming)
  }

  /// Slows down to turn once it has passed the car or must go after it; whether it now drives its
  /// way.
  private mutating func faces(_ index: Int, forward: Bool) -> Bool {
    guard vehicles[index].isOncoming == forward else { return true }
    let tooFast = Units.millimetresPerTick(milesPerHour: 12) * 1_000
    if vehicles[index].speedMicrometres > tooFast {
      vehicles[index].cruise = 5
      vehicles[index].speedMicrometres -= min(
        vehicles[index].speedMicrometres, Self.perTick(5_000) * Self.thinkingTicks)
      return false
    }
    turnRound(index)
    return true
  }

  /// Comes up behind the car, or lets it come, and stays some way off.
  private mutating func approach(_ index: Int, margin: Int, keeps: Int) {
    let gap = vehicles[index].gap
    guard gap != Course.unreachable else { return }
    if vehicles[index].isOncoming, gap > -12_000 { return }
    guard faces(index, forward: true) else { return }
    let speed = player.milesPerHour
    if gap > 0 {
      vehicles[index].cruise = course.segment(at: vehicles[index].position).legalLimit
    } else if gap < -keeps {
      vehicles[index].cruise = max(speed + margin, 15)
    } else {
      vehicles[index].cruise = speed
    }
  }

  /// After the car, faster than it, in whatever lane; ahead of it, in its way.
  private mutating func pursue(_ unit: Int, _ index: Int) {
    let gap = vehicles[index].gap
    guard gap != Course.unreachable else {
      vehicles[index].cruise = 45
      return
    }
    let isAhead = gap > 0
    if vehicles[index].isOncoming, isAhead, gap > 30_000 {
      vehicles[index].cruise = min(70, max(35, player.milesPerHour + 10))
      return
    }
    guard faces(index, forward: true) else { return }
    let speed = player.milesPerHour
    if isAhead {
      vehicles[index].cruise = max(0, speed - 12)
      vehicles[index].targetLateral = player.lateral
    } else if gap < -14_000 {
      vehicles[index].cruise = min(105, max(35, speed + 18))
      if gap > -45_000 { vehicles[index].targetLateral = passingLateral() }
    } else {
      vehicles[index].cruise = min(105, speed + 8)
      vehicles[index].targetLateral = passingLateral()
    }
  }

  /// Beside the car, on the side with more road.
  private func passingLateral() -> Int {
    let room = segment.width / 2 - 1_100
    let left = player.lateral - 2_500
    let right = player.lateral + 2_500
    return player.lateral > segment.centreLine / 2 ? max(left, -room) : min(right, room)
  }

  /// Back and forth round the place where the car was last seen, a little further every time.
  private mutating func search(_ unit: Int, _ index: Int) {
    vehicles[index].cruise = 20
    guard let place = police[unit].lastSeen else { return }
    let out = course.signedDistance(from: place, to: vehicles[index].position)
    guard out != Course.unreachable else { return }
    let radius = 60_000 + police[unit].moodTicks * 150
    if vehicles[index].isOncoming ? out < -radius : out > radius {
      _ = faces(index, forward: vehicles[index].isOncoming)
    }
  }

  // MARK: In the air

  /// Millimetres a tick that a light moves when it looks about, and when it follows.
  private static let sweepSpeed = 190
  private static let followSpeed = 520
  private static let sweepLength = 320_000
  static let lightRadius = 13_000

  private mutating func fly(_ unit: Int, _ events: inout [DriveEvent]) {
    guard police[unit].mood != .away, let light = police[unit].light else { return }
    police[unit].lightRadius = Self.lightRadius * (100 + rules.sight) / 200
    let sees = isLit(by: police[unit])
    look(unit, sees, ticks: 1, &events)
    let along = course.signedDistance(from: player.position, to: light)
    if along == Course.unreachable || abs(along) > 2 * Self.sweepLength {
      // It flies over what cars must drive round.
      police[unit].light = course.position(500_000, after: player.position)
      police[unit].home = course.position(250_000, after: player.position)
      return
    }
    switch police[unit].mood {
    case .away: break
    case .patrol, .suspicious, .givenUp:
      sweep(unit, length: Self.sweepLength, wide: 6_000)
      police[unit].litTicks = sees ? police[unit].litTicks + 1 : 0
      if police[unit].litTicks >= lockTicks { beginChase(unit, &events) }
    case .chase:
      follow(unit, along: along)
      if police[unit].unseenTicks > 90 {
        police[unit].home = light
        setMood(.search, of: unit)
      }
    case .search:
      sweep(unit, length: 25_000 + police[unit].moodTicks * 60, wide: 8_000)
      police[unit].litTicks = sees ? police[unit].litTicks + 1 : 0
      if police[unit].litTicks >= lockTicks / 2 {
        beginChase(unit, &events)
      } else if police[unit].moodTicks > 900 {
        police[unit].home = course.position(Self.sweepLength, after: light)
        setMood(.givenUp, of: unit)
      }
    }
  }

  /// Ticks in the light until the crew is sure: a second and a half for a car that drives like the
  /// others.
  private var lockTicks: Int {
    if isConspicuous { return 15 }
    if blendsIn, heat < 40 { return 90 }
    return 30
  }

  private mutating func follow(_ unit: Int, along: Int) {
    guard player.cover == nil else { return }
    let step = min(Self.followSpeed, max(-Self.followSpeed, -along / 6))
    moveLight(unit, by: step)
    police[unit].lightLateral += min(
      60, max(-60, (player.lateral - police[unit].lightLateral) / 10))
  }

  private mutating func sweep(_ unit: Int, length: Int, wide: Int) {
    guard let home = police[unit].home, let light = police[unit].light else { return }
    let out = course.signedDistance(from: home, to: light)
    if out != Course.unreachable, police[unit].sweepsForward ? out > length : out < -length {
      police[unit].sweepsForward.toggle()
    }
    if !police[unit].sweepsForward, light.distance <= Self.sweepSpeed {
      police[unit].sweepsForward = true
    }
    moveLight(unit, by: police[unit].sweepsForward ? Self.sweepSpeed : -Self.sweepSpeed)
    // From side to side in six seconds.
    let phase = (tick + unit * 97) % 360
    police[unit].lightLateral = (phase < 180 ? phase : 360 - phase) * wide / 90 - wide
  }

  private mutating func moveLight(_ unit: Int, by distance: Int) {
    guard var light = police[unit].light else { return }
    if distance >= 0 {
      let leadsRight = course.stretches[light.stretch].rightLeads(
        to: player.position.stretch, in: course)
      light = course.position(distance, after: light, goesRight: leadsRight)
    } else {
      light.distance += distance
      if light.distance < 0 {
        let before = course.predecessors[light.stretch]
        if let stretch = before.first(where: { visitedStretches & (1 << UInt64($0)) != 0 })
          ?? before.first
        {
          light = RoadPosition(
            stretch: stretch, distance: course.stretches[stretch].length + light.distance)
        } else {
          light.distance = 0
        }
      }
    }
    police[unit].light = light
  }

  // MARK: The end of it

  /// Boxed in: a unit close by for three seconds while the car stands; or as sure as can be, and at
  /// the bumper.
  var isCaught: Bool {
    let isHeld = standingTicks >= Self.heldTicks
    return police.contains {
      $0.closeTicks >= Self.boxTicks || (isHeld && $0.mood == .chase && $0.seesCar)
    }
  }

  /// Counts how long units stand close to the car. Called at 10 Hz.
  mutating func countBoxes() {
    for unit in police.indices {
      guard police[unit].mood == .chase, police[unit].seesCar || player.cover == nil,
        let index = vehicleIndex(of: unit),
        police[unit].unseenTicks < Self.lostTicks, abs(vehicles[index].gap) < Self.boxGap
      else {
        police[unit].closeTicks = 0
        continue
      }
      let stands = player.milesPerHour <= 5
      let isSure = heatThousandths >= 99_000 && abs(vehicles[index].gap) < 9_000
      police[unit].closeTicks = stands || isSure ? police[unit].closeTicks + Self.thinkingTicks : 0
    }
  }
}

extension Course.Stretch {
  /// At a fork, whether the right way is the one to a stretch (or both are, or neither).
  func rightLeads(to stretch: Int, in course: Course) -> Bool {
    guard case .fork(_, let left, let right) = next else { return true }
    return course.leads(from: right, to: stretch) || !course.leads(from: left, to: stretch)
  }
}
