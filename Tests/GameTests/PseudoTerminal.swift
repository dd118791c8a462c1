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
  /// What the program needs for as long as it runs, such as its home.
  private let owner: AnyObject?
  private var status: Int32?

  init(
    _ command: [String], width: Int = 80, height: Int = 24, environment: [String: String] = [:],
    folder: String? = nil, owner: AnyObject? = nil
  ) throws {
    self.owner = owner
    screen = ScreenEcho(width: width, height: height)
    var arguments = command.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var descriptor: Int32 = -1
    var found = termios()
    process = pseudo_terminal_start(
      &arguments, &variables, folder, Int32(width), Int32(height), &descriptor, &found)
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

  /// Reads until the program has been silent for a while and has nothing left to do, however long a
  /// busy machine takes over that; false if it never is.
  @discardableResult
  func settle(quietMilliseconds: Int = 100, seconds: Double = 20) -> Bool {
    let end = Date.timeIntervalSinceReferenceDate + seconds
    var before = screen.byteCount
    while Date.timeIntervalSinceReferenceDate < end {
      look(milliseconds: quietMilliseconds)
      if screen.byteCount == before, isAsleep { return true }
      before = screen.byteCount
    }
    return false
  }

  /// Whether all that runs in the foreground waits: for a key, or for the time. What cannot be asked
  /// is believed to.
  private var isAsleep: Bool {
    let tasks = "/proc/\(tcgetpgrp(master))/task"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: tasks)) ?? []
    return names.allSatisfy { name in
      let state = Self.status(at: "\(tasks)/\(name)")?.first
      return state != "R" && state != "D"
    }
  }

  /// What the program has used of a processor; nil where that cannot be asked.
  var cpuSeconds: Double? {
    // The fields 14 and 15 of all, in ticks.
    guard let fields = Self.status(at: "/proc/\(process)"), fields.count > 12,
      let user = Double(fields[11]), let system = Double(fields[12])
    else { return nil }
    return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }

  /// The fields of a process or thread behind its name in brackets, from its state on: proc(5).
  private static func status(at path: String) -> [Substring]? {
    guard let line = try? String(contentsOfFile: path + "/stat", encoding: .utf8),
      let bracket = line.lastIndex(of: ")")
    else { return nil }
    return line[line.index(after: bracket)...].split(separator: " ")
  }

  /// The exit code of a program that has ended; nil while it runs.
  func endedWith() -> Int32? {
    if status == nil {
      var status: Int32 = 0
      guard waitpid(process, &status, WNOHANG) == process else { return nil }
      self.status = status
      // What it wrote last is still to be read.
      look(milliseconds: 50)
    }
    return status.map { $0 & 0x7F == 0 ? $0 >> 8 & 0xFF : 128 + $0 & 0x7F }
  }

  /// Waits for the program's end. Gives its exit code, or 128 and the signal that ended it.
  func waitForEnd(seconds: Double = 10) throws -> Int32 {
    let end = Date.timeIntervalSinceReferenceDate + seconds
    while Date.timeIntervalSinceReferenceDate < end {
      read(milliseconds: 5)
      if let code = endedWith() { return code }
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
