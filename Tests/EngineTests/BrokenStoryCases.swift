@testable import Engine

/// Further slips, by what a writer was about to write.
extension BrokenStoryTests {
  /// Blocks, braces and the signs inside of them.
  static let braces: [Broken] = [
    Broken(
      "a block before a knot",
      "VAR x = true\n~ x = false\n{ x:\n  A lamp.\n- else:\n  No lamp.\n\n== k\nText.\n-> END\n",
      ["E0101 8:1"], help: "These braces are never closed."),
    Broken(
      "braces before a knot",
      "VAR x = true\n~ x = false\nText {x: a lamp\n\n== k ==\nText.\n-> END\n",
      ["E0101 3:16"], help: "These braces are never closed."),
    Broken(
      "a block before a stitch",
      "-> k\n== k\nVAR x = true\n~ x = false\n{ x:\n  A lamp.\n\n= s\nText.\n-> END\n",
      ["E0101 8:1"], help: "These braces are never closed."),
    Broken(
      "a header in two pieces",
      "-> d\n=== === d\nText.\n-> END\n",
      ["E0101 2:5"], help: "A header has a name of letters, digits and `_`, such as == the_hall ==."),
    Broken(
      "VAR without a name",
      "VAR = 3\n-> END\n",
      ["E0101 1:5"], help: "The name is missing: it stands before the `=`."),
    Broken(
      "LIST without a name",
      "LIST = one\n-> END\n",
      ["E0101 1:6"], help: "The name is missing: it stands before the `=`."),
    Broken(
      "temp without a name",
      "~ temp = 3\n-> END\n",
      ["E0101 1:8"], help: "The name is missing: it stands before the `=`."),
    Broken(
      "VAR with two signs",
      "VAR j == 3\n{j}\n-> END\n",
      ["E0101 1:8"], help: "To set a value, write one `=`."),
    Broken(
      "set with two signs",
      "VAR x = 1\n~ x == 3\n{x}\n-> END\n",
      ["E0101 2:6"], help: "To set a value, write one `=`."),
    Broken(
      "times equals",
      "VAR x = 1\n~ x *= 2\n{x}\n-> END\n",
      ["E0101 2:6"], help: "There is no `*=`: write ~ x = x * …."),
    Broken(
      "divided equals",
      "VAR x = 1\n~ x /= 2\n{x}\n-> END\n",
      ["E0101 2:6"], help: "There is no `/=`: write ~ x = x / …."),
    Broken(
      "plus equals in braces",
      "VAR gold = 1\nYou get {gold += 2}.\n{gold}\n-> END\n",
      ["E0101 2:16"], help: "A variable is changed on a line of its own, which begins with `~`."),
    Broken(
      "not equals with two signs",
      "VAR x = 1\n~ x = 2\n{x !== 3: a}\n-> END\n",
      ["E0101 3:6"], help: "Not equal is written `!=`."),
    Broken(
      "three signs",
      "VAR x = 1\n~ x = 2\n{x === 3: a}\n-> END\n",
      ["E0101 3:6"], help: "Write `==` to compare."),
    Broken(
      "set in a condition of a choice",
      "* {gold = 3} [Buy] Text\n- -> END\n",
      ["E0101 1:9"], help: "`=` sets a variable, on a line with `~`; to compare, write `==`."),
    Broken(
      "a bare block before text",
      "VAR x = 1\n~ x = 2\n{\n- x == 1: a\n- else: b\n\nText.\n-> END\n",
      ["E0101 3:2"], help: "These braces are never closed."),
    Broken(
      "a bare block before a knot",
      "VAR x = 1\n~ x = 2\n{\n- x == 1: a\n- else: b\n== k\nText.\n-> END\n",
      ["E0101 3:2"], help: "These braces are never closed."),
    Broken(
      "a block without dashes",
      "VAR x = 1\n~ x = 2\n{\n  x == 1: One.\n  else: More.\n}\n-> END\n",
      ["E0101 3:2"], help: "Every branch of a block begins with a dash: `- x == 1: …`."),
    Broken(
      "a long dash",
      "VAR x = 1\n~ x = 2\n{\n– x == 3: a\n}\n-> END\n",
      ["E0101 3:2"], help: "A branch begins with a plain `-`; this dash was made long by an editor."),
    Broken(
      "else in other braces",
      "VAR x = 1\n~ x = 2\n{ x == 1:\n  One.\n} else {\n  More.\n}\n-> END\n",
      ["E0101 5:9"], help: "Another branch is a line of the same block: `- else:`."),
    Broken(
      "an if in other braces",
      "VAR x = 1\n~ x = 2\nif x == 1 {\n  One.\n} else {\n  More.\n}\n-> END\n",
      ["E0101 3:12"], help: "There is no `if` in ink: a condition is {x == 1: …}."),
    Broken(
      "empty lines in braces",
      "{\n\n}\n-> END\n",
      ["E0101 1:2"], help: "These braces are empty. Braces in text are written `\\{` and `\\}`."),
    Broken(
      "text on the first line of a block",
      "VAR x = 1\n~ x = 2\n{x > 1: Yes.\n- else: No.\n}\n-> END\n",
      ["E0101 3:13"], help: "In a block nothing follows the `:` on its line: put the text on the next one."),
    Broken(
      "text on the first line, and below",
      "VAR x = 1\n~ x = 2\n{x > 1: Yes.\n- else:\n  No.\n}\nAfter.\n-> END\n",
      ["E0101 3:13"], help: "In a block nothing follows the `:` on its line: put the text on the next one."),
    Broken(
      "a brace behind an else",
      "VAR x = 1\n~ x = 2\n{x:\n- 0: zero\n- else: many}\nAfter.\n-> END\n",
      ["E0102 5:13"], help: "The `}` of a block has a line of its own."),
    Broken(
      "a brace behind a case",
      "VAR x = 1\n~ x = 2\n{x:\n- 0: zero}\nAfter.\n-> END\n",
      ["E0102 4:10"], help: "The `}` of a block has a line of its own."),
    Broken(
      "a brace behind a bare block",
      "VAR x = 1\n~ x = 2\n{\n- x == 0: zero\n- else: many}\nAfter.\n-> END\n",
      ["E0102 5:13"], help: "The `}` of a block has a line of its own."),
    Broken(
      "a brace behind a sequence",
      "{stopping:\n- a\n- b}\nAfter.\n-> END\n",
      ["E0102 3:4"], help: "The `}` of a block has a line of its own."),
    Broken(
      "a brace behind logic",
      "VAR x = 1\n{x > 1:\n  ~ x = 2}\nAfter.\n-> END\n",
      ["E0102 3:10"], help: "The `}` of a block has a line of its own."),
  ]

  /// Names that stand for something else, or for nothing.
  static let names: [Broken] = [
    Broken(
      "set an item",
      "LIST l = a, b\n~ a = 3\n{l}\n-> END\n",
      ["E0202 2:3"], message: "'a' is a list item, not a variable", help: "Only variables can be set: declare one of another name."),
    Broken(
      "set a knot",
      "-> hall\n== hall\n~ hall = 3\n-> END\n",
      ["E0202 3:3"], message: "'hall' is a knot, not a variable", help: "Only variables can be set: declare one of another name."),
    Broken(
      "set a label",
      "- (lab) Text.\n~ lab = 3\n-> END\n",
      ["E0202 2:3"], message: "'lab' is a label, not a variable", help: "Only variables can be set: declare one of another name."),
    Broken(
      "set a function",
      "{f()}\n~ f = 3\n-> END\n== function f()\n~ return 1\n",
      ["E0202 2:3"], message: "'f' is a function, not a variable", help: "Only variables can be set: declare one of another name."),
    Broken(
      "increase a knot",
      "-> hall\n== hall\n~ hall++\n-> END\n",
      ["E0202 3:3"], message: "'hall' is a knot, not a variable", help: "Only variables can be set: declare one of another name."),
    Broken(
      "an item by reference",
      "LIST l = a, b\n~ f(a)\n{l}\n-> END\n== function f(ref x)\n~ x = 1\n",
      ["E0202 2:5"], message: "'a' is a list item, not a variable", help: "Only variables can be set: declare one of another name."),
    Broken(
      "set a built-in function",
      "~ RANDOM = 3\n-> END\n",
      ["E0202 1:3"], message: "'RANDOM' is a built-in function, not a variable", help: "Only variables can be set: declare one of another name."),
    Broken(
      "a built-in function without brackets",
      "{TURNS}\n-> END\n",
      ["E0202 1:2"], help: "It is a built-in function: write TURNS()."),
    Broken(
      "True",
      "VAR x = True\n{x}\n-> END\n",
      ["E0202 1:9"], help: "Write `true`."),
    Broken(
      "FALSE",
      "VAR x = true\n~ x = FALSE\n{x}\n-> END\n",
      ["E0202 2:7"], help: "Write `false`."),
    Broken(
      "yes and null",
      "VAR x = true\n~ x = yes\n{x == null: a}\n-> END\n",
      ["E0202 2:7", "E0202 3:7"], help: "Write `true`."),
    Broken(
      "Else",
      "VAR x = 1\n~ x = 2\n{\n- x == 1: a\n- Else: b\n}\n-> END\n",
      ["E0202 5:3"], help: "The branch for all the rest is `- else:`, in small letters."),
    Broken(
      "default",
      "VAR x = 1\n~ x = 2\n{ x:\n- 1: a\n- default: b\n}\n-> END\n",
      ["E0202 5:3"], help: "The branch for all the rest is `- else:`."),
    Broken(
      "otherwise",
      "VAR x = 1\n~ x = 2\n{\n- x == 1: a\n- otherwise: b\n}\n-> END\n",
      ["E0202 5:3"], help: "The branch for all the rest is `- else:`."),
    Broken(
      "shufle in a line",
      "{shufle: a|b}\n-> END\n",
      ["E0202 1:2"], help: "Did you mean the sequence `shuffle:`?"),
    Broken(
      "stoping in a block",
      "{stoping:\n- a\n}\n-> END\n",
      ["E0202 1:2"], help: "Did you mean the sequence `stopping:`?"),
    Broken(
      "a number with an exponent",
      "VAR x = 1e5\n{x}\n-> END\n",
      ["E0202 1:9"], help: "A number of ink has only digits and perhaps a point, such as 1500 or 0.5."),
    Broken(
      "a number in hexadecimal",
      "VAR x = 0x1F\n{x}\n-> END\n",
      ["E0202 1:9"], help: "A number of ink has only digits and perhaps a point, such as 1500 or 0.5."),
    Broken(
      "a number with a type",
      "VAR x = 3f\n{x}\n-> END\n",
      ["E0202 1:9"], help: "A number of ink has only digits and perhaps a point, such as 1500 or 0.5."),
    Broken(
      "brackets round a variable",
      "VAR x = 1\n~ x = 2\n{(x) > 1: hi}\n-> END\n",
      ["E0205 3:3"], help: "Brackets round one name make a list of it: leave them away."),
    Broken(
      "brackets round an operand",
      "VAR x = 1\n~ x = (x) + 1\n{x}\n-> END\n",
      ["E0205 2:8"], help: "Brackets round one name make a list of it: leave them away."),
    Broken(
      "one argument",
      "EXTERNAL f(x)\n{f()}\n-> END\n== function f(x)\n~ return x\n",
      ["E0218 2:2"], message: "The external function 'f' takes 1 argument, not 0"),
    Broken(
      "a stitch of a knot's name",
      "-> two\n== one\n= two\nText.\n-> END\n== two\nText. \n-> one\n",
      ["E0214 3:3"], message: "The name 'two' of this stitch is taken by a knot"),
    Broken(
      "a knot behind one that nothing leads to",
      "-> END\n== b\nText.\n-> c\n== c\nText.\n-> END\n",
      ["W0501 2:4"], message: "Nothing leads to the knot 'b'", help: "Divert to it somewhere, `-> b`, or take it out."),
    Broken(
      "knots that lead only to each other",
      "-> END\n== b\nText.\n-> c\n== c\nText.\n-> b\n",
      ["W0501 2:4"], message: "Nothing leads to the knot 'b'", help: "Divert to it somewhere, `-> b`, or take it out."),
    Broken(
      "a knot named END",
      "-> END\n== END\nText.\n-> DONE\n",
      ["W0501 2:4"], message: "Nothing leads to the knot 'END'", help: "`-> END` is an ending of ink's own: give the knot another name."),
  ]
}
