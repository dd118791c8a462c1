/// Reports what of a program was seen to run, and what was not.
struct CoverageReporter {
  /// What was searched.
  enum Searched {
    case allStates(Int)
    case someStates(Int)
    case walks
    case plays(Int)
    case proof(DoubtProof)

    var words: String {
      switch self {
      case .plays(let count): "\(count) random plays"
      case .proof(let proof): "all \(proof.stateCount) kinds of states"
      case .allStates(let count): "all \(count) states"
      case .someStates(let count): "the \(count) states that were searched"
      case .walks: "every random play"
      }
    }
  }

  private let map: ProgramMap
  private let program: Program
  private let sources: SourceMap
  private let marks: [StoryWatch.Mark]
  private let scope: Searched

  init(_ map: ProgramMap, sources: SourceMap, marks: [StoryWatch.Mark], scope: Searched) {
    self.map = map
    program = map.program
    self.sources = sources
    self.marks = marks
    self.scope = scope
  }

  func add(to report: inout ExplorationReport) {
    var seen: [ProgramMap.Kind: Int] = [:]
    var total: [ProgramMap.Kind: Int] = [:]
    for item in map.items {
      total[item.kind, default: 0] += 1
      if map.isSeen(item, in: marks) {
        seen[item.kind, default: 0] += 1
      } else if item.kind == .choices {
        report.neverOffered.append(
          ExplorationReport.NeverOffered(
            file: item.file, line: item.line, text: text(of: item),
            reason: reasonNotOffered(item), verdict: verdict(on: item)))
      } else {
        report.unreached.append(
          ExplorationReport.Unreached(
            kind: item.kind.singular, file: item.file, line: item.line, name: item.name,
            verdict: verdict(on: item)))
      }
    }
    report.lineCoverage = lineCoverage
    report.sceneMap = SceneMap(map)
    report.neverOffered.sort { ($0.file, $0.line) < ($1.file, $1.line) }
    for kind in ProgramMap.Kind.allCases {
      report.coverage[kind.rawValue] = ExplorationReport.Count(
        seen: seen[kind] ?? 0, total: total[kind] ?? 0)
    }
  }

  /// Lines seen and unseen, by file.
  private var lineCoverage: [ExplorationReport.FileLines] {
    var files: [ExplorationReport.FileLines] = []
    for item in map.items where item.kind == .lines {
      if files.last?.file != item.file {
        files.append(ExplorationReport.FileLines(file: item.file, seen: [], unseen: []))
      }
      let isSeen = map.isSeen(item, in: marks)
      if isSeen { files[files.count - 1].seen.append(item.line) }
      if !isSeen { files[files.count - 1].unseen.append(item.line) }
    }
    return files
  }

  /// What is known of something that was not seen.
  private func verdict(on item: ProgramMap.Item) -> ExplorationReport.Verdict {
    switch scope {
    case .allStates: map.isAside(item) ? .unknown : .impossible
    case .someStates, .walks, .plays: .unknown
    case .proof(let proof): proof.isImpossible(item, map) ? .impossible : .unknown
    }
  }

  func reasonNotOffered(_ item: ProgramMap.Item) -> String {
    var mark = marks[Int(item.address)]
    if case .proof(let proof) = scope {
      if verdict(on: item) == .unknown { return "neither play nor proof settles it" }
      mark = proof.marks[Int(item.address)]
      if mark.contains(.taken) { return "what it needs does not come together" }
    }
    if !mark.contains(.ran) {
      switch scope {
      case .allStates, .proof: return "the story never comes here"
      case .someStates, .plays: return "the story did not come here in \(scope.words)"
      case .walks: return "no random play came here"
      }
    }
    if !mark.contains(.refused) {
      return "it can be taken once, and its place had been visited in \(scope.words)"
    }
    return mark.contains(.usedUp)
      ? "its condition was false, or its place had been visited, in \(scope.words)"
      : "its condition was false in \(scope.words)"
  }

  /// The source line, if there are sources; else the first text that the choice leads to.
  private func text(of item: ProgramMap.Item) -> String {
    if let source = sources.files.first(where: { $0.name == item.file }), item.line > 0 {
      return String(source.text(ofLine: item.line).drop { $0 == " " || $0 == "\t" })
    }
    guard case .choice(let id) = program.instructions[Int(item.address)] else { return "" }
    let body = Int(program[program.choicePoints[id.index].target].address)
    for index in body..<program.instructions.count {
      if case .text(let text) = program.instructions[index] { return program.text(text) }
      if program.instructions[index] == .leave { break }
    }
    return ""
  }

  func add(
    _ variables: VariableRanges, _ reading: FactReading, to report: inout ExplorationReport
  ) {
    let read = Set(program.instructions)
    for (index, name) in program.globals.enumerated() {
      let range = variables.ranges[index]
      let id = GlobalID(index)
      let isRead =
        reading.table.existingNumber(.global(id)) != nil || read.contains(.loadGlobal(id))
      report.variables.append(
        ExplorationReport.Variable(
          name: name, min: range.numbers.map { Int($0.lowerBound) },
          max: range.numbers.map { Int($0.upperBound) }, values: range.others,
          isNeverRead: !isRead))
    }
  }
}
