// The operators of ink: what the parser reads, the program carries and the machine does.

/// Operators of one value, and built-in functions that work like them.
enum UnaryOperator: UInt8, Hashable, Sendable, BitwiseCopyable, CaseIterable {
  case negate, not, floor, ceiling, int, float
  case listMin, listMax, listAll, listCount, listValue, listInvert
}

/// Operators of two values, and built-in functions that work like them.
enum BinaryOperator: UInt8, Hashable, Sendable, BitwiseCopyable, CaseIterable {
  case add, subtract, divide, modulo, multiply
  case equal, greater, less, greaterOrEqual, lessOrEqual, notEqual
  case and, or, min, max, power
  case has, hasNot, intersect
}
