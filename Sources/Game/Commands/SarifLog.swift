import ArgumentParser
import Engine
import Foundation

/// The report of `drive check` and `drive explore` with `--format sarif`: SARIF 2.1.0, as code
/// hosts read it.
///
/// Source: OASIS Standard "Static Analysis Results Interchange Format (SARIF) Version 2.1.0", 27
/// March 2020.
struct SarifLog: Encodable {
  let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  let version = "2.1.0"
  let runs: [Run]

  enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version
    case runs
  }

  struct Text: Encodable {
    let text: String
    var markdown: String?
  }

  struct Run: Encodable {
    let tool: Tool
    /// Columns count Unicode scalars, as everywhere in this program.
    let columnKind = "unicodeCodePoints"
    let originalUriBaseIds: [String: ArtifactLocation]?
    let results: [Entry]
  }

  struct Tool: Encodable {
    let driver: Driver
  }

  struct Driver: Encodable {
    let name = "drive"
    let version = Drive.configuration.version
    let rules: [Rule]
  }

  struct Rule: Encodable {
    struct Configuration: Encodable {
      let level: String
    }

    let id: String
    let shortDescription: Text
    let fullDescription: Text
    let help: Text
    let defaultConfiguration: Configuration
  }

  struct Entry: Encodable {
    let ruleId: String
    /// Nil where the rule has no page.
    var ruleIndex: Int?
    let level: String
    let message: Text
    let locations: [Location]
    var relatedLocations: [Location]?
  }

  struct Location: Encodable {
    var id: Int?
    let physicalLocation: PhysicalLocation
    var message: Text?
  }

  struct PhysicalLocation: Encodable {
    let artifactLocation: ArtifactLocation
    let region: Region
  }

  struct ArtifactLocation: Encodable {
    let uri: String
    var uriBaseId: String?
  }

  struct Region: Encodable {
    let startLine: Int
    // Nil where only the line is known.
    var startColumn: Int?
    var endLine: Int?
    var endColumn: Int?
  }

  init(_ diagnostics: [Diagnostic], _ sources: SourceMap, folder: String) {
    let codes = DiagnosticCode.all.filter { code in diagnostics.contains { $0.code == code } }
    let indices = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1.id, $0) })
    let places = Places(sources: sources, folder: folder)
    let entries = diagnostics.map { diagnostic in
      let help = diagnostic.notes.filter { $0.span == nil }.map(\.message)
      let related = diagnostic.notes.filter { $0.span != nil }.enumerated().map { index, note in
        Location(
          id: index + 1, physicalLocation: places.location(of: note.span!),
          message: Text(text: note.message))
      }
      return Entry(
        ruleId: diagnostic.code.id, ruleIndex: indices[diagnostic.code.id]!,
        level: diagnostic.severity.rawValue,
        message: Text(text: ([diagnostic.message + "."] + help).joined(separator: " ")),
        locations: [Location(physicalLocation: places.location(of: diagnostic.span))],
        relatedLocations: related.isEmpty ? nil : related)
    }
    runs = [
      Run(
        tool: Tool(driver: Driver(rules: codes.map(Rule.init))),
        originalUriBaseIds: places.base.map { [Places.baseName: ArtifactLocation(uri: $0)] },
        results: entries)
    ]
  }
}

extension SarifLog {
  /// What an author should look at, by file and line.
  init(_ report: ExplorationReport, folder: String) {
    let places = Places(sources: SourceMap(), folder: folder)
    var entries: [Entry] = []
    func add(_ rule: String, _ level: String, _ text: String, _ file: String, _ line: Int) {
      let place = line > 0 ? [Location(physicalLocation: places.location(of: file, line))] : []
      entries.append(
        Entry(ruleId: rule, level: level, message: Text(text: text), locations: place))
    }
    for finding in report.errors {
      add("run-time-error", "error", finding.words, finding.file, finding.line)
    }
    // Nobody has seen it: it does not make the command fail either.
    for finding in report.open {
      add("not-ruled-out", "note", finding.words, finding.file, finding.line)
    }
    for finding in report.trapped {
      add("trap", "error", finding.words, finding.file, finding.line)
    }
    for result in report.properties where result.holds == false {
      add("broken-property", "error", result.words, "", 0)
    }
    for choice in report.neverOffered {
      add("never-offered", "warning", "\(choice.text): \(choice.reason)", choice.file, choice.line)
    }
    for item in report.unreached where item.kind != "line" {
      add("never-seen", "note", "\(item.kind) \(item.name)", item.file, item.line)
    }
    runs = [
      Run(
        tool: Tool(driver: Driver(rules: [])),
        originalUriBaseIds: places.base.map { [Places.baseName: ArtifactLocation(uri: $0)] },
        results: entries)
    ]
  }
}

extension SarifLog.Rule {
  init(_ code: DiagnosticCode) {
    guard let page = ExplainPage.page(for: code.id) else {
      preconditionFailure("every code has a page")
    }
    let prose = page.text.split(separator: "\n", omittingEmptySubsequences: false).joined(
      separator: " ")
    id = code.id
    shortDescription = SarifLog.Text(text: code.title)
    fullDescription = SarifLog.Text(text: prose)
    help = SarifLog.Text(
      text: page.page,
      markdown:
        "\(prose)\n\nBroken:\n\n```\n\(page.broken)\n```\n\nMended:\n\n```\n\(page.mended)\n```\n")
    defaultConfiguration = Configuration(level: code.severity.rawValue)
  }
}

/// The names of files as URIs: relative to the current folder, which on a code host is the
/// repository's; if the story lies elsewhere, relative to its own folder.
private struct Places {
  static let baseName = "STORY"

  let sources: SourceMap
  /// The URI of the story's folder, if that is not below the current one.
  let base: String?
  private let prefix: String

  init(sources: SourceMap, folder: String) {
    self.sources = sources
    let current = URL(fileURLWithPath: ".").resolvingSymlinksInPath().path
    let story = URL(fileURLWithPath: folder.isEmpty ? "." : folder).resolvingSymlinksInPath().path
    if story == current {
      (base, prefix) = (nil, "")
    } else if story.hasPrefix(current + "/") {
      (base, prefix) = (nil, story.dropFirst(current.count + 1) + "/")
    } else {
      (base, prefix) = (URL(fileURLWithPath: story, isDirectory: true).absoluteString, "")
    }
  }

  func location(of file: String, _ line: Int) -> SarifLog.PhysicalLocation {
    SarifLog.PhysicalLocation(
      artifactLocation: artifact(file), region: SarifLog.Region(startLine: line))
  }

  private func artifact(_ file: String) -> SarifLog.ArtifactLocation {
    let path = prefix + file
    let uri = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
    return SarifLog.ArtifactLocation(uri: uri, uriBaseId: base == nil ? nil : Self.baseName)
  }

  func location(of span: Span) -> SarifLog.PhysicalLocation {
    let start = sources.start(of: span)
    let end = sources.end(of: span)
    return SarifLog.PhysicalLocation(
      artifactLocation: artifact(sources[span.file].name),
      region: SarifLog.Region(
        startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column))
  }
}
