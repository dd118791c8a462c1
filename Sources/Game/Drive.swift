import ArgumentParser

/// The program `drive`: its subcommands are in `Commands/`.
@main
struct Drive: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drive",
    abstract: "Plays, checks and proves interactive fiction written in ink.",
    version: "0.1.0",
    subcommands: [
      Play.self,
      Saves.self,
      Run.self,
      Check.self,
      Explore.self,
      Explain.self,
      Rehearse.self,
      Compile.self,
      Manual.self,
      Stats.self,
      Test.self,
    ])

  /// Exit codes: 0 fine; 1 the story has problems; 2 the command could not run. Called without a
  /// word it plays.
  static func main() {
    do {
      var command = try parseAsRoot(CommandLine.arguments.count > 1 ? nil : ["play"])
      try command.run()
    } catch let failure as Failure {
      Console.printError("drive: \(failure)")
      Self.exit(withError: ExitCode(2))
    } catch {
      let code = exitCode(for: error)
      guard code != .success, !(error is ExitCode) else { exit(withError: error) }
      Console.printError(fullMessage(for: error))
      Self.exit(withError: ExitCode(2))
    }
  }
}
