/// What calls of the host can give: declared values, and what can come of driving sequences.
public struct HostOutcomes: Sendable {
  /// By the name of an external function: the values that it may give.
  public var values: [String: [HostValue]] = [:]
  /// The sequences that the drive function runs.
  public var sequences: [DriveSequence] = []
  /// The external function that runs a sequence; nil if the host drives nothing.
  public var driveFunction: String?
  /// The story's own function that the host calls aside, at any turn, to show what it prints; it
  /// changes nothing.
  public var turnFunction: String?
  /// The same at an end, with the ending's name.
  public var endFunction: String?

  /// Draws of more outcomes than this are tried at so many of them, evenly.
  static let drawOutcomeCountMax = 100

  /// Nothing is declared: every call goes to the story's own function.
  public init() {}

  /// The functions that the host answers; others go to the story.
  var names: [String] { values.keys.sorted() + (driveFunction.map { [$0] } ?? []) }

  /// The functions that the host calls aside and that a story has.
  func asides(in program: Program) -> [ContainerID] {
    [turnFunction, endFunction].compactMap { $0.flatMap { program.container(named: $0) } }
  }

  /// The functions that other tools play in place of those that the host answers.
  func fallbacks(in program: Program) -> [ContainerID] {
    program.externalCalls.filter { names.contains($0.name) }
      .compactMap { $0.fallback.map { program[$0].container } }
  }

  /// The knots that run while the story waits in a call.
  var knots: [String] { sequences.flatMap { $0.knots.map(\.knot) } }

  /// The sequence that a call runs.
  func sequence(of request: ExternalRequest) -> DriveSequence? {
    guard request.name == driveFunction, case .text(let name)? = request.arguments.first else {
      return nil
    }
    return sequences.first { $0.id == name }
  }

  /// The values that a call may give; never empty.
  func answers(to request: ExternalRequest) -> [HostValue] {
    if let declared = values[request.name], !declared.isEmpty { return declared }
    let outcomes = sequence(of: request)?.outcomes ?? []
    return outcomes.isEmpty ? [.void] : outcomes.map { .text($0.id) }
  }

  func outcome(_ way: Int, of draw: Chance.Draw) -> Int32 {
    let count = Int(draw.outcomeCount)
    guard count > Self.drawOutcomeCountMax else { return Int32(way) }
    // Both ends included.
    return Int32(way * (count - 1) / (Self.drawOutcomeCountMax - 1))
  }
}
