import Testing

@testable import Engine

/// What the explorer says of small stories.
@Suite struct ExploringTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let source: String
    var values: [String: [HostValue]] = [:]
    /// States, at most: what merging must achieve.
    var statesMax = 20
    var endings: [String] = []
    var shares: [Double] = []
    var unfinished = 0.0
    var errors: [Int] = []
    var neverOffered: [String] = []
    var unreached: [String] = []
    var trappedStates = 0
    /// Ranges of whole numbers, such as `heat 0...3`.
    var ranges: [String] = []
  }

  @Test(arguments: Sample.all)
  func tells(_ sample: Sample) throws {
    let program = try InkCase(sample.testDescription, sample.source).program()
    var outcomes = HostOutcomes()
    outcomes.values = sample.values
    let explorer = Explorer(Story(program), outcomes: outcomes)
    let found = explorer.explore()
    let report = explorer.report(on: found)
    #expect(report.exhausted)
    #expect(report.states <= sample.statesMax)
    #expect(report.endings.map(\.name) == sample.endings)
    if !sample.shares.isEmpty { #expect(report.endings.map(\.share) == sample.shares) }
    #expect(report.unfinished == sample.unfinished)
    #expect(report.errors.map(\.line) == sample.errors)
    #expect(report.neverOffered.map { "\($0.line): \($0.reason)" } == sample.neverOffered)
    #expect(report.unreached.map { "\($0.kind) \($0.line)" } == sample.unreached)
    #expect(report.trappedStates == sample.trappedStates)
    let ranges = report.variables.compactMap { variable in
      variable.min.map { "\(variable.name) \($0)...\(variable.max ?? $0)" }
    }
    if !sample.ranges.isEmpty { #expect(ranges == sample.ranges) }
    #expect(SelfCheck(found, explorer).mismatches == [])
    if let naive = NaiveExplorer.explore(Story(program), outcomes, stepCountMax: 2_000) {
      #expect(findings(found) == naive)
    }
  }

  private func findings(_ found: Exploration) -> NaiveExplorer.Findings {
    NaiveExplorer.Findings(
      marks: found.coverage.marks, ends: Set(found.ends.map(\.end)),
      endings: Set(found.ends.compactMap(\.name)), problems: Set(found.problems.map(\.problem)))
  }

  @Test func tellsThePathToAnError() throws {
    let program = try InkCase(
      "an error behind a die",
      """
      VAR luck = 0
      * [Roll]
        ~ luck = RANDOM(1, 6)
        {luck == 4: {1 / zero()}}
        -> END
      * [Leave] -> END
      === function zero()
      ~ return 0
      """
    ).program()
    let explorer = Explorer(Story(program))
    let report = explorer.report(on: explorer.explore())
    let error = try #require(report.errors.first)
    #expect(error.line == 4)
    #expect(error.path.map(\.description) == ["Roll", "(chance gives 4)"])
  }

  @Test func stopsAtALimitAndSaysSo() throws {
    let program = try InkCase(
      "it counts without end",
      """
      VAR n = 0
      -> top
      == top
      ~ n = n * 2 + 1
      + [More] -> top
      + {n == -1} [Never] -> END
      """
    ).program()
    var explorer = Explorer(Story(program))
    explorer.limits.stateCountMax = 10
    let report = explorer.report(on: explorer.explore())
    #expect(!report.exhausted)
    #expect(report.limit == "states")
    #expect(report.neverOffered.first?.reason.contains("were searched") == true)
    explorer.limits.stateCountMax = 1_000
    explorer.shouldStop = { $0.stateCount > 20 }
    #expect(explorer.report(on: explorer.explore()).limit == "time")
    explorer.limits.byteCountMax = 1
    #expect(explorer.report(on: explorer.explore()).limit == "memory")
  }
}

extension Explorer.Progress {
  /// 0 while plays are told.
  var stateCount: Int { if case .states(let count, _) = self { count } else { 0 } }
}

extension ExploringTests.Sample {
  init(_ name: String, _ source: String) {
    testDescription = name
    self.source = source
  }

  private func with(_ change: (inout Self) -> Void) -> Self {
    var sample = self
    change(&sample)
    return sample
  }

  static let all: [Self] = [
    Self(
      "endings by tag and by place, and their shares",
      """
      * [Stay]
        # ending: home
        Home. -> END
      * [Go] -> road
      == road
      * [On]
        -> END
      * [Back]
        # ending: home
        -> END
      """
    ).with {
      $0.endings = ["home", "road, line 7"]
      $0.shares = [0.75, 0.25]
    },
    Self(
      "a condition that is never true",
      """
      VAR key = false
      * {key} [Open] -> END
      * [Knock] -> END
      """
    ).with {
      $0.endings = ["the start, line 3"]
      $0.neverOffered = ["2: its condition was false in all 1 states"]
    },
    Self(
      "a knot that nothing leads to",
      """
      -> END
      == lost
      * [Here] -> END
      """
    ).with {
      $0.endings = ["the start, line 1"]
      $0.neverOffered = ["3: the story never comes here"]
      $0.unreached = ["knot 3", "line 3"]
    },
    Self(
      "a counter that is only compared is saturated",
      """
      VAR heat = 0
      -> top
      == top
      ~ heat++
      + [More] -> top
      + {heat > 3} [Stop] -> END
      """
    ).with {
      $0.statesMax = 5
      $0.endings = ["top, line 6"]
    },
    Self(
      "read counts, cycles and stopping sequences",
      """
      -> top
      == top
      {A|B|C} {&x|y} {top > 2: late} {top}
      + [More] -> over
      + [Stop] -> END
      == over
      -> top
      """
    ).with {
      $0.statesMax = 6
      $0.endings = ["top, line 5"]
    },
    Self(
      "a knot that leads to itself is not visited again",
      """
      -> top
      == top
      {top > 1: Never.}
      + [More] -> top
      + [Stop] -> END
      """
    ).with {
      $0.statesMax = 1
      $0.endings = ["top, line 5"]
      $0.unreached = ["branch 3"]
    },
    Self(
      "turns since",
      """
      -> bell
      == bell
      Ding.
      -> hall
      == hall
      + [Wait] -> hall
      + {TURNS_SINCE(-> bell) >= 3} [Leave] -> END
      + {TURNS_SINCE(-> bell) == 99} [Late] -> END
      + {TURNS_SINCE(-> bell) < 1} [Ring] -> bell
      """
    ).with {
      $0.statesMax = 101
      $0.endings = ["hall, line 7", "hall, line 8"]
    },
    Self(
      "ten dice and a shuffle",
      """
      VAR sixes = 0
      {roll()}{roll()}{roll()}{roll()}{roll()}
      {roll()}{roll()}{roll()}{roll()}{roll()}
      {~red|green|blue}
      {sixes == 10:
        # ending: lucky
        -> END
      }
      -> END
      == function roll()
      {RANDOM(1, 6) == 6:
        ~ sixes++
      }
      """
    ).with {
      $0.statesMax = 70
      $0.endings = ["the start, line 9", "lucky"]
      $0.ranges = ["sixes 0...10"]
    },
    Self(
      "a shuffle shows each element once a round",
      """
      -> top
      == top
      {shuffle once:
      - one
      - two
      }
      + [Again] -> top
      + [Stop] -> END
      """
    ).with { $0.endings = ["top, line 8"] },
    Self(
      "a random item of a list",
      """
      LIST Kit = (rope), (lamp), key
      VAR got = ()
      ~ got = LIST_RANDOM(Kit)
      {got == rope: Rope.}
      {got == lamp: Lamp.}
      {got == key: Key.}
      -> END
      """
    ).with {
      $0.endings = ["the start, line 7"]
      $0.unreached = ["branch 6"]
    },
    Self(
      "a seed of its own makes chance known",
      """
      ~ SEED_RANDOM(3)
      {RANDOM(1, 6) == 7: Never.|Always.}
      {RANDOM(1, 2)}
      -> END
      """
    ).with {
      $0.endings = ["the start, line 4"]
      $0.unreached = ["branch 2"]
    },
    Self(
      "an external function with declared values",
      """
      EXTERNAL weather()
      ~ temp how = weather()
      {how == "rain": Wet.}
      {how == "sun": Dry.}
      {how == "snow": White.}
      -> END
      """
    ).with {
      $0.values = ["weather": [.text("rain"), .text("sun")]]
      $0.endings = ["the start, line 6"]
      $0.unreached = ["branch 5"]
    },
    Self(
      "a trap",
      """
      -> top
      == top
      + [In] -> cell
      + [Out] -> END
      == cell
      {Dark.|Still dark.}
      + [Wait] -> cell
      """
    ).with {
      $0.endings = ["top, line 4"]
      $0.unfinished = 0.5
      $0.trappedStates = 2
    },
    Self(
      "content that runs out",
      """
      * [Left] -> END
      * [Right] -> right
      == right
      {RANDOM(1, 2) == 1: -> END}
      And then
      """
    ).with {
      $0.endings = ["the start, line 1", "right, line 4"]
      $0.errors = [5]
    },
    Self(
      "a turn without end",
      """
      * [On] -> loop
      == loop
      -> loop
      """
    ).with { $0.errors = [3] },
    Self(
      "tunnels, references and threads",
      """
      VAR coins = 3
      -> hall
      == hall
      -> pay(coins) ->
      <- guest(-> hall)
      + {coins == 0} [Leave] -> END
      == pay(ref n)
      + {n > 0} [Pay]
        ~ n = n - 1
      + [Keep]
      - ->->
      == guest(-> back)
      + [Talk] -> back
      """
    ).with {
      $0.endings = ["hall, line 6"]
      $0.ranges = ["coins 0...3"]
    },
  ]
}
