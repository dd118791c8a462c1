// The pages of `drive explain` for what a story and its sequences say of each other.

extension ExplainPage {
  static let content: [ExplainPage] = [
    folder(
      .missingKnot,
      """
      A sequence lets somebody speak by calling a knot or stitch of the
      story, and the story has none of this name.
      """, broken: "radio: k.once", mended: "radio: k.one"),
    folder(
      .talkWithoutChoices,
      """
      A talk is a question that the driver answers while the car moves, so
      its knot must offer choices. For a line alone there is `speak`.
      """,
      broken: "= ask\n-> DONE",
      mended: "= ask\n* [Yes] -> DONE\n* [No] -> DONE"),
    folder(
      .missingSequence,
      """
      The story runs a sequence that no file in drives/ has the id of.
      """, broken: "drive(\"tset\")", mended: "drive(\"test\")"),
    folder(
      .unreadableSequence,
      """
      The file is there but cannot be read, or is not UTF-8.
      """, broken: "drives/test.yaml in Latin-1", mended: "drives/test.yaml in UTF-8"),
    folder(
      .duplicateSequence,
      """
      Two files in drives/ have the same id, so the story could mean
      either.
      """, broken: "id: test, in a.yaml and in b.yaml", mended: "id: test"),
    folder(
      .unusedSequence,
      """
      No line of the story runs this sequence, so nobody ever drives it.
      """, broken: "~ temp how = \"clean\"", mended: "~ temp how = drive(\"test\")"),
    folder(
      .unhandledOutcome,
      """
      The drive can end like this, and the story never asks for it. So it
      goes on as if something else had happened.
      """, broken: "id: spotless, when:", mended: "id: clean, when:"),
  ]

  private static func folder(
    _ code: DiagnosticCode, _ text: String, broken: String, mended: String
  ) -> ExplainPage {
    ExplainPage(code, text, broken: broken, mended: mended, kind: .folder)
  }
}
