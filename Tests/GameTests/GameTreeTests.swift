import Engine
import Testing

@testable import Game

@Suite struct GameTreeTests {
  private static func choose(_ index: Int) -> [PlayStep] { [.choose(index)] }

  private static let drive: [PlayStep] = [
    .talk(knot: "radio first"), .answer(2), .drive(DriveReport(outcome: "left one", seconds: 7)),
  ]

  private static func forked() -> GameTree {
    var tree = GameTree()
    tree.advance(choose(0))
    tree.advance(drive)
    tree.advance(choose(1))
    tree.go(to: 1)
    tree.advance([.drive(DriveReport(outcome: "caught"))])
    tree.go(to: GameTree.root)
    tree.advance(choose(2))
    return tree
  }

  @Test func remembersEveryRoad() {
    let tree = Self.forked()
    #expect(tree.nodes.count == 6)
    #expect(tree.nodes[0].children == [1, 5])
    #expect(tree.nodes[1].children == [2, 4])
    #expect(tree.path(to: 3) == [1, 2, 3])
    #expect(tree.steps == [.choose(2)])
    #expect(tree.lastDecision == 0)
  }

  @Test func aRoadThatIsTakenAgainIsTheSameRoad() {
    var tree = Self.forked()
    let count = tree.nodes.count
    tree.go(to: GameTree.root)
    tree.advance(Self.choose(0))
    tree.advance(Self.drive)
    #expect(tree.current == 2)
    #expect(tree.nodes.count == count)
    #expect(tree.nodes[1].next == 2, "redo leads along it from now on")
  }

  @Test func takingBackLeadsThroughDrives() {
    var tree = Self.forked()
    tree.go(to: 2)
    #expect(tree.lastDecision == 0)
    tree.go(to: GameTree.root)
    #expect(tree.lastDecision == nil)
    #expect(tree.nodes[0].next == 1)
  }

  @Test func survivesItsText() throws {
    let tree = Self.forked()
    let read = GameTree(lines: tree.lines, ways: tree.ways, current: tree.current)
    #expect(read == tree)
  }

  @Test(arguments: [
    ([["0", "choose 0"]], [-1], 0), ([["0", "choose 0"]], [1, -1], 2),
    ([["0", "choose 0"]], [0, -1], 0), ([["1", "choose 0"]], [-1, -1], 0),
    ([["0"]], [-1, -1], 0), ([["0", "choose 0", "choose 1"]], [-1, -1], 0),
    ([["0", "talk radio"]], [-1, -1], 0), ([["0", "jump 3"]], [-1, -1], 0),
    ([["-1", "choose 0"]], [-1, -1], 0), ([[]], [-1, -1], 0),
  ] as [([[String]], [Int], Int)])
  func isNotMadeOfNonsense(_ lines: [[String]], _ ways: [Int], _ current: Int) {
    #expect(GameTree(lines: lines, ways: ways, current: current) == nil)
  }

  @Test func itsTrunkIsTheWayHere() {
    var tree = Self.forked()
    tree.go(to: 3)
    let trunk = tree.trunk
    #expect(trunk.steps == tree.steps)
    #expect(trunk.nodes.count == 4)
  }

  @Test func aFullTreeForgetsTheOtherRoads() {
    let source = "-> room\n=== room\nRoom.\n+ [On.] -> room\n+ [Out.] -> END"
    var game = Playing(Sessions.book(source), seed: 0)
    game.turn()
    game.choose(1)
    game.takeBack()
    for _ in 0..<GameTree.nodeCountMax { game.choose(0) }
    #expect(game.tree.nodes.count <= GameTree.nodeCountMax + 1)
    #expect(game.tree.nodes[0].children.count == 1)
    #expect(game.canTakeBack)
  }
}

@Suite struct RewindTests {
  private static let room = """
    VAR gold = 0
    VAR luck = 0
    -> room
    === room
    ~ luck = RANDOM(1, 1000)
    A room, {gold} and {luck}.
    + [Take.]
      ~ gold += 1
      Taken.
    + [Leave.]
      ~ gold -= 1
      Left.
    * [Look.]
      ~ gold += 100
      Seen.
    - # page
    On.
    -> room
    """

  /// Steele and Vigna's SplitMix64.
  private struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  /// Thousands of moves over the tree: every node always gives the same state, and what is saved gives it again.
  @Test(arguments: 0..<4)
  func everyNodeIsAlwaysTheSame(seed: Int) throws {
    var random = Random(state: UInt64(seed))
    let book = Sessions.book(Self.room)
    var game = Playing(book, seed: 5)
    game.turn()
    var states = [0: game.reading.story.state]
    for move in 0..<1_000 {
      switch Int.random(in: 0..<8, using: &random) {
      case 0: game.takeBack()
      case 1: _ = game.redo()
      case 2: _ = game.go(to: Int.random(in: 0..<game.tree.nodes.count, using: &random))
      default:
        while case .page = game.place.stop { game.turn() }
        guard case .choices(let choices) = game.place.stop else { continue }
        game.choose(Int.random(in: 0..<choices.count, using: &random))
      }
      while case .page = game.place.stop { game.turn() }
      let state = game.reading.story.state
      if let known = states[game.tree.current] { #expect(known == state, "move \(move)") }
      states[game.tree.current] = state
      if move.isMultiple(of: 97) {
        let bytes = game.saved(isOver: false).bytes
        let record = try GameRecord(bytes: bytes, for: book.identity)
        let again = try Playing(book, replaying: record)
        #expect(again.tree == game.tree)
        #expect(again.reading.story.state == state)
        #expect(again.reading.passages == game.reading.passages)
        #expect(again.saved(isOver: false).bytes == bytes)
      }
    }
    #expect(states.count > 300)
  }

  @Test func redoGoesForwardAgain() {
    var session = Sessions.session(after: [.accept, .accept, .choose(2), .accept, .accept, .accept])
    _ = session.handle(.driveFinished(DriveReport(outcome: "clean", seconds: 301, heat: 12)))
    let there = session.playing?.reading.story.state
    _ = session.handle(.back)
    #expect(session.summary == "page The oven is ringing. Four rings, then nothing.")
    #expect(session.selection == 1, "the cursor is on what was taken back")
    _ = session.handle(.command(.redo))
    #expect(session.summary == "page \"Where.\" \"Third,\" he says.")
    _ = session.handle(.command(.redo))
    #expect(session.summary == "page It went clean in 301 seconds, heat 12, heard 0, said 0.")
    #expect(session.playing?.reading.story.state == there)
    _ = session.handle(.command(.redo))
    #expect(session.model.notice == "There is nothing to make again.")
  }

  @Test func tellsEveryRoad() {
    var session = Sessions.session(after: [.accept, .accept, .choose(1), .accept, .accept, .accept])
    _ = session.handle(.driveFinished(DriveReport(outcome: "clean", seconds: 301)))
    for event in [SessionEvent.back, .choose(2), .back, .command(.history)] {
      _ = session.handle(event)
    }
    guard case .history(let rows) = session.overlay else {
      Issue.record("the history was expected")
      return
    }
    let text = rows.map { String(repeating: "  ", count: $0.depth) + "\($0.kind) \($0.text)" }
    #expect(
      text == [
        "heading The Window: The stairs",
        "stop You are here",
        "taken \"Where.\"",
        "  played Take the low end.",
        "  taken Drove: clean, 5:01",
        "  stop As far as this road was played",
        "    open Go in.",
        "    open Stay.",
        "heading The alley",
        "stop As far as this road was played",
      ])
  }

  /// Any line of the history can be played from.
  @Test func anyLineLeadsSomewhere() {
    var session = Sessions.session(after: [.accept, .accept, .choose(1), .accept, .accept, .accept])
    _ = session.handle(.driveFinished(DriveReport(outcome: "clean", seconds: 301)))
    _ = session.handle(.choose(1))
    for event in [SessionEvent.back, .back, .choose(2), .accept] { _ = session.handle(event) }
    _ = session.handle(.command(.history))
    guard case .history(let rows) = session.overlay else {
      Issue.record("the history was expected")
      return
    }
    for index in rows.indices where rows[index].goal != nil {
      var copy = session
      copy.layers[0].selection = index
      _ = copy.handle(.accept)
      #expect(copy.overlay == nil)
      #expect(copy.playing?.tree.nodes.count == session.playing?.tree.nodes.count)
      switch rows[index].goal {
      case .decision(let node, let choice):
        #expect(copy.playing?.tree.current == node)
        if let choice { #expect(copy.selection == choice) }
      case .after(let node): #expect(copy.playing?.tree.current == node)
      case nil: break
      }
    }
  }

  /// A game that was loaded has met only the road that it stands on: the others are played again for the history.
  @Test func knowsTheOtherRoadsOfALoadedGame() throws {
    var session = Sessions.session(after: [.accept, .accept, .choose(1), .accept, .accept, .accept])
    _ = session.handle(.driveFinished(DriveReport(outcome: "clean", seconds: 301)))
    _ = session.handle(.choose(2))
    for event in [SessionEvent.back, .back, .choose(2)] { _ = session.handle(event) }
    var again = try Playing(session.book, replaying: session.saved!)
    #expect(again.crossings.count < session.playing!.tree.nodes.count)
    again.survey()
    var before = session.playing!
    before.survey()
    #expect(again.crossings == before.crossings)
    #expect(again.crossings.count == again.tree.nodes.count)
    #expect(again.history == before.history)
  }
}
