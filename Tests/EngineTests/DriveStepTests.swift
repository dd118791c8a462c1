import Testing

@testable import Engine

@Suite struct DriveStepTests {
  @Test func idleEndsWithinEightMinutes() {
    var state = DriveFixture.state(DriveFixture.sequence { $0.startsParked = true })
    while !state.isOver {
      _ = state.step(.none)
      if state.tick > 8 * 60 * 60 { break }
    }
    #expect(state.outcome == "caught")
  }

  @Test(arguments: [DriveBot.careful, .late, .reckless, .hider])
  func botsArrive(_ bot: DriveBot) {
    let sequence = DriveFixture.sequence {
      $0.traffic.density = 10
      $0.traffic.oncoming = 4
    }
    for seed in UInt64(1)...20 {
      var state = DriveFixture.state(sequence, seed: seed)
      var pilot = BotPilot(bot, seed: seed, goal: nil)
      while !state.isOver { _ = state.step(pilot.intent(for: state)) }
      if bot == .reckless { continue }
      #expect(state.outcome == "clean", "seed \(seed): \(state.tick) ticks, damage \(state.player.damage)")
      #expect(state.player.damage < 20, "seed \(seed)")
    }
  }

  @Test func sameSeedAndIntentsGiveTheSameDigests() {
    let sequence = DriveFixture.sequence { $0.traffic.density = 12 }
    var first = DriveFixture.state(sequence, seed: 7)
    var second = DriveFixture.state(sequence, seed: 7)
    var pilot = BotPilot(.coin, seed: 7, goal: nil)
    for tick in 0..<3_600 {
      let intent = pilot.intent(for: first)
      _ = first.step(intent)
      _ = second.step(intent)
      #expect(first.digest == second.digest)
      if tick == 900 {
        let copy = first
        _ = second.step(.none)
        second = copy
      }
    }
    #expect(first == second)
    #expect(DriveFixture.state(sequence, seed: 8).digest != DriveFixture.state(sequence, seed: 7).digest)
  }

  @Test func coinNeverLeavesTheWorldOrHangs() {
    let sequence = DriveFixture.sequence {
      $0.traffic.density = 8
      $0.traffic.oncoming = 4
      $0.police.units = [PoliceUnit(id: "car7", kind: .patrol, mark: "merge", isOncoming: true)]
    }
    for seed in UInt64(1)...200 {
      var state = DriveFixture.state(sequence, seed: seed)
      var pilot = BotPilot(.coin, seed: seed, goal: nil)
      while !state.isOver {
        _ = state.step(pilot.intent(for: state))
        let player = state.player
        let stretch = state.course.stretches[player.position.stretch]
        guard player.position.distance >= 0, player.position.distance < stretch.length,
          abs(player.lateral) < state.segment.width / 2 + 6_000, player.speedMicrometres >= 0
        else {
          Issue.record("seed \(seed) tick \(state.tick): \(player)")
          return
        }
      }
      #expect(state.tick <= DriveState.ticksMax)
    }
  }

  @Test func trafficNeverDrivesThroughItself() {
    var sequence = DriveFixture.straight(metres: 6_000)
    sequence.traffic.density = 24
    sequence.traffic.oncoming = 6
    sequence.traffic.slowest = 15
    sequence.traffic.fastest = 60
    for seed in UInt64(1)...5 {
      var state = DriveFixture.state(sequence, seed: seed)
      state.player.cruise = 25
      for _ in 0..<3_600 {
        _ = state.step(.none)
        if let pair = overlap(in: state.vehicles) {
          Issue.record("seed \(seed) tick \(state.tick): \(pair)")
          return
        }
      }
      #expect(state.vehicles.count > 15)
    }
  }

  private func overlap(in vehicles: [Vehicle]) -> [Vehicle]? {
    for first in vehicles.indices {
      for second in vehicles.indices where second > first {
        let (one, two) = (vehicles[first], vehicles[second])
        guard one.position.stretch == two.position.stretch else { continue }
        let along = abs(one.position.distance - two.position.distance)
        let across = abs(one.lateral - two.lateral)
        if along < (one.kind.length + two.kind.length) / 2,
          across < (one.kind.width + two.kind.width) / 2
        {
          return [one, two]
        }
      }
    }
    return nil
  }
}
