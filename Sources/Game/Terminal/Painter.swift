/// Turns grids of cells into the bytes that make a terminal show them: only what changed since the
/// last grid, with as few changes of the pen as it takes. ECMA-48, with xterm's colours.
struct Painter: Sendable {
  /// What a cell looks like in the terminal's own numbers, and in one way only: cells that look
  /// alike are equal.
  private struct Shown: Hashable, BitwiseCopyable {
    var glyph: Glyph
    var look: Look
    /// A space between words, and no part of a picture: who copies the page or has it read out
    /// must find no block there.
    var isBlank = false
  }

  struct Look: Hashable, BitwiseCopyable {
    var foreground: UInt32
    var background: UInt32
    var attributes: Attributes

    /// The terminal's own colour: `SGR 39` or `49`.
    static let defaultColour: UInt32 = 0x0100_0000
  }

  private let tier: ColourTier
  /// Eight-colour terminals show a bright colour as bold.
  private let hasBrightColours: Bool
  private let isUTF8: Bool
  /// Marks that keep a frame together (synchronized output); very old terminals print them.
  private let isBracketed: Bool

  private var before: CellGrid?
  private var shown: [Shown] = []
  private var pen = Look.plain
  /// Where the terminal's cursor is; nil after a cell in the last column, or one of doubtful width.
  private var place: (x: Int, y: Int)?
  private var cursor: PageLayout.Place?
  private var isCursorKnown = false
  private var bytes: [UInt8] = []
  /// Rows that the last frame had no room for; they go first in the next.
  private var lateRows: [Bool] = []
  private var firstRow = 0

  init(
    tier: ColourTier, hasBrightColours: Bool = true, isUTF8: Bool = true, isBracketed: Bool = true
  ) {
    self.tier = tier
    self.hasBrightColours = hasBrightColours
    self.isUTF8 = isUTF8
    self.isBracketed = isBracketed
  }

  /// The screen may show anything: the next frame paints every cell.
  mutating func forgetScreen() {
    before = nil
    isCursorKnown = false
  }

  /// The bytes that bring the terminal from the last frame to this one; none if nothing changed.
  ///
  /// - Parameter bytesMax: About how long the frame may be: what has no room follows with the next,
  ///   so that a slow line is never flooded. The first frame of a screen is always whole.
  mutating func frame(
    _ grid: CellGrid, cursor: PageLayout.Place? = nil, bytesMax: Int = .max
  ) -> [UInt8] {
    bytes.removeAll(keepingCapacity: true)
    // Somebody else may have written in between (`wall`, a background job).
    place = nil
    if let before, before.width == grid.width, before.height == grid.height {
      paintChanges(of: grid, since: before, bytesMax: bytesMax)
    } else {
      paintAll(of: grid)
    }
    before = grid
    rest(cursor)
    guard !bytes.isEmpty, isBracketed else { return bytes }
    return Array("\u{1B}[?2026h".utf8) + bytes + Array("\u{1B}[?2026l".utf8)
  }

  private mutating func paintAll(of grid: CellGrid) {
    // Clearing takes the pen's background on most terminals.
    append("\u{1B}[0m\u{1B}[H\u{1B}[2J")
    pen = .plain
    shown = Array(
      repeating: Shown(glyph: .space, look: .plain, isBlank: true), count: grid.cells.count)
    lateRows = Array(repeating: false, count: grid.height)
    firstRow = 0
    paintChanges(of: grid, since: nil, bytesMax: .max)
  }

  private mutating func paintChanges(of grid: CellGrid, since before: CellGrid?, bytesMax: Int) {
    let start = firstRow
    firstRow = 0
    var isFull = false
    for step in 0..<grid.height {
      let y = (start + step) % grid.height
      if isFull {
        lateRows[y] = true
        continue
      }
      // A late row may differ from what is shown in more than the last frame's changes.
      let reference = lateRows[y] ? nil : before
      isFull = !paintRow(y, of: grid, since: reference, bytesMax: bytesMax)
      lateRows[y] = isFull
      if isFull { firstRow = y }
    }
  }

  /// Whether the whole row had room.
  private mutating func paintRow(
    _ y: Int, of grid: CellGrid, since before: CellGrid?, bytesMax: Int
  ) -> Bool {
    for x in 0..<grid.width {
      let index = y * grid.width + x
      let cell = grid.cells[index]
      let isDouble = cell.glyph.isContinuation || cell.glyph.isWide
      if let before, before.cells[index] == cell, !isDouble { continue }
      let new = show(isDouble ? whole(cell, x: x, index, of: grid) : cell)
      // A terminal blanks both halves of a wide character when one is written over.
      let isTorn = new.glyph.isWide && !shown[index + 1].glyph.isContinuation
      if new == shown[index], !isTorn { continue }
      if bytes.count >= bytesMax { return false }
      shown[index] = new
      if !new.glyph.isContinuation { put(new, x: x, y: y, width: grid.width) }
    }
    return true
  }

  /// Half of a wide character, which something was laid over, is a space.
  private func whole(_ cell: Cell, x: Int, _ index: Int, of grid: CellGrid) -> Cell {
    let isWhole =
      cell.glyph.isContinuation
      ? x > 0 && grid.cells[index - 1].glyph.isWide
      : x + 1 < grid.width && grid.cells[index + 1].glyph.isContinuation
    if isWhole { return cell }
    var half = cell
    half.glyph = .space
    return half
  }

  // MARK: Cells

  private func show(_ cell: Cell) -> Shown {
    let cell = cell.reduced(to: tier)
    var shown = Shown(
      glyph: isUTF8 ? cell.glyph : cell.glyph.ascii,
      look: Look(
        foreground: number(cell.foreground), background: number(cell.background),
        attributes: cell.attributes),
      isBlank: cell.glyph == .space)
    if shown.glyph == .lowerHalf, canTurn(shown.look) {
      shown.glyph = .upperHalf
      shown.look = shown.look.turned
    }
    if shown.glyph == .full, canBeBackground(shown.look.foreground) {
      shown.look.background = shown.look.foreground
    }
    let isSolid = shown.glyph == .full || shown.glyph == .upperHalf
    if isSolid, shown.look.foreground == shown.look.background { shown.glyph = .space }
    if shown.glyph == .space, shown.look.attributes.isDisjoint(with: .seenOnSpaces) {
      // A space has no foreground.
      shown.look = Look(background: shown.look.background)
    } else if !hasBrightColours, 8..<16 ~= shown.look.foreground {
      shown.look.foreground -= 8
      shown.look.attributes.insert(.bold)
    }
    return shown
  }

  private func number(_ colour: Colour) -> UInt32 {
    if colour.isTerminalDefault { return Look.defaultColour }
    switch tier {
    case .trueColour: return colour.bits
    case .colours256: return UInt32(XtermPalette.nearest256(colour))
    case .colours16: return UInt32(XtermPalette.nearest16(colour))
    case .mono: return Look.defaultColour
    }
  }

  /// Bright colours and the terminal's own foreground exist only before something, not behind it.
  private func canBeBackground(_ colour: UInt32) -> Bool {
    colour != Look.defaultColour && (tier != .colours16 || colour < 8)
  }

  private func canTurn(_ look: Look) -> Bool {
    // What is bold for want of bright colours would brighten the other half.
    let isBrightened = !hasBrightColours && look.attributes.contains(.bold)
    return !isBrightened && canBeBackground(look.foreground) && canBeBackground(look.background)
  }

  private mutating func put(_ cell: Shown, x: Int, y: Int, width: Int) {
    move(x: x, y: y, width: width)
    draw(cell)
    place = x + 1 < width && cell.glyph.hasCertainWidth ? (x + 1, y) : nil
  }

  /// Draws at the cursor, in whichever of the ways that look alike changes the pen least.
  private mutating func draw(_ cell: Shown) {
    if let glyph = glyph(of: cell, drawnWith: pen) { return append(glyph) }
    var look = cell.look
    var glyph = cell.glyph
    if glyph == .upperHalf, canTurn(look), pen.changes(to: look.turned) < pen.changes(to: look) {
      look = look.turned
      glyph = .lowerHalf
    } else if glyph == .space, look.attributes.isEmpty {
      look.foreground = pen.foreground
    }
    select(look)
    append(glyph)
  }

  /// What shows a cell without a change of the pen, if anything does.
  private func glyph(of cell: Shown, drawnWith pen: Look) -> Glyph? {
    if cell.look == pen { return cell.glyph }
    if cell.glyph == .space, cell.look.attributes.isEmpty {
      guard pen.attributes.isDisjoint(with: .seenOnSpaces) else { return nil }
      if pen.background == cell.look.background { return .space }
      let isInk =
        isUTF8 && !cell.isBlank && pen.attributes.isEmpty && canBeBackground(cell.look.background)
      return isInk && pen.foreground == cell.look.background ? .full : nil
    }
    let isTurned = cell.glyph == .upperHalf && canTurn(cell.look) && cell.look.turned == pen
    return isTurned ? .lowerHalf : nil
  }

  // MARK: The cursor

  private mutating func move(x: Int, y: Int, width: Int) {
    if let place, place.y == y {
      if place.x == x { return }
      if place.x < x {
        if redraw(place.x..<x, y: y, width: width) { return }
        let distance = x - place.x
        append(distance == 1 ? "\u{1B}[C" : "\u{1B}[\(distance)C")
        return
      }
    }
    append(x == 0 ? "\u{1B}[\(y + 1)H" : "\u{1B}[\(y + 1);\(x + 1)H")
  }

  /// Walks over unchanged cells by drawing them again, where that is no longer than moving.
  private mutating func redraw(_ gap: Range<Int>, y: Int, width: Int) -> Bool {
    let moveBytes = gap.count == 1 ? 3 : 4
    guard gap.count <= moveBytes else { return false }
    var glyphs: [Glyph] = []
    var byteCount = 0
    for x in gap {
      let cell = shown[y * width + x]
      guard cell.glyph.hasCertainWidth, let glyph = glyph(of: cell, drawnWith: pen) else {
        return false
      }
      byteCount += UTF8.width(glyph.scalar)
      glyphs.append(glyph)
    }
    guard byteCount <= moveBytes else { return false }
    for glyph in glyphs { append(glyph) }
    return true
  }

  private mutating func rest(_ cursor: PageLayout.Place?) {
    if isCursorKnown, bytes.isEmpty, cursor == self.cursor { return }
    if let cursor {
      append("\u{1B}[\(cursor.row + 1);\(cursor.column + 1)H")
      place = (cursor.column, cursor.row)
    }
    if !isCursorKnown || (cursor == nil) != (self.cursor == nil) {
      append(cursor == nil ? "\u{1B}[?25l" : "\u{1B}[?25h")
    }
    self.cursor = cursor
    isCursorKnown = true
  }

  // MARK: The pen

  /// "Select graphic rendition", naming only what changes.
  private mutating func select(_ look: Look) {
    if look == pen { return }
    append("\u{1B}[")
    if look.attributes != pen.attributes {
      pen = .plain
      append(number: 0)
      for (attribute, code) in Attributes.renditions where look.attributes.contains(attribute) {
        append(";")
        append(number: code)
      }
      pen.attributes = look.attributes
      if look != pen { append(";") }
    }
    if look.foreground != pen.foreground {
      append(colour: look.foreground, base: 30)
      if look.background != pen.background { append(";") }
    }
    if look.background != pen.background { append(colour: look.background, base: 40) }
    append("m")
    pen = look
  }

  private mutating func append(colour: UInt32, base: UInt32) {
    if colour == Look.defaultColour { return append(number: base + 9) }
    switch tier {
    case .trueColour:
      append(number: base + 8)
      append(";2;")
      append(number: colour >> 16)
      append(";")
      append(number: colour >> 8 & 0xFF)
      append(";")
      append(number: colour & 0xFF)
    case .colours256:
      append(number: base + 8)
      append(";5;")
      append(number: colour)
    case .colours16, .mono:
      append(number: colour < 8 ? base + colour : base + 60 + colour - 8)
    }
  }

  private mutating func append(number: UInt32) {
    if number >= 10 { append(number: number / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func append(_ glyph: Glyph) {
    bytes.append(contentsOf: UTF8.encode(glyph.scalar) ?? .init())
    guard glyph.hasMark else { return }
    for mark in glyph.text.dropFirst() { bytes.append(contentsOf: UTF8.encode(mark) ?? .init()) }
  }
}

extension Painter.Look {
  static let plain = Self(background: defaultColour)

  init(background: UInt32) {
    self.init(foreground: Self.defaultColour, background: background, attributes: [])
  }

  var turned: Self {
    Self(foreground: background, background: foreground, attributes: attributes)
  }

  /// How many things a pen with this look must change for the other.
  func changes(to other: Self) -> Int {
    (foreground == other.foreground ? 0 : 1) + (background == other.background ? 0 : 1)
      + (attributes == other.attributes ? 0 : 1)
  }
}

extension Attributes {
  fileprivate static let seenOnSpaces: Attributes = [.underline, .reverse]

  fileprivate static let renditions: [(Attributes, UInt32)] = [
    (.bold, 1), (.dim, 2), (.italic, 3), (.underline, 4), (.reverse, 7),
  ]
}

extension Glyph {
  /// Whether every terminal draws it in one column.
  fileprivate var hasCertainWidth: Bool {
    guard !hasMark else { return false }
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x250, 0x2010...0x2027, 0x2500...0x259F: return true
    default: return false
    }
  }

  /// The nearest thing that a terminal without UTF-8 can show.
  fileprivate var ascii: Glyph {
    switch scalar {
    case " "..."~": Glyph(scalar)
    // Nothing wide is left that could reach into it.
    case "\0": .space
    case "▀": Glyph("\"")
    case "▄": Glyph(".")
    case "█", "▓", "▒", "░": Glyph("#")
    case "‘", "’", "′": Glyph("'")
    case "“", "”": Glyph("\"")
    case "‐"..."―", "─", "━", "═", "▔": Glyph("-")
    case "│", "┃", "║": Glyph("|")
    case "┌"..."╬": Glyph("+")
    case "•", "·", "…": Glyph(".")
    case "▶", "►", "▸", "›", "→": Glyph(">")
    case "◀", "◄", "◂", "‹", "←": Glyph("<")
    case "▲", "▴", "↑": Glyph("^")
    case "▼", "▾", "↓": Glyph("v")
    case "\u{A0}": .space
    default: Glyph("?")
    }
  }
}
