/// The road of a sequence: stretches of 3 m segments, joined where it forks and where branches meet
/// again.
public struct Course: Hashable, Sendable {
  /// Millimetres.
  public static let segmentLength = 3_000
  /// Millimetres.
  static let laneWidth = 3_500

  /// Kept in small numbers: the road is read many times a tick.
  public struct Segment: Hashable, Sendable {
    private var turned: Int16
    private var risen: Int16
    private var coverIndex: Int16
    private var laneCount: Int8
    private var oncomingCount: Int8
    private var limit: Int16
    /// What stands beside the road.
    public var scenery: Scenery
    /// Whether a street lamp stands here.
    public var hasLamp: Bool
    /// What the road ends in on the left.
    public var leftEdge: RoadEdge
    /// What the road ends in on the right.
    public var rightEdge: RoadEdge

    init(
      turn: Int, rise: Int, lanes: Int, scenery: Scenery, hasLamp: Bool, cover: Int?,
      legalLimit: Int,
      isOneWay: Bool = false, leftEdge: RoadEdge? = nil, rightEdge: RoadEdge? = nil
    ) {
      turned = Int16(turn)
      risen = Int16(rise)
      laneCount = Int8(lanes)
      oncomingCount = Int8(isOneWay ? 0 : lanes / 2)
      self.scenery = scenery
      self.hasLamp = hasLamp
      coverIndex = Int16(cover ?? -1)
      limit = Int16(legalLimit)
      self.leftEdge = leftEdge ?? scenery.leftEdge
      self.rightEdge = rightEdge ?? scenery.rightEdge
    }

    /// The turn over the segment in hundredths of a degree; left is negative.
    public var turn: Int { Int(turned) }

    /// The rise over the segment in millimetres.
    public var rise: Int { Int(risen) }

    /// Lanes of both directions together, at least 1.
    public var lanes: Int { Int(laneCount) }

    /// An index of `covers` that the segment lies beside.
    public var cover: Int? {
      get { coverIndex < 0 ? nil : Int(coverIndex) }
      set { coverIndex = Int16(newValue ?? -1) }
    }

    /// Miles an hour.
    public var legalLimit: Int { Int(limit) }

    /// Millimetres from kerb to kerb.
    public var width: Int { lanes * Course.laneWidth }

    /// A road of two lanes or more carries both ways unless it says otherwise: the left half,
    /// rounded down, comes towards the car.
    public var oncomingLanes: Int { Int(oncomingCount) }

    var ownLanes: Int { Int(laneCount - oncomingCount) }

    /// Millimetres from the middle of the road to the line between the two ways.
    var centreLine: Int { oncomingLanes * Course.laneWidth - width / 2 }

    /// The middle of a lane, counted from its own kerb, in millimetres from the middle of the road.
    public func laneCentre(_ lane: Int, isOncoming: Bool = false) -> Int {
      let fromKerb = lane * Course.laneWidth + Course.laneWidth / 2
      return isOncoming ? fromKerb - width / 2 : width / 2 - fromKerb
    }

    /// Left of this line a car takes the left way at a fork: the middle of its own lanes, or a tap
    /// to the left of the only one.
    public var forkLine: Int {
      ownLanes > 1
        ? centreLine + ownLanes * Course.laneWidth / 2 : centreLine + Course.laneWidth / 4
    }

    /// What bounds the road at a side: left of its middle or right of it.
    public func edge(at lateral: Int) -> RoadEdge { lateral < 0 ? leftEdge : rightEdge }
  }

  /// A piece of road without forks.
  public struct Stretch: Hashable, Sendable {
    /// The branch it stands for; nil for the road before the first fork and after branches meet.
    public var branch: String?
    /// In the order in which they are driven.
    public var segments: [Segment]
    /// Where the road leads at its end.
    public var next: Next

    init(branch: String?, segments: [Segment], next: Next) {
      self.branch = branch
      self.segments = segments
      self.next = next
    }

    /// Millimetres.
    public var length: Int { segments.count * Course.segmentLength }
  }

  /// Where a stretch leads.
  public enum Next: Hashable, Sendable {
    case end
    /// On to another stretch at a distance along it.
    case joins(RoadPosition)
    /// By the side of the road the car is on: indices of `stretches`.
    case fork(id: String, left: Int, right: Int)
  }

  /// A place that hides a car.
  public struct Cover: Hashable, Sendable {
    /// The name in the sequence file.
    public var id: String
    /// What hides the car.
    public var kind: CoverKind
    /// An index of `stretches`.
    public var stretch: Int
    /// Millimetres along the stretch.
    public var start: Int
    /// Millimetres along the stretch; not below `start`.
    public var end: Int
    /// What is said when the car has hidden there.
    public var say: String?

    init(id: String, kind: CoverKind, stretch: Int, start: Int, end: Int, say: String?) {
      self.id = id
      self.kind = kind
      self.stretch = stretch
      self.start = start
      self.end = end
      self.say = say
    }
  }

  /// A light at a crossing.
  public struct Signal: Hashable, Sendable {
    /// The name in the sequence file.
    public var id: String
    /// An index of `stretches`.
    public var stretch: Int
    /// Millimetres along the stretch to the line.
    public var distance: Int
    /// Ticks.
    public var green: Int
    /// Ticks.
    public var red: Int
    /// Ticks of its round that are over when the sequence begins.
    public var offset: Int
    /// Red until this flag is set, and green ever after; nil for a light that changes by itself.
    public var flag: String?
  }

  /// A named place: of `mark:`, of a fork by its ID, or of a cover by its ID.
  public struct Mark: Hashable, Sendable {
    /// Of `mark:`, of a fork or of a cover.
    public var name: String
    /// Where it is.
    public var position: RoadPosition

    init(name: String, position: RoadPosition) {
      self.name = name
      self.position = position
    }
  }

  /// In the order of the file: those that a stretch leads to come behind it.
  public let stretches: [Stretch]
  /// In the order of the file.
  public let covers: [Cover]
  /// In the order of the file; of a piece that is driven several times, one for each lap.
  public let marks: [Mark]
  /// In the order of the file.
  public let signals: [Signal]
  /// Where each lap begins, and where the last one ends; none where there are no laps.
  public let lapLines: [RoadPosition]
  /// From stretch to stretch (row by row): what to add to a distance along the second to have it
  /// from the beginning of the first, going forward; `unreachable` if no way leads there.
  private let offsets: [Int]
  /// For each stretch, hundredths of a degree turned from its beginning to each segment's.
  private let headings: [[Int]]
  /// For each stretch, those that lead to its beginning.
  let predecessors: [[Int]]

  static let unreachable = Int.max / 4
  /// Sets of stretches are bits.
  static let stretchCountMax = 64

  init(
    stretches: [Stretch], covers: [Cover], marks: [Mark], signals: [Signal] = [],
    lapLines: [RoadPosition] = []
  ) {
    precondition(stretches.count <= Self.stretchCountMax, "the decoder refuses longer roads")
    self.stretches = stretches
    self.covers = covers
    self.marks = marks
    self.signals = signals
    self.lapLines = lapLines
    offsets = Self.findOffsets(stretches)
    headings = stretches.map { stretch in
      var sum = 0
      return stretch.segments.map { segment in
        sum += segment.turn
        return sum
      }
    }
    predecessors = stretches.indices.map { target in
      stretches.indices.filter { Self.ways(from: stretches[$0]).contains { $0.stretch == target } }
    }
  }

  /// Where a stretch leads, left before right.
  private static func ways(from stretch: Stretch) -> [RoadPosition] {
    switch stretch.next {
    case .end: []
    case .joins(let position): [position]
    case .fork(_, let left, let right):
      [RoadPosition(stretch: left, distance: 0), RoadPosition(stretch: right, distance: 0)]
    }
  }

  private static func findOffsets(_ stretches: [Stretch]) -> [Int] {
    let count = stretches.count
    var offsets = Array(repeating: unreachable, count: count * count)
    for first in 0..<count {
      offsets[first * count + first] = 0
      // Roads lead on and never back, so as many rounds as there are stretches settle every
      // distance.
      for _ in 0..<count {
        for stretch in 0..<count where offsets[first * count + stretch] != unreachable {
          for way in ways(from: stretches[stretch]) {
            let offset = offsets[first * count + stretch] + stretches[stretch].length - way.distance
            let index = first * count + way.stretch
            offsets[index] = min(offsets[index], offset)
          }
        }
      }
    }
    return offsets
  }

  /// Millimetres along the road from one place to another, negative if the second lies behind;
  /// `nil` if no way leads from either to the other. O(1).
  public func distance(from: RoadPosition, to: RoadPosition) -> Int? {
    let distance = signedDistance(from: from, to: to)
    return distance == Self.unreachable ? nil : distance
  }

  @inline(__always)
  func signedDistance(from: RoadPosition, to: RoadPosition) -> Int {
    if from.stretch == to.stretch { return to.distance - from.distance }
    let forward = offsets[from.stretch * stretches.count + to.stretch]
    if forward != Self.unreachable { return forward + to.distance - from.distance }
    let back = offsets[to.stretch * stretches.count + from.stretch]
    return back == Self.unreachable ? back : -(back + from.distance - to.distance)
  }

  /// Whether a way leads from the first stretch to the second, or they are one.
  func leads(from: Int, to: Int) -> Bool {
    offsets[from * stretches.count + to] != Self.unreachable
  }

  /// Hundredths of a degree that the road turns between two places, the second ahead or behind.
  func turn(from: RoadPosition, to: RoadPosition) -> Int {
    if from.stretch == to.stretch { return abs(heading(at: to) - heading(at: from)) }
    let (first, second) = leads(from: from.stretch, to: to.stretch) ? (from, to) : (to, from)
    return abs((headings[first.stretch].last ?? 0) - heading(at: first) + heading(at: second))
  }

  private func heading(at position: RoadPosition) -> Int {
    let list = headings[position.stretch]
    return list.isEmpty
      ? 0 : list[min(max(0, position.distance / Self.segmentLength), list.count - 1)]
  }

  /// The place so many millimetres further on, or the end of the stretch before the next fork.
  func positionBeforeFork(_ distance: Int, after start: RoadPosition) -> RoadPosition {
    let rest = start.distance + distance - stretches[start.stretch].length
    if rest >= 0, case .joins(let target) = stretches[start.stretch].next {
      return RoadPosition(stretch: target.stretch, distance: target.distance + rest)
    }
    return RoadPosition(stretch: start.stretch, distance: start.distance + distance)
  }

  /// The place so many millimetres further on, taking the left or right way at forks; the end of
  /// the road if it ends before.
  public func position(_ distance: Int, after start: RoadPosition, goesRight: Bool = true)
    -> RoadPosition
  {
    var position = start
    position.distance += distance
    while position.distance >= stretches[position.stretch].length {
      let rest = position.distance - stretches[position.stretch].length
      switch stretches[position.stretch].next {
      case .end:
        position.distance = stretches[position.stretch].length - 1
        return position
      case .joins(let target):
        position = RoadPosition(stretch: target.stretch, distance: target.distance + rest)
      case .fork(_, let left, let right):
        position = RoadPosition(stretch: goesRight ? right : left, distance: rest)
      }
    }
    return position
  }

  /// Where the first mark of that name is; nil without one.
  public func position(of mark: String) -> RoadPosition? {
    marks.first { $0.name == mark }?.position
  }

  /// The segment at a position; the last one beyond the end of its stretch.
  public func segment(at position: RoadPosition) -> Segment {
    let count = stretches[position.stretch].segments.count
    let index = min(max(0, position.distance / Self.segmentLength), count - 1)
    return stretches[position.stretch].segments[index]
  }
}
