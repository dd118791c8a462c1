import ArgumentParser
import Testing

@testable import Game

@Suite struct CommandTests {
  @Test func namesTheProgram() {
    #expect(Drive.configuration.commandName == "drive")
  }
}
