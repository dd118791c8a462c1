extension DashboardPainter {
  /// The instruments' colours. Sixteen colours are chosen by hand: the nearest would be greys.
  enum Look {
    case panel, label, value, amber, teal, red, dim

    func colour(_ tier: ColourTier) -> Colour {
      switch tier {
      case .mono: .terminalDefault
      case .colours16: XtermPalette.colour(sixteen)
      case .colours256, .trueColour: Colour(exact)
      }
    }

    private var exact: UInt32 {
      switch self {
      case .panel: 0x0C0A0A
      case .label: 0x9A8C78
      case .value: 0xFFECCB
      case .amber: 0xFFB84D
      case .teal: 0x6FC3B8
      case .red: 0xFF5C66
      case .dim: 0x6C6258
      }
    }

    private var sixteen: UInt8 {
      switch self {
      case .panel: 0
      case .label, .dim: 7
      case .value: 15
      case .amber: 11
      case .teal: 14
      case .red: 9
      }
    }
  }
}
