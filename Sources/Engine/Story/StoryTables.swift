/// What the machine works out of a program once.
///
/// A class, so that copying a story copies one reference; nothing in it ever changes.
final class StoryTables: Sendable {
  let program: Program
  /// The program's texts as bytes.
  let texts: TextPool
  let shapes: [TextShape]
  let landings: [Landing]
  /// The slot of each container's counts; -1 for containers that are not counted.
  let slots: [Int32]
  let slotCount: Int
  /// The innermost container of each instruction.
  let containers: [ContainerID]
  /// For each container, whether it or a container around it is counted.
  let isCountedAround: [Bool]
  let constantTexts: [ArraySlice<UInt8>: TextID]
  /// By list item.
  private let listOfItem: [Int]
  private let drawsFromLists: Bool

  /// How control arrives at a target.
  struct Landing: Hashable, Sendable, BitwiseCopyable {
    /// The first instruction for a divert that names the target: past the container's own `enter`,
    /// because such a divert does not visit what it comes from.
    var address: Address
    /// The container that holds the first element.
    var container: ContainerID
    /// The element is the first of its container.
    var isAtStart: Bool
    /// Arriving may count a visit.
    var mayVisit: Bool
    /// What a variable holds leads to the container as a whole, so its `enter` counts the visit.
    var variableAddress: Address
    var variableMayVisit: Bool
  }

  init(_ program: Program) {
    self.program = program
    texts = TextPool(program.texts)
    shapes = texts.indices.map { [texts] in TextShape(texts[$0]) }
    var slots: [Int32] = []
    var slotCount: Int32 = 0
    var isCountedAround: [Bool] = []
    for (index, container) in program.containers.enumerated() {
      slots.append(container.isCounted ? slotCount : -1)
      if container.isCounted { slotCount += 1 }
      isCountedAround.append(
        container.isCounted || (index > 0 && isCountedAround[container.parent.index]))
    }
    self.slots = slots
    self.slotCount = Int(slotCount)
    self.isCountedAround = isCountedAround
    landings = program.targets.map { target in
      let isWhole = target.index == nil
      let isCounted = program[target.container].isCounted
      let mayVisit = isCountedAround[target.container.index]
      return Landing(
        address: isWhole && isCounted ? target.address + 1 : target.address,
        container: target.container, isAtStart: (target.index ?? 0) == 0, mayVisit: mayVisit,
        variableAddress: target.address, variableMayVisit: mayVisit && !isWhole)
    }
    containers = Self.innermostContainers(program)
    listOfItem = program.listItems.map(\.definition)
    drawsFromLists = program.instructions.contains(.listRandom)
    var constantTexts: [ArraySlice<UInt8>: TextID] = [:]
    for index in texts.indices where constantTexts[texts[index]] == nil {
      constantTexts[texts[index]] = TextID(index)
    }
    self.constantTexts = constantTexts
  }

  /// Whether the order matters in which items joined: for a random draw, and between items of
  /// several lists that have the same value. Elsewhere lists that mean the same are to be equal.
  func needsOrder(_ items: BitSet) -> Bool {
    guard let first = items.min else { return false }
    return drawsFromLists || items.contains { listOfItem[$0] != listOfItem[first] }
  }

  private static func innermostContainers(_ program: Program) -> [ContainerID] {
    var result = Array(repeating: Program.root, count: program.instructions.count)
    // Parents come first, so that an inner container overwrites what the outer one claimed.
    for (index, container) in program.containers.enumerated() {
      for address in container.start..<max(container.start, container.end) {
        result[Int(address)] = ContainerID(index)
      }
    }
    return result
  }
}

extension TextPool {
  var indices: Range<Int> { 0..<count }
}
