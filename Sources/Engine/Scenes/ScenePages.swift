// The pages of `drive explain` for names that mean nothing or too much; the rest are in
// `ScenePagesOfUse.swift`.

extension ExplainPage {
  static let scenes: [ExplainPage] = scenesOfNames + scenesOfUse

  private static let scenesOfNames: [ExplainPage] = [
    ExplainPage(
      .undefinedTarget,
      """
      There is no knot, stitch or label of this name where the divert can
      see it. A stitch or label of another knot needs its path, such as
      hall.window. Names keep their capitals.
      """,
      broken: """
        -> «kichen

        == kitchen
        Jam.
        -> END
        """,
      mended: """
        -> kitchen

        == kitchen
        Jam.
        -> END
        """),
    ExplainPage(
      .undefinedVariable,
      """
      Nothing of this name is declared, or it is something that cannot be
      set, such as a knot or a list item. VAR declares a variable for the
      whole story, at the top of any file; `~ temp` one for this knot or
      stitch alone, which others cannot see.
      """,
      broken: """
        You have {«gold} coins.
        -> END
        """,
      mended: """
        CONST gold = 3
        You have {gold} coins.
        -> END
        """),
    ExplainPage(
      .undefinedFunction,
      """
      There is no function of this name. A function is a knot with the
      word function in its header, or is declared EXTERNAL if the game
      around the story has it. Built-in ones are written in capitals.
      """,
      broken: """
        {«random(1, 6)}
        -> END
        """,
      mended: """
        {RANDOM(1, 6)}
        -> END
        """),
    ExplainPage(
      .undefinedPath,
      """
      A path names a knot, then a stitch or label in it, or a list, then
      an item of it. One of the names is not there.
      """,
      broken: """
        {«hall.window: You have looked out.}
        -> END
        """,
      mended: """
        -> hall.window

        == hall
        = window
        {hall.window > 1: You have looked out before.}
        -> END
        """),
    ExplainPage(
      .undefinedItem,
      """
      No list has an item of this name. Items are declared with their
      list: LIST name = item, item.
      """,
      broken: """
        LIST bag = lamp, rope
        VAR table = (lamp, «knife)
        {table}
        -> END
        """,
      mended: """
        LIST bag = lamp, rope, knife
        VAR table = (lamp, knife)
        {table}
        -> END
        """),
    ExplainPage(
      .ambiguousItem,
      """
      Several lists have an item of this name, so say whose it is: the
      name of the list, a dot, the name of the item.
      """,
      broken: """
        LIST bag = lamp, rope
        LIST shop = lamp, tea
        VAR gift = «lamp
        {gift}
        -> END
        """,
      mended: """
        LIST bag = lamp, rope
        LIST shop = lamp, tea
        VAR gift = shop.lamp
        {gift}
        -> END
        """),
    ExplainPage(
      .duplicateName,
      """
      Two knots of a story, or two stitches of a knot, have one name, so a
      divert to it could mean either. Give one of them another name.
      """,
      broken: """
        -> hall

        == hall
        The hall.
        -> END

        == «hall
        Another hall.
        -> END
        """,
      mended: """
        -> hall

        == hall
        The hall.
        -> great_hall

        == great_hall
        Another hall.
        -> END
        """),
    ExplainPage(
      .duplicateLabel,
      """
      Two choices or gathers of one knot or stitch have the same label.
      """,
      broken: """
        - (top) You wait.
        * («top) [Go on]
        - -> END
        """,
      mended: """
        - (top) You wait.
        * (go) [Go on]
        - -> END
        """),
    ExplainPage(
      .duplicateItem,
      """
      An item stands in its list once.
      """,
      broken: """
        LIST bag = lamp, rope, «lamp
        -> END
        """,
      mended: """
        LIST bag = lamp, rope, knife
        -> END
        """),
    ExplainPage(
      .duplicateExternal,
      """
      An external function is declared once, in whatever file.
      """,
      broken: """
        EXTERNAL shake(n)
        EXTERNAL «shake(n)
        ~ shake(1)
        -> END

        == function shake(n)
        ~ return n
        """,
      mended: """
        EXTERNAL shake(n)
        ~ shake(1)
        -> END

        == function shake(n)
        ~ return n
        """),
    ExplainPage(
      .duplicateParameter,
      """
      Two parameters of one knot or function have the same name.
      """,
      broken: """
        {sum(1, 2)}
        -> END

        == function sum(a, «a)
        ~ return a
        """,
      mended: """
        {sum(1, 2)}
        -> END

        == function sum(a, b)
        ~ return a + b
        """),
    ExplainPage(
      .redeclared,
      """
      A variable is declared once. To give it another value later, write a
      line with `~` and no VAR or temp.
      """,
      broken: """
        VAR coins = 1
        VAR «coins = 2
        {coins}
        -> END
        """,
      mended: """
        VAR coins = 1
        ~ coins = 2
        {coins}
        -> END
        """),
    ExplainPage(
      .constantRedefined,
      """
      A constant has one value for ever. If it changes, it is a VAR.
      """,
      broken: """
        CONST price = 1
        CONST «price = 2
        {price}
        -> END
        """,
      mended: """
        CONST price = 2
        {price}
        -> END
        """),
    ExplainPage(
      .nameTaken,
      """
      Knots, variables, lists and their items share one set of names, since
      each may stand in an expression: {hall} is how often the hall was
      seen. This name is taken by something else.
      """,
      broken: """
        VAR «hall = 1
        -> hall

        == hall
        The hall.
        -> END
        """,
      mended: """
        -> hall

        == hall
        The hall.
        -> END
        """),
    ExplainPage(
      .reservedName,
      """
      Words of ink itself, such as else, not or return, and its built-in
      functions, such as MIN, cannot be names.
      """,
      broken: """
        VAR «MIN = 1
        -> END
        """,
      mended: """
        CONST LEAST = 1
        {LEAST}
        -> END
        """),
    ExplainPage(
      .assignToConstant,
      """
      A constant stands for one value for ever. If the story changes it,
      declare it with VAR.
      """,
      broken: """
        CONST coins = 1
        ~ «coins = 2
        {coins}
        -> END
        """,
      mended: """
        VAR coins = 1
        ~ coins = 2
        {coins}
        -> END
        """),
    ExplainPage(
      .initialVariable,
      """
      Declarations are read before the story runs, when no variable has a
      value yet. A constant or a literal may stand here; else set it with
      `~` where the story begins.
      """,
      broken: """
        VAR coins = 1
        VAR debt = «coins
        ~ debt++
        ~ coins = debt
        {coins}
        -> END
        """,
      mended: """
        VAR coins = 1
        VAR debt = 0
        ~ debt = coins + 1
        ~ coins = debt
        {coins}
        -> END
        """),
  ]
}
