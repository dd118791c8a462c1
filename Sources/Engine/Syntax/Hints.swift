// What a writer most likely meant where the parser found something else: help for the slips that
// are common.

extension Parser {
  /// Help for something that was expected here and is not.
  var hint: String? {
    switch current {
    case 0x80... where hintForInvisible(at: position) != nil: hintForInvisible(at: position)
    case UInt8(ascii: "'"): "Strings have double quotes: \"…\"."
    case 0xE2
    where byte(after: 1) == 0x80 && byte(after: 2) & 0xFC == 0x9C || byte(after: 2) & 0xFC == 0x98:
      "Strings have straight quotes, \"…\"; these were made curly by an editor."
    case UInt8(ascii: ":") where isDeclarationLine: "Write `=` instead of `:`."
    case UInt8(ascii: "="): hintForEquals
    case UInt8(ascii: ">") where previousShown == UInt8(ascii: "<"): "Not equal is written `!=`."
    case UInt8(ascii: "-") where isInChoice && isNext("->"):
      "A divert cannot stand inside the brackets: write it behind them."
    case UInt8(ascii: "[") where isInChoice:
      "A choice has one pair of brackets; in its text write `\\[` and `\\]`."
    case UInt8(ascii: "{") where LinePlace(lineSoFar).isCode:
      "Values on a line of code have no braces around them."
    case UInt8(ascii: "[") where LinePlace(lineSoFar) == .logic:
      "A list has round brackets: (one, two)."
    case UInt8(ascii: "[") where isDeclarationLine:
      "A list has no square brackets around it: LIST name = one, two."
    default: nil
    }
  }

  /// Help for a character of code that nobody sees, and that is no blank of ink's.
  private func hintForInvisible(at start: Int) -> String? {
    guard start < bytes.count, let scalar = bytes.scalar(at: start), scalar.isInvisible else {
      return nil
    }
    return "\(scalar.codePoint) is a character that cannot be seen: delete it or write a blank."
  }

  /// Help for an `=` where a name or a value was expected.
  private var hintForEquals: String? {
    let line = lineSoFar
    let place = LinePlace(line)
    switch line.last {
    // At the beginning of a line, or after the marks of a header.
    case nil: return nil
    case "=" where place == .header: return nil
    case "=" where line.hasSuffix("!="), "!": return "Not equal is written `!=`."
    case "=" where place == .braces: return "Write `==` to compare."
    case "=": return "To set a value, write one `=`."
    case "+", "-":
      guard place == .logic else { return Self.helpForChange }
      return bytes[position - 1].isBlank
        ? "`+=` and `-=` have no blank inside."
        : "Only a variable can be changed. " + Self.helpForNames
    case "*", "/", "%":
      guard place == .logic, let mark = line.last else { return Self.helpForChange }
      let name = line.dropFirst().dropLast().filter { $0 != " " && $0 != "\t" }
      return "There is no `\(mark)=`: write ~ \(name) = \(name) \(mark) …."
    default: break
    }
    switch place {
    case .declaration: return "The name is missing: it stands before the `=`."
    case .header, .logic, .braces: return Self.helpForSetting
    }
  }

  private static let helpForNames = "A name has letters, digits and `_`, no `-` and no `.`."
  private static let helpForSetting =
    "`=` sets a variable, on a line with `~`; to compare, write `==`."
  private static let helpForChange =
    "A variable is changed on a line of its own, which begins with `~`."

  /// What kind of code stands at a place, told by the line before it.
  private enum LinePlace {
    case declaration
    case header
    case logic
    case braces

    var isCode: Bool { self == .declaration || self == .logic }

    init(_ line: Substring) {
      let word = line.prefix { $0 >= "A" && $0 <= "Z" }
      self =
        switch line.first {
        case "=": .header
        case "~" where line.dropFirst().allSatisfy({ " \ttemp".contains($0) }): .declaration
        case "~" where !line.contains("{"): .logic
        case _ where ["VAR", "CONST", "LIST"].contains(word): .declaration
        default: .braces
        }
    }
  }

  /// Help for braces whose contents, from here on, are no value, condition or sequence.
  mutating func hintForBraces() -> String {
    if lineSoFar.hasSuffix("else {") {
      return "Another branch is a line of the same block: `- else:`."
    }
    let inside = lineRemainder.prefix { $0 != "}" }
    let words = inside.split { $0 == " " || $0 == ":" }
    switch words.first {
    case nil: return hintForBlock
    case "if": return Self.helpForIf
    case "shuffle", "cycle", "once", "stopping":
      if !inside.contains(":") { return "A `:` is missing after the kind of sequence." }
    default: break
    }
    if words.contains("AND") || words.contains("OR") { return "`and` and `or` are written small." }
    if words.contains("&") { return "Two conditions that must both hold: `and`, or `&&`." }
    if words.contains("<>") { return "Not equal is written `!=`." }
    if words.contains("=") { return Self.helpForSetting }
    return hintForMissingColon()
  }

  /// Help for braces that begin with a value, and go on as none does.
  private mutating func hintForMissingColon() -> String {
    let braces = "Braces in text are written `\\{` and `\\}`."
    let start = mark()
    let value = expression()
    let end = position
    reset(to: start)
    guard let value else { return braces }
    if let hint = hintForInvisible(at: end) { return hint }
    if isText("->", at: end) { return "A `:` is missing before the divert." }
    if isText("=>", at: end) { return "Greater or equal is written `>=`." }
    if isText("=<", at: end) { return "Less or equal is written `<=`." }
    if !lineRemainder.contains("}"), !isClosedBelow {
      return "These braces are never closed. " + braces
    }
    switch value.kind {
    case .binary, .call: return "A `:` is missing after the condition."
    case .unary, .variable, .bool: return "After a condition comes a `:`. " + braces
    case .int, .float, .string, .target, .list, .increment, .conditions: return braces
    }
  }

  /// Help for braces with nothing behind them on their line, and no sound block below.
  private var hintForBlock: String {
    if lineSoFar.hasPrefix("if ") { return Self.helpForIf }
    var next = position
    while next < bytes.count, bytes[next] <= UInt8(ascii: " ") { next += 1 }
    switch next < bytes.count ? bytes[next] : 0 {
    case UInt8(ascii: "}"):
      return "These braces are empty. Braces in text are written `\\{` and `\\}`."
    case _ where !isClosedBelow: return "These braces are never closed."
    // A branch was read to its end, and no brace was there.
    case UInt8(ascii: "-") where !isText("->", at: next): return "These braces are never closed."
    case 0xE2 where isText("–", at: next) || isText("—", at: next):
      return "A branch begins with a plain `-`; this dash was made long by an editor."
    default: return "Every branch of a block begins with a dash: `- x == 1: …`."
    }
  }

  private static let helpForIf = "There is no `if` in ink: a condition is {x == 1: …}."

  /// Help for braces that are not closed where their line ends.
  var hintForOpenBraces: String {
    hint
      ?? (isClosedBelow
        ? "In a block nothing follows the `:` on its line: put the text on the next one."
        : "These braces are never closed.")
  }

  /// How far below a brace is looked for that closes a block.
  private static let blockReach = 1 << 14

  /// Whether the braces around this place are closed on a line below, before a header comes.
  private var isClosedBelow: Bool {
    var depth = 1
    var isAtStart = false
    for byte in bytes[position...].prefix(Self.blockReach) {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): continue
      case UInt8(ascii: "=") where isAtStart: return false
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      default: break
      }
      if depth == 0 { return true }
      isAtStart = byte == UInt8(ascii: "\n")
    }
    return false
  }

  /// Help for text that goes on where its line must end.
  var hintForTrailingText: String {
    if let hint = hintForInvisible(at: position) { return hint }
    let line = lineSoFar
    let isWord = current.isOfName || current == UInt8(ascii: "-")
    switch current {
    case UInt8(ascii: "|"):
      return "A `|` only separates alternatives inside braces; in text write `\\|`."
    case UInt8(ascii: "}"): return "This brace closes nothing; in text write `\\}`."
    case UInt8(ascii: "{"): return "What stands in these braces is no value, condition or sequence."
    case UInt8(ascii: "]"): return "This bracket closes nothing; in text of a choice write `\\]`."
    case UInt8(ascii: ",") where line.hasPrefix("~"):
      return "One thing on each line, and each with its `~`."
    default: break
    }
    if line.hasPrefix("LIST") {
      return current == UInt8(ascii: ",")
        ? "An item is missing after the comma." : "Put commas between the items."
    }
    if line.hasPrefix("=") { return hintForHeader(line) }
    if isWord, let arrow = line.lastIndex(of: ">"), !line[arrow...].dropFirst().contains("{") {
      return "Nothing can follow a divert on its line. A name is one word, as in the_hall."
    }
    return "Put what follows on a line of its own."
  }

  private func hintForHeader(_ line: Substring) -> String {
    if current == UInt8(ascii: ":") { return "A header ends with the name, without a colon." }
    if isNext("->") { return "A header ends with the name: the divert goes on the next line." }
    let word = line.drop { $0 == "=" || $0 == " " || $0 == "\t" }
    if ["func", "fun", "fn", "def"].contains(word)
      || Spelling.closest(to: String(word), among: ["function"]) != nil
    {
      return "Did you mean `function`?"
    }
    return "A name is one word: join its parts with `_`, as in the_hall."
  }

  /// Help for a name that goes on with a mark that no name has.
  var hintForName: String? {
    let last = position > 0 ? bytes[position - 1] : 0
    for mark in [last, current] where mark == UInt8(ascii: "-") || mark == UInt8(ascii: ".") {
      return Self.helpForNames
    }
    return nil
  }

  /// Help for a line of logic that is only a name.
  func hintForForgotten(_ reference: Reference) -> String {
    let name = tree.text(reference)
    if name == "if" {
      return "There is no `if` in ink: write { x == 1: and }, and the line with `~` between them."
    }
    if !tree[reference].others.isEmpty, current == UInt8(ascii: "=") {
      return Self.helpForNames
    }
    return "To set it, write ~ \(name) = …; to call a function, ~ \(name)()."
  }

  /// What the branches of a block are tested by.
  enum BlockForm {
    case ownConditions
    case afterCondition
    case comparing
  }

  /// Help for the branch of a block, which begins at its dash, that has no condition.
  func hintForBranch(at start: Int, in form: BlockForm) -> String? {
    var end = start + 1
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    let line = String(decoding: bytes[start + 1..<end], as: UTF8.self)[...]
    let head = line.prefix { $0 != ":" }
    let words = head.split(whereSeparator: { $0 == " " || $0 == "\t" })
    let isComplete = head.endIndex < line.endIndex
    if words.first == "else", words.count == 1 { return "A `:` is missing after `else`." }
    if form == .afterCondition { return nil }
    if words.starts(with: ["else", "if"]) || words.first == "elseif" || words.first == "elif" {
      let condition = words.drop { ["else", "if", "elseif", "elif"].contains($0) }
      return form == .comparing
        ? "There is no `else if` where a value is compared: write each value, as in - 2: …"
        : "There is no `else if`: write - \(condition.joined(separator: " ")): …"
    }
    guard isComplete else { return nil }
    return words.contains("=")
      ? Self.helpForSetting : "What stands before the `:` is no condition."
  }

  // MARK: What stands around

  /// The line up to here, without the blanks before and after it.
  private var lineSoFar: Substring {
    var start = position
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    var line = String(decoding: bytes[start..<position], as: UTF8.self)[...]
    while line.first == " " || line.first == "\t" { line.removeFirst() }
    while line.last == " " || line.last == "\t" { line.removeLast() }
    return line
  }

  private var isDeclarationLine: Bool {
    let line = lineSoFar
    return line.hasPrefix("VAR") || line.hasPrefix("CONST") || line.hasPrefix("LIST")
  }

  private var previousShown: UInt8 {
    var index = position
    while index > 0, bytes[index - 1] == UInt8(ascii: " ") { index -= 1 }
    return index > 0 ? bytes[index - 1] : 0
  }
}
