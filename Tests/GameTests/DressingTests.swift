import Engine
import Foundation
import Testing

@testable import Game

@Suite struct DressingTests {
  private static let source = """
    # picture: city
    # place: A bar
    # light: neon
    "Hello," she says. # speaker: Irene
    "Again." # speaker: Irene
    What now? # style: thought
    BAIL BONDS # style: sign
    Dear sir, it is a long letter that I am writing to you, and longer than one line. # style: letter
    Nobody. # style: unheard-of
    * [Go] -> END
    """

  private static func page(_ theme: Theme = Theme(.dark), width: Int = 60) -> PageLayout {
    var session = Sessions.session(source, after: [.accept])
    return session.layout(width: width, height: 30, theme: theme)
  }

  private static func rows(_ page: PageLayout) -> [String] {
    page.grid.text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  @Test func namesASpeakerOnce() {
    let rows = Self.rows(Self.page())
    #expect(rows.count { $0 == "IRENE" } == 1)
    #expect(rows.contains("“Hello,” she says.") && rows.contains("“Again.”"))
  }

  @Test func dressesEveryForm() {
    let page = Self.page()
    func style(_ words: String) -> (column: Int, attributes: Attributes)? {
      for y in 0..<page.grid.height {
        let row = (0..<page.grid.width).map { page.grid[$0, y].glyph.scalar }
        let text = String(String.UnicodeScalarView(row))
        guard let range = text.range(of: words) else { continue }
        let column = text.distance(from: text.startIndex, to: range.lowerBound)
        return (column, page.grid[column, y].attributes)
      }
      return nil
    }
    #expect(style("What now?")?.attributes.contains(.italic) == true)
    #expect(style("BAIL BONDS")?.attributes.contains(.bold) == true)
    #expect(style("BAIL BONDS")?.column == 25)
    #expect(Self.rows(page).count { $0.hasPrefix("│ ") } == 2, "every line of a letter has its bar")
    #expect(style("Nobody.")?.attributes.isEmpty == true)
    #expect(page.grid[0, 0].background == Theme(.dark, light: .neon).paper.background)
    #expect(!page.grid.text.contains("#"))
  }

  @Test func keepsItsDressInASavedGame() throws {
    let book = Sessions.book(Self.source)
    var game = Playing(book, seed: 0)
    game.turn()
    let record = try GameRecord(bytes: game.saved(isOver: false).bytes, for: book.identity)
    let words = record.standing.page.words
    #expect(words.first?.style == PassageStyle(speaker: "Irene"))
    #expect(words.contains { $0.style?.form == .letter })
    #expect(record.heading.light == .neon)
    #expect(Passage.prose("x") == PageRecord.Words(.prose("x"))?.passage)
  }

  private static func file(_ path: String) throws -> String {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../\(path)")
    return try String(contentsOf: url, encoding: .utf8)
  }

  /// The names of the tags that pages understand, as the code that reads them spells them.
  private static func tagNames() throws -> [String] {
    let code = try file("Sources/Game/Session/SceneTags.swift")
    let names = code.matches(of: #/case \("([a-z]+)",/#).map { String($0.output.1) }
    return names + ["author", "picture"]
  }

  /// The page for authors names every tag, style and light that there is.
  @Test func isDocumented() throws {
    let text = try Self.file("Content/DRESSING.md")
    for name in try Self.tagNames() { #expect(text.contains("`# \(name)"), "\(name)") }
    for form in PassageStyle.Form.allCases { #expect(text.contains("`# style: \(form.rawValue)`")) }
    for light in SceneLight.allCases { #expect(text.contains("`\(light.rawValue)`")) }
  }

  /// Its example has every tag and every style, and looks as it says.
  @Test func showsItsExample() throws {
    let text = try Self.file("Content/DRESSING.md")
    let example = try #require(text.firstMatch(of: #/```ink\n((?s).*?)```/#)).output.1
    for name in try Self.tagNames() { #expect(example.contains("# \(name)"), "\(name)") }
    for form in PassageStyle.Form.allCases {
      #expect(example.contains("# style: \(form.rawValue)"), "\(form)")
    }
    var session = Sessions.session(String(example))
    func next(_ event: SessionEvent? = nil) -> [String] {
      if let event { _ = session.handle(event) }
      return Self.rows(session.layout(width: 80, height: 40, theme: Theme(.mono)))
    }
    let title = next()
    #expect(title.contains("T H E   L A N D I N G"))
    #expect(title.contains { $0.hasSuffix("by A. Writer") })
    let card = next(.accept)
    #expect(card.contains("T H E   S T A I R S") && card.contains("Thursday, 8:40 PM"))
    let page = next(.accept)
    #expect(page.contains { $0.hasPrefix("The Stairs · The fourth floor") })
    #expect(page.contains("IRENE") && page.contains("NO LOITERING"))
    #expect(page.contains { $0.hasPrefix("│ To all tenants") })
    _ = next(.choose(1))
    #expect(next(.accept).contains("Going down is quicker."))
    #expect(next(.accept).contains { $0.hasPrefix("The Stairs · The alley") })
    #expect(next(.accept).contains("O U T   T H E   B A C K"))
  }

  /// Ink gives a story's first tags to its first line too: its title is no chapter's.
  @Test func takesTheStorysTitleForNoChapter() {
    var session = Sessions.session("# title: Roads\n# author: A. Writer\nHello.\n* [Go] -> END")
    #expect(session.layout(width: 60, height: 20, theme: Theme(.mono)).grid.text.contains("R O A D S"))
    _ = session.handle(.accept)
    #expect(session.screen == .page)
    #expect(session.playing?.place.heading == SceneHeading())
  }

  @Test func showsThePanelWhereThereIsRoom() {
    let rows = [
      StatusRow(label: "Heat", gauge: StatusRow.Gauge(value: 60, full: 100), words: "hunted"),
      StatusRow(label: "The car", gauge: nil, words: "a gray LeSabre, scraped at the left rear corner"),
    ]
    var session = Sessions.session(Self.source, after: [.accept])
    _ = session.layout(width: 80, height: 24, theme: Theme(.dark))
    var model = session.model
    model.status = rows
    let wide = PageLayout(model, width: 120, height: 40, theme: Theme(.dark)).grid.text
    #expect(wide.contains("Heat") && wide.contains("━━━━━━┄┄┄┄ 60") && wide.contains("hunted"))
    let plain = PageLayout(model, width: 120, height: 40, theme: Theme(.mono, hasUnicode: false)).grid.text
    #expect(plain.contains("######.... 60"))
    #expect(!PageLayout(model, width: 100, height: 40, theme: Theme(.dark)).grid.text.contains("hunted"))
  }
}
