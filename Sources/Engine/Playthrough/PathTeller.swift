/// One thing that somebody or something decides on the way through a story.
public struct PathStep: Hashable, Sendable, Codable {
  /// The seed of the story's random numbers, before anything else.
  public var seed: Int?
  /// The index of a choice among those that are offered, from 0.
  public var choose: Int?
  /// The text of that choice.
  public var text: String?
  /// Another choice that was offered has the same text.
  public var isTwin: Bool?
  /// What a draw gives: the number, or the index of the element.
  public var draw: Int?
  /// A call of the host, such as `drive("window")`; `talk` where a question is left unanswered.
  public var call: String?
  /// What the call gives, as a person reads it.
  public var gives: String?
  /// The sequence that the call drives.
  public var sequence: String?
  /// The knot that is heard in that sequence, which is not over yet.
  public var hears: String?

  /// The call in which somebody asked something and was not answered.
  static let talk = "talk"

  /// One of the choices with these texts.
  static func choosing(_ way: Int, of texts: [String]) -> PathStep {
    let isTwin = texts.count { $0 == texts[way] } > 1
    return PathStep(choose: way, text: texts[way], isTwin: isTwin ? true : nil)
  }

  /// The step in words.
  public var description: String {
    if let text { return text.isEmpty ? "(a choice without a text)" : text }
    if let seed { return "(seed \(seed))" }
    if let draw { return "(chance gives \(draw))" }
    return "(\(call ?? "") gives \(gives ?? ""))"
  }
}

/// Plays the paths of an exploration again, to tell what is decided and said on them.
struct PathTeller {
  private var walker: Walker
  private let beginning: StoryState
  /// Where the choice of the last step stands, if it is one.
  private(set) var placeOfLastStep: SourcePlace?

  init(_ explorer: Explorer) {
    walker = explorer.start
    walker.story.watch = StoryWatch()
    beginning = explorer.start.story.state
    walker.keepsLines = true
  }

  mutating func steps(along ways: [Int]) -> [PathStep] {
    var steps: [PathStep] = []
    play(ways) { walker, way, wait in steps.append(walker.step(way, at: wait)) } said: { _ in }
    return steps
  }

  /// Words that a reader sees on a path.
  mutating func wordCount(along ways: [Int]) -> Int {
    var count = 0
    play(ways) { _, _, _ in } said: { lines in
      for line in lines {
        count += line.text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.count
      }
    }
    return count
  }

  /// What is read and chosen on a path, and the instructions that ran.
  mutating func transcript(along ways: [Int]) -> (text: String, marks: [StoryWatch.Mark]) {
    var text = ""
    play(ways) { walker, way, wait in
      let step = walker.step(way, at: wait)
      text += step.choose == nil ? "    \(step.description)\n" : "\n> \(step.description)\n\n"
    } said: { lines in
      for line in lines { text += line.text.hasSuffix("\n") ? line.text : line.text + "\n" }
    }
    walker.story.watch = StoryWatch(watching: walker.story.program)
    play(ways) { _, _, _ in } said: { _ in }
    let marks = walker.story.watch.marks
    walker.story.watch = StoryWatch()
    return (text, marks)
  }

  /// Plays a path, telling each step before it is taken, and what is said after the start and each.
  mutating func play(
    _ ways: [Int], step: (Walker, Int, Crossing.Wait) -> Void, said: ([Line]) -> Void
  ) {
    placeOfLastStep = nil
    walker.story.state = beginning
    var stop = walker.begin()
    said(walker.lines)
    for way in ways {
      guard case .crossing(let wait) = stop else {
        preconditionFailure("a path leads from crossing to crossing")
      }
      step(walker, way, wait)
      if case .choices = wait {
        placeOfLastStep = ProgramMap.place(
          of: walker.story.visibleChoice(way).thread.top.pc, in: walker.story.program)
      }
      stop = walker.take(way, from: walker.crossing(wait))
      said(walker.lines)
    }
  }
}
