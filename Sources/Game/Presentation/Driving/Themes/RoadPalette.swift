/// The exact colours of the 256 pixels, for one theme and tier.
struct RoadPalette: Sendable {
  let tier: ColourTier
  private let colours: [Colour]

  init(theme: RoadTheme, tier: ColourTier) {
    self.tier = tier
    let table = Table.of(theme)
    colours = Ink.allCases.flatMap { ink in
      (0..<8).map { band in table.colour(ink, band: band, tier: tier) }
    }
  }

  subscript(pixel: Pixel) -> Colour { colours[Int(pixel.bits)] }

  /// A theme's colours: a hand-mixed ramp for each ink, and for the small tiers colours of their
  /// own where the nearest would be wrong.
  struct Table: Sendable {
    var ramps: [RoadRamp]
    /// Colours of the 256 by band; nil where the nearest will do.
    var of256: [[UInt8]?]
    /// xterm's first sixteen by band.
    var of16: [[UInt8]]

    init(ramps: [RoadRamp], of256: [Ink: [UInt8]], of16: [[UInt8]]) {
      precondition(ramps.count == Ink.allCases.count, "one ramp for each ink")
      precondition(of16.count == Ink.allCases.count, "one row for each ink")
      self.ramps = ramps
      self.of256 = Ink.allCases.map { of256[$0] }
      self.of16 = of16
    }

    /// The same table with some inks mixed anew; their colours of the 256 go with them.
    func with(
      _ inks: [Ink: RoadRamp], of256: [Ink: [UInt8]] = [:], of16: [Ink: [UInt8]] = [:]
    ) -> Table {
      var table = self
      for ink in Ink.allCases {
        let index = Int(ink.rawValue)
        if let ramp = inks[ink] { (table.ramps[index], table.of256[index]) = (ramp, nil) }
        if let picked = of256[ink] { table.of256[index] = picked }
        if let picked = of16[ink] { table.of16[index] = picked }
      }
      return table
    }

    func colour(_ ink: Ink, band: Int, tier: ColourTier) -> Colour {
      let index = Int(ink.rawValue)
      switch tier {
      case .trueColour, .mono: return ramps[index].colour(band: band)
      case .colours256:
        // The cube has few dark colours and the nearest are all grey: many are picked by hand.
        return of256[index].map { XtermPalette.colour($0[band]) }
          ?? ramps[index].colour(band: band).nearest256
      // Sixteen colours hold no night: the nearest would all be black.
      case .colours16: return XtermPalette.colour(of16[index][band])
      }
    }
  }
}

/// Eight colours by way of three.
struct RoadRamp: Sendable {
  let dark: UInt32
  let middle: UInt32
  let bright: UInt32

  init(_ dark: UInt32, _ middle: UInt32, _ bright: UInt32) {
    (self.dark, self.middle, self.bright) = (dark, middle, bright)
  }

  func colour(band: Int) -> Colour {
    // The middle stands at three and a half, so both halves are sampled evenly.
    let place = band * 512 / 7
    return place <= 256
      ? Colour(dark).mixed(with: Colour(middle), share: place)
      : Colour(middle).mixed(with: Colour(bright), share: place - 256)
  }
}
