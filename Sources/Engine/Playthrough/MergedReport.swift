/// Why reports cannot be put together.
public enum MergeError: Error, Hashable, Sendable {
  /// There are none.
  case nothing
  /// The report with this index, from 0, does not rest on random walks.
  case notPlayed(Int)
  /// The report with this index, from 0, is of another story than those before it.
  case otherStory(Int)
}

extension ExplorationReport {
  /// One report from those of several machines that shared random plays: the same that one machine
  /// gives for all of them.
  public static func merged(_ parts: [ExplorationReport]) throws(MergeError) -> ExplorationReport {
    guard var result = parts.first else { throw .nothing }
    for (index, part) in parts.enumerated() {
      // What searches prove is not put together by adding up.
      guard part.lines != nil else { throw .notPlayed(index) }
      guard part.storyMarks == result.storyMarks else { throw .otherStory(index) }
      if index > 0 { result.merge(part) }
    }
    return result
  }

  /// What the reports of one story have in common, whatever was played.
  private struct StoryMarks: Equatable {
    let totals: [String: Int]
    let files: [String]
    let lines: [[Int]]
    let variables: [String]
    let scenes: SceneMap
  }

  private var storyMarks: StoryMarks {
    StoryMarks(
      totals: coverage.mapValues(\.total), files: lineCoverage.map(\.file),
      lines: lineCoverage.map { ($0.seen + $0.unseen).sorted() }, variables: variables.map(\.name),
      scenes: sceneMap)
  }

  private mutating func merge(_ other: ExplorationReport) {
    mergeEndings(other)
    plays = (plays ?? 0) + (other.plays ?? 0)
    turns = (turns ?? 0) + (other.turns ?? 0)
    lines = (lines ?? 0) + (other.lines ?? 0)
    if let theirs = other.cpuSeconds { cpuSeconds = (cpuSeconds ?? 0) + theirs }
    seconds = max(seconds, other.seconds)
    depth = max(depth, other.depth)
    errors = Finding.merged(errors, other.errors)
    warnings = Finding.merged(warnings, other.warnings)
    deadEnds = Finding.merged(deadEnds, other.deadEnds)
    mergeCoverage(other)
    for index in variables.indices { variables[index].merge(other.variables[index]) }
  }

  /// Shares weigh as much as the plays that they come from; the shortest path stays.
  private mutating func mergeEndings(_ other: ExplorationReport) {
    let (ours, theirs) = (plays ?? 0, other.plays ?? 0)
    let total = Double(max(1, ours + theirs))
    var all: [String: Ending] = [:]
    for (ending, count) in endings.map({ ($0, ours) }) + other.endings.map({ ($0, theirs) }) {
      // As whole plays: the sum of shares would round.
      let share = (ending.share * Double(count)).rounded() / total
      guard let known = all[ending.name] else {
        all[ending.name] = Ending(ending, share: share)
        continue
      }
      let nearer = PathStep.isShorter(ending.path, known.path) ? ending : known
      all[ending.name] = Ending(
        nearer, share: ((known.share + share) * total).rounded() / total)
    }
    endings = all.values.sorted { $0.name < $1.name }
    let unfinishedCount =
      (unfinished * Double(ours)).rounded() + (other.unfinished * Double(theirs)).rounded()
    unfinished = unfinishedCount / total
  }

  private mutating func mergeCoverage(_ other: ExplorationReport) {
    unreached = unreached.filter(other.unreached.contains)
    let places = other.neverOffered.map { SourcePlace(file: $0.file, line: $0.line) }
    neverOffered = neverOffered.filter {
      places.contains(SourcePlace(file: $0.file, line: $0.line))
    }
    var counts: [String: Int] = [:]
    for item in unreached { counts[item.kind, default: 0] += 1 }
    counts[ProgramMap.Kind.choices.singular] = neverOffered.count
    for kind in ProgramMap.Kind.allCases {
      guard let count = coverage[kind.rawValue] else { continue }
      coverage[kind.rawValue] = Count(
        seen: count.total - (counts[kind.singular] ?? 0), total: count.total)
    }
    for index in lineCoverage.indices {
      let seen = Set(lineCoverage[index].seen).union(other.lineCoverage[index].seen)
      let all = lineCoverage[index].seen + lineCoverage[index].unseen
      lineCoverage[index].seen = all.filter(seen.contains).sorted()
      lineCoverage[index].unseen = all.filter { !seen.contains($0) }.sorted()
    }
  }
}

extension ExplorationReport.Ending {
  fileprivate init(_ ending: Self, share: Double) {
    self.init(
      name: ending.name, file: ending.file, line: ending.line, path: ending.path, share: share,
      words: ending.words)
  }
}

extension ExplorationReport.Finding {
  fileprivate static func merged(_ ours: [Self], _ theirs: [Self]) -> [Self] {
    var result = ours
    for finding in theirs {
      let known = result.firstIndex {
        ($0.file, $0.line, $0.message) == (finding.file, finding.line, finding.message)
      }
      if let known {
        if PathStep.isShorter(finding.path, result[known].path) { result[known] = finding }
      } else {
        result.append(finding)
      }
    }
    return result.sorted(by: isInOrder)
  }
}

extension ExplorationReport.Variable {
  fileprivate mutating func merge(_ other: Self) {
    let all = Set(values).union(other.values).sorted()
    self = Self(
      name: name, min: [min, other.min].compactMap { $0 }.min(),
      max: [max, other.max].compactMap { $0 }.max(),
      values: Array(all.prefix(VariableRanges.otherCountMax)), isNeverRead: isNeverRead)
  }
}

extension PathStep {
  /// Shorter paths come first, then those of earlier plays.
  fileprivate static func isShorter(_ left: [PathStep], _ right: [PathStep]) -> Bool {
    (left.count, left.first?.seed ?? 0) < (right.count, right.first?.seed ?? 0)
  }
}
