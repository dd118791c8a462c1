// What the scenes complain about: names, arguments, and flow that leads nowhere. Codes E02xx and
// W02xx.

extension DiagnosticCode {
  static let undefinedTarget = DiagnosticCode(
    "E0201", .error, "A divert to a place that is not there")
  static let undefinedVariable = DiagnosticCode("E0202", .error, "A variable that is not declared")
  static let undefinedFunction = DiagnosticCode("E0203", .error, "A function that does not exist")
  static let undefinedPath = DiagnosticCode("E0204", .error, "A path that leads nowhere")
  static let undefinedItem = DiagnosticCode("E0205", .error, "An item that no list has")
  static let ambiguousItem = DiagnosticCode("E0206", .error, "An item that several lists have")
  static let duplicateName = DiagnosticCode("E0207", .error, "Two knots or stitches of one name")
  static let duplicateLabel = DiagnosticCode("E0208", .error, "Two labels of one name")
  static let duplicateItem = DiagnosticCode("E0209", .error, "A list with the same item twice")
  static let duplicateExternal = DiagnosticCode(
    "E0210", .error, "An external function declared twice")
  static let duplicateParameter = DiagnosticCode("E0211", .error, "Two parameters of one name")
  static let redeclared = DiagnosticCode("E0212", .error, "A variable declared twice")
  static let constantRedefined = DiagnosticCode("E0213", .error, "A constant with two values")
  static let nameTaken = DiagnosticCode(
    "E0214", .error, "A name that stands for something else already")
  static let reservedName = DiagnosticCode("E0215", .error, "A name that is a word of the language")
  static let assignToConstant = DiagnosticCode("E0216", .error, "A constant cannot be changed")
  static let initialVariable = DiagnosticCode(
    "E0217", .error, "A first value taken from a variable")
  static let argumentCount = DiagnosticCode("E0218", .error, "The wrong number of arguments")
  static let argumentType = DiagnosticCode("E0219", .error, "An argument of the wrong kind")
  static let referenceArgument = DiagnosticCode(
    "E0220", .error, "Only a variable can be passed by `ref`")
  static let notAFunction = DiagnosticCode("E0221", .error, "A knot called as a function")
  static let divertToFunction = DiagnosticCode("E0222", .error, "A divert to a function")
  static let functionFlow = DiagnosticCode("E0223", .error, "Flow that a function cannot have")
  static let returnInKnot = DiagnosticCode(
    "E0224", .error, "A return in a knot that is no function")
  static let targetMisused = DiagnosticCode(
    "E0225", .error, "A divert target where a value is wanted")
  static let targetOfVariable = DiagnosticCode("E0226", .error, "An arrow before a variable")
  static let endAsTarget = DiagnosticCode("E0227", .error, "DONE or END as a value")
  static let targetToReference = DiagnosticCode(
    "E0228", .error, "A target that needs a `ref` argument")
  static let negatedHas = DiagnosticCode("E0229", .error, "`not` before a test for an item")
  static let parameterNeedsArrow = DiagnosticCode("E0230", .error, "A parameter used as a target")
  static let nestedChoice = DiagnosticCode(
    "E0231", .error, "A choice inside braces that leads nowhere")
  static let incrementNested = DiagnosticCode("E0232", .error, "An increment inside an expression")

  static let looseEnd = DiagnosticCode("W0201", .warning, "Flow that runs out")
  static let functionAsCount = DiagnosticCode(
    "W0202", .warning, "A function's name without brackets")
  static let repeatedItem = DiagnosticCode("W0203", .warning, "A list value with an item twice")
  static let includeInKnot = DiagnosticCode("W0204", .warning, "An include inside a knot")

  static let scenes: [DiagnosticCode] = [
    undefinedTarget, undefinedVariable, undefinedFunction, undefinedPath, undefinedItem,
    ambiguousItem, duplicateName, duplicateLabel, duplicateItem, duplicateExternal,
    duplicateParameter, redeclared, constantRedefined, nameTaken, reservedName, assignToConstant,
    initialVariable, argumentCount, argumentType, referenceArgument, notAFunction,
    divertToFunction, functionFlow, returnInKnot, targetMisused, targetOfVariable, endAsTarget,
    targetToReference, negatedHas, parameterNeedsArrow, nestedChoice, incrementNested, looseEnd,
    functionAsCount, repeatedItem, includeInKnot,
  ]
}
