/// Where the program keeps what belongs to its reader, after the XDG base directory specification:
/// relative values are ignored. Nil where the environment names no place.
struct UserFolders: Hashable, Sendable {
  /// Settings: `$XDG_CONFIG_HOME/drive`.
  let settings: String?
  /// Games saved under a name: `$XDG_DATA_HOME/drive`.
  let saves: String?
  /// The game to go on with, and what was read and reached: `$XDG_STATE_HOME/drive`.
  let state: String?

  init(_ environment: [String: String]) {
    func place(_ name: String, _ underHome: String) -> String? {
      if let folder = environment[name], folder.hasPrefix("/") { return folder + "/drive" }
      guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
      return "\(home)/\(underHome)/drive"
    }
    settings = place("XDG_CONFIG_HOME", ".config")
    saves = place("XDG_DATA_HOME", ".local/share")
    state = place("XDG_STATE_HOME", ".local/state")
  }

  init(settings: String?, saves: String?, state: String?) {
    self.settings = settings
    self.saves = saves
    self.state = state
  }
}
