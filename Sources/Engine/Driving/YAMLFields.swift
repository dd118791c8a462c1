internal import Yams

/// Reads values out of YAML nodes and reports those that are not as they should be, with their
/// places.
struct YAMLReader {
  let source: SourceFile
  let file: FileID
  var diagnostics = Diagnostics()

  init(_ source: SourceFile, file: FileID) {
    self.source = source
    self.file = file
  }

  /// The document's root; nil after saying why there is none.
  mutating func root() -> Node? {
    do {
      let text = String(decoding: source.bytes, as: UTF8.self)
      // The decoder reads every value as a text; what else YAML might make of it need not be found
      // out.
      if let root = try Yams.compose(yaml: text, .basic) { return root }
      report(.missingKey, "The file is empty", at: span(ofLine: 1))
    } catch let error as YamlError {
      report(error)
    } catch {
      report(.yamlSyntax, "\(error)", at: span(ofLine: 1))
    }
    return nil
  }

  private mutating func report(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      report(
        .yamlSyntax, "This is not YAML: \(problem)",
        at: span(at: Location(line: mark.line, column: mark.column), length: 1),
        help: "Look at indentation, colons and brackets here and on the line before.")
    case .duplicatedKeysInMapping(let duplicates, _):
      let key = duplicates.map { $0 }.sorted { "\($0)" < "\($1)" }.first
      report(.duplicateID, "A key stands twice: \(key.map { "\($0)" } ?? "?")", at: span(ofLine: 1))
    default:
      report(.yamlSyntax, "This is not YAML: \(error)", at: span(ofLine: 1))
    }
  }

  mutating func report(
    _ code: DiagnosticCode, _ message: String, at span: Span, help: String? = nil
  ) {
    diagnostics.report(
      Diagnostic(code, message, at: span, notes: help.map { [Diagnostic.Note($0)] } ?? []))
  }

  // MARK: Places

  func span(of node: Node) -> Span {
    let length = node.scalar.map { $0.string.utf8.count } ?? 1
    let place = node.mark.map { Location(line: $0.line, column: $0.column) }
    return span(at: place ?? Location(line: 1, column: 1), length: max(1, length))
  }

  private func span(at place: Location, length: Int) -> Span {
    let start = source.offset(of: place)
    return Span(file: file, start: start, end: min(start + length, source.bytes.count))
  }

  private func span(ofLine line: Int) -> Span {
    span(at: Location(line: line, column: 1), length: source.text(ofLine: line).utf8.count)
  }

  // MARK: Values

  mutating func text(_ node: Node, _ what: String) -> String? {
    if let scalar = node.scalar { return scalar.string }
    reportType(node, what, "a text")
    return nil
  }

  mutating func integer(_ node: Node, _ what: String, in range: ClosedRange<Int>) -> Int? {
    guard let text = node.scalar?.string, let value = Int(text) else {
      reportType(node, what, "a whole number")
      return nil
    }
    return inRange(value, node, what, range)
  }

  mutating func inRange(_ value: Int, _ node: Node, _ what: String, _ range: ClosedRange<Int>)
    -> Int?
  {
    if range.contains(value) { return value }
    report(
      .outOfRange, "\(what) must be from \(range.lowerBound) to \(range.upperBound), not \(value)",
      at: span(of: node))
    return nil
  }

  /// A number with a point, in thousandths: no floating point reaches a sequence.
  mutating func thousandths(_ node: Node, _ what: String, in range: ClosedRange<Int>) -> Int? {
    guard let text = node.scalar?.string, let value = Self.thousandths(text) else {
      reportType(node, what, "a number")
      return nil
    }
    if range.contains(value) { return value }
    report(.outOfRange, "\(what) is out of its range", at: span(of: node))
    return nil
  }

  private static func thousandths(_ text: String) -> Int? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = Int(parts[0]), abs(whole) < 1_000_000 else { return nil }
    guard parts.count == 2 else { return whole * 1_000 }
    let digits = (parts[1] + "000").prefix(3)
    guard let fraction = Int(digits), digits.allSatisfy({ "0"..."9" ~= $0 }) else { return nil }
    return whole * 1_000 + (text.hasPrefix("-") ? -fraction : fraction)
  }

  mutating func truth(_ node: Node, _ what: String) -> Bool? {
    switch node.scalar?.string {
    case "true": return true
    case "false": return false
    default:
      reportType(node, what, "true or false")
      return nil
    }
  }

  /// One of the words of an enumeration.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ node: Node, _ what: String, _ type: Word.Type
  ) -> Word? where Word.RawValue == String {
    guard let text = text(node, what) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let known = Word.allCases.map(\.rawValue)
    report(
      .unknownWord, "\(what) cannot be '\(text)'", at: span(of: node),
      help: Spelling.closest(to: text, among: known).map { "Did you mean '\($0)'?" }
        ?? "It can be: \(known.joined(separator: ", ")).")
    return nil
  }

  /// `20`, `">= 300"`, `"< 20"`, or a list of them; a bare number means at least that. In
  /// thousandths where it may have a point.
  mutating func comparisons(
    _ node: Node, _ what: String, in range: ClosedRange<Int>, isThousandths: Bool = false
  ) -> [(Comparison, Int)] {
    let nodes = node.sequence.map { Array($0) } ?? [node]
    return nodes.compactMap { item in
      guard let text = item.scalar?.string else {
        reportType(item, what, "a number, or a comparison such as \">= 20\"")
        return nil
      }
      let mark = text.prefix { "<>=".contains($0) }
      let number = String(text.dropFirst(mark.count).drop { $0 == " " })
      let comparison = mark.isEmpty ? .greaterOrEqual : Comparison(rawValue: String(mark))
      guard let comparison, let value = isThousandths ? Self.thousandths(number) : Int(number)
      else {
        reportType(item, what, "a number, or a comparison such as \">= 20\"")
        return nil
      }
      return inRange(value, item, what, range).map { (comparison, $0) }
    }
  }

  mutating func items(_ node: Node, _ what: String) -> [Node] {
    if let sequence = node.sequence { return Array(sequence) }
    reportType(node, what, "a list")
    return []
  }

  /// A list of texts, or one text alone.
  mutating func texts(_ node: Node, _ what: String) -> [String] {
    if let scalar = node.scalar { return [scalar.string] }
    return items(node, what).compactMap { text($0, what) }
  }

  mutating func reportType(_ node: Node, _ what: String, _ wanted: String) {
    report(.wrongType, "\(what) must be \(wanted)", at: span(of: node))
  }

  /// The fields of a mapping, all of whose keys must be known.
  mutating func fields(_ node: Node, _ what: String, keys: [String]) -> YAMLFields? {
    guard let mapping = node.mapping else {
      reportType(node, what, "a mapping of keys to values")
      return nil
    }
    var values: [String: Node] = [:]
    for (key, value) in mapping {
      guard let name = key.scalar?.string else {
        reportType(key, "A key of \(what)", "a word")
        continue
      }
      if keys.contains(name) {
        values[name] = value
      } else {
        report(
          .unknownKey, "\(what) has no '\(name)'", at: span(of: key),
          help: Spelling.closest(to: name, among: keys).map { "Did you mean '\($0)'?" }
            ?? "It can have: \(keys.joined(separator: ", ")).")
      }
    }
    return YAMLFields(values: values, span: span(of: node), what: what)
  }
}

/// The values of a mapping by their keys.
struct YAMLFields {
  fileprivate let values: [String: Node]
  let span: Span
  let what: String

  subscript(key: String) -> Node? { values[key] }

  func has(_ key: String) -> Bool { values[key] != nil }

  func required(_ key: String, _ reader: inout YAMLReader) -> Node? {
    if let node = values[key] { return node }
    reader.report(.missingKey, "\(what) needs '\(key)'", at: span)
    return nil
  }
}
