// What the review of a whole story finds, though it would play: codes W05xx and N05xx for flow and
// names, W06xx for text that looks like code with a slip in it.

extension DiagnosticCode {
  static let unreachable = DiagnosticCode(
    "W0501", .warning, "A knot or stitch that nothing leads to")
  static let noBeginning = DiagnosticCode("W0502", .warning, "A story that ends before it begins")
  static let deadLine = DiagnosticCode("W0503", .warning, "A line that no reader can come to")
  static let endlessTurn = DiagnosticCode("W0504", .warning, "Flow that goes round and never stops")
  static let neverRead = DiagnosticCode("W0505", .warning, "A variable that nothing reads")
  static let unsetTemporary = DiagnosticCode(
    "W0506", .warning, "A temporary that may be read before it is set")
  static let constantCondition = DiagnosticCode("W0507", .warning, "A condition that never changes")
  static let noFallback = DiagnosticCode(
    "W0508", .warning, "An external function without a fallback")

  static let mistypedDivert = DiagnosticCode("W0601", .warning, "A text that looks like a divert")
  static let missingTilde = DiagnosticCode(
    "W0602", .warning, "A text that looks like a line of logic")
  static let mistypedKeyword = DiagnosticCode(
    "W0603", .warning, "A text that looks like a declaration")
  static let mistypedHeader = DiagnosticCode("W0604", .warning, "A text that looks like a header")
  static let addressCutOff = DiagnosticCode(
    "W0605", .warning, "An address cut off by its own slashes")
  static let numberAsTag = DiagnosticCode("W0606", .warning, "A number sign that begins a tag")
  static let conditionInText = DiagnosticCode(
    "W0607", .warning, "A text that looks like a condition")
  static let invisibleMark = DiagnosticCode(
    "W0608", .warning, "A character before code that nobody sees")

  static let couldBeConstant = DiagnosticCode("N0501", .note, "A variable that never changes")
  static let uncalledFunction = DiagnosticCode("N0502", .note, "A function that nothing calls")
  static let unreadParameter = DiagnosticCode("N0503", .note, "A parameter that nothing reads")
  static let unusedConstant = DiagnosticCode("N0504", .note, "A constant that nothing uses")

  static let review: [DiagnosticCode] = [
    unreachable, noBeginning, deadLine, endlessTurn, neverRead, unsetTemporary, constantCondition,
    noFallback, mistypedDivert, missingTilde, mistypedKeyword, mistypedHeader, addressCutOff,
    numberAsTag, conditionInText, invisibleMark, couldBeConstant, uncalledFunction, unreadParameter,
    unusedConstant,
  ]
}
