// What the parser complains about. Codes E01xx are errors of form; W01xx are lines that look
// mistyped.

extension DiagnosticCode {
  static let expected = DiagnosticCode("E0101", .error, "Something is missing here")
  static let trailingText = DiagnosticCode("E0102", .error, "The line goes on where it must end")
  static let tildeInText = DiagnosticCode("E0103", .error, "A `~` inside a line of text")
  static let badLogicLine = DiagnosticCode("E0104", .error, "A logic line that does nothing")
  static let muddledAssignment = DiagnosticCode("E0105", .error, "An assignment with `+-`")
  static let incrementOfValue = DiagnosticCode("E0106", .error, "Only variables can be incremented")
  static let incrementInside = DiagnosticCode("E0107", .error, "An increment inside an expression")
  static let integerRange = DiagnosticCode("E0108", .error, "A whole number beyond 32 bits")
  static let divertInString = DiagnosticCode("E0109", .error, "A divert inside a string")
  static let tagInString = DiagnosticCode("E0110", .error, "A tag inside a string")
  static let initialValue = DiagnosticCode("E0111", .error, "A first value that is no literal")
  static let logicInConstant = DiagnosticCode("E0112", .error, "Logic inside a constant string")
  static let listKeyword = DiagnosticCode("E0113", .error, "A VAR written like a LIST")
  static let emptyDivert = DiagnosticCode("E0114", .error, "An arrow that leads nowhere")
  static let tunnelArrows = DiagnosticCode("E0115", .error, "Too many arrows")
  static let gatherInBlock = DiagnosticCode("E0116", .error, "A gather inside braces")
  static let tooManyBranches = DiagnosticCode("E0117", .error, "More than two inline branches")
  static let extraCondition = DiagnosticCode(
    "E0118", .error, "A condition where only an else may stand")
  static let misplacedElse = DiagnosticCode("E0119", .error, "An else that is not the last branch")
  static let branchWithoutCondition = DiagnosticCode(
    "E0120", .error, "A branch without a condition")
  static let sequenceKinds = DiagnosticCode(
    "E0121", .error, "Kinds of sequence that do not combine")
  static let returnOutsideKnot = DiagnosticCode("E0122", .error, "A return outside of a function")
  static let includeMissing = DiagnosticCode("E0123", .error, "An included file that cannot be had")
  static let includeOutside = DiagnosticCode(
    "E0124", .error, "An include outside the story's folder")
  static let includeRecursive = DiagnosticCode("E0125", .error, "A file that includes itself")
  static let nestingTooDeep = DiagnosticCode("E0126", .error, "Nested too deeply")
  static let unreadableLine = DiagnosticCode(
    "E0127", .error, "A line that begins with a stray mark")
  static let notUTF8 = DiagnosticCode("E0128", .error, "A file that is not UTF-8")
  static let oldInclude = DiagnosticCode("E0129", .error, "An include in the old form")
  static let tooManyFiles = DiagnosticCode("E0130", .error, "Too many files")

  static let emptyChoice = DiagnosticCode("W0101", .warning, "A choice with nothing in it")
  static let blankChoice = DiagnosticCode("W0102", .warning, "A choice whose text is blank")
  static let returnInText = DiagnosticCode("W0103", .warning, "A text that begins with `return`")
  static let elseInText = DiagnosticCode("W0104", .warning, "A text that begins with `else:`")
  static let strayMark = DiagnosticCode("W0105", .warning, "A stray mark at the end")

  static let openComment = DiagnosticCode("W0106", .warning, "A comment that is never closed")
  static let missingComma = DiagnosticCode("W0107", .warning, "Parameters without a comma")

  static let todo = DiagnosticCode("N0101", .note, "A note of the author's to do something")

  static let syntax: [DiagnosticCode] = [
    expected, trailingText, tildeInText, badLogicLine, muddledAssignment, incrementOfValue,
    incrementInside, integerRange, divertInString, tagInString, initialValue, logicInConstant,
    listKeyword, emptyDivert, tunnelArrows, gatherInBlock, tooManyBranches, extraCondition,
    misplacedElse, branchWithoutCondition, sequenceKinds, returnOutsideKnot, includeMissing,
    includeOutside, includeRecursive, nestingTooDeep, unreadableLine, notUTF8, oldInclude,
    tooManyFiles, emptyChoice, blankChoice, returnInText, elseInText, strayMark, openComment,
    missingComma, todo,
  ]
}
