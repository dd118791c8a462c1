import Foundation
import Testing

@testable import Game

@Suite struct TranscriptTests {
  private static let passages: [Passage] = [
    .heading(SceneHeading(chapter: "One", place: "The *Stairs*", time: "6:50 PM")),
    .prose("\"You're home,\" she says. The café_ is #1."),
    .chosen("Say nothing."),
    .prose("Go.", PassageStyle(speaker: "Irene", form: .loud)),
    .prose("Dear sir", PassageStyle(form: .letter)),
    .spoken("Four-Adam-Nine.\u{1B}[2J"),
    .heading(SceneHeading(chapter: "One", place: "The alley")),
    .prose("Home again, at HOME."),
  ]

  @Test func isMarkdown() {
    #expect(
      TranscriptText.markdown(Self.passages, title: "The Night") == """
        # The Night

        ## One

        ### The \\*Stairs\\*, 6:50 PM

        "You're home," she says. The café\\_ is \\#1.

        **› Say nothing.**

        **Irene:** **Go.**

        > Dear sir

        *Four-Adam-Nine.\\[2J*

        ### The alley

        Home again, at HOME.

        """)
  }

  @Test func isTextOfAnyWidth() {
    for width in [20, 40, 72] {
      let text = TranscriptText.plain(Self.passages, title: "The Night", width: width)
      #expect(text.split(separator: "\n").allSatisfy { TextWidth.columns(of: String($0)) <= width })
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
      #expect(text.contains("> Say nothing.") && text.contains("Irene: Go."))
    }
  }

  @Test(
    arguments: [
      ("home", [1, 7, 7]), ("HOME AGAIN", [7]), ("you’re", [1]), ("you're", [1]), ("cafe", [1]),
      ("café", [1]), ("nowhere", []), ("", []), ("alley", [6]), ("a", [0, 1, 1]),
    ] as [(String, [Int])])
  func finds(_ query: String, _ found: [Int]) {
    let places = TranscriptSearch.places(of: query, in: Self.passages[...]).map(\.passage)
    #expect(Array(places.prefix(max(3, found.count))).starts(with: found))
    if found.isEmpty { #expect(places.isEmpty) }
  }

  private static func reading() -> PlaySession {
    var session = Sessions.session(after: [.accept, .accept, .choose(1), .accept, .accept])
    _ = session.layout(width: 60, height: 20, theme: Theme(.dark))
    return session
  }

  private static func press(_ keys: [Key], in session: inout PlaySession) -> [SessionEffect] {
    var effects: [SessionEffect] = []
    for key in keys {
      effects = session.handle(.key(key))
      _ = session.layout(width: 60, height: 20, theme: Theme(.dark))
    }
    return effects
  }

  private static func view(_ session: PlaySession) -> TranscriptView? {
    if case .transcript(let screen) = session.model.overlay { screen.view } else { nil }
  }

  @Test func searchesAsItIsTyped() {
    var session = Self.reading()
    let word = "ring".unicodeScalars.map { Key.character($0) }
    _ = Self.press([.pageUp, .character("/")] + word, in: &session)
    var page = session.layout(width: 60, height: 20, theme: Theme(.dark))
    #expect(page.grid.text.contains("/ring"))
    #expect(page.cursor.map { page.grid[$0.column - 1, $0.row].glyph } == Glyph("g"))
    _ = Self.press([.enter], in: &session)
    #expect(Self.view(session)?.words == "1 of 2, round again")
    _ = Self.press([.character("n")], in: &session)
    #expect(Self.view(session)?.words == "2 of 2")
    _ = Self.press([.character("N")], in: &session)
    #expect(Self.view(session)?.words == "1 of 2")
    page = session.layout(width: 60, height: 20, theme: Theme(.dark))
    #expect(page.grid.cells.contains { $0.attributes.contains(.reverse) })
    #expect(page.grid.text.contains("What came before · 1 of 2"))
    _ = Self.press([.escape], in: &session)
    #expect(Self.view(session) == nil)
  }

  /// While a word is typed, no key means anything else.
  @Test func typesWhatItIsTold() {
    var session = Self.reading()
    _ = Self.press([.pageUp, .character("/"), .character("q"), .character("1"), .character("?")], in: &session)
    #expect(Self.view(session)?.query == "q1?")
    _ = Self.press([.backspace, .backspace, .backspace, .backspace], in: &session)
    #expect(Self.view(session)?.isTyping == false)
    _ = Self.press([.character("/"), .character("z"), .enter], in: &session)
    #expect(Self.view(session)?.words == "Nothing has 'z' in it.")
  }

  @Test func writesItOut() throws {
    var session = Self.reading()
    let effects = Self.press([.pageUp, .character("w")], in: &session)
    guard case .writeOut(let text) = effects.first else {
      Issue.record("nothing is written out")
      return
    }
    #expect(text.contains("### The stairs, Thursday, 6:50 PM"))
    let folder = TemporaryFolder()
    let folders = UserFolders(settings: nil, saves: folder.path, state: nil)
    for count in 1...2 {
      let words = TranscriptFile.write(text, of: session.book, folders: folders)
      #expect(words.hasPrefix("Written to \(folder.path)/transcripts/the-night-"))
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/transcripts")
      #expect(names.count == count, "a file is never written over")
    }
    let nowhere = UserFolders(settings: nil, saves: "/dev/null/x", state: nil)
    #expect(TranscriptFile.write(text, of: session.book, folders: nowhere).hasPrefix("Nothing is written:"))
  }
}
