/// Makes the report of an exploration.
struct Reporter {
  let explorer: Explorer
  private let found: Exploration
  let program: Program
  private let sources: SourceMap
  let map: ProgramMap
  var teller: PathTeller

  /// As many entrances to traps are told.
  private static let trapCountMax = 20

  init(_ explorer: Explorer, _ found: Exploration, sources: SourceMap) {
    self.explorer = explorer
    self.found = found
    self.sources = sources
    program = explorer.program
    map = explorer.map
    teller = PathTeller(explorer)
  }

  mutating func report() -> ExplorationReport {
    var report = ExplorationReport()
    report.states = found.totalStateCount
    report.transitions = found.totalEdgeCount
    report.exhausted = found.isExhausted
    report.abstractions = found.abstractions
    report.abstracted = !found.abstractions.isEmpty
    report.limit = found.limit.map { "\($0)" }
    if explorer.isCompact { report.omissionProbability = found.totalOmissionProbability }
    if let survey = found.survey {
      addSurvey(survey, to: &report)
    } else {
      report.depth = Int(found.depths.max() ?? 0)
      addProblems(to: &report)
      addEndings(to: &report)
      addProperties(to: &report)
    }
    report.proof.settle(report, found.survey?.proof)
    let coverage = CoverageReporter(map, sources: sources, marks: found.marks, scope: found.scope)
    coverage.add(to: &report)
    coverage.add(found.variables, explorer.liveness.reading, to: &report)
    return report
  }

  // MARK: What goes wrong

  private mutating func addProblems(to report: inout ExplorationReport) {
    for problem in found.problems {
      add(problem.problem, problem.isDeadEnd, problem.ways, to: &report)
    }
  }

  mutating func add(
    _ problem: Problem, _ isDeadEnd: Bool, _ ways: [Int], to report: inout ExplorationReport
  ) {
    let finding = ExplorationReport.Finding(
      message: problem.message, file: problem.file ?? "", line: problem.line ?? 0,
      path: teller.steps(along: ways))
    switch problem.kind {
    case .warning: report.warnings.append(finding)
    case .error:
      report.errors.append(finding)
      if isDeadEnd { report.deadEnds.append(finding) }
    }
  }

  // MARK: Properties

  private mutating func addProperties(to report: inout ExplorationReport) {
    for (index, property) in explorer.properties.enumerated() {
      var path: [PathStep]?
      if property.kind == .fromAnywhere {
        path = TrappedStates(found).entrances(found).first.map {
          teller.steps(along: found.path(toState: $0))
        }
      } else {
        path = found.propertySteps[index].map { teller.steps(along: found.path(to: $0)) }
      }
      add(property, path, isProved: found.isExhausted, to: &report)
    }
  }

  /// What a path that shows a property says of it, or that there is none.
  func add(
    _ property: StoryProperty, _ path: [PathStep]?, isProved: Bool,
    to report: inout ExplorationReport
  ) {
    let verdict: ExplorationReport.Verdict =
      path != nil ? .witnessed : isProved ? .impossible : .unknown
    let isWanted = property.kind == .reach
    report.properties.append(
      ExplorationReport.PropertyResult(
        property: property.text, verdict: verdict,
        holds: verdict == .unknown ? nil : isWanted == (verdict == .witnessed),
        path: path ?? []))
  }

  // MARK: Endings

  private mutating func addEndings(to report: inout ExplorationReport) {
    let traps = TrappedStates(found)
    let shares = EndingShares(found, trapped: traps.isTrapped)
    // Of one name there may be several places: the first is the nearest.
    var endings: [String: ExplorationReport.Ending] = [:]
    var names: [String] = []
    for (number, end) in found.ends.enumerated() {
      guard case .ended(let address) = end.end else { continue }
      let place = ProgramMap.place(of: address, in: program)
      let name = end.name ?? map.endingName(at: address)
      let known = endings[name]
      if known == nil { names.append(name) }
      let ways = found.path(to: end.step)
      endings[name] = ExplorationReport.Ending(
        name: name, file: known?.file ?? place.file, line: known?.line ?? place.line,
        path: known?.path ?? teller.steps(along: ways),
        share: (known?.share ?? 0) + shares.shares[number],
        words: known?.words ?? teller.wordCount(along: ways))
    }
    report.endings = names.map { rounded(endings[$0]!) }
    report.unfinished = rounded(shares.unfinished)
    report.trappedStates = traps.isTrapped.count { $0 }
    for state in traps.entrances(found).prefix(Self.trapCountMax) {
      report.trapped.append(trap(behind: found.path(toState: state)))
    }
  }

  func rounded(_ ending: ExplorationReport.Ending) -> ExplorationReport.Ending {
    ExplorationReport.Ending(
      name: ending.name, file: ending.file, line: ending.line, path: ending.path,
      share: rounded(ending.share), words: ending.words)
  }

  func rounded(_ share: Double) -> Double { (share * 1_000_000).rounded() / 1_000_000 }

  mutating func trap(behind ways: [Int]) -> ExplorationReport.Finding {
    let steps = teller.steps(along: ways)
    let place = teller.placeOfLastStep ?? SourcePlace(file: "", line: 0)
    return ExplorationReport.Finding(
      message: "From here on no ending can be reached.", file: place.file, line: place.line,
      path: steps)
  }
}

extension Explorer {
  /// What an exploration proves. The sources are for the lines of choices; compiled stories have
  /// none.
  public func report(on found: Exploration, sources: SourceMap = SourceMap()) -> ExplorationReport {
    var reporter = Reporter(self, found, sources: sources)
    return reporter.report()
  }
}
