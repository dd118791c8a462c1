import Engine

/// A reader of what others write, and what it must stand: any input at all is refused or plays.
enum FuzzTarget: String, CaseIterable, Sendable {
  /// Whole small stories, half of them damaged.
  case ink
  /// A few marks and words of ink, put together blindly: the smallest inputs, by the million.
  case scraps
  case json
  case sequence
  case save

  /// Feeds the input of a number. What it came to says whether inputs get anywhere.
  func feed(_ seed: UInt64) -> Fed {
    var random = FuzzRandom(seed)
    switch self {
    case .ink: return Self.feedInk(seed, &random)
    case .scraps: return Self.feedScraps(seed, &random)
    case .json: return Self.feedJSON(seed, &random)
    case .sequence: return Self.feedSequence(&random)
    case .save: return Self.feedSave(seed, &random)
    }
  }

  enum Fed { case refused, accepted }

  /// Most stories are played for a few turns, one in sixteen for many.
  private static func turnsMax(_ seed: UInt64) -> Int { seed % 16 == 0 ? 50 : 5 }

  private static func program(_ source: [UInt8]) -> Program? {
    let text = String(decoding: source, as: UTF8.self)
    return (try? compile("a.ink", from: MemoryLoader(["a.ink": text])))?.program
  }

  /// Stories without mistakes: few of them, for many mutations.
  private static let soundStories: [Program] = (0..<UInt64(97)).map { number in
    for attempt in 0..<UInt64(50) {
      var grammar = InkGrammar(number &+ attempt << 32)
      if let program = program(Array(grammar.story().utf8)) { return program }
    }
    fatalError("the grammar makes no sound story")
  }

  private static let soundJSON = soundStories.map { $0.inkJSONBytes() }

  private static func soundStory(_ seed: UInt64) -> Int { Int(seed % UInt64(soundStories.count)) }

  private static func feedScraps(_ seed: UInt64, _ random: inout FuzzRandom) -> Fed {
    var source = ""
    for _ in 0..<(1 + random.below(10)) {
      source += random.one(in: 3) ? random.pick(InkGrammar.words) : random.pick(InkGrammar.pieces)
    }
    guard let program = program(Array(source.utf8)) else { return .refused }
    _ = play(program, seed)
    return .accepted
  }

  private static func feedInk(_ seed: UInt64, _ random: inout FuzzRandom) -> Fed {
    var grammar = InkGrammar(seed)
    var source = Array(grammar.story().utf8)
    if random.one(in: 2) { source = random.mutated(source, with: InkGrammar.pieces) }
    guard let program = program(source) else { return .refused }
    let text = play(program, seed)
    // The story means the same as ink JSON.
    guard let read = try? Program(inkJSON: program.inkJSONBytes()) else {
      fatalError("a story's own ink JSON is refused")
    }
    precondition(play(read, seed) == text, "a story reads otherwise as ink JSON")
    return .accepted
  }

  private static func feedJSON(_ seed: UInt64, _ random: inout FuzzRandom) -> Fed {
    let pieces = [
      "[", "]", "{", "}", ",", "\"", "null", "0", "-1", "99999999999999999999", "1e999", "\"^\"", "\"\\n\"",
      "\"ev\"", "\"/ev\"", "\"done\"", "\"end\"", "\"->->\"", "\"~ret\"", "\"str\"", "\"/str\"", "\"pop\"",
      "\"du\"", "\"void\"", "\"thread\"", "\"visit\"", "\"seq\"", "\"rnd\"", "\"#f\":7", "{\"->\":\"a\"}",
      "{\"*\":\"a\",\"flg\":31}", "{\"->t->\":\"t\"}", "{\"f()\":\"f\"}", "{\"VAR?\":\"x\"}", "\"a.0\"",
      "{\"VAR=\":\"x\"}", "{\"temp=\":\"q\"}", "{\"x()\":\"f\",\"exArgs\":9}", "\"#\"", "\"/#\"", "\"<>\"",
      "\"readc\"", "\"turn\"", "\"range\"", "\"lrnd\"", "\"listInt\"", "\"out\"", "\"nop\"", "\"G<\"", "\\u",
    ]
    let sound = soundJSON[soundStory(seed)]
    let json =
      random.one(in: 8)
      ? random.mutated(sound, with: pieces) : random.mutatedJSON(sound, with: pieces)
    guard let program = try? Program(inkJSON: json) else { return .refused }
    _ = play(program, seed)
    _ = program.inkJSONBytes()
    return .accepted
  }

  /// Plays with drawn choices, a few turns; gives what was said.
  private static func play(_ program: Program, _ seed: UInt64) -> String {
    var story = Story(program, seed: Int32(truncatingIfNeeded: seed))
    story.externalDefault = .int(1)
    var random = FuzzRandom(seed &+ 1)
    var said = ""
    var turns = 0
    for _ in 0..<400 {
      switch story.next() {
      case .line(let line):
        said += line.text
        if line.problems.contains(where: { $0.kind == .error }) { said += "!" }
      case .choices(let choices):
        guard turns < turnsMax(seed) else { return said }
        turns += 1
        story.choose(random.below(choices.count))
      case .call: story.resume(returning: .int(1))
      case .ended: return said
      }
    }
    return said
  }

  private static func feedSequence(_ random: inout FuzzRandom) -> Fed {
    let pieces = [
      ":", "-", "[", "]", "{", "}", ",", "\n", "  ", "&a", "*a", "!!int", "null", "~", "1e400", "-1", "99999999",
      "when", "do", "straight: 9", "curve: left", "branch: x", "joins: y", "fork: z", "mark: m", "cover",
      "outcomes", "beats", "police", "? ", "|", ">", "'", "\"", "#", "%YAML 9", "---", "...", "\t",
    ]
    var bytes = Array(FuzzSeeds.sequence.utf8)
    if random.one(in: 2) {
      bytes = random.mutated(bytes, with: pieces)
    } else {
      // Other numbers: what they mean together is what the decoder must check.
      let digits = bytes.indices.filter { (0x30...0x39).contains(bytes[$0]) }
      for _ in 0..<(1 + random.below(3)) {
        bytes[random.pick(digits)] = UInt8(ascii: "0") + UInt8(random.below(10))
      }
    }
    var sources = SourceMap()
    let file = SourceFile(name: "drives/fuzz.yaml", bytes: bytes)
    let id = sources.add(file)
    var diagnostics = Diagnostics()
    guard let sequence = DriveSequence.decode(file, file: id, into: &diagnostics) else {
      return .refused
    }
    var state = DriveState(
      sequence: sequence, course: Course(building: sequence), level: .driver, seed: random.next())
    var bot = BotPilot(.careful, seed: 1, goal: nil)
    for _ in 0..<30 where !state.isOver { _ = state.step(bot.intent(for: state)) }
    return .accepted
  }

  private static func feedSave(_ seed: UInt64, _ random: inout FuzzRandom) -> Fed {
    let program = soundStories[soundStory(seed)]
    var story = Story(program, seed: 1)
    for _ in 0..<random.below(30) {
      switch story.next() {
      case .line: break
      case .choices(let choices): story.choose(random.below(choices.count))
      case .call: story.resume(returning: .void)
      case .ended: break
      }
    }
    let bytes = SavedGame(story).bytes
    let split = (bytes.firstIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    let body = random.mutatedJSON(
      Array(bytes[split...]), with: ["[", "]", "{", "}", ",", "0", "-1", "\"a\"", "null", "4000000000"])
    guard let saved = try? SavedGame(bytes: FuzzSeeds.sealed(body)) else { return .refused }
    var restored = Story(program)
    guard (try? restored.restore(saved)) != nil else { return .refused }
    for _ in 0..<60 {
      switch restored.next() {
      case .line: break
      case .choices(let choices): restored.choose(random.below(choices.count))
      case .call: restored.resume(returning: .void)
      case .ended: return .accepted
      }
    }
    return .accepted
  }
}
