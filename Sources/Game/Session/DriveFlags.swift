import Engine

extension Playing {
  /// Which of a sequence's story flags hold: `name` if that global is not false, 0 or empty, `name.value` if it is
  /// that text.
  mutating func driveFlags(_ names: [String]) -> [String] {
    reading.withStory { story in
      names.filter { name in
        let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
        guard let value = story.global(parts[0]) else { return false }
        if parts.count == 2 { return value == .text(parts[1]) }
        switch value {
        case .void: return false
        case .int(let number): return number != 0
        case .float(let number): return number != 0
        case .bool(let truth): return truth
        case .text(let text): return !text.isEmpty
        case .list(let items): return !items.isEmpty
        case .target: return true
        }
      }
    }
  }
}
