/// What a knot said during a drive, and what can be answered.
public struct DriveTalk: Hashable, Sendable {
  /// Without the blanks around them; none is empty.
  public var lines: [String]
  /// Answered by number, from 1.
  public var choices: [String]

  /// Nothing is said and nothing asked, if nothing is given.
  public init(lines: [String] = [], choices: [String] = []) {
    self.lines = lines
    self.choices = choices
  }
}

/// What the host of a drive does with the story that waits for it: radio, the people in the car, a
/// question and its answer, and what comes of the drive.
extension Story {
  private static let driveFlow = "drive"
  /// What is heard while a question waits for its answer.
  private static let asideFlow = "drive aside"
  private static let talkLineCountMax = 40

  /// Runs a knot beside the story. One that the story lacks says nothing.
  ///
  /// - Parameter isQuestionOpen: what was asked before still waits for its answer, and goes on
  ///   doing so.
  public mutating func speak(_ knot: String, isQuestionOpen: Bool = false) -> DriveTalk {
    speak(knot, isQuestionOpen: isQuestionOpen) { $0.next() }
  }

  /// The same for a host that goes on to the next event in its own way.
  mutating func speak(
    _ knot: String, isQuestionOpen: Bool, next: (inout Story) -> StoryEvent
  ) -> DriveTalk {
    switchFlow(to: isQuestionOpen ? Self.asideFlow : Self.driveFlow)
    defer { switchFlow(to: Self.defaultFlow) }
    guard jump(to: knot) else { return DriveTalk() }
    return readTalk(next)
  }

  /// Answers the question that is open, by number from 1: the words of the answer, and what is said
  /// to it. Nil, and nothing happens, if there is no such answer.
  public mutating func answerTalk(_ number: Int) -> (taken: String, talk: DriveTalk)? {
    answerTalk(number) { $0.next() }
  }

  /// The same for a host that goes on to the next event in its own way.
  mutating func answerTalk(
    _ number: Int, next: (inout Story) -> StoryEvent
  ) -> (taken: String, talk: DriveTalk)? {
    switchFlow(to: Self.driveFlow)
    defer { switchFlow(to: Self.defaultFlow) }
    let choices = choices
    guard choices.indices.contains(number - 1) else { return nil }
    choose(number - 1)
    return (choices[number - 1].text, readTalk(next))
  }

  /// Ends the talk of a drive and sets what it measured. The call that began it still waits: the
  /// report's outcome is its answer.
  public mutating func closeDrive(_ report: DriveReport) {
    removeFlow(Self.driveFlow)
    removeFlow(Self.asideFlow)
    // False for what the story does not declare, which is its right.
    _ = setGlobal("drive_seconds", to: .int(Int32(clamping: report.seconds)))
    _ = setGlobal("drive_heat", to: .int(Int32(clamping: report.heat)))
    _ = setGlobal("drive_damage", to: .int(Int32(clamping: report.damage)))
  }

  /// Which of a sequence's story flags hold: `name` if that global is not false, 0 or empty,
  /// `name.value` if it is that text.
  public func driveFlags(among names: [String]) -> [String] {
    names.filter { name in
      let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
      guard let value = global(parts[0]) else { return false }
      return parts.count == 2 ? value == .text(parts[1]) : value.isTrue
    }
  }

  private mutating func readTalk(_ next: (inout Story) -> StoryEvent) -> DriveTalk {
    var talk = DriveTalk()
    for _ in 0..<Self.talkLineCountMax {
      switch next(&self) {
      case .line(let line):
        let text = line.text.trimmingWhitespace()
        if !text.isEmpty { talk.lines.append(text) }
      case .choices(let choices):
        talk.choices = choices.map(\.text)
        return talk
      // Nothing can be driven inside a drive.
      case .call: resume(returning: .text(""))
      case .ended: return talk
      }
    }
    return talk
  }
}

extension HostValue {
  /// As ink takes it for a condition.
  var isTrue: Bool {
    switch self {
    case .void: false
    case .int(let value): value != 0
    case .float(let value): value != 0
    case .bool(let value): value
    case .text(let value): !value.isEmpty
    case .list(let items): !items.isEmpty
    case .target: true
    }
  }
}

extension String {
  /// Without blanks and line breaks at either end.
  func trimmingWhitespace() -> String {
    guard let start = firstIndex(where: { !$0.isWhitespace }),
      let end = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[start...end])
  }
}
