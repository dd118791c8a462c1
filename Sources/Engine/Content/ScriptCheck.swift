/// Checks a script against its story and the story's sequences.
struct ScriptCheck {
  private let program: Program
  private let sequences: [DriveSequence]
  var diagnostics = Diagnostics()

  init(program: Program, sequences: [DriveSequence]) {
    self.program = program
    self.sequences = sequences
  }

  mutating func check(_ script: PlaythroughScript) {
    if let start = script.start, program.container(named: start.text) == nil {
      report(.missingKnot, "The story has no knot '\(start.text)'", start, among: program.knotNames)
    }
    for setting in script.settings where !program.globals.contains(setting.name.text) {
      report(
        .unknownVariable, "The story has no variable '\(setting.name.text)'", setting.name,
        among: program.globals)
    }
    let calls = program.externalCalls.map(\.name)
    for external in script.externals where !calls.contains(external.name.text) {
      report(
        .unknownVariable, "The story calls no function '\(external.name.text)' of a host's",
        external.name, among: calls)
    }
    for rule in script.drives {
      guard let sequence = sequences.first(where: { $0.id == rule.sequence.text }) else {
        report(
          .unknownDrive, "There is no sequence '\(rule.sequence.text)'", rule.sequence,
          among: sequences.map(\.id))
        continue
      }
      check(rule.order, of: [sequence])
    }
    for step in script.steps {
      if case .drive(let order) = step.act { check(order, of: sequences) }
    }
    findDeadSteps(in: script)
  }

  /// An order of a step may be for any of the story's sequences.
  private mutating func check(_ order: DriveOrder, of sequences: [DriveSequence]) {
    let known = sequences.flatMap { $0.outcomes.map(\.id) }
    var outcomes = order.reaches
    switch order.driver {
    case .forced(let report): outcomes.append(report.outcome)
    case .bot(_, _, _, let goal): outcomes += goal.map { [$0] } ?? []
    case .recording, .unfinished: break
    }
    for outcome in outcomes where !known.contains(outcome) {
      let whose = sequences.count == 1 ? "'\(sequences[0].id)'" : "A drive"
      report(
        .unknownOutcome, "\(whose) cannot end as '\(outcome)'",
        ScriptWord(text: outcome, span: order.span), among: known)
    }
    let knots = sequences.flatMap(\.knots)
    for heard in order.talk where !heard.isAnswerAlone {
      guard let knot = knots.first(where: { $0.knot == heard.knot.text }) else {
        report(
          .missingKnot, "Nobody says '\(heard.knot.text)' in this drive", heard.knot,
          among: knots.map(\.knot))
        continue
      }
      guard heard.answer != nil, !knot.isTalk else { continue }
      diagnostics.report(
        Diagnostic(
          .talkWithoutChoices, "'\(heard.knot.text)' asks nothing", at: heard.knot.span,
          help: "Leave its answer away."))
    }
  }

  private mutating func report(
    _ code: DiagnosticCode, _ message: String, _ word: ScriptWord, among names: [String]
  ) {
    let suggestion = Spelling.closest(to: word.text, among: names)
    diagnostics.report(
      Diagnostic(
        code, message, at: word.span,
        notes: suggestion.map { [Diagnostic.Note("Did you mean '\($0)'?")] } ?? []))
  }

  private mutating func findDeadSteps(in script: PlaythroughScript) {
    var isOver = false
    for step in script.steps {
      switch step.act {
      case .ending, .over(true): isOver = true
      case .choose, .until, .drive, .chance:
        guard isOver else { continue }
        diagnostics.report(
          Diagnostic(
            .deadStep, "The story is over before this step", at: step.span,
            help: "What wants the story to be over stands last."))
        return
      case .include, .see, .absent, .tags, .beats, .expect, .over(false): continue
      }
    }
  }
}

extension Program {
  /// Knots and stitches by the paths that authors write.
  fileprivate var knotNames: [String] {
    containers.indices.map { ContainerID($0) }.filter { self[$0].isNamed }.map { path(of: $0) }
  }
}
