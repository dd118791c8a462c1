import ArgumentParser
import Engine
import Foundation

/// `drive play`: the story in the terminal, or as lines where there is none.
struct Play: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Plays a story in the terminal.")

  @OptionGroup var argument: StoryArgument
  @OptionGroup var options: PlayOptions

  func run() throws {
    let (program, bundle) = try argument.loadProgram()
    let environment = ProcessInfo.processInfo.environment
    let folder = URL(fileURLWithPath: bundle.folder).standardizedFileURL.path
    let identity = StoryIdentity(
      name: argument.title, place: argument.story == nil ? nil : folder, program: program)
    let book = Book(
      title: argument.title, program: program, identity: identity,
      sequences: bundle.drives.map(\.id))
    let store = SaveStore(identity: identity, environment: environment)
    if !options.wantsLines(environment) {
      if let code = playPages(book, store, bundle, environment) { throw ExitCode(code) }
    }
    throw ExitCode(playLines(book, store, bundle, environment))
  }

  /// Nil, and a line on standard error, where there is no terminal to show pages.
  private func playPages(
    _ book: Book, _ store: SaveStore, _ bundle: StoryBundle, _ environment: [String: String]
  ) -> Int32? {
    if let obstacle = Terminal.obstacle(environment: environment) {
      Console.printError("drive: \(obstacle), so the story comes as lines")
      return nil
    }
    guard var terminal = Terminal(environment: environment, isColourRefused: options.noColor) else {
      let name = environment["TERM"] ?? ""
      Console.printError("drive: curses knows no terminal '\(name)', so the story comes as lines")
      return nil
    }
    var store = store
    let session = PlaySession(book, seed: options.storySeed, store: &store)
    var player = TerminalPlayer(
      session, store: store, theme: options.theme(for: terminal), options: options,
      drives: bundle.drives)
    let code = player.run(on: &terminal)
    // Given back before the process goes.
    terminal.close()
    return code
  }

  private func playLines(
    _ book: Book, _ store: SaveStore, _ bundle: StoryBundle, _ environment: [String: String]
  ) -> Int32 {
    let seed = options.storySeed
    let host = PlainPlayer.Host(
      readLine: { Swift.readLine() },
      write: { Console.print($0, terminator: "") },
      makeDrive: { name in
        bundle.drives.first { $0.id == name }.map { sequence in
          BeatDrive(
            DriveState(
              sequence: sequence, course: Course(building: sequence), level: options.driveLevel,
              seed: UInt64(truncatingIfNeeded: seed), aids: options.aids))
        }
      })
    var player = PlainPlayer(
      book, seed: seed, store: store, host: host,
      width: PlainPlayer.width(environment), hasUnicode: Terminal.hasUnicode(environment))
    return player.run()
  }
}

/// How a story is played.
struct PlayOptions: ParsableArguments {
  @Flag(help: "Lines instead of pages: numbered choices, nothing drawn, nothing moving.")
  var plain = false
  @Option(help: "The seed of the story's random numbers and of its drives.") var seed: Int32?
  @Flag(help: "No colours.") var noColor = false
  @Flag(help: "Steady lights: nothing flashes, flickers or drifts (also REDUCED_MOTION=1).")
  private var reducedMotion = false
  @Option(help: "The colours of the pages.") var theme: Theme.Name?
  @Option(help: "How hard the drives are.") private var level = Level.driver

  @Option(help: "Switch on help at the wheel: lane, brake, wide or untimed; may be given several times.")
  private var aid: [String] = []
  @Option(help: "How fast the clock of a drive goes, 50 to 100 per cent.") var clock = 100

  func validate() throws {
    var aids = DriveAids()
    for name in aid where !aids.switchOn(name) {
      throw ValidationError("There is no --aid '\(name)': choose from lane, brake, wide, untimed.")
    }
    guard (50...100).contains(clock) else { throw ValidationError("--clock takes 50 to 100") }
  }

  /// The switches that are on.
  var aids: DriveAids {
    var aids = DriveAids()
    for name in aid { _ = aids.switchOn(name) }
    return aids
  }

  private enum Level: String, ExpressibleByArgument, CaseIterable {
    case story, easy, driver, wheelman
  }

  var driveLevel: DriveLevel {
    switch level {
    case .story: .story
    case .easy: .easy
    case .driver: .driver
    case .wheelman: .wheelman
    }
  }

  var isSteady: Bool {
    let wish = ProcessInfo.processInfo.environment["REDUCED_MOTION"] ?? ""
    return reducedMotion || !wish.isEmpty && wish != "0"
  }

  func wantsLines(_ environment: [String: String]) -> Bool {
    plain || environment["ACCESSIBLE"] == "1"
  }

  /// Without a seed every game is another.
  var storySeed: Int32 { seed ?? Int32.random(in: 0...Int32.max) }

  func theme(for terminal: borrowing Terminal) -> Theme {
    let name = terminal.tier == .mono ? .mono : theme ?? .dark
    return Theme(name, hasUnicode: terminal.hasUnicode, tier: terminal.tier)
  }
}

extension Theme.Name: ExpressibleByArgument {}

extension StoryArgument {
  /// What the title page says: the shipped story's name, else the file's or folder's.
  var title: String {
    guard let story else { return ShippedStory.title }
    let name = URL(fileURLWithPath: story).deletingPathExtension().lastPathComponent
    return name.split(whereSeparator: { $0 == "-" || $0 == "_" }).joined(separator: " ")
  }
}
