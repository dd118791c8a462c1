import Foundation

/// A file that is being written. There is a whole one at any moment: the new one is written beside
/// the old one, flushed, and renamed over it. What is no file, such as a pipe or a device, is
/// written into as it is.
struct OutputFile: ~Copyable {
  private let descriptor: Int32

  /// Writes a file with this content.
  static func write(
    _ bytes: [UInt8], to path: String, mode: mode_t = 0o666
  ) throws(FileFailure) {
    try replace(path, mode: mode) { (file) throws(FileFailure) in try file.write(bytes.span) }
  }

  /// Writes a file piece by piece.
  ///
  /// - Parameter mode: of a new file, less what the process withholds from all.
  /// - Throws: what the system or the body throws; an old file is then as it was.
  static func replace(
    _ path: String, mode: mode_t = 0o666,
    with body: (borrowing OutputFile) throws(FileFailure) -> Void
  ) throws(FileFailure) {
    // A file that may not grow is a failure to tell, and not the end of the program.
    signal(SIGXFSZ, SIG_IGN)
    guard let path = nameOfFile(path) else {
      return try write(path, as: path, O_WRONLY, mode, isFlushed: false, body)
    }
    let new = "\(path).new-\(getpid())"
    unlink(new)
    do throws(FileFailure) {
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
      try write(path, as: new, flags, mode, isFlushed: true, body)
      guard rename(new, path) == 0 else { throw FileFailure("cannot replace \(path)") }
    } catch {
      unlink(new)
      throw error
    }
  }

  /// The name of the file itself, where the one that is given only leads there; nil if something
  /// other than a file has it.
  private static func nameOfFile(_ path: String) -> String? {
    var status = stat()
    guard stat(path, &status) == 0 else { return path }
    guard status.st_mode & S_IFMT == S_IFREG else { return nil }
    guard let name = realpath(path, nil) else { return path }
    defer { free(name) }
    return String(cString: name)
  }

  /// - Parameter name: what it is called while it is written: nothing to tell anybody.
  private static func write(
    _ path: String, as name: String, _ flags: Int32, _ mode: mode_t, isFlushed: Bool,
    _ body: (borrowing OutputFile) throws(FileFailure) -> Void
  ) throws(FileFailure) {
    let file = OutputFile(descriptor: open(name, flags, mode))
    guard file.descriptor >= 0 else { throw FileFailure("cannot write to \(path)") }
    defer { close(file.descriptor) }
    try body(file)
    guard !isFlushed || fsync(file.descriptor) == 0 else {
      throw FileFailure("cannot flush \(path)")
    }
  }

  func write(_ bytes: Span<UInt8>) throws(FileFailure) {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.extracting(offset...).withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileFailure("cannot write the file") }
      offset += count
    }
  }
}

/// A step of writing a file that failed.
struct FileFailure: Error {
  let what: String
  /// In the system's words.
  let cause: String

  var reason: String { "\(what): \(cause)" }

  init(_ what: String) {
    self.what = what
    cause = String(cString: strerror(errno)).lowercased()
  }
}
