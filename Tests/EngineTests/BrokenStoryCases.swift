@testable import Engine

/// Further slips, by what a writer was about to write.
extension BrokenStoryTests {
  /// Blocks, braces and the signs inside of them.
  static let braces: [Broken] = [
    Broken(
      "a condition of a choice that is not closed", "VAR x = 1\n~ x = 2\n* {x > 1 [Go] -> END\n",
      ["E0101 3:10"], help: "A condition is one value or comparison"),
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
    Broken(
      "a block without a colon",
      "VAR x = 3\n{x == 3\n  Text.\n}\n-> END\n",
      ["E0101 2:2"], help: "A `:` is missing after the condition."),
    Broken(
      "a brace before text",
      "{\nText.\n-> END\n",
      ["E0101 1:2"], help: "These braces are never closed."),
    Broken(
      "a brace in text",
      "Text { more text.\n-> END\n",
      ["E0101 1:8"], help: "These braces are never closed. Braces in text are written `\\{` and `\\}`."),
    Broken(
      "change a part of a name",
      "~ player.gold += 4\n-> END\n",
      ["E0101 1:16"], help: "Only a variable can be changed. A name has letters, digits and `_`, no `-` and no `.`."),
    Broken(
      "braces and brackets in logic",
      "~ x = {RANDOM(1,6)}\n~ y = [1, 2]\n-> END\n",
      ["E0101 1:7", "E0101 2:7"], help: "Values on a line of code have no braces around them."),
    Broken(
      "set behind a choice",
      "* [Go] {x = 3} -> END\n",
      ["E0101 1:9"], help: "`=` sets a variable, on a line with `~`; to compare, write `==`."),
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

  /// Lists, choices, headers and lines of logic.
  static let lines: [Broken] = [
    Broken(
      "a list with a comma at its end",
      "LIST I = one, two,\n\nVAR x = 3\n{x}{I}\n-> END\n",
      ["E0102 3:4"], help: "The list 'I' has no item or a comma at its end, so this line is read as items of it."),
    Broken(
      "a list without items",
      "LIST F =\nLIST G = one, two\n{G}\n-> END\n",
      ["E0102 2:5"], help: "The list 'F' has no item or a comma at its end, so this line is read as items of it."),
    Broken(
      "a list with a comma before a knot",
      "LIST F = a,\n== k\nText\n-> END\n",
      ["E0102 1:11"], help: "An item is missing after the comma."),
    Broken(
      "brackets in brackets",
      "* [[Leave] -> END\n",
      ["E0101 1:4"], help: "A choice has one pair of brackets; in its text write `\\[` and `\\]`."),
    Broken(
      "an open label",
      "* (one [Two]\n- -> END\n",
      ["E0101 1:8"], help: "This label's bracket is never closed."),
    Broken(
      "set in a branch",
      "VAR gold = 1\n~ gold = 2\n{\n- gold = 4:\n  a\n- else:\n  b\n}\n-> END\n",
      ["E0120 4:1"], help: "`=` sets a variable, on a line with `~`; to compare, write `==`."),
    Broken(
      "else if in a bare block",
      "VAR x = 1\n~ x = 2\n{\n- x == 1: a\n- else if x == 2: b\n- else: c\n}\n-> END\n",
      ["E0120 5:1"], help: "There is no `else if`: write - x == 2: …"),
    Broken(
      "else if in a switch",
      "VAR x = 1\n~ x = 2\n{ x:\n- 1:\n  a\n- else if x == 2:\n  b\n- else:\n  c\n}\n-> END\n",
      ["E0119 6:1"], help: "There is no `else if` where a value is compared: write each value, as in - 2: …"),
    Broken(
      "else without a colon in a switch",
      "VAR x = 1\n~ x = 2\n{ x:\n- 1:\n  a\n- else\n  b\n- else: c\n}\n-> END\n",
      ["E0119 6:1"], help: "A `:` is missing after `else`."),
    Broken(
      "a divert without a colon",
      "VAR x = 1\n~ x = 2\n{x == 1 -> hall}\n-> END\n== hall\n-> END\n",
      ["E0101 3:2"], help: "A `:` is missing before the divert."),
    Broken(
      "a condition without a colon",
      "VAR x = 1\n~ x = 2\n{x == 3 a}\n-> END\n",
      ["E0101 3:2"], help: "A `:` is missing after the condition."),
    Broken(
      "a condition with braces in braces",
      "VAR x = 1\n~ x = 2\n{x == 3 { a } }\n-> END\n",
      ["E0101 3:2"], help: "A `:` is missing after the condition."),
    Broken(
      "greater the other way round",
      "VAR x = 1\n~ x = 2\n{x => 3: a}\n-> END\n",
      ["E0101 3:2"], help: "Greater or equal is written `>=`."),
    Broken(
      "words in braces",
      "VAR gold = 1\n~ gold = 2\n{the gold}\n-> END\n",
      ["E0101 3:2"], help: "After a condition comes a `:`. Braces in text are written `\\{` and `\\}`."),
    Broken(
      "funtion",
      "{f(1)}\n-> END\n== funtion f(x)\n~ return x\n",
      ["E0102 3:12"], help: "Did you mean `function`?"),
    Broken(
      "func",
      "{f(1)}\n-> END\n== func f(x)\n~ return x\n",
      ["E0102 3:9"], help: "Did you mean `function`?"),
    Broken(
      "a header with an arrow",
      "-> hall\n== hall ->\nText.\n-> END\n",
      ["E0102 2:9"], help: "A header ends with the name: the divert goes on the next line."),
    Broken(
      "a name with a hyphen",
      "VAR my-var = 3\n-> END\n",
      ["E0101 1:7"], help: "A name has letters, digits and `_`, no `-` and no `.`."),
    Broken(
      "a name with a dot",
      "VAR player.gold = 3\n-> END\n",
      ["E0101 1:11"], help: "A name has letters, digits and `_`, no `-` and no `.`."),
    Broken(
      "a temporary with a hyphen",
      "~ temp my-var = 3\n-> END\n",
      ["E0101 1:11"], help: "A name has letters, digits and `_`, no `-` and no `.`."),
    Broken(
      "set a part of a name",
      "VAR player = 1\n~ player.gold = 4\n{player}\n-> END\n",
      ["E0104 2:1"], help: "A name has letters, digits and `_`, no `-` and no `.`."),
    Broken(
      "if on a line of logic",
      "VAR x = 1\n~ if x: x = 4\n{x}\n-> END\n",
      ["E0104 2:1"], help: "There is no `if` in ink: write { x == 1: and }, and the line with `~` between them."),
    Broken(
      "an arrow in a string",
      "VAR v = \"->\"\n{v}\n-> END\n",
      ["E0109 1:9"], help: "Write `\\->` if the arrow belongs to the text."),
    Broken(
      "a name that ends in nothing",
      "VAR x\u{200B} = 3\n{x}\n-> END\n",
      ["E0101 1:6"], message: "Expected `=` and a value but saw '<U+200B> = 3'", help: "U+200B is a character that cannot be seen: delete it or write a blank."),
    Broken(
      "a wide blank in a condition",
      "VAR x = 1\n~ x = 2\n{x\u{A0}== 3: a}\n-> END\n",
      ["E0101 3:2"], message: "Expected a value, a condition or a sequence inside the braces but saw 'x<U+00A0>== 3: a}'", help: "U+00A0 is a character that cannot be seen: delete it or write a blank."),
    Broken(
      "a wide blank at the end",
      "VAR x = 3\u{A0}\n{x}\n~ x = 4\n-> END\n",
      ["E0102 1:10"], message: "Expected the end of the line but saw '<U+00A0>'", help: "U+00A0 is a character that cannot be seen: delete it or write a blank."),
    Broken(
      "a wide blank after a tilde",
      "VAR x = 3\n~\u{A0}x = 4\n{x == 3:\u{A0}a}\n-> END\n",
      ["E0101 2:2"], message: "Expected an expression after `~` but saw '<U+00A0>x = 4'", help: "U+00A0 is a character that cannot be seen: delete it or write a blank."),
    Broken(
      "return as text",
      "return 3\n\\return 4\n\\returning home\n-> END\n",
      ["W0103 1:1"], help: "`~` is missing before `return`. If it is text, write `\\return`."),
    Broken(
      "one mistake in a choice",
      "* {} [Buy] Text\n- -> END\n",
      ["E0101 1:4"]),
    Broken(
      "an arrow of one sign behind a choice",
      "-> k\n== k\n* [a] -> two\n* [b] => two\n== two\n-> END\n",
      ["W0601 4:7"], help: "Did you mean `-> two`?"),
    Broken(
      "an arrow of one sign in a line",
      "-> k\n== k\nText.\n=> two\n== two\n-> END\n",
      ["W0601 4:1"], help: "Did you mean `-> two`?"),
    Broken(
      "an arrow of one sign to nowhere",
      "-> two\n== two\n=> nowhere\n-> END\n",
      ["W0604 3:1"], help: "A knot is `== name ==`, a stitch `= name`; names have letters, digits and `_`. In text write `\\=`."),
  ]

  /// What plays, though not as it is meant.
  static let silent: [Broken] = [
    Broken(
      "a comment that is never closed",
      "Text.\n-> END\n/* open\nMore.\n",
      ["W0106 3:1"], message: "This comment is never closed", help: "All that follows in this file is part of it: close it with `*/`."),
    Broken(
      "a comment in a comment",
      "/* closed */ Text /**/ more.\n-> END // /* no\n",
      []),
    Broken(
      "else on one line",
      "VAR x = 1\n~ x = 2\n{x: Many. - else: Few.}\n-> END\n",
      ["W0104 3:4"], help: "On one line the other text stands behind a `|`: {x: yes|no}."),
    Broken(
      "else without a colon in a bare block",
      "VAR x = 1\n~ x = 2\n{\n- x == 1:\n  Text.\n- else\n  More.\n}\n-> END\n",
      ["W0104 6:3"], help: "Did you mean `- else:`?"),
    Broken(
      "else that is text",
      "VAR x = 1\n~ x = 2\n{ x == 1:\n  else\n- else: else\n}\n-> END\n",
      []),
    Broken(
      "parameters without a comma",
      "-> k(1, 2)\n== k(a b)\n{a}\n-> END\n",
      ["E0218 1:1", "W0107 2:8"], message: "'k' takes 1 argument, not 2", help: "Separate parameters with commas; they have no types."),
    Broken(
      "parameters of an external without a comma",
      "EXTERNAL f(a b)\n{f(1)}\n-> END\n== function f(a)\n~ return a\n",
      ["W0107 1:14"], help: "Separate parameters with commas; they have no types."),
    Broken(
      "else if at the end of a block",
      "VAR x = 1\n~ x = 2\n{\n- x == 1:\n  Text.\n- else if x == 2:\n  More.\n}\n-> END\n",
      ["W0104 6:3"], help: "There is no `else if`: write - x == 1: …"),
    Broken(
      "else without a colon before its text",
      "VAR x = 1\n~ x = 2\n{ x:\n- 1: Text.\n- else More.\n}\n-> END\n",
      ["W0104 5:3"], help: "Did you mean `- else:`?"),
    Broken(
      "alternatives that begin like an else",
      "{shuffle:\n- elsewhere\n- else\n}\n-> END\n",
      []),
  ]

  /// What is an error, and where, as the reference compiler has it.
  static let reference: [Broken] = [
    Broken(
      "a label of the knot in its stitch",
      "-> k\n== k\n- (foo) One.\n-> s\n= s\n- (foo) Two.\n-> END\n", ["E0214 6:4"],
      message: "The name 'foo' of this label is taken by a label"),
    Broken(
      "a label of the top level in a knot", "- (foo) One.\n-> k\n== k\n- (foo) Two.\n-> END\n",
      ["E0214 4:4"], message: "The name 'foo' of this label is taken by a label"),
    Broken(
      "a label with the name of the next stitch",
      "-> k\n== k\n-> s\n= s\n- (t) One.\n-> t\n= t\nTwo.\n-> END\n", ["E0214 5:4"],
      message: "The name 't' of this label is taken by a stitch"),
    Broken(
      "a label with the name of its stitch", "-> k.s\n== k\n= s\n- (s) One.\n-> END\n",
      ["E0214 4:4"], message: "The name 's' of this label is taken by"),
    Broken(
      "one label in two stitches",
      "-> k.s\n== k\n= s\n- (foo) One.\n-> t\n= t\n- (foo) Two.\n-> END\n", []),
    Broken(
      "a constant with the name of a knot", "CONST k = 5\n{k}\n-> k\n== k\n-> END\n",
      ["E0214 1:7"], message: "The name 'k' of this constant is taken by a knot"),
    Broken(
      "a constant with the name of a list item", "LIST L = (a), b\nCONST a = 5\n{L} {b} {a}\n-> END\n",
      ["E0214 2:7"], message: "The name 'a' of this constant is taken by a list item"),
    Broken(
      "a constant that is a word of ink", "CONST temp = 5\n-> END\n", ["E0215 1:7"]),
    Broken(
      "two returns in a knot", "-> k\n== k\n{k > 1:\n  ~ return 1\n}\n~ return 2\n", ["E0224 4:3"],
      help: "Declare it as == function k() ==;"),
    Broken(
      "several branches without a value", "VAR x = 1\n~ x = 2\n{x:\n- a\n- b\n- c\n}\n-> END\n",
      ["E0119 4:1"], help: "Did you miss a `:` after the value?"),
    Broken(
      "several branches without a condition",
      "VAR x = 1\n~ x = 2\n{\n- a\n- b\n- x == 1: c\n- else: d\n}\n-> END\n", ["E0120 4:1"],
      help: "Did you miss a `:` after the condition?"),
    Broken(
      "a fallback that takes more", "EXTERNAL f(a)\n{f(1)}\n-> END\n== function f(a, b)\n~ return a + b\n",
      ["E0218 2:2"], message: "'f' takes 2 arguments, not 1"),
    Broken(
      "a fallback that is no function", "EXTERNAL f()\n{f()}\n-> END\n== f\nText.\n-> END\n",
      ["E0221 2:2"], message: "'f' is no function"),
    Broken(
      "a tunnel's end with a target in a function",
      "{f()}\n-> g\n== function f\n~ return 1\n->-> g\n== g\n-> END\n", ["E0223 5:6"],
      help: "A function ends with ~ return"),
    Broken("true as a bound", "{RANDOM(true, 3)}\n-> END\n", ["E0219 1:9"]),
    Broken(
      "where flow runs out behind a variable", "-> k\n== k\n{x}\n~ x = 6\nVAR x = 5\n", ["W0201 5:1"],
      help: "End it with a divert"),
    Broken(
      "where flow runs out behind a choice and a variable", "-> k\n== k\n* [{x}]\n~ x = 6\nVAR x = 5\n",
      ["W0201 4:1"], help: "End it with a divert"),
    Broken(
      "where flow runs out behind a choice and an external",
      "-> k\n== k\n* [{f()}]\nEXTERNAL f()\n== function f\n~ return 1\n", ["W0201 4:1"],
      help: "End it with a divert"),
  ]
}
