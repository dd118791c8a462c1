/// A car that wants the player's off the road: comes up, draws level, swings out, strikes, and pays
/// for a miss.
extension DriveState {
  /// Ticks between the swing and the strike: 900 ms at the default level.
  private static let tellTicks = 54
  private static let levelTicks = 36
  private static let strikeTicksMax = 130
  private static let recoveryTicks = 210
  private static let spunTicks = 300
  /// Millimetres a tick across the road at the end of a strike; it gathers way, and so comes 0.7 s
  /// later.
  private static let strikeSpeed = 110
  /// Miles an hour that it throws in with the strike.
  private static let lunge = 10
  /// Millimetres from the player's middle at which it drives beside it.
  private static let besideDistance = 2_500
  /// Millimetres behind at which it does not see where the car went.
  static let hidingLead = 55_000
  /// Harm of running into what bounds the road.
  private static let gravelHarm = 16
  private static let wallHarm = 13
  private static let strikeHarm = 8

  mutating func attack(_ car: Int, _ index: Int, _ events: inout [DriveEvent]) {
    let gap = vehicles[index].gap
    guard gap != Course.unreachable else { return }
    if cars[car].harm >= 100 { setMood(.out, ofCar: car) }
    // Whoever is hidden before it comes round the bend is gone by.
    if player.cover != nil, cars[car].mood == .closing, gap < -Self.hidingLead {
      setMood(.drives, ofCar: car)
    }
    if player.cover == nil, cars[car].mood == .drives { setMood(.closing, ofCar: car) }
    switch cars[car].mood {
    case .closing: closeIn(car, index)
    case .alongside:
      keepLevel(index)
      steer(index, to: player.lateral + cars[car].side * Self.besideDistance, by: 45)
      if abs(gap) > 9_000 { setMood(.closing, ofCar: car) }
      if cars[car].moodTicks >= Self.levelTicks, abs(gap) < 2_500 {
        setMood(.tell, ofCar: car)
        events.append(.tell(car: sequence.cars[car].id))
      }
    case .tell:
      // It has made up its mind: it no longer brakes with the car beside it.
      let own = Units.milesPerHour(millimetresPerTick: vehicles[index].speed)
      change(index, speedTo: max(own, player.milesPerHour + min(4, -gap / 700)), rate: 4_500)
      steer(index, to: player.lateral + cars[car].side * (Self.besideDistance + 500), by: 25)
      if cars[car].moodTicks >= Self.tellTicks * rules.tell / 100 { setMood(.strike, ofCar: car) }
    case .strike: strike(car, index, &events)
    case .recovering:
      change(index, speedTo: max(20, player.milesPerHour - (gap > -16_000 ? 12 : 0)), rate: 5_000)
      steer(index, to: player.lateral + cars[car].side * 3_300, by: 40)
      if cars[car].moodTicks > Self.recoveryTicks { setMood(.closing, ofCar: car) }
    case .spun:
      // Out there until it has been passed: nobody runs into what he has got rid of.
      if cars[car].moodTicks < Self.spunTicks / 2, hasVerge(vehicles[index]) {
        vehicles[index].lateral += vehicles[index].lateral.signum() * 16
      }
      change(index, speedTo: cars[car].moodTicks < Self.spunTicks * 2 / 3 ? 8 : 35, rate: 9_000)
      if cars[car].moodTicks > Self.spunTicks / 2 {
        steer(index, to: course.segment(at: vehicles[index].position).laneCentre(0), by: 20)
      }
      if cars[car].moodTicks > Self.spunTicks { setMood(.closing, ofCar: car) }
    case .drives:
      change(index, speedTo: min(62, heldSpeed(at: vehicles[index].position)), rate: 4_500)
      steer(index, to: course.segment(at: vehicles[index].position).laneCentre(0), by: 20)
    case .out: change(index, speedTo: 0, rate: 8_000)
    case .away, .wary, .flees: break
    }
  }

  private func hasVerge(_ vehicle: Vehicle) -> Bool {
    let road = course.segment(at: vehicle.position)
    let isOpen = road.edge(at: vehicle.lateral) == .gravel
    return isOpen && abs(vehicle.lateral) < road.width / 2 + 2_400
  }

  /// Up from behind to the side with more room; where there is none, into the bumper.
  private mutating func closeIn(_ car: Int, _ index: Int) {
    let gap = vehicles[index].gap
    let plan = sequence.cars[car]
    if cars[car].moodTicks % 60 == 1, gap < -9_000 { cars[car].side = roomierSide }
    let place = player.lateral + cars[car].side * Self.besideDistance
    let edge = segment.width / 2 - plan.kind.width / 2
    let hasRoom = abs(place) <= edge + 300
    // A car that stands beside its own way in is not passed: it waits behind, and knocks.
    let isBlocked = abs(vehicles[index].lateral - player.lateral) < 1_950 && gap > -11_000
    let held = heldSpeed(at: vehicles[index].position) * 23 / 20
    let eager = player.milesPerHour + (gap < -40_000 ? 22 : isBlocked && hasRoom ? 2 : 9)
    change(
      index, speedTo: min(plan.speed, min(held, gap > 0 ? player.milesPerHour - 8 : eager)),
      rate: 5_500)
    steer(index, to: hasRoom ? place : player.lateral, by: 40)
    if abs(gap) < 3_000, hasRoom, !isBlocked { setMood(.alongside, ofCar: car) }
  }

  /// The side of the car with more road.
  private var roomierSide: Int { player.lateral > 0 ? -1 : 1 }

  /// What a curve allows, in miles an hour.
  private func heldSpeed(at position: RoadPosition) -> Int {
    let turn = abs(course.segment(at: position).turn)
    return turn == 0 ? 150 : Self.curveSpeeds[min(Self.curveSpeeds.count - 1, turn / 8)] * 5 / 4
  }

  private mutating func strike(_ car: Int, _ index: Int, _ events: inout [DriveEvent]) {
    let side = cars[car].side
    let ticks = cars[car].moodTicks
    vehicles[index].lateral -= side * min(Self.strikeSpeed, 2 + ticks * 4 / 5)
    if ticks == 1 {
      vehicles[index].speedMicrometres += Units.millimetresPerTick(milesPerHour: Self.lunge) * 1_000
    }
    vehicles[index].targetLateral = vehicles[index].lateral
    let road = course.segment(at: vehicles[index].position)
    let edge = road.width / 2 - vehicles[index].kind.width / 2
    if isTouching(vehicles[index]) {
      land(car, index, &events)
    } else if vehicles[index].lateral * -side > edge + 500 {
      runWide(car, index, at: road.edge(at: vehicles[index].lateral), &events)
    } else if cars[car].moodTicks > Self.strikeTicksMax {
      setMood(.recovering, ofCar: car)
    }
  }

  private func isTouching(_ vehicle: Vehicle) -> Bool {
    abs(vehicle.gap) < (vehicle.kind.length + sequence.car.length) / 2
      && abs(vehicle.lateral - player.lateral) < (vehicle.kind.width + sequence.car.width) / 2 + 60
  }

  /// It has struck: the car goes sideways by the two masses.
  private mutating func land(_ car: Int, _ index: Int, _ events: inout [DriveEvent]) {
    let mass = vehicles[index].kind.mass
    let push = Self.strikeSpeed * 1_000 * 2 * mass / (mass + sequence.car.mass)
    player.driftMicrometres = -cars[car].side * min(90_000, push)
    player.targetLateral = player.lateral - cars[car].side * 900
    cars[car].harm += 3
    contactRest = 0
    touch(vehicles[index].kind, harm: Self.strikeHarm, &events)
    vehicles[index].lateral += cars[car].side * 350
    setMood(.recovering, ofCar: car)
    // It does not come again by the clock.
    cars[car].moodTicks = -random.next(below: 90)
  }

  /// It has missed, and the road was over there.
  private mutating func runWide(
    _ car: Int, _ index: Int, at edge: RoadEdge, _ events: inout [DriveEvent]
  ) {
    switch edge {
    case .gravel: cars[car].harm += Self.gravelHarm
    case .kerb, .rail, .rock: cars[car].harm += Self.wallHarm
    case .drop: cars[car].harm = 100
    }
    setMood(cars[car].harm >= 100 ? .out : .spun, ofCar: car)
    // Out of gravel it has to dig itself.
    if edge == .gravel { cars[car].moodTicks = -Self.spunTicks }
    events.append(.ranWide(car: sequence.cars[car].id))
  }

  // MARK: Its wheel and pedals

  private mutating func keepLevel(_ index: Int) {
    let gap = vehicles[index].gap
    let closing = min(6, max(-6, -gap / 700))
    change(index, speedTo: player.milesPerHour + closing, rate: 4_500)
  }

  private mutating func change(_ index: Int, speedTo milesPerHour: Int, rate: Int) {
    let wanted = Units.millimetresPerTick(milesPerHour: max(0, milesPerHour)) * 1_000
    let speed = vehicles[index].speedMicrometres
    let step = Self.perTick(rate)
    vehicles[index].speedMicrometres = speed + min(step, max(-step * 3 / 2, wanted - speed))
    vehicles[index].isBraking = speed - wanted > 20_000
    vehicles[index].acceleration = 0
  }

  private mutating func steer(_ index: Int, to lateral: Int, by fastest: Int) {
    let road = course.segment(at: vehicles[index].position)
    let edge = road.width / 2 - vehicles[index].kind.width / 2 + 200
    let wanted = min(edge, max(-edge, lateral))
    let step = min(fastest, max(-fastest, (wanted - vehicles[index].lateral) / 6))
    vehicles[index].lateral += step
    vehicles[index].targetLateral = vehicles[index].lateral
  }
}
