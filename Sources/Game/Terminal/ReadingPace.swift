/// Time in the reader's hands: text that is typed, and pages that turn by themselves. Told what the
/// time is, in nanoseconds; without either setting it never wants to be woken.
struct ReadingPace: Hashable, Sendable {
  private var page: TextPosition?
  private var length = 0
  /// When typing began, and its speed; nil when the whole page is there.
  private var typing: Typing?
  /// When the page turns by itself.
  private var turnsAt: Int64?
  /// How long the whole page stands before it turns.
  private var readingNanoseconds: Int64?
  /// Nobody looks at the window.
  private var isAway = false

  private struct Typing: Hashable {
    var start: Int64
    var charactersPerSecond: Int
  }

  private static let second: Int64 = 1_000_000_000
  private static let frameMilliseconds = 33
  private static let readingSecondsMin: Int64 = 2

  /// A page is shown, perhaps the same as before.
  mutating func show(
    _ plan: TypingPlan, wordCount: Int, _ settings: Settings, at now: Int64
  ) {
    length = plan.length
    let isNew = plan.page != nil && plan.page != page
    if let new = plan.page { page = new }
    if isNew {
      typing = nil
      if case .charactersPerSecond(let speed) = settings.textSpeed, !settings.isMotionReduced {
        typing = Typing(start: now, charactersPerSecond: max(1, speed))
      }
    }
    readingNanoseconds = settings.autoAdvance.flatMap { perMinute in
      guard plan.mayGoOn else { return nil }
      let reading = Int64(wordCount) * 60 * Self.second / Int64(max(1, perMinute))
      return max(Self.readingSecondsMin * Self.second, reading)
    }
    settle(at: now)
    if isNew || readingNanoseconds == nil { turnsAt = nil }
    if typing == nil, turnsAt == nil, let readingNanoseconds { turnsAt = now + readingNanoseconds }
  }

  /// Ends typing that is done.
  private mutating func settle(at now: Int64) {
    if let count = typed(at: now), count >= length { typing = nil }
  }

  /// How much of the page is typed; nil for all of it.
  func typed(at now: Int64) -> Int? {
    typing.map { Int((now - $0.start) * Int64($0.charactersPerSecond) / Self.second) }
  }

  /// How long to wait for a key, in milliseconds; nil to wait for ever.
  func wait(at now: Int64) -> Int? {
    if typing != nil { return Self.frameMilliseconds }
    guard let turnsAt, !isAway else { return nil }
    return Int(max(0, turnsAt - now) / 1_000_000) + 1
  }

  /// Whether the page turns now.
  mutating func turnsPage(at now: Int64) -> Bool {
    guard typing == nil, !isAway, let turn = turnsAt, now >= turn else { return false }
    turnsAt = nil
    return true
  }

  /// Takes a key that completes the page. False for one that means something else.
  mutating func press(_ key: Key, at now: Int64) -> Bool {
    switch key {
    case .focusLost: isAway = true
    case .focusGained:
      isAway = false
      // Coming back, the page is read from its beginning.
      turnsAt = readingNanoseconds.map { now + $0 }
    case .wheelUp, .wheelDown: break
    default:
      guard typing != nil else { return false }
      typing = nil
      return true
    }
    return false
  }
}
