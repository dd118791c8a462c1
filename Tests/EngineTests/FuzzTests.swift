import Testing

/// A small slice of what `Benchmarks/fuzz` feeds by the million, always the same.
@Suite struct FuzzTests {
  @Test(arguments: FuzzTarget.allCases)
  func standsAnyInput(_ target: FuzzTarget) {
    var acceptedCount = 0
    for seed in 0..<UInt64(250) where target.feed(seed) == .accepted { acceptedCount += 1 }
    #expect(acceptedCount > 10, "some must get through, or nothing is tested")
  }
}
