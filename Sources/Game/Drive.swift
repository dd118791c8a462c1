import ArgumentParser

/// The program `drive`: its subcommands are in `Commands/`.
@main
struct Drive: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drive",
    abstract: "Plays, checks and proves interactive fiction written in ink.",
    version: "0.1.0",
    subcommands: [])
}
