import Testing

@testable import Game

@Suite struct ReadingPaceTests {
  private static let second: Int64 = 1_000_000_000

  private func plan(_ passage: Int, columns: Int = 40, mayGoOn: Bool = true) -> TypingPlan {
    TypingPlan(
      page: TextPosition(passage: passage, offset: 0), mayGoOn: mayGoOn,
      lines: [TypingPlan.Line(row: 3, column: 7, columns: columns)], end: 9)
  }

  private func settings(speed: Int? = nil, wordsPerMinute: Int? = nil) -> Settings {
    var settings = Settings()
    if let speed { settings.textSpeed = .charactersPerSecond(speed) }
    settings.autoAdvance = wordsPerMinute
    return settings
  }

  @Test func waitsForEverByDefault() {
    var pace = ReadingPace()
    pace.show(plan(0), wordCount: 100, Settings(), at: 0)
    #expect(pace.typed(at: 0) == nil)
    #expect(pace.wait(at: 0) == nil)
    let answer1 = pace.turnsPage(at: 999 * Self.second)
    #expect(!answer1)
    let answer2 = pace.press(.enter, at: 0)
    #expect(!answer2)
  }

  @Test func typesAtTheSpeedThatWasChosen() {
    var pace = ReadingPace()
    pace.show(plan(0), wordCount: 8, settings(speed: 20), at: Self.second)
    #expect(pace.typed(at: Self.second) == 0)
    #expect(pace.typed(at: 2 * Self.second) == 20)
    pace.show(plan(0), wordCount: 8, settings(speed: 20), at: 4 * Self.second)
    #expect(pace.typed(at: 4 * Self.second) == nil, "it is all there")
  }

  @Test func theFirstKeyCompletesThePageAndDoesNothingElse() {
    var pace = ReadingPace()
    pace.show(plan(0), wordCount: 8, settings(speed: 5), at: 0)
    let answer3 = pace.press(.character("2"), at: 1)
    #expect(answer3)
    #expect(pace.typed(at: 1) == nil)
    let answer4 = pace.press(.character("2"), at: 2)
    #expect(!answer4)
  }

  @Test func typesAPageOnce() {
    var pace = ReadingPace()
    pace.show(plan(0), wordCount: 8, settings(speed: 5), at: 0)
    _ = pace.press(.enter, at: 1)
    // A menu over the page and away again.
    pace.show(TypingPlan(), wordCount: 0, settings(speed: 5), at: 2)
    pace.show(plan(0), wordCount: 8, settings(speed: 5), at: 3)
    #expect(pace.typed(at: 3) == nil)
    pace.show(plan(7), wordCount: 8, settings(speed: 5), at: 4)
    #expect(pace.typed(at: 4) == 0)
  }

  @Test func reducedMotionTypesNothing() {
    var pace = ReadingPace()
    var settings = settings(speed: 5)
    settings.isMotionReduced = true
    pace.show(plan(0), wordCount: 8, settings, at: 0)
    #expect(pace.typed(at: 0) == nil)
  }

  @Test func turnsAPageWhenItCanHaveBeenRead() {
    var pace = ReadingPace()
    let settings = settings(wordsPerMinute: 200)
    pace.show(plan(0), wordCount: 100, settings, at: 0)
    let answer5 = pace.turnsPage(at: 29 * Self.second)
    #expect(!answer5)
    let answer6 = pace.turnsPage(at: 30 * Self.second)
    #expect(answer6)
    let answer7 = pace.turnsPage(at: 31 * Self.second)
    #expect(!answer7, "once")
    pace.show(plan(5), wordCount: 1, settings, at: 40 * Self.second)
    let answer8 = pace.turnsPage(at: 41 * Self.second)
    #expect(!answer8)
    let answer9 = pace.turnsPage(at: 42 * Self.second)
    #expect(answer9)
  }

  @Test func neverTurnsWhereSomethingIsAsked() {
    var pace = ReadingPace()
    pace.show(plan(0, mayGoOn: false), wordCount: 10, settings(wordsPerMinute: 200), at: 0)
    #expect(pace.wait(at: 0) == nil)
    let answer10 = pace.turnsPage(at: 99 * Self.second)
    #expect(!answer10)
  }

  @Test func waitsWhileNobodyLooks() {
    var pace = ReadingPace()
    pace.show(plan(0), wordCount: 10, settings(wordsPerMinute: 200), at: 0)
    let answer11 = pace.press(.focusLost, at: 1)
    #expect(!answer11)
    let answer12 = pace.turnsPage(at: 99 * Self.second)
    #expect(!answer12)
    _ = pace.press(.focusGained, at: 100 * Self.second)
    let answer13 = pace.turnsPage(at: 101 * Self.second)
    #expect(!answer13)
    let answer14 = pace.turnsPage(at: 103 * Self.second)
    #expect(answer14)
  }

  /// What is typed is a part of the page, and the whole page in the end.
  @Test func typesWhatThePageShows() {
    var session = Sessions.session(after: [.accept, .accept])
    let page = session.layout(width: 80, height: 24, theme: Theme(.dark))
    #expect(page.typed(0).grid.text.contains("The Window"))
    #expect(!page.typed(0).grid.text.contains("oven"))
    #expect(page.typed(8).grid.text.contains("The oven\n"))
    #expect(!page.typed(30).grid.text.contains("Take the low end"))
    #expect(page.typed(30).stops.targets.isEmpty)
    #expect(page.typed(page.typing.length) == page)
    #expect(page.newWordCount == 8)
    var isGrowing = true
    for count in 0..<page.typing.length {
      isGrowing = isGrowing && page.typed(count).grid.text.count <= page.typed(count + 1).grid.text.count
    }
    #expect(isGrowing)
  }
}
