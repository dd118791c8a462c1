/// Tells which variables, temporaries, parameters and constants are there for nothing.
struct VariableReview {
  private let graph: SceneGraph
  private let survey: Survey
  private let host: ReviewedHost
  /// Whether a line that sets something was taken for text: what never changes may follow from
  /// that.
  private let mayBeSetInText: Bool
  private(set) var diagnostics = Diagnostics()

  init(_ graph: SceneGraph, survey: Survey, host: ReviewedHost) {
    self.graph = graph
    self.survey = survey
    self.host = host
    mayBeSetInText = survey.diagnostics.all.contains {
      $0.code == .missingTilde || $0.code == .invisibleMark
    }
  }

  mutating func review() {
    for (index, global) in graph.globals.enumerated() { review(global, survey.globals[index]) }
    for temporary in survey.temporaries where !temporary.uses.isRead { review(temporary) }
    for constant in graph.constants.values
    where !survey.usedConstants.contains(constant.name.symbol) {
      diagnostics.report(
        Diagnostic(
          .unusedConstant, "Nothing uses the constant '\(graph.tree.text(constant.name))'",
          at: constant.name.span))
    }
    for external in graph.externals.values {
      guard graph[SceneGraph.story].childrenByName[external.name.symbol] == nil else { continue }
      let name = graph.tree.text(external.name)
      diagnostics.report(
        Diagnostic(
          .noFallback, "The external function '\(name)' has no fallback", at: external.name.span,
          help: "Without its host the story stops there: "
            + "add == function \(name)(…) == with a harmless answer."))
    }
  }

  private mutating func review(_ global: Global, _ uses: Survey.Uses) {
    // The variable of a list is also its type.
    let name = graph.tree.text(global.name)
    guard case .expression(let first) = global.value, !host.globals.contains(name) else { return }
    if !uses.isRead {
      let message =
        uses.isWritten ? "'\(name)' is set, but never read" : "'\(name)' is never used"
      diagnostics.report(
        Diagnostic(
          .neverRead, message, at: global.name.span, help: "Read it somewhere, or take it out."))
    } else if !uses.isWritten, graph.tree[first].canBeConstant, !mayBeSetInText {
      diagnostics.report(
        Diagnostic(
          .couldBeConstant, "'\(name)' never changes", at: global.name.span,
          help: "Write CONST instead of VAR, unless the game around the story sets it."))
    }
  }

  private mutating func review(_ temporary: Survey.Local) {
    let name = graph.tree.text(temporary.name)
    let span = temporary.name.span
    if temporary.isParameter {
      // Fallbacks, and scenes that are passed as targets, take what others decide; what is passed
      // by reference may be there to be set.
      guard !temporary.uses.isWritten, !survey.scenesAsValues.contains(temporary.scene),
        graph[temporary.scene].name.map({ graph.externals[$0.symbol] == nil }) ?? true
      else { return }
      diagnostics.report(
        Diagnostic(.unreadParameter, "Nothing reads the parameter '\(name)'", at: span))
      return
    }
    let message =
      temporary.uses.isWritten
      ? "The temporary '\(name)' is set, but never read"
      : "The temporary '\(name)' is never read"
    diagnostics.report(
      Diagnostic(.neverRead, message, at: span, help: "Read it in this scene, or take it out.")
    )
  }
}

extension ExpressionSyntax {
  /// Whether a constant can have this value: lists and divert targets stay variables.
  fileprivate var canBeConstant: Bool {
    switch kind {
    case .int, .float, .bool, .string: true
    case .target, .variable, .list, .call, .unary, .binary, .increment, .conditions: false
    }
  }
}
