import Foundation
import Testing

@testable import Game

/// WCAG 2.2's measure of how well one colour is told from another, 1 to 21.
func contrast(_ one: Colour, _ other: Colour) -> Double {
  func luminance(_ colour: Colour) -> Double {
    func linear(_ value: Int) -> Double {
      let share = Double(value) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue)
  }
  let (a, b) = (luminance(one), luminance(other))
  return (max(a, b) + 0.05) / (min(a, b) + 0.05)
}

/// What is read on a page, by name.
extension Theme {
  fileprivate var roles: [(name: String, style: TextStyle)] {
    [
      ("text", text), ("quiet", quiet), ("chosen", chosen), ("accent", accent), ("title", title),
      ("alert", alert),
    ]
  }
}

@Suite struct ThemeTests {
  /// Every theme in every light on every kind of terminal: 4.5 to 1, and 7 to 1 in high contrast.
  @Test(arguments: ColourTier.allCases)
  func isLegible(_ tier: ColourTier) {
    for name in Theme.Name.allCases {
      for light in SceneLight.allCases {
        let theme = Theme(name, tier: tier, light: light)
        for (role, style) in theme.roles {
          let cell = Cell(
            Glyph("x"), foreground: style.foreground,
            background: style.background ?? .terminalDefault
          ).reduced(to: tier)
          if cell.foreground.isTerminalDefault { continue }
          let floor = name == .highContrast ? 7.0 : 4.5
          let ratio = contrast(cell.foreground, cell.background)
          #expect(ratio >= floor, "\(name) \(light) \(role) \(ratio)")
        }
      }
    }
  }

  /// Terminals of eight colours show the bright ones as the plain ones in bold.
  @Test(arguments: Theme.Name.allCases)
  func isLegibleInEightColours(_ name: Theme.Name) {
    let theme = Theme(name, tier: .colours16)
    for (role, style) in theme.roles where !style.foreground.isTerminalDefault {
      let ink = XtermPalette.colour(XtermPalette.nearest16(style.foreground) & 7)
      let paper = style.background?.nearest8 ?? .black
      #expect(contrast(ink, paper) >= 3, "\(role)")
    }
  }

  /// Pages are lit differently, and never unlike enough that a new scene flashes.
  @Test func keepsTheBrightnessOfPaperFromSceneToScene() {
    for name in [Theme.Name.dark, .light] {
      let papers = SceneLight.allCases.map { Theme(name, light: $0).paper.background }
      for paper in papers { #expect(contrast(paper, papers[0]) < 1.2) }
    }
  }

  /// The roles stay apart for eyes without red or green cones (Viénot, Brettel and Mollon 1999).
  @Test func isSafeForColourBlindEyes() {
    let theme = Theme(.colourSafe)
    let roles = [theme.text, theme.quiet, theme.chosen, theme.accent, theme.alert].map(\.foreground)
    for cones in [Cones.all, .noRed, .noGreen] {
      for (index, one) in roles.enumerated() {
        for other in roles[(index + 1)...] {
          #expect(cones.distance(one, other) > 40, "\(cones) \(one) \(other)")
        }
      }
    }
  }

  private enum Cones {
    case all, noRed, noGreen

    func see(_ colour: Colour) -> [Double] {
      let rgb = [colour.red, colour.green, colour.blue].map { pow(Double($0) / 255, 2.2) }
      let rows: [[Double]] =
        switch self {
        case .all: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
        case .noRed: [[0.11238, 0.88762, 0], [0.11238, 0.88762, 0], [0.00401, -0.00401, 1]]
        case .noGreen: [[0.29275, 0.70725, 0], [0.29275, 0.70725, 0], [-0.02234, 0.02234, 1]]
        }
      return rows.map { row in
        pow(max(0, zip(row, rgb).reduce(0) { $0 + $1.0 * $1.1 }), 1 / 2.2) * 255
      }
    }

    func distance(_ one: Colour, _ other: Colour) -> Double {
      zip(see(one), see(other)).reduce(0) { $0 + pow($1.0 - $1.1, 2) }.squareRoot()
    }
  }

  @Test(
    arguments: [
      ("Thursday, 6:50 PM", .dusk), ("Monday, noon", .day), ("Before midnight", .night),
      ("Friday, 3:20 AM", .late), ("12:53 AM", .late), ("12:25 PM", .day), ("5:30 AM", .dawn),
      ("23:10", .night), ("Sunday, 8:15 AM", .day), ("Later", nil), ("at 25:99", nil),
    ] as [(String, SceneLight?)])
  func tellsTheLightByTheHour(_ words: String, _ light: SceneLight?) {
    #expect(SceneLight(hour: words) == light)
  }

  @Test func takesTheLightThatTheStoryNames() {
    var heading = SceneHeading()
    heading.apply(SceneTags(["place: A bar", "time: 9:00 PM", "light: neon"]))
    #expect(heading.shine == .neon)
    heading.apply(SceneTags(["light: moon"]))
    #expect(heading.shine == .moon && heading.place == "A bar")
    heading.apply(SceneTags(["place: The street", "light: purple"]))
    #expect(heading.shine == .night)
  }
}
