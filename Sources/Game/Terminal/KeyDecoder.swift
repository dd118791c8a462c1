/// Makes keys of the bytes that a terminal sends. Bytes may come in pieces of any size.
///
/// Sequences are ECMA-48's (`ESC [ parameters final`) and the older `ESC O final`; a lone `ESC` is
/// the Esc key once nothing followed it for a while, which only the caller's clock can tell.
struct KeyDecoder: Hashable, Sendable {
  /// How long a terminal may take between the bytes of one key.
  static let patienceMilliseconds = 25
  /// Longer sequences are no keys.
  private static let sequenceMax = 32
  private static let escape: UInt8 = 0x1B

  private var pending: [UInt8] = []
  /// Between the marks of a bracketed paste: what is pasted must not choose.
  private var isPasting = false

  /// Whether the beginning of a key waits for its rest.
  var isWaiting: Bool { !pending.isEmpty }

  mutating func decode(_ bytes: some Sequence<UInt8>) -> [Key] {
    pending.append(contentsOf: bytes)
    var keys: [Key] = []
    while let (key, count) = next() {
      pending.removeFirst(count)
      if let key { keys.append(key) }
    }
    return keys
  }

  /// Nothing followed: what waits is a key of its own, or nothing.
  mutating func giveUpWaiting() -> [Key] {
    let isEscape = pending.first == Self.escape
    pending = []
    return isEscape && !isPasting ? [.escape] : []
  }

  /// The first key of what is pending and its bytes; nil if it is not all there. A nil key inside
  /// is a sequence without a meaning.
  private mutating func next() -> (key: Key?, count: Int)? {
    guard let first = pending.first else { return nil }
    guard let (key, count) = first == Self.escape ? sequence() : scalar(first) else { return nil }
    return (isPasting ? nil : key, count)
  }

  // MARK: Characters

  private func scalar(_ first: UInt8) -> (Key?, Int)? {
    switch first {
    case 0x00: return (nil, 1)
    case 0x09: return (.tab, 1)
    case 0x0A, 0x0D: return (.enter, 1)
    case 0x08, 0x7F: return (.backspace, 1)
    case 0x01...0x1A: return (.control(Unicode.Scalar(first + 0x60)), 1)
    case 0x1B...0x1F: return (nil, 1)
    case 0x20..<0x7F: return (.character(Unicode.Scalar(first)), 1)
    default: return character(length: Self.utf8Length(first))
    }
  }

  private func character(length: Int) -> (Key?, Int)? {
    guard length > 0 else { return (nil, 1) }
    for (index, byte) in pending.prefix(length).enumerated().dropFirst() where byte & 0xC0 != 0x80 {
      return (nil, index)
    }
    guard pending.count >= length else { return nil }
    guard let text = String(validating: pending.prefix(length), as: UTF8.self),
      let scalar = text.unicodeScalars.first, scalar.value >= 0xA0
    else { return (nil, length) }
    return (.character(scalar), length)
  }

  private static func utf8Length(_ first: UInt8) -> Int {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  // MARK: Sequences

  private mutating func sequence() -> (Key?, Int)? {
    guard pending.count >= 2 else { return nil }
    switch pending[1] {
    case UInt8(ascii: "["): return controlSequence()
    case UInt8(ascii: "O"):
      guard pending.count >= 3 else { return nil }
      return (Self.key(final: pending[2]), 3)
    default:
      // Esc and another key, sent together by a slow line.
      return (.escape, 1)
    }
  }

  private mutating func controlSequence() -> (Key?, Int)? {
    guard let end = pending.dropFirst(2).firstIndex(where: { 0x40...0x7E ~= $0 }) else {
      return pending.count > Self.sequenceMax ? (nil, pending.count) : nil
    }
    if pending[end] == UInt8(ascii: "["), end == 2 {
      // The Linux console's function keys: one more byte.
      return pending.count > 3 ? (nil, 4) : nil
    }
    let count = end + 1
    if pending[2] == UInt8(ascii: "<") { return (mouse(pending[3..<end], pending[end]), count) }
    // Mice of before 2012 send three bytes more.
    if pending[end] == UInt8(ascii: "M"), end == 2 { return oldMouse() }
    guard pending[end] == UInt8(ascii: "~") else { return (Self.key(final: pending[end]), count) }
    let digits = pending[2..<end].prefix { 0x30...0x39 ~= $0 }
    switch Int(String(decoding: digits, as: UTF8.self)) {
    case 1, 7: return (.home, count)
    case 3: return (.delete, count)
    case 4, 8: return (.end, count)
    case 5: return (.pageUp, count)
    case 6: return (.pageDown, count)
    case 200:
      isPasting = true
      return (nil, count)
    case 201:
      isPasting = false
      return (nil, count)
    default: return (nil, count)
    }
  }

  /// xterm's mode 1006: button, column and row from 1, `M` for a press and `m` for its end.
  private func mouse(_ body: ArraySlice<UInt8>, _ final: UInt8) -> Key? {
    let numbers = String(decoding: body, as: UTF8.self).split(separator: ";").map { Int($0) ?? 0 }
    guard final == UInt8(ascii: "M"), numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else {
      return nil
    }
    return Self.mouse(button: numbers[0], column: numbers[1] - 1, row: numbers[2] - 1)
  }

  private func oldMouse() -> (Key?, Int)? {
    guard pending.count >= 6 else { return nil }
    let numbers = pending[3..<6].map { Int($0) - 32 }
    return (Self.mouse(button: numbers[0], column: numbers[1] - 1, row: numbers[2] - 1), 6)
  }

  private static func mouse(button: Int, column: Int, row: Int) -> Key? {
    switch button {
    case 0: .click(column: column, row: row)
    case 64: .wheelUp
    case 65: .wheelDown
    default: nil
    }
  }

  private static func key(final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "I"): .focusGained
    case UInt8(ascii: "O"): .focusLost
    default: nil
    }
  }
}
