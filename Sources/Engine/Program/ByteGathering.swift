/// Bytes that are written in many small pieces, handed on a block at a time.
///
/// An array asks at each piece whether it is its own and has room, which takes longer than the
/// piece itself; here both are settled once for a block of them.
@safe struct ByteGathering: ~Copyable {
  private let block = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: blockByteCount)
  private var count = 0
  private let take: (Swift.Span<UInt8>) -> Void

  private static let blockByteCount = 1 << 15

  /// - Parameter take: gets what was written, in its order; the last of it with `flush`.
  init(_ take: @escaping (Swift.Span<UInt8>) -> Void) { self.take = take }

  deinit { unsafe block.deallocate() }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count == Self.blockByteCount { flush() }
    unsafe block[count] = byte
    count += 1
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    if bytes.count > Self.blockByteCount - count {
      flush()
      if bytes.count > Self.blockByteCount { return unsafe take(bytes.span) }
    }
    unsafe (block.baseAddress! + count).update(from: source, count: bytes.count)
    count += bytes.count
  }

  mutating func append(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append($0) }
  }

  /// A whole number in decimal digits.
  mutating func append(decimal number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    appendDigits(of: number.magnitude)
  }

  private mutating func appendDigits(of number: UInt) {
    if number > 9 { appendDigits(of: number / 10) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  /// A text of a pool: a slice of the pool would be counted as another user of it.
  @inline(__always)
  mutating func append(_ index: Int, of texts: TextPool) {
    unsafe texts.bytes.withUnsafeBufferPointer {
      unsafe append(UnsafeBufferPointer(rebasing: $0[texts.range(index)]))
    }
  }

  /// A text of the program's own, which is short.
  @inline(__always)
  mutating func append(_ text: StaticString) {
    let length = text.utf8CodeUnitCount
    if length > Self.blockByteCount - count { flush() }
    unsafe (block.baseAddress! + count).update(from: text.utf8Start, count: length)
    count &+= length
  }

  /// Hands on what was written so far.
  mutating func flush() {
    unsafe take(UnsafeBufferPointer(rebasing: block[..<count]).span)
    count = 0
  }
}
