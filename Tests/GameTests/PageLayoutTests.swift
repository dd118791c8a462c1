import Engine
import Foundation
import Testing

@testable import Game

struct SizeCase: Sendable {
  let width: Int
  let height: Int

  static let all = [
    SizeCase(width: 40, height: 12), SizeCase(width: 41, height: 14),
    SizeCase(width: 60, height: 15),
    SizeCase(width: 60, height: 20), SizeCase(width: 80, height: 24),
    SizeCase(width: 120, height: 40),
    SizeCase(width: 240, height: 70),
  ]
}

/// A screen kept as text in `Golden/`. `DRIVE_GOLDEN=write swift test --filter GoldenScreens`
/// writes them anew; the diff is then read by a person.
struct GoldenScreen: Sendable, CustomTestStringConvertible {
  let name: String
  let events: [SessionEvent]
  let width: Int
  let height: Int
  var theme = Theme(.dark)

  var testDescription: String { name }

  private static let page: [SessionEvent] = [.accept, .accept]
  private static let ended: [SessionEvent] =
    page + [.choose(1), .accept, .accept, .accept]
    + [.driveFinished(DriveReport(outcome: "clean", seconds: 301)), .choose(1), .accept, .accept]

  /// A drive, another road from the first choice, and back on the first.
  private static let played: [SessionEvent] =
    page + [.choose(1), .accept, .accept, .accept]
    + [.driveFinished(DriveReport(outcome: "clean", seconds: 301)), .back, .choose(2), .back]
    + [.choose(1), .command(.redo)]

  private static let shelf = Shelf(saves: [
    SavedSlot(
      id: .init(room: .saves, number: 2), label: "Before the alley",
      heading: SceneHeading(chapter: "The Window", place: "The stairs", time: "Thursday, 6:50 PM"),
      excerpt: "Four rings, then nothing.", choiceCount: 12, date: "28 Nov, 00:42"),
    SavedSlot(id: .init(room: .saves, number: 1), label: "1.save", damage: "The saved game is damaged"),
  ])

  static let all: [GoldenScreen] =
    [(80, 24), (60, 20), (40, 12)].flatMap { width, height in
      let size = "\(width)x\(height)"
      return [
        GoldenScreen(name: "title-\(size)", events: [], width: width, height: height),
        GoldenScreen(name: "card-\(size)", events: [.accept], width: width, height: height),
        GoldenScreen(name: "page-\(size)", events: page + [.down], width: width, height: height),
        GoldenScreen(
          name: "chosen-\(size)", events: page + [.choose(1), .accept, .accept], width: width,
          height: height),
        GoldenScreen(name: "end-\(size)", events: ended, width: width, height: height),
        GoldenScreen(name: "help-\(size)", events: page + [.help], width: width, height: height),
        GoldenScreen(name: "menu-\(size)", events: page + [.menu], width: width, height: height),
        GoldenScreen(
          name: "settings-\(size)", events: page + [.command(.settings), .down], width: width,
          height: height),
        GoldenScreen(
          name: "history-\(size)", events: played + [.command(.history)], width: width,
          height: height),
        GoldenScreen(
          name: "keys-\(size)", events: page + [.command(.settings), .command(.bottom), .accept],
          width: width, height: height),
        GoldenScreen(name: "saves-\(size)", events: page + [.command(.save), .shelf(shelf), .down],
          width: width, height: height),
        GoldenScreen(name: "endings-\(size)", events: ended + [.choose(5)], width: width, height: height),
        GoldenScreen(name: "back-\(size)", events: ended + [.pageUp], width: width, height: height),
      ]
    } + [
      GoldenScreen(
        name: "title-ascii-60x20", events: [], width: 60, height: 20,
        theme: Theme(.mono, hasUnicode: false)),
      GoldenScreen(
        name: "page-ascii-60x20", events: page, width: 60, height: 20,
        theme: Theme(.mono, hasUnicode: false)),
      GoldenScreen(name: "small-39x20", events: page, width: 39, height: 20),
    ]

  /// The rows, and the cursor's place under them.
  func text() -> String {
    var session = Sessions.session()
    for event in events {
      _ = session.layout(width: width, height: height, theme: theme)
      _ = session.handle(event)
    }
    let layout = session.layout(width: width, height: height, theme: theme)
    let cursor = layout.cursor.map { "cursor \($0.column) \($0.row)" } ?? "no cursor"
    return layout.grid.text + cursor + "\n"
  }

  var url: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden/\(name).txt")
  }
}

@Suite struct GoldenScreens {
  @Test(arguments: GoldenScreen.all)
  func looks(_ screen: GoldenScreen) throws {
    let text = screen.text()
    if ProcessInfo.processInfo.environment["DRIVE_GOLDEN"] == "write" {
      try Data(text.utf8).write(to: screen.url)
    }
    #expect(try String(contentsOf: screen.url, encoding: .utf8) == text)
  }
}

@Suite struct PageLayoutTests {
  private static let numbers = Array(101...160)

  /// Longer than a small screen, with long choices.
  private static let long = """
    # place: The alley behind East Third, in off Soto and out off Soto
    # time: Thursday, 11:06 PM
    \(numbers.map { "Word \($0) and another word, and then a longer one for company." }
      .joined(separator: "\n"))
    * [Wait until the light has gone over twice, and then go by the river road, slowly.]
      Done. -> END
    * [Go.] Gone. -> END
    * [Stay where you are and say nothing to either of them, whatever they ask.] -> END
    """

  /// A passage that a screen cuts leaves two lines at least on either side of the cut.
  @Test func leavesNoLineOfAPassageAlone() {
    let words = (1...30).map { "word\($0)" }.joined(separator: " ")
    let frame = PageFrame(width: 40, height: 14, theme: Theme(.dark))
    for count in 1...4 {
      let passages: [Passage] = (0..<count).map { _ in .prose(words) }
      let text = StoryText(passages[...], newFrom: 0, frame: frame)
      for room in 4...12 {
        var start = 0
        while start < text.lines.count {
          let end = text.pageEnd(from: start, room: room)
          #expect(end > start && end - start <= room)
          let before = text.lines[start..<end].reversed().prefix { $0.position != nil }.count
          let after = text.lines[end...].prefix { $0.position != nil }.count
          if end < text.lines.count, text.lines[end].position != nil {
            #expect(before >= 2 && after >= 2, "\(count) passages, \(room) rows, at \(end)")
          }
          start = end
        }
      }
    }
  }

  /// At every size all of a page can be read before anything can be chosen.
  @Test(arguments: SizeCase.all)
  func showsEveryWordBeforeTheChoices(_ size: SizeCase) {
    var session = Sessions.session(Self.long, after: [.accept])
    var missing = Self.numbers
    func look() -> PageLayout {
      let layout = session.layout(width: size.width, height: size.height, theme: Theme(.mono))
      missing.removeAll { layout.grid.text.contains("Word \($0)") }
      return layout
    }
    var layout = look()
    while layout.stops.continuesAt != nil, session.screen == .page {
      #expect(!layout.grid.text.contains("Stay where"), "no choice before the end of the text")
      let before = session.playing?.tree
      _ = session.handle(.choose(2))
      #expect(session.playing?.tree == before, "a number takes no choice that is not shown")
      _ = session.handle(.accept)
      layout = look()
    }
    #expect(missing.isEmpty)
    for _ in 0..<2 {
      #expect(
        session.layout(width: size.width, height: size.height, theme: Theme(.mono)).grid.text
          .contains("▸"))
      _ = session.handle(.down)
    }
    let text = session.layout(width: size.width, height: size.height, theme: Theme(.mono)).grid.text
    #expect(text.contains("▸ 3  Stay where"))
  }

  /// Resized in the middle of a long page, the reader goes on with the line he had come to.
  @Test func keepsThePlaceWhenResized() {
    var session = Sessions.session(Self.long, after: [.accept])
    for _ in 0..<3 {
      _ = session.layout(width: 60, height: 16, theme: Theme(.dark))
      _ = session.handle(.accept)
    }
    let first = session.layout(width: 60, height: 16, theme: Theme(.dark)).grid.text
      .split(separator: "\n").first { $0.contains("Word") }
    let word = first.map { String($0.drop { $0 == " " }.prefix(8)) } ?? "none"
    for (width, height) in [(40, 12), (120, 20), (44, 18), (60, 16)] {
      let text = session.layout(width: width, height: height, theme: Theme(.dark)).grid.text
      let shown = text.split(separator: "\n").first { $0.contains("Word") } ?? ""
      #expect(shown.contains(word), "\(width)x\(height)")
    }
  }

  @Test func scrollsThroughEverythingRead() {
    for size in SizeCase.all {
      var session = Sessions.session(Self.long, after: [.accept])
      func text() -> String {
        session.layout(width: size.width, height: size.height, theme: Theme(.dark)).grid.text
      }
      while !text().contains("▸") { _ = session.handle(.accept) }
      _ = session.handle(.pageUp)
      var seen: Set<Int> = []
      var screens = 0
      while true {
        let shown = text()
        for number in Self.numbers where shown.contains("Word \(number)") { seen.insert(number) }
        screens += 1
        guard screens < 100 else { break }
        let before = session.layers
        _ = session.handle(.pageUp)
        if session.layers == before { break }
      }
      #expect(seen.count == Self.numbers.count, "\(size.width)x\(size.height)")
      var downs = 0
      while session.overlay != nil, downs < 100 {
        _ = text()
        _ = session.handle(.pageDown)
        downs += 1
      }
      #expect(session.overlay == nil)
    }
  }

  /// Any window, any screen: the grid has its size, the cursor is inside, nothing traps.
  @Test func fitsEveryWindow() {
    let screens: [[SessionEvent]] = [
      [], [.accept], [.accept, .accept], [.accept, .accept, .help], [.accept, .accept, .menu],
      [.accept, .accept, .choose(1), .pageUp],
      [.accept, .accept, .notice("A long notice. A long notice.")],
    ]
    for events in screens {
      var session = Sessions.session(after: events)
      for width in [0, 1, 2, 5, 20, 39, 40, 47, 60, 79, 80, 133, 240] {
        for height in [0, 1, 3, 11, 12, 13, 14, 15, 19, 20, 24, 45, 70] {
          let layout = session.layout(width: width, height: height, theme: Theme(.light))
          #expect(layout.grid.width == width && layout.grid.height == height)
          guard let cursor = layout.cursor else { continue }
          #expect(layout.grid.contains(x: cursor.column, y: cursor.row))
        }
      }
    }
  }

  @Test func neverShowsControlsOrTags() {
    let source = """
      # place: Here\u{1B}]0;x\u{7}
      # mood: quiet
      Red \u{1B}[31mlamp\u{9B}2J. # style: loud
      * [Go\u{1B}!] -> END
      """
    for theme in [Theme(.dark), Theme(.mono, hasUnicode: false)] {
      var session = Sessions.session(source, after: [.accept])
      let layout = session.layout(width: 60, height: 20, theme: theme)
      let scalars = layout.grid.cells.map(\.glyph.scalar)
      #expect(!scalars.contains { $0.properties.generalCategory == .control && $0 != "\0" })
      #expect(layout.grid.text.contains("Red [31mlamp2J."))
      #expect(!layout.grid.text.contains("#") && !layout.grid.text.contains("loud"))
      #expect(!layout.grid.text.contains("mood"))
    }
  }

  @Test func saysWhatIsSelectedInTwoWays() {
    var session = Sessions.session(after: [.accept, .accept, .down])
    let layout = session.layout(width: 80, height: 24, theme: Theme(.dark))
    let cursor = layout.cursor ?? PageLayout.Place(column: 0, row: 0)
    #expect(layout.grid[cursor.column, cursor.row].glyph == Glyph("▸"))
    let row = layout.grid.text.split(separator: "\n", omittingEmptySubsequences: false)[cursor.row]
    #expect(row.contains("▸ 2  “Where.”"))
  }

  @Test func dimsWhatWasRead() {
    var session = Sessions.session(after: [.accept, .accept, .choose(1), .accept, .accept])
    let theme = Theme(.dark)
    let layout = session.layout(width: 80, height: 24, theme: theme)
    let rows = layout.grid.text.split(separator: "\n", omittingEmptySubsequences: false)
    func colour(_ words: String) -> Colour? {
      rows.firstIndex { $0.contains(words) }.map { layout.grid[7, $0].foreground }
    }
    #expect(colour("Early is for") == theme.quiet.foreground)
    #expect(colour("A light goes on") == theme.text.foreground)
  }
}
