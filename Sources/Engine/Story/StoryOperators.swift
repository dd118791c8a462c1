/// A mistake that the story cannot go on from; the machine adds its place.
struct StoryFault: Error, Hashable {
  let message: String

  init(_ message: String) {
    self.message = message
  }
}

/// The kinds of value in the reference's order: an operator takes both sides to the higher of the
/// two.
enum ValueKind: Int, Comparable {
  case bool = -1
  case int, float, list, text, target, pointer

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// The reference's name, for its messages.
  var name: String {
    switch self {
    case .bool: "Bool"
    case .int: "Int"
    case .float: "Float"
    case .list: "List"
    case .text: "String"
    case .target: "DivertTarget"
    case .pointer: "VariablePointer"
    }
  }
}

extension Value {
  /// Nil for what is no value to the reference: void and tags.
  var kind: ValueKind? {
    switch self {
    case .bool: .bool
    case .int: .int
    case .float: .float
    case .list: .list
    case .text: .text
    case .target: .target
    case .pointerToGlobal, .pointerToTemporary: .pointer
    case .void, .tag: nil
    }
  }
}

extension BinaryOperator {
  /// The reference's symbol, for its messages and for ink JSON.
  var symbol: StaticString {
    switch self {
    case .add: "+"
    case .subtract: "-"
    case .divide: "/"
    case .modulo: "%"
    case .multiply: "*"
    case .equal: "=="
    case .greater: ">"
    case .less: "<"
    case .greaterOrEqual: ">="
    case .lessOrEqual: "<="
    case .notEqual: "!="
    case .and: "&&"
    case .or: "||"
    case .min: "MIN"
    case .max: "MAX"
    case .power: "POW"
    case .has: "?"
    case .hasNot: "!?"
    case .intersect: "^"
    }
  }
}

extension UnaryOperator {
  /// The reference's symbol, for its messages and for ink JSON.
  var symbol: StaticString {
    switch self {
    case .negate: "_"
    case .not: "!"
    case .floor: "FLOOR"
    case .ceiling: "CEILING"
    case .int: "INT"
    case .float: "FLOAT"
    case .listMin: "LIST_MIN"
    case .listMax: "LIST_MAX"
    case .listAll: "LIST_ALL"
    case .listCount: "LIST_COUNT"
    case .listValue: "LIST_VALUE"
    case .listInvert: "LIST_INVERT"
    }
  }
}

private let voidOperand = StoryFault(
  "Attempting to perform operation on a void value. "
    + "Did you forget to 'return' a value from a function you called here?")

private func unsupported(_ symbol: StaticString, _ kind: ValueKind) -> StoryFault {
  StoryFault("Cannot perform operation '\(symbol)' on \(kind.name)")
}

extension Story {
  mutating func apply(
    _ operation: BinaryOperator, _ left: Value, _ right: Value
  ) throws(StoryFault) -> Value {
    if case .int(let x) = left, case .int(let y) = right {
      return try Self.applyToInts(operation, x, y)
    }
    guard let leftKind = left.kind, let rightKind = right.kind else { throw voidOperand }
    if leftKind == .list || rightKind == .list {
      return try applyToLists(operation, left, right, leftKind, rightKind)
    }
    switch max(leftKind, rightKind, .int) {
    case .bool, .int:
      return try Self.applyToInts(operation, Self.int(left), Self.int(right))
    case .float:
      return try Self.applyToFloats(operation, Self.float(left), Self.float(right))
    case .text:
      return try applyToTexts(operation, textOperand(left), textOperand(right))
    case .target:
      guard case .target(let x) = left, case .target(let y) = right else {
        let (other, kind) = leftKind == .target ? (right, rightKind) : (left, leftKind)
        // The reference prints the value as .NET does, which writes truth values with a capital.
        let shown =
          if case .bool(let value) = other { value ? "True" : "False" } else { text(of: other) }
        throw StoryFault("Can't cast \(shown) from \(kind.name) to DivertTarget")
      }
      switch operation {
      case .equal: return .bool(x == y)
      case .notEqual: return .bool(x != y)
      default: throw unsupported(operation.symbol, .target)
      }
    case .list, .pointer:
      throw unsupported(operation.symbol, .pointer)
    }
  }

  static func applyToInts(
    _ operation: BinaryOperator, _ x: Int32, _ y: Int32
  ) throws(StoryFault) -> Value {
    switch operation {
    case .add: return .int(x &+ y)
    case .subtract: return .int(x &- y)
    case .multiply: return .int(x &* y)
    case .divide:
      guard y != 0 else { throw StoryFault("Division by zero") }
      return .int(x.dividedReportingOverflow(by: y).partialValue)
    case .modulo:
      guard y != 0 else { throw StoryFault("Division by zero") }
      return .int(x.remainderReportingOverflow(dividingBy: y).partialValue)
    case .equal: return .bool(x == y)
    case .greater: return .bool(x > y)
    case .less: return .bool(x < y)
    case .greaterOrEqual: return .bool(x >= y)
    case .lessOrEqual: return .bool(x <= y)
    case .notEqual: return .bool(x != y)
    case .and: return .bool(x != 0 && y != 0)
    case .or: return .bool(x != 0 || y != 0)
    case .min: return .int(min(x, y))
    case .max: return .int(max(x, y))
    case .power: return .float(Float(power(Double(x), Double(y))))
    case .has, .hasNot, .intersect: throw unsupported(operation.symbol, .int)
    }
  }

  private static func applyToFloats(
    _ operation: BinaryOperator, _ x: Float, _ y: Float
  ) throws(StoryFault) -> Value {
    switch operation {
    case .add: return .float(x + y)
    case .subtract: return .float(x - y)
    case .multiply: return .float(x * y)
    case .divide: return .float(x / y)
    case .modulo: return .float(x.truncatingRemainder(dividingBy: y))
    case .equal: return .bool(x == y)
    case .greater: return .bool(x > y)
    case .less: return .bool(x < y)
    case .greaterOrEqual: return .bool(x >= y)
    case .lessOrEqual: return .bool(x <= y)
    case .notEqual: return .bool(x != y)
    case .and: return .bool(x != 0 && y != 0)
    case .or: return .bool(x != 0 || y != 0)
    case .min: return .float(lower(x, y))
    case .max: return .float(-lower(-x, -y))
    case .power: return .float(Float(power(Double(x), Double(y))))
    case .has, .hasNot, .intersect: throw unsupported(operation.symbol, .float)
    }
  }

  /// The lower of two numbers as .NET has it: -0 is below 0, and what is no number stays none.
  private static func lower(_ x: Float, _ y: Float) -> Float {
    if x.isNaN || y.isNaN { return .nan }
    return x == y ? (x.sign == .minus ? x : y) : min(x, y)
  }

  /// Texts compare byte by byte, as the reference compares them unit by unit.
  private mutating func applyToTexts(
    _ operation: BinaryOperator, _ left: TextID, _ right: TextID
  ) throws(StoryFault) -> Value {
    bytesWorked += min(bytes(of: left).count, bytes(of: right).count)
    switch operation {
    case .add:
      if bytes(of: left).isEmpty { return .text(right) }
      if bytes(of: right).isEmpty { return .text(left) }
      try Self.checkTextLength(bytes(of: left).count + bytes(of: right).count)
      return .text(makeText(joined(left, right)))
    case .equal: return .bool(left == right || bytes(of: left) == bytes(of: right))
    case .notEqual: return .bool(left != right && bytes(of: left) != bytes(of: right))
    case .has: return .bool(contains(left, right))
    case .hasNot: return .bool(!contains(left, right))
    default: throw unsupported(operation.symbol, .text)
    }
  }

  private func joined(_ left: TextID, _ right: TextID) -> [UInt8] {
    Array(bytes(of: left)) + bytes(of: right)
  }

  /// Whether a text has a part, in time that grows with both together (Knuth, Morris, Pratt 1977).
  private mutating func contains(_ text: TextID, _ part: TextID) -> Bool {
    bytesWorked += bytes(of: text).count
    let part = Array(bytes(of: part))
    if part.isEmpty { return true }
    // By how many bytes match: how many still do when the next does not.
    var shorter = Array(repeating: 0, count: part.count)
    var matched = 0
    func follow(_ byte: UInt8) {
      while matched > 0, byte != part[matched] { matched = shorter[matched - 1] }
      if byte == part[matched] { matched += 1 }
    }
    for index in part.indices.dropFirst() {
      follow(part[index])
      shorter[index] = matched
    }
    matched = 0
    for byte in bytes(of: text) {
      follow(byte)
      if matched == part.count { return true }
    }
    return false
  }

  mutating func apply(_ operation: UnaryOperator, _ value: Value) throws(StoryFault) -> Value {
    guard let kind = value.kind else { throw voidOperand }
    switch value {
    case .int, .bool:
      let x = Self.int(value)
      switch operation {
      case .negate: return .int(0 &- x)
      case .not: return .bool(x == 0)
      case .floor, .ceiling, .int: return .int(x)
      case .float: return .float(Float(x))
      default: throw unsupported(operation.symbol, .int)
      }
    case .float(let x):
      switch operation {
      case .negate: return .float(-x)
      case .not: return .bool(x == 0)
      case .floor: return .float(x.rounded(.down))
      case .ceiling: return .float(x.rounded(.up))
      case .int: return .int(Int32(exactly: x.rounded(.towardZero)) ?? .min)
      case .float: return value
      default: throw unsupported(operation.symbol, .float)
      }
    case .list(let id):
      return try applyToList(operation, list(id))
    default:
      throw unsupported(operation.symbol, kind)
    }
  }

  /// An int or a bool as an int.
  private static func int(_ value: Value) -> Int32 {
    switch value {
    case .int(let x): x
    case .bool(let x): x ? 1 : 0
    default: preconditionFailure("the kinds were compared")
    }
  }

  private static func float(_ value: Value) -> Float {
    switch value {
    case .float(let x): x
    default: Float(int(value))
    }
  }

  private mutating func textOperand(_ value: Value) -> TextID {
    if case .text(let id) = value { return id }
    return makeText(text(of: value).utf8)
  }

  /// Whether a value counts as true, as the reference has it.
  @inline(__always)
  mutating func isTrue(_ value: Value) throws(StoryFault) -> Bool {
    switch value {
    case .bool(let x): x
    case .int(let x): x != 0
    default: try isTrueOfOtherKind(value)
    }
  }

  private mutating func isTrueOfOtherKind(_ value: Value) throws(StoryFault) -> Bool {
    switch value {
    case .bool, .int: preconditionFailure("handled before")
    case .float(let x): return x != 0
    case .text(let id): return !bytes(of: id).isEmpty
    case .list(let id): return !list(id).items.isEmpty
    case .void, .tag: return false
    case .target(let id):
      throw StoryFault(
        "Shouldn't use a divert target (to \(path(of: id))) as a conditional value. Did you intend "
          + "a function call 'likeThis()' or a read count check 'likeThis'? (no arrows)")
    case .pointerToGlobal, .pointerToTemporary:
      throw StoryFault("A reference to a variable cannot be a condition")
    }
  }
}

