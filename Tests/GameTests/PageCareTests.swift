import Foundation
import Testing

@testable import Game

/// What a designer would look at first: nothing cut, nothing alone, nothing told twice or too early.
@Suite struct PageCareTests {
  private static let story = """
    -> one
    === one ===
    # place: The yard
    \((1...6).map { "Passage \($0) has words enough for two lines of a page, or for three of a low one." }
      .joined(separator: "\n"))
    * [Go on.]
    * [Stay.]
    - New words under what was read before, and not many of them.
    # page
    And a page more.
    * [Leave by the back.]
    * [Leave by the front.]
    - # ending: Away
    Done. -> END
    === function status()
    Heat: 63/100 hunted by everybody who has a radio
    Body: the knife, low on the right, the left arm, two ribs, and a tooth
    === function because(ending)
    You kept the truck, and a boy waited at a window for somebody who did not come back.
    You left by the back, where nobody was looking but the owner of the yard and his dog.
    The car was found.
    """

  private static func rows(_ session: inout PlaySession, _ size: SizeCase) -> [String] {
    session.layout(width: size.width, height: size.height, theme: Theme(.dark)).grid.text
      .split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  /// Accepts until something else is asked for than to go on.
  private static func goOn(_ session: inout PlaySession, _ size: SizeCase) {
    repeat {
      _ = rows(&session, size)
      if case .choices = session.playing?.place.stop, session.stops.continuesAt == nil { return }
      if session.screen == .end { return }
      _ = session.handle(.accept)
    } while true
  }

  @Test(arguments: SizeCase.all)
  func whatWasReadBeginsWithAPassage(_ size: SizeCase) throws {
    var session = Sessions.session(Self.story, after: [.accept])
    Self.goOn(&session, size)
    _ = session.handle(.choose(1))
    let rows = Self.rows(&session, size)
    let first = try #require(rows.dropFirst(size.height < 15 ? 0 : 1).first { !$0.isEmpty })
    let isWhole = ["Passage", "›", "New words"].contains { first.hasPrefix($0) }
    #expect(isWhole, "\(first)")
  }

  @Test(arguments: SizeCase.all)
  func theMenuCutsNoWord(_ size: SizeCase) {
    var session = Sessions.session(Self.story, after: [.accept])
    session.settings.showsPanel = false
    let before = Self.rows(&session, size)
    _ = session.handle(.menu)
    let names = session.overlayMenu.items.map { PageLayout.name(of: $0) }
    for row in Self.rows(&session, size) {
      let isMenu = names.contains { row.hasSuffix($0) }
      let isRule = row.allSatisfy { $0 == "─" }
      #expect(isMenu || isRule || before.contains(row), "\(row)")
    }
  }

  @Test(arguments: SizeCase.all)
  func whatIsOnlyReadIsShownWhole(_ size: SizeCase) {
    for layer in [Command.status, .help] {
      var session = Sessions.session(Self.story, after: [.accept])
      Self.goOn(&session, size)
      _ = session.handle(.command(layer))
      var shown = Self.rows(&session, size)
      while true {
        let before = session.layers
        _ = session.handle(.down)
        if session.layers == before || session.layers.isEmpty { break }
        shown.append(Self.rows(&session, size).last ?? "")
      }
      #expect(!shown.contains { $0.contains("…") }, "\(layer)")
      if layer == .status { #expect(shown.joined(separator: " ").contains("tooth")) }
    }
  }

  /// Reasons are sentences: as many as there is room for, each to its end.
  @Test(arguments: SizeCase.all)
  func theEndTellsWholeSentences(_ size: SizeCase) {
    var session = Sessions.session(Self.story, after: [.accept])
    for _ in 0..<2 {
      Self.goOn(&session, size)
      _ = session.handle(.choose(1))
    }
    Self.goOn(&session, size)
    let text = Self.rows(&session, size).joined(separator: " ")
    for (begin, end) in [("You kept", "come back."), ("You left", "his dog."), ("The car", "found.")] {
      #expect(text.contains(begin) == text.contains(end), "\(begin)")
    }
    #expect(text.contains("Begin again") && text.contains("Quit"))
  }

  @Test func theLineOfKeysSaysWhatIsBound() {
    var session = Sessions.session(Self.story, after: [.accept])
    session.settings.keys.bind(.takeBack, to: [.character("z")])
    session.settings.keys.bind(.pageUp, to: [])
    let size = SizeCase(width: 80, height: 24)
    Self.goOn(&session, size)
    _ = session.handle(.choose(1))
    let hint = Self.rows(&session, size).last
    #expect(hint == "Enter go on   z take back   ? keys")
  }

  /// A choice that has not been offered yet is nobody's to know.
  @Test func theHistoryTellsNothingAhead() {
    var session = Sessions.session(Self.story, after: [.accept])
    let size = SizeCase(width: 80, height: 40)
    Self.goOn(&session, size)
    _ = session.handle(.choose(1))
    _ = session.handle(.command(.history))
    #expect(!Self.rows(&session, size).contains { $0.contains("Leave by") })
    _ = session.handle(.command(.history))
    Self.goOn(&session, size)
    _ = session.handle(.command(.history))
    #expect(Self.rows(&session, size).contains { $0.contains("Leave by the back.") })
  }

  /// Of all places found, the one that was gone to is told apart.
  @Test func theSearchShowsWhereItIs() {
    var session = Sessions.session(Self.story, after: [.accept])
    let size = SizeCase(width: 80, height: 24)
    Self.goOn(&session, size)
    _ = session.handle(.command(.transcript))
    for scalar in "/passage".unicodeScalars { _ = session.handle(.key(.character(scalar))) }
    for key in [Key.enter, .character("n")] { _ = session.handle(.key(key)) }
    let grid = session.layout(width: 80, height: 24, theme: Theme(.mono)).grid
    func count(_ attribute: Attributes) -> Int { grid.cells.count { $0.attributes.contains(attribute) } }
    #expect(count(.reverse) == "passage".count)
    #expect(count(.underline) > "passage".count)
    #expect(count(.underline) % "passage".count == 0)
  }
}
