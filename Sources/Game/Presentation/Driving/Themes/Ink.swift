/// What a pixel is made of. Thirty-two, each in eight bands of light; a pixel is one byte.
enum Ink: UInt8, CaseIterable, Sendable {
  /// Bands of the sky run from the zenith down; they are a gradient, not light.
  case skyHigh, skyHaze
  /// Silhouettes: band 0 stands near, band 7 is lost in the haze.
  case tower
  case windowWarm, windowCool
  case pavement
  /// The road under sodium light, and under headlights.
  case asphalt, asphaltWhite
  case paint, paintYellow, kerb
  case concrete, brick, stucco
  case shopWarm, shopCool, neonPink, neonGreen
  case silver, carDark, carRed, cabYellow, white
  /// Rock, sand, bare soil.
  case earth
  case glass, tail, head, sodium
  case beaconRed, beaconBlue
  case foliage, water
}
