/// Texts by index, as UTF-8 in one stretch: copying a pool copies no strings.
///
/// Each is followed by a line break, so that a text that is a line comes out of the pool as one.
struct TextPool: Hashable, Sendable {
  private(set) var bytes: [UInt8] = []
  /// One past the line break of each text.
  private var ends: [UInt32] = []

  init() {}

  init(_ texts: [String]) {
    for text in texts { append(text.utf8) }
  }

  var count: Int { ends.count }

  subscript(index: Int) -> ArraySlice<UInt8> { bytes[range(index)] }

  /// Where a text stands in `bytes`.
  func range(_ index: Int) -> Range<Int> { start(of: index)..<(Int(ends[index]) - 1) }

  /// A text and a line break.
  func line(_ index: Int) -> ArraySlice<UInt8> {
    bytes[start(of: index)..<Int(ends[index])]
  }

  private func start(of index: Int) -> Int {
    index == 0 ? 0 : Int(ends[index - 1])
  }

  /// Makes room for texts that have so many bytes together, those that are there included.
  mutating func reserve(byteCount: Int) { bytes.reserveCapacity(byteCount) }

  mutating func append(_ text: some Sequence<UInt8>) {
    bytes.append(contentsOf: text)
    bytes.append(UInt8(ascii: "\n"))
    ends.append(UInt32(bytes.count))
  }

  /// Forgets the texts behind the first `count`.
  mutating func shorten(to count: Int) {
    ends.shorten(to: count)
    bytes.removeLast(bytes.count - start(of: count))
  }

  var indices: Range<Int> { 0..<count }
}
