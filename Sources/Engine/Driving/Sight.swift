/// Who can see the car: range, light, cover, trucks between, curves.
extension DriveState {
  /// Hundredths of a degree of curve that a look does not go round.
  private static let curveMax = 4_500
  /// How far a unit sees behind itself, in hundredths of ahead.
  private static let mirrorHundredths = 40
  /// Within this, in millimetres, a unit that chases sees the car go into cover.
  private static let coverGap = 45_000

  /// Millimetres at which a unit sees the car as it is now.
  var sightRange: Int {
    var range = sequence.police.sightMetres * 10 * rules.sight * weather.sightHundredths / 100
    if isNight, !player.hasLightsOn || player.isParked {
      range = range * sequence.police.darkHundredths / 100
    }
    return range
  }

  func sees(_ unit: Int, from vehicle: Vehicle) -> Bool {
    let gap = vehicle.gap
    var range = sightRange
    guard abs(gap) < range else { return false }
    if player.cover != nil {
      // Whoever was on its tail saw where it went.
      return police[unit].seesCar && police[unit].mood == .chase && abs(gap) < Self.coverGap
    }
    let looksAtCar = (gap < 0) != vehicle.isOncoming
    if !looksAtCar, sequence.police.units[unit].kind != .post {
      range = range * Self.mirrorHundredths / 100
    }
    guard abs(gap) < range else { return false }
    guard course.turn(from: player.position, to: vehicle.position) < Self.curveMax else {
      return false
    }
    return !isScreened(from: vehicle)
  }

  /// Whether a truck or bus stands in the line between a unit and the car.
  private func isScreened(from unit: Vehicle) -> Bool {
    for index in vehicles.indices {
      switch vehicles[index].kind {
      case .truck, .bus: break
      case .sedan, .cab, .van, .coupe, .police, .muscle, .stockCar, .limousine, .tow: continue
      }
      let gap = vehicles[index].gap
      guard unit.gap > 0 ? gap > 2_000 && gap < unit.gap : gap < -2_000 && gap > unit.gap else {
        continue
      }
      let line = player.lateral + (unit.lateral - player.lateral) * gap / unit.gap
      if abs(vehicles[index].lateral - line) < 1_500 { return true }
    }
    return false
  }

  /// Whether the light of a helicopter lies on the car.
  func isLit(by unit: PoliceState) -> Bool {
    guard let light = unit.light, player.cover == nil, !segment.isRoofed else { return false }
    let along = course.signedDistance(from: player.position, to: light)
    guard abs(along) < unit.lightRadius else { return false }
    let across = unit.lightLateral - player.lateral
    return along * along + across * across < unit.lightRadius * unit.lightRadius
  }

  /// Driving as everybody does: within 5 mph of the flow, in a lane of its own side, with its
  /// lights on.
  var blendsIn: Bool {
    guard !player.isParked, player.cover == nil else { return false }
    let speed = player.milesPerHour
    let segment = segment
    let flow = min(segment.legalLimit, max(sequence.traffic.slowest, segment.legalLimit))
    guard abs(speed - flow) <= Self.notch + 1 else { return false }
    guard !isNight || player.hasLightsOn else { return false }
    return isInOwnLane(on: segment)
  }

  func isInOwnLane(on segment: Course.Segment) -> Bool {
    player.lateral > segment.centreLine && player.lateral < segment.width / 2
      && (segment.lanes == 1 || abs(player.lateral - nearestLane(on: segment)) < 900)
  }

  private func nearestLane(on segment: Course.Segment) -> Int {
    let lane = (segment.width / 2 - player.lateral) / Course.laneWidth
    return segment.laneCentre(min(segment.ownLanes - 1, max(0, lane)))
  }

  /// Miles an hour above what the signs say.
  var excessSpeed: Int { max(0, player.milesPerHour - segment.legalLimit) }

  /// Whether the way the car is driven would make a patrol look twice.
  var isConspicuous: Bool {
    guard !player.isParked else { return hasFlag(DriveScript.describedFlag) }
    return excessSpeed > 7 || (isNight && !player.hasLightsOn)
      || (!isInOwnLane(on: segment) && player.speed > 40)
  }
}

extension Weather {
  /// How far one sees.
  var sightHundredths: Int {
    switch self {
    case .dry: 100
    case .rain: 75
    case .fog: 45
    }
  }

  var gripHundredths: Int {
    switch self {
    case .dry, .fog: 100
    case .rain: 78
    }
  }
}
