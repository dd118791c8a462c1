/// What the author has asked not to be told: `// drive: allow W0505`, codes with blanks or commas
/// between them.
///
/// Beside a line it counts for that line; on a line of its own for the line below; at the top of a
/// file, with nothing but comments before it, for the whole file. Errors cannot be allowed.
struct Allowance {
  private let sources: SourceMap
  /// Codes allowed in the whole of each file, once it has been looked at.
  private var byFile: [[String]?]
  /// Codes allowed beside or above a line that has been looked at: one may have many diagnostics.
  private var byLine: [Line: [String]] = [:]

  private struct Line: Hashable {
    var file: FileID
    var number: Int
  }

  init(_ sources: SourceMap) {
    self.sources = sources
    byFile = Array(repeating: nil, count: sources.files.count)
  }

  mutating func allows(_ diagnostic: Diagnostic) -> Bool {
    guard diagnostic.severity != .error else { return false }
    let id = diagnostic.code.id
    let file = diagnostic.span.file
    let line = Line(file: file, number: sources.line(of: diagnostic.span))
    return codes(for: line).contains(id) || codes(ofWhole: file).contains(id)
  }

  private mutating func codes(for line: Line) -> [String] {
    if let known = byLine[line] { return known }
    let file = sources[line.file]
    var codes = Self.codes(on: file.text(ofLine: line.number))
    if line.number > 1 {
      let above = file.text(ofLine: line.number - 1)
      if Self.isComment(above) { codes += Self.codes(on: above) }
    }
    byLine[line] = codes
    return codes
  }

  private mutating func codes(ofWhole id: FileID) -> [String] {
    if let known = byFile[Int(id.rawValue)] { return known }
    let file = sources[id]
    var codes: [String] = []
    for line in 1..<(file.lineCount + 1) {
      let text = file.text(ofLine: line)
      guard Self.isComment(text) else { break }
      codes += Self.codes(on: text)
    }
    byFile[Int(id.rawValue)] = codes
    return codes
  }

  private static func isComment(_ line: String) -> Bool {
    let shown = line.drop { $0 == " " || $0 == "\t" }
    return shown.hasPrefix("//") || shown.hasPrefix("#")
  }

  private static func codes(on line: String) -> [String] {
    // Sequence files have comments of another kind.
    for mark in ["// drive: allow ", "# drive: allow "] {
      guard let start = line.utf8Range(of: mark)?.upperBound else { continue }
      let words = line[start...].split { $0 == " " || $0 == "," || $0 == "\t" }
      return words.prefix { $0.dropFirst().allSatisfy(\.isNumber) }.map(String.init)
    }
    return []
  }
}

extension String {
  fileprivate func utf8Range(of part: String) -> Range<String.Index>? {
    var start = startIndex
    while let first = self[start...].firstIndex(of: part.first!) {
      if self[first...].hasPrefix(part) { return first..<index(first, offsetBy: part.count) }
      start = index(after: first)
    }
    return nil
  }
}
