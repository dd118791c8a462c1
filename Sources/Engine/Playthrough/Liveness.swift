/// Which facts may still be asked for from each place of a program before they are overwritten.
///
/// A backward analysis to a fixpoint. Calls are not followed into their returns: what is live
/// behind a call is added where the call stands, and a state that stops inside one has the frames
/// that say where it returns to.
struct Liveness {
  typealias Words = [UInt64]

  let reading: FactReading
  let graph: FlowGraph
  let wordCount: Int
  /// The facts that belong to a frame.
  private let temporaries: Words
  private let anyCount: Words
  /// Facts that somebody outside asks for at any time.
  private var always: Words

  private let instructionCount: Int
  /// By address: its row in `live`; -1 for places that nothing leads to by name.
  private var rowOf: [Int32]
  private var live: Words
  /// One past the last instruction of each stretch that control leaves only at its end or by name.
  private let stretchEnds: [Int]
  /// By row: the stretches that look at it.
  private var readers: [[Int32]]
  /// By address: its scene. What is asked for behind a way out of a scene does not count.
  private let scenes: [Int32]?
  /// What narrows the view, if anything does.
  private var focus: Focus?

  /// Facts that count wherever they are live; and of others those that are asked for nearby.
  private struct Focus {
    let kept: Words
    /// One, or none if nothing nearby counts.
    let nearby: [Liveness]
  }

  /// - Parameters:
  ///   - watchers: functions that somebody outside calls at any time.
  ///   - ignored: reads that do not count.
  ///   - scenes: by address: its scene, if only what is asked for in the same scene counts.
  init(
    _ tables: StoryTables, graph: FlowGraph, watchers: [Address] = [],
    ignoring ignored: Set<Address> = [], scenes: [Int32]? = nil
  ) {
    self.scenes = scenes
    let reading = FactReading(tables, ignoring: ignored)
    self.reading = reading
    self.graph = graph
    let wordCount = max(1, reading.table.wordCount)
    self.wordCount = wordCount
    instructionCount = tables.program.instructions.count
    temporaries = Self.words(
      reading.table.facts.indices.filter {
        if case .temporary = reading.table.facts[$0] { true } else { false }
      }, wordCount)
    anyCount = Self.words(reading.anyCount, wordCount)
    always = Self.words([], wordCount)

    var leaders = Set(graph.anywhere).union(graph.onwards).union(graph.hostEntries)
    var ends: [Int] = []
    for (index, edge) in graph.edges.enumerated() {
      switch edge {
      case .jump(let place), .branch(let place), .call(let place), .choice(let place):
        leaders.insert(place)
      case .detour(let place, let back): leaders.formUnion([place, back])
      case .fork: leaders.insert(Address(index) + 2)
      case .next, .exit, .jumpAnywhere, .branchAnywhere, .callAnywhere, .hostCall: break
      }
      switch edge {
      case .jump, .exit, .jumpAnywhere, .detour: ends.append(index + 1)
      default: break
      }
    }
    stretchEnds = ends
    rowOf = Array(repeating: -1, count: instructionCount)
    let instructionCount = instructionCount
    let rows = leaders.filter { $0 < instructionCount }.sorted()
    for (row, address) in rows.enumerated() { rowOf[Int(address)] = Int32(row) }
    // The last two rows are unions: of what a variable can lead to, and of where tunnels lead on
    // to.
    live = Words(repeating: 0, count: (rows.count + 2) * wordCount)
    readers = Array(repeating: [], count: rows.count + 2)
    findReaders()
    solve()
    for watcher in watchers {
      let asked = live(at: watcher)
      for word in always.indices { always[word] |= asked[word] & ~temporaries[word] }
    }
  }

  private static func words(_ numbers: [Int], _ wordCount: Int) -> Words {
    var words = Words(repeating: 0, count: wordCount)
    for number in numbers { words[number / 64] |= 1 << UInt64(number % 64) }
    return words
  }

  private var anywhereRow: Int { readers.count - 2 }
  private var onwardsRow: Int { readers.count - 1 }

  /// The same, but that of all facts that are not kept only those count that are asked for nearby.
  func focused(on nearby: Liveness?, keeping facts: [Int]) -> Liveness {
    var result = self
    var kept = Self.words(facts, wordCount)
    or(&kept, temporaries)
    or(&kept, always)
    result.focus = Focus(kept: kept, nearby: nearby.map { [$0] } ?? [])
    return result
  }

  private func narrow(_ words: inout Words, _ nearby: (Liveness) -> Words) {
    guard let focus else { return }
    let close = focus.nearby.first.map(nearby)
    for word in words.indices { words[word] &= focus.kept[word] | (close?[word] ?? 0) }
  }

  /// The facts that are live where control stands before an instruction.
  func live(at address: Address) -> Words {
    var running = unfocused(at: address)
    narrow(&running) { $0.live(at: address) }
    return running
  }

  private func unfocused(at address: Address) -> Words {
    var running = Words(repeating: 0, count: wordCount)
    if Int(address) < instructionCount {
      run(stretch(of: Int(address)), downTo: Int(address), &running)
    }
    or(&running, always)
    return running
  }

  /// What is live where a tunnel or function returns to that was called at an address.
  func live(behindCallAt address: Address) -> Words {
    var running = unfocused(at: address + 1)
    orRow(&running, onwardsRow)
    if graph.leadsOnwardsAnywhere { orRow(&running, anywhereRow) }
    narrow(&running) { $0.live(behindCallAt: address) }
    return running
  }

  // MARK: The fixpoint

  private func stretch(of address: Int) -> Int {
    var low = 0
    var high = stretchEnds.count
    while low < high {
      let middle = (low + high) / 2
      if stretchEnds[middle] <= address { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func start(of stretch: Int) -> Int { stretch == 0 ? 0 : stretchEnds[stretch - 1] }

  private mutating func findReaders() {
    for stretch in stretchEnds.indices {
      func reads(_ row: Int) {
        if readers[row].last != Int32(stretch) { readers[row].append(Int32(stretch)) }
      }
      for index in start(of: stretch)..<stretchEnds[stretch] {
        switch graph.edges[index] {
        case .jump(let place), .branch(let place), .choice(let place):
          reads(Int(rowOf[Int(place)]))
        case .call(let place):
          reads(Int(rowOf[Int(place)]))
          reads(onwardsRow)
        case .detour(let place, let back):
          reads(Int(rowOf[Int(place)]))
          reads(Int(rowOf[Int(back)]))
        case .fork: reads(Int(rowOf[index + 2]))
        case .jumpAnywhere, .branchAnywhere: reads(anywhereRow)
        case .callAnywhere:
          reads(anywhereRow)
          reads(onwardsRow)
        case .hostCall: for place in graph.hostEntries { reads(Int(rowOf[Int(place)])) }
        case .next, .exit: break
        }
      }
    }
  }

  private mutating func solve() {
    var pending = Array(stretchEnds.indices)
    var isPending = Array(repeating: true, count: stretchEnds.count)
    var running = Words(repeating: 0, count: wordCount)
    let unions = [(graph.anywhere, anywhereRow), (graph.onwards, onwardsRow)]
    while let stretch = pending.popLast() {
      isPending[stretch] = false
      var changed: [Int] = []
      for word in running.indices { running[word] = 0 }
      solve(stretch, &running, &changed)
      for (members, row) in unions
      where changed.contains(where: { row in members.contains { Int(rowOf[Int($0)]) == row } }) {
        for place in members {
          let member = Int(rowOf[Int(place)])
          for word in 0..<wordCount {
            live[row * wordCount + word] |= live[member * wordCount + word]
          }
        }
        changed.append(row)
      }
      for row in changed {
        for reader in readers[row] where !isPending[Int(reader)] {
          isPending[Int(reader)] = true
          pending.append(Int(reader))
        }
      }
    }
  }

  /// One stretch, from its end to its start; the rows that grew.
  private mutating func solve(_ stretch: Int, _ running: inout Words, _ changed: inout [Int]) {
    var index = stretchEnds[stretch] - 1
    let first = start(of: stretch)
    while index >= first {
      step(index, &running)
      let row = Int(rowOf[index])
      if row >= 0 {
        var grew = false
        for word in 0..<wordCount {
          let old = live[row * wordCount + word]
          let new = old | running[word]
          if new != old {
            live[row * wordCount + word] = new
            grew = true
          }
        }
        if grew { changed.append(row) }
      }
      index -= 1
    }
  }

  private func run(_ stretch: Int, downTo address: Int, _ running: inout Words) {
    guard stretch < stretchEnds.count else { return }
    for index in stride(from: stretchEnds[stretch] - 1, through: address, by: -1) {
      step(index, &running)
    }
  }

  /// From what is live behind an instruction to what is live before it.
  private func step(_ index: Int, _ running: inout Words) {
    switch graph.edges[index] {
    case .next: break
    case .exit: clear(&running)
    case .jump(let place) where leavesScene(index, place): clear(&running)
    case .jump(let place): setRow(&running, Int(rowOf[Int(place)]))
    case .branch(let place), .choice(let place):
      if !leavesScene(index, place) { orRow(&running, Int(rowOf[Int(place)])) }
    case .jumpAnywhere: if scenes == nil { setRow(&running, anywhereRow) } else { clear(&running) }
    case .branchAnywhere: if scenes == nil { orRow(&running, anywhereRow) }
    case .call(let place):
      orCallee(&running, Int(rowOf[Int(place)]))
      orOnwards(&running)
    case .callAnywhere:
      orCallee(&running, anywhereRow)
      orOnwards(&running)
    case .detour(let place, let back):
      setRow(&running, Int(rowOf[Int(place)]))
      orRow(&running, Int(rowOf[Int(back)]))
    case .fork: orRow(&running, Int(rowOf[index + 2]))
    case .hostCall where scenes != nil: break
    case .hostCall: for place in graph.hostEntries { orCallee(&running, Int(rowOf[Int(place)])) }
    }
    let killed = reading.kills[index]
    if killed >= 0 { running[Int(killed) / 64] &= ~(1 << UInt64(killed % 64)) }
    let read = reading.reads[index]
    if read >= 0 { running[Int(read) / 64] |= 1 << UInt64(read % 64) }
    if !reading.readsAnyCount.isEmpty, reading.readsAnyCount.contains(Address(index)) {
      or(&running, anyCount)
    }
  }

  private func leavesScene(_ index: Int, _ place: Address) -> Bool {
    scenes.map { $0[index] != $0[Int(place)] } ?? false
  }

  private func clear(_ running: inout Words) {
    for word in running.indices { running[word] = 0 }
  }

  private func or(_ running: inout Words, _ words: Words) {
    for word in running.indices { running[word] |= words[word] }
  }

  private func setRow(_ running: inout Words, _ row: Int) {
    for word in running.indices { running[word] = live[row * wordCount + word] }
  }

  private func orRow(_ running: inout Words, _ row: Int) {
    for word in running.indices { running[word] |= live[row * wordCount + word] }
  }

  /// What a callee asks for, but for its own temporaries.
  private func orCallee(_ running: inout Words, _ row: Int) {
    for word in running.indices {
      running[word] |= live[row * wordCount + word] & ~temporaries[word]
    }
  }

  private func orOnwards(_ running: inout Words) {
    orRow(&running, onwardsRow)
    if graph.leadsOnwardsAnywhere { orRow(&running, anywhereRow) }
  }

  /// Whether a fact is one of a frame's.
  func isTemporary(_ number: Int) -> Bool {
    temporaries[number / 64] & (1 << UInt64(number % 64)) != 0
  }
}
