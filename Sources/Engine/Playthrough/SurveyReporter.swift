extension Reporter {
  /// What is known of a story that does not fit.
  mutating func addSurvey(_ survey: StorySurvey, to report: inout ExplorationReport) {
    let (seen, proof) = (survey.sightings, survey.proof)
    report.plays = seen.playCount
    report.turns = seen.turnCount
    if let proof {
      report.states = proof.stateCount
      report.transitions = proof.transitionCount
      report.trappedStates = proof.trappedCount
      report.abstracted = true
      // The search that had no end is not what the report rests on.
      report.limit = nil
    }
    for problem in seen.problems {
      add(problem.problem, problem.isDeadEnd, problem.ways.map { Int($0) }, to: &report)
    }
    report.errors.sort(by: ExplorationReport.Finding.isInOrder)
    report.warnings.sort(by: ExplorationReport.Finding.isInOrder)
    report.deadEnds.sort(by: ExplorationReport.Finding.isInOrder)
    for open in proof?.openProblems ?? [] where open.problem.kind == .error {
      let place = ProgramMap.place(of: open.place, in: program)
      report.open.append(
        ExplorationReport.Finding(
          message: open.problem.message, file: open.problem.file ?? place.file,
          line: open.problem.line ?? place.line, path: []))
    }
    for ways in survey.traps { report.trapped.append(trap(behind: ways)) }
    addEndings(of: seen, to: &report)
    addOpenEndings(proof, to: &report)
    addProperties(of: survey, to: &report)
  }

  /// Endings of names that no play comes to, though perhaps one could: each once.
  private func addOpenEndings(_ proof: DoubtProof?, to report: inout ExplorationReport) {
    var known = Set(report.endings.map(\.name))
    for (address, tag) in proof?.openEndings ?? [] {
      let name = tag ?? map.endingName(at: address)
      guard known.insert(name).inserted else { continue }
      let place = ProgramMap.place(of: address, in: program)
      report.open.append(
        ExplorationReport.Finding(
          message: "The ending '\(name)' may be reached.", file: place.file, line: place.line,
          path: []))
    }
  }

  private mutating func addEndings(of seen: Sightings, to report: inout ExplorationReport) {
    var endings: [String: ExplorationReport.Ending] = [:]
    for end in seen.ends {
      guard case .ended(let address) = end.end else { continue }
      report.depth = max(report.depth, end.ways.count)
      let name = end.name ?? map.endingName(at: address)
      let share = Double(end.count) / Double(max(1, seen.playCount)) + (endings[name]?.share ?? 0)
      let ways = end.ways.map { Int($0) }
      let known = endings[name]
      let steps = teller.steps(along: ways)
      let isNearer = known.map { steps.count < $0.path.count } ?? true
      let place = ProgramMap.place(of: address, in: program)
      endings[name] = ExplorationReport.Ending(
        name: name, file: isNearer ? place.file : known!.file,
        line: isNearer ? place.line : known!.line, path: isNearer ? steps : known!.path,
        share: share, words: isNearer ? teller.wordCount(along: ways) : known!.words)
    }
    report.endings = endings.keys.sorted().map { rounded(endings[$0]!) }
    let endCount = seen.ends.reduce(0) { $0 + $1.count }
    report.unfinished = rounded(Double(seen.playCount - endCount) / Double(max(1, seen.playCount)))
  }

  private mutating func addProperties(of survey: StorySurvey, to report: inout ExplorationReport) {
    for (index, property) in explorer.properties.enumerated() {
      let shown = survey.sightings.properties[index]?.map { Int($0) }
      let ways = property.kind == .fromAnywhere ? survey.traps.first : shown
      var isProved = false
      if let proof = survey.proof {
        isProved =
          property.kind == .fromAnywhere
          ? proof.trappedCount == 0 : !proof.openProperties.contains(index)
      }
      add(property, ways.map { teller.steps(along: $0) }, isProved: isProved, to: &report)
    }
  }
}

extension ExplorationReport.Proof {
  /// How what a report does not show is known to be impossible.
  mutating func settle(_ report: ExplorationReport, _ proof: DoubtProof?) {
    method = report.exhausted ? .exhausted : proof != nil ? .abstract : .none
    func verdict(seen: Bool, isOpen: Bool) -> ExplorationReport.Verdict {
      seen ? .witnessed : isOpen || method == .none ? .unknown : .impossible
    }
    let open = proof?.openProblems.filter { $0.problem.kind == .error } ?? []
    errors = verdict(seen: !report.errors.isEmpty, isOpen: !open.isEmpty)
    deadEnds = verdict(seen: !report.deadEnds.isEmpty, isOpen: open.contains { $0.isDeadEnd })
    trapped = verdict(seen: !report.trapped.isEmpty, isOpen: (proof?.trappedCount ?? 0) > 0)
    searches = proof?.searchCount ?? 1
    switch method {
    case .exhausted:
      words = "Every state was searched: what was not seen is impossible"
    case .abstract:
      words =
        "Plays show what can be seen. What is called impossible does not come up even if facts "
        + "that nothing nearby asks for may have any of their values (\(searches) searches)"
    case .none: words = "A limit ended the search: what was not seen is unknown"
    }
  }
}
