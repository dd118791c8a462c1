/// Something that a story remembers and that what follows may ask for.
enum Fact: Hashable {
  case global(GlobalID)
  /// The read count of a container.
  case visits(ContainerID)
  /// Whether a container was visited at all: what a once-only choice asks.
  case taken(ContainerID)
  /// How long ago a container was visited.
  case lastTurn(ContainerID)
  /// Which elements of a shuffle its round has shown.
  case deal(ContainerID)
  case turnNumber
  /// Where the random numbers stand; chance has none until a story sets its seed.
  case randomNumbers
  /// A temporary of the frame that runs.
  case temporary(NameID)
}

/// The facts that some instruction of a program asks for, numbered in the order of the program.
struct FactTable {
  private(set) var facts: [Fact] = []
  private var numbers: [Fact: Int] = [:]

  mutating func number(_ fact: Fact) -> Int {
    if let known = numbers[fact] { return known }
    numbers[fact] = facts.count
    facts.append(fact)
    return facts.count - 1
  }

  func existingNumber(_ fact: Fact) -> Int? { numbers[fact] }

  /// As many words as hold one bit for each fact.
  var wordCount: Int { (facts.count + 63) / 64 }
}

/// How closely a count is looked at: numbers above `cap` are all the same, or only the remainder
/// matters. Counts that are looked at in several ways keep what all of them see.
struct CountBound: Hashable {
  /// The number from which on all are the same; nil if no comparison asks.
  private(set) var cap: Int32?
  private(set) var modulus: Int32?
  /// Every number is different.
  private(set) var isExact = false

  static let exact = CountBound(isExact: true)
  static func capped(at cap: Int32) -> CountBound { CountBound(cap: max(0, cap)) }
  static func modulo(_ modulus: Int32) -> CountBound { CountBound(modulus: modulus) }

  init(cap: Int32? = nil, modulus: Int32? = nil, isExact: Bool = false) {
    self.cap = cap
    self.modulus = modulus
    self.isExact = isExact
  }

  mutating func join(_ other: CountBound) {
    isExact = isExact || other.isExact
    if let theirs = other.cap { cap = max(cap ?? theirs, theirs) }
    if let theirs = other.modulus, let ours = modulus {
      let product = Int64(ours) * Int64(theirs)
      if product > 1 << 20 { isExact = true } else { modulus = Int32(product) }
    } else {
      modulus = modulus ?? other.modulus
    }
  }

  /// The numbers that stand for a count.
  func classes(of count: Int32) -> (Int32, Int32) {
    if isExact { return (count, 0) }
    return (min(count, cap ?? 0), modulus.map { count % $0 } ?? 0)
  }
}
