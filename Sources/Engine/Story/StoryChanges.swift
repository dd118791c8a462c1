/// A global variable that changed.
public struct VariableChange: Hashable, Sendable {
  /// The global's name.
  public let name: String
  /// What it holds now.
  public let value: HostValue

  /// A global and what it holds.
  public init(name: String, value: HostValue) {
    self.name = name
    self.value = value
  }
}

/// The globals that a host watches, as it knows them.
struct WatchedGlobals: Hashable, Sendable {
  struct Entry: Hashable, Sendable {
    let name: String
    let id: GlobalID
    var known: HostValue
  }

  var entries: [Entry] = []
  var changes: [VariableChange] = []
}

extension Story {
  /// Names of global variables whose changes the host hears of in `changes`. Names that the story
  /// does not declare are none of its own. Without any, watching costs nothing.
  ///
  /// In the reference runtime's words, these are observed variables.
  public var observed: [String] {
    get { watched.entries.map(\.name) }
    set {
      watched.entries = newValue.compactMap { name in
        program.globals.firstIndex(of: name).map {
          WatchedGlobals.Entry(
            name: name, id: GlobalID($0), known: hostValue(state.globals[$0]))
        }
      }
      watched.changes = []
    }
  }

  /// The observed variables that the last line changed, each once, with the value at its end, in
  /// the order of `observed`; after `setGlobal` and `evaluate`, what these changed. A line that
  /// waits for the host in the middle has changed nothing yet. Loading a game is no change.
  ///
  /// (The reference runtime also tells of a variable that was given the value it had.)
  public var changes: [VariableChange] { watched.changes }

  /// Called where the host may hear of changes.
  @inline(__always)
  mutating func noteChanges() {
    if !watched.entries.isEmpty { compareWatched() }
  }

  private mutating func compareWatched() {
    watched.changes = []
    for index in watched.entries.indices {
      let entry = watched.entries[index]
      let value = hostValue(state.globals[entry.id.index])
      if value == entry.known { continue }
      watched.entries[index].known = value
      watched.changes.append(VariableChange(name: entry.name, value: value))
    }
  }

  /// Takes the globals as they are for known: another state took over.
  mutating func acceptWatched() {
    noteChanges()
    watched.changes = []
  }
}
