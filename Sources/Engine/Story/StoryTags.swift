// Tags that a host reads without playing.
extension Story {
  /// The tags at the very top of the story, such as `# title: The Hall`. O(tags).
  public var globalTags: [String] { tags(atStartOf: Program.root) }

  /// The tags at the top of a knot or stitch, before any other content; nil if there is none of
  /// that path. Nothing runs: a tag that is worked out while the story runs is left out, with those
  /// behind it. A knot with parameters begins with these and so has none, as in the reference
  /// runtime.
  public func tags(at path: String) -> [String]? {
    program.container(named: path).map { tags(atStartOf: $0) }
  }

  private func tags(atStartOf id: ContainerID) -> [String] {
    var id = id
    while let first = program.children(of: id).first(where: { program[$0].index == 0 }) {
      id = first
    }
    var tags: [String] = []
    var isInTag = false
    for address in program[id].start..<program[id].end {
      switch program.instructions[Int(address)] {
      case .beginTag: isInTag = true
      case .endTag: isInTag = false
      case .legacyTag(let text): tags.append(clean(text))
      case .text(let text) where isInTag: tags.append(clean(text))
      case .enter, .noOperation: continue
      default: return tags
      }
    }
    return tags
  }

  /// As a line would give it.
  private func clean(_ id: TextID) -> String {
    var text = CleanText()
    text.append(tables.texts[id.index])
    return text.text
  }
}
