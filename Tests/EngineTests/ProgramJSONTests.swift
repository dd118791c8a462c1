import Testing

@testable import Engine

@Suite struct ProgramJSONTests {
  /// What is written reads back as the same program: same instructions, same paths.
  @Test(arguments: PlayCase.text + PlayCase.flow + PlayCase.choices)
  func writesWhatItRead(_ sample: PlayCase) throws {
    let program = try sample.program()
    #expect(program.verify() == [])
    let again = try Program(inkJSON: Array(program.inkJSON().utf8))
    #expect(again.verify() == [])
    #expect(again.disassembly() == program.disassembly())
    #expect(again.evaluationMarks == program.evaluationMarks)
    #expect(again.inkJSON() == program.inkJSON())
  }

  /// Before version 21 a tag was one object, and the compiler knew no truth values.
  @Test(arguments: Program.readableInkJSONVersions)
  func playsWhatOlderCompilersWrote(_ version: Int) throws {
    let json = """
      {"inkVersion":\(version),"root":[["^Rain.",{"#":"place: street"},"\\n",\
      "ev",1,"/ev",[{"->":".^.b","c":true},{"b":["^ Again.",{"->":"0.7"},null]}],"nop","\\n",\
      {"->":"hall"},{"#n":"g-0"}],"done",{"hall":["^In.","\\n",\
      "ev",{"CNT?":"hall"},"out","/ev","\\n","end",{"#f":1}]}],"listDefs":{}}
      """
    var story = Story(try Program(inkJSON: Array(json.utf8)))
    var lines: [Line] = []
    while case .line(let line) = story.next() { lines.append(line) }
    #expect(lines.map(\.text) == ["Rain.\n", "Again.\n", "In.\n", "1\n"])
    #expect(lines[0].tags == ["place: street"])
    #expect(lines.allSatisfy { $0.problems.isEmpty })
  }

  @Test func saysWhichVersionsItReads() {
    let error = BundleError(path: "old.json", reason: .damaged(.version(17)))
    #expect(error.description.contains("version 17"))
    #expect(error.description.contains("18 to 21"))
  }

  @Test(arguments: DamageCase.all)
  func refuses(_ sample: DamageCase) {
    #expect(throws: sample.error) { try Program(inkJSON: Array(sample.json.utf8)) }
  }

  /// No prefix of a story, and no story with one byte changed, makes the reader crash.
  @Test func survivesDamage() throws {
    let sample = Array(try PlayCase.choices[1].program().inkJSON().utf8)
    for length in 0..<sample.count {
      #expect(throws: InkJSONError.self) { try Program(inkJSON: Array(sample.prefix(length))) }
    }
    for index in sample.indices {
      for byte in [UInt8(ascii: "0"), UInt8(ascii: "]"), UInt8(ascii: "\""), 0xFF] {
        var damaged = sample
        damaged[index] = byte
        guard let program = try? Program(inkJSON: damaged) else { continue }
        #expect(program.verify() == [])
        var story = Story(program)
        for _ in 0..<4 {
          guard case .choices = story.next() else { continue }
          story.choose(0)
        }
      }
    }
  }
}

struct DamageCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let json: String
  let error: InkJSONError

  init(_ name: String, _ json: String, _ error: InkJSONError) {
    testDescription = name
    self.json = json
    self.error = error
  }

  static let all: [DamageCase] = [
    DamageCase("no JSON", "ink", .notJSON("neither a value nor a number", offset: 0)),
    DamageCase(
      "cut off", #"{"inkVersion":21,"#, .notJSON("an object wants a name here", offset: 17)),
    DamageCase(
      "too deep", String(repeating: "[", count: 100_000),
      .notJSON("arrays and objects go deeper than \(JSON.depthMax)", offset: JSON.depthMax + 1)),
    DamageCase("no object", "[]", .notInk("the document is no object")),
    DamageCase("no version", "{}", .version(nil)),
    DamageCase("a version too old", #"{"inkVersion":17,"root":[null]}"#, .version(17)),
    DamageCase("a version to come", #"{"inkVersion":99,"root":[null]}"#, .version(99)),
    DamageCase("no root", #"{"inkVersion":21}"#, .notInk("the story has no root")),
    DamageCase(
      "an unknown command", #"{"inkVersion":21,"root":[["dance",null],null]}"#,
      .damaged("there is no command `dance`", container: "0")),
    DamageCase(
      "a lost path", #"{"inkVersion":21,"root":[{"->":"nowhere"},null]}"#,
      .damaged("a path `nowhere` leads nowhere", container: "")),
    DamageCase(
      "a path past the end", #"{"inkVersion":21,"root":[{"->":".^.7"},null]}"#,
      .damaged("a path `.^.7` leads nowhere", container: "")),
    DamageCase(
      "a thread that leads nowhere", #"{"inkVersion":21,"root":[["thread",null],null]}"#,
      .damaged("nothing follows a `thread`", container: "0")),
    DamageCase(
      "an empty container", #"{"inkVersion":21,"root":[[],null]}"#,
      .damaged("a container is no array, or an empty one", container: "0")),
  ]
}
