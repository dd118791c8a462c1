/// Mixes numbers into 64 bits in a fixed way: multiply and rotate, as FNV and wyhash do.
struct DriveDigest {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func mix(_ number: UInt64) {
    value = (value ^ number) &* 0x9E37_79B9_7F4A_7C15
    value = (value << 29) | (value >> 35)
  }

  mutating func mix(_ number: Int) { mix(UInt64(bitPattern: Int64(number))) }

  mutating func mix(_ flag: Bool) { mix(flag ? 1 : 0) }

  mutating func mix(_ bits: UInt128) {
    mix(UInt64(truncatingIfNeeded: bits))
    mix(UInt64(truncatingIfNeeded: bits >> 64))
  }

  mutating func mix(_ position: RoadPosition) {
    mix(position.stretch)
    mix(position.distance)
  }

  /// With its length, so that two texts in a row are never taken for two others.
  mutating func mix(_ text: String) {
    mix(text.utf8.count)
    for byte in text.utf8 { mix(UInt64(byte)) }
  }

  mutating func mix(_ text: String?) {
    mix(text != nil)
    if let text { mix(text) }
  }
}

extension DriveState {
  /// Everything that changes, as 64 bits: equal for equal states on every machine and at every
  /// level of optimisation.
  public var digest: UInt64 {
    var digest = DriveDigest()
    digest.mix(tick)
    digest.mix(storySixtieths)
    digest.mix(heatThousandths)
    digest.mix(random.state)
    digest.mix(nextVehicleID)
    digest.mix(flagBits)
    digest.mix(firedBeats)
    digest.mix(visitedStretches)
    digest.mix(passedCheckpoints)
    digest.mix(unseenTicks)
    digest.mix(hasTouched)
    digest.mix(contactRest)
    digest.mix(wasChased)
    digest.mix(spokenCovers)
    digest.mix(handsOnTicks)
    digest.mix(outcome)
    digest.mix(branches.count)
    for branch in branches { digest.mix(branch) }
    mixTalk(into: &digest)
    mixPlayer(into: &digest)
    mixFeatures(into: &digest)
    digest.mix(vehicles.count)
    for vehicle in vehicles { mix(vehicle, into: &digest) }
    digest.mix(police.count)
    for unit in police { mix(unit, into: &digest) }
    return digest.value
  }

  private func mixFeatures(into digest: inout DriveDigest) {
    digest.mix(suspicionThousandths)
    digest.mix(tailTurns)
    digest.mix(tailTurnTicks)
    digest.mix(lostSightTicks)
    digest.mix(lap)
    digest.mix(lapTick)
    digest.mix(lastLapTicks ?? -1)
    digest.mix(bestLapTicks ?? -1)
    digest.mix(weather.rawValue)
    digest.mix(light?.rawValue)
    digest.mix(quietTicks)
    digest.mix(standingTicks)
    digest.mix(flagTicks.count)
    for tick in flagTicks { digest.mix(Int(tick)) }
    digest.mix(hasRunRed)
    digest.mix(hasJolted)
    digest.mix(isGatePassed)
    digest.mix(slipTicks)
    digest.mix(cars.count)
    for car in cars {
      digest.mix(car.mood.rawValue)
      digest.mix(car.moodTicks)
      digest.mix(car.harm)
      digest.mix(car.side)
      digest.mix(car.wasPassed)
      digest.mix(car.stretchTick)
    }
  }

  private func mixTalk(into digest: inout DriveDigest) {
    digest.mix(openTalk?.knot)
    digest.mix(openTalk?.silence ?? -1)
    digest.mix(openTalk?.ticksLeft ?? -1)
    digest.mix(openTalk?.ticksInAll ?? -1)
  }

  private func mixPlayer(into digest: inout DriveDigest) {
    digest.mix(player.position)
    digest.mix(player.lateral)
    digest.mix(player.targetLateral)
    digest.mix(player.speedMicrometres)
    digest.mix(player.cruise)
    digest.mix(player.isBraking)
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
    digest.mix(vehicle.kind.rawValue)
    digest.mix(vehicle.position)
    digest.mix(vehicle.lateral)
    digest.mix(vehicle.targetLateral)
    digest.mix(vehicle.speedMicrometres)
    digest.mix(vehicle.cruise)
    digest.mix(vehicle.gap)
    digest.mix(Int(vehicle.acceleration))
    digest.mix(Int(vehicle.laneRest))
    digest.mix(Int(vehicle.lane))
    digest.mix(vehicle.isOncoming)
    digest.mix(vehicle.isBraking)
    digest.mix(vehicle.isGone)
    digest.mix(vehicle.unit ?? -1)
    digest.mix(vehicle.car ?? -1)
  }

  private func mix(_ unit: PoliceState, into digest: inout DriveDigest) {
    digest.mix(unit.plan)
    digest.mix(unit.mood.rawValue)
    digest.mix(unit.seesCar)
    digest.mix(unit.unseenTicks)
    digest.mix(unit.moodTicks)
    digest.mix(unit.closeTicks)
    digest.mix(unit.litTicks)
    digest.mix(unit.lightLateral)
    digest.mix(unit.lightRadius)
    digest.mix(unit.sweepsForward)
    digest.mix(unit.isGone)
    for position in [unit.light, unit.lastSeen, unit.home] {
      digest.mix(position ?? RoadPosition(stretch: -1, distance: 0))
    }
  }
}
