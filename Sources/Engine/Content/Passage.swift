/// What stands between two places where the reader acts, with its branches.
struct Passage {
  private struct Part {
    let words: Int
    let branches: [Branch]
  }

  var start: Address = 0
  private var parts: [Part] = []

  var isEmpty: Bool { parts.isEmpty }

  mutating func add(_ words: Int, in branches: [Branch]) {
    parts.append(Part(words: words, branches: branches))
  }

  /// The words of the longest way through it.
  var longestReading: Int { Self.longestReading(of: parts[...], depth: 0) }

  private static func longestReading(of parts: ArraySlice<Part>, depth: Int) -> Int {
    var words = 0
    // The parts of a fork need not stand side by side: a fork in a fork may part them.
    var forks: [(fork: Int, branches: [(branch: ContainerID, parts: [Part])])] = []
    for part in parts {
      guard depth < part.branches.count else {
        words += part.words
        continue
      }
      let own = part.branches[depth]
      let fork = forks.firstIndex { $0.fork == own.fork } ?? forks.count
      if fork == forks.count { forks.append((own.fork, [])) }
      let branch =
        forks[fork].branches.firstIndex { $0.branch == own.container }
        ?? forks[fork].branches.count
      if branch == forks[fork].branches.count { forks[fork].branches.append((own.container, [])) }
      forks[fork].branches[branch].parts.append(part)
    }
    return forks.reduce(words) { sum, fork in
      sum + (fork.branches.map { longestReading(of: $0.parts[...], depth: depth + 1) }.max() ?? 0)
    }
  }
}

/// One of several ways on: a branch of a conditional, or an element of an alternative.
struct Branch: Hashable, Sendable {
  /// Branches with the same number exclude each other.
  let fork: Int
  let container: ContainerID
}

/// Which branches an instruction stands in, as ink's compilers lay them out: an element is a
/// container `s0`, `s1`, … of its alternative; a branch is a container `b` in a container of its
/// own, which stands directly after that of the branch before it.
struct BranchMap {
  private let program: Program
  private var forks: [ContainerID: Int] = [:]

  init(_ program: Program) {
    self.program = program
    var newest: [ContainerID: (index: Int, fork: Int)] = [:]
    for index in program.containers.indices {
      let id = ContainerID(index)
      guard program.isBranch(id) else { continue }
      let parent = program[id].parent
      guard program.name(of: id) == "b", let place = program[parent].index else {
        forks[id] = parent.index
        continue
      }
      let outer = program[parent].parent
      // A number that no alternative has: that of this branch's own container.
      var fork = index
      if let before = newest[outer], before.index + 1 == place { fork = before.fork }
      newest[outer] = (place, fork)
      forks[id] = fork
    }
  }

  /// From the outermost in; those inside the author's place only.
  func branches(at address: Address) -> [Branch] {
    var branches: [Branch] = []
    var id = program.container(at: address)
    while id != Program.root, !program.isAuthors(id) {
      if let fork = forks[id] { branches.append(Branch(fork: fork, container: id)) }
      id = program[id].parent
    }
    return branches.reversed()
  }
}

extension Program {
  /// Whether a container is a knot, stitch, gather or choice; the rest are the compiler's.
  func isAuthors(_ id: ContainerID) -> Bool {
    guard let name = name(of: id), let first = name.utf8.first else { return false }
    return first != UInt8(ascii: "$") && name != "s" && !isBranch(id)
  }

  fileprivate func isBranch(_ id: ContainerID) -> Bool {
    guard let name = name(of: id) else { return false }
    if name == "b" { return true }
    let digits = name.utf8.dropFirst()
    return name.utf8.first == UInt8(ascii: "s") && !digits.isEmpty
      && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
