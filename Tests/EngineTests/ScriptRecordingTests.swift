import Foundation
import Testing

@testable import Engine

/// Whatever is played and written down as a script plays to the same end.
@Suite struct ScriptRecordingTests {
  /// A game that is played at random, talk in its drives included.
  struct RandomGame {
    var story: Story
    let stage: PlaythroughStage
    private(set) var steps: [PlayStep] = []
    private var random: Xorshift32
    static let turnCountMax = 400

    init(_ stage: PlaythroughStage, seed: UInt32) {
      self.stage = stage
      random = Xorshift32(seed)
      story = Story(stage.program, seed: Int32(seed))
      if !stage.sequences.isEmpty { story.externals = [stage.driveFunction] }
    }

    mutating func play() {
      var turnCount = 0
      while turnCount < Self.turnCountMax {
        switch story.next() {
        case .line: continue
        case .choices(let choices):
          turnCount += 1
          let index = random.draw(choices.count)
          steps.append(.choose(index))
          story.choose(index)
        case .call(let request): drive(request)
        case .ended: return
        }
      }
    }

    private mutating func drive(_ request: ExternalRequest) {
      guard case .text(let id)? = request.arguments.first, let sequence = stage.sequence(id) else {
        Issue.record("a call of \(request.name)")
        return
      }
      var open: [String] = []
      for call in sequence.knots where random.draw(2) == 0 {
        let talk = story.speak(call.knot, isQuestionOpen: !open.isEmpty)
        steps.append(.talk(knot: call.knot))
        if !talk.choices.isEmpty { open = talk.choices }
        // Now and then an answer waits until something else was said.
        while !open.isEmpty, random.draw(3) > 0 {
          let number = random.draw(open.count) + 1
          steps.append(.answer(number))
          open = story.answerTalk(number)?.talk.choices ?? []
        }
      }
      let report = DriveReport(
        outcome: sequence.outcomes[random.draw(sequence.outcomes.count)].id,
        seconds: random.draw(400), heat: random.draw(101), damage: random.draw(101))
      steps.append(.drive(report))
      story.closeDrive(report)
      story.resume(returning: .text(report.outcome))
    }
  }

  private func check(_ stage: PlaythroughStage, seeds: ClosedRange<UInt32>) throws {
    for seed in seeds {
      var game = RandomGame(stage, seed: seed)
      game.play()
      let text = ScriptWriter.script(
        of: game.steps, seed: Int32(seed), on: stage, comment: "Played at random.")
      let script = try ScriptFixture.decode(text)
      let run = script.play(on: stage)
      #expect(run.failure == nil, "seed \(seed): \(String(describing: run.failure))")
      #expect(run.steps == game.steps, "seed \(seed)")
      #expect(run.story.state == game.story.state, "seed \(seed)")
      #expect(text.hasPrefix("# Played at random.\nseed: \(seed)\nsteps:\n"))
    }
  }

  @Test func theShippedStoryPlaysAsItWasPlayed() throws {
    let program = try #require(ChapterTests.bundle.program)
    try check(
      PlaythroughStage(program: program, sequences: ChapterTests.bundle.drives), seeds: 1...60)
  }

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: ExplorerCorpusTests.intercept),
      "no story in ../shared"))
  func theInterceptPlaysAsItWasPlayed() throws {
    let program = try #require(StoryBundle.load(ExplorerCorpusTests.intercept).program)
    try check(PlaythroughStage(program: program), seeds: 1...200)
  }

  /// Words that YAML, patterns or numbers could take for something else.
  @Test(arguments: [
    "Plain.", "\"Quoted.\"", "It's", "with: colon", "colon:", "# hash", "a # b", "- dash", "2",
    "0x10",
    "true", "null", "~", "/slashes/", "{brace}", "[bracket]", "*star", "&and", "!bang", "%per",
    "@at", "`tick`",
    "silence", "quote ' and \" both", "\u{201C}Curly.\u{201D}", "Käse, Übermut", "🚗 drives",
    "tab\there",
    "back\\slash", "trailing\\", "?", "|", ">", "a: b: c", "'single'", "-", "...", "\u{85}next",
    "\u{FEFF}mark",
  ])
  func everyChoiceIsFoundAgain(_ words: String) throws {
    for others in [[], ["Other.", words + " and more", "Another."], [words]] {
      let offered = others + [words]
      let text = "- \(ScriptText.match(offered.count - 1, of: offered))\n"
      let script = try ScriptFixture.decode(text)
      guard case .choose(let match)? = script.steps.first?.act else {
        Issue.record("\(text)")
        return
      }
      #expect(match.indices(in: offered) == [offered.count - 1], "\(text)")
      #expect(script.steps.count == 1)
    }
  }

  /// Silence in a drive is no step of a script; a function of any name is.
  @Test(arguments: ["dice", "talk", "silence"])
  func aFunctionOfAnyNameIsKept(_ name: String) throws {
    let program = try InkCase(
      name, "EXTERNAL \(name)()\n* [On]\n-\n{\(name)() == 2:\n# ending: two\nTwo.\n}\n-> END\n"
    ).program()
    var outcomes = HostOutcomes()
    outcomes.values = [name: [.int(1), .int(2)]]
    let explorer = Explorer(Story(program), outcomes: outcomes)
    let report = explorer.report(on: explorer.explore())
    let path = try #require(report.endings.first { $0.name == "two" }?.path)
    let text = ScriptWriter.script(of: path) + "  - ending: two\n"
    let run = try ScriptFixture.decode(text).play(on: PlaythroughStage(program: program))
    #expect(run.failure == nil, "\(text)\n\(String(describing: run.failure))")
  }

  /// Whatever an exploration finds is a script that plays: chance, drives and their talk included.
  @Test func aFindingIsAScriptThatRuns() throws {
    let property = try #require(StoryProperty("never: said == \"sure\" and money > 5"))
    var files = ScriptFixture.files
    files["story.ink"] = ScriptFixture.ink.replacingOccurrences(
      of: "You start it.", with: "~ money += RANDOM(0, 1)\nYou start it.")
    try ScriptFixture.withFolder(files) { folder in
      let bundle = try StoryBundle.load(folder, properties: [property])
      let program = try #require(bundle.program)
      var outcomes = HostOutcomes()
      outcomes.sequences = bundle.drives
      outcomes.driveFunction = StoryBundle.driveFunction
      outcomes.values = ["dice": [.int(1), .int(2)]]
      let explorer = Explorer(Story(program), outcomes: outcomes, properties: [property])
      let report = explorer.report(on: explorer.explore())
      let path = try #require(report.properties.first?.path)
      let text = ScriptWriter.script(of: path) + "  - expect: said == \"sure\" and money > 5\n"
      let stage = PlaythroughStage(
        program: program, sequences: bundle.drives,
        functions: ["said == \"sure\" and money > 5": StoryProperty.functionName(0)])
      // The property says it must not be so, and the path shows that it is.
      let run = try ScriptFixture.decode(text).play(on: stage)
      #expect(run.failure == nil, "\(text)\n\(String(describing: run.failure))")
      let six = try #require(report.endings.first { $0.name == "Home" })
      let toTheEnd = ScriptWriter.script(of: six.path) + "  - ending: Home\n"
      #expect(try ScriptFixture.decode(toTheEnd).play(on: stage).failure == nil, "\(toTheEnd)")
    }
  }
}
