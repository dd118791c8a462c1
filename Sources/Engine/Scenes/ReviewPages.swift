// The pages of `drive explain` for what a review finds.

extension ExplainPage {
  static let review: [ExplainPage] = [
    ExplainPage(
      .unreachable,
      """
      No divert, tunnel, thread or variable leads to this knot or stitch,
      so no reader will ever see it. Mostly a divert to it was forgotten,
      or renamed, or goes to a knot of a similar name. A target counts as
      reached as soon as it is a value somewhere: a variable may lead
      there. What only such a knot leads to stands in its note, and of
      knots that lead to each other the first is told.
      """,
      broken: """
        The hall is dark.
        -> END

        == «cellar
        The cellar is darker.
        -> END
        """,
      mended: """
        The hall is dark.
        -> cellar

        == cellar
        The cellar is darker.
        -> END
        """),
    ExplainPage(
      .noBeginning,
      """
      A story begins with the first line of its main file. Knots are not
      entered by falling into them: if nothing stands before the first
      knot, the story is over before it says a word.
      """,
      broken: """
        == «hall
        The hall is dark.
        -> END
        """,
      mended: """
        -> hall

        == hall
        The hall is dark.
        -> END
        """),
    ExplainPage(
      .deadLine,
      """
      Whatever stands before this line always leads away: a divert, a
      return, or braces with a divert in every branch. So the line is
      never read, and neither is a choice. Move the divert below it, or
      put the condition on it that it should have.
      """,
      broken: """
        You wait.
        -> END
        «The clock strikes.
        """,
      mended: """
        You wait.
        The clock strikes.
        -> END
        """),
    ExplainPage(
      .endlessTurn,
      """
      Flow comes back to a place where it has been, and on the way there
      is no choice to wait for, no condition to decide and no end. The
      reader waits for ever. Only circles that are certain are told: a
      call of a function or a tunnel on the way may stop it.
      """,
      broken: """
        -> hall

        == hall
        The hall.
        -> stairs

        == stairs
        The stairs.
        «-> hall
        """,
      mended: """
        -> hall

        == hall
        The hall.
        -> stairs

        == stairs
        The stairs.
        + [Back down] -> hall
        + [Leave] -> END
        """),
    ExplainPage(
      .neverRead,
      """
      Nothing in the story asks for the value of this variable. It may be
      left over, or the line that should test it was forgotten, or tests
      another variable of a similar name. If a chapter to come reads it,
      say so: // drive: allow W0505
      """,
      broken: """
        VAR «met_anna = false
        You meet Anna.
        ~ met_anna = true
        -> END
        """,
      mended: """
        VAR met_anna = false
        You meet Anna.
        ~ met_anna = true
        {met_anna: She smiles.}
        -> END
        """),
    ExplainPage(
      .unsetTemporary,
      """
      A temporary begins to exist on the line that declares it. On some
      way through the scene this line is passed by, and then the reading
      finds nothing: the story goes on with 0 and a warning. Declare it
      with a first value before the ways part.
      """,
      broken: """
        VAR rich = false
        ~ rich = RANDOM(0, 1) == 1
        { rich:
          ~ temp coins = 10
        }
        You have {«coins} coins.
        -> END
        """,
      mended: """
        VAR rich = false
        ~ rich = RANDOM(0, 1) == 1
        ~ temp coins = 0
        { rich:
          ~ coins = 10
        }
        You have {coins} coins.
        -> END
        """),
    ExplainPage(
      .constantCondition,
      """
      This condition comes out the same every time: a literal, two
      literals compared, or a variable compared with itself. A common
      slip is a comparison cut short. In x == 1 or 2 the second half is
      only the number 2, which is always true.
      """,
      broken: """
        VAR door = 1
        ~ door = RANDOM(1, 3)
        {door == 1 or «2: It opens.|It stays shut.}
        -> END
        """,
      mended: """
        VAR door = 1
        ~ door = RANDOM(1, 3)
        {door == 1 or door == 2: It opens.|It stays shut.}
        -> END
        """),
    ExplainPage(
      .noFallback,
      """
      An external function is made by the game around the story. Where
      there is no such game, in an editor or a test, a story needs an ink
      function of the same name to fall back on; without one it stops
      with an error at the first call.
      """,
      broken: """
        EXTERNAL «shake(strength)
        The ground moves. {shake(3)}
        -> END
        """,
      mended: """
        EXTERNAL shake(strength)
        The ground moves. {shake(3)}
        -> END

        == function shake(strength)
        ~ return ""
        """),
    ExplainPage(
      .mistypedDivert,
      """
      This reads like a divert to a place that there is, but the arrow is
      not one: a blank inside it, a wrong sign, or an arrow that an editor
      made of two signs. So the reader sees it as text, and flow goes on
      below. A divert is `->`, a thread `<-`.
      """,
      broken: """
        You go down. «=> cellar
        -> cellar

        == cellar
        The cellar.
        -> END
        """,
      mended: """
        You go down. -> cellar

        == cellar
        The cellar.
        -> END
        """),
    ExplainPage(
      .missingTilde,
      """
      Logic has a line of its own that begins with `~`. Without it, inside
      braces or behind a choice it is text: the reader sees it, and nothing
      is set or called. If a line is meant as text, begin it with `\\`.
      """,
      broken: """
        VAR coins = 0
        ~ coins = RANDOM(0, 5)
        «coins = coins + 1
        You have {coins}.
        -> END
        """,
      mended: """
        VAR coins = 0
        ~ coins = RANDOM(0, 5)
        ~ coins = coins + 1
        You have {coins}.
        -> END
        """),
    ExplainPage(
      .mistypedKeyword,
      """
      Declarations begin with VAR, CONST, LIST, EXTERNAL or INCLUDE, in
      capitals and at the beginning of the line. Written otherwise the
      line is text: the reader sees it, and nothing is declared.
      """,
      broken: """
        «var coins = 3
        You are poor.
        -> END
        """,
      mended: """
        CONST coins = 3
        You have {coins} coins.
        -> END
        """),
    ExplainPage(
      .mistypedHeader,
      """
      A line that begins with `=` is a stitch, or with two or more of them
      a knot; its name follows, made of letters, digits and `_`, and not
      of digits alone. What is no header is text, and what follows still
      belongs to the knot above.
      """,
      broken: """
        -> hall

        == hall
        The hall.
        «= 2
        The cellar.
        -> END
        """,
      mended: """
        -> hall

        == hall
        The hall.
        -> cellar
        = cellar
        The cellar.
        -> END
        """),
    ExplainPage(
      .addressCutOff,
      """
      Two slashes begin a comment, wherever they stand. So the address of
      a web page is cut off behind its colon. A backslash between the
      slashes keeps them: the reader does not see it.
      """,
      broken: """
        See «https://example.org for more.
        -> END
        """,
      mended: """
        See https:/\\/example.org for more.
        -> END
        """),
    ExplainPage(
      .numberAsTag,
      """
      A `#` begins a tag, which is for the game and not for the reader:
      the rest of the line disappears from the text. Write `\\#` for a
      number sign, or put a blank after it if it is a tag.
      """,
      broken: """
        You are «#1 in the queue.
        -> END
        """,
      mended: """
        You are \\#1 in the queue.
        -> END
        """),
    ExplainPage(
      .conditionInText,
      """
      A mark at the beginning of braces makes them a sequence: `!` shows
      each text once, `&` round and round, `~` at random. What follows is
      text, even a variable and a colon. A condition has no mark before it;
      `not` turns it round.
      """,
      broken: """
        VAR lamp = false
        ~ lamp = RANDOM(0, 1) == 1
        {lamp: You see.}
        {!«lamp: You stumble.}
        -> END
        """,
      mended: """
        VAR lamp = false
        ~ lamp = RANDOM(0, 1) == 1
        {lamp: You see.}
        {not lamp: You stumble.}
        -> END
        """),
    ExplainPage(
      .invisibleMark,
      """
      Before the first character that you see stands one that you do not:
      a blank of no width, or the mark of a file's beginning. Text that is
      copied from a web page or joined from files often has them. Ink takes
      the line for text. Delete the whole beginning of the line and write
      it again.
      """,
      broken: """
        You wait.
        «\u{200B}* Go on
        - -> END
        """,
      mended: """
        You wait.
        * Go on
        - -> END
        """),
    ExplainPage(
      .couldBeConstant,
      """
      No line of the story changes this variable after its declaration. A
      CONST says so to whoever reads it, and cannot be changed by mistake.
      If the game around the story sets it, it must stay a VAR.
      """,
      broken: """
        VAR «price = 3
        It costs {price}.
        -> END
        """,
      mended: """
        CONST price = 3
        It costs {price}.
        -> END
        """),
    ExplainPage(
      .uncalledFunction,
      """
      No line of the story calls this function. It may be left over, or
      the game around the story calls it: then all is well.
      """,
      broken: """
        Nothing happens.
        -> END

        == function «double(x)
        ~ return x * 2
        """,
      mended: """
        Twice two is {double(2)}.
        -> END

        == function double(x)
        ~ return x * 2
        """),
    ExplainPage(
      .unreadParameter,
      """
      What is passed here is never used in the knot or function. Either
      the parameter is left over, or a line that should use it is missing.
      """,
      broken: """
        {greet("Anna")}
        -> END

        == function greet(«name)
        ~ return "Hello."
        """,
      mended: """
        {greet("Anna")}
        -> END

        == function greet(name)
        ~ return "Hello, {name}."
        """),
    ExplainPage(
      .unusedConstant,
      """
      No line uses this constant. It may be left over, or the number that
      it stands for is still written out somewhere.
      """,
      broken: """
        CONST «PRICE = 3
        It costs 3.
        -> END
        """,
      mended: """
        CONST PRICE = 3
        It costs {PRICE}.
        -> END
        """),
  ]
}
