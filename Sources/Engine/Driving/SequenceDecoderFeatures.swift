internal import Yams

// Cars with names, and what only some sequences have.

extension SequenceDecoder {
  static let featureKeys = ["handling", "tail", "meet", "gate", "wound"]
  static let carKeys = ["id", "kind", "does", "at", "lane", "speed", "appears", "route"]

  mutating func decodeFeatures(_ fields: YAMLFields) {
    if let node = fields["weather"], let weather = reader.word(node, "weather", Weather.self) {
      sequence.weather = weather
    }
    if let node = fields["story"] { sequence.storyFlags = reader.texts(node, "story") }
    if let node = fields["cars"] {
      for item in reader.items(node, "cars") { decodeCar(item) }
    }
    if let node = fields["laps"] { decodeLaps(node) }
    decodeTunables(fields)
  }

  /// What a level may change, too.
  private mutating func decodeTunables(_ fields: YAMLFields) {
    if let node = fields["handling"] { decodeHandling(node) }
    if let node = fields["tail"] { decodeTail(node) }
    if let node = fields["meet"] { decodeMeet(node) }
    if let node = fields["gate"] { decodeGate(node) }
    if let node = fields["wound"] { decodeWound(node) }
  }

  private mutating func decodeCar(_ node: Node) {
    guard let fields = reader.fields(node, "A car", keys: Self.carKeys) else { return }
    let idNode = fields.required("id", &reader)
    let kindNode = fields.required("kind", &reader)
    let roleNode = fields.required("does", &reader)
    let placeNode = fields.required("at", &reader)
    guard let idNode, let kindNode, let roleNode, let placeNode,
      let id = reader.text(idNode, "id"),
      let kind = reader.word(kindNode, "kind", VehicleKind.self),
      let role = reader.word(roleNode, "does", CarPlan.Role.self),
      let place = decodePlace(placeNode)
    else { return }
    if sequence.cars.contains(where: { $0.id == id }) {
      reader.report(.duplicateID, "There is a car '\(id)' already", at: reader.span(of: idNode))
      return
    }
    var car = CarPlan(id: id, kind: kind, role: role, mark: place.mark)
    car.offsetMetres = place.metres
    if let node = fields["lane"] { car.lane = reader.integer(node, "lane", in: 1...8) ?? 1 }
    if let node = fields["speed"] { car.speed = reader.integer(node, "speed", in: -60...180) ?? 0 }
    if let node = fields["appears"] {
      car.appearsAt = reader.integer(node, "appears", in: 0...36_000)
    }
    if let node = fields["route"] {
      car.route = reader.texts(node, "route")
      for branch in car.route { use(.branch, branch, node) }
    }
    sequence.cars.append(car)
  }

  /// A mark, or a mark and metres from there: `third_street+600`.
  mutating func decodePlace(_ node: Node) -> (mark: String, metres: Int)? {
    guard let text = reader.text(node, "at") else { return nil }
    let parts = text.split(separator: "+", maxSplits: 1).map { $0.trimmingBlanks() }
    let mark = parts.first ?? ""
    use(.mark, mark, node)
    guard parts.count == 2 else { return (mark, 0) }
    if let metres = Int(parts[1]) { return (mark, metres) }
    reader.reportType(node, "at", "a mark, or a mark and metres such as third_street+600")
    return nil
  }

  private mutating func decodeLaps(_ node: Node) {
    guard let fields = reader.fields(node, "laps", keys: ["count", "from", "to"]),
      let countNode = fields.required("count", &reader),
      let fromNode = fields.required("from", &reader), let toNode = fields.required("to", &reader),
      let count = reader.integer(countNode, "count", in: 1...20),
      let from = reader.text(fromNode, "from"), let to = reader.text(toNode, "to")
    else { return }
    use(.mark, from, fromNode)
    use(.mark, to, toNode)
    sequence.laps = LapPlan(count: count, from: from, to: to)
  }

  private mutating func decodeHandling(_ node: Node) {
    guard let fields = reader.fields(node, "handling", keys: ["grip", "loose"]) else { return }
    if let node = fields["grip"] {
      sequence.handling.grip = reader.thousandths(node, "grip", in: 2_000...15_000) ?? 6_000
    }
    if let node = fields["loose"] {
      sequence.handling.looseHundredths = reader.integer(node, "loose", in: 0...80) ?? 0
    }
  }

  private mutating func decodeTail(_ node: Node) {
    guard let fields = reader.fields(node, "tail", keys: ["car", "near", "far"]),
      let carNode = fields.required("car", &reader), let car = reader.text(carNode, "car")
    else { return }
    use(.car, car, carNode)
    var tail = sequence.tail ?? TailPlan(car: car)
    tail.car = car
    if let node = fields["near"] { tail.near = reader.integer(node, "near", in: 10...300) ?? 45 }
    if let node = fields["far"] { tail.far = reader.integer(node, "far", in: 50...900) ?? 220 }
    sequence.tail = tail
  }

  private mutating func decodeMeet(_ node: Node) {
    guard let fields = reader.fields(node, "meet", keys: ["car", "at", "within"]),
      let carNode = fields.required("car", &reader), let car = reader.text(carNode, "car"),
      let placeNode = fields.required("at", &reader)
    else { return }
    use(.car, car, carNode)
    var meet = MeetPlan(car: car)
    meet.marks = reader.texts(placeNode, "at")
    for mark in meet.marks { use(.mark, mark, placeNode) }
    if let node = fields["within"] {
      meet.window = reader.thousandths(node, "within", in: 100...10_000) ?? 800
    }
    sequence.meet = meet
  }

  private mutating func decodeGate(_ node: Node) {
    guard
      let fields = reader.fields(node, "gate", keys: ["at", "lane", "speed", "after", "seconds"]),
      let placeNode = fields.required("at", &reader), let mark = reader.text(placeNode, "at"),
      let flagNode = fields.required("after", &reader), let flag = reader.text(flagNode, "after")
    else { return }
    use(.mark, mark, placeNode)
    use(.flag, flag, flagNode)
    var gate = GatePlan(mark: mark, flag: flag)
    if let node = fields["lane"] { gate.lane = reader.integer(node, "lane", in: 1...8) ?? 1 }
    if let node = fields["speed"], let pair = decodePair(node, "speed", in: 1...180, scale: 1) {
      (gate.slowest, gate.fastest) = pair
    }
    if let node = fields["seconds"],
      let pair = decodePair(node, "seconds", in: 0...600_000, scale: 1_000)
    {
      (gate.opens, gate.closes) = pair
    }
    sequence.gate = gate
  }

  private mutating func decodeWound(_ node: Node) {
    guard let fields = reader.fields(node, "wound", keys: ["from", "to", "over", "slips"]) else {
      return
    }
    var wound = WoundPlan()
    if let node = fields["from"] { wound.from = reader.integer(node, "from", in: 0...100) ?? 0 }
    if let node = fields["to"] { wound.to = reader.integer(node, "to", in: 0...100) ?? 80 }
    if let node = fields["over"] {
      wound.seconds = reader.integer(node, "over", in: 1...600) ?? 150
    }
    if let node = fields["slips"], let pair = decodePair(node, "slips", in: 1...120, scale: 1) {
      (wound.slipShortest, wound.slipLongest) = pair
    }
    sequence.wound = wound
  }

  /// Two numbers, the smaller one first.
  private mutating func decodePair(
    _ node: Node, _ what: String, in range: ClosedRange<Int>, scale: Int
  ) -> (Int, Int)? {
    let values = reader.items(node, what).compactMap {
      scale == 1 ? reader.integer($0, what, in: range) : reader.thousandths($0, what, in: range)
    }
    if values.count == 2, values[0] <= values[1] { return (values[0], values[1]) }
    reader.reportType(node, what, "the least and the most, such as [25, 40]")
    return nil
  }

  // MARK: Levels and variants

  static let levelKeys = ["limits", "traffic", "sight"] + featureKeys
  static let variantKeys = ["when", "car", "dark"] + levelKeys

  /// What differs from level to level.
  mutating func decodeLevels(_ node: Node) {
    guard let levels = reader.fields(node, "levels", keys: DriveLevel.allCases.map(\.rawValue))
    else {
      return
    }
    for level in DriveLevel.allCases {
      guard let node = levels[level.rawValue],
        let fields = reader.fields(node, "A level", keys: Self.levelKeys)
      else { continue }
      sequence.changes.append(decodeChange(.level(level), fields))
    }
  }

  /// What differs by what the story remembers.
  mutating func decodeVariants(_ node: Node) {
    for item in reader.items(node, "variants") {
      guard let fields = reader.fields(item, "A variant", keys: Self.variantKeys),
        let flagNode = fields.required("when", &reader), let flag = reader.text(flagNode, "when")
      else { continue }
      if !sequence.storyFlags.contains(flag) {
        reader.report(
          .unknownFlag, "'\(flag)' is no flag of the story's", at: reader.span(of: flagNode),
          help: Spelling.closest(to: flag, among: sequence.storyFlags).map {
            "Did you mean '\($0)'?"
          }
            ?? "Name it under story: [\(flag)].")
      }
      sequence.changes.append(decodeChange(.story(flag: flag), fields))
    }
  }

  /// Reads a change over a copy of what there is without it.
  private mutating func decodeChange(
    _ occasion: SequenceChange.Occasion, _ fields: YAMLFields
  ) -> SequenceChange {
    let common = sequence
    defer { sequence = common }
    var change = SequenceChange(occasion)
    if let node = fields["car"] { change.car = reader.word(node, "car", VehicleKind.self) }
    if let node = fields["limits"] {
      decodeLimits(node)
      change.limits = sequence.limits
    }
    if let node = fields["traffic"] {
      decodeTraffic(node)
      change.traffic = sequence.traffic
    }
    if let node = fields["sight"] {
      change.sightMetres = reader.integer(node, "sight", in: 10...1_000)
    }
    if let node = fields["dark"] {
      let range = change.sightMetres ?? sequence.police.sightMetres
      change.darkHundredths = reader.integer(node, "dark", in: 0...range).map { $0 * 100 / range }
    }
    decodeTunables(fields)
    if fields.has("handling") { change.handling = sequence.handling }
    if fields.has("tail") { change.tail = sequence.tail }
    if fields.has("meet") { change.meet = sequence.meet }
    if fields.has("gate") { change.gate = sequence.gate }
    if fields.has("wound") { change.wound = sequence.wound }
    return change
  }
}
