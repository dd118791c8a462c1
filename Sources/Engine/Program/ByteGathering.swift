/// Bytes that are written in many small pieces.
///
/// An array asks at each piece whether it is its own and has room, which takes longer than the
/// piece itself; here both are settled once for a block of them.
@safe struct ByteGathering: ~Copyable {
  private let block = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: blockByteCount)
  private var count = 0
  private var whole: [UInt8] = []

  private static let blockByteCount = 1 << 15

  /// - Parameter capacity: how many bytes are likely to come.
  init(capacity: Int) { whole.reserveCapacity(capacity) }

  deinit { unsafe block.deallocate() }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count == Self.blockByteCount { moveBlock() }
    unsafe block[count] = byte
    count += 1
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    if bytes.count > Self.blockByteCount - count {
      moveBlock()
      if bytes.count > Self.blockByteCount { return unsafe whole.append(contentsOf: bytes) }
    }
    unsafe (block.baseAddress! + count).update(from: source, count: bytes.count)
    count += bytes.count
  }

  mutating func append(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append($0) }
  }

  /// A text of the program's own, which is short.
  @inline(__always)
  mutating func append(_ text: StaticString) {
    let length = text.utf8CodeUnitCount
    if length > Self.blockByteCount - count { moveBlock() }
    unsafe (block.baseAddress! + count).update(from: text.utf8Start, count: length)
    count &+= length
  }

  private mutating func moveBlock() {
    unsafe whole.append(contentsOf: block[..<count])
    count = 0
  }

  /// All that was written.
  consuming func finish() -> [UInt8] {
    moveBlock()
    return whole
  }
}
