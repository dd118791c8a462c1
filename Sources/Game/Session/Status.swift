import Engine

/// One thing that the reader's character knows of himself: a line of the side panel.
struct StatusRow: Hashable, Sendable {
  struct Gauge: Hashable, Sendable {
    /// 0 to `full`.
    var value: Int
    var full: Int
  }

  /// Empty for a line of its own.
  var label: String
  var gauge: Gauge?
  var words: String
}

/// What a story says of itself beside the reading, in ink functions that any story may have:
///
/// - `status()`: each line that it prints is a row, `Label: words`. Words that begin with two whole
///   numbers, `Heat: 60/100 hunted`, have a gauge.
/// - `because(ending)`: each line that it prints says what led to the ending of that name.
///
/// They run aside, on a copy of the story: nothing that they do stays.
enum StoryWords {
  private static let rowCountMax = 12

  static func status(of story: Story) -> [StatusRow] {
    lines(of: StoryBundle.statusFunction, [], story).map(StatusRow.init(line:))
  }

  static func reasons(for ending: String, in story: Story) -> [String] {
    lines(of: StoryBundle.reasonFunction, [.text(ending)], story)
  }

  private static func lines(
    of function: String, _ arguments: [HostValue], _ story: Story
  ) -> [String] {
    var story = story
    guard let text = story.evaluate(function: function, arguments: arguments)?.text else {
      return []
    }
    let lines = text.split(separator: "\n").map { String($0).trimmingBlanks }
    return Array(lines.filter { !$0.isEmpty }.prefix(rowCountMax))
  }
}

extension StatusRow {
  /// A row from a line such as `Heat: 60/100 hunted`.
  init(line: String) {
    guard let colon = line.firstIndex(of: ":") else {
      self.init(label: "", words: line)
      return
    }
    let label = String(line[..<colon]).trimmingBlanks
    let words = String(line[line.index(after: colon)...]).trimmingBlanks
    let (gauge, rest) = Self.gauge(in: words)
    self.init(label: label, gauge: gauge, words: rest)
  }

  private static func gauge(in words: String) -> (Gauge?, String) {
    let parts = words.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    let numbers = parts[0].split(separator: "/", omittingEmptySubsequences: false)
    guard numbers.count == 2, let value = Int(numbers[0]), let full = Int(numbers[1]), full > 0
    else { return (nil, words) }
    let gauge = Gauge(value: min(max(0, value), full), full: full)
    return (gauge, parts.count > 1 ? String(parts[1]).trimmingBlanks : "")
  }
}
