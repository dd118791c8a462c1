/// Place and hour. All that a theme is stands in tables: its colours in `RoadPalette`, its sky in
/// `SkyLook`, its light here.
enum RoadTheme: UInt8, CaseIterable, Sendable {
  case downtownNight, riverNight, suburbDay, speedwayDay, setDay, canyonDay, canyonDusk
  case coastNight, desertNight, desertDawn

  /// The light of an hour.
  struct Light: Sendable {
    /// What lies on everything with headlights on, and with them off, in bands.
    var ambient: Float
    var ambientDark: Float
    /// What a street lamp adds under it; 0 by day.
    var lamp: Float
    /// Headlights and lamps make a difference.
    var isDark: Bool
    /// Lamps leave streaks on the road.
    var isWet: Bool
    /// The moon's or the sun's bearing in thousandths of a turn, for its path on water.
    var glitter: Int?
  }

  var light: Light { Self.lights[Int(rawValue)] }
  var isDay: Bool { !light.isDark }
  /// Where nothing stands along the road, lots lie beside it in town, and open country elsewhere.
  var isTown: Bool {
    switch self {
    case .downtownNight, .riverNight, .suburbDay, .setDay: true
    case .speedwayDay, .canyonDay, .canyonDusk, .coastNight, .desertNight, .desertDawn: false
    }
  }

  private static let lights = [
    Light(ambient: 1.1, ambientDark: 0.8, lamp: 4.3, isDark: true, isWet: true),
    Light(ambient: 1.0, ambientDark: 0.8, lamp: 4.0, isDark: true, isWet: false),
    Light(ambient: 5, ambientDark: 5, lamp: 0, isDark: false, isWet: false, glitter: 930),
    Light(ambient: 5, ambientDark: 5, lamp: 0, isDark: false, isWet: false),
    Light(ambient: 5, ambientDark: 5, lamp: 0, isDark: false, isWet: false),
    Light(ambient: 5, ambientDark: 5, lamp: 0, isDark: false, isWet: false),
    Light(ambient: 2.6, ambientDark: 2.3, lamp: 2, isDark: true, isWet: false),
    Light(ambient: 0.9, ambientDark: 0.7, lamp: 4, isDark: true, isWet: false, glitter: 925),
    Light(ambient: 0.8, ambientDark: 0.6, lamp: 3.6, isDark: true, isWet: false),
    Light(ambient: 2.2, ambientDark: 2, lamp: 2, isDark: true, isWet: false),
  ]
}
