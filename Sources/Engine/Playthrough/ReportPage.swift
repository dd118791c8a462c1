extension ReportFormats {
  private static let boxWidth = 190
  private static let boxHeight = 34
  private static let columnWidth = 240
  private static let rowHeight = 46

  /// A page for a browser, complete in itself: the scenes as a graph coloured by what was seen, and
  /// the report below it.
  public func html() -> String {
    let title = Self.escaped(story)
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <title>\(title): everything that can happen</title>
      <style>
      body { font: 15px/1.5 sans-serif; margin: 2em; color: #222; background: #fff; }
      figure { overflow-x: auto; margin: 1em 0; border: 1px solid #ccc; }
      text { font: 12px sans-serif; }
      path { fill: none; stroke: #999; }
      pre { white-space: pre-wrap; }
      </style>
      </head>
      <body>
      <h1>\(title)</h1>
      <figure>\(graph())</figure>
      <p>Green: every line was seen. Yellow: some were. Red: none.</p>
      <pre>\(Self.escaped(ExplorationText(report).text))</pre>
      </body>
      </html>

      """
  }

  private func graph() -> String {
    let scenes = report.sceneMap.scenes
    let columns = report.sceneMap.columns
    var rowCounts: [Int: Int] = [:]
    let places = columns.map { column in
      let row = rowCounts[column, default: 0]
      rowCounts[column] = row + 1
      return (x: 10 + column * Self.columnWidth, y: 10 + row * Self.rowHeight)
    }
    let width = 20 + ((columns.max() ?? 0) + 1) * Self.columnWidth
    let height = 20 + (rowCounts.values.max() ?? 0) * Self.rowHeight
    var output = "<svg width=\"\(width)\" height=\"\(height)\" role=\"img\">\n"
    for (index, scene) in scenes.enumerated() {
      for goal in scene.leadsTo { output += edge(from: places[index], to: places[goal]) }
    }
    let seen = report.lineCoverage.map { ($0.file, Set($0.seen)) }
    for (index, scene) in scenes.enumerated() {
      let lines = seen.first { $0.0 == scene.file }?.1 ?? []
      output += box(scene, seen: scene.lines.count(where: lines.contains), places[index])
    }
    return output + "</svg>"
  }

  private func edge(from start: (x: Int, y: Int), to end: (x: Int, y: Int)) -> String {
    let middle = Self.boxHeight / 2
    let (x1, y1) = (start.x + Self.boxWidth, start.y + middle)
    let (x2, y2) = (end.x, end.y + middle)
    return "<path d=\"M\(x1) \(y1) C\(x1 + 40) \(y1) \(x2 - 40) \(y2) \(x2) \(y2)\"/>\n"
  }

  private func box(_ scene: SceneMap.Box, seen: Int, _ place: (x: Int, y: Int)) -> String {
    let total = scene.lines.count
    let colour = seen == total ? "#b7e1b0" : seen > 0 ? "#f6e3a1" : "#f2b5ae"
    let name = scene.name.count > 26 ? scene.name.prefix(25) + "…" : scene.name[...]
    return """
      <g><title>\(Self.escaped(scene.name)), \(Self.escaped(scene.file)):\(scene.line)</title>\
      <rect x="\(place.x)" y="\(place.y)" width="\(Self.boxWidth)" height="\(Self.boxHeight)" \
      rx="4" fill="\(colour)" stroke="#555"/>\
      <text x="\(place.x + 8)" y="\(place.y + 14)">\(Self.escaped(String(name)))</text>\
      <text x="\(place.x + 8)" y="\(place.y + 28)" fill="#555">\(seen) of \(total) lines</text></g>

      """
  }
}
