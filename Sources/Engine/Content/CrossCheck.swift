// What a story's ink and its sequences say of each other.

extension DiagnosticCode {
  static let missingKnot = DiagnosticCode(
    "E0401", .error, "A sequence calls a knot that is not there")
  static let talkWithoutChoices = DiagnosticCode(
    "E0402", .error, "A talk that offers nothing to say")
  static let missingSequence = DiagnosticCode(
    "E0403", .error, "The story drives a sequence that is not there")
  static let unreadableSequence = DiagnosticCode(
    "E0404", .error, "A sequence file that cannot be read")
  static let duplicateSequence = DiagnosticCode("E0405", .error, "Two sequence files of one ID")
  static let unusedSequence = DiagnosticCode(
    "W0401", .warning, "A sequence that the story never drives")
  static let unhandledOutcome = DiagnosticCode(
    "W0402", .warning, "An outcome that the story never reads")

  static let content: [DiagnosticCode] = [
    missingKnot, talkWithoutChoices, missingSequence, unreadableSequence, duplicateSequence,
    unusedSequence, unhandledOutcome,
  ]
}

/// Checks the sequences of a bundle against its program.
struct CrossCheck {
  private let program: Program
  private let drives: [LoadedSequence]
  private(set) var diagnostics = Diagnostics()

  init(program: Program, drives: [LoadedSequence]) {
    self.program = program
    self.drives = drives
  }

  mutating func check() {
    let paths = namedPaths()
    for drive in drives {
      for call in drive.sequence.knots { check(call.knot, isTalk: call.isTalk, of: drive, paths) }
      checkOutcomes(of: drive)
    }
    checkCalls()
  }

  /// Every container that a path of names leads to.
  private func namedPaths() -> [String: ContainerID] {
    var paths: [String: ContainerID] = [:]
    for index in program.containers.indices {
      let id = ContainerID(index)
      guard id != Program.root, isNamed(id) else { continue }
      paths[program.path(of: id)] = id
    }
    return paths
  }

  private func isNamed(_ id: ContainerID) -> Bool {
    let container = program[id]
    return container.isNamed && (container.parent == Program.root || isNamed(container.parent))
  }

  private mutating func check(
    _ knot: String, isTalk: Bool, of drive: LoadedSequence, _ paths: [String: ContainerID]
  ) {
    let place = drive.span(of: knot)
    guard let container = paths[knot] else {
      let suggestion = Spelling.closest(to: knot, among: paths.keys.sorted())
      diagnostics.report(
        Diagnostic(
          .missingKnot, "The story has no knot '\(knot)'", at: place,
          notes: suggestion.map { [Diagnostic.Note("Did you mean '\($0)'?")] } ?? []))
      return
    }
    if isTalk && !hasChoice(container) {
      diagnostics.report(
        Diagnostic(
          .talkWithoutChoices, "The knot '\(knot)' offers no choices", at: place,
          help: "A talk prints a line or two and then its choices; for a line alone use `speak:`."))
    }
  }

  private func hasChoice(_ id: ContainerID) -> Bool {
    let last = program[id].subtreeEnd
    for index in id.index..<last.index {
      let container = program.containers[index]
      for address in container.start..<container.end {
        if case .choice = program.instructions[Int(address)] { return true }
      }
    }
    return false
  }

  /// An outcome counts as read if its name stands anywhere in the story as a text.
  private mutating func checkOutcomes(of drive: LoadedSequence) {
    guard program.externalCalls.contains(where: { $0.name == StoryBundle.driveFunction }) else {
      return
    }
    for outcome in drive.sequence.outcomes.dropLast() where !hasText(outcome.id) {
      diagnostics.report(
        Diagnostic(
          .unhandledOutcome, "The story never reads the outcome '\(outcome.id)'", at: outcome.span,
          help: "Compare what drive(\"\(drive.sequence.id)\") gives with \"\(outcome.id)\"."))
    }
  }

  private func hasText(_ text: String) -> Bool {
    let bytes = Array(text.utf8)[...]
    return program.texts.indices.contains { program.texts[$0] == bytes }
  }

  private mutating func checkCalls() {
    let ids = drives.map(\.sequence.id)
    var called: [String] = []
    for (address, instruction) in program.instructions.enumerated() {
      guard case .callExternal(let call) = instruction,
        program.externalCalls[call.index].name == StoryBundle.driveFunction,
        let id = literalArgument(before: address)
      else { continue }
      called.append(id)
      guard !ids.contains(id), address < program.spans.count else { continue }
      let suggestion = Spelling.closest(to: id, among: ids)
      diagnostics.report(
        Diagnostic(
          .missingSequence, "There is no sequence '\(id)' in drives/", at: program.spans[address],
          notes: suggestion.map { [Diagnostic.Note("Did you mean '\($0)'?")] } ?? []))
    }
    for drive in drives where !called.contains(drive.sequence.id) {
      diagnostics.report(
        Diagnostic(
          .unusedSequence, "Nothing drives the sequence '\(drive.sequence.id)'",
          at: Span(file: drive.file, start: 0, end: 1),
          help: "Call it in the story: ~ temp how = drive(\"\(drive.sequence.id)\")."))
    }
  }

  /// The text that is passed directly before a call; nil if it is worked out.
  private func literalArgument(before address: Int) -> String? {
    guard address >= 3, case .endString = program.instructions[address - 1],
      case .text(let text) = program.instructions[address - 2],
      case .beginString = program.instructions[address - 3]
    else { return nil }
    return program.text(text)
  }
}

/// A sequence with the file that it came from.
struct LoadedSequence {
  let sequence: DriveSequence
  let file: FileID
  let source: SourceFile

  /// Where a name stands in the file for the first time, and not as a part of a longer one.
  func span(of name: String) -> Span {
    let bytes = source.bytes
    let wanted = Array(name.utf8)
    func isName(at place: Int) -> Bool {
      bytes.indices.contains(place) && Self.isOfName(bytes[place])
    }
    guard bytes.count >= wanted.count else { return Span(file: file, start: 0, end: 0) }
    for start in 0...(bytes.count - wanted.count)
    where bytes[start..<start + wanted.count].elementsEqual(wanted) {
      let end = start + wanted.count
      if isName(at: start - 1) || isName(at: end) { continue }
      return Span(file: file, start: start, end: end)
    }
    return Span(file: file, start: 0, end: 0)
  }

  /// Letters of every script, digits, and what joins them.
  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."), 0x80...:
      true
    default: false
    }
  }
}
