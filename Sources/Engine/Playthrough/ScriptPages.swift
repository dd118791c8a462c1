// The pages of `drive explain` for playthrough scripts. The examples are pieces of one.

extension ExplainPage {
  static let playthrough: [ExplainPage] = [
    script(
      .badStep,
      """
      A step of a script is the choice to take, or one key with its value,
      such as `see: The door is open.` Two keys are two steps, each with a
      dash before it; a choice with a colon in it needs quotation marks.
      """, broken: "- «look: The door is open.", mended: "- see: The door is open."),
    script(
      .badPattern,
      """
      What stands between slashes is a regular expression, and this one is
      not well formed. Brackets, points and other signs that mean something
      there need a backslash before them. Without slashes it is a text.
      """, broken: "- absent: «/shut(/", mended: "- absent: /shut/"),
    script(
      .missingScript,
      """
      A script takes the steps of another one from the same folder, and
      there is none of this name. Write the name without `.yaml`.
      """, broken: "- «include: openning", mended: "- include: opening"),
    script(
      .includeCycle,
      """
      The script includes itself, directly or by way of others, so its
      steps would never end.
      """, broken: "- «include: sound", mended: "- include: opening"),
    script(
      .unreadableScript,
      """
      A script, or a recording that it drives again, is not there, is no
      UTF-8, or is not what it should be.
      """, broken: "test: «{ replay: missing.drive }", mended: "test: { bot: late }"),
    script(
      .unknownDrive,
      """
      Under `drives` a script says how each sequence of the story goes. No
      file in drives/ has this id.
      """, broken: "«tset: { bot: late }", mended: "test: { bot: late }"),
    script(
      .badExpectation,
      """
      What is expected is an ink expression, as it could stand in a
      condition of the story: variables, counts of knots, comparisons.
      """, broken: "- «expect: mony == 5", mended: "- expect: money == 5"),
    script(
      .unknownVariable,
      """
      Under `set` stand variables of the story, under `externals` functions
      that it calls. It has none of this name.
      """, broken: "«mony: 5", mended: "money: 5"),
    script(
      .deadStep,
      """
      The story is over where an ending is expected, so nothing can be
      chosen or driven behind it.
      """, broken: "- ending: Home\n  - «Wait.", mended: "- Wait.\n  - ending: Home"),
  ]

  private static func script(
    _ code: DiagnosticCode, _ text: String, broken: String, mended: String
  ) -> ExplainPage {
    ExplainPage(code, text, broken: broken, mended: mended, kind: .script)
  }
}
