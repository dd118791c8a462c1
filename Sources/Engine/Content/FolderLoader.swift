internal import Foundation

/// Reads a story's files from one folder, and nothing outside of it.
public struct FolderLoader: SourceLoader {
  /// The folder's real path, links followed.
  private let root: String

  /// - Parameter folder: its path; the current folder if empty. It need not exist yet.
  public init(folder: String) {
    root = URL(fileURLWithPath: folder.isEmpty ? "." : folder).resolvingSymlinksInPath().path
  }

  /// Whether a name leads to a file of the folder, its own links followed, is checked before it is
  /// read.
  public func read(_ name: String) throws(LoadError) -> [UInt8] {
    guard !name.hasPrefix("/"), !name.utf8.contains(0) else { throw .outsideFolder }
    let path = root == "/" ? root + name : root + "/" + name
    // What leads out of the folder and back names no place in it; nor is it looked for outside.
    guard !name.contains("..") || isInside(Self.standardized(path)) else { throw .outsideFolder }
    guard let real = Self.resolved(path) else { throw Self.failure() }
    guard isInside(real) else { throw .outsideFolder }
    return try Self.contents(of: real)
  }

  private func isInside(_ path: String) -> Bool {
    path.hasPrefix(root == "/" ? root : root + "/")
  }

  private static func standardized(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.path
  }

  /// The path without links; nil if it leads to nothing that can be had.
  private static func resolved(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  /// Why the system refused the last call.
  private static func failure() -> LoadError {
    // Below a file there is nothing.
    let isMissing = errno == ENOENT || errno == ENOTDIR
    return isMissing ? .missing : .unreadable(unsafe String(cString: strerror(errno)))
  }

  private static func contents(of path: String) throws(LoadError) -> [UInt8] {
    // Looked at before it is opened, and measured before it is read: a file may be a pipe, never
    // end, or be larger than memory.
    var info = stat()
    guard unsafe stat(path, &info) == 0 else { throw failure() }
    switch info.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .unreadable("it is a folder")
    default: throw .unreadable("it is no file of text")
    }
    let byteCount = Int(info.st_size)
    guard byteCount <= SourceFile.byteCountMax else { throw .tooLarge(byteCount: byteCount) }
    guard let file = unsafe fopen(path, "rb") else { throw failure() }
    defer { unsafe fclose(file) }
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: byteCount) { buffer, count in
      count = unsafe fread(buffer.baseAddress, 1, byteCount, file)
    }
    guard unsafe ferror(file) == 0 else { throw failure() }
    if let offset = UTF8Check.firstInvalidOffset(bytes) {
      throw .notUTF8(at: SourceFile(name: path, bytes: bytes).location(at: UInt32(offset)))
    }
    return bytes
  }
}

enum UTF8Check {
  /// Where bytes stop being UTF-8; nil if they are it to the end.
  static func firstInvalidOffset(_ bytes: [UInt8]) -> Int? {
    guard bytes.hasBlock({ !$0.isASCII }) else { return nil }
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }
}
