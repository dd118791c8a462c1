import Foundation
import Testing

@testable import Engine

/// The shipped story, played headless.
@Suite struct ChapterTests {
  static let bundle = try! StoryBundle.load(TidyTests.root.appendingPathComponent("Content").path)
  static let mornings = ["clean", "seen", "left_one", "caught"]

  struct Playthrough {
    var text = ""
    var tags: [String] = []
    var isOver = false
    var problems: [Problem] = []

    var wordCount: Int { text.split(whereSeparator: \.isWhitespace).count }
    var endings: [String] { named("ending: ") }
    var beats: [String] { named("beat: ") }

    private func named(_ prefix: String) -> [String] {
      tags.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
    }
  }

  /// Plays until the story ends or a tag says `until`; choices are made and drives ended as told.
  static func play(
    until last: String? = nil, choosing choose: ([Choice]) -> Int, driving drive: (String) -> String
  ) throws -> Playthrough {
    let program = try #require(bundle.program, "\(bundle.diagnostics.map(\.message))")
    var story = Story(program, seed: 1)
    story.externals = [StoryBundle.driveFunction]
    var result = Playthrough()
    for _ in 0..<4_000 {
      switch story.next() {
      case .line(let line):
        result.text += line.text
        result.tags += line.tags
        result.problems += line.problems
        if let last, line.tags.contains(last) { return result }
      case .choices(let choices):
        story.choose(choose(choices))
      case .call(let request):
        guard case .text(let sequence) = request.arguments.first else {
          Issue.record("a call of \(request.name)")
          return result
        }
        story.resume(returning: .text(drive(sequence)))
      case .ended:
        result.isOver = true
        return result
      }
    }
    return result
  }

  /// Plays with choices and outcomes drawn from a seed.
  static func play(
    seed: UInt32, window: String? = nil, until last: String? = nil
  ) throws -> Playthrough {
    var random = Xorshift32(seed)
    return try play(until: last) { random.draw($0.count) } driving: { id in
      if let window, id == "window" { return window }
      let outcomes = bundle.drives.first { $0.id == id }?.outcomes.map(\.id) ?? []
      return outcomes.isEmpty ? "" : outcomes[random.draw(outcomes.count)]
    }
  }

  @Test func everyPlayEndsOnceAndWithoutProblems() throws {
    var whole: [Int] = []
    for seed in 1...150 as ClosedRange<UInt32> {
      let result = try Self.play(seed: seed)
      #expect(result.isOver, "seed \(seed)")
      #expect(result.problems.isEmpty, "seed \(seed): \(result.problems.map(\.message))")
      #expect(result.endings.count == 1, "seed \(seed): \(result.endings)")
      #expect(Set(result.beats).count == result.beats.count, "seed \(seed): \(result.beats)")
      if result.beats.contains("B40") { whole.append(result.wordCount) }
    }
    // What one reader reads from the first night to the last.
    let mean = whole.reduce(0, +) / max(1, whole.count)
    #expect((9_000...14_000).contains(mean), "\(mean) words, of \(whole)")
  }

  /// The four mornings are different mornings, not one with other adjectives.
  @Test func eachOutcomeHasItsOwnMorning() throws {
    var mornings: [String: Set<String>] = [:]
    for outcome in Self.mornings {
      var lines: Set<String> = []
      for seed in 1...30 as ClosedRange<UInt32> {
        let text = try Self.play(seed: seed, window: outcome, until: "chapter: garage").text
        lines.formUnion(text.split(separator: "\n").map(String.init))
      }
      mornings[outcome] = lines
    }
    for outcome in Self.mornings {
      let others = Self.mornings.filter { $0 != outcome }.reduce(into: Set<String>()) {
        $0.formUnion(mornings[$1]!)
      }
      let own = mornings[outcome]!.subtracting(others)
      let words = own.joined(separator: " ").split(separator: " ").count
      #expect(words >= 400, "\(outcome) has \(words) words of its own")
    }
  }

  /// Two playthroughs show each other's reader two fifths of new text at the least, in the mean.
  @Test func aSecondPlayIsNew() throws {
    var shares: [Double] = []
    var plays: [Set<String>] = []
    for seed in 1...120 as ClosedRange<UInt32> {
      let result = try Self.play(seed: seed)
      guard result.beats.contains("B21") else { continue }
      plays.append(Set(result.text.split(separator: "\n").map(String.init)))
    }
    try #require(plays.count > 10)
    for (first, second) in zip(plays, plays.dropFirst()) {
      func words(_ lines: Set<String>) -> Int {
        lines.reduce(0) { $0 + $1.split(separator: " ").count }
      }
      shares.append(Double(words(second.subtracting(first))) / Double(words(second)))
    }
    let mean = shares.reduce(0, +) / Double(shares.count)
    #expect(mean >= 0.4, "\(mean)")
  }

  /// Every knot that the drive calls says something in a flow of its own, and leaves the story where it was.
  @Test func theDrivesCanTalk() throws {
    let program = try #require(Self.bundle.program)
    #expect(Self.bundle.drives.count == 7)
    for call in Self.bundle.drives.flatMap(\.knots) {
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
