/// What becomes of games that were saved in an older version of a story.
public struct SaveComparison: Sendable, Codable {
  /// What becomes of a save, the best first.
  public enum Fate: String, Hashable, Sendable, Codable, CaseIterable {
    /// Nothing is lost.
    case exact
    /// The reading goes on where it stood; something that the story remembered is gone.
    case carried
    /// The reading goes on somewhere else.
    case moved
    /// It loads, and something goes wrong before the next choice.
    case broken
    /// It does not load.
    case refused
  }

  /// One way in which saves lose something.
  public struct Finding: Hashable, Sendable, Codable {
    /// What it makes of the saves.
    public let fate: Fate
    /// What is lost or goes wrong, in a sentence.
    public let message: String
    /// Saves that it happens to.
    public internal(set) var count: Int
    /// Where the first of them was saved, in the old version.
    public let file: String
    /// From 1; 0 where the program does not know.
    public let line: Int
    /// A path to where the first of them was saved.
    public let path: [PathStep]
  }

  /// Saves that were tried.
  public private(set) var saves = 0
  /// Places of the old version where they were saved, and how many it has.
  public private(set) var places = 0
  /// Saves by the raw value of each `Fate`.
  public private(set) var counts: [String: Int] = [:]
  /// By fate, the best first, then by place.
  public private(set) var findings: [Finding] = []

  /// Whole plays of the old version.
  public static let playCount = 2_048
  /// Saves at one place.
  static let saveCountMax = 6

  /// Something that an author should look at before others load their games.
  public var hasProblems: Bool { (counts["broken"] ?? 0) + (counts["refused"] ?? 0) > 0 }

  /// Saves the old version where random plays of it come to choices, a few times at each place, and
  /// loads each save into the new version.
  ///
  /// - Parameter old: what explores the old version; its story's seed decides the plays.
  public init(_ old: Explorer, with new: Story, playCount: Int = Self.playCount) {
    for fate in Fate.allCases { counts[fate.rawValue] = 0 }
    var walker = SurveyWalker(old, old.canonical)
    var teller = PathTeller(old)
    var saved: [Address: Int] = [:]
    for number in 0..<playCount {
      let walk = walker.walk(
        SurveyWalker.Task(
          seed: UInt32(truncatingIfNeeded: number + 1) &* 0x9E37_79B9, crossing: nil, ways: [],
          turnCountMax: RandomWalks.turnCountMax, keepsCells: true), [:])
      for seen in walk.cells where saved[seen.place, default: 0] < Self.saveCountMax {
        saved[seen.place, default: 0] += 1
        let ways = walk.ways.prefix(seen.wayCount).map { Int($0) }
        load(old.start.story.saved(at: seen.crossing.state), into: new) { fate, message in
          let place = ProgramMap.place(of: seen.place, in: old.program)
          return Finding(
            fate: fate, message: message, count: 1, file: place.file, line: place.line,
            path: teller.steps(along: ways))
        }
      }
    }
    places = saved.count
    findings.sort {
      ($0.fate.rank, $0.file, $0.line, $0.message) < ($1.fate.rank, $1.file, $1.line, $1.message)
    }
  }

  private mutating func load(
    _ save: SavedGame, into new: Story, finding: (Fate, String) -> Finding
  ) {
    var story = new
    var fate = Fate.exact
    var messages: [(fate: Fate, message: String)] = []
    do throws(SavedGameError) {
      for loss in try story.restore(save) {
        messages.append((loss.movesReader ? .moved : .carried, loss.description))
      }
      if let error = story.firstErrorBeforeChoices() { messages.append((.broken, error)) }
    } catch {
      messages.append((.refused, error.description))
    }
    for (kind, message) in messages {
      if kind.rank > fate.rank { fate = kind }
      if let known = findings.firstIndex(where: { $0.fate == kind && $0.message == message }) {
        findings[known].count += 1
      } else {
        findings.append(finding(kind, message))
      }
    }
    saves += 1
    counts[fate.rawValue]! += 1
  }
}

extension SaveComparison.Fate {
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self)! }
}

extension SaveComparison {
  /// The report for people.
  public var text: String {
    func count(_ fate: Fate) -> Int { counts[fate.rawValue] ?? 0 }
    var lines = [
      "\(saves) saves at \(places) places of the old version: \(count(.exact)) load exactly, "
        + "\(count(.carried)) with something lost, \(count(.moved)) go on elsewhere, "
        + "\(count(.broken)) go wrong, \(count(.refused)) are refused."
    ]
    for fate in Fate.allCases.reversed() {
      let some = findings.filter { $0.fate == fate }
      guard !some.isEmpty else { continue }
      lines += ["", "\(fate.title) (\(some.count))"]
      for finding in some {
        lines.append(
          "  \(finding.file):\(finding.line): \(finding.message) (\(finding.count) saves)")
        let path = finding.path.map(\.description).joined(separator: " > ")
        lines.append("    \(path.isEmpty ? "at once" : path)")
      }
    }
    return lines.joined(separator: "\n")
  }
}

extension SaveComparison.Fate {
  fileprivate var title: String {
    switch self {
    case .exact: "Exact"
    case .carried: "Lost"
    case .moved: "Moved"
    case .broken: "Goes wrong"
    case .refused: "Refused"
    }
  }
}

extension Story {
  /// A saved game of a state that an explorer came to.
  fileprivate func saved(at state: StoryState) -> SavedGame {
    var story = self
    story.watch = StoryWatch()
    story.state = state
    // Chance is the explorer's; a game that is played has random numbers.
    story.state.chance = nil
    return SavedGame(story)
  }

  /// What goes wrong first from here to the next choices, or to what the host must answer.
  fileprivate mutating func firstErrorBeforeChoices() -> String? {
    for _ in 0..<Walker.lineCountMax {
      guard case .line(let line) = next() else { return nil }
      if let error = line.problems.first(where: { $0.kind == .error }) { return error.message }
    }
    return nil
  }
}
