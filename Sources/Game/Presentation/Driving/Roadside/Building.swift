/// A row of buildings as data: what one of them may be.
struct BuildingPlan: Sendable {
  enum Shop: Sendable { case none, shut, warm, cool }

  /// Floors, fewest and how many more.
  var floors: (Int, Int)
  var inks: [Ink]
  /// Lit windows in a hundred, at night.
  var litShare = 12
  /// What the ground floor is, in hundredths: the rest is as `otherwise` says.
  var warm = 0
  var cool = 0
  var otherwise = Shop.none
  /// Lots without a building, in hundredths.
  var gaps = 0
  var hasNeon = false
  /// A roof over the wall, by its ink, and how high it stands.
  var roof: (ink: Ink, metres: Float)?
  /// Bands brighter or darker than others.
  var lift = 0

  static let stores = BuildingPlan(
    floors: (1, 4), inks: [.brick, .stucco, .concrete, .brick, .concrete], warm: 26, cool: 14,
    otherwise: .shut, gaps: 11, hasNeon: true)
  static let offices = BuildingPlan(
    floors: (5, 9), inks: [.concrete, .glass, .concrete, .glass], litShare: 26, cool: 22)
  static let warehouses = BuildingPlan(
    floors: (1, 2), inks: [.concrete, .brick], litShare: 4, otherwise: .shut, gaps: 33)
  static let alley = BuildingPlan(floors: (3, 2), inks: [.brick], litShare: 5)
  static let garage = BuildingPlan(floors: (4, 1), inks: [.concrete], cool: 100)
  static let houses = BuildingPlan(
    floors: (1, 1), inks: [.stucco, .white, .stucco, .concrete], litShare: 30, gaps: 30,
    roof: (.brick, 1.3), lift: 1)
  static let stages = BuildingPlan(
    floors: (3, 2), inks: [.stucco, .stucco, .concrete], litShare: 0, otherwise: .shut, gaps: 20,
    lift: 1)
  static let trailers = BuildingPlan(
    floors: (1, 1), inks: [.white, .silver, .white], litShare: 20, gaps: 45)
}

/// One building along the road: what its facade is made of, and what is lit in it.
struct Building: Sendable {
  var height: Float
  var ink: Ink
  var shop: BuildingPlan.Shop
  var neon: Ink?
  var litShare: Int
  var lift: Int
  var roof: (ink: Ink, metres: Float)?
  var isGap: Bool

  private static let signs: [Ink] = [.neonPink, .shopCool, .neonGreen, .tail, .sodium]

  /// The same lot on the same side is the same building, always.
  init(lot: Int, side: Int, plan: BuildingPlan) {
    let roll = noise(lot, side, 81) % 100
    ink = plan.inks[noise(lot, side, 82) % plan.inks.count]
    shop = roll < plan.warm ? .warm : roll < plan.warm + plan.cool ? .cool : plan.otherwise
    litShare = plan.litShare
    lift = plan.lift
    isGap = roll >= 100 - plan.gaps
    let floors = plan.floors.0 + noise(lot, side, 83) % plan.floors.1
    height = isGap ? 0 : 4.2 + Float(floors - 1) * 3.4
    roof = isGap ? nil : plan.roof
    let isLit = shop == .warm || shop == .cool
    neon =
      plan.hasNeon && (isLit || roll % 9 == 0)
      ? Self.signs[noise(lot, side, 84) % Self.signs.count] : nil
  }
}
