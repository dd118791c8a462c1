/// Makes small ink stories by the grammar: mostly sound ones, with everything in everything.
struct InkGrammar {
  private var random: FuzzRandom
  private var depth = 0
  /// Names that must differ are numbered.
  private var nameCount = 0

  /// What mutations put in.
  static let pieces = [
    "->", "<-", "->->", "<>", "{", "}", "|", "[", "]", "*", "+", "-", "~", "#", "==", "=", "(", ")", ",",
    "\n", " ", "\\", "//", "/*", "*/", "TODO:", "INCLUDE a.ink\n", "EXTERNAL f(x)\n", "VAR x = 1\n",
    "LIST l = (a), b\n", "CONST c = 2\n", "{&", "{!", "{~", "{shuffle:\n- ", "else:", "not ", "mod",
    "\"", "\"{x}\"", "-> a", "-> END", "-> DONE", "~ temp t = 1\n", "~ return\n", "é", "\u{0}", "\u{1F4A9}",
    "999999999999", "-2147483648", "1.5e9", "0x", "^", "!?", "<=", "ref ", "=== function f(x)\n",
  ]
  static let words = ["rain", "a car", "the street ", " glove", "neon", "wait.", "…", "go!"]
  private static let knots = ["a", "b", "c"]
  private static let variables = ["x", "y", "s", "l", "d"]

  init(_ seed: UInt64) { random = FuzzRandom(seed) }

  mutating func story() -> String {
    var text = "VAR x = \(random.below(9) - 3)\nVAR y = \(random.below(90)).5\nVAR s = \"so\"\n"
    text += "VAR l = (one)\nVAR d = -> a\nLIST deck = one, (two), three = \(random.below(9) + 3)\n"
    text += "-> \(random.pick(Self.knots))\n"
    for knot in Self.knots {
      text += "=== \(knot) ===\n"
      text += block(weaveDepth: 1)
      text += random.one(in: 3) ? "-> DONE\n" : "-> END\n"
    }
    text += "=== function f(z)\n~ z = z + 1\n{z > 3: said|unsaid}\n~ return z\n"
    text += "=== t ===\nIn a tunnel.\n\(block(weaveDepth: 1))\n- ->->\n"
    return text
  }

  private mutating func block(weaveDepth: Int) -> String {
    depth += 1
    defer { depth -= 1 }
    return (0..<(1 + random.below(4))).map { _ in statement(weaveDepth) }.joined()
  }

  private mutating func statement(_ weaveDepth: Int) -> String {
    switch random.below(depth > 3 ? 6 : 12) {
    case 0, 1: return content() + "\n"
    case 2: return "~ \(random.pick(Self.variables)) = \(expression())\n"
    case 3:
      return "~ \(random.pick(["x++", "f(x)", "x += 2", "temp q\(newName()) = \(expression())"]))\n"
    case 4: return "\(content())\(random.pick(["<>", " # tag", "", " # a {x}"]))\n"
    case 5:
      // Inside a conditional a gather would be a branch.
      let gather = depth == 1 ? "- (g\(newName())) gathered\n" : "<>\n"
      return random.pick(["-> t ->\n", "<- b\n", gather])
    case 6, 7, 8: return choice(weaveDepth)
    case 9: return "{ \(expression()):\n\(block(weaveDepth: weaveDepth))- else:\n\(content())\n}\n"
    case 10:
      return "{\(random.pick(["shuffle", "cycle", "once", "stopping"])):\n- \(content())\n- \(content())\n}\n"
    default: return "{\n- \(expression()): \(content())\n- else: \(content())\n}\n"
    }
  }

  private mutating func choice(_ weaveDepth: Int) -> String {
    let mark = String(repeating: random.pick(["*", "+"]) + " ", count: weaveDepth)
    let condition = random.one(in: 4) ? "{\(expression())} " : ""
    let label = random.one(in: 6) ? "(c\(newName())) " : ""
    let inner = depth < 4 && random.one(in: 3) ? block(weaveDepth: weaveDepth + 1) : ""
    let divert = random.one(in: 3) ? " -> \(random.pick(Self.knots))" : ""
    return "\(mark)\(label)\(condition)\(content())[\(content())]\(content())\(divert)\n\(inner)"
  }

  private mutating func newName() -> Int {
    nameCount += 1
    return nameCount
  }

  private mutating func content() -> String {
    var text = random.pick(Self.words)
    for _ in 0..<random.below(3) {
      switch random.below(depth > 4 ? 2 : 6) {
      case 0: text += random.pick(Self.words)
      case 1: text += "{\(random.pick(Self.variables))}"
      case 2: text += "{\(expression())}"
      case 3: text += "{\(expression()): \(random.pick(Self.words))|\(random.pick(Self.words))}"
      case 4: text += "{\(random.pick(["", "&", "!", "~"]))\(random.pick(Self.words))|{x}|}"
      default: text += "{f(\(expression()))}"
      }
    }
    return text
  }

  private mutating func expression() -> String {
    depth += 1
    defer { depth -= 1 }
    guard depth < 6, random.one(in: 2) else {
      return random.pick([
        "x", "y", "s", "l", "deck", "one", "7", "0", "-2", "1.25", "true", "\"so {x}\"", "(one, two)", "()",
        "a", "TURNS()", "CHOICE_COUNT()", "TURNS_SINCE(-> b)", "READ_COUNT(-> a)",
      ])
    }
    switch random.below(6) {
    case 0, 1, 2:
      let operations = [
        "+", "-", "*", "/", "%", "==", "!=", "<", ">=", "&&", "||", "?", "!?", "^", "mod", "and", "has",
      ]
      return "\(expression()) \(random.pick(operations)) \(expression())"
    case 3: return "(\(expression()))"
    case 4: return "\(random.pick(["not ", "-"]))(\(expression()))"
    default:
      let name = random.pick([
        "f", "INT", "FLOAT", "FLOOR", "LIST_MIN", "LIST_MAX", "LIST_ALL", "LIST_COUNT", "LIST_INVERT",
        "LIST_VALUE", "LIST_RANDOM", "SEED_RANDOM",
      ])
      let pair = random.pick(["MIN", "MAX", "POW", "RANDOM"])
      return random.one(in: 3)
        ? "\(pair)(\(expression()), \(expression()))" : "\(name)(\(expression()))"
    }
  }
}
