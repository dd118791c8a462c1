import Foundation

/// One line of the table: a piece of work, what drive takes for it, and what the peers take.
struct Row: Encodable {
  enum Unit: String, Encodable {
    case perSecond = "a second"
    case seconds = "s"
    case megabytes = "MB"
    /// How much longer (or larger) the larger of two sizes is, for each unit of its size.
    case growth = "×"

    var isBetterHigh: Bool { self == .perSecond }
  }

  struct Figure: Encodable {
    var value: Double
    /// How many times drive is better.
    var ratio: Double?
  }

  let work: String
  let unit: Unit
  /// Nil if it could not be measured here: `note` says why.
  var drive: Double?
  /// What the project wants.
  var wanted: Double?
  var peers: [String: Figure] = [:]
  var note: String?

  mutating func add(_ peer: String, _ value: Double) {
    let ratio = drive.map { unit.isBetterHigh ? $0 / value : value / $0 }
    peers[peer] = Figure(value: value, ratio: ratio)
  }

  /// Whether it is as good as wanted; nil where nothing is wanted or known.
  var isMet: Bool? {
    guard let drive, let wanted else { return nil }
    return unit.isBetterHigh ? drive >= wanted : drive <= wanted
  }

  static func text(_ value: Double) -> String {
    let digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : value >= 0.1 ? 3 : 4
    return String(format: "%.\(digits)f", value)
  }
}

/// The rows as a person reads them.
func table(_ rows: [Row], peers: [String]) -> String {
  var cells = [["work", "unit", "drive", "wanted"] + peers]
  for row in rows {
    let wanted = row.wanted.map { Row.text($0) + (row.isMet == false ? " (missed)" : "") } ?? ""
    let figures = peers.map { peer in
      row.peers[peer].map { figure in
        Row.text(figure.value) + (figure.ratio.map { " (\(Row.text($0)) times)" } ?? "")
      } ?? "-"
    }
    cells.append(
      [row.work, row.unit.rawValue, row.drive.map(Row.text) ?? "-", wanted] + figures)
  }
  let widths = cells[0].indices.map { column in cells.map { $0[column].count }.max()! }
  var lines = cells.map { line in
    line.indices.map { column in
      let padding = String(repeating: " ", count: widths[column] - line[column].count)
      return column == 0 ? line[column] + padding : padding + line[column]
    }.joined(separator: "  ")
  }
  lines += rows.compactMap { row in row.note.map { "\(row.work): \($0)" } }
  return lines.joined(separator: "\n")
}
