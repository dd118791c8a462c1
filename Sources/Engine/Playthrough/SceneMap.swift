/// The scenes of a program and where each leads: for pictures.
public struct SceneMap: Sendable, Codable, Hashable {
  /// A knot, a stitch, or what stands before the first knot.
  public struct Box: Sendable, Codable, Hashable {
    /// The path that authors write; `the start` before the first knot.
    public let name: String
    /// The first file with lines of it; empty if none has.
    public let file: String
    /// The first of `lines`; 0 if it has none.
    public let line: Int
    /// Lines of that file that do something in it.
    public let lines: [Int]
    /// Indices of scenes that it leads to, in order.
    public let leadsTo: [Int]
  }

  /// What stands before the first knot, then those with lines that do something, by file and line.
  public private(set) var scenes: [Box] = []

  init() {}

  init(_ map: ProgramMap) {
    let program = map.program
    var found = [Program.root]
    var numbers = [Program.root: 0]
    var places: [[SourcePlace]] = [[]]
    for item in map.items where item.kind == .lines {
      let scene = map.scene(at: item.address)
      let number = numbers[scene] ?? found.count
      if number == found.count {
        numbers[scene] = number
        found.append(scene)
        places.append([])
      }
      places[number].append(SourcePlace(file: item.file, line: item.line))
    }
    var edges: [Set<Int>] = Array(repeating: [], count: found.count)
    for (index, instruction) in program.instructions.enumerated() {
      guard let target = Self.target(of: instruction, in: program),
        let from = numbers[map.scene(at: Address(index))],
        let goal = numbers[map.scene(at: program[target].address)], from != goal
      else { continue }
      edges[from].insert(goal)
    }
    scenes = found.indices.map { index in
      let all = places[index].sorted()
      let file = all.first?.file ?? ""
      return Box(
        name: map.name(ofScene: found[index]), file: file, line: all.first?.line ?? 0,
        lines: all.filter { $0.file == file }.map(\.line), leadsTo: edges[index].sorted())
    }
  }

  private static func target(of instruction: Instruction, in program: Program) -> TargetID? {
    switch instruction {
    case .divert(let id), .divertIfTrue(let id), .tunnel(let id), .call(let id),
      .pushTarget(let id):
      id
    case .choice(let id): program.choicePoints[id.index].target
    default: nil
    }
  }

  /// For each scene its distance from the start; what the start does not lead to comes last.
  var columns: [Int] {
    var columns = Array(repeating: -1, count: scenes.count)
    var pending = scenes.isEmpty ? [] : [0]
    if !scenes.isEmpty { columns[0] = 0 }
    var next = 0
    while next < pending.count {
      let scene = pending[next]
      next += 1
      for goal in scenes[scene].leadsTo where columns[goal] < 0 {
        columns[goal] = columns[scene] + 1
        pending.append(goal)
      }
    }
    let last = (columns.max() ?? 0) + 1
    return columns.map { $0 < 0 ? last : $0 }
  }
}
