/// The world of a driving sequence at one tick: a value of whole numbers, stepped by intents at 60 Hz.
/// It knows nothing of keys, clocks or screens; the same seed and intents give the same states everywhere.
public struct DriveState: Hashable, Sendable {
  public let sequence: DriveSequence
  public let course: Course
  public let level: DriveLevel
  public let seed: UInt64

  public internal(set) var player: Player
  public internal(set) var vehicles: [Vehicle] = []
  /// One for each unit of the plan, in its order.
  public internal(set) var police: [PoliceState] = []
  public internal(set) var tick = 0
  /// Milliseconds of story time on the watch.
  public internal(set) var storyMilliseconds: Int
  /// 0 to 100 000: thousandths of a degree of heat.
  public internal(set) var heatThousandths = 0
  /// Flags that are set, in alphabetical order.
  public internal(set) var flags: [String] = []
  public internal(set) var openTalk: OpenTalk?
  public internal(set) var outcome: String?
  /// The branch taken at each fork, in order.
  public internal(set) var branches: [String] = []

  /// 0 to 100.
  public var heat: Int { heatThousandths / 1_000 }

  /// Story seconds on the watch.
  public var storySeconds: Int { storyMilliseconds / 1_000 }

  public var isOver: Bool { outcome != nil }
}
