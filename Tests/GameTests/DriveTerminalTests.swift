import Foundation
import Testing

@testable import Game

/// A drive in the real program, in a real pseudo-terminal.
@Suite(.serialized) struct DriveTerminalTests {
  private static let story = """
    EXTERNAL drive(sequence)
    The car waits.
    * [Go]
    - ~ temp how = drive("short")
    It went {how}.
    { how:
    - "done": Home.
    }
    -> END
    === function drive(sequence)
    ~ return "done"
    """

  private static let sequence = """
    id: short
    theme: downtown_night
    clock: { start: 0 }
    car: sedan
    limits: { legal: 35, top: 95 }
    road:
      - { mark: start, straight: 30, lanes: 2, scenery: stores }
      - { mark: finish, straight: 15, end: true }
    traffic: { density: 0 }
    outcomes:
      - { id: done }
    """

  private func startDrive(_ place: TerminalPlace, with more: [String: String] = [:]) throws
    -> PseudoTerminal
  {
    let terminal = try place.start(width: 100, height: 30, with: more)
    try terminal.wait(forText: "New game")
    terminal.press("\r")
    try terminal.wait(forText: "Go")
    terminal.press("\r")
    try terminal.wait(forText: "mph")
    return terminal
  }

  private func place() throws -> TerminalPlace {
    try TerminalPlace(story: Self.story, sequences: ["short": Self.sequence])
  }

  @Test func drivesToTheEnd() throws {
    let terminal = try startDrive(try place())
    terminal.press("www")
    try terminal.wait("the story after the drive", seconds: 30) { $0.text.contains("Home.") }
    #expect(terminal.screen.text.contains("It went done."))
    terminal.press("\u{3}")
    #expect(try terminal.waitForEnd() == 130)
    #expect(terminal.screen.isAsFound)
  }

  @Test func pausesAndLeaves() throws {
    let terminal = try startDrive(try place())
    terminal.press("p")
    try terminal.wait("the menu") { $0.text.contains("Paused") && $0.cursorLine.contains("Go on") }
    #expect(terminal.screen.text.contains("Let him drive"))
    terminal.resize(width: 60, height: 20)
    try terminal.wait(forText: "Let him drive")
    terminal.press("2")
    try terminal.wait("the countdown") { $0.text.contains("mph") && !$0.text.contains("Paused") }
    terminal.press("p")
    try terminal.wait(forText: "Take the wheel")
    terminal.press("3")
    #expect(try terminal.waitForEnd() == 0)
    #expect(terminal.screen.isAsFound)
    #expect(terminal.modes == terminal.modesFound)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/stat")))
  func restsInAPause() throws {
    let terminal = try startDrive(try place())
    terminal.press("p")
    try terminal.wait(forText: "Paused")
    terminal.settle()
    let before = try #require(terminal.cpuSeconds)
    terminal.look(milliseconds: 3_000)
    let after = try #require(terminal.cpuSeconds)
    // Thirty pictures a second would take more.
    #expect(after - before < 0.5)
    terminal.press("p")
    try terminal.wait("the countdown") { $0.text.contains("mph") && !$0.text.contains("Paused") }
  }

  @Test func waitsInASmallWindow() throws {
    let terminal = try startDrive(try place())
    terminal.resize(width: 20, height: 5)
    try terminal.wait(forText: "Too small")
    terminal.resize(width: 80, height: 24)
    try terminal.wait(forText: "mph")
    terminal.signal(SIGTERM)
    #expect(try terminal.waitForEnd() == 143)
    #expect(terminal.screen.isAsFound)
  }

  /// A terminal that takes nothing for three seconds stops the picture, not the clock.
  @Test func aLineThatStandsStillStopsNoClock() throws {
    let watched = Self.sequence
      .replacingOccurrences(of: "start: 0", with: "start: 0, show: watch")
      .replacingOccurrences(of: "straight: 30", with: "straight: 3000")
    let terminal = try startDrive(
      try TerminalPlace(story: Self.story, sequences: ["short": watched]))
    func watch() -> Int? {
      let words = terminal.screen.text.split(whereSeparator: { " \n".contains($0) })
      return words.first { $0.hasPrefix("0:") }.flatMap { Int($0.dropFirst(2)) }
    }
    let before = try #require(watch())
    Thread.sleep(forTimeInterval: 3)
    try terminal.wait("the watch to go on", seconds: 1.5) { _ in
      (watch() ?? 0) >= before + 3
    }
    terminal.press("\u{3}")
    #expect(try terminal.waitForEnd() == 130)
    #expect(terminal.screen.isAsFound)
  }

  @Test func drivesWithoutColour() throws {
    let terminal = try startDrive(try place(), with: ["NO_COLOR": "1"])
    #expect(!terminal.screen.hasColour)
    #expect(terminal.screen.text.contains("heat") || terminal.screen.text.contains("whole"))
  }
}
