import Testing

@testable import Engine

/// What a review finds in small stories; `«` marks each place, in order, and stories without one are honest.
@Suite struct ReviewTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let codes: [DiagnosticCode]
    let ink: String

    /// An honest story.
    init(_ name: String, _ ink: String) {
      self.init(name, [], ink)
    }

    init(_ name: String, _ codes: [DiagnosticCode], _ ink: String) {
      self.name = name
      self.codes = codes
      self.ink = ink
    }

    var testDescription: String { name }
  }

  static let reaching: [Sample] = [
    Sample("a tunnel reaches", "-> t ->\n-> END\n== t\nText.\n->->\n"),
    Sample("a thread reaches", "<- t\n* [a] -> END\n== t\n* [b] -> END\n"),
    Sample("a target as an argument reaches", "-> t(-> k)\n== t(-> x)\n-> x\n== k\n-> END\n"),
    Sample("a target as a first value reaches", "VAR x = -> k\n-> x\n== k\n-> END\n"),
    Sample("a target of onwards reaches", "-> t ->\n== t\n->-> k\n== k\n-> END\n"),
    Sample("a choice's divert reaches", "* [a] -> k\n* [b] -> END\n== k\n-> END\n"),
    Sample("a branch's divert reaches", "{RANDOM(0, 1) == 1: -> k}\n-> END\n== k\n-> END\n"),
    Sample("a function's call in a string reaches", "{\"{f()}\"}\n-> END\n== function f()\n~ return 1\n"),
    Sample("the first stitch is entered", "-> k\n== k\n= a\nText.\n-> END\n"),
    Sample("a knot of stitches is only a name", "-> k.b\n== k\n-> DONE\n= b\nText.\n-> END\n"),
    Sample("a label reaches its knot", "-> k.l\n== k\n- (l) Text.\n-> END\n"),
    Sample("an external's fallback is there for others", "EXTERNAL f()\n{f()}\n-> END\n== function f()\n~ return 1\n"),
    Sample("a read count does not reach", [.unreachable], "{k: Seen.}\n-> END\n== «k\n-> END\n"),
    Sample("a stitch below the first", [.unreachable], "-> k\n== k\n= a\n-> END\n= «b\n-> END\n"),
    Sample("a knot with its stitches once", [.unreachable], "-> END\n== «k\n= a\n-> b\n= b\n-> END\n"),
    Sample("two that lead to each other", [.unreachable], "-> END\n== «a\nA. -> b\n== b\nB. -> a\n"),
    Sample("one that leads to two that lead to each other", [.unreachable], "-> END\n== a\nA. -> b\n== b\nB. -> a\n== «c\nC. -> b\n"),
    Sample("two that lead to a third", [.unreachable, .unreachable], "-> END\n== «a\nA. -> c\n== «b\nB. -> c\n== c\n-> END\n"),
    Sample("a knot of stitches that only names them", [.unreachable], "-> k.b\n== k\n-> t\n= b\nText.\n-> END\n== «t\n-> END\n"),
    Sample("a function of a function that nothing calls", [.uncalledFunction], "-> END\n== function f()\n~ return 1\n== function «g()\n~ return f()\n"),
    Sample("a function that nothing calls", [.uncalledFunction], "-> END\n== function «f()\n~ return 1\n"),
    Sample("no beginning is told once", [.noBeginning], "VAR x = 1\n== «a\n{x}\n~ x = 2\n-> END\n== b\n-> END\n"),
  ]

  static let lines: [Sample] = [
    Sample("after a divert", [.deadLine], "-> k\n«Text.\nMore.\n== k\n-> END\n"),
    Sample("after branches that all lead away", [.deadLine], "{RANDOM(0, 1) == 1: -> k|-> END}\n«Text.\n== k\n-> END\n"),
    Sample("after a branch that may be passed by", "{RANDOM(0, 1) == 1: -> k}\nText.\n-> END\n== k\n-> END\n"),
    Sample("after a return", [.deadLine], "{f()}\n-> END\n== function f()\n~ return 1\n«~ return 2\n"),
    Sample("a gather that one choice comes to", "* [a] -> END\n* [b]\n- Text.\n-> END\n"),
    Sample("a gather that no choice comes to", [.deadLine], "* [a] -> END\n* [b] -> END\n- «Text.\n-> END\n"),
    Sample("a divert to be safe", "* [a] -> END\n* [b] -> END\n- -> END\n"),
    Sample("a label that others divert to", "-> l\n- (l) Text.\n-> END\n"),
    Sample("a labelled choice that is diverted to", "-> c\n* (c) Text\n-> END\n"),
    Sample("a choice behind a divert", [.deadLine], "-> k\n«* [a]\n- -> END\n== k\n-> END\n"),
    Sample("a tunnel comes back", "-> t ->\nText.\n-> END\n== t\n->->\n"),
    Sample("a loop with a way out", "- (top) Text.\n{top < 3: -> top}\nEnd.\n-> END\n"),
    Sample("a sequence that leads away each time", [.deadLine], "{-> a|-> b}\n«Text.\n== a\n-> END\n== b\n-> END\n"),
    Sample("a sequence that runs dry", "{!-> a|-> b}\nText.\n-> END\n== a\n-> END\n== b\n-> END\n"),
    Sample("deeper choices and their gather", "* [a]\n  * * [b]\n  * * [c]\n  - - Text.\n* [d]\n- More.\n-> END\n"),
    Sample("lines below a choice's divert", [.deadLine], "* [a] -> END\n  «Text.\n* [b]\n- -> END\n"),
  ]

  static let circles: [Sample] = [
    Sample("a knot to itself", [.endlessTurn], "-> k\n== k\nText.\n«-> k\n"),
    Sample("through a label", [.endlessTurn], "- (top) Text.\n«-> top\n"),
    Sample("through a gather below choices", "- (top)\n* [a]\n* [b]\n- -> top\n"),
    Sample("with a condition", "VAR n = 0\n-> k\n== k\n~ n++\n{n > 3: -> END}\n-> k\n"),
    Sample("with a choice", "-> k\n== k\n+ [a] -> k\n+ [b] -> END\n"),
    Sample("with a thread that offers choices", "-> k\n== k\n<- t\n-> l\n== l\nText.\n-> DONE\n== t\n* [a] -> k\n"),
    Sample("with a tunnel that may end", "-> k\n== k\n-> t ->\n-> k\n== t\n{RANDOM(0, 1) == 1: -> END}\n->->\n"),
    Sample("with a function of the host's", "EXTERNAL f()\n-> k\n== k\n~ f()\n-> k\n== function f()\n~ return 1\n"),
    Sample("with text that alternates", [.endlessTurn], "-> k\n== k\n{a|b}\n«-> k\n"),
    Sample("past a branch that leads nowhere", [.endlessTurn], "-> k\n== k\n{RANDOM(0, 1) == 1: a|b}\n«-> k\n"),
    Sample("where nobody comes", [.unreachable], "-> END\n== «k\n-> k\n"),
    Sample("of three knots once", [.endlessTurn], "-> a\n== a\n-> b\n== b\n-> c\n== c\n«-> a\n"),
  ]

  static let variables: [Sample] = [
    Sample("a divert reads its variable", "VAR x = -> k\n~ x = -> k\n-> x\n== k\n-> END\n"),
    Sample("an increment is no reading", [.neverRead], "VAR «x = 1\n~ x++\n-> END\n"),
    Sample("its own old value is no reading", [.neverRead], "VAR «x = 1\n~ x = x + 1\n-> END\n"),
    Sample("an argument is read", "VAR x = 1\n~ x = f(x)\n-> END\n== function f(n)\n~ return n\n"),
    Sample("a reference is written", "VAR x = 1\n~ f(x)\n{x}\n-> END\n== function f(ref n)\n~ n = 2\n"),
    Sample("a temporary that nothing reads", [.neverRead], "~ temp «x = 1\n-> END\n"),
    Sample("a list is a type", "LIST L = a, b\n{LIST_COUNT(LIST_ALL(a))}\n-> END\n"),
    Sample("a variable that never changes", [.couldBeConstant], "VAR «x = 1\n{x}\n-> END\n"),
    Sample("a list value cannot be a constant", "LIST L = a, b\nVAR x = (a)\n{x}\n-> END\n"),
    Sample("set in one branch", [.unsetTemporary], "{RANDOM(0, 1) == 1:\n~ temp x = 1\n}\n{«x}\n-> END\n"),
    Sample(
      "set in every branch",
      "{RANDOM(0, 1) == 1:\n~ temp x = 1\n- else:\n~ x = 2\n}\n{x}\n-> END\n"),
    Sample("set after it is read", [.unsetTemporary], "{«x}\n~ temp x = 1\n{x}\n-> END\n"),
    Sample("set before a choice", "~ temp x = 1\n* [a] {x}\n* [b]\n- {x}\n-> END\n"),
    Sample("set in one choice", [.unsetTemporary], "* [a]\n  ~ temp x = 1\n* [b]\n- {«x}\n-> END\n"),
    Sample("set in the choice that goes on", "* [a]\n  ~ temp x = 1\n* [b] -> END\n- {x}\n-> END\n"),
    Sample("a label passed before", [.unsetTemporary], "{RANDOM(0, 1) == 1: -> l}\n~ temp x = 1\n- (l) {«x}\n-> END\n"),
    Sample("a label come back to", "~ temp x = 1\n- (l) {x}\n{l < 3: -> l}\n-> END\n"),
    Sample("a parameter", [.unreadParameter], "{f(1)}\n-> END\n== function f(«n)\n~ return 2\n"),
    Sample("a parameter of a target", "-> t(-> k)\n== t(-> x)\n-> x(1)\n== k(n)\n-> END\n"),
    Sample("a host without a fallback", [.noFallback], "EXTERNAL «f()\n{f()}\n-> END\n"),
  ]

  static let conditions: [Sample] = [
    Sample("a literal", [.constantCondition], "{«true: Yes.}\n-> END\n"),
    Sample("a choice's literal", [.constantCondition], "* {«false} [a]\n* [b]\n- -> END\n"),
    Sample("literals compared", [.constantCondition], "{«1 > 2: Yes.}\n-> END\n"),
    Sample("a constant compared", [.constantCondition], "CONST N = 2\n{«N == 2: Yes.}\n-> END\n"),
    Sample("a constant as a switch", "CONST DEBUG = false\n{DEBUG: Yes.}\n{not DEBUG: No.}\n-> END\n"),
    Sample("compared with itself", [.constantCondition], "VAR x = 1\n~ x = 2\n{«x == x: Yes.}\n-> END\n"),
    Sample("half of an or", [.constantCondition], "VAR x = \"a\"\n~ x = \"b\"\n{x == \"a\" or «\"b\": Yes.}\n-> END\n"),
    Sample("the value of a switch", "VAR x = 1\n~ x = 2\n{ x:\n- 1: One.\n- 2: Two.\n}\n-> END\n"),
    Sample("numbers beside a variable", "VAR x = 1\n~ x = 2\n{x + 1 > 2 - 1: Yes.}\n-> END\n"),
  ]

  static let texts: [Sample] = [
    Sample("an arrow with a blank", [.mistypedDivert], "Go «- > k\n-> k\n== k\n-> END\n"),
    Sample("an arrow of one sign", [.mistypedDivert], "Go «→ k\n-> k\n== k\n-> END\n"),
    Sample("an arrow with a dash of an editor", [.mistypedDivert], "Go «–> k\n-> k\n== k\n-> END\n"),
    Sample("an arrow to no place", "Left => right, a - > b, up → down, 3 < - 2.\n-> END\n"),
    Sample("an arrow that is meant as text", "Go \\-> k\n-> k\n== k\n-> END\n"),
    Sample("a thread with a blank", [.mistypedDivert], "«< - k\n-> k\n== k\n-> END\n"),
    Sample("an assignment", [.missingTilde], "VAR x = 1\n«x += 1\n{x}\n-> END\n"),
    Sample("a dash behind a word", "VAR heat = 1\n~ heat = 2\nheat -- the kind that sticks\nheat-- and so on {heat}\n-> END\n"),
    Sample("an equation of values", "VAR x = 1\n~ x = 2\nx = {x}\n-> END\n"),
    Sample("an equation of nothing known", "y = mx + b, said the board.\n-> END\n"),
    Sample("a call", [.missingTilde], "{f()}\n«f()\n-> END\n== function f()\n~ return 1\n"),
    Sample("a word with brackets behind it", "f(or) example, {f()}\n-> END\n== function f()\n~ return 1\n"),
    Sample("a declaration in small letters", [.mistypedKeyword], "«var x = 1\n-> END\n"),
    Sample("a declaration with letters swapped", [.mistypedKeyword], "«VRA x = 1\n-> END\n"),
    Sample("an include in small letters", [.mistypedKeyword], "«include a.ink\n-> END\n"),
    Sample("sentences that begin alike", "list of things = none\ninclude me, please\nexternal forces (winds)\nconst.\n-> END\n"),
    Sample("an address", [.addressCutOff], "See «https://example.org now.\n-> END\n"),
    Sample("a comment after a colon", "Note: // a comment\nHe said: /* what */ no.\n-> END\n"),
    Sample("a number sign", [.numberAsTag], "You are «#1 in line.\n-> END\n"),
    Sample("tags with numbers", "Hello. #12\nHello. # 1 of 2\n#7 up\n-> END\n"),
    Sample("a sequence with a variable and a colon", [.conditionInText], "VAR x = true\n~ x = false\n{!«x: not}\n-> END\n"),
    Sample("a sequence at random with a variable", [.conditionInText], "VAR x = true\n~ x = false\n{~«x : a|b}\n-> END\n"),
    Sample("a sequence of words with colons", "VAR x = 1\n~ x = 2\n{~Anna: yes|x: no}\n{&x|y} {x}\n-> END\n"),
    Sample("an assignment in a branch", [.missingTilde], "VAR n = 1\n{n == 2: «n = 3}\n-> END\n"),
    Sample("an increment in a branch", [.missingTilde], "VAR n = 1\n{n == 2: «n++}\n-> END\n"),
    Sample("an assignment behind a choice", [.missingTilde], "VAR n = 1\n* [Buy for {n}] «n = 3\n- -> END\n"),
    Sample("prose in a branch", "VAR n = 1\n~ n = 2\n{n == 2: n is two.|n - one.}\n* [n] n it is\n- -> END\n"),
    Sample("a blank of no width before code", [.invisibleMark], "VAR x = 1\n«\u{200B}~ x = 2\n{x}\n-> END\n"),
    Sample("a mark of the byte order before a declaration", [.invisibleMark], "Text.\n«\u{FEFF}VAR x = 1\n-> END\n"),
    Sample("a wide blank before a choice", [.invisibleMark], "«\u{A0}* Go\n-> END\n"),
    Sample("invisible characters in prose", "\u{200B}Text.\n\u{A0}- a list\nA\u{A0}B\n-> END\n"),
    Sample("prose with every mark", "\"Well--\" he said (really), [aside] a/b, 50% = half; a < b > c ~ d * e - f.\n-> END\n"),
  ]

  @Test(arguments: reaching + lines + circles + variables + conditions + texts)
  func finds(_ sample: Sample) throws {
    let ink = sample.ink.filter { $0 != "«" }
    let result = try compile("story.ink", from: MemoryLoader(["story.ink": String(ink)]))
    #expect(result.program != nil, "\(result.diagnostics.map(\.message))")
    let found = result.review()
    let all = found.map { "\($0.code.id) \(result.sources.start(of: $0.span)) \($0.message)" }
    #expect(found.map(\.code) == sample.codes, "\(all)")
    let places = sample.ink.split(separator: "«", omittingEmptySubsequences: false).dropLast()
    var offset = 0
    for (diagnostic, before) in zip(found, places) {
      offset += before.utf8.count
      #expect(Int(diagnostic.span.start) == offset, "\(all)")
    }
  }

  @Test func aHostReachesAndSetsWhatItSays() throws {
    let ink = "VAR x = 1\n{x}\n-> END\n== k\n= s\n-> t\n== t\nText.\n-> END\n"
    let result = try compile("story.ink", from: MemoryLoader(["story.ink": ink]))
    #expect(result.review(for: ReviewedHost(paths: ["k.s"], globals: ["x"])).isEmpty)
    #expect(result.review().map(\.code) == [.couldBeConstant, .unreachable])
  }

  @Test func anErrorLeavesOnlyWhatMayExplainIt() throws {
    let ink = "var x = 1\n{x}\n{true: yes}\n-> END\n"
    let result = try compile("story.ink", from: MemoryLoader(["story.ink": ink]))
    #expect(result.diagnostics.map(\.code) == [.undefinedVariable])
    #expect(result.review().map(\.code) == [.mistypedKeyword])
  }

  /// What arrives at a label goes back one label each round; flow that takes more rounds is not judged.
  @Test(arguments: [(FlowReview.roundsMax - 4, true), (FlowReview.roundsMax + 4, false)])
  func flowIsFollowedForSoManyRounds(labels: Int, isTold: Bool) throws {
    var ink = "{RANDOM(0, 1) == 1: -> l\(labels)}\n~ temp x = 1\n- (l1) {x}\n-> END\n"
    for label in 2..<(labels + 1) { ink += "- (l\(label))\n-> l\(label - 1)\n" }
    let result = try compile("story.ink", from: MemoryLoader(["story.ink": ink]))
    #expect(result.review().contains { $0.code == .unsetTemporary } == isTold)
  }

  /// Scenes of many labels and temporaries are followed as far as the limits say, and no further.
  @Test func manyTemporariesAreFollowedUpToTheLimit() throws {
    let count = FlowReview.temporariesMax + 8
    let reads = (0..<count).map { "{t\($0)}" }.joined(separator: "\n")
    let sets = (0..<count).map { "~ temp t\($0) = 1" }.joined(separator: "\n")
    let result = try compile(
      "story.ink", from: MemoryLoader(["story.ink": "\(reads)\n\(sets)\n-> END\n"]))
    #expect(result.review().filter { $0.code == .unsetTemporary }.count == FlowReview.temporariesMax)
  }
}
