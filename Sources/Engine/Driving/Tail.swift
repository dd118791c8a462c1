/// Following a named car: how well he reads his mirror, and meeting him where two roads join.
extension DriveState {
  static let lostSightTicksMax = 480
  /// Thousandths of a degree a second.
  private static let suspicionFall = 2_600
  private static let suspicionRise = 7_500
  /// Of a car that comes through a second turn behind him.
  private static let secondTurn = 9_000
  /// Hundredths of a degree in 3 m from which a curve counts as a turn.
  private static let turnMin = 200
  private static let turnRestTicks = 360
  /// Suspicion at which he slows down to have a look, and at which he knows.
  static let warySuspicion = 60

  /// The car that is followed, an index of `cars`.
  public var tailedCar: Int? { sequence.tail.map { sequence.carIndex(of: $0.car) } }

  /// The vehicle of a named car; nil if it is not in the world.
  public func vehicle(ofCar car: Int) -> Vehicle? {
    vehicles.first { $0.car == car }
  }

  /// Millimetres to a named car, ahead or behind; nil if it is not in the world or on another way.
  func distance(to car: Int) -> Int? {
    guard let vehicle = vehicle(ofCar: car), vehicle.gap != Course.unreachable else { return nil }
    return abs(vehicle.gap)
  }

  mutating func changeSuspicion() {
    guard let plan = sequence.tail, let car = tailedCar else { return }
    guard let vehicle = vehicle(ofCar: car), cars[car].mood != .out else {
      lostSightTicks += Self.thinkingTicks
      return
    }
    guard vehicle.gap != Course.unreachable else {
      // On another way: he sees nothing, and nothing is lost yet.
      coolSuspicion()
      return
    }
    let near = plan.near * 1_000 * (aids.widensWindows ? 2 : 3) / 3
    let far = plan.far * 1_000 * (aids.widensWindows ? 3 : 2) / 2
    lostSightTicks = abs(vehicle.gap) > far ? lostSightTicks + Self.thinkingTicks : 0
    countTurns(of: vehicle, far: far)
    let reach = isNight && !player.hasLightsOn ? near / 2 : near
    if vehicle.gap > 0, vehicle.gap < reach {
      // Twice as fast at the bumper as at the edge of what he reads.
      let rate = Self.suspicionRise * (2 * reach - vehicle.gap) / reach
      let shown = hasCarBetween(player.position, vehicle) ? rate / 3 : rate
      raiseSuspicion(by: shown * rules.heat / 100 * Self.thinkingTicks / Units.ticksPerSecond)
    } else {
      coolSuspicion()
    }
  }

  private mutating func coolSuspicion() {
    let fall = Self.suspicionFall * rules.cooling / 100 * Self.thinkingTicks / Units.ticksPerSecond
    suspicionThousandths = max(0, suspicionThousandths - fall)
  }

  private mutating func raiseSuspicion(by thousandths: Int) {
    suspicionThousandths = min(100_000, suspicionThousandths + thousandths)
  }

  /// Two turns running with the same lamps behind him are no chance any more.
  private mutating func countTurns(of vehicle: Vehicle, far: Int) {
    tailTurnTicks = min(Self.turnRestTicks, tailTurnTicks + Self.thinkingTicks)
    let turn = abs(course.segment(at: vehicle.position).turn)
    guard turn >= Self.turnMin, tailTurnTicks >= Self.turnRestTicks else { return }
    tailTurnTicks = 0
    guard vehicle.gap > 0, vehicle.gap < far / 2, !isNight || player.hasLightsOn else {
      tailTurns = 0
      return
    }
    tailTurns += 1
    if tailTurns >= 2 { raiseSuspicion(by: Self.secondTurn * rules.heat / 100) }
  }

  private func hasCarBetween(_ place: RoadPosition, _ target: Vehicle) -> Bool {
    vehicles.contains {
      $0.isTraffic && !$0.isOncoming && $0.gap > 4_000 && $0.gap < target.gap - 4_000
    }
  }

  // MARK: Meeting

  /// Ticks from now to two arrivals at the place where the player's road joins that of the car it
  /// is to meet; his are negative if he has gone through. Nil where there is nobody to meet.
  public var meeting: (own: Int, his: Int)? {
    guard let plan = sequence.meet,
      case .joins(let target) = course.stretches[player.position.stretch].next,
      script.meetPlaces.contains(target)
    else { return nil }
    let car = sequence.carIndex(of: plan.car)
    guard let vehicle = vehicle(ofCar: car), !isOnTheWayOf(vehicle) else { return nil }
    let own = course.stretches[player.position.stretch].length - player.position.distance
    return (own / max(1, player.speed), arrival(of: vehicle, car: car, at: target))
  }

  private func isOnTheWayOf(_ vehicle: Vehicle) -> Bool {
    vehicle.position.stretch == player.position.stretch
      || course.leads(from: vehicle.position.stretch, to: player.position.stretch)
  }

  private func arrival(of vehicle: Vehicle, car: Int, at target: RoadPosition) -> Int {
    if vehicle.position.stretch == target.stretch {
      return vehicle.position.distance >= target.distance ? cars[car].stretchTick - tick : 0
    }
    let distance = course.signedDistance(from: vehicle.position, to: target)
    if distance == Course.unreachable { return 3_600 }
    return distance < 0 ? cars[car].stretchTick - tick : distance / max(1, vehicle.speed)
  }

  /// The player's car comes out of its branch: with the car it is to meet, before it or after it.
  mutating func meet(at target: RoadPosition, from stretch: Int) {
    guard let plan = sequence.meet, script.meetPlaces.contains(target) else { return }
    let car = sequence.carIndex(of: plan.car)
    guard let vehicle = vehicle(ofCar: car), vehicle.position.stretch != stretch,
      !course.leads(from: vehicle.position.stretch, to: stretch)
    else { return }
    let late = -arrival(of: vehicle, car: car, at: target)
    var window = plan.window * Units.ticksPerSecond / 1_000
    if aids.widensWindows { window = window * 3 / 2 }
    let grade: DriveScript.Grade = late > window ? .late : late < -window ? .early : .hit
    for other in DriveScript.Grade.meetings { clearFlag("meet.\(other.rawValue)") }
    setFlag("meet.\(grade.rawValue)")
  }
}

extension DriveSequence {
  /// An index of `cars`; the decoder has checked the name.
  func carIndex(of id: String) -> Int {
    guard let index = cars.firstIndex(where: { $0.id == id }) else {
      preconditionFailure("the decoder checks that '\(id)' is a car")
    }
    return index
  }
}
