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
    let path = URL(fileURLWithPath: root).appendingPathComponent(name).standardizedFileURL
    guard isInside(path.path) else { throw .outsideFolder }
    let real = path.resolvingSymlinksInPath().path
    guard isInside(real) else { throw .outsideFolder }
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: real, isDirectory: &isFolder) else {
      throw .missing
    }
    guard !isFolder.boolValue else { throw .unreadable("it is a folder") }
    return try contents(of: real)
  }

  private func isInside(_ path: String) -> Bool {
    path.hasPrefix(root == "/" ? root : root + "/")
  }

  private func contents(of path: String) throws(LoadError) -> [UInt8] {
    let data: Data
    do {
      // Before it is read: a file may be larger than memory, or never end.
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      guard attributes[.type] as? FileAttributeType == .typeRegular else {
        throw LoadError.unreadable("it is no file of text")
      }
      let byteCount = (attributes[.size] as? NSNumber)?.intValue ?? 0
      guard byteCount <= SourceFile.byteCountMax else {
        throw LoadError.tooLarge(byteCount: byteCount)
      }
      data = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch let error as LoadError {
      throw error
    } catch {
      throw .unreadable(error.localizedDescription)
    }
    guard data.count <= SourceFile.byteCountMax else { throw .tooLarge(byteCount: data.count) }
    let bytes = [UInt8](data)
    if let offset = UTF8Check.firstInvalidOffset(bytes) { throw .notUTF8(offset: offset) }
    return bytes
  }
}

enum UTF8Check {
  /// Where bytes stop being UTF-8; nil if they are it to the end.
  static func firstInvalidOffset(_ bytes: [UInt8]) -> Int? {
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
