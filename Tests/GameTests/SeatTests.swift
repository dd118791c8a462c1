import Engine
import Foundation
import Testing

@testable import Game

/// Saved games, chapters, endings and settings, as a reader goes through them.
@Suite struct SeatTests {
  private static func host(
    _ folder: borrowing TemporaryFolder, _ source: String = Sessions.night, seed: Int32 = 3
  ) -> HostedSession {
    let book = Sessions.book(source)
    return HostedSession(
      book, seed: seed, store: SaveStore(identity: book.identity, folder: folder.path))
  }

  private static let toAlley: [SessionEvent] = [.accept, .accept, .choose(1), .accept]

  @Test func savesUnderANameAndLoads() throws {
    let folder = TemporaryFolder()
    var host = Self.host(folder)
    host.handle(Self.toAlley + [.command(.save), .accept])
    host.type("Before it")
    host.handle([.key(.enter)])
    #expect(host.told == ["Saved as \"Before it\"."])
    #expect(host.session.overlay == nil)
    let slot = try #require(host.store.shelf.saves.first)
    #expect(slot.name == "Before it")
    #expect(slot.heading.place == "The alley")
    #expect(slot.excerpt == "Early is for seeing who else uses the place.")
    #expect(slot.choiceCount == 1)
    host.handle([.back, .choose(2), .command(.load), .accept])
    #expect(host.session.summary == "page Early is for seeing who else uses the place.")
    #expect(host.session.playing?.tree.nodes.count == 2, "as it was saved")
    // The game that was played meanwhile is not lost.
    #expect(host.store.shelf.saves.map(\.name) == ["Left in The Window", "Before it"])
  }

  @Test func namesASaveAfterItsChapter() {
    let folder = TemporaryFolder()
    var host = Self.host(folder)
    host.handle(Self.toAlley + [.command(.save), .accept, .key(.character("x")), .key(.backspace), .key(.enter)])
    #expect(host.store.shelf.saves.map(\.name) == ["The Window"])
  }

  @Test func writesOverAndDeletesOnlyWhenAsked() {
    let folder = TemporaryFolder()
    var host = Self.host(folder)
    host.handle(Self.toAlley + [.command(.save), .accept])
    host.type("One")
    host.handle([.key(.enter), .accept, .command(.save), .down, .accept])
    host.type("!")
    host.handle([.key(.enter)])
    #expect(host.store.shelf.saves.map(\.name) == ["One!"])
    host.handle([.command(.load), .command(.erase), .accept])
    #expect(host.store.shelf.saves.count == 1, "the first line keeps it")
    host.handle([.command(.erase), .down, .accept])
    #expect(host.store.shelf.saves.isEmpty)
    #expect(host.session.overlay == .saves(isSaving: false))
  }

  @Test func neverWritesOverADamagedSave() throws {
    let folder = TemporaryFolder()
    var host = Self.host(folder)
    host.handle(Self.toAlley + [.command(.save), .accept, .key(.enter)])
    let path = folder.path + "/the-night/1.save"
    try Data("rubbish".utf8).write(to: URL(fileURLWithPath: path))
    host.handle([.command(.load), .accept])
    #expect(host.session.model.notice == "The saved game is damaged. It stays where it is.")
    host.handle([.menu, .command(.save), .down, .accept])
    #expect(host.session.model.notice == "The saved game is damaged. It is not written over.")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "rubbish")
  }

  @Test func exportsAndReadsBack() throws {
    let folder = TemporaryFolder()
    var host = Self.host(folder)
    host.handle(Self.toAlley + [.command(.save), .accept, .key(.enter), .command(.load), .command(.writeOut)])
    let file = folder.path + "/the-night-the-window.save"
    #expect(host.told.last == "Written to \(file).")
    host.handle([.command(.writeOut)])
    #expect(host.told.last == "Written to \(folder.path)/the-night-the-window-2.save.")
    let bytes = try #require(KeptFile.read(file))
    let record = try GameRecord(bytes: bytes, for: host.session.book.identity)
    #expect(record.label == "The Window")
    #expect(record.tree == host.session.playing?.tree)
  }

  @Test func keepsEndingsChaptersAndWhatWasReadAcrossGames() {
    let folder = TemporaryFolder()
    var host = Self.host(folder)
    host.handle(Self.toAlley)
    #expect(!host.session.wasReadBefore)
    host.handle([.accept, .accept, .driveFinished(DriveReport(outcome: "clean", seconds: 301)), .choose(1), .accept, .accept])
    #expect(host.session.summary == "end Taken in the Prologue")
    guard case .end(let end) = host.session.model.base else { return }
    #expect((end.endingsSeen, end.endingsInAll) == (1, 1))
    host.handle([.leave])

    var second = Self.host(folder, seed: 9)
    #expect(second.session.titleMenu.items == [.newGame, .chapters, .endings, .settings, .leave])
    second.handle([.choose(1), .accept, .choose(2)])
    #expect(!second.session.wasReadBefore, "a road that was not taken before")
    second.handle([.accept])
    #expect(second.session.wasReadBefore)
    second.handle([.command(.menu), .choose(8)])
    var third = Self.host(folder, seed: 9)
    third.handle([.choose(3), .accept])
    #expect(third.session.summary == "card The Window")
    #expect(third.session.playing?.seed == 9, "as it began the last time")
    #expect(third.store.shelf.chapters.count == 1)
  }

  @Test func hidesTheEndingsThatWereNotSeen() {
    let source = """
      * [One.]
        # ending: First
        One. -> END
      * [Two.]
        # ending: Second
        Two. -> END
      """
    let folder = TemporaryFolder()
    var host = Self.host(folder, source)
    host.handle([.accept, .choose(1), .accept])
    #expect(host.session.summary == "end First")
    host.handle([.choose(4)])
    let list = host.session.list
    #expect(list?.note == "1 of 2")
    #expect(list?.rows.map(\.text) == ["First", "not seen yet"])
  }

  @Test func tellsWhatLedToTheEnd() {
    let source = """
      VAR kept = false
      * [Keep it.]
        ~ kept = true
        # ending: Home
        Home. -> END
      === function because(ending)
      {kept:You kept it.}
      {ending == "Home":You went home.}
      """
    let session = Sessions.session(source, after: [.accept, .choose(1), .accept])
    guard case .end(let end) = session.model.base else {
      Issue.record("the end was expected")
      return
    }
    #expect(end.reasons == ["You kept it.", "You went home."])
  }

  @Test func changesSettingsInTheGame() {
    var session = Sessions.session(after: [.accept, .accept, .command(.settings)])
    #expect(session.settingsField == .theme)
    #expect(session.handle(.accept) == [.keepSettings(session.settings), .show])
    #expect(session.settings.theme != .dark)
    _ = session.handle(.command(.left))
    #expect(session.settings.theme == .dark)
    for _ in 0..<9 { _ = session.handle(.down) }
    #expect(session.settingsField == .level, "headings are passed over")
    _ = session.handle(.menu)
    #expect(session.overlay == nil)
  }

  @Test func bindsKeysInTheGame() {
    var session = Sessions.session(after: [.accept, .accept, .command(.settings), .command(.bottom), .accept])
    #expect(session.overlay == .keys)
    session.layers[1].selection = Command.allCases.firstIndex(of: .redo)!
    _ = session.handle(.accept)
    #expect(session.overlay == .bind(.redo))
    _ = session.handle(.key(.control("c")))
    #expect(session.overlay == .bind(.redo), "this one stays what it is")
    _ = session.handle(.key(.character("u")))
    #expect(session.settings.keys.keys(of: .redo) == [.character("r"), .character("u")])
    #expect(session.list?.rows.filter { $0.sign == .warning }.count == 2, "both sides of the conflict")
    _ = session.handle(.accept)
    _ = session.handle(.key(.character("u")))
    #expect(session.settings.keys == KeyMap(), "the same key again takes it away")
  }

  @Test func showsTheKeysThatCount() {
    var session = Sessions.session(after: [.accept, .accept, .help])
    func leads() -> [String] { session.list?.rows.map(\.lead) ?? [] }
    #expect(leads().contains("1–9"))
    #expect(!leads().contains("u Backspace"), "there is nothing to take back")
    session.settings.keys.bind(.menu, to: [.character("m")])
    #expect(leads().contains("m"))
    session = Sessions.session(after: [.accept, .accept, .choose(1), .help])
    #expect(leads().contains("u Backspace"))
    #expect(!leads().contains("1–9"), "nothing is asked here")
  }

  @Test func turnsNoDigitIntoAChoiceThatIsNotThere() {
    for digit in "3456789".unicodeScalars {
      var session = Sessions.session(after: [.accept, .accept])
      let before = session.playing?.tree
      _ = session.handle(.key(.character(digit)))
      #expect(session.playing?.tree == before)
    }
  }

  @Test func countsTheTimeThatWasPlayed() throws {
    var session = Sessions.session(after: [.accept, .accept, .passed(milliseconds: 90_000), .choose(1)])
    let saved = try #require(session.saved)
    #expect(saved.milliseconds == 90_000)
    #expect(try Playing(session.book, replaying: saved).milliseconds == 90_000)
    _ = session.handle(.back)
    #expect(session.saved?.milliseconds == 90_000, "time is not taken back")
  }
}
