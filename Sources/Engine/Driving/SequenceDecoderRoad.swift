internal import Yams

// The road: pieces in the order in which they are driven, branches after the fork that leads to
// them.

extension SequenceDecoder {
  static let roadKeys = [
    "mark", "straight", "curve", "sharp", "length", "lanes", "hill", "scenery", "lamps", "limit",
    "oneway", "edge", "signal", "cover", "fork", "options", "answers", "branch", "joins", "end",
  ]

  mutating func decodeRoad(_ node: Node) {
    var previous: RoadPiece?
    for item in reader.items(node, "road") {
      guard let piece = decodePiece(item, after: previous) else { continue }
      sequence.road.append(piece)
      previous = piece
    }
    if sequence.road.isEmpty {
      reader.report(.badRoad, "The road has no pieces", at: reader.span(of: node))
    }
  }

  /// Lanes, scenery and lamps go on from piece to piece until a piece says otherwise.
  private mutating func decodePiece(_ node: Node, after previous: RoadPiece?) -> RoadPiece? {
    guard let fields = reader.fields(node, "A piece of road", keys: Self.roadKeys) else {
      return nil
    }
    var piece = RoadPiece(span: reader.span(of: node))
    if let previous {
      piece.lanes = previous.lanes
      piece.scenery = previous.scenery
      piece.hasLamps = previous.hasLamps
      piece.legalLimit = previous.legalLimit
      piece.isOneWay = previous.isOneWay
      // What a scenery is bounded by changes with it.
      if !fields.has("scenery") {
        (piece.leftEdge, piece.rightEdge) = (previous.leftEdge, previous.rightEdge)
      }
    }
    piece.mark = fields["mark"].flatMap { reader.text($0, "mark") }
    piece.branch = fields["branch"].flatMap { reader.text($0, "branch") }
    if let node = fields["joins"], let mark = reader.text(node, "joins") {
      piece.joins = mark
      use(.mark, mark, node)
    }
    if let node = fields["end"] { piece.isEnd = reader.truth(node, "end") ?? false }
    if let node = fields["lanes"] { piece.lanes = reader.integer(node, "lanes", in: 1...8) ?? 2 }
    if let node = fields["hill"] {
      piece.riseMetres = reader.integer(node, "hill", in: -200...200) ?? 0
    }
    if let node = fields["scenery"], let scenery = reader.word(node, "scenery", Scenery.self) {
      piece.scenery = scenery
    }
    if let node = fields["lamps"] { piece.hasLamps = reader.truth(node, "lamps") ?? true }
    if let node = fields["limit"] { piece.legalLimit = reader.integer(node, "limit", in: 5...120) }
    if let node = fields["oneway"] { piece.isOneWay = reader.truth(node, "oneway") ?? false }
    if let node = fields["edge"] { decodeEdge(node, &piece) }
    decodeShape(fields, &piece)
    if let node = fields["signal"] {
      for item in reader.items(node, "signal") { decodeSignal(item, in: &piece) }
    }
    if let node = fields["cover"] {
      for item in reader.items(node, "cover") { decodeCover(item, in: &piece) }
    }
    decodeFork(fields, &piece)
    return piece
  }

  private mutating func decodeShape(_ fields: YAMLFields, _ piece: inout RoadPiece) {
    if fields.has("straight") && fields.has("curve") {
      reader.report(.badRoad, "A piece is straight or a curve, not both", at: fields.span)
    }
    if let node = fields["straight"] {
      piece.lengthMetres = reader.integer(node, "straight", in: 1...20_000) ?? 3
    }
    guard let node = fields["curve"] else {
      for key in ["sharp", "length"] where fields.has(key) {
        reader.report(.badRoad, "Only a curve has '\(key)'", at: reader.span(of: fields[key]!))
      }
      return
    }
    enum Side: String, CaseIterable {
      case left
      case right
    }
    let side = reader.word(node, "curve", Side.self)
    let sharp = fields["sharp"].flatMap { reader.integer($0, "sharp", in: 1...6) } ?? 2
    piece.turn = .curve(side == .left ? -sharp : sharp)
    if let node = fields.required("length", &reader) {
      piece.lengthMetres = reader.integer(node, "length", in: 1...5_000) ?? 3
    }
  }

  private mutating func decodeCover(_ node: Node, in piece: inout RoadPiece) {
    guard let fields = reader.fields(node, "A cover", keys: ["id", "at", "length", "kind", "say"])
    else { return }
    guard let kindNode = fields.required("kind", &reader),
      let kind = reader.word(kindNode, "kind", CoverKind.self),
      let placeNode = fields.required("at", &reader),
      let metres = reader.integer(placeNode, "at", in: 0...20_000)
    else { return }
    let length = fields["length"].flatMap { reader.integer($0, "length", in: 3...500) } ?? 30
    if metres + length > piece.lengthMetres {
      reader.report(
        .outOfRange,
        "The cover ends at \(metres + length) m, beyond its piece of \(piece.lengthMetres) m",
        at: reader.span(of: placeNode))
    }
    let id = fields["id"].flatMap { reader.text($0, "id") } ?? kind.rawValue
    let say = fields["say"].flatMap { reader.text($0, "say") }
    piece.covers.append(
      CoverPlan(id: id, kind: kind, atMetres: metres, lengthMetres: length, say: say))
  }

  /// One word for both sides, or one for each.
  private mutating func decodeEdge(_ node: Node, _ piece: inout RoadPiece) {
    guard node.mapping != nil else {
      piece.leftEdge = reader.word(node, "edge", RoadEdge.self)
      piece.rightEdge = piece.leftEdge
      return
    }
    guard let sides = reader.fields(node, "edge", keys: ["left", "right"]) else { return }
    if let node = sides["left"] { piece.leftEdge = reader.word(node, "left", RoadEdge.self) }
    if let node = sides["right"] { piece.rightEdge = reader.word(node, "right", RoadEdge.self) }
  }

  private mutating func decodeSignal(_ node: Node, in piece: inout RoadPiece) {
    guard
      let fields = reader.fields(
        node, "A signal", keys: ["id", "at", "green", "red", "offset", "until"])
    else { return }
    guard let idNode = fields.required("id", &reader), let id = reader.text(idNode, "id"),
      let placeNode = fields.required("at", &reader),
      let metres = reader.integer(placeNode, "at", in: 0...max(0, piece.lengthMetres))
    else { return }
    var signal = SignalPlan(id: id, atMetres: metres)
    if let node = fields["green"] {
      signal.green = reader.integer(node, "green", in: 4...120) ?? 14
    }
    if let node = fields["red"] { signal.red = reader.integer(node, "red", in: 1...120) ?? 10 }
    if let node = fields["offset"] {
      signal.offset = reader.integer(node, "offset", in: 0...240) ?? 0
    }
    if let node = fields["until"], let flag = reader.text(node, "until") {
      signal.flag = flag
      use(.flag, flag, node)
    }
    piece.signals.append(signal)
  }

  private mutating func decodeFork(_ fields: YAMLFields, _ piece: inout RoadPiece) {
    guard let node = fields["fork"] else {
      if let options = fields["options"] {
        reader.report(.badRoad, "Only a fork has 'options'", at: reader.span(of: options))
      }
      return
    }
    guard let id = reader.text(node, "fork"), let optionsNode = fields.required("options", &reader),
      let options = reader.fields(optionsNode, "options", keys: ["left", "right"])
    else { return }
    guard let leftNode = options.required("left", &reader),
      let rightNode = options.required("right", &reader),
      let left = reader.text(leftNode, "left"), let right = reader.text(rightNode, "right")
    else { return }
    use(.branch, left, leftNode)
    use(.branch, right, rightNode)
    var fork = RoadPiece.Fork(id: id, left: left, right: right)
    if let node = fields["answers"],
      let answers = reader.fields(node, "answers", keys: ["left", "right"])
    {
      fork.leftFlag = answers["left"].flatMap { usedFlag($0, "left") }
      fork.rightFlag = answers["right"].flatMap { usedFlag($0, "right") }
    }
    piece.fork = fork
  }

  private mutating func usedFlag(_ node: Node, _ what: String) -> String? {
    guard let flag = reader.text(node, what) else { return nil }
    use(.flag, flag, node)
    return flag
  }

  // MARK: Checks

  /// Whether every way along the road comes to its end.
  mutating func checkRoad() {
    let road = sequence.road
    guard !road.isEmpty else { return }
    let last = road[road.count - 1]
    if !road.contains(where: \.isEnd), last.fork != nil || last.joins != nil {
      reader.report(
        .badRoad, "The road has no end", at: last.span, help: "Give its last piece `end: true`.")
    }
    var marks: [String] = []
    for piece in road {
      for name in [piece.mark, piece.fork?.id].compactMap({ $0 }) + piece.signals.map(\.id) {
        if marks.contains(name) {
          reader.report(.duplicateID, "There is a place '\(name)' already", at: piece.span)
        }
        marks.append(name)
      }
    }
    checkBranches(road)
    checkDirection(road)
    checkSize(road)
    checkLaps(road)
  }

  /// A lap is one piece of road: it neither forks nor joins nor ends.
  private mutating func checkLaps(_ road: [RoadPiece]) {
    guard let laps = sequence.laps, let first = road.firstIndex(where: { $0.mark == laps.from }),
      let last = road.firstIndex(where: { $0.mark == laps.to })
    else { return }
    guard first <= last else {
      reader.report(.badRoad, "A lap ends before it begins", at: road[last].span)
      return
    }
    for piece in road[first...last]
    where piece.fork != nil || piece.branch != nil || piece.joins != nil || piece.isEnd {
      reader.report(.badRoad, "A lap neither forks nor ends", at: piece.span)
    }
  }

  /// Sets of stretches, covers and checkpoints are kept as 64 bits.
  static let stretchCountMax = 64
  static let coverCountMax = 64

  private mutating func checkSize(_ road: [RoadPiece]) {
    let stretches = 1 + road.count { $0.branch != nil || $0.joins != nil || $0.fork != nil }
    if stretches > Self.stretchCountMax || sequence.checkpoints.count > Self.stretchCountMax {
      reader.report(
        .outOfRange, "The road has more than \(Self.stretchCountMax) branches or checkpoints",
        at: road[0].span)
    }
    if road.reduce(0, { $0 + $1.covers.count }) > Self.coverCountMax {
      reader.report(
        .outOfRange, "The road has more than \(Self.coverCountMax) covers", at: road[0].span)
    }
  }

  /// Roads lead on and never back: what is joined or branched to comes later in the file.
  private mutating func checkDirection(_ road: [RoadPiece]) {
    for (index, piece) in road.enumerated() {
      if let mark = piece.joins, road[...index].contains(where: { $0.mark == mark }) {
        reader.report(
          .badRoad, "This leads back to '\(mark)'", at: piece.span,
          help: "A branch can only join a mark that comes later in the file.")
      }
      for branch in [piece.fork?.left, piece.fork?.right].compactMap({ $0 })
      where road[...index].contains(where: { $0.branch == branch }) {
        reader.report(
          .badRoad, "The branch '\(branch)' begins before the fork that leads to it", at: piece.span
        )
      }
    }
  }

  private mutating func checkBranches(_ road: [RoadPiece]) {
    let options = road.compactMap(\.fork).flatMap { [$0.left, $0.right] }
    var begun: [String] = []
    for (index, piece) in road.enumerated() {
      if let branch = piece.branch {
        if begun.contains(branch) {
          reader.report(.duplicateID, "The branch '\(branch)' begins twice", at: piece.span)
        }
        begun.append(branch)
        if !options.contains(branch) {
          reader.report(.badRoad, "No fork leads to the branch '\(branch)'", at: piece.span)
        }
      }
      // After a piece that joins, the road that all branches share begins.
      let isLastOfStretch =
        index + 1 == road.count || road[index + 1].branch != nil || piece.joins != nil
      if isLastOfStretch && piece.fork == nil && !piece.isEnd && piece.joins == nil {
        reader.report(
          .badRoad, "The road stops here", at: piece.span,
          help: "End it with `end: true`, a fork, or `joins:` and a mark further on.")
      }
      if piece.fork != nil, !isLastOfStretch {
        reader.report(
          .badRoad, "After a fork a branch must begin", at: road[index + 1].span,
          help: "Begin its branches with `branch:` and the names of its options.")
      }
    }
  }
}
