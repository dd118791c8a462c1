/// Where fuzz inputs come from: the same number gives the same input, on every machine.
struct FuzzRandom {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  mutating func below(_ count: Int) -> Int { Int(next() >> 33) % count }

  mutating func one(in count: Int) -> Bool { below(count) == 0 }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  /// Small mutations of a text: pieces of it removed, doubled, moved or swapped for others.
  mutating func mutated(_ bytes: [UInt8], with pieces: [String]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<(1 + below(6)) {
      guard !bytes.isEmpty else { return Array(pick(pieces).utf8) }
      let start = below(bytes.count)
      let end = min(bytes.count, start + 1 + below(one(in: 4) ? 60 : 6))
      switch below(7) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: below(bytes.count))
      case 2: bytes.insert(contentsOf: pick(pieces).utf8, at: start)
      case 3: bytes.replaceSubrange(start..<end, with: pick(pieces).utf8)
      case 4: bytes[start] = UInt8(truncatingIfNeeded: next())
      case 5: bytes[start] ^= 1 << UInt8(below(8))
      default: bytes.swapAt(start, below(bytes.count))
      }
    }
    return bytes
  }

  /// A JSON text with a few of its strings, numbers and elements put in the places of others, so that
  /// it mostly stays JSON.
  mutating func mutatedJSON(_ bytes: [UInt8], with pieces: [String]) -> [UInt8] {
    var tokens = Self.tokens(bytes).map { Array(bytes[$0]) }
    for _ in 0..<(1 + below(3)) {
      let values = tokens.indices.filter { !Self.marks.contains(tokens[$0][0]) }
      guard !values.isEmpty else { return bytes }
      let place = pick(values)
      switch below(4) {
      case 0: tokens[place] = Array(pick(pieces).utf8)
      case 1: tokens[place] = tokens[pick(values)]
      case 2: tokens.swapAt(place, pick(values))
      default: tokens.insert(Array(pick(pieces).utf8) + [UInt8(ascii: ",")], at: place)
      }
    }
    return Array(tokens.joined())
  }

  private static let marks = Set("[]{},: \n".utf8)

  /// Where strings, words and marks stand.
  private static func tokens(_ bytes: [UInt8]) -> [Range<Int>] {
    var tokens: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      var end = start + 1
      if bytes[start] == UInt8(ascii: "\"") {
        while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
          end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
        }
        end = min(end + 1, bytes.count)
      } else if !marks.contains(bytes[start]) {
        while end < bytes.count, !marks.contains(bytes[end]), bytes[end] != UInt8(ascii: "\"") {
          end += 1
        }
      }
      tokens.append(start..<end)
      start = end
    }
    return tokens
  }
}
