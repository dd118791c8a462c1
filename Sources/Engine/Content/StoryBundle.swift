internal import Foundation

/// A story loaded as a whole: its program, and everything to tell its author.
public struct StoryBundle: Sendable {
  /// Nil if the story has errors: it never plays then.
  public let program: Program?
  public let diagnostics: [Diagnostic]
  public let sources: SourceMap
  /// The folder that the story's files are read from.
  public let folder: String

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Loads a story folder (its `story.ink`), or one ink file with what it includes.
  public static func load(_ path: String) throws(BundleError) -> StoryBundle {
    let place = try StoryPlace(path)
    let compilation: Compilation
    do throws(LoadError) {
      compilation = try compile(place.main, from: FolderLoader(folder: place.folder))
    } catch {
      throw BundleError(path: place.path, reason: error)
    }
    return StoryBundle(
      program: compilation.program, diagnostics: compilation.diagnostics,
      sources: compilation.sources, folder: place.folder)
  }
}

/// Why a story could not be loaded at all.
public struct BundleError: Error, Hashable, Sendable, CustomStringConvertible {
  public let path: String
  public let reason: LoadError

  public var description: String {
    switch reason {
    case .missing: "there is no story at '\(path)'"
    case .outsideFolder: "'\(path)' leads out of the story's folder"
    case .unreadable(let why): "'\(path)' cannot be read: \(why)"
    case .tooLarge(let byteCount): "'\(path)' is too large (\(byteCount) bytes)"
    case .notUTF8(let offset): "'\(path)' is not UTF-8 (see byte \(offset)): save it as UTF-8"
    }
  }
}

/// Where a story's main file is.
private struct StoryPlace {
  let folder: String
  let main: String

  static let mainName = "story.ink"

  init(_ path: String) throws(BundleError) {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw BundleError(path: path, reason: .missing)
    }
    if isFolder.boolValue {
      folder = path
      main = Self.mainName
    } else {
      let url = URL(fileURLWithPath: path)
      folder = url.deletingLastPathComponent().path
      main = url.lastPathComponent
    }
  }

  var path: String { folder + "/" + main }
}
