/// The player's car: steering by half lanes, notched cruise control, curves, kerbs, covers.
extension DriveState {
  static let brakeTicksPerPress = 30
  /// Millimetres a second squared.
  static let brakeDeceleration = 8_000
  private static let cruiseDeceleration = 2_500
  /// Taken into cover from no faster than this, in miles an hour.
  public static let coverSpeedMax = 25
  /// Millimetres before and behind a cover at which the car can still slip in.
  private static let coverReach = 10_000
  /// Millimetres beyond the kerb at which a hidden car stands, out of everybody's way.
  private static let coverDepth = 1_300
  /// Millimetres beside the road at which it ends for good.
  private static let vergeWidth = 2_500

  func kerbLateral(on segment: Course.Segment) -> Int {
    segment.width / 2 - sequence.car.width / 2 - 150
  }

  mutating func steer(by distance: Int) {
    guard !player.isParked, player.cover == nil else { return }
    let half = max(0, segment.width / 2 - sequence.car.width / 2) + 700
    player.targetLateral = min(half, max(-half, player.targetLateral + distance))
  }

  mutating func speedUp(_ events: inout [DriveEvent]) {
    player.brakeTicks = 0
    if player.isParked || player.cover != nil {
      leaveKerb(&events)
      return
    }
    player.cruise = min(sequence.limits.top, player.cruise + Self.notch)
  }

  private mutating func leaveKerb(_ events: inout [DriveEvent]) {
    player.isParked = false
    player.brakeTicks = 0
    player.cruise = 3 * Self.notch
    player.targetLateral = segment.laneCentre(0)
    if player.cover != nil {
      player.cover = nil
      events.append(.leftCover)
    }
  }

  /// The cover that the car could slip into now, an index of `Course.covers`, whatever its speed.
  public var coverBeside: Int? {
    let position = player.position
    return course.covers.firstIndex {
      $0.stretch == position.stretch && position.distance >= $0.start - Self.coverReach
        && position.distance <= $0.end + Self.coverReach
    }
  }

  mutating func duckOrLeave(_ events: inout [DriveEvent]) {
    if player.cover != nil { return leaveKerb(&events) }
    guard !player.isParked, let index = coverBeside, player.milesPerHour <= Self.coverSpeedMax
    else { return }
    player.cover = index
    player.cruise = 0
    player.brakeTicks = 0
    player.targetLateral = segment.width / 2 + Self.coverDepth
    events.append(.hid(cover: course.covers[index].id))
    if let knot = course.covers[index].say, spokenCovers & (1 << UInt64(index & 63)) == 0 {
      spokenCovers |= 1 << UInt64(index & 63)
      events.append(.speak(knot: knot))
    }
  }

  /// Moves the car one tick; whether it has arrived at the end of the road.
  mutating func movePlayer(_ events: inout [DriveEvent]) -> Bool {
    guard !player.isParked else { return false }
    let segment = segment
    followWidth(segment)
    changeSpeed(on: segment)
    moveSideways(on: segment, &events)
    let before = player.position
    player.position.distance += advance
    passLines(from: before, &events)
    return crossStretches(&events)
  }

  /// The speed that the wheel's owner wants, in micrometres a tick; less where the car brakes by
  /// itself.
  private var wantedSpeed: Int {
    var cruise = player.cruise
    if aids.brakes { cruise = min(cruise, DrivePlan().speedHeld(by: self)) }
    return Units.millimetresPerTick(milesPerHour: cruise) * 1_000
  }

  private mutating func changeSpeed(on segment: Course.Segment) {
    let wanted = wantedSpeed
    let speed = player.speedMicrometres
    player.isBraking = player.brakeTicks > 0 || speed - wanted > 6_000
    if player.brakeTicks > 0 {
      player.brakeTicks -= 1
      player.speedMicrometres = max(0, speed - Self.perTick(Self.brakeDeceleration))
    } else if speed > wanted {
      let isHeld = aids.brakes && speed > wanted + 20_000
      let rate = player.cover == nil && !isHeld ? Self.cruiseDeceleration : Self.brakeDeceleration
      player.speedMicrometres = max(wanted, speed - Self.perTick(rate))
    } else if speed < wanted {
      let top = Units.millimetresPerTick(milesPerHour: sequence.limits.top) * 1_250
      let pull = sequence.car.acceleration * (top - speed) / top
      player.speedMicrometres = min(wanted, speed + max(1, Self.perTick(pull)))
    }
    guard isOffRoad(segment), segment.edge(at: player.lateral) == .gravel else { return }
    let crawl = Units.millimetresPerTick(milesPerHour: 20) * 1_000
    if player.speedMicrometres > crawl {
      player.speedMicrometres -= min(player.speedMicrometres - crawl, Self.perTick(5_000))
    }
  }

  /// Beside the road, on whatever lies there.
  public var isOffRoad: Bool { isOffRoad(segment) }

  /// Micrometres a tick and tick from millimetres a second squared.
  static func perTick(_ acceleration: Int) -> Int { acceleration * 5 / 18 }

  private func isOffRoad(_ segment: Course.Segment) -> Bool {
    abs(player.lateral) > segment.width / 2 - sequence.car.width / 2 + 200
  }

  /// Where the road grows narrower, and where it has grown wider, the car keeps its lane as counted
  /// from the right kerb.
  private mutating func followWidth(_ segment: Course.Segment) {
    let next = course.segment(
      at: course.positionBeforeFork(player.speed * 90, after: player.position))
    let road = next.width < segment.width ? next : segment
    guard road.width != player.roadWidth else { return }
    player.targetLateral += (road.width - player.roadWidth) / 2
    player.roadWidth = road.width
    if road.oncomingLanes > 0, player.targetLateral < road.centreLine + Course.laneWidth / 4 {
      player.targetLateral = road.laneCentre(road.ownLanes - 1)
    }
    if road.lanes == 1 { player.targetLateral = min(300, max(-300, player.targetLateral)) }
  }

  private mutating func moveSideways(on segment: Course.Segment, _ events: inout [DriveEvent]) {
    if aids.keepsLane { returnToLane(on: segment) }
    let fastest = player.cover == nil ? min(55, player.speed / 3) : 40
    let wanted = min(fastest, max(-fastest, (player.targetLateral - player.lateral) / 8))
    player.lateralSpeed += min(4, max(-4, wanted - player.lateralSpeed))
    if wanted == 0, abs(player.lateralSpeed) <= 4 { player.lateralSpeed = 0 }
    drift(in: segment)
    player.lateral += player.lateralSpeed + player.driftMicrometres / 1_000
    let edge = segment.width / 2 - sequence.car.width / 2
    // Coming back onto the road from beside it is not running off it.
    if player.cover != nil || (player.driftMicrometres == 0 && abs(player.targetLateral) <= edge) {
      return
    }
    switch segment.edge(at: player.lateral) {
    case .gravel:
      stop(at: edge + Self.vergeWidth, harm: 3, &events)
    case .kerb:
      stop(at: edge + 800, harm: 2, &events)
    case .rail:
      stop(at: edge, harm: 3, &events)
    case .rock:
      stop(at: edge + 400, harm: 5, &events)
    case .drop:
      guard abs(player.lateral) > edge + Self.dropWidth else { return }
      touch(nil, harm: 1_000, &events)
    }
  }

  /// Millimetres beside the road at which it falls away.
  static let dropWidth = 1_200

  /// Eases the wheel to the middle of the nearest lane, and slides less.
  private mutating func returnToLane(on segment: Course.Segment) {
    guard player.cover == nil, !player.isParked else { return }
    let lane = (segment.width / 2 - player.targetLateral) / Course.laneWidth
    let centre = segment.laneCentre(min(segment.lanes - 1, max(0, lane)))
    player.targetLateral += min(8, max(-8, centre - player.targetLateral))
    player.driftMicrometres -= player.driftMicrometres / 20
  }

  /// Beyond its grip the car slides out of a curve; within it, the slide dies down.
  private mutating func drift(in segment: Course.Segment) {
    let demand = Self.curveAcceleration(speed: player.speed, turn: segment.turn)
    let excess = abs(demand) - gripNow
    if excess > 0 {
      // Out of a curve to the right (turn positive) is to the left.
      player.driftMicrometres -= demand.signum() * Self.perTick(excess)
      player.driftMicrometres = min(90_000, max(-90_000, player.driftMicrometres))
      player.speedMicrometres -= min(player.speedMicrometres, Self.perTick(1_500))
    } else {
      player.driftMicrometres -= player.driftMicrometres / 10
      if abs(player.driftMicrometres) < 1_000 { player.driftMicrometres = 0 }
    }
  }

  /// Millimetres a second squared across the road at so many millimetres a tick on a turn of so
  /// many hundredths of a degree in 3 m: v²/r.
  static func curveAcceleration(speed: Int, turn: Int) -> Int {
    speed * speed * turn * 2_094 / 10_000_000
  }

  /// What holds the car at this moment, in millimetres a second squared.
  private var gripNow: Int {
    var grip = sequence.handling.grip * weather.gripHundredths / 100
    let wanted = Units.millimetresPerTick(milesPerHour: player.cruise) * 1_000
    if player.brakeTicks == 0, player.speedMicrometres < wanted {
      grip -= grip * sequence.handling.looseHundredths / 100
    }
    return grip
  }

  /// The fastest that a car of so much grip holds a segment, in whole notches.
  static func curveSpeed(turn: Int, grip: Int = 6_000) -> Int {
    var speed = 150
    while speed > notch,
      curveAcceleration(speed: Units.millimetresPerTick(milesPerHour: speed), turn: abs(turn))
        > grip
    {
      speed -= notch
    }
    return speed
  }

  /// Millimetres along the road in this tick: the inside of a curve is shorter, in radians of the
  /// turn.
  private var advance: Int {
    let speed = player.speedMicrometres / 1_000
    return speed + speed * segment.turn * player.lateral / 17_188_734
  }

  private mutating func stop(at limit: Int, harm: Int, _ events: inout [DriveEvent]) {
    guard abs(player.lateral) > limit else { return }
    player.lateral = limit * player.lateral.signum()
    let away = abs(player.lateralSpeed * 1_000 + player.driftMicrometres) / 1_000
    player.lateralSpeed = 0
    player.driftMicrometres = -player.driftMicrometres / 4
    player.speedMicrometres -= player.speedMicrometres / 40
    let inner = limit - 400
    player.targetLateral = min(inner, max(-inner, player.targetLateral))
    if contactRest == 0, away > 4 || player.speed > 60 {
      touch(nil, harm: harm + away / 8, &events)
    }
  }

  /// Behind a fork the car is in the lane that its own leads to.
  private mutating func enter(_ road: Course.Segment, from last: Course.Segment) {
    let across = last.width / 2 - player.lateral
    let lane = max(0, min(across / Course.laneWidth, road.ownLanes - 1))
    let change = road.laneCentre(lane) - last.laneCentre(max(0, across / Course.laneWidth))
    player.lateral += change
    player.targetLateral = road.laneCentre(lane)
    player.roadWidth = road.width
  }

  private mutating func crossStretches(_ events: inout [DriveEvent]) -> Bool {
    let stretch = player.position.stretch
    let length = course.stretches[stretch].length
    guard player.position.distance >= length else { return false }
    let rest = player.position.distance - length
    switch course.stretches[stretch].next {
    case .end:
      player.position.distance = length - 1
      return true
    case .joins(let target):
      player.position = RoadPosition(stretch: target.stretch, distance: target.distance + rest)
      meet(at: target, from: stretch)
    case .fork(_, let left, let right):
      let last = course.segment(at: RoadPosition(stretch: stretch, distance: length - 1))
      let chosen = player.lateral < last.forkLine ? left : right
      player.position = RoadPosition(stretch: chosen, distance: rest)
      enter(self.segment, from: last)
      let branch = course.stretches[chosen].branch ?? ""
      branches.append(branch)
      events.append(.forkTaken(branch: branch))
    }
    visitedStretches |= 1 << UInt64(player.position.stretch)
    if case .joins(let target) = course.stretches[stretch].next {
      passLines(from: RoadPosition(stretch: target.stretch, distance: target.distance - 1), &events)
    }
    return false
  }
}

extension Course.Segment {
  /// No light from above comes here.
  var isRoofed: Bool { scenery == .overpass || scenery == .garage }
}

extension VehicleKind {
  /// Millimetres a second squared from a standstill.
  var acceleration: Int {
    switch self {
    case .sedan, .cab: 3_200
    case .truck, .bus: 1_300
    case .van, .tow, .limousine: 2_400
    case .coupe: 3_800
    case .police: 4_200
    case .muscle: 4_800
    case .stockCar: 5_600
    }
  }
}
