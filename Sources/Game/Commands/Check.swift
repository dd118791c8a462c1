import ArgumentParser
import Engine

/// `drive check`: what is wrong with a story.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Tells every mistake in a story, with file, line and help.",
    discussion: """
      A comment `// drive: allow W0505` silences a code: beside a line, on the line above it, or \
      at the top of a file for all of it. `drive explain` tells what a code means.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case sarif
  }

  @OptionGroup var argument: StoryArgument
  @Option(help: "How to write the report.") var format = Format.text
  @Flag(
    name: [.long, .customLong("warnings-as-errors")], help: "Exit with 1 after a warning too.")
  var strict = false
  @Option(help: "A warning or note not to tell, such as W0505; repeat it for more.")
  var allow: [String] = []
  @Flag(help: "Only list the author's own TODO lines.") var todo = false

  func validate() throws {
    for id in allow {
      guard let page = ExplainPage.page(for: id) else {
        let suggestion = ExplainPage.suggestion(for: id).map { " Did you mean \($0)?" } ?? ""
        throw ValidationError("there is no code '\(id)'.\(suggestion)")
      }
      guard page.code.severity != .error else {
        throw ValidationError("\(page.code.id) is an error: only warnings and notes can be allowed")
      }
    }
  }

  func run() throws {
    let bundle = try argument.load(isReviewed: true)
    // A mistake in a script keeps nobody from playing, so the story itself knows nothing of
    // scripts.
    let scripts = bundle.isFolder ? ScriptFolder(of: bundle) : nil
    let sources = scripts?.sources ?? bundle.sources
    let allowed = allow.map { $0.uppercased() }
    let told = (bundle.diagnostics + (scripts?.diagnostics ?? [])).filter {
      !allowed.contains($0.code.id) && (!todo || $0.isTodo)
    }
    switch format {
    case .text: todo ? printList(told, sources) : printText(told, sources)
    case .json: Console.print(Console.json(CheckReport(told, sources)))
    case .sarif: Console.print(Console.json(SarifLog(told, sources, folder: bundle.folder)))
    }
    let isFine = told.allSatisfy { $0.severity == .note || (!strict && $0.severity == .warning) }
    if bundle.hasErrors || !isFine { throw ExitCode(1) }
  }

  private func printText(_ diagnostics: [Diagnostic], _ sources: SourceMap) {
    let text = DiagnosticText(sources: sources, hasColour: Console.standardOutputHasColour)
    for diagnostic in diagnostics.inReadingOrder() { Console.print(text.text(diagnostic)) }
    Console.print(summary(diagnostics, fileCount: sources.files.count))
  }

  /// One line for each: place and text.
  private func printList(_ todos: [Diagnostic], _ sources: SourceMap) {
    for todo in todos {
      let place = "\(sources[todo.span.file].name):\(sources.line(of: todo.span))"
      Console.print(DiagnosticText.printable("\(place): \(todo.message)"))
    }
  }

  private func summary(_ diagnostics: [Diagnostic], fileCount: Int) -> String {
    func count(_ name: String, _ isCounted: (Diagnostic) -> Bool) -> String? {
      let number = diagnostics.count(where: isCounted)
      return number == 0 ? nil : "\(number) \(name)\(number == 1 ? "" : "s")"
    }
    let parts = [
      count("error") { $0.severity == .error }, count("warning") { $0.severity == .warning },
      count("note") { $0.severity == .note && !$0.isTodo }, count("todo", \.isTodo),
    ].compactMap { $0 }
    let place = fileCount == 1 ? "1 file" : "\(fileCount) files"
    guard !parts.isEmpty else { return "No mistakes in \(place)." }
    let code = diagnostics[0].code.id
    return "\(parts.joined(separator: ", ")) in \(place). To read more: drive explain \(code)"
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

  init(_ diagnostics: [Diagnostic], _ sources: SourceMap) {
    self.diagnostics = diagnostics.map { diagnostic in
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
