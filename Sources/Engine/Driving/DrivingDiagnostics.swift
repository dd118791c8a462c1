// What the decoder of sequence files complains about. Codes E03xx and W03xx.

extension DiagnosticCode {
  static let yamlSyntax = DiagnosticCode("E0301", .error, "A file that is not YAML")
  static let unknownKey = DiagnosticCode("E0302", .error, "A key that nobody reads")
  static let missingKey = DiagnosticCode("E0303", .error, "A key that must be there")
  static let wrongType = DiagnosticCode("E0304", .error, "A value of the wrong kind")
  static let outOfRange = DiagnosticCode("E0305", .error, "A number out of its range")
  static let unknownWord = DiagnosticCode("E0306", .error, "A word that means nothing here")
  static let unknownMark = DiagnosticCode("E0307", .error, "A place that is not on the road")
  static let unknownUnit = DiagnosticCode("E0308", .error, "A police unit that is not there")
  static let unknownFlag = DiagnosticCode("E0309", .error, "A flag that nothing sets")
  static let unknownOutcome = DiagnosticCode("E0310", .error, "An outcome that is not in the list")
  static let duplicateID = DiagnosticCode("E0311", .error, "A name given twice in a sequence")
  static let badRoad = DiagnosticCode("E0312", .error, "A road that does not hold together")
  static let talkWithoutSilence = DiagnosticCode(
    "E0313", .error, "A talk that silence cannot answer")
  static let openOutcomes = DiagnosticCode("E0314", .error, "Outcomes that do not cover everything")

  static let unknownCar = DiagnosticCode("E0315", .error, "A car that has no such name")

  static let deadOutcome = DiagnosticCode("W0301", .warning, "An outcome that never comes up")

  static let driving: [DiagnosticCode] = [
    yamlSyntax, unknownKey, missingKey, wrongType, outOfRange, unknownWord, unknownMark,
    unknownUnit, unknownFlag, unknownOutcome, duplicateID, badRoad, talkWithoutSilence,
    openOutcomes, unknownCar, deadOutcome,
  ]
}
