import ArgumentParser
import Engine
import Foundation

/// `drive play`: the story in the terminal, or as lines where there is none.
struct Play: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "play",
    abstract: "Plays a story in the terminal.")

  @OptionGroup var argument: StoryArgument
  @OptionGroup var options: PlayOptions
  @OptionGroup var start: PlayStart
  @Option(help: "Write the game down in this file as a playthrough script, for drive test.")
  var record: String?
  @Option(
    help: "Play this script up to its end, or to where it fails, and go on; kept under a name only."
  )
  var script: String?

  func validate() throws {
    if record != nil, start.keeping == .nothing {
      throw ValidationError("--no-save writes nothing: leave out --record.")
    }
  }

  func run() throws {
    let (program, bundle) = try argument.loadProgram()
    let environment = ProcessInfo.processInfo.environment
    let identity = argument.identity(of: program, in: bundle)
    let book = Book(
      title: argument.title, program: program, identity: identity,
      sequences: bundle.drives.map(\.id))
    let opening = try script.map { try ScriptOpening(script: $0, book, bundle) }
    if let notice = opening?.notice { Console.printError("drive: \(notice)") }
    var setting = Setting(
      book: book, bundle: bundle, environment: environment,
      seed: opening?.game.seed ?? options.storySeed,
      // A game that a script began takes no reader's place.
      store: SaveStore(
        identity: identity, folders: UserFolders(environment),
        keeping: opening != nil && start.keeping == .everything ? .namedSaves : start.keeping),
      settings: options.settings(
        story: bundle.folder, environment: environment, isKept: start.keeping != .nothing))
    if let record, let stage = bundle.stage {
      setting.store.recorder = try PlayRecorder(record, on: stage)
    }
    let game = try opening?.game ?? start.game(book, seed: setting.seed)
    let saved = try start.record(setting.store)
    for notice in setting.settings.notices { Console.printError("drive: \(notice)") }
    if !options.wantsLines(environment),
      let code = setting.playPages(
        game, saved, notice: opening?.notice, isColourRefused: options.noColor)
    {
      throw ExitCode(code)
    }
    throw ExitCode(try setting.playLines(game, saved))
  }
}

/// All that a game is played with.
private struct Setting {
  let book: Book
  let bundle: StoryBundle
  let environment: [String: String]
  let seed: Int32
  var store: SaveStore
  let settings: SettingsStore

  /// Nil, and a line on standard error, where there is no terminal to show pages.
  mutating func playPages(
    _ game: Playing?, _ record: GameRecord?, notice: String?, isColourRefused: Bool
  ) -> Int32? {
    if let obstacle = Terminal.obstacle(environment: environment) {
      Console.printError("drive: \(obstacle), so the story comes as lines")
      return nil
    }
    guard var terminal = Terminal(environment: environment, isColourRefused: isColourRefused) else {
      let name = environment["TERM"] ?? ""
      Console.printError("drive: curses knows no terminal '\(name)', so the story comes as lines")
      return nil
    }
    var session =
      game.map { PlaySession(book, at: $0, notice: notice) }
      ?? PlaySession(book, seed: seed, store: &store)
    session.settings = settings.settings
    session.settingsSources = settings.sources
    session.hasSaves = store.hasSaves
    var first: [SessionEffect] = [.show]
    if let record { first = session.handle(.gameRead(record)) }
    var player = TerminalPlayer(
      session, store: store, settings: settings, drives: bundle.drives)
    let code = player.run(on: &terminal, first: first)
    // Given back before the process goes.
    terminal.close()
    return code
  }

  mutating func playLines(_ game: Playing?, _ record: GameRecord?) throws -> Int32 {
    var game = game
    if let record {
      do throws(SaveError) {
        let (loaded, notice) = try Playing.loaded(book, record)
        if let notice { Console.printError("drive: \(notice)") }
        game = loaded
      } catch {
        throw Failure(error.reason)
      }
      if let failure = store.putAside() { Console.printError("drive: \(failure)") }
    }
    let settings = settings.settings
    let (book, drives, seed, store) = (book, bundle.drives, seed, store)
    let host = PlainPlayer.Host(
      readLine: { Swift.readLine() },
      write: { Console.print($0, terminator: "") },
      writeOut: { text, path in store.writeOut(text, of: book, to: path) },
      makeDrive: { name, flagsHeld in
        drives.first { $0.id == name }.map { sequence in
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
      start: game)
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

  /// What tells the story's saved games from those of others.
  func identity(of program: Program, in bundle: StoryBundle) -> StoryIdentity {
    let folder = URL(fileURLWithPath: bundle.folder).standardizedFileURL.path
    return StoryIdentity(name: title, place: story == nil ? nil : folder, program: program)
  }
}
