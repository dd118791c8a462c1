/// A script while it is written.
struct ScriptText {
  /// What a forced drive lets be heard.
  struct Talk {
    /// Knots with their answers, as YAML.
    private(set) var entries: [String] = []
    /// The last entry is a knot that asks, and nothing was said since.
    private var isAsking = false

    mutating func hear(_ knot: String) {
      entries.append(ScriptText.scalar(knot))
      isAsking = true
    }

    /// An answer stands beside its question unless something was said in between.
    mutating func answer(_ answer: String) {
      if isAsking {
        entries[entries.count - 1] += ": \(answer)"
      } else {
        entries.append("\(ScriptDecoder.answerKey): \(answer)")
      }
      isAsking = false
    }
  }

  var comment: String?
  var seed: Int32?
  var start: String?
  var settings: [(name: String, value: String)] = []
  private var externals: [(name: String, values: [String])] = []
  private var steps: [String] = []

  init(
    comment: String? = nil, seed: Int32? = nil, start: String? = nil,
    settings: [(name: String, value: String)] = []
  ) {
    self.comment = comment
    self.seed = seed
    self.start = start
    self.settings = settings
  }

  mutating func add(step: String) { steps.append(step) }

  mutating func add(_ key: String, _ value: String) {
    steps.append("\(key): \(Self.scalar(value))")
  }

  /// What a function of the host's gives in its next call.
  mutating func add(external name: String, _ value: String) {
    if let index = externals.firstIndex(where: { $0.name == name }) {
      externals[index].values.append(value)
    } else {
      externals.append((name, [value]))
    }
  }

  /// A drive; without a report it is left unfinished.
  mutating func add(drive report: DriveReport?, _ talk: Talk) {
    guard let report else { return add(unfinished: talk) }
    let numbers = [
      ("seconds", report.seconds), ("heat", report.heat), ("damage", report.damage),
    ].filter { $0.1 > 0 }
    let outcome = Self.scalar(report.outcome)
    if talk.entries.isEmpty, numbers.isEmpty { return steps.append("drive: \(outcome)") }
    var lines = ["drive:", "    outcome: \(outcome)"]
    for (name, number) in numbers { lines.append("    \(name): \(number)") }
    steps.append((lines + Self.lines(of: talk)).joined(separator: "\n  "))
  }

  private mutating func add(unfinished talk: Talk) {
    steps.append((["drive:"] + Self.lines(of: talk)).joined(separator: "\n  "))
  }

  private static func lines(of talk: Talk) -> [String] {
    talk.entries.isEmpty ? [] : ["    talk:"] + talk.entries.map { "      - \($0)" }
  }

  var text: String {
    var lines: [String] = []
    if let comment {
      lines += comment.split(separator: "\n").map { "# \(DiagnosticText.printable(String($0)))" }
    }
    if let seed { lines.append("seed: \(seed)") }
    if let start { lines.append("from: \(Self.scalar(start))") }
    if !settings.isEmpty { lines.append("set:") }
    for setting in settings { lines.append("  \(Self.scalar(setting.name)): \(setting.value)") }
    if !externals.isEmpty { lines.append("externals:") }
    for external in externals {
      lines.append("  \(Self.scalar(external.name)):")
      for value in external.values { lines.append("    - \(value)") }
    }
    lines.append(steps.isEmpty ? "steps: []" : "steps:")
    for step in steps { lines.append("  - \(step)") }
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Scalars

  /// What finds a choice again: its text, or its number where that means more than one.
  static func match(_ index: Int, of offered: [String]) -> String {
    let text = offered[index]
    let isPattern = TextMatch.pattern(in: text) != nil
    // YAML's reader takes marks of byte order away.
    let isMarked = text.unicodeScalars.contains("\u{FEFF}")
    guard !isPattern, !isMarked, !text.plainWords.isEmpty,
      ChoiceMatch.text(text).indices(in: offered) == [index]
    else { return "\(index + 1)" }
    return scalar(text)
  }

  /// A text as YAML: plain if it can be, else in quotation marks.
  static func scalar(_ text: String) -> String {
    if isPlain(text) { return text }
    let isClean = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && isPrintable($0) }
    return isClean ? "'" + text.replacing("'", with: "''") + "'" : escaped(text)
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic,
      let last = text.unicodeScalars.last, last != ":", last != " "
    else { return false }
    return !text.contains(": ") && !text.contains(" #") && text != "silence"
      && text.unicodeScalars.allSatisfy { $0.value >= 0x20 && isPrintable($0) }
  }

  /// What YAML lets stand in a file as it is, less its breaks of lines and marks of byte order.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD: true
    case 0x1_0000...0x10_FFFF: true
    default: false
    }
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where isPrintable(scalar): result.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16)
        result += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      }
    }
    return "\"\(result)\""
  }
}

/// Writes games and findings down as scripts.
public enum ScriptWriter {
  /// A game that was played from the beginning of a story, as a script that plays it again.
  ///
  /// What a drive told its story is kept (outcome, numbers, what was heard and answered), and not
  /// how it was driven: a script of the story's stays true when a sequence is tuned.
  ///
  /// - Parameter comment: what stands above it; may have several lines.
  public static func script(
    of steps: [PlayStep], seed: Int32, on stage: PlaythroughStage, comment: String? = nil
  ) -> String {
    var text = ScriptText(
      comment: comment, seed: seed == PlaythroughScript.seedDefault ? nil : seed)
    var story = Story(stage.program, seed: seed)
    if !stage.sequences.isEmpty { story.externals = [stage.driveFunction] }
    var ending = readOn(&story)
    var talk = ScriptText.Talk()
    var open: [String] = []
    steps: for step in steps {
      switch step {
      case .choose(let index):
        let offered = story.choices.map(\.text)
        guard offered.indices.contains(index) else { break steps }
        text.add(step: ScriptText.match(index, of: offered))
        story.choose(index)
        ending = readOn(&story) ?? ending
      case .talk(let knot):
        let said = story.speak(knot, isQuestionOpen: !open.isEmpty)
        talk.hear(knot)
        if !said.choices.isEmpty { open = said.choices }
      case .answer(let number):
        guard open.indices.contains(number - 1), let answer = story.answerTalk(number) else {
          break steps
        }
        talk.answer(ScriptText.match(number - 1, of: open))
        open = answer.talk.choices
      case .drive(let report):
        guard story.state.pendingCall != nil else { break steps }
        text.add(drive: report, talk)
        (talk, open) = (ScriptText.Talk(), [])
        story.closeDrive(report)
        story.resume(returning: .text(report.outcome))
        ending = readOn(&story) ?? ending
      }
    }
    if case .ended = story.next() {
      if let ending { text.add("ending", ending) } else { text.add(step: "over: true") }
    }
    return text.text
  }

  /// Reads to the next choices, call or end; the ending that a tag names on the way.
  private static func readOn(_ story: inout Story) -> String? {
    var ending: String?
    for _ in 0..<ScriptPlayer.lineCountMax {
      guard story.state.pendingCall == nil, case .line(let line) = story.next() else { break }
      for tag in line.tags { ending = tag.value(of: Walker.endingTag) ?? ending }
    }
    return ending
  }

  /// A path that an exploration found, as a script that goes it.
  ///
  /// - Parameters:
  ///   - start: the knot that the exploration began at.
  ///   - settings: variables that were set before, with values as ink writes them.
  static func script(
    of path: [PathStep], from start: String? = nil, settings: [(name: String, value: String)] = [],
    comment: String? = nil
  ) -> String {
    var text = ScriptText(comment: comment, start: start, settings: settings)
    var talk: ScriptText.Talk?
    // What chance decides in a drive stands behind it, for a drive is one step. A call in it is
    // silence: nothing else is asked of the host then.
    var chances: [Int] = []
    for step in path {
      if let seed = step.seed {
        text.seed = Int32(truncatingIfNeeded: seed)
      } else if let choice = step.choose {
        let words = step.text ?? ""
        let match =
          step.isTwin == true ? "\(choice + 1)" : ScriptText.match(0, of: [words])
        let numbered = words.plainWords.isEmpty || TextMatch.pattern(in: words) != nil
        let found = numbered ? "\(choice + 1)" : match
        if talk != nil { talk?.answer(found) } else { text.add(step: found) }
      } else if let draw = step.draw {
        if talk != nil { chances.append(draw) } else { text.add(step: "chance: \(draw)") }
      } else if let knot = step.hears {
        talk = talk ?? ScriptText.Talk()
        talk?.hear(knot)
      } else if step.sequence != nil {
        text.add(drive: DriveReport(outcome: step.gives ?? ""), talk ?? ScriptText.Talk())
        talk = nil
        for chance in chances { text.add(step: "chance: \(chance)") }
        chances = []
      } else if let call = step.call, talk == nil {
        text.add(external: call, ScriptText.value(step.gives ?? ""))
      }
    }
    if let talk { text.add(drive: nil, talk) }
    for chance in chances { text.add(step: "chance: \(chance)") }
    return text.text
  }
}

extension ScriptText {
  /// A value as `drive explore --external` takes it: a text that looks like a number is one.
  static func value(_ text: String) -> String {
    Int32(text) != nil || Float(text) != nil ? text : scalar(text)
  }
}
