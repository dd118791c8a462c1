/// Diagnostics as people read them: place, message, the line with carets below it, help.
///
/// ```
/// chapters/window.ink:12:5: error: There is no knot 'kichen' to divert to [E0201]
///    12 | -> kichen
///       |    ^^^^^^
///       = Did you mean 'kitchen'?
/// ```
public struct DiagnosticText: Sendable {
  private let sources: SourceMap
  private let hasColour: Bool

  /// - Parameter hasColour: whether to write the escape codes of a terminal's colours.
  public init(sources: SourceMap, hasColour: Bool = false) {
    self.sources = sources
    self.hasColour = hasColour
  }

  /// Several lines, each ended by a line break.
  public func text(_ diagnostic: Diagnostic) -> String {
    var lines = [header(diagnostic)]
    lines += excerpt(diagnostic.span, severity: diagnostic.severity)
    for note in diagnostic.notes { lines += text(note, besides: diagnostic.span) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func header(_ diagnostic: Diagnostic) -> String {
    let place = sources.start(of: diagnostic.span)
    let name = sources[diagnostic.span.file].name
    let kind = diagnostic.isTodo ? "todo" : diagnostic.severity.rawValue
    return paint(.bold, "\(name):\(place.line):\(place.column): ")
      + paint(colour(of: diagnostic.severity), "\(kind): ")
      + paint(.bold, Self.printable(diagnostic.message)) + paint(.dim, " [\(diagnostic.code.id)]")
  }

  private func text(_ note: Diagnostic.Note, besides main: Span) -> [String] {
    guard let span = note.span else {
      return [gutter("=") + paint(.green, Self.printable(note.message))]
    }
    let place = sources.start(of: span)
    let name = span.file == main.file ? "line" : sources[span.file].name + ":"
    return [gutter("=") + "\(Self.printable(note.message)) (\(name) \(place.line))"]
  }

  /// The first line of a span with carets below it. Tabs keep their width; what a terminal would
  /// not show is shown as `?`.
  private func excerpt(_ span: Span, severity: Severity) -> [String] {
    let start = sources.start(of: span)
    let end = sources.end(of: span)
    let line = Array(sources[span.file].text(ofLine: start.line).unicodeScalars.prefix(200))
    let text = String(
      String.UnicodeScalarView(line.map { $0 == "\t" || Self.isShown($0) ? $0 : "?" }))
    let endColumn = end.line == start.line ? end.column : line.count + 1
    let width = max(1, min(endColumn, line.count + 1) - start.column)
    let margin = line.prefix(start.column - 1).map { $0 == "\t" ? "\t" : " " as Character }
    let number = String(start.line)
    let indent = String(repeating: " ", count: max(0, 5 - number.count))
    return [
      paint(.dim, "\(indent)\(number) |") + " \(text)",
      gutter("|") + String(margin)
        + paint(colour(of: severity), String(repeating: "^", count: width)),
    ]
  }

  private func gutter(_ mark: String) -> String { paint(.dim, "      \(mark)") + " " }

  /// Without control characters: the text of a story cannot write escape codes to a terminal, nor
  /// turn a line round.
  public static func printable(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { isShown($0) ? $0 : " " }))
  }

  /// Whether a terminal shows it: no control character, no mark of direction, no break of lines.
  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: false
    // Of the invisible ones only those that join letters and the parts of a picture.
    case .format: scalar == "\u{200C}" || scalar == "\u{200D}"
    default: true
    }
  }

  // MARK: Colour

  private enum Paint: String {
    case bold = "1"
    case dim = "2"
    case green = "32"
    case red = "31;1"
    case yellow = "33;1"
    case cyan = "36;1"
  }

  private func colour(of severity: Severity) -> Paint {
    switch severity {
    case .error: .red
    case .warning: .yellow
    case .note: .cyan
    }
  }

  private func paint(_ paint: Paint, _ text: String) -> String {
    hasColour ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
  }
}
