/// Things that stand beside the road, built of boxes measured in metres. Crowns are drawn sprites.
struct PropArt: Sendable {
  enum Kind: UInt8, CaseIterable, Sendable {
    case palm, tree, bush, pole, reflector, cone, meter, mailbox, bin, bladeSign, tyres, floodlight
    case lightStand, crate, marker
  }

  struct Box: Sendable {
    /// Of its middle, from the foot; towards the road is positive.
    var across: Float = 0
    var low: Float
    var high: Float
    var width: Float
    var ink: Ink
    /// How bright: under full light, or always if it glows.
    var band: Int
    var glows = false
  }

  var boxes: [Box]
  var crown: [SpriteArt] = []
  /// Metres: how high the crown's middle stands, how much that varies, how wide it is.
  var crownHeight: Float = 0
  var crownVaries = 0
  var crownWidth: Float = 0
  /// Not drawn from fewer pixels a metre: it would only flicker.
  var scaleMin: Float = 1.2

  static func of(_ kind: Kind) -> PropArt {
    table[Int(kind.rawValue)]
  }

  private static let table: [PropArt] = Kind.allCases.map { kind in
    switch kind {
    case .palm:
      PropArt(
        boxes: [Box(low: 0, high: 9, width: 0.4, ink: .brick, band: 4)], crown: SpriteArt.palm,
        crownHeight: 9, crownVaries: 5, crownWidth: 4.4, scaleMin: 0.8)
    case .tree:
      PropArt(
        boxes: [Box(low: 0, high: 2.4, width: 0.4, ink: .brick, band: 3)], crown: SpriteArt.tree,
        crownHeight: 3.4, crownVaries: 2, crownWidth: 4.2)
    case .bush:
      PropArt(
        boxes: [
          Box(low: 0, high: 0.9, width: 1.8, ink: .foliage, band: 3),
          Box(across: 0.2, low: 0.8, high: 1.3, width: 1, ink: .foliage, band: 4),
        ], scaleMin: 2.4)
    case .pole:
      PropArt(boxes: [
        Box(low: 0, high: 9.4, width: 0.3, ink: .brick, band: 2),
        Box(low: 8.3, high: 8.6, width: 2.2, ink: .brick, band: 2),
        Box(low: 7.5, high: 7.7, width: 1.4, ink: .brick, band: 2),
      ])
    case .reflector:
      PropArt(
        boxes: [
          Box(low: 0, high: 0.7, width: 0.12, ink: .kerb, band: 3),
          Box(low: 0.7, high: 1, width: 0.2, ink: .cabYellow, band: 6),
        ], scaleMin: 1.6)
    case .cone:
      PropArt(
        boxes: [
          Box(low: 0, high: 0.25, width: 0.6, ink: .sodium, band: 5),
          Box(low: 0.2, high: 0.9, width: 0.34, ink: .carRed, band: 6),
          Box(low: 0.45, high: 0.65, width: 0.3, ink: .paint, band: 6),
        ], scaleMin: 2)
    case .meter:
      PropArt(
        boxes: [
          Box(low: 0, high: 1.1, width: 0.1, ink: .kerb, band: 2),
          Box(low: 1.1, high: 1.5, width: 0.25, ink: .kerb, band: 4),
        ], scaleMin: 8)
    case .mailbox:
      PropArt(
        boxes: [
          Box(low: 0, high: 0.9, width: 0.1, ink: .brick, band: 3),
          Box(low: 0.9, high: 1.25, width: 0.5, ink: .silver, band: 4),
        ], scaleMin: 4)
    case .bin:
      PropArt(boxes: [Box(low: 0, high: 1.4, width: 1.8, ink: .foliage, band: 3)], scaleMin: 3)
    case .bladeSign:
      PropArt(
        boxes: [
          Box(low: 3.2, high: 6.2, width: 0.8, ink: .neonPink, band: 5, glows: true),
          Box(across: -0.1, low: 3.6, high: 5.8, width: 0.3, ink: .shopWarm, band: 7, glows: true),
        ], scaleMin: 2)
    case .tyres:
      PropArt(
        boxes: [
          Box(low: 0, high: 1.1, width: 2.6, ink: .carDark, band: 2),
          Box(low: 0.7, high: 1.1, width: 2.6, ink: .white, band: 5),
        ], scaleMin: 2)
    case .floodlight:
      PropArt(
        boxes: [
          Box(low: 0, high: 15, width: 0.4, ink: .kerb, band: 3),
          Box(low: 14, high: 15.6, width: 4, ink: .white, band: 5),
        ], scaleMin: 0.8)
    case .lightStand:
      PropArt(boxes: [
        Box(low: 0, high: 4, width: 0.16, ink: .carDark, band: 2),
        Box(low: 0, high: 0.5, width: 1.4, ink: .carDark, band: 2),
        Box(across: 0.3, low: 3.6, high: 4.8, width: 1.3, ink: .carDark, band: 1),
        Box(across: 0.5, low: 3.8, high: 4.6, width: 0.9, ink: .head, band: 7, glows: true),
      ])
    case .marker:
      PropArt(
        boxes: [
          Box(low: 0, high: 1.3, width: 0.35, ink: .paintYellow, band: 6),
          Box(low: 0.4, high: 0.8, width: 0.35, ink: .carDark, band: 1),
        ], scaleMin: 1.6)
    case .crate:
      PropArt(
        boxes: [
          Box(low: 0, high: 1.2, width: 1.6, ink: .carDark, band: 3),
          Box(low: 1.05, high: 1.25, width: 1.6, ink: .silver, band: 4),
          Box(across: 0.3, low: 1.2, high: 2, width: 0.9, ink: .carDark, band: 2),
        ], scaleMin: 2.4)
    }
  }
}
