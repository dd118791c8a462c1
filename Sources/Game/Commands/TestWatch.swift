import ArgumentParser
import Engine
import Foundation

/// `drive test --watch`: runs again what an edit touched, until Ctrl-C.
struct TestWatch {
  private let command: Test
  private static let lookSeconds = 0.3

  init(_ command: Test) { self.command = command }

  func run() throws -> Never {
    let interrupt = Self.leaveOnInterrupt()
    let folder = try command.argument.load().folder
    var before = Self.look(at: folder)
    var touched: [String]?
    while !interrupt.isCancelled {
      do {
        try runTests(touched)
      } catch let failure as Failure {
        // An author in the middle of an edit.
        Console.printError("drive: \(failure)")
      }
      Console.printError("Waiting for an edit. Ctrl-C leaves.")
      repeat {
        Thread.sleep(forTimeInterval: Self.lookSeconds)
        let now = Self.look(at: folder)
        touched = Set(before.keys).union(now.keys).filter { before[$0] != now[$0] }.sorted()
        before = now
      } while touched?.isEmpty == true
      Console.printError("Edited: \((touched ?? []).joined(separator: ", "))")
    }
    preconditionFailure("nobody cancels the watch")
  }

  private func runTests(_ touched: [String]?) throws {
    guard let tests = try command.load().tests else { return }
    let wanted = touched.map { tests.touched(by: $0) } ?? tests
    if wanted.count > 0 { _ = try command.run(wanted) }
  }

  /// Every file of the folder that tests read, and when it was written, by its name from there.
  private static func look(at folder: String) -> [String: Date] {
    let root = URL(fileURLWithPath: folder).standardizedFileURL
    let keys: [URLResourceKey] = [.contentModificationDateKey, .isRegularFileKey]
    let files = FileManager.default.enumerator(
      at: root, includingPropertiesForKeys: keys, options: [.skipsHiddenFiles])
    var dates: [String: Date] = [:]
    while let file = files?.nextObject() as? URL {
      guard ["ink", "yaml", "drive", "txt"].contains(file.pathExtension),
        let values = try? file.resourceValues(forKeys: Set(keys)), values.isRegularFile == true
      else { continue }
      let name = file.standardizedFileURL.path.dropFirst(root.path.count + 1)
      dates[String(name)] = values.contentModificationDate
    }
    return dates
  }

  /// Ctrl-C ends the command at once, with the line of progress cleared and the code that shells
  /// expect.
  private static func leaveOnInterrupt() -> any DispatchSourceSignal {
    signal(SIGINT, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler {
      TestProgress(of: 0).finish()
      exit(130)
    }
    source.resume()
    return source
  }
}
