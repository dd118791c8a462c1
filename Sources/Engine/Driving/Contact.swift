/// What touches what: shoves, rear ends, head-on.
extension DriveState {
  private static let contactRestTicks = 30

  mutating func resolveContacts(_ events: inout [DriveEvent]) {
    if contactRest > 0 { contactRest -= 1 }
    guard !player.isParked, player.cover == nil else { return }
    for index in vehicles.indices {
      let vehicle = vehicles[index]
      // What has just gone off the road by itself is out of the way.
      if isOffTheRoad(vehicle) { continue }
      let along = (vehicle.kind.length + sequence.car.length) / 2 - abs(vehicle.gap)
      guard along > 0 else { continue }
      let across =
        (vehicle.kind.width + sequence.car.width) / 2 - abs(vehicle.lateral - player.lateral)
      guard across > 0 else { continue }
      if across < 450, across < along {
        shove(index, overlap: across, &events)
      } else {
        run(into: index, overlap: along, &events)
      }
    }
  }

  /// Side by side: the two come apart and exchange sideways speed, the heavier one the less.
  private mutating func shove(_ index: Int, overlap: Int, _ events: inout [DriveEvent]) {
    let vehicle = vehicles[index]
    let own = sequence.car.mass
    let all = own + vehicle.kind.mass
    let side = vehicle.lateral >= player.lateral ? 1 : -1
    vehicles[index].lateral += side * (overlap * own / all + 1)
    player.lateral -= side * (overlap * vehicle.kind.mass / all + 1)
    let sideways = abs(player.lateralSpeed) + abs(player.driftMicrometres) / 1_000
    // An elastic exchange with a body that does not move sideways.
    let after = player.lateralSpeed * (own - vehicle.kind.mass) / all
    vehicles[index].lateral += player.lateralSpeed * 2 * own / all
    player.lateralSpeed = after
    player.driftMicrometres = -side * 8_000 * vehicle.kind.mass / all
    player.targetLateral = player.lateral - side * 300
    if contactRest == 0 { touch(vehicle.kind, harm: 1 + sideways / 12, &events) }
  }

  /// One behind the other, or face to face: most of the difference in speed goes, shared by mass.
  private mutating func run(into index: Int, overlap: Int, _ events: inout [DriveEvent]) {
    let vehicle = vehicles[index]
    let own = sequence.car.mass
    let all = own + vehicle.kind.mass
    let way = vehicle.isOncoming ? -1 : 1
    let theirs = vehicle.speedMicrometres * way
    let closing = abs(player.speedMicrometres - theirs)
    let common = (player.speedMicrometres * own + theirs * vehicle.kind.mass) / all
    player.speedMicrometres = max(0, common - (vehicle.gap >= 0 ? closing / 20 : -closing / 20))
    vehicles[index].speedMicrometres = max(0, common * way)
    vehicles[index].acceleration = 0
    let push = overlap + 50
    if vehicle.gap >= 0 {
      player.position.distance = max(0, player.position.distance - push)
    } else {
      vehicles[index].position.distance = max(0, vehicle.position.distance - push)
    }
    vehicles[index].gap = course.signedDistance(from: player.position, to: vehicles[index].position)
    guard contactRest == 0 else { return }
    let milesPerHour = Units.milesPerHour(millimetresPerTick: closing / 1_000)
    touch(vehicle.kind, harm: 1 + milesPerHour * milesPerHour / 60, &events)
  }

  /// Something has been touched: nil is the edge of the road.
  mutating func touch(_ kind: VehicleKind?, harm: Int, _ events: inout [DriveEvent]) {
    contactRest = Self.contactRestTicks
    hasTouched = true
    hasJolted = true
    player.damage = min(100, player.damage + max(1, harm * rules.damage / 100))
    if isSeen { heatThousandths = min(100_000, heatThousandths + 10_000 * rules.heat / 100) }
    events.append(.contact(kind))
  }
}
