import ArgumentParser
import Engine

/// `drive run`: the reference player's conversation, for scripts and tests.
struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Runs a story on standard input and output, as ink's own player does.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @OptionGroup var argument: StoryArgument
  @Option(help: "The seed of the story's random numbers.") var seed: Int32 = 0
  @Option(help: "Choices by index from 0, such as 0,1,0, instead of standard input.")
  var choices: String?
  @Option(help: "What an external function gives that the story has no fallback for.")
  var externalDefault: String?
  @Option(help: "Stop after this many lines of text.") var maxLines: Int?
  @Option(help: "How to write the conversation.") var format = Format.text

  func validate() throws {
    if let choices, parse(choices: choices) == nil {
      throw ValidationError("--choices takes numbers with commas between them, such as 0,1,0")
    }
    if let maxLines, maxLines < 0 { throw ValidationError("--max-lines cannot be negative") }
  }

  func run() throws {
    let program = try argument.loadProgram().program
    var story = Story(program, seed: seed)
    story.externalDefault = externalDefault.map(HostValue.init(literal:))
    let output: any Transcript =
      switch format {
      case .text: TextTranscript()
      case .json: JSONTranscript()
      }
    var conversation = Conversation(
      story: story, output: output, given: choices.flatMap(parse(choices:)), linesMax: maxLines)
    conversation.run()
    if conversation.hasFailed { throw ExitCode(1) }
  }

  private func parse(choices: String) -> [Int]? {
    var indices: [Int] = []
    for word in choices.split(separator: ",", omittingEmptySubsequences: true) {
      guard let index = Int(word.filter { $0 != " " }) else { return nil }
      indices.append(index)
    }
    return indices
  }
}

extension HostValue {
  /// A value as written on a command line: a number or truth value if it looks like one, else a
  /// text.
  init(literal: String) {
    if let int = Int32(literal) {
      self = .int(int)
    } else if let float = Float(literal) {
      self = .float(float)
    } else if literal == "true" || literal == "false" {
      self = .bool(literal == "true")
    } else {
      self = .text(literal)
    }
  }
}

/// Plays a story from end to end, writing what happens and reading what to choose.
struct Conversation {
  private var story: Story
  private let output: any Transcript
  /// Indices to choose; nil to read numbers from standard input.
  private var given: [Int]?
  private let linesMax: Int?
  private var lineCount = 0
  private(set) var hasFailed = false

  init(story: Story, output: any Transcript, given: [Int]?, linesMax: Int?) {
    self.story = story
    self.output = output
    self.given = given?.reversed()
    self.linesMax = linesMax
  }

  mutating func run() {
    while true {
      if let linesMax, lineCount >= linesMax { return output.end(.limit) }
      switch story.next() {
      case .line(let line):
        lineCount += 1
        output.write(line)
        if line.problems.contains(where: { $0.kind == .error }) { hasFailed = true }
      case .choices(let choices):
        if hasFailed { return output.end(.error) }
        output.offer(choices)
        guard let index = nextChoice(among: choices.count) else {
          output.inputClosed()
          return output.end(.input)
        }
        output.chose(index)
        story.choose(index)
      case .call(let request):
        // Only functions that the host binds come here, and `run` binds none.
        preconditionFailure("nobody bound '\(request.name)'")
      case .ended:
        return output.end(hasFailed ? .error : .noChoices)
      }
    }
  }

  /// The next index that is offered; what is not is told, and the question repeated.
  private mutating func nextChoice(among count: Int) -> Int? {
    while true {
      output.prompt()
      guard let index = nextNumber() else { return nil }
      if let index, index >= 0, index < count { return index }
      // The reference asks again after a 0 without a word.
      if index != -1 { output.refuse(isNumber: index != nil) }
    }
  }

  /// An index; a nil inside if something else was typed; nil at the end of the input.
  private mutating func nextNumber() -> Int?? {
    if given != nil { return given?.popLast().map(Optional.some) }
    guard let line = readLine() else { return nil }
    let word = line.filter { $0 != " " && $0 != "\t" && $0 != "\r" }
    return .some(Int(word).map { $0 - 1 })
  }
}
