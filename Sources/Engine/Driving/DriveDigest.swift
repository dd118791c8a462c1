/// Mixes numbers into 64 bits in a fixed way: multiply and rotate, as FNV and wyhash do.
struct DriveDigest {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func mix(_ number: Int) { mix(UInt64(bitPattern: Int64(number))) }

  mutating func mix(_ number: UInt64) {
    value = (value ^ number) &* 0x9E37_79B9_7F4A_7C15
    value = (value << 29) | (value >> 35)
  }

  mutating func mix(_ flag: Bool) { mix(flag ? 1 : 0) }

  mutating func mix(_ position: RoadPosition) {
    mix(position.stretch)
    mix(position.distance)
  }

  mutating func mix(_ text: String) {
    for byte in text.utf8 { mix(UInt64(byte)) }
  }
}

extension DriveState {
  /// Everything that changes, as 64 bits: equal for equal states on every machine and at every level of optimisation.
  public var digest: UInt64 {
    var digest = DriveDigest()
    digest.mix(tick)
    digest.mix(storySixtieths)
    digest.mix(heatThousandths)
    digest.mix(random.state)
    digest.mix(UInt64(truncatingIfNeeded: flagBits))
    digest.mix(UInt64(truncatingIfNeeded: flagBits >> 64))
    digest.mix(UInt64(truncatingIfNeeded: firedBeats))
    digest.mix(UInt64(truncatingIfNeeded: firedBeats >> 64))
    digest.mix(visitedStretches)
    digest.mix(passedCheckpoints)
    digest.mix(unseenTicks)
    digest.mix(hasTouched)
    digest.mix(contactRest)
    digest.mix(wasChased)
    digest.mix(spokenCovers)
    digest.mix(handsOnTicks)
    digest.mix(openTalk?.ticksLeft ?? -1)
    digest.mix(outcome ?? "")
    mixPlayer(into: &digest)
    for vehicle in vehicles { mix(vehicle, into: &digest) }
    for unit in police { mix(unit, into: &digest) }
    return digest.value
  }

  private func mixPlayer(into digest: inout DriveDigest) {
    digest.mix(player.position)
    digest.mix(player.lateral)
    digest.mix(player.targetLateral)
    digest.mix(player.speedMicrometres)
    digest.mix(player.cruise)
    digest.mix(player.hasLightsOn)
    digest.mix(player.isParked)
    digest.mix(player.cover ?? -1)
    digest.mix(player.damage)
    digest.mix(player.lateralSpeed)
    digest.mix(player.driftMicrometres)
    digest.mix(player.brakeTicks)
    digest.mix(player.roadWidth)
  }

  private func mix(_ vehicle: Vehicle, into digest: inout DriveDigest) {
    digest.mix(vehicle.id)
    digest.mix(vehicle.position)
    digest.mix(vehicle.lateral)
    digest.mix(vehicle.targetLateral)
    digest.mix(vehicle.speedMicrometres)
    digest.mix(vehicle.cruise)
    digest.mix(vehicle.isOncoming)
    digest.mix(Int(vehicle.acceleration))
    digest.mix(Int(vehicle.laneRest))
    digest.mix(Int(vehicle.lane))
  }

  private func mix(_ unit: PoliceState, into digest: inout DriveDigest) {
    digest.mix(unit.mood.rawValue)
    digest.mix(unit.seesCar)
    digest.mix(unit.unseenTicks)
    digest.mix(unit.moodTicks)
    digest.mix(unit.closeTicks)
    digest.mix(unit.lightLateral)
    digest.mix(unit.sweepsForward)
    digest.mix(unit.isGone)
    for position in [unit.light, unit.lastSeen, unit.home] {
      digest.mix(position ?? RoadPosition(stretch: -1, distance: 0))
    }
  }
}
