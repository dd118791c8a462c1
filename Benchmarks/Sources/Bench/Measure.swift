import Engine
import Foundation

/// The pieces of work, each measured several times.
struct Measure {
  let drive: String
  let peers: [Peer]
  let runs: Int
  let knots: Int
  /// The Intercept's ink file, if it is here.
  private let intercept: String?
  private let scratch: String

  static let seed: UInt32 = 12_345
  static let plays = 1_000
  /// What every engine must come to in 1,000 plays of The Intercept from that seed.
  static let interceptTurns = 27_732
  static let interceptLines = 99_157
  /// inkcpp gives no blank lines.
  static let interceptLinesWithoutBlank = 98_027

  static let ownStories = URL(fileURLWithPath: #filePath)
    .appendingPathComponent("../../../Stories").standardizedFileURL.path

  init(drive: String, storyFolder: String, peers: [Peer], runs: Int, knots: Int) throws {
    self.drive = drive
    self.peers = peers
    self.runs = runs
    self.knots = knots
    let folder = storyFolder + "/the-intercept"
    intercept = (try? FileManager.default.contentsOfDirectory(atPath: folder))?
      .first { $0.hasSuffix(".ink") }.map { folder + "/" + $0 }
    scratch = NSTemporaryDirectory() + "drive-bench-\(getpid())"
    try FileManager.default.createDirectory(
      atPath: scratch, withIntermediateDirectories: true)
  }

  func clean() { try? FileManager.default.removeItem(atPath: scratch) }

  /// All rows with `only` in their name, in the order of the table.
  func rows(only: String?) throws -> [Row] {
    let works: [(name: String, measure: (String) throws -> [Row])] = [
      ("The Intercept, random plays", randomPlays),
      ("The Intercept, turns explored", explored),
      ("The Intercept, states searched", searched),
      ("fib(22)", { try played($0, "fib", wanted: 0.02, last: "17711") }),
      ("loop of 100,000", { try played($0, "loop", wanted: 0.04, last: nil) }),
      ("loop of 100,000, inline", { try played($0, "inline", wanted: 0.04, last: "100000") }),
      ("5,000 rounds of lists", { try played($0, "lists", wanted: 0.02, last: nil) }),
      ("compile The Intercept", compileIntercept),
      ("compile \(knots) knots", compileLarge),
      ("source to first line", firstLine),
      ("a drive's ticks", driveTicks),
      ("growth with story length", growthWithLength),
      ("growth with turns", growthWithTurns),
      ("growth with loop rounds (25,000 and 100,000)", { try growthWithRounds($0, of: "inline.ink", 25_000) }),
      ("growth with glued lines (10,000 and 40,000)", { try growthWithRounds($0, of: "glue.ink", 10_000) }),
      ("growth with depth of calls (10,000 and 40,000)", { try growthWithRounds($0, of: "deep.ink", 10_000) }),
      ("growth with lines and a long text (10,000 and 40,000)", { try growthWithRounds($0, of: "held.ink", 10_000) }),
    ]
    return try works.filter { only == nil || $0.name.contains(only!) }.flatMap { try $0.measure($0.name) }
  }

  /// The median CPU time of some work, in seconds.
  private func seconds(_ work: () throws -> Void) rethrows -> Double {
    var all: [Double] = []
    for _ in 0..<runs {
      let start = processSeconds()
      try work()
      all.append(processSeconds() - start)
    }
    return median(all)
  }

  private func missing(_ work: String, _ unit: Row.Unit, _ wanted: Double?) -> [Row] {
    [
      Row(
        work: work, unit: unit, wanted: wanted,
        note: "not measured: there is no the-intercept in the folder of --stories")
    ]
  }
}

// Playing.
extension Measure {
  private func program(of path: String) throws -> Program {
    let bundle = try StoryBundle.load(path)
    guard let program = bundle.program else { throw BenchError("\(path) has errors") }
    return program
  }

  private func randomPlays(_ work: String) throws -> [Row] {
    guard let intercept else { return missing(work, .perSecond, 10_000) }
    let program = try program(of: intercept)
    let taken = try seconds {
      let played = play(program, times: Self.plays, seed: Self.seed)
      guard played.turns == Self.interceptTurns, played.lines == Self.interceptLines else {
        throw BenchError("The Intercept was played wrong: \(played)")
      }
    }
    var row = Row(
      work: work, unit: .perSecond, drive: Double(Self.plays) / taken, wanted: 10_000)
    let json = try compiled(intercept)
    for peer in peers {
      guard let result = try peer.play(json, plays: Self.plays) else { continue }
      row.add(peer.name, Double(Self.plays) / result.seconds)
      let lines = [Self.interceptLines, Self.interceptLinesWithoutBlank]
      if result.turns != Self.interceptTurns || !lines.contains(result.lines) {
        row.note = "\(peer.name) played \(result.turns) turns and \(result.lines) lines"
      }
    }
    return [row]
  }

  private func explored(_ work: String) throws -> [Row] {
    guard let intercept else { return missing(work, .perSecond, 300_000) }
    let program = try program(of: intercept)
    var turns = 0
    let taken = seconds { turns = explore(program, turns: 30_000) }
    return [
      Row(work: work, unit: .perSecond, drive: Double(turns) / taken, wanted: 300_000)
    ]
  }

  private func searched(_ work: String) throws -> [Row] {
    guard let intercept else { return missing(work, .perSecond, 100_000) }
    let program = try program(of: intercept)
    var states = 0
    let taken = seconds {
      let explorer = Explorer(Story(program))
      states = explorer.report(on: explorer.explore()).states
    }
    return [
      Row(work: work, unit: .perSecond, drive: Double(states) / taken, wanted: 100_000)
    ]
  }

  private func played(_ work: String, _ story: String, wanted: Double, last: String?) throws -> [Row] {
    let path = Self.ownStories + "/\(story).ink"
    let program = try program(of: path)
    var line = ""
    let taken = seconds { line = play(program, times: 1, seed: nil).last }
    line = line.trimmingCharacters(in: .whitespacesAndNewlines)
    guard last == nil || line == last else { throw BenchError("\(story) ended in '\(line)'") }
    var row = Row(work: work, unit: .seconds, drive: taken, wanted: wanted)
    let json = try compiled(path)
    for peer in peers {
      guard let result = try peer.play(json, plays: nil) else {
        row.note = "\(peer.name) fails or takes more than \(Peer.secondsMax) s"
        continue
      }
      row.add(peer.name, result.seconds)
      if result.last != line { row.note = "\(peer.name) ended in '\(result.last)', drive in '\(line)'" }
    }
    return [row]
  }
}

// Whole processes.
extension Measure {
  /// The median cost of running drive.
  private func cost(_ arguments: [String], times: Int? = nil) throws -> ProcessCost {
    var all: [ProcessCost] = []
    for _ in 0..<(times ?? runs) {
      guard let cost = try runProgram([drive] + arguments), cost.exitCode == 0 else {
        throw BenchError("drive \(arguments.joined(separator: " ")) failed")
      }
      all.append(cost)
    }
    return all.sorted { $0.seconds < $1.seconds }[all.count / 2]
  }

  /// The ink JSON of a story, by the program that is measured.
  private func compiled(_ path: String) throws -> String {
    let json = scratch + "/" + URL(fileURLWithPath: path).lastPathComponent + ".json"
    _ = try cost(["compile", path, "-o", json], times: 1)
    return json
  }

  private func compileIntercept(_ work: String) throws -> [Row] {
    guard let intercept else { return missing(work, .seconds, 0.015) }
    let cost = try cost(["compile", intercept, "-o", scratch + "/intercept.json"], times: runs * 5)
    return [Row(work: work, unit: .seconds, drive: cost.seconds, wanted: 0.015)]
  }

  private func firstLine(_ work: String) throws -> [Row] {
    guard let intercept else { return missing(work, .seconds, 0.015) }
    let cost = try cost(["run", intercept, "--max-lines", "1", "--choices", "0"], times: runs * 5)
    return [Row(work: work, unit: .seconds, drive: cost.seconds, wanted: 0.015)]
  }

  private func large(knots: Int) throws -> String {
    let path = scratch + "/large-\(knots).ink"
    try LargeStory(knots: knots).text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  private func compileLarge(_ work: String) throws -> [Row] {
    let cost = try cost(["compile", large(knots: knots), "-o", scratch + "/large.json"])
    return [
      Row(work: work, unit: .seconds, drive: cost.seconds, wanted: 0.3),
      Row(work: work + ", peak", unit: .megabytes, drive: cost.peakMegabytes, wanted: 150),
    ]
  }
}

// How work grows with its size.
extension Measure {
  private func growthWithLength(_ work: String) throws -> [Row] {
    let small = try cost(["compile", large(knots: knots / 4), "-o", scratch + "/small.json"])
    let large = try cost(["compile", large(knots: knots), "-o", scratch + "/large.json"])
    return [
      Row(
        work: work + " (\(knots / 4) and \(knots) knots)", unit: .growth,
        drive: large.seconds / small.seconds / 4, wanted: 1.2)
    ]
  }

  /// Of a story without end: the time of each turn, and the memory of all.
  private func growthWithTurns(_ work: String) throws -> [Row] {
    func cost(_ turns: Int) throws -> ProcessCost {
      var all: [ProcessCost] = []
      for _ in 0..<runs {
        let arguments = [CommandLine.arguments[0], "--drive", drive, "--turns", String(turns)]
        guard let cost = try runProgram(arguments), cost.exitCode == 0 else {
          throw BenchError("the bench cannot run itself")
        }
        all.append(cost)
      }
      return all.sorted { $0.seconds < $1.seconds }[runs / 2]
    }
    let (few, many) = (try cost(20_000), try cost(200_000))
    return [
      Row(
        work: work + " (20,000 and 200,000)", unit: .growth,
        drive: many.seconds / few.seconds / 10, wanted: 1.2),
      Row(
        work: "memory with turns", unit: .growth, drive: many.peakMegabytes / few.peakMegabytes,
        wanted: 1.1),
    ]
  }

  static func playTurns(_ turns: Int) throws {
    guard let program = try StoryBundle.load(ownStories + "/turns.ink").program else {
      throw BenchError("turns.ink has errors")
    }
    var story = Story(program)
    var draws = Draws(seed: seed)
    var played = Played()
    let taken = readOnce(&story, turnsMax: turns, into: &played) { draws.below($0) }
    guard taken == turns else { throw BenchError("turns.ink ended after \(taken) turns") }
  }

  /// Of a story that goes round as often as its variable `rounds` says: so many rounds, and four times as many.
  private func growthWithRounds(_ work: String, of story: String, _ few: Int32) throws -> [Row] {
    let program = try program(of: Self.ownStories + "/" + story)
    func taken(_ rounds: Int32) -> Double {
      seconds {
        var story = Story(program)
        precondition(story.setGlobal("rounds", to: .int(rounds)), "the story declares it")
        var played = Played()
        _ = readOnce(&story, turnsMax: 1, into: &played) { _ in 0 }
      }
    }
    return [
      Row(
        work: work, unit: .growth, drive: taken(few * 4) / taken(few) / 4, wanted: 1.2)
    ]
  }
}

// Driving.
extension Measure {
  /// Ticks of the simulation a second, the careful bot at the wheel of the first sequence that ships.
  private func driveTicks(_ work: String) throws -> [Row] {
    let content = URL(fileURLWithPath: #filePath)
      .appendingPathComponent("../../../../Content").standardizedFileURL.path
    guard let sequence = try StoryBundle.load(content).drives.first else {
      throw BenchError("the shipped story has no driving sequences")
    }
    let course = Course(building: sequence)
    var ticks = 0
    let taken = seconds {
      ticks = 0
      for seed in 1...UInt64(5) {
        var state = DriveState(sequence: sequence, course: course, level: .driver, seed: seed)
        var bot = BotPilot(.careful, seed: seed, goal: nil)
        while !state.isOver {
          _ = state.step(bot.intent(for: state))
          ticks += 1
        }
      }
    }
    return [Row(work: work, unit: .perSecond, drive: Double(ticks) / taken, wanted: nil)]
  }
}
