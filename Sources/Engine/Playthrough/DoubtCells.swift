/// The facts of a program that a search may leave in doubt: globals, and how often containers were
/// visited. Each has a cell.
struct DoubtCells {
  /// What an instruction wants to know of a cell.
  enum Question: Hashable {
    /// Its values are as good as their use tells apart.
    case number(ValueUse, offset: Int32)
    case isText([UInt8])
    case has(ListValueID)
    case whole
    /// It changes by a constant: `~ x += 5`, in four instructions.
    case update(BinaryOperator, Value)
    /// It is set anew.
    case store
  }

  /// By instruction, for the machine.
  let ofInstruction: [Int32]
  /// By cell.
  private(set) var bounds: [CountBound]
  let globalCount: Int
  let program: Program
  private let uses: ValueUses

  init(_ tables: StoryTables, _ reading: FactReading) {
    program = tables.program
    globalCount = program.globals.count
    let uses = ValueUses(program: tables.program, tables: tables)
    self.uses = uses
    var cells = Array(repeating: Int32(-1), count: program.instructions.count)
    for (index, instruction) in program.instructions.enumerated() {
      if reading.reads[index] >= 0 {
        cells[index] = Self.cell(of: reading.table.facts[Int(reading.reads[index])], tables)
      }
      switch instruction {
      case .storeGlobal(let id): cells[index] = Int32(id.index)
      case .loadGlobal(let id):
        if Self.update(of: id, loadedAt: index, program) != nil { cells[index] = Int32(id.index) }
      default: break
      }
    }
    ofInstruction = cells
    bounds = Array(repeating: CountBound.exact, count: globalCount + tables.visitSlotCount)
    var isBound = Array(repeating: false, count: bounds.count)
    for fact in reading.table.facts {
      let cell = Int(Self.cell(of: fact, tables))
      guard cell >= 0 else { continue }
      var bound = reading.bound(of: fact)
      if case .taken = fact { bound = .capped(at: 1) }
      if isBound[cell] { bounds[cell].join(bound) } else { bounds[cell] = bound }
      isBound[cell] = true
    }
  }

  /// The cell of a fact; -1 if it cannot be in doubt.
  static func cell(of fact: Fact, _ tables: StoryTables) -> Int32 {
    switch fact {
    case .global(let id): return Int32(id.index)
    case .visits(let id), .taken(let id):
      let slot = tables.visitSlots[id.index]
      return slot < 0 ? -1 : Int32(tables.program.globals.count) + slot
    case .lastTurn, .deal, .turnNumber, .randomNumbers, .temporary: return -1
    }
  }

  /// The smallest number that stands for the same as a count.
  func normal(_ count: Int32, _ cell: Int) -> Int32 {
    let bound = bounds[cell]
    if bound.isExact { return count }
    let cap = bound.cap ?? 0
    guard count > cap else { return count }
    guard let modulus = bound.modulus else { return cap }
    // A place that was visited stays one: its index is the count less one, and never below 0.
    return cap + 1 + (count - cap - 1) % modulus
  }

  func normal(_ datum: Datum, _ cell: Int) -> Datum {
    if case .int(let number) = datum { .int(normal(number, cell)) } else { datum }
  }

  func question(at pc: Address) -> Question {
    let index = Int(pc)
    switch program.instructions[index] {
    case .storeGlobal: return .store
    case .choice: return .number(.condition, offset: 0)
    case .readCountOf: return .number(uses.use(of: pc), offset: 0)
    case .readCount: return .number(uses.use(of: pc, from: pc - 1), offset: 0)
    case .visitIndex: return .number(uses.use(of: pc), offset: -1)
    case .loadGlobal(let id):
      if let (operation, value) = Self.update(of: id, loadedAt: index, program) {
        return .update(operation, value)
      }
      return comparison(at: index) ?? .number(uses.use(of: pc), offset: 0)
    default: return .whole
    }
  }

  /// `load, push a text or list, compare`.
  private func comparison(at index: Int) -> Question? {
    var text: TextID?
    var next = index + 1
    switch program.instructions[next] {
    case .pushText(let id): text = id
    case .beginString:
      guard case .text(let id) = program.instructions[next + 1],
        program.instructions[next + 2] == .endString
      else { return nil }
      text = id
      next += 2
    case .pushList(let id):
      switch program.instructions[next + 1] {
      case .binary(.has), .binary(.hasNot): return .has(id)
      default: return nil
      }
    default: return nil
    }
    switch program.instructions[next + 1] {
    case .binary(.equal), .binary(.notEqual):
      return text.map { .isText(Array(program.texts[$0.index])) }
    default: return nil
    }
  }

  /// `load, push a constant, operate, store`: how a variable changes without being looked at.
  private static func update(
    of id: GlobalID, loadedAt index: Int, _ program: Program
  ) -> (BinaryOperator, Value)? {
    guard index + 3 < program.instructions.count,
      program.instructions[index + 3] == .storeGlobal(id),
      case .binary(let operation) = program.instructions[index + 2]
    else { return nil }
    switch program.instructions[index + 1] {
    case .pushInt(let number): return (operation, .int(number))
    case .pushFloat(let number): return (operation, .float(number))
    case .pushBool(let isTrue): return (operation, .bool(isTrue))
    case .pushList(let list): return (operation, .list(list))
    default: return nil
    }
  }
}

// MARK: - Telling values apart

extension DoubtCells {
  /// The sets that an answer tells apart; nil if there are too many.
  func parts(of set: Int32, by question: Question, _ sets: ValueSets) -> [Int32]? {
    guard set != ValueSets.anything else { return nil }
    switch sets[set] {
    case .few(let values):
      var parts: [[Datum]] = []
      var places: [Datum: Int] = [:]
      for value in values {
        let kind = kind(of: value, question)
        if let place = places[kind] {
          parts[place].append(value)
        } else {
          places[kind] = parts.count
          parts.append([value])
        }
      }
      return parts.map { sets.number(of: $0) }
    case .range(let low, let high):
      return ranges(low, high, question)?.map { sets.number($0) }
    }
  }

  /// What the instructions that follow make of a value: equal kinds, equal effects.
  private func kind(of value: Datum, _ question: Question) -> Datum {
    switch (question, value) {
    case (.number(.condition, _), .bool(let isTrue)): return .bool(isTrue)
    case (.number(.condition, _), .float(let bits)): return .bool(Float(bitPattern: bits) != 0)
    case (.number(.condition, _), .text(let bytes)): return .bool(!bytes.isEmpty)
    case (.number(.condition, _), .list(let list)): return .bool(!list.items.isEmpty)
    case (.number(let use, let offset), .int(let number)): return kind(of: number &+ offset, use)
    case (.isText(let text), .text(let bytes)): return .bool(text == bytes)
    case (.has(let id), .list(let list)):
      let wanted = program.lists[id.index].items
      return .bool(!wanted.isEmpty && list.items.isSuperset(of: wanted))
    default: return value
    }
  }

  private func kind(of number: Int32, _ use: ValueUse) -> Datum {
    switch use {
    case .condition: return .bool(number != 0)
    case .compared(let operation, let other):
      switch operation {
      case .equal, .notEqual: return .bool(number == other)
      case .less, .greaterOrEqual: return .bool(number < other)
      case .greater, .lessOrEqual: return .bool(number > other)
      default: return .int(number)
      }
    case .capped(let cap): return .int(min(number, cap))
    case .remainder(let modulus) where modulus > 0: return .int(number % modulus)
    default: return .int(number)
    }
  }

  private func ranges(_ low: Int32, _ high: Int32, _ question: Question) -> [ValueSet]? {
    // The first number of each part but the first.
    var cuts: [Int32] = []
    if case .number(let use, let offset) = question {
      switch use {
      case .condition: cuts = [0 &- offset, 1 &- offset]
      case .compared(let operation, let other):
        let place = other &- offset
        switch operation {
        case .less, .greaterOrEqual: cuts = [place]
        case .greater, .lessOrEqual: cuts = [place &+ 1]
        case .equal, .notEqual: cuts = [place, place &+ 1]
        default: break
        }
      default: break
      }
    }
    if cuts.isEmpty {
      guard Int64(high) - Int64(low) < Int64(ValueSets.valueCountMax) else { return nil }
      return (low...high).map { .few([.int($0)]) }
    }
    var parts: [ValueSet] = []
    var start = low
    for cut in cuts where cut > start && cut <= high {
      parts.append(.range(start, cut - 1))
      start = cut
    }
    return parts + [.range(start, high)]
  }
}
