/// A stack whose copies can share its lower part even while they go on: what is taken from that
/// part is only counted down. Where a line looks complete the story is copied and runs on until the
/// line is known to be; with this that takes as long as what happens meanwhile, however much waits
/// below. A small stack is an array.
struct LayeredStack<Element: BitwiseCopyable & Hashable & Sendable>: Sendable {
  /// What lies at the bottom, and perhaps above it what has been taken off already. Nil where
  /// nothing was shared: choices hold many stacks, and to copy nil takes less than an empty array.
  private var lower: [Element]?
  /// How many of `lower` are still there.
  private var lowerCount = 0
  /// What lies on them.
  private var upper: [Element] = []

  /// So few are copied as fast as shared.
  private static var copiedCount: Int { 64 }

  init() {}

  @inline(__always)
  mutating func append(_ element: Element) { upper.append(element) }

  @inline(__always)
  mutating func popLast() -> Element? {
    if upper.isEmpty { return popLower() }
    return upper.removeLast()
  }

  @inline(never)
  private mutating func popLower() -> Element? {
    guard lowerCount > 0 else { return nil }
    lowerCount -= 1
    return lower![lowerCount]
  }

  mutating func removeLast(_ count: Int) {
    let ofUpper = Swift.min(count, upper.count)
    upper.shorten(to: upper.count - ofUpper)
    lowerCount -= count - ofUpper
    precondition(lowerCount >= 0, "no more can be taken than there is")
  }

  mutating func removeAll(keepingCapacity: Bool = false) {
    lower = nil
    lowerCount = 0
    upper.removeAll(keepingCapacity: keepingCapacity)
  }

  /// Gets ready for a copy that goes on: all but a few come to lie where copies share them. What
  /// will be changed in its place should lie at `end` or above, and is kept out.
  @inline(__always)
  mutating func share(upTo end: Int) {
    if end < lowerCount || end - lowerCount > Self.copiedCount { moveShared(upTo: end) }
  }

  @inline(never)
  private mutating func moveShared(upTo end: Int) {
    if end < lowerCount {
      upper.insert(contentsOf: lower![end..<lowerCount], at: 0)
      lowerCount = end
    } else {
      var shared = lower.take() ?? []
      shared.removeSubrange(lowerCount...)
      shared += upper[..<(end - lowerCount)]
      lower = shared
      upper.removeFirst(end - lowerCount)
      lowerCount = end
    }
  }
}

extension LayeredStack: RandomAccessCollection, MutableCollection {
  var startIndex: Int { 0 }
  @inline(__always)
  var endIndex: Int { lowerCount + upper.count }
  @inline(__always)
  var isEmpty: Bool { upper.isEmpty && lowerCount == 0 }

  @inline(__always)
  subscript(index: Int) -> Element {
    get { index < lowerCount ? lower![index] : upper[index - lowerCount] }
    set {
      if index < lowerCount {
        lower![index] = newValue
      } else {
        upper[index - lowerCount] = newValue
      }
    }
  }
}

extension LayeredStack: Hashable {
  static func == (first: Self, second: Self) -> Bool { first.elementsEqual(second) }

  func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for element in self { hasher.combine(element) }
  }
}
