import Testing

@testable import Game

@Suite struct PainterTests {
  private static let open = "\u{1B}[?2026h"
  private static let close = "\u{1B}[?2026l"

  /// What a painter sends for the second of two grids, without the brackets.
  private func difference(
    _ tier: ColourTier = .colours256, hasBrightColours: Bool = true, isUTF8: Bool = true,
    width: Int = 20, height: Int = 4, before: (inout CellGrid) -> Void = { _ in },
    after: (inout CellGrid) -> Void
  ) -> String {
    var painter = Painter(
      tier: tier, hasBrightColours: hasBrightColours, isUTF8: isUTF8, isBracketed: false)
    var grid = CellGrid(width: width, height: height)
    before(&grid)
    _ = painter.frame(grid)
    after(&grid)
    return String(decoding: painter.frame(grid), as: UTF8.self)
  }

  @Test func sendsNothingForTheSameGrid() {
    #expect(difference { _ in } == "")
  }

  @Test func sendsOneChangedCell() {
    let sent = difference { $0[4, 2] = Cell(Glyph("x")) }
    #expect(sent == "\u{1B}[3;5Hx")
  }

  @Test func sendsColoursOfTheTier() {
    let cell = Cell(Glyph("x"), foreground: Colour(0xFF0000))
    func sent(_ tier: ColourTier) -> String { difference(tier) { $0[0, 0] = cell } }
    #expect(sent(.trueColour) == "\u{1B}[1H\u{1B}[38;2;255;0;0mx")
    #expect(sent(.colours256) == "\u{1B}[1H\u{1B}[38;5;196mx")
    #expect(sent(.colours16) == "\u{1B}[1H\u{1B}[91mx")
    #expect(sent(.mono) == "\u{1B}[1Hx")
  }

  @Test func makesBrightColoursBoldWhereThereAreEight() {
    let sent = difference(.colours16, hasBrightColours: false) {
      $0[0, 0] = Cell(Glyph("x"), foreground: Colour(0xFF0000))
    }
    #expect(sent == "\u{1B}[1H\u{1B}[0;1;31mx")
  }

  @Test func changesOnlyTheColourThatChanges() {
    let red = Colour(0xFF0000)
    let sent = difference {
      $0[0, 0] = Cell(upper: red, lower: Colour(0x000000))
      $0[1, 0] = Cell(upper: red, lower: Colour(0x0000FF))
    }
    #expect(sent == "\u{1B}[1H\u{1B}[38;5;196;48;5;16m▀\u{1B}[48;5;21m▀")
  }

  @Test func turnsHalfBlocksRatherThanThePen() {
    let sent = difference {
      $0[0, 0] = Cell(upper: Colour(0xFF0000), lower: Colour(0x000000))
      $0[1, 0] = Cell(upper: Colour(0x000000), lower: Colour(0xFF0000))
      $0[2, 0] = Cell(upper: Colour(0xFF0000), lower: Colour(0xFF0000))
      $0[3, 0] = Cell(upper: Colour(0x000000), lower: Colour(0x000000))
    }
    #expect(sent == "\u{1B}[1H\u{1B}[38;5;196;48;5;16m▀▄█ ")
  }

  @Test func takesCellsThatLookAlikeAsTheSame() {
    let red = Colour(0xFF0000)
    let sent = difference(
      before: {
        $0[0, 0] = Cell(upper: red, lower: red)
        $0[1, 0] = Cell(upper: red, lower: .black)
        $0[2, 0] = Cell(upper: Colour(0xFF0000), lower: .black)
      },
      after: {
        $0[0, 0] = Cell(.full, foreground: red, background: .black)
        $0[1, 0] = Cell(.lowerHalf, foreground: .black, background: red)
        // The nearest of 256 is the same.
        $0[2, 0] = Cell(upper: Colour(0xFE0101), lower: .black)
      })
    #expect(sent == "")
  }

  @Test func leavesNoBlockWhereAPageHasASpace() {
    let red = Colour(0xFF0000)
    let sent = difference(
      before: {
        $0[0, 0] = Cell(upper: red, lower: .black)
        $0[1, 0] = Cell(upper: red, lower: red)
      },
      after: { $0[1, 0] = Cell(.space, background: red) })
    #expect(sent == "\u{1B}[1;2H\u{1B}[48;5;196m ")
  }

  @Test func walksOverShortGapsAndJumpsLongOnes() {
    let short = difference(before: { $0.draw("abcdefgh", x: 0, y: 0) }) {
      $0.draw("ABcDefGH", x: 0, y: 0)
    }
    #expect(short == "\u{1B}[1HABcDefGH")
    let long = difference(before: { $0.draw("abcdefghijkl", x: 0, y: 0) }) {
      $0.draw("AbcdefghijkL", x: 0, y: 0)
    }
    #expect(long == "\u{1B}[1HA\u{1B}[10CL")
  }

  @Test func placesTheCursorAnewAfterTheLastColumn() {
    let sent = difference(width: 3, height: 2) {
      $0.draw("abc", x: 0, y: 0)
      $0.draw("d", x: 0, y: 1)
    }
    #expect(sent == "\u{1B}[1Habc\u{1B}[2Hd")
  }

  @Test func placesTheCursorAnewAfterWideCharacters() {
    let sent = difference { $0.draw("漢a", x: 0, y: 0) }
    #expect(sent == "\u{1B}[1H漢\u{1B}[1;3Ha")
  }

  @Test func writesASCIIWithoutUTF8() {
    let sent = difference(isUTF8: false) { $0.draw("“é” – │…", x: 0, y: 0) }
    #expect(sent == "\u{1B}[1H\"?\" - |.")
  }

  @Test func repaintsAllAfterForgetting() {
    var painter = Painter(tier: .mono)
    var grid = CellGrid(width: 5, height: 2)
    grid.draw("abc", x: 1, y: 1)
    _ = painter.frame(grid)
    painter.forgetScreen()
    let sent = String(decoding: painter.frame(grid), as: UTF8.self)
    #expect(sent == Self.open + "\u{1B}[0m\u{1B}[H\u{1B}[2J\u{1B}[2;2Habc\u{1B}[?25l" + Self.close)
  }

  @Test func restsTheCursor() {
    var painter = Painter(tier: .mono, isBracketed: false)
    let grid = CellGrid(width: 5, height: 2)
    func sent(_ cursor: PageLayout.Place?) -> String {
      String(decoding: painter.frame(grid, cursor: cursor), as: UTF8.self)
    }
    _ = sent(nil)
    #expect(sent(PageLayout.Place(column: 2, row: 1)) == "\u{1B}[2;3H\u{1B}[?25h")
    #expect(sent(PageLayout.Place(column: 2, row: 1)) == "")
    #expect(sent(PageLayout.Place(column: 2, row: 0)) == "\u{1B}[1;3H")
    #expect(sent(nil) == "\u{1B}[?25l")
  }

  @Test func survivesEverySize() {
    for (width, height) in [(0, 0), (1, 1), (20, 5), (300, 100)] {
      var painter = Painter(tier: .colours256)
      _ = painter.frame(CellGrid(width: width, height: height))
    }
  }
}
