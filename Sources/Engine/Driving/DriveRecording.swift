/// A drive that was driven: where it began, every intent, and a digest of the state each second.
///
/// Its text is UTF-8, one line an item, words with single spaces between them, in this order (a
/// name is one word: what is no letter, digit, `_`, `.` or `-` is `%` and two hexadecimal digits
/// each):
///
///     drive recording 1            what it is, and the version of the format
///     sequence window
///     course 00f1c30b6a5d2e77      the road's digest, 16 hexadecimal digits
///     level driver
///     seed 42
///     aid lane                     any number: the switches that were on
///     flag alarm                   any number: what the story had set when the drive began
///     run 59 none                  so many ticks with the same intent
///     run 1 faster
///     second 1 5a0d7c1e99b3f204    the state's digest; the runs between two of these are 60 ticks
///     run 12 answer 2
///     end 72 outcome clean digest 88e01c2d3b4a5968
///                                  ticks in all; `outcome -` if the drive was not over
///
/// At most `byteCountMax` bytes, `flagCountMax` flags and `DriveState.ticksMax` ticks.
///
/// The words of intents: `none left right faster slower brake cover lights`, `answer N`, `words N`,
/// `flag NAME` (the story set it).
public struct DriveRecording: Hashable, Sendable {
  /// The same intent in ticks one after the other.
  public struct Run: Hashable, Sendable {
    /// What was wanted.
    public var intent: Intent
    /// Ticks, 1 or more.
    public var count: Int

    /// So many ticks of an intent, at least 1.
    public init(intent: Intent, count: Int) {
      self.intent = intent
      self.count = count
    }
  }

  /// The ID of the sequence.
  public let sequence: String
  let courseDigest: UInt64
  /// What it was driven at.
  public let level: DriveLevel
  /// Of the traffic and the police.
  public let seed: UInt64
  /// What helped the driver.
  public let aids: DriveAids
  /// Flags that were set at the beginning, in alphabetical order.
  public let flags: [String]
  /// No two neighbours have the same intent.
  public private(set) var runs: [Run] = []
  /// The state's digest after each full second.
  public private(set) var digests: [UInt64] = []
  private(set) var tickCount = 0
  /// How it ended; nil if it was broken off.
  public private(set) var outcome: String?
  /// The state's digest after the last tick.
  private(set) var finalDigest: UInt64

  /// Nothing recorded yet.
  init(
    sequence: String, courseDigest: UInt64, level: DriveLevel, seed: UInt64,
    aids: DriveAids = DriveAids(), flags: [String]
  ) {
    self.sequence = sequence
    self.courseDigest = courseDigest
    self.level = level
    self.seed = seed
    self.aids = aids
    self.flags = flags
    finalDigest = 0
  }

  /// Words on a screen, or an answer: no larger number is an intent of a recording.
  static let numberMax = 10_000

  mutating func append(_ intent: Intent, count: Int) {
    if let last = runs.indices.last, runs[last].intent == intent {
      runs[last].count += count
    } else {
      runs.append(Run(intent: intent, count: count))
    }
    tickCount += count
  }

  mutating func append(digest: UInt64) {
    precondition(tickCount == (digests.count + 1) * Units.ticksPerSecond, "one digest a second")
    digests.append(digest)
  }

  mutating func end(outcome: String?, digest: UInt64) {
    self.outcome = outcome
    finalDigest = digest
  }
}

/// Writes a drive down while somebody steps it. A value: kept beside a snapshot, it goes back with
/// it.
public struct DriveRecorder: Hashable, Sendable {
  private var recording: DriveRecording

  /// Begins with a state that has not been stepped yet.
  public init(_ state: DriveState) {
    precondition(state.tick == 0, "a recording begins with its sequence")
    precondition(!state.sequence.id.isEmpty, "the decoder wants an ID")
    recording = DriveRecording(
      sequence: state.sequence.id, courseDigest: state.course.digest, level: state.level,
      seed: state.seed, aids: state.aids, flags: state.flags)
  }

  /// To be called after each step with the intent and the state that came of it; a step after the
  /// end of the sequence changed nothing and is not written.
  public mutating func record(_ intent: Intent, then state: DriveState) {
    guard state.tick > recording.tickCount else { return }
    precondition(state.tick == recording.tickCount + 1, "every tick is recorded")
    precondition(intent.hasWritableNumber, "a host answers with a number that it offered")
    recording.append(intent, count: 1)
    if state.tick.isMultiple(of: Units.ticksPerSecond) { recording.append(digest: state.digest) }
  }

  /// What was recorded up to the state, which must be the last that `record` was given.
  public func recording(endingWith state: DriveState) -> DriveRecording {
    precondition(state.tick == recording.tickCount, "the state is the last that was recorded")
    var ended = recording
    ended.end(outcome: state.outcome, digest: state.digest)
    return ended
  }
}

/// Why a recording does not come to the same again.
public enum ReplayError: Error, Hashable, Sendable, CustomStringConvertible {
  case otherSequence(recorded: String, given: String)
  case roadChanged
  /// From 1; the states agree up to the second before.
  case differs(second: Int)
  case endsEarly(tick: Int, outcome: String)
  /// After the last full second.
  case endDiffers(tick: Int)

  /// One sentence, for a line on standard error.
  public var description: String {
    switch self {
    case .otherSequence(let recorded, let given):
      "the recording is of the sequence '\(recorded)', not of '\(given)'"
    case .roadChanged: "the road has been edited since the recording was made"
    case .differs(let second):
      "second \(second) differs from the recording (ticks \(Self.ticks(of: second)))"
    case .endsEarly(let tick, let outcome):
      "the drive is over at tick \(tick) already, with '\(outcome)'"
    case .endDiffers(let tick): "the end differs from the recording (tick \(tick))"
    }
  }

  private static func ticks(of second: Int) -> String {
    "\((second - 1) * Units.ticksPerSecond + 1) to \(second * Units.ticksPerSecond)"
  }
}

extension DriveRecording {
  /// Drives the recording again, every digest checked, and gives the last state; `happened` is told
  /// what each tick brings.
  public func replay(
    on sequence: DriveSequence, happened: ([DriveEvent]) -> Void = { _ in }
  ) throws(ReplayError) -> DriveState {
    guard sequence.id == self.sequence else {
      throw .otherSequence(recorded: self.sequence, given: sequence.id)
    }
    let course = Course(building: sequence)
    guard course.digest == courseDigest else { throw .roadChanged }
    var state = DriveState(
      sequence: sequence, course: course, level: level, seed: seed, aids: aids, flags: flags)
    for run in runs {
      for _ in 0..<run.count {
        if let outcome = state.outcome { throw .endsEarly(tick: state.tick, outcome: outcome) }
        happened(state.step(run.intent))
        guard state.tick.isMultiple(of: Units.ticksPerSecond) else { continue }
        let second = state.tick / Units.ticksPerSecond
        guard digests[second - 1] == state.digest else { throw .differs(second: second) }
      }
    }
    guard state.digest == finalDigest, state.outcome == outcome else {
      throw .endDiffers(tick: state.tick)
    }
    return state
  }
}

extension DriveAids {
  /// The names of those that are on, as recordings and the command line have them.
  public var names: [String] {
    [
      keepsLane ? "lane" : nil, brakes ? "brake" : nil, widensWindows ? "wide" : nil,
      stretchesTalkTimer ? "stretched" : nil, stopsTalkTimer ? "untimed" : nil,
    ].compactMap(\.self)
  }

  /// False if there is no such switch.
  public mutating func switchOn(_ name: String) -> Bool {
    switch name {
    case "lane": keepsLane = true
    case "brake": brakes = true
    case "wide": widensWindows = true
    case "stretched": stretchesTalkTimer = true
    case "untimed": stopsTalkTimer = true
    default: return false
    }
    return true
  }
}
