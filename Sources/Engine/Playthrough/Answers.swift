/// What an exploration answers to questions about single lines.
public struct ExplorationAnswers {
  private let found: Exploration
  private let map: ProgramMap
  private let coverage: CoverageReporter
  private var teller: PathTeller

  init(_ explorer: Explorer, _ found: Exploration) {
    self.found = found
    map = explorer.map
    teller = PathTeller(explorer)
    coverage = CoverageReporter(
      map, sources: SourceMap(), marks: found.marks, scope: found.scope)
  }

  /// How to come to a line, or why nobody does; nil if the line does nothing.
  public mutating func why(file: String, line: Int) -> String? {
    let items = map.items.filter { $0.file == file && $0.line == line }
    guard let lineItem = items.first(where: { $0.kind == .lines }) else { return nil }
    let place = "\(file):\(line)"
    let choices = items.filter { $0.kind == .choices }
    for choice in choices {
      if let ways = found.path(to: choice, map) { return "\(place) is offered: \(text(of: ways))" }
      return "\(place) is never offered: \(coverage.reasonNotOffered(choice))."
    }
    if let ways = found.path(to: lineItem, map) { return "\(place) is reached: \(text(of: ways))" }
    let scene = map.sceneName(at: lineItem.address)
    let isSceneSeen = map.items.contains {
      $0.name == scene && map.isSeen($0, in: found.marks)
    }
    let isImpossible =
      found.isExhausted || found.survey?.proof?.isImpossible(lineItem, map) ?? false
    let verdict = isImpossible ? "cannot be reached" : "was not reached"
    let note =
      isSceneSeen
      ? "the story comes to \(scene), but not here" : "the story never comes to \(scene)"
    return "\(place) \(verdict): \(note), in \(found.scope.words)."
  }

  private mutating func text(of ways: [Int]) -> String {
    let steps = teller.steps(along: ways)
    return steps.isEmpty ? "at once" : steps.map(\.description).joined(separator: " > ")
  }

  /// Playthroughs that show every line, branch and alternative that can be seen, few and to be
  /// read.
  ///
  /// Each goes to what is furthest away of what was not yet shown: a greedy cover, near to the
  /// smallest.
  public mutating func proofReading() -> [String] {
    var missing: [(item: ProgramMap.Item, ways: [Int])] = []
    for item in map.items where [.lines, .branches, .alternatives].contains(item.kind) {
      if let ways = found.path(to: item, map) { missing.append((item, ways)) }
    }
    // Of paths of one length the first in the story's order comes first.
    missing.sort {
      $0.ways.count == $1.ways.count
        ? ($0.item.file, $0.item.line) < ($1.item.file, $1.item.line)
        : $0.ways.count > $1.ways.count
    }
    var transcripts: [String] = []
    while let furthest = missing.first {
      let shown = teller.transcript(along: furthest.ways)
      transcripts.append(shown.text)
      let count = missing.count
      missing.removeAll { map.isSeen($0.item, in: shown.marks) }
      precondition(missing.count < count, "a path to something shows it")
    }
    return transcripts
  }
}

extension Explorer {
  /// Answers questions about an exploration.
  public func answers(from found: Exploration) -> ExplorationAnswers {
    ExplorationAnswers(self, found)
  }
}

extension Exploration {
  var scope: CoverageReporter.Searched {
    if let survey { return survey.proof.map { .proof($0) } ?? .plays(survey.sightings.playCount) }
    return isExhausted ? .allStates(totalStateCount) : .someStates(totalStateCount)
  }
}
