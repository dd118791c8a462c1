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

  /// The page for authors names every style and light that there is.
  @Test func isDocumented() throws {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Content/DRESSING.md")
    let text = try String(contentsOf: url, encoding: .utf8)
    for form in PassageStyle.Form.allCases { #expect(text.contains("`# style: \(form.rawValue)`")) }
    for light in SceneLight.allCases { #expect(text.contains("`\(light.rawValue)`")) }
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
