/// The new text of a page in the order in which it is typed.
struct TypingPlan: Hashable, Sendable {
  struct Line: Hashable, Sendable {
    var row: Int
    var column: Int
    var columns: Int
  }

  /// Where the new text begins: tells one page from the next. Nil where nothing is typed.
  var page: TextPosition?
  /// What stands where nothing has been typed yet.
  var blank = Cell.blank
  /// Nothing is asked: a page that may turn by itself.
  var mayGoOn = false
  var lines: [Line] = []
  /// One past the last row of the text and of what follows it.
  var end = 0

  /// In columns.
  var length: Int { lines.reduce(0) { $0 + $1.columns } }
}

extension PageLayout {
  /// Words of the new text, for the time that it takes to read them.
  var newWordCount: Int {
    typing.lines.reduce(0) { count, line in
      var isInWord = false
      return count
        + (line.column..<line.column + line.columns).count { x in
          let isBlank = grid[x, line.row].glyph == .space
          defer { isInWord = !isBlank }
          return !isBlank && !isInWord
        }
    }
  }

  /// The page when so many columns of its new text have been typed. Choices come with the last of
  /// them.
  func typed(_ count: Int) -> PageLayout {
    var page = self
    var left = count
    for line in typing.lines {
      let shown = min(left, line.columns)
      left -= shown
      if shown > 0 {
        page.cursor = Place(column: line.column + max(0, shown - 1), row: line.row)
      }
      for x in line.column + shown..<max(line.column + shown, line.column + line.columns) {
        page.grid[x, line.row] = typing.blank
      }
      // Half of a wide character is none.
      if shown < line.columns,
        page.grid[line.column + shown, line.row] != grid[line.column + shown, line.row],
        grid[line.column + shown, line.row].glyph.isContinuation
      {
        page.grid[line.column + shown - 1, line.row] = typing.blank
      }
    }
    guard count < typing.length, let last = typing.lines.last else { return self }
    for row in last.row + 1..<max(last.row + 1, typing.end) {
      for x in 0..<grid.width where x < (panelColumn ?? grid.width) {
        page.grid[x, row] = typing.blank
      }
    }
    page.stops.targets = []
    return page
  }
}
