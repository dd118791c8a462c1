import ArgumentParser
import Engine
import Foundation

/// `drive rehearse`: a driving sequence alone, driven by a bot or by a recording, without a screen.
struct Rehearse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse",
    abstract: "Lets a bot drive a sequence, and tells how it ended and how long it took.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @Argument(help: "The ID of a driving sequence of the story.") var sequence: String
  @Option(help: "A story folder; the shipped story if left out.") var story: String?
  @Option(help: "Who drives (default: careful).", transform: Self.choice) var bot: DriveBot?
  @Option(help: "The outcome that the oracle goes for.") var goal: String?
  @Option(help: "The seed of the first run; each further run has the next (default: 1).")
  var seed: UInt64?
  @Option(help: "How many runs, \(Self.runsMax) at most (default: 1).") var runs: Int?
  @Option(help: "How hard the drive is (default: driver).", transform: Self.choice)
  var level: DriveLevel?
  @Option(help: "How to write the report.") var format = Format.text
  @Option(help: "Write the run to this file.") var record: String?
  @Option(help: "Drive the recording in this file, and compare every second with it.")
  var replay: String?

  @Option(
    help: "How to drive it yourself: live in the terminal, or in beats as lines.",
    transform: Self.choice)
  var mode: RehearsalStage.Mode?
  @Option(help: "Begin at this mark of the road.") var from: String?
  @Option(help: "What the story remembers, such as prep.dark; may be given several times.")
  var flag: [String] = []
  @Option(help: "Write what the screen shows in the bot's run, as text, to this folder.")
  var frames: String?
  @Option(
    parsing: .upToNextOption, help: "The ticks to write with --frames (default: every ten seconds)."
  )
  var ticks: [Int] = []

  static let runsMax = 100_000

  /// The case of that name; the engine's enums know nothing of command lines.
  private static func choice<Choice>(
    _ word: String
  ) throws -> Choice where Choice: CaseIterable & RawRepresentable<String> {
    if let choice = Choice(rawValue: word) { return choice }
    let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError("There is no '\(word)': choose from \(known).")
  }

  func validate() throws {
    if let runs, !(1...Self.runsMax).contains(runs) {
      throw ValidationError("--runs takes a number from 1 to \(Self.runsMax)")
    }
    if record != nil, let runs, runs != 1 {
      throw ValidationError("--record writes one run: leave --runs away")
    }
    if record != nil, from != nil {
      throw ValidationError("--record begins where the sequence does: leave --from away")
    }
    if mode != nil, bot != nil || replay != nil || record != nil || frames != nil {
      throw ValidationError("with --mode it is you who drives: leave the others away")
    }
    guard replay != nil else { return }
    if record != nil { throw ValidationError("--replay and --record are one or the other") }
    if bot != nil || goal != nil || seed != nil || runs != nil || level != nil {
      throw ValidationError(
        "a recording says itself how it was driven: leave --bot, --goal, --seed, --runs and "
          + "--level away")
    }
  }

  func run() throws {
    let bundle = try StoryArgument.loadProgram(story).bundle
    let drives = bundle.drives
    guard let plan = drives.first(where: { $0.id == sequence }) else {
      let known = drives.map(\.id).joined(separator: ", ")
      throw Failure(
        drives.isEmpty
          ? "the story has no driving sequences"
          : "there is no driving sequence '\(sequence)': the story has \(known)")
    }
    if let goal, !plan.outcomes.contains(where: { $0.id == goal }) {
      let known = plan.outcomes.map(\.id).joined(separator: ", ")
      throw Failure("'\(sequence)' has no outcome '\(goal)': it has \(known)")
    }
    if let unknown = flag.first(where: { !plan.storyFlags.contains($0) }) {
      let known = plan.storyFlags.joined(separator: ", ")
      throw Failure(
        plan.storyFlags.isEmpty
          ? "'\(sequence)' asks the story for no flags"
          : "'\(sequence)' asks the story for no flag '\(unknown)': it asks for \(known)")
    }
    let stage = RehearsalStage(
      plan: plan, bundle: bundle, level: level ?? .driver, seed: seed ?? 1, flags: flag,
      mark: from)
    switch mode {
    case .live:
      if try stage.driveLive() { try run() }
      return
    case .beat, .plain: return try stage.driveBeats()
    case nil: break
    }
    if let frames {
      return try stage.writeFrames(of: bot ?? .careful, goal: goal, ticks: ticks, to: frames)
    }
    let report = try replay.map { try replayed($0, on: plan) } ?? driven(plan)
    switch format {
    case .text: Console.print(report.text(outcomes: plan.outcomes.map(\.id)))
    case .json: Console.print(Console.json(report))
    }
  }

  private func driven(_ plan: DriveSequence) throws -> RehearsalReport {
    let course = Course(building: plan)
    let bot = bot ?? .careful
    let (first, level) = (seed ?? 1, level ?? .driver)
    var finished: [BotRun] = []
    let clock = ContinuousClock()
    let began = clock.now
    if let record {
      let beginning = DriveState(
        sequence: plan, course: course, level: level, seed: first, flags: flag)
      var recorder = DriveRecorder(beginning)
      var last = beginning
      finished.append(
        runBot(bot, from: beginning, goal: goal) { intent, state in
          recorder.record(intent, then: state)
          last = state
        })
      try OutputFile.write(recorder.recording(endingWith: last).text, to: record)
    } else {
      for index in 0..<UInt64(runs ?? 1) {
        var state = DriveState(
          sequence: plan, course: course, level: level, seed: first &+ index, flags: flag)
        if let from, !state.begin(at: from) { throw Failure("there is no mark '\(from)'") }
        finished.append(runBot(bot, from: state, goal: goal) { _, _ in })
      }
    }
    return RehearsalReport(
      sequence: plan.id, bot: bot.rawValue, level: level, runs: finished,
      elapsed: clock.now - began)
  }

  /// Exit code 1 if the sequence does not come to what was recorded.
  private func replayed(_ path: String, on plan: DriveSequence) throws -> RehearsalReport {
    let recording = try read(path)
    let clock = ContinuousClock()
    let began = clock.now
    let state: DriveState
    do throws(ReplayError) {
      state = try recording.replay(on: plan)
    } catch {
      Console.printError("\(path): \(error)")
      throw ExitCode(1)
    }
    let run = BotRun(
      outcome: state.outcome ?? RehearsalReport.unfinished, ticks: state.tick, digest: state.digest)
    return RehearsalReport(
      sequence: plan.id, bot: "recording", level: recording.level, runs: [run],
      elapsed: clock.now - began)
  }

  private func read(_ path: String) throws -> DriveRecording {
    let bytes: Data
    do {
      let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      // One byte more than is allowed tells that it is too large.
      bytes = try file.read(upToCount: DriveRecording.byteCountMax + 1) ?? Data()
    } catch {
      throw Failure("'\(path)' cannot be read: \(error.localizedDescription)")
    }
    do throws(DriveRecordingError) {
      return try DriveRecording(text: [UInt8](bytes))
    } catch {
      throw Failure("\(path): \(error)")
    }
  }
}

/// The report of `drive rehearse`.
struct RehearsalReport: Encodable {
  struct Seconds: Encodable {
    let shortest: Double
    let median: Double
    let longest: Double
  }

  let sequence: String
  let bot: String
  let level: String
  let runs: Int
  let outcomes: [String: Int]
  let seconds: Seconds
  let ticksPerSecond: Int
  /// 16 hexadecimal digits: a JSON number would lose some.
  let digest: String

  /// The outcome of a recording that stopped before the end.
  static let unfinished = "unfinished"

  init(
    sequence: String, bot: String, level: DriveLevel, runs: [BotRun], elapsed: Duration
  ) {
    precondition(!runs.isEmpty, "a rehearsal drives at least once")
    self.sequence = sequence
    self.bot = bot
    self.level = level.rawValue
    self.runs = runs.count
    outcomes = runs.reduce(into: [:]) { $0[$1.outcome, default: 0] += 1 }
    let ticks = runs.map(\.ticks).sorted()
    seconds = Seconds(
      shortest: Self.seconds(ticks[0]), median: Self.seconds(ticks[ticks.count / 2]),
      longest: Self.seconds(ticks[ticks.count - 1]))
    let elapsedSeconds = max(1e-9, elapsed / .seconds(1))
    ticksPerSecond = Int(Double(ticks.reduce(0, +)) / elapsedSeconds)
    digest = DriveRecording.digits(of: BotRun.digest(of: runs))
  }

  /// To a tenth.
  private static func seconds(_ ticks: Int) -> Double {
    Double((ticks * 10 + Units.ticksPerSecond / 2) / Units.ticksPerSecond) / 10
  }

  /// For people; outcomes in the order given, which is the sequence file's.
  func text(outcomes order: [String]) -> String {
    var lines = ["\(sequence), \(bot), \(level) level, \(runs) run\(runs == 1 ? "" : "s")"]
    let names = (order + [Self.unfinished]).filter { outcomes[$0] != nil }
    let width = names.map(\.count).max() ?? 0
    for name in names {
      let count = outcomes[name] ?? 0
      let padding = String(repeating: " ", count: width - name.count)
      lines.append("  \(name)\(padding)  \(count)")
    }
    lines.append(
      runs == 1
        ? "\(seconds.median) s"
        : "\(seconds.shortest) to \(seconds.longest) s, median \(seconds.median) s")
    lines.append("\(ticksPerSecond) ticks a second, digest \(digest)")
    return lines.joined(separator: "\n")
  }
}
