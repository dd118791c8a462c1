/// What a search with doubts proves of a whole story: what it did not come to cannot happen.
struct DoubtProof: Sendable {
  /// States, each of which stands for all that differ only in what is in doubt.
  var stateCount = 0
  var transitionCount = 0
  /// Searches that it took: one for all, and some for single things.
  var searchCount = 0
  /// What may run.
  var marks: [StoryWatch.Mark] = []
  /// Problems that may come up, though no play shows them, and that no search could rule out.
  var openProblems: [(problem: Problem, isDeadEnd: Bool, place: Address)] = []
  /// Things to see that a search of their own ruled out.
  var impossible: Set<ProgramMap.Item> = []
  /// Properties that may show, though no play does it.
  var openProperties: Set<Int> = []
  /// Endings that may be reached, though no play does it.
  var openEndings: [(place: Address, name: String?)] = []
  /// States from which perhaps no end can be reached.
  var trappedCount = 0

  func isImpossible(_ item: ProgramMap.Item, _ map: ProgramMap) -> Bool {
    impossible.contains(item) || !map.isSeen(item, in: marks) && !map.isAside(item)
  }
}

/// What is known of a story that does not fit: what plays show, and what is proved impossible.
struct StorySurvey: Sendable {
  var sightings: Sightings
  var variables = VariableRanges()
  /// Nil if a limit ended the search with doubts.
  var proof: DoubtProof?
  /// Ways into where no end can be reached from.
  var traps: [[Int]] = []
}

/// Proves what plays could not show, or shows it after all.
struct DoubtProver {
  private let explorer: Explorer
  private let base: DoubtBase
  private let map: ProgramMap
  private let shouldStop: (Explorer.Progress) -> Bool
  private(set) var survey: StorySurvey
  private var searchCount = 0
  /// States that searches for single things may still have, all together.
  private var statesLeft = Self.goalStateCountInAll

  /// Something that may happen.
  private enum Goal {
    case item(ProgramMap.Item, Set<Address>)
    case problem(Problem)
    case end(PathEnd, String?)
    case property(Int)
  }

  private enum Verdict {
    case witnessed, impossible, unknown
  }

  /// Searches for one thing that show a path which does not work, until nobody knows.
  static let refinementCountMax = 16
  /// States of a search of everything: if there are more, less is kept in view.
  static let wholeStateCountMax = 200_000
  /// States of a search for one thing.
  static let goalStateCountMax = 10_000
  static let goalStateCountInAll = 100_000
  /// States of a search for a way out of a trap.
  static let trapStateCountMax = 10_000
  /// Searches of the whole until it is what it is.
  static let wholeSearchCountMax = 12

  init(
    _ explorer: Explorer, _ base: DoubtBase, _ sightings: Sightings,
    until shouldStop: @escaping (Explorer.Progress) -> Bool
  ) {
    self.explorer = explorer
    self.base = base
    self.shouldStop = shouldStop
    map = explorer.map
    survey = StorySurvey(sightings: sightings)
  }

  mutating func prove() {
    guard let whole = searchAll() else { return }
    var proof = DoubtProof()
    proof.stateCount = whole.nodes.count
    proof.transitionCount = whole.transitionCount
    proof.marks = whole.marks
    proof.trappedCount = whole.trapped.count
    for found in whole.problems where !survey.sightings.hasProblem(found.problem) {
      if settle(.problem(found.problem)) == .unknown {
        proof.openProblems.append((found.problem, found.isDeadEnd, found.place))
      }
    }
    for property in whole.shownProperties where survey.sightings.properties[property] == nil {
      if settle(.property(property)) == .unknown { proof.openProperties.insert(property) }
    }
    for end in whole.ends where !survey.sightings.hasEnd(end.end, end.name) {
      // What stops a play otherwise is among the problems.
      guard case .ended(let place) = end.end else { continue }
      if settle(.end(end.end, end.name)) == .unknown {
        proof.openEndings.append((place, end.name))
      }
    }
    for item in map.items {
      if map.isSeen(item, in: survey.sightings.marks) || !map.isSeen(item, in: whole.marks) {
        continue
      }
      if settle(.item(item, map.addresses(showing: item))) == .impossible {
        proof.impossible.insert(item)
      }
    }
    if proof.trappedCount > 0 { findTrap(whole) }
    proof.searchCount = searchCount
    survey.proof = proof
  }

  /// A play into a state that was taken for a trap, from which a search of every state finds no
  /// end.
  private mutating func findTrap(_ whole: DoubtSearch) {
    for number in whole.trapped {
      guard case .choices = whole.nodes[number].crossing.wait else { continue }
      var replay = DoubtReplay(explorer, whole)
      guard case .works(let walk) = replay.play(whole.step(to: number)), walk.end == nil else {
        continue
      }
      var onward = explorer.starting(at: replay.state)
      onward.limits.stateCountMax = Self.trapStateCountMax
      let found = onward.search()
      if found.isExhausted, found.ends.isEmpty { survey.traps.append(walk.ways.map { Int($0) }) }
      // One attempt: a search of every state costs more than all before it.
      return
    }
  }

  /// A search of everything, as close as it must be and as can be.
  private mutating func searchAll() -> DoubtSearch? {
    var focus = DoubtSearch.Focus()
    var best: DoubtSearch?
    for _ in 0..<Self.wholeSearchCountMax {
      let count = min(explorer.limits.stateCountMax, Self.wholeStateCountMax)
      let search = search(focus, count) { _ in false }
      if let cell = search.unanswerable {
        guard focus.visible.insert(cell).inserted else { return best }
      } else if search.limit == .states, best == nil, focus.seesScenes {
        focus.seesScenes = false
      } else if search.limit != nil {
        return best
      } else {
        best = search
        let deciding = search.decidingCells(of: search.trapped)
        if deciding.isSubset(of: focus.visible) { return best }
        focus.visible.formUnion(deciding)
      }
    }
    return best
  }

  private mutating func search(
    _ focus: DoubtSearch.Focus, _ stateCountMax: Int, for places: Set<Address>? = nil,
    until isGoal: @escaping (DoubtSearch.Sighting) -> Bool
  ) -> DoubtSearch {
    searchCount += 1
    var search = DoubtSearch(explorer, base, focus, for: places, until: isGoal)
    var limits = explorer.limits
    limits.stateCountMax = stateCountMax
    search.run(limits: limits, shouldStop: shouldStop)
    return search
  }

  /// Looks for one thing: first with everything in doubt, then with the facts visible that made a
  /// path look possible which is not.
  private mutating func settle(_ goal: Goal) -> Verdict {
    if isSeen(goal) { return .witnessed }
    var focus = DoubtSearch.Focus(seesScenes: false)
    for _ in 0..<Self.refinementCountMax where statesLeft > 0 {
      let search = search(focus, Self.goalStateCountMax, for: places(of: goal)) {
        Self.shows($0, goal)
      }
      statesLeft -= search.nodes.count
      if let cell = search.unanswerable {
        guard focus.visible.insert(cell).inserted else { return .unknown }
        continue
      }
      guard let step = search.goalStep else { return search.limit == nil ? .impossible : .unknown }
      var replay = DoubtReplay(explorer, search)
      var culprits: Set<Int>
      switch replay.play(step) {
      case .differs(let cells): culprits = cells
      case .works(let walk):
        survey.sightings.add(walk, isWholePlay: false)
        if isSeen(goal) { return .witnessed }
        culprits = replay.everythingAssumed(on: step)
      }
      culprits.subtract(focus.visible)
      if culprits.isEmpty { return .unknown }
      focus.visible.formUnion(culprits)
    }
    return .unknown
  }

  /// Where a goal can be seen; nil if anywhere.
  private func places(of goal: Goal) -> Set<Address>? {
    switch goal {
    case .item(_, let places): places
    case .end(.ended(let place), _), .end(.failed(let place), _): place == .none ? nil : [place]
    case .problem, .property: nil
    }
  }

  private func isSeen(_ goal: Goal) -> Bool {
    switch goal {
    case .item(let item, _): map.isSeen(item, in: survey.sightings.marks)
    case .problem(let problem): survey.sightings.hasProblem(problem)
    case .end(let end, let name): survey.sightings.hasEnd(end, name)
    case .property(let number): survey.sightings.properties[number] != nil
    }
  }

  private static func shows(_ sighting: DoubtSearch.Sighting, _ goal: Goal) -> Bool {
    switch (sighting, goal) {
    case (.ran(let seen), .item(let item, let places)):
      seen.mark == item.mark && places.contains(seen.address)
    case (.problem(let problem), .problem(let wanted)): problem == wanted
    case (.end(let end, let name), .end(let wanted, let wantedName)):
      end == wanted && name == wantedName
    case (.property(let number), .property(let wanted)): number == wanted
    default: false
    }
  }
}

extension Explorer {
  /// What can be said of a story whose states are too many to be told apart.
  func survey(_ plan: RandomSurvey.Plan = RandomSurvey.Plan()) -> StorySurvey {
    let base = DoubtBase(self)
    var plays = RandomSurvey(self, base, plan)
    plays.run(until: shouldStop)
    var prover = DoubtProver(self, base, plays.sightings, until: shouldStop)
    if isProving { prover.prove() }
    var survey = prover.survey
    survey.variables = plays.variables
    return survey
  }
}
