import Foundation

extension OutputFile {
  /// Writes what a command was told to write.
  static func write(_ text: String, to path: String) throws(Failure) {
    try telling(path) { () throws(FileFailure) in try write(Array(text.utf8), to: path) }
  }

  /// Lets a failure to write a file be told as a command does.
  static func telling(
    _ path: String, _ body: () throws(FileFailure) -> Void
  ) throws(Failure) {
    do throws(FileFailure) {
      try body()
    } catch {
      throw Failure("'\(path)' cannot be written: \(error.cause)")
    }
  }
}

/// Standard output and standard error. Only a report goes to the first.
enum Console {
  static func print(_ text: String, terminator: String = "\n") {
    FileHandle.standardOutput.write(Data((text + terminator).utf8))
  }

  static func printError(_ text: String, terminator: String = "\n") {
    FileHandle.standardError.write(Data((text + terminator).utf8))
  }

  /// Whether what is written to standard output may be coloured.
  static var standardOutputHasColour: Bool { hasColour(STDOUT_FILENO) }
  static var standardErrorHasColour: Bool { hasColour(STDERR_FILENO) }

  private static func hasColour(_ descriptor: Int32) -> Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(descriptor) == 1 && (environment["NO_COLOR"] ?? "").isEmpty
      && environment["TERM"] != "dumb"
  }

  /// A value as one line of JSON, keys in alphabetical order.
  static func json(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else {
      preconditionFailure("reports hold nothing that JSON cannot say")
    }
    return String(decoding: data, as: UTF8.self)
  }
}
