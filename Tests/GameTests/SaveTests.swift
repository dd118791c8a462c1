import Engine
import Foundation
import Testing

@testable import Game

struct DamageCase: Sendable, CustomTestStringConvertible {
  let name: String
  let from: String
  let to: String
  let error: SaveError

  var testDescription: String { name }

  static let all = [
    DamageCase(name: "another index", from: "choose 0", to: "choose 1", error: .damaged),
    DamageCase(name: "another step", from: "choose", to: "choice", error: .damaged),
    DamageCase(name: "another outcome", from: "clean", to: "caught", error: .damaged),
    DamageCase(name: "another seed", from: "\"seed\":7", to: "\"seed\":8", error: .damaged),
    DamageCase(name: "another place in it", from: "\"node\":3", to: "\"node\":2", error: .damaged),
    DamageCase(name: "not JSON", from: "{", to: "", error: .damaged),
    DamageCase(
      name: "a later version", from: "\"version\":3", to: "\"version\":9", error: .version(9)),
    DamageCase(name: "something else", from: "drive saved game", to: "notes", error: .damaged),
  ]
}

struct FolderCase: Sendable {
  let environment: [String: String]
  let folder: String?

  static let all = [
    FolderCase(environment: ["XDG_STATE_HOME": "/x", "HOME": "/h"], folder: "/x/drive"),
    FolderCase(
      environment: ["XDG_STATE_HOME": "x", "HOME": "/h"], folder: "/h/.local/state/drive"),
    FolderCase(environment: ["XDG_STATE_HOME": "", "HOME": "/h"], folder: "/h/.local/state/drive"),
    FolderCase(environment: ["HOME": "h"], folder: nil),
    FolderCase(environment: [:], folder: nil),
  ]
}

/// A folder that is gone after the test.
struct TemporaryFolder: ~Copyable {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "drive-test-" + UUID().uuidString
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func files() -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}

@Suite struct SaveTests {
  /// A game with a choice, talk and a drive behind it, two pages after its last step.
  private static func played() -> Playing {
    var game = Playing(Sessions.book(), seed: 7)
    for _ in 0..<2 { game.turn() }
    game.choose(0)
    for _ in 0..<2 { game.turn() }
    _ = game.talk("radio.first")
    _ = game.talk("radio.question")
    _ = game.answer(1)
    game.finishDrive(DriveReport(outcome: "clean", seconds: 300, heat: 5, damage: 2))
    game.choose(0)
    game.turn()
    return game
  }

  @Test func replaysToTheSameState() throws {
    let game = Self.played()
    let saved = game.saved(isOver: false)
    let read = try GameRecord(bytes: saved.bytes, for: saved.story)
    #expect(read == saved)
    let again = try Playing(Sessions.book(), replaying: read)
    #expect(again.reading.story.state == game.reading.story.state)
    #expect(again.reading.passages == game.reading.passages)
    #expect(again.place == game.place)
    #expect(again.saved(isOver: false) == saved)
  }

  @Test func replaysAGameThatWasTakenBack() throws {
    var game = Self.played()
    game.takeBack()
    game.takeBack()
    let again = try Playing(Sessions.book(), replaying: game.saved(isOver: false))
    #expect(again.place == game.place)
    #expect(again.reading.story.state == game.reading.story.state)
  }

  @Test func takesBackMoreThanItKeeps() {
    let source = "VAR n = 0\n-> room\n=== room\n~ n += 1\nRoom {n}.\n+ [On.] -> room\n"
    var game = Playing(Sessions.book(source), seed: 0)
    game.turn()
    let count = Playing.keptCheckpointCountMax + 20
    var states: [StoryState] = []
    for _ in 0..<count {
      states.append(game.reading.story.state)
      game.choose(0)
    }
    while let state = states.popLast() {
      game.takeBack()
      #expect(game.reading.story.state == state)
      #expect(game.reading.passages.count == states.count * 2 + 1)
      #expect(game.tree.steps.count == states.count)
    }
    #expect(!game.canTakeBack)
  }

  @Test(arguments: DamageCase.all)
  func findsDamage(_ sample: DamageCase) {
    let saved = Self.played().saved(isOver: false)
    let text = String(decoding: saved.bytes, as: UTF8.self)
    #expect(text.contains(sample.from))
    let damaged = text.replacingOccurrences(of: sample.from, with: sample.to)
    #expect(throws: sample.error) {
      try GameRecord(bytes: Array(damaged.utf8), for: saved.story)
    }
  }

  @Test func findsEveryCut() {
    let saved = Self.played().saved(isOver: false)
    // The last byte is the line break.
    for count in 0..<saved.bytes.count - 1 {
      #expect(throws: SaveError.damaged) {
        try GameRecord(bytes: Array(saved.bytes.prefix(count)), for: saved.story)
      }
    }
  }

  @Test func knowsItsStory() {
    let saved = Self.played().saved(isOver: false)
    let other = StoryIdentity(name: "other", digest: saved.story.digest)
    #expect(throws: SaveError.otherStory(saved.story.name)) {
      try GameRecord(bytes: saved.bytes, for: other)
    }
  }

  @Test func stepsThatLeadNowhereAreFound() throws {
    var saved = Self.played().saved(isOver: false)
    for steps in [[PlayStep.choose(9)], [.drive(DriveReport(outcome: "clean"))]] {
      saved.tree = try #require(GameTree(steps: steps))
      #expect(throws: SaveError.astray) { try Playing(Sessions.book(), replaying: saved) }
    }
    saved.tree = GameTree()
    saved.turns = 99
    #expect(throws: SaveError.astray) { try Playing(Sessions.book(), replaying: saved) }
  }

  @Test(arguments: FolderCase.all)
  func choosesTheFolder(_ sample: FolderCase) {
    #expect(UserFolders(sample.environment).state == sample.folder)
  }

  @Test func keepsTheGameInAFileOfItsOwn() throws {
    let folder = TemporaryFolder()
    let book = Sessions.book()
    var store = SaveStore(identity: book.identity, folder: folder.path + "/state/drive")
    #expect(store.load(book).game == nil)
    let game = Self.played()
    #expect(store.save(game.saved(isOver: false)) == nil)
    #expect(store.save(game.saved(isOver: false)) == nil)
    let (again, notice) = store.load(book)
    #expect(again?.place == game.place)
    #expect(notice == nil)
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/state")
    #expect(attributes[.posixPermissions] as? Int == 0o700)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/state/drive")
    #expect(names == ["the-night.save"])
    #expect(store.save(game.saved(isOver: true)) == nil)
    #expect(store.load(book).game == nil, "a game that is over is not gone on with")
  }

  @Test func putsADamagedFileAside() throws {
    let folder = TemporaryFolder()
    let book = Sessions.book()
    var store = SaveStore(identity: book.identity, folder: folder.path)
    #expect(store.save(Self.played().saved(isOver: false)) == nil)
    for number in 1...2 {
      try Data("rubbish \(number)".utf8).write(to: URL(fileURLWithPath: store.path!))
      let (game, notice) = store.load(book)
      #expect(game == nil)
      #expect(notice == "The saved game is damaged; it is kept as \(store.path!).aside-\(number)")
    }
    #expect(store.save(Self.played().saved(isOver: false)) == nil)
    #expect(
      folder.files()
        == ["the-night.save", "the-night.save.aside-1", "the-night.save.aside-2"])
    let aside = try String(contentsOfFile: store.path! + ".aside-1", encoding: .utf8)
    #expect(aside == "rubbish 1")
  }

  @Test func tellsOnceThatItCannotSave() {
    let book = Sessions.book()
    // A file stands where the folder should be.
    var store = SaveStore(identity: book.identity, folder: "/dev/null/drive")
    let saved = Self.played().saved(isOver: false)
    #expect(
      store.save(saved)?.hasPrefix("The game goes on but cannot be saved: cannot make") == true)
    #expect(store.save(saved) == nil)
    var homeless = SaveStore(identity: book.identity, folders: UserFolders([:]))
    #expect(
      homeless.save(saved) == "The game goes on but cannot be saved: there is no home folder.")
  }

  @Test func neverWritesOverWhatItCannotRead() throws {
    let folder = TemporaryFolder()
    let book = Sessions.book()
    var store = SaveStore(identity: book.identity, folder: folder.path)
    // A folder under the file's name can neither be read nor written over.
    try FileManager.default.createDirectory(
      atPath: store.path!, withIntermediateDirectories: true)
    #expect(store.load(book).notice != nil)
    #expect(store.save(Self.played().saved(isOver: false)) == nil)
    #expect(folder.files() == ["the-night.save"])
  }
}
