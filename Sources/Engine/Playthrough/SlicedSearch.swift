/// Searching a story whose states are too many because of what only decides what is said.
///
/// First everything is searched that can change what happens; then, for each set of facts that some
/// text asks for together, everything again with those facts. Each text is decided by the facts of
/// one set, so that nothing is missed, and where the facts would multiply they now add up.
extension Explorer {
  /// Searches of more states are tried in slices.
  static let wholeStateCountMax = 60_000
  static let asidePlayCount = 512

  /// Searches until nothing is left or a limit is hit; unless `isExact`, a story of too many states
  /// is played at random, and what plays do not show is looked for and proved impossible with facts
  /// in doubt.
  public func explore() -> Exploration {
    guard isMerging, limits.stateCountMax > Self.wholeStateCountMax else { return search() }
    var whole = self
    whole.limits.stateCountMax = Self.wholeStateCountMax
    var found = whole.search()
    guard found.limit == .states else {
      if found.isExhausted { found.asides = seenAside() }
      return found
    }
    if isExact { return searchInSlices() }
    found.add(survey())
    return found
  }

  /// Plays, for what the host's calls aside show: searched states do not tell apart what only they
  /// ask for. Nil if the story has nothing to call.
  private func seenAside() -> Sightings? {
    if outcomes.asides(in: program).isEmpty { return nil }
    var plays = RandomSurvey(
      self, DoubtBase(self), RandomSurvey.Plan(playCount: Self.asidePlayCount, roundCountMax: 0))
    plays.run(until: shouldStop)
    return plays.sightings
  }

  func searchInSlices() -> Exploration {
    let regions = TextRegions(tables)
    let slices = slices(of: regions)
    if slices.isEmpty { return search() }
    var base = ignoring(regions.reads, regions)
    var found = base.search()
    found.isSliced = true
    for slice in slices where found.limit == nil {
      let used = found.stateCount + found.slices.reduce(0) { $0 + $1.stateCount }
      base = ignoring(regions.reads.subtracting(reads(in: slice, regions)), regions)
      base.limits.stateCountMax = limits.stateCountMax - used
      base.limits.byteCountMax = limits.byteCountMax - found.totalByteCount
      if base.limits.stateCountMax <= 0 {
        found.limit = .states
        break
      }
      if base.limits.byteCountMax <= 0 {
        found.limit = .memory
        break
      }
      found.add(slice: base.search())
    }
    return found
  }

  /// The facts that a display read and all that belong with it ask for.
  private func facts(of group: TextRegions.Group) -> Set<Int> {
    Set(group.reads.map { Int(liveness.reading.reads[Int($0)]) }.filter { $0 >= 0 })
  }

  /// The sets of facts to search with: none is part of another.
  private func slices(of regions: TextRegions) -> [Set<Int>] {
    var result: [Set<Int>] = []
    let all = Set(regions.groups.map { facts(of: $0).sorted() }).filter { !$0.isEmpty }
    // Larger sets first: smaller ones may be part of them.
    let sorted = all.sorted {
      $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count > $1.count
    }
    for facts in sorted.map({ Set($0) })
    where !result.contains(where: { $0.isSuperset(of: facts) }) {
      result.append(facts)
    }
    return result
  }

  /// The reads that a slice does not ignore.
  private func reads(in slice: Set<Int>, _ regions: TextRegions) -> Set<Address> {
    Set(regions.groups.filter { slice.isSuperset(of: facts(of: $0)) }.flatMap(\.reads))
  }
}

extension Exploration {
  /// Takes up what another search of the same story found.
  mutating func add(slice: Exploration) {
    if slice.limit != nil { limit = slice.limit }
    for problem in slice.problems { note(problem) }
    variables = VariableRanges.joined([variables, slice.variables], program)
    slices.append(slice)
  }

  /// Takes up what plays and searches with doubts found.
  mutating func add(_ survey: StorySurvey) {
    variables = VariableRanges.joined([variables, survey.variables], program)
    self.survey = survey
  }

  /// What was seen in any of the searches.
  var marks: [StoryWatch.Mark] {
    if let survey { return survey.sightings.marks }
    var marks = coverage.marks
    for others in slices.map(\.coverage.marks) + (asides.map { [$0.marks] } ?? []) {
      for index in marks.indices { marks[index].formUnion(others[index]) }
    }
    return marks
  }

  /// A shortest path on which something was seen; nil if it never was.
  func path(to item: ProgramMap.Item, _ map: ProgramMap) -> [Int]? {
    if let survey { return map.path(to: item, in: survey.sightings) }
    let searched = ([self] + slices).compactMap { search in
      map.firstStep(item, in: search.coverage).map { search.path(to: $0) }
    }.min { $0.count < $1.count }
    return searched ?? asides.flatMap { map.path(to: item, in: $0) }
  }

  var totalStateCount: Int { slices.reduce(stateCount) { $0 + $1.stateCount } }
  var totalByteCount: Int { slices.reduce(byteCount) { $0 + $1.byteCount } }
  /// At most: that of any of the searches.
  var totalOmissionProbability: Double {
    slices.reduce(omissionProbability) { $0 + $1.omissionProbability }
  }
  var totalEdgeCount: Int { slices.reduce(edges.count) { $0 + $1.edges.count } }
}
