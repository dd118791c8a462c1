import Testing

@testable import Game

struct WidthCase: Sendable {
  let text: String
  let columns: Int

  static let all = [
    WidthCase(text: "drive", columns: 5),
    WidthCase(text: "", columns: 0),
    WidthCase(text: "e\u{301}te\u{301}", columns: 3),
    WidthCase(text: "夜道", columns: 4),
    WidthCase(text: "ｇｏ", columns: 4),
    WidthCase(text: "a\u{200B}b\u{FEFF}", columns: 2),
    WidthCase(text: "🚓!", columns: 3),
    WidthCase(text: "👍🏽", columns: 2),
    WidthCase(text: "👩\u{200D}🚀", columns: 4),
    WidthCase(text: "❤\u{FE0F}", columns: 1),
    WidthCase(text: "1\u{FE0F}\u{20E3}", columns: 1),
    WidthCase(text: "🇺🇸", columns: 2),
    WidthCase(text: "ที่", columns: 1),
    WidthCase(text: "\u{1112}\u{1161}\u{11AB}", columns: 2),
    WidthCase(text: "─│█▀", columns: 4),
    WidthCase(text: "\u{1B}[31m\t\u{7}", columns: 4),
  ]
}

struct QuantisingCase: Sendable {
  let colour: UInt32
  let index256: UInt8
  let index16: UInt8

  static let all = [
    QuantisingCase(colour: 0x000000, index256: 16, index16: 0),
    QuantisingCase(colour: 0xFFFFFF, index256: 231, index16: 15),
    QuantisingCase(colour: 0x808080, index256: 244, index16: 8),
    QuantisingCase(colour: 0xFF0000, index256: 196, index16: 9),
    QuantisingCase(colour: 0x0A0A0A, index256: 232, index16: 0),
    QuantisingCase(colour: 0xFFB347, index256: 215, index16: 3),
    QuantisingCase(colour: 0x5F87AF, index256: 67, index16: 8),
  ]
}

@Suite struct CellTests {
  @Test(arguments: WidthCase.all)
  func measures(_ sample: WidthCase) {
    #expect(TextWidth.columns(of: sample.text) == sample.columns)
    var grid = CellGrid(width: 20, height: 1)
    #expect(grid.draw(sample.text, x: 0, y: 0) == sample.columns)
  }

  @Test func keepsMarksWithTheirLetters() {
    var grid = CellGrid(width: 4, height: 1)
    grid.draw("q\u{301}xe\u{301}", x: 0, y: 0)
    #expect(grid[0, 0].glyph == Glyph("q", mark: "\u{301}"))
    #expect(grid[1, 0].glyph == Glyph("x"))
    #expect(grid[2, 0].glyph == Glyph("é"), "composed where there is one scalar for it")
    #expect(grid.text == "q\u{301}xé\n")
  }

  @Test func neverLeavesHalfAWideCharacter() {
    var grid = CellGrid(width: 4, height: 1)
    grid.draw("夜道", x: 0, y: 0)
    grid.draw("x", x: 1, y: 0)
    #expect(grid.text == " x道\n")
    grid.draw("y", x: 2, y: 0)
    #expect(grid.text == " xy\n")
    grid.draw("道", x: 3, y: 0)
    #expect(grid.text == " xy\n", "cut by the edge, it becomes a space")
  }

  @Test func dropsControlCharacters() {
    var grid = CellGrid(width: 8, height: 1)
    grid.draw("a\u{1B}[2J\nb", x: 0, y: 0)
    #expect(grid.text == "a[2Jb\n")
  }

  @Test func clipsEverywhere() {
    for width in 0...3 {
      for height in 0...3 {
        var grid = CellGrid(width: width, height: height)
        grid.fill(x: -2, y: -2, width: 10, height: 10, with: Cell(Glyph("#")))
        grid.draw("long text", x: -3, y: 1)
        grid.draw("夜", x: width - 1, y: 0)
        for y in -2...8 { grid.plot(x: y, pixelY: y, .white) }
        #expect(grid.cells.count == width * height)
      }
    }
  }

  @Test func limitsTextToItsWidth() {
    var grid = CellGrid(width: 10, height: 1)
    #expect(grid.draw("abcdef", x: 2, y: 0, widthMax: 3) == 3)
    #expect(grid.text == "  abc\n")
  }

  @Test func plotsTwoPixelsInACell() {
    var grid = CellGrid(width: 1, height: 1)
    grid.plot(x: 0, pixelY: 0, .white)
    grid.plot(x: 0, pixelY: 1, .black)
    #expect(grid[0, 0] == Cell(upper: .white, lower: .black))
  }

  @Test func textKeepsThePictureUnderIt() {
    var grid = CellGrid(width: 2, height: 1)
    grid.setPixels(x: 0, y: 0, upper: .black, lower: Colour(0x202040))
    grid.draw("a", x: 0, y: 0, style: TextStyle(foreground: .white, background: nil))
    #expect(grid[0, 0].background == Colour(0x202040))
  }

  @Test(arguments: QuantisingCase.all)
  func quantises(_ sample: QuantisingCase) {
    #expect(XtermPalette.nearest256(Colour(sample.colour)) == sample.index256)
    #expect(XtermPalette.nearest16(Colour(sample.colour)) == sample.index16)
  }

  @Test func everyPaletteColourIsItsOwnNearest() {
    for index in UInt8(16)...255 {
      let colour = XtermPalette.colour(index)
      #expect(XtermPalette.colour(XtermPalette.nearest256(colour)) == colour)
    }
    for index in UInt8(0)..<16 {
      #expect(XtermPalette.nearest16(XtermPalette.colour(index)) == index)
    }
  }

  @Test func sixteenColoursPutTheBrightPixelInFront() {
    let cell = Cell(upper: .black, lower: Colour(0xFFFF00)).reduced(to: .colours16)
    #expect(cell.glyph == .lowerHalf)
    #expect(XtermPalette.nearest16(cell.foreground) == 11)
    #expect(XtermPalette.nearest8(cell.background) == 0)
  }

  @Test func monoShowsPixelsAsShapes() {
    func glyph(_ upper: Colour, _ lower: Colour) -> Glyph {
      Cell(upper: upper, lower: lower).reduced(to: .mono).glyph
    }
    #expect(glyph(.white, .white) == Glyph("#"))
    #expect(glyph(.white, .black) == Glyph("\""))
    #expect(glyph(.black, .white) == Glyph("."))
    #expect(glyph(.black, .black) == .space)
  }

  @Test func mixesWithIntegers() {
    #expect(Colour(0x000000).mixed(with: .white, share: 128) == Colour(0x808080))
    #expect(Colour(0x123456).mixed(with: .white, share: 0) == Colour(0x123456))
    #expect(Colour(0x123456).mixed(with: .white, share: 256) == .white)
  }

  @Test func countsChangedCells() {
    let before = CellGrid(width: 3, height: 3)
    var after = before
    after.draw("ab", x: 0, y: 0)
    #expect(after.changedCells(since: before) == 2)
  }
}
