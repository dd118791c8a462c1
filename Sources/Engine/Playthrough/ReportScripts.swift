extension ExplorationReport {
  /// A path of a report as a playthrough script.
  public struct Script: Hashable, Sendable {
    /// What a file of it may be called, without `.yaml`; no two of a report are the same.
    public let name: String
    /// The file's YAML.
    public let text: String
  }

  /// A script for each ending, finding and property that has a path: they run in `drive test`, and
  /// `drive play --script` plays on from where they end.
  ///
  /// - Parameters:
  ///   - start: the knot that the exploration began at.
  ///   - settings: variables that were set before, with values as ink writes them.
  public func scripts(
    from start: String? = nil, settings: [(name: String, value: String)] = []
  ) -> [Script] {
    var scripts: [Script] = []
    var names: Set<String> = []
    func add(_ kind: String, _ title: String, _ path: [PathStep], _ comment: String) {
      let stem = Self.fileName(kind, title)
      var name = stem
      var number = 2
      while !names.insert(name).inserted {
        name = "\(stem)-\(number)"
        number += 1
      }
      let text = ScriptWriter.script(of: path, from: start, settings: settings, comment: comment)
      scripts.append(Script(name: name, text: text))
    }
    for ending in endings { add("ending", ending.name, ending.path, "The ending \(ending.name)") }
    for (kind, findings) in [("error", errors), ("warning", warnings), ("trap", trapped)] {
      for finding in findings {
        add(kind, "", finding.path, "\(finding.file):\(finding.line): \(finding.message)")
      }
    }
    for result in properties where result.verdict == .witnessed {
      add("property", result.property, result.path, result.property)
    }
    return scripts
  }

  /// Letters, digits and hyphens alone, and not too many: a story cannot name a file elsewhere.
  private static func fileName(_ kind: String, _ title: String) -> String {
    let words = title.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return ([kind] + words.prefix(8).map { String($0.prefix(24)) }).joined(separator: "-")
  }
}
