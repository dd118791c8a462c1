/// Plays a story at random to see as much of it as can be seen, and to know how.
///
/// First whole plays, for the shares of the endings; then an archive search (Go-Explore: Ecoffet
/// and others, Nature 590, 2021): of the situations seen so far it goes back to one that was tried
/// seldom, in scenes where something is still unseen first, and plays on from there. What it finds
/// follows from the seed alone, not from the number of threads.
struct RandomSurvey {
  struct Plan: Hashable, Sendable {
    var seed: UInt32 = 1
    /// Whole plays.
    var playCount = 8_192
    /// Rounds of the archive search in which nothing new is seen, until it ends.
    var idleRoundCountMax = 24
    var roundCountMax = 400
  }

  /// Walks in one round: what a round finds is put together before the next.
  static let walkCount = 128
  /// Plays whose situations go into the archive from the start.
  static let archivedPlayCount = 512
  /// Turns of a walk from a situation of the archive.
  static let turnCountMax = 64
  static let cellCountMax = 20_000

  private let explorer: Explorer
  private let plan: Plan
  private let map: ProgramMap
  private(set) var sightings: Sightings
  private(set) var variables: VariableRanges
  private var cells: [Cell] = []
  private var numbers: [StateDigest: Int] = [:]
  /// By instruction: how often the choice that stands there was taken.
  private var uses: [Int32]
  private let sceneOfAddress: [Int32]
  private let cellKey: Canonical

  /// A kind of situation, and a way to one of it.
  private struct Cell {
    let crossing: Crossing
    let ways: [Int32]
    let scene: Int32
    var tryCount = 0
  }

  init(_ explorer: Explorer, _ base: DoubtBase, _ plan: Plan) {
    self.explorer = explorer
    self.plan = plan
    map = explorer.map
    sightings = Sightings(explorer.program)
    variables = VariableRanges(explorer.program)
    uses = Array(repeating: 0, count: explorer.program.instructions.count)
    sceneOfAddress = base.reach.sceneOfAddress
    cellKey = Canonical(
      explorer.tables, base.liveness(DoubtSearch.Focus(), explorer.liveness))
  }

  mutating func run(until shouldStop: (Explorer.Progress) -> Bool) {
    var walkers = (0..<max(1, explorer.threadCount)).map { _ in
      SurveyWalker(explorer, cellKey)
    }
    defer { variables = VariableRanges.joined(walkers.map(\.variables), explorer.program) }
    for first in stride(from: 0, to: plan.playCount, by: Self.walkCount) {
      if shouldStop(progress) { return }
      let isArchived = first < Self.archivedPlayCount
      let tasks = (first..<min(first + Self.walkCount, plan.playCount)).map {
        SurveyWalker.Task(
          seed: seed(of: $0), crossing: nil, ways: [], turnCountMax: RandomWalks.turnCountMax,
          keepsCells: isArchived)
      }
      for walk in inOrder(tasks, &walkers, { $0.walk($1, [:]) }) { absorb(walk, isWholePlay: true) }
    }
    searchArchive(&walkers, shouldStop)
  }

  private func seed(of number: Int) -> UInt32 {
    plan.seed &+ UInt32(truncatingIfNeeded: number &+ 1) &* 0x9E37_79B9
  }

  private var progress: Explorer.Progress {
    .plays(sightings.playCount, situations: cells.count)
  }

  private mutating func searchArchive(
    _ walkers: inout [SurveyWalker], _ shouldStop: (Explorer.Progress) -> Bool
  ) {
    var idleCount = 0
    for round in 0..<plan.roundCountMax where idleCount < plan.idleRoundCountMax {
      let unseen = unseenScenes
      if cells.isEmpty || unseen.isEmpty || shouldStop(progress) { return }
      let seenCount = sightings.count
      let chosen = cells.indices.sorted {
        (score($0, unseen), $0) < (score($1, unseen), $1)
      }.prefix(Self.walkCount)
      let tasks = chosen.enumerated().map { place, number in
        SurveyWalker.Task(
          seed: seed(of: plan.playCount + round * Self.walkCount + place),
          crossing: cells[number].crossing, ways: cells[number].ways,
          turnCountMax: Self.turnCountMax, keepsCells: true)
      }
      for number in chosen { cells[number].tryCount += 1 }
      let least = leastUsed(uses)
      for walk in inOrder(tasks, &walkers, { $0.walk($1, least) }) {
        absorb(walk, isWholePlay: false)
      }
      idleCount = sightings.count > seenCount ? 0 : idleCount + 1
    }
  }

  private func leastUsed(_ uses: [Int32]) -> [Address: Int32] {
    var result: [Address: Int32] = [:]
    for (index, count) in uses.enumerated() where count > 0 { result[Address(index)] = count }
    return result
  }

  /// Scenes with something that was not seen.
  private var unseenScenes: Set<Int32> {
    var scenes: Set<Int32> = []
    for item in map.items where !map.isSeen(item, in: sightings.marks) {
      scenes.insert(sceneOfAddress[Int(item.address)])
    }
    return scenes
  }

  private func score(_ number: Int, _ unseen: Set<Int32>) -> Int {
    let cell = cells[number]
    return unseen.contains(cell.scene) ? cell.tryCount : cell.tryCount * 4 + 8
  }

  private mutating func absorb(_ walk: SurveyWalker.Walk, isWholePlay: Bool) {
    sightings.add(walk, isWholePlay: isWholePlay)
    for choice in walk.choices { uses[Int(choice)] &+= 1 }
    for cell in walk.cells where cells.count < Self.cellCountMax {
      if let known = numbers[cell.digest] {
        // A shorter way to the same kind of situation takes its place.
        if cell.wayCount < cells[known].ways.count {
          cells[known] = make(cell, walk, tryCount: cells[known].tryCount)
        }
      } else {
        numbers[cell.digest] = cells.count
        cells.append(make(cell, walk, tryCount: 0))
      }
    }
  }

  private func make(_ cell: SurveyWalker.Seen, _ walk: SurveyWalker.Walk, tryCount: Int) -> Cell {
    Cell(
      crossing: cell.crossing, ways: Array(walk.ways.prefix(cell.wayCount)),
      scene: sceneOfAddress[Int(cell.place)], tryCount: tryCount)
  }
}

/// Walks at random through a story, from its start or from a crossing.
struct SurveyWalker: Sendable {
  struct Task: Sendable {
    let seed: UInt32
    /// Nil for the start.
    let crossing: Crossing?
    /// The ways to it.
    let ways: [Int32]
    let turnCountMax: Int
    let keepsCells: Bool
  }

  /// A situation on a walk.
  struct Seen: Sendable {
    let digest: StateDigest
    let crossing: Crossing
    let place: Address
    let wayCount: Int
  }

  struct Walk: Sendable {
    var ways: [Int32]
    /// What was seen, and how many ways lead to it.
    var sightings: [(sighting: StoryWatch.Sighting, wayCount: Int)] = []
    var problems: [(problem: Problem, isDeadEnd: Bool, wayCount: Int)] = []
    var properties: [(property: Int, wayCount: Int)] = []
    var end: (end: PathEnd, name: String?)?
    var choices: [Address] = []
    var cells: [Seen] = []
  }

  private var walker: Walker
  private let beginning: StoryState
  private let asides: Asides
  private var key: Canonical
  private var random = XorShift32(seed: 1)
  private let properties: PropertyWatch
  private var watching: PropertyWatch
  private(set) var variables: VariableRanges

  init(_ explorer: Explorer, _ key: Canonical) {
    properties = PropertyWatch(explorer.properties)
    watching = properties
    variables = VariableRanges(explorer.program)
    walker = explorer.start
    beginning = explorer.start.story.state
    asides = Asides(explorer.outcomes, in: explorer.program)
    self.key = key
  }

  mutating func walk(_ task: Task, _ uses: [Address: Int32]) -> Walk {
    random = XorShift32(seed: task.seed)
    walker.story.watch.forget()
    watching = properties
    var walk = Walk(ways: task.ways)
    var crossing: Crossing
    if let start = task.crossing {
      crossing = start
    } else {
      walker.story.state = beginning
      let stop = walker.begin()
      guard let first = arrive(stop, &walk, task) else { return walk }
      crossing = first
    }
    for _ in 0..<task.turnCountMax {
      walker.story.state = crossing.state
      let way = choose(crossing, uses, &walk)
      walk.ways.append(Int32(way))
      let stop = walker.take(way, from: crossing)
      guard let next = arrive(stop, &walk, task) else { break }
      crossing = next
    }
    return walk
  }

  /// The crossing that a way led to; nil at an end.
  private mutating func arrive(_ stop: Walker.Stop, _ walk: inout Walk, _ task: Task) -> Crossing? {
    speakAside(at: stop, &walk, isTurnHeard: task.keepsCells)
    walk.note(stop, walker)
    variables.note(walker.story)
    let count = walk.ways.count
    let isAtEnd = if case .end(.ended) = stop { true } else { false }
    for property in watching.sightings(walker, isAtEnd: isAtEnd) {
      walk.properties.append((property, count))
    }
    switch stop {
    case .end: return nil
    case .crossing(let wait):
      let crossing = walker.crossing(wait)
      if task.keepsCells, case .choices = wait {
        var words: [UInt32] = []
        key.write(crossing, of: walker.story, to: &words)
        let place = walker.story.visibleChoice(0).thread.top.pc
        walk.cells.append(
          Seen(
            digest: StateDigest(words), crossing: crossing, place: place, wayCount: count))
      }
      return crossing
    }
  }

  /// Lets the story's functions speak that the host calls aside.
  private mutating func speakAside(
    at stop: Walker.Stop, _ walk: inout Walk, isTurnHeard: Bool
  ) {
    let ending = walker.ending
    let problem: Problem? =
      switch stop {
      case .crossing(.choices) where isTurnHeard: asides.speakAtTurn(&walker.story)
      case .end(.ended): asides.speakAtEnd(&walker.story, ending: ending)
      case .crossing, .end: nil
      }
    if let problem { walk.problems.append((problem, false, walk.ways.count)) }
  }

  private mutating func choose(
    _ crossing: Crossing, _ uses: [Address: Int32], _ walk: inout Walk
  ) -> Int {
    let count = walker.wayCount(of: crossing.wait)
    var way = Int(random.next() % UInt32(count))
    if case .call = crossing.wait {
      // One call in two is answered at once, whatever could be said during it.
      let answers = walker.answerCount(of: crossing.wait)
      if random.next() % 2 == 0 { way = count - 1 - way % answers }
    }
    guard case .choices = crossing.wait else { return way }
    if !uses.isEmpty {
      let counts = (0..<count).map { uses[walker.story.visibleChoice($0).thread.top.pc] ?? 0 }
      let least = counts.min()!
      let rare = counts.indices.filter { counts[$0] == least }
      // Not always the rarest: some things need what is common.
      if random.next() % 4 != 0 { way = rare[way % rare.count] }
    }
    walk.choices.append(walker.story.visibleChoice(way).thread.top.pc)
    return way
  }
}
