/// What an exploration proves, for people and for machines. The same for any number of threads, but
/// for `seconds`.
public struct ExplorationReport: Sendable, Codable {
  /// Where paths end: by the tag `# ending: name`, else by its place.
  public struct Ending: Hashable, Sendable, Codable {
    /// What the tag says; without a tag the scene and the line, as in `well.below, line 12`.
    public let name: String
    /// The file where it stands; empty where the program does not know.
    public let file: String
    /// From 1; 0 where the program does not know.
    public let line: Int
    /// A shortest known path to it.
    public let path: [PathStep]
    /// Players of 1 who end here, if they take every way with the same chance.
    public let share: Double
    /// Words on the shortest path.
    public let words: Int
  }

  /// A choice that was never offered.
  public struct NeverOffered: Hashable, Sendable, Codable {
    /// The file where it stands; empty where the program does not know.
    public let file: String
    /// From 1; 0 where the program does not know.
    public let line: Int
    /// Its source line; without sources the first text that it leads to, which may be empty.
    public let text: String
    /// What stood in its way, without a full stop.
    public let reason: String
    /// Impossible or unknown.
    public let verdict: Verdict
  }

  /// Something else that was never seen.
  public struct Unreached: Hashable, Sendable, Codable {
    /// `knot`, `stitch`, `branch`, `alternative` or `line`.
    public let kind: String
    /// The file where it stands; empty where the program does not know.
    public let file: String
    /// From 1; 0 where the program does not know.
    public let line: Int
    /// The name of a knot or stitch, what never happens at a branch, `s` and the index of an
    /// alternative; empty for a line.
    public let name: String
    /// Impossible or unknown.
    public let verdict: Verdict
  }

  /// Something wrong, and a shortest path to it.
  public struct Finding: Hashable, Sendable, Codable {
    /// What is wrong, in a sentence.
    public let message: String
    /// The file where it shows; empty where the program does not know.
    public let file: String
    /// From 1; 0 where the program does not know.
    public let line: Int
    /// Empty if it shows at once, and where no play shows it.
    public let path: [PathStep]

    /// Where, what, and how it comes about, in one line.
    public var words: String {
      "\(file):\(line): \(message) " + path.map(\.description).joined(separator: " > ")
    }
  }

  /// What a property came to.
  public struct PropertyResult: Hashable, Sendable, Codable {
    /// As its author wrote it.
    public let property: String
    /// Of the path that shows what is to be reached, or what must not be.
    public let verdict: Verdict
    /// Nil if nobody knows.
    public let holds: Bool?
    /// A path that shows it; empty without one, and if it shows at once.
    public let path: [PathStep]

    /// What it is, and the path that shows it.
    public var words: String {
      let steps = path.map(\.description).joined(separator: " > ")
      return steps.isEmpty ? property : "\(property): \(steps)"
    }
  }

  /// What is known of something that may happen.
  public enum Verdict: String, Hashable, Sendable, Codable {
    /// A path shows it.
    case witnessed
    /// No path shows it, and all were searched.
    case impossible
    /// No path that was searched shows it.
    case unknown
  }

  /// How what was not seen is known to be impossible.
  public struct Proof: Hashable, Sendable, Codable {
    /// Ways to know it.
    public enum Method: String, Hashable, Sendable, Codable {
      /// Every state was searched.
      case exhausted
      /// States that differ only in what nothing nearby asks for were searched as one.
      case abstract
      /// A limit ended the search: nothing is known to be impossible.
      case none
    }

    /// What it rests on; `none` for random walks, too.
    public var method = Method.none
    /// Whether run-time errors were seen, are impossible, or neither.
    public var errors = Verdict.unknown
    /// The same of places where content runs out.
    public var deadEnds = Verdict.unknown
    /// The same of states from which no ending can be reached.
    public var trapped = Verdict.unknown
    /// Searches that it took.
    public var searches = 1
    /// In one sentence.
    public var words = ""
  }

  /// How much of one kind was seen.
  public struct Count: Hashable, Sendable, Codable {
    /// 0 to `total`.
    public let seen: Int
    /// All that the program has.
    public let total: Int
  }

  /// The lines of a file that do something: seen, and not.
  public struct FileLines: Hashable, Sendable, Codable {
    /// The file's name from the story's folder.
    public let file: String
    /// From 1, ascending.
    public internal(set) var seen: [Int]
    /// From 1, ascending.
    public internal(set) var unseen: [Int]
  }

  /// The values that a global was seen to hold.
  public struct Variable: Hashable, Sendable, Codable {
    /// As it is declared.
    public let name: String
    /// The smallest whole number; nil if it held none.
    public let min: Int?
    /// The largest whole number; nil if it held none.
    public let max: Int?
    /// Values that are no whole numbers, as they print: the first 16 in alphabetical order.
    public let values: [String]
    /// Nothing in the story asks for it.
    public let isNeverRead: Bool
  }

  /// Different states; of an abstract proof kinds of states, of random walks 0.
  public var states = 0
  /// Ways that were taken from them.
  public var transitions = 0
  /// Nothing is left to search: what was not seen is impossible.
  public var exhausted = false
  /// Something was left out of the search, as `abstractions` says, or the proof is an abstract one.
  public var abstracted = false
  /// What was left out, in words without a full stop.
  public var abstractions: [String] = []
  /// The limit that ended the search, `states`, `memory` or `time`; nil if none did.
  public var limit: String?
  /// Of a search that keeps digests alone: the probability, at most, that it took a state for
  /// another and left out what only that one leads to.
  public var omissionProbability: Double?
  /// What all of it took by the clock; 0 until the host sets it.
  public var seconds = 0.0
  /// Steps on the longest of the shortest paths to states; of random walks on the longest of them,
  /// of a survey on the longest of the shortest paths to ends.
  public var depth = 0
  /// One for each name.
  public var endings: [Ending] = []
  /// Players of 1 who come to no end: whose plays were cut off, who are trapped, or who are where
  /// nothing was searched.
  public var unfinished = 0.0
  /// By file and line.
  public var neverOffered: [NeverOffered] = []
  /// By kind, then by file and line.
  public var unreached: [Unreached] = []
  /// Run-time errors, dead ends among them, each once.
  public var errors: [Finding] = []
  /// Run-time warnings, each once.
  public var warnings: [Finding] = []
  /// Where content runs out.
  public var deadEnds: [Finding] = []
  /// Steps behind which no ending can be reached.
  public var trapped: [Finding] = []
  /// States from which no ending can be reached; `trapped` tells of ways into them, not of each.
  public var trappedStates = 0
  /// What may go wrong and endings that may be reached, though no play shows it and no search rules
  /// it out.
  public var open: [Finding] = []
  /// How far what was not seen is known to be impossible.
  public var proof = Proof()
  /// In the order in which they were asked for.
  public var properties: [PropertyResult] = []
  /// Whole plays at random; nil if the report rests on searched states alone.
  public var plays: Int?
  /// What was decided in all plays, in random walks choices alone; nil without plays.
  public var turns: Int?
  /// Lines that random walks read; nil without walks.
  public var lines: Int?
  /// What random walks took on the processor; nil until the host sets it.
  public var cpuSeconds: Double?
  /// By kind: `knots`, `stitches`, `choices`, `branches`, `alternatives` and `lines`.
  public var coverage: [String: Count] = [:]
  /// By file, in alphabetical order; empty for ink JSON.
  public var lineCoverage: [FileLines] = []
  /// For pictures of the story.
  public var sceneMap = SceneMap()
  /// In the order of the program's globals.
  public var variables: [Variable] = []

  /// Something that an author should mend.
  public var hasProblems: Bool {
    !errors.isEmpty || !deadEnds.isEmpty || !trapped.isEmpty
      || properties.contains { $0.holds == false }
  }
}
