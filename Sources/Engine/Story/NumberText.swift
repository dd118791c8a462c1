/// A number as .NET prints it with the invariant culture.
func numberText(_ value: Float) -> String {
  if value.isNaN { return "NaN" }
  if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
  let sign = value.sign == .minus ? "-" : ""
  if value == 0 { return sign + "0" }
  let (digits, scale) = shortestDigits(value.magnitude)
  // .NET goes over to exponents where the number needs more places than a float can have digits.
  if scale > 9 || scale < -3 {
    let exponent = scale - 1
    let fraction = digits.count > 1 ? "." + text(digits.dropFirst()) : ""
    let places = abs(exponent) < 10 ? "0" : ""
    return sign + text(digits.prefix(1)) + fraction + "E" + (exponent < 0 ? "-" : "+") + places
      + String(abs(exponent))
  }
  if scale <= 0 {
    return sign + "0." + String(repeating: "0", count: -scale) + text(digits[...])
  }
  if digits.count <= scale {
    return sign + text(digits[...]) + String(repeating: "0", count: scale - digits.count)
  }
  return sign + text(digits.prefix(scale)) + "." + text(digits.dropFirst(scale))
}

private func text(_ digits: ArraySlice<UInt8>) -> String {
  String(decoding: digits, as: UTF8.self)
}

/// The fewest decimal digits that read back as the value, and where the point stands before or in
/// them: 0.digits times ten to the scale.
private func shortestDigits(_ value: Float) -> (digits: [UInt8], scale: Int) {
  var digits: [UInt8] = []
  var scale = 0
  var sawPoint = false
  var exponent = 0
  let characters = Array(value.description.utf8)
  for (index, character) in characters.enumerated() {
    if character == UInt8(ascii: "e") {
      exponent = Int(text(characters[(index + 1)...]))!
      break
    }
    if character == UInt8(ascii: ".") {
      sawPoint = true
      continue
    }
    if digits.isEmpty, character == UInt8(ascii: "0") {
      if sawPoint { scale -= 1 }
      continue
    }
    digits.append(character)
    if !sawPoint { scale += 1 }
  }
  while digits.last == UInt8(ascii: "0") { digits.removeLast() }
  return (digits, scale + exponent)
}

/// `base` to the power of `exponent`, from exact operations alone, so that every machine gets the
/// same. Correct to about 1 in 10^13, far below what a `Float` can hold.
func power(_ base: Double, _ exponent: Double) -> Double {
  if exponent == 0 || base == 1 { return 1 }
  if base.isNaN || exponent.isNaN { return .nan }
  if exponent.rounded(.towardZero) == exponent, exponent.magnitude <= 1024 {
    return integerPower(base, Int(exponent))
  }
  let isOdd = exponent.magnitude < 0x1p53 && exponent.truncatingRemainder(dividingBy: 2) != 0
  if base == 0 || base.isInfinite {
    let grows = (base == 0) == (exponent < 0)
    let magnitude: Double = grows ? .infinity : 0
    let isWhole = exponent.rounded(.towardZero) == exponent
    return base.sign == .minus && isWhole && isOdd ? -magnitude : magnitude
  }
  if exponent.isInfinite {
    if base.magnitude == 1 { return 1 }
    return (base.magnitude > 1) == (exponent > 0) ? .infinity : 0
  }
  if base < 0 {
    guard exponent.rounded(.towardZero) == exponent else { return .nan }
    let magnitude = exp2(exponent * log2(-base))
    return isOdd ? -magnitude : magnitude
  }
  if exponent == 0.5 { return base.squareRoot() }
  return exp2(exponent * log2(base))
}

private func integerPower(_ base: Double, _ exponent: Int) -> Double {
  var result = 1.0
  var square = base
  var bits = abs(exponent)
  while bits > 0 {
    if bits & 1 == 1 { result *= square }
    square *= square
    bits >>= 1
  }
  return exponent < 0 ? 1 / result : result
}

private let ln2 = 0.693147180559945309417

/// By the series of the area tangent, on a significand near 1.
private func log2(_ value: Double) -> Double {
  var significand = value.significand
  var exponent = Double(value.exponent)
  if significand > 1.4142135623730951 {
    significand /= 2
    exponent += 1
  }
  let ratio = (significand - 1) / (significand + 1)
  let square = ratio * ratio
  var term = ratio
  var sum = 0.0
  var divisor = 1.0
  while divisor < 60 {
    sum += term / divisor
    term *= square
    divisor += 2
  }
  return exponent + 2 * sum / ln2
}

/// By the exponential series, on a fraction of at most a half.
private func exp2(_ value: Double) -> Double {
  if value > 1100 { return .infinity }
  if value < -1200 { return 0 }
  let whole = value.rounded(.toNearestOrEven)
  let fraction = (value - whole) * ln2
  var term = 1.0
  var sum = 1.0
  for index in 1..<24 {
    term *= fraction / Double(index)
    sum += term
  }
  return Double(sign: .plus, exponent: Int(whole), significand: sum)
}
