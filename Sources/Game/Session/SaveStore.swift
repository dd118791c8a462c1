import Engine
import Foundation

/// Where the games of a story are kept: the one to go on with and what was reached in the reader's
/// state folder, games saved under a name in the data folder.
///
/// A file is written anew beside the old one, flushed, and renamed over it, so that there is a
/// whole one at any moment. A file that cannot be read is put aside or left, and never written
/// over.
struct SaveStore: Sendable {
  let identity: StoryIdentity
  let folders: UserFolders
  enum Keeping: Hashable, Sendable {
    case everything
    /// Not the game to go on with, nor what is reached: for a trial.
    case namedSaves
    /// Nothing is read either.
    case nothing
  }

  private let keeping: Keeping
  /// A file is in the way that could be neither read nor put aside.
  private var isBlocked = false
  private var hasToldFailure = false
  private var isChronicleBlocked = false
  /// Writes the game down as a script, too.
  var recorder: PlayRecorder?

  static let slotCountMax = 999

  init(identity: StoryIdentity, folders: UserFolders, keeping: Keeping = .everything) {
    self.identity = identity
    self.folders = folders
    self.keeping = keeping
  }

  /// One folder for everything.
  init(identity: StoryIdentity, folder: String?) {
    self.init(
      identity: identity, folders: UserFolders(settings: folder, saves: folder, state: folder))
  }

  /// Of the game to go on with.
  var path: String? { folders.state.map { "\($0)/\(identity.name).save" } }

  private var chroniclePath: String? { folders.state.map { "\($0)/\(identity.name).chronicle" } }

  private func folder(of room: SavedSlot.ID.Room) -> String? {
    switch room {
    case .saves: folders.saves.map { "\($0)/\(identity.name)" }
    case .chapters: folders.state.map { "\($0)/\(identity.name).chapters" }
    }
  }

  private func path(of slot: SavedSlot.ID) -> String? {
    folder(of: slot.room).map { "\($0)/\(slot.number).save" }
  }

  // MARK: The game to go on with

  /// The game to go on with, as it stood, and a line to tell if there is something to tell.
  mutating func load(_ book: Book) -> (game: Playing?, notice: String?) {
    guard keeping == .everything, let path, FileManager.default.fileExists(atPath: path) else {
      return (nil, nil)
    }
    guard let bytes = KeptFile.read(path) else {
      isBlocked = true
      return (nil, "The saved game cannot be read, so this game is not saved: \(path)")
    }
    do throws(SaveError) {
      let saved = try GameRecord(bytes: bytes, for: identity)
      if saved.isOver { return (nil, nil) }
      let (game, notice) = try Playing.loaded(book, saved)
      return (game, notice)
    } catch {
      if let aside = KeptFile.putAside(path) {
        return (nil, "\(error.reason); it is kept as \(aside)")
      }
      isBlocked = true
      return (nil, "\(error.reason) and cannot be moved away, so this game is not saved: \(path)")
    }
  }

  /// Keeps a game. Nil if all is well, or if the failure has been told already; else a line to
  /// tell.
  mutating func save(_ game: GameRecord) -> String? {
    let recorded = recorder?.write(game)
    return keepCurrent(game) ?? recorded
  }

  private mutating func keepCurrent(_ game: GameRecord) -> String? {
    if isBlocked || keeping != .everything { return nil }
    guard let path else { return tell("there is no home folder") }
    return write(game.bytes, to: path)
  }

  /// Makes room for another game: the one to go on with goes among the saved games.
  mutating func putAside() -> String? {
    guard !isBlocked, keeping == .everything, let path, let bytes = KeptFile.read(path),
      let free = freeSlot(in: .saves), let place = self.path(of: free)
    else { return nil }
    do throws(FileFailure) {
      if !isAmongSaves(bytes) { try KeptFile.write(bytes, to: place) }
    } catch {
      // It must not be written over then.
      isBlocked = true
      return "The game before cannot be put aside, so this one is not saved: \(error.reason)."
    }
    unlink(path)
    return nil
  }

  /// Whether a saved game holds all of a game, so that it need not be put aside again.
  private func isAmongSaves(_ bytes: [UInt8]) -> Bool {
    guard let game = try? GameRecord(bytes: bytes, for: identity) else { return false }
    return numbers(in: .saves).contains { number in
      guard case .success(let kept) = record(of: .init(room: .saves, number: number)) else {
        return false
      }
      return kept.seed == game.seed && kept.tree == game.tree && kept.origin == game.origin
    }
  }

  private mutating func write(_ bytes: [UInt8], to path: String) -> String? {
    do throws(FileFailure) {
      try KeptFile.write(bytes, to: path)
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
}

// MARK: - Saved games

extension SaveStore {
  /// Whether there is anything to list, without reading it.
  var hasSaves: Bool { !numbers(in: .saves).isEmpty }
  var hasChapters: Bool { !numbers(in: .chapters).isEmpty }

  /// The files of a room, by number.
  private func numbers(in room: SavedSlot.ID.Room) -> [Int] {
    guard keeping != .nothing, let folder = folder(of: room) else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.compactMap { name in
      name.hasSuffix(".save") ? Int(name.dropLast(5)).flatMap { $0 > 0 ? $0 : nil } : nil
    }.sorted()
  }

  private func freeSlot(in room: SavedSlot.ID.Room) -> SavedSlot.ID? {
    let taken = numbers(in: room)
    return (1...Self.slotCountMax).first { !taken.contains($0) }.map {
      .init(room: room, number: $0)
    }
  }

  /// Everything that can be loaded. O(bytes of all files).
  var shelf: Shelf {
    let saves = slots(in: .saves).sorted {
      ($0.age, $0.slot.id.number) > ($1.age, $1.slot.id.number)
    }
    return Shelf(saves: saves.map(\.slot), chapters: slots(in: .chapters).map(\.slot))
  }

  private func slots(in room: SavedSlot.ID.Room) -> [(slot: SavedSlot, age: Double)] {
    numbers(in: room).map { number in
      let id = SavedSlot.ID(room: room, number: number)
      let date = path(of: id).flatMap(Self.date)
      var slot: SavedSlot
      switch record(of: id) {
      case .success(let record):
        slot = SavedSlot(id: id, label: record.label, heading: record.heading)
        slot.excerpt = record.excerpt
        slot.choiceCount = record.choiceCount
      case .failure(let error):
        slot = SavedSlot(id: id, label: "\(number).save", damage: error.reason)
      }
      slot.date = date.map(Self.words) ?? ""
      return (slot, date?.timeIntervalSince1970 ?? 0)
    }
  }

  private static func date(of path: String) -> Date? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.modificationDate] as? Date
  }

  /// Such as "28 Nov, 00:42", in the reader's own hour.
  private static func words(_ date: Date) -> String {
    let parts = Calendar.current.dateComponents([.day, .month, .hour, .minute], from: date)
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    guard let day = parts.day, let month = parts.month, let hour = parts.hour,
      let minute = parts.minute, months.indices.contains(month - 1)
    else { return "" }
    let time = "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    return "\(day) \(months[month - 1]), \(time)"
  }

  func record(of slot: SavedSlot.ID) -> Result<GameRecord, SaveError> {
    guard let path = path(of: slot), let bytes = KeptFile.read(path) else {
      return .failure(.missing)
    }
    return Result { () throws(SaveError) in try GameRecord(bytes: bytes, for: identity) }
  }

  /// Saves a game under its label. A line to tell either way.
  mutating func keep(_ game: GameRecord, in slot: SavedSlot.ID?) -> String {
    if keeping == .nothing { return Self.refusal }
    guard let slot = slot ?? freeSlot(in: .saves), let path = path(of: slot) else {
      return "The game cannot be saved: there is no place left for it."
    }
    do throws(FileFailure) {
      try KeptFile.write(game.bytes, to: path)
      return "Saved as \"\(game.label)\"."
    } catch {
      return "The game cannot be saved: \(error.reason)."
    }
  }

  func erase(_ slot: SavedSlot.ID) -> String? {
    guard let path = path(of: slot), unlink(path) != 0 else { return nil }
    return "It cannot be deleted: \(FileFailure("cannot remove the file").reason)."
  }

  /// Writes a transcript to a file, or to a new one where no path is given. A line to tell either
  /// way.
  func writeOut(_ text: String, of book: Book, to path: String? = nil) -> String {
    if keeping == .nothing { return Self.refusal }
    if let path { return TranscriptFile.write(text, to: path) }
    return TranscriptFile.write(text, of: book, folders: folders)
  }

  /// Why there is nothing to say "saved" to; nil if every choice is.
  var keepsNoGame: String? {
    switch keeping {
    case .everything: nil
    case .namedSaves: "This game is kept under a name only: type save and the name."
    case .nothing: Self.refusal
    }
  }

  private static let refusal = "Nothing of this game is kept, as was asked."

  /// Copies a saved game to a folder, under a name that is free. A line to tell either way.
  func export(_ slot: SavedSlot.ID, to folder: String) -> String {
    if keeping == .nothing { return Self.refusal }
    guard case .success(let record) = record(of: slot) else { return "It cannot be read." }
    let name = StoryIdentity.slug(record.label)
    for number in 1...Self.slotCountMax {
      let path = "\(folder)/\(identity.name)-\(name)\(number == 1 ? "" : "-\(number)").save"
      if FileManager.default.fileExists(atPath: path) { continue }
      do throws(FileFailure) {
        try KeptFile.write(record.bytes, to: path)
        return "Written to \(path)."
      } catch {
        return "It cannot be written: \(error.reason)."
      }
    }
    return "It cannot be written: too many files of that name."
  }

  /// Keeps the beginning of a chapter, in the place of an earlier game's.
  mutating func keepChapter(_ game: GameRecord) -> String? {
    if keeping != .everything { return nil }
    let known = slots(in: .chapters).first { $0.slot.heading.chapter == game.heading.chapter }
    guard let slot = known?.slot.id ?? freeSlot(in: .chapters), let path = path(of: slot) else {
      return nil
    }
    return write(game.bytes, to: path)
  }

  /// What was reached; a file that is not understood is put aside.
  mutating func chronicle() -> (chronicle: Chronicle, notice: String?) {
    guard keeping == .everything, let path = chroniclePath, let bytes = KeptFile.read(path) else {
      return (Chronicle(), nil)
    }
    if let chronicle = Chronicle(bytes: bytes) { return (chronicle, nil) }
    if let aside = KeptFile.putAside(path) {
      return (Chronicle(), "What was reached before is damaged; it is kept as \(aside)")
    }
    isChronicleBlocked = true
    return (Chronicle(), "What was reached before is damaged and cannot be moved away: \(path)")
  }

  /// Keeps what was reached, beside what another run has kept meanwhile.
  mutating func keep(_ chronicle: Chronicle) -> String? {
    guard keeping == .everything, !isChronicleBlocked, let path = chroniclePath else { return nil }
    var all = KeptFile.read(path).flatMap { Chronicle(bytes: $0) } ?? Chronicle()
    all.formUnion(chronicle)
    return write(all.bytes, to: path)
  }
}

extension SaveError {
  /// The beginning of a sentence.
  var reason: String {
    switch self {
    case .damaged, .astray: "The saved game is damaged"
    case .version: "The saved game is of another version of drive"
    case .otherStory: "The saved game belongs to another story"
    case .uncarried: "The story has changed too much for the saved game"
    case .missing: "The saved game cannot be read"
    }
  }
}

extension SavedGame {
  private static let changed = "The story has changed since the game was saved."

  /// The same of a game that could be played again in the edited story.
  static func notice(droppedSteps count: Int) -> String {
    if count == 0 { return changed }
    let steps = count.counted("step", "steps")
    return "\(changed) \(steps) on roads that you left cannot be played any more, and went."
  }

  /// What became of a game whose story was edited, in a line or two.
  static func notice(_ losses: [Loss]) -> String {
    // Where he is matters most to a reader.
    let told = losses.first(where: \.movesReader) ?? losses.first
    var words = [changed]
    if let told { words.append(told.description) }
    if losses.count > 1 { words.append("(And \(losses.count - 1) more.)") }
    words.append("Earlier choices cannot be taken back.")
    return words.joined(separator: " ")
  }
}

extension PlaySession {
  /// Begins at the title, with the game that the store holds to go on with.
  init(_ book: Book, seed: Int32, store: inout SaveStore) {
    let (game, notice) = store.load(book)
    let (chronicle, otherNotice) = store.chronicle()
    self.init(book, seed: seed, resumable: game, notice: notice ?? otherNotice)
    self.chronicle = chronicle
    hasSaves = store.hasSaves
    hasChapters = store.hasChapters
  }
}
