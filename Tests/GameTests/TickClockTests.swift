import Testing

@testable import Game

@Suite struct TickClockTests {
  private static let second: Int64 = 1_000_000_000

  @Test(arguments: [1, 7, 16, 33, 100] as [Int64])
  func runs60TicksASecondHoweverItIsAsked(_ milliseconds: Int64) {
    var clock = TickClock(startingAt: 5)
    var ticks = 0
    var now: Int64 = 5
    while now < 5 + 20 * Self.second {
      now = min(now + milliseconds * 1_000_000, 5 + 20 * Self.second)
      ticks += clock.ticksDue(at: now)
    }
    #expect(ticks == 1200)
    #expect(clock.lost == 0)
  }

  @Test func isDueWhenItSays() {
    var clock = TickClock(startingAt: 0)
    for _ in 0..<1000 {
      let next = clock.nextTick
      #expect(clock.ticksDue(at: next - 1) == 0)
      #expect(clock.ticksDue(at: next) == 1)
    }
  }

  @Test func catchesUpByTicks() {
    var clock = TickClock(startingAt: 0)
    #expect(clock.ticksDue(at: 200_000_000) == 12)
    #expect(clock.lost == 0)
  }

  @Test func doesNotCountWhatNobodyCouldSee() {
    var clock = TickClock(startingAt: 0)
    #expect(clock.ticksDue(at: 10 * Self.second) == 1)
    #expect(clock.lost > 9 * Self.second)
    #expect(clock.ticksDue(at: 11 * Self.second - 800_000_000) == 12)
  }

  @Test func standsStillInAPause() {
    var clock = TickClock(startingAt: 0)
    _ = clock.ticksDue(at: Self.second / 10)
    clock.resume(at: 100 * Self.second)
    #expect(clock.ticksDue(at: 100 * Self.second + Self.second / 10) == 6)
  }
}
