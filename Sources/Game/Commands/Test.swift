import ArgumentParser
import Engine

/// `drive test`: what a story's driving sequences promise of themselves, tried out.
struct Test: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lets the bots of every sequence's 'expect' block drive, and tells which claims hold.")

  @OptionGroup var argument: StoryArgument
  @Option(help: "Only the sequence of this ID.") var sequence: String?
  @Option(help: "How often each bot drives (1 to \(Self.runsMax)).") var runs = Rehearse.expectedRuns

  static let runsMax = 10_000

  func validate() throws {
    guard (1...Self.runsMax).contains(runs) else {
      throw ValidationError("--runs takes a number from 1 to \(Self.runsMax)")
    }
  }

  func run() throws {
    let bundle = try argument.loadProgram().bundle
    let drives = bundle.drives.filter { sequence == nil || $0.id == sequence }
    if let sequence, drives.isEmpty { throw Failure("there is no sequence '\(sequence)'") }
    var passed = 0
    var failed = 0
    for drive in drives {
      for result in checkExpectations(of: drive, runs: runs) {
        let place = bundle.sources.start(of: result.span)
        let file = bundle.sources[result.span.file].name
        if result.isHeld { passed += 1 } else { failed += 1 }
        Console.print(
          "\(result.isHeld ? "ok  " : "FAIL") \(drive.id): \(result.description) (\(file):\(place.line))")
      }
    }
    Console.print("\(passed) passed, \(failed) failed")
    if failed > 0 { throw ExitCode(1) }
  }
}
