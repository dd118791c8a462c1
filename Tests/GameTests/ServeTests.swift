import Foundation
import Testing

/// The game over ssh, by the file that README names for sshd, on this machine's own loopback.
@Suite(.serialized, .enabled(if: SSHServer.isThere)) struct ServeTests {
  private static let story = """
    The road is dark.
    * [Drive] You drive.
    * [Wait] You wait.
    - Morning.
    -> END
    """

  @Test func playsSavesAndLeavesOverSSH() throws {
    let place = try TerminalPlace(story: Self.story)
    let server = try SSHServer(in: place.folder, program: place.command)
    let terminal = try PseudoTerminal(
      server.command(), environment: place.environment(), owner: place)
    try terminal.wait("the title", seconds: 30) { $0.text.contains("New game") }
    terminal.press("\r")
    try terminal.wait(forText: "Wait")
    // There is no shell behind it to stop for.
    terminal.press("\u{1A}")
    terminal.press("2")
    try terminal.wait(forText: "You wait.")
    #expect(place.save != nil)
    terminal.press("\u{03}")
    _ = try terminal.waitForEnd()
    #expect(terminal.modes == terminal.modesFound)
    #expect(terminal.screen.isAsFound)
  }

  /// Whoever asks for another command gets the game.
  @Test func servesNothingElse() throws {
    let place = try TerminalPlace(story: Self.story)
    let server = try SSHServer(in: place.folder, program: place.command)
    let terminal = try PseudoTerminal(
      server.command(["cat", "/etc/hostname"]), environment: place.environment(),
      owner: place)
    try terminal.wait("the title", seconds: 30) { $0.text.contains("New game") }
    terminal.press("\u{03}")
    _ = try terminal.waitForEnd()
  }
}

/// An sshd of the test's own: one user, one key. A class: it owns a process and ends it.
private final class SSHServer {
  private static let path = "/usr/sbin/sshd"

  static var isThere: Bool {
    FileManager.default.isExecutableFile(atPath: path)
      && FileManager.default.isExecutableFile(atPath: "/usr/bin/ssh")
      && (getuid() != 0 || mkdir("/run/sshd", 0o755) == 0 || errno == EEXIST)
  }

  let port: Int
  private let process = Process()
  private let folder: String

  /// - Parameter program: what the file's `drive play` stands for.
  init(in folder: String, program: [String]) throws {
    self.folder = folder
    port = 20_000 + Int(getpid()) % 20_000
    for name in ["host", "key"] {
      try Self.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", "\(folder)/\(name)"])
    }
    let own = try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../Scripts/sshd_drive.conf"), encoding: .utf8)
    let served = own.replacing("Match User player", with: "Match User \(NSUserName())")
      .replacing("drive play", with: program.map { "'\($0)'" }.joined(separator: " "))
    let configuration = """
      Port \(port)
      ListenAddress 127.0.0.1
      HostKey \(folder)/host
      PidFile \(folder)/pid
      AuthorizedKeysFile \(folder)/key.pub
      StrictModes no
      UsePAM no
      PermitRootLogin prohibit-password
      PasswordAuthentication no
      SetEnv HOME=\(folder)/home LC_ALL=C.UTF-8
      \(served)
      """
    let file = folder + "/sshd_config"
    try configuration.write(toFile: file, atomically: true, encoding: .utf8)
    process.executableURL = URL(fileURLWithPath: Self.path)
    process.arguments = ["-D", "-e", "-f", file]
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  deinit {
    process.terminate()
    process.waitUntilExit()
  }

  func command(_ words: [String] = []) -> [String] {
    [
      "/usr/bin/ssh", "-tt", "-p", "\(port)", "-i", "\(folder)/key", "-F", "/dev/null",
      "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null",
      "-o", "ConnectionAttempts=20", "-o", "LogLevel=ERROR", "\(NSUserName())@127.0.0.1",
    ] + words
  }

  private static func run(_ command: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }
}
