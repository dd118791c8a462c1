/// How much a diagnostic matters: a story with an error never plays.
public enum Severity: String, Hashable, Sendable, CaseIterable {
  case error
  case warning
  /// A `TODO` of the author's, or advice that may not be wanted.
  case note
}

/// A kind of mistake: a stable code and a one-line title. Each stage declares its own beside its
/// rules.
public struct DiagnosticCode: Hashable, Sendable {
  /// Stable for ever, such as `E0101`: people search for it.
  public let id: String
  /// Fixed for each kind: it cannot depend on where the mistake stands.
  public let severity: Severity
  /// What kind of mistake it is, in a few words without a full stop.
  public let title: String

  /// A kind of mistake; no two have one ID.
  init(_ id: String, _ severity: Severity, _ title: String) {
    self.id = id
    self.severity = severity
    self.title = title
  }
}

/// One mistake of the author's, with its place and what to do about it.
public struct Diagnostic: Hashable, Sendable {
  /// Another place that matters, or help: what to look at, or what to do.
  public struct Note: Hashable, Sendable {
    /// What to look at or to do, one sentence.
    public let message: String
    /// What it is about; nil for help that belongs to no place.
    public let span: Span?

    /// A note, at a place or of the whole.
    public init(_ message: String, at span: Span? = nil) {
      self.message = message
      self.span = span
    }
  }

  /// What kind of mistake it is.
  public let code: DiagnosticCode
  /// What is wrong, in one sentence without a full stop.
  public let message: String
  /// Where the mistake stands; the first character is what to show.
  public let span: Span
  /// Other places that matter, and help: each what to look at or to do.
  public var notes: [Note]

  /// A mistake and what belongs to it.
  init(_ code: DiagnosticCode, _ message: String, at span: Span, notes: [Note] = []) {
    self.code = code
    self.message = message
    self.span = span
    self.notes = notes
  }

  /// A mistake with one note: what to do.
  init(_ code: DiagnosticCode, _ message: String, at span: Span, help: String) {
    self.init(code, message, at: span, notes: [Note(help)])
  }

  /// That of its code.
  public var severity: Severity { code.severity }

  /// Whether it is a `TODO` of the author's.
  public var isTodo: Bool { code.id == "N0101" }
}

/// Diagnostics as they are found, in the order of finding.
public struct Diagnostics: Sendable {
  /// In the order of finding.
  public private(set) var all: [Diagnostic] = []

  /// None yet.
  public init() {}

  /// Adds one behind those that were found before.
  public mutating func report(_ diagnostic: Diagnostic) {
    all.append(diagnostic)
  }

  /// Adds several behind those that were found before, in their order.
  public mutating func report(contentsOf others: Diagnostics) {
    all.append(contentsOf: others.all)
  }

  /// Whether the story cannot play. O(diagnostics).
  public var hasErrors: Bool { all.contains { $0.severity == .error } }
}
