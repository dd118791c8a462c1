/// Choices, or lines of a menu, wrapped beside their numbers.
struct ChoiceLines: Sendable {
  struct Line: Hashable, Sendable {
    var text: String
    /// From 0.
    var option: Int
    var isFirst: Bool
  }

  /// Room for the pointer and the number.
  static let indent = 5

  private(set) var lines: [Line] = []

  init(_ choices: [String], frame: PageFrame) {
    for (option, choice) in choices.enumerated() {
      let wrapped = TextWrap.lines(frame.theme.show(choice), width: frame.measure - Self.indent)
      for (number, line) in wrapped.enumerated() {
        lines.append(Line(text: line.text, option: option, isFirst: number == 0))
      }
    }
  }

  var isEmpty: Bool { lines.isEmpty }

  /// The lines to show where not all fit: those around the selected option.
  func window(showing option: Int, room: Int) -> ArraySlice<Line> {
    let room = max(1, room)
    guard lines.count > room else { return lines[...] }
    let first = lines.firstIndex { $0.option == option } ?? 0
    let start = min(max(0, first - room / 2), lines.count - room)
    return lines[start..<start + room]
  }
}
