import Testing

@testable import Game

@Suite struct PlainStatusTests {
  @Test(
    arguments: [
      ("Heat: 60/100 hunted", "Heat: 60 of 100, hunted"), ("Money: $420", "Money: $420"),
      ("Wounds: 1/3", "Wounds: 1 of 3"), ("Nobody knows him.", "Nobody knows him."),
    ])
  func saysWhatABarShows(_ line: String, _ words: String) {
    #expect(StatusRow(line: line).plainWords == words)
  }
}
