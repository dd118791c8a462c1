import Testing

@testable import Engine

/// A stack whose copies share its lower part is what an array would be, whatever is done to it and
/// to copies of it.
@Suite struct LayeredStackTests {
  private struct Pair {
    var stack = LayeredStack<Int32>()
    var array: [Int32] = []
  }

  @Test(arguments: 1...40)
  func isWhatAnArrayIs(seed: UInt64) {
    var random = FuzzRandom(seed)
    var pairs = [Pair(), Pair(), Pair()]
    for step in 0..<2_000 {
      let place = random.below(pairs.count)
      var pair = pairs[place]
      // Held by `pairs` and here, as where a line looks complete.
      switch random.below(9) {
      case 0...1:
        for _ in 0..<(1 + random.below(random.one(in: 3) ? 200 : 5)) {
          let value = Int32(random.below(1_000))
          pair.stack.append(value)
          pair.array.append(value)
        }
      case 2...3:
        for _ in 0..<(1 + random.below(random.one(in: 3) ? 150 : 5)) {
          #expect(pair.stack.popLast() == pair.array.popLast())
        }
      case 4:
        let count = random.below(pair.array.count + 1)
        pair.stack.removeLast(count)
        pair.array.removeLast(count)
      case 5:
        guard !pair.array.isEmpty else { break }
        let index = random.below(pair.array.count)
        pair.stack[index] = Int32(step)
        pair.array[index] = Int32(step)
      case 6...7:
        pair.stack.share(upTo: random.below(pair.array.count + 1))
        pairs[random.below(pairs.count)] = pair
      default:
        guard random.one(in: 20) else { break }
        pair.stack.removeAll(keepingCapacity: random.one(in: 2))
        pair.array.removeAll()
      }
      pairs[place] = pair
      for pair in pairs {
        #expect(pair.stack.elementsEqual(pair.array))
        #expect(pair.stack.count == pair.array.count)
        #expect(pair.stack.isEmpty == pair.array.isEmpty)
        #expect(pair.stack.last == pair.array.last)
      }
    }
  }

  /// However its elements lie, one stack is equal to another that holds the same, and hashes so.
  @Test func isEqualHoweverItLies() {
    var plain = LayeredStack<Int32>()
    for value in 0..<200 { plain.append(Int32(value)) }
    var shared = plain
    shared.share(upTo: 150)
    for _ in 0..<100 { _ = shared.popLast() }
    for value in 100..<200 { shared.append(Int32(value)) }
    #expect(shared == plain)
    #expect(shared.hashValue == plain.hashValue)
    _ = shared.popLast()
    #expect(shared != plain)
    shared.append(0)
    #expect(shared != plain)
  }
}
