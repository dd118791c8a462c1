// The pages of `drive explain` for lines, files and choices that are not in order.

extension ExplainPage {
  static let syntaxOfLines: [ExplainPage] = [
    ExplainPage(
      .emptyDivert,
      """
      An arrow needs a place to lead to: a knot, a stitch or a label, or
      DONE or END. Only a choice may have a bare arrow, and is then the
      fallback that is taken when no other choice is left.
      """,
      broken: """
        You run «->
        -> END
        """,
      mended: """
        You run -> street

        == street
        The street.
        -> END
        """),
    ExplainPage(
      .tunnelArrows,
      """
      One arrow diverts. Two, `->->`, lead back out of a tunnel. Three
      mean nothing.
      """,
      broken: """
        -> dream ->
        You wake up.
        -> END

        == dream
        You dream.
        «->->->
        """,
      mended: """
        -> dream ->
        You wake up.
        -> END

        == dream
        You dream.
        ->->
        """),
    ExplainPage(
      .gatherInBlock,
      """
      Inside of braces a dash begins a branch. A gather, which brings the
      flow of several choices together, has its place outside of them.
      """,
      broken: """
        VAR night = true
        ~ night = RANDOM(0, 1) == 1
        { night:
        - «- The hall is dark.
        }
        -> END
        """,
      mended: """
        VAR night = true
        ~ night = RANDOM(0, 1) == 1
        { night:
        The hall is dark.
        }
        -> END
        """),
    ExplainPage(
      .returnOutsideKnot,
      """
      A return gives a value back to the line that called the function.
      The top of a story is called by nobody.
      """,
      broken: """
        ~ return 4
        «-> END
        """,
      mended: """
        {four()}
        -> END

        == function four()
        ~ return 4
        """),
    ExplainPage(
      .includeMissing,
      """
      The file that this line names is not there, or cannot be read. Names
      are relative to the folder of the main file, also in files that are
      included themselves, and capitals matter.
      """,
      broken: """
        «INCLUDE chapters/won.ink
        -> END
        """,
      mended: """
        INCLUDE chapters/one.ink
        -> END
        """, files: ["chapters/one.ink": "Chapter one.\n"]),
    ExplainPage(
      .includeOutside,
      """
      A story is one folder: what it includes lies in it, so that it can be
      moved and shared as a whole, and cannot read what it should not.
      """,
      broken: """
        «INCLUDE ../state.ink
        -> END
        """,
      mended: """
        INCLUDE state.ink
        -> END
        """, files: ["state.ink": "Night.\n"]),
    ExplainPage(
      .includeRecursive,
      """
      This file includes itself, or a file that includes it: that would
      never end. Each file is included once, best by the main file.
      """,
      broken: """
        «INCLUDE story.ink
        -> END
        """,
      mended: """
        INCLUDE state.ink
        -> END
        """, files: ["state.ink": "Night.\n"]),
    ExplainPage(
      .unreadableLine,
      """
      No line begins with this mark. Mostly a brace was closed twice, so
      that one is left over. In text a brace is written `\\}`.
      """,
      broken: """
        Text.
        «}
        More text.
        -> END
        """,
      mended: """
        Text.
        More text.
        -> END
        """),
    ExplainPage(
      .notUTF8,
      """
      The file is not UTF-8, the encoding of text that everything reads
      today. Save it again from your editor as UTF-8.
      """,
      broken: """
        «INCLUDE latin1.ink
        -> END
        """,
      mended: """
        INCLUDE utf8.ink
        -> END
        """, files: ["utf8.ink": "Café.\n"]),
    ExplainPage(
      .oldInclude,
      """
      This is how files were included before ink 1.0. Today a line says
      INCLUDE and the name of the file.
      """,
      broken: """
        «~ include state
        -> END
        """,
      mended: """
        INCLUDE state.ink
        -> END
        """, files: ["state.ink": "Night.\n"]),
    ExplainPage(
      .tooManyFiles,
      """
      A story has at most 65535 files of 256 MiB together, and at most
      100 of them include each other. Mostly a file is included again and
      again; else join small files, and include them in the main file.
      """,
      broken: """
        INCLUDE page65536.ink
        -> END
        """,
      mended: """
        INCLUDE pages.ink
        -> END
        """, files: ["pages.ink": "All pages.\n"]),
    ExplainPage(
      .emptyChoice,
      """
      A choice without a text cannot be shown, so it is a fallback: taken
      by itself when no other is left. If that is meant, say so with an
      arrow; else give it a text.
      """,
      broken: """
        * [Wait]
        «*
        - Time passes.
        -> END
        """,
      mended: """
        * [Wait]
        * ->
        - Time passes.
        -> END
        """),
    ExplainPage(
      .blankChoice,
      """
      The brackets hold what only the list of choices shows, and here they
      hold nothing: the reader would see a number without a text.
      """,
      broken: """
        «* [] You wait.
        * [Go]
        - Time passes.
        -> END
        """,
      mended: """
        * [Wait] You wait.
        * [Go]
        - Time passes.
        -> END
        """),
    ExplainPage(
      .returnInText,
      """
      This line is shown to the reader, though it looks like a return from
      a function: those begin with `~`. If it is text, write `\\return`.
      """,
      broken: """
        {f()}
        -> END

        == function f()
        «return 3
        """,
      mended: """
        {f()}
        -> END

        == function f()
        ~ return 3
        """),
    ExplainPage(
      .elseInText,
      """
      Here `else` is shown to the reader, as part of a branch. A branch of
      a block begins with a dash, and a colon stands before its text:
      `- else:`. On one line the other text stands behind a `|`.
      """,
      broken: """
        VAR night = true
        ~ night = RANDOM(0, 1) == 1
        { night:
          The hall is dark.
          «else: the hall is bright.
        }
        -> END
        """,
      mended: """
        VAR night = true
        ~ night = RANDOM(0, 1) == 1
        { night:
          The hall is dark.
        - else:
          The hall is bright.
        }
        -> END
        """),
    ExplainPage(
      .strayMark,
      """
      A mark stands alone at the end of the story and closes nothing. It
      does no harm, but something may be missing above it.
      """,
      broken: """
        Text.
        -> END
        «}
        """,
      mended: """
        Text.
        -> END
        """),
    ExplainPage(
      .openComment,
      """
      A comment that begins with `/*` goes on over any number of lines, up
      to `*/`. Without that it takes the whole rest of the file with it.
      """,
      broken: """
        It is night.
        -> END
        «/* An owl would do well here.
        """,
      mended: """
        It is night.
        -> END
        /* An owl would do well here. */
        """),
    ExplainPage(
      .missingComma,
      """
      Parameters are names with commas between them. Of two names without
      one only the first is a parameter, or only the one with the arrow. A
      parameter has no type: any value can be passed.
      """,
      broken: """
        {price(3)}
        -> END

        == function price(coins «each)
        ~ return coins * 2
        """,
      mended: """
        {price(3, 2)}
        -> END

        == function price(coins, each)
        ~ return coins * each
        """),
    ExplainPage(
      .todo,
      """
      A line that begins with TODO is a note of yours to yourself. The
      reader never sees it. `drive check --todo` lists them all.
      """,
      broken: """
        «TODO: a better opening
        It was a dark night.
        -> END
        """,
      mended: """
        It was the kind of night that sells umbrellas.
        -> END
        """),
  ]
}
