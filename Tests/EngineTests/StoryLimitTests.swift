import Testing

@testable import Engine

/// Every limit of the machine ends a story that runs away with a run-time error of its own.
@Suite struct StoryLimitTests {
  @Test(arguments: LimitCase.all)
  func stops(_ sample: LimitCase) throws {
    var story = Story(try InkCase(sample.testDescription, sample.source).program())
    var problems: [Problem] = []
    for _ in 0..<10 {
      guard case .line(let line) = story.next() else { break }
      problems += line.problems
    }
    let problem = try #require(problems.first)
    #expect(problem.kind == .error)
    #expect(problem.message.hasPrefix(sample.message))
    #expect(problem.line == sample.line)
    #expect(!story.canContinue)
  }
}

struct LimitCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let message: String
  let line: Int
  let source: String

  static let all: [LimitCase] = [
    LimitCase(
      testDescription: "steps", message: "The story took 10000000 steps", line: 3,
      source: "VAR n = 0\n- (top)\n~ n++\n-> top\n"),
    LimitCase(
      testDescription: "frames", message: "More than 60000 functions and tunnels", line: 4,
      source: "~ f()\n-> END\n=== function f()\n~ f()\n"),
    LimitCase(
      testDescription: "threads", message: "More than 1000 threads", line: 3,
      source: "-> k\n=== k\n<- k\n-> DONE\n"),
    LimitCase(
      testDescription: "choices", message: "More than 10000 choices", line: 6,
      source: "-> k\n=== k\n<- c\n-> k\n=== c\n+ [x] -> END\n"),
    LimitCase(
      testDescription: "output", message: "A line has more than 100000 parts", line: 3,
      source: "-> k\n=== k\nx<>\n-> k\n"),
    LimitCase(
      testDescription: "text", message: "A text grew longer than 1048576 bytes", line: 4,
      source: "VAR s = \"abcdefgh\"\n-> k\n=== k\n~ s = s + s\n-> k\n"),
  ]
}
