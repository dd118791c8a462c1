internal import Yams

extension PlaythroughScript {
  /// Decodes a script. Every mistake becomes a diagnostic; nil if there was an error. Names of the
  /// story's, of sequences and of other scripts are not looked up yet.
  static func decode(
    _ source: SourceFile, name: String, file: FileID, into diagnostics: inout Diagnostics
  ) -> PlaythroughScript? {
    var decoder = ScriptDecoder(source, name: name, file: file)
    decoder.decode()
    let found = decoder.reader.diagnostics
    diagnostics.report(contentsOf: found)
    return found.hasErrors ? nil : decoder.script
  }
}

/// Turns the nodes of a script's file into a `PlaythroughScript`.
struct ScriptDecoder {
  var reader: YAMLReader
  var script: PlaythroughScript

  /// The keys of a file, in the order in which the manual has them.
  static let keys = [
    "seed", "level", "from", "set", "drives", "externals", "transcript", "steps",
  ]
  static let stepKeys = [
    "choose", "until", "drive", "chance", "include", "see", "absent", "tags", "beats", "expect",
    "ending", "over",
  ]
  static let goalKeys = ["choice", "tag", "beat", "over"]
  static let driveKeys = [
    "outcome", "seconds", "heat", "damage", "bot", "level", "seed", "goal", "replay", "reaches",
    "talk",
  ]

  /// In a drive's talk: the answer to a question that was heard before.
  static let answerKey = "answer"

  init(_ source: SourceFile, name: String, file: FileID) {
    reader = YAMLReader(source, file: file)
    script = PlaythroughScript(name: name, file: file)
  }

  mutating func decode() {
    guard let root = reader.root() else { return }
    // A list alone is a script that is all steps.
    if root.sequence != nil { return decodeSteps(root) }
    guard let fields = reader.fields(root, "A script", keys: Self.keys) else { return }
    if let node = fields["seed"] {
      let range = Int(Int32.min)...Int(Int32.max)
      script.seed = reader.integer(node, "seed", in: range).map { Int32($0) }
    }
    if let node = fields["level"], let level = reader.word(node, "level", DriveLevel.self) {
      script.level = level
    }
    if let node = fields["from"] { script.start = word(node, "from") }
    if let node = fields["set"] { decodeSettings(node) }
    if let node = fields["drives"] { decodeDrives(node) }
    if let node = fields["externals"] { decodeExternals(node) }
    if let node = fields["transcript"] { script.transcript = fileName(node, "transcript") }
    if let node = fields.required("steps", &reader) { decodeSteps(node) }
  }

  // MARK: The head

  private mutating func word(_ node: Node, _ what: String) -> ScriptWord? {
    guard let text = reader.text(node, what) else { return nil }
    guard !text.isEmpty else {
      reader.reportType(node, what, "a name")
      return nil
    }
    return ScriptWord(text: text, span: reader.span(of: node))
  }

  /// A file in the folder of the scripts or deeper.
  private mutating func fileName(_ node: Node, _ what: String) -> ScriptWord? {
    guard let word = word(node, what) else { return nil }
    let parts = word.text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.contains(where: { $0.isEmpty || $0.hasPrefix(".") }) {
      reader.report(
        .wrongType, "\(what) must be a file in the folder of the scripts", at: word.span,
        help: "Name it from there, such as faithful.txt.")
      return nil
    }
    return word
  }

  /// The entries of a mapping by names of the author's own.
  private mutating func entries(_ node: Node, _ what: String) -> [(ScriptWord, Node)] {
    guard let mapping = node.mapping else {
      reader.reportType(node, what, "a mapping of names to values")
      return []
    }
    return mapping.compactMap { key, value in
      word(key, "A name in \(what)").map { ($0, value) }
    }
  }

  private mutating func decodeSettings(_ node: Node) {
    for (name, node) in entries(node, "set") {
      guard let value = value(node, name.text) else { continue }
      script.settings.append(PlaythroughScript.Setting(name: name, value: value))
    }
  }

  private mutating func decodeExternals(_ node: Node) {
    for (name, node) in entries(node, "externals") {
      let nodes = node.sequence.map { Array($0) } ?? [node]
      let values = nodes.compactMap { value($0, name.text) }
      guard values.count == nodes.count else { continue }
      guard !values.isEmpty else {
        reader.reportType(node, name.text, "what the function gives")
        continue
      }
      script.externals.append(PlaythroughScript.External(name: name, values: values))
    }
  }

  /// A number, true or false, or else a text; in quotation marks it is a text in any case.
  private mutating func value(_ node: Node, _ what: String) -> HostValue? {
    guard let scalar = node.scalar else {
      reader.reportType(node, what, "a number, a text, or true or false")
      return nil
    }
    guard scalar.style == .plain || scalar.style == .any else { return .text(scalar.string) }
    if let int = Int32(scalar.string) { return .int(int) }
    if let float = Float(scalar.string), float.isFinite { return .float(float) }
    switch scalar.string {
    case "true": return .bool(true)
    case "false": return .bool(false)
    default: return .text(scalar.string)
    }
  }

  // MARK: Steps

  private mutating func decodeSteps(_ node: Node) {
    for item in reader.items(node, "steps") {
      guard script.steps.count < PlaythroughScript.stepCountMax else {
        reader.report(
          .outOfRange, "A script has at most \(PlaythroughScript.stepCountMax) steps",
          at: reader.span(of: item), help: "Put a part of it into a script of its own.")
        return
      }
      guard let act = act(item) else { continue }
      script.steps.append(ScriptStep(act: act, span: reader.span(of: item)))
    }
  }

  /// A text or number is a choice; everything else is a key with its value.
  private mutating func act(_ node: Node) -> ScriptStep.Act? {
    if node.scalar != nil { return choice(node, "A choice").map { .choose($0) } }
    guard let mapping = node.mapping else {
      reader.report(
        .badStep, "A step is a choice to take, or a key with a value", at: reader.span(of: node),
        help: "A choice is written without the brackets that it has in ink.")
      return nil
    }
    guard mapping.count == 1, let (key, value) = mapping.first, let name = key.scalar?.string
    else {
      reader.report(
        .badStep, "A step says one thing", at: reader.span(of: node),
        help: "Make each key a step of its own, with a dash before it.")
      return nil
    }
    guard Self.stepKeys.contains(name) else {
      let known = Self.stepKeys.joined(separator: ", ")
      reader.report(
        .badStep, "There is no step '\(name)'", at: reader.span(of: key),
        help: Spelling.closest(to: name, among: Self.stepKeys).map { "Did you mean '\($0)'?" }
          ?? "A choice with a colon in it needs quotation marks. Other steps are: \(known).")
      return nil
    }
    return act(name, value)
  }

  private mutating func act(_ name: String, _ node: Node) -> ScriptStep.Act? {
    switch name {
    case "choose": return choice(node, name).map { .choose($0) }
    case "until": return goal(node).map { .until($0) }
    case "drive": return driveOrder(node).map { .drive($0) }
    case "chance":
      return reader.integer(node, name, in: Int(Int32.min)...Int(Int32.max)).map { .chance($0) }
    case "include": return word(node, name).map { .include($0.text) }
    case "see": return .see(matches(node, name))
    case "absent": return .absent(matches(node, name))
    case "tags": return .tags(matches(node, name))
    case "beats": return .beats(beats(node))
    case "expect": return word(node, name).map { .expect($0.text) }
    case "ending": return word(node, name).map { .ending($0.text) }
    case "over": return reader.truth(node, name).map { .over($0) }
    default: preconditionFailure("every key of `stepKeys` is a step")
    }
  }

  private mutating func choice(_ node: Node, _ what: String) -> ChoiceMatch? {
    guard let scalar = node.scalar else {
      reader.reportType(node, what, "the text of a choice, a pattern in slashes, or a number")
      return nil
    }
    let isPlain = scalar.style == .plain || scalar.style == .any
    if isPlain, let number = Int(scalar.string) {
      guard number >= 1 else {
        reader.report(
          .outOfRange, "Choices are counted from 1", at: reader.span(of: node),
          help: "A choice whose text is a number needs quotation marks.")
        return nil
      }
      return .number(number)
    }
    guard let match = match(node, what) else { return nil }
    switch match {
    case .pattern(let pattern): return .pattern(pattern)
    case .literal(let text): return .text(text)
    }
  }

  private mutating func match(_ node: Node, _ what: String) -> TextMatch? {
    guard let text = reader.text(node, what) else { return nil }
    if text.plainWords.isEmpty {
      reader.reportType(node, what, "a text that is not empty")
      return nil
    }
    let match = TextMatch(text)
    if case .pattern(let pattern) = match {
      do {
        _ = try Regex(pattern)
      } catch {
        reader.report(
          .badPattern, "\(text) is no regular expression", at: reader.span(of: node),
          help:
            "Brackets and other special characters need a backslash; without slashes it is a text."
        )
        return nil
      }
    }
    return match
  }

  private mutating func matches(_ node: Node, _ what: String) -> [TextMatch] {
    let nodes = node.sequence.map { Array($0) } ?? [node]
    return nodes.compactMap { match($0, what) }
  }

  private mutating func goal(_ node: Node) -> ScriptStep.Goal? {
    guard node.mapping != nil else { return choice(node, "until").map { .choice($0) } }
    guard let fields = reader.fields(node, "until", keys: Self.goalKeys) else { return nil }
    let given = Self.goalKeys.filter { fields.has($0) }
    guard given.count == 1, let key = given.first, let node = fields[key] else {
      // Another key has been told of already.
      guard given.count == node.mapping?.count else { return nil }
      reader.report(
        .missingKey, "until needs one of \(Self.goalKeys.joined(separator: ", "))", at: fields.span)
      return nil
    }
    switch key {
    case "choice": return choice(node, key).map { .choice($0) }
    case "tag": return match(node, key).map { .tag($0) }
    case "beat": return word(node, key).map { .beat($0.text) }
    default:
      guard let isOver = reader.truth(node, key) else { return nil }
      if !isOver { reader.reportType(node, "over", "true: the story is not over before its end") }
      return isOver ? .end : nil
    }
  }

  /// Names, or ranges of them such as `B01..B40`.
  private mutating func beats(_ node: Node) -> [String] {
    let nodes = node.sequence.map { Array($0) } ?? [node]
    var names: [String] = []
    for node in nodes {
      guard let word = word(node, "beats") else { continue }
      guard let dots = word.text.firstRange(of: "..") else {
        names.append(word.text)
        continue
      }
      let (first, last) = (word.text[..<dots.lowerBound], word.text[dots.upperBound...])
      guard let range = Self.range(from: first, to: last) else {
        reader.report(
          .wrongType, "'\(word.text)' is no range of beats", at: word.span,
          help: "Both ends have the same letters and as many digits, such as B01..B40.")
        continue
      }
      names += range
    }
    return names
  }

  private static let rangeCountMax = 1_000

  private static func range(from first: Substring, to last: Substring) -> [String]? {
    func digits(_ name: Substring) -> Int { name.reversed().prefix { ("0"..."9") ~= $0 }.count }
    let width = digits(first)
    let letters = first.dropLast(width)
    guard width > 0, digits(last) == width, last.dropLast(width) == letters,
      let low = Int(first.suffix(width)), let high = Int(last.suffix(width)), low <= high,
      high - low < rangeCountMax
    else { return nil }
    return (low...high).map { number in
      let text = String(number)
      return letters + String(repeating: "0", count: max(0, width - text.count)) + text
    }
  }
}

// MARK: - Drives

extension ScriptDecoder {
  private mutating func decodeDrives(_ node: Node) {
    for (sequence, node) in entries(node, "drives") {
      guard let order = driveOrder(node) else { continue }
      script.drives.append(PlaythroughScript.DriveRule(sequence: sequence, order: order))
    }
  }

  /// An outcome alone, or what drives, what it comes to, and what is heard.
  private mutating func driveOrder(_ node: Node) -> DriveOrder? {
    if let scalar = node.scalar {
      let report = DriveReport(outcome: scalar.string)
      return DriveOrder(driver: .forced(report), span: reader.span(of: node))
    }
    guard let fields = reader.fields(node, "A drive", keys: Self.driveKeys) else { return nil }
    let drivers = ["outcome", "bot", "replay"].filter { fields.has($0) }
    if drivers.isEmpty, let node = fields["talk"] {
      refuse(fields, besides: "talk")
      return DriveOrder(driver: .unfinished, talk: talk(node), span: reader.span(of: node))
    }
    guard drivers.count == 1, let key = drivers.first else {
      reader.report(
        .missingKey, "A drive needs one of outcome, bot and replay", at: fields.span,
        help: "Say how it ends, which bot drives it, or which recording is driven again.")
      return nil
    }
    refuse(fields, besides: key)
    guard let driver = driver(key, fields) else { return nil }
    var order = DriveOrder(driver: driver, span: reader.span(of: node))
    if let node = fields["reaches"] { order.reaches = reader.texts(node, "reaches") }
    if let node = fields["talk"] { order.talk = talk(node) }
    if key != "outcome", let alone = order.talk.first(where: \.isAnswerAlone) {
      reader.report(
        .unknownKey, "An answer alone does not go together with '\(key)'", at: alone.knot.span,
        help: "Write the question's knot before it.")
    }
    return order
  }

  /// What belongs to one way to drive says nothing in another.
  private mutating func refuse(_ fields: YAMLFields, besides driver: String) {
    let owned = [
      "outcome": ["seconds", "heat", "damage"], "bot": ["level", "seed", "goal", "reaches"],
      "replay": ["reaches"], "talk": [],
    ]
    let all = ["seconds", "heat", "damage", "level", "seed", "goal", "reaches"]
    for key in all where !owned[driver]!.contains(key) {
      guard let node = fields[key] else { continue }
      reader.report(
        .unknownKey, "'\(key)' does not go together with '\(driver)'", at: reader.span(of: node))
    }
  }

  private mutating func driver(_ key: String, _ fields: YAMLFields) -> DriveOrder.Driver? {
    guard let node = fields[key] else { return nil }
    switch key {
    case "outcome":
      guard let outcome = word(node, key) else { return nil }
      func number(_ key: String, to max: Int) -> Int {
        fields[key].flatMap { reader.integer($0, key, in: 0...max) } ?? 0
      }
      return .forced(
        DriveReport(
          outcome: outcome.text, seconds: number("seconds", to: 360_000),
          heat: number("heat", to: 100), damage: number("damage", to: 100)))
    case "bot":
      guard let bot = reader.word(node, key, DriveBot.self) else { return nil }
      let level = fields["level"].flatMap { reader.word($0, "level", DriveLevel.self) }
      let seed = fields["seed"].flatMap { reader.integer($0, "seed", in: 0...Int.max) }
      let goal = fields["goal"].flatMap { word($0, "goal") }
      return .bot(bot, level: level, seed: seed.map { UInt64($0) }, goal: goal?.text)
    default: return fileName(node, key).map { .recording($0.text) }
    }
  }

  /// A list of knots, each alone or with its answer; or a mapping of knots to answers.
  private mutating func talk(_ node: Node) -> [DriveOrder.Heard] {
    let nodes = node.sequence.map { Array($0) } ?? [node]
    return nodes.flatMap { node -> [DriveOrder.Heard] in
      if node.scalar != nil {
        return word(node, "A knot").map { [DriveOrder.Heard(knot: $0, answer: nil)] } ?? []
      }
      return entries(node, "talk").compactMap { knot, node in
        let isAlone = knot.text == Self.answerKey
        let place = isAlone ? ScriptWord(text: "", span: knot.span) : knot
        return answer(node).map { DriveOrder.Heard(knot: place, answer: $0) }
      }
    }
  }

  private mutating func answer(_ node: Node) -> DriveOrder.Answer? {
    if node.scalar?.string == "silence" { return .silence }
    return choice(node, "An answer").map { .choose($0) }
  }
}
