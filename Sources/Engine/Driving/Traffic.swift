/// Traffic: who drives ahead of whom, at what speed, in which lane.
extension DriveState {
  /// Drivers look again every so many ticks, not all in the same one.
  static let driverTicks = 4
  /// Millimetres along the road around the player within which traffic lives.
  static let aheadMax = 520_000
  static let behindMax = 210_000

  mutating func moveTraffic() {
    let phase = tick % Self.driverTicks
    let sirens = vehicles.filter { $0.unit.map { police[$0].mood == .chase } ?? false }.map(\.gap)
    for index in vehicles.indices {
      if vehicles[index].id % Self.driverTicks == phase, !hasOwnWill(vehicles[index]) {
        think(index, sirens: sirens)
      }
      advance(index)
    }
    vehicles.removeAll { $0.isGone }
  }

  /// Whether it neither keeps lanes nor follows: it stands, or drives at the player.
  private func hasOwnWill(_ vehicle: Vehicle) -> Bool {
    guard let car = vehicle.car else { return false }
    switch sequence.cars[car].role {
    case .stands, .attacks: return true
    case .drives, .races, .leads: return false
    }
  }

  /// The nearest thing in a vehicle's way: millimetres free to it, and its speed along the
  /// vehicle's own way.
  struct Obstacle: BitwiseCopyable {
    var free: Int
    /// Micrometres a tick.
    var speed: Int
  }

  private mutating func think(_ index: Int, sirens: [Int]) {
    let vehicle = vehicles[index]
    let segment = course.segment(at: vehicle.position)
    if vehicle.laneRest > 0 { vehicles[index].laneRest -= 1 }
    keepLane(index, on: segment)
    var cruise = Units.millimetresPerTick(milesPerHour: vehicle.cruise) * 1_000
    // Nobody takes a curve faster than he can hold it.
    if segment.turn != 0, vehicle.cruise > 15 {
      let held = speedHeld(by: vehicle, turn: segment.turn)
      cruise = min(cruise, Units.millimetresPerTick(milesPerHour: held) * 1_000)
    }
    if vehicle.isTraffic, yields(index, to: sirens, on: segment) { cruise /= 2 }
    var obstacle = obstacle(before: index)
    if let free = redLine(before: vehicle), free < obstacle?.free ?? .max, !isInPursuit(vehicle) {
      obstacle = Obstacle(free: free, speed: 0)
    }
    if let obstacle, obstacle.speed < cruise * 7 / 10, obstacle.free < 40_000 {
      changeLane(index, on: segment)
    }
    follow(index, obstacle, cruise: cruise)
  }

  private func isInPursuit(_ vehicle: Vehicle) -> Bool {
    vehicle.unit.map { police[$0].mood == .chase } ?? false
  }

  private func speedHeld(by vehicle: Vehicle, turn: Int) -> Int {
    if let car = vehicle.car, sequence.cars[car].role == .races {
      return script.curveSpeeds[min(script.curveSpeeds.count - 1, abs(turn) / 8)] * 19 / 20
    }
    return DriveState.curveSpeeds[min(DriveState.curveSpeeds.count - 1, abs(turn) / 8)]
  }

  /// Who hears a siren close behind him, or sees it come, makes room at his own kerb.
  private mutating func yields(_ index: Int, to sirens: [Int], on segment: Course.Segment) -> Bool {
    let vehicle = vehicles[index]
    let isNear = sirens.contains { siren in
      let ahead = vehicle.gap &- siren
      return vehicle.isOncoming
        ? ahead > -10_000 && ahead < 90_000 : ahead > -8_000 && ahead < 75_000
    }
    guard isNear, segment.lanes > 1 else { return false }
    let kerb = segment.width / 2 - vehicle.kind.width / 2 - 100
    vehicles[index].targetLateral = vehicle.isOncoming ? -kerb : kerb
    return true
  }

  /// Curve speeds in miles an hour by eighths of hundredths of a degree, a little below what a car
  /// holds.
  static let curveSpeeds: [Int] = (0...120).map { max(10, curveSpeed(turn: $0 * 8) * 8 / 10) }

  private mutating func follow(_ index: Int, _ obstacle: Obstacle?, cruise: Int) {
    let speed = vehicles[index].speedMicrometres
    var acceleration = DriverModel.acceleration(
      speed: speed, desired: cruise, gap: obstacle?.free, leader: obstacle?.speed ?? 0)
    if vehicles[index].unit != nil, acceleration > 0 { acceleration *= 3 }
    vehicles[index].acceleration = Int16(acceleration)
    vehicles[index].isBraking = acceleration < -150 || speed < 2_000
    guard let obstacle else { return }
    // The last word: never so fast that the gap is used up before the next look.
    let closing = max(0, obstacle.free - 400) * 1_000 / Self.driverTicks
    let most = max(0, obstacle.speed) + closing
    if speed > most {
      vehicles[index].speedMicrometres = most
      vehicles[index].acceleration = min(0, vehicles[index].acceleration)
    }
  }

  /// What is in a vehicle's way, seen along its own way. O(vehicles).
  private func obstacle(before index: Int) -> Obstacle? {
    let vehicle = vehicles[index]
    guard vehicle.gap != Course.unreachable else { return nil }
    let way = vehicle.isOncoming ? -1 : 1
    var best: Obstacle?
    var nearest = 140_000
    for other in vehicles.indices where other != index {
      let ahead = (vehicles[other].gap &- vehicle.gap) &* way
      guard ahead >= 0, ahead < nearest, ahead > 0 || other < index else { continue }
      guard share(vehicle.position.stretch, vehicles[other].position.stretch),
        isInWay(
          vehicles[other].lateral, vehicles[other].targetLateral, kind: vehicles[other].kind,
          isFacing: vehicles[other].isOncoming != vehicle.isOncoming,
          shift: shift(to: vehicles[other].position, for: vehicle), of: vehicle)
      else { continue }
      nearest = ahead
      let isFacing = vehicles[other].isOncoming != vehicle.isOncoming
      best = Obstacle(
        free: max(0, ahead - (vehicle.kind.length + vehicles[other].kind.length) / 2),
        speed: isFacing ? -vehicles[other].speedMicrometres : vehicles[other].speedMicrometres)
    }
    let ahead = -vehicle.gap * way
    if ahead > 0, ahead < nearest, !player.isParked, player.cover == nil,
      isInWay(
        player.lateral, player.targetLateral, kind: sequence.car, isFacing: vehicle.isOncoming,
        shift: shift(to: player.position, for: vehicle), of: vehicle)
    {
      best = Obstacle(
        free: max(0, ahead - (vehicle.kind.length + sequence.car.length) / 2),
        speed: player.speedMicrometres * way)
    }
    return best
  }

  private func isInWay(
    _ lateral: Int, _ target: Int, kind: VehicleKind, isFacing: Bool, shift: Int,
    of vehicle: Vehicle
  ) -> Bool {
    // Who comes the other way passes closer than one would follow.
    let width = (vehicle.kind.width + kind.width) / 2 + (isFacing ? 100 : 350)
    let own = vehicle.lateral + shift
    return abs(lateral - own) < width || abs(target - own) < width
      || abs(lateral - vehicle.targetLateral - shift) < width
  }

  /// How far a vehicle moves across by the time it is at a place: on a wider or narrower road it
  /// keeps to its own kerb.
  private func shift(to place: RoadPosition, for vehicle: Vehicle) -> Int {
    let change = course.segment(at: place).width - course.segment(at: vehicle.position).width
    return vehicle.isOncoming ? -change / 2 : change / 2
  }

  private func share(_ first: Int, _ second: Int) -> Bool {
    first == second || course.leads(from: first, to: second)
      || course.leads(from: second, to: first)
  }

  // MARK: Lanes

  private mutating func keepLane(_ index: Int, on segment: Course.Segment) {
    let vehicle = vehicles[index]
    if vehicle.unit != nil, steersByItself(vehicle) { return }
    if isInPursuit(vehicle), !vehicle.isOncoming {
      // Between those who make room to the right and those who come.
      vehicles[index].targetLateral =
        segment.ownLanes > 1 ? segment.laneCentre(segment.ownLanes - 1) : segment.centreLine
      return
    }
    let metres = vehicle.speedMicrometres / 1_000 * 60
    let next = course.segment(
      at: course.positionBeforeFork(vehicle.isOncoming ? -metres : metres, after: vehicle.position))
    let road = next.width < segment.width ? next : segment
    if vehicle.isTraffic, turnsOff(index, on: segment) { return }
    let lanes = vehicle.isOncoming ? road.oncomingLanes : road.ownLanes
    if segment.lanes == 1 {
      leaveAlley(index)
      return
    }
    let lane = min(Int(vehicle.lane), max(0, lanes - 1))
    vehicles[index].lane = Int8(lane)
    vehicles[index].targetLateral =
      lanes == 0 ? road.laneCentre(0) : road.laneCentre(lane, isOncoming: vehicle.isOncoming)
  }

  /// Before a road of a single lane traffic turns off, over its own kerb and out of the picture.
  private mutating func turnsOff(_ index: Int, on segment: Course.Segment) -> Bool {
    let vehicle = vehicles[index]
    let reach = vehicle.isOncoming ? -Self.turnOffReach : Self.turnOffReach
    let ahead = course.segment(at: course.positionBeforeFork(reach, after: vehicle.position))
    guard ahead.lanes == 1, segment.lanes > 1 else { return false }
    let side = vehicle.isOncoming ? -1 : 1
    vehicles[index].targetLateral = side * (segment.width / 2 + 6_000)
    if side * vehicle.lateral > segment.width / 2 + 2_500 { vehicles[index].isGone = true }
    return true
  }

  private static let turnOffReach = 50_000

  /// Nobody but the player drives into a road of a single lane: traffic goes straight on, out of
  /// the picture; a patrol that does not chase turns.
  private mutating func leaveAlley(_ index: Int) {
    guard let unit = vehicles[index].unit else {
      vehicles[index].isGone = vehicles[index].isTraffic
      return
    }
    let segment = course.segment(at: vehicles[index].position)
    vehicles[index].targetLateral = segment.laneCentre(0)
    if police[unit].mood != .chase, vehicles[index].isOncoming {
      vehicles[index].isOncoming = false
    }
  }

  /// Round somebody slow, if the lane beside is there and free.
  private mutating func changeLane(_ index: Int, on segment: Course.Segment) {
    let vehicle = vehicles[index]
    guard vehicle.laneRest == 0, vehicle.speedMicrometres > 20_000, !isInPursuit(vehicle) else {
      return
    }
    let lanes = vehicle.isOncoming ? segment.oncomingLanes : segment.ownLanes
    guard lanes > 1 else { return }
    let lane = vehicle.lane == 0 ? 1 : Int(vehicle.lane) - 1
    let lateral = segment.laneCentre(lane, isOncoming: vehicle.isOncoming)
    guard isFree(lateral, around: vehicle.gap, except: index) else { return }
    vehicles[index].lane = Int8(lane)
    vehicles[index].laneRest = 45
    vehicles[index].targetLateral = lateral
  }

  /// Whether no car is or will be near a place across the road, so many millimetres from the
  /// player.
  func isFree(_ lateral: Int, around gap: Int, except index: Int? = nil, reach: Int = 16_000)
    -> Bool
  {
    if abs(gap) < reach,
      abs(player.lateral - lateral) < 2_400 || abs(player.targetLateral - lateral) < 2_400
    {
      return false
    }
    for other in vehicles.indices where other != index && abs(vehicles[other].gap - gap) < reach {
      if abs(vehicles[other].lateral - lateral) < 2_600
        || abs(vehicles[other].targetLateral - lateral) < 2_600
      {
        return false
      }
    }
    return true
  }

  // MARK: Motion

  private mutating func advance(_ index: Int) {
    let vehicle = vehicles[index]
    let speed = max(0, vehicle.speedMicrometres + Int(vehicle.acceleration))
    vehicles[index].speedMicrometres = speed
    let distance = speed / 1_000
    vehicles[index].position.distance += vehicle.isOncoming ? -distance : distance
    // Who stands face to face with the player turns his wheels to his own kerb.
    let isFacing =
      vehicle.isOncoming && vehicle.gap > 0 && vehicle.gap < 14_000 && standingTicks > 120
    let fastest = isFacing ? 12 : min(36, distance / 4)
    let sideways = min(fastest, max(-fastest, (vehicle.targetLateral - vehicle.lateral) / 12))
    vehicles[index].lateral += sideways
    if vehicles[index].position.distance < 0 {
      goBack(index)
    } else if vehicles[index].position.distance >= course.stretches[vehicle.position.stretch].length
    {
      goOn(index)
    }
    vehicles[index].gap = course.signedDistance(from: player.position, to: vehicles[index].position)
  }

  private mutating func goOn(_ index: Int) {
    let vehicle = vehicles[index]
    let rest = vehicle.position.distance - course.stretches[vehicle.position.stretch].length
    if let car = vehicle.car { cars[car].stretchTick = tick }
    switch course.stretches[vehicle.position.stretch].next {
    case .end: vehicles[index].isGone = true
    case .joins(let target):
      vehicles[index].position = RoadPosition(
        stretch: target.stretch, distance: target.distance + rest)
    case .fork(_, let left, let right):
      var chosen = vehicle.id.isMultiple(of: 2) ? left : right
      if let car = vehicle.car {
        let leftBranch = course.stretches[left].branch ?? ""
        chosen = sequence.cars[car].route.contains(leftBranch) ? left : right
      }
      if vehicle.unit != nil {
        let there = player.position.stretch
        if course.leads(from: left, to: there) != course.leads(from: right, to: there) {
          chosen = course.leads(from: left, to: there) ? left : right
        }
      }
      vehicles[index].position = RoadPosition(stretch: chosen, distance: rest)
      let road = course.segment(at: vehicles[index].position)
      vehicles[index].lane = Int8(max(0, min(Int(vehicle.lane), road.ownLanes - 1)))
      vehicles[index].lateral = road.laneCentre(Int(vehicles[index].lane))
    }
  }

  private mutating func goBack(_ index: Int) {
    let position = vehicles[index].position
    let before = course.predecessors[position.stretch]
    let visited = before.first { visitedStretches & (1 << UInt64($0)) != 0 }
    guard let stretch = visited ?? before.first else {
      vehicles[index].isGone = true
      return
    }
    vehicles[index].position = RoadPosition(
      stretch: stretch, distance: course.stretches[stretch].length + position.distance)
  }

  // MARK: Coming and going

  /// Traffic for the road that can be seen, before anything moves.
  mutating func fillRoad() {
    let plan = sequence.traffic
    for _ in 0..<plan.density { spawn(isOncoming: false, gaps: 30_000...Self.aheadMax - 40_000) }
    for _ in 0..<plan.oncoming { spawn(isOncoming: true, gaps: 30_000...Self.aheadMax - 40_000) }
  }

  mutating func replaceTraffic() {
    var own = 0
    var oncoming = 0
    for index in vehicles.indices where vehicles[index].isTraffic {
      let gap = vehicles[index].gap
      if gap > Self.aheadMax || gap < -Self.behindMax {
        vehicles[index].isGone = true
      } else if vehicles[index].isOncoming {
        oncoming += 1
      } else {
        own += 1
      }
    }
    vehicles.removeAll { $0.isGone }
    let far = Self.aheadMax - 60_000...Self.aheadMax - 10_000
    if own < sequence.traffic.density {
      let isSlow = player.milesPerHour < sequence.traffic.slowest && random.next(below: 2) == 0
      spawn(
        isOncoming: false,
        gaps: isSlow ? -Self.behindMax + 10_000 ... -Self.behindMax + 50_000 : far)
    }
    if oncoming < sequence.traffic.oncoming { spawn(isOncoming: true, gaps: far) }
  }

  private mutating func spawn(isOncoming: Bool, gaps: ClosedRange<Int>) {
    let gap = random.next(in: gaps)
    let kind = randomKind()
    let plan = sequence.traffic
    let cruise = random.next(in: min(plan.slowest, plan.fastest)...max(plan.slowest, plan.fastest))
    let laneChoice = random.next(below: 8)
    let goesRight = random.next(below: 2) == 0
    let position: RoadPosition
    if gap < 0 {
      guard player.position.distance + gap >= 0 else { return }
      position = RoadPosition(
        stretch: player.position.stretch, distance: player.position.distance + gap)
    } else {
      position = course.position(gap, after: player.position, goesRight: goesRight)
    }
    let segment = course.segment(at: position)
    let lanes = isOncoming ? segment.oncomingLanes : segment.ownLanes
    guard segment.lanes > 1, lanes > 0 else { return }
    let lane = laneChoice % lanes
    let lateral = segment.laneCentre(lane, isOncoming: isOncoming)
    let distance = course.signedDistance(from: player.position, to: position)
    guard isFree(lateral, around: distance, reach: 22_000) else { return }
    var vehicle = Vehicle(
      id: nextVehicleID, kind: kind, position: position, lateral: lateral,
      speed: Units.millimetresPerTick(milesPerHour: cruise), cruise: cruise, isOncoming: isOncoming)
    vehicle.lane = Int8(lane)
    vehicle.gap = distance
    add(vehicle)
  }

  /// Adds a vehicle under the next ID, so that the order of IDs holds.
  mutating func add(_ vehicle: Vehicle) {
    precondition(vehicle.id == nextVehicleID, "IDs are given in order")
    nextVehicleID += 1
    vehicles.append(vehicle)
  }

  private mutating func randomKind() -> VehicleKind {
    let total = sequence.traffic.mix.reduce(0) { $0 + max(0, $1.weight) }
    guard total > 0 else { return .sedan }
    var draw = random.next(below: total)
    for share in sequence.traffic.mix where share.weight > 0 {
      if draw < share.weight { return share.kind }
      draw -= share.weight
    }
    preconditionFailure("a draw below the total falls into a share")
  }
}

/// The Intelligent Driver Model (Treiber, Hennecke, Helbing 2000) in whole numbers: headway 1.5 s,
/// 0.73 m/s² and 1.67 m/s², 2 m at a standstill.
enum DriverModel {
  /// (v/v₀)⁴ in thousandths for v/v₀ in 64ths, up to twice the desired speed.
  private static let freeRoad: [Int] = (0...128).map {
    $0 * $0 * $0 * $0 * 1_000 / (64 * 64 * 64 * 64)
  }
  /// Millimetres a second squared.
  private static let accelerationMax = 730
  private static let decelerationMax = 8_000
  /// 2√(ab) in millimetres a second squared.
  private static let comfort = 2_208

  /// Micrometres a tick and tick, for speeds in micrometres a tick and a gap in millimetres (nil:
  /// free road).
  static func acceleration(speed: Int, desired: Int, gap: Int?, leader: Int) -> Int {
    let ratio = desired > 0 ? min(128, speed * 64 / desired) : (speed > 0 ? 128 : 64)
    var result = accelerationMax - accelerationMax * freeRoad[ratio] / 1_000
    if let gap {
      let perSecond = speed * 60 / 1_000
      let closing = (speed - leader) * 60 / 1_000
      let wanted = 2_000 + max(0, perSecond * 3 / 2 + perSecond * closing / comfort)
      let share = min(4_000, wanted * 1_000 / max(1, gap))
      result -= accelerationMax * share / 1_000 * share / 1_000
    }
    return max(-decelerationMax, result) * 5 / 18
  }
}
