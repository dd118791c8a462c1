import Testing

@testable import Engine

/// Stories as a writer breaks them: each mistake is told once, where it is, with help that says what to do.
@Suite struct BrokenStoryTests {
  struct Broken: Sendable, CustomTestStringConvertible {
    let name: String
    let ink: String
    /// Codes with line and column, in reading order.
    let found: [String]
    /// How the first message begins; not looked at if it is empty.
    let message: String
    /// How the first help begins that there is.
    let help: String

    init(
      _ name: String, _ ink: String, _ found: [String], message: String = "", help: String = ""
    ) {
      self.message = message
      self.name = name
      self.ink = ink
      self.found = found
      self.help = help
    }

    var testDescription: String { name }
  }

  @Test(arguments: all + braces + names + lines + silent + reference)
  func tellsEachMistakeOnce(_ broken: Broken) throws {
    let result = try compile("story.ink", from: MemoryLoader(["story.ink": broken.ink]))
    let diagnostics = (result.diagnostics + result.review()).inReadingOrder()
    let found = diagnostics.map { diagnostic in
      let place = result.sources.start(of: diagnostic.span)
      return "\(diagnostic.code.id) \(place.line):\(place.column)"
    }
    #expect(found == broken.found, "\(diagnostics.map(\.message))")
    let message = diagnostics.first?.message ?? ""
    #expect(message.hasPrefix(broken.message), "\(message)")
    let help = diagnostics.lazy.flatMap(\.notes).first { $0.span == nil }?.message ?? ""
    #expect(help.hasPrefix(broken.help) && help.isEmpty == broken.help.isEmpty, "\(help)")
  }

  static let all: [Broken] = [
    Broken(
      "elseif",
      "VAR x = 1\n~ x = 2\n{ x == 1:\n  One.\n- elseif x == 2:\n  Two.\n- else:\n  Other.\n}\n-> END\n",
      ["E0118 5:1"], help: "For several conditions begin the block with `{`"),
    Broken(
      "if word", "VAR x = 1\n~ x = 2\n{if x == 1: One.}\n-> END\n",
      ["E0101 3:2"], help: "There is no `if` in ink: a condition is {x == 1:"),
    Broken(
      "single equals", "VAR x = 1\n~ x = 2\n{x = 1: One.}\n-> END\n",
      ["E0101 3:2"], help: "`=` sets a variable, on a line with `~`; to"),
    Broken(
      "single quotes", "VAR name = 'Anna'\nHello {name}.\n-> END\n",
      ["E0101 1:12"], help: "Strings have double quotes: \"…\"."),
    Broken(
      "var colon", "VAR x: 5\n{x}\n-> END\n",
      ["E0101 1:6"], help: "Write `=` instead of `:`."),
    Broken(
      "var no value", "VAR x\n~ x = 1\n{x}\n-> END\n",
      ["E0101 1:6"], help: "A variable begins with a value, such as = 0 or ="),
    Broken(
      "var typed", "VAR int x = 5\n{x}\n-> END\n",
      ["E0101 1:9"], help: "A name is one word, and a variable has no type:"),
    Broken(
      "end lowercase", "Hello.\n-> end\n",
      ["E0201 2:4"], help: "Did you mean 'END'?"),
    Broken(
      "done case", "Hello.\n-> Done\n",
      ["E0201 2:4"], help: "Did you mean 'DONE'?"),
    Broken(
      "space in knot", "-> the hall\n== the hall\nText.\n-> END\n",
      ["E0102 1:8", "E0102 2:8"], help: "Nothing can follow a divert on its line. A name"),
    Broken(
      "hyphen in knot", "-> the-hall\n== the-hall ==\nText.\n-> END\n",
      ["E0102 1:7", "E0102 2:7"], help: "Nothing can follow a divert on its line. A name"),
    Broken(
      "capital knot", "-> Hall\n== hall\nText.\n-> END\n",
      ["E0201 1:4"], help: "Did you mean 'hall'?"),
    Broken(
      "unclosed brace", "VAR x = true\n~ x = false\nYou {x: see a lamp.\nMore text.\n-> END\n",
      ["E0101 3:20"], help: "These braces are never closed."),
    Broken(
      "unclosed block",
      "VAR x = true\n~ x = false\n{ x:\n  A lamp.\n- else:\n  No lamp.\n\nMore text.\n-> END\n",
      ["E0101 10:1"], help: "These braces are never closed."),
    Broken(
      "unclosed bracket", "* [Go left\n  You go left.\n* [Go right]\n  You go right.\n- -> END\n",
      ["E0101 1:11"], help: "This choice's bracket is never closed."),
    Broken(
      "bracket twice", "* [Go] left] now\n- -> END\n",
      ["E0102 1:12"], help: "This bracket closes nothing; in text of a choice"),
    Broken(
      "divert in bracket", "* [Go -> hall]\n- -> END\n== hall\n-> END\n",
      ["E0101 1:7"], help: "A divert cannot stand inside the brackets: write"),
    Broken(
      "missing paren", "{RANDOM(1, 6}\n-> END\n",
      ["E0101 1:13"]),
    Broken(
      "string unclosed", "VAR s = \"abc\n{s}\n-> END\n",
      ["E0101 1:13"], help: "This string is never closed."),
    Broken(
      "curly quotes", "VAR s = “abc”\n{s}\n-> END\n",
      ["E0101 1:9"], help: "Strings have straight quotes, \"…\"; these were"),
    Broken(
      "temp without tilde", "temp x = 5\n{x}\n-> END\n",
      ["W0602 1:1", "E0202 2:2"], help: "To run it, begin the line with `~`. If it is"),
    Broken(
      "set without tilde", "VAR x = 0\nx = 5\nx += 1\nx++\n{x}\n-> END\n",
      ["W0602 2:1", "W0602 3:1", "W0602 4:1"], help: "To run it, begin the line with `~`. If it is"),
    Broken(
      "lower var", "var x = 5\n{x}\n-> END\n",
      ["W0603 1:1", "E0202 2:2"], help: "Did you mean VAR? The words for declarations are"),
    Broken(
      "include lower", "include other.ink\n-> END\n",
      ["W0603 1:1"], help: "Did you mean INCLUDE? The words for declarations"),
    Broken(
      "include quotes", "INCLUDE \"other.ink\"\n-> END\n",
      ["E0123 1:1"], help: "The name of a file has no quotes around it."),
    Broken(
      "missing include", "INCLUDE chapter1.ink\nINCLUDE chapter2.ink\n-> chapter_one\n",
      ["E0123 1:1", "E0123 2:1"], help: "Names are relative to the folder of the story's"),
    Broken(
      "arrow space", "Go - > hall\n-> hall\n== hall\n-> END\n",
      ["W0601 1:4"], help: "Did you mean `-> hall`?"),
    Broken(
      "arrow eq", "Go => hall\n-> hall\n== hall\n-> END\n",
      ["W0601 1:4"], help: "Did you mean `-> hall`?"),
    Broken(
      "arrow unicode", "Go → hall\n-> hall\n== hall\n-> END\n",
      ["W0601 1:4"], help: "Did you mean `-> hall`?"),
    Broken(
      "thread space", "< - hall\n-> hall\n== hall\n-> END\n",
      ["W0601 1:1"], help: "Did you mean `<- hall`?"),
    Broken(
      "many mistakes",
      "VAR x = 1\n{y}\n-> nowhere\n* {z} [Go] -> celar\n* [Stay] -> END\n== cellar\n~ q = 3\n{f(2)}\n-> END\n",
      ["E0202 2:2", "E0201 3:4", "E0202 4:4", "E0201 4:15", "E0202 7:3", "E0203 8:2"],
      help: "Declare it with VAR at the top of a file, or with"),
    Broken(
      "function args", "{add(1)}\n{add(1,2,3)}\n-> END\n== function add(a, b)\n~ return a + b\n",
      ["E0218 1:2", "E0218 2:2"]),
    Broken(
      "function divert", "{f()}\n-> END\n== function f()\n* Choice\n-> END\n",
      ["E0223 4:1", "E0223 5:1"], help: "A function ends with ~ return; for flow use a"),
    Broken(
      "return in knot", "-> k\n== k\nText.\n~ return\n",
      ["E0224 4:1"], help: "Declare it as == function k() ==; to leave a"),
    Broken(
      "tunnel no return", "-> t ->\nBack.\n-> END\n== t\nIn tunnel.\n",
      ["W0201 5:1"], help: "It is entered as a tunnel: end it with `->->`."),
    Broken(
      "loose end", "-> k\n== k\nText.\n== l\nMore.\n-> END\n",
      ["W0201 3:1", "W0501 4:4"], help: "End it with a divert, such as `-> END` or `->"),
    Broken(
      "stitch not entered", "-> k\n== k\nText.\n= s\nMore.\n-> END\n",
      ["W0201 3:1"], help: "End it with a divert, such as `-> END` or `->"),
    Broken(
      "label parens", "* (my label) Go\n- -> END\n",
      ["E0101 1:7"], help: "A label is one word: join its parts with `_`."),
    Broken(
      "label dup", "* (go) Go\n* (go) Stay\n- -> END\n",
      ["E0208 2:4"]),
    Broken(
      "gather in cond", "VAR x = true\n~ x = false\n{ x:\n * A\n * B\n - gathered\n}\n-> END\n",
      ["E0118 6:2"], help: "For several conditions begin the block with `{`"),
    Broken(
      "list eq", "LIST colours = red green blue\n-> END\n",
      ["E0102 1:19"], help: "Put commas between the items."),
    Broken(
      "list brackets", "LIST colours = [red, green]\n-> END\n",
      ["E0101 1:16"], help: "A list has no square brackets around it: LIST"),
    Broken(
      "list item unknown", "LIST c = red, green\n~ c = (red, blue)\n{c}\n-> END\n",
      ["E0205 2:13"]),
    Broken(
      "const change", "CONST X = 1\n~ X = 2\n{X}\n-> END\n",
      ["E0216 2:3"], help: "Declare it with VAR if it changes."),
    Broken(
      "const expression", "CONST X = 1 + 2\n{X}\n-> END\n",
      ["E0111 1:11"], help: "Write the result itself, or use VAR and set it"),
    Broken(
      "dup var", "VAR x = 1\nVAR x = 1\n{x}\n-> END\n",
      ["E0212 2:5"]),
    Broken(
      "external no paren", "EXTERNAL beep\n~ beep()\n-> END\n",
      ["E0101 1:14"], help: "Even if it has none, write EXTERNAL beep()."),
    Broken(
      "three equals only", "-> k\n===\nText.\n-> END\n",
      ["E0101 2:4"], help: "A header has a name of letters, digits and `_`,"),
    Broken(
      "knot no body", "-> k\n== k\n== l\nText.\n-> END\n",
      ["E0101 3:1"]),
    Broken(
      "tilde text", "VAR x = 1\n{x > 0: ~ x = 2}\n{x}\n-> END\n",
      ["E0103 2:9"], help: "Logic with `~` has a line of its own; inside a"),
    Broken(
      "plusplus inline", "VAR x = 1\nYou have {x++}.\n-> END\n",
      ["E0107 2:11"], help: "Change it on a line of its own before this one."),
    Broken(
      "html arrow", "VAR x = 1\n~ x=2\n{x -> 2: yes}\n-> END\n",
      ["E0114 3:4"], help: "Name a knot, stitch or label after it;"),
    Broken(
      "and typo",
      "VAR x = true\nVAR y = true\n~ x = false\n~ y = false\n{x AND y: both}\n-> END\n",
      ["E0101 5:2"], help: "`and` and `or` are written small."),
    Broken(
      "amp", "VAR x = true\n~ x = false\n{x & x: both}\n-> END\n",
      ["E0101 3:2"], help: "Two conditions that must both hold: `and`, or"),
    Broken(
      "bang eq", "VAR x = 1\n~ x = 2\n{x <> 1: differ}\n-> END\n",
      ["E0101 3:5"], help: "Not equal is written `!=`."),
    Broken(
      "paren cond", "VAR x = 1\n~ x = 2\n{(x == 1: yes}\n-> END\n",
      ["E0101 3:9"]),
    Broken(
      "else no colon", "VAR x = 1\n~ x = 2\n{ x == 1:\n  Yes.\n- else\n  No.\n}\n-> END\n",
      ["E0118 5:1"], help: "A `:` is missing after `else`."),
    Broken(
      "case no colon", "VAR x = 1\n~ x = 2\n{ x:\n- 1 one\n- 2 two\n- else: other\n}\n-> END\n",
      ["E0119 4:1"], help: "Did you miss a `:` after the value?"),
    Broken(
      "url", "See http://example.com/x for more.\n-> END\n",
      ["W0605 1:5"], help: "Write a `\\` between the slashes: `:/\\/`."),
    Broken(
      "number sign", "You are #1 in line.\n-> END\n",
      ["W0606 1:9"], help: "Write `\\#` if it belongs to the text."),
    Broken(
      "pipe text", "A | B\n-> END\n",
      ["E0102 1:3"], help: "A `|` only separates alternatives inside braces;"),
    Broken(
      "stray close", "A } B\n-> END\n",
      ["E0102 1:3"], help: "This brace closes nothing; in text write `\\}`."),
    Broken(
      "choice divert text", "* Go -> hall and then stop\n- -> END\n== hall\n-> END\n",
      ["E0102 1:14"], help: "Nothing can follow a divert on its line. A name"),
    Broken(
      "divert text", "-> hall and then stop\n== hall\n-> END\n",
      ["E0102 1:9"], help: "Nothing can follow a divert on its line. A name"),
    Broken(
      "knot colon", "-> hall\n== hall:\nText.\n-> END\n",
      ["E0102 2:8"], help: "A header ends with the name, without a colon."),
    Broken(
      "function no paren", "~ f\n-> END\n== function f\n~ return 1\n",
      ["E0104 1:1"], help: "To set it, write ~ f = …; to call a function, ~"),
    Broken(
      "call knot", "{hall()}\n-> END\n== hall\n-> END\n",
      ["E0221 1:2"]),
    Broken(
      "dot path", "-> hall.windw\n== hall\n= window\nText.\n-> END\n",
      ["E0201 1:4"], help: "Did you mean 'hall.window'?"),
    Broken(
      "label other", "-> shop\n== hall\n- (sofa) Text.\n-> END\n== shop\n-> sofa\n",
      ["E0201 6:4"], help: "A label of another scene needs its path:"),
    Broken(
      "turns since", "{TURNS_SINCE(hall)}\n-> hall\n== hall\n-> END\n",
      ["E0219 1:14"], help: "Write TURNS_SINCE(-> hall)."),
    Broken(
      "builtin lower", "{random(1,6)}\n{turns()}\n-> END\n",
      ["E0203 1:2", "E0203 2:2"], help: "Did you mean 'RANDOM'?"),
    Broken(
      "not has", "LIST b = (l), r\n{not b ? r: no}\n-> END\n",
      ["E0229 2:2"], help: "Put the test into brackets: not (b ? …)."),
    Broken(
      "float comma", "VAR x = 3,5\n{x}\n-> END\n",
      ["E0113 1:1"], help: "To declare a list, write LIST instead of VAR; in"),
    Broken(
      "temp scope", "-> a\n== a\n~ temp k = 1\n{k}\n-> b\n== b\n{k}\n-> END\n",
      ["E0202 7:2"], help: "'a' has a temporary of that name, which only"),
    Broken(
      "shuffle word", "{shuffle\n- a\n- b\n}\n-> END\n",
      ["E0101 1:2"], help: "A `:` is missing after the kind of sequence."),
    Broken(
      "seq typo", "{shufle:\n- a\n- b\n}\n-> END\n",
      ["E0202 1:2"], help: "Did you mean the sequence `shuffle:`?"),
    Broken(
      "nested choice", "VAR x = true\n~ x = false\n{x:\n* A\n* B\n}\n- -> END\n",
      ["E0231 4:3", "E0231 5:3"], help: "End it with a divert: gathers outside of the"),
    Broken(
      "empty cond", "{}\n-> END\n",
      ["E0101 1:2"], help: "These braces are empty. Braces in text are"),
    Broken(
      "two unclosed",
      "VAR x = true\n~ x = false\n{x: a\n-> k\n== k\nText {x: b\nMore.\n-> END\n== l\nFine.\n-> END\n",
      ["E0101 3:6", "E0101 6:11"], help: "These braces are never closed."),
    Broken(
      "tilde two", "~ x = 1, y = 2\n-> END\n",
      ["E0102 1:8"], help: "One thing on each line, and each with its `~`."),
    Broken(
      "plus eq space", "VAR x = 1\n~ x + = 2\n{x}\n-> END\n",
      ["E0101 2:7"], help: "`+=` and `-=` have no blank inside."),
    Broken(
      "return value text", "{f()}\n-> END\n== function f()\nreturn 3\n",
      ["W0103 4:1"], help: "`~` is missing before `return`. If it is text, write `\\return`."),
    Broken(
      "missing quote cond", "VAR n = \"a\"\n~ n = \"b\"\n{n == a: yes}\n-> END\n",
      ["E0202 3:7"], help: "Declare it with VAR; if it is a text to compare"),
    Broken(
      "variable divert", "VAR t = hall\n-> t\n== hall\n-> END\n",
      ["E0217 1:9"], help: "For the place itself write an arrow: -> hall."),
    Broken(
      "braces around choice cond", "* {not visited hall} Go\n- -> END\n== hall\n-> END\n",
      ["E0101 1:16"], help: "A condition is one value or comparison in braces"),
  ]
}
