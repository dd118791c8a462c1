/// Texts by index, as UTF-8 in one stretch: copying a pool copies no strings.
struct TextPool: Hashable, Sendable {
  private(set) var bytes: [UInt8] = []
  /// One past the last byte of each text.
  private var ends: [UInt32] = []

  init() {}

  init(_ texts: [String]) {
    for text in texts { append(text.utf8) }
  }

  var count: Int { ends.count }

  subscript(index: Int) -> ArraySlice<UInt8> {
    bytes[start(of: index)..<Int(ends[index])]
  }

  private func start(of index: Int) -> Int {
    index == 0 ? 0 : Int(ends[index - 1])
  }

  mutating func append(_ text: some Sequence<UInt8>) {
    bytes.append(contentsOf: text)
    ends.append(UInt32(bytes.count))
  }

  var indices: Range<Int> { 0..<count }
}
