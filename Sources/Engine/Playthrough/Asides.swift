/// What a host calls aside to show what it prints: functions of the story's that change nothing.
struct Asides: Sendable {
  private let turnFunction: String?
  private let endFunction: String?

  /// Those that a program has.
  init(_ outcomes: HostOutcomes, in program: Program) {
    func known(_ name: String?) -> String? {
      name.flatMap { program.container(named: $0) == nil ? nil : $0 }
    }
    turnFunction = known(outcomes.turnFunction)
    endFunction = known(outcomes.endFunction)
  }

  /// What goes wrong when the story speaks where it offers choices.
  func speakAtTurn(_ story: inout Story) -> Problem? {
    guard let turnFunction else { return nil }
    return speak(turnFunction, [], &story)
  }

  /// The same at an end.
  func speakAtEnd(_ story: inout Story, ending: String?) -> Problem? {
    guard let endFunction else { return nil }
    return speak(endFunction, [.text(ending ?? "")], &story)
  }

  private func speak(_ name: String, _ arguments: [HostValue], _ story: inout Story) -> Problem? {
    let state = story.state
    defer { story.state = state }
    if story.evaluate(function: name, arguments: arguments) != nil { return nil }
    let place = story.program.sourceLine(at: story.watch.last)
    return Problem(
      .error, "The function '\(name)', which the host calls aside, failed.", file: place?.file,
      line: place?.line)
  }
}
