import ArgumentParser
import Engine

/// `drive check`: what is wrong with a story.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tells every mistake in a story, with file, line and help.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @OptionGroup var argument: StoryArgument
  @Option(help: "How to write the report.") var format = Format.text

  func run() throws {
    let bundle = try argument.load(isReviewed: true)
    switch format {
    case .text: printText(bundle)
    case .json: Console.print(Console.json(CheckReport(bundle)))
    }
    if bundle.hasErrors { throw ExitCode(1) }
  }

  private func printText(_ bundle: StoryBundle) {
    let text = DiagnosticText(sources: bundle.sources, hasColour: Console.standardOutputHasColour)
    for diagnostic in bundle.diagnostics { Console.print(text.text(diagnostic)) }
    Console.print(summary(bundle))
  }

  private func summary(_ bundle: StoryBundle) -> String {
    func count(_ severity: Severity, _ name: String) -> String? {
      let number = bundle.diagnostics.count { $0.severity == severity }
      return number == 0 ? nil : "\(number) \(name)\(number == 1 ? "" : "s")"
    }
    let parts = [count(.error, "error"), count(.warning, "warning"), count(.note, "todo")]
    let found = parts.compactMap { $0 }
    let files = bundle.sources.files.count
    let place = files == 1 ? "1 file" : "\(files) files"
    return found.isEmpty ? "No mistakes in \(place)." : "\(found.joined(separator: ", ")) in \(place)."
  }
}

/// The report of `drive check --format json`.
struct CheckReport: Encodable {
  struct Note: Encodable {
    let message: String
    let file: String?
    let line: Int?
    let column: Int?
  }

  struct Entry: Encodable {
    let code: String
    let severity: String
    let message: String
    let file: String
    let line: Int
    let column: Int
    let endLine: Int
    let endColumn: Int
    let notes: [Note]
  }

  let diagnostics: [Entry]

  init(_ bundle: StoryBundle) {
    let sources = bundle.sources
    diagnostics = bundle.diagnostics.map { diagnostic in
      let start = sources.start(of: diagnostic.span)
      let end = sources.end(of: diagnostic.span)
      return Entry(
        code: diagnostic.code.id, severity: diagnostic.severity.rawValue,
        message: diagnostic.message, file: sources[diagnostic.span.file].name, line: start.line,
        column: start.column, endLine: end.line, endColumn: end.column,
        notes: diagnostic.notes.map { note in
          let place = note.span.map { sources.start(of: $0) }
          return Note(
            message: note.message, file: note.span.map { sources[$0.file].name },
            line: place?.line, column: place?.column)
        })
    }
  }
}
