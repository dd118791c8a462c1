/// An exact 24-bit colour, or the terminal's own default.
///
/// The default is kept apart from every exact colour, so that a page can leave the reader's own
/// background alone.
struct Colour: Hashable, Sendable, BitwiseCopyable {
  /// `0x00RRGGBB`, or `Self.defaultBits`.
  let bits: UInt32

  private static let defaultBits: UInt32 = 0x0100_0000

  static let terminalDefault = Colour(bits: defaultBits)
  static let black = Colour(0x000000)
  static let white = Colour(0xFFFFFF)

  private init(bits: UInt32) {
    self.bits = bits
  }

  /// A colour written as on the web: `Colour(0xFFB347)`.
  init(_ hexadecimal: UInt32) {
    precondition(hexadecimal <= 0xFFFFFF, "a colour has 24 bits")
    self.bits = hexadecimal
  }

  init(red: UInt8, green: UInt8, blue: UInt8) {
    self.bits = UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue)
  }

  var isTerminalDefault: Bool { bits == Self.defaultBits }
  var red: Int { Int(bits >> 16 & 0xFF) }
  var green: Int { Int(bits >> 8 & 0xFF) }
  var blue: Int { Int(bits & 0xFF) }

  /// Rec. 601 brightness, 0 to 255.
  var luminance: Int { (red * 77 + green * 150 + blue * 29) >> 8 }

  /// The colour `share` 256ths of the way to another. Integers only, so every machine agrees.
  func mixed(with other: Colour, share: Int) -> Colour {
    func blend(_ from: Int, _ to: Int) -> UInt8 {
      UInt8(clamping: (from * (256 - share) + to * share + 128) >> 8)
    }
    return Colour(
      red: blend(red, other.red), green: blend(green, other.green), blue: blend(blue, other.blue))
  }
}
