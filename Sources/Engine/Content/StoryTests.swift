internal import Synchronization

/// Everything of a story that can be tried out: its scripts, what its sequences expect of bots, and
/// its properties.
public struct StoryTests: Sendable {
  /// What is tried out, and how thoroughly.
  public struct Options: Sendable {
    /// Only cases in whose name this stands, in any case of letters; all if nil.
    public var filter: String?
    /// How often each bot drives, 1 or more.
    public var runs = 40
    /// States that are searched for the properties, all in one search.
    public var stateCountMax = 20_000
    /// Tests that run at a time, 1 or more.
    public var threadCount = 1
    /// Transcripts are to be written anew, not compared.
    public var isBlessing = false

    /// Everything, 40 drives for each bot, on one thread.
    public init() {}
  }

  /// A transcript to be written, in the folder of its script.
  public struct Blessing: Hashable, Sendable {
    /// The folder that the script names its files from.
    public let folder: String
    /// The transcript's name from there, with `/` between folders.
    public let file: String
    /// All that stands in it.
    public let text: String
  }

  private enum Job: Sendable {
    case script(PlaythroughScript, folder: Int)
    case broken(String, folder: Int)
    case expectation(DriveSequence)
    /// One search for all of these.
    case properties([Int])
  }

  private let bundle: StoryBundle
  private let folders: [ScriptFolder]
  private let properties: PropertyFile
  private let propertyProgram: Program?
  private let options: Options
  private var jobs: [Job] = []

  /// Tests of everything that the options let through.
  ///
  /// - Parameters:
  ///   - bundle: without errors.
  ///   - properties: those of `propertyBundle`, which was loaded with them.
  ///   - isWithSequences: the bots drive what the sequences expect of them, too.
  public init(
    _ bundle: StoryBundle, scripts folders: [ScriptFolder],
    properties: PropertyFile = PropertyFile(yaml: ""), in propertyBundle: StoryBundle? = nil,
    isWithSequences: Bool = true, options: Options = Options()
  ) {
    self.bundle = bundle
    self.folders = folders
    self.properties = properties
    self.options = options
    propertyProgram = propertyBundle?.program
    for (index, folder) in folders.enumerated() {
      let sound = folder.scripts.map { ($0.name, Job.script($0, folder: index)) }
      let broken = folder.brokenScripts.map { ($0, Job.broken($0, folder: index)) }
      jobs += (sound + broken).sorted { $0.0 < $1.0 }.map(\.1)
    }
    for sequence in isWithSequences ? bundle.drives : [] {
      // The bots of one sequence drive side by side.
      for expectation in sequence.expectations {
        var one = sequence
        one.expectations = [expectation]
        jobs.append(.expectation(one))
      }
    }
    var indices = Array(properties.properties.indices)
    if let filter = options.filter?.lowercased() {
      jobs = jobs.filter { name(of: $0).lowercased().contains(filter) }
      indices = indices.filter { properties.properties[$0].text.lowercased().contains(filter) }
    }
    if propertyProgram != nil, !indices.isEmpty { jobs.append(.properties(indices)) }
  }

  /// What `run` counts: scripts, bots of sequences, and one search for all properties.
  public var count: Int { jobs.count }

  private func name(of job: Job) -> String {
    switch job {
    case .script(let script, _): script.name
    case .broken(let name, _): name
    case .expectation(let sequence):
      "\(sequence.id) \(sequence.expectations.map(\.bot.rawValue).joined(separator: " "))"
    case .properties(let indices):
      indices.map { properties.properties[$0].text }.joined(separator: " ")
    }
  }

  /// The same tests without those that an edit of these files cannot change. Files are named from
  /// the story's folder.
  public func touched(by files: [String]) -> StoryTests {
    var result = self
    result.jobs = jobs.filter { job in files.contains { isTouched(job, by: $0) } }
    return result
  }

  private func isTouched(_ job: Job, by file: String) -> Bool {
    let isInk = file.hasSuffix(".ink")
    let isSequence = file.hasPrefix("drives/") && file.hasSuffix(".yaml")
    switch job {
    case .broken: return true
    case .script(let script, let folder):
      if isInk || folders[folder].files(of: script).contains(file) { return true }
      let isDriven = script.driveOrders.contains { order in
        switch order.driver {
        case .forced, .unfinished: false
        case .bot, .recording: true
        }
      }
      return isSequence && isDriven
    case .expectation(let sequence):
      return sequence.expectations.contains { bundle.sources[$0.span.file].name == file }
    case .properties: return isInk || isSequence || file == PropertyFile.name
    }
  }

  /// Runs them all, on several threads; `done` is told from any of them how many are over.
  public func run(
    done: @escaping @Sendable (Int) -> Void = { _ in }
  ) -> (report: TestReport, blessings: [Blessing]) {
    let over = Mutex(0)
    var workers = Array(repeating: self, count: max(1, options.threadCount))
    let outcomes = inOrder(jobs, &workers) { tests, job in
      let outcome = tests.run(job)
      over.withLock { over in
        over += 1
        done(over)
      }
      return outcome
    }
    return (TestReport(outcomes.flatMap(\.cases)), outcomes.compactMap(\.blessing))
  }

  private struct Outcome: Sendable {
    var cases: [TestReport.Case] = []
    var blessing: Blessing?
  }

  private func run(_ job: Job) -> Outcome {
    switch job {
    case .script(let script, let folder): run(script, folders[folder])
    case .broken(let name, let folder): Outcome(cases: [folders[folder].brokenCase(name)])
    case .expectation(let sequence): Outcome(cases: run(sequence))
    case .properties(let indices): Outcome(cases: search(for: indices))
    }
  }

  // MARK: Scripts

  private func run(_ script: PlaythroughScript, _ folder: ScriptFolder) -> Outcome {
    let source = folder.sources[script.file]
    var test = TestReport.Case(.script, script.name, file: source.name, line: 1)
    guard let stage = folder.stage else { preconditionFailure("the story has no errors") }
    let run = script.play(on: stage)
    if let failure = run.failure {
      test.verdict = .failed
      test.file = folder.sources[failure.span.file].name
      test.line = folder.sources.line(of: failure.span)
      test.expected = failure.expected
      test.found = failure.found
      test.hint = failure.hint
      test.offered = failure.offered
      test.screen = failure.screen
      return Outcome(cases: [test])
    }
    guard let transcript = script.transcript else { return Outcome(cases: [test]) }
    if options.isBlessing {
      let blessing = Blessing(
        folder: folder.folder, file: transcript.text, text: run.transcript)
      return Outcome(cases: [test], blessing: blessing)
    }
    compare(run.transcript, with: transcript, folder, script, &test)
    return Outcome(cases: [test])
  }

  private func compare(
    _ text: String, with transcript: ScriptWord, _ folder: ScriptFolder,
    _ script: PlaythroughScript, _ test: inout TestReport.Case
  ) {
    let golden: String?
    do throws(LoadError) {
      golden = try folder.golden(of: script)
    } catch {
      golden = nil
      test.found = BundleError(path: transcript.text, reason: .unloadable(error)).description
    }
    if golden == text { return }
    test.verdict = .failed
    test.line = folder.sources.line(of: transcript.span)
    test.hint = "drive test --bless writes the transcript anew."
    guard let golden else {
      test.expected = "the transcript \(transcript.text)"
      test.found = test.found ?? "there is no such file"
      return
    }
    let wanted = golden.split(separator: "\n", omittingEmptySubsequences: false)
    let found = text.split(separator: "\n", omittingEmptySubsequences: false)
    let same = zip(wanted, found).prefix { $0 == $1 }.count
    let end = "the end of the transcript"
    test.expected =
      "line \(same + 1) of \(transcript.text): \(same < wanted.count ? String(wanted[same]) : end)"
    test.found = same < found.count ? String(found[same]) : end
    test.screen = found[max(0, same - 6)..<min(found.count, same + 1)].joined(separator: "\n")
  }

  // MARK: Sequences and properties

  private func run(_ sequence: DriveSequence) -> [TestReport.Case] {
    checkExpectations(of: sequence, runs: options.runs).map { result in
      var test = TestReport.Case(
        .sequence, "\(sequence.id): \(result.claimText)",
        file: bundle.sources[result.span.file].name, line: bundle.sources.line(of: result.span))
      test.note = result.measure
      guard !result.isHeld else { return test }
      test.verdict = .failed
      test.expected = result.claimText
      let outcomes = result.outcomes.filter { $0.runs > 0 }.map { "\($0.outcome) \($0.runs)" }
      test.found = "\(result.measure); \(outcomes.joined(separator: ", "))"
      return test
    }
  }

  private func search(for indices: [Int]) -> [TestReport.Case] {
    guard let program = propertyProgram else {
      preconditionFailure("only then there is such a job")
    }
    var explorer = Explorer(
      Story(program), outcomes: bundle.hostOutcomes, properties: properties.properties)
    explorer.limits = Explorer.Limits(stateCountMax: options.stateCountMax)
    let report = explorer.report(on: explorer.explore())
    let states = "\(report.states) states searched"
    return indices.map { index in
      let result = report.properties[index]
      var test = TestReport.Case(
        .property, result.property, file: PropertyFile.name, line: properties.lines[index])
      switch result.holds {
      case true?: test.note = report.exhausted ? "\(states), and there are no more" : states
      case false?:
        test.verdict = .failed
        test.expected = result.property
        test.found = result.path.isEmpty ? "nothing like it in \(states)" : "a way that breaks it"
        if !result.path.isEmpty { test.path = ScriptWriter.script(of: result.path) }
      case nil:
        test.verdict = .unknown
        test.note = states
      }
      return test
    }
  }
}

extension ScriptFolder {
  /// The files that a script stands in, named from the story's folder.
  func files(of script: PlaythroughScript) -> [String] {
    var ids = [script.file]
    for step in script.steps where !ids.contains(step.span.file) { ids.append(step.span.file) }
    let named = script.driveOrders.compactMap { order -> String? in
      if case .recording(let path) = order.driver { path } else { nil }
    }
    let others = named + (script.transcript.map { [$0.text] } ?? [])
    return ids.map { sources[$0].name } + others.map { Self.name + "/" + $0 }
  }

  /// A script that could not be played.
  func brokenCase(_ name: String) -> TestReport.Case {
    let error = diagnostics.first {
      $0.severity == .error && sources[$0.span.file].name.hasSuffix("\(name).yaml")
    }
    let file = error.map { sources[$0.span.file].name } ?? "\(Self.name)/\(name).yaml"
    var test = TestReport.Case(
      .script, name, file: file, line: error.map { sources.line(of: $0.span) } ?? 1)
    test.verdict = .failed
    test.expected = "a script without mistakes"
    test.found = error?.message ?? "what it includes has mistakes"
    test.hint = "drive check tells all of them."
    return test
  }
}
