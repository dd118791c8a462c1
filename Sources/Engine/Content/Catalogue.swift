// Every kind of mistake that the engine can tell, and its page.

extension DiagnosticCode {
  /// In the order of their IDs within each stage.
  public static let all: [DiagnosticCode] = review
}

extension ExplainPage {
  public static let all: [ExplainPage] = review

  /// The page of a code such as `E0201`, in any case of letters.
  public static func page(for id: String) -> ExplainPage? {
    all.first { $0.code.id == id.uppercased() }
  }

  /// The code that somebody may have meant.
  public static func suggestion(for id: String) -> String? {
    Spelling.closest(to: id.uppercased(), among: all.map(\.code.id))
  }
}
