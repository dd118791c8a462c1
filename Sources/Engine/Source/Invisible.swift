// Characters that nobody sees, such as a no-break space or a mark of the byte order.

extension Unicode.Scalar {
  /// Whether it takes up room or does something, and shows nothing; blanks of ASCII aside.
  var isInvisible: Bool {
    guard value >= 0x80 else { return false }
    switch properties.generalCategory {
    case .format, .control, .spaceSeparator, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }

  /// As Unicode writes it: `U+200B`.
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension [UInt8] {
  /// The character that begins at a place of UTF-8.
  func scalar(at place: Int) -> Unicode.Scalar? {
    String(decoding: self[place...].prefix(4), as: UTF8.self).unicodeScalars.first
  }
}

extension String {
  /// With the names of its invisible characters in their places.
  var namingInvisible: String {
    unicodeScalars.reduce(into: "") { text, scalar in
      if scalar.isInvisible {
        text += "<\(scalar.codePoint)>"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }
}
