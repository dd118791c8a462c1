import Foundation

/// Text for terminals without Unicode.
enum AsciiText {
  /// Typographic signs as typewriters had them, letters without their accents, `?` for the rest.
  static func fold(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var folded = ""
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        folded.unicodeScalars.append(scalar)
      } else if let sign = signs[scalar] {
        folded += sign
      } else {
        folded += letter(scalar)
      }
    }
    return folded
  }

  private static func letter(_ scalar: Unicode.Scalar) -> String {
    // Marks, controls and joiners have no columns, and nothing to stand for them.
    if TextWidth.columns(of: scalar) == 0 { return "" }
    let parts = String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars
    let plain = parts.filter { $0.isASCII }
    return plain.isEmpty ? "?" : String(String.UnicodeScalarView(plain))
  }

  private static let signs: [Unicode.Scalar: String] = [
    "—": "--", "–": "-", "‐": "-", "‑": "-", "−": "-", "“": "\"", "”": "\"", "„": "\"", "«": "\"",
    "»": "\"", "‘": "'", "’": "'", "‚": "'", "…": "...", "·": "-", "•": "*", "▸": ">",
    "\u{A0}": " ",
    "\u{202F}": " ", "×": "x", "ß": "ss", "æ": "ae", "Æ": "AE", "ø": "o", "Ø": "O", "œ": "oe",
    "Œ": "OE", "ł": "l", "Ł": "L", "đ": "d", "ð": "d", "þ": "th",
  ]
}
