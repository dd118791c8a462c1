internal import Yams

// Beats, outcomes and expectations: the closed vocabulary of conditions and actions.

extension SequenceDecoder {
  static let conditionKeys = [
    "clock", "at", "before", "sees", "chased", "heat", "speed", "damage", "flag", "not", "parked",
    "moving", "hidden", "dark", "branch", "contact", "lost", "lane", "lap", "best_lap", "suspicion",
    "near", "far", "passed", "wrecked", "lost_sight", "waiting", "ran_red", "jolted", "off_road",
    "quiet", "standing", "since",
  ]
  static let actionKeys = [
    "radio", "speak", "say", "talk", "silence", "flag", "clear", "chase", "outcome", "heat",
    "suspicion", "damage", "bring", "weather", "light",
  ]

  /// Fired beats and set flags are kept as 128 bits; a talk has flags for each of its answers.
  static let beatCountMax = 128
  static let flagCountMax = 100

  mutating func decodeBeats(_ node: Node) {
    defer { checkBeatCount(node) }
    for item in reader.items(node, "beats") {
      guard let fields = reader.fields(item, "A beat", keys: ["when", "do"]) else { continue }
      let conditions = fields.required("when", &reader).map { decodeConditions($0) } ?? []
      let actions =
        fields.required("do", &reader).map { node in
          reader.items(node, "do").flatMap { decodeAction($0) }
        } ?? []
      sequence.beats.append(
        DriveBeat(conditions: conditions, actions: actions, span: reader.span(of: item)))
    }
  }

  private mutating func checkBeatCount(_ node: Node) {
    if sequence.beats.count > Self.beatCountMax {
      reader.report(
        .outOfRange,
        "A sequence has \(Self.beatCountMax) beats at most, not \(sequence.beats.count)",
        at: reader.span(of: node))
    }
    let flags = Set(sequence.settableFlags(answerCount: DriveScript.answerCountMax)).count
    if flags > Self.flagCountMax {
      reader.report(
        .outOfRange, "A sequence has \(Self.flagCountMax) flags at most", at: reader.span(of: node))
    }
  }

  mutating func decodeConditions(_ node: Node) -> [DriveCondition] {
    guard let fields = reader.fields(node, "A condition", keys: Self.conditionKeys) else {
      return []
    }
    var conditions: [DriveCondition] = []
    // In the order of the vocabulary: all must hold, so the file's order does not matter.
    for key in Self.conditionKeys {
      guard let value = fields[key] else { continue }
      conditions += decodeCondition(key, value)
    }
    return conditions
  }

  private mutating func decodeCondition(_ key: String, _ node: Node) -> [DriveCondition] {
    switch key {
    case "clock": return compared(node, key, 0...36_000) { .clock($0, $1) }
    case "heat": return compared(node, key, 0...100) { .heat($0, $1) }
    case "speed": return compared(node, key, 0...200) { .speed($0, $1) }
    case "damage": return compared(node, key, 0...100) { .damage($0, $1) }
    case "suspicion": return compared(node, key, 0...100) { .suspicion($0, $1) }
    case "lap": return compared(node, key, 0...100) { .lap($0, $1) }
    case "lane": return compared(node, key, 1...8) { .lane($0, $1) }
    case "best_lap":
      return reader.comparisons(node, key, in: 0...600_000, isThousandths: true).map {
        .bestLap($0.0, $0.1)
      }
    case "near": return measured(.car, node, key, 1...5_000) { .near(car: $0, metres: $1) }
    case "far": return measured(.car, node, key, 1...5_000) { .far(car: $0, metres: $1) }
    case "before": return measured(.place, node, key, 1...5_000) { .before(place: $0, metres: $1) }
    case "since": return measured(.flag, node, key, 0...3_600) { .since(flag: $0, seconds: $1) }
    case "passed": return used(.car, node, key) { .passed(car: $0) }
    case "wrecked": return used(.car, node, key) { .wrecked(car: $0) }
    case "quiet": return seconds(node, key) { .quiet($0) }
    case "standing": return seconds(node, key) { .standing($0) }
    case "at": return used(.mark, node, key) { .at(mark: $0) }
    case "branch": return used(.branch, node, key) { .onBranch($0) }
    case "flag": return used(.flag, node, key) { .flag($0) }
    case "not": return used(.flag, node, key) { .notFlag($0) }
    case "sees":
      guard let unit = reader.text(node, key) else { return [] }
      if unit == "any" { return [.sees(unit: nil)] }
      use(.unit, unit, node)
      return [.sees(unit: unit)]
    default: return decodeState(key, node)
    }
  }

  private mutating func decodeState(_ key: String, _ node: Node) -> [DriveCondition] {
    guard reader.truth(node, key) != nil else { return [] }
    guard node.scalar?.string == "true" else {
      reader.report(
        .wrongType, "'\(key)' can only be true", at: reader.span(of: node),
        help: "Leave it out where it does not matter.")
      return []
    }
    switch key {
    case "chased": return [.chased]
    case "parked": return [.parked]
    case "moving": return [.moving]
    case "hidden": return [.hidden]
    case "dark": return [.lightsOff]
    case "contact": return [.contact]
    case "lost": return [.lost]
    case "lost_sight": return [.lostSight]
    case "waiting": return [.waiting]
    case "ran_red": return [.ranRed]
    case "jolted": return [.jolted]
    case "off_road": return [.offRoad]
    default: preconditionFailure("a key of the vocabulary without a meaning: \(key)")
    }
  }

  private mutating func compared(
    _ node: Node, _ key: String, _ range: ClosedRange<Int>,
    _ make: (Comparison, Int) -> DriveCondition
  ) -> [DriveCondition] {
    reader.comparisons(node, key, in: range).map { make($0.0, $0.1) }
  }

  private mutating func used(
    _ kind: NameUse.Kind, _ node: Node, _ key: String, _ make: (String) -> DriveCondition
  ) -> [DriveCondition] {
    let names = reader.texts(node, key)
    for name in names { use(kind, name, node) }
    return names.map(make)
  }

  private mutating func seconds(
    _ node: Node, _ key: String, _ make: (Int) -> DriveCondition
  ) -> [DriveCondition] {
    reader.integer(node, key, in: 1...3_600).map { [make($0)] } ?? []
  }

  /// `{ underpass: 180 }`: a name and a number.
  private mutating func measured(
    _ kind: NameUse.Kind, _ node: Node, _ what: String, _ range: ClosedRange<Int>,
    _ make: (String, Int) -> DriveCondition
  ) -> [DriveCondition] {
    guard let mapping = node.mapping else {
      reader.reportType(node, what, "a name and a number, such as { underpass: 180 }")
      return []
    }
    var conditions: [DriveCondition] = []
    for (key, value) in mapping {
      guard let name = reader.text(key, "A name"),
        let number = reader.integer(value, name, in: range)
      else { continue }
      use(kind, name, key)
      conditions.append(make(name, number))
    }
    return conditions
  }

  private mutating func decodeAction(_ node: Node) -> [DriveAction] {
    guard let fields = reader.fields(node, "An action", keys: Self.actionKeys) else { return [] }
    var actions: [DriveAction] = []
    for key in Self.actionKeys where key != "silence" {
      guard let value = fields[key] else { continue }
      if let action = decodeAction(key, value, fields) { actions.append(action) }
    }
    if fields.has("silence") && !fields.has("talk") {
      reader.report(
        .unknownKey, "Only a talk has 'silence'", at: reader.span(of: fields["silence"]!))
    }
    return actions
  }

  private mutating func decodeAction(
    _ key: String, _ node: Node, _ fields: YAMLFields
  ) -> DriveAction? {
    switch key {
    case "heat": return reader.integer(node, key, in: -100...100).map(DriveAction.addHeat)
    case "suspicion": return reader.integer(node, key, in: -100...100).map(DriveAction.addSuspicion)
    case "damage": return reader.integer(node, key, in: 1...100).map(DriveAction.addDamage)
    case "weather": return reader.word(node, key, Weather.self).map(DriveAction.weather)
    case "light": return reader.word(node, key, DriveLight.self).map(DriveAction.light)
    default: return decodeNamedAction(key, node, fields)
    }
  }

  private mutating func decodeNamedAction(
    _ key: String, _ node: Node, _ fields: YAMLFields
  ) -> DriveAction? {
    guard let text = reader.text(node, key) else { return nil }
    switch key {
    case "radio": return .radio(knot: text)
    case "speak": return .speak(knot: text)
    case "say": return .say(text)
    case "flag": return .setFlag(text)
    case "clear":
      use(.flag, text, node)
      return .clearFlag(text)
    case "chase":
      use(.unit, text, node)
      return .chase(unit: text)
    case "outcome":
      use(.outcome, text, node)
      return .outcome(text)
    case "bring":
      use(.car, text, node)
      return .bring(car: text)
    case "talk":
      guard let silence = fields["silence"] else {
        reader.report(
          .talkWithoutSilence, "The talk '\(text)' does not say what silence means",
          at: reader.span(of: node),
          help: "Add `silence:` and the number of the choice, from 1, that no answer takes.")
        return nil
      }
      return reader.integer(silence, "silence", in: 1...9).map {
        DriveAction.talk(knot: text, silence: $0)
      }
    default: preconditionFailure("a key of the vocabulary without a meaning: \(key)")
    }
  }

  // MARK: Outcomes

  mutating func decodeOutcomes(_ node: Node) {
    for item in reader.items(node, "outcomes") {
      guard let fields = reader.fields(item, "An outcome", keys: ["id", "when"]) else { continue }
      guard let idNode = fields.required("id", &reader), let id = reader.text(idNode, "id") else {
        continue
      }
      if sequence.outcomes.contains(where: { $0.id == id && $0.conditions.isEmpty }) {
        reader.report(.duplicateID, "The outcome '\(id)' stands twice", at: reader.span(of: idNode))
      }
      sequence.outcomes.append(
        DriveOutcome(
          id: id, conditions: fields["when"].map { decodeConditions($0) } ?? [],
          span: reader.span(of: idNode)))
    }
    guard let last = sequence.outcomes.last else {
      reader.report(.openOutcomes, "There are no outcomes", at: reader.span(of: node))
      return
    }
    if !last.conditions.isEmpty {
      reader.report(
        .openOutcomes, "The last outcome must have no condition", at: last.span,
        help: "Something must hold when nothing else does.")
    }
    for (index, outcome) in sequence.outcomes.enumerated().dropLast()
    where outcome.conditions.isEmpty {
      let next = sequence.outcomes[index + 1]
      reader.report(
        .deadOutcome, "'\(next.id)' never comes up: '\(outcome.id)' before it always holds",
        at: next.span)
      break
    }
  }

  mutating func decodeExpectations(_ node: Node) {
    guard let fields = reader.fields(node, "expect", keys: DriveBot.allCases.map(\.rawValue)) else {
      return
    }
    for bot in DriveBot.allCases {
      guard let node = fields[bot.rawValue],
        let claims = reader.fields(
          node, "An expectation", keys: ["ends_within", "reaches", "not", "share"])
      else { continue }
      sequence.expectations.append(
        BotExpectation(bot: bot, claims: decodeClaims(claims), span: claims.span))
    }
  }

  private mutating func decodeClaims(_ fields: YAMLFields) -> [BotExpectation.Claim] {
    var claims: [BotExpectation.Claim] = []
    let share =
      fields["share"].flatMap { reader.thousandths($0, "share", in: 0...1_000) }.map { $0 / 10 }
    if let node = fields["ends_within"],
      let seconds = reader.integer(node, "ends_within", in: 1...3_600)
    {
      claims.append(.endsWithin(seconds))
    }
    if let node = fields["reaches"] {
      let outcomes = reader.texts(node, "reaches")
      for outcome in outcomes { use(.outcome, outcome, node) }
      // A list without a share means each of them, at least once.
      if share == nil {
        claims += outcomes.map { .reaches([$0], shareHundredths: 0) }
      } else {
        claims.append(.reaches(outcomes, shareHundredths: share ?? 0))
      }
    }
    if let node = fields["not"], let outcome = reader.text(node, "not") {
      use(.outcome, outcome, node)
      claims.append(.avoids(outcome, shareHundredths: share ?? 100))
    }
    return claims
  }

  // MARK: Names

  /// Checks every name that is used against those that are given.
  mutating func check(at span: Span) {
    checkRoad()
    let marks = sequence.road.compactMap(\.mark) + sequence.road.compactMap { $0.fork?.id }
    let signals = sequence.road.flatMap(\.signals).map(\.id)
    let cars = sequence.cars.map(\.id)
    let covers = sequence.road.flatMap { $0.covers.map(\.id) }
    let branches = sequence.road.compactMap(\.branch)
    let units = sequence.police.units.map(\.id)
    let outcomes = sequence.outcomes.map(\.id)
    let flags = sequence.settableFlags()
    for use in uses {
      let (code, known, what): (DiagnosticCode, [String], String) =
        switch use.kind {
        case .mark: (.unknownMark, marks, "mark")
        case .place: (.unknownMark, marks + signals + covers, "mark, fork, signal or cover")
        case .branch: (.unknownMark, branches, "branch")
        case .unit: (.unknownUnit, units, "police unit")
        case .car: (.unknownCar, cars, "car with a name")
        case .flag: (.unknownFlag, flags, "flag that anything sets")
        case .outcome: (.unknownOutcome, outcomes, "outcome")
        }
      guard !known.contains(use.name) else { continue }
      reader.report(
        code, "There is no \(what) '\(use.name)'", at: use.span,
        help: Spelling.closest(to: use.name, among: known).map { "Did you mean '\($0)'?" })
    }
  }
}

extension DriveSequence {
  /// The flags that can be set: by the story, by beats by name, by the answers of talks as `knot.1`
  /// and so on, by the gate as `mark.hit`, by a meeting as `meet.hit`.
  func settableFlags(answerCount: Int = 9) -> [String] {
    var names = storyFlags
    for action in beats.flatMap(\.actions) {
      switch action {
      case .setFlag(let name): names.append(name)
      case .talk(let knot, _): names += (1...answerCount).map { "\(knot).\($0)" }
      default: continue
      }
    }
    if let gate { names += DriveScript.Grade.allCases.map { "\(gate.mark).\($0.rawValue)" } }
    if meet != nil { names += DriveScript.Grade.meetings.map { "meet.\($0.rawValue)" } }
    return names
  }

  /// The ink knots that it calls: those of its beats, in the order of the file, then those said
  /// under cover, which the drive comes to last; those of talks must offer choices.
  public var knots: [(knot: String, isTalk: Bool)] {
    let covers = road.flatMap(\.covers).compactMap(\.say).map { (knot: $0, isTalk: false) }
    let beats = beats.flatMap(\.actions).compactMap { action -> (knot: String, isTalk: Bool)? in
      switch action {
      case .radio(let knot), .speak(let knot): (knot, false)
      case .talk(let knot, _): (knot, true)
      default: nil
      }
    }
    return beats + covers
  }
}
