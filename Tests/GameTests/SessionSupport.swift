import Engine

@testable import Game

/// Stories and sessions for tests.
enum Sessions {
  static let night = """
    VAR drive_seconds = 0
    VAR drive_heat = 0
    VAR heard = 0
    VAR said = 0
    EXTERNAL drive(sequence)
    -> one
    === one ===
    # chapter: one
    # title: The Window
    # place: The stairs
    # time: Thursday, 6:50 PM
    # beat: B01
    The oven is ringing.

    Four rings, then nothing.
    * [Take the low end.]
      You take it.
    * "Where."
      "Third," he says.
    - -> two
    === two ===
    # place: The alley
    Early is for seeing who else uses the place.
    # page
    A light goes on upstairs.
    ~ temp how = drive("window")
    # place: The garage
    It went {how} in {drive_seconds} seconds, heat {drive_heat}, heard {heard}, said {said}.
    * [Go in.]
      # silence
      You go in.
      # ending: Taken in the Prologue
      # page
      That was all.
      -> END
    * [Stay.]
      You stay. -> END
    === function drive(sequence) ===
    ~ return "fallback"
    === radio ===
    = first
    ~ heard += 1
    Four-Adam-Nine, a parking space.
    -> DONE
    = question
    "Which way?" says the young one.
    * [Left]
      ~ said = 1
      Left it is.
      -> DONE
    * [Right]
      ~ said = 2
      Right it is.
      -> DONE
    """

  static func program(_ source: String = night) -> Program {
    let loader = MemoryLoader(["story.ink": source])
    guard let program = try? compile("story.ink", from: loader).program else {
      preconditionFailure("the test's story compiles")
    }
    return program
  }

  static func book(_ source: String = night, sequences: [String] = ["window"]) -> Book {
    let program = program(source)
    let identity = StoryIdentity(name: "The Night", place: nil, program: program)
    return Book(title: "The Night", program: program, identity: identity, sequences: sequences)
  }

  static func session(_ source: String = night, after events: [SessionEvent] = []) -> PlaySession {
    var session = PlaySession(book(source), seed: 0)
    for event in events { _ = session.handle(event) }
    return session
  }
}

extension PlaySession {
  /// The session in a word and the words that are new, for tables.
  var summary: String {
    switch model.base {
    case .title: return "title"
    case .card(let heading): return "card \(heading.chapter ?? "")"
    case .drive(let sequence): return "drive \(sequence)"
    case .end(let end): return "end \(end.ending ?? "")"
    case .page(let page):
      let words = page.passages[max(page.newFrom, page.passages.startIndex)...].map { passage in
        switch passage {
        case .prose(let text, _): text
        case .spoken(let text), .problem(let text): text
        case .chosen(let text): "(\(text))"
        case .heading: "--"
        }
      }
      return "page " + words.joined(separator: " ")
    }
  }
}

/// A session with its store, run as a terminal runs them.
struct HostedSession {
  var session: PlaySession
  var store: SaveStore
  /// What the store had to tell.
  var told: [String] = []
  private(set) var exitCode: Int32?

  init(_ book: Book, seed: Int32, store: SaveStore) {
    var store = store
    session = PlaySession(book, seed: seed, store: &store)
    self.store = store
  }

  mutating func handle(_ events: [SessionEvent]) {
    for event in events {
      _ = session.layout(width: 80, height: 24, theme: Theme(.dark))
      for effect in session.handle(event) { perform(effect) }
    }
  }

  private mutating func perform(_ effect: SessionEffect) {
    switch effect {
    case .save(let game): tell(store.save(game))
    case .putAside: tell(store.putAside())
    case .readShelf: handle([.shelf(store.shelf)])
    case .keep(let game, let slot): tell(store.keep(game, in: slot))
    case .read(let slot):
      switch store.record(of: slot) {
      case .success(let game): handle([.gameRead(game)])
      case .failure(let error): tell("\(error.reason).")
      }
    case .erase(let slot): tell(store.erase(slot))
    case .export(let slot): tell(store.export(slot, to: store.folders.saves ?? "/"))
    case .keepChapter(let game): tell(store.keepChapter(game))
    case .keepChronicle(let chronicle): tell(store.keep(chronicle))
    case .quit(let code): exitCode = code
    case .show, .startDrive, .keepSettings, .writeOut: break
    }
  }

  private mutating func tell(_ words: String?) {
    guard let words else { return }
    told.append(words)
    handle([.notice(words)])
  }

  /// Types a text, as keys.
  mutating func type(_ text: String) {
    handle(text.unicodeScalars.map { .key(.character($0)) })
  }
}
