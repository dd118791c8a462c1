// Every kind of mistake that the engine can tell, and its page.

extension DiagnosticCode {
  /// Errors, warnings and notes, each in the order of their IDs.
  public static let all: [DiagnosticCode] = {
    let codes = syntax + scenes + driving + playthrough + content + review
    return Severity.allCases.flatMap { severity in
      codes.filter { $0.severity == severity }.sorted { $0.id < $1.id }
    }
  }()
}

extension ExplainPage {
  /// Every page, in the order of the stages that tell of them.
  static let all: [ExplainPage] = syntax + scenes + driving + playthrough + content + review

  /// The page of a code such as `E0201`, in any case of letters.
  public static func page(for id: String) -> ExplainPage? {
    all.first { $0.code.id == id.uppercased() }
  }

  /// The code that somebody may have meant.
  public static func suggestion(for id: String) -> String? {
    Spelling.closest(to: id.uppercased(), among: all.map(\.code.id))
  }
}
