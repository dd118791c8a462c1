import Foundation
import Testing

@testable import Engine

@Suite struct ExpectationTests {
  /// A street without anybody on it; the car stands at its kerb.
  private func sequence(expecting expectations: String) throws -> DriveSequence {
    try RecordedSequence.decode(
      replacing: "expect:\n  careful: { reaches: clean, share: 0.5 }",
      with: "expect:\n  " + expectations
    ).emptied()
  }

  struct Claim: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let isHeld: Bool
    let heldRuns: Int

    init(_ text: String, isHeld: Bool, heldRuns: Int) {
      testDescription = text
      self.isHeld = isHeld
      self.heldRuns = heldRuns
    }
  }

  static let runs = 2

  /// An idle bot never leaves the kerb, and time runs out: caught. A careful one drives home.
  @Test(arguments: [
    Claim("idle: { ends_within: 450 }", isHeld: true, heldRuns: 2),
    Claim("idle: { ends_within: 449 }", isHeld: false, heldRuns: 0),
    Claim("idle: { reaches: caught, share: 1 }", isHeld: true, heldRuns: 2),
    Claim("idle: { reaches: clean, share: 0.5 }", isHeld: false, heldRuns: 0),
    Claim("idle: { reaches: clean, share: 0 }", isHeld: false, heldRuns: 0),
    Claim("idle: { reaches: [clean, caught], share: 1 }", isHeld: true, heldRuns: 2),
    Claim("idle: { not: caught, share: 0.5 }", isHeld: false, heldRuns: 0),
    Claim("careful: { ends_within: 120 }", isHeld: true, heldRuns: 2),
    Claim("careful: { ends_within: 5 }", isHeld: false, heldRuns: 0),
    Claim("careful: { reaches: clean, share: 1 }", isHeld: true, heldRuns: 2),
    Claim("careful: { not: caught }", isHeld: true, heldRuns: 2),
    Claim("careful: { not: clean, share: 0.2 }", isHeld: false, heldRuns: 0),
    // Once is enough: the oracle drives no second time.
    Claim("oracle: { reaches: [clean] }", isHeld: true, heldRuns: 1),
  ])
  func judgesAClaim(_ claim: Claim) throws {
    let sequence = try sequence(expecting: claim.testDescription)
    let results = checkExpectations(of: sequence, runs: Self.runs)
    let result = try #require(results.first)
    #expect(results.count == 1)
    #expect(result.isHeld == claim.isHeld, "\(result.description)")
    #expect(result.heldRuns == claim.heldRuns, "\(result.description)")
    #expect(result.outcomes.map(\.outcome) == ["clean", "caught"])
    #expect(result.outcomes.map(\.runs).reduce(0, +) == result.runs)
    #expect(result.span == sequence.expectations[0].span)
  }

  @Test func theOracleReachesEachOutcome() throws {
    let sequence = try sequence(expecting: "oracle: { reaches: [clean, caught] }")
    let results = checkExpectations(of: sequence, runs: 1)
    #expect(results.map(\.isHeld) == [true, true])
    #expect(
      results.map(\.description) == [
        "oracle reaches clean at least once: 1 of 1 runs",
        "oracle reaches caught at least once: 1 of 1 runs",
      ])
  }

  @Test func seedsAreTheNumbersFromOne() throws {
    let sequence = try RecordedSequence.decode(
      replacing: "careful: { reaches: clean, share: 0.5 }", with: "coin: { reaches: clean, share: 0 }")
    let course = Course(building: sequence)
    let runs = (1...3).map {
      runBot(.coin, sequence: sequence, course: course, level: .driver, seed: UInt64($0))
    }
    let result = try #require(checkExpectations(of: sequence, runs: 3).first)
    #expect(result.runs == 3)
    #expect(result.heldRuns == runs.count { $0.outcome == "clean" })
    #expect(result.longestTicks == runs.map(\.ticks).max())
    #expect(Set(runs.map(\.digest)).count == 3)
    #expect(BotRun.digest(of: [runs[1]]) == runs[1].digest)
    #expect(BotRun.digest(of: runs) != BotRun.digest(of: runs.reversed()))
  }
}

extension DriveSequence {
  /// Without traffic and police.
  fileprivate func emptied() -> DriveSequence {
    var sequence = self
    sequence.traffic.density = 0
    sequence.traffic.oncoming = 0
    sequence.beats = []
    sequence.police.units = []
    return sequence
  }
}
