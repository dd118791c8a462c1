/// What a program has to be seen: its knots, choices, branches, alternatives and lines, with the
/// mark that says that one was.
struct ProgramMap {
  enum Kind: String, Hashable, Sendable, CaseIterable {
    case knots, stitches, choices, branches, alternatives, lines

    /// One of them.
    var singular: String {
      switch self {
      case .knots: "knot"
      case .stitches: "stitch"
      case .choices: "choice"
      case .branches: "branch"
      case .alternatives: "alternative"
      case .lines: "line"
      }
    }
  }

  struct Item: Hashable, Sendable {
    let kind: Kind
    let address: Address
    let mark: StoryWatch.Mark
    /// A name for knots and stitches; for others what is special about them.
    var name = ""
    let file: String
    let line: Int
  }

  private(set) var items: [Item] = []
  /// By line that has instructions: those instructions.
  private(set) var addressesOfLine: [SourcePlace: [Address]] = [:]
  let program: Program
  private let hidden: [ContainerID]
  private let scenes: [ContainerID]
  /// Functions that the host calls aside, and those that they call.
  private var asides: [ContainerID] = []

  /// - Parameters:
  ///   - hidden: functions that are no part of the story.
  ///   - asides: functions that the host calls aside: no search comes to them.
  init(_ program: Program, without hidden: [ContainerID] = [], asides: [ContainerID] = []) {
    self.program = program
    self.hidden = hidden
    scenes = Self.scenes(of: program)
    addAsides(asides)
    addScenes()
    for index in program.instructions.indices { addInstruction(at: index) }
    addLines()
    items = ProgramMap.Kind.allCases.flatMap { kind in
      items.filter { $0.kind == kind }.sorted {
        ($0.file, $0.line, $0.address) < ($1.file, $1.line, $1.address)
      }
    }
  }

  /// The place of an instruction, and of none the story's first; nowhere if the program does not
  /// know.
  static func place(of address: Address, in program: Program) -> SourcePlace {
    let place = program.sourceLine(at: address == .none ? 0 : address)
    return SourcePlace(file: place?.file ?? "", line: place?.line ?? 0)
  }

  private mutating func add(
    _ kind: Kind, _ address: Address, _ mark: StoryWatch.Mark, at place: Address? = nil,
    name: String = ""
  ) {
    let source = Self.place(of: place ?? address, in: program)
    items.append(
      Item(
        kind: kind, address: address, mark: mark, name: name, file: source.file, line: source.line))
  }

  private mutating func addScenes() {
    for index in program.containers.indices.dropFirst() {
      let container = program.containers[index]
      guard container.isNamed, container.index == nil,
        program.globalDeclarations != ContainerID(index), !isOnlyStitches(ContainerID(index)),
        !hidden.contains(ContainerID(index))
      else { continue }
      // A divert that names a container goes past its `enter`.
      let first = container.start + (container.isCounted ? 1 : 0)
      if container.parent == Program.root {
        add(.knots, first, .ran, name: program.path(of: ContainerID(index)))
      } else if program[container.parent].parent == Program.root,
        program[container.parent].index == nil
      {
        add(.stitches, first, .ran, name: program.path(of: ContainerID(index)))
      }
    }
  }

  /// A knot of stitches alone only leads on to the first, or nowhere: who comes, comes to a stitch.
  private func isOnlyStitches(_ id: ContainerID) -> Bool {
    let container = program[id]
    let first = container.start + (container.isCounted ? 1 : 0)
    guard container.parent == Program.root, container.isNamed, first + 1 < container.end,
      program.instructions[Int(first) + 1] == .leave
    else { return false }
    func isStitch(_ stitch: Program.Container) -> Bool {
      stitch.index == nil && stitch.isNamed && stitch.parent == id
    }
    switch program.instructions[Int(first)] {
    case .divert(let target):
      return container.end == first + 2 && isStitch(program[program[target].container])
    case .done, .end: return program.containers.contains(where: isStitch)
    default: return false
    }
  }

  private mutating func addInstruction(at index: Int) {
    let address = Address(index)
    if isHidden(address) { return }
    switch program.instructions[index] {
    case .choice: add(.choices, address, .taken)
    case .divertIfTrue(let target):
      switch program.name(of: program[target].container) {
      case "b":
        add(.branches, address, .taken, name: "its condition is never true")
        if isLastBranch(at: index) {
          add(.branches, address, .refused, name: "its condition is never false")
        }
      case let name? where isAlternative(name, at: index):
        let body = Int(program[target].address)
        // What a once-only sequence says when nothing is left.
        if program.instructions[body] == .pop, case .divert = program.instructions[body + 1] {
          return
        }
        add(.alternatives, Address(body), .ran, at: alternativePlace(body), name: name)
      default: break
      }
    case .divert(let target):
      if program.name(of: program[target].container) == "b",
        program[program[target].container].parent == container(at: index)
      {
        add(.branches, program[target].address, .ran, at: address, name: "no other branch is false")
      }
    default: break
    }
  }

  private mutating func addAsides(_ functions: [ContainerID]) {
    var pending = functions
    while let function = pending.popLast() {
      guard !asides.contains(function) else { continue }
      asides.append(function)
      for (index, instruction) in program.instructions.enumerated() {
        guard case .call(let target) = instruction,
          program.isContainer(container(at: index), within: function)
        else { continue }
        pending.append(program[target].container)
      }
    }
  }

  /// Whether something may be seen where no search comes to, because the host calls for it.
  func isAside(_ item: Item) -> Bool {
    let container = container(at: Int(item.address))
    return asides.contains { program.isContainer(container, within: $0) }
  }

  /// Whether a container stands before the first knot.
  private func isOpening(_ id: ContainerID) -> Bool {
    var id = id
    while id != Program.root {
      if program[id].parent == Program.root { return program[id].index != nil }
      id = program[id].parent
    }
    return true
  }

  private func isHidden(_ address: Address) -> Bool {
    let container = container(at: Int(address))
    return hidden.contains { program.isContainer(container, within: $0) }
  }

  private func container(at index: Int) -> ContainerID { program.container(at: Address(index)) }

  /// Whether nothing but the end of the conditional follows a branch.
  private func isLastBranch(at index: Int) -> Bool {
    let end = Int(program[container(at: index)].end)
    guard end < program.instructions.count else { return false }
    return program.instructions[end] == .noOperation || program.instructions[end] == .pop
  }

  /// `duplicate, pushInt n, equal, divertIfTrue sn` is how a sequence goes to its element.
  private func isAlternative(_ name: String, at index: Int) -> Bool {
    guard index >= 3, program.instructions[index - 3] == .duplicate,
      case .pushInt(let number) = program.instructions[index - 2],
      program.instructions[index - 1] == .binary(.equal)
    else { return false }
    return name == "s\(number)"
  }

  /// The first thing that an alternative does: its lines may lie below the sequence's.
  private func alternativePlace(_ body: Int) -> Address {
    Address(min(body + 1, program.instructions.count - 1))
  }

  private mutating func addLines() {
    guard !program.spans.isEmpty else { return }
    let declarations = program.globalDeclarations.map { program[$0].start..<program[$0].end }
    var lines: [(place: SourcePlace, addresses: [Address])] = []
    var numbers: [SourcePlace: Int] = [:]
    var number = -1
    for (index, instruction) in program.instructions.enumerated() {
      let address = Address(index)
      if declarations?.contains(address) ?? false { continue }
      if isHidden(address) { continue }
      switch instruction {
      // What the layout adds, and the end that every story has.
      case .enter, .leave, .noOperation: continue
      case .done
      where program.instructions[index + 1] == .leave
        && isOnlyStitches(container(at: index)):
        continue
      case .done where isOpening(container(at: index)): continue
      default: break
      }
      let place = Self.place(of: address, in: program)
      // Most instructions stand on the line of the one before.
      if number < 0 || lines[number].place != place {
        number = numbers[place] ?? lines.count
        if number == lines.count {
          numbers[place] = number
          lines.append((place, []))
        }
      }
      lines[number].addresses.append(address)
    }
    for (place, addresses) in lines.sorted(by: { $0.place < $1.place }) {
      addressesOfLine[place] = addresses
      items.append(
        Item(
          kind: .lines, address: addresses[0], mark: .ran, file: place.file, line: place.line))
    }
  }

  func isSeen(_ item: Item, in marks: [StoryWatch.Mark]) -> Bool {
    if item.kind != .lines { return marks[Int(item.address)].contains(item.mark) }
    return addresses(of: item).contains { marks[Int($0)].contains(.ran) }
  }

  /// The instructions any of which shows something when it runs.
  func addresses(showing item: Item) -> Set<Address> {
    item.kind == .lines ? Set(addresses(of: item)) : [item.address]
  }

  private func addresses(of line: Item) -> [Address] {
    addressesOfLine[SourcePlace(file: line.file, line: line.line)] ?? []
  }

  /// The first step on which something was seen.
  func firstStep(_ item: Item, in coverage: ExploredCoverage) -> Explorer.Step? {
    if item.kind != .lines { return coverage.firstStep(item.mark, at: item.address) }
    return addresses(of: item).compactMap { coverage.firstStep(.ran, at: $0) }
      .min { ($0.state, $0.way) < ($1.state, $1.way) }
  }

  /// A shortest known way to something; nil if it was not seen.
  func path(to item: Item, in sightings: Sightings) -> [Int]? {
    addresses(showing: item).sorted().compactMap { sightings.path(to: item.mark, at: $0) }
      .min { $0.count < $1.count }
  }

  /// An ending without a tag is known by its knot and line.
  func endingName(at address: Address) -> String {
    guard address != .none else { return "the end" }
    let line = Self.place(of: address, in: program).line
    let scene = sceneName(at: address)
    return line > 0 ? "\(scene), line \(line)" : scene
  }

  /// What stands before the first knot.
  static let startName = "the start"

  /// The knot, or stitch, that holds an instruction.
  func sceneName(at address: Address) -> String { name(ofScene: scene(at: address)) }

  func name(ofScene id: ContainerID) -> String {
    id == Program.root ? Self.startName : program.path(of: id)
  }

  /// The container of the knot, or stitch, that holds an instruction; the root before the first.
  func scene(at address: Address) -> ContainerID { scenes[program.container(at: address).index] }

  /// By container: that of its scene.
  private static func scenes(of program: Program) -> [ContainerID] {
    var scenes: [ContainerID] = [Program.root]
    for index in program.containers.indices.dropFirst() {
      let container = program.containers[index]
      let isScene =
        container.index == nil && program[container.parent].parent == Program.root
        && program[container.parent].index == nil
      let isNamed = container.isNamed && (isScene || container.parent == Program.root)
      scenes.append(isNamed ? ContainerID(index) : scenes[container.parent.index])
    }
    return scenes
  }
}

/// A line of a source file.
struct SourcePlace: Hashable, Sendable, Comparable {
  let file: String
  /// From 1; 0 where the program does not know.
  let line: Int

  static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line) < (right.file, right.line)
  }
}
