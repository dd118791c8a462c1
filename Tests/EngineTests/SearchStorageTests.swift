import Testing

@testable import Engine

/// How an explorer keeps what it found, and what it does when that is too much.
@Suite struct SearchStorageTests {
  /// Runs that grow, shrink, stay and differ in a few words or in many; some longer than what one
  /// word can count.
  @Test(arguments: [(length: 5, seed: 1), (300, 2), (70_000, 3), (140_000, 4)])
  func givesBackEachRun(length: Int, seed: UInt32) {
    var random = XorShift32(seed: seed)
    let base = (0..<length).map { UInt32($0) }
    var runs: [[UInt32]] = []
    var run = base
    for _ in 0..<20 {
      for _ in 0..<(random.next() % 6) { run[Int(random.next()) % run.count] = random.next() % 4 }
      switch random.next() % 4 {
      case 0: run.append(random.next())
      case 1: run.removeLast(min(run.count - 1, 1 + Int(random.next() % 3)))
      case 2: run = base.map { $0 ^ (random.next() & 1) } + [0, 0]
      default: break
      }
      runs.append(run)
    }
    var writer = WordRuns.Writer(after: base)
    for run in runs {
      writer.begin()
      for word in run { writer.put(word) }
      writer.end()
    }
    let packed = writer.take(after: base)
    #expect(packed.count == runs.count)
    #expect(packed.byteCount < runs.count * (length + 10) * 8)
    var reader = WordRuns.Reader(packed, after: base)
    for run in runs {
      reader.next()
      #expect(reader.current == run)
    }
  }

  /// All sequences of three numbers: no two of them share their words.
  @Test func tellsNumbersApart() {
    let numbers: [UInt32] = [0, 1, 5, 6, 7, 8, 62, 63, 64, 1 << 31, .max - 1, .max]
    var seen: Set<[UInt32]> = []
    for first in numbers {
      for second in numbers {
        for third in numbers {
          var bits = BitWords()
          bits.append(first)
          bits.append(second & 1, bitCount: 1)
          bits.append(second)
          bits.append(signed: Int32(bitPattern: third))
          bits.finish()
          seen.insert(bits.words)
        }
      }
    }
    #expect(seen.count == numbers.count * numbers.count * numbers.count)
  }

  @Test(arguments: ExploringTests.Sample.all)
  func findsTheSameWithDigestsAlone(_ sample: ExploringTests.Sample) throws {
    let program = try InkCase(sample.testDescription, sample.source).program()
    var outcomes = HostOutcomes()
    outcomes.values = sample.values
    var explorer = Explorer(Story(program), outcomes: outcomes)
    let exact = explorer.report(on: explorer.explore())
    explorer.isCompact = true
    var compact = explorer.report(on: explorer.explore())
    let probability = try #require(compact.omissionProbability)
    #expect(exact.omissionProbability == nil)
    #expect(probability < 1e-30 && (probability > 0) == (compact.states > 0))
    #expect(ExplorationText(compact).text.contains("\(probability)"))
    compact.omissionProbability = nil
    #expect(try ExplorationReportTests.json(compact) == ExplorationReportTests.json(exact))
  }

  /// 27 switches: a hundred million states and more.
  private static func switchboard() throws -> Program {
    let names = (1...27).map { "s\($0)" }
    let source =
      names.map { "VAR \($0) = false" } + ["-> board", "== board"]
      + names.map { "+ [\($0)]\n  ~ \($0) = not \($0)\n  -> board" }
      + ["+ {" + names.joined(separator: " && ") + "} [all on]\n  # ending: light\n  -> END"]
      + ["+ {s1 && s2} [two on]\n  # ending: dusk\n  -> END"]
    return try InkCase("a switchboard", source.joined(separator: "\n")).program()
  }

  struct LimitCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var limits = Explorer.Limits()
    var isCompact = false
    var stopsAt = Int.max
  }

  @Test(arguments: [
    LimitCase(testDescription: "states", limits: Explorer.Limits(stateCountMax: 1_000)),
    LimitCase(testDescription: "memory", limits: Explorer.Limits(byteCountMax: 500_000)),
    LimitCase(testDescription: "time", stopsAt: 1_000),
    LimitCase(
      testDescription: "memory", limits: Explorer.Limits(byteCountMax: 150_000), isCompact: true),
  ])
  func reportsWhatItFoundOfAHugeStory(_ sample: LimitCase) throws {
    var explorer = Explorer(Story(try Self.switchboard()))
    explorer.limits = sample.limits
    explorer.isCompact = sample.isCompact
    explorer.shouldStop = { $0.stateCount >= sample.stopsAt }
    let found = explorer.search()
    let report = explorer.report(on: found)
    #expect(!report.exhausted)
    #expect(report.limit == sample.testDescription)
    #expect(report.states > 300)
    #expect(report.endings.map(\.name) == ["dusk"])
    #expect(report.neverOffered.map(\.line) == [111])
    #expect(report.neverOffered.first?.reason.contains("were searched") == true)
    #expect(ExplorationText(report).text.contains("the rest is unknown"))
  }
}
