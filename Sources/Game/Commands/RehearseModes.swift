import Engine
import Foundation

/// A sequence alone, for its author: in the terminal, or in beats on standard output; and pictures
/// of a bot's run.
struct RehearsalStage {
  enum Mode: String, CaseIterable {
    case live, beat, plain
  }

  let plan: DriveSequence
  let bundle: StoryBundle
  let level: DriveLevel
  let seed: UInt64
  var flags: [String] = []
  let mark: String?

  /// The world at the beginning, or at the mark.
  func state() throws -> DriveState {
    var state = DriveState(
      sequence: plan, course: Course(building: plan), level: level, seed: seed,
      flags: flags)
    guard let mark else { return state }
    guard state.begin(at: mark) else {
      let known = plan.marks.joined(separator: ", ")
      throw Failure("'\(plan.id)' has no mark '\(mark)': it has \(known)")
    }
    return state
  }

  func book() throws -> Book {
    guard let program = bundle.program else { throw Failure("the story has errors") }
    return Book(
      title: plan.id, program: program,
      identity: StoryIdentity(name: plan.id, place: bundle.folder, program: program),
      sequences: bundle.drives.map(\.id))
  }

  // MARK: In the terminal

  /// Drives until it ends; true if the sequence's file has changed and it should begin anew.
  func driveLive() throws -> Bool {
    let environment = ProcessInfo.processInfo.environment
    if let obstacle = Terminal.obstacle(environment: environment) {
      throw Failure("\(obstacle): try --mode plain")
    }
    guard var terminal = Terminal(environment: environment, isColourRefused: false) else {
      throw Failure("curses knows no terminal '\(environment["TERM"] ?? "")': try --mode plain")
    }
    var session = PlaySession(
      try book(), seed: Int32(truncatingIfNeeded: seed), resumable: nil, notice: nil)
    _ = session.handle(.choose(1))
    let path = bundle.folder + "/drives/" + plan.id + ".yaml"
    let before = Self.changed(path)
    var loop = DriveLoop(try state(), on: terminal)
    loop.isStale = { Self.changed(path) != before }
    let ending = loop.run(on: &terminal, session: &session)
    terminal.close()
    switch ending {
    case .finished(let report): Console.print("\(plan.id): \(report.outcome)")
    case .leave: break
    case .stale: return true
    }
    return false
  }

  private static func changed(_ path: String) -> Date? {
    try? FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
  }

  // MARK: In beats

  func driveBeats() throws {
    var game = Playing(try book(), seed: Int32(truncatingIfNeeded: seed))
    var drive = BeatDrive(try state())
    var events: [DriveEvent] = []
    while !drive.isOver {
      var question: [String] = []
      for event in events {
        switch event {
        case .radio(let knot), .speak(let knot): game.talk(knot).lines.forEach { Console.print($0) }
        case .say(let text): Console.print(text)
        case .talkOpened(let knot, _):
          let talk = game.talk(knot)
          talk.lines.forEach { Console.print($0) }
          question = talk.choices
        case .talkAnswered(_, let number, _):
          game.answer(number).lines.forEach { Console.print($0) }
        default: break
        }
      }
      if question.isEmpty { drive.situation.lines.forEach { Console.print($0) } }
      let choices = question.isEmpty ? drive.situation.choices : question
      guard let number = ask(choices) else { return }
      events = question.isEmpty ? drive.take(number - 1) : drive.answer(number)
    }
    Console.print("\(plan.id): \(drive.state.outcome ?? "")")
  }

  private func ask(_ choices: [String]) -> Int? {
    for (index, choice) in choices.enumerated() { Console.print("\(index + 1). \(choice)") }
    while let line = readLine() {
      if let number = Int(line), choices.indices.contains(number - 1) { return number }
    }
    return nil
  }

  // MARK: Pictures

  /// Writes what the screen would show, in letters, at these ticks of a bot's run.
  func writeFrames(of bot: DriveBot, goal: String?, ticks: [Int], to folder: String) throws {
    var session = PlaySession(
      try book(), seed: Int32(truncatingIfNeeded: seed), resumable: nil, notice: nil)
    _ = session.handle(.choose(1))
    var state = try state()
    var pilot = BotPilot(bot, seed: seed, goal: goal)
    var captions = DriveCaptions()
    var picture = DrivePicture(state, size: TerminalSize(width: 80, height: 24), tier: .mono)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    while !state.isOver {
      _ = captions.hear(state.step(pilot.intent(for: state)), tick: state.tick, session: &session)
      let isNamed = ticks.isEmpty ? state.tick.isMultiple(of: 600) : ticks.contains(state.tick)
      guard isNamed else { continue }
      let grid = picture.draw(state, captions, banner: nil, moment: nil)
      let path = folder + "/\(plan.id)-\(String(format: "%05d", state.tick)).txt"
      try OutputFile.write(grid.text, to: path)
    }
  }
}
