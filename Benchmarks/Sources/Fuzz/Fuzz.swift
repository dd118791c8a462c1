import ArgumentParser
import Foundation

/// Feeds inputs to the readers by the million, each made from its number. A crash or a hang costs one
/// input: it is told, and the rest goes on.
@main
struct Fuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Feeds made-up inputs to what reads ink, ink JSON, sequences and saved games.")

  @Option(help: "ink, scraps, json, sequence or save; all if left out.") var target: FuzzTarget?
  @Option(help: "The number of the first input.") var first: UInt64 = 0
  @Option(help: "How many inputs for each target.") var count: UInt64 = 10_000
  @Option(help: "An input that takes longer hangs; in seconds.") var secondsMax: UInt32 = 20
  @Option(help: "What one process may take; in megabytes.") var megabytesMax = 4_000
  @Flag(help: ArgumentHelp("Feeds in this process.", visibility: .hidden)) var isWorker = false
  @Option(help: ArgumentHelp("Where a worker tells how far it is.", visibility: .hidden))
  var progress: String?

  func run() throws {
    if isWorker { return try work() }
    var failureCount = 0
    for target in target.map({ [$0] }) ?? FuzzTarget.allCases {
      failureCount += try feed(target)
    }
    if failureCount > 0 { throw ExitCode(1) }
  }

  /// Workers one after the other, each going on behind the input that ended the last.
  private func feed(_ target: FuzzTarget) throws -> Int {
    let progress = NSTemporaryDirectory() + "fuzz-\(target)-\(getpid())"
    defer { unlink(progress) }
    var next = first
    var failureCount = 0
    while next < first + count {
      let worker = Process()
      worker.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
      worker.arguments = [
        "--is-worker", "--target", target.rawValue, "--first", String(next), "--count",
        String(first + count - next), "--progress", progress, "--seconds-max", String(secondsMax),
        "--megabytes-max", String(megabytesMax),
      ]
      try worker.run()
      worker.waitUntilExit()
      if worker.terminationReason == .exit, worker.terminationStatus == 0 { break }
      let text = (try? String(contentsOfFile: progress, encoding: .utf8)) ?? ""
      guard let seed = UInt64(text.split(separator: "\n").first ?? "") else {
        throw ExitCode(2)
      }
      let reason = worker.terminationStatus == SIGALRM ? "hangs" : "crashes"
      print("\(target): input \(seed) \(reason) (\(worker.terminationStatus))")
      failureCount += 1
      next = seed + 1
    }
    print("\(target): \(count) inputs from \(first), \(failureCount) failed")
    return failureCount
  }

  private func work() throws {
    guard let target, let progress else { throw ValidationError("a worker has one target") }
    var limit = rlimit(
      rlim_cur: rlim_t(megabytesMax) << 20, rlim_max: rlim_t(megabytesMax) << 20)
    setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
    let file = open(progress, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var acceptedCount = 0
    for seed in first..<(first + count) {
      // Always as many bytes, so that each number writes over the last.
      let digits = String(seed)
      let line = String(repeating: "0", count: 20 - digits.count) + digits + "\n"
      pwrite(file, line, 21, 0)
      alarm(secondsMax)
      if target.feed(seed) == .accepted { acceptedCount += 1 }
    }
    alarm(0)
    print("\(target): \(acceptedCount) of \(count) accepted")
  }
}

extension FuzzTarget: ExpressibleByArgument {}
