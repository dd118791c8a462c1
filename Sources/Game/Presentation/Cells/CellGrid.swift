/// A screenful of cells as data. Everything a person sees is first one of these.
///
/// Writes outside the grid are dropped, reads outside it are blank: drawing code may be careless
/// about edges, and every size from 0x0 up is safe.
struct CellGrid: Hashable, Sendable {
  let width: Int
  let height: Int
  /// Row by row from the top left. Painters read this directly.
  private(set) var cells: [Cell]

  init(width: Int, height: Int, filledWith cell: Cell = .blank) {
    self.width = max(0, width)
    self.height = max(0, height)
    cells = Array(repeating: cell, count: self.width * self.height)
  }

  func contains(x: Int, y: Int) -> Bool {
    x >= 0 && x < width && y >= 0 && y < height
  }

  subscript(x: Int, y: Int) -> Cell {
    get { contains(x: x, y: y) ? cells[y * width + x] : .blank }
    set {
      guard contains(x: x, y: y) else { return }
      cells[y * width + x] = newValue
    }
  }

  mutating func fill(x: Int, y: Int, width: Int, height: Int, with cell: Cell) {
    let columns = clip(x, width, to: self.width)
    for row in clip(y, height, to: self.height) where !columns.isEmpty {
      clearWideNeighbour(of: self[columns.lowerBound, row], x: columns.lowerBound, y: row)
      clearWideNeighbour(of: .blank, x: columns.upperBound - 1, y: row)
      for column in columns { cells[row * self.width + column] = cell }
    }
  }

  private func clip(_ start: Int, _ count: Int, to limit: Int) -> Range<Int> {
    let low = min(max(0, start), limit)
    return low..<max(low, min(limit, start + max(0, count)))
  }

  /// Draws one line of text and returns the columns it took. Control characters are left out;
  /// a wide character that would be cut by the right edge becomes a space.
  @discardableResult
  mutating func draw(
    _ text: some StringProtocol, x: Int, y: Int, style: TextStyle = .plain, widthMax: Int = .max
  ) -> Int {
    var column = x
    let end = widthMax > width - x ? width : x + widthMax
    for (glyph, columns) in MeasuredGlyphs(text) {
      if column + columns > end {
        if column < end, columns == 2 { put(.space, x: column, y: y, style: style) }
        break
      }
      put(glyph, x: column, y: y, style: style)
      if columns == 2 { put(.continuation, x: column + 1, y: y, style: style) }
      column += columns
    }
    return column - x
  }

  private mutating func put(_ glyph: Glyph, x: Int, y: Int, style: TextStyle) {
    guard contains(x: x, y: y) else { return }
    let under = cells[y * width + x]
    clearWideNeighbour(of: under, x: x, y: y)
    cells[y * width + x] = Cell(
      glyph, foreground: style.foreground, background: style.background ?? under.pixels.lower,
      attributes: style.attributes)
  }

  /// Half of a wide character cannot stand alone: overwriting one half blanks the other.
  private mutating func clearWideNeighbour(of cell: Cell, x: Int, y: Int) {
    if cell.glyph.isContinuation, x > 0 { cells[y * width + x - 1].glyph = .space }
    if x + 1 < width, cells[y * width + x + 1].glyph.isContinuation {
      cells[y * width + x + 1].glyph = .space
    }
  }

  /// Sets one of the two pixels of a cell; the grid is `width` by `2 * height` pixels.
  mutating func plot(x: Int, pixelY: Int, _ colour: Colour) {
    guard pixelY >= 0, contains(x: x, y: pixelY / 2) else { return }
    let index = pixelY / 2 * width + x
    let (upper, lower) = cells[index].pixels
    cells[index] =
      pixelY % 2 == 0 ? Cell(upper: colour, lower: lower) : Cell(upper: upper, lower: colour)
  }

  /// Sets a whole cell from its two pixels. The fast way for a renderer that has both.
  mutating func setPixels(x: Int, y: Int, upper: Colour, lower: Colour) {
    self[x, y] = Cell(upper: upper, lower: lower)
  }

  /// Lays another grid over this one, its top left corner at a place.
  mutating func overlay(_ other: CellGrid, x: Int, y: Int) {
    for row in 0..<other.height {
      for column in 0..<other.width {
        self[x + column, y + row] = other.cells[row * other.width + column]
      }
    }
  }

  /// How many cells differ from another grid of the same size: what a painter must send.
  func changedCells(since other: CellGrid) -> Int {
    precondition(width == other.width && height == other.height, "compare grids of one size")
    return cells.indices.count { cells[$0] != other.cells[$0] }
  }

  /// The characters alone, one line a row, spaces at the end of lines left out.
  var text: String {
    var lines = ""
    for y in 0..<height {
      var row = ""
      for cell in cells[y * width..<(y + 1) * width] where !cell.glyph.isContinuation {
        row.unicodeScalars.append(contentsOf: cell.glyph.text)
      }
      while row.last == " " { row.removeLast() }
      lines += row + "\n"
    }
    return lines
  }
}
