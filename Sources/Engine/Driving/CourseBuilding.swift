extension Course {
  /// Expands the road of a sequence to segments. The road must be sound: the decoder has checked
  /// that forks and joins lead to branches and marks that exist.
  public init(building sequence: DriveSequence) {
    var builder = CourseBuilder(sequence)
    builder.build()
    self.init(
      stretches: builder.stretches, covers: builder.covers, marks: builder.marks,
      signals: builder.signals, lapLines: builder.lapLines)
  }

  /// The turn of a 3 m segment in hundredths of a degree by sharpness 1 to 6: radii of 240, 140,
  /// 80, 50, 32 and 18 metres.
  static let turnBySharpness = [0, 72, 123, 215, 344, 537, 955]
  /// Segments over which a curve begins and ends.
  static let curveEase = 5
  /// Segments from lamp post to lamp post: 36 m.
  static let lampSpacing = 12
  /// Segments of an end piece without a length.
  static let endPieceSegments = 10
}

/// Lays pieces of road end to end.
private struct CourseBuilder {
  /// How a stretch goes on, by name until every stretch is there.
  private enum Exit {
    case runsOn
    case fork(RoadPiece.Fork)
    case joins(mark: String)
    case end
  }

  private let sequence: DriveSequence
  private let joinTargets: [String]
  private let endMark: String?
  private var exits: [Exit] = []
  /// The piece that was laid last.
  private var lastPiece: RoadPiece?
  private(set) var stretches: [Course.Stretch] = []
  private(set) var covers: [Course.Cover] = []
  private(set) var marks: [Course.Mark] = []
  private(set) var signals: [Course.Signal] = []
  private(set) var lapLines: [RoadPosition] = []

  init(_ sequence: DriveSequence) {
    self.sequence = sequence
    endMark = sequence.road.first { $0.isEnd && $0.mark != nil }?.mark
    var targets = sequence.road.compactMap(\.joins)
    if let endMark { targets.append(endMark) }
    joinTargets = targets
  }

  mutating func build() {
    precondition(!sequence.road.isEmpty, "the decoder refuses a sequence without a road")
    for piece in sequence.roadDriven {
      if beginsStretch(piece) { open(for: piece) }
      if let laps = sequence.laps, piece.mark == laps.from { markLap() }
      lay(piece)
      lastPiece = piece
      if let laps = sequence.laps, piece.mark == laps.to, lapLines.count == laps.count { markLap() }
      if let fork = piece.fork {
        exits[exits.count - 1] = .fork(fork)
        mark(fork.id, at: stretches[stretches.count - 1].length)
      } else if piece.isEnd {
        exits[exits.count - 1] = .end
      } else if let mark = piece.joins {
        exits[exits.count - 1] = .joins(mark: mark)
      }
    }
    for index in stretches.indices { stretches[index].next = next(of: index) }
  }

  private func beginsStretch(_ piece: RoadPiece) -> Bool {
    if stretches.isEmpty || piece.branch != nil { return true }
    if case .runsOn? = exits.last {} else { return true }
    return piece.mark.map(joinTargets.contains) ?? false
  }

  private mutating func open(for piece: RoadPiece) {
    if piece.branch != nil, case .runsOn? = exits.last, let endMark {
      // A branch before another that says nothing else leads to the end.
      exits[exits.count - 1] = .joins(mark: endMark)
    }
    // Who drives on a stretch stands on a segment of it: a branch that only joins has one, too.
    if let lastPiece, stretches[stretches.count - 1].segments.isEmpty {
      stretches[stretches.count - 1].segments.append(segment(0, of: 1, in: lastPiece, after: 0))
    }
    stretches.append(Course.Stretch(branch: piece.branch, segments: [], next: .end))
    exits.append(.runsOn)
  }

  private mutating func mark(_ name: String, at distance: Int) {
    let position = RoadPosition(stretch: stretches.count - 1, distance: distance)
    marks.append(Course.Mark(name: name, position: position))
  }

  private mutating func markLap() {
    let stretch = stretches.count - 1
    lapLines.append(RoadPosition(stretch: stretch, distance: stretches[stretch].length))
  }

  private mutating func lay(_ piece: RoadPiece) {
    let stretch = stretches.count - 1
    let start = stretches[stretch].length
    if let name = piece.mark { mark(name, at: start) }
    let count = segmentCount(of: piece)
    let first = stretches[stretch].segments.count
    for index in 0..<count {
      stretches[stretch].segments.append(segment(index, of: count, in: piece, after: first))
    }
    for plan in piece.covers {
      let from = start + plan.atMetres * 1_000
      let to = min(from + plan.lengthMetres * 1_000, stretches[stretch].length)
      for index
        in (from / Course.segmentLength)..<max(
          from / Course.segmentLength,
          min(stretches[stretch].segments.count, to / Course.segmentLength))
      {
        stretches[stretch].segments[index].cover = covers.count
      }
      covers.append(
        Course.Cover(
          id: plan.id, kind: plan.kind, stretch: stretch, start: from, end: max(from, to),
          say: plan.say))
      mark(plan.id, at: from)
    }
    for plan in piece.signals {
      let place = start + plan.atMetres * 1_000
      let ticks = Units.ticksPerSecond
      signals.append(
        Course.Signal(
          id: plan.id, stretch: stretch, distance: place, green: plan.green * ticks,
          red: plan.red * ticks, offset: plan.offset * ticks, flag: plan.flag))
      mark(plan.id, at: place)
    }
  }

  private func segmentCount(of piece: RoadPiece) -> Int {
    let count = (piece.lengthMetres * 1_000 + Course.segmentLength / 2) / Course.segmentLength
    if piece.isEnd { return count == 0 ? Course.endPieceSegments : count }
    if piece.fork != nil && stretches[stretches.count - 1].segments.isEmpty { return max(1, count) }
    return piece.lengthMetres > 0 ? max(1, count) : 0
  }

  private func segment(
    _ index: Int, of count: Int, in piece: RoadPiece, after first: Int
  ) -> Course.Segment {
    Course.Segment(
      turn: turn(index, of: count, in: piece),
      rise: height(index + 1, of: count, in: piece) - height(index, of: count, in: piece),
      lanes: max(1, piece.lanes), scenery: piece.scenery,
      hasLamp: piece.hasLamps && (first + index).isMultiple(of: Course.lampSpacing), cover: nil,
      legalLimit: piece.legalLimit ?? sequence.limits.legal, isOneWay: piece.isOneWay,
      leftEdge: piece.leftEdge, rightEdge: piece.rightEdge)
  }

  /// A curve tightens over its first segments and opens over its last.
  private func turn(_ index: Int, of count: Int, in piece: RoadPiece) -> Int {
    guard case .curve(let sharpness) = piece.turn else { return 0 }
    let full = Course.turnBySharpness[min(6, abs(sharpness))] * sharpness.signum()
    let ease = min(Course.curveEase, count / 3)
    let fromEnd = min(index, count - 1 - index)
    return fromEnd < ease ? full * (fromEnd + 1) / (ease + 1) : full
  }

  /// The height at a segment's beginning, level at both ends of the piece: 3f² - 2f³ of the rise.
  private func height(_ index: Int, of count: Int, in piece: RoadPiece) -> Int {
    piece.riseMetres * 1_000 * index * index * (3 * count - 2 * index) / (count * count * count)
  }

  private func next(of index: Int) -> Course.Next {
    switch exits[index] {
    case .end: return .end
    case .runsOn:
      guard index + 1 < stretches.count else { return .end }
      return .joins(RoadPosition(stretch: index + 1, distance: 0))
    case .joins(let name):
      guard let mark = marks.first(where: { $0.name == name }) else {
        preconditionFailure("the decoder checks that '\(name)' is a mark")
      }
      return .joins(mark.position)
    case .fork(let fork):
      return .fork(id: fork.id, left: stretch(of: fork.left), right: stretch(of: fork.right))
    }
  }

  private func stretch(of branch: String) -> Int {
    guard let index = stretches.firstIndex(where: { $0.branch == branch }) else {
      preconditionFailure("the decoder checks that '\(branch)' is a branch")
    }
    return index
  }
}

extension DriveSequence {
  /// The pieces in the order in which they are driven: those of a lap as often as there are laps.
  var roadDriven: [RoadPiece] {
    guard let laps, let first = road.firstIndex(where: { $0.mark == laps.from }),
      let last = road.firstIndex(where: { $0.mark == laps.to }), first <= last
    else { return road }
    let lap = Array(road[first...last])
    return Array(road[..<first]) + (0..<laps.count).flatMap { _ in lap }
      + Array(road[(last + 1)...])
  }
}

extension Scenery {
  /// What bounds such a road on its left.
  var leftEdge: RoadEdge {
    switch self {
    case .stores, .offices, .houses, .palms: .kerb
    case .bridge, .overpass, .alley, .garage, .speedway, .freeway, .coast, .canyon: .rail
    case .none, .warehouses, .river, .set: .gravel
    }
  }

  var rightEdge: RoadEdge {
    switch self {
    case .stores, .offices, .houses, .palms: .kerb
    case .bridge, .overpass, .alley, .garage, .speedway, .freeway: .rail
    case .canyon: .rock
    case .none, .warehouses, .river, .set, .coast: .gravel
    }
  }
}
