// The pages of `drive explain` for names that are used as what they are not, and for flow.

extension ExplainPage {
  static let scenesOfUse: [ExplainPage] = [
    ExplainPage(
      .argumentCount,
      """
      A knot or function is given as many values as its header has
      parameters, no more and no fewer.
      """,
      broken: """
        «-> hall(3)

        == hall
        The hall.
        -> END
        """,
      mended: """
        -> hall(3)

        == hall(doors)
        The hall has {doors} doors.
        -> END
        """),
    ExplainPage(
      .argumentType,
      """
      A parameter with an arrow takes a divert target, and an argument for
      it has an arrow too. Without the arrow the name of a knot is the
      number of its visits.
      """,
      broken: """
        -> wait(«cave)

        == wait(-> next)
        You wait.
        -> next

        == cave
        The cave.
        -> END
        """,
      mended: """
        -> wait(-> cave)

        == wait(-> next)
        You wait.
        -> next

        == cave
        The cave.
        -> END
        """),
    ExplainPage(
      .referenceArgument,
      """
      A parameter marked ref changes the variable that it is given. A
      number or a read count cannot be changed.
      """,
      broken: """
        ~ double(«5)
        -> END

        == function double(ref x)
        ~ x = x * 2
        """,
      mended: """
        VAR coins = 5
        ~ double(coins)
        {coins}
        -> END

        == function double(ref x)
        ~ x = x * 2
        """),
    ExplainPage(
      .notAFunction,
      """
      Only a function can be called for a value. For the number of visits
      to a knot, write its name without brackets.
      """,
      broken: """
        {«cave()}
        -> cave

        == cave
        The cave.
        -> END
        """,
      mended: """
        {cave}
        -> cave

        == cave
        The cave.
        -> END
        """),
    ExplainPage(
      .divertToFunction,
      """
      A function is called and comes back with a value; a divert never
      comes back. Call it on a line with `~` or inside of braces.
      """,
      broken: """
        «-> greet

        == function greet()
        Hello.
        """,
      mended: """
        ~ greet()
        -> END

        == function greet()
        Hello.
        """),
    ExplainPage(
      .functionFlow,
      """
      A function works something out, and then goes back to where it was
      called. So it has no diverts, choices or stitches. What has them is
      a knot; one that comes back is a tunnel: -> knot ->
      """,
      broken: """
        ~ farewell()
        -> END

        == function farewell()
        Goodbye.
        «-> END
        """,
      mended: """
        -> farewell ->
        -> END

        == farewell
        Goodbye.
        ->->
        """),
    ExplainPage(
      .returnInKnot,
      """
      Only functions give values back. A tunnel goes back with `->->`, and
      any other knot goes on with a divert.
      """,
      broken: """
        -> hall

        == hall
        The hall.
        «~ return 3
        """,
      mended: """
        {hall()}
        -> END

        == function hall()
        ~ return 3
        """),
    ExplainPage(
      .targetMisused,
      """
      A name with an arrow is a place, not a number, so it cannot be
      tested or reckoned with. Without the arrow it is the number of
      visits there.
      """,
      broken: """
        {«-> hall: You know the hall.}
        -> hall

        == hall
        The hall.
        -> END
        """,
      mended: """
        {hall: You know the hall.}
        -> hall

        == hall
        The hall.
        -> END
        """),
    ExplainPage(
      .targetOfVariable,
      """
      A variable that holds a target is copied without an arrow. The arrow
      belongs to the names of places, and to the divert itself.
      """,
      broken: """
        VAR home = -> hall
        VAR next = -> hall
        ~ next = «-> home
        -> next

        == hall
        The hall.
        -> END
        """,
      mended: """
        VAR home = -> hall
        VAR next = -> hall
        ~ next = home
        -> next

        == hall
        The hall.
        -> END
        """),
    ExplainPage(
      .endAsTarget,
      """
      DONE and END are not places but the end of all flow, so they cannot
      be kept in a variable. Keep a knot that ends.
      """,
      broken: """
        VAR next = «-> END
        -> next
        """,
      mended: """
        VAR next = -> ending
        -> next

        == ending
        -> END
        """),
    ExplainPage(
      .targetToReference,
      """
      A parameter marked ref needs to know whose variable it changes. A
      target that is kept and used later cannot know that.
      """,
      broken: """
        VAR next = «-> double
        -> END

        == function double(ref x)
        ~ x = x * 2
        """,
      mended: """
        VAR coins = 1
        ~ double(coins)
        {coins}
        -> END

        == function double(ref x)
        ~ x = x * 2
        """),
    ExplainPage(
      .negatedHas,
      """
      `not` binds more tightly than `?`: it is applied to the list before
      the list is asked for the item. Put brackets around the question.
      """,
      broken: """
        LIST bag = (lamp), rope
        {«not bag ? rope: No rope.}
        -> END
        """,
      mended: """
        LIST bag = (lamp), rope
        {not (bag ? rope): No rope.}
        -> END
        """),
    ExplainPage(
      .parameterNeedsArrow,
      """
      A parameter that is diverted to has an arrow in the header, so that
      everybody who passes something knows that it is a place.
      """,
      broken: """
        -> wait(-> hall)

        == wait(«next)
        -> next

        == hall
        The hall.
        -> END
        """,
      mended: """
        -> wait(-> hall)

        == wait(-> next)
        -> next

        == hall
        The hall.
        -> END
        """),
    ExplainPage(
      .nestedChoice,
      """
      A choice inside of braces is not caught by a gather outside of them,
      so it must say itself where it leads. Often a condition on the
      choice is meant: * {condition} text
      """,
      broken: """
        VAR lamp = true
        ~ lamp = RANDOM(0, 1) == 1
        { lamp:
          * «Light the lamp
        }
        * Wait
        - Time passes.
        -> END
        """,
      mended: """
        VAR lamp = true
        ~ lamp = RANDOM(0, 1) == 1
        * {lamp} Light the lamp
        * Wait
        - Time passes.
        -> END
        """),
    ExplainPage(
      .incrementNested,
      """
      A variable is changed on a line of its own. Inside of an expression
      it would change each time that this is worked out.
      """,
      broken: """
        VAR coins = 1
        ~ coins = «coins++
        {coins}
        -> END
        """,
      mended: """
        VAR coins = 1
        ~ coins++
        {coins}
        -> END
        """),
    ExplainPage(
      .looseEnd,
      """
      Flow comes to the end of the knot or stitch here, and nothing says
      where it goes. The story would stop with an error. Lead on with a
      divert, or end with -> DONE or -> END; a tunnel ends with `->->`. A
      stitch is not entered from the lines above it.
      """,
      broken: """
        -> hall

        == hall
        «The hall.
        """,
      mended: """
        -> hall

        == hall
        The hall.
        -> END
        """),
    ExplainPage(
      .functionAsCount,
      """
      The name of a function without brackets is the number of times that
      it was called. To call it, write the brackets.
      """,
      broken: """
        {coins()} coins, or rather {«coins}.
        -> END

        == function coins()
        ~ return 3
        """,
      mended: """
        {coins()} coins.
        -> END

        == function coins()
        ~ return 3
        """),
    ExplainPage(
      .repeatedItem,
      """
      A list has an item or does not have it: naming it twice changes
      nothing, so another one may be meant.
      """,
      broken: """
        LIST bag = lamp, rope
        VAR table = (lamp, «lamp)
        {table}
        -> END
        """,
      mended: """
        LIST bag = lamp, rope
        VAR table = (lamp, rope)
        {table}
        -> END
        """),
    ExplainPage(
      .includeInKnot,
      """
      A file is included where the story is still at its top, before the
      first knot. Inside of a knot ink reads the file and then leaves it
      out, with its knots and its variables.
      """,
      broken: """
        -> hall

        == hall
        The hall is dark.
        -> END
        «INCLUDE cellar.ink
        """,
      mended: """
        INCLUDE cellar.ink
        -> hall

        == hall
        The hall is dark.
        -> cellar
        """, files: ["cellar.ink": "== cellar\nThe cellar is darker.\n-> END\n"]),
  ]
}
