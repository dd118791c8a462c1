/// What there is to say of a kind of mistake: what it means, why it matters, and an example, broken
/// and mended.
///
/// The text has lines of 72 columns at most. In the broken example `«` stands where the diagnostic
/// points; a test compiles every example.
public struct ExplainPage: Sendable {
  /// What the examples are pieces of.
  public enum Kind: Sendable {
    /// Each is a whole story.
    case story
    /// Each is a piece of a sequence file.
    case sequence
    /// Each is a piece of a story, or of a sequence that it calls.
    case folder
    /// Each is a piece of a playthrough script.
    case script
  }

  /// The code that it explains.
  public let code: DiagnosticCode
  /// What its examples are pieces of.
  public let kind: Kind
  /// What it means and why it matters.
  public let text: String
  let brokenWithMark: String
  /// The example without the mistake.
  public let mended: String
  /// Further files that the examples include.
  let files: [String: String]

  init(
    _ code: DiagnosticCode, _ text: String, broken: String, mended: String,
    files: [String: String] = [:], kind: Kind = .story
  ) {
    self.code = code
    self.kind = kind
    self.text = text
    brokenWithMark = broken
    self.mended = mended
    self.files = files
  }

  /// The example with the mistake.
  public var broken: String { String(brokenWithMark.filter { $0 != Self.mark }) }

  static let mark: Character = "«"

  /// The whole page, for a terminal of any width from 72 columns.
  public var page: String {
    func indented(_ example: String) -> String {
      example.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
    }
    return """
      \(code.id) \(code.severity.rawValue): \(code.title)

      \(text)

      Broken:

      \(indented(broken))

      Mended:

      \(indented(mended))

      """
  }
}
