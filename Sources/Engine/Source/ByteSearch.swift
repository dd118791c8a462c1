/// Eight bytes of a text, looked at at once (Warren, Hacker's Delight, 6-1).
struct ByteBlock {
  private let word: UInt64

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  private static let sevenBits: UInt64 = 0x7F7F_7F7F_7F7F_7F7F

  /// The bytes from an offset on; there are as many.
  @inline(__always)
  fileprivate init(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
    word = unsafe UInt64(
      littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// One byte, eight times.
  @inline(__always)
  fileprivate init(_ byte: UInt8) { word = UInt64(byte) &* Self.ones }

  @inline(__always)
  func has(_ byte: UInt8) -> Bool {
    let rest = word ^ UInt64(byte) &* Self.ones
    return (rest &- Self.ones) & ~rest & Self.highBits != 0
  }

  /// - Parameter bound: at most 128.
  @inline(__always)
  func hasByte(below bound: UInt8) -> Bool {
    (word &- UInt64(bound) &* Self.ones) & ~word & Self.highBits != 0
  }

  @inline(__always)
  var isASCII: Bool { word & Self.highBits == 0 }

  /// The highest bit of each byte that is equal to one.
  @inline(__always)
  fileprivate func marks(of byte: UInt8) -> UInt64 {
    let rest = word ^ UInt64(byte) &* Self.ones
    return ~((rest & Self.sevenBits) &+ Self.sevenBits | rest | Self.sevenBits)
  }

  /// The highest bit of each byte that is no letter of ASCII and no blank.
  @inline(__always)
  fileprivate var marksOfNoWords: UInt64 {
    let letters = (word | 0x20 &* Self.ones) & Self.sevenBits
    let isFromA = letters &+ UInt64(0x80 - UInt8(ascii: "a")) &* Self.ones
    let isBehindZ = letters &+ UInt64(0x7F - UInt8(ascii: "z")) &* Self.ones
    return ~(isFromA & ~isBehindZ & ~word | marks(of: UInt8(ascii: " "))) & Self.highBits
  }
}

extension UnsafeRawBufferPointer {
  /// Whether some block is wanted; the last bytes are blocks of one each.
  @inline(__always)
  func hasBlock(_ isWanted: (ByteBlock) -> Bool) -> Bool {
    var index = 0
    while index &+ 8 <= count {
      if unsafe isWanted(ByteBlock(self, at: index)) { return true }
      index &+= 8
    }
    while index < count {
      if unsafe isWanted(ByteBlock(self[index])) { return true }
      index &+= 1
    }
    return false
  }
}

extension [UInt8] {
  /// The first place from `start` on of what is no letter of ASCII and no blank; the end if there
  /// is none.
  @inline(__always)
  func endOfWords(from start: Int) -> Int {
    unsafe withUnsafeBytes { bytes in
      var index = start
      while index &+ 8 <= bytes.count {
        let marks = unsafe ByteBlock(bytes, at: index).marksOfNoWords
        if marks != 0 { return index &+ marks.trailingZeroBitCount / 8 }
        index &+= 8
      }
      while index < bytes.count, unsafe ByteBlock(bytes[index]).marksOfNoWords == 0 { index &+= 1 }
      return index
    }
  }

  @inline(__always)
  func hasBlock(_ isWanted: (ByteBlock) -> Bool) -> Bool {
    unsafe withUnsafeBytes { unsafe $0.hasBlock(isWanted) }
  }

  /// Does something for each place of a byte, in their order.
  @inline(__always)
  func forEachPlace(of byte: UInt8, _ body: (Int) -> Void) {
    unsafe withUnsafeBytes { bytes in
      var index = 0
      while index &+ 8 <= bytes.count {
        var found = unsafe ByteBlock(bytes, at: index).marks(of: byte)
        while found != 0 {
          body(index + found.trailingZeroBitCount / 8)
          found &= found - 1
        }
        index &+= 8
      }
      while index < bytes.count {
        if unsafe bytes[index] == byte { body(index) }
        index &+= 1
      }
    }
  }
}
