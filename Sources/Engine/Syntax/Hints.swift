// What a writer most likely meant where the parser found something else: help for the slips that
// are common.

extension Parser {
  /// Help for something that was expected here and is not.
  var hint: String? {
    switch current {
    case UInt8(ascii: "'"): "Strings have double quotes: \"…\"."
    case 0xE2
    where byte(after: 1) == 0x80 && byte(after: 2) & 0xFC == 0x9C || byte(after: 2) & 0xFC == 0x98:
      "Strings have straight quotes, \"…\"; these were made curly by an editor."
    case UInt8(ascii: ":") where isDeclarationLine: "Write `=` instead of `:`."
    case UInt8(ascii: "="): "Write `==` to compare; `+=` and `-=` have no blank inside."
    case UInt8(ascii: ">") where previousShown == UInt8(ascii: "<"): "Not equal is written `!=`."
    case UInt8(ascii: "-") where isInChoice && isNext("->"):
      "A divert cannot stand inside the brackets: write it behind them."
    case UInt8(ascii: "["):
      "A list has no square brackets around it: LIST name = one, two."
    default: nil
    }
  }

  /// Help for braces whose contents, from here on, are no value, condition or sequence.
  var hintForBraces: String {
    let inside = lineRemainder.prefix { $0 != "}" }
    let words = inside.split { $0 == " " || $0 == ":" }
    switch words.first {
    case nil: return "These braces are empty. Braces in text are written `\\{` and `\\}`."
    case "if": return "There is no `if` in ink: a condition is {x == 1: …}."
    case "shuffle", "cycle", "once", "stopping":
      if !inside.contains(":") { return "A `:` is missing after the kind of sequence." }
    default: break
    }
    if words.contains("AND") || words.contains("OR") { return "`and` and `or` are written small." }
    if words.contains("&") { return "Two conditions that must both hold: `and`, or `&&`." }
    if words.contains("<>") { return "Not equal is written `!=`." }
    if words.contains("=") {
      return "`=` sets a variable, on a line with `~`; to compare, write `==`."
    }
    return "Braces in text are written `\\{` and `\\}`."
  }

  /// Help for text that goes on where its line must end.
  var hintForTrailingText: String {
    let line = lineSoFar
    let isWord = Self.isNameByte(current) || current == UInt8(ascii: "-")
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
    if line.hasPrefix("LIST") { return "Put commas between the items." }
    if line.hasPrefix("=") {
      return current == UInt8(ascii: ":")
        ? "A header ends with the name, without a colon."
        : "A name is one word: join its parts with `_`, as in the_hall."
    }
    if isWord, let arrow = line.lastIndex(of: ">"), !line[arrow...].dropFirst().contains("{") {
      return "Nothing can follow a divert on its line. A name is one word, as in the_hall."
    }
    return "Put what follows on a line of its own."
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

  static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
