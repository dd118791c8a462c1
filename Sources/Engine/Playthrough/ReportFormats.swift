/// Writes reports for other programs.
public struct ReportFormats: Sendable {
  let report: ExplorationReport
  let story: String

  /// - Parameter story: what the report is about, for titles.
  public init(_ report: ExplorationReport, story: String) {
    self.report = report
    self.story = story
  }

  /// LCOV trace data: one record for each file of the story, by lines of ink.
  public func lcov() -> String {
    var output = ""
    for file in report.lineCoverage {
      output += "TN:\nSF:\(file.file)\n"
      let seen = Set(file.seen)
      for line in (file.seen + file.unseen).sorted() {
        output += "DA:\(line),\(seen.contains(line) ? 1 : 0)\n"
      }
      output += "LF:\(file.seen.count + file.unseen.count)\nLH:\(file.seen.count)\nend_of_record\n"
    }
    return output
  }

  /// JUnit XML: a test for each thing that a story should not do, and for each property.
  public func junit() -> String {
    var cases: [String] = []
    var failureCount = 0
    func add(_ name: String, _ failures: [String]) {
      var text = "  <testcase classname=\"explore\" name=\"\(Self.escaped(name))\">\n"
      for failure in failures {
        failureCount += 1
        text += "    <failure message=\"\(Self.escaped(failure))\"/>\n"
      }
      cases.append(text + "  </testcase>\n")
    }
    add("no run-time errors", report.errors.map(words))
    add("no dead ends", report.deadEnds.map(words))
    add("no traps", report.trapped.map(words))
    for result in report.properties {
      add(result.property, result.holds == false ? [words(result.path)] : [])
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<testsuite name=\"\(Self.escaped(story))\" tests=\"\(cases.count)\" failures=\"\(failureCount)\">\n"
      + cases.joined() + "</testsuite>\n"
  }

  private func words(_ finding: ExplorationReport.Finding) -> String {
    "\(finding.file):\(finding.line): \(finding.message) \(words(finding.path))"
  }

  private func words(_ path: [PathStep]) -> String {
    path.map(\.description).joined(separator: " > ")
  }

  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default:
        // XML has no other control characters.
        if scalar.value >= 32 || scalar == "\n" || scalar == "\t" { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }
}

// MARK: - SARIF

extension ReportFormats {
  /// SARIF 2.1.0: what an author should look at, by file and line.
  public var sarif: SARIFLog {
    var results: [SARIFLog.Result] = []
    func add(_ rule: String, _ level: String, _ text: String, _ file: String, _ line: Int) {
      results.append(SARIFLog.Result(ruleId: rule, level: level, text: text, file: file, line: line))
    }
    for finding in report.errors { add("run-time-error", "error", words(finding), finding.file, finding.line) }
    for finding in report.trapped { add("trap", "error", words(finding), finding.file, finding.line) }
    for choice in report.neverOffered {
      add("never-offered", "warning", "\(choice.text): \(choice.reason)", choice.file, choice.line)
    }
    for item in report.unreached where item.kind != ProgramMap.Kind.lines.singular {
      add("never-seen", "note", "\(item.kind) \(item.name)", item.file, item.line)
    }
    return SARIFLog(results: results)
  }
}

/// The part of SARIF 2.1.0 (OASIS, 2020) that reports need.
public struct SARIFLog: Sendable, Encodable {
  struct Result: Sendable, Encodable {
    struct Text: Sendable, Encodable { let text: String }
    struct Artifact: Sendable, Encodable { let uri: String }
    struct Region: Sendable, Encodable { let startLine: Int }
    struct Physical: Sendable, Encodable {
      let artifactLocation: Artifact
      let region: Region
    }
    struct Location: Sendable, Encodable { let physicalLocation: Physical }

    let ruleId: String
    let level: String
    let message: Text
    let locations: [Location]

    init(ruleId: String, level: String, text: String, file: String, line: Int) {
      self.ruleId = ruleId
      self.level = level
      message = Text(text: text)
      locations =
        line > 0
        ? [
          Location(
            physicalLocation: Physical(
              artifactLocation: Artifact(uri: file), region: Region(startLine: line)))
        ] : []
    }
  }

  struct Driver: Sendable, Encodable { let name = "drive explore" }
  struct Tool: Sendable, Encodable { let driver = Driver() }
  struct Run: Sendable, Encodable {
    let tool = Tool()
    let results: [Result]
  }

  let version = "2.1.0"
  let runs: [Run]

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  init(results: [Result]) { runs = [Run(results: results)] }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode("https://json.schemastore.org/sarif-2.1.0.json", forKey: .schema)
    try container.encode(version, forKey: .version)
    try container.encode(runs, forKey: .runs)
  }
}
