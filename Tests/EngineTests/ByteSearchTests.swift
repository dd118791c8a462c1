import Testing

@testable import Engine

/// Searches that look at eight bytes at once find what a look at each byte finds.
@Suite struct ByteSearchTests {
  private func isOfWords(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      || byte == UInt8(ascii: " ")
  }

  /// Every byte, at every place of two blocks and the bytes behind them, from every start before it.
  @Test func endOfWords() {
    let words = Array("So it zAZ begins, ago".utf8).filter { isOfWords($0) }
    #expect(words.count == 20)
    for byte in UInt8.min...UInt8.max {
      for place in words.indices {
        var bytes = words
        bytes[place] = byte
        for start in 0...place {
          #expect(bytes.endOfWords(from: start) == (isOfWords(byte) ? words.count : place), "\(byte) at \(place)")
        }
      }
    }
    #expect(words.endOfWords(from: words.count) == words.count)
  }

  @Test func placesOfAByte() {
    let bytes = Array("a\n\nbc\n0123456789\n".utf8)
    var places: [Int] = []
    bytes.forEachPlace(of: UInt8(ascii: "\n")) { places.append($0) }
    #expect(places == [1, 2, 5, 16])
  }
}
