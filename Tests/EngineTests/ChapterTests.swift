import Foundation
import Testing

@testable import Engine

/// The first night, played headless through each way that its drive can end.
@Suite struct ChapterTests {
  static let bundle = try! StoryBundle.load(TidyTests.root.appendingPathComponent("Content").path)
  static let outcomes = ["clean", "seen", "left_one", "caught"]

  struct Playthrough {
    var text = ""
    var tags: [String] = []
    var wordCount = 0
    var isOver = false
    var problems: [Problem] = []
    var choiceCount = 0
  }

  /// Plays with choices drawn from a seed, the drive ending as told.
  static func play(outcome: String, seed: UInt64) throws -> Playthrough {
    let program = try #require(bundle.program, "\(bundle.diagnostics.map(\.message))")
    var story = Story(program, seed: Int32(truncatingIfNeeded: seed))
    story.externals = [StoryBundle.driveFunction]
    var random = Xorshift32(UInt32(truncatingIfNeeded: seed))
    var result = Playthrough()
    for _ in 0..<2_000 {
      switch story.next() {
      case .line(let line):
        result.text += line.text
        result.tags += line.tags
        result.problems += line.problems
      case .choices(let choices):
        result.choiceCount += 1
        story.choose(random.draw(choices.count))
      case .call(let request):
        #expect(request == ExternalRequest(name: "drive", arguments: [.text("window")]))
        story.resume(returning: .text(outcome))
      case .ended:
        result.isOver = true
        result.wordCount = result.text.split(whereSeparator: \.isWhitespace).count
        return result
      }
    }
    return result
  }

  @Test(arguments: outcomes)
  func endsAfterEachOutcome(_ outcome: String) throws {
    for seed in 1...200 as ClosedRange<UInt64> {
      let result = try Self.play(outcome: outcome, seed: seed)
      #expect(result.isOver, "seed \(seed)")
      #expect(result.problems.isEmpty, "seed \(seed): \(result.problems.map(\.message))")
      #expect(result.tags.filter { $0.hasPrefix("beat: ") } == ["beat: B01", "beat: B04"])
      let endings = result.tags.filter { $0.hasPrefix("ending: ") }
      #expect(endings.count == (outcome == "caught" ? 1 : 0), "seed \(seed): \(endings)")
      #expect(result.choiceCount >= 8)
    }
  }

  /// The four mornings are different mornings, not one with other adjectives.
  @Test func eachOutcomeHasItsOwnMorning() throws {
    var mornings: [String: Set<String>] = [:]
    for outcome in Self.outcomes {
      var lines: Set<String> = []
      for seed in 1...30 as ClosedRange<UInt64> {
        let text = try Self.play(outcome: outcome, seed: seed).text
        lines.formUnion(text.split(separator: "\n").map(String.init))
      }
      mornings[outcome] = lines
    }
    for outcome in Self.outcomes {
      let others = Self.outcomes.filter { $0 != outcome }.reduce(into: Set<String>()) {
        $0.formUnion(mornings[$1]!)
      }
      let own = mornings[outcome]!.subtracting(others)
      let words = own.joined(separator: " ").split(separator: " ").count
      #expect(words >= 400, "\(outcome) has \(words) words of its own")
    }
  }

  /// Every knot that the drive calls says something in a flow of its own, and leaves the story where it was.
  @Test func theDriveCanTalk() throws {
    let program = try #require(Self.bundle.program)
    let sequence = try #require(Self.bundle.drives.first { $0.id == "window" })
    for call in sequence.knots {
      var story = Story(program)
      story.switchFlow(to: "drive")
      let jumped = story.jump(to: call.knot)
      #expect(jumped, "\(call.knot)")
      var text = ""
      var offered: [Choice] = []
      reading: for _ in 0..<20 {
        switch story.next() {
        case .line(let line):
          text += line.text
          #expect(line.problems.isEmpty, "\(call.knot): \(line.problems.map(\.message))")
        case .choices(let choices):
          offered = choices
          break reading
        case .call, .ended: break reading
        }
      }
      #expect(!text.isEmpty || !offered.isEmpty, "\(call.knot)")
      #expect(call.isTalk == !offered.isEmpty, "\(call.knot) offers \(offered.count)")
    }
  }

  /// The story plays in other ink tools too: its own `drive` answers where no host does.
  @Test func playsWithoutAHost() throws {
    let program = try #require(Self.bundle.program)
    var story = Story(program)
    for _ in 0..<2_000 {
      switch story.next() {
      case .line(let line): #expect(line.problems.isEmpty)
      case .choices: story.choose(0)
      case .call: Issue.record("nobody bound a function")
      case .ended: return
      }
    }
    Issue.record("the story does not end")
  }
}
