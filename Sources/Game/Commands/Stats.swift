import ArgumentParser
import Engine

/// `drive stats`: how much there is of a story.
struct Stats: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Counts a story's words, choices, branches and endings.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @OptionGroup var argument: StoryArgument
  @Flag(help: "Count each knot as well.") var knots = false
  @Option(help: "How to write the report.") var format = Format.text

  func run() throws {
    let statistics = StoryStatistics(try argument.loadProgram().program)
    switch format {
    case .text: Console.print(text(of: statistics), terminator: "")
    case .json: Console.print(Console.json(StatsReport(statistics)))
    }
  }

  private func text(of statistics: StoryStatistics) -> String {
    var rows = [["", "words", "choices", "branches"]]
    for chapter in statistics.chapters where chapter.words > 0 || chapter.choices > 0 {
      rows.append(
        [chapter.name, String(chapter.words), String(chapter.choices), String(chapter.branches)])
      guard knots else { continue }
      for knot in chapter.knots {
        let name = knot.name.isEmpty ? "(before the first knot)" : knot.name
        rows.append(["  " + name, String(knot.words), "", ""])
      }
    }
    rows.append(
      ["in all", String(statistics.words), String(statistics.choices), String(statistics.branches)])
    var text = Self.table(rows)
    let place = statistics.longestPassagePlace.map { " (\($0.file):\($0.line))" } ?? ""
    text += "\nThe longest passage has \(statistics.longestPassageWords) words\(place).\n"
    text += "Every word once takes \(statistics.readingMinutes) minutes to read.\n"
    if !statistics.endings.isEmpty {
      text +=
        "Endings (\(statistics.endings.count)): \(statistics.endings.joined(separator: ", "))\n"
    }
    return text
  }

  /// Columns two spaces apart: the first to the left, figures to the right.
  private static func table(_ rows: [[String]]) -> String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    var text = ""
    for row in rows {
      var line = ""
      for (column, cell) in row.enumerated() {
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        line += column == 0 ? cell + padding : "  " + padding + cell
      }
      while line.last == " " { line.removeLast() }
      text += line + "\n"
    }
    return text
  }
}

/// The report of `drive stats --format json`.
private struct StatsReport: Encodable {
  struct Knot: Encodable {
    let name: String
    let words: Int
  }

  struct Chapter: Encodable {
    let name: String
    let words: Int
    let choices: Int
    let branches: Int
    let knots: [Knot]
  }

  struct Place: Encodable {
    let file: String
    let line: Int
  }

  let words: Int
  let choices: Int
  let branches: Int
  let chapters: [Chapter]
  let endings: [String]
  let longestPassageWords: Int
  let longestPassage: Place?
  let readingMinutes: Int

  init(_ statistics: StoryStatistics) {
    words = statistics.words
    choices = statistics.choices
    branches = statistics.branches
    chapters = statistics.chapters.map { chapter in
      Chapter(
        name: chapter.name, words: chapter.words, choices: chapter.choices,
        branches: chapter.branches,
        knots: chapter.knots.map { Knot(name: $0.name, words: $0.words) })
    }
    endings = statistics.endings
    longestPassageWords = statistics.longestPassageWords
    longestPassage = statistics.longestPassagePlace.map { Place(file: $0.file, line: $0.line) }
    readingMinutes = statistics.readingMinutes
  }
}
