internal import Yams

extension DriveSequence {
  /// Decodes a sequence file. Every mistake becomes a diagnostic; nil if there was an error.
  ///
  /// The format is described in `Content/drives/schema.json`; its ideas (a closed vocabulary of
  /// triggers and actions) come from OpenSCENARIO.
  public static func decode(
    _ source: SourceFile, file: FileID, into diagnostics: inout Diagnostics
  ) -> DriveSequence? {
    var decoder = SequenceDecoder(source, file: file)
    let sequence = decoder.decode()
    let found = decoder.reader.diagnostics
    diagnostics.report(contentsOf: found)
    return found.hasErrors ? nil : sequence
  }
}

/// Turns the nodes of a sequence file into a `DriveSequence`, then checks what its parts say of
/// each other.
struct SequenceDecoder {
  var reader: YAMLReader
  var sequence = DriveSequence(id: "")
  /// Where names were given, and where they are used, for the checks at the end.
  var uses: [NameUse] = []

  struct NameUse {
    enum Kind {
      case mark, place, unit, flag, outcome, branch, car
    }

    var kind: Kind
    var name: String
    var span: Span
  }

  init(_ source: SourceFile, file: FileID) {
    reader = YAMLReader(source, file: file)
  }

  /// The keys of a file, in the order in which the manual has them.
  static let keys = [
    "id", "theme", "weather", "clock", "car", "handling", "limits", "parked", "story", "road",
    "laps",
    "traffic", "police", "cars", "tail", "meet", "gate", "wound", "beats", "checkpoints",
    "outcomes",
    "floor", "levels", "variants", "expect",
  ]

  mutating func decode() -> DriveSequence {
    guard let root = reader.root(),
      let fields = reader.fields(root, "A sequence", keys: Self.keys)
    else { return sequence }
    if let node = fields.required("id", &reader) { sequence.id = reader.text(node, "id") ?? "" }
    if let node = fields.required("theme", &reader),
      let theme = reader.word(node, "theme", DriveTheme.self)
    {
      sequence.theme = theme
    }
    if let node = fields["clock"] { decodeClock(node) }
    if let node = fields["car"], let car = reader.word(node, "car", VehicleKind.self) {
      sequence.car = car
    }
    if let node = fields["limits"] { decodeLimits(node) }
    if let node = fields["parked"] { sequence.startsParked = reader.truth(node, "parked") ?? false }
    if let node = fields.required("road", &reader) { decodeRoad(node) }
    if let node = fields["traffic"] { decodeTraffic(node) }
    if let node = fields["police"] { decodePolice(node) }
    decodeFeatures(fields)
    if let node = fields["beats"] { decodeBeats(node) }
    if let node = fields["checkpoints"] {
      for item in reader.items(node, "checkpoints") {
        guard let name = reader.text(item, "A checkpoint") else { continue }
        sequence.checkpoints.append(name)
        use(.mark, name, item)
      }
    }
    if let node = fields.required("outcomes", &reader) { decodeOutcomes(node) }
    if let node = fields["floor"], let floor = reader.text(node, "floor") {
      sequence.floor = floor
      use(.outcome, floor, node)
    }
    if let node = fields["levels"] { decodeLevels(node) }
    if let node = fields["variants"] { decodeVariants(node) }
    if let node = fields["expect"] { decodeExpectations(node) }
    check(at: fields.span)
    return sequence
  }

  mutating func use(_ kind: NameUse.Kind, _ name: String, _ node: Node) {
    uses.append(NameUse(kind: kind, name: name, span: reader.span(of: node)))
  }

  private mutating func decodeClock(_ node: Node) {
    guard
      let fields = reader.fields(
        node, "clock", keys: ["window", "start", "story_seconds_per_second", "show"])
    else { return }
    if let node = fields["window"] {
      sequence.clock.window = reader.integer(node, "window", in: 1...36_000)
    }
    if let node = fields["start"] {
      sequence.clock.startsAt = reader.integer(node, "start", in: 0...36_000) ?? 0
    }
    if let node = fields["story_seconds_per_second"] {
      sequence.clock.rateThousandths =
        reader.thousandths(node, "story_seconds_per_second", in: 100...60_000) ?? 1_000
    }
    if let node = fields["show"] {
      enum Shown: String, CaseIterable {
        case watch
        case none
      }
      sequence.clock.isShown = reader.word(node, "show", Shown.self) == .watch
    }
  }

  mutating func decodeLimits(_ node: Node) {
    guard let fields = reader.fields(node, "limits", keys: ["legal", "top"]) else { return }
    if let node = fields["legal"] {
      sequence.limits.legal = reader.integer(node, "legal", in: 5...120) ?? 35
    }
    if let node = fields["top"] {
      sequence.limits.top = reader.integer(node, "top", in: 10...180) ?? 95
    }
  }

  mutating func decodeTraffic(_ node: Node) {
    guard
      let fields = reader.fields(node, "traffic", keys: ["density", "oncoming", "mix", "speed"])
    else { return }
    if let node = fields["density"] {
      sequence.traffic.density = reader.integer(node, "density", in: 0...60) ?? 0
    }
    if let node = fields["oncoming"] {
      sequence.traffic.oncoming = reader.integer(node, "oncoming", in: 0...60) ?? 0
    }
    if let node = fields["mix"] {
      sequence.traffic.mix = []
      decodeMix(node)
    }
    if let node = fields["speed"] {
      let speeds = reader.items(node, "speed").compactMap {
        reader.integer($0, "A speed of the traffic", in: 5...120)
      }
      if speeds.count == 2, speeds[0] <= speeds[1] {
        (sequence.traffic.slowest, sequence.traffic.fastest) = (speeds[0], speeds[1])
      } else {
        reader.reportType(node, "speed", "the slowest and the fastest, such as [25, 40]")
      }
    }
    if sequence.traffic.mix.isEmpty {
      sequence.traffic.mix = [TrafficPlan.Share(kind: .sedan, weight: 1)]
    }
  }

  private mutating func decodeMix(_ node: Node) {
    guard let fields = reader.fields(node, "mix", keys: VehicleKind.allCases.map(\.rawValue)) else {
      return
    }
    // In the order of the kinds, so that the file's order does not matter.
    for kind in VehicleKind.allCases {
      guard let node = fields[kind.rawValue],
        let weight = reader.integer(node, kind.rawValue, in: 0...1_000), weight > 0
      else { continue }
      sequence.traffic.mix.append(TrafficPlan.Share(kind: kind, weight: weight))
    }
  }

  private mutating func decodePolice(_ node: Node) {
    guard let fields = reader.fields(node, "police", keys: ["units", "sight"]) else { return }
    if let node = fields["sight"],
      let sight = reader.fields(node, "sight", keys: ["range", "dark"])
    {
      if let node = sight["range"] {
        sequence.police.sightMetres = reader.integer(node, "range", in: 10...1_000) ?? 150
      }
      if let node = sight["dark"] {
        // Metres in the file; a share of the range in the sequence, so that levels can scale both.
        let dark = reader.integer(node, "dark", in: 0...sequence.police.sightMetres) ?? 90
        sequence.police.darkHundredths = dark * 100 / sequence.police.sightMetres
      }
    }
    guard let units = fields["units"] else { return }
    for item in reader.items(units, "units") { decodeUnit(item) }
  }

  private mutating func decodeUnit(_ node: Node) {
    guard
      let fields = reader.fields(
        node, "A police unit", keys: ["id", "kind", "at", "facing", "appears"])
    else { return }
    let idNode = fields.required("id", &reader)
    let kindNode = fields.required("kind", &reader)
    let placeNode = fields.required("at", &reader)
    guard let idNode, let kindNode, let placeNode, let id = reader.text(idNode, "id"),
      let kind = reader.word(kindNode, "kind", PoliceUnit.Kind.self),
      let place = decodePlace(placeNode)
    else { return }
    if sequence.police.units.contains(where: { $0.id == id }) {
      reader.report(.duplicateID, "There is a unit '\(id)' already", at: reader.span(of: idNode))
    }
    var unit = PoliceUnit(id: id, kind: kind, mark: place.mark, offsetMetres: place.metres)
    if let node = fields["facing"] {
      enum Facing: String, CaseIterable {
        case oncoming
        case along
      }
      unit.isOncoming = reader.word(node, "facing", Facing.self) == .oncoming
    }
    if let node = fields["appears"] {
      unit.appearsAt = reader.integer(node, "appears", in: 0...36_000)
    }
    sequence.police.units.append(unit)
  }
}

extension Substring {
  func trimmingBlanks() -> String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
