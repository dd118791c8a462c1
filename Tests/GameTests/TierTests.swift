import Testing

@testable import Game

struct TierCase: Sendable, CustomTestStringConvertible {
  let name: String
  let environment: [String: String]
  let colours: Int
  var isRefused = false
  let tier: ColourTier
  var testDescription: String { name }

  static let all: [TierCase] = [
    TierCase(name: "xterm-256color", environment: [:], colours: 256, tier: .colours256),
    TierCase(name: "xterm-direct", environment: [:], colours: 1 << 24, tier: .colours256),
    TierCase(name: "xterm", environment: [:], colours: 8, tier: .colours16),
    TierCase(name: "sixteen", environment: [:], colours: 16, tier: .colours16),
    TierCase(name: "vt100", environment: [:], colours: 0, tier: .mono),
    TierCase(
      name: "truecolor", environment: ["COLORTERM": "truecolor"], colours: 256, tier: .trueColour),
    TierCase(name: "24bit", environment: ["COLORTERM": "24bit"], colours: 8, tier: .trueColour),
    TierCase(
      name: "another COLORTERM", environment: ["COLORTERM": "yes"], colours: 256,
      tier: .colours256),
    TierCase(
      name: "NO_COLOR", environment: ["NO_COLOR": "1", "COLORTERM": "truecolor"], colours: 256,
      tier: .mono),
    TierCase(
      name: "an empty NO_COLOR", environment: ["NO_COLOR": ""], colours: 256, tier: .colours256),
    TierCase(name: "dumb", environment: ["TERM": "dumb"], colours: 256, tier: .mono),
    TierCase(
      name: "--no-color", environment: ["COLORTERM": "truecolor"], colours: 256, isRefused: true,
      tier: .mono),
  ]
}

@Suite struct TierTests {
  @Test(arguments: TierCase.all)
  func findsTheTier(_ sample: TierCase) {
    let tier = ColourTier.detected(
      environment: sample.environment, terminalColours: sample.colours,
      isColourRefused: sample.isRefused)
    #expect(tier == sample.tier)
  }
}
