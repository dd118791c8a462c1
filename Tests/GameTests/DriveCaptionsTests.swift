import Engine
import Testing

@testable import Game

@Suite struct DriveCaptionsTests {
  private static let minute = 3_600

  private static func hear(
    _ events: [DriveEvent], _ captions: inout DriveCaptions, _ session: inout PlaySession,
    tick: Int = 0
  ) {
    _ = captions.hear(events, tick: tick, session: &session)
  }

  private static func drive() -> PlaySession {
    let session = Sessions.session(
      after: [.accept, .accept, .choose(1), .accept, .accept, .accept])
    #expect(session.screen == .drive(sequence: "window"))
    return session
  }

  /// Answers without their question mean nothing, however long they are thought about.
  @Test func aQuestionStandsUntilItIsAnswered() {
    var (session, captions) = (Self.drive(), DriveCaptions())
    Self.hear([.talkOpened(knot: "radio.question", silence: 1)], &captions, &session)
    #expect(captions.lines(at: Self.minute).map(\.text) == ["\"Which way?\" says the young one."])
    let answer = DriveEvent.talkAnswered(knot: "radio.question", answer: 2, inTime: true)
    Self.hear([answer], &captions, &session, tick: Self.minute)
    #expect(captions.lines(at: Self.minute).map(\.text) == ["Right it is."])
    #expect(captions.lines(at: 2 * Self.minute).isEmpty)
  }

  /// Whatever is said meanwhile stands above it, and never takes its place.
  @Test func aQuestionStandsOverItsAnswers() {
    var (session, captions) = (Self.drive(), DriveCaptions())
    Self.hear([.talkOpened(knot: "radio.question", silence: 1)], &captions, &session)
    for number in 1...5 { Self.hear([.say("Mile \(number).")], &captions, &session, tick: 10) }
    let lines = captions.lines(at: 20).map(\.text)
    #expect(lines.count == DriveCaptions.lineMax)
    #expect(lines.last == "\"Which way?\" says the young one.")
    #expect(lines.first == "Mile 4.")
  }

  /// What is said is set as a page is; in letters it stays as it was typed.
  @Test func captionsAreSet() {
    let dashboard = { (isTypeset: Bool) in
      var dashboard = Dashboard()
      dashboard.lines = [Dashboard.Line(text: "\"So--\" he says...")]
      dashboard.isTypeset = isTypeset
      return dashboard
    }
    func text(_ dashboard: Dashboard, _ tier: ColourTier) -> String {
      var grid = CellGrid(width: 60, height: 20)
      DashboardPainter(dashboard: dashboard, tier: tier, tick: 0).paint(into: &grid)
      return grid.text
    }
    #expect(text(dashboard(true), .trueColour).contains("“So—” he says…"))
    #expect(text(dashboard(false), .trueColour).contains("\"So--\" he says..."))
    #expect(text(dashboard(true), .mono).contains("\"So--\" he says..."))
  }
}
