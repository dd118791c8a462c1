import Testing

@testable import Engine

/// A story of one knot that offers the same two choices again and counts what was taken.
private let loop = PlayCase(
  "a loop", ##"{"->":"k"}"##,
  named:
    ##""k":["ev",{"VAR?":"n"},"out","/ev","\n","ev","str","^More","/str","/ev","##
    + ##"{"*":".^.c","flg":2},"##
    + ##""ev","str","^Say ","ev",{"VAR?":"s"},"out","/ev","/str","/ev",{"*":".^.d","##
    + ##""flg":2},"done","##
    + ##"{"c":["ev",{"VAR?":"n"},1,"+",{"VAR=":"n","re":true},"/ev",{"->":"k"},{"#f":5}],"##
    + ##""d":["ev",{"VAR?":"s"},"^!","+",{"VAR=":"s","re":true},"/ev",{"->":"k"},"##
    + ##"{"#f":5}],"#f":1}],"##
    + ##""f":[{"temp=":"x"},"^said","\n","ev",{"VAR?":"x"},2,"*","/ev","~ret",null],"##
    + ##""fail":["ev",1,0,"/","/ev","~ret",null],"##
    + Player.globals(("n", "0"), ("s", ##""^hi""##)),
  says: "")

@Suite struct StoryStateTests {
  @Test func isAValue() throws {
    let playing = Playing(try loop.program())
    #expect(playing.read() == "0\n")
    let saved = playing.story.state
    playing.story.choose(0)
    #expect(playing.read() == "1\n")
    #expect(playing.story.state != saved)
    playing.story.restore(saved)
    #expect(playing.story.choices.map(\.text) == ["More", "Say hi"])
    playing.story.choose(0)
    #expect(playing.read() == "1\n")
  }

  /// The same choices lead to the same state, and made texts do not pile up.
  @Test func comesToEqualStates() throws {
    let first = Playing(try loop.program())
    let second = Playing(first.story.program)
    for index in [0, 1, 1, 0] {
      _ = first.read()
      first.story.choose(index)
      _ = second.read()
      let aside = second.story.state
      second.story.choose(1 - index)
      _ = second.read()
      second.story.restore(aside)
      second.story.choose(index)
    }
    _ = first.read()
    _ = second.read()
    #expect(first.story.state == second.story.state)
    #expect(first.story.state.hashValue == second.story.state.hashValue)
    for _ in 0..<1000 {
      first.story.choose(0)
      _ = first.read()
    }
    #expect(first.story.state.poolByteCount < 200)
  }

  @Test func countsVisits() throws {
    let playing = Playing(try loop.program())
    _ = playing.read()
    playing.story.choose(0)
    _ = playing.read()
    // The divert back comes from inside the knot: that is no new visit.
    #expect(playing.story.visitCount(at: "k") == 1)
    #expect(playing.story.visitCount(at: "k.c") == 1)
    #expect(playing.story.visitCount(at: "k.d") == 0)
    #expect(playing.story.visitCount(at: "f") == nil)
    #expect(playing.story.visitCount(at: "nowhere") == nil)
  }

  @Test func givesAndTakesGlobals() throws {
    let playing = Playing(try loop.program())
    #expect(playing.story.global("n") == .int(0))
    #expect(playing.story.setGlobal("n", to: .int(41)) == true)
    #expect(playing.story.setGlobal("s", to: .text("ho")) == true)
    #expect(playing.story.setGlobal("nothing", to: .int(1)) == false)
    #expect(playing.read() == "41\n")
    #expect(playing.story.choices[1].text == "Say ho")
    #expect(playing.story.global("s") == .text("ho"))
  }

  @Test func evaluatesFunctionsAside() throws {
    let playing = Playing(try loop.program())
    _ = playing.read()
    let before = playing.story.state
    let result = playing.story.evaluate(function: "f", arguments: [.int(21)])
    #expect(result?.value == .int(42))
    #expect(result?.text == "said\n")
    #expect(playing.story.state == before)
    #expect(playing.story.evaluate(function: "fail")?.text == nil)
    #expect(playing.story.evaluate(function: "nothing")?.text == nil)
    #expect(playing.story.state == before)
  }

  @Test func jumps() throws {
    let playing = Playing(try loop.program())
    _ = playing.read()
    #expect(playing.story.jump(to: "k.c") == true)
    #expect(playing.read() == "1\n")
    #expect(playing.story.visitCount(at: "k") == 2)
    #expect(playing.story.jump(to: "nowhere") == false)
  }

  @Test func keepsFlowsApart() throws {
    let playing = Playing(try loop.program())
    #expect(playing.read() == "0\n")
    playing.story.switchFlow(to: "talk")
    #expect(playing.story.currentFlow == "talk")
    #expect(playing.story.choices.isEmpty)
    #expect(playing.story.jump(to: "k") == true)
    #expect(playing.read() == "0\n")
    playing.story.choose(0)
    #expect(playing.read() == "1\n")
    playing.story.switchFlow(to: Story.defaultFlow)
    #expect(playing.story.choices.count == 2)
    #expect(playing.story.global("n") == .int(1))
    playing.story.removeFlow("talk")
    #expect(playing.story.state.otherFlows.isEmpty)
  }
}

@Suite struct StoryExternalTests {
  /// Words before and after a call of `f(2)`, in one line and then in the next.
  private func program(fallback: String = "") throws -> Program {
    try Player.program(
      ##""^A ","ev",2,{"x()":"f","exArgs":1},"out","/ev","^ b","\n","##
        + ##""ev",3,{"x()":"f","exArgs":1},"pop","/ev","^C","\n","end""##, named: fallback)
  }

  private static let fallback = ##""f":[{"temp=":"x"},"ev",{"VAR?":"x"},"/ev","~ret",null]"##

  @Test func asksTheHost() throws {
    let playing = Playing(try program(fallback: Self.fallback))
    playing.story.externals = ["f"]
    #expect(playing.story.next() == .call(ExternalRequest(name: "f", arguments: [.int(2)])))
    #expect(playing.story.next() == .call(ExternalRequest(name: "f", arguments: [.int(2)])))
    let waiting = playing.story.state
    playing.story.resume(returning: .text("x"))
    // The second call comes after a line break: the line is handed out before it is made.
    #expect(playing.story.next() == .line(Line(text: "A x b\n")))
    #expect(playing.story.next() == .call(ExternalRequest(name: "f", arguments: [.int(3)])))
    playing.story.resume(returning: .void)
    #expect(playing.story.next() == .line(Line(text: "C\n")))
    #expect(playing.story.next() == .ended)
    playing.story.restore(waiting)
    playing.story.resume(returning: .float(0.5))
    #expect(playing.story.next() == .line(Line(text: "A 0.5 b\n")))
  }

  @Test func fallsBackToInk() throws {
    #expect(Player.transcript(try program(fallback: Self.fallback)) == "A 2 b\nC\n")
  }

  @Test func needsAnAnswer() throws {
    #expect(
      Player.transcript(try program())
        == "ARUNTIME ERROR: Missing function binding for external 'f', "
        + "and no fallback ink function found.\n")
    let playing = Playing(try program())
    playing.story.externalDefault = .int(7)
    #expect(playing.story.next() == .line(Line(text: "A 7 b\n")))
  }
}
