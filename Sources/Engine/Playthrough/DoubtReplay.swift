/// Plays a path of a search with doubts in the story itself, where nothing is in doubt.
struct DoubtReplay {
  enum Outcome {
    /// The story goes the same way.
    case works(SurveyWalker.Walk)
    /// It does not: these facts were not what the path took them for.
    case differs(Set<Int>)
  }

  private var walker: Walker
  private let beginning: StoryState
  private let search: DoubtSearch
  private var walk = SurveyWalker.Walk(ways: [])
  /// What the path took for granted since its last way.
  private var assumed: [(cell: Int, set: Int32)] = []

  init(_ explorer: Explorer, _ search: DoubtSearch) {
    walker = explorer.start
    beginning = explorer.start.story.state
    self.search = search
  }

  mutating func play(_ step: DoubtSearch.Step) -> Outcome {
    walker.story.state = beginning
    walker.story.watch.forget()
    var before = beginning
    var stop = walker.begin()
    note(stop)
    for (number, way) in search.steps(to: step) {
      switch way {
      case .values(let cell, let set): assumed.append((cell, set))
      case .way(let way):
        guard case .crossing(let wait) = stop, isSame(wait, as: search.nodes[number].crossing)
        else {
          return .differs(culprits(before, walker.story.state))
        }
        assumed.removeAll()
        let crossing = walker.crossing(wait)
        before = crossing.state
        walk.ways.append(Int32(way))
        stop = walker.take(way, from: crossing)
        note(stop)
      }
    }
    let culprits = culprits(before, walker.story.state, isCertain: true)
    return culprits.isEmpty ? .works(walk) : .differs(culprits)
  }

  /// The state at the end of what was played.
  var state: StoryState { walker.story.state }

  /// What may be to blame for a path that was not seen to lead where it should.
  mutating func everythingAssumed(on step: DoubtSearch.Step) -> Set<Int> {
    var cells: Set<Int> = []
    for (_, way) in search.steps(to: step).reversed() {
      if case .values(let cell, _) = way { cells.insert(cell) } else if !cells.isEmpty { break }
    }
    return cells
  }

  private mutating func note(_ stop: Walker.Stop) {
    walk.note(stop, walker)
  }

  private func isSame(_ wait: Crossing.Wait, as other: Crossing) -> Bool {
    guard wait == other.wait else { return false }
    guard case .choices = wait else { return true }
    func places(_ flow: Flow) -> [Address] {
      flow.choices.filter { !$0.isInvisibleDefault }.map(\.thread.top.pc)
    }
    return places(walker.story.state.flow) == places(other.state.flow)
  }

  /// The facts that had none of the values that the path took them to have, neither before the last
  /// way nor behind it. Where nothing is certain, all of them.
  private func culprits(
    _ before: StoryState, _ after: StoryState, isCertain: Bool = false
  ) -> Set<Int> {
    let certain = assumed.filter {
      !search.walker.isValue(of: $0.cell, in: before, among: $0.set)
        && !search.walker.isValue(of: $0.cell, in: after, among: $0.set)
    }
    return Set((certain.isEmpty && !isCertain ? assumed : certain).map(\.cell))
  }
}

extension SurveyWalker.Walk {
  /// Notes what was seen on the last way.
  mutating func note(_ stop: Walker.Stop, _ walker: Walker) {
    let isDeadEnd = stop.isOutOfContent(in: walker.story.program)
    for sighting in walker.story.watch.fresh.dropFirst(sightings.count) {
      sightings.append((sighting, ways.count))
    }
    for problem in walker.problems {
      problems.append((problem, problem.kind == .error && isDeadEnd, ways.count))
    }
    if case .end(let place) = stop { end = (place, walker.ending) }
  }
}
