/// Proves an exploration on samples: each pair is two paths that were taken to lead to the same
/// state, and both are played on side by side.
///
/// The same must run, go wrong and be offered, and the states behind every way must be the same
/// again. What is printed may differ: a count that is only printed is no part of a state. So may
/// what a search ignored.
public struct SelfCheck: Sendable {
  /// Pairs that were played on.
  public private(set) var pairCount = 0
  /// Ways taken from them.
  public private(set) var wayCount = 0
  /// What differed, in words; empty if nothing did.
  public private(set) var mismatches: [String] = []

  private static let mismatchCountMax = 20
  /// States of the search that is made where an exploration did without one.
  private static let stateCountMax = 500_000

  private let found: Exploration
  private let ignored: Set<Address>
  private var walker: Walker
  private var canonical: Canonical
  private let beginning: StoryState

  /// What came of one way.
  private struct Outcome: Hashable {
    var ran: [Address]
    var problems: [Problem]
    var words: [UInt32] = []
    var wait: Crossing.Wait?
    var end: PathEnd?
    var ending: String?
  }

  /// Plays on what an exploration merged. Where it looked at a part of the story's facts at a time,
  /// or did not search every state, a search of so many states as are enough for a check is made
  /// first.
  public init(of found: Exploration, _ explorer: Explorer) {
    if found.isExhausted, !found.isSliced {
      self.init(found, explorer)
    } else {
      var explorer = explorer
      explorer.limits.stateCountMax = min(explorer.limits.stateCountMax, Self.stateCountMax)
      self.init(explorer.search(), explorer)
    }
  }

  /// Plays on what an explorer merged, up to so many pairs.
  init(_ found: Exploration, _ explorer: Explorer, pairCountMax: Int = .max) {
    self.found = found
    ignored = explorer.ignored
    walker = explorer.start
    canonical = explorer.canonical
    beginning = explorer.start.story.state
    walker.story.watch.forget()
    let stride = max(1, found.merges.count / max(1, pairCountMax))
    for (index, merge) in found.merges.enumerated()
    where index % stride == 0 && mismatches.count < Self.mismatchCountMax {
      check(merge)
    }
  }

  private mutating func check(_ merge: Exploration.Merge) {
    let paths = [found.path(toState: Int(merge.state)), found.path(to: merge.step)]
    guard let left = replay(paths[0]), let right = replay(paths[1]) else {
      mismatches.append("a path does not lead to a crossing again: \(paths)")
      return
    }
    pairCount += 1
    if left.wait != right.wait {
      mismatches.append("\(paths) wait for different things: \(left.wait), \(right.wait)")
      return
    }
    walker.story.state = left.state
    for way in 0..<walker.wayCount(of: left.wait) {
      wayCount += 1
      let outcomes = [outcome(of: way, from: left), outcome(of: way, from: right)]
      if outcomes[0] != outcomes[1] {
        mismatches.append("way \(way) from \(paths) differs: \(outcomes)")
      }
    }
  }

  private mutating func replay(_ path: [Int]) -> Crossing? {
    walker.story.state = beginning
    walker.story.watch.forget()
    guard case .crossing(var wait) = walker.begin() else { return nil }
    for way in path {
      let crossing = walker.crossing(wait)
      walker.story.watch.forget()
      guard case .crossing(let next) = walker.take(way, from: crossing) else { return nil }
      wait = next
    }
    return walker.crossing(wait)
  }

  private mutating func outcome(of way: Int, from crossing: Crossing) -> Outcome {
    walker.story.watch.forget()
    let stop = walker.take(way, from: crossing)
    var outcome = Outcome(
      ran: walker.story.watch.fresh.filter { $0.mark == .ran && !ignored.contains($0.address) }
        .map(\.address).sorted(),
      problems: walker.problems, ending: walker.ending)
    switch stop {
    case .crossing(let wait):
      outcome.wait = wait
      canonical.write(walker.crossing(wait), of: walker.story, to: &outcome.words)
    case .end(let end): outcome.end = end
    }
    return outcome
  }
}
