import ArgumentParser
import Engine

/// `drive explore`: everything that can happen in a story.
struct Explore: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Searches everything that can happen in a story, and tells what it proves.")

  @OptionGroup var argument: StoryArgument
  @Option(help: "How many threads search; all cores if left out.") var threads: Int?

  func run() throws {
    let (program, _) = try argument.loadProgram()
    var explorer = Explorer(Story(program))
    explorer.threadCount = threads ?? 1
    let found = explorer.explore()
    Console.print(found.summary)
  }
}
