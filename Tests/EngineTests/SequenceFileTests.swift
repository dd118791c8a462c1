import Foundation
import Testing

@testable import Engine

@Suite struct SequenceFileTests {
  /// A sequence without mistakes, as lines to be changed.
  static let sound = """
    id: test
    theme: downtown_night
    clock: { window: 300, start: 40, story_seconds_per_second: 3.3, show: watch }
    car: sedan
    limits: { legal: 35, top: 95 }
    parked: true
    road:
      - { mark: a, straight: 60, lanes: 1 }
      - { curve: right, sharp: 3, length: 90, cover: [{ id: bay, kind: dock, at: 30, length: 24 }] }
      - { fork: split, options: { left: l, right: r } }
      - { branch: l, straight: 90, joins: m }
      - { branch: r, straight: 120, joins: m }
      - { mark: m, straight: 60 }
      - { mark: home, straight: 30, end: true }
    traffic: { density: 12, oncoming: 2, mix: { sedan: 6, cab: 3 }, speed: [25, 40] }
    police:
      units: [{ id: car7, kind: patrol, at: m+20, facing: oncoming, appears: 150 }]
      sight: { range: 150, dark: 90 }
    beats:
      - { when: { clock: 20 }, do: [{ radio: k.one }] }
      - { when: { sees: car7, speed: ">= 45" }, do: [{ chase: car7 }, { flag: seen }] }
      - { when: { flag: seen, before: { bay: 100 } }, do: [{ talk: k.ask, silence: 2 }] }
    checkpoints: [m]
    outcomes:
      - { id: clean, when: { at: home, heat: "< 20" } }
      - { id: caught }
    floor: caught
    expect:
      careful: { reaches: clean, share: 0.5 }
    """

  struct Mistake: Sendable, CustomTestStringConvertible {
    let code: DiagnosticCode
    let from: String
    let to: String
    /// The text that the diagnostic must begin at.
    let at: String

    init(_ code: DiagnosticCode, _ from: String, _ to: String, at: String) {
      self.code = code
      self.from = from
      self.to = to
      self.at = at
    }

    var testDescription: String { "\(code.id) \(to)" }
  }

  static let mistakes: [Mistake] = [
    Mistake(.yamlSyntax, "car: sedan", "car: [sedan", at: ": { legal"),
    Mistake(.unknownKey, "traffic:", "trafic:", at: "trafic"),
    Mistake(.missingKey, "id: test\n", "", at: "theme"),
    Mistake(.wrongType, "density: 12", "density: many", at: "many"),
    Mistake(.outOfRange, "lanes: 1", "lanes: 99", at: "99"),
    Mistake(.unknownWord, "theme: downtown_night", "theme: downtown_nite", at: "downtown_nite"),
    Mistake(.unknownMark, "at: home", "at: hoem", at: "hoem"),
    Mistake(.unknownMark, "{ bay: 100 }", "{ bya: 100 }", at: "bya"),
    Mistake(.unknownUnit, "sees: car7", "sees: car8", at: "car8"),
    Mistake(.unknownFlag, "flag: seen, before", "flag: sene, before", at: "sene"),
    Mistake(.unknownOutcome, "floor: caught", "floor: cought", at: "cought"),
    Mistake(.unknownCar, "{ flag: seen, before", "{ near: { nin0: 40 }, flag: seen, before", at: "nin0"),
    Mistake(.unknownKey, "sight: { range", "sight: { rnage: 3, range", at: "rnage"),
    Mistake(.duplicateID, "fork: split", "fork: a", at: "{ fork: a"),
    Mistake(.badRoad, ", end: true", "", at: "{ mark: home"),
    Mistake(.badRoad, "branch: l, straight: 90, joins: m", "branch: l, straight: 90", at: "{ branch: l"),
    Mistake(.badRoad, "branch: r, straight: 120, joins: m", "branch: r, straight: 120, joins: a", at: "{ branch: r"),
    Mistake(
      .outOfRange, "  - { when: { clock: 20 }, do: [{ radio: k.one }] }\n",
      String(repeating: "  - { when: { clock: 20 }, do: [{ radio: k.one }] }\n", count: 130), at: "- { when"),
    Mistake(.talkWithoutSilence, ", silence: 2", "", at: "k.ask"),
    Mistake(.openOutcomes, "{ id: caught }", "{ id: caught, when: { heat: 50 } }", at: "caught, when"),
    Mistake(.deadOutcome, "{ id: clean, when: { at: home, heat: \"< 20\" } }", "{ id: clean }", at: "caught }"),
  ]

  static func decode(_ text: String) -> (DriveSequence?, Diagnostics, SourceFile) {
    let source = SourceFile(name: "test.yaml", text: text)
    var diagnostics = Diagnostics()
    let sequence = DriveSequence.decode(source, file: FileID(0), into: &diagnostics)
    return (sequence, diagnostics, source)
  }

  @Test func readsASoundFile() throws {
    let (decoded, diagnostics, _) = Self.decode(Self.sound)
    #expect(diagnostics.all.isEmpty, "\(diagnostics.all.map(\.message))")
    let sequence = try #require(decoded)
    #expect(sequence.clock.rateThousandths == 3_300)
    #expect(sequence.road.count == 7)
    #expect(sequence.road[1].turn == .curve(3))
    #expect(sequence.police.units[0].offsetMetres == 20)
    #expect(sequence.police.darkHundredths == 60)
    #expect(sequence.beats[1].conditions == [.sees(unit: "car7"), .speed(.greaterOrEqual, 45)])
    #expect(sequence.beats[1].actions == [.chase(unit: "car7"), .setFlag("seen")])
    #expect(sequence.outcomes[0].conditions == [.at(mark: "home"), .heat(.less, 20)])
    #expect(sequence.expectations[0].claims == [.reaches(["clean"], shareHundredths: 50)])
  }

  @Test(arguments: mistakes)
  func tellsTheMistakeWhereItIs(_ mistake: Mistake) throws {
    let text = Self.sound.replacingOccurrences(of: mistake.from, with: mistake.to)
    #expect(text != Self.sound)
    let (sequence, diagnostics, source) = Self.decode(text)
    #expect(diagnostics.all.map(\.code) == [mistake.code], "\(diagnostics.all.map(\.message))")
    let diagnostic = try #require(diagnostics.all.first)
    let found = String(decoding: source.bytes[Int(diagnostic.span.start)...], as: UTF8.self)
    #expect(found.hasPrefix(mistake.at), "\(found.prefix(40))")
    #expect((sequence == nil) == (mistake.code.severity == .error))
  }

  @Test func everyCodeHasAnExample() {
    let examples = Set(Self.mistakes.map(\.code))
    for code in DiagnosticCode.driving { #expect(examples.contains(code), "\(code.id)") }
  }

  @Test(arguments: ["", "[]", "id", "- a", "id: {", "id: [1, 2]\nroad: 3", "\u{0}", "a: &x [*x]"])
  func survivesFragments(_ text: String) {
    let (sequence, diagnostics, _) = Self.decode(text)
    #expect(sequence == nil)
    #expect(diagnostics.hasErrors)
  }

  // MARK: With the story

  static func load(ink: String, drives: [String: String]) throws -> StoryBundle {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    let driveFolder = folder.appendingPathComponent("drives")
    try FileManager.default.createDirectory(at: driveFolder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try ink.write(to: folder.appendingPathComponent("story.ink"), atomically: true, encoding: .utf8)
    for (name, text) in drives {
      try text.write(to: driveFolder.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
    return try StoryBundle.load(folder.path)
  }

  static let ink = """
    EXTERNAL drive(sequence)
    ~ temp how = drive("test")
    {how: - "clean": Clean. - else: Not.}
    {how == "clean": Clean.|Not.}
    -> END
    == k
    -> DONE
    = one
    Radio. -> DONE
    = ask
    * [Yes] -> DONE
    * [No] -> DONE
    == function drive(sequence)
    ~ return "clean"
    """.replacingOccurrences(of: "{how: - \"clean\": Clean. - else: Not.}\n", with: "")

  struct Crossing: Sendable, CustomTestStringConvertible {
    let code: DiagnosticCode?
    let ink: (String, String)
    let yaml: (String, String)

    var testDescription: String { code?.id ?? "sound" }
  }

  static let crossings: [Crossing] = [
    Crossing(code: nil, ink: ("", ""), yaml: ("", "")),
    Crossing(code: .missingKnot, ink: ("= one", "= two"), yaml: ("", "")),
    Crossing(code: .talkWithoutChoices, ink: ("* [Yes] -> DONE\n* [No] -> DONE", "-> DONE"), yaml: ("", "")),
    Crossing(code: .missingSequence, ink: ("\"test\"", "\"tset\""), yaml: ("", "")),
    Crossing(
      code: .unusedSequence, ink: ("~ temp how = drive(\"test\")", "~ temp how = \"clean\""), yaml: ("", "")),
    Crossing(code: .unhandledOutcome, ink: ("", ""), yaml: ("id: clean,", "id: spotless,")),
  ]

  @Test(arguments: crossings)
  func checksSequencesAgainstTheStory(_ crossing: Crossing) throws {
    func change(_ text: String, _ change: (String, String)) -> String {
      change.0.isEmpty ? text : text.replacingOccurrences(of: change.0, with: change.1)
    }
    let yaml = change(Self.sound, crossing.yaml).replacingOccurrences(
      of: "reaches: clean", with: "reaches: caught")
    let bundle = try Self.load(ink: change(Self.ink, crossing.ink), drives: ["test.yaml": yaml])
    let codes = bundle.diagnostics.map(\.code)
    if let code = crossing.code {
      #expect(codes.contains(code), "\(bundle.diagnostics.map(\.message))")
    } else {
      #expect(codes.isEmpty, "\(bundle.diagnostics.map(\.message))")
      #expect(bundle.drives.map(\.id) == ["test"])
    }
  }

  struct Naming: Sendable, CustomTestStringConvertible {
    /// `«` marks where the name must be found.
    let text: String
    var testDescription: String { text }
  }

  @Test(arguments: [
    Naming(text: "radio: «k.one"), Naming(text: "[{ radio: k.one_more }, { radio: «k.one }]"),
    Naming(text: "speak: ask.one\nradio: «k.one"), Naming(text: "speak: k.one.a\nradio: '«k.one'"),
    Naming(text: "speak: k.oneë\nradio: «k.one"), Naming(text: "«k.one_more"),
  ])
  func findsWholeNames(_ naming: Naming) throws {
    let text = naming.text.replacingOccurrences(of: "«", with: "")
    let drive = LoadedSequence(
      sequence: try #require(Self.decode(Self.sound).0), file: FileID(0),
      source: SourceFile(name: "test.yaml", text: text))
    let place = DiagnosticExample(.missingKnot, naming.text).place
    #expect(drive.source.location(at: drive.span(of: "k.one").start) == place)
  }

  @Test func twoFilesOfOneIDAreAMistake() throws {
    let bundle = try Self.load(ink: Self.ink, drives: ["a.yaml": Self.sound, "b.yaml": Self.sound])
    #expect(bundle.diagnostics.map(\.code).contains(.duplicateSequence))
    #expect(bundle.program == nil)
  }

  @Test func aFileThatIsNoTextIsAMistake() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    let drives = folder.appendingPathComponent("drives")
    try FileManager.default.createDirectory(at: drives, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try "-> END\n".write(to: folder.appendingPathComponent("story.ink"), atomically: true, encoding: .utf8)
    try Data([0x69, 0xFF, 0xFE]).write(to: drives.appendingPathComponent("x.yaml"))
    #expect(try StoryBundle.load(folder.path).diagnostics.map(\.code) == [.unreadableSequence])
  }

  /// The schema that editors use knows the same keys as the decoder.
  @Test func schemaAgreesWithTheDecoder() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Content/drives/schema.json")
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
    func keys(_ path: String...) throws -> [String] {
      var node = schema
      for step in path { node = try #require(node[step] as? [String: Any], "\(step)") }
      return try #require(node["properties"] as? [String: Any]).keys.sorted()
    }
    #expect(try keys() == SequenceDecoder.keys.sorted())
    #expect(try keys("$defs", "piece") == SequenceDecoder.roadKeys.sorted())
    #expect(try keys("$defs", "condition") == SequenceDecoder.conditionKeys.sorted())
    #expect(try keys("$defs", "action") == SequenceDecoder.actionKeys.sorted())
    #expect(try keys("$defs", "car") == SequenceDecoder.carKeys.sorted())
    #expect(try keys("$defs", "level") == SequenceDecoder.levelKeys.sorted())
    #expect(try keys("$defs", "variant") == SequenceDecoder.variantKeys.sorted())
    func words(_ path: String...) throws -> [String] {
      var node = schema
      for step in path { node = try #require(node[step] as? [String: Any], "\(step)") }
      return try #require(node["enum"] as? [String]).sorted()
    }
    func all<Word: CaseIterable & RawRepresentable>(_: Word.Type) -> [String]
    where Word.RawValue == String { Word.allCases.map(\.rawValue).sorted() }
    #expect(try words("properties", "theme") == all(DriveTheme.self))
    #expect(try words("properties", "weather") == all(Weather.self))
    #expect(try words("properties", "car") == all(VehicleKind.self))
    #expect(try words("$defs", "piece", "properties", "scenery") == all(Scenery.self))
    #expect(try words("$defs", "car", "properties", "does") == all(CarPlan.Role.self))
    #expect(try words("$defs", "unit", "properties", "kind") == all(PoliceUnit.Kind.self))
    #expect(try words("$defs", "action", "properties", "light") == all(DriveLight.self))
  }

  /// A file with everything that only some sequences have.
  static let featured = """
    id: featured
    theme: coast_night
    weather: rain
    story: [brave, car.volvo]
    handling: { grip: 7.5, loose: 20 }
    road:
      - { mark: a, straight: 60, lanes: 2, oneway: true, edge: { left: drop, right: rock } }
      - { mark: b, straight: 90, edge: gravel, signal: [{ id: lamp, at: 80, until: go }, { id: light, at: 10, green: 8, red: 9, offset: 3 }] }
      - { mark: c, straight: 90, fork: split, options: { left: l, right: r } }
      - { branch: l, straight: 90, joins: m }
      - { branch: r, straight: 120, joins: m }
      - { mark: m, straight: 60, end: true }
    laps: { count: 2, from: a, to: b }
    cars:
      - { id: him, kind: limousine, does: leads, at: b+20, lane: 2, speed: -5, appears: 3, route: [l] }
      - { id: them, kind: muscle, does: attacks, at: a, speed: 90 }
    tail: { car: him, near: 40, far: 200 }
    meet: { car: him, at: m, within: 0.75 }
    gate: { at: c, lane: 2, speed: [40, 50], after: go, seconds: [2.5, 4] }
    wound: { from: 5, to: 50, over: 60, slips: [4, 9] }
    beats:
      - { when: { clock: 2, suspicion: "< 50" }, do: [{ flag: go }, { bring: them }, { light: dawn }, { weather: fog }] }
      - { when: { since: { go: 4 }, speed: [">= 10", "< 90"], lap: 2, best_lap: "<= 31.5", lane: 1 }, do: [{ suspicion: -5 }, { damage: 3 }] }
      - { when: { near: { them: 30 }, far: { him: 90 }, passed: him, wrecked: them, flag: [c.hit, meet.late, brave, car.volvo] }, do: [{ say: So. }] }
      - { when: { lost_sight: true, waiting: true, ran_red: true, jolted: true, off_road: true, quiet: 3, standing: 4, before: { lamp: 40 } }, do: [{ say: So. }] }
    outcomes: [{ id: done }]
    levels:
      easy: { sight: 90, tail: { car: him, near: 20 }, handling: { grip: 9 } }
      wheelman: { gate: { at: c, speed: [44, 46], after: go }, limits: { top: 70 } }
    variants:
      - { when: car.volvo, car: van, dark: 60, limits: { top: 80 } }
      - { when: brave, handling: { loose: 5 } }
    """

  @Test func readsEveryFeature() throws {
    let (decoded, diagnostics, _) = Self.decode(Self.featured)
    #expect(diagnostics.all.isEmpty, "\(diagnostics.all.map(\.message))")
    let sequence = try #require(decoded)
    #expect(sequence.road[0].leftEdge == .drop && sequence.road[0].rightEdge == .rock)
    #expect(sequence.road[1].isOneWay && sequence.road[1].leftEdge == .gravel)
    #expect(sequence.road[1].signals.map(\.flag) == ["go", nil])
    #expect(sequence.cars[0].route == ["l"] && sequence.cars[0].offsetMetres == 20)
    #expect(sequence.meet?.window == 750)
    #expect(sequence.gate.map { [$0.slowest, $0.fastest, $0.opens, $0.closes] } == [40, 50, 2_500, 4_000])
    #expect(sequence.beats[1].conditions.contains(.bestLap(.lessOrEqual, 31_500)))
    #expect(sequence.beats[1].conditions.contains(.speed(.less, 90)))
    #expect(sequence.adapted(to: .easy).tail?.near == 20)
    #expect(sequence.adapted(to: .easy).tail?.far == 200)
    #expect(sequence.adapted(to: .easy).police.sightMetres == 90)
    #expect(sequence.adapted(to: .wheelman).gate?.slowest == 44)
    #expect(sequence.adapted(to: .driver) == sequence)
    let volvo = sequence.adapted(to: .wheelman, flags: ["car.volvo", "brave"])
    #expect(volvo.car == .van && volvo.limits.top == 80 && volvo.police.darkHundredths == 40)
    #expect(volvo.handling.grip == 7_500 && volvo.handling.looseHundredths == 5)
    let course = Course(building: sequence)
    #expect(course.lapLines.map(\.distance) == [0, 150_000, 300_000])
    #expect(course.signals.count == 4)
    var state = DriveFixture.state(sequence)
    for _ in 0..<600 { _ = state.step(.none) }
  }

  static let featureMistakes: [Mistake] = [
    Mistake(.unknownCar, "tail: { car: him, near: 40", "tail: { car: hin, near: 40", at: "hin"),
    Mistake(.unknownCar, "bring: them", "bring: tham", at: "tham"),
    Mistake(.unknownWord, "kind: muscle", "kind: mussle", at: "mussle"),
    Mistake(.unknownWord, "left: drop", "left: dorp", at: "dorp"),
    Mistake(.unknownFlag, "until: go", "until: gone", at: "gone"),
    Mistake(.unknownFlag, "c.hit, meet.late", "c.hti, meet.late", at: "[c.hti"),
    Mistake(.unknownMark, "at: m, within", "at: n, within", at: "n, within"),
    Mistake(.badRoad, "from: a, to: b }", "from: a, to: c }", at: "{ mark: c"),
    Mistake(.wrongType, "speed: [40, 50]", "speed: [50, 40]", at: "[50, 40]"),
    Mistake(.unknownKey, "slips: [4, 9]", "slisp: [4, 9]", at: "slisp"),
    Mistake(.unknownKey, "easy: { sight: 90", "easy: { sigth: 90", at: "sigth"),
    Mistake(.outOfRange, "grip: 7.5", "grip: 75", at: "75"),
    Mistake(.unknownFlag, "when: brave", "when: grave", at: "grave"),
    Mistake(.unknownKey, "dark: 60", "darc: 60", at: "darc"),
    Mistake(.missingKey, "{ when: brave, handling", "{ handling", at: "{ handling"),
  ]

  @Test(arguments: featureMistakes)
  func tellsMistakesInFeatures(_ mistake: Mistake) throws {
    let text = Self.featured.replacingOccurrences(of: mistake.from, with: mistake.to)
    #expect(text != Self.featured)
    let (sequence, diagnostics, source) = Self.decode(text)
    // What names a car that could not be read follows from that.
    #expect(diagnostics.all.first?.code == mistake.code, "\(diagnostics.all.map(\.message))")
    let diagnostic = try #require(diagnostics.all.first)
    let found = String(decoding: source.bytes[Int(diagnostic.span.start)...], as: UTF8.self)
    #expect(found.hasPrefix(mistake.at), "\(found.prefix(40))")
    #expect(sequence == nil)
  }
}
