import ArgumentParser
import Engine

/// Where a game begins, if not at the title.
struct PlayStart: ParsableArguments {
  @Option(
    help:
      "Begins at a knot, stitch or label; such a game is not kept, unless it is saved under a name."
  )
  private var at: String?
  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "Sets a variable first; may be given several times.", valueName: "name=value"))
  private var assignments: [String] = []
  @Option(help: "Goes on with a saved game, by its name.") private var load: String?
  @Flag(help: "Keeps nothing of this game, and reads nothing that was kept.")
  private var noSave = false

  func validate() throws {
    if load != nil, at != nil || !assignments.isEmpty {
      throw ValidationError("--load takes a game as it was: leave out --at and --set.")
    }
    if load != nil, noSave {
      throw ValidationError("--no-save reads no saved games: leave out --load.")
    }
    for text in assignments where !text.dropFirst().contains("=") {
      throw ValidationError("--set takes NAME=VALUE, such as --set heat=3, and not '\(text)'.")
    }
  }

  /// What the store of this game keeps.
  var keeping: SaveStore.Keeping {
    if noSave { return .nothing }
    return at == nil && assignments.isEmpty ? .everything : .namedSaves
  }

  /// The game that was asked for; nil if none was.
  func game(_ book: Book, seed: Int32) throws -> Playing? {
    if at == nil, assignments.isEmpty { return nil }
    var story = book.newStory(seed: seed)
    for text in assignments {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      try set(String(parts[0]), to: String(parts[1]), in: &story)
    }
    if let at, !story.jump(to: at) {
      throw Failure(
        "there is no knot, stitch or label '\(at)'" + hint(at, story.program.placeNames))
    }
    return Playing(book, seed: seed, with: story)
  }

  /// The saved game that was asked for; nil if none was.
  func record(_ store: SaveStore) throws -> GameRecord? {
    guard let load else { return nil }
    return try store.record(named: load)
  }

  private func set(_ name: String, to text: String, in story: inout Story) throws {
    guard let old = story.global(name) else {
      throw Failure("there is no variable '\(name)'" + hint(name, story.program.globalNames))
    }
    guard let value = HostValue(text, like: old, in: story.program),
      story.setGlobal(name, to: value)
    else { throw Failure("'\(text)' is no value for '\(name)', which is \(old.kind)") }
  }

  private func hint(_ name: String, _ candidates: [String]) -> String {
    Spelling.closest(to: name, among: candidates).map { "; did you mean '\($0)'?" } ?? ""
  }
}

extension SaveStore {
  func record(named name: String) throws -> GameRecord {
    let slot = try slot(named: name)
    switch record(of: slot.id) {
    case .success(let record): return record
    case .failure(let error): throw Failure("'\(slot.name)': \(error.reason)")
    }
  }

  /// A saved game by its label, its case aside, or by its number.
  func slot(named name: String) throws -> SavedSlot {
    let saves = shelf.saves
    let slot =
      saves.first { $0.name.lowercased() == name.lowercased() }
      ?? saves.first { String($0.id.number) == name }
    if let slot { return slot }
    let names = saves.map { "'\($0.name)'" }.joined(separator: ", ")
    throw Failure(
      "there is no saved game '\(name)'"
        + (names.isEmpty ? ": nothing is saved" : "; there are \(names)"))
  }

  /// The game to go on with.
  func current() throws -> GameRecord {
    guard let path, let bytes = KeptFile.read(path) else {
      throw Failure("there is no game to go on with")
    }
    do throws(SaveError) {
      return try GameRecord(bytes: bytes, for: identity)
    } catch {
      throw Failure("\(path): \(error.reason)")
    }
  }
}

extension HostValue {
  /// A value from text, of the kind that a variable holds; nil if the text is none.
  init?(_ text: String, like old: HostValue, in program: Program) {
    switch old {
    case .int:
      guard let number = Int32(text) else { return nil }
      self = .int(number)
    case .float:
      guard let number = Float(text), number.isFinite else { return nil }
      self = .float(number)
    case .bool:
      guard let truth = Bool(text) else { return nil }
      self = .bool(truth)
    case .text: self = .text(text)
    case .target: self = .target(text)
    case .list:
      let names = text.split(separator: ",").map {
        program.qualifiedItemName($0.trimmingPrefix(" "))
      }
      guard !names.contains(nil) else { return nil }
      self = .list(names.compactMap(\.self))
    case .void: return nil
    }
  }

  /// What it is, in the words of a message.
  fileprivate var kind: String {
    switch self {
    case .void: "nothing"
    case .int: "a whole number"
    case .float: "a number"
    case .bool: "true or false"
    case .text: "a text"
    case .list: "a list: give its items with commas between"
    case .target: "a place in the story"
    }
  }
}
