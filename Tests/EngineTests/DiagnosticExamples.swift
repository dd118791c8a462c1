import Foundation
import Testing

@testable import Engine

/// A story with one mistake. `«` marks where the diagnostic must begin; it is no part of the story.
struct DiagnosticExample: Sendable, CustomTestStringConvertible {
  let code: DiagnosticCode
  let ink: String
  var files: [String: String] = [:]

  init(_ code: DiagnosticCode, _ ink: String, files: [String: String] = [:]) {
    self.code = code
    self.ink = ink
    self.files = files
  }

  var testDescription: String { "\(code.id) \(ink.prefix(40))" }

  var source: String { ink.replacingOccurrences(of: "«", with: "") }

  /// Where the mark stands, in line and column from 1.
  var place: Location {
    var line = 1
    var column = 1
    for character in ink.unicodeScalars {
      if character == "«" { break }
      (line, column) = character == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    return Location(line: line, column: column)
  }

  static let syntax: [DiagnosticExample] = [
    DiagnosticExample(.expected, "{1 + «}\n-> END\n"),
    DiagnosticExample(.expected, "VAR s = \"open«\n-> END\n"),
    DiagnosticExample(.expected, "* [Open«\n- -> END\n"),
    DiagnosticExample(.expected, "-> k\n== k\n«== other\nText. -> END\n"),
    DiagnosticExample(.expected, "-> k\n== k\n~ temp x«\n-> END\n"),
    DiagnosticExample(.trailingText, "Left«|right.\n-> END\n"),
    DiagnosticExample(.tildeInText, "{ true: «~ x }\n-> END\n"),
    DiagnosticExample(.badLogicLine, "VAR x = 1\n«~ x\n-> END\n"),
    DiagnosticExample(.muddledAssignment, "VAR x = 1\n~ x «+-= 2\n-> END\n"),
    DiagnosticExample(.incrementOfValue, "~ «3++\n-> END\n"),
    DiagnosticExample(.incrementInside, "VAR x = 1\n{«x++}\n-> END\n"),
    DiagnosticExample(.integerRange, "VAR big = «99999999999\n-> END\n"),
    DiagnosticExample(.divertInString, "VAR s = \"\"\n~ s = «\"go -> END\"\n-> END\n"),
    DiagnosticExample(.tagInString, "VAR s = \"\"\n~ s = \"room «#9\"\n-> END\n"),
    DiagnosticExample(.initialValue, "VAR a = «1 + 2\n-> END\n"),
    DiagnosticExample(.logicInConstant, "VAR n = 1\nVAR s = «\"{n}\"\n-> END\n"),
    DiagnosticExample(.listKeyword, "«VAR colours = 1, 2\n-> END\n"),
    DiagnosticExample(.emptyDivert, "Text «->\n-> END\n"),
    DiagnosticExample(.tunnelArrows, "-> k\n== k\n«->->->\n"),
    DiagnosticExample(.gatherInBlock, "VAR x = true\n{ x:\n- «- Text.\n}\n-> END\n"),
    DiagnosticExample(.tooManyBranches, "VAR x = true\n{x:« a|b|c}\n-> END\n"),
    DiagnosticExample(.extraCondition, "VAR x = 2\n{ x == 1:\n  One.\n«- x == 2:\n  Two.\n}\n-> END\n"),
    DiagnosticExample(
      .misplacedElse, "VAR x = 1\n{\n- x == 0: zero\n- else: other\n«- else: another\n}\n-> END\n"),
    DiagnosticExample(.branchWithoutCondition, "{\n«- just text\n}\n-> END\n"),
    DiagnosticExample(.sequenceKinds, "{«&~a|b}\n-> END\n"),
    DiagnosticExample(.returnOutsideKnot, "~ return 4\n«-> END\n"),
    DiagnosticExample(.includeMissing, "«INCLUDE nowhere.ink\n-> END\n"),
    DiagnosticExample(.includeOutside, "«INCLUDE ../secret.ink\n-> END\n"),
    DiagnosticExample(.includeRecursive, "«INCLUDE story.ink\n-> END\n"),
    DiagnosticExample(.unreadableLine, "Text.\n«}\nMore. -> END\n"),
    DiagnosticExample(.notUTF8, "«INCLUDE broken.ink\n-> END\n"),
    DiagnosticExample(.oldInclude, "«~ include x\n-> END\n"),
    DiagnosticExample(
      .nestingTooDeep,
      "{" + String(repeating: "(", count: 63) + "«" + String(repeating: "(", count: 9) + "1"
        + String(repeating: ")", count: 72) + "}\n-> END\n"),
    DiagnosticExample(.emptyChoice, "* [Real] x\n«*\n- -> END\n"),
    DiagnosticExample(.blankChoice, "«* [] Text.\n* [Other]\n- -> END\n"),
    DiagnosticExample(.returnInText, "{f()}\n-> END\n== function f()\n«return 3\n"),
    DiagnosticExample(.elseInText, "VAR x = true\n{ x:\n  Yes.\n  «else: no\n}\n-> END\n"),
    DiagnosticExample(.strayMark, "Text. -> END\n«}\n"),
    DiagnosticExample(.todo, "«TODO: a better opening\n-> END\n"),
  ]

  static let scenes: [DiagnosticExample] = [
    DiagnosticExample(.undefinedTarget, "-> «kitchen\n== pantry\nJam. -> END\n"),
    DiagnosticExample(.undefinedVariable, "{«gold}\n-> END\n"),
    DiagnosticExample(.undefinedFunction, "{«dance()}\n-> END\n"),
    DiagnosticExample(.undefinedPath, "{«a.b}\n-> END\n"),
    DiagnosticExample(.undefinedItem, "LIST F = a, b\nVAR x = (a, «c)\n-> END\n"),
    DiagnosticExample(.ambiguousItem, "LIST A = i, j\nLIST B = i, k\nVAR x = «i\n-> END\n"),
    DiagnosticExample(.duplicateName, "-> k\n== k\nA. -> END\n== «k\nB. -> END\n"),
    DiagnosticExample(.duplicateLabel, "- (top) Top.\n* («top) [Choice]\n- -> END\n"),
    DiagnosticExample(.duplicateItem, "LIST F = a, b, «a\n-> END\n"),
    DiagnosticExample(
      .duplicateExternal, "EXTERNAL b(n)\nEXTERNAL «b(n)\n~ b(1)\n-> END\n== function b(n)\n~ return n\n"),
    DiagnosticExample(.duplicateParameter, "-> k(1, 2)\n== k(a, «a)\n{a} -> END\n"),
    DiagnosticExample(.redeclared, "VAR x = 1\nVAR «x = 2\n-> END\n"),
    DiagnosticExample(.constantRedefined, "CONST C = 1\nCONST «C = 2\n-> END\n"),
    DiagnosticExample(.nameTaken, "VAR «k = 1\n-> k\n== k\nText. -> END\n"),
    DiagnosticExample(.reservedName, "VAR «MIN = 1\n-> END\n"),
    DiagnosticExample(.assignToConstant, "CONST C = 1\n~ «C = 2\n-> END\n"),
    DiagnosticExample(.initialVariable, "VAR a = 1\nVAR b = «a\n-> END\n"),
    DiagnosticExample(.argumentCount, "«-> k(3)\n== k\nText. -> END\n"),
    DiagnosticExample(.argumentType, "-> k(«cave)\n== k(-> x)\n-> x\n== cave\n-> END\n"),
    DiagnosticExample(.referenceArgument, "~ f(«5)\n-> END\n== function f(ref x)\n~ x++\n"),
    DiagnosticExample(.notAFunction, "{«cave()}\n-> END\n== cave\nCave. -> END\n"),
    DiagnosticExample(.divertToFunction, "«-> f\n== function f()\n~ return 1\n"),
    DiagnosticExample(.functionFlow, "~ f()\n-> END\n== function f()\nBye.\n«-> END\n"),
    DiagnosticExample(.returnInKnot, "-> k\n== k\nText.\n«~ return 3\n-> END\n"),
    DiagnosticExample(.targetMisused, "{«-> k: Seen.}\n-> k\n== k\n-> END\n"),
    DiagnosticExample(
      .targetOfVariable, "VAR a = -> k\nVAR b = -> k\n~ b = «-> a\n-> b\n== k\n-> END\n"),
    DiagnosticExample(.endAsTarget, "VAR t = «-> DONE\n-> t\n"),
    DiagnosticExample(.targetToReference, "VAR t = «-> f\n-> END\n== function f(ref x)\n~ x++\n"),
    DiagnosticExample(.negatedHas, "LIST B = (m), r\n{«not B ? r: No.}\n-> END\n"),
    DiagnosticExample(.parameterNeedsArrow, "-> k(-> e)\n== k(«x)\n-> x\n== e\n-> END\n"),
    DiagnosticExample(.nestedChoice, "VAR x = true\n{ x:\n  * «Choice\n}\n- -> END\n"),
    DiagnosticExample(.incrementNested, "VAR x = 1\n~ x = «x++\n-> END\n"),
    DiagnosticExample(.looseEnd, "-> k\n== k\n«Text.\n"),
    DiagnosticExample(.functionAsCount, "{f()} {«f}\n-> END\n== function f()\n~ return 1\n"),
    DiagnosticExample(.repeatedItem, "LIST F = a, b\nVAR x = (a, «a)\n-> END\n"),
  ]
}
