import Engine

/// How the reader wants to read and drive.
struct Settings: Hashable, Sendable {
  var theme = Theme.Name.dark
  var textSpeed = TextSpeed.atOnce
  /// Pages turn by themselves at this many words a minute; nil if they wait for a key.
  var autoAdvance: Int?
  /// Text that was read in any game before comes at once, and auto-advance does not wait for it.
  var skipsRead = false
  var level = DriveLevel.driver
  /// Help at the wheel; its timers follow from `limits`.
  var aids = DriveAids()
  /// How fast the clock of a drive goes, 50 to 100 per cent.
  var clockPercent = 100
  var limits = TimeLimits.normal
  var isMotionReduced = false
  /// The line of keys at the bottom of pages.
  var showsKeyLine = true
  /// What he knows of himself beside the page, where there is room.
  var showsPanel = true
  /// Quotes, dashes and ellipses as printers set them; else as the story has them.
  var isTypeset = true
  /// Clicks and the wheel come to the game; else the terminal selects text with them.
  var usesMouse = true
  var keys = KeyMap()

  enum TextSpeed: Hashable, Sendable {
    case atOnce
    case charactersPerSecond(Int)
  }

  /// What becomes of everything that waits for an answer only so long.
  enum TimeLimits: String, CaseIterable, Hashable, Sendable {
    case normal
    /// Ten times as long.
    case stretched
    case off
  }
}

/// A setting by its name, with the values that it can take: what files, the environment, flags and
/// the settings screen go through.
enum SettingsField: String, CaseIterable, Hashable, Sendable {
  case theme
  case textSpeed = "text-speed"
  case autoAdvance = "auto-advance"
  case skipRead = "skip-read"
  case keyLine = "key-line"
  case panel
  case typography
  case mouse
  case motion = "reduced-motion"
  case level
  case limits = "time-limits"
  case clock
  case keepsLane = "keep-lane"
  case brakes = "auto-brake"
  case wide = "wide-gates"

  var label: String {
    switch self {
    case .theme: "Theme"
    case .textSpeed: "Text speed"
    case .autoAdvance: "Turn pages by itself"
    case .skipRead: "Skip what was read before"
    case .keyLine: "Line of keys"
    case .panel: "Side panel"
    case .typography: "Typography"
    case .mouse: "Mouse"
    case .motion: "Reduced motion"
    case .level: "Level"
    case .limits: "Time limits"
    case .clock: "Clock of drives"
    case .keepsLane: "Car keeps its lane"
    case .brakes: "Car brakes by itself"
    case .wide: "Wider gates"
    }
  }

  /// What the value means, in a line.
  func meaning(in settings: Settings) -> String {
    switch self {
    case .theme: "The colours of the pages."
    case .textSpeed: "All at once, or typed; a key always completes the page."
    case .autoAdvance: "Words a minute; off waits for a key."
    case .skipRead: "Text from any earlier game comes at once."
    case .keyLine: "The keys that matter, at the foot of a page."
    case .panel: "What he knows of himself, where the window is wide enough."
    case .typography: "Printers' quotes, dashes and ellipses; off shows the story's own."
    case .mouse: "Clicks choose and the wheel scrolls; off lets the terminal select text."
    case .motion: "Nothing flashes, flickers or drifts."
    case .level:
      switch settings.level {
      case .story: "The car drives itself; you answer and decide."
      case .easy: "Slower police, more room."
      case .driver: "As it was meant."
      case .wheelman: "They know these streets as well as you do."
      }
    case .limits:
      switch settings.limits {
      case .normal: "A question in a drive waits as long as people do."
      case .stretched: "A question in a drive waits ten times as long."
      case .off: "A question in a drive waits until it is answered."
      }
    case .clock: "How fast a drive's seconds pass, in per cent."
    case .keepsLane: "It comes back to the middle of its lane."
    case .brakes: "For what is in its way, for curves, for red lights."
    case .wide: "Gates and meetings are half as wide again."
    }
  }

  /// The values that the settings screen goes through, in order.
  var values: [String] {
    switch self {
    case .theme: Theme.Name.allCases.map(\.rawValue)
    case .textSpeed: ["at-once", "20", "40", "80"]
    case .autoAdvance: ["off", "150", "200", "250", "300"]
    case .level: DriveLevel.allCases.map(\.rawValue)
    case .limits: Settings.TimeLimits.allCases.map(\.rawValue)
    case .clock: ["50", "60", "70", "80", "90", "100"]
    case .skipRead, .keyLine, .panel, .typography, .mouse, .motion, .keepsLane, .brakes, .wide:
      ["off", "on"]
    }
  }

  /// Other numbers that it takes, beside `values`.
  var range: ClosedRange<Int>? {
    switch self {
    case .textSpeed: 5...1_000
    case .autoAdvance: 50...1_000
    case .clock: 50...100
    default: nil
    }
  }
}

extension Settings {
  /// The value of a field as text.
  subscript(field: SettingsField) -> String {
    switch field {
    case .theme: theme.rawValue
    case .textSpeed:
      switch textSpeed {
      case .atOnce: "at-once"
      case .charactersPerSecond(let count): String(count)
      }
    case .autoAdvance: autoAdvance.map(String.init) ?? "off"
    case .skipRead: Self.text(skipsRead)
    case .keyLine: Self.text(showsKeyLine)
    case .panel: Self.text(showsPanel)
    case .typography: Self.text(isTypeset)
    case .mouse: Self.text(usesMouse)
    case .motion: Self.text(isMotionReduced)
    case .level: level.rawValue
    case .limits: limits.rawValue
    case .clock: String(clockPercent)
    case .keepsLane: Self.text(aids.keepsLane)
    case .brakes: Self.text(aids.brakes)
    case .wide: Self.text(aids.widensWindows)
    }
  }

  private static func text(_ isOn: Bool) -> String { isOn ? "on" : "off" }

  /// Sets a field from text. False, and nothing changes, if it takes no such value.
  mutating func set(_ field: SettingsField, to value: String) -> Bool {
    let number = Int(value).flatMap { field.range?.contains($0) == true ? $0 : nil }
    guard number != nil || field.values.contains(value) else { return false }
    let isOn = value == "on"
    switch field {
    case .theme: theme = Theme.Name(rawValue: value) ?? theme
    case .textSpeed: textSpeed = number.map { .charactersPerSecond($0) } ?? .atOnce
    case .autoAdvance: autoAdvance = number
    case .skipRead: skipsRead = isOn
    case .keyLine: showsKeyLine = isOn
    case .panel: showsPanel = isOn
    case .typography: isTypeset = isOn
    case .mouse: usesMouse = isOn
    case .motion: isMotionReduced = isOn
    case .level: level = DriveLevel(rawValue: value) ?? level
    case .limits:
      limits = TimeLimits(rawValue: value) ?? limits
      aids.stopsTalkTimer = limits == .off
      aids.stretchesTalkTimer = limits == .stretched
    case .clock: clockPercent = number ?? clockPercent
    case .keepsLane: aids.keepsLane = isOn
    case .brakes: aids.brakes = isOn
    case .wide: aids.widensWindows = isOn
    }
    return true
  }

  /// The same with text that is not typed.
  var atOnce: Settings {
    var settings = self
    settings.textSpeed = .atOnce
    return settings
  }

  /// The next value of a field in the order of the settings screen, around the end.
  func next(_ field: SettingsField, by step: Int) -> String {
    let values = field.values
    guard let index = values.firstIndex(of: self[field]) else { return values[0] }
    return values[(index + step + values.count) % values.count]
  }
}
