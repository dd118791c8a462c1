@testable import Game

/// A terminal as far as our programs use one (ECMA-48, xterm's modes): places, clearing, scrolling, the
/// pen, wide characters and marks, and the modes that are on.
struct ScreenEcho {
  struct Cell: Hashable {
    /// A scalar and its marks; empty for the right half of a wide character.
    var text = " "
    /// The pen as its parameters, in a fixed order.
    var look = Look()
  }

  struct Look: Hashable {
    var attributes: Set<Int> = []
    var foreground = "39"
    var background = "49"
  }

  private(set) var width: Int
  private(set) var height: Int
  private(set) var cells: [[Cell]]
  private(set) var cursor = (x: 0, y: 0)
  /// Private modes that are set, such as 1049 for the alternate screen.
  private(set) var modes: Set<Int> = [25]
  private(set) var hasColour = false
  private(set) var byteCount = 0
  /// What a program wrote that no terminal should be sent.
  private(set) var strays: [String] = []
  /// How often the whole screen was erased, and what it showed until then.
  private(set) var erasedCount = 0
  private(set) var pictureErased: [[String]] = []
  /// Where the cursor was before it was placed the last time.
  private var cursorBefore = (x: 0, y: 0)
  private var pen = Look()
  private var pending: [UInt8] = []
  private var last = ""

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    cells = Self.blank(width, height, Look())
  }

  private static func blank(_ width: Int, _ height: Int, _ look: Look) -> [[Cell]] {
    var cell = Cell()
    // Erasing takes the pen's background alone.
    cell.look.background = look.background
    return Array(repeating: Array(repeating: cell, count: width), count: height)
  }

  /// As xterm does: what is cut is gone, what is new is blank.
  mutating func resize(width: Int, height: Int) {
    var new = Self.blank(width, height, Look())
    for y in 0..<min(height, self.height) {
      for x in 0..<min(width, self.width) { new[y][x] = cells[y][x] }
    }
    (self.width, self.height, cells) = (width, height, new)
    cursor = (min(cursor.x, max(0, width - 1)), min(cursor.y, max(0, height - 1)))
  }

  var isAlternate: Bool { modes.contains(1049) }
  var isCursorShown: Bool { modes.contains(25) }
  /// Nothing is on that a shell would not expect, and the pen is plain.
  var isAsFound: Bool { modes == [25] && pen == Look() }

  /// What is not as found, and the last that was heard, for the message of a test.
  var farewell: String {
    "modes \(modes.sorted()), pen \(pen), unread \(pending), the last bytes \(last)"
  }

  /// All that can be seen: cells, and the cursor if it shows. Cells that look alike are equal: a full block
  /// and a space behind which the same colour stands.
  var picture: [[String]] { picture(cursorAt: cursor) }

  private func picture(cursorAt cursor: (x: Int, y: Int)) -> [[String]] {
    cells.map { $0.map(Self.seen) } + [[isCursorShown ? "cursor \(cursor.x) \(cursor.y)" : "no cursor"]]
  }

  private static func seen(_ cell: Cell) -> String {
    let ink = shade(cell.look.foreground, base: 30)
    let paper = shade(cell.look.background, base: 40)
    let attributes = cell.look.attributes.sorted()
    if attributes.isEmpty || cell.text == " " && attributes.allSatisfy({ $0 != 4 && $0 != 7 }) {
      switch cell.text {
      case " ": return "\(paper)/\(paper)"
      case "█": return "\(ink)/\(ink)"
      case "▀": return "\(ink)/\(paper)"
      case "▄": return "\(paper)/\(ink)"
      default: break
      }
    }
    return "\(cell.text) \(attributes) \(ink) on \(paper)"
  }

  /// A colour, whether it was chosen for the letters or for what is behind them.
  private static func shade(_ code: String, base: Int) -> String {
    guard let number = Int(code) else { return String(code.drop { $0 != ";" }) }
    return number == base + 9 ? "default \(base)" : String(number - base)
  }

  var text: String {
    cells.map { row in
      var line = row.map(\.text).joined()
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  /// The line where the hardware cursor rests.
  var cursorLine: String {
    cells.indices.contains(cursor.y) ? cells[cursor.y].map(\.text).joined() : ""
  }

  // MARK: Taking

  mutating func take(_ bytes: some Sequence<UInt8>) {
    pending.append(contentsOf: bytes)
    last = String((last + String(decoding: pending, as: UTF8.self)).suffix(240))
    var index = 0
    while index < pending.count, let next = step(from: index) {
      byteCount += next - index
      index = next
    }
    pending.removeFirst(index)
  }

  /// Takes one character or sequence; gives where the next begins, nil if it is not all there.
  private mutating func step(from start: Int) -> Int? {
    switch pending[start] {
    case 0x1B: return sequence(from: start)
    case 0x08: cursor.x = max(0, cursor.x - 1)
    case 0x0A: lineFeed()
    case 0x0D: cursor.x = 0
    case 0x00..<0x20, 0x7F: break
    default:
      let length = max(1, (~pending[start]).leadingZeroBitCount)
      guard start + length <= pending.count else { return nil }
      let text = String(decoding: pending[start..<start + length], as: UTF8.self)
      for scalar in text.unicodeScalars { put(scalar) }
      return start + length
    }
    return start + 1
  }

  private mutating func lineFeed() {
    cursor.y += 1
    guard cursor.y >= height else { return }
    cursor.y = height - 1
    cells.removeFirst()
    cells += Self.blank(width, 1, pen)
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let columns = TextWidth.columns(of: scalar)
    guard columns > 0 else { return mark(scalar) }
    if cursor.x + columns > width {
      cursor.x = 0
      lineFeed()
    }
    guard cells.indices.contains(cursor.y), cursor.x + columns <= width else { return }
    for x in cursor.x..<cursor.x + columns { split(x) }
    cells[cursor.y][cursor.x] = Cell(text: String(Character(scalar)), look: pen)
    if columns == 2 { cells[cursor.y][cursor.x + 1] = Cell(text: "", look: pen) }
    cursor.x += columns
  }

  /// Writing over one half of a wide character blanks the other.
  private mutating func split(_ x: Int) {
    if cells[cursor.y][x].text.isEmpty, x > 0 { cells[cursor.y][x - 1].text = " " }
    if x + 1 < width, cells[cursor.y][x + 1].text.isEmpty { cells[cursor.y][x + 1].text = " " }
  }

  private mutating func mark(_ scalar: Unicode.Scalar) {
    var x = cursor.x - 1
    guard cells.indices.contains(cursor.y), x >= 0, x < width else { return }
    if cells[cursor.y][x].text.isEmpty, x > 0 { x -= 1 }
    cells[cursor.y][x].text.unicodeScalars.append(scalar)
  }

  // MARK: Sequences

  private mutating func sequence(from start: Int) -> Int? {
    guard start + 1 < pending.count else { return nil }
    switch pending[start + 1] {
    case UInt8(ascii: "("), UInt8(ascii: ")"): return start + 3 <= pending.count ? start + 3 : nil
    case UInt8(ascii: "["):
      guard let end = pending[(start + 2)...].firstIndex(where: { 0x40...0x7E ~= $0 }) else {
        return nil
      }
      let body = String(decoding: pending[start + 2..<end], as: UTF8.self)
      obey(body, final: Unicode.Scalar(pending[end]))
      return end + 1
    case UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "7"), UInt8(ascii: "8"): return start + 2
    default:
      strays.append("ESC \(Unicode.Scalar(pending[start + 1]))")
      return start + 2
    }
  }

  private mutating func obey(_ body: String, final: Unicode.Scalar) {
    let numbers = body.drop { $0 == "?" }.split(
      separator: ";", omittingEmptySubsequences: false
    ).map { Int($0) ?? 0 }
    let first = max(1, numbers.first ?? 1)
    switch final {
    case "H":
      cursorBefore = cursor
      cursor = (min(width, max(1, numbers.dropFirst().first ?? 1)) - 1, min(height, first) - 1)
    case "A": cursor.y = max(0, cursor.y - first)
    case "B": cursor.y = min(height - 1, cursor.y + first)
    case "C": cursor.x = min(width - 1, cursor.x + first)
    case "D": cursor.x = max(0, cursor.x - first)
    case "d": cursor.y = min(height, first) - 1
    case "G": cursor.x = min(width, first) - 1
    case "J": eraseScreen(numbers.first ?? 0)
    case "K": erase(cursor.y, from: cursor.x, to: width)
    case "X": erase(cursor.y, from: cursor.x, to: min(width, cursor.x + first))
    case "h", "l":
      guard body.hasPrefix("?") else { return }
      for number in numbers { set(mode: number, isOn: final == "h") }
    case "m": setPen(numbers)
    case "r", "t": break
    // How large the cursor is, on a Linux console.
    case "c" where body.hasPrefix("?"): break
    default: strays.append("CSI \(body)\(final)")
    }
  }

  private mutating func set(mode: Int, isOn: Bool) {
    // Keypad, wrapping and blinking are as terminals differ.
    guard ![1, 7, 12].contains(mode) else { return }
    if isOn { modes.insert(mode) } else { modes.remove(mode) }
    if mode == 1049 { cells = Self.blank(width, height, Look()) }
  }

  private mutating func eraseScreen(_ part: Int) {
    guard part == 0 else {
      erasedCount += 1
      pictureErased = picture(cursorAt: cursorBefore)
      cells = Self.blank(width, height, pen)
      return
    }
    erase(cursor.y, from: cursor.x, to: width)
    for y in cells.indices where y > cursor.y { erase(y, from: 0, to: width) }
  }

  private mutating func erase(_ y: Int, from start: Int, to end: Int) {
    guard cells.indices.contains(y) else { return }
    let blank = Self.blank(1, 1, pen)[0][0]
    for x in min(start, end)..<end { cells[y][x] = blank }
  }

  private mutating func setPen(_ numbers: [Int]) {
    var rest = (numbers.isEmpty ? [0] : numbers)[...]
    while let code = rest.popFirst() {
      switch code {
      case 0: pen = Look()
      case 1...9: pen.attributes.insert(code)
      case 22: pen.attributes.subtract([1, 2])
      case 23...29: pen.attributes.remove(code - 20)
      case 38, 48:
        let count = rest.first == 5 ? 2 : 4
        let colour = "\(code);" + rest.prefix(count).map(String.init).joined(separator: ";")
        rest = rest.dropFirst(count)
        if code == 38 { pen.foreground = colour } else { pen.background = colour }
        hasColour = true
      case 30...39, 90...97:
        pen.foreground = String(code)
        if code != 39 { hasColour = true }
      case 40...49, 100...107: pen.background = String(code)
      default: strays.append("SGR \(code)")
      }
    }
  }
}
