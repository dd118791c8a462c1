import Foundation
import Testing

@testable import Engine

/// A story with one mistake. `«` marks where the diagnostic must begin; it is no part of the story.
struct DiagnosticExample: Sendable, CustomTestStringConvertible {
  let code: DiagnosticCode
  let ink: String
  var files: [String: String] = [:]

  init(_ code: DiagnosticCode, _ ink: String, files: [String: String] = [:]) {
    self.code = code
    self.ink = ink
    self.files = files
  }

  var testDescription: String { "\(code.id) \(ink.prefix(40))" }

  var source: String { ink.replacingOccurrences(of: "«", with: "") }

  /// Where the mark stands, in line and column from 1.
  var place: Location {
    var line = 1
    var column = 1
    for character in ink.unicodeScalars {
      if character == "«" { break }
      (line, column) = character == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    return Location(line: line, column: column)
  }

  /// Further forms of a mistake, besides the example on its page.
  static let further: [DiagnosticExample] = [
    DiagnosticExample(.expected, "VAR s = \"open«\n-> END\n"),
    DiagnosticExample(.expected, "* [Open«\n- -> END\n"),
    DiagnosticExample(.expected, "-> k\n== k\n«== other\nText. -> END\n"),
    DiagnosticExample(.expected, "-> k\n== k\n~ temp x«\n-> END\n"),
    DiagnosticExample(.duplicateName, "-> k.s\n== k\n= s\nA. -> END\n= «s\nB. -> END\n"),
  ]
}
