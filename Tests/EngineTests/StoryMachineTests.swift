import Engine
import Testing

/// One behaviour of the machine: a story as ink JSON, what is chosen, what it says.
struct PlayCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let content: String
  var named = ""
  var lists = "{}"
  var inputs: [Int] = []
  let transcript: String

  init(
    _ name: String, _ content: String, named: String = "", lists: String = "{}",
    inputs: [Int] = [], says transcript: String
  ) {
    testDescription = name
    self.content = content
    self.named = named
    self.lists = lists
    self.inputs = inputs
    self.transcript = transcript
  }

  func program() throws -> Program {
    try Player.program(content, named: named, lists: lists)
  }
}

@Suite struct StoryMachineTests {
  @Test(arguments: PlayCase.text + PlayCase.flow + PlayCase.choices)
  func plays(_ sample: PlayCase) throws {
    let transcript = Player.transcript(try sample.program(), choosing: sample.inputs)
    #expect(transcript == sample.transcript)
  }
}

extension PlayCase {
  static let text: [PlayCase] = [
    PlayCase("prints a line", ##""^Hello.","\n","end""##, says: "Hello.\n"),
    PlayCase(
      "shrinks blanks", ##""^  A ","^ \tb  ","\n","^\t","\n","end""##, says: "A b\n"),
    PlayCase("glues lines", ##""^A","\n","<>","^ b","\n","end""##, says: "A b\n"),
    PlayCase(
      "glues through empty lines", ##""^A","<>","\n","\n","^b","\n","end""##, says: "Ab\n"),
    PlayCase("drops a line break at the start", ##""\n","^A","\n","end""##, says: "A\n"),
    PlayCase(
      "prints a line for an empty value", ##""ev","^","out","/ev","\n","^A","\n","end""##,
      says: "\nA\n"),
    PlayCase(
      "prints values", ##""ev",1,"out",2.5,"out",true,"out",1e12,"out","/ev","\n","end""##,
      says: "12.5true1E+12\n"),
    PlayCase(
      "takes line breaks off a value", ##""ev","^\n x \n","out","/ev","\n","^y","\n","end""##,
      says: "x\ny\n"),
    PlayCase(
      "collects strings",
      ##""ev","str","^a","ev",1,"out","/ev","^ b","/str","out","/ev","\n","end""##,
      says: "a1 b\n"),
    PlayCase(
      "gathers tags", ##""^A ","#","^one ","/#","#","^two","/#","\n","^B","\n","end""##,
      says: "A\n# tags: one, two\nB\n"),
    PlayCase(
      "gives a tag after a line to the next line",
      ##""^A","\n","#","^t","/#","^B","\n","end""##, says: "A\nB\n# tags: t\n"),
    PlayCase(
      "reads tags of old compilers", ##""^A",{"#":"old"},"\n","end""##, says: "A\n# tags: old\n"),
    PlayCase("ends without a line break", ##""^A","end""##, says: "A"),
  ]

  static let flow: [PlayCase] = [
    PlayCase(
      "runs out at the top level", ##""^A","\n""##,
      says: "A\nRUNTIME ERROR: ran out of content. Do you need a '-> DONE' or '-> END'?\n"),
    PlayCase(
      "runs a tunnel", ##"{"->t->":"t"},"^C","\n","end""##,
      named: ##""t":["^B","\n","ev","void","/ev","->->",null]"##, says: "B\nC\n"),
    PlayCase(
      "goes on elsewhere from a tunnel", ##"{"->t->":"t"},"^C","\n","end""##,
      named:
        ##""t":["^B","\n","ev",{"^->":"k"},"/ev","->->",null],"k":["^K","\n","end",null]"##,
      says: "B\nK\n"),
    PlayCase(
      "misses a return in a tunnel", ##"{"->t->":"t"},"^C","\n","end""##,
      named: ##""t":["^B","\n",null]"##,
      says: "B\nRUNTIME ERROR: unexpectedly reached end of content. "
        + "Do you need a '->->' to return from a tunnel?\n"),
    PlayCase(
      "refuses a return where nothing called", ##""^A","\n","ev","void","/ev","->->""##,
      says: "A\nRUNTIME ERROR: Found tunnel onwards statement (->->), "
        + "when expected end of flow (-> END or choice)\n"),
    PlayCase(
      "calls a function in a line",
      ##""^A ","ev",2,{"f()":"f"},"out","/ev","^ c","\n","end""##,
      named: ##""f":[{"temp=":"x"},"\n","^b","\n","ev",{"VAR?":"x"},3,"*","/ev","~ret",null]"##,
      says: "A b6 c\n"),
    PlayCase(
      "gives nothing for a function without a return",
      ##""^A","ev",{"f()":"f"},"out","/ev","\n","end""##, named: ##""f":["^b","\n",null]"##,
      says: "Ab\n"),
    PlayCase(
      "passes variables on by reference",
      ##""ev",{"^var":"g","ci":-1},{"f()":"f"},"pop","/ev","ev",{"VAR?":"g"},"out","/ev","##
        + ##""\n","end""##,
      named: ##""f":[{"temp=":"r"},"ev",{"^var":"r","ci":-1},{"f()":"h"},"pop","/ev",null],"##
        + ##""h":[{"temp=":"r"},"ev",{"VAR?":"r"},1,"+","/ev",{"temp=":"r","re":true},null],"##
        + Player.globals(("g", "5")),
      says: "6\n"),
    PlayCase(
      "diverts to what a variable holds", ##"{"->":"v","var":true}"##,
      named: ##""k":["^K","\n","end",null],"## + Player.globals(("v", ##"{"^->":"k"}"##)),
      says: "K\n"),
    PlayCase(
      "does not divert to a number", ##""^A","\n",{"->":"v","var":true}"##,
      named: Player.globals(("v", "0")),
      says: "A\nRUNTIME ERROR: Tried to divert to a target from a variable, but the variable (v) "
        + "didn't contain a divert target, it was empty/null (the value 0).\n"),
    PlayCase(
      "warns of a temporary that was not declared",
      ##""ev",{"VAR?":"x"},"out","/ev","\n","end""##,
      says:
        "0\nRUNTIME WARNING: Variable not found: 'x'. Using default value of 0 (false). This can"
        + " happen with temporary variables if the declaration hasn't yet been hit. Globals are"
        + " always given a default value on load if a value doesn't exist in the save state.\n"),
    PlayCase(
      "counts visits from outside, not from inside",
      ##"{"->":"k"}"##,
      named:
        ##""k":["ev",{"CNT?":"k"},"out","/ev","\n","ev",{"VAR?":"n"},1,"+",{"VAR=":"n","##
        + ##""re":true},"##
        + ##"{"VAR?":"n"},3,"<","/ev",{"->":"k","c":true},"ev",{"VAR?":"n"},5,"<","/ev","##
        + ##"{"->":"v","var":true,"c":true},"end",{"#f":1}],"##
        + Player.globals(("n", "0"), ("v", ##"{"^->":"k"}"##)),
      says: "1\n1\n1\n2\n3\n"),
    PlayCase(
      "stops at division by zero", ##""^A","\n","ev",1,0,"/","out","/ev","end""##,
      says: "A\nRUNTIME ERROR: Division by zero\n"),
  ]

  static let choices: [PlayCase] = [
    PlayCase(
      "offers and takes a choice",
      ##""ev","str","^One ","/str","str","^two","/str","/ev",{"*":".^.c-0","flg":6},"##
        + ##""ev","str","^Three","/str","/ev",{"*":".^.c-1","flg":2},{"c-0":["^Taken.","##
        + ##""\n","end",null],"##
        + ##""c-1":["end",null]}],["done""##,
      inputs: [1], says: "\n1: One two\n2: Three\n?> Taken.\n"),
    PlayCase(
      "spends a once-only choice",
      ##"["ev","str","^A","/str","/ev",{"*":".^.c-0","flg":18},"##
        + ##"{"*":".^.c-1","flg":8},{"c-0":["^a","\n",{"->":"0.0"},{"#f":5}],"##
        + ##""c-1":["^Out.","\n","end",null]}]"##,
      inputs: [1], says: "\n1: A\n?> a\nOut.\n"),
    PlayCase(
      "counts fallbacks among the choices",
      ##""ev","str","^A","/str","/ev",{"*":".^.c","flg":2},{"*":".^.c","flg":8},"##
        + ##""ev","choiceCnt","out","/ev","\n","done",{"c":["end",null]}],["nop""##,
      says: "2\n\n1: A\n?> "),
    PlayCase(
      "gives choices their tags in order",
      ##""ev","str","^A","#","^x","/#","#","^y","/#","/str","str","^B","#","^z","/#","##
        + ##""/str","/ev","##
        + ##"{"*":".^.c","flg":6},{"c":["end",null]}],["done""##,
      says: "\n1: AB\n?> "),
    PlayCase(
      "runs a thread and comes back",
      ##""^A","\n","thread",{"->":"t"},"^C","\n","done""##,
      named: ##""t":["^B","\n","ev","str","^x","/str","/ev",{"*":".^.c","flg":2},"##
        + ##"{"c":["^X","\n","end",null]}]"##,
      inputs: [1], says: "A\nB\nC\n\n1: x\n?> X\n"),
  ]
}
