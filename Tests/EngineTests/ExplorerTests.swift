import Foundation
import Testing

@testable import Engine

/// An explorer without merging: every path by itself, and what is seen on it.
struct NaiveExplorer {
  struct Findings: Hashable {
    var marks: [StoryWatch.Mark]
    var ends: Set<PathEnd> = []
    var endings: Set<String> = []
    var problems: Set<Problem> = []
  }

  private(set) var findings: Findings
  private var walker: Walker
  private var stepsLeft: Int

  /// Nil if the story has more steps on its paths than allowed.
  static func explore(_ story: Story, _ outcomes: HostOutcomes, stepCountMax: Int) -> Findings? {
    var story = story
    story.watch = StoryWatch(watching: story.program)
    var naive = NaiveExplorer(
      findings: Findings(marks: []), walker: Walker(story, outcomes: outcomes),
      stepsLeft: stepCountMax)
    naive.visit(naive.walker.begin(), depth: 0)
    guard naive.stepsLeft > 0 else { return nil }
    naive.findings.marks = naive.walker.story.watch.marks
    return naive.findings
  }

  private mutating func visit(_ stop: Walker.Stop, depth: Int) {
    for problem in walker.problems { findings.problems.insert(problem) }
    if let ending = walker.ending { findings.endings.insert(ending) }
    // A path that comes back to where it was has no end.
    guard depth < 60 else {
      stepsLeft = 0
      return
    }
    switch stop {
    case .end(let end): findings.ends.insert(end)
    case .crossing(let wait):
      let crossing = walker.crossing(wait)
      for way in 0..<walker.wayCount(of: wait) {
        stepsLeft -= 1
        guard stepsLeft > 0 else { return }
        visit(walker.take(way, from: crossing), depth: depth + 1)
      }
    }
  }
}

@Suite struct ExplorerCorpusTests {
  static let intercept = TidyTests.root.appendingPathComponent(
    "../shared/stories/the-intercept/TheIntercept.ink"
  ).standardizedFileURL.path

  /// Every story and at length, not every eighth; takes minutes even in release.
  static let isThorough = ProcessInfo.processInfo.environment["DRIVE_THOROUGH"] != nil

  private static func findings(_ found: Exploration) -> NaiveExplorer.Findings {
    NaiveExplorer.Findings(
      marks: found.coverage.marks, ends: Set(found.ends.map(\.end)),
      endings: Set(found.ends.compactMap(\.name)), problems: Set(found.problems.map(\.problem)))
  }

  /// Every story of the corpus: what merging finds, finding everything by itself finds too; merged
  /// states have the same future; two threads find what one finds.
  @Test(.enabled(if: !ConformanceTests.corpus.isEmpty, "no corpus in ../shared"))
  func agreesWithANaiveExplorer() throws {
    var comparedCount = 0
    var exhaustedCount = 0
    for (index, sample) in ConformanceTests.corpus.enumerated() where Self.isThorough || index % 8 == 0 {
      let path = sample.folder.appendingPathComponent(sample.story).path
      guard let program = try StoryBundle.load(path).program else { continue }
      var story = Story(program)
      story.stepCountMax = 10_000
      var explorer = Explorer(story)
      explorer.limits.stateCountMax = Self.isThorough ? 3_000 : 100
      let found = explorer.explore()
      let check = SelfCheck(found, explorer, pairCountMax: Self.isThorough ? 10_000 : 50)
      if let mismatch = check.mismatches.first { Issue.record("\(sample.name): \(mismatch)") }
      explorer.threadCount = 2
      #expect(explorer.explore().isSame(as: found), "\(sample.name)")
      guard found.isExhausted else { continue }
      exhaustedCount += 1
      guard let naive = NaiveExplorer.explore(story, HostOutcomes(), stepCountMax: Self.isThorough ? 100_000 : 300) else {
        continue
      }
      comparedCount += 1
      let merged = Self.findings(found)
      if merged != naive {
        let places = merged.marks.indices.filter { merged.marks[$0] != naive.marks[$0] }
        Issue.record(
          """
          \(sample.name): at \(places); \(merged.ends) \(naive.ends); \
          \(merged.problems) \(naive.problems)
          """)
      }
    }
    #expect(exhaustedCount > 60)
    #expect(comparedCount > 50)
  }

  /// What of the past still counts where the story waits in the middle of something: a variable is
  /// set or not, something is drawn, and only behind that the variable is asked for.
  @Test(arguments: [
    Sample(
      testDescription: "a draw in what a choice says before its bracket",
      source: "* The {~left|right} way[ now], he says.\n- {f:Set.|Left.}\n-> END"),
    Sample(
      testDescription: "a draw in a function that such a text calls",
      source: "* The {way()} way[ now], he says.\n- {f:Set.|Left.}\n-> END\n"
        + "== function way()\n{~left|right}"),
    Sample(
      testDescription: "a draw in a tunnel",
      source: "-> way ->\n{f:Set.|Left.}\n-> END\n== way\n{~left|right}\n->->"),
    Sample(
      testDescription: "a draw in a thread",
      source: "<- way\n{f:Set.|Left.}\n-> END\n== way\n{~left|right}\n-> DONE"),
  ])
  func mergesNothingTooMuch(_ sample: Sample) throws {
    let source = """
      VAR f = false
      * [Set it] -> set
      * [Leave it] -> mid
      == set
      ~ f = true
      -> mid
      == mid

      """ + sample.source
    let story = Story(try InkCase(sample.testDescription, source).program())
    let naive = try #require(
      NaiveExplorer.explore(story, HostOutcomes(), stepCountMax: 1_000))
    let found = Explorer(story).explore()
    #expect(found.isExhausted)
    #expect(Self.findings(found) == naive)
  }

  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let source: String
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: intercept), "no story in ../shared"))
  func exhaustsTheIntercept() throws {
    let program = try #require(StoryBundle.load(Self.intercept).program)
    let explorer = Explorer(Story(program))
    let found = explorer.explore()
    #expect(found.isExhausted)
    #expect(found.stateCount <= 40_000)
    #expect(found.problems.isEmpty)
    let choices = program.instructions.indices.filter {
      if case .choice = program.instructions[$0] { true } else { false }
    }
    #expect(choices.count == 343)
    #expect(choices.count { !found.coverage.has(.taken, at: Address($0)) } == 24)
    let check = SelfCheck(found, explorer, pairCountMax: Self.isThorough ? 10_000 : 100)
    #expect(check.pairCount >= 100)
    #expect(check.mismatches == [])
  }

  /// The numbers that every runtime comes to that plays `../shared/bench`.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: intercept), "no story in ../shared"))
  func playsAtRandomAsEverybodyDoes() throws {
    let program = try #require(StoryBundle.load(Self.intercept).program)
    var walks = RandomWalks(Story(program), count: 1_000, seed: 12_345, policy: .uniform)
    walks.play()
    let report = walks.report()
    #expect(report.plays == 1_000)
    #expect(report.turns == 27_732)
    #expect(report.lines == 99_157)
  }

  /// Our own story is too large to be exhausted; but the states that are found have the futures that
  /// they share. Its drives are played by its own function.
  @Test func mergesOnlyWhatIsTheSameInOurStory() throws {
    var explorer = Explorer(Story(try #require(ChapterTests.bundle.program)))
    explorer.limits.stateCountMax = Self.isThorough ? 100_000 : 5_000
    let check = SelfCheck(explorer.search(), explorer, pairCountMax: Self.isThorough ? 10_000 : 50)
    #expect(check.pairCount >= (Self.isThorough ? 10_000 : 50))
    #expect(check.mismatches == [])
  }
}

extension Exploration {
  /// Whether two searches found the same, and in the same order.
  fileprivate func isSame(as other: Exploration) -> Bool {
    edges == other.edges && stateCount == other.stateCount
      && coverage.marks == other.coverage.marks
      && problems.map(\.problem) == other.problems.map(\.problem)
      && ends.map(\.step) == other.ends.map(\.step) && merges == other.merges
  }
}
