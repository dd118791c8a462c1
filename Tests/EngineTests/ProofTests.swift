import Foundation
import Testing

@testable import Engine

/// Searches with facts in doubt, against searches of every state; and what they prove of stories that
/// are too large for those.
@Suite struct ProofTests {
  private static func explorer(_ program: Program, outcomes: HostOutcomes = HostOutcomes()) -> Explorer {
    var story = Story(program)
    story.stepCountMax = 10_000
    return Explorer(story, outcomes: outcomes)
  }

  private static func search(_ explorer: Explorer, _ focus: DoubtSearch.Focus) -> DoubtSearch {
    var search = DoubtSearch(explorer, DoubtBase(explorer), focus)
    var limits = Explorer.Limits()
    limits.stateCountMax = 3_000
    search.run(limits: limits) { _ in false }
    return search
  }

  /// A problem with its place, unless that is only the place of the last text: what was said before
  /// tells no states apart.
  private static func essence(_ problem: Problem) -> String {
    let isAtEnd = problem.message.contains("of content")
    return "\(problem.kind) \(problem.message) \(isAtEnd ? 0 : problem.line ?? 0)"
  }

  /// What happens in the story must happen in a search with doubts; traps must show.
  private static func compare(_ found: Exploration, _ explorer: Explorer, _ name: String) -> Bool {
    let isTrapped = TrappedStates(found).isTrapped.contains(true)
    var isCompared = false
    for seesScenes in [true, false] {
      let doubts = search(explorer, DoubtSearch.Focus(seesScenes: seesScenes))
      guard doubts.limit == nil, doubts.unanswerable == nil else { continue }
      isCompared = true
      // A choice whose condition is false does not ask whether it was taken.
      let missing = found.coverage.marks.indices.filter {
        !doubts.marks[$0].isSuperset(of: found.coverage.marks[$0].subtracting(.usedUp))
      }
      if !missing.isEmpty { Issue.record("\(name): \(missing) ran in the story") }
      let problems = Set(found.problems.map { essence($0.problem) })
        .subtracting(doubts.problems.map { essence($0.problem) })
      if !problems.isEmpty { Issue.record("\(name): \(problems) came up in the story") }
      for end in found.ends where !doubts.ends.contains(where: { $0.end == end.end && $0.name == end.name }) {
        Issue.record("\(name): \(end) was reached in the story")
      }
      if isTrapped, doubts.trapped.isEmpty { Issue.record("\(name): a trap is missed") }
    }
    return isCompared
  }

  @Test(.enabled(if: !ConformanceTests.corpus.isEmpty, "no corpus in ../shared"))
  func missesNothingThatHappens() throws {
    var count = 0
    for (index, sample) in ConformanceTests.corpus.enumerated()
    where ExplorerCorpusTests.isThorough || index % 6 == 1 {
      let path = sample.folder.appendingPathComponent(sample.story).path
      guard let program = try StoryBundle.load(path).program else { continue }
      var explorer = Self.explorer(program)
      explorer.limits.stateCountMax = 1_000
      let found = explorer.search()
      guard found.isExhausted else { continue }
      if Self.compare(found, explorer, sample.name) { count += 1 }
    }
    #expect(count > 60)
  }

  // MARK: Stories that are too large

  /// Flags that are set one after the other and all asked for at the end: 2 to the power of their number.
  private static func flags(_ count: Int, ending: String) -> String {
    var text = ""
    for flag in 0..<count { text += "VAR f\(flag) = false\n" }
    text += "-> k0\n"
    for flag in 0..<count {
      text += "== k\(flag)\n* [Yes]\n  ~ f\(flag) = true\n* [No]\n- -> k\(flag + 1)\n"
    }
    text += "== k\(count)\n"
    for flag in 0..<count { text += "{f\(flag): {not f\(flag): Never.|Yes.}|No.}\n" }
    return text + ending
  }

  private static func report(
    _ source: String, plan: RandomSurvey.Plan = RandomSurvey.Plan(playCount: 64)
  ) throws -> ExplorationReport {
    report(of: explorer(try InkCase("a large story", source).program()), plan: plan)
  }

  private static func report(
    of explorer: Explorer, plan: RandomSurvey.Plan = RandomSurvey.Plan(playCount: 64)
  ) -> ExplorationReport {
    var found = Exploration(program: explorer.program)
    found.limit = .states
    found.add(explorer.survey(plan))
    return explorer.report(on: found)
  }

  @Test func provesAStoryOfManyFlags() throws {
    let report = try Self.report(Self.flags(40, ending: "-> END"))
    #expect(report.proof.method == .abstract)
    #expect(report.proof.errors == .impossible && report.proof.deadEnds == .impossible)
    #expect(report.proof.trapped == .impossible)
    #expect(report.states < 1_000)
    let branches = report.unreached.filter { $0.kind == "branch" }
    #expect(branches.count == 40)
    #expect(branches.allSatisfy { $0.verdict == .impossible })
    #expect(report.endings.map(\.share) == [1])
  }

  /// What only one play in 2 to the power of 10 comes to is found, not guessed.
  @Test func findsWhatNeedsManyFlags() throws {
    let all = (0..<10).map { "f\($0)" }.joined(separator: " and ")
    let report = try Self.report(
      Self.flags(10, ending: "{\(all):\n  # ending: all\n  All of them.\n}\n-> END"))
    #expect(report.endings.map(\.name).contains("all"))
    #expect(report.unreached.allSatisfy { $0.verdict == .impossible })
    #expect(report.endings.first { $0.name == "all" }?.path.filter { $0.text == "Yes" }.count == 10)
  }

  struct Relation: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let ending: String
    var errors: ExplorationReport.Verdict = .impossible
    var deadEnds: ExplorationReport.Verdict = .impossible
    var trapped: ExplorationReport.Verdict = .impossible
  }

  @Test(arguments: [
    Relation(
      testDescription: "a dead end that two facts rule out together",
      ending: """
        {f1: {other1: fine -> END|-> stuck}|{other1: -> stuck|fine -> END}}
        == stuck
        {f0 and not f0: -> END}
        """),
    Relation(
      testDescription: "a dead end that two facts allow",
      ending: """
        {f1: {other2: fine -> END|-> stuck}|fine -> END}
        == stuck
        Nothing more.
        """, errors: .witnessed, deadEnds: .witnessed),
    Relation(
      testDescription: "a room without a way out",
      ending: """
        {f1 and f2 and f3: -> room|-> END}
        == room
        + [Around] -> room
        """, trapped: .witnessed),
    Relation(
      testDescription: "a room that is left after some rounds",
      ending: """
        -> room
        == hall
        -> room
        == room
        + [Around] -> hall
        + {room > 3} [Out] -> END
        """),
  ])
  func judges(_ relation: Relation) throws {
    var text = "VAR other1 = false\nVAR other2 = false\n" + Self.flags(12, ending: relation.ending)
    text = text.replacing("~ f1 = true", with: "~ f1 = true\n~ other1 = true")
    text = text.replacing("~ f2 = true", with: "~ f2 = true\n~ other2 = true")
    let report = try Self.report(text)
    #expect(report.proof.errors == relation.errors)
    #expect(report.proof.deadEnds == relation.deadEnds)
    #expect(report.proof.trapped == relation.trapped)
  }

  /// Whether an odd number of flags is set is noted twice and always the same, which only a search
  /// of all flags together shows.
  @Test func tellsOfAnEndingThatIsNotRuledOut() throws {
    func toggle(_ name: String) -> String {
      "{\(name):\n  ~ \(name) = false\n- else:\n  ~ \(name) = true\n}\n"
    }
    var (text, answers) = ("VAR p = false\nVAR q = false\n", "")
    for flag in 0..<12 {
      text += "VAR f\(flag) = false\n"
      answers += "== k\(flag)\n* [Yes]\n~ f\(flag) = true\n\(toggle("p"))"
      answers += "* [No]\n- -> k\(flag + 1)\n"
    }
    text += "-> k0\n\(answers)== k12\n-> e0\n"
    for flag in 0..<12 {
      text += "== e\(flag)\n{not f\(flag): -> e\(flag + 1)}\n\(toggle("q"))-> e\(flag + 1)\n"
    }
    text += "== e12\n{p and not q:\n  # ending: odd\n  Odd. -> END\n}\n# ending: home\n-> END\n"
    var explorer = Self.explorer(try InkCase("two parities", text).program())
    explorer.shouldStop = { $0.stateCount > 1_000 }
    let report = Self.report(of: explorer)
    #expect(report.endings.map(\.name) == ["home"])
    #expect(report.proof.method == .abstract)
    let line = text.split(separator: "\n").firstIndex { $0.hasPrefix("  Odd.") }! + 1
    #expect(
      report.open.map { "\($0.line): \($0.message)" } == [
        "\(line): The ending 'odd' may be reached."
      ])
    #expect(!report.hasProblems)
  }

  /// Counters, lists, numbers without bound and references keep their meaning in doubt.
  @Test(arguments: [
    ("VAR n = 0\n-> a\n== a\n+ [Up]\n~ n += 3\n-> a\n+ [On] -> b\n== b\n{n > 10: High.}{n == 1: Never.}\n-> END", 1),
    ("LIST l = x, y, z\nVAR s = ()\n-> a\n== a\n+ [X]\n~ s += x\n-> a\n+ [Y]\n~ s += y\n-> a\n+ [On] -> b\n"
      + "== b\n{s ? x: X.}{s ? z: Never.}\n-> END", 1),
    ("VAR n = 0\n-> a\n== a\n+ [Up]\n~ n = n * 2 + 1\n-> a\n+ [On] -> b\n== b\n{n < 0: Never.}{n > 2: High.}\n"
      + "-> END", 0),
    ("VAR n = 0\n-> a\n== a\n+ [Up] -> up(n) -> a\n+ [On] -> b\n== b\n{n > 2: High.}\n-> END\n"
      + "== up(ref x)\n~ x = MIN(x + 1, 5)\n->->", 0),
  ])
  func keepsTheMeaning(_ source: String, impossibleCount: Int) throws {
    let report = try Self.report(source)
    #expect(report.unreached.count { $0.kind == "branch" && $0.verdict == .impossible } == impossibleCount)
    #expect(report.errors.isEmpty)
  }

  @Test func isTheSameOnTwoThreads() throws {
    let program = try InkCase("flags", Self.flags(10, ending: "-> END")).program()
    var explorer = Self.explorer(program)
    let base = DoubtBase(explorer)
    let plays = [1, 2, 3].map { count -> Sightings in
      explorer.threadCount = count
      var survey = RandomSurvey(explorer, base, RandomSurvey.Plan(playCount: 300))
      survey.run { _ in false }
      return survey.sightings
    }
    for other in plays.dropFirst() {
      #expect(other.marks == plays[0].marks)
      #expect(other.ends.map(\.ways) == plays[0].ends.map(\.ways))
      #expect(other.ends.map(\.count) == plays[0].ends.map(\.count))
      for address in program.instructions.indices {
        #expect(other.path(to: .ran, at: Address(address)) == plays[0].path(to: .ran, at: Address(address)))
      }
    }
  }

  /// Whoever waits is told of plays while the story is played, and of states while it is searched.
  @Test func tellsHowFarItIs() throws {
    let program = try InkCase("flags", Self.flags(4, ending: "-> END")).program()
    let explorer = Self.explorer(program)
    let base = DoubtBase(explorer)
    var told: [Explorer.Progress] = []
    var survey = RandomSurvey(explorer, base, RandomSurvey.Plan(playCount: 300, roundCountMax: 0))
    survey.run {
      told.append($0)
      return false
    }
    #expect(told.first == .plays(0, situations: 0))
    let playCounts = told.map { if case .plays(let count, _) = $0 { count } else { -1 } }
    #expect(playCounts == [0, 128, 256])
    var search = DoubtSearch(explorer, base, DoubtSearch.Focus())
    search.run(limits: Explorer.Limits()) {
      if case .plays = $0 { Issue.record("no play is going on") }
      return false
    }
  }

  // MARK: Plays that are followed

  /// Whether a node stands for the crossing that a play has come to.
  private static func covers(
    _ search: DoubtSearch, _ number: Int32, _ wait: Crossing.Wait, _ state: StoryState
  ) -> Bool {
    guard number >= 0 else { return false }
    let node = search.nodes[Int(number)]
    func places(_ state: StoryState) -> [Address] {
      state.flow.choices.filter { !$0.isInvisibleDefault }.map(\.thread.top.pc)
    }
    guard node.crossing.wait == wait, places(node.crossing.state) == places(state) else {
      return false
    }
    return node.live.allSatisfy { cell in
      let set = search.walker.set(of: Int(cell), in: node.crossing.state)
      return search.walker.isValue(of: Int(cell), in: state, among: set)
    }
  }

  /// Behind a node, itself included: all ends and nodes where the player, chance or the host decide.
  private static func crossings(behind number: Int32, _ search: DoubtSearch) -> Set<Int32> {
    var seen: Set<Int32> = []
    var pending = [number]
    var crossings: Set<Int32> = []
    while let next = pending.popLast() {
      guard seen.insert(next).inserted else { continue }
      if next < 0 || search.nodes[Int(next)].isFree {
        crossings.insert(next)
      } else {
        pending += search.nodes[Int(next)].goals
      }
    }
    return crossings
  }

  /// Plays a story at random along the nodes that stand for where the play is; the ways to the first
  /// crossing for which there is none.
  private static func strays(
    _ search: DoubtSearch, _ explorer: Explorer, seed: UInt32
  ) -> [Int]? {
    var random = Xorshift32(seed)
    var walker = explorer.start
    var stop = walker.begin()
    var nodes = crossings(behind: search.nodes.isEmpty ? -1 : 0, search)
    var ways: [Int] = []
    while ways.count < 100, case .crossing(let wait) = stop {
      nodes = nodes.filter { covers(search, $0, wait, walker.story.state) }
      if nodes.isEmpty { return ways }
      let crossing = walker.crossing(wait)
      let way = random.draw(walker.wayCount(of: wait))
      ways.append(way)
      nodes = nodes.reduce(into: []) {
        $0.formUnion(crossings(behind: search.nodes[Int($1)].goals[way], search))
      }
      stop = walker.take(way, from: crossing)
    }
    if case .end = stop, !nodes.contains(where: { $0 < 0 }) { return ways }
    return nil
  }

  /// Wherever a play comes, there is a state of the search that stands for it.
  @Test(.enabled(if: !ConformanceTests.corpus.isEmpty, "no corpus in ../shared"))
  func standsForEveryPlay() throws {
    var count = 0
    for (index, sample) in ConformanceTests.corpus.enumerated()
    where ExplorerCorpusTests.isThorough || index % 20 == 2 {
      let path = sample.folder.appendingPathComponent(sample.story).path
      guard let program = try StoryBundle.load(path).program else { continue }
      let explorer = Self.explorer(program)
      for seesScenes in [true, false] {
        let search = Self.search(explorer, DoubtSearch.Focus(seesScenes: seesScenes))
        guard search.limit == nil, search.unanswerable == nil else { continue }
        count += 1
        for seed in 1...(ExplorerCorpusTests.isThorough ? 200 : 10) {
          guard let ways = Self.strays(search, explorer, seed: UInt32(seed)) else { continue }
          Issue.record("\(sample.name), seed \(seed): nothing stands for what is behind \(ways)")
          break
        }
      }
    }
    #expect(count > 15)
  }
}
