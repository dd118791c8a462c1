import Foundation

/// Reads and replaces whole files, so that there is a whole one at any moment: a new file beside
/// the old one, flushed, and renamed over it.
enum KeptFile {
  static let byteCountMax = 16 << 20

  /// The bytes of a file, cut at `byteCountMax`; nil if it cannot be read.
  static func read(_ path: String) -> [UInt8]? {
    guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? handle.close() }
    guard let data = try? handle.read(upToCount: byteCountMax) else { return nil }
    return [UInt8](data)
  }

  /// Replaces a file, and makes what is missing of its folder.
  static func write(_ bytes: [UInt8], to path: String) throws(FileFailure) {
    // A file that may not grow is a failure to tell, and not the end of the game.
    signal(SIGXFSZ, SIG_IGN)
    let folder = folder(of: path)
    try makeFolders(folder)
    let new = "\(path).new-\(getpid())"
    unlink(new)
    let file = open(new, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw FileFailure("cannot write to \(folder)") }
    do throws(FileFailure) {
      try writeAll(bytes, to: file)
      guard fsync(file) == 0 else { throw FileFailure("cannot flush \(new)") }
    } catch {
      close(file)
      unlink(new)
      throw error
    }
    close(file)
    guard rename(new, path) == 0 else {
      let failure = FileFailure("cannot replace \(path)")
      unlink(new)
      throw failure
    }
    flushFolder(folder)
  }

  /// Moves a file that is not understood out of the way, to a name that is free. Nil if it cannot
  /// be.
  static func putAside(_ path: String) -> String? {
    for number in 1...asideCountMax {
      let aside = "\(path).aside-\(number)"
      if FileManager.default.fileExists(atPath: aside) { continue }
      return rename(path, aside) == 0 ? aside : nil
    }
    return nil
  }

  private static let asideCountMax = 100

  /// Makes what is missing of a folder's path, for its owner alone.
  static func makeFolders(_ folder: String) throws(FileFailure) {
    var path = ""
    for part in folder.split(separator: "/") {
      path += "/" + part
      if mkdir(path, 0o700) == 0 { continue }
      var isFolder: ObjCBool = false
      let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      guard isThere, isFolder.boolValue else { throw FileFailure("cannot make \(path)") }
    }
  }

  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  private static func writeAll(_ bytes: [UInt8], to file: Int32) throws(FileFailure) {
    var offset = 0
    while offset < bytes.count {
      let count = bytes[offset...].withUnsafeBytes {
        Foundation.write(file, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileFailure("cannot write the file") }
      offset += count
    }
  }

  /// Makes the new name last; where folders cannot be flushed, the system sees to it.
  private static func flushFolder(_ folder: String) {
    let file = open(folder, O_RDONLY)
    guard file >= 0 else { return }
    fsync(file)
    close(file)
  }
}

/// A step of writing a file that failed, in the system's words.
struct FileFailure: Error {
  let reason: String

  init(_ what: String) {
    reason = "\(what): \(String(cString: strerror(errno)).lowercased())"
  }
}
