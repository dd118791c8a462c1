import ArgumentParser
import Engine
import Foundation

/// `drive test`: everything that a story promises, tried out.
struct Test: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract:
      "Runs a story's playthrough scripts, what its sequences expect of bots, and its properties.",
    discussion: """
      Scripts are the files of playthroughs/ in the story's folder: a list of choices to take and \
      of what must be read, driven and remembered on the way. `drive play --record FILE` writes \
      one; the manual is Engine.docc/Playthroughs.md.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, junit
  }

  @OptionGroup var argument: StoryArgument
  @Option(help: "Only tests with this in their name.") var filter: String?
  @Option(
    help: "Run this script instead of those of the story's folder; may be given several times.")
  var script: [String] = []
  @Option(help: "How often each bot of a sequence drives (1 to \(Self.runsMax)).") var runs = 40
  @Option(help: "How many states to search for the properties.") var states = 20_000
  @Option(help: "How many tests run at a time; all cores if left out.") var threads: Int?
  @Flag(help: "Write the transcripts of scripts anew, to be looked at in the diff.") var bless =
    false
  @Flag(help: "Run again what an edit touches, until Ctrl-C.") var watch = false
  @Option(help: "How to write the report.") var format = Format.text

  static let runsMax = 10_000

  func validate() throws {
    guard (1...Self.runsMax).contains(runs) else {
      throw ValidationError("--runs takes a number from 1 to \(Self.runsMax)")
    }
    guard states > 0, (threads ?? 1) > 0 else {
      throw ValidationError("--states and --threads take a number from 1")
    }
    if watch, format != .text {
      throw ValidationError("--watch tells in text: leave --format away")
    }
  }

  func run() throws {
    if watch { try TestWatch(self).run() }
    let (bundle, tests) = try load()
    guard let tests else { throw ExitCode(1) }
    if tests.count == 0 {
      throw Failure(
        filter.map { "no test has '\($0)' in its name" }
          ?? "there is nothing to test in \(bundle.folder): "
          + "no playthroughs, no expect block, no property"
      )
    }
    if try run(tests) > 0 { throw ExitCode(1) }
  }

  /// The tests as the files are now; what is wrong with them on standard error. No tests if the
  /// story has errors.
  func load() throws -> (bundle: StoryBundle, tests: StoryTests?) {
    let bundle = try argument.load()
    let properties = bundle.isFolder ? PropertyFile(folder: bundle.folder) : PropertyFile(yaml: "")
    if let mistake = properties.mistakes.first { throw Failure(mistake) }
    guard bundle.program != nil else {
      tell(bundle.diagnostics, bundle.sources)
      return (bundle, nil)
    }
    let folders =
      script.isEmpty
      ? (bundle.isFolder ? [ScriptFolder(of: bundle)] : [])
      : try script.map { path in
        guard FileManager.default.fileExists(atPath: path) else {
          throw Failure("there is no script '\(path)'")
        }
        return ScriptFolder(script: path, of: bundle)
      }
    for folder in folders { tell(folder.diagnostics, folder.sources) }
    var options = StoryTests.Options()
    options.filter = filter
    options.runs = runs
    options.stateCountMax = states
    options.threadCount = threads ?? ProcessInfo.processInfo.activeProcessorCount
    options.isBlessing = bless
    // Scripts that are named are all that is wanted.
    let isWhole = script.isEmpty
    let searched =
      isWhole && !properties.properties.isEmpty
      ? try StoryArgument.load(argument.story, properties: properties.properties) : nil
    if let searched, searched.program == nil { tell(searched.diagnostics, searched.sources) }
    let tests = StoryTests(
      bundle, scripts: folders, properties: properties, in: searched,
      isWithSequences: isWhole, options: options)
    return (bundle, tests)
  }

  private func tell(_ diagnostics: [Diagnostic], _ sources: SourceMap) {
    let text = DiagnosticText(sources: sources, hasColour: Console.standardErrorHasColour)
    for diagnostic in diagnostics.inReadingOrder() { Console.printError(text.text(diagnostic)) }
  }

  /// Runs tests and prints the report; gives how many failed.
  func run(_ tests: StoryTests) throws -> Int {
    let progress = TestProgress(of: tests.count)
    let (report, blessings) = tests.run { progress.tell($0) }
    progress.finish()
    for blessing in blessings { try write(blessing) }
    switch format {
    case .text: Console.print(report.text)
    case .json: Console.print(Console.json(report))
    case .junit: Console.print(report.junit(story: argument.title), terminator: "")
    }
    return report.failed
  }

  /// Only what has changed is written, and nothing outside the folder of the script.
  private func write(_ blessing: StoryTests.Blessing) throws {
    let folder = URL(fileURLWithPath: blessing.folder).resolvingSymlinksInPath().path
    let file = URL(fileURLWithPath: folder + "/" + blessing.file)
    guard file.resolvingSymlinksInPath().path.hasPrefix(folder + "/") else {
      throw Failure("'\(blessing.file)' leads out of \(folder)")
    }
    if (try? Data(contentsOf: file)) == Data(blessing.text.utf8) { return }
    try OutputFile.write(blessing.text, to: file.path)
    Console.printError("Blessed \(blessing.file)")
  }
}

/// How many tests are over, on a terminal.
struct TestProgress: Sendable {
  private let count: Int
  private let isTerminal = isatty(STDERR_FILENO) == 1

  init(of count: Int) { self.count = count }

  func tell(_ done: Int) {
    if isTerminal { Console.printError("\r\(done) of \(count) tests ", terminator: "") }
  }

  /// Leaves an empty line behind.
  func finish() {
    if isTerminal { Console.printError("\r\u{1B}[K", terminator: "") }
  }
}
