import Engine
import Foundation
import Testing

@testable import Game

/// A game is saved, the story edited, and the game loaded again.
struct CarryCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let events: [SessionEvent]
  let from: String
  let to: String
  /// The page that "Continue" leads to.
  let summary: String
  let notice: String
  var canTakeBack = true

  private static let changed = "The story has changed since the game was saved."
  private static let noBack = "Earlier choices cannot be taken back."
  private static let toDrive: [SessionEvent] = [.accept, .accept, .choose(1), .accept, .accept]

  static let all = [
    CarryCase(
      testDescription: "another knot", events: [.accept, .accept, .choose(1)],
      from: "Left it is.", to: "Left, then.",
      summary: "page (Take the low end.) You take it.", notice: changed),
    CarryCase(
      testDescription: "a choice before the one that was made",
      events: [.accept, .accept, .choose(1)], from: "* [Take the low end.]",
      to: "* [Wait.]\n  You wait.\n* [Take the low end.]",
      summary: "page (Take the low end.) You take it.", notice: "\(changed) \(noBack)",
      canTakeBack: false),
    CarryCase(
      testDescription: "the page that is read", events: [.accept, .accept, .choose(1), .accept],
      from: "Early is for seeing who else uses the place.", to: "Early.",
      summary: "page Early.",
      notice: "\(changed) The text changed in 'two', so the reading goes on at the start of 'two'. "
        + noBack, canTakeBack: false),
    CarryCase(
      testDescription: "the knot that comes with the next page",
      events: [.accept, .accept, .choose(1)],
      from: "A light goes on upstairs.", to: "A light goes off upstairs.",
      summary: "page (Take the low end.) You take it.", notice: changed),
    CarryCase(
      testDescription: "the page that is read goes on with what was written since",
      events: toDrive + [.accept, .driveFinished(DriveReport(outcome: "clean", seconds: 7))],
      from: "You stay.", to: "You stay a while.",
      summary: "page It went clean in 7 seconds, heat 0, heard 0, said 0.", notice: changed),
    CarryCase(
      testDescription: "all choices that are offered", events: [.accept, .accept],
      from: "* [Take the low end.]\n  You take it.\n* \"Where.\"\n",
      to: "* [Take the high end.]\n  You take it.\n* \"Where?\"\n",
      summary: "page The oven is ringing. Four rings, then nothing.", notice: changed,
      canTakeBack: false),
    CarryCase(
      testDescription: "in a drive, another knot", events: toDrive + [.accept],
      from: "You stay.", to: "You stay a while.",
      summary: "page A light goes on upstairs.", notice: changed),
  ]
}

@Suite struct CarriedGameTests {
  private static func store(_ folder: borrowing TemporaryFolder, _ book: Book) -> SaveStore {
    SaveStore(identity: book.identity, folder: folder.path)
  }

  /// Plays the story as it was, and leaves.
  private static func play(_ events: [SessionEvent], _ store: SaveStore) {
    var host = HostedSession(Sessions.book(), seed: 3, store: store)
    host.handle(events + [.leave])
    #expect(host.told.isEmpty)
  }

  @Test(arguments: CarryCase.all)
  func carries(_ sample: CarryCase) throws {
    let folder = TemporaryFolder()
    let source = Sessions.night.replacingOccurrences(of: sample.from, with: sample.to)
    #expect(source != Sessions.night)
    let book = Sessions.book(source)
    let store = Self.store(folder, book)
    Self.play(sample.events, store)
    var host = HostedSession(book, seed: 4, store: store)
    #expect(host.session.model.notice == sample.notice)
    host.handle([.accept])
    #expect(host.session.summary == sample.summary)
    #expect(host.session.playing?.canTakeBack == sample.canTakeBack)

    // From here on it is a game like any other: saved, loaded, taken back.
    for event in [SessionEvent.accept, .accept, .choose(1), .leave] {
      if case .drive = host.session.screen {
        host.handle([.driveFinished(DriveReport(outcome: "clean"))])
      }
      host.handle([event])
    }
    var again = HostedSession(book, seed: 5, store: store)
    #expect(again.session.model.notice == nil)
    again.handle([.accept])
    #expect(again.session.playing?.place == host.session.playing?.place)
    #expect(
      again.session.playing?.reading.story.state == host.session.playing?.reading.story.state)
    #expect(folder.files().filter { $0.hasSuffix(".save") } == ["the-night.save"])
  }

  @Test func carriesAGameThatWaitsInADriveToTheStartOfItsKnot() throws {
    let folder = TemporaryFolder()
    let book = Sessions.book(
      Sessions.night.replacingOccurrences(of: "A light goes on", with: "Light falls"))
    let store = Self.store(folder, book)
    var host = HostedSession(Sessions.book(), seed: 3, store: store)
    host.handle([.accept, .accept, .choose(1), .accept, .accept, .accept])
    #expect(host.session.screen == .drive(sequence: "window"))
    // What is said in a drive that is not over leaves no trace in what is kept.
    _ = host.session.driveTalk("radio.first")
    host.handle([.leave])
    var again = HostedSession(book, seed: 4, store: store)
    again.handle([.accept])
    #expect(again.session.summary == "page Early is for seeing who else uses the place.")
    #expect(again.session.playing?.reading.story.global("heard") == .int(0))
  }

  /// Of a tree that is played again in an edited story, what leads somewhere stays.
  @Test func dropsTheRoadsThatLeadNowhere() throws {
    let folder = TemporaryFolder()
    let source = Sessions.night.replacingOccurrences(
      of: "* \"Where.\"\n  \"Third,\" he says.\n", with: "")
    #expect(source != Sessions.night)
    let book = Sessions.book(source)
    let store = Self.store(folder, book)
    let redo = SessionEvent.command(.redo)
    Self.play([.accept, .accept, .choose(2), .back, .choose(1), .back, redo], store)
    var host = HostedSession(book, seed: 4, store: store)
    #expect(
      host.session.model.notice == "The story has changed since the game was saved. "
        + "1 step on roads that you left cannot be played any more, and went.")
    host.handle([.accept])
    #expect(host.session.playing?.tree.nodes.count == 2)
    host.handle([.back, redo])
    #expect(host.session.summary == "page (Take the low end.) You take it.")
    host.handle([.leave])
    #expect(HostedSession(book, seed: 5, store: store).session.model.notice == nil)
  }

  /// A file that was written by hand may have a road in it that the story does not.
  @Test func aRoadThatCannotBePlayedIsTold() throws {
    let folder = TemporaryFolder()
    let book = Sessions.book()
    var store = Self.store(folder, book)
    Self.play([.accept, .accept, .choose(1)], store)
    var record = try store.current()
    var tree = try #require(GameTree(steps: [.choose(0), .choose(77)]))
    tree.go(to: 1)
    record.tree = tree
    #expect(store.save(record) == nil)
    var host = HostedSession(book, seed: 4, store: store)
    host.handle([.accept, .command(.redo)])
    #expect(host.session.notice == "That road cannot be played any more.")
    #expect(host.session.summary == "page (Take the low end.) You take it.")
  }

  @Test func putsAsideWhatHasNoPlaceLeft() throws {
    let folder = TemporaryFolder()
    let book = Sessions.book(
      Sessions.night.replacingOccurrences(of: "-> two", with: "-> deux")
        .replacingOccurrences(of: "=== two ===", with: "=== deux ===\nNow.")
        .replacingOccurrences(of: "You take it.", with: "Taken."))
    var store = Self.store(folder, book)
    Self.play([.accept, .accept, .choose(1)], store)
    let session = PlaySession(book, seed: 4, store: &store)
    #expect(session.resumable == nil)
    #expect(
      session.model.notice == "The story has changed too much for the saved game; "
        + "it is kept as \(store.path!).aside-1")
  }

  @Test func aNewGameKeepsTheOneBefore() throws {
    let folder = TemporaryFolder()
    let book = Sessions.book()
    let store = Self.store(folder, book)
    Self.play([.accept, .accept, .choose(1)], store)

    var second = HostedSession(book, seed: 4, store: store)
    #expect(second.session.titleMenu.items == [.resume, .newGame, .chapters, .settings, .leave])
    second.handle([.choose(2)])
    #expect(
      second.session.model.notice == "The game before is kept among the saved games.")
    second.handle([.accept, .choose(2), .leave])

    var third = HostedSession(book, seed: 5, store: store)
    #expect(third.session.titleMenu.items.contains(.load))
    #expect(third.session.resumable?.tree.steps == [.choose(1)])
    #expect(third.store.shelf.saves.map(\.name) == ["Left in The Window"])
    third.handle([.choose(4), .accept])
    #expect(third.session.summary == "page (Take the low end.) You take it.")
    third.handle([.leave])

    let fourth = HostedSession(book, seed: 6, store: store)
    #expect(fourth.session.resumable?.tree.steps == [.choose(0)])
    #expect(fourth.store.shelf.saves.count == 2, "the second game was put aside in its turn")
  }

  /// Going back and forth between two games fills no shelf.
  @Test func aGameIsPutAsideOnce() throws {
    let folder = TemporaryFolder()
    let book = Sessions.book()
    let store = Self.store(folder, book)
    Self.play([.accept, .accept, .choose(1)], store)
    for seed in 4..<8 {
      var host = HostedSession(book, seed: seed == 4 ? 4 : Int32(seed), store: store)
      host.handle(seed == 4 ? [.choose(2), .accept, .choose(2), .leave] : [.choose(4), .bottom, .accept, .leave])
    }
    #expect(store.shelf.saves.count == 2)
  }

  @Test func aGameWithoutAChoiceIsNoLoss() throws {
    let folder = TemporaryFolder()
    let book = Sessions.book()
    let store = Self.store(folder, book)
    Self.play([.accept, .accept, .choose(1)], store)
    for seed: Int32 in 4...5 {
      // The second time the game before has no choice in it.
      var host = HostedSession(book, seed: seed, store: store)
      host.handle([.choose(2), .leave])
    }
    #expect(store.shelf.saves.count == 1)
    #expect(store.shelf.saves.first?.choiceCount == 1)
  }
}

extension SessionEvent {
  fileprivate static let bottom = SessionEvent.command(.bottom)
}
