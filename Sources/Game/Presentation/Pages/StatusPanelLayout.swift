/// What the reader's character knows of himself, beside the page where there is room.
extension PageLayout {
  private static let gap = 4
  private static let panelWidthMin = 16
  private static let panelWidthMax = 26
  private static let gaugeCells = 10

  mutating func drawStatusPanel(_ rows: [StatusRow], _ frame: PageFrame) {
    let left = frame.left + frame.measure + Self.gap
    let width = min(Self.panelWidthMax, frame.width - left - 2)
    guard !rows.isEmpty, width >= Self.panelWidthMin else { return }
    panelColumn = left - 2
    var row = frame.body.lowerBound
    for status in rows {
      let height = drawStatus(status, x: left, y: row, width: width, frame)
      guard row + height <= frame.body.upperBound else { return }
      for y in row..<row + height {
        grid.draw(frame.theme.bar, x: left - 2, y: y, style: frame.theme.line)
      }
      row += height + 1
    }
  }

  /// Draws a row and gives its height; nothing is drawn below the body.
  private mutating func drawStatus(
    _ status: StatusRow, x: Int, y: Int, width: Int, _ frame: PageFrame
  ) -> Int {
    let theme = frame.theme
    var lines: [(text: String, style: TextStyle)] = []
    if !status.label.isEmpty {
      lines.append((frame.fit(theme.show(status.label), columns: width), theme.quiet))
    }
    if let gauge = status.gauge { lines.append((Self.gauge(gauge, theme), theme.accent)) }
    for line in TextWrap.lines(theme.show(status.words), width: width) where !line.text.isEmpty {
      lines.append((line.text, theme.text))
    }
    guard y + lines.count <= frame.body.upperBound else { return lines.count }
    for (offset, line) in lines.enumerated() {
      grid.draw(line.text, x: x, y: y + offset, style: line.style)
    }
    return lines.count
  }

  /// A bar and its number: the shape says as much as the colour.
  static func gauge(_ gauge: StatusRow.Gauge, _ theme: Theme) -> String {
    let cells = (gauge.value * gaugeCells + gauge.full / 2) / gauge.full
    // What is there at all shows.
    let full = gauge.value > 0 ? max(1, cells) : 0
    let bar = String(repeating: theme.hasUnicode ? "━" : "#", count: full)
    let rest = String(repeating: theme.hasUnicode ? "┄" : ".", count: gaugeCells - full)
    return "\(bar)\(rest) \(gauge.value)"
  }
}
