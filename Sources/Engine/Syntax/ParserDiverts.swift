// Arrows: diverts, tunnels, threads, and the way back out of a tunnel.

extension Parser {
  /// Whether an arrow of any kind stands here.
  @inline(__always)
  var isNextArrow: Bool { isNext("->") || isNext("<-") }

  /// A thread, or a chain of arrows and targets; false if no arrow stands here.
  mutating func multiDivert() -> Bool {
    skipBlanks()
    let start = position
    if take("<-") {
      contents.append(.divert(tree.add(thread(from: start))))
      return true
    }
    guard isNext("->") else { return false }

    let contentCount = contents.count
    var arrowCount = 0
    while isNext("->") {
      let arrowStart = position
      let isOnwards = arrow()
      arrowCount += 1
      let target = attempt { $0.divertTarget() }
      if isOnwards {
        let divert = target.map { tree.add($0.divert(.plain)) }
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
      contents.append(.divert(tree.add(target.divert(kind, at: span(from: arrowStart)))))
    }
    if contents.count == contentCount && arrowCount == 1 {
      let place = span(from: start)
      contents.append(.divert(tree.add(DivertSyntax(kind: .empty, target: nil, span: place))))
      // Of an arrow in a string that is said.
      if !isInChoice && !isInString {
        report(
          .emptyDivert, "This arrow leads nowhere", at: place,
          help: "Name a knot, stitch or label after it; a bare `->` is only for choices.")
      }
    }
    return true
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
      return DivertSyntax(kind: .empty, target: nil, span: span(from: start))
    }
    return target.divert(.thread, at: span(from: start))
  }

  /// What stands after an arrow.
  private struct DivertTarget {
    let reference: Reference
    let ending: Symbol?
    let arguments: Row<ExpressionID>
    let span: Span

    /// The divert that leads there; its span is the target's own if none is given.
    func divert(_ kind: DivertSyntax.Kind, at place: Span? = nil) -> DivertSyntax {
      DivertSyntax(
        kind: kind, target: reference, ending: ending, arguments: arguments, span: place ?? span)
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
    let ending = path.sole.flatMap { $0 == .done || $0 == .end ? $0 : nil }
    return DivertTarget(
      reference: tree.add(path), ending: ending, arguments: arguments ?? .empty, span: place)
  }

  /// Names with dots between them, and blanks anywhere. A dot that no name follows goes unheeded,
  /// as in the reference: `-> hall.` leads to `hall`.
  mutating func spacedPath() -> NamePath? {
    name().map { path(from: $0) }
  }

  /// The rest of a path whose first name has been read.
  mutating func path(from first: Name) -> NamePath {
    var others: [Name] = []
    while true {
      let end = position
      skipBlanks()
      guard take(".") else {
        position = end
        break
      }
      let afterDot = position
      skipBlanks()
      guard let next = name() else {
        position = afterDot
        break
      }
      others.append(next)
    }
    guard let last = others.last else { return NamePath(first) }
    return NamePath(first, tree.add(others), span: first.span.joined(with: last.span))
  }

  /// A divert that can be a value: one target, no tunnel, no thread.
  mutating func divertAsValue() -> DivertID? {
    skipBlanks()
    let start = contents.count
    defer { contents.shorten(to: start) }
    guard isNext("->"), multiDivert(), contents.count == start + 1,
      case .divert(let divert) = contents[start], tree[divert].kind == .plain
    else { return nil }
    return divert
  }
}
