import Testing

/// A small slice of what `Benchmarks/fuzz` feeds by the million, always the same.
@Suite struct FuzzTests {
  @Test(arguments: FuzzTarget.allCases)
  func standsAnyInput(_ target: FuzzTarget) {
    var acceptedCount = 0
    for seed in 0..<UInt64(250) where target.feed(seed) == .accepted { acceptedCount += 1 }
    #expect(acceptedCount > 10, "some must get through, or nothing is tested")
  }

  /// What broke something once: a fork at the end of a story, a branch without a road.
  @Test(arguments: [(FuzzTarget.json, 917_271), (.sequence, 228_876)] as [(FuzzTarget, UInt64)])
  func standsWhatOnceBrokeIt(_ target: FuzzTarget, seed: UInt64) {
    _ = target.feed(seed)
  }
}
