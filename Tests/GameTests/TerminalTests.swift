import Foundation
import Testing

@testable import Game

/// The real program in a real pseudo-terminal.
@Suite(.serialized) struct TerminalTests {
  private static let story = """
    The road is dark and the radio talks to itself.
    * [Turn the radio off] It goes on talking for a moment.
    * [Listen] Somebody has lost a dog.
    - You drive on.
    ** [Stop here] -> END
    """

  private func place() throws -> TerminalPlace { try TerminalPlace(story: Self.story) }

  /// The program at the first choice.
  private func startAtChoice(
    _ place: TerminalPlace, width: Int = 80, height: Int = 24, with more: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let terminal = try place.start(width: width, height: height, with: more)
    try terminal.wait(forText: "New game")
    terminal.press("\r")
    try terminal.wait(forText: "Listen")
    return terminal
  }

  private func expectAsFound(
    _ terminal: PseudoTerminal, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(terminal.modes == terminal.modesFound, sourceLocation: sourceLocation)
    #expect(terminal.screen.isAsFound, sourceLocation: sourceLocation)
  }

  @Test func playsFromTitleToEnd() throws {
    let place = try place()
    let terminal = try startAtChoice(place)
    #expect(terminal.screen.isAlternate)
    #expect(terminal.screen.hasColour)
    terminal.press("2")
    try terminal.wait(forText: "lost a dog")
    #expect(terminal.screen.text.contains("You drive on."))
    #expect(place.save != nil)
    terminal.press("\r")
    try terminal.wait(forText: "Quit")
    #expect(try pressThroughQuit(terminal) == 0)
    expectAsFound(terminal)
  }

  /// Takes the last line of the end's menu.
  private func pressThroughQuit(_ terminal: PseudoTerminal) throws -> Int32 {
    terminal.press("\u{1B}[A")
    try terminal.wait("the cursor on Quit") { $0.cursorLine.contains("Quit") }
    terminal.press("\r")
    return try terminal.waitForEnd()
  }

  @Test func restsTheCursorOnTheSelectedChoice() throws {
    let place = try place()
    let terminal = try startAtChoice(place)
    try terminal.wait("the cursor on 1") { $0.cursorLine.contains("Turn the radio off") }
    #expect(terminal.screen.isCursorShown)
    terminal.press("\u{1B}[B")
    try terminal.wait("the cursor on 2") { $0.cursorLine.contains("Listen") }
    terminal.press("k")
    try terminal.wait("the cursor on 1") { $0.cursorLine.contains("Turn the radio off") }
  }

  @Test func wrapsAnewWhenTheWindowChanges() throws {
    let place = try place()
    let terminal = try startAtChoice(place)
    terminal.resize(width: 44, height: 16)
    try terminal.wait(forText: "Listen")
    let lines = terminal.screen.text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.unicodeScalars.count <= 44 })
    terminal.resize(width: 20, height: 5)
    try terminal.wait(forText: "Too small")
    terminal.press("2")
    terminal.resize(width: 120, height: 40)
    try terminal.wait(forText: "lost a dog")
    terminal.press("\u{3}")
    #expect(try terminal.waitForEnd() == 130)
    expectAsFound(terminal)
  }

  @Test func repaintsAtControlL() throws {
    let place = try place()
    let terminal = try startAtChoice(place)
    terminal.look(milliseconds: 50)
    let before = terminal.screen.byteCount
    terminal.press("\u{C}")
    try terminal.wait("a whole page") { $0.byteCount > before + 200 }
    #expect(terminal.screen.text.contains("Turn the radio off"))
  }

  @Test(arguments: [(SIGTERM, 143), (SIGINT, 130), (SIGHUP, 129)] as [(Int32, Int32)])
  func leavesAsFoundAtASignal(_ signal: Int32, code: Int32) throws {
    let place = try place()
    let terminal = try startAtChoice(place)
    terminal.signal(signal)
    #expect(try terminal.waitForEnd() == code)
    expectAsFound(terminal)
    #expect(place.save != nil)
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGILL, SIGTRAP])
  func leavesAsFoundInACrash(_ signal: Int32) throws {
    let place = try place()
    let terminal = try startAtChoice(place)
    terminal.signal(signal)
    #expect(try terminal.waitForEnd() == 128 + signal)
    expectAsFound(terminal)
  }

  @Test func givesTheTerminalBackAtControlZ() throws {
    let place = try place()
    let play = place.command.map { "'\($0)'" }.joined(separator: " ")
    let script = "set -m; \(play); echo STOPPED; read go; fg; echo CODE $?"
    let terminal = try PseudoTerminal(
      ["/bin/bash", "-c", script], environment: place.environment(), owner: place)
    try terminal.wait(forText: "New game")
    terminal.press("\r")
    try terminal.wait(forText: "Listen")
    terminal.press("\u{1A}")
    try terminal.wait(forText: "STOPPED")
    expectAsFound(terminal)
    terminal.press("go\n")
    try terminal.wait("the page again") { $0.isAlternate && $0.text.contains("Listen") }
    #expect(!terminal.screen.text.contains("STOPPED"))
    terminal.press("2")
    try terminal.wait(forText: "lost a dog")
    terminal.press("\u{3}")
    try terminal.wait(forText: "CODE 130")
    expectAsFound(terminal)
  }

  /// Killed at once, a script cannot tell the game to go; the shell behind it has its terminal back.
  @Test func leavesWhenItsParentIsKilled() throws {
    let place = try place()
    let play = place.command.map { "'\($0)'" }.joined(separator: " ")
    let parent = place.folder + "/parent"
    let script = "set -m; sh -c 'echo $$ > \(parent); \(play.replacingOccurrences(of: "'", with: "\"")); true'; echo CODE $?; read x"
    let terminal = try PseudoTerminal(
      ["/bin/bash", "-c", script], environment: place.environment(), owner: place)
    try terminal.wait(forText: "New game")
    let id = try #require(Int32(try String(contentsOfFile: parent, encoding: .utf8).trimmingBlanks))
    kill(id, SIGKILL)
    try terminal.wait(forText: "CODE 137")
    try terminal.wait("the terminal as it was") { $0.isAsFound }
    // The modes are given back behind the last thing that is written.
    for _ in 0..<100 where terminal.modes != terminal.modesFound { terminal.look(milliseconds: 50) }
    #expect(terminal.modes == terminal.modesFound)
  }

  @Test func clicksAChoice() throws {
    let place = try place()
    let terminal = try startAtChoice(place)
    let rows = terminal.screen.text.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(rows.firstIndex { $0.contains("Listen") }) + 1
    terminal.press("\u{1B}[<0;2;\(row)M")
    terminal.look(milliseconds: 50)
    #expect(!terminal.screen.text.contains("lost a dog"), "beside the text nothing is chosen")
    terminal.press("\u{1B}[<0;20;\(row)M\u{1B}[<0;20;\(row)m")
    try terminal.wait(forText: "lost a dog")
    terminal.press("\u{1B}[<64;20;5M")
    try terminal.wait(forText: "What came before")
    terminal.press("\u{3}")
    _ = try terminal.waitForEnd()
    expectAsFound(terminal)
  }

  @Test func goesOnWhereItWasLeft() throws {
    let place = try place()
    let terminal = try startAtChoice(place)
    terminal.press("1")
    try terminal.wait(forText: "You drive on.")
    terminal.press("\u{3}")
    #expect(try terminal.waitForEnd() == 130)
    let again = try place.start()
    try again.wait(forText: "Continue")
    again.press("\r")
    try again.wait(forText: "Stop here")
  }

  @Test func showsNoColourWhereNoneIsWanted() throws {
    let place = try place()
    let terminal = try startAtChoice(place, with: ["NO_COLOR": "1"])
    #expect(!terminal.screen.hasColour)
  }

  @Test(arguments: ["dumb", "no-such-terminal", ""])
  func playsAsLinesWhereCursesCannotStart(_ name: String) throws {
    let place = try place()
    let terminal = try place.start(with: ["TERM": name])
    try terminal.wait(forText: "so the story comes as lines")
    try terminal.wait(forText: "2. Listen")
    #expect(!terminal.screen.isAlternate)
    expectAsFound(terminal)
  }

  @Test func playsAsLinesWhenAsked() throws {
    let place = try place()
    let terminal = try place.start(["--plain"])
    try terminal.wait(forText: "2. Listen")
    #expect(!terminal.screen.text.contains("comes as lines"))
    let accessible = try place.start(with: ["ACCESSIBLE": "1"])
    try accessible.wait(forText: "2. Listen")
  }
}
