/// What an exploration proves, for people and for machines. The same for any number of threads, but
/// for `seconds`.
public struct ExplorationReport: Sendable, Codable {
  /// Where paths end: by the tag `# ending: name`, else by its place.
  public struct Ending: Hashable, Sendable, Codable {
    public let name: String
    public let file: String
    public let line: Int
    public let path: [PathStep]
    /// Players of 1 who end here, if they take every way with the same chance.
    public let share: Double
    /// Words on the shortest path.
    public let words: Int
  }

  public struct NeverOffered: Hashable, Sendable, Codable {
    public let file: String
    public let line: Int
    public let text: String
    public let reason: String
    /// Impossible or unknown.
    public let verdict: Verdict
  }

  public struct Unreached: Hashable, Sendable, Codable {
    public let kind: String
    public let file: String
    public let line: Int
    public let name: String
    /// Impossible or unknown.
    public let verdict: Verdict
  }

  /// Something wrong, and a shortest path to it.
  public struct Finding: Hashable, Sendable, Codable {
    public let message: String
    public let file: String
    public let line: Int
    public let path: [PathStep]

    /// Where, what, and how it comes about, in one line.
    public var words: String {
      "\(file):\(line): \(message) " + path.map(\.description).joined(separator: " > ")
    }
  }

  public struct PropertyResult: Hashable, Sendable, Codable {
    public let property: String
    /// Of the path that shows what is to be reached, or what must not be.
    public let verdict: Verdict
    /// Nil if nobody knows.
    public let holds: Bool?
    public let path: [PathStep]
  }

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
    public enum Method: String, Hashable, Sendable, Codable {
      /// Every state was searched.
      case exhausted
      /// States that differ only in what nothing nearby asks for were searched as one.
      case abstract
      /// A limit ended the search: nothing is known to be impossible.
      case none
    }

    public var method = Method.none
    /// Whether errors, dead ends and traps were seen, are impossible, or neither.
    public var errors = Verdict.unknown
    public var deadEnds = Verdict.unknown
    public var trapped = Verdict.unknown
    /// Searches that it took.
    public var searches = 1
    /// In one sentence.
    public var words = ""
  }

  public struct Count: Hashable, Sendable, Codable {
    public let seen: Int
    public let total: Int
  }

  /// The lines of a file that do something: seen, and not.
  public struct FileLines: Hashable, Sendable, Codable {
    public let file: String
    public internal(set) var seen: [Int]
    public internal(set) var unseen: [Int]
  }

  public struct Variable: Hashable, Sendable, Codable {
    public let name: String
    public let min: Int?
    public let max: Int?
    /// Values that are no whole numbers.
    public let values: [String]
    /// Nothing in the story asks for it.
    public let isNeverRead: Bool
  }

  public var states = 0
  public var transitions = 0
  /// Nothing is left to search: what was not seen is impossible.
  public var exhausted = false
  /// Something was left out of the search: what `abstractions` says.
  public var abstracted = false
  public var abstractions: [String] = []
  /// The limit that ended the search.
  public var limit: String?
  /// Of a search that keeps digests alone: the probability, at most, that it took a state for
  /// another and left out what only that one leads to.
  public var omissionProbability: Double?
  public var seconds = 0.0
  public var depth = 0
  public var endings: [Ending] = []
  public var neverOffered: [NeverOffered] = []
  public var unreached: [Unreached] = []
  public var errors: [Finding] = []
  public var warnings: [Finding] = []
  /// Where content runs out.
  public var deadEnds: [Finding] = []
  /// Steps behind which no ending can be reached.
  public var trapped: [Finding] = []
  public var trappedStates = 0
  /// What may go wrong, though no play shows it and no search rules it out.
  public var open: [Finding] = []
  public var proof = Proof()
  public var properties: [PropertyResult] = []
  /// Of random plays: how many, and what they read.
  public var plays: Int?
  public var turns: Int?
  public var lines: Int?
  public var cpuSeconds: Double?
  public var coverage: [String: Count] = [:]
  public var lineCoverage: [FileLines] = []
  public var sceneMap = SceneMap()
  public var variables: [Variable] = []

  /// Something that an author should mend.
  public var hasProblems: Bool {
    !errors.isEmpty || !deadEnds.isEmpty || !trapped.isEmpty
      || properties.contains { $0.holds == false }
  }
}
