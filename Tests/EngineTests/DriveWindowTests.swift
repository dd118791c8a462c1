import Foundation
import Testing

@testable import Engine

/// The first sequence of the game, driven by its bots.
@Suite struct DriveWindowTests {
  static let sequence: DriveSequence? = {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Content/drives/window.yaml")
    guard let data = try? Data(contentsOf: path) else { return nil }
    var sources = SourceMap()
    let file = SourceFile(name: "drives/window.yaml", bytes: [UInt8](data))
    let id = sources.add(file)
    var diagnostics = Diagnostics()
    return DriveSequence.decode(file, file: id, into: &diagnostics)
  }()

  private func outcomes(_ bot: DriveBot, seeds: ClosedRange<UInt64>) throws -> [String: Int] {
    let sequence = try #require(Self.sequence)
    var counts: [String: Int] = [:]
    for seed in seeds {
      var state = DriveFixture.state(sequence, seed: seed)
      var pilot = BotPilot(bot, seed: seed, goal: nil)
      while !state.isOver { _ = state.step(pilot.intent(for: state)) }
      counts[state.outcome ?? "", default: 0] += 1
    }
    return counts
  }

  struct Claim: Sendable, CustomTestStringConvertible {
    let bot: DriveBot
    let outcomes: [String]
    let count: Int

    var testDescription: String { "\(bot): \(outcomes.joined(separator: " or ")), \(count) of 10" }
  }

  /// Shares as the file promises them; `drive rehearse --runs 200` measures them finely. To hide is
  /// what wins; to keep the limit gets him home half the time, seen.
  @Test(arguments: [
    Claim(bot: .careful, outcomes: ["clean", "seen"], count: 4),
    Claim(bot: .late, outcomes: ["clean", "seen"], count: 8),
    Claim(bot: .hider, outcomes: ["clean"], count: 6),
    Claim(bot: .idle, outcomes: ["caught"], count: 10),
  ])
  func botsComeTo(_ claim: Claim) throws {
    let found = try outcomes(claim.bot, seeds: 1...10)
    let count = claim.outcomes.reduce(0) { $0 + found[$1, default: 0] }
    #expect(count >= claim.count, "\(found.sorted { $0.key < $1.key })")
  }

  @Test func oracleReachesEveryOutcome() throws {
    let sequence = try #require(Self.sequence)
    for outcome in sequence.outcomes {
      var state = DriveFixture.state(sequence, seed: 3)
      var pilot = BotPilot(.oracle, seed: 3, goal: outcome.id)
      while !state.isOver { _ = state.step(pilot.intent(for: state)) }
      #expect(state.outcome == outcome.id)
    }
  }
}
