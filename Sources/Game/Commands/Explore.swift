import ArgumentParser
import Engine
import Foundation

/// `drive explore`: everything that can happen in a story.
struct Explore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explore",
    abstract: "Searches everything that can happen in a story, and tells what it proves.",
    discussion:
      "`drive explore STORY` is `drive explore search STORY`, whose --help has the options.",
    subcommands: [ExploreSearch.self, ExploreMerge.self],
    defaultSubcommand: ExploreSearch.self)
}

/// `drive explore search`, which `drive explore` alone stands for. A command of its own, for a
/// story beside `merge` would take it for its name.
struct ExploreSearch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Searches everything that can happen in a story.",
    discussion: """
      States with the same future are one, and every choice, every outcome of chance and of each \
      call is taken. If that is too much, the story is played many times, to show all that can be \
      seen, and searched once more with what nothing nearby asks for left in doubt: what does not \
      come up even then is impossible.
      """)

  @OptionGroup var argument: StoryArgument
  @OptionGroup var limits: ExploreLimits
  @OptionGroup var walks: ExploreWalks
  @Option(help: "Start at a knot or stitch instead of the beginning.") var from: String?
  @Option(
    name: .customLong("set"), help: "Set a variable at the start, such as heat=3; may be repeated.")
  var settings: [String] = []
  @Option(
    help: """
      What an external function may give, such as dice=1,2,3; may be repeated. Others go to the \
      story's own function of that name.
      """)
  var external: [String] = []
  @Flag(
    help:
      "Search every state, however many there are, as far as --states, --time and --memory allow.")
  var exact = false
  @Flag(
    inversion: .prefixedNo,
    help: "Of a story with too many states, prove what plays do not show, with facts in doubt.")
  var prove = true
  @Flag(name: .customLong("no-merging"), help: "Search every path by itself, to compare.")
  var isUnmerged = false
  @Flag(
    help: """
      Keep digests of the states alone: more of them fit, and the report tells how unlikely it is \
      that one was left out.
      """)
  var compact = false
  @Flag(help: "Play 10,000 pairs of merged states or more on, if there are so many, and compare.")
  var selfCheck = false
  @Option(
    help: """
      Something that must hold, such as 'always: heat >= 0', 'never: tag danger' or 'reach: ending \
      home'; may be repeated. Those of properties.yaml beside the story hold, too.
      """)
  var property: [String] = []
  @Option(help: "Tell the shortest way to a line, or why nobody comes there: FILE:LINE.")
  var why: String?
  @Flag(help: "Print playthroughs that show every line, to read, instead of the report.")
  var proofread = false
  @Option(help: "Load games saved in an older version of the story, and tell what becomes of them.")
  var saves: String?
  @Option(
    help: """
      Write a playthrough script for each ending, finding and property that was shown into this \
      folder, for `drive play --script` and `drive test --script`.
      """)
  var scripts: String?
  @Option(help: "How to write the report.") var format = ExploreFormat.text

  func validate() throws {
    if walks.isWanted, !property.isEmpty || why != nil || proofread {
      throw ValidationError("--property, --why and --proofread are for a search, not for --random")
    }
  }

  func run() throws {
    if let saves { return try compareSaves(of: saves) }
    // Random plays look at none.
    let properties = walks.isWanted ? [] : try loadProperties()
    let (program, bundle) = try argument.loadProgram(properties: properties)
    let story = try start(of: Story(program, seed: walks.storySeed))
    let outcomes = try hostOutcomes(bundle)
    let clock = ContinuousClock()
    let start = clock.now
    var report: ExplorationReport
    if walks.isWanted {
      report = try walks.report(story, outcomes, bundle.sources, limits)
    } else {
      let (explorer, found) = explore(story, outcomes, properties)
      if why != nil || proofread { return try answer(explorer.answers(from: found)) }
      report = explorer.report(on: found, sources: bundle.sources)
    }
    report.seconds = (clock.now - start).seconds
    format.print(report, story: argument.story ?? ShippedStory.title, folder: bundle.folder)
    if let scripts {
      try write(report.scripts(from: from, settings: try settingPairs()), into: scripts)
    }
    if report.hasProblems { throw ExitCode(1) }
  }

  private func settingPairs() throws -> [(name: String, value: String)] {
    try settings.map { setting in
      let parts = setting.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { throw Failure("--set takes NAME=VALUE, not '\(setting)'") }
      return (parts[0], parts[1])
    }
  }

  private func write(_ scripts: [ExplorationReport.Script], into folder: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Failure("the folder '\(folder)' cannot be made: \(error.localizedDescription)")
    }
    for script in scripts {
      try OutputFile.write(script.text, to: "\(folder)/\(script.name).yaml")
    }
  }

  private func compareSaves(of old: String) throws {
    guard format == .text || format == .json else { throw Failure("--saves writes text or json") }
    let (program, bundle) = try StoryArgument.loadProgram(old)
    let new = try start(of: Story(try argument.loadProgram().program))
    let explorer = Explorer(
      Story(program, seed: walks.storySeed), outcomes: try hostOutcomes(bundle))
    let comparison = SaveComparison(explorer, with: new)
    Console.print(format == .json ? Console.json(comparison) : comparison.text)
    if comparison.hasProblems { throw ExitCode(1) }
  }

  private func answer(_ answers: ExplorationAnswers) throws {
    var answers = answers
    if proofread {
      for (index, transcript) in answers.proofReading().enumerated() {
        Console.print("---- Playthrough \(index + 1) ----\n\n\(transcript)")
      }
    }
    guard let why else { return }
    let parts = why.split(separator: ":")
    guard parts.count == 2, let line = Int(parts[1]) else {
      throw Failure("--why takes FILE:LINE, not '\(why)'")
    }
    guard let answer = answers.why(file: String(parts[0]), line: line) else {
      throw Failure("nothing happens in line \(line) of '\(parts[0])'")
    }
    Console.print(answer)
  }

  private func start(of story: Story) throws -> Story {
    var story = story
    for (name, value) in try settingPairs() {
      guard story.setGlobal(name, to: HostValue(literal: value)) else {
        throw Failure("the story has no variable '\(name)'")
      }
    }
    if let from, !story.jump(to: from) { throw Failure("the story has no knot '\(from)'") }
    return story
  }

  private func hostOutcomes(_ bundle: StoryBundle) throws -> HostOutcomes {
    var outcomes = bundle.hostOutcomes
    for declaration in external {
      let parts = declaration.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        throw Failure("--external takes NAME=VALUE,VALUE, not '\(declaration)'")
      }
      outcomes.values[parts[0]] = parts[1].split(separator: ",").map {
        HostValue(literal: String($0))
      }
    }
    return outcomes
  }

  /// Those of the story's folder, and then those of the command line.
  private func loadProperties() throws -> [StoryProperty] {
    let folder = argument.story ?? ShippedStory.folder() ?? "."
    let file = PropertyFile(folder: folder)
    if let mistake = file.mistakes.first { throw Failure(mistake) }
    return try file.properties
      + property.map { text in
        guard let property = StoryProperty(text) else {
          throw Failure(
            "'\(text)' is no property: write 'always: heat >= 0' or 'reach: ending home'")
        }
        return property
      }
  }

  private func explore(
    _ story: Story, _ outcomes: HostOutcomes, _ properties: [StoryProperty]
  ) -> (Explorer, Exploration) {
    var explorer = Explorer(
      story, outcomes: outcomes, properties: properties, isMerging: !isUnmerged)
    explorer.threadCount = limits.threadCount
    explorer.limits = limits.searchLimits
    explorer.isCompact = compact
    explorer.isExact = exact || compact
    explorer.isProving = prove
    let progress = ExploreProgress(seconds: limits.time)
    explorer.shouldStop = { progress.shouldStop($0) }
    let found = explorer.explore()
    progress.finish()
    if selfCheck {
      let check = SelfCheck(of: found, explorer)
      Console.printError(
        "Self-check: \(check.pairCount) pairs, \(check.wayCount) ways, "
          + "\(check.mismatches.count) mismatches")
      for mismatch in check.mismatches { Console.printError("  \(mismatch)") }
    }
    return (explorer, found)
  }
}

/// How a report is written.
enum ExploreFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, junit, sarif, lcov, html

  /// - Parameter folder: what the story's files lie in.
  func print(_ report: ExplorationReport, story: String, folder: String = "") {
    let formats = ReportFormats(report, story: story)
    switch self {
    case .text: Console.print(ExplorationText(report).text)
    case .json: Console.print(Console.json(report))
    case .junit: Console.print(formats.junit(), terminator: "")
    case .sarif: Console.print(Console.json(SarifLog(report, folder: folder)))
    case .html: Console.print(formats.html(), terminator: "")
    case .lcov: Console.print(formats.lcov(), terminator: "")
    }
  }
}

/// `drive explore merge`: one report from those of several machines.
struct ExploreMerge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Puts the JSON reports of shards of random plays together.")

  @Argument(help: "Reports that `drive explore --random N --shard I/N --format json` wrote.")
  var reports: [String]
  @Option(help: "How to write the report.") var format = ExploreFormat.text

  func run() throws {
    let parts = try reports.map { path in
      do {
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        return try JSONDecoder().decode(ExplorationReport.self, from: data)
      } catch {
        throw Failure("'\(path)' is no report: \(error.localizedDescription)")
      }
    }
    let report = try merged(parts)
    format.print(report, story: "merged")
    if report.hasProblems { throw ExitCode(1) }
  }

  private func merged(_ parts: [ExplorationReport]) throws -> ExplorationReport {
    do throws(MergeError) {
      return try ExplorationReport.merged(parts)
    } catch {
      switch error {
      case .nothing: throw Failure("there is no report to merge")
      case .notPlayed(let index):
        throw Failure("'\(reports[index])' is not of random plays: only those can be merged")
      case .otherStory(let index):
        throw Failure("'\(reports[index])' is of another story than '\(reports[0])'")
      }
    }
  }
}

/// How far a search may go.
struct ExploreLimits: ParsableArguments {
  @Option(help: "Stop after this many states.") var states = 10_000_000
  @Option(help: "Stop after this many seconds.") var time: Double?
  @Option(help: "Stop when the states take this many megabytes.") var memory = 4_000
  @Option(help: "How many threads search; all cores if left out.") var threads: Int?

  var threadCount: Int { max(1, threads ?? ProcessInfo.processInfo.activeProcessorCount) }

  var searchLimits: Explorer.Limits {
    Explorer.Limits(stateCountMax: states, byteCountMax: memory << 20)
  }

  func validate() throws {
    if states < 1 || memory < 1 || (time ?? 1) <= 0 || (threads ?? 1) < 1 {
      throw ValidationError("limits are larger than 0")
    }
  }
}

/// Random play instead of a search.
struct ExploreWalks: ParsableArguments {
  @Option(help: "Play this many times at random instead of searching.") var random: Int?
  @Option(help: "The seed of random play.") var seed: UInt32 = 1
  @Flag(help: "Choose uniformly, instead of what was chosen least so far.") var uniform = false
  @Option(
    help: "Play only this part of the plays, such as 3/16: each has a generator of its own then.")
  var shard: String?

  var isWanted: Bool { random != nil }
  var storySeed: Int32 { Int32(truncatingIfNeeded: seed) }

  func validate() throws {
    if shard != nil, policy == nil { throw ValidationError("--shard takes a part such as 3/16") }
    if shard != nil, random == nil { throw ValidationError("--shard is for --random") }
    if let random, random < 1 { throw ValidationError("--random takes how often to play") }
  }

  private var policy: RandomWalks.Policy? {
    guard let shard else { return uniform ? .uniform : .leastUsed }
    let parts = shard.split(separator: "/").map { Int($0) }
    guard parts.count == 2, let part = parts[0], let count = parts[1], part >= 1, part <= count
    else {
      return nil
    }
    return .independent(shard: part - 1, shardCount: count)
  }

  func report(
    _ story: Story, _ outcomes: HostOutcomes, _ sources: SourceMap, _ limits: ExploreLimits
  ) throws -> ExplorationReport {
    var walks = RandomWalks(
      story, outcomes: outcomes, count: random ?? 0, seed: seed, policy: policy ?? .leastUsed)
    let clock = ContinuousClock()
    let start = clock.now
    let cpuStart = Self.cpuSeconds
    walks.play { limits.time.map { (clock.now - start).seconds > $0 } ?? false }
    let cpuSeconds = Self.cpuSeconds - cpuStart
    var report = walks.report(sources: sources)
    report.cpuSeconds = cpuSeconds
    return report
  }

  private static var cpuSeconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }
}

/// Tells how a search goes, on a terminal, and ends it in time.
private final class ExploreProgress: Sendable {
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private let seconds: Double?
  private let isTerminal = isatty(STDERR_FILENO) == 1

  init(seconds: Double?) {
    start = clock.now
    self.seconds = seconds
  }

  func shouldStop(_ progress: Explorer.Progress) -> Bool {
    let elapsed = (clock.now - start).seconds
    if isTerminal, elapsed > 0.5 {
      let words =
        switch progress {
        case .states(let count, let waitingCount): "\(count) states, \(waitingCount) waiting"
        case .plays(let count, let situationCount): "\(count) plays, \(situationCount) situations"
        }
      Console.printError("\r\u{1B}[K\(words) ", terminator: "")
    }
    return seconds.map { elapsed > $0 } ?? false
  }

  func finish() {
    if isTerminal { Console.printError("\r\u{1B}[K", terminator: "") }
  }
}

extension Duration {
  fileprivate var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
