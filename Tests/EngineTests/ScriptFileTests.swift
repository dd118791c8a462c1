import Foundation
import Testing

@testable import Engine

/// What scripts can say, and how their mistakes are told.
@Suite struct ScriptFileTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    let code: DiagnosticCode
    /// `«` marks where the diagnostic begins.
    let text: String

    init(_ code: DiagnosticCode, _ text: String) {
      self.code = code
      self.text = text
    }

    var testDescription: String { "\(code.id) \(text)" }
  }

  static let mistakes: [Mistake] = [
    Mistake(.unknownKey, "seed: 1\n«stps: []\nsteps: []"),
    Mistake(.missingKey, "«seed: 1"),
    Mistake(.wrongType, "seed: «many\nsteps: []"),
    Mistake(.outOfRange, "seed: «3000000000\nsteps: []"),
    Mistake(.unknownWord, "level: «hard\nsteps: []"),
    Mistake(.wrongType, "transcript: «../other.txt\nsteps: []"),
    Mistake(.wrongType, "transcript: «/etc/passwd\nsteps: []"),
    Mistake(.badStep, "- «[Keep it.]"),
    Mistake(.badStep, "- «Tell him: no"),
    Mistake(.badStep, "- «see: a\n  absent: b"),
    Mistake(.outOfRange, "- «0"),
    Mistake(.wrongType, "- choose: «{ a: b }"),
    Mistake(.wrongType, "- see: [«'', b]"),
    Mistake(.badPattern, "- «/(/"),
    Mistake(.badPattern, "- see:\n  - a\n  - «/[/"),
    Mistake(.unknownKey, "- until: { «tagg: a }"),
    Mistake(.missingKey, "- until: «{ tag: a, beat: b }"),
    Mistake(.wrongType, "- until: { over: «false }"),
    Mistake(.wrongType, "- beats: «B01..C07"),
    Mistake(.wrongType, "- beats: [B01, «B07..B02]"),
    Mistake(.wrongType, "- over: «maybe"),
    Mistake(.missingKey, "- drive: «{ level: easy }"),
    Mistake(.missingKey, "- drive: «{ bot: late, outcome: clean }"),
    Mistake(.unknownKey, "- drive: { outcome: clean, level: «easy }"),
    Mistake(.unknownKey, "- drive: { bot: late, heat: «3 }"),
    Mistake(.unknownWord, "- drive: { bot: «latte }"),
    Mistake(.outOfRange, "- drive: { outcome: clean, heat: «101 }"),
    Mistake(.unknownKey, "- drive: { bot: late, talk: [{ «answer: 1 }] }"),
    Mistake(.wrongType, "- drive: { replay: «../x.drive }"),
    Mistake(.wrongType, "- expect: «[a, b]"),
    Mistake(.yamlSyntax, "steps: [a\nb: c«"),
    // With the story.
    Mistake(.missingKnot, "from: «hom\nsteps: []"),
    Mistake(.unknownVariable, "externals: { «die: 3 }\nsteps: []"),
    Mistake(.unknownOutcome, "drives: { test: «claen }\nsteps: []"),
    Mistake(.unknownOutcome, "- drive: «spotless"),
    Mistake(.unknownOutcome, "drives: { test: «{ bot: late, reaches: [clean, sen] } }\nsteps: []"),
    Mistake(.missingKnot, "drives: { test: { bot: late, talk: [«k.aks] } }\nsteps: []"),
    Mistake(
      .talkWithoutChoices, "drives: { test: { outcome: clean, talk: { «k.one: 1 } } }\nsteps: []"),
    Mistake(.badExpectation, "- «expect: money = 5"),
    Mistake(.badExpectation, "- «expect: (money"),
  ]

  @Test(arguments: mistakes)
  func tellsTheMistakeWhereItIs(_ mistake: Mistake) throws {
    let text = mistake.text.replacingOccurrences(of: "«", with: "")
    let folder = try ScriptFixture.load(["it": text])
    let told = folder.diagnostics.map { "\($0.code.id) \($0.message)" }
    #expect(folder.diagnostics.map(\.code) == [mistake.code], "\(told)")
    #expect(folder.brokenScripts == ["it"])
    // Where the YAML reader gives up is its own affair.
    guard let first = folder.diagnostics.first, mistake.code != .yamlSyntax else { return }
    let place = DiagnosticExample(mistake.code, mistake.text).place
    #expect(folder.sources.start(of: first.span) == place, "\(told)")
  }

  @Test(arguments: [
    "", "a", "3", "[[]]", "steps: {", "steps: 3", "\u{0}", "- a: &x [*x]", "drives: [a]",
  ])
  func survivesFragments(_ text: String) throws {
    let folder = try ScriptFixture.load(["it": text])
    #expect(folder.scripts.map(\.name) == ["opening"])
    #expect(!folder.diagnostics.isEmpty)
  }

  @Test func theSoundScriptHasNoMistake() throws {
    let folder = try ScriptFixture.load(["sound": ScriptFixture.sound])
    #expect(folder.diagnostics.isEmpty, "\(folder.diagnostics.map(\.message))")
    #expect(folder.scripts.map(\.name) == ["opening", "sound"])
  }

  @Test func aRingOfIncludesIsToldOnce() throws {
    let folder = try ScriptFixture.load([
      "a": "- include: b", "b": "- include: c", "c": "- include: b",
    ])
    #expect(folder.diagnostics.map(\.code) == [.includeCycle])
    let cycle = try #require(folder.diagnostics.first)
    #expect(folder.sources[cycle.span.file].name == "playthroughs/c.yaml")
    #expect(cycle.notes.map(\.message) == ["The way round is b, c, b."])
    #expect(folder.brokenScripts.sorted() == ["a", "b", "c"])
    #expect(folder.scripts.map(\.name) == ["opening"])
  }

  /// Scripts that each include the next so many times, and the last of them.
  struct Chain: Sendable, CustomTestStringConvertible {
    let count: Int
    var includeCount = 2
    let last: String
    var mistakes: [String] = []

    var testDescription: String { "\(count) scripts to \(last)" }
  }

  private static let tooMuch = "A script has at most 10000 steps and settings in all"

  @Test(arguments: [
    Chain(count: 10, last: "- see: door"),
    Chain(count: 60, last: "steps: []"),
    Chain(count: 60, last: "- see: door", mistakes: [tooMuch]),
    Chain(count: 60, last: "set: { money: 5 }\nsteps: []", mistakes: [tooMuch]),
    Chain(count: 101, includeCount: 1, last: "- see: door"),
    Chain(
      count: 120, includeCount: 1, last: "- see: door",
      mistakes: ["Scripts include each other at most 100 deep"]),
  ])
  func includesHaveALimit(_ chain: Chain) throws {
    func name(_ number: Int) -> String { "c\(1000 + number)" }
    var scripts = [name(chain.count - 1): chain.last]
    for number in 0..<chain.count - 1 {
      scripts[name(number)] = String(
        repeating: "- include: \(name(number + 1))\n", count: chain.includeCount)
    }
    let folder = try ScriptFixture.load(scripts)
    #expect(folder.diagnostics.map(\.message) == chain.mistakes)
    #expect(folder.scripts.contains { $0.name == name(chain.count - 1) })
    #expect(folder.brokenScripts.isEmpty == chain.mistakes.isEmpty)
  }

  @Test func whatIncludesAMistakeIsBrokenToo() throws {
    let folder = try ScriptFixture.load(["a": "- include: b", "b": "- sea: 3"])
    #expect(folder.diagnostics.map(\.code) == [.badStep])
    #expect(folder.brokenScripts.sorted() == ["a", "b"])
  }

  @Test func aCommentAllowsAWarning() throws {
    let text = "- Wait.\n- over: true\n# drive: allow W0701\n- Wait."
    #expect(try ScriptFixture.load(["a": text]).diagnostics.isEmpty)
    let plain = text.replacingOccurrences(of: "allow", with: "except")
    #expect(try ScriptFixture.load(["a": plain]).diagnostics.map(\.code) == [.deadStep])
  }

  @Test func choicesCanBeWrittenInManyWays() throws {
    let script = try ScriptFixture.decode(
      "- a b\n- 2\n- \"2\"\n- /x.y/\n- choose: /z/i\n- 'it''s: so'")
    let acts: [ScriptStep.Act] = [
      .choose(.text("a b")), .choose(.number(2)), .choose(.text("2")), .choose(.pattern("x.y")),
      .choose(.pattern("(?i)z")), .choose(.text("it's: so")),
    ]
    #expect(script.steps.map(\.act) == acts)
  }

  @Test func beatsCanBeRanges() throws {
    let script = try ScriptFixture.decode("- beats: [a, B08..B11]")
    #expect(script.steps.first?.act == .beats(["a", "B08", "B09", "B10", "B11"]))
  }

  // MARK: Documents

  /// The schema that editors use knows the same keys as the decoder.
  @Test func schemaAgreesWithTheDecoder() throws {
    let file = TidyTests.root.appendingPathComponent("Content/playthroughs/schema.json")
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
    func node(_ path: [String]) throws -> [String: Any] {
      var node = schema
      for step in path { node = try #require(node[step] as? [String: Any], "\(step)") }
      return node
    }
    func keys(_ definition: String) throws -> [String] {
      try node(["$defs", definition, "properties"]).keys.sorted()
    }
    func words(_ path: String...) throws -> [String] {
      try #require(node(path)["enum"] as? [String]).sorted()
    }
    #expect(try keys("script") == ScriptDecoder.keys.sorted())
    #expect(try keys("step") == ScriptDecoder.stepKeys.sorted())
    #expect(try keys("goal") == ScriptDecoder.goalKeys.sorted())
    #expect(try keys("order") == ScriptDecoder.driveKeys.sorted())
    let levels = DriveLevel.allCases.map(\.rawValue).sorted()
    #expect(try words("$defs", "script", "properties", "level") == levels)
    #expect(try words("$defs", "order", "properties", "level") == levels)
    #expect(
      try words("$defs", "order", "properties", "bot") == DriveBot.allCases.map(\.rawValue).sorted()
    )
  }

  /// Every example of the manual is a script.
  @Test func theManualIsRight() throws {
    let file = TidyTests.root.appendingPathComponent("Sources/Engine/Engine.docc/Playthroughs.md")
    let blocks = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "```yaml\n")
      .dropFirst().map { $0.components(separatedBy: "```")[0] }
    #expect(blocks.count >= 6)
    var keys: Set<String> = []
    for block in blocks {
      _ = try ScriptFixture.decode(block)
      for line in block.split(separator: "\n") {
        keys.formUnion(line.split { !$0.isLetter }.map(String.init))
      }
    }
    let known = ScriptDecoder.keys + ScriptDecoder.stepKeys + ScriptDecoder.driveKeys
    let text = try String(contentsOf: file, encoding: .utf8)
    for key in known {
      #expect(
        keys.contains(key) || text.contains("`\(key):") || text.contains("`\(key)`"), "\(key)")
    }
  }
}
