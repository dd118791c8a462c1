import Engine

/// What came of playing a story.
struct Played: Hashable, Codable {
  var plays = 0
  var turns = 0
  var lines = 0
  var last = ""
}

/// Draws as the bench's protocol wants them, so that every engine plays the same: xorshift32.
struct Draws {
  private var state: UInt32

  init(seed: UInt32) { state = seed }

  mutating func below(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 17
    state ^= state << 5
    return Int(state % UInt32(count))
  }
}

/// Plays again and again from the start, at most 500 turns each; the draws go on from play to play.
/// Without draws always the first choice.
func play(_ program: Program, times: Int, seed: UInt32?) -> Played {
  var played = Played()
  var draws = seed.map { Draws(seed: $0) }
  var story = Story(program)
  let beginning = story.state
  for _ in 0..<times {
    story.restore(beginning)
    let turns = readOnce(&story, turnsMax: 500, into: &played) { draws?.below($0) ?? 0 }
    played.plays += 1
    played.turns += turns
  }
  return played
}

/// Plays to the end or for so many turns, whichever comes first.
func readOnce(
  _ story: inout Story, turnsMax: Int, into played: inout Played, choosing: (Int) -> Int
) -> Int {
  var turns = 0
  while true {
    switch story.next() {
    case .line(let line):
      played.lines += 1
      played.last = line.text
    case .choices(let choices):
      guard turns < turnsMax else { return turns }
      story.choose(choosing(choices.count))
      turns += 1
    case .call, .ended: return turns
    }
  }
}

/// Takes every choice of every state, deepest first, forking the state at each: what an explorer does
/// that merges nothing. Gives the turns taken.
func explore(_ program: Program, turns: Int) -> Int {
  var story = Story(program)
  readLines(&story)
  var pending = [story.state]
  var taken = 0
  while taken < turns, let state = pending.popLast() {
    story.restore(state)
    for index in story.choices.indices {
      if index > 0 { story.restore(state) }
      story.choose(index)
      readLines(&story)
      taken += 1
      pending.append(story.state)
    }
  }
  return taken
}

private func readLines(_ story: inout Story) {
  while story.canContinue {
    guard case .line = story.next() else { return }
  }
}
