// What bytes of UTF-8 stand for in ink.

extension UInt8 {
  @inline(__always)
  var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }

  /// A blank or a tab.
  @inline(__always)
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  /// What a name may begin with: a letter of ASCII, `_`, or part of any other character.
  @inline(__always)
  var beginsName: Bool {
    (self | 0x20) &- UInt8(ascii: "a") < 26 || self == UInt8(ascii: "_") || self >= 0x80
  }

  /// What a name may hold: digits too.
  @inline(__always)
  var isOfName: Bool { beginsName || isDigit }
}
