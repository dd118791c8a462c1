/// What hangs over a theme's road and stands along its horizon, as data: drawn once into a strip
/// that runs round the horizon. Bearings are thousandths of a full turn, clockwise from where the
/// road first points; heights are hundredths of the sky's.
struct SkyLook: Sendable {
  enum Layer: Sendable {
    /// Stars in a thousand pixels of sky.
    case stars(Int)
    /// The sun or the moon.
    case disc(at: Int, height: Int, radius: Int, ink: Ink, band: Int)
    /// Light over the horizon, warm or pale: bands added to the haze around a bearing.
    case glow(at: Int, spread: Int, bands: Int)
    /// Thin bars of cloud.
    case clouds(count: Int, low: Int, high: Int, ink: Ink, band: Int)
    case ridge(tall: Int, knots: Int, band: Int, seed: Int)
    /// The lights of the basin, thinning out towards the hills.
    case carpet(tall: Int)
    case towers(at: Int, spread: Int, peak: Int, count: Int)
    /// Three shapes that say which city this is.
    case landmarks(at: Int)
    /// The low roofs in front of everything.
    case roofs(tall: Int)
    /// Palms on long trunks.
    case palms(count: Int, tall: Int)
    /// Poles or pylons with wires between them.
    case pylons(count: Int, tall: Int)
    /// Sound stages, sheds: long boxes with a curved or flat lid.
    case sheds(count: Int, tall: Int, ink: Ink, band: Int)
    /// The water tower of a film lot.
    case tank(at: Int, tall: Int)
    /// A grandstand's roof with flags.
    case stands(at: Int, spread: Int, tall: Int)
    /// A string of far lamps along a shore, with a wheel at its end.
    case pier(at: Int, spread: Int)
  }

  /// Where the upper sky gives way to the haze, in hundredths from the top.
  var turn: Int
  /// Far to near.
  var layers: [Layer]

  static func of(_ theme: RoadTheme) -> SkyLook {
    table[Int(theme.rawValue)]
  }

  private static let table = [
    // Downtown, midnight.
    SkyLook(
      turn: 52,
      layers: [
        .stars(2), .ridge(tall: 11, knots: 24, band: 6, seed: 11), .carpet(tall: 9),
        .towers(at: 20, spread: 90, peak: 84, count: 30),
        .towers(at: 520, spread: 60, peak: 40, count: 9), .landmarks(at: 20), .roofs(tall: 15),
      ]),
    // The river: rails and pylons on the banks, the towers off to one side.
    SkyLook(
      turn: 52,
      layers: [
        .stars(3), .ridge(tall: 9, knots: 24, band: 6, seed: 12), .carpet(tall: 6),
        .towers(at: 930, spread: 60, peak: 62, count: 22), .landmarks(at: 930), .roofs(tall: 9),
        .pylons(count: 14, tall: 40),
      ]),
    // The suburbs, late afternoon: hills, roofs, palms, the sun low ahead on the left.
    SkyLook(
      turn: 46,
      layers: [
        .glow(at: 930, spread: 90, bands: 3),
        .disc(at: 930, height: 34, radius: 7, ink: .head, band: 6),
        .ridge(tall: 24, knots: 16, band: 6, seed: 21),
        .ridge(tall: 13, knots: 26, band: 4, seed: 22),
        .towers(at: 120, spread: 35, peak: 30, count: 9), .roofs(tall: 7),
        .palms(count: 26, tall: 34),
      ]),
    // The valley's speedway, noon: bare mountains, a stand, poles.
    SkyLook(
      turn: 60,
      layers: [
        .clouds(count: 5, low: 30, high: 52, ink: .skyHaze, band: 4),
        .ridge(tall: 34, knots: 14, band: 7, seed: 31),
        .ridge(tall: 18, knots: 22, band: 5, seed: 32),
        .roofs(tall: 4), .stands(at: 130, spread: 60, tall: 26), .pylons(count: 10, tall: 34),
        .palms(count: 7, tall: 24),
      ]),
    // The lot: stages, a tank, a hill.
    SkyLook(
      turn: 58,
      layers: [
        .ridge(tall: 22, knots: 12, band: 6, seed: 41),
        .sheds(count: 9, tall: 24, ink: .stucco, band: 5), .tank(at: 60, tall: 46),
        .sheds(count: 7, tall: 13, ink: .concrete, band: 5), .palms(count: 9, tall: 30),
      ]),
    // The canyon at noon: slopes, one behind the other, each paler.
    SkyLook(
      turn: 56,
      layers: [
        .clouds(count: 4, low: 55, high: 80, ink: .skyHaze, band: 3),
        .ridge(tall: 50, knots: 9, band: 7, seed: 56),
        .ridge(tall: 40, knots: 12, band: 5, seed: 57),
        .ridge(tall: 24, knots: 16, band: 3, seed: 58),
      ]),
    // The canyon at dusk: one ridge behind the other.
    SkyLook(
      turn: 48,
      layers: [
        .stars(1), .glow(at: 960, spread: 160, bands: 3),
        .clouds(count: 9, low: 30, high: 66, ink: .skyHaze, band: 1),
        .ridge(tall: 26, knots: 12, band: 7, seed: 51),
        .ridge(tall: 32, knots: 9, band: 4, seed: 52),
        .ridge(tall: 24, knots: 15, band: 2, seed: 53),
      ]),
    // The coast at night: the moon over the water on the left, the shore's lamps far ahead.
    SkyLook(
      turn: 50,
      layers: [
        .stars(9), .glow(at: 925, spread: 110, bands: 2),
        .disc(at: 925, height: 58, radius: 6, ink: .head, band: 6),
        .ridge(tall: 17, knots: 15, band: 2, seed: 62), .pier(at: 968, spread: 34),
      ]),
    // The desert: the city a glow behind, stars, a rim of hills.
    SkyLook(
      turn: 56,
      layers: [
        .stars(22), .glow(at: 500, spread: 120, bands: 3),
        .ridge(tall: 13, knots: 14, band: 2, seed: 71),
        .ridge(tall: 8, knots: 22, band: 1, seed: 72),
      ]),
    // The same, and the first light ahead.
    SkyLook(
      turn: 56,
      layers: [
        .stars(3), .glow(at: 0, spread: 190, bands: 3),
        .clouds(count: 8, low: 16, high: 40, ink: .skyHaze, band: 2),
        .ridge(tall: 13, knots: 14, band: 3, seed: 71),
        .ridge(tall: 8, knots: 22, band: 1, seed: 72),
      ]),
  ]
}
