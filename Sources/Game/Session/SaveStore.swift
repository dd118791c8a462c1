import Engine
import Foundation

/// Where the game to go on with is kept: one file a story, in the reader's state folder, and one
/// for the game that was there before a new one was begun.
///
/// A file is written anew beside the old one, flushed, and renamed over it, so that there is a
/// whole one at any moment. A file that cannot be read is put aside and never written over.
struct SaveStore: Sendable {
  let identity: StoryIdentity
  /// Nil where the environment names no place for it.
  let folder: String?
  /// A file is in the way that could be neither read nor put aside.
  private var isBlocked = false
  private var hasToldFailure = false
  /// Writes the game down as a script, too.
  var recorder: PlayRecorder?

  init(identity: StoryIdentity, folder: String?) {
    self.identity = identity
    self.folder = folder
  }

  /// Holds no game and keeps none.
  static func keepingNothing(_ identity: StoryIdentity) -> SaveStore {
    var store = SaveStore(identity: identity, folder: nil)
    store.isBlocked = true
    return store
  }

  init(identity: StoryIdentity, environment: [String: String]) {
    self.init(identity: identity, folder: UserFolders(environment).state)
  }

  var path: String? { folder.map { "\($0)/\(identity.name).save" } }
  /// Of the game before the last one.
  var earlierPath: String? { folder.map { "\($0)/\(identity.name).earlier.save" } }

  /// The game to go on with, as it stood, and a line to tell if there is something to tell.
  mutating func load(_ book: Book) -> (game: Playing?, notice: String?) {
    load(book, from: path)
  }

  /// The game that was put aside for a new one.
  mutating func loadEarlier(_ book: Book) -> (game: Playing?, notice: String?) {
    load(book, from: earlierPath)
  }

  private mutating func load(
    _ book: Book, from path: String?
  ) -> (game: Playing?, notice: String?) {
    guard let path, FileManager.default.fileExists(atPath: path) else { return (nil, nil) }
    guard let bytes = KeptFile.read(path) else {
      isBlocked = true
      return (nil, "The saved game cannot be read, so this game is not saved: \(path)")
    }
    do throws(SaveError) {
      let saved = try GameRecord(bytes: bytes, for: identity)
      if saved.isOver { return (nil, nil) }
      let (game, losses, isCarried) = try Playing.loaded(book, saved)
      return (game, isCarried ? Self.notice(losses) : nil)
    } catch {
      return (nil, putAside(path, because: error))
    }
  }

  /// What became of a game whose story was edited, in a line or two.
  private static func notice(_ losses: [SavedGame.Loss]) -> String {
    // Where he is matters most to a reader.
    let told = losses.first(where: \.movesReader) ?? losses.first
    var words = ["The story has changed since the game was saved."]
    if let told { words.append(told.description) }
    if losses.count > 1 { words.append("(And \(losses.count - 1) more.)") }
    words.append("Earlier choices cannot be taken back.")
    return words.joined(separator: " ")
  }

  /// Makes room for a new game: the one to go on with becomes the earlier one.
  mutating func putEarlier() -> String? {
    guard !isBlocked, let path, let earlierPath else { return nil }
    guard FileManager.default.fileExists(atPath: path), rename(path, earlierPath) != 0 else {
      return nil
    }
    return tell(FileFailure("cannot keep the earlier game").reason)
  }

  /// The earlier game becomes the one to go on with, and that one the earlier one.
  mutating func takeEarlier() -> String? {
    guard !isBlocked, let path, let earlierPath else { return nil }
    let other = "\(path).other-\(getpid())"
    let hadGame = FileManager.default.fileExists(atPath: path)
    if hadGame, rename(path, other) != 0 {
      return tell(FileFailure("cannot move \(path)").reason)
    }
    guard rename(earlierPath, path) == 0 else {
      let failure = FileFailure("cannot move \(earlierPath)")
      if hadGame { rename(other, path) }
      return tell(failure.reason)
    }
    if hadGame, rename(other, earlierPath) != 0 {
      return tell(FileFailure("cannot move \(other)").reason)
    }
    return nil
  }

  /// Keeps a game. Nil if all is well, or if the failure has been told already; else a line to
  /// tell.
  mutating func save(_ game: GameRecord) -> String? {
    let recorded = recorder?.write(game)
    return keep(game) ?? recorded
  }

  private mutating func keep(_ game: GameRecord) -> String? {
    if isBlocked { return nil }
    guard let path else { return tell("there is no home folder") }
    do throws(FileFailure) {
      try KeptFile.write(game.bytes, to: path)
      hasToldFailure = false
      return nil
    } catch {
      return tell(error.reason)
    }
  }

  private mutating func tell(_ reason: String) -> String? {
    if hasToldFailure { return nil }
    hasToldFailure = true
    return "The game goes on but cannot be saved: \(reason)."
  }

  private mutating func putAside(_ path: String, because error: SaveError) -> String {
    let reason =
      switch error {
      case .damaged, .astray: "The saved game is damaged"
      case .version: "The saved game is of another version of drive"
      case .otherStory: "The saved game belongs to another story"
      case .uncarried: "The story has changed too much for the saved game"
      }
    if let aside = KeptFile.putAside(path) { return "\(reason); it is kept as \(aside)" }
    isBlocked = true
    return "\(reason) and cannot be moved away, so this game is not saved: \(path)"
  }
}

extension PlaySession {
  /// Begins at the title, with the game that the store holds to go on with.
  init(_ book: Book, seed: Int32, store: inout SaveStore) {
    let (game, notice) = store.load(book)
    let (earlier, otherNotice) = store.loadEarlier(book)
    self.init(
      book, seed: seed, resumable: game, earlier: earlier, notice: notice ?? otherNotice)
  }
}
