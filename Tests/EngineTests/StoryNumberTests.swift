import Testing

@testable import Engine

@Suite struct StoryNumberTests {
  /// As .NET Core prints them with the invariant culture.
  @Test(
    arguments: [
      (0, "0"), (-0.0, "-0"), (1, "1"), (0.1, "0.1"), (-2.5, "-2.5"), (100, "100"),
      (1_234_567, "1234567"), (12_345_678, "12345678"), (10_000_000, "10000000"), (1e9, "1E+09"),
      (16_777_216, "16777216"), (123_456_792, "123456790"), (0.0001, "0.0001"),
      (0.00001, "1E-05"), (0.00012345, "0.00012345"), (1.0 / 3.0, "0.33333334"),
      (3.4028235e38, "3.4028235E+38"), (.leastNonzeroMagnitude, "1E-45"), (.infinity, "Infinity"),
      (-.infinity, "-Infinity"), (1.0995116e12, "1.0995116E+12"),
    ] as [(Float, String)])
  func printsFloats(_ value: Float, _ text: String) {
    #expect(numberText(value) == text)
  }

  @Test(
    arguments: [
      (2, 10, 1024), (2, -2, 0.25), (2, 0.5, 1.4142135), (10, 0.3, 1.9952623), (0, 0, 1),
      (9, 1.5, 27), (-8, 3, -512), (1.5, 2.5, 2.755676), (7, 0.1, 1.2148141), (0, -1, .infinity),
      (1e30, 2, .infinity), (2, 127, 1.7014118e38), (0.001, 0.001, 0.9931160484209338),
    ] as [(Double, Double, Float)])
  func raisesToPowers(_ base: Double, _ exponent: Double, _ result: Float) {
    #expect(Float(power(base, exponent)) == result)
  }

  @Test func hasNoRootOfNegativeNumbers() {
    #expect(power(-2, 0.5).isNaN)
  }

  /// First numbers of System.Random, by seed.
  @Test(
    arguments: [
      (0, [1_559_595_546, 1_755_192_844, 1_649_316_166]),
      (1, [534_011_718, 237_820_880, 1_002_897_798]),
      (42, [1_434_747_710, 302_596_119, 269_548_474]),
    ] as [(Int32, [Int32])])
  func drawsAsDotNetDoes(_ seed: Int32, _ numbers: [Int32]) {
    var random = DotNetRandom(seed: seed)
    for number in numbers {
      let drawn = random.next()
      #expect(drawn == number)
    }
  }
}
