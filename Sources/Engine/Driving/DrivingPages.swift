// The pages of `drive explain` for sequence files. The examples are pieces of one.

extension ExplainPage {
  static let driving: [ExplainPage] = [
    sequence(
      .yamlSyntax,
      """
      A sequence is a file of YAML: names and values with a colon between
      them, indented with blanks. A bracket or quote that is never closed
      is found only later, so look a little above this place.
      """, broken: "car: [sedan", mended: "car: sedan"),
    sequence(
      .unknownKey,
      """
      Nothing reads this key. It may be misspelt, or stand in the wrong
      part of the file.
      """, broken: "«trafic:", mended: "traffic:"),
    sequence(
      .missingKey,
      """
      A sequence cannot do without this key, or this part of it cannot.
      """, broken: "«theme: downtown_night", mended: "id: test\ntheme: downtown_night"),
    sequence(
      .wrongType,
      """
      The value is of another kind than this key takes: a word where a
      number must be, a list where one value must be.
      """, broken: "density: «many", mended: "density: 12"),
    sequence(
      .outOfRange,
      """
      The number is too small or too large for what it stands for.
      """, broken: "lanes: «99", mended: "lanes: 1"),
    sequence(
      .unknownWord,
      """
      This key takes one of a few words, and this is none of them.
      """, broken: "theme: «downtown_nite", mended: "theme: downtown_night"),
    sequence(
      .unknownMark,
      """
      The road has no mark, fork, branch or cover of this name. Names are
      given by `mark:`, `fork:`, `branch:` and the `id:` of a cover.
      """, broken: "at: «hoem", mended: "at: home"),
    sequence(
      .unknownUnit,
      """
      There is no police unit of this name. They stand under police,
      units, each with an id.
      """, broken: "sees: «car8", mended: "sees: car7"),
    sequence(
      .unknownFlag,
      """
      Something waits for a flag that no beat ever sets.
      """, broken: "flag: «sene, before", mended: "flag: seen, before"),
    sequence(
      .unknownOutcome,
      """
      The outcomes of a sequence are listed under outcomes; this name is
      not among them.
      """, broken: "floor: «cought", mended: "floor: caught"),
    sequence(
      .duplicateID,
      """
      Two things of a sequence have the same name.
      """, broken: "«{ fork: a", mended: "{ fork: split"),
    sequence(
      .badRoad,
      """
      The pieces of the road do not make one road: it must begin, every
      branch must come back to it, and one piece must be its end.
      """, broken: "«{ branch: l, straight: 90 }", mended: "{ branch: l, straight: 90, joins: m }"),
    sequence(
      .talkWithoutSilence,
      """
      Somebody asks while the car moves, and the driver may say nothing at
      all. `silence` says which answer that is, counted from 1.
      """, broken: "do: [{ talk: «k.ask }]", mended: "do: [{ talk: k.ask, silence: 2 }]"),
    sequence(
      .openOutcomes,
      """
      The last outcome is for whatever no other one covers, so it has no
      condition. Otherwise a drive could end without an outcome.
      """, broken: "{ id: «caught, when: { heat: 50 } }", mended: "{ id: caught }"),
    sequence(
      .unknownCar,
      """
      A car of the sequence is named that no entry under cars has the id
      of.
      """, broken: "bring: «tham", mended: "bring: them"),
    sequence(
      .deadOutcome,
      """
      An outcome above this one has no condition, so it always comes first
      and this one never.
      """,
      broken: "{ id: clean }\n  - { id: «caught }",
      mended: "{ id: clean, when: { at: home, heat: \"< 20\" } }\n  - { id: caught }"),
  ]

  private static func sequence(
    _ code: DiagnosticCode, _ text: String, broken: String, mended: String
  ) -> ExplainPage {
    ExplainPage(code, text, broken: broken, mended: mended, kind: .sequence)
  }
}
