import Foundation
import Testing

/// `make install`, `make uninstall` and `make deb`, run as a packager runs them.
@Suite struct InstallTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Runs a program without an environment of its own; what it printed, on both.
  @discardableResult
  private static func run(
    _ command: [String], in folder: URL = root, environment: [String: String] = [:]
  ) throws -> (code: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let output = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: printed, as: UTF8.self))
  }

  private static func isOnPath(_ tool: String) -> Bool {
    (try? run(["which", tool]).code) == 0
  }

  private static func withFolder(_ body: (String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "drive install \(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  private static func make(
    _ target: String, _ variables: [String]
  ) throws -> (code: Int32, output: String) {
    try run(["make", target, "PROGRAM=\(TerminalPlace.program)"] + variables)
  }

  private static func files(in folder: String) -> Set<String> {
    let found = FileManager.default.enumerator(atPath: folder)?.allObjects ?? []
    return Set(
      found.compactMap { $0 as? String }.filter { name in
        var isFolder: ObjCBool = false
        let isThere = FileManager.default.fileExists(
          atPath: folder + "/" + name, isDirectory: &isFolder)
        return isThere && !isFolder.boolValue
      })
  }

  @Test(.enabled(if: isOnPath("make")))
  func installsWhatPlaysAndTakesItAwayAgain() throws {
    try Self.withFolder { prefix in
      let installed = try Self.make("install", ["PREFIX=\(prefix)"])
      #expect(installed.code == 0, "\(installed.output)")
      let files = Self.files(in: prefix)
      #expect(
        files.isSuperset(of: [
          "bin/drive", "share/drive/Content/story.ink", "share/drive/Content/drives/window.yaml",
          "share/man/man1/drive.1", "share/bash-completion/completions/drive",
          "share/zsh/site-functions/_drive", "share/fish/vendor_completions.d/drive.fish",
        ]))

      // It knows where its story lies, from any folder and with nothing in the environment.
      let checked = try Self.run(
        ["-i", "\(prefix)/bin/drive", "stats", "--format", "json"],
        in: URL(fileURLWithPath: "/"))
      #expect(checked.code == 0)
      #expect(checked.output.contains("\"window\""))

      let removed = try Self.make("uninstall", ["PREFIX=\(prefix)"])
      #expect(removed.code == 0, "\(removed.output)")
      #expect(Self.files(in: prefix).isEmpty)
    }
  }

  @Test(.enabled(if: isOnPath("make") && isOnPath("dpkg-deb") && isOnPath("dpkg-shlibdeps")))
  func makesADebianPackage() throws {
    try Self.withFolder { folder in
      let made = try Self.run(
        ["make", "deb", "PROGRAM=\(TerminalPlace.program)"],
        environment: ["DEB_FOLDER": folder, "DPKG_DEB_COMPRESSOR_LEVEL": "0"])
      #expect(made.code == 0, "\(made.output)")
      let package = try #require(Self.files(in: folder).first { $0.hasSuffix(".deb") })
      let fields = try Self.run(["dpkg-deb", "--field", "\(folder)/\(package)"]).output
      #expect(fields.contains("Package: drive\n"))
      #expect(fields.contains("libncursesw6"))
      try Self.run(["dpkg-deb", "--extract", "\(folder)/\(package)", "\(folder)/system"])
      let story = "\(folder)/system/usr/share/drive/Content/story.ink"
      #expect(FileManager.default.fileExists(atPath: story))
      let version = try Self.run(["\(folder)/system/usr/bin/drive", "--version"])
      #expect(version.code == 0, "\(version.output)")
    }
  }

  /// Every command and every option that `--help` shows is in the manual page.
  @Test func manualNamesEveryCommand() throws {
    let page = try Self.run([TerminalPlace.program, "manual"]).output
    let help = try Self.run([TerminalPlace.program, "--help"]).output
    let list = help.split(separator: "SUBCOMMANDS:")[1].split(separator: "\n\n")[0]
    let commands = list.split(separator: "\n").filter { !$0.hasPrefix("   ") }.map {
      String($0.drop { $0 == " " }.prefix { $0 != " " })
    }
    #expect(commands.contains("play") && commands.contains("explore"))
    for command in commands {
      #expect(page.contains(".Ss drive \(command)\n"), "\(command)")
    }
    #expect(page.contains(".It Fl -reduced-motion\n"))
    #expect(page.contains(".It Fl -seed Ar seed\n"))
  }

  @Test(.enabled(if: isOnPath("groff")))
  func manualIsFreeOfWarnings() throws {
    try Self.withFolder { folder in
      let page = try Self.run([TerminalPlace.program, "manual"]).output
      let file = folder + "/drive.1"
      try page.write(toFile: file, atomically: true, encoding: .utf8)
      let warnings = try Self.run(["groff", "-mdoc", "-ww", "-Tutf8", "-z", file]).output
      #expect(warnings.isEmpty, "\(warnings)")
    }
  }
}
