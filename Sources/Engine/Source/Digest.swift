/// FNV-1a with 64 bits (Fowler, Noll, Vo): finds damage and edits, guards against nobody.
public struct Digest: Hashable, Sendable {
  /// All 64 bits of it.
  public private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Of nothing.
  public init() {}

  /// Of one text and its end.
  public init(of text: String) { add(text) }

  /// The digest of bytes as they are.
  public init(of bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }

  /// Adds a text and its end: `ab`, `c` is not `a`, `bc`. O(bytes).
  public mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    // Ends the text, so that moving a letter to the next one shows.
    add(0xFF)
  }

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// 16 digits.
  public var hexadecimal: String { Self.hexadecimal(value) }

  static func hexadecimal(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
