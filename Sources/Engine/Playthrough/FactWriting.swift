/// How a fact is looked up in a state, and how closely it is written down: settled once.
struct FactWriting: Sendable, BitwiseCopyable {
  enum Kind: Sendable, BitwiseCopyable {
    case taken, visits, lastTurn, global, deal, turnNumber, randomNumbers, temporary
  }

  let kind: Kind
  /// Where it stands in the state: the slot of a count, or the index of a global or container. -1
  /// for a count that nobody keeps.
  let slot: Int
  let bound: CountBound
  /// Of a global: whether it is told apart by some texts only, those of
  /// `FactReading.comparedTexts`.
  let hasComparedTexts: Bool

  init(_ fact: Fact, _ reading: FactReading, _ tables: StoryTables) {
    bound = reading.bound(of: fact)
    if case .global(let id) = fact {
      hasComparedTexts = reading.comparedTexts[id] != nil
    } else {
      hasComparedTexts = false
    }
    switch fact {
    case .taken(let id): (kind, slot) = (.taken, Int(tables.visitSlots[id.index]))
    case .visits(let id): (kind, slot) = (.visits, Int(tables.visitSlots[id.index]))
    case .lastTurn(let id): (kind, slot) = (.lastTurn, Int(tables.turnSlots[id.index]))
    case .global(let id): (kind, slot) = (.global, id.index)
    case .deal(let id): (kind, slot) = (.deal, id.index)
    case .turnNumber: (kind, slot) = (.turnNumber, 0)
    case .randomNumbers: (kind, slot) = (.randomNumbers, 0)
    case .temporary(let id): (kind, slot) = (.temporary, id.index)
    }
  }
}

/// Some of 32 counts that stand side by side, to be looked at together.
struct CountGroup: BitwiseCopyable {
  /// The slot of the first.
  private let start: Int
  /// Of the counts that are looked at: their bits, in the order of `bit`.
  private var mask: UInt32 = 0

  private static let size = 32

  /// The groups of these slots, in their order.
  static func groups(of slots: BitSet) -> [CountGroup] {
    var groups: [CountGroup] = []
    for slot in slots {
      let start = slot / size * size
      if groups.last?.start != start { groups.append(CountGroup(start: start)) }
      groups[groups.count - 1].mask |= 1 << bit(of: slot - start)
    }
    return groups
  }

  private init(start: Int) { self.start = start }

  /// Four counts are looked at at once: every eighth bit is theirs.
  private static func bit(of index: Int) -> Int { index / 4 + index % 4 * 8 }

  /// Which of its counts are above 0, a bit for each.
  @inline(__always)
  func visited(_ counts: [Int32]) -> UInt32 {
    guard start + Self.size <= counts.count else {
      var bits: UInt32 = 0
      for slot in start..<counts.count where counts[slot] > 0 {
        bits |= 1 << Self.bit(of: slot - start)
      }
      return bits & mask
    }
    return unsafe counts.withUnsafeBytes { counts in
      var bits = SIMD4<UInt32>()
      for round in 0..<(Self.size / 4) {
        let four = unsafe counts.loadUnaligned(
          fromByteOffset: (start + round * 4) * 4, as: SIMD4<UInt32>.self)
        // No count is below 0, so that only one above it comes to the highest bit.
        let areVisited = (four &+ SIMD4(repeating: .max >> 1)) &>> SIMD4(repeating: 31)
        bits |= areVisited &<< SIMD4(repeating: UInt32(round))
      }
      let columns = bits &<< SIMD4(0, 8, 16, 24)
      return (columns[0] | columns[1] | columns[2] | columns[3]) & mask
    }
  }
}

/// What says of which kind a value is that follows.
enum ValueMark {
  static let bitCount = 4
  static let isFalse: UInt32 = 0
  static let isTrue: UInt32 = 1
  static let int: UInt32 = 2
  static let float: UInt32 = 3
  static let text: UInt32 = 4
  static let list: UInt32 = 5
  static let target: UInt32 = 6
  static let tag: UInt32 = 7
  static let pointerToGlobal: UInt32 = 8
  static let pointerToTemporary: UInt32 = 9
  static let void: UInt32 = 10
}

/// Small numbers for the texts of a program that it uses as values; there are far fewer of them
/// than of those that it only says.
struct ValueTexts: Sendable {
  /// By text of the program: its number, or `otherNumber`.
  private var numbers: [UInt32]
  /// By text of the program: the one that stands for all that are equal to it.
  private let firsts: [TextID]
  /// That of all other texts.
  private(set) var otherNumber: UInt32 = 0
  private(set) var bitCount = 0

  init(_ tables: StoryTables) {
    let program = tables.program
    numbers = Array(repeating: .max, count: program.texts.count)
    firsts = program.texts.indices.map { tables.constant(tables.texts[$0]) ?? TextID($0) }
    var count: UInt32 = 0
    var stringDepth = 0
    for instruction in program.instructions {
      switch instruction {
      case .beginString: stringDepth += 1
      case .endString, .leave: stringDepth = max(0, stringDepth - 1)
      case .pushText(let id),
        .text(let id) where stringDepth > 0:
        let first = firsts[id.index].index
        if numbers[first] == .max {
          numbers[first] = count
          count += 1
        }
      default: break
      }
    }
    otherNumber = count
    bitCount = BitWords.bitCount(below: Int(count) + 1)
    for index in numbers.indices where numbers[index] == .max { numbers[index] = count }
  }

  func first(equalTo id: TextID) -> TextID { firsts[id.index] }

  /// The number of a text that stands for all that are equal to it.
  func number(of id: TextID) -> UInt32 { numbers[id.index] }
}
