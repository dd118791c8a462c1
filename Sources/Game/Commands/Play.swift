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
    let identity = StoryIdentity(
      name: argument.title, place: argument.story == nil ? nil : bundle.folder, program: program)
    let book = Book(
      title: argument.title, program: program, identity: identity,
      sequences: bundle.drives.map(\.id))
    var store = SaveStore(identity: identity, environment: environment)
    let (game, notice) = store.load(book)
    let session = PlaySession(book, seed: options.storySeed, resumable: game, notice: notice)
    if !options.wantsLines(environment) {
      var obstacle = Terminal.obstacle(environment: environment)
      if obstacle == nil {
        if var terminal = Terminal(environment: environment, isColourRefused: options.noColor) {
          var player = TerminalPlayer(
            session, store: store, theme: options.theme(for: terminal), options: options,
            drives: bundle.drives)
          let code = player.run(on: &terminal)
          // Give the terminal back before the process goes.
          terminal.close()
          throw ExitCode(code)
        }
        obstacle = "the terminal '\(environment["TERM"] ?? "")' is not one that curses can use"
      }
      Console.printError("drive: \(obstacle ?? ""); the story comes as lines.")
    }
    throw ExitCode(2)
  }
}

/// How a story is played.
struct PlayOptions: ParsableArguments {
  @Flag(help: "Lines instead of pages: numbered choices, nothing drawn, nothing moving.")
  var plain = false
  @Option(help: "The seed of the story's random numbers and of its drives.") var seed: Int32?
  @Flag(help: "No colours.") var noColor = false
  @Option(help: "The colours of the pages.") var theme: Theme.Name?
  @Option(help: "How hard the drives are.") private var level = Level.driver

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

  func wantsLines(_ environment: [String: String]) -> Bool {
    plain || environment["ACCESSIBLE"] == "1"
  }

  /// Without a seed every game is another.
  var storySeed: Int32 { seed ?? Int32.random(in: 0...Int32.max) }

  func theme(for terminal: borrowing Terminal) -> Theme {
    let name = terminal.tier == .mono ? .mono : theme ?? .dark
    return Theme(name, hasUnicode: terminal.hasUnicode)
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
