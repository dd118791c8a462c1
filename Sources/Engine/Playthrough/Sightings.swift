/// What was seen of a story in plays, and the shortest way to each.
struct Sightings: Sendable {
  struct End: Sendable {
    let end: PathEnd
    let name: String?
    var ways: [Int32]
    /// How many whole plays ended here.
    var count: Int
  }

  struct FoundProblem: Sendable {
    let problem: Problem
    let isDeadEnd: Bool
    var ways: [Int32]
  }

  private struct EndKey: Hashable {
    let end: PathEnd
    let name: String?
  }

  /// A start of a walk.
  private struct Witness {
    var walk: Int32 = -1
    var wayCount = Int32.max
  }

  private(set) var marks: [StoryWatch.Mark]
  private(set) var ends: [End] = []
  private(set) var problems: [FoundProblem] = []
  /// By property that showed: a shortest known way to where it did.
  private(set) var properties: [Int: [Int32]] = [:]
  /// Different things seen to run.
  private(set) var count = 0
  /// Whole plays.
  private(set) var playCount = 0
  private(set) var turnCount = 0
  private var witnesses: [Witness]
  private var walks: [[Int32]] = []
  private var endNumbers: [EndKey: Int] = [:]
  private var problemNumbers: [Problem: Int] = [:]

  private static let markCount = 4

  init(_ program: Program) {
    marks = Array(repeating: [], count: program.instructions.count)
    witnesses = Array(repeating: Witness(), count: program.instructions.count * Self.markCount)
  }

  mutating func add(_ walk: SurveyWalker.Walk, isWholePlay: Bool) {
    var isWitness = false
    turnCount += walk.ways.count
    for (sighting, wayCount) in walk.sightings {
      let place = Self.place(sighting.mark, sighting.address)
      if marks[Int(sighting.address)].insert(sighting.mark).inserted { count += 1 }
      guard wayCount < Int(witnesses[place].wayCount) else { continue }
      witnesses[place] = Witness(walk: Int32(walks.count), wayCount: Int32(wayCount))
      isWitness = true
    }
    if isWitness { walks.append(walk.ways) }
    for (problem, isDeadEnd, wayCount) in walk.problems {
      note(problem, isDeadEnd, Array(walk.ways.prefix(wayCount)))
    }
    for (property, wayCount) in walk.properties {
      if let known = properties[property], known.count <= wayCount { continue }
      properties[property] = Array(walk.ways.prefix(wayCount))
    }
    if isWholePlay { playCount += 1 }
    if let (end, name) = walk.end { note(end, name, walk.ways, isWholePlay: isWholePlay) }
  }

  private mutating func note(_ problem: Problem, _ isDeadEnd: Bool, _ ways: [Int32]) {
    if let known = problemNumbers[problem] {
      if ways.count < problems[known].ways.count { problems[known].ways = ways }
    } else {
      problemNumbers[problem] = problems.count
      problems.append(FoundProblem(problem: problem, isDeadEnd: isDeadEnd, ways: ways))
    }
  }

  private mutating func note(_ end: PathEnd, _ name: String?, _ ways: [Int32], isWholePlay: Bool) {
    let key = EndKey(end: end, name: name)
    let number = endNumbers[key] ?? ends.count
    if number == ends.count {
      endNumbers[key] = number
      ends.append(End(end: end, name: name, ways: ways, count: 0))
    }
    if ways.count < ends[number].ways.count { ends[number].ways = ways }
    if isWholePlay { ends[number].count += 1 }
  }

  func hasEnd(_ end: PathEnd, _ name: String?) -> Bool {
    endNumbers[EndKey(end: end, name: name)] != nil
  }

  func hasProblem(_ problem: Problem) -> Bool { problemNumbers[problem] != nil }

  /// A shortest known way to where something was seen; nil if it never was.
  func path(to mark: StoryWatch.Mark, at address: Address) -> [Int]? {
    let witness = witnesses[Self.place(mark, address)]
    guard witness.walk >= 0 else { return nil }
    return walks[Int(witness.walk)].prefix(Int(witness.wayCount)).map { Int($0) }
  }

  private static func place(_ mark: StoryWatch.Mark, _ address: Address) -> Int {
    Int(address) * markCount + mark.rawValue.trailingZeroBitCount
  }
}
