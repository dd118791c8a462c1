import Foundation
import Testing

@testable import Game

/// Seeded runs of random keys, window sizes, suspensions and changes of focus: the screen is always what
/// one painted afresh would be, and after every way out the terminal is as it was found.
///
/// `DRIVE_FUZZ=20` runs so many seeds instead of the few of the suite, each of 2,000 keys and 200 sizes.
@Suite(.serialized) struct ScreenFuzzTests {
  private static let seeds: [Int] = {
    let wish = ProcessInfo.processInfo.environment["DRIVE_FUZZ"] ?? ""
    let bounds = wish.split(separator: "-").compactMap { Int($0) }
    guard let last = bounds.last else { return [0, 1, 2, 3] }
    return Array((bounds.count == 2 ? bounds[0] : 0)..<last)
  }()
  private static let isLong = ProcessInfo.processInfo.environment["DRIVE_FUZZ"] != nil
  private static let strokeCount = isLong ? 2_240 : 80

  /// What is played. The shipped story comes with its lists, a drive and its ends.
  private enum Play: CaseIterable {
    case smallStory, drive, title, end

    var knot: String? {
      switch self {
      case .smallStory, .title: nil
      case .drive: "the_window"
      case .end: "knock"
      }
    }
  }

  private static let story = """
    # title: The Night
    # place: The stairs
    # time: 6:50 PM
    VAR heat = 20
    -> loop
    === loop
    "The road is dark," she says -- and the radio talks to itself, all the way out to the water.
    夜道を行く車。「どこへ？」と彼は言った。 # speaker: Ken
    Cafe\u{301}, ที่นี่, 👩\u{200D}🚀 and 👍🏽 on the wall. # style: sign
    + [Turn the radio off]
      It goes on talking for a moment. # style: radio
      # page
      Then it stops, and the road goes on being dark for as long as you care to look at it.
    + [Listen to all of it, to the end, and then to what comes after the end of it, which is rain]
      Somebody has lost a dog.
    + [夜道]
      # place: The alley
      # light: neon
      You drive on.
    + [Count] -> many
    - -> loop
    === many
    \((1...30).map { "Line \($0) of the counting, which is long." }.joined(separator: "\n    "))
    -> loop
    === function status()
    Heat: {heat}/100 warm
    The car: whole
    """

  private static let keys = [
    "\r", "\r", "\r", " ", "1", "2", "3", "4", "9", "u", "r", "j", "k", "\u{1B}[A", "\u{1B}[B", "\u{1B}[C",
    "\u{1B}[D", "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[H", "\u{1B}[F", "?", "h", "\u{1B}", "\t", "/", "n", "N", "o",
    "i", "t", "H", "s", "l", "a", "w", "\u{7F}", "\u{1B}[<64;5;5M", "\u{1B}[<65;5;5M", "\u{1B}[I", "\u{1B}[O",
    "\u{1A}", "x", "c", "p", "é", "夜", "\u{1B}[200~pasted\r\u{1B}[201~", "\u{1B}[99;99~", "\u{1B}[<0;12;8M",
  ]

  /// Nothing moves after these keys: what is typed is completed by any, and a drive, which may come in any
  /// play, is paused when its window loses the focus.
  private static let stillness = "jk\u{1B}[O"

  private static let terminals: [[String: String]] = [
    [:], ["COLORTERM": "truecolor"], ["NO_COLOR": "1"], ["TERM": "xterm"], ["TERM": "linux", "LC_ALL": "C"],
    ["TERM": "vt100"], ["TERM": "tmux-256color"],
  ]

  private static let content = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Content").standardizedFileURL.path

  private static func isBelowShell(_ seed: Int) -> Bool { seed % 3 == 1 }

  private static func start(_ place: TerminalPlace, seed: Int) throws -> PseudoTerminal {
    let play = Play.allCases[seed % Play.allCases.count]
    let more = terminals[seed % terminals.count]
    var command = place.command
    if play != .smallStory {
      command = [TerminalPlace.program, "play", content, "--seed", "\(seed)"]
      if let knot = play.knot { command += ["--at", knot] }
    }
    // Below a shell a program that is put aside with Ctrl-Z stops truly; this one fetches it back at once. Not
    // in a loop: a job that stops ends those.
    let words = command.map { "'\($0)'" }.joined(separator: " ")
    let script = """
      set -m; \(words); code=$?
      again() { fg >/dev/null; code=$?; [ $code -ne \(128 + SIGTSTP) ] || again; }
      [ $code -ne \(128 + SIGTSTP) ] || again; exit $code
      """
    let isBelowShell = isBelowShell(seed)
    let terminal = try PseudoTerminal(
      isBelowShell ? ["/bin/bash", "-c", script] : command, environment: place.environment(more),
      folder: place.folder, owner: place)
    try terminal.wait("a page", seconds: 60) { $0.erasedCount > 0 }
    return terminal
  }

  @Test(arguments: seeds)
  func isNeverTorn(seed: Int) throws {
    var random = SeededRandom(state: UInt64(seed))
    let place = try TerminalPlace(story: Self.story)
    var terminal = try Self.start(place, seed: seed)
    var isDisturbed = false
    for stroke in 0..<Self.strokeCount {
      let at = "seed \(seed), stroke \(stroke)"
      isDisturbed = Self.stroke(on: terminal, &random) || isDisturbed
      if stroke % 8 == 7 {
        if isDisturbed { catchUp(terminal) }
        var tear = tear(terminal)
        // A shell that fetches its job back takes its time, and keys that it gets meanwhile are lost.
        for _ in 0..<3 where tear != nil && isDisturbed {
          catchUp(terminal)
          tear = self.tear(terminal)
        }
        if let tear { Issue.record("\(at): \(tear)") }
        isDisturbed = false
      }
      if let code = terminal.endedWith() {
        #expect(code == 0, "\(at): \(terminal.screen.text)")
        expectAsFound(terminal, at)
        terminal = try Self.start(place, seed: seed)
      }
    }
    if Self.isBelowShell(seed) { terminal.press("\u{3}") } else { terminal.signal(SIGTERM) }
    let end = try terminal.waitForEnd()
    expectAsFound(terminal, "seed \(seed), ended by a signal with \(end)")
    #expect(terminal.screen.strays.isEmpty)
  }

  /// Does something at random; true if it came as a signal, which has no place in the row of keys.
  private static func stroke(on terminal: PseudoTerminal, _ random: inout SeededRandom) -> Bool {
    switch Int.random(in: 0..<20, using: &random) {
    case 0, 1:
      terminal.resize(
        width: Int.random(in: 1...240, using: &random),
        height: Int.random(in: 1...70, using: &random))
      return true
    case 2: terminal.press(String((0..<5).map { _ in "j" }))
    case 3:
      let x = Int.random(in: 1...100, using: &random)
      terminal.press("\u{1B}[<0;\(x);\(Int.random(in: 1...30, using: &random))M")
    default:
      let key = Self.keys.randomElement(using: &random)!
      terminal.press(key)
      return key == "\u{1A}"
    }
    return false
  }

  private func expectAsFound(_ terminal: PseudoTerminal, _ place: String) {
    let isAsFound = terminal.screen.isAsFound && terminal.modes == terminal.modesFound
    #expect(isAsFound, "\(place): \(terminal.screen.farewell)")
  }

  /// A frame for a size that the window does not have any more is nobody's fault, nor is the empty screen after
  /// Ctrl-Z: waits until they are over.
  private func catchUp(_ terminal: PseudoTerminal) {
    terminal.press(Self.stillness)
    terminal.settle()
    // The first may be answered by a frame that was due anyhow.
    for _ in 0..<2 { _ = repaint(terminal) }
  }

  /// Asks for the screen to be painted again, and compares it with what stood there until then: where they
  /// differ; nil if they do not.
  private func tear(_ terminal: PseudoTerminal) -> String? {
    terminal.press(Self.stillness)
    terminal.settle()
    guard repaint(terminal) else { return nil }
    let (before, after) = (terminal.screen.pictureErased, terminal.screen.picture)
    let row = zip(before, after).enumerated().first { $0.element.0 != $0.element.1 }
    guard let row else { return nil }
    let cell = zip(row.element.0, row.element.1).enumerated().first { $0.element.0 != $0.element.1 }
    return "row \(row.offset): \(String(describing: cell))\n\(terminal.screen.text)"
  }

  /// False if the program has ended, or is too busy to paint.
  private func repaint(_ terminal: PseudoTerminal) -> Bool {
    let count = terminal.screen.erasedCount
    terminal.press("\u{C}")
    let isPainted: ()? = try? terminal.wait("a whole page", seconds: 20) {
      $0.erasedCount > count || terminal.endedWith() != nil
    }
    return terminal.endedWith() == nil && isPainted != nil && terminal.settle()
  }

  /// The painter alone, over thousands of pictures: whatever changed, the screen is the new picture.
  @Test(arguments: ColourTier.allCases, [true, false])
  func paintsEveryDifference(_ tier: ColourTier, hasBrightColours: Bool) {
    var random = SeededRandom(state: UInt64(tier.rawValue) + 77)
    for isUTF8 in [true, false] {
      var painter = Painter(tier: tier, hasBrightColours: hasBrightColours, isUTF8: isUTF8)
      var echo = ScreenEcho(width: 24, height: 6)
      var grid = CellGrid(width: 24, height: 6)
      for _ in 0..<300 {
        scribble(on: &grid, &random)
        let cursor = PageLayout.Place(column: Int.random(in: 0..<24, using: &random), row: 3)
        echo.take(painter.frame(grid, cursor: Bool.random(using: &random) ? cursor : nil))
        var fresh = Painter(tier: tier, hasBrightColours: hasBrightColours, isUTF8: isUTF8)
        var whole = ScreenEcho(width: 24, height: 6)
        whole.take(fresh.frame(grid, cursor: cursor))
        let isSame = echo.picture.dropLast() == whole.picture.dropLast()
        guard isSame else {
          let cells = zip(echo.picture.joined(), whole.picture.joined())
          Issue.record("\(tier) \(isUTF8): \(String(describing: cells.first { $0 != $1 }))")
          return
        }
      }
    }
  }

  private func scribble(on grid: inout CellGrid, _ random: inout SeededRandom) {
    let inks = [Colour(0xFFB347), Colour(0x0E1013), Colour(0xFF3B30), .white, .terminalDefault]
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let x = Int.random(in: -2..<24, using: &random)
      let y = Int.random(in: 0..<6, using: &random)
      let ink = inks.randomElement(using: &random)!
      let paper = inks.randomElement(using: &random)!
      if Bool.random(using: &random), ink != .terminalDefault, paper != .terminalDefault {
        grid.setPixels(x: x, y: y, upper: ink, lower: paper)
        continue
      }
      let words = ["go", "夜道", "cafe\u{301} ที่", "👩\u{200D}🚀 👍🏽", "    ", "“—…”"]
      let attributes = Attributes(rawValue: UInt8.random(in: 0..<32, using: &random))
      grid.draw(
        words.randomElement(using: &random)!, x: x, y: y,
        style: TextStyle(
          foreground: ink, background: Bool.random(using: &random) ? paper : nil,
          attributes: Bool.random(using: &random) ? attributes : []))
    }
  }
}

/// Steele and Vigna's SplitMix64: a small generator whose runs repeat.
struct SeededRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
