import Engine
import Foundation
import Synchronization
import Testing

@testable import Game

/// The drive of the terminal, without a terminal: its time and its events are given.
@Suite struct DriveLoopTests {
  private static let bundle: StoryBundle = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    guard let bundle = try? StoryBundle.load(root.appendingPathComponent("Content").path) else {
      preconditionFailure("the shipped story can be read")
    }
    return bundle
  }()

  static let names = [
    "night", "pch", "ride_home", "rollover", "run_off_road", "test_lap", "window",
  ]

  /// A drive at somebody's wheel, and the time there.
  struct Stage {
    static let size = TerminalSize(width: 80, height: 24)
    /// Less than a tick, so that no two come at once.
    static let step: Int64 = 4_000_000

    var loop: DriveLoop
    var session: PlaySession
    var pilot = BotPilot(.coin, seed: 5, goal: nil)
    var now: Int64 = 0
    var ending: DriveLoop.Ending?

    init(_ name: String) throws {
      let plan = try #require(DriveLoopTests.bundle.drives.first { $0.id == name })
      let stage = RehearsalStage(plan: plan, bundle: DriveLoopTests.bundle, level: .driver, seed: 5, mark: nil)
      session = PlaySession(try stage.book(), seed: 5, resumable: nil, notice: nil)
      _ = session.handle(.choose(1))
      let state = try stage.state()
      loop = DriveLoop(
        DrivePicture(state, size: Self.size, tier: .mono, isSteady: true), of: state, at: 0)
    }

    mutating func send(_ event: TerminalEvent, size: TerminalSize = Self.size) {
      ending = ending ?? loop.handle(event, size: size, at: now, session: &session)
    }

    mutating func pass(nanoseconds: Int64) {
      let end = now + nanoseconds
      while now < end, ending == nil {
        now += Self.step
        ending = loop.advance(at: now, session: &session)
      }
    }

    /// What the bot presses, and the tick in which it is heard.
    mutating func tick() {
      let intent = pilot.intent(for: loop.state)
      if let key = Self.keys.first(where: { DriveKey($0) == .intent(intent) }) { send(.key(key)) }
      let before = loop.state.tick
      while loop.state.tick == before, !loop.state.isOver, ending == nil {
        now += Self.step
        ending = loop.advance(at: now, session: &session)
      }
    }

    private static let keys: [Key] =
      [.left, .right, .up, .down] + " cx123456789".unicodeScalars.map { .character($0) }
  }

  enum Interruption: CaseIterable {
    case resize, tooSmall, stop, focusLoss

    func happen(on stage: inout Stage) {
      let tick = stage.loop.state.tick
      switch self {
      case .resize:
        stage.send(.repaint, size: TerminalSize(width: 120, height: 40))
        stage.pass(nanoseconds: 1_000_000_000)
        stage.send(.repaint)
      case .tooSmall:
        stage.send(.repaint, size: TerminalSize(width: 10, height: 3))
        stage.pass(nanoseconds: 500_000_000)
        stage.send(.repaint)
      case .stop:
        // An hour passes outside.
        stage.now += 3_600_000_000_000
        stage.send(.resumed)
      case .focusLoss:
        stage.send(.key(.focusLost))
        stage.pass(nanoseconds: 5_000_000_000)
        stage.send(.key(.focusGained))
        stage.send(.key(.enter))
      }
      // Keys of the countdown steer nothing.
      stage.send(.key(.left))
      stage.pass(nanoseconds: 2_900_000_000)
      #expect(stage.loop.state.tick == tick, "\(self): it stands still until the countdown is over")
      stage.pass(nanoseconds: 100_000_000)
      #expect(stage.loop.state.tick == tick, "\(self): no tick comes of the time that stood still")
    }
  }

  /// The digest of every second, and the last picture.
  static func drive(
    _ name: String, interrupting: (Stage, _ asked: Bool) -> Interruption?
  ) throws -> (digests: [String], picture: String, interruptions: Int) {
    var stage = try Stage(name)
    var digests: [String] = []
    var interruptions = 0
    while !stage.loop.state.isOver, stage.ending == nil, stage.loop.state.tick < ticksMax {
      let wasAsked = stage.loop.state.openTalk != nil
      stage.tick()
      let tick = stage.loop.state.tick
      if tick.isMultiple(of: 60) { digests.append("\(tick) \(stage.loop.state.digest)") }
      let isAsked = !wasAsked && stage.loop.state.openTalk != nil
      if !stage.loop.state.isOver, let interruption = interrupting(stage, isAsked) {
        interruption.happen(on: &stage)
        interruptions += 1
      }
    }
    stage.pass(nanoseconds: 100_000_000)
    #expect(stage.ending == nil)
    digests.append("end \(stage.loop.state.digest)")
    return (digests, stage.loop.frame(at: stage.now).grid.text, interruptions)
  }

  private static let ticksMax = 5_400

  /// At ticks that fall everywhere in a second, and behind each one that asks something: the
  /// simulation has not yet been told how long the question takes to read.
  @Test(arguments: names)
  func interruptionsChangeNothing(_ name: String) throws {
    let straight = try Self.drive(name) { _, _ in nil }
    #expect(Set(straight.digests).count > 10)
    let kinds = Interruption.allCases
    let broken = try Self.drive(name) { stage, isAsked in
      let tick = stage.loop.state.tick
      return isAsked || tick == 1 || tick.isMultiple(of: 37) ? kinds[(tick / 37) % kinds.count] : nil
    }
    #expect(broken.interruptions > kinds.count * 2)
    #expect(broken.digests == straight.digests)
    #expect(broken.picture == straight.picture)
  }

  /// The bottom line names the keys that count: those of the wheel, or those of the menu over it.
  @Test func tellsTheKeysThatCount() throws {
    var stage = try Stage("night")
    var keys = KeyMap()
    keys.bind(.pause, to: [.character("z")])
    keys.bind(.steerLeft, to: [.character("a")])
    stage.session.settings.keys = keys
    stage.pass(nanoseconds: 1_500_000_000)
    let driving = stage.loop.frame(at: stage.now, keys: keys).grid.text
    #expect(driving.contains("A> steer") && driving.contains("Z pause"), "\(driving)")
    stage.send(.key(.character("z")))
    let paused = stage.loop.frame(at: stage.now, keys: keys).grid.text
    #expect(paused.contains("^v choose  Enter takes it  Z drives on"), "\(paused)")
    #expect(!paused.contains("steer"))
  }

  /// An author's edit is noticed within a second, at the wheel and in the pause.
  @Test(arguments: [false, true])
  func anEditEndsTheRehearsal(isPaused: Bool) throws {
    let edits = Edits()
    var stage = try Stage("night")
    stage.loop.isStale = { edits.isEdited.load(ordering: .relaxed) }
    stage.pass(nanoseconds: 1_500_000_000)
    if isPaused { stage.send(.key(.character("p"))) }
    stage.pass(nanoseconds: 1_500_000_000)
    #expect(stage.ending == nil)
    edits.isEdited.store(true, ordering: .relaxed)
    stage.pass(nanoseconds: 1_100_000_000)
    #expect(stage.ending == .stale)
  }

  // A class: the loop's question outlives the test's variables.
  private final class Edits: Sendable {
    let isEdited = Atomic(false)
  }
}
