/// Tells how many ticks of a drive are due: 60 a second, counted from one moment, so that rounding
/// never adds up to drift.
///
/// Who was late catches up by ticks. Who was very late (a slow line, a busy machine) does not: the
/// time that nobody could see is taken off the clock.
struct TickClock: Hashable, Sendable {
  static let ticksPerSecond: Int64 = 60
  static let latenessMaxNanoseconds: Int64 = 250_000_000
  private static let second: Int64 = 1_000_000_000

  /// How fast its seconds pass, 50 to 100 % of real ones.
  private let percent: Int64
  private var start: Int64
  private var done: Int64 = 0
  /// Nanoseconds that were taken off.
  private(set) var lost: Int64 = 0

  init(startingAt now: Int64, percent: Int = 100) {
    precondition((10...100).contains(percent), "a clock goes forward, and no faster than real time")
    start = now
    self.percent = Int64(percent)
  }

  /// The ticks to run now.
  mutating func ticksDue(at now: Int64) -> Int {
    let late = now - moment(ofTick: done + 1)
    if late > Self.latenessMaxNanoseconds {
      start += late
      lost += late
    }
    let due = max(0, (now - start) * Self.ticksPerSecond * percent / (Self.second * 100) - done)
    done += due
    return Int(due)
  }

  /// When the next tick is due.
  var nextTick: Int64 { moment(ofTick: done + 1) }

  /// The first nanosecond that belongs to a tick: rounded up, as `ticksDue` rounds down.
  private func moment(ofTick tick: Int64) -> Int64 {
    start + (tick * Self.second * 100 + Self.ticksPerSecond * percent - 1)
      / (Self.ticksPerSecond * percent)
  }

  /// Goes on from now, as if no time had passed since the last tick.
  mutating func resume(at now: Int64) {
    start = now
    done = 0
  }
}
