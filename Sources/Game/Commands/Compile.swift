import ArgumentParser
import Engine

/// `drive compile`: a story as ink JSON, for this and other ink runtimes.
struct Compile: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile",
    abstract: "Writes a story as ink JSON, which other ink runtimes play too.")

  @OptionGroup var argument: StoryArgument
  @Option(name: .shortAndLong, help: "The file to write; standard output if left out.")
  var output: String?
  @Flag(help: "Write a listing instead: the program's instructions below the lines they come from.")
  var listing = false

  func run() throws {
    let (program, bundle) = try argument.loadProgram()
    if listing { return try write(program.disassembly(beside: bundle.sources)) }
    guard let output else { return try write(program.inkJSON() + "\n") }
    try OutputFile.telling(output) { () throws(FileFailure) in
      try OutputFile.replace(output) { (file) throws(FileFailure) in
        try program.writeInkJSON { (piece) throws(FileFailure) in try file.write(piece) }
        try file.write([UInt8(ascii: "\n")].span)
      }
    }
  }

  private func write(_ text: String) throws {
    guard let output else { return Console.print(text, terminator: "") }
    try OutputFile.write(text, to: output)
  }
}
