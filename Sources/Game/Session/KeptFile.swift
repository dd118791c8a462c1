import Foundation

/// Files that the game keeps for its reader: read and replaced as a whole.
enum KeptFile {
  static let byteCountMax = 16 << 20

  /// The bytes of a file, cut at `byteCountMax`; nil if it cannot be read.
  static func read(_ path: String) -> [UInt8]? {
    guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? handle.close() }
    guard let data = try? handle.read(upToCount: byteCountMax) else { return nil }
    return [UInt8](data)
  }

  /// Replaces a file, for its owner alone, and makes what is missing of its folder.
  static func write(_ bytes: [UInt8], to path: String) throws(FileFailure) {
    let folder = folder(of: path)
    try makeFolders(folder)
    try OutputFile.write(bytes, to: path, mode: 0o600)
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

  /// Makes the new name last; where folders cannot be flushed, the system sees to it.
  private static func flushFolder(_ folder: String) {
    let file = open(folder, O_RDONLY)
    guard file >= 0 else { return }
    fsync(file)
    close(file)
  }
}
