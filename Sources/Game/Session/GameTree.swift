import Engine

/// Every road that was taken in a game: a tree of steps, and the place in it where the game stands.
///
/// A node is where one or more steps have led: a choice, or a drive with what was said in it. Node
/// 0 is where the game began. Nothing that was played is forgotten when it is taken back: it stays
/// as a branch.
struct GameTree: Hashable, Sendable {
  struct Node: Hashable, Sendable {
    /// Nil for the root only; parents come before their children.
    let parent: Int?
    /// What led here from the parent: one choice, or talk and the end of its drive.
    let steps: [PlayStep]
    /// In the order in which they were played first.
    var children: [Int] = []
    /// The child that was left last: where redo leads.
    var next: Int?
  }

  private(set) var nodes = [Node(parent: nil, steps: [])]
  private(set) var current = 0

  static let root = 0
  /// With more nodes than this the roads that were given up are forgotten, by whoever goes on.
  static let nodeCountMax = 20_000

  var isFull: Bool { nodes.count >= Self.nodeCountMax }

  /// Goes on from the current node: to the child that these steps lead to, a new one if they are
  /// new.
  mutating func advance(_ steps: [PlayStep]) {
    if let known = nodes[current].children.first(where: { nodes[$0].steps == steps }) {
      enter(known)
      return
    }
    nodes[current].children.append(nodes.count)
    nodes.append(Node(parent: current, steps: steps))
    enter(nodes.count - 1)
  }

  private mutating func enter(_ node: Int) {
    if let parent = nodes[node].parent { nodes[parent].next = node }
    current = node
  }

  /// Makes a node the current one, and redo lead to it from above.
  mutating func go(to node: Int) {
    for step in path(to: node) { enter(step) }
    if node == Self.root { current = node }
  }

  /// The nodes from the root's child to a node.
  func path(to node: Int) -> [Int] {
    var path: [Int] = []
    var node = node
    while let parent = nodes[node].parent {
      path.append(node)
      node = parent
    }
    return path.reversed()
  }

  /// All steps from the root to the current node.
  var steps: [PlayStep] { path(to: current).flatMap { nodes[$0].steps } }

  /// The node whose decision the last choice on the way here answered; nil if none was made.
  var lastDecision: Int? {
    var node = current
    while let parent = nodes[node].parent {
      if nodes[node].choice != nil { return parent }
      node = parent
    }
    return nil
  }

  /// The tree without some nodes and what comes after them, and each node's number in it. The way
  /// to the current node must stay.
  func keeping(_ isKept: (Int) -> Bool) -> (tree: GameTree, numbers: [Int?]) {
    var tree = GameTree()
    var numbers: [Int?] = [Self.root]
    for (index, node) in nodes.enumerated().dropFirst() {
      guard let parent = node.parent.flatMap({ numbers[$0] }), isKept(index) else {
        numbers.append(nil)
        continue
      }
      numbers.append(tree.nodes.count)
      tree.nodes[parent].children.append(tree.nodes.count)
      tree.nodes.append(Node(parent: parent, steps: node.steps))
    }
    for (node, new) in zip(nodes, numbers) {
      if let new { tree.nodes[new].next = node.next.flatMap { numbers[$0] } }
    }
    guard let here = numbers[current] else { preconditionFailure("the way here stays") }
    tree.current = here
    return (tree, numbers)
  }

  /// The way here alone, without the roads that were not taken.
  var trunk: GameTree {
    var tree = GameTree()
    for node in path(to: current) { tree.advance(nodes[node].steps) }
    return tree
  }
}

extension GameTree.Node {
  /// The choice that led here, from 0; nil after a drive and at the root.
  var choice: Int? {
    guard case .choose(let index) = steps.last else { return nil }
    return index
  }
}

// MARK: - As text

extension GameTree {
  /// Each node but the root in a list of its own: its parent, and its steps.
  var lines: [[String]] {
    nodes.dropFirst().map { node in ["\(node.parent ?? 0)"] + node.steps.map(\.text) }
  }

  /// Where redo leads from each node; -1 for nowhere.
  var ways: [Int] { nodes.map { $0.next ?? -1 } }

  /// Nil for what `lines` and `ways` did not write.
  init?(lines: [[String]], ways: [Int], current: Int) {
    guard lines.count < Self.nodeCountMax else { return nil }
    for line in lines {
      guard let first = line.first, let parent = Int(first), nodes.indices.contains(parent) else {
        return nil
      }
      let steps = line.dropFirst().map { PlayStep(text: $0) }
      guard Self.isOneMove(steps.compactMap(\.self)), !steps.contains(nil) else { return nil }
      nodes[parent].children.append(nodes.count)
      nodes.append(Node(parent: parent, steps: steps.compactMap(\.self)))
    }
    guard ways.count == nodes.count, nodes.indices.contains(current) else { return nil }
    for (node, way) in ways.enumerated() where way != -1 {
      guard nodes[node].children.contains(way) else { return nil }
      nodes[node].next = way
    }
    self.current = current
  }

  /// A tree of one road, from a list of steps; nil if it ends inside a drive.
  init?(steps: [PlayStep]) {
    var talk: [PlayStep] = []
    for step in steps {
      talk.append(step)
      switch step {
      case .choose, .drive:
        guard Self.isOneMove(talk) else { return nil }
        advance(talk)
        talk = []
      case .talk, .answer: break
      }
    }
    guard talk.isEmpty else { return nil }
  }

  /// A choice alone, or talk and a drive.
  private static func isOneMove(_ steps: [PlayStep]) -> Bool {
    for (index, step) in steps.enumerated() {
      switch step {
      case .choose: if steps.count != 1 { return false }
      case .drive: if index != steps.count - 1 { return false }
      case .talk, .answer: if index == steps.count - 1 { return false }
      }
    }
    return !steps.isEmpty
  }
}
