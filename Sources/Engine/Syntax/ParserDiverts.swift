// Arrows: diverts, tunnels, threads, and the way back out of a tunnel.

extension Parser {
  /// A thread, or a chain of arrows and targets; nil if no arrow stands here.
  mutating func multiDivert() -> [ContentSyntax]? {
    skipBlanks()
    let start = position
    if take("<-") { return [.divert(thread(from: start))] }
    guard isNext("->") else { return nil }

    var contents: [ContentSyntax] = []
    var arrowCount = 0
    while isNext("->") {
      let arrowStart = position
      let isOnwards = arrow()
      arrowCount += 1
      let target = attempt { $0.divertTarget() }
      if isOnwards {
        let divert = target?.divert(.plain)
        contents.append(
          .tunnelOnwards(TunnelOnwardsSyntax(target: divert, span: span(from: arrowStart))))
        if isNext("->") {
          report(
            .tunnelArrows, "Nothing can follow `->->` and its target", at: restOfLine,
            help: "`->->` leaves the tunnel: write it last.")
          skipToEndOfLine()
        }
        break
      }
      guard let target else { break }
      // More to come: this one will return.
      let kind: DivertSyntax.Kind = isNext("->") ? .tunnel : .plain
      contents.append(.divert(target.divert(kind, at: span(from: arrowStart))))
    }
    if contents.isEmpty && arrowCount == 1 {
      let place = span(from: start)
      contents.append(.divert(DivertSyntax(kind: .empty, target: nil, arguments: [], span: place)))
      if !isInChoice {
        report(
          .emptyDivert, "This arrow leads nowhere", at: place,
          help: "Name a knot, stitch or label after it; a bare `->` is only for choices.")
      }
    }
    return contents
  }

  /// Reads the arrows that stand here; true for `->->`.
  private mutating func arrow() -> Bool {
    let start = position
    var count = 0
    while take("->") { count += 1 }
    if count > 2 {
      report(
        .tunnelArrows, "Too many arrows: a divert has one, the end of a tunnel two",
        at: span(from: start))
    }
    return count > 1
  }

  private mutating func thread(from start: Int) -> DivertSyntax {
    skipBlanks()
    guard let target = attempt({ $0.divertTarget() }) else {
      reportExpected("the target of a thread")
      return DivertSyntax(kind: .empty, target: nil, arguments: [], span: span(from: start))
    }
    return target.divert(.thread, at: span(from: start))
  }

  /// What stands after an arrow.
  private struct DivertTarget {
    let reference: Reference
    let arguments: [ExpressionSyntax]
    let span: Span

    /// The divert that leads there; its span is the target's own if none is given.
    func divert(_ kind: DivertSyntax.Kind, at place: Span? = nil) -> DivertSyntax {
      DivertSyntax(kind: kind, target: reference, arguments: arguments, span: place ?? span)
    }
  }

  /// A dotted path and its arguments.
  private mutating func divertTarget() -> DivertTarget? {
    skipBlanks()
    let start = position
    guard let path = spacedPath() else { return nil }
    let end = position
    skipBlanks()
    let arguments = attempt { $0.arguments() }
    let place = span(from: start, to: arguments == nil ? end : position)
    skipBlanks()
    return DivertTarget(reference: newReference(path), arguments: arguments ?? [], span: place)
  }

  /// Names with dots between them, and blanks anywhere. A dot that no name follows goes unheeded, as in
  /// the reference: `-> hall.` leads to `hall`.
  mutating func spacedPath() -> NamePath? {
    guard let first = name() else { return nil }
    var others: [Name] = []
    while attempt({ parser -> Void? in
      parser.skipBlanks()
      return parser.take(".") ? () : nil
    }) != nil {
      guard
        let next = attempt({ parser -> Name? in
          parser.skipBlanks()
          return parser.name()
        })
      else { break }
      others.append(next)
    }
    return NamePath(first, others)
  }

  /// A divert that can be a value: one target, no tunnel, no thread.
  mutating func divertAsValue() -> DivertSyntax? {
    skipBlanks()
    guard isNext("->"), let contents = multiDivert(), contents.count == 1,
      case .divert(let divert) = contents[0], divert.kind == .plain
    else { return nil }
    return divert
  }
}
