/// What a wound does: every so often the hands slip on the wheel and the foot on the pedal.
extension DriveState {
  /// Millimetres across the road that a slip moves the wheel.
  private static let slipDistances = 700...1_250

  /// Draws when they slip next.
  mutating func restHands() {
    guard let plan = sequence.wound, plan.slipLongest > 0 else { return }
    let ticks = Units.ticksPerSecond
    slipTicks = random.next(
      in: plan.slipShortest * ticks...max(plan.slipShortest, plan.slipLongest) * ticks)
  }

  mutating func slipHands(_ events: inout [DriveEvent]) {
    guard slipTicks > 0, !player.isParked, player.speedMicrometres > 0 else { return }
    slipTicks -= 1
    guard slipTicks == 0 else { return }
    // More often to the right, where the wound is.
    let side = random.next(below: 3) == 0 ? -1 : 1
    player.targetLateral += side * random.next(in: Self.slipDistances) * (50 + wound / 2) / 100
    player.cruise = max(0, player.cruise - Self.notch)
    events.append(.slipped)
    restHands()
  }
}
