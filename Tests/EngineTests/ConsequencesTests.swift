import Foundation
import Testing

/// `Content/CONSEQUENCES.md` against the ink it tells of.
struct ConsequencesTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let variable: String
    let setIn: String
    let readIn: String

    var testDescription: String { "\(variable): \(setIn) -> \(readIn)" }
  }

  private static let content = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Content")

  static let rows: [Row] = {
    let url = content.appending(path: "CONSEQUENCES.md")
    guard let table = try? String(contentsOf: url, encoding: .utf8) else { return [] }
    return table.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      return Row(
        variable: cells[0].trimmingCharacters(in: ["`"]), setIn: cells[1], readIn: cells[2])
    }
  }()

  @Test func thereAreAtLeastThirty() {
    #expect(Self.rows.count >= 30)
  }

  @Test(arguments: rows)
  func isSetHereAndReadThere(_ row: Row) throws {
    #expect(row.setIn.prefix { $0 != ":" } != row.readIn.prefix { $0 != ":" }, "one chapter only")
    let name = NSRegularExpression.escapedPattern(for: row.variable)
    let lines = try Self.lines(of: row.setIn)
    #expect(lines.contains { Self.matches($0, "~\\s*\(name)\\s*(=[^=]|\\+=|-=)") }, "not set")
    let readers = try Self.lines(of: row.readIn)
    #expect(readers.contains { Self.matches($0, "\\{[^}]*\\b\(name)\\b") }, "not read")
  }

  /// The lines of a knot, given as `chapter:knot`.
  private static func lines(of place: String) throws -> [String] {
    let parts = place.split(separator: ":").map(String.init)
    let url = content.appending(path: "chapters/\(parts[0]).ink")
    var knot = ""
    var lines: [String] = []
    for line in try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n") {
      if line.hasPrefix("===") {
        knot = line.trimmingCharacters(in: ["=", " "])
      } else if knot == parts[1] {
        lines.append(line)
      }
    }
    try #require(!lines.isEmpty, "there is no knot \(place)")
    return lines
  }

  private static func matches(_ line: String, _ pattern: String) -> Bool {
    line.range(of: pattern, options: .regularExpression) != nil
  }
}
