/// How much there is of a story: counted over its program, so a compiled story has figures too.
///
/// A word is a run of letters, digits and apostrophes with a letter or digit in it. Prose is what a
/// reader can see: text and choices. Tags, logic, and strings that are compared or kept are not.
public struct StoryStatistics: Hashable, Sendable {
  /// The words that a knot holds, all its branches together.
  public struct Knot: Hashable, Sendable {
    /// Empty for what stands before the first knot.
    public let name: String
    /// Words that a reader may see, each branch counted.
    public internal(set) var words = 0
  }

  /// One source file with prose in it; the whole story, if it was read from ink JSON.
  public struct Chapter: Hashable, Sendable {
    /// The file's name without folder and extension; empty for ink JSON.
    public let name: String
    /// Words that a reader may see, each branch counted.
    public internal(set) var words = 0
    /// Choices, fallbacks aside.
    public internal(set) var choices = 0
    /// Places where a condition or an alternative decides what comes next.
    public internal(set) var branches = 0
    /// Those with prose, in the order of the file.
    public internal(set) var knots: [Knot] = []
  }

  /// A place in the sources.
  public struct Place: Hashable, Sendable {
    /// The file's name from the story's folder.
    public let file: String
    /// From 1.
    public let line: Int
  }

  /// In the order in which the compiler met them.
  public internal(set) var chapters: [Chapter] = []
  /// The distinct names of `# ending: NAME` tags, in order.
  public internal(set) var endings: [String] = []
  /// The most words that one reader meets between two places where he acts or the page turns:
  /// choices, gathers, knots, stitches, tags. Of branches that exclude each other the longest
  /// counts.
  public internal(set) var longestPassageWords = 0
  /// Where that passage begins; nil for ink JSON.
  public internal(set) var longestPassagePlace: Place?

  /// Words that a reader may see, each branch counted.
  public var words: Int { chapters.reduce(0) { $0 + $1.words } }
  /// Choices, fallbacks aside.
  public var choices: Int { chapters.reduce(0) { $0 + $1.choices } }
  /// Places where a condition or an alternative decides what comes next.
  public var branches: Int { chapters.reduce(0) { $0 + $1.branches } }

  /// The usual rate of silent reading, in words a minute.
  static let readingRate = 230

  /// Minutes to read every word once, rounded.
  public var readingMinutes: Int { (words + Self.readingRate / 2) / Self.readingRate }

  init() {}

  /// Counts a program. O(instructions).
  public init(_ program: Program) {
    var counter = ProseCounter(program)
    self = counter.count()
  }
}

/// Two walks over the instructions: by address, to tell prose from the rest; by their places in the
/// sources, to find the passages.
private struct ProseCounter {
  /// What a reader meets at an instruction.
  private struct Event {
    let address: Address
    /// Nil where a passage ends.
    let words: Int?
  }

  let program: Program
  private var statistics = StoryStatistics()
  /// Indices of `statistics.chapters` by the program's files.
  private var chapterOfFile: [Int?]
  private var events: [Event] = []
  /// The words of strings that may turn out to be the text of a choice.
  private var pendingWords = 0
  private var stringDepth = 0
  private var tag: String?

  init(_ program: Program) {
    self.program = program
    chapterOfFile = Array(repeating: nil, count: max(1, program.files.count))
  }

  mutating func count() -> StoryStatistics {
    for (index, instruction) in program.instructions.enumerated() {
      visit(instruction, at: Address(index))
    }
    findLongestPassage()
    statistics.chapters.removeAll { $0.words == 0 && $0.choices == 0 }
    return statistics
  }

  private mutating func visit(_ instruction: Instruction, at address: Address) {
    switch instruction {
    case .text(let id):
      read(program.text(id), at: address)
    case .beginTag:
      events.append(Event(address: address, words: nil))
      tag = ""
    case .endTag:
      note(tag ?? "")
      tag = nil
    case .legacyTag(let id):
      events.append(Event(address: address, words: nil))
      note(program.text(id))
    case .beginString:
      stringDepth += 1
    case .endString:
      stringDepth = max(0, stringDepth - 1)
    case .choice(let id):
      events.append(Event(address: address, words: nil))
      if !program.choicePoints[id.index].isInvisibleDefault {
        statistics.chapters[chapter(at: address)].choices += 1
      }
      add(pendingWords, at: address)
      pendingWords = 0
    case .divertIfTrue, .divertToGlobalIfTrue, .divertToTemporaryIfTrue:
      statistics.chapters[chapter(at: address)].branches += 1
    case .storeGlobal, .storeTemporary, .declareTemporary, .call, .callExternal, .binary, .print:
      // The strings before it were values.
      if stringDepth == 0 { pendingWords = 0 }
    default:
      break
    }
  }

  private mutating func read(_ text: String, at address: Address) {
    if tag != nil {
      tag?.append(text)
      return
    }
    let words = Self.words(in: text)
    guard words > 0 else { return }
    if stringDepth > 0 {
      pendingWords += words
    } else {
      events.append(Event(address: address, words: words))
      add(words, at: address)
    }
  }

  private mutating func add(_ words: Int, at address: Address) {
    guard words > 0 else { return }
    let name = knot(at: address)
    let index = chapter(at: address)
    statistics.chapters[index].words += words
    if let known = statistics.chapters[index].knots.firstIndex(where: { $0.name == name }) {
      statistics.chapters[index].knots[known].words += words
    } else {
      statistics.chapters[index].knots.append(StoryStatistics.Knot(name: name, words: words))
    }
  }

  /// Branches lie anywhere in a program; in the sources, what is read together stands together.
  private mutating func findLongestPassage() {
    if !program.spans.isEmpty {
      events.sort { left, right in
        let (first, second) = (program.spans[Int(left.address)], program.spans[Int(right.address)])
        return (first.file.rawValue, first.start, left.address)
          < (second.file.rawValue, second.start, right.address)
      }
    }
    let branches = BranchMap(program)
    var passage = Passage()
    var place: ContainerID?
    for event in events {
      let here = authorsPlace(at: event.address)
      if event.words == nil || here != place { end(&passage) }
      guard let words = event.words else { continue }
      place = here
      if passage.isEmpty { passage.start = event.address }
      passage.add(words, in: branches.branches(at: event.address))
    }
    end(&passage)
  }

  private mutating func end(_ passage: inout Passage) {
    let words = passage.longestReading
    if words > statistics.longestPassageWords {
      statistics.longestPassageWords = words
      statistics.longestPassagePlace = program.sourceLine(at: passage.start).map {
        StoryStatistics.Place(file: $0.file, line: $0.line)
      }
    }
    passage = Passage()
  }

  /// The knot, stitch, gather or choice that an instruction belongs to.
  private func authorsPlace(at address: Address) -> ContainerID {
    var id = program.container(at: address)
    while id != Program.root, !program.isAuthors(id) { id = program[id].parent }
    return id
  }

  /// Empty before the first knot.
  private func knot(at address: Address) -> String {
    var id = program.container(at: address)
    while id != Program.root, program[id].parent != Program.root { id = program[id].parent }
    // What stands before the first knot lies in containers without names, or with a weave's.
    guard id != Program.root, program[id].index == nil else { return "" }
    return program.name(of: id) ?? ""
  }

  private mutating func note(_ tag: String) {
    let parts = tag.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, parts[0].trimmingBlanks() == "ending" else { return }
    let name = parts[1].trimmingBlanks()
    if !statistics.endings.contains(name) { statistics.endings.append(name) }
  }

  private mutating func chapter(at address: Address) -> Int {
    let file = program.spans.isEmpty ? 0 : Int(program.spans[Int(address)].file.rawValue)
    if let chapter = chapterOfFile[file] { return chapter }
    let path = program.spans.isEmpty ? "" : program.files[file].name
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let chapter = statistics.chapters.count
    statistics.chapters.append(
      StoryStatistics.Chapter(name: name.hasSuffix(".ink") ? String(name.dropLast(4)) : name))
    chapterOfFile[file] = chapter
    return chapter
  }

  static func words(in text: String) -> Int {
    var count = 0
    var isInWord = false
    for scalar in text.unicodeScalars {
      let isLetter = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      if isLetter && !isInWord { count += 1 }
      // An apostrophe goes on with a word, and begins none.
      isInWord = isLetter || (isInWord && (scalar == "'" || scalar == "\u{2019}"))
    }
    return count
  }
}
