/// What the machine works out of a program once.
///
/// A class, so that copying a story copies one reference; nothing in it ever changes.
final class StoryTables: Sendable {
  let program: Program
  /// The program's texts as bytes.
  let texts: TextPool
  let shapes: [TextShape]
  let landings: [Landing]
  /// Where each container's visits count; -1 where they do not.
  let visitSlots: [Int32]
  let visitSlotCount: Int
  /// Where the turn of each container's last visit stands; -1 where nobody asks for it.
  let turnSlots: [Int32]
  let turnSlotCount: Int
  /// The innermost container of each instruction.
  let containers: [ContainerID]
  /// For each container, whether it or a container around it is counted.
  let isCountedAround: [Bool]
  private let constantTexts: IndexTable
  /// By list item.
  private let listOfItem: [Int]
  /// Items of one list that have the same value as others of it.
  private let tiedItems: BitSet
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
    texts = program.texts
    shapes = texts.indices.map { [texts] in TextShape(texts[$0]) }
    (visitSlots, visitSlotCount) = Self.slots(program.containers.map(\.countsVisits))
    (turnSlots, turnSlotCount) = Self.slots(program.containers.map(\.countsTurns))
    var isCountedAround: [Bool] = []
    for (index, container) in program.containers.enumerated() {
      isCountedAround.append(
        container.isCounted || (index > 0 && isCountedAround[container.parent.index]))
    }
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
    // Items stand in the order of their values, and of the names of their lists.
    tiedItems = BitSet(
      zip(program.listItems.indices, program.listItems.indices.dropFirst())
        .filter { program.isTied($0, $1) }.flatMap { [$0, $1] })
    drawsFromLists = program.instructions.contains(.listRandom)
    var constantTexts = IndexTable()
    for index in texts.indices { _ = constantTexts.add(IndexTable.hash(of: texts[index])) }
    self.constantTexts = constantTexts
  }

  /// The program's text of these bytes, if it has one.
  func constant(_ text: ArraySlice<UInt8>) -> TextID? {
    constant(text, hash: IndexTable.hash(of: text))
  }

  func constant(_ text: ArraySlice<UInt8>, hash: UInt64) -> TextID? {
    constantTexts.find(hash) { texts[$0] == text }.map { TextID($0) }
  }

  /// Whether the order matters in which items joined: for a random draw, and between items that
  /// have the same value. Elsewhere lists that mean the same are to be equal.
  func needsOrder(_ items: BitSet) -> Bool {
    guard let first = items.min else { return false }
    return drawsFromLists || items.contains { listOfItem[$0] != listOfItem[first] }
      || !tiedItems.isEmpty && items.intersection(tiedItems).count > 1
  }

  private static func slots(_ isCounted: [Bool]) -> (slots: [Int32], count: Int) {
    var slots: [Int32] = []
    slots.reserveCapacity(isCounted.count)
    var count: Int32 = 0
    for isCounted in isCounted {
      slots.append(isCounted ? count : -1)
      if isCounted { count += 1 }
    }
    return (slots, Int(count))
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
