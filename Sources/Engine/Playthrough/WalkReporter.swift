extension RandomWalks {
  /// What the walks came to.
  public func report(sources: SourceMap = SourceMap()) -> ExplorationReport {
    var report = ExplorationReport()
    let map = map
    report.plays = found.playCount
    report.turns = found.turnCount
    report.lines = found.lineCount
    report.depth = found.depth
    report.unfinished = Double(found.unfinishedCount) / Double(max(1, found.playCount))
    addProblems(to: &report)
    addEndings(map, to: &report)
    let coverage = CoverageReporter(
      map, sources: sources, marks: coverage.marks, scope: .walks)
    coverage.add(to: &report)
    coverage.add(found.ranges, FactReading(story.tables), to: &report)
    return report
  }

  private func addProblems(to report: inout ExplorationReport) {
    let deadWalks = Set(
      found.ends.filter {
        guard case .failed(let address) = $0.end.end, address != .none else { return false }
        return story.program.instructions[Int(address)] == .leave
      }.map(\.walk))
    for (problem, walk) in found.problems {
      let finding = ExplorationReport.Finding(
        message: problem.message, file: problem.file ?? "", line: problem.line ?? 0,
        path: steps(of: walk))
      switch problem.kind {
      case .warning: report.warnings.append(finding)
      case .error:
        report.errors.append(finding)
        if deadWalks.contains(walk) { report.deadEnds.append(finding) }
      }
    }
    report.errors.sort(by: ExplorationReport.Finding.isInOrder)
    report.warnings.sort(by: ExplorationReport.Finding.isInOrder)
    report.deadEnds.sort(by: ExplorationReport.Finding.isInOrder)
  }

  private func addEndings(_ map: ProgramMap, to report: inout ExplorationReport) {
    var endings: [String: (place: SourcePlace, walk: WalkFindings.Walk, count: Int)] = [:]
    for (end, walk, count) in found.ends {
      guard case .ended(let address) = end.end else { continue }
      let name = end.name ?? map.endingName(at: address)
      let place = ProgramMap.place(of: address, in: story.program)
      if let known = endings[name] {
        let better = walk.isBetter(than: known.walk)
        endings[name] = (
          better ? place : known.place, better ? walk : known.walk, known.count + count
        )
      } else {
        endings[name] = (place, walk, count)
      }
    }
    for name in endings.keys.sorted() {
      let ending = endings[name]!
      report.endings.append(
        ExplorationReport.Ending(
          name: name, file: ending.place.file, line: ending.place.line,
          path: steps(of: ending.walk),
          share: Double(ending.count) / Double(max(1, found.playCount)),
          words: wordCount(of: ending.walk)))
    }
  }

  // MARK: Walking again

  private func steps(of walk: WalkFindings.Walk) -> [PathStep] {
    var steps = [PathStep(seed: Int(walk.seed))]
    replay(walk) { steps.append($0) } said: { _ in }
    return steps
  }

  private func wordCount(of walk: WalkFindings.Walk) -> Int {
    var count = 0
    replay(walk) { _ in } said: { line in
      count += line.text.split { $0 == " " || $0 == "\n" }.count
    }
    return count
  }

  private func replay(
    _ walk: WalkFindings.Walk, step: (PathStep) -> Void, said: (Line) -> Void
  ) {
    var story = story
    story.watch = StoryWatch()
    story.state = beginning
    story.state.storySeed = walk.seed
    var ways = walk.ways[...]
    var lineCount = 0
    // As long as the walk went on itself.
    while lineCount <= Walker.lineCountMax {
      switch story.next() {
      case .line(let line):
        lineCount += 1
        said(line)
      case .ended: return
      case .choices(let choices):
        guard let way = ways.popFirst() else { return }
        lineCount = 0
        step(PathStep.choosing(Int(way), of: choices.map(\.text)))
        story.choose(Int(way))
      case .call(let request):
        guard let way = ways.popFirst() else { return }
        let answer = outcomes.answers(to: request)[Int(way)]
        step(PathStep(call: request.name, gives: answer.text))
        story.resume(returning: answer)
      }
    }
  }
}

extension ExplorationReport.Finding {
  /// By place, then by words.
  static func isInOrder(_ left: Self, _ right: Self) -> Bool {
    (left.file, left.line, left.message) < (right.file, right.line, right.message)
  }
}
