/// Cars with names: when they come into play, and those that stand, drive, race or lead.
extension DriveState {
  /// Named cars whose hour has come.
  mutating func bringCarsIntoPlay() {
    for car in cars.indices where cars[car].mood == .away {
      guard let hour = sequence.cars[car].appearsAt else {
        if tick == 0, !isBrought(car) { bringIn(car: car) }
        continue
      }
      if storySeconds >= hour { bringIn(car: car) }
    }
  }

  /// Whether a beat brings it, so that it is not there from the beginning.
  private func isBrought(_ car: Int) -> Bool {
    script.broughtCars & (1 << UInt64(car)) != 0
  }

  mutating func bringIn(car: Int) {
    guard cars[car].mood == .away else { return }
    let plan = sequence.cars[car]
    var position = script.carPlaces[car]
    // One that wants the player's car comes from behind it.
    if plan.role == .attacks {
      position = RoadPosition(
        stretch: player.position.stretch, distance: max(0, player.position.distance - 90_000))
    }
    let segment = course.segment(at: position)
    let gap = course.signedDistance(from: player.position, to: position)
    vehicles.removeAll { $0.isTraffic && abs($0.gap - gap) < 15_000 }
    let lane = max(0, min(plan.lane - 1, segment.ownLanes - 1))
    let cruise = plan.role == .leads ? max(10, segment.legalLimit + plan.speed) : plan.speed
    let speed = plan.role == .attacks ? player.milesPerHour + 10 : cruise
    var vehicle = Vehicle(
      id: nextVehicleID, kind: plan.kind, position: position, lateral: segment.laneCentre(lane),
      speed: Units.millimetresPerTick(milesPerHour: speed), cruise: cruise, isOncoming: false)
    vehicle.car = car
    vehicle.lane = Int8(lane)
    vehicle.gap = gap
    add(vehicle)
    cars[car].mood = plan.role == .attacks ? .closing : .drives
    cars[car].moodTicks = 0
  }

  mutating func setMood(_ mood: NamedCar.Mood, ofCar car: Int) {
    guard cars[car].mood != mood else { return }
    cars[car].mood = mood
    cars[car].moodTicks = 0
  }

  /// One tick of what named cars want; where they then are, `advance` and `think` have seen to for
  /// all but those that attack.
  mutating func driveCars(_ events: inout [DriveEvent]) {
    guard !cars.isEmpty else { return }
    if tick.isMultiple(of: Self.thinkingTicks) { bringCarsIntoPlay() }
    for car in cars.indices where cars[car].mood != .away {
      cars[car].moodTicks += 1
      guard let index = vehicles.firstIndex(where: { $0.car == car }) else {
        setMood(.out, ofCar: car)
        continue
      }
      if vehicles[index].gap < -6_000, vehicles[index].gap != Course.unreachable {
        cars[car].wasPassed = true
      }
      switch sequence.cars[car].role {
      case .stands: break
      case .drives, .races: vehicles[index].cruise = sequence.cars[car].speed
      case .leads: lead(car, index)
      case .attacks: attack(car, index, &events)
      }
    }
  }

  /// He keeps to the signs until somebody in his mirror makes him slow, to see more, or run.
  private mutating func lead(_ car: Int, _ index: Int) {
    let limit = course.segment(at: vehicles[index].position).legalLimit + sequence.cars[car].speed
    switch cars[car].mood {
    case .drives:
      vehicles[index].cruise = max(10, limit)
      if suspicion >= 100 {
        setMood(.flees, ofCar: car)
      } else if suspicion >= Self.warySuspicion {
        setMood(.wary, ofCar: car)
      }
    case .wary:
      vehicles[index].cruise = max(10, limit - 18)
      if suspicion >= 100 {
        setMood(.flees, ofCar: car)
      } else if suspicion < Self.warySuspicion - 20 {
        setMood(.drives, ofCar: car)
      }
    case .flees: vehicles[index].cruise = limit + 40
    case .away, .closing, .alongside, .tell, .strike, .recovering, .spun, .out: break
    }
  }
}
