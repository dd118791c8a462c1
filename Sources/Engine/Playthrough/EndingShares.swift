/// Where a player ends who takes every way with the same chance.
struct EndingShares {
  /// By end of the exploration, from 0 to 1.
  private(set) var shares: [Double]
  /// Left in states that were not expanded, or that nothing leads out of.
  private(set) var unfinished = 0.0

  private static let sweepCountMax = 2_000
  private static let remainderMax = 1e-9

  init(_ found: Exploration, trapped: [Bool]) {
    shares = Array(repeating: 0, count: found.ends.count)
    guard found.stateCount > 0 else {
      if !shares.isEmpty { shares[0] = 1 }
      return
    }
    // The player's chances flow along the edges, sweep after sweep, until hardly any are on the
    // way.
    var chances = Array(repeating: 0.0, count: found.stateCount)
    chances[0] = 1
    var onTheWay = 1.0
    for _ in 0..<Self.sweepCountMax where onTheWay > Self.remainderMax {
      onTheWay = 0
      for state in 0..<found.stateCount where chances[state] > 0 {
        let chance = chances[state]
        chances[state] = 0
        let places = found.edgePlaces(of: state)
        if places.isEmpty || trapped[state] {
          unfinished += chance
          continue
        }
        let part = chance / Double(places.count)
        for place in places {
          let goal = found.edges[place]
          if goal < 0 {
            shares[Int(-1 - goal)] += part
          } else {
            chances[Int(goal)] += part
            if Int(goal) <= state { onTheWay += part }
          }
        }
      }
    }
    unfinished += onTheWay
  }
}

/// The states from which no end can be reached.
struct TrappedStates {
  /// By state.
  private(set) var isTrapped: [Bool]

  init(_ found: Exploration) {
    let count = found.stateCount
    var reaches = Array(repeating: false, count: count)
    // Who leads to each state: places in `sources`, by state.
    var firstSource = Array(repeating: 0, count: count + 1)
    var pending: [Int] = []
    for state in 0..<count {
      let edges = found.edges(of: state)
      // What was not expanded may lead anywhere.
      if edges.isEmpty || edges.contains(where: { $0 < 0 }) {
        reaches[state] = true
        pending.append(state)
      }
      for goal in edges where goal >= 0 { firstSource[Int(goal) + 1] += 1 }
    }
    for state in 0..<count { firstSource[state + 1] += firstSource[state] }
    var sources = Array(repeating: Int32(0), count: firstSource[count])
    var next = firstSource
    for state in 0..<count {
      for goal in found.edges(of: state) where goal >= 0 {
        sources[next[Int(goal)]] = Int32(state)
        next[Int(goal)] += 1
      }
    }
    while let state = pending.popLast() {
      for source in sources[firstSource[state]..<firstSource[state + 1]]
      where !reaches[Int(source)] {
        reaches[Int(source)] = true
        pending.append(Int(source))
      }
    }
    isTrapped = reaches.map { !$0 }
  }

  /// The states where a path walks into a trap.
  func entrances(_ found: Exploration) -> [Int] {
    isTrapped.indices.filter { state in
      let origin = found.origins[state].state
      return isTrapped[state] && (origin < 0 || !isTrapped[Int(origin)])
    }
  }
}
