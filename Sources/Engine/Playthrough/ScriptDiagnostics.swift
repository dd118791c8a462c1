// What is wrong with playthrough scripts beside what is wrong with any YAML file. Codes E07xx and
// W07xx.

extension DiagnosticCode {
  static let badStep = DiagnosticCode("E0701", .error, "A step that says nothing")
  static let badPattern = DiagnosticCode("E0702", .error, "A pattern that is no regular expression")
  static let missingScript = DiagnosticCode("E0703", .error, "A script that is not there")
  static let includeCycle = DiagnosticCode("E0704", .error, "A script that includes itself")
  static let unreadableScript = DiagnosticCode(
    "E0705", .error, "A file of a script that cannot be read")
  static let unknownDrive = DiagnosticCode(
    "E0706", .error, "A drive of a sequence that is not there")
  static let badExpectation = DiagnosticCode(
    "E0707", .error, "An expectation that the story cannot work out")
  static let unknownVariable = DiagnosticCode(
    "E0708", .error, "A variable or function that the story does not have")

  static let deadStep = DiagnosticCode("W0701", .warning, "A step behind the end of the story")

  static let playthrough: [DiagnosticCode] = [
    badStep, badPattern, missingScript, includeCycle, unreadableScript, unknownDrive,
    badExpectation, unknownVariable, deadStep,
  ]
}
