/// Heat: how sure they are of the car. It rises only while somebody sees it.
extension DriveState {
  /// Ticks unseen after which cooling has its full rate.
  private static let coolingRampTicks = 240
  /// Ticks unseen before anything cools.
  private static let coolingRestTicks = 60

  mutating func changeHeat() {
    if isSeen {
      unseenTicks = 0
      let rise = heatRise() * rules.heat / 100 * Self.thinkingTicks / Units.ticksPerSecond
      heatThousandths = min(100_000, heatThousandths + rise)
    } else {
      unseenTicks = min(Self.forgottenTicks, unseenTicks + Self.thinkingTicks)
      let cooled = heatFall() * rules.cooling / 100 * Self.thinkingTicks / Units.ticksPerSecond
      heatThousandths = max(0, heatThousandths - cooled)
    }
  }

  /// Thousandths of a degree a second while the car is seen.
  func heatRise() -> Int {
    var rate = 0
    if hasFlag(DriveScript.describedFlag) { rate += blendsIn || player.isParked ? 1_300 : 2_600 }
    let excess = excessSpeed
    if excess > 5 { rate += 800 + excess * 250 }
    if !player.isParked {
      if isNight, !player.hasLightsOn { rate += 3_500 }
      if !isInOwnLane(on: segment) { rate += 1_200 }
    }
    if isChased { rate += 3_000 }
    let fromAbove = police.contains {
      $0.seesCar && sequence.police.units[$0.plan].kind == .helicopter
    }
    guard fromAbove else { return rate }
    return rate + (blendsIn && !isChased ? 1_500 : 4_000)
  }

  /// Thousandths of a degree a second while nobody sees it; every look starts the wait again.
  func heatFall() -> Int {
    let ticks = unseenTicks - Self.coolingRestTicks
    guard ticks > 0 else { return 0 }
    let full: Int
    if isHidden {
      full = 4_500
    } else if blendsIn {
      full = 1_800
    } else {
      full = 700
    }
    return full * min(ticks, Self.coolingRampTicks) / Self.coolingRampTicks
  }
}
