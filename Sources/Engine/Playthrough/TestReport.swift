/// What the tests of a story came to, in their order. The same for any number of threads.
public struct TestReport: Sendable, Encodable {
  /// What a test tries out.
  public enum Kind: String, Sendable, Encodable {
    case script
    /// What a sequence expects of a bot.
    case sequence
    case property
  }

  /// How a test went.
  public enum Verdict: String, Sendable, Encodable {
    case passed, failed
    /// Neither shown nor ruled out: the search for it stopped at its limit.
    case unknown
  }

  /// One test, and how it went.
  public struct Case: Sendable, Encodable {
    /// What it tries out.
    public let kind: Kind
    /// That of a script, a sequence's ID and its claim, or a property as its author wrote it.
    public let name: String
    /// Passed until something says otherwise.
    public internal(set) var verdict = Verdict.passed
    /// The file where the case stands, or where it failed.
    public internal(set) var file: String
    /// The line there, from 1.
    public internal(set) var line: Int
    /// What was measured, if anything was.
    public internal(set) var note: String?
    /// What should be so; nil unless it failed.
    public internal(set) var expected: String?
    /// What there was instead; nil unless it failed.
    public internal(set) var found: String?
    /// What to do about it, if there is something to say.
    public internal(set) var hint: String?
    /// The choices that were offered where a script failed; empty otherwise.
    public internal(set) var offered: [String] = []
    /// What was read last where a script failed; nil otherwise.
    public internal(set) var screen: String?
    /// A script that leads to where a property broke; nil otherwise.
    public internal(set) var path: String?

    init(_ kind: Kind, _ name: String, file: String, line: Int) {
      self.kind = kind
      self.name = name
      self.file = file
      self.line = line
    }
  }

  /// In the order of the tests.
  public let cases: [Case]
  /// Cases that passed.
  public let passed: Int
  /// Cases that failed.
  public let failed: Int
  /// Cases of which nobody knows.
  public let unknown: Int

  init(_ cases: [Case]) {
    self.cases = cases
    passed = cases.count { $0.verdict == .passed }
    failed = cases.count { $0.verdict == .failed }
    unknown = cases.count { $0.verdict == .unknown }
  }
}

extension TestReport {
  /// For people: a line for each case, then what failed, and `N passed, N failed` as the last line.
  public var text: String {
    var lines: [String] = []
    for test in cases {
      let mark =
        switch test.verdict {
        case .passed: "ok  "
        case .failed: "FAIL"
        case .unknown: "?   "
        }
      let note = test.note.map { ": \($0)" } ?? ""
      lines.append("\(mark) \(test.kind.rawValue) \(test.name)\(note)")
    }
    for test in cases where test.verdict == .failed { lines += [""] + Self.story(of: test) }
    if failed > 0 { lines.append("") }
    if unknown > 0 {
      lines.append("\(unknown) not known: the search stopped before it could tell (--states).")
    }
    lines.append("\(passed) passed, \(failed) failed")
    return lines.map { DiagnosticText.printable($0) }.joined(separator: "\n")
  }

  /// Lines of the last screen that are shown; the JSON report has them all.
  private static let screenLineCountMax = 24

  /// How a case failed.
  private static func story(of test: Case) -> [String] {
    var lines = ["FAIL \(test.name) (\(test.file):\(test.line))"]
    if let expected = test.expected { lines.append("     expected:  \(expected)") }
    if let found = test.found { lines.append("     there was: \(found)") }
    if let hint = test.hint { lines.append("     \(hint)") }
    if !test.offered.isEmpty { lines.append("     The choices were") }
    for (index, choice) in test.offered.enumerated() {
      lines.append("       \(index + 1)  \(choice)")
    }
    if let screen = test.screen, !screen.isEmpty {
      lines.append("     On the screen was")
      let all = screen.split(separator: "\n", omittingEmptySubsequences: false)
      if all.count > screenLineCountMax { lines.append("       …") }
      lines += all.suffix(screenLineCountMax).map { "       \($0)" }
    }
    if let path = test.path {
      lines.append("     A script that leads there:")
      lines += path.split(separator: "\n").map { "       \($0)" }
    }
    return lines
  }

  /// JUnit XML: a test case for each; one that is not known was skipped.
  public func junit(story: String) -> String {
    var output = """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuite name="\(ReportFormats.escaped(story))" tests="\(cases.count)" \
      failures="\(failed)" skipped="\(unknown)">

      """
    for test in cases {
      output += "  <testcase classname=\"\(test.kind.rawValue)\" "
      output += "name=\"\(ReportFormats.escaped(test.name))\" "
      output += "file=\"\(ReportFormats.escaped(test.file))\" line=\"\(test.line)\""
      switch test.verdict {
      case .passed: output += "/>\n"
      case .unknown:
        output +=
          ">\n    <skipped message=\"\(ReportFormats.escaped(test.note ?? ""))\"/>\n  </testcase>\n"
      case .failed:
        let message = [test.expected.map { "expected \($0)" }, test.found].compactMap(\.self)
        let words = message.joined(separator: "; ")
        output += ">\n    <failure message=\"\(ReportFormats.escaped(words))\">"
        output += ReportFormats.escaped(Self.story(of: test).joined(separator: "\n"))
        output += "</failure>\n  </testcase>\n"
      }
    }
    return output + "</testsuite>\n"
  }
}
