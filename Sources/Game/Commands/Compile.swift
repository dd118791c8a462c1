import ArgumentParser
import Engine
import Foundation

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
    var bytes =
      listing
      ? Array(program.disassembly(beside: bundle.sources).utf8) : program.inkJSONBytes()
    if !listing { bytes.append(UInt8(ascii: "\n")) }
    guard let output else {
      return Console.print(String(decoding: bytes, as: UTF8.self), terminator: "")
    }
    do {
      try bytes.withUnsafeMutableBytes { bytes in
        guard let start = bytes.baseAddress else { preconditionFailure("no story is empty") }
        // Not copied: the JSON of a large story may be the most that this process holds.
        let data = Data(bytesNoCopy: start, count: bytes.count, deallocator: .none)
        // Written beside and renamed over: a full disk leaves the old file as it was.
        try data.write(to: URL(fileURLWithPath: output), options: .atomic)
      }
    } catch {
      throw Failure("'\(output)' cannot be written: \(error.localizedDescription)")
    }
  }
}
