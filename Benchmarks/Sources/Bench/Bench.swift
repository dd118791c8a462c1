import ArgumentParser
import Foundation

/// Measures drive and its peers at the same work, in one run, on CPU time.
@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures drive and the peers that are installed.",
    discussion: "`Benchmarks/run` builds what it measures and passes its arguments on.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @Option(help: "The program that is measured.") var drive: String
  @Option(help: "The folder with the-intercept in it.")
  var stories = "../shared/stories"
  @Option(help: "The Python that has the peers: pip install bink inkcpp-py.") var python = "python3"
  @Option(help: "How often each is measured; the median counts.") var runs = 5
  @Option(help: "How large the large story is, in knots.") var knots = 10_000
  @Option(help: "Only rows with this in their name.") var only: String?
  @Option(help: "How to write the table.") var format = Format.text
  @Flag(help: "Only drive, without its peers.") var noPeers = false
  @Option(help: ArgumentHelp("Plays a story for so many turns and ends.", visibility: .hidden))
  var turns: Int?
  @Option(help: ArgumentHelp("Writes a large story and ends.", visibility: .hidden))
  var writeLarge: String?

  func validate() throws {
    guard runs > 0, knots > 0 else { throw ValidationError("runs and knots count from 1") }
  }

  func run() throws {
    if let turns { return try Measure.playTurns(turns) }
    if let writeLarge {
      return try LargeStory(knots: knots).text.write(
        toFile: writeLarge, atomically: true, encoding: .utf8)
    }
    let peers = noPeers ? [] : Peer.present(python: python)
    let measure = try Measure(
      drive: drive, storyFolder: stories, peers: peers, runs: runs, knots: knots)
    defer { measure.clean() }
    let rows = try measure.rows(only: only)
    switch format {
    case .text: print(table(rows, peers: peers.map(\.name)))
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      print(String(decoding: try encoder.encode(rows), as: UTF8.self))
    }
  }
}
