/// A JSON document, its objects in their written order.
enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case int(Int64)
  case float(Double)
  case string(String)
  case array([JSON])
  case object([Member])

  struct Member: Hashable, Sendable {
    let key: String
    let value: JSON
  }

  /// The value of an object's first member of that name; nil for anything else.
  subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }
}

/// Where and why bytes are no JSON.
struct JSONError: Error, Hashable, Sendable {
  let message: String
  let offset: Int
}

extension JSON {
  /// Arrays and objects inside each other: deeper documents are refused, for readers recurse. What
  /// `SourceLimits` allows fits: a bracket or a bullet is a container in a named one, which is
  /// three.
  static let depthMax = 600

  /// Reads a document, with or without a byte order mark.
  init(parsing bytes: [UInt8]) throws(JSONError) {
    var parser = JSONParser(bytes)
    self = try parser.document()
  }

  /// The document in one line, as UTF-8.
  func write(to output: inout [UInt8]) {
    switch self {
    case .null: output += "null".utf8
    case .bool(let value): output += (value ? "true" : "false").utf8
    case .int(let value): output += String(value).utf8
    case .float(let value): output += (value.isFinite ? value.description : "0.0").utf8
    case .string(let text): Self.write(text, to: &output)
    case .array(let elements):
      output.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        element.write(to: &output)
      }
      output.append(UInt8(ascii: "]"))
    case .object(let members):
      output.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        member.write(to: &output)
      }
      output.append(UInt8(ascii: "}"))
    }
  }

  static func write(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    append(text, to: &output)
    output.append(UInt8(ascii: "\""))
  }

  /// Appends the inside of a string: the text with the escapes that it needs.
  static func append(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { text in
      if unsafe !needsEscape(text) { return unsafe output.append(contentsOf: text) }
      for unsafe byte in unsafe text { escape(byte) { output.append($0) } }
    }
  }

  /// The same as `append(_:to:)` of a string, for bytes that are gathered.
  static func append(_ index: Int, of texts: TextPool, to output: inout ByteGathering) {
    unsafe texts.bytes.withUnsafeBufferPointer { bytes in
      let text = unsafe UnsafeBufferPointer(rebasing: bytes[texts.range(index)])
      if unsafe !needsEscape(text) { return unsafe output.append(text) }
      var start = 0
      for index in text.indices where unsafe needsEscape(text[index]) {
        unsafe output.append(UnsafeBufferPointer(rebasing: text[start..<index]))
        unsafe escape(text[index]) { output.append($0) }
        start = index + 1
      }
      unsafe output.append(UnsafeBufferPointer(rebasing: text[start...]))
    }
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20
  }

  private static func needsEscape(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    unsafe UnsafeRawBufferPointer(text).hasBlock {
      $0.has(UInt8(ascii: "\"")) || $0.has(UInt8(ascii: "\\")) || $0.hasByte(below: 0x20)
    }
  }

  private static func escape(_ byte: UInt8, _ append: (UInt8) -> Void) {
    let letter: UInt8
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): letter = byte
    case UInt8(ascii: "\n"): letter = UInt8(ascii: "n")
    case UInt8(ascii: "\r"): letter = UInt8(ascii: "r")
    case UInt8(ascii: "\t"): letter = UInt8(ascii: "t")
    case _ where byte < 0x20:
      let digits = String(byte, radix: 16)
      for byte in ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8 {
        append(byte)
      }
      return
    default: return append(byte)
    }
    append(UInt8(ascii: "\\"))
    append(letter)
  }
}

extension JSON.Member {
  func write(to output: inout [UInt8]) {
    JSON.write(key, to: &output)
    output.append(UInt8(ascii: ":"))
    value.write(to: &output)
  }
}

private struct JSONParser {
  let bytes: [UInt8]
  var offset = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  mutating func document() throws(JSONError) -> JSON {
    let value = try value(depth: 0)
    skipBlanks()
    guard offset == bytes.count else { throw error("there is more after the document") }
    return value
  }

  private func error(_ message: String) -> JSONError {
    JSONError(message: message, offset: offset)
  }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      offset += 1
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard next == byte else { return false }
    offset += 1
    return true
  }

  private mutating func value(depth: Int) throws(JSONError) -> JSON {
    guard depth <= JSON.depthMax else {
      throw error("arrays and objects go deeper than \(JSON.depthMax)")
    }
    skipBlanks()
    switch next {
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case nil: throw error("the document ends too early")
    default: return try number()
    }
  }

  private mutating func word(_ word: String, _ value: JSON) throws(JSONError) -> JSON {
    guard bytes[offset...].starts(with: word.utf8) else { throw error("no such word") }
    offset += word.utf8.count
    return value
  }

  private mutating func array(depth: Int) throws(JSONError) -> JSON {
    offset += 1
    var elements: [JSON] = []
    if take(UInt8(ascii: "]")) { return .array(elements) }
    repeat {
      elements.append(try value(depth: depth + 1))
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw error("an array wants `,` or `]` here") }
    return .array(elements)
  }

  private mutating func object(depth: Int) throws(JSONError) -> JSON {
    offset += 1
    var members: [JSON.Member] = []
    if take(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      skipBlanks()
      guard next == UInt8(ascii: "\"") else { throw error("an object wants a name here") }
      let key = try string()
      guard take(UInt8(ascii: ":")) else { throw error("an object wants `:` here") }
      members.append(JSON.Member(key: key, value: try value(depth: depth + 1)))
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw error("an object wants `,` or `}` here") }
    return .object(members)
  }

  private mutating func number() throws(JSONError) -> JSON {
    let start = offset
    var isFloat = false
    while let byte = next {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"): break
      case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): isFloat = true
      default:
        return try number(start, isFloat)
      }
      offset += 1
    }
    return try number(start, isFloat)
  }

  private func number(_ start: Int, _ isFloat: Bool) throws(JSONError) -> JSON {
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    if isFloat, let value = Double(text) { return .float(value) }
    if !isFloat, let value = Int64(text) { return .int(value) }
    throw error("neither a value nor a number")
  }

  private mutating func string() throws(JSONError) -> String {
    offset += 1
    var text: [UInt8] = []
    while let byte = next {
      offset += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let string = String(validating: text, as: UTF8.self) else {
          throw error("a text is not UTF-8")
        }
        return string
      case UInt8(ascii: "\\"): try escape(into: &text)
      default: text.append(byte)
      }
    }
    throw error("a text does not end")
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
    guard let byte = next else { throw error("a text does not end") }
    offset += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "u"):
      var value = try hexadecimal()
      if value & 0xFC00 == 0xD800, bytes[offset...].starts(with: "\\u".utf8) {
        offset += 2
        let low = try hexadecimal()
        guard low & 0xFC00 == 0xDC00 else { throw error("half of a character") }
        value = 0x10000 + (value & 0x3FF) << 10 + low & 0x3FF
      }
      guard let scalar = Unicode.Scalar(value) else { throw error("no such character") }
      text += Array(String(Character(scalar)).utf8)
    default: throw error("no such escape")
    }
  }

  private mutating func hexadecimal() throws(JSONError) -> UInt32 {
    guard offset + 4 <= bytes.count,
      let value = UInt32(String(decoding: bytes[offset..<(offset + 4)], as: UTF8.self), radix: 16)
    else { throw error("`\\u` wants four digits") }
    offset += 4
    return value
  }
}
