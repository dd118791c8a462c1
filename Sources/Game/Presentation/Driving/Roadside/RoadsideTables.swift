// The table of all roadsides.

extension RoadsideLook {
  /// By the raw value of `Roadside`.
  static let looks: [RoadsideLook] = Roadside.allCases.map { scenery in
    switch scenery {
    case .open:
      RoadsideLook(both: Side(strips: street, props: [Prop(kind: .pole, every: 12, offset: 3)]))
    case .alley: RoadsideLook(both: Side(strips: bare, setback: 0.5, wall: .buildings(.alley)))
    case .stores: stores
    case .offices:
      RoadsideLook(
        both: Side(
          strips: street, setback: pavement, wall: .buildings(.offices),
          props: [Prop(kind: .tree, every: 9, phase: 4, offset: 1.2, tenths: 6)]))
    case .warehouses: warehouses
    case .houses: houses
    case .palms: palms
    case .channel: RoadsideLook(both: Side(strips: joints, setback: 5, wall: .courses(channel)))
    case .bridge: RoadsideLook(both: Side(strips: overWater, setback: 1.4, wall: .arches))
    case .garage: RoadsideLook(both: Side(strips: bare, setback: 0.5, wall: .buildings(.garage)))
    case .canyon: canyon
    case .coast: coast
    case .speedway: speedway
    case .set: set
    case .freeway: freeway
    case .country: RoadsideLook(both: gravel)
    }
  }

  static let pavement: Float = 3.2
  static let kerb: Float = 0.35

  /// The white line at the edge of a road without a kerb.
  private static let edge = Strip(ink: .paint, width: 0.15)
  private static let street = [
    Strip(ink: .kerb, width: kerb, lift: 1), Strip(ink: .pavement, width: pavement, stripe: 2),
    Strip(ink: .pavement, width: 0, bandMax: 1),
  ]
  private static let bare = [Strip(ink: .concrete, width: 0)]
  private static let joints = [
    Strip(ink: .concrete, width: 4, stripe: 3), Strip(ink: .concrete, width: 0, bandMax: 4),
  ]
  private static let overWater = [
    Strip(ink: .concrete, width: 1.4, lift: 1), Strip(ink: .water, width: 0, bandMax: 2),
  ]
  private static let lawn = [
    Strip(ink: .kerb, width: kerb, lift: 1), Strip(ink: .concrete, width: 1.6, stripe: 1),
    Strip(ink: .foliage, width: 6, bandMax: 5, stripe: 2),
    Strip(ink: .foliage, width: 0, bandMax: 4),
  ]

  private static let stores = RoadsideLook(
    both: Side(
      strips: street, setback: pavement, wall: .buildings(.stores),
      props: [
        Prop(kind: .bladeSign, every: 6, phase: 2, offset: 2.2, tenths: 5),
        Prop(kind: .meter, every: 6, phase: 5, offset: 0.6, tenths: 8),
      ]))

  private static let warehouses: RoadsideLook = {
    let side = Side(
      strips: street, setback: 4.5, wall: .buildings(.warehouses),
      props: [
        Prop(kind: .pole, every: 12, phase: 6, offset: 1.4),
        Prop(kind: .bin, every: 7, phase: 3, offset: 3.4, tenths: 4),
      ])
    return RoadsideLook(left: side, right: side)
  }()

  private static let houses = RoadsideLook(
    left: Side(
      strips: lawn, setback: 9, wall: .buildings(.houses),
      props: [
        Prop(kind: .tree, every: 10, phase: 1, offset: 3.4, tenths: 7),
        Prop(kind: .mailbox, every: 6, phase: 4, offset: 0.8, tenths: 7),
        Prop(kind: .bush, every: 4, phase: 2, offset: 6.6, tenths: 6),
      ]),
    right: Side(
      strips: lawn, setback: 9, wall: .buildings(.houses),
      props: [
        Prop(kind: .pole, every: 13, phase: 5, offset: 2.6),
        Prop(kind: .tree, every: 11, phase: 7, offset: 4, tenths: 7),
        Prop(kind: .bush, every: 4, phase: 1, offset: 6.6, tenths: 6),
      ]))

  private static let palms = RoadsideLook(
    both: Side(
      strips: lawn, setback: 11, wall: .buildings(.houses),
      props: [
        Prop(kind: .palm, every: 6, phase: 3, offset: 2.2),
        Prop(kind: .bush, every: 5, phase: 1, offset: 7, tenths: 6),
      ]))

  private static let channel = [
    Course(low: 0, high: 3.4, ink: .concrete, band: 3),
    Course(low: 3.4, high: 6.4, ink: .concrete, band: 2),
    Course(low: 0, high: 6.3, ink: .concrete, band: 1, every: 6, along: 0.3),
    Course(low: 0, high: 0.5, ink: .concrete, band: 1),
    Course(low: 6.2, high: 6.5, ink: .kerb, band: 3, isEdge: true),
    Course(low: 6.5, high: 7.6, ink: .kerb, band: 1, every: 2, along: 0.15),
  ]

  private static let rail = [
    Course(low: 0, high: 0.5, ink: .kerb, band: 2, along: 0.25),
    Course(low: 0.45, high: 0.8, ink: .kerb, band: 4, isEdge: true),
  ]

  /// By the raw value of `RoadVerge`.
  static let verges = RoadVerge.allCases.map { verge in
    switch verge {
    case .rail: railing
    case .rock: rock
    case .drop: drop
    case .gravel: gravel
    }
  }

  private static let canyon = RoadsideLook(left: railing, right: rock)

  private static let railing = Side(
    strips: [
      edge, Strip(ink: .earth, width: 1.6, stripe: 2), Strip(ink: .foliage, width: 0, bandMax: 3),
    ],
    setback: 1.2, wall: .courses(rail),
    props: [
      Prop(kind: .reflector, every: 4, offset: 0.9),
      Prop(kind: .bush, every: 5, phase: 2, offset: 3),
      Prop(kind: .pole, every: 18, phase: 9, offset: 4, tenths: 7),
    ])

  private static let rock = Side(
    strips: [
      edge, Strip(ink: .earth, width: 1.4, stripe: 2), Strip(ink: .earth, width: 0, bandMax: 4),
    ],
    setback: 2.6, wall: .rock(low: 3, high: 12),
    props: [
      Prop(kind: .reflector, every: 4, phase: 2, offset: 0.7),
      Prop(kind: .bush, every: 3, phase: 1, offset: 2, tenths: 5),
    ])

  /// No rail: markers in black and yellow, and air. The far slope lies in shade.
  private static let drop = Side(
    strips: [
      edge, Strip(ink: .earth, width: 1, other: .paintYellow, stripe: 1),
      Strip(ink: .tower, width: 0, bandMax: 3),
    ],
    props: [Prop(kind: .marker, every: 3, offset: 0.8)])

  /// Room to leave the road: gravel, brush, a wire.
  private static let gravel = Side(
    strips: [
      edge, Strip(ink: .earth, width: 4, lift: 1, stripe: 2),
      Strip(ink: .earth, width: 10, bandMax: 5), Strip(ink: .foliage, width: 0, bandMax: 4),
    ],
    props: [
      Prop(kind: .bush, every: 3, phase: 1, offset: 5.5, tenths: 6),
      Prop(kind: .bush, every: 4, phase: 2, offset: 11, tenths: 6),
      Prop(kind: .pole, every: 14, phase: 5, offset: 7, tenths: 9),
      Prop(kind: .reflector, every: 5, offset: 0.9),
    ])

  private static let coast = RoadsideLook(
    left: Side(
      strips: [
        edge, Strip(ink: .pavement, width: 1.3, stripe: 2), Strip(ink: .water, width: 0, lift: 2),
      ],
      setback: 1.4, wall: .courses(rail),
      props: [
        Prop(kind: .reflector, every: 4, offset: 0.8),
        Prop(kind: .palm, every: 23, phase: 8, offset: 5, tenths: 6),
      ]),
    right: Side(
      strips: [
        edge, Strip(ink: .pavement, width: 2, stripe: 2), Strip(ink: .earth, width: 0, bandMax: 3),
      ],
      setback: 3.6, wall: .rock(low: 5, high: 15),
      props: [
        Prop(kind: .reflector, every: 4, phase: 2, offset: 0.8),
        Prop(kind: .pole, every: 14, phase: 5, offset: 2.2),
      ]))

  private static let speedway = RoadsideLook(
    left: Side(
      strips: [
        Strip(ink: .carRed, width: 0.8, lift: 1, other: .paint, stripe: 1),
        Strip(ink: .foliage, width: 9, bandMax: 6, stripe: 4),
        Strip(ink: .foliage, width: 0, bandMax: 5),
      ],
      props: [
        Prop(kind: .tyres, every: 9, phase: 4, offset: 3, tenths: 8),
        Prop(kind: .cone, every: 6, offset: 1.4),
      ]),
    right: Side(
      strips: [
        Strip(ink: .paint, width: 0.3, lift: 1), Strip(ink: .concrete, width: 0, bandMax: 5),
      ],
      setback: 1.1,
      wall: .courses([
        Course(low: 0, high: 1.15, ink: .white, band: 5),
        Course(low: 0.15, high: 0.95, ink: .carRed, band: 4, every: 8),
        Course(low: 0.15, high: 0.95, ink: .beaconBlue, band: 4, every: 12),
        Course(low: 1.1, high: 1.3, ink: .kerb, band: 3, isEdge: true),
        Course(low: 1.2, high: 4.4, ink: .kerb, band: 2, every: 3, along: 0.2),
        Course(low: 4.2, high: 4.4, ink: .kerb, band: 2, isEdge: true),
      ]),
      props: [Prop(kind: .floodlight, every: 26, phase: 13, offset: 5)]))

  private static let set = RoadsideLook(
    left: Side(
      strips: [
        Strip(ink: .paintYellow, width: 0.2), Strip(ink: .concrete, width: 7, stripe: 4),
        Strip(ink: .concrete, width: 0, bandMax: 4),
      ],
      setback: 10, wall: .buildings(.stages),
      props: [
        Prop(kind: .cone, every: 3, offset: 0.8),
        Prop(kind: .lightStand, every: 11, phase: 5, offset: 2.6),
        Prop(kind: .crate, every: 8, phase: 3, offset: 5, tenths: 7),
      ]),
    right: Side(
      strips: [
        Strip(ink: .paintYellow, width: 0.2), Strip(ink: .concrete, width: 7, stripe: 4),
        Strip(ink: .concrete, width: 0, bandMax: 4),
      ],
      setback: 13, wall: .buildings(.trailers),
      props: [
        Prop(kind: .cone, every: 3, phase: 1, offset: 0.8),
        Prop(kind: .lightStand, every: 13, phase: 2, offset: 3),
        Prop(kind: .crate, every: 7, phase: 6, offset: 6, tenths: 7),
      ]))

  private static let freeway = RoadsideLook(
    left: Side(
      strips: [
        Strip(ink: .paintYellow, width: 0.2, lift: 1), Strip(ink: .asphalt, width: 1.6, bandMax: 5),
        Strip(ink: .concrete, width: 0, bandMax: 2),
      ],
      setback: 1.6,
      wall: .courses([
        Course(low: 0, high: 0.95, ink: .concrete, band: 4),
        Course(low: 0, high: 0.9, ink: .concrete, band: 2, every: 4, along: 0.25),
        Course(low: 0.85, high: 1, ink: .kerb, band: 4, isEdge: true),
      ]),
      props: [Prop(kind: .reflector, every: 4, offset: 1.4)]),
    right: Side(
      strips: [
        Strip(ink: .paint, width: 0.2, lift: 1), Strip(ink: .asphalt, width: 2.6, bandMax: 5),
        Strip(ink: .foliage, width: 0, bandMax: 2),
      ],
      setback: 4.2,
      wall: .courses([
        Course(low: 0, high: 4, ink: .stucco, band: 2),
        Course(low: 0, high: 1.6, ink: .foliage, band: 2, every: 2),
        Course(low: 0, high: 2.4, ink: .foliage, band: 2, every: 5),
        Course(low: 0, high: 4.3, ink: .stucco, band: 1, every: 3, along: 0.5),
        Course(low: 3.9, high: 4.2, ink: .stucco, band: 3, isEdge: true),
      ]),
      props: [Prop(kind: .reflector, every: 4, phase: 2, offset: 2.5)]))
}
