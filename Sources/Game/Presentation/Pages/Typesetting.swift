/// Sets text as a printer would from what a typewriter has: curly quotes, dashes and ellipses.
///
/// Only ASCII is set: what an author typed in full stays as it is. English habits: “double” quotes
/// outside, an em dash for `--`, an en dash between numbers.
enum Typesetting {
  static func set(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x27 || $0 == 0x2D || $0 == 0x2E }) else {
      return text
    }
    let characters = Array(text)
    var set = ""
    set.reserveCapacity(text.utf8.count + 16)
    var hasOpenQuote = false
    var index = 0
    while index < characters.count {
      let before = index > 0 ? characters[index - 1] : nil
      let rest = characters[(index + 1)...]
      switch characters[index] {
      case "\"":
        let sign = doubleQuote(after: before, before: rest.first, isInside: hasOpenQuote)
        hasOpenQuote = sign == "“" || hasOpenQuote && sign != "”"
        set.append(sign)
      case "'": set.append(singleQuote(after: before, before: rest, isInside: hasOpenQuote))
      case "-", ".":
        let run = rest.prefix { $0 == characters[index] }.count + 1
        let after = index + run < characters.count ? characters[index + run] : nil
        let isRange = run == 2 && before?.isNumber == true && after?.isNumber == true
        set += isRange ? "–" : sign(for: characters[index], count: run)
        index += run - 1
      default: set.append(characters[index])
      }
      index += 1
    }
    return set
  }

  /// Longer runs are drawings, and stay.
  private static func sign(for character: Character, count: Int) -> String {
    switch (character, count) {
    case ("-", 2), ("-", 3): "—"
    case (".", 3): "…"
    case (".", 4): "…."
    default: String(repeating: character, count: count)
    }
  }

  private static func doubleQuote(
    after before: Character?, before next: Character?, isInside: Bool
  ) -> Character {
    if opens(after: before, before: next) { return "“" }
    return !isInside && before?.isNumber == true ? "″" : "”"
  }

  private static func singleQuote(
    after before: Character?, before rest: ArraySlice<Character>, isInside: Bool
  ) -> Character {
    guard opens(after: before, before: rest.first) else {
      let isFeet = before?.isNumber == true && !isInside && rest.first?.isLetter != true
      return isFeet ? "′" : "’"
    }
    // ’90s, ’em, ’til: something was left out.
    if rest.first?.isNumber == true { return "’" }
    let word = String(rest.prefix { $0.isLetter }).lowercased()
    return elided.contains(word) ? "’" : "‘"
  }

  private static let elided: Set<String> = [
    "bout", "cause", "cept", "em", "im", "n", "neath", "round", "til", "tis", "twas", "twere",
  ]

  /// A quote opens before a word, at the beginning or after a blank, a bracket, a dash or a quote.
  private static func opens(after before: Character?, before next: Character?) -> Bool {
    guard let next, !next.isWhitespace, !",;:!?)]}—–".contains(next) else { return false }
    guard let before else { return true }
    return before.isWhitespace || "([{—–-\"'“‘/".contains(before)
  }
}
