/// Writes reports for other programs.
public struct ReportFormats: Sendable {
  let report: ExplorationReport
  let story: String

  /// A report that is to be written.
  ///
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
    add("no run-time errors", report.errors.map(\.words))
    add("no dead ends", report.deadEnds.map(\.words))
    add("no traps", report.trapped.map(\.words))
    for result in report.properties {
      add(result.property, result.holds == false ? [words(result.path)] : [])
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<testsuite name=\"\(Self.escaped(story))\" tests=\"\(cases.count)\" "
      + "failures=\"\(failureCount)\">\n\(cases.joined())</testsuite>\n"
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
        if scalar.value >= 32 || scalar == "\n" || scalar == "\t" {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }
}
