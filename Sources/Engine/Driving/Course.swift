/// The road of a sequence: stretches of 3 m segments, joined where it forks and where branches meet again.
public struct Course: Hashable, Sendable {
  /// Millimetres.
  public static let segmentLength = 3_000
  /// Millimetres.
  public static let laneWidth = 3_500

  public struct Segment: Hashable, Sendable {
    /// The turn over the segment in hundredths of a degree; left is negative.
    public var turn: Int
    /// The rise over the segment in millimetres.
    public var rise: Int
    public var lanes: Int
    public var scenery: Scenery
    public var hasLamp: Bool
    /// An index of `covers` that the segment lies beside.
    public var cover: Int?
    /// Miles an hour.
    public var legalLimit: Int

    public init(
      turn: Int, rise: Int, lanes: Int, scenery: Scenery, hasLamp: Bool, cover: Int?, legalLimit: Int
    ) {
      self.turn = turn
      self.rise = rise
      self.lanes = lanes
      self.scenery = scenery
      self.hasLamp = hasLamp
      self.cover = cover
      self.legalLimit = legalLimit
    }

    /// Millimetres from kerb to kerb.
    public var width: Int { lanes * Course.laneWidth }
  }

  /// A piece of road without forks.
  public struct Stretch: Hashable, Sendable {
    /// The branch it stands for; nil for the road before the first fork and after branches meet.
    public var branch: String?
    public var segments: [Segment]
    public var next: Next

    public init(branch: String?, segments: [Segment], next: Next) {
      self.branch = branch
      self.segments = segments
      self.next = next
    }

    /// Millimetres.
    public var length: Int { segments.count * Course.segmentLength }
  }

  public enum Next: Hashable, Sendable {
    case end
    /// On to another stretch at a distance along it.
    case joins(RoadPosition)
    /// By the side of the road the car is on: indices of `stretches`.
    case fork(id: String, left: Int, right: Int)
  }

  public struct Cover: Hashable, Sendable {
    public var id: String
    public var kind: CoverKind
    public var stretch: Int
    /// Millimetres along the stretch.
    public var start: Int
    public var end: Int
    public var say: String?

    public init(id: String, kind: CoverKind, stretch: Int, start: Int, end: Int, say: String?) {
      self.id = id
      self.kind = kind
      self.stretch = stretch
      self.start = start
      self.end = end
      self.say = say
    }
  }

  /// A named place: of `mark:`, of a fork by its ID, or of a cover by its ID.
  public struct Mark: Hashable, Sendable {
    public var name: String
    public var position: RoadPosition

    public init(name: String, position: RoadPosition) {
      self.name = name
      self.position = position
    }
  }

  public var stretches: [Stretch]
  public var covers: [Cover]
  /// In the order of the file.
  public var marks: [Mark]

  public init(stretches: [Stretch], covers: [Cover], marks: [Mark]) {
    self.stretches = stretches
    self.covers = covers
    self.marks = marks
  }

  public func position(of mark: String) -> RoadPosition? {
    marks.first { $0.name == mark }?.position
  }

  /// The segment at a position; the last one beyond the end of its stretch.
  public func segment(at position: RoadPosition) -> Segment {
    let segments = stretches[position.stretch].segments
    let index = min(max(0, position.distance / Self.segmentLength), segments.count - 1)
    return segments[index]
  }
}
