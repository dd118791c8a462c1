/// A name as a number: two names are the same if their symbols are.
struct Symbol: Hashable, Sendable, BitwiseCopyable {
  let rawValue: UInt32

  var index: Int { Int(rawValue) }
}

/// Every name of a story once. The words of the language come first, so that each is known by its
/// number.
struct SymbolTable: Sendable {
  private var texts = TextPool()
  private var places = IndexTable()

  init() {
    for word in Symbol.words { _ = symbol(for: Array(word.utf8)[...]) }
  }

  mutating func symbol(for text: ArraySlice<UInt8>) -> Symbol {
    let hash = IndexTable.hash(of: text)
    if let known = places.find(hash, where: { texts[$0] == text }) {
      return Symbol(rawValue: UInt32(known))
    }
    texts.append(text)
    return Symbol(rawValue: UInt32(places.add(hash)))
  }

  var count: Int { texts.count }

  /// The symbol of a name that occurs in the story; nil for any other.
  func find(_ text: ArraySlice<UInt8>) -> Symbol? {
    places.find(IndexTable.hash(of: text)) { texts[$0] == text }
      .map { Symbol(rawValue: UInt32($0)) }
  }

  func find(_ text: String) -> Symbol? { find(Array(text.utf8)[...]) }

  subscript(symbol: Symbol) -> String { String(decoding: texts[symbol.index], as: UTF8.self) }
}

extension Symbol {
  static var builtIns: [Symbol] { BuiltIn.all.indices.map { Symbol(rawValue: UInt32($0)) } }

  fileprivate static let words = BuiltIn.allCases.map(\.rawValue) + reserved + endings

  /// Words that cannot be names, besides those of the built-in functions.
  private static let reserved = [
    "true", "false", "not", "return", "else", "VAR", "CONST", "temp", "LIST", "function",
  ]

  /// Where flow goes when the story, or this turn of it, is over.
  private static let endings = ["DONE", "END"]

  private static let reservedRange = BuiltIn.all.count..<BuiltIn.all.count + reserved.count

  var isReserved: Bool { Self.reservedRange.contains(index) }

  static let done = Symbol(rawValue: UInt32(reservedRange.upperBound))
  static let end = Symbol(rawValue: done.rawValue + 1)
}

/// The functions of the language.
enum BuiltIn: String, Sendable, CaseIterable {
  case choiceCount = "CHOICE_COUNT"
  case turns = "TURNS"
  case turnsSince = "TURNS_SINCE"
  case readCount = "READ_COUNT"
  case random = "RANDOM"
  case seedRandom = "SEED_RANDOM"
  case listRange = "LIST_RANGE"
  case listRandom = "LIST_RANDOM"
  case listMin = "LIST_MIN"
  case listMax = "LIST_MAX"
  case listAll = "LIST_ALL"
  case listCount = "LIST_COUNT"
  case listValue = "LIST_VALUE"
  case listInvert = "LIST_INVERT"
  case min = "MIN"
  case max = "MAX"
  case power = "POW"
  case floor = "FLOOR"
  case ceiling = "CEILING"
  case int = "INT"
  case float = "FLOAT"

  fileprivate static let all = allCases

  /// The function of that name, if there is one.
  init?(_ symbol: Symbol) {
    guard symbol.index < Self.all.count else { return nil }
    self = Self.all[symbol.index]
  }

  var parameterCount: Int {
    switch self {
    case .choiceCount, .turns: 0
    case .turnsSince, .readCount, .seedRandom, .listRandom, .listMin, .listMax, .listAll,
      .listCount, .listValue, .listInvert, .floor, .ceiling, .int, .float:
      1
    case .random, .min, .max, .power: 2
    case .listRange: 3
    }
  }
}

/// Things by symbol, found without hashing: symbols are small numbers.
struct SymbolMap<Element: Sendable>: Sendable {
  private var elements: [Element?]

  init(_ elements: [Symbol: Element], below count: Int) {
    self.elements = Array(repeating: nil, count: count)
    for (symbol, element) in elements { self.elements[symbol.index] = element }
  }

  subscript(symbol: Symbol) -> Element? { elements[symbol.index] }
}
