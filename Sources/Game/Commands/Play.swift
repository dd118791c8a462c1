import ArgumentParser
import Engine
import Foundation

/// `drive play`: the story in the terminal, or as lines where there is none.
struct Play: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Plays a story in the terminal.")

  @OptionGroup var argument: StoryArgument
  @OptionGroup var options: PlayOptions
  @Option(help: "Write the game down in this file as a playthrough script, for drive test.")
  var record: String?
  @Option(help: "Play this script up to its end, or to where it fails, and go on from there; keeps no game.")
  var script: String?

  func run() throws {
    let (program, bundle) = try argument.loadProgram()
    let environment = ProcessInfo.processInfo.environment
    let folder = URL(fileURLWithPath: bundle.folder).standardizedFileURL.path
    let identity = StoryIdentity(
      name: argument.title, place: argument.story == nil ? nil : folder, program: program)
    let book = Book(
      title: argument.title, program: program, identity: identity,
      sequences: bundle.drives.map(\.id))
    let opening = try script.map { try ScriptOpening(script: $0, book, bundle) }
    if let notice = opening?.notice { Console.printError("drive: \(notice)") }
    // A game that a script began takes no reader's place.
    var store =
      opening == nil
      ? SaveStore(identity: identity, environment: environment) : .keepingNothing(identity)
    if let record, let stage = bundle.stage {
      store.recorder = try PlayRecorder(record, on: stage)
    }
    let settings = options.settings(story: folder, environment: environment)
    for notice in settings.notices { Console.printError("drive: \(notice)") }
    if !options.wantsLines(environment) {
      if let code = playPages(book, store, settings, bundle, environment, opening) {
        throw ExitCode(code)
      }
    }
    throw ExitCode(playLines(book, store, settings.settings, bundle, environment, opening))
  }

  /// Nil, and a line on standard error, where there is no terminal to show pages.
  private func playPages(
    _ book: Book, _ store: SaveStore, _ settings: SettingsStore, _ bundle: StoryBundle,
    _ environment: [String: String], _ opening: ScriptOpening?
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
    var session =
      opening.map { PlaySession(book, at: $0.game, notice: $0.notice) }
      ?? PlaySession(book, seed: options.storySeed, store: &store)
    session.settings = settings.settings
    var player = TerminalPlayer(
      session, store: store, settings: settings, drives: bundle.drives)
    let code = player.run(on: &terminal)
    // Given back before the process goes.
    terminal.close()
    return code
  }

  private func playLines(
    _ book: Book, _ store: SaveStore, _ settings: Settings, _ bundle: StoryBundle,
    _ environment: [String: String], _ opening: ScriptOpening?
  ) -> Int32 {
    let seed = opening?.game.seed ?? options.storySeed
    let host = PlainPlayer.Host(
      readLine: { Swift.readLine() },
      write: { Console.print($0, terminator: "") },
      makeDrive: { name, flagsHeld in
        bundle.drives.first { $0.id == name }.map { sequence in
          BeatDrive(
            DriveState(
              sequence: sequence, course: Course(building: sequence), level: settings.level,
              seed: UInt64(truncatingIfNeeded: seed), aids: settings.aids,
              flags: flagsHeld(sequence.storyFlags)))
        }
      })
    var player = PlainPlayer(
      book, seed: seed, store: store, host: host,
      width: PlainPlayer.width(environment), hasUnicode: Terminal.hasUnicode(environment),
      opening: opening?.game)
    return player.run()
  }
}

extension StoryArgument {
  /// What the title page says: the shipped story's name, else the file's or folder's.
  var title: String {
    guard let story else { return ShippedStory.title }
    let name = URL(fileURLWithPath: story).deletingPathExtension().lastPathComponent
    return name.split(whereSeparator: { $0 == "-" || $0 == "_" }).joined(separator: " ")
  }
}
