// The pages of `drive explain` for errors of form; the rest are in `SyntaxPagesOfLines.swift`.

extension ExplainPage {
  static let syntax: [ExplainPage] = syntaxOfBraces + syntaxOfLines

  /// What goes wrong inside expressions, strings and braces.
  private static let syntaxOfBraces: [ExplainPage] = [
    ExplainPage(
      .expected,
      """
      Something must stand here that does not: a value, a name, a closing
      bracket or quote. The message says what was expected and what was
      found instead. Often the slip is a little before this place.
      """,
      broken: """
        CONST coins = 2
        You need {coins + «} coins.
        -> END
        """,
      mended: """
        CONST coins = 2
        You need {coins + 1} coins.
        -> END
        """),
    ExplainPage(
      .trailingText,
      """
      The line is complete, and yet something follows: text after a header
      or a declaration, a `|` or a closing brace outside of braces. Put
      it on a line of its own; a mark that belongs to the text has a
      backslash before it.
      """,
      broken: """
        Left«|right, it is all the same.
        -> END
        """,
      mended: """
        Left\\|right, it is all the same.
        -> END
        """),
    ExplainPage(
      .tildeInText,
      """
      `~` begins a line of logic. Inside a line of text it cannot stand:
      braces print a value there, and logic goes on a line of its own, also
      inside of a branch.
      """,
      broken: """
        CONST x = 3
        {x > 2: «~ x }
        -> END
        """,
      mended: """
        VAR x = 3
        { x > 2:
          ~ x = 0
        }
        It is {x}.
        -> END
        """),
    ExplainPage(
      .badLogicLine,
      """
      This line works a value out and then forgets it. After `~` stands
      something that has an effect: a call, an assignment, x++, a temp or
      a return. To show a value, put it into braces in the text.
      """,
      broken: """
        CONST coins = 3
        «~ coins
        -> END
        """,
      mended: """
        CONST coins = 3
        {coins}
        -> END
        """),
    ExplainPage(
      .muddledAssignment,
      """
      There is `+=` to add, `-=` to take away and `=` to set. A mixture of
      the two signs means nothing.
      """,
      broken: """
        VAR coins = 3
        ~ coins «+-= 2
        {coins}
        -> END
        """,
      mended: """
        VAR coins = 3
        ~ coins -= 2
        {coins}
        -> END
        """),
    ExplainPage(
      .incrementOfValue,
      """
      `++` and `--` change a variable for good. A number, a call or a
      constant cannot be changed.
      """,
      broken: """
        ~ «3++
        -> END
        """,
      mended: """
        VAR coins = 3
        ~ coins++
        {coins}
        -> END
        """),
    ExplainPage(
      .incrementInside,
      """
      A variable is changed on a line of its own, never while its value is
      shown or tested: otherwise it would change as often as the line is
      worked out.
      """,
      broken: """
        VAR coins = 3
        You have {«coins++} coins.
        -> END
        """,
      mended: """
        VAR coins = 3
        ~ coins++
        You have {coins} coins.
        -> END
        """),
    ExplainPage(
      .integerRange,
      """
      Whole numbers of ink have 32 bits: from -2147483648 to 2147483647.
      There is nothing beyond them.
      """,
      broken: """
        CONST stars = «99999999999
        {stars}
        -> END
        """,
      mended: """
        CONST stars = 2000000000
        {stars}
        -> END
        """),
    ExplainPage(
      .divertInString,
      """
      A string is a value: it is worked out and kept, and flow cannot
      leave in the middle of that. If the arrow belongs to the text, write
      `\\->`; else keep the target in a variable of its own.
      """,
      broken: """
        VAR sign = ""
        ~ sign = «"Exit -> END"
        {sign}
        -> END
        """,
      mended: """
        VAR sign = ""
        ~ sign = "Exit \\-> END"
        {sign}
        -> END
        """),
    ExplainPage(
      .tagInString,
      """
      A `#` begins a tag, and a string cannot have one. Write `\\#` if the
      reader should see the sign.
      """,
      broken: """
        VAR room = ""
        ~ room = "room «#9"
        {room}
        -> END
        """,
      mended: """
        VAR room = ""
        ~ room = "room \\#9"
        {room}
        -> END
        """),
    ExplainPage(
      .initialValue,
      """
      A variable begins with a plain value: a number, a string, true or
      false, a list, a divert target. It cannot be worked out, because
      declarations are read before the story runs. Set it with `~` later.
      """,
      broken: """
        VAR price = «1 + 2
        It costs {price}.
        -> END
        """,
      mended: """
        VAR price = 1
        ~ price += 2
        It costs {price}.
        -> END
        """),
    ExplainPage(
      .logicInConstant,
      """
      The first value of a variable is a plain string: braces in it would
      have to be worked out before the story runs. Set it with `~` later.
      """,
      broken: """
        CONST n = 1
        VAR room = «"room {n}"
        {room}
        -> END
        """,
      mended: """
        CONST n = 1
        VAR room = ""
        ~ room = "room {n}"
        {room}
        -> END
        """),
    ExplainPage(
      .listKeyword,
      """
      VAR declares one value. Several values with commas between them are
      the items of a list, which LIST declares.
      """,
      broken: """
        «VAR colours = red, green
        -> END
        """,
      mended: """
        LIST colours = red, green
        {LIST_ALL(colours)}
        -> END
        """),
    ExplainPage(
      .tooManyBranches,
      """
      On one line a condition has one text for yes and one for no. For
      more than two, write a block: each case on a line with a dash.
      """,
      broken: """
        VAR mood = 1
        ~ mood = RANDOM(0, 2)
        {mood == 0:« glad|sad|cross}
        -> END
        """,
      mended: """
        VAR mood = 1
        ~ mood = RANDOM(0, 2)
        { mood:
        - 0: glad
        - 1: sad
        - else: cross
        }
        -> END
        """),
    ExplainPage(
      .extraCondition,
      """
      This block has its condition before the first line, so the only
      other branch is `- else:`. To test several things one after the
      other, put each condition behind a dash.
      """,
      broken: """
        VAR x = 2
        ~ x = RANDOM(1, 2)
        { x == 1:
          One.
        «- x == 2:
          Two.
        }
        -> END
        """,
      mended: """
        VAR x = 2
        ~ x = RANDOM(1, 2)
        {
        - x == 1:
          One.
        - x == 2:
          Two.
        }
        -> END
        """),
    ExplainPage(
      .misplacedElse,
      """
      `else` catches what no other branch took. So there is one, and it
      stands last.
      """,
      broken: """
        VAR x = 1
        ~ x = RANDOM(0, 2)
        {
        - x == 0: zero
        - else: other
        «- else: another
        }
        -> END
        """,
      mended: """
        VAR x = 1
        ~ x = RANDOM(0, 2)
        {
        - x == 0: zero
        - x == 1: one
        - else: another
        }
        -> END
        """),
    ExplainPage(
      .branchWithoutCondition,
      """
      In a block of branches each dash is followed by a condition and a
      colon, the last one perhaps by `else:`. Without conditions the
      braces decide nothing.
      """,
      broken: """
        {
        «- The hall is dark.
        }
        -> END
        """,
      mended: """
        VAR night = true
        ~ night = RANDOM(0, 1) == 1
        {
        - night: The hall is dark.
        }
        -> END
        """),
    ExplainPage(
      .sequenceKinds,
      """
      A sequence is once-only, cycle, shuffle or stopping. Of those only
      shuffle combines with another: with once, or with stopping.
      """,
      broken: """
        {«&~Tick|Tock}
        -> END
        """,
      mended: """
        {~Tick|Tock}
        -> END
        """),
    ExplainPage(
      .nestingTooDeep,
      """
      At most 64 braces and brackets stand inside each other, and at most
      64 bullets; one expression has at most 1000 operators. Put the inner
      part into a variable, a function or a knot.
      """,
      broken: "{" + String(repeating: "(", count: 63) + "«" + String(repeating: "(", count: 3) + "1"
        + String(repeating: ")", count: 66) + "}\n-> END",
      mended: "{((1))}\n-> END"),
  ]
}
