/// What scripts are played on.
public struct PlaythroughStage: Sendable {
  let program: Program
  let sequences: [DriveSequence]
  /// By the paths that scripts name them with.
  let recordings: [String: DriveRecording]
  /// The functions of the program that work out expressions, by their texts.
  let functions: [String: String]
  /// The external function that runs a sequence.
  let driveFunction: String

  init(
    program: Program, sequences: [DriveSequence] = [], recordings: [String: DriveRecording] = [:],
    functions: [String: String] = [:], driveFunction: String = "drive"
  ) {
    self.program = program
    self.sequences = sequences
    self.recordings = recordings
    self.functions = functions
    self.driveFunction = driveFunction
  }

  func sequence(_ id: String) -> DriveSequence? { sequences.first { $0.id == id } }
}

/// What came of a script.
public struct ScriptRun: Sendable {
  /// Nil if everything was as the script has it.
  public internal(set) var failure: ScriptFailure?
  /// All that was read, chosen and driven, to be read.
  public internal(set) var transcript = ""
  /// What was done, for a game to go on from.
  public internal(set) var steps: [PlayStep] = []
  /// The seed of the story's random numbers.
  public internal(set) var seed = PlaythroughScript.seedDefault
  /// The story as it stands at the end.
  public internal(set) var story: Story
  /// Choices that were taken, answers in drives aside.
  public internal(set) var turnCount = 0
  /// What was read since the last choice or drive.
  public internal(set) var screen = ""
  /// Whether the seed and the steps alone give the same again: nothing was set before, and nothing
  /// was told that a host or chance decides.
  public internal(set) var isPlainPlay = true

  init(_ story: Story) { self.story = story }

  /// A game goes on before a drive that parted from its script.
  mutating func forgetUnfinishedDrive() {
    while let last = steps.last {
      switch last {
      case .talk, .answer: steps.removeLast()
      case .choose, .drive: return
      }
    }
  }
}

/// Where a script and its story part.
public struct ScriptFailure: Hashable, Sendable {
  /// Of the step, in the file that it stands in.
  public let span: Span
  /// What the script has, in words.
  public let expected: String
  /// What there was instead, in words.
  public let found: String
  /// The choices that were offered there.
  public let offered: [String]
  /// What was read since the last choice.
  public let screen: String
  /// What to do about it, if there is something to say.
  public let hint: String?
}

/// The text of a playthrough as golden files and reports have it.
struct TranscriptText {
  private(set) var text = ""

  mutating func read(_ line: Line) {
    var words = line.text
    while words.last?.isNewline == true { words.removeLast() }
    if !words.isEmpty { text += words + "\n" }
    for tag in line.tags { text += "# \(tag)\n" }
  }

  mutating func heard(_ lines: [String]) {
    for line in lines { text += "  \(line)\n" }
  }

  mutating func chose(_ choice: String) { text += "\n> \(choice)\n\n" }

  mutating func answered(_ choice: String) { text += "  > \(choice)\n" }

  mutating func began(_ sequence: String) { text += "\n[\(sequence)]\n" }

  mutating func ended(_ sequence: String, _ outcome: String) {
    text += "[\(sequence): \(outcome)]\n\n"
  }
}
