/// A file of settings: a line for each, `name = value`; `#` begins a line that is not read.
///
/// Keys are bound with `key.COMMAND = KEY KEY`. Lines that mean nothing here (of a later version,
/// or mistyped) are told, and kept when the file is written again.
struct SettingsFile: Hashable, Sendable {
  static let name = "settings.conf"
  private static let keyPrefix = "key."
  private static let lineCountMax = 1_000

  private var lines: [String]

  init(_ bytes: [UInt8] = []) {
    let text = String(decoding: bytes, as: UTF8.self)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).prefix(Self.lineCountMax)
      .map(String.init)
    while lines.last?.trimmingBlanks.isEmpty == true { lines.removeLast() }
  }

  var bytes: [UInt8] { Array((lines.joined(separator: "\n") + "\n").utf8) }

  /// Applies every line, and gives a line to tell for each that means nothing.
  ///
  /// - Parameter bindsKeys: A story's own file binds no keys: they are the reader's.
  func apply(to settings: inout Settings, path: String, bindsKeys: Bool = true) -> [String] {
    var notices: [String] = []
    for (index, line) in lines.enumerated() {
      guard let (name, value) = Self.parts(of: line) else {
        if !Self.isEmpty(line) { notices.append("\(path):\(index + 1): expected 'name = value'") }
        continue
      }
      if let problem = Self.apply(name, value, to: &settings, bindsKeys: bindsKeys) {
        notices.append("\(path):\(index + 1): \(problem)")
      }
    }
    return notices
  }

  /// The fields that the file sets.
  var fields: [SettingsField] {
    lines.compactMap { Self.parts(of: $0).flatMap { SettingsField(rawValue: $0.name) } }
  }

  /// Writes a field's value into its line, or into a new one.
  mutating func set(_ field: SettingsField, to value: String) {
    replace(field.rawValue, with: value)
  }

  /// Writes a command's keys; those by default have no line.
  mutating func set(_ command: Command, to keys: [Key]) {
    let name = Self.keyPrefix + command.rawValue
    replace(
      name, with: keys == command.keysByDefault ? nil : keys.map(\.name).joined(separator: " "))
  }

  private mutating func replace(_ name: String, with value: String?) {
    let line = value.map { "\(name) = \($0)" }
    let old = lines.lastIndex { Self.parts(of: $0)?.name == name }
    switch (old, line) {
    case (let index?, let line?): lines[index] = line
    case (let index?, nil): lines.remove(at: index)
    case (nil, let line?): lines.append(line)
    case (nil, nil): break
    }
  }

  private static func isEmpty(_ line: String) -> Bool {
    let words = line.trimmingBlanks
    return words.isEmpty || words.hasPrefix("#")
  }

  private static func parts(of line: String) -> (name: String, value: String)? {
    guard !isEmpty(line), let equals = line.firstIndex(of: "=") else { return nil }
    let name = String(line[..<equals]).trimmingBlanks
    guard !name.isEmpty else { return nil }
    return (name, String(line[line.index(after: equals)...]).trimmingBlanks)
  }

  private static func apply(
    _ name: String, _ value: String, to settings: inout Settings, bindsKeys: Bool
  ) -> String? {
    if name.hasPrefix(keyPrefix) {
      return bindsKeys
        ? bind(String(name.dropFirst(keyPrefix.count)), value, in: &settings.keys)
        : "a story binds no keys"
    }
    guard let field = SettingsField(rawValue: name) else {
      return "there is no setting '\(name)'"
    }
    return settings.set(field, to: value) ? nil : field.refusal(of: value)
  }

  private static func bind(_ name: String, _ value: String, in keys: inout KeyMap) -> String? {
    guard let command = Command(rawValue: name) else { return "there is no command '\(name)'" }
    var bound: [Key] = []
    for word in value.split(whereSeparator: \.isWhitespace) {
      guard let key = Key(name: String(word)) else { return "there is no key '\(word)'" }
      guard KeyMap.isBindable(key, in: command.room) || command.keysByDefault.contains(key) else {
        return "the key \(key.name) cannot be bound to anything else"
      }
      bound.append(key)
    }
    keys.bind(command, to: bound)
    return nil
  }
}

extension SettingsField {
  /// Why a value is none of the field's.
  func refusal(of value: String) -> String {
    var choices = values.joined(separator: ", ")
    if let range { choices += ", or a number from \(range.lowerBound) to \(range.upperBound)" }
    return "'\(value)' is no value of \(rawValue): choose from \(choices)"
  }

  /// The environment variable that sets it, such as `DRIVE_THEME`.
  var variable: String {
    "DRIVE_" + rawValue.uppercased().split(separator: "-").joined(separator: "_")
  }
}
