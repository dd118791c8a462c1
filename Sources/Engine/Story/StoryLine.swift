/// How far the machine came.
enum StoryProgress {
  case line(Line)
  /// It waits in a call that the host must answer.
  case call(ExternalCallID)
  /// It waits for an explorer to say what a draw gives.
  case draw
}

/// From steps to lines: where a line ends, and what it says.
extension Story {
  /// Goes on to the end of the line, or to what must be answered first.
  mutating func continueLine() -> StoryProgress {
    if !state.isMidLine {
      state.isMidLine = true
      state.didSafeExit = false
      state.flow.output.removeAll()
    }
    // The story as it was when the line looked complete: glue may still join what follows, so the
    // machine goes on, and comes back here when other text follows. One or none; an optional one is
    // 300 bytes to clear for each line.
    var saved: [StoryState] = []
    var end = LineEnd()
    var effort = Effort()
    bytesWorked = 0
    stepping: repeat {
      do throws(StoryFault) {
        switch try run(&effort, isLookingAhead: end.isFound) {
        case .call(let id):
          state.pendingCall = id
          return .call(id)
        case .draw: return .draw
        case .waitAfterLine: break stepping
        case .flowEnded: if !isEvaluating { followFallback() }
        case .output: break
        }
      } catch {
        fail(error)
        break
      }
      if state.flow.output.isInString { continue }
      if end.isFound {
        switch change(since: end) {
        case .extended: break stepping
        case .lineBreakRemoved:
          end.isFound = false
          saved.removeAll()
        case .none: break
        }
      }
      if state.flow.output.endsInNewline {
        if !hasContent {
          end.isFound = false
        } else if !end.isFound, !state.flow.output.isInTag {
          // A line break inside a tag ends no line.
          switch outlook() {
          case .words: break stepping
          case .silence: break
          case .unknown:
            end = lineEnd()
            saved = [stateWithoutGrowth()]
          }
        }
      }
    } while hasContent
    if end.isFound { comeBack(to: saved.removeLast(), end) }
    return .line(finishLine())
  }

  /// Whether the current flow has a next instruction.
  @inline(__always)
  var hasContent: Bool { state.flow.thread.top.pc != .none }

  @inline(__always)
  var isEvaluating: Bool { state.flow.thread.top.kind == .evaluation }

  private enum Change {
    case none, extended, lineBreakRemoved
  }

  /// Where a line looked complete.
  private struct LineEnd {
    var isFound = false
    /// The item that ended the line.
    var lineBreak = 0
    /// What stood behind it already, which nobody sees.
    var tail: [OutputItem] = []
    var tagCount = 0
    /// How many texts and lists the story had made.
    var textCount = 0
    var listCount = 0
  }

  /// What only grows while the machine looks ahead: to come back it is shortened. Copied with the
  /// state, it would be copied as often as it grows.
  private struct Growth {
    var output = OutputStream()
    var texts = TextPool()
    var lists = ListPool()
  }

  @inline(__always)
  private mutating func lineEnd() -> LineEnd {
    let lineBreak = state.flow.output.lastLineBreak!
    return LineEnd(
      isFound: true, lineBreak: lineBreak, tail: state.flow.output.items(after: lineBreak),
      tagCount: state.flow.output.tagCount > 0 ? currentTags.count : 0,
      textCount: state.texts.count, listCount: state.lists.count)
  }

  private mutating func exchange(_ growth: inout Growth) {
    swap(&growth.output, &state.flow.output)
    swap(&growth.texts, &state.texts)
    swap(&growth.lists, &state.lists)
  }

  /// What to come back to.
  private mutating func stateWithoutGrowth() -> StoryState {
    var growth = Growth()
    exchange(&growth)
    defer { exchange(&growth) }
    state.flow.share()
    return state
  }

  /// Forgets everything since a line looked complete.
  private mutating func comeBack(to saved: StoryState, _ end: LineEnd) {
    var growth = Growth()
    exchange(&growth)
    growth.output.replaceItems(after: end.lineBreak, with: end.tail)
    growth.texts.shorten(to: end.textCount)
    growth.lists.shorten(to: end.listCount)
    state = saved
    exchange(&growth)
  }

  /// What came of a line that looked complete. Everything before its line break stays as it was,
  /// for glue reaches no further back.
  private mutating func change(since past: LineEnd) -> Change {
    if !state.flow.output.hasLineBreak(at: past.lineBreak) { return .lineBreakRemoved }
    // A tag begins the next line: it is not to be taken for one of this line.
    if state.flow.output.tagCount > 0, currentTags.count > past.tagCount { return .extended }
    return state.flow.output.hasVisibleText(after: past.lineBreak) ? .extended : .none
  }

  private mutating func finishLine() -> Line {
    do throws(StoryFault) {
      try checkLine()
    } catch {
      fail(error)
      state.flow.output.removeAll()
    }
    if !hasContent { reportLooseEnd() }
    state.didSafeExit = false
    state.isMidLine = false
    var problems: [Problem] = []
    if !state.problems.isEmpty {
      problems = state.problems.filter { $0.kind == .error }
      problems += state.problems.filter { $0.kind == .warning }
      state.problems = []
    }
    // An explorer watches what runs, not what is said.
    let text = watch.isOn ? "" : currentLine
    let tags = state.flow.output.tagCount > 0 ? currentTags : []
    let line = Line(text: text, tags: tags, problems: problems)
    // Nothing reads what was handed out, or where a flow came from that has ended: states that mean
    // the same should be equal.
    state.flow.output.removeAll()
    if !hasContent { state.flow.thread.previous = .none }
    // While the host evaluates, its copy of the output refers to the pools.
    if !isEvaluating,
      state.poolByteCount > 0,
      !hasContent || state.poolByteCount > poolByteCountToCheck
    {
      state.compactPools(tables)
      noteHeld()
    }
    return line
  }

  /// The pools were just looked through: what they take now is held.
  mutating func noteHeld() {
    poolByteCountToCheck = max(StoryLimits.poolByteCountBetweenLines, 2 * state.poolByteCount)
  }

  /// The flow stands still: has it a reason?
  private mutating func reportLooseEnd() {
    if state.flow.canPopThread {
      addProblem(
        .error, "Thread available to pop, threads should always be flat by the end of evaluation?")
    }
    guard state.flow.choices.isEmpty, !state.didSafeExit else { return }
    let top = state.flow.thread.top
    let message =
      if state.flow.thread.frameCount == 1 {
        "ran out of content. Do you need a '-> DONE' or '-> END'?"
      } else if top.kind == .tunnel {
        "unexpectedly reached end of content. Do you need a '->->' to return from a tunnel?"
      } else {
        "unexpectedly reached end of content. Do you need a '~ return'?"
      }
    addProblem(.error, message)
    forceEnd()
  }

  /// A fault ends the story where it stands.
  mutating func fail(_ fault: StoryFault) {
    addProblem(.error, fault.message)
    forceEnd()
  }

  mutating func addProblem(_ kind: Problem.Kind, _ message: String) {
    var message = message
    if kind == .warning, state.problems.count >= StoryLimits.problemCountMax - 1 {
      guard state.problems.count < StoryLimits.problemCountMax else { return }
      message = "More warnings came before the line was complete. Is it a loop?"
    }
    let address = problemAddress()
    let place = address.flatMap { tables.program.sourceLine(at: $0) }
    let path =
      place == nil ? address.map { tables.program.path(of: tables.program.container(at: $0)) } : nil
    state.problems.append(
      Problem(kind, message, file: place?.file, line: place?.line, path: path))
  }

  /// The instruction that a problem is reported at: the current one, else that of a caller, else
  /// that of the last literal text of the line.
  private mutating func problemAddress() -> Address? {
    let thread = state.flow.thread
    for depth in (0..<thread.frameCount).reversed() where thread[depth].pc != .none {
      return thread[depth].pc
    }
    return state.flow.output.items.last { $0.address != .none }?.address
  }

  /// Ends the flow: nothing runs, nothing is offered.
  mutating func forceEnd() {
    state.flow.thread = StoryThread()
    state.flow.thread.top.pc = .none
    state.flow.suspended.removeAll()
    state.flow.choices.removeAll()
    state.flow.stack.removeAll()
    state.didSafeExit = true
  }
}
