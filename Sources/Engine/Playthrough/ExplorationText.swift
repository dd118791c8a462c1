/// The report of an exploration, for people.
public struct ExplorationText: Sendable {
  private let report: ExplorationReport
  private var lines: [String] = []

  /// Entries of one list that are told; the JSON report has them all.
  private static let entryCountMax = 40
  private static let pathStepCountMax = 60

  /// Puts a report into words. Long paths and lists are cut, and say so.
  public init(_ report: ExplorationReport) {
    self.report = report
    addSummary()
    addFindings("Run-time errors", report.errors)
    addFindings("Warnings", report.warnings)
    addFindings("Dead ends: nothing is left to read or to choose", report.deadEnds)
    addFindings("Traps: from here on no ending can be reached", report.trapped)
    addFindings("Not ruled out, though no play shows it", report.open)
    addProperties()
    addEndings()
    addNeverOffered()
    addUnreached()
    addVariables()
  }

  /// Lines with breaks between them, and none at the end.
  public var text: String { lines.joined(separator: "\n") }

  private mutating func addSummary() {
    if report.proof.method == .abstract {
      lines.append(
        "\(report.plays ?? 0) whole plays, and \(report.states) kinds of states with "
          + "\(report.transitions) transitions.")
      lines.append("\(report.proof.words).")
      addVerdicts()
    } else if let plays = report.plays {
      lines.append(
        "\(plays) plays at random, at most \(report.depth) steps deep; "
          + "what they do not show is unknown.")
    } else {
      let verdict =
        report.exhausted
        ? "nothing is left to search"
        : "the search stopped at a limit (\(report.limit ?? "")): the rest is unknown"
      lines.append(
        "\(report.states) states, \(report.transitions) transitions, "
          + "at most \(report.depth) steps deep; \(verdict).")
    }
    for abstraction in report.abstractions { lines.append("Abstracted: \(abstraction).") }
    if let probability = report.omissionProbability {
      lines.append(
        "Kept as digests: that any state was left out has a probability of at most \(probability).")
    }
    lines.append("")
    for kind in ProgramMap.Kind.allCases {
      guard let count = report.coverage[kind.rawValue], count.total > 0 else { continue }
      let missing = count.total - count.seen
      let note = missing == 0 ? "all" : "\(count.seen) of \(count.total), \(missing) never"
      lines.append("  \(padded(kind.rawValue, to: 14))\(note)")
    }
  }

  private mutating func addVerdicts() {
    for (name, verdict) in [
      ("errors", report.proof.errors), ("dead ends", report.proof.deadEnds),
      ("traps", report.proof.trapped),
    ] {
      let words =
        switch verdict {
        case .witnessed: "shown below"
        case .impossible: "none (proved)"
        case .unknown: "none seen, not ruled out"
        }
      lines.append("  \(padded(name, to: 14))\(words)")
    }
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  private mutating func head(_ title: String, _ count: Int) {
    lines.append("")
    lines.append("\(title) (\(count))")
  }

  private mutating func rest(of count: Int) {
    if count > Self.entryCountMax { lines.append("  and \(count - Self.entryCountMax) more") }
  }

  private func place(_ file: String, _ line: Int) -> String {
    line > 0 ? "\(file):\(line): " : ""
  }

  private func text(of path: [PathStep]) -> String {
    if path.isEmpty { return "at once" }
    let steps = path.prefix(Self.pathStepCountMax).map(\.description)
    let rest =
      path.count > Self.pathStepCountMax ? " > and \(path.count - Self.pathStepCountMax) more" : ""
    return steps.joined(separator: " > ") + rest
  }

  private mutating func addFindings(_ title: String, _ findings: [ExplorationReport.Finding]) {
    guard !findings.isEmpty else { return }
    head(title, findings.count)
    for finding in findings.prefix(Self.entryCountMax) {
      lines.append("  \(place(finding.file, finding.line))\(finding.message)")
      lines.append("    \(text(of: finding.path))")
    }
    rest(of: findings.count)
  }

  private mutating func addProperties() {
    guard !report.properties.isEmpty else { return }
    head("Properties", report.properties.count)
    for result in report.properties {
      let verdict =
        switch result.holds {
        case true?: "holds"
        case false?: "broken"
        case nil: "unknown"
        }
      lines.append("  \(padded(verdict, to: 9))\(result.property)")
      if result.verdict == .witnessed { lines.append("    \(text(of: result.path))") }
    }
  }

  private mutating func addEndings() {
    head("Endings", report.endings.count)
    for ending in report.endings.prefix(Self.entryCountMax) {
      let share = percent(ending.share)
      lines.append(
        "  \(place(ending.file, ending.line))\(ending.name): \(share) of random players, "
          + "\(ending.path.count) steps, \(ending.words) words")
      lines.append("    \(text(of: ending.path))")
    }
    rest(of: report.endings.count)
    if report.unfinished > 0 {
      lines.append("  \(percent(report.unfinished)) of random players come to no end")
    }
  }

  /// A share in per cent with one decimal, by whole numbers only.
  private func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return tenths == 0 && share > 0 ? "under 0.1%" : "\(tenths / 10).\(tenths % 10)%"
  }

  private mutating func addNeverOffered() {
    guard !report.neverOffered.isEmpty else { return }
    head("Choices that are never offered", report.neverOffered.count)
    for choice in report.neverOffered.prefix(Self.entryCountMax) {
      lines.append("  \(place(choice.file, choice.line))\(choice.text)")
      lines.append("    \(choice.verdict.rawValue): \(choice.reason)")
    }
    rest(of: report.neverOffered.count)
  }

  private mutating func addUnreached() {
    for kind in ProgramMap.Kind.allCases where kind != .lines {
      let items = report.unreached.filter { $0.kind == kind.singular }
      guard !items.isEmpty else { continue }
      head("Never seen: \(kind.rawValue)", items.count)
      for item in items.prefix(Self.entryCountMax) {
        lines.append("  \(place(item.file, item.line))\(item.verdict.rawValue): \(item.name)")
      }
      rest(of: items.count)
    }
    addUnreachedLines()
  }

  /// Lines that follow each other become one entry.
  private mutating func addUnreachedLines() {
    let items = report.unreached.filter { $0.kind == ProgramMap.Kind.lines.singular }
    guard !items.isEmpty else { return }
    head("Never seen: lines", items.count)
    var byFile: [(file: String, ranges: [ClosedRange<Int>])] = []
    for item in items {
      if byFile.last?.file != item.file { byFile.append((item.file, [])) }
      let last = byFile.count - 1
      if let range = byFile[last].ranges.last, item.line <= range.upperBound + 2 {
        byFile[last].ranges[byFile[last].ranges.count - 1] = range.lowerBound...item.line
      } else {
        byFile[last].ranges.append(item.line...item.line)
      }
    }
    for (file, ranges) in byFile {
      let texts = ranges.map {
        $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
      }
      lines.append("  \(file): \(texts.joined(separator: ", "))")
    }
  }

  private mutating func addVariables() {
    guard !report.variables.isEmpty else { return }
    head("Variables", report.variables.count)
    for variable in report.variables {
      var values: [String] = []
      if let low = variable.min, let high = variable.max {
        values.append(low == high ? "\(low)" : "\(low) to \(high)")
      }
      values += variable.values.map { $0.isEmpty ? "nothing" : $0 }
      let note = variable.isNeverRead ? "; never read" : ""
      lines.append("  \(variable.name): \(values.joined(separator: ", "))\(note)")
    }
  }
}
