import Engine

/// What is said in a drive and still to be read, and the question that waits.
struct DriveCaptions: Hashable, Sendable {
  private struct Shown: Hashable {
    var line: Dashboard.Line
    /// The tick until which it is shown.
    var until: Int
    /// It asks: it stands until it is answered.
    var isQuestion = false
  }

  static let lineMax = 3

  private var shown: [Shown] = []
  private var options: [String] = []

  /// Takes what happened in a tick; the session tells what is said. Gives what the simulation must
  /// know of it: how long a question takes to read.
  mutating func hear(
    _ events: [DriveEvent], tick: Int, session: inout PlaySession
  ) -> Intent? {
    var answer: Intent?
    for event in events {
      switch event {
      case .radio(let knot): say(session.driveTalk(knot).lines, voice: .radio, tick: tick)
      case .speak(let knot): say(session.driveTalk(knot).lines, voice: .person, tick: tick)
      case .say(let text): say([text], voice: .thought, tick: tick)
      case .talkOpened(let knot, _):
        let talk = session.driveTalk(knot)
        say(talk.lines, voice: .person, tick: tick)
        options = talk.choices
        let isAsked = !talk.lines.isEmpty && !talk.choices.isEmpty
        if isAsked, let last = shown.indices.last { shown[last].isQuestion = true }
        let words = (talk.lines + talk.choices).reduce(0) { $0 + Self.wordCount($1) }
        answer = .talkShows(words: words)
      case .talkAnswered(_, let number, _):
        options = []
        for index in shown.indices { shown[index].isQuestion = false }
        say(session.answer(number).lines, voice: .person, tick: tick)
      case .chaseBegan: say(["They are after you."], voice: .thought, tick: tick)
      case .chaseLost: say(["Nobody behind you."], voice: .thought, tick: tick)
      case .lap(let number, let ticks):
        say(["Lap \(number): \(Self.lapTime(ticks))."], voice: .thought, tick: tick)
      case .ranRed: say(["That was red."], voice: .thought, tick: tick)
      case .flagSet, .checkpoint, .forkTaken, .seen, .hid, .leftCover, .contact, .lightsSwitched,
        .tell, .ranWide, .slipped, .ended:
        break
      }
    }
    return answer
  }

  /// Seconds and tenths.
  static func lapTime(_ ticks: Int) -> String {
    let tenths = ticks * 10 / Units.ticksPerSecond
    return "\(tenths / 10).\(tenths % 10)"
  }

  private mutating func say(_ lines: [String], voice: Dashboard.Line.Voice, tick: Int) {
    for text in lines {
      // Whoever is still being read is read first.
      let from = max(tick, (shown.last?.until ?? 0) - Self.overlapTicks)
      let line = Dashboard.Line(text: text, voice: voice)
      shown.append(Shown(line: line, until: from + Self.ticks(toRead: text)))
    }
    while shown.count > Self.lineMax, let first = shown.firstIndex(where: { !$0.isQuestion }) {
      shown.remove(at: first)
    }
  }

  private static let overlapTicks = 60

  /// 2 s and 0.35 s a word.
  private static func ticks(toRead text: String) -> Int { 120 + 21 * wordCount(text) }

  private static func wordCount(_ text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).count
  }

  /// The lines to show at a tick, oldest first; a question stands right over its answers.
  func lines(at tick: Int) -> [Dashboard.Line] {
    let others = shown.filter { !$0.isQuestion && $0.until > tick }
    return (others + shown.filter(\.isQuestion)).map(\.line)
  }

  /// The question, as the dashboard shows it.
  func choice(_ state: DriveState) -> Dashboard.Choice? {
    guard let talk = state.openTalk, !options.isEmpty else { return nil }
    guard let ticksLeft = state.talkTicksLeft else { return Dashboard.Choice(options: options) }
    return Dashboard.Choice(
      options: options, remaining: max(0, talk.ticksLeft) * 1_000 / max(1, talk.ticksInAll),
      secondsLeft: (ticksLeft + Units.ticksPerSecond - 1) / Units.ticksPerSecond)
  }
}
