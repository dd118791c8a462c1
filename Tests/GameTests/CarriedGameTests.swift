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

  private static let changed = "The story has changed since the game was saved."
  private static let noBack = "Earlier choices cannot be taken back."
  private static let toDrive: [SessionEvent] = [.accept, .accept, .choose(1), .accept, .accept]

  static let all = [
    CarryCase(
      testDescription: "another knot", events: [.accept, .accept, .choose(1)],
      from: "Left it is.", to: "Left, then.",
      summary: "page (Take the low end.) You take it.", notice: "\(changed) \(noBack)"),
    CarryCase(
      testDescription: "the knot that comes with the next page",
      events: [.accept, .accept, .choose(1)],
      from: "A light goes on upstairs.", to: "A light goes off upstairs.",
      summary: "page Early is for seeing who else uses the place.",
      notice: "\(changed) The text changed in 'two', so the reading goes on at the start of 'two'. "
        + "\(noBack)"),
    CarryCase(
      testDescription: "the page that is read goes on with what was written since",
      events: toDrive + [.accept, .driveFinished(DriveReport(outcome: "clean", seconds: 7))],
      from: "You stay.", to: "You stay a while.",
      summary: "page It went clean in 7 seconds, heat 0, heard 0, said 0.",
      notice: "\(changed) \(noBack)"),
    CarryCase(
      testDescription: "all choices that are offered", events: [.accept, .accept],
      from: "* [Take the low end.]\n  You take it.\n* \"Where.\"\n",
      to: "* [Take the high end.]\n  You take it.\n* \"Where?\"\n", summary: "card The Window",
      notice: "\(changed) The text changed in 'one', so the reading goes on at the start of 'one'. "
        + "(And 2 more.) \(noBack)"),
    CarryCase(
      testDescription: "in a drive, another knot", events: toDrive + [.accept],
      from: "You stay.", to: "You stay a while.",
      summary: "page A light goes on upstairs.", notice: "\(changed) \(noBack)"),
  ]
}

@Suite struct CarriedGameTests {
  private static func store(_ folder: borrowing TemporaryFolder, _ book: Book) -> SaveStore {
    SaveStore(identity: book.identity, folder: folder.path)
  }

  private static func played(_ events: [SessionEvent], _ store: inout SaveStore) -> PlaySession {
    var session = PlaySession(Sessions.book(), seed: 3)
    for event in events { handle(event, &session, &store) }
    handle(.leave, &session, &store)
    return session
  }

  private static func handle(
    _ event: SessionEvent, _ session: inout PlaySession, _ store: inout SaveStore
  ) {
    for effect in session.handle(event) {
      switch effect {
      case .save(let game): #expect(store.save(game) == nil)
      case .putEarlier: #expect(store.putEarlier() == nil)
      case .takeEarlier: #expect(store.takeEarlier() == nil)
      case .show, .startDrive, .keepSettings, .writeOut, .quit: break
      }
    }
  }

  @Test(arguments: CarryCase.all)
  func carries(_ sample: CarryCase) throws {
    let folder = TemporaryFolder()
    let source = Sessions.night.replacingOccurrences(of: sample.from, with: sample.to)
    #expect(source != Sessions.night)
    let book = Sessions.book(source)
    var store = Self.store(folder, book)
    _ = Self.played(sample.events, &store)
    var session = PlaySession(book, seed: 4, store: &store)
    #expect(session.model.notice == sample.notice)
    Self.handle(.accept, &session, &store)
    #expect(session.summary == sample.summary)
    #expect(session.playing?.canTakeBack == false)

    // From here on it is a game like any other: saved, loaded, taken back.
    for event in [SessionEvent.accept, .accept, .choose(1), .leave] {
      if case .drive = session.screen {
        Self.handle(.driveFinished(DriveReport(outcome: "clean")), &session, &store)
      }
      Self.handle(event, &session, &store)
    }
    var again = PlaySession(book, seed: 5, store: &store)
    #expect(again.model.notice == nil)
    Self.handle(.accept, &again, &store)
    #expect(again.playing?.place == session.playing?.place)
    #expect(again.playing?.reading.story.state == session.playing?.reading.story.state)
    #expect(folder.files() == ["the-night.save"])
  }

  @Test func carriesAGameThatWaitsInADriveToTheStartOfItsKnot() throws {
    let folder = TemporaryFolder()
    let book = Sessions.book(
      Sessions.night.replacingOccurrences(of: "Early is", with: "Late is"))
    var store = Self.store(folder, book)
    var session = PlaySession(Sessions.book(), seed: 3)
    for event in [SessionEvent.accept, .accept, .choose(1), .accept, .accept, .accept] {
      Self.handle(event, &session, &store)
    }
    #expect(session.screen == .drive(sequence: "window"))
    // What is said in a drive that is not over leaves no trace in what is kept.
    _ = session.driveTalk("radio.first")
    Self.handle(.leave, &session, &store)
    var again = PlaySession(book, seed: 4, store: &store)
    Self.handle(.accept, &again, &store)
    #expect(again.summary == "page Late is for seeing who else uses the place.")
    #expect(again.playing?.reading.story.global("heard") == .int(0))
  }

  @Test func putsAsideWhatHasNoPlaceLeft() throws {
    let folder = TemporaryFolder()
    let book = Sessions.book(
      Sessions.night.replacingOccurrences(of: "-> two", with: "-> deux")
        .replacingOccurrences(of: "=== two ===", with: "=== deux ===\nNow."))
    var store = Self.store(folder, book)
    _ = Self.played([.accept, .accept, .choose(1)], &store)
    let session = PlaySession(book, seed: 4, store: &store)
    #expect(session.resumable == nil)
    #expect(
      session.model.notice == "The story has changed too much for the saved game; "
        + "it is kept as \(store.path!).aside-1")
  }

  @Test func aNewGameKeepsTheOneBefore() throws {
    let folder = TemporaryFolder()
    let book = Sessions.book()
    var store = Self.store(folder, book)
    _ = Self.played([.accept, .accept, .choose(1)], &store)

    var second = PlaySession(book, seed: 4, store: &store)
    #expect(second.titleMenu.items == [.resume, .newGame, .leave])
    for event in [SessionEvent.choose(2), .accept, .choose(2), .leave] {
      Self.handle(event, &second, &store)
    }
    #expect(folder.files() == ["the-night.earlier.save", "the-night.save"])

    var third = PlaySession(book, seed: 5, store: &store)
    #expect(third.titleMenu.items == [.resume, .newGame, .earlier, .leave])
    #expect(third.resumable?.steps == [.choose(1)])
    Self.handle(.choose(3), &third, &store)
    #expect(third.summary == "page (Take the low end.) You take it.")
    Self.handle(.leave, &third, &store)

    let fourth = PlaySession(book, seed: 6, store: &store)
    #expect(fourth.resumable?.steps == [.choose(0)], "they changed places")
    #expect(fourth.earlier?.steps == [.choose(1)])
    #expect(folder.files() == ["the-night.earlier.save", "the-night.save"])
  }

  @Test func aGameWithoutAChoiceIsNoLoss() throws {
    let folder = TemporaryFolder()
    let book = Sessions.book()
    var store = Self.store(folder, book)
    _ = Self.played([.accept, .accept, .choose(1)], &store)
    var second = PlaySession(book, seed: 4, store: &store)
    for event in [SessionEvent.choose(2), .leave] { Self.handle(event, &second, &store) }
    // The one that was begun and left takes no other's place.
    var third = PlaySession(book, seed: 5, store: &store)
    for event in [SessionEvent.choose(2), .leave] { Self.handle(event, &third, &store) }
    #expect(PlaySession(book, seed: 6, store: &store).earlier?.steps == [.choose(0)])
  }
}
