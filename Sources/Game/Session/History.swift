import Engine

/// A line of the history: a choice that was taken or could have been, a drive, or an end of a road.
struct HistoryRow: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// A new chapter, or a new place in it.
    case heading
    /// On the road that leads here, and on from here.
    case taken
    /// On another road that was played.
    case played
    /// Offered, and never taken.
    case open
    /// Where a road stops for now.
    case stop
    case end
  }

  /// Where the line leads to.
  enum Goal: Hashable, Sendable {
    /// The page where the choice was offered, or where the drive begins.
    case decision(node: Int, choice: Int?)
    /// The page that the node's step led to.
    case after(node: Int)
  }

  var kind: Kind
  var text: String
  var heading = SceneHeading()
  /// How many roads it branched off.
  var depth = 0
  var goal: Goal?
  /// Whether this is where the game stands.
  var isHere = false
}

extension Playing {
  /// Every choice as a tree, roads not taken included: the road that leads here and on reads from
  /// top to bottom, and under each of its choices stands what else was offered, with the roads that
  /// were played from there. O(nodes and choices). Complete after `survey()`.
  var history: [HistoryRow] {
    var writer = HistoryWriter(tree: tree, crossings: crossings, isAtFork: isAtFork)
    writer.write()
    return writer.rows
  }

  /// Whether what is offered next, or the end, has been read up to.
  private var isAtFork: Bool {
    switch place.stop {
    case .choices, .call, .ended: true
    case .start, .card, .page: false
    }
  }
}

private struct HistoryWriter {
  let tree: GameTree
  let crossings: [Int: Playing.Crossing]
  /// False while the reader has not come to what is offered where the game stands: nothing that was
  /// never offered is told ahead.
  let isAtFork: Bool
  var rows: [HistoryRow] = []
  private var heading = SceneHeading()

  private enum Task {
    /// The decision that was met at a node, and everything after it.
    case road(node: Int, depth: Int)
    /// A branch: what led to it, then its road.
    case branch(HistoryRow, child: Int?)
  }

  init(tree: GameTree, crossings: [Int: Playing.Crossing], isAtFork: Bool) {
    self.tree = tree
    self.crossings = crossings
    self.isAtFork = isAtFork
  }

  mutating func write() {
    var tasks = [Task.road(node: GameTree.root, depth: 0)]
    while let task = tasks.popLast() {
      switch task {
      case .branch(let row, let child):
        rows.append(row)
        if let child { tasks.append(.road(node: child, depth: row.depth)) }
      case .road(let node, let depth): tasks += writeDecision(at: node, depth: depth)
      }
    }
  }

  /// Writes what was met at a node; gives what is still to be written, the last first.
  private mutating func writeDecision(at node: Int, depth: Int) -> [Task] {
    guard let crossing = crossings[node] else {
      writeStop(at: node, depth: depth)
      return []
    }
    writeHeading(crossing.heading, depth: depth)
    let main = tree.nodes[node].next ?? tree.nodes[node].children.first
    if node == tree.current || main == nil { writeStop(at: node, depth: depth) }
    var tasks: [Task] = []
    if let main { tasks.append(.road(node: main, depth: depth)) }
    if node == tree.current, main == nil, !isAtFork { return tasks }
    switch crossing.fork {
    case .choices(let choices):
      var branches: [Task] = []
      for (choice, words) in choices.enumerated() {
        let child = tree.nodes[node].children.first { tree.nodes[$0].choice == choice }
        var row = HistoryRow(kind: .open, text: words, heading: crossing.heading, depth: depth + 1)
        row.goal = .decision(node: node, choice: choice)
        if let child, child == main {
          row.kind = .taken
          row.depth = depth
          rows.append(row)
        } else {
          row.kind = child == nil ? .open : .played
          branches.append(.branch(row, child: child))
        }
      }
      tasks += branches.reversed()
    case .drive(let sequence):
      for child in tree.nodes[node].children where child != main {
        let row = driveRow(child, of: sequence, from: node, crossing, depth: depth + 1)
        tasks.append(.branch(row, child: child))
      }
      if let main {
        var row = driveRow(main, of: sequence, from: node, crossing, depth: depth)
        row.kind = .taken
        rows.append(row)
      }
    case .end: break
    }
    return tasks
  }

  private func driveRow(
    _ child: Int, of sequence: String, from node: Int, _ crossing: Playing.Crossing, depth: Int
  ) -> HistoryRow {
    var words = "Drove"
    if case .drive(let report) = tree.nodes[child].steps.last {
      let outcome = report.outcome.split(separator: "_").joined(separator: " ")
      words += outcome.isEmpty ? "" : ": \(outcome)"
      words +=
        ", \(report.seconds / 60):\(report.seconds % 60 < 10 ? "0" : "")\(report.seconds % 60)"
    }
    var row = HistoryRow(kind: .played, text: words, heading: crossing.heading, depth: depth)
    row.goal = .decision(node: node, choice: nil)
    return row
  }

  /// Where the road stops for now, or where the game stands.
  private mutating func writeStop(at node: Int, depth: Int) {
    var row = HistoryRow(kind: .stop, text: "", depth: depth)
    row.isHere = node == tree.current
    row.goal = .after(node: node)
    if let crossing = crossings[node] { row.heading = crossing.heading }
    if !row.isHere || isAtFork, case .end(let ending) = crossings[node]?.fork {
      row.kind = .end
      row.text = ending.map { "The end: \($0)" } ?? "The end"
    } else {
      row.text = row.isHere ? "You are here" : "As far as this road was played"
    }
    rows.append(row)
  }

  /// A chapter or a place that the line before was not in.
  private mutating func writeHeading(_ new: SceneHeading, depth: Int) {
    guard depth == 0, new.chapter != heading.chapter || new.place != heading.place else { return }
    // The chapter is named where it begins.
    let chapter = new.chapter == heading.chapter && new.place != nil ? nil : new.chapter
    heading = new
    let words = [chapter, new.place].compactMap(\.self).joined(separator: ": ")
    if !words.isEmpty {
      rows.append(HistoryRow(kind: .heading, text: words, heading: new, depth: depth))
    }
  }
}
