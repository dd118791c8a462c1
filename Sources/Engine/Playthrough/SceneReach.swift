/// Which scenes can lead to which, by what the program names: a search for one thing leaves alone
/// all that comes after it.
struct SceneReach {
  /// By address.
  let sceneOfAddress: [Int32]
  /// By scene: those that lead on to it.
  private let sources: [Int32: Set<Int32>]

  init(_ graph: FlowGraph, _ sceneOfAddress: [Int32]) {
    self.sceneOfAddress = sceneOfAddress
    var sources: [Int32: Set<Int32>] = [:]
    func lead(_ index: Int, _ place: Address) {
      sources[sceneOfAddress[Int(place)], default: []].insert(sceneOfAddress[index])
    }
    for (index, edge) in graph.edges.enumerated() {
      switch edge {
      case .jump(let place), .branch(let place), .choice(let place): lead(index, place)
      case .detour(let place, let back):
        lead(index, place)
        lead(index, back)
      case .call(let place):
        lead(index, place)
        // A tunnel may lead on instead of back.
        for other in graph.onwards { lead(index, other) }
        if graph.leadsOnwardsAnywhere { for other in graph.anywhere { lead(index, other) } }
      case .callAnywhere:
        for other in graph.anywhere + graph.onwards { lead(index, other) }
      case .jumpAnywhere, .branchAnywhere: for other in graph.anywhere { lead(index, other) }
      case .hostCall: for other in graph.hostEntries { lead(index, other) }
      case .next: lead(index, Address(min(index + 1, sceneOfAddress.count - 1)))
      case .exit, .fork: break
      }
    }
    self.sources = sources
  }

  /// The scenes from which the story can come to any of some places.
  func scenes(leadingTo places: Set<Address>) -> Set<Int32> {
    var result = Set(places.map { sceneOfAddress[Int($0)] })
    var pending = Array(result)
    while let scene = pending.popLast() {
      for source in sources[scene] ?? [] where result.insert(source).inserted {
        pending.append(source)
      }
    }
    return result
  }

  /// Whether a crossing may lead on to any of some scenes.
  func mayLead(_ crossing: Crossing, into scenes: Set<Int32>) -> Bool {
    func isInside(_ thread: StoryThread) -> Bool {
      let place = thread[0].pc
      return place == .none || scenes.contains(sceneOfAddress[Int(place)])
    }
    for flow in [crossing.state.flow] + crossing.state.otherFlows {
      if flow.choices.contains(where: { isInside($0.thread) }) { return true }
      if flow.thread.top.pc != .none, isInside(flow.thread) { return true }
      if flow.suspended.contains(where: isInside) { return true }
    }
    return false
  }
}
