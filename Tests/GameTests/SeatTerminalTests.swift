import Foundation
import Testing

@testable import Game

/// What is kept when things go wrong, with the real program in a real pseudo-terminal.
@Suite(.serialized) struct SeatTerminalTests {
  private static let story = """
    VAR count = 0
    -> road
    === road
    # chapter: road
    # title: The Road
    Mile {count}.
    -> mile
    === mile
    + [On]
      ~ count += 1
      Mile {count}.
    + [Off the road]
      You stop. # ending: Off
      -> END
    - -> mile
    """

  private func start(
    _ place: TerminalPlace, through shell: String = "", with more: [String: String] = [:]
  ) throws -> PseudoTerminal {
    if shell.isEmpty { return try place.start(with: more) }
    let play = place.command.map { "'\($0)'" }.joined(separator: " ")
    return try PseudoTerminal(
      ["/bin/bash", "-c", "\(shell); exec \(play)"], environment: place.environment(more),
      owner: place)
  }

  private func play(_ count: Int, on terminal: PseudoTerminal) throws {
    for number in 1...count {
      terminal.press("1")
      try terminal.wait(forText: "Mile \(number).")
    }
  }

  /// Milliseconds after a key; `DRIVE_FUZZ` takes fifty.
  private static let moments: [Int] = {
    var random = SeededRandom(state: 50)
    let isLong = ProcessInfo.processInfo.environment["DRIVE_FUZZ"] != nil
    return isLong ? (0..<50).map { _ in Int.random(in: 0...60, using: &random) } : [0, 3, 11]
  }()

  /// Killed at any moment, it loses the choice that was being made at most.
  @Test(arguments: moments)
  func losesNothingWhenItIsKilled(milliseconds: Int) throws {
    let place = try TerminalPlace(story: Self.story)
    let terminal = try start(place)
    try terminal.wait(forText: "New game")
    terminal.press("\r\r")
    try terminal.wait(forText: "Mile 0.")
    try play(3, on: terminal)
    terminal.press("1")
    if milliseconds > 0 { terminal.look(milliseconds: milliseconds) }
    terminal.signal(SIGKILL)
    _ = try terminal.waitForEnd()
    let again = try start(place)
    try again.wait(forText: "Continue")
    again.press("\r")
    try again.wait("mile 3 or 4") { $0.text.contains("Mile 3.") || $0.text.contains("Mile 4.") }
    again.press("u")
    try again.wait("the mile before") { $0.text.contains("Mile 2.") || $0.text.contains("Mile 3.") }
  }

  /// One clear line, and the game goes on.
  @Test(arguments: [
    ("", ["HOME": "/dev/null"]), ("", ["XDG_STATE_HOME": "/proc/none"]), ("ulimit -f 0", [:]),
  ] as [(String, [String: String])])
  func goesOnWhereNothingCanBeKept(_ shell: String, _ more: [String: String]) throws {
    let place = try TerminalPlace(story: Self.story)
    let terminal = try start(place, through: shell, with: more)
    try terminal.wait(forText: "New game")
    terminal.press("\r")
    try terminal.wait(forText: "cannot be saved")
    terminal.press("\r")
    try terminal.wait(forText: "Mile 0.")
    try play(3, on: terminal)
    #expect(!terminal.screen.text.contains("cannot be saved"), "it is told once")
    terminal.press("2")
    try terminal.wait(forText: "You stop.")
    #expect(place.save == nil)
  }

  @Test func tellsOfAForeignFileAndKeepsIt() throws {
    let place = try TerminalPlace(story: Self.story)
    let first = try start(place)
    try first.wait(forText: "New game")
    first.press("\r\r")
    try first.wait(forText: "Mile 0.")
    try play(1, on: first)
    first.press("\u{3}")
    _ = try first.waitForEnd()
    let name = try #require(place.save)
    let path = place.folder + "/home/.local/state/drive/" + name
    try Data("my notes\n".utf8).write(to: URL(fileURLWithPath: path))
    let second = try start(place)
    try second.wait(forText: "is damaged")
    second.press("\r\r")
    try second.wait(forText: "Mile 0.")
    try play(1, on: second)
    #expect(try String(contentsOfFile: path + ".aside-1", encoding: .utf8) == "my notes\n")
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("{\"check\""))
  }

  /// For a kiosk, or a game that is served to strangers: whatever is pressed, no file appears.
  @Test(arguments: [false, true])
  func keepsNothingWhereNothingIsToBeKept(isPlain: Bool) throws {
    let place = try TerminalPlace(story: Self.story)
    let before = place.files
    let words = place.command.map { "'\($0)'" }.joined(separator: " ")
    let terminal = try PseudoTerminal(
      ["/bin/bash", "-c", "cd '\(place.folder)/home' && exec \(words) --no-save \(isPlain ? "--plain" : "")"],
      environment: place.environment(), owner: place)
    if isPlain {
      try terminal.wait(forText: "2. Off the road")
      for (line, answer) in [
        ("1", "Mile 1."), ("save", "as was asked"), ("save here", "as was asked.\n\n>"),
        ("load", "Nothing is saved"), ("transcript", "as was asked.\n\n>"),
        ("transcript all.txt", "as was asked.\n\n>"), ("2", "An ending: Off."),
      ] {
        terminal.press(line + "\r")
        try terminal.wait(forText: answer)
      }
    } else {
      try terminal.wait(forText: "New game")
      terminal.press("\r\r")
      try terminal.wait(forText: "Mile 0.")
      try play(2, on: terminal)
      terminal.press("h")
      terminal.press("s\rHere\r")
      try terminal.wait(forText: "as was asked")
      terminal.press("o\r\u{1B}[B\r\u{1B}")
      try terminal.wait("the page") { $0.text.contains("Off the road") }
      terminal.press("t")
      try terminal.wait(forText: "What came before")
      terminal.press("w")
      try terminal.wait(forText: "as was asked")
      terminal.press("\u{1B}")
      try terminal.wait(forText: "Off the road")
      terminal.press("2")
      try terminal.wait(forText: "You stop.")
      terminal.press("\r")
      try terminal.wait(forText: "Quit")
      terminal.press("\u{3}")
    }
    _ = try terminal.waitForEnd()
    #expect(place.files == before)
  }

  @Test func keepsThingsWhereTheyBelong() throws {
    let place = try TerminalPlace(story: Self.story)
    let terminal = try start(place)
    try terminal.wait(forText: "New game")
    terminal.press("\r\r")
    try terminal.wait(forText: "Mile 0.")
    terminal.press("h")
    try play(1, on: terminal)
    terminal.press("s\rHere\r")
    try terminal.wait(forText: "Saved as")
    terminal.press("\u{3}")
    _ = try terminal.waitForEnd()
    for folder in [".config", ".local/state", ".local/share"] {
      let path = place.folder + "/home/\(folder)/drive"
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o700, "\(folder)")
    }
    let settings = try String(
      contentsOfFile: place.folder + "/home/.config/drive/settings.conf", encoding: .utf8)
    #expect(settings == "key-line = off\n")
  }
}
