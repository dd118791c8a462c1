import CPseudoTerminal
import Foundation

/// A program in a pseudo-terminal of its own, and the screen that it paints. Press, look, press.
///
/// A class: it owns a process and a descriptor, and ends both.
final class PseudoTerminal {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// What `stty` would show: the modes that a program must put back.
  struct Modes: Hashable {
    let input: UInt
    let output: UInt
    let local: UInt

    init(_ modes: termios) {
      input = UInt(modes.c_iflag)
      output = UInt(modes.c_oflag)
      local = UInt(modes.c_lflag)
    }
  }

  private(set) var screen: ScreenEcho
  let modesFound: Modes
  private let master: Int32
  private let process: pid_t
  private var status: Int32?

  init(
    _ command: [String], width: Int = 80, height: Int = 24, environment: [String: String] = [:]
  ) throws {
    screen = ScreenEcho(width: width, height: height)
    var arguments = command.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var descriptor: Int32 = -1
    var found = termios()
    process = pseudo_terminal_start(
      &arguments, &variables, Int32(width), Int32(height), &descriptor, &found)
    master = descriptor
    modesFound = Modes(found)
    guard process > 0 else { throw Failure(description: "no pseudo-terminal is to be had") }
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(master)
  }

  // MARK: Looking

  /// Reads what the program writes until something holds; throws with the screen if it never does.
  func wait(
    _ what: String, seconds: Double = 10, until holds: (ScreenEcho) -> Bool
  ) throws {
    let end = Date.timeIntervalSinceReferenceDate + seconds
    while !holds(screen) {
      guard Date.timeIntervalSinceReferenceDate < end else {
        throw Failure(description: "never saw \(what); the screen:\n\(screen.text)")
      }
      read(milliseconds: 20)
    }
  }

  func wait(forText text: String) throws {
    try wait("'\(text)'") { $0.text.contains(text) }
  }

  private func read(milliseconds: Int32) {
    var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, milliseconds) == 1 else { return }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = Foundation.read(master, &bytes, bytes.count)
    if count > 0 {
      screen.take(bytes.prefix(count))
    } else {
      // Nobody holds the other side for the moment.
      usleep(2_000)
    }
  }

  /// Reads for a while, for what must not happen.
  func look(milliseconds: Int) {
    let end = Date.timeIntervalSinceReferenceDate + Double(milliseconds) / 1_000
    while Date.timeIntervalSinceReferenceDate < end { read(milliseconds: 10) }
  }

  /// Waits for the program's end. Gives its exit code, or 128 and the signal that ended it.
  func waitForEnd(seconds: Double = 10) throws -> Int32 {
    let end = Date.timeIntervalSinceReferenceDate + seconds
    while Date.timeIntervalSinceReferenceDate < end {
      read(milliseconds: 5)
      var status: Int32 = 0
      guard waitpid(process, &status, WNOHANG) == process else { continue }
      self.status = status
      look(milliseconds: 20)
      return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    }
    throw Failure(description: "the program does not end; the screen:\n\(screen.text)")
  }

  // MARK: Pressing

  func press(_ keys: String) {
    var bytes = Array(keys.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }

  func signal(_ number: Int32) { kill(process, number) }

  func resize(width: Int, height: Int) {
    screen.resize(width: width, height: height)
    var size = winsize(ws_row: UInt16(height), ws_col: UInt16(width), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  var modes: Modes {
    var modes = termios()
    tcgetattr(master, &modes)
    return Modes(modes)
  }
}

/// As much of a terminal as it takes to see what a program painted: places, clearing, modes, text.
struct ScreenEcho {
  private(set) var width: Int
  private(set) var height: Int
  private(set) var cells: [[Unicode.Scalar]]
  private(set) var cursor = (x: 0, y: 0)
  /// Private modes that are set, such as 1049 for the alternate screen.
  private(set) var modes: Set<Int> = [25]
  private(set) var hasColour = false
  private(set) var byteCount = 0
  private var pending: [UInt8] = []

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    cells = Array(repeating: Array(repeating: " ", count: width), count: height)
  }

  mutating func resize(width: Int, height: Int) {
    self = Self(width: width, height: height).with(modes: modes)
  }

  private func with(modes: Set<Int>) -> Self {
    var copy = self
    copy.modes = modes
    return copy
  }

  var isAlternate: Bool { modes.contains(1049) }
  var isCursorShown: Bool { modes.contains(25) }
  /// Nothing is on that a shell would not expect.
  var isAsFound: Bool { modes == [25] }

  var text: String {
    cells.map { row in
      var line = String(String.UnicodeScalarView(row))
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  /// The line where the hardware cursor rests.
  var cursorLine: String {
    cells.indices.contains(cursor.y) ? String(String.UnicodeScalarView(cells[cursor.y])) : ""
  }

  mutating func take(_ bytes: some Sequence<UInt8>) {
    pending.append(contentsOf: bytes)
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
    cells.append(Array(repeating: " ", count: width))
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    if cursor.x >= width {
      cursor.x = 0
      lineFeed()
    }
    if cells.indices.contains(cursor.y) { cells[cursor.y][cursor.x] = scalar }
    cursor.x += 1
  }

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
    default: return start + 2
    }
  }

  private mutating func obey(_ body: String, final: Unicode.Scalar) {
    let numbers = body.drop { $0 == "?" }.split(
      separator: ";", omittingEmptySubsequences: false
    ).map { Int($0) ?? 0 }
    let first = max(1, numbers.first ?? 1)
    switch final {
    case "H": cursor = (max(1, numbers.dropFirst().first ?? 1) - 1, first - 1)
    case "C": cursor.x += first
    case "d": cursor.y = first - 1
    case "G": cursor.x = first - 1
    case "J": cells = Self(width: width, height: height).cells
    case "K":
      guard cells.indices.contains(cursor.y) else { return }
      for x in min(cursor.x, width)..<width { cells[cursor.y][x] = " " }
    case "X":
      guard cells.indices.contains(cursor.y) else { return }
      for x in min(cursor.x, width)..<min(width, cursor.x + first) { cells[cursor.y][x] = " " }
    case "h", "l":
      guard body.hasPrefix("?") else { return }
      for number in numbers where ![1, 7, 12].contains(number) {
        if final == "h" { modes.insert(number) } else { modes.remove(number) }
      }
    case "m": if numbers.contains(where: { (30...38).contains($0) }) { hasColour = true }
    default: break
    }
  }
}
