import ArgumentParser
import Engine
import Foundation

/// How a story is played.
struct PlayOptions: ParsableArguments {
  @Flag(help: "Lines instead of pages: numbered choices, nothing drawn, nothing moving.")
  var plain = false
  @Option(help: "The seed of the story's random numbers and of its drives.") var seed: Int32?
  @Flag(help: "No colours.") var noColor = false
  @Flag(help: "Steady lights: nothing flashes, flickers or drifts (also REDUCED_MOTION=1).")
  private var reducedMotion = false
  @Option(help: "The colours of the pages.") private var theme: Theme.Name?
  @Option(help: "How hard the drives are.") private var level: Level?
  @Option(
    help:
      "Switch on help at the wheel: lane, brake, wide, stretched or untimed; may be repeated."
  )
  private var aid: [String] = []
  @Option(help: "How fast the clock of a drive goes, 50 to 100 per cent.") private var clock: Int?

  /// `DriveLevel`, which the engine has without its being an argument.
  private enum Level: String, ExpressibleByArgument, CaseIterable {
    case story, easy, driver, wheelman
  }

  func validate() throws {
    var aids = DriveAids()
    for name in aid where !aids.switchOn(name) {
      throw ValidationError(
        "There is no --aid '\(name)': choose from lane, brake, wide, stretched, untimed.")
    }
    guard clock.map((50...100).contains) ?? true else {
      throw ValidationError("--clock takes 50 to 100")
    }
  }

  /// What the flags say of the settings.
  private var flags: [(SettingsField, String)] {
    var flags: [(SettingsField, String)] = []
    if let theme { flags.append((.theme, theme.rawValue)) }
    if let level { flags.append((.level, level.rawValue)) }
    if let clock { flags.append((.clock, String(clock))) }
    if reducedMotion { flags.append((.motion, "on")) }
    var aids = DriveAids()
    for name in aid { _ = aids.switchOn(name) }
    if aids.keepsLane { flags.append((.keepsLane, "on")) }
    if aids.brakes { flags.append((.brakes, "on")) }
    if aids.widensWindows { flags.append((.wide, "on")) }
    if aids.stretchesTalkTimer { flags.append((.limits, "stretched")) }
    if aids.stopsTalkTimer { flags.append((.limits, "off")) }
    return flags
  }

  /// The settings of this run, with the story's own from its folder.
  func settings(story folder: String, environment: [String: String], isKept: Bool) -> SettingsStore
  {
    SettingsStore(
      folder: UserFolders(environment).settings, story: folder, environment: environment,
      flags: flags, isKept: isKept)
  }

  func wantsLines(_ environment: [String: String]) -> Bool {
    plain || environment["ACCESSIBLE"] == "1"
  }

  /// Without a seed every game is another.
  var storySeed: Int32 { seed ?? Int32.random(in: 0...Int32.max) }
}

extension Theme.Name: ExpressibleByArgument {}
